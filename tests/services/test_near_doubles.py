import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenschool.progress import Cancelled
from greenschool.services.near_doubles import Likeness, near_doubles
from tests.clock import assert_within

SLOGAN = "Khóa vòi khi không dùng, giữ nguồn nước cho mai sau"
TEXT_OF_A_LETTER = """
bảo vệ môi trường xanh sạch đẹp nước nguồn sông hồ cây trồng rừng giữ gìn hôm nay mai sau tương lai em bạn
thầy cô trường lớp học sinh Hà Nội thủ đô rác thải nhựa phân loại tái chế năng lượng điện tắt đèn quạt máy gió
nắng mặt trời không khí trong lành hít thở bầu trời yêu thương trái đất hành động nhỏ ý nghĩa lớn cùng nhau
chung tay bắt đầu chính mình từng giọt quý giá tiết kiệm sử dụng hợp lý một người vì mọi thói quen tốt mỗi
ngày việc làm lan tỏa sống
"""
SYLLABLES = TEXT_OF_A_LETTER.split()


@pytest.mark.parametrize(
    ("other", "percent"),
    [
        (SLOGAN, 100),
        ("KHOÁ VÒI KHI KHÔNG DÙNG – GIỮ NGUỒN NƯỚC CHO MAI SAU!", 100),
        ("Khoa voi khi khong dung giu nguon nuoc cho mai sau", 100),
        ("Giữ nguồn nước cho mai sau: khóa vòi khi không dùng", 100),
        ("Khóa vòi khi không dùng, giữ nguồn nướcc cho mai sau", 94),
        ("Hãy khóa vòi khi không dùng, giữ nguồn nước cho mai sau", 97),
    ],
)
def test_the_same_slogan_in_other_clothes_is_found(other, percent):
    assert near_doubles([SLOGAN, other]) == (Likeness(0, 1, percent),)


@pytest.mark.parametrize(
    "other",
    [
        "Khóa vòi khi không dùng, bắt đầu từ chính em",
        "Tắt đèn khi không dùng, giữ nguồn điện cho mai sau",
        "Giữ nguồn nước",
        "",
        "!!!",
    ],
)
def test_another_slogan_that_shares_a_phrase_is_not_accused(other):
    assert near_doubles([SLOGAN, other]) == ()


def test_a_word_said_twice_is_not_the_word_said_once():
    assert near_doubles(["em em em em yêu cây", "em yêu cây"]) == ()


def test_empty_texts_are_no_doubles_of_each_other():
    assert near_doubles(["", " ", "…"]) == ()


def _slogans(count, rnd):
    return [" ".join(rnd.choices(SYLLABLES, k=rnd.randint(6, 20))) for _ in range(count)]


def _in_other_clothes(slogan, rnd):
    words = slogan.split()
    kind = rnd.randrange(4)
    if kind == 0:
        return slogan.upper() + " !"
    if kind == 1:
        return " ".join(rnd.sample(words, len(words)))
    if kind == 2:
        return "–".join(words).replace("–", " – ", 1).replace("–", " ")
    place = max(range(len(words)), key=lambda i: len(words[i]))
    return " ".join([*words[:place], words[place] + "g", *words[place + 1 :]])


def _ten_thousand():
    """Return ten thousand slogans, and the places of the 200 pairs that are the same in other clothes."""
    rnd = random.Random(20230522)
    slogans = _slogans(9_800, rnd)
    planted = {(place, 9_800 + i) for i, place in enumerate(rnd.sample(range(9_800), 200))}
    slogans += [_in_other_clothes(slogans[place], rnd) for place, _ in sorted(planted, key=lambda pair: pair[1])]
    return slogans, planted


def test_among_ten_thousand_all_that_were_planted_are_found_and_hardly_another():
    slogans, planted = _ten_thousand()
    found = {(pair.first, pair.second) for pair in near_doubles(slogans)}
    assert planted <= found
    assert len(found - planted) <= len(found) / 100


@pytest.mark.clock
def test_ten_thousand_are_compared_within_three_seconds():
    slogans, _ = _ten_thousand()
    assert_within(3, lambda: near_doubles(slogans))


@given(st.lists(st.sampled_from(SYLLABLES), min_size=4, max_size=20), st.randoms(use_true_random=False))
def test_order_case_and_punctuation_never_hide_a_double(words, rnd):
    shuffled = rnd.sample(words, len(words))
    assert near_doubles([" ".join(words), ", ".join(shuffled).upper()]) == (Likeness(0, 1, 100),)


def test_it_can_be_stopped():
    class Impatient:
        def begin(self, message, total):
            pass

        def step(self, count=1):  # noqa: ARG002 - the protocol's name
            raise Cancelled

    with pytest.raises(Cancelled):
        near_doubles([SLOGAN, SLOGAN], Impatient())
