"""The cells of a list through the eyes of its header: typed values by field key, column by column.

A list repeats itself: few schools, classes and days in many rows. So each different cell of a column is read once, and
a fault is kept beside the column until somebody asks for the row that it stands in.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Any, Generic, TypeVar

from greenschool.errors import GreenSchoolError
from greenschool.workbooks import cells
from greenschool.workbooks.formulas import NotComputedError, formula_remark
from greenschool.workbooks.header import Header
from greenschool.workbooks.mapping import ListShape
from greenschool.workbooks.row_kinds import NUMBER, number_of
from greenschool.workbooks.table import CellValue, cell_name, column_of

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class CellProblem:
    """One fault: the cell as Excel names it ("D17"), its row, column title and value, and what is wrong."""

    cell: str
    row: int
    column: str
    value: str
    message: GreenSchoolError


@dataclass(frozen=True, slots=True)
class Column(Generic[Value]):
    """What a field says in each record. Where a cell cannot be read its fault is told by its place in ``values``."""

    values: Sequence[Value]
    faults: Mapping[int, GreenSchoolError]


class ListCells:
    """The records of one list. ``records`` are their rows, numbered as in Excel; a place counts them from 0.

    The texts of the table are clean (``legacy_text.in_unicode``), so they are taken as they stand.
    """

    def __init__(self, header: Header, shape: ListShape, records: Sequence[int]) -> None:
        self.header = header
        self.records = records
        self._required = frozenset(field.key for field in shape.fields if field.required)
        self._rows = [header.table.rows[number - 1] for number in records]
        self._raw: dict[str, Sequence[CellValue]] = {}
        self._columns: dict[tuple[str, Callable[[CellValue], Any]], Column[Any]] = {}

    def raw(self, key: str) -> Sequence[CellValue]:
        """Return the cells of a field as they were written; ``None`` where the column or the cell is missing."""
        if key not in self._raw:
            column = self.header.columns.get(key)
            raw = [None] * len(self._rows) if column is None else column_of(self._rows, column)
            self._raw[key] = list(map(number_of, raw)) if key == NUMBER else raw
        return self._raw[key]

    def read(self, key: str, parse: Callable[[CellValue], Value], blank: Value) -> Column[Value]:
        """Return what ``parse`` makes of each cell of a field, ``blank`` for an empty one and for a fault."""
        if (key, parse) not in self._columns:
            title = self.header.titles.get(key, "")
            missing = cells.MissingValueError(column=title) if key in self._required else None
            self._columns[key, parse] = column_read(self.raw(key), parse, blank, missing)
        return self._columns[key, parse]

    def text(self, key: str) -> Column[str]:
        """Return one line of text for each record, ``""`` for an empty cell."""
        return self.read(key, _one_line, "")

    def lines(self, key: str) -> Column[str]:
        """Return text with its line breaks for each record, ``""`` for an empty cell."""
        return self.read(key, _lines, "")

    def is_uncomputed(self, key: str, place: int) -> bool:
        """Tell whether a cell holds a formula whose result the file does not give."""
        cell = self.records[place], self.header.columns.get(key, -1)
        return self.header.table.formulas.get(cell) is False

    @cached_property
    def remarks(self) -> Mapping[int, Sequence[tuple[str, GreenSchoolError]]]:
        """Cells that compute, by place: field and what is to be said of it. A running number may."""
        table, remarks = self.header.table, dict[int, list[tuple[str, GreenSchoolError]]]()
        computing = {row for row, _ in table.formulas}
        for place, row in enumerate(self.records) if computing else ():
            for key, column in self.header.columns.items() if row in computing else ():
                value = cells.shown(self.raw(key)[place])
                remark = None if key == NUMBER else formula_remark(table, row, column, value)
                if remark is not None:
                    remarks.setdefault(place, []).append((key, remark))
        return remarks

    def at(self, place: int, key: str, message: GreenSchoolError) -> CellProblem:
        """Return what is wrong or doubtful at the cell of a field."""
        row, column = self.records[place], self.header.columns.get(key)
        cell = f"{row}:{row}" if column is None else cell_name(row, column)
        return CellProblem(cell, row, self.header.titles.get(key, ""), cells.shown(self.raw(key)[place]), message)


def column_read(
    raw: Sequence[CellValue],
    parse: Callable[[CellValue], Value],
    blank: Value,
    missing: GreenSchoolError | None = None,
) -> Column[Value]:
    """Read a column, each different cell of it once; ``missing`` is the fault of an empty cell."""
    read: dict[Any, Value] = {None: blank}
    wrong: dict[Any, GreenSchoolError] = {None: missing} if missing else {}
    # Python takes True for 1, a list does not.
    kept = list(map(_told_apart, raw)) if bool in set(map(type, raw)) else raw
    for key, cell in dict(zip(kept, raw, strict=True)).items():
        if cell is not None:
            try:
                read[key] = parse(cell)
            except GreenSchoolError as error:
                read[key], wrong[key] = blank, error
    faults = {place: wrong[key] for place, key in enumerate(kept) if key in wrong} if wrong else {}
    return Column(list(map(read.__getitem__, kept)), faults)


def _told_apart(cell: CellValue) -> object:
    return (bool, cell) if isinstance(cell, bool) else cell


def _one_line(cell: CellValue) -> str:
    return cell.replace("\n", " ") if isinstance(cell, str) else cells.as_text(cell)


def _lines(cell: CellValue) -> str:
    return cell if isinstance(cell, str) else cells.as_lines(cell)


class RowCells:
    """One row of a list: typed values by field key.

    A cell that cannot be read is noted in ``problems`` and a blank of the right type is returned in its
    place, so that all faults of a row are found at once; a row with problems never becomes a line.
    """

    def __init__(self, listed: ListCells, place: int) -> None:
        self.number = listed.records[place]
        self.problems: list[CellProblem] = []
        self.doubts: list[CellProblem] = []
        self._list, self._place = listed, place
        for key, remark in listed.remarks.get(place, ()):
            (self.report if isinstance(remark, NotComputedError) else self.doubt)(key, remark)

    def text(self, key: str) -> str:
        """Return one line of text, ``""`` for an empty cell."""
        return self._read(key, self._list.text(key))

    def lines(self, key: str) -> str:
        """Return text with its line breaks, ``""`` for an empty cell."""
        return self._read(key, self._list.lines(key))

    def decimal(self, key: str) -> Decimal:
        """Return the exact number of a required field."""
        return self._read(key, self._list.read(key, cells.as_decimal, Decimal(0)))

    def whole(self, key: str) -> int:
        """Return the count in a required field."""
        return self._read(key, self._list.read(key, cells.as_whole, 0))

    def whole_or_none(self, key: str) -> int | None:
        """Return the count in a field, ``None`` for an empty cell."""
        return self._read(key, self._list.read(key, cells.as_whole, None))

    def date_or_none(self, key: str) -> date | None:
        """Return the day in a field, ``None`` for an empty cell."""
        return self._read(key, self._list.read(key, cells.as_date, None))

    def phone(self, key: str) -> str:
        """Return a telephone number with the zero that Excel took from it, ``""`` for an empty cell."""
        return self._read(key, self._list.read(key, cells.as_phone, ""))

    def report(self, key: str, message: GreenSchoolError) -> None:
        """Note a fault of this row at the cell of a field."""
        self.problems.append(self._list.at(self._place, key, message))

    def doubt(self, key: str, message: GreenSchoolError) -> None:
        """Note that a cell was read but should be looked at."""
        self.doubts.append(self._list.at(self._place, key, message))

    def _read(self, key: str, column: Column[Value]) -> Value:
        if fault := column.faults.get(self._place):
            self.report(key, fault)
        return column.values[self._place]
