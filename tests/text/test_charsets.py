import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenschool.text.charset_guess import fits, guess_charset, strange_texts
from greenschool.text.charsets import (
    Charset,
    charset_of_font,
    decode_cp1258,
    from_unicode,
    shows_capitals,
    to_unicode,
    with_lost_capitals,
)
from greenschool.text.syllables import is_syllable

SMALL = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ"
MARKED = [letter for letter in SMALL if not letter.isascii()]
LETTERS = MARKED + [letter.upper() for letter in MARKED]
FAMILIES = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Ngô", "Tạ", "Âu", "Ông")
MIDDLES = ("Văn", "Thị", "Hữu", "Đức", "Minh", "Thùy", "Bảo", "Ngọc", "Xuân", "Hà", "Lê", "Như", "Út", "Ái")
GIVENS = (
    "An",
    "Ánh",
    "Dũng",
    "Đạt",
    "Hà",
    "Hòa",
    "Hoà",
    "Khuê",
    "Lý",
    "Mỹ",
    "Ý",
    "Yến",
    "Út",
    "Trà",
    "Thư",
    "Ước",
    "Ân",
)

names = st.builds("{} {} {}".format, st.sampled_from(FAMILIES), st.sampled_from(MIDDLES), st.sampled_from(GIVENS))


def test_there_are_134_vietnamese_letters_beyond_ascii():
    assert len(LETTERS) == 134


@pytest.mark.parametrize("letter", LETTERS)
def test_every_letter_survives_vni(letter):
    assert to_unicode(from_unicode(letter, Charset.VNI), Charset.VNI) == letter


@pytest.mark.parametrize("letter", LETTERS)
def test_every_letter_survives_tcvn3_and_its_capitals_a_font_of_capitals(letter):
    shown = to_unicode(from_unicode(letter, Charset.TCVN3), Charset.TCVN3)

    assert shown in (letter, letter.lower())
    assert (shown.upper() if letter.isupper() else shown) == letter


@pytest.mark.parametrize("letter", LETTERS)
def test_every_letter_survives_utf8_read_as_windows_1252(letter):
    assert to_unicode(from_unicode(letter, Charset.UTF8_TWICE), Charset.UTF8_TWICE) == letter


def test_tcvn3_writes_u_with_a_horn_as_the_soft_hyphen():
    assert to_unicode("N\xadíc s¹ch", Charset.TCVN3) == "Nước sạch"


def test_vni_takes_the_longest_letter():
    assert to_unicode("Tröôøng Chöông Döông", Charset.VNI) == "Trường Chương Dương"


def test_windows_1258_puts_tones_on_their_letters():
    assert decode_cp1258("Nguyê\u0303n Ha\u0300".encode("cp1258")) == "Nguyễn Hà"


@pytest.mark.parametrize(
    ("font", "charset", "capitals"),
    [
        (".VnTime", Charset.TCVN3, False),
        (".VnTimeH", Charset.TCVN3, True),
        (".vnarial", Charset.TCVN3, False),
        ("VNI-Times", Charset.VNI, False),
        ("Times New Roman", None, False),
        ("Vnazi", None, False),
    ],
)
def test_a_font_tells_its_charset(font, charset, capitals):
    assert (charset_of_font(font), shows_capitals(font)) == (charset, capitals)


@pytest.mark.parametrize(
    ("text", "is_name", "whole"),
    [
        ("Trần Thị ánh", True, "Trần Thị Ánh"),
        ("NGUYễN VÂN", True, "NGUYỄN VÂN"),
        ("ít rác hơn", False, "Ít rác hơn"),
        ("việc nhỏ, ý nghĩa lớn", False, "việc nhỏ, ý nghĩa lớn"),
        ("anh Ý", True, "anh Ý"),
    ],
)
def test_capitals_that_tcvn3_cannot_write_come_back(text, is_name, whole):
    assert with_lost_capitals(text, is_name=is_name) == whole


@pytest.mark.parametrize("charset", [Charset.TCVN3, Charset.VNI, Charset.UTF8_TWICE])
@given(st.lists(names, min_size=3))
def test_a_column_of_names_is_known_by_its_letters(charset, column):
    written = [from_unicode(name, charset) for name in column]
    if sum(not name.isascii() for name in column) > 2:
        assert guess_charset(written) in (charset, None)


def test_none_of_ten_thousand_unicode_names_is_mistaken_alone_or_together():
    chance = random.Random(20230522)
    many = [" ".join(map(chance.choice, (FAMILIES, MIDDLES, GIVENS))) for _ in range(10_000)]

    assert [name for name in many if guess_charset([name]) not in (Charset.UNICODE, None)] == []
    assert [name for name in many if not fits(name, Charset.UNICODE)] == []
    assert guess_charset(many) is Charset.UNICODE


def test_foreign_names_and_signs_are_not_mistaken():
    assert guess_charset(["Zoé Müller", "Noël", "René", "½ kg", "30 µm", "5 ª"]) is None


def test_a_font_does_not_turn_unicode_into_gibberish():
    assert guess_charset(["Nguyễn Văn An"], ".VnTime") is Charset.UNICODE


@pytest.mark.parametrize("word", ["nghiêng", "giếng", "gì", "quyển", "khuya", "Ý", "yêu", "ĐƯỜNG", "hoà", "oanh"])
def test_what_is_spelled_as_vietnamese_is_a_syllable(word):
    assert is_syllable(word)


@pytest.mark.parametrize("word", ["", "bcd", "tàc", "ngx", "àá", "Müller", "x"])
def test_what_is_not_is_none(word):
    assert not is_syllable(word)


_IN_SOME_CHARSET = st.tuples(
    st.sampled_from((*FAMILIES, *MIDDLES, "Müller", "ª", "Ð", "Ô")), st.sampled_from(tuple(Charset)[:3])
).map(lambda pair: from_unicode(*pair))


@given(st.lists(st.lists(_IN_SOME_CHARSET, max_size=3).map(" ".join), max_size=6))
def test_the_strange_texts_of_a_column_are_those_that_do_not_fit_unicode(texts):
    assert strange_texts(texts) == {text for text in texts if not fits(text, Charset.UNICODE)}
