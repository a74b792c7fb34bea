"""What every reader hands on: the cells of one sheet, in the places where Excel shows them."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from operator import itemgetter

# A cell as it was written. Numbers are exact: whole ones are ``int``, others ``Decimal``; ``None`` is an
# empty cell.
CellValue = str | bool | int | Decimal | date | datetime | time | timedelta | None

_LETTERS = 26
_CELL_NAME = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})")


@dataclass(frozen=True, slots=True)
class Merge:
    """A merged range, both ends included: rows numbered as in Excel, columns from 0. Its value stands top left."""

    first_row: int
    last_row: int
    first_column: int
    last_column: int


@dataclass(frozen=True, slots=True)
class RawTable:
    """One sheet: ``rows[0]`` is Excel's row 1 and ``rows[r][0]`` its column A. Rows may differ in length.

    ``fonts`` names the font of most text cells of a column (from 0), where the file says it: ".VnTime" and
    "VNI-Times" tell that the letters are not Unicode. ``hidden`` is a sheet that Excel does not show.
    ``encoding`` says how the letters were written: "unicode" in a workbook; a text file has the name of its own.
    ``formulas`` are the cells that compute, by row (as Excel counts) and column (from 0): true where the file
    keeps the value that was computed last, false where the cell is empty for that reason alone.
    """

    sheet: str
    rows: tuple[tuple[CellValue, ...], ...]
    fonts: Mapping[int, str] = field(default_factory=dict)
    merged: tuple[Merge, ...] = ()
    hidden: bool = False
    encoding: str = "unicode"
    formulas: Mapping[tuple[int, int], bool] = field(default_factory=dict)


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


def cell_place(name: str) -> tuple[int, int] | None:
    """Return row (from 1) and column (from 0) of a cell that Excel calls ``name``; None where it is no such name."""
    found = _CELL_NAME.fullmatch(name)
    if found is None:
        return None
    column = 0
    for letter in found[1]:
        column = column * _LETTERS + ord(letter) - ord("A") + 1
    return int(found[2]), column - 1


def column_of(rows: Sequence[tuple[CellValue, ...]], index: int) -> list[CellValue]:
    """Return the cells of a column (from 0), ``None`` where a row ends before it."""
    try:
        return list(map(itemgetter(index), rows))
    except IndexError:
        return [row[index] if index < len(row) else None for row in rows]


def with_cells(table: RawTable, cells: Mapping[tuple[int, int], CellValue]) -> RawTable:
    """Return ``table`` with other cells, given by place: row as Excel counts, column from 0."""
    if not cells:
        return table
    rows: dict[int, list[CellValue]] = {}
    for (number, column), cell in cells.items():
        rows.setdefault(number, list(table.rows[number - 1]))[column] = cell
    changed = list(table.rows)
    for number, row in rows.items():
        changed[number - 1] = tuple(row)
    return replace(table, rows=tuple(changed))


def address(sheet: str, cell: str) -> str:
    """Return a cell with its sheet as Excel names it, "4A!C7"; without a sheet just the cell."""
    return f"{sheet}!{cell}" if sheet else cell


def address_parts(name: str) -> tuple[str, str]:
    """Return sheet (``""`` for none) and cell of an ``address``."""
    sheet, _, cell = name.rpartition("!")
    return sheet, cell


def only_columns(table: RawTable, columns: Collection[int], below: int) -> RawTable:
    """Return ``table`` with nothing but ``columns`` (from 0) filled in the rows below row ``below``."""
    kept = sorted(columns)
    width = kept[-1] + 1 if kept else 0
    if len(kept) == width == max(map(len, table.rows[below:]), default=0):
        return table
    rows = []
    for row in table.rows[below:]:
        cells: list[CellValue] = [None] * min(width, len(row))
        for column in kept:
            if column < len(row):
                cells[column] = row[column]
        rows.append(tuple(cells))
    return replace(table, rows=(*table.rows[:below], *rows))


def without_columns(
    rows: Sequence[tuple[CellValue, ...]], columns: Collection[int]
) -> tuple[tuple[CellValue, ...], ...]:
    """Return ``rows`` with nothing in ``columns`` (from 0)."""
    if not columns:
        return tuple(rows)
    return tuple(tuple(None if place in columns else cell for place, cell in enumerate(row)) for row in rows)
