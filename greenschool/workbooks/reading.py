"""Read a list row by row: sound rows become lines, every fault of the file is collected with its cell."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Generic, TypeVar

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.progress import Progress
from greenschool.workbooks.header import Header, find_header
from greenschool.workbooks.legacy_text import Conversion, OtherCharsetError, UnicodeTable, in_unicode
from greenschool.workbooks.list_cells import CellProblem, ListCells, RowCells
from greenschool.workbooks.mapping import ColumnGuess, ListShape
from greenschool.workbooks.reader import read_tables, shown_tables
from greenschool.workbooks.row_kinds import NUMBER, Kind, Row, rows_of
from greenschool.workbooks.table import CellValue, RawTable, cell_name, only_columns, without_columns
from greenschool.workbooks.wishes import NO_WISHES, ListWishes, corrected

Line = TypeVar("Line")

_NO_TABLE = RawTable("", ())
ROWS_TO_LOOK_AT = 30
"""As many rows of a file are shown to a person who chooses its heading and columns."""

__all__ = ["NUMBER", "CellProblem", "Reading", "RowCells", "SkippedRow", "read_found", "read_list"]


@dataclass(frozen=True, slots=True)
class SkippedRow:
    """A row that was taken for a heading between records or a footer (total, date, signature): number and words."""

    row: int
    text: str


@dataclass(frozen=True, slots=True)
class Reading(Generic[Line]):
    """What was found in a file. Whether to go on despite ``problems`` is for the caller to decide.

    ``lines`` are the rows without any fault; a row with a fault is only in ``problems``. ``dropped_columns``
    brought what may never be stored, ``ignored_columns`` what this list has no use for.
    ``columns`` and ``titles`` say where each field stands
    (counted from 0) and what its column is called. ``header_row`` is numbered as in Excel; ``sheet`` is
    empty for a text file. ``table`` are the cells of those columns as they were read,
    corrections included, and whatever stands above.

    ``doubts`` name cells that were read, but that a person should compare with the file. ``conversions`` are the
    columns that were not in Unicode, ``guesses`` tell how sure each column is, ``is_hidden`` that Excel does not
    show the sheet, ``encoding`` how the bytes of the file were read. ``top`` are the first rows, by which a person
    sees what the file looks like, with all columns but the dropped ones.
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
    doubts: tuple[CellProblem, ...] = ()
    conversions: tuple[Conversion, ...] = ()
    guesses: tuple[ColumnGuess, ...] = ()
    is_hidden: bool = False
    encoding: str = "unicode"
    table: RawTable = _NO_TABLE
    top: tuple[tuple[CellValue, ...], ...] = ()

    def problem(self, row: int, key: str, value: str, message: GreenSchoolError) -> CellProblem:
        """Return a fault that only the caller could see, at the cell of a field, or at the row where it has none."""
        column = self.columns.get(key)
        cell = f"{row}:{row}" if column is None else cell_name(row, column)
        return CellProblem(cell, row, self.titles.get(key, ""), value, message)


def read_list(
    path: Path,
    shape: ListShape,
    line: Callable[[RowCells], Line],
    progress: Progress,
) -> Reading[Line]:
    """Read the list of this ``shape`` that fits best in a workbook or text file, building each row with ``line``.

    Raises a ``FileRefusedError`` when nothing can be read, ``Cancelled`` when the person asked to stop.
    """
    sheets = {id(sheet.table): sheet for sheet in map(in_unicode, shown_tables(read_tables(path)))}
    header = find_header(path.name, [sheet.table for sheet in sheets.values()], shape)
    return read_found(path.name, header, sheets[id(header.table)], shape, line, progress)


def read_found(
    name: str,
    header: Header,
    sheet: UnicodeTable,
    shape: ListShape,
    line: Callable[[RowCells], Line],
    progress: Progress,
    wishes: ListWishes = NO_WISHES,
) -> Reading[Line]:
    """Read the list below a ``header`` that was found on a ``sheet`` of the file ``name``; see ``read_list``."""
    header = replace(header, table=corrected(name, header.table, header.row, wishes.corrections))
    rows = sorted_rows(header, shape, progress)
    wanted = [row.number for row in rows if row.kind is Kind.RECORD and row.number not in wishes.left_out]
    listed = ListCells(header, shape, wanted)
    lines: list[Line] = []
    problems: list[CellProblem] = []
    doubts: list[CellProblem] = []
    for place in range(len(wanted)):
        row = RowCells(listed, place)
        built = line(row)
        problems += row.problems
        doubts += row.doubts
        if not row.problems:
            lines.append(built)
    return reading_of(header, sheet, rows, lines, problems, doubts)


def sorted_rows(header: Header, shape: ListShape, progress: Progress) -> list[Row]:
    """Return the rows below ``header`` with what each is, counting them in ``progress``."""
    progress.begin(QT_TRANSLATE_NOOP("progress", "Reading the rows"), len(header.table.rows) - header.row)
    return rows_of(header, shape, progress.step)


def reading_of(
    header: Header,
    sheet: UnicodeTable,
    rows: Sequence[Row],
    lines: Sequence[Line],
    problems: Sequence[CellProblem],
    doubts: Sequence[CellProblem] = (),
) -> Reading[Line]:
    """Put together what one sheet gave: what was read from it and how it was understood."""
    used = set(header.columns.values())
    records = {row.number for row in rows if row.kind is Kind.RECORD} if sheet.strange else frozenset()
    strange = [
        CellProblem(cell_name(cell.row, cell.column), cell.row, "", cell.value, OtherCharsetError(value=cell.value))
        for cell in sheet.strange
        if cell.row in records and cell.column in used
    ]
    return Reading(
        sheet=header.table.sheet,
        header_row=header.row,
        columns=header.columns,
        titles=header.titles,
        lines=tuple(lines),
        problems=tuple(problems),
        skipped_rows=tuple(SkippedRow(row.number, row.text) for row in rows if row.text),
        dropped_columns=header.dropped,
        ignored_columns=header.ignored,
        doubts=(*strange, *doubts),
        conversions=sheet.conversions,
        guesses=header.guesses,
        is_hidden=header.table.hidden,
        encoding=header.table.encoding,
        table=only_columns(header.table, set(header.columns.values()), header.row),
        top=without_columns(header.table.rows[: header.row + ROWS_TO_LOOK_AT], header.hidden),
    )
