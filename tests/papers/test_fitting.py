import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenschool.papers.fitting import Room, fit, text_width, wrap
from greenschool.papers.fonts import VIETNAMESE_LETTERS, face

FONT = "NotoSerif-Regular"
WORDS = st.text(VIETNAMESE_LETTERS, min_size=1, max_size=9)
TEXTS = st.lists(WORDS, min_size=1, max_size=24).map(" ".join)


def _room(**other):
    usual = {"font": FONT, "width": 300.0, "smallest": 10.0, "largest": 14.0, "lines": 2}
    return Room(**(usual | other))


@given(TEXTS, st.floats(6, 40), st.floats(0, 4))
def test_width_is_that_of_reportlab_plus_the_spacing(text, size, spacing):
    expected = face(FONT).stringWidth(text, size) + spacing * (len(text) - 1)
    assert text_width(text, FONT, size, spacing) == pytest.approx(expected)


@given(TEXTS, st.floats(60, 500))
def test_wrapping_loses_no_word_and_keeps_to_the_width(text, width):
    lines = wrap(text, FONT, 12.0, width)
    assert " ".join(lines) == text
    assert all(text_width(line, FONT, 12.0) <= width + 1e-6 or " " not in line for line in lines)


@given(TEXTS, st.floats(120, 500))
def test_wrapping_takes_as_few_lines_as_filling_each_would(text, width):
    filled = [""]
    for word in text.split(" "):
        longer = f"{filled[-1]} {word}".strip()
        if text_width(longer, FONT, 12.0) <= width or not filled[-1]:
            filled[-1] = longer
        else:
            filled.append(word)
    assert len(wrap(text, FONT, 12.0, width)) == len(filled)


def test_lines_are_of_even_length():
    first, second = wrap("một hai ba bốn năm sáu bảy tám chín mười", FONT, 12.0, 200.0)
    assert abs(text_width(first, FONT, 12.0) - text_width(second, FONT, 12.0)) < 30


def test_a_quotation_is_not_broken_where_a_line_can_end_before_it():
    lines = (
        "Đã đạt giải Nhất cuộc thi “Sáng tạo khẩu hiệu” Chương trình",
        "“Xây dựng Trường học xanh – Vì một Hà Nội xanh”",
    )
    assert wrap(" ".join(lines), FONT, 15.0, 620.0) == lines


def test_line_feeds_break_and_no_break_spaces_do_not():
    assert wrap("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH", FONT, 12.0, 400.0) == ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")
    assert wrap("Nguyễn\u00a0Văn\u00a0An, Lê\u00a0Bình", FONT, 12.0, 90.0) == (
        "Nguyễn\u00a0Văn\u00a0An,",
        "Lê\u00a0Bình",
    )


def test_a_short_text_stands_at_the_largest_size():
    fitted = fit("Lê An", _room())
    assert (fitted.size, fitted.shrunk, fitted.wrapped) == (14.0, False, False)


def test_a_longer_text_shrinks_before_it_is_wrapped():
    fitted = fit("Một dòng chữ dài hơn một chút so với chỗ của nó", _room())
    assert fitted.shrunk
    assert not fitted.wrapped
    assert len(fitted.lines) == 1


def test_a_still_longer_text_is_wrapped_at_the_smallest_size():
    fitted = fit("Một dòng chữ dài hơn nhiều so với chỗ của nó, cho nên phải xuống dòng", _room())
    assert (fitted.size, fitted.wrapped, len(fitted.lines)) == (10.0, True, 2)


def test_with_wrap_first_the_size_is_kept_and_lines_are_used():
    fitted = fit("Một dòng chữ dài hơn một chút so với chỗ của nó", _room(wrap_first=True))
    assert (fitted.size, len(fitted.lines)) == (14.0, 2)


def test_what_fits_nowhere_is_refused():
    assert fit("từ " * 60 + "từ", _room()) is None
    assert fit("a\nb\nc", _room(lines=2)) is None
    assert fit("W" * 60, _room()) is None


@given(TEXTS, st.booleans())
def test_whatever_fits_keeps_to_its_room(text, wrap_first):
    room = _room(wrap_first=wrap_first, lines=3)
    fitted = fit(text, room)
    if fitted is not None:
        assert len(fitted.lines) <= room.lines
        assert room.smallest <= fitted.size <= room.largest
        assert all(text_width(line, FONT, fitted.size) <= room.width + 1e-6 for line in fitted.lines)
        assert fitted.shrunk == (fitted.size < room.largest)
