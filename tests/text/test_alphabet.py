import functools
import itertools
import random

import icu
import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenschool.text.alphabet import alphabet_key, name_key
from greenschool.text.unicode import normalise

FAMILIES, MIDDLES, GIVEN, FOREIGN, EXTRAS = map(
    str.split,
    (
        """Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đoàn Lâm Mai Trịnh
        Đào Cao Tạ Lương Ông Quách Ân Ưng Âu Ứng Kpă Niê Êban Giàng Lò Vàng Thào""",
        """Văn Thị Đức Hữu Bá Minh Ngọc Quốc Thùy Thuỳ Thu Phương Khánh Bảo Gia Xuân Hải Nhật Tuấn Quỳnh
        Hoàng Đình Ánh Ý A Y Như Diệu Mỹ Kim Anh""",
        """An Ân Ấn Ẩn Ánh Anh Bình Bách Bảo Châu Chi Cường Dung Dũng Dương Duy Đạt Đăng Đức Diễm Giang Hà
        Hạ Hằng Hạnh Hiếu Hoa Hoà Hòa Hoá Hóa Hoàng Huy Hương Khánh Khoa Khôi Khuê Lan Lâm Linh Long Ly
        Lý Mai Minh My Mỹ Nam Ngân Nghĩa Nga Ngà Nhi Như Nhung Oanh Ơn Phát Phong Phúc Phương Quân Quang
        Quý Quỳnh Sơn Tài Tâm Thảo Thắng Thịnh Thu Thư Thủy Thuỷ Thúy Thuý Trang Trí Tuấn Tùng Tú Uyên
        Ước Ưng Vinh Vy Vỹ Xuân Yến Ý Y""",
        """Jenny Jack William Wendy Zoe Zara Frank Fiona José Zoë Müller Nuñez Šárka Žofie Ångström""",
        """1 2 10 A2 5A (A) H'Hen H’Hen Thu-Hà Thu–Hà N. “Bi” Bi, & 1/6 #""",
    ),
)
VIETNAMESE_LETTERS = "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệfghiìỉĩíịjklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvwxyỳỷỹýỵz"
COMMON_PUNCTUATION = " _-‐–—―,;:!¡?¿.·'‘’\"“”„«»()[]{}§¶@*/\\&#%†‡•`´^¨°©®→+±÷×<=>|~$£¥₫€"
WRITTEN = VIETNAMESE_LETTERS + VIETNAMESE_LETTERS.upper() + COMMON_PUNCTUATION + "0123456789"


@pytest.fixture(scope="module")
def collator():
    return icu.Collator.createInstance(icu.Locale("vi_VN"))


def generated_names(count, seed=20230522):
    chance = random.Random(seed)
    names = set()
    while len(names) < count:
        words = [
            chance.choice(FAMILIES),
            *chance.choices(MIDDLES, k=chance.randrange(4)),
            chance.choice(GIVEN),
        ]
        if chance.random() < 0.1:
            words[chance.randrange(len(words))] = chance.choice(FOREIGN)
        if chance.random() < 0.15:
            words.insert(chance.randrange(len(words) + 1), chance.choice(EXTRAS))
        casing = chance.choice([str, str, str, str.upper, str.lower, str.swapcase])
        name = casing(" ".join(words[chance.randrange(len(words)) :]))
        if chance.random() < 0.1:
            position = chance.randrange(len(name))
            name = name[:position] + chance.choice(VIETNAMESE_LETTERS) + name[position + 1 :]
        names.add(normalise(name))
    return sorted(names)


def sign(first, second):
    return (first > second) - (first < second)


def test_twelve_thousand_names_sort_exactly_as_icu_sorts_them(collator):
    names = generated_names(12_000)
    by_icu = sorted(names, key=functools.cmp_to_key(collator.compare))
    assert sorted(names, key=alphabet_key) == by_icu
    for first, second in itertools.pairwise(by_icu):
        assert collator.compare(first, second) == sign(alphabet_key(first), alphabet_key(second)), (
            first,
            second,
        )


def test_pairs_of_similar_names_compare_as_in_icu(collator):
    chance = random.Random(7)
    names = generated_names(3_000, seed=7)
    for first in names:
        letters = list(first)
        position = chance.randrange(len(letters))
        letters[position] = chance.choice([letters[position].swapcase(), chance.choice(VIETNAMESE_LETTERS), ""])
        second = normalise("".join(letters))
        assert collator.compare(first, second) == sign(alphabet_key(first), alphabet_key(second)), (
            first,
            second,
        )


def test_every_pair_of_letters_digits_and_punctuation_compares_as_in_icu(collator):
    for first, second in itertools.product(WRITTEN, repeat=2):
        a, b = f"q{first}q", f"q{second}q"
        assert collator.compare(a, b) == sign(alphabet_key(a), alphabet_key(b)), (first, second)


@given(st.text(WRITTEN, max_size=8), st.data())
def test_any_two_vietnamese_texts_compare_as_in_icu(collator, first, data):
    second = data.draw(st.permutations(first).map("".join) | st.text(WRITTEN, max_size=8))
    first, second = normalise(first), normalise(second)
    assert collator.compare(first, second) == sign(alphabet_key(first), alphabet_key(second))


def test_the_alphabet_in_order():
    alphabet = list("a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z".replace(" ", ""))
    shuffled = random.Random(1).sample(alphabet, len(alphabet))
    assert sorted(shuffled, key=alphabet_key) == alphabet


def test_tones_in_order_and_only_after_all_letters():
    assert sorted(["mạ", "má", "mã", "mả", "mà", "ma"], key=alphabet_key) == [
        "ma",
        "mà",
        "mả",
        "mã",
        "má",
        "mạ",
    ]
    assert sorted(["Mạ An", "Ma Bình", "Ma An"], key=alphabet_key) == ["Ma An", "Mạ An", "Ma Bình"]


def test_lower_case_first_and_only_when_all_else_is_equal():
    assert sorted(["AN", "An", "an", "àn"], key=alphabet_key) == ["an", "An", "AN", "àn"]


def test_marks_that_no_single_character_carries_count_after_the_letter():
    assert alphabet_key("o\u0328\u0302") == alphabet_key("ô\u0328")
    assert alphabet_key("q\u0301") > alphabet_key("q\u0300") > alphabet_key("q")
    assert alphabet_key("q\u0361") > alphabet_key("q\u0301")


def test_what_the_table_does_not_know_still_has_its_place():
    assert sorted(["ю", "z", "Ω", "0", "★", "~", "한"], key=alphabet_key) == [
        "~",
        "★",
        "0",
        "z",
        "Ω",
        "ю",
        "한",
    ]
    assert alphabet_key("Ω") > alphabet_key("ω")


@given(st.text(WRITTEN, max_size=4), st.text(WRITTEN, max_size=4))
def test_only_texts_that_normalise_alike_may_share_a_key(first, second):
    if normalise(first) != normalise(second):
        assert alphabet_key(first) != alphabet_key(second)


def test_people_sort_by_given_name_then_family_then_middle_names():
    in_order = [
        "Đỗ An",
        "Nguyễn An",
        "Nguyễn Bảo An",
        "Nguyễn Văn An",
        "Trần An",
        "Lê Thị Ánh",
        "Bùi Ân",
        "An Bình",
        "Đặng Dung",
        "Đặng Dũng",
        "Cao Đạt",
    ]
    assert sorted(random.Random(3).sample(in_order, len(in_order)), key=name_key) == in_order


def test_case_decides_only_between_names_otherwise_equal():
    names = ["TRẦN AN", "Bùi An", "NGUYỄN VĂN AN", "Nguyễn Văn An", "nguyễn văn an"]
    assert sorted(names, key=name_key) == [
        "Bùi An",
        "nguyễn văn an",
        "Nguyễn Văn An",
        "NGUYỄN VĂN AN",
        "TRẦN AN",
    ]


def test_a_given_name_that_is_the_whole_name_comes_before_the_same_with_a_family():
    assert sorted(["Lê An", "An"], key=name_key) == ["An", "Lê An"]
