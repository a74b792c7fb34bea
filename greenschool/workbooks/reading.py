"""Read a list row by row: sound rows become lines, every fault of the file is collected with its cell."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Generic, TypeVar

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.progress import Progress
from greenschool.text.search_key import search_key
from greenschool.workbooks import cells
from greenschool.workbooks.header import Header, find_header
from greenschool.workbooks.mapping import ListShape
from greenschool.workbooks.reader import read_tables
from greenschool.workbooks.table import CellValue, RawTable, cell_name, only_columns
from greenschool.workbooks.wishes import AS_WRITTEN, Wishes, corrected

Line = TypeVar("Line")
_Value = TypeVar("_Value")

# Key of the running number (STT) in every list that has one.
NUMBER = "number"
EMPTY = RawTable("", ())

_TOTAL_KEYS = (search_key("tổng cộng"), search_key("tổng số"))


@dataclass(frozen=True, slots=True)
class CellProblem:
    """One fault: the cell as Excel names it ("D17"), its row, column title and value, and what is wrong."""

    cell: str
    row: int
    column: str
    value: str
    message: GreenSchoolError


@dataclass(frozen=True, slots=True)
class SkippedRow:
    """A row that was taken for a footer (total, place and date, signature): its number and words."""

    row: int
    text: str


@dataclass(frozen=True, slots=True)
class Reading(Generic[Line]):
    """What was found in a file. Whether to go on despite ``problems`` is for the caller to decide.

    ``lines`` are the rows without any fault; a row with a fault is only in ``problems``. ``dropped_columns``
    brought what may never be stored, ``ignored_columns`` what this list has no use for, ``other_sheets``
    further sheets with such a list that were not read. ``columns`` and ``titles`` say where each field stands
    (counted from 0) and what its column is called. ``header_row`` is numbered as in Excel; ``sheet`` is
    empty for a text file. ``table`` are the cells of those columns as they were read,
    corrections included, and whatever stands above.
    """

    sheet: str
    header_row: int
    columns: Mapping[str, int]
    titles: Mapping[str, str]
    lines: tuple[Line, ...]
    problems: tuple[CellProblem, ...]
    skipped_rows: tuple[SkippedRow, ...]
    dropped_columns: tuple[str, ...]
    ignored_columns: tuple[str, ...]
    other_sheets: tuple[str, ...]
    table: RawTable = EMPTY

    def problem(self, row: int, key: str, value: str, message: GreenSchoolError) -> CellProblem:
        """Return a fault that only the caller could see, at the cell of a field, or at the row where it has none."""
        column = self.columns.get(key)
        cell = f"{row}:{row}" if column is None else cell_name(row, column)
        return CellProblem(cell, row, self.titles.get(key, ""), value, message)


class RowCells:
    """One row through the eyes of its header: typed values by field key.

    A cell that cannot be read is noted in ``problems`` and a blank of the right type is returned in its
    place, so that all faults of a row are found at once; a row with problems never becomes a line.
    """

    def __init__(self, header: Header, shape: ListShape, number: int) -> None:
        self.number = number
        self.problems: list[CellProblem] = []
        self._header = header
        self._required = frozenset(field.key for field in shape.fields if field.required)
        self._cells = header.table.rows[number - 1]

    def raw(self, key: str) -> CellValue:
        """Return the cell of a field as it was written; ``None`` where the column or the cell is missing."""
        column = self._header.columns.get(key)
        if column is None or column >= len(self._cells) or not cells.shown(self._cells[column]):
            return None
        return self._cells[column]

    def text(self, key: str) -> str:
        """Return one line of text, ``""`` for an empty cell."""
        return self._read(key, cells.as_text, "")

    def lines(self, key: str) -> str:
        """Return text with its line breaks, ``""`` for an empty cell."""
        return self._read(key, cells.as_lines, "")

    def decimal(self, key: str) -> Decimal:
        """Return the exact number of a required field."""
        return self._read(key, cells.as_decimal, Decimal(0))

    def whole(self, key: str) -> int:
        """Return the count in a required field."""
        return self._read(key, cells.as_whole, 0)

    def whole_or_none(self, key: str) -> int | None:
        """Return the count in a field, ``None`` for an empty cell."""
        return self._read(key, cells.as_whole, None)

    def date_or_none(self, key: str) -> date | None:
        """Return the day in a field, ``None`` for an empty cell."""
        return self._read(key, cells.as_date, None)

    def report(self, key: str, message: GreenSchoolError) -> None:
        """Note a fault of this row at the cell of a field."""
        cell = cell_name(self.number, self._header.columns[key])
        value = cells.shown(self.raw(key))
        self.problems.append(CellProblem(cell, self.number, self._header.titles[key], value, message))

    def _read(self, key: str, parse: "Callable[[CellValue], _Value]", blank: _Value) -> _Value:
        cell = self.raw(key)
        if cell is None:
            if key in self._required:
                self.report(key, cells.MissingValueError(column=self._header.titles[key]))
            return blank
        try:
            return parse(cell)
        except GreenSchoolError as error:
            self.report(key, error)
            return blank

    def footer_text(self, names: frozenset[str]) -> str | None:
        """Return the words of a footer, ``""`` for an empty or merely numbered row, ``None`` for a record."""
        rest = [text for cell in self._cells if (text := cells.shown(cell))]
        number = cells.shown(self.raw(NUMBER))
        if rest == [number] and number.isdecimal():
            return ""
        is_total = not number.isdecimal() and any(search_key(text).startswith(_TOTAL_KEYS) for text in rest[:1])
        if is_total or not (number.isdecimal() or any(self.raw(key) is not None for key in names)):
            return " ".join(" ".join(rest).split())
        return None


def read_list(
    path: Path,
    shape: ListShape,
    line: Callable[[RowCells], Line],
    progress: Progress,
    wishes: Wishes = AS_WRITTEN,
) -> Reading[Line]:
    """Read the list of this ``shape`` in a workbook or text file, building each sound row with ``line``.

    Raises a ``FileRefusedError`` when nothing can be read, ``Cancelled`` when the person asked to stop.
    """
    header = find_header(path.name, read_tables(path), shape.fields)
    header = replace(header, table=corrected(path.name, header.table, header.row, wishes.corrections))
    lines: list[Line] = []
    problems: list[CellProblem] = []
    skipped: list[SkippedRow] = []
    below = range(header.row + 1, len(header.table.rows) + 1)
    numbers = [number for number in below if number not in wishes.left_out]
    progress.begin(QT_TRANSLATE_NOOP("progress", "Reading the rows"), len(numbers))
    for number in numbers:
        row = RowCells(header, shape, number)
        footer = row.footer_text(shape.names)
        if footer:
            skipped.append(SkippedRow(number, footer))
        elif footer is None:
            built = line(row)
            problems += row.problems
            if not row.problems:
                lines.append(built)
        progress.step()
    return Reading(
        sheet=header.table.sheet,
        header_row=header.row,
        columns=header.columns,
        titles=header.titles,
        lines=tuple(lines),
        problems=tuple(problems),
        skipped_rows=tuple(skipped),
        dropped_columns=header.dropped,
        ignored_columns=header.ignored,
        other_sheets=header.other_sheets,
        table=only_columns(header.table, set(header.columns.values()), header.row),
    )
