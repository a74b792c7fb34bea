from datetime import date
from decimal import Decimal

import pytest

from greenschool.workbooks.cell_values import (
    TextTooLongError,
    UnwritableTextError,
    exact_value,
    writable_text,
)
from greenschool.workbooks.sheets import DATE, INTEGER, TEXT, decimal


def exact(value, kind):
    return exact_value(value, kind, "Trang", "B3")


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ("=1+1", TEXT),
        ("", TEXT),
        (None, DATE),
        (123_456_789_012_345, INTEGER),
        (-7, INTEGER),
        (0, INTEGER),
        (1_000_000, INTEGER),
        (Decimal("83.50"), decimal(2)),
        (Decimal("83.500"), decimal(2)),
        (Decimal(100), decimal(2)),
        (Decimal(0), decimal(1)),
        (date(2023, 5, 22), DATE),
    ],
)
def test_what_excel_can_hold_is_written_as_it_is(value, kind):
    assert exact(value, kind) == value


def test_a_text_as_long_as_excel_takes_passes_and_one_more_is_refused():
    assert writable_text("ă" * 32_767, "Trang", "B3") == "ă" * 32_767
    with pytest.raises(TextTooLongError, match="cell B3 of sheet “Trang” has 32768 characters; Excel holds 32767"):
        writable_text("ă" * 32_768, "Trang", "B3")


def test_length_is_counted_as_excel_counts_it():
    with pytest.raises(TextTooLongError):
        writable_text("🌱" * 16_384, "Trang", "B3")


@pytest.mark.parametrize("text", ["a\x00", "\x1b[1m", "\ud800", "\uffff"])
def test_characters_that_no_workbook_can_carry_are_refused(text):
    with pytest.raises(UnwritableTextError, match="cell B3"):
        writable_text(text, "Trang", "B3")


def test_what_office_would_read_as_an_escape_is_escaped():
    assert writable_text("a_x0041_b_x_", "Trang", "B3") == "a_x005F_x0041_b_x_"


@pytest.mark.parametrize(
    ("value", "kind"),
    [("12", INTEGER), (12, TEXT), (True, INTEGER), (8.5, decimal(1)), (12, decimal(1)), ("22/05/2023", DATE)],
)
def test_a_value_of_another_type_is_a_mistake_of_ours(value, kind):
    with pytest.raises(TypeError, match="B3 of Trang"):
        exact(value, kind)


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        (Decimal("83.333"), decimal(2)),
        (1_234_567_890_123_456, INTEGER),
        (Decimal("12345678901234.56"), decimal(2)),
        (Decimal("NaN"), decimal(2)),
    ],
)
def test_a_number_that_would_be_shown_differently_is_a_mistake_of_ours(value, kind):
    with pytest.raises(ValueError, match="cannot show"):
        exact(value, kind)


def test_days_before_the_calendar_of_excel_are_written_as_text():
    assert exact(date(1890, 5, 19), DATE) == "19/05/1890"
    assert exact(date(1900, 2, 28), DATE) == "28/02/1900"
    assert exact(date(1900, 3, 1), DATE) == date(1900, 3, 1)
