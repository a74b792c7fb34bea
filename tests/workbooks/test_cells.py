from datetime import date, datetime, time
from decimal import Decimal

import pytest

from greenschool.workbooks.cells import (
    NotADateError,
    NotANumberError,
    NotAWholeNumberError,
    NotTextError,
    as_date,
    as_decimal,
    as_lines,
    as_text,
    as_whole,
    shown,
)

DAY = date(2012, 9, 5)
MOMENT = datetime(2012, 9, 5, 7, 30)  # noqa: DTZ001 - Excel knows no time zones


@pytest.mark.parametrize(
    ("cell", "words"),
    [
        (None, ""),
        (" An\n Bình ", "An\nBình"),
        (12, "12"),
        (Decimal("6.10"), "6.10"),
        (Decimal("1E+3"), "1000"),
        (DAY, "05/09/2012"),
        (MOMENT, "05/09/2012 07:30"),
        (time(7, 30), "07:30:00"),
        (True, "True"),
    ],
)
def test_a_cell_is_shown_as_a_person_reads_it(cell, words):
    assert shown(cell) == words


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (None, ""),
        ("  Nguyễn\u00a0Ngọc  Như\u200b ", "Nguyễn Ngọc Như"),
        ("Nguye\u0302\u0303n", "Nguyễn"),
        ("1-6", "1-6"),
        ("0243", "0243"),
        (24, "24"),
        (Decimal("6.1"), "6.1"),
        ("=1+1", "=1+1"),
    ],
)
def test_text_is_normalised_and_otherwise_kept(cell, text):
    assert as_text(cell) == text


def test_lines_keep_their_breaks():
    assert as_lines("Một cây xanh \r\n  em trồng") == "Một cây xanh\nem trồng"


@pytest.mark.parametrize("cell", [DAY, MOMENT, time(7, 30), True])
def test_what_excel_made_of_a_text_is_not_guessed_back(cell):
    with pytest.raises(NotTextError):
        as_text(cell)
    with pytest.raises(NotTextError):
        as_lines(cell)


@pytest.mark.parametrize(
    ("cell", "number"), [(8, "8"), (Decimal("8.5"), "8.5"), ("8,5", "8.5"), (" 8.5 ", "8.5"), (0, "0")]
)
def test_a_number_is_exact_whether_typed_or_kept_by_excel(cell, number):
    assert as_decimal(cell) == Decimal(number)
    assert isinstance(as_decimal(cell), Decimal)


@pytest.mark.parametrize("cell", ["tám", "8,5 điểm", None, True, DAY])
def test_what_is_no_number_is_named(cell):
    with pytest.raises(NotANumberError):
        as_decimal(cell)


@pytest.mark.parametrize(("cell", "count"), [(12, 12), ("12", 12), (0, 0), (" 007 ", 7)])
def test_a_count_is_a_whole_number(cell, count):
    assert as_whole(cell) == count


@pytest.mark.parametrize("cell", [-1, "-2", Decimal("1.5"), "1,5", "1.000", "một", True, None, DAY])
def test_what_is_no_count_is_named(cell):
    with pytest.raises(NotAWholeNumberError):
        as_whole(cell)


@pytest.mark.parametrize("cell", ["05/09/2012", " 5/9/2012", DAY, MOMENT])
def test_a_day_is_read_whether_typed_or_kept_by_excel(cell):
    assert as_date(cell) == DAY
    assert type(as_date(cell)) is date


@pytest.mark.parametrize("cell", ["31/02/2012", "mai", 41426, None, True])
def test_what_is_no_day_is_named(cell):
    with pytest.raises(NotADateError, match="is not a date"):
        as_date(cell)
