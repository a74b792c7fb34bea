"""What people type above a column: part of a word without accents, ``>=8``, ``8..9``, ``=`` for empty."""

import datetime as dt
import operator
import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from greenschool.text.dates import parse_date
from greenschool.text.numbers import parse_decimal
from greenschool.text.search_key import search_key
from greenschool.ui.table.column import Column, Row, is_blank

Test = Callable[[Row], bool]

_COMPARE = {
    ">=": operator.ge,
    "<=": operator.le,
    ">": operator.gt,
    "<": operator.lt,
}
_COMPARISON = re.compile(r"(>=|<=|<>|>|<|=)\s*(.*)", re.DOTALL)


def row_test(column: Column[Row], typed: str) -> Test[Row] | None:
    """Return the test that ``typed`` asks of a row, or None when it asks nothing.

    ``=`` finds empty cells, ``<>`` filled ones, ``=TH`` cells that are just that. ``>=8``, ``<01/10/2025``
    and ``8..9`` compare figures and dates; where they cannot be read as such they are looked for as text.
    """
    typed = typed.strip()
    if not typed:
        return None
    return _comparison(column, typed) or _range(column, typed) or _contains(column, typed)


def _comparison(column: Column[Row], typed: str) -> Test[Row] | None:
    match = _COMPARISON.fullmatch(typed)
    if match is None:
        return None
    sign, operand = match.groups()
    if sign in _COMPARE:
        return _measured(column, operand, _COMPARE[sign])
    if not operand:
        return lambda row: is_blank(column.value(row)) is (sign == "=")
    key = search_key(operand)
    return lambda row: (search_key(column.text(column.value(row))) == key) is (sign == "=")


def _range(column: Column[Row], typed: str) -> Test[Row] | None:
    low, dots, high = typed.partition("..")
    if not dots or not (low.strip() or high.strip()):
        return None
    above = _measured(column, low, operator.ge) if low.strip() else _anything
    below = _measured(column, high, operator.le) if high.strip() else _anything
    if above is None or below is None:
        return None
    return lambda row: above(row) and below(row)


def _anything(_row: object) -> bool:
    return True


def _measured(column: Column[Row], operand: str, compare: Callable[[Any, Any], bool]) -> Test[Row] | None:
    """Return the test that compares each cell with ``operand``, a figure for figures and a date for dates."""
    figure, date = _figure(operand), _date(operand)
    if figure is None and date is None:
        return None

    def test(row: Row) -> bool:
        value = column.value(row)
        if isinstance(value, dt.datetime):
            value = value.date()
        if isinstance(value, dt.date):
            return date is not None and compare(value, date)
        return figure is not None and isinstance(value, int | Decimal) and compare(value, figure)

    return test


def _figure(typed: str) -> Decimal | None:
    try:
        return parse_decimal(typed)
    except ValueError:
        return None


def _date(typed: str) -> dt.date | None:
    try:
        return parse_date(typed)
    except ValueError:
        return None


def _contains(column: Column[Row], typed: str) -> Test[Row]:
    key = search_key(typed)
    if not key:
        return lambda row: typed in column.text(column.value(row))
    return lambda row: key in search_key(column.text(column.value(row)))
