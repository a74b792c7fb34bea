import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenschool.text.search_key import match_rank, search_key


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Nguyễn Thị Ước", "nguyen thi uoc"),
        ("ĐẶNG Đức", "dang duc"),
        ("Ðặng", "dang"),
        ("Hoà", "hoa"),
        ("Hòa", "hoa"),
        ("H’Hen Niê", "h hen nie"),
        ("Xanh – sạch – đẹp!", "xanh sach dep"),
        ("  1-6 ", "1 6"),
        ("16", "16"),
        ("snake_case", "snake case"),
        ("CO₂, m²", "co2 m2"),
        ("Straße Ｆ", "strasse f"),
        ("\u200bLê\u00a0An", "le an"),
        ("...", ""),
        ("", ""),
    ],
)
def test_accents_case_and_punctuation_are_gone(text, key):
    assert search_key(text) == key


def test_the_key_of_every_character_that_unicode_can_fold_is_its_own_key():
    characters = map(chr, range(sys.maxunicode + 1))
    foldable = [char for char in characters if unicodedata.decomposition(char) or char.casefold() != char]
    keys = [search_key(char) for char in foldable]
    assert [search_key(key) for key in keys] == keys


@given(st.text())
def test_the_key_of_a_key_is_itself(text):
    key = search_key(text)
    assert search_key(key) == key


@given(st.text("aAăấĐđêỗưừ Ð-.'’,_\t09xyz"))
def test_keys_of_vietnamese_are_ascii_words(text):
    key = search_key(text)
    assert key.isascii()
    assert key == key.lower()
    assert key == "" or all(word.isalnum() for word in key.split(" "))


@pytest.mark.parametrize(
    ("query", "candidate", "rank"),
    [
        ("Hà", "Hà Chi", 0),
        ("chi hà", "Hà Chi", 0),
        ("hoà", "Nguyễn Hòa", 0),
        ("hò", "Nguyễn Hoà", 1),
        ("ngu", "Nguyễn An", 1),
        ("guy", "Nguyễn An", 2),
        ("òa", "Hoà", 2),
        ("ân", "Lân", 2),
        ("ha", "Hà Chi", 3),
        ("nguyen an", "Nguyễn Văn Ân", 3),
        ("dang", "Đặng Hà", 3),
        ("ngư", "Nguyễn An", 4),
        ("an", "Lân", 5),
        ("1-6", "Trường Mầm non 1-6", 0),
        ("16", "Trường Mầm non 1-6", None),
        ("bình", "Nguyễn An", None),
        ("an bình", "Nguyễn An", None),
        ("an", "", None),
        ("", "Nguyễn An", 0),
        ("–", "", 0),
    ],
)
def test_ranks(query, candidate, rank):
    assert match_rank(query, candidate) == rank


def test_answers_come_exact_accents_first_and_word_starts_before_the_inside():
    candidates = ["Lân Vũ", "Lan Vũ", "Anh Vũ", "Ánh Vũ", "Ân Vũ", "An Vũ", "Bình Lê"]
    found = [(rank, name) for name in candidates if (rank := match_rank("an", name)) is not None]
    assert [name for _, name in sorted(found)] == ["An Vũ", "Anh Vũ", "Lan Vũ", "Ân Vũ", "Ánh Vũ", "Lân Vũ"]


@given(st.text("aâấnhgĐđ -", min_size=1))
def test_a_text_always_answers_itself_best(text):
    assert match_rank(text, text) == 0


@given(st.text("aâấnhgĐđ -"), st.text("aâấnhgĐđ -"))
def test_typing_without_accents_finds_all_that_accents_find(query, candidate):
    if match_rank(query, candidate) is not None:
        assert match_rank(search_key(query), candidate) is not None
