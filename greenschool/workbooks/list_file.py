"""All that one file brings: the lists on its sheets, their rows numbered through as if they stood in one."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Generic, Protocol, TypeVar

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.progress import Progress
from greenschool.workbooks.header import find_headers
from greenschool.workbooks.legacy_text import in_unicode
from greenschool.workbooks.mapping import ListShape, is_forbidden
from greenschool.workbooks.reader import read_tables, shown_tables
from greenschool.workbooks.reading import ROWS_TO_LOOK_AT, CellProblem, Reading, RowCells, read_found
from greenschool.workbooks.table import CellValue, RawTable, address, without_columns
from greenschool.workbooks.wishes import AS_WRITTEN, ROWS_OF_A_SHEET, Wishes

_FEWEST_TITLES = 2


class SheetLacksColumnsError(GreenSchoolError):
    """A note: a sheet that begins like a list and cannot be read as one."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{file}: the sheet “{sheet}” was not read: it lacks the columns {columns}. Choose its columns by hand.",
    )


class ListLine(Protocol):
    """A line of a list; whatever else it holds is its reader's business."""

    @property
    def row(self) -> int:
        """Number of its row, as in Excel."""


Line = TypeVar("Line", bound=ListLine)


@dataclass(frozen=True)
class ListFile(Generic[Line]):
    """The ``lists`` of a file in the order of its sheets; ``offered`` are all sheets with one, read or not.

    Row r of the list at position p has the number p · ``ROWS_OF_A_SHEET`` + r: of a single list the rows are numbered
    as in Excel. ``notes`` are for the person who takes the file in, ``unread`` the first rows of the other sheets.
    """

    lists: tuple[Reading[Line], ...]
    offered: tuple[str, ...]
    notes: tuple[GreenSchoolError, ...]
    unread: tuple[RawTable, ...]

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """The sound rows of all lists."""
        if len(self.lists) == 1:
            return self.lists[0].lines
        return tuple(
            _at_row(line, self._through(position, line.row))
            for position, reading in enumerate(self.lists)
            for line in reading.lines
        )

    @cached_property
    def problems(self) -> tuple[CellProblem, ...]:
        """What is wrong in the lists themselves."""
        return tuple(
            self._placed(position, problem)
            for position, reading in enumerate(self.lists)
            for problem in reading.problems
        )

    @cached_property
    def doubts(self) -> tuple[CellProblem, ...]:
        """Cells that were read, but that a person should compare with the file."""
        return tuple(
            self._placed(position, doubt) for position, reading in enumerate(self.lists) for doubt in reading.doubts
        )

    @property
    def is_of_several(self) -> bool:
        """Tell whether addresses must name their sheet."""
        return len(self.offered) > 1

    def problem(self, row: int, key: str, value: str, message: GreenSchoolError) -> CellProblem:
        """Return a fault that only the caller could see, at the cell of a field; see ``Reading.problem``."""
        position, inside = self.place(row)
        return self._placed(position, self.lists[position].problem(inside, key, value, message))

    def place(self, row: int) -> tuple[int, int]:
        """Return the position of the list in which a row stands, and its number there."""
        return divmod(row, ROWS_OF_A_SHEET)

    def inside(self, position: int, row: int) -> int:
        """Return the number that a row has in the list at ``position``; 0 where it stands in another."""
        found, inside = self.place(row)
        return inside if found == position else 0

    def row_name(self, row: int) -> str:
        """Return a row as a person calls it: "7", or "4A!7"."""
        position, inside = self.place(row)
        return self.address(position, str(inside))

    def address(self, position: int, cell: str) -> str:
        """Return a cell or row of the list at ``position``, with its sheet where the file has several lists."""
        return address(self.lists[position].sheet if self.is_of_several else "", cell)

    def is_below_header(self, row: int) -> bool:
        """Tell a row of a list from a line that stands for the list as a whole."""
        position, inside = self.place(row)
        return inside > self.lists[position].header_row

    def _placed(self, position: int, problem: CellProblem) -> CellProblem:
        if not self.is_of_several:
            return problem
        cell, row = self.address(position, problem.cell), self._through(position, problem.row)
        return replace(problem, cell=cell, row=row)

    def _through(self, position: int, row: int) -> int:
        return position * ROWS_OF_A_SHEET + row


def read_lists(
    path: Path,
    shape: ListShape,
    line: Callable[[RowCells], Line],
    progress: Progress,
    wishes: Wishes = AS_WRITTEN,
) -> ListFile[Line]:
    """Read every list of this ``shape`` in a workbook or text file, building each sound row with ``line``.

    Raises a ``FileRefusedError`` when nothing can be read, ``Cancelled`` when the person asked to stop.
    """
    sheets = {id(sheet.table): sheet for sheet in map(in_unicode, read_tables(path))}
    tables = tuple(sheet.table for sheet in sheets.values())
    searched = tables if wishes.sheets else shown_tables(tables)
    found = find_headers(path.name, searched, shape, wishes.chosen, wishes.sheets)
    wishes.check_cells(path.name, found.offered)
    alone = len(found.offered) == 1
    lists = [
        read_found(
            path.name,
            header,
            sheets[id(header.table)],
            shape,
            line,
            progress,
            wishes.of_list(position, header.table.sheet, alone=alone),
        )
        for position, header in enumerate(found.headers)
    ]
    notes = tuple(lacking_notes(path.name, found.lacking))
    return ListFile(tuple(lists), found.offered, notes, tops_of(tables, [header.table for header in found.headers]))


def tops_of(tables: Iterable[RawTable], read: Collection[RawTable] = ()) -> tuple[RawTable, ...]:
    """Return the first rows of those sheets that hold something and were not ``read``.

    A column is left empty where one of its cells looks like the title of what may never be stored.
    """
    left = (table for table in tables if table.rows and not any(table is one for one in read))
    return tuple(replace(table, rows=_without_forbidden(table.rows[:ROWS_TO_LOOK_AT])) for table in left)


def _without_forbidden(rows: tuple[tuple[CellValue, ...], ...]) -> tuple[tuple[CellValue, ...], ...]:
    hidden = {
        place
        for row in rows
        if len(row) - row.count(None) >= _FEWEST_TITLES
        for place, cell in enumerate(row)
        if isinstance(cell, str) and is_forbidden(cell)
    }
    return without_columns(rows, hidden)


def lacking_notes(file: str, lacking: Mapping[str, str]) -> Iterator[GreenSchoolError]:
    """Yield a note for each sheet that lacks titles of required columns."""
    for sheet, columns in lacking.items():
        yield SheetLacksColumnsError(file=file, sheet=sheet, columns=columns)


def _at_row(line: Line, row: int) -> Line:
    """Return a line with another number: lines of long lists are tuples, which are built faster, others records."""
    of_tuple = getattr(line, "_replace", None)
    return of_tuple(row=row) if of_tuple else replace(line, row=row)  # type: ignore[type-var]  # else a dataclass


def sheets_named(sheets: Sequence[str]) -> str:
    """Return the names of sheets as they stand in a sentence."""
    return ", ".join(f"“{sheet}”" for sheet in sheets)
