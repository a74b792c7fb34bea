import datetime as dt
from decimal import Decimal

import pytest

from greenschool.ui.table.column import Column
from greenschool.ui.table.filters import row_test

VALUE = Column("v", "V", lambda row: row)
NAMES = ["Đỗ Hữu Nghĩa", "Hoà Bình", "", None]
MARKS = [Decimal("7.5"), Decimal(8), Decimal("8.5"), 10, None]
DAYS = [dt.date(2022, 12, 31), dt.date(2023, 1, 12), dt.datetime(2023, 1, 18, 16, 30, tzinfo=dt.UTC), None]


def kept(values, typed):
    test = row_test(VALUE, typed)
    return [value for value in values if test(value)]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("do huu", ["Đỗ Hữu Nghĩa"]),
        ("NGHĨA", ["Đỗ Hữu Nghĩa"]),
        ("hoa", ["Hoà Bình"]),
        ("=", ["", None]),
        ("<>", ["Đỗ Hữu Nghĩa", "Hoà Bình"]),
        ("=hoa binh", ["Hoà Bình"]),
        ("=hoa", []),
        ("xyz", []),
    ],
)
def test_text_is_found_without_accents(typed, expected):
    assert kept(NAMES, typed) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        (">=8", [8, Decimal("8.5"), 10]),
        (">8,0", [Decimal("8.5"), 10]),
        ("< 8.5", [Decimal("7.5"), 8]),
        ("<=7,5", [Decimal("7.5")]),
        ("8..9", [8, Decimal("8.5")]),
        ("8..", [8, Decimal("8.5"), 10]),
        ("..8", [Decimal("7.5"), 8]),
        ("=", [None]),
        ("8,5", [Decimal("8.5")]),
    ],
)
def test_figures_are_compared_as_figures(typed, expected):
    assert kept(MARKS, typed) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [(">=12/01/2023", DAYS[1:3]), ("<12/1/2023", DAYS[:1]), ("01/01/2023..18/01/2023", DAYS[1:3])],
)
def test_dates_are_compared_as_dates(typed, expected):
    assert kept(DAYS, typed) == expected


def test_blank_asks_nothing():
    assert row_test(VALUE, "  ") is None


def test_what_cannot_be_compared_is_looked_for_as_text():
    assert kept(["a >b c", "a"], ">b") == ["a >b c"]
    assert kept(["a..b", "ab"], "a..b") == ["a..b"]
