import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenschool.text.unicode import cleaned_lines, normalise, normalise_lines

INVISIBLE = {
    "zero-width space": "\u200b",
    "zero-width joiner": "\u200d",
    "byte order mark": "\ufeff",
    "soft hyphen": "\u00ad",
    "right-to-left override": "\u202e",
    "left-to-right isolate": "\u2066",
    "word joiner": "\u2060",
    "control character": "\x07",
    "grapheme joiner": "\u034f",
    "variation selector": "\ufe0f",
    "Hangul filler": "\u3164",
}


def test_decomposed_text_becomes_nfc():
    decomposed = unicodedata.normalize("NFD", "Nguyễn Thị Ước")
    assert decomposed != "Nguyễn Thị Ước"
    assert normalise(decomposed) == "Nguyễn Thị Ước"


def test_marks_typed_in_the_other_order_are_the_same_letter():
    assert normalise("a\u0323\u0302n") == normalise("a\u0302\u0323n") == "ận"


@pytest.mark.parametrize("space", ["\u00a0", "\t", "\n", "\r\n", "\u2003", "\u202f", "\u3000", "\u2028", " \u00a0 "])
def test_spaces_of_every_kind_collapse_to_one_and_are_trimmed(space):
    assert normalise(f"{space}Nguyễn{space}An{space}") == "Nguyễn An"


@pytest.mark.parametrize("char", INVISIBLE.values(), ids=INVISIBLE.keys())
def test_invisible_characters_are_removed_without_leaving_a_gap(char):
    assert normalise(f"{char}Ho{char}à{char}") == "Hoà"


def test_a_letter_and_its_mark_meet_again_when_what_parted_them_is_gone():
    assert normalise("a\u200b\u0301") == "á"


def test_eth_is_read_as_the_vietnamese_letter():
    assert normalise("Ðặng Thị Ðào") == "Đặng Thị Đào"


@pytest.mark.parametrize("text", ["NGUYỄN văn aN", "Hoà", "Hòa", "H'Hen Niê", "1-6 – “xanh” ½ ²", "Bùi Thuý Thúy"])
def test_nothing_else_changes(text):
    assert normalise(text) == text


def test_lines_are_kept_and_empty_ones_dropped():
    assert normalise_lines("  Lê  An\r\n\n\u200b\n\tTrần\u00a0Bình \u2028Vũ Chi") == "Lê An\nTrần Bình\nVũ Chi"


@given(st.text())
def test_normalising_twice_changes_nothing_more(text):
    assert normalise(normalise(text)) == normalise(text)
    assert normalise_lines(normalise_lines(text)) == normalise_lines(text)


@given(st.text())
def test_the_outcome_is_nfc_on_one_line_without_control_or_format_characters(text):
    clean = normalise(text)
    assert unicodedata.is_normalized("NFC", clean)
    assert clean == clean.strip()
    assert "  " not in clean
    assert not {unicodedata.category(char) for char in clean} & {"Cc", "Cf", "Zl", "Zp"}


@given(st.lists(st.text(alphabet="aăâđêôơưáàảãạ Ð\t\u200b")))
def test_each_line_is_normalised_as_if_it_stood_alone(lines):
    expected = [clean for clean in map(normalise, lines) if clean]
    assert normalise_lines("\n".join(lines)) == "\n".join(expected)


ODD = st.sampled_from(
    ["\u00a0", "\u200b", "\u034f", "Ð", "e\u0302", "  ", "\n", " \n", "\n ", "\t", "\x07", "\u2028", "\r\n"]
)
TEXTS = st.lists(st.one_of(st.sampled_from(["Lê", "An", " ", "5A2"]), ODD, st.text(max_size=4)), max_size=5).map(
    "".join
)


@given(st.lists(TEXTS, max_size=8))
def test_many_texts_at_once_are_cleaned_as_each_by_itself(texts):
    assert cleaned_lines(texts) == {text: normalise_lines(text) for text in texts if normalise_lines(text) != text}


def test_one_odd_text_among_thousands_is_found():
    texts = [f"bài {number}" for number in range(5_000)]
    texts[4_321] += "\u200b"
    assert cleaned_lines(texts) == {"bài 4321\u200b": "bài 4321"}
