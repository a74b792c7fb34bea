"""What every reader hands on: the cells of one sheet, in the places where Excel shows them."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal

# A cell as it was written. Numbers are exact: whole ones are ``int``, others ``Decimal``; ``None`` is an
# empty cell.
CellValue = str | bool | int | Decimal | date | datetime | time | timedelta | None

_LETTERS = 26


@dataclass(frozen=True, slots=True)
class RawTable:
    """One sheet: ``rows[0]`` is Excel's row 1 and ``rows[r][0]`` its column A. Rows may differ in length."""

    sheet: str
    rows: tuple[tuple[CellValue, ...], ...]


def column_letter(index: int) -> str:
    """Return Excel's name of a column counted from 0: 0 is ``"A"``, 26 is ``"AA"``."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, _LETTERS)
        letters = chr(ord("A") + rest) + letters
    return letters


def cell_name(row: int, column: int) -> str:
    """Return the name that Excel shows for a cell: row as Excel counts (from 1), column counted from 0."""
    return f"{column_letter(column)}{row}"
