"""What a table says about each of its columns."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import Qt

from greenschool.text.alphabet import alphabet_key, name_key
from greenschool.text.dates import format_date
from greenschool.text.numbers import format_decimal
from greenschool.ui.tokens import Tone

if TYPE_CHECKING:
    from _typeshed import SupportsRichComparison

Row = TypeVar("Row")
Setter = Callable[[Sequence[tuple[Row, str]]], object]
"""Writes what was typed for each of some rows, all of it or none; raises a ``GreenSchoolError`` to refuse it."""


class Align(Enum):
    """Where a cell's text stands; figures stand on the right."""

    LEFT = Qt.AlignmentFlag.AlignLeft
    RIGHT = Qt.AlignmentFlag.AlignRight
    CENTRE = Qt.AlignmentFlag.AlignHCenter


def shown(value: object) -> str:
    """Write a value as officers do: 8,50 · 05/10/2025 · 05/10/2025 14:02 · nothing for ``None``."""
    if value is None:
        return ""
    if isinstance(value, Decimal):
        return format_decimal(value)
    if isinstance(value, dt.datetime):
        return f"{format_date(value.date())} {value:%H:%M}"
    if isinstance(value, dt.date):
        return format_date(value)
    return str(value)


def in_order(value: object) -> "SupportsRichComparison":
    """Return the key by which a value sorts: figures by size, dates, then text by the Vietnamese alphabet."""
    if isinstance(value, int | float | Decimal):
        return (0, value)
    if isinstance(value, dt.datetime):
        return (1, value.date().toordinal(), value.time())
    if isinstance(value, dt.date):
        return (1, value.toordinal(), dt.time.min)
    return (2, alphabet_key(shown(value)))


def by_given_name(value: object) -> "SupportsRichComparison":
    """Return the key by which people sort: given name, then family name, then middle names."""
    return name_key(shown(value))


def is_blank(value: object) -> bool:
    """Tell whether a cell holds nothing; such cells sort last and answer the filter ``=``."""
    return value is None or value == ""


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """One column: what it is called, what it shows of a row, and how it sorts.

    ``key`` names the column in the remembered layout, so it stays the same when titles change.
    ``value`` gives text, a whole number, a ``Decimal``, a date or ``None``; ``text`` writes it.
    ``tone`` colours the cell and puts its sign before the text. ``width`` is in pixels at 100 %;
    without it the column is as wide as its first rows need. ``hidden`` columns wait in the column menu.
    With ``own_sign`` the text carries its sign itself, such as ▲.
    ``spoken`` says to screen readers what a cell of signs means.
    Where ``filled``, the tone colours the ground of the cell too, so that it is seen in an empty one.
    A column with a ``setter`` can be typed into, in those rows that ``settable`` names.
    """

    key: str
    title: str
    value: Callable[[Row], object]
    align: Align = Align.LEFT
    sort: Callable[[object], "SupportsRichComparison"] = in_order
    text: Callable[[object], str] = shown
    tone: Callable[[Row], Tone] | None = None
    width: int | None = None
    hidden: bool = False
    hint: str = ""
    setter: Setter[Row] | None = None
    settable: Callable[[Row], bool] = lambda _row: True
    filled: bool = False
    spoken: Callable[[Row], str] | None = None
    own_sign: bool = False
