"""The one way in which a workbook comes in: read, then in one transaction check it whole, back up, record.

Each kind of list (schools, judges, entries, marks) is an ``Importer``; the faces call ``check`` to show what a file
holds and ``run`` to take it in. Nothing is ever half imported: a file with one problem imports nothing. What a file
brought can be taken back as a whole (``services/import_runs.py``).
"""

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Protocol, TypeVar

from greenschool.collector import collector_at_rest
from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import ImportRun
from greenschool.models.account import Permission
from greenschool.progress import SILENT, Progress
from greenschool.services.desk import Desk, open_season_of
from greenschool.services.import_columns import FoundList, found_list
from greenschool.storage.backup import back_up
from greenschool.storage.unit_of_work import UnitOfWork
from greenschool.workbooks.cells import shown
from greenschool.workbooks.error_file import write_error_file
from greenschool.workbooks.mapping import ListShape
from greenschool.workbooks.reading import CellProblem, Reading
from greenschool.workbooks.table import cell_name, column_letter
from greenschool.workbooks.wishes import AS_WRITTEN, Wishes


class FileLine(Protocol):
    """A line of a file; whatever else it holds is its importer's business."""

    @property
    def row(self) -> int:
        """Number of its row, as in Excel."""


Line = TypeVar("Line", bound=FileLine)


class ImportRefusedError(GreenSchoolError):
    """A file with problems; ``problems`` holds them all, the sentence names the first."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "Nothing was imported from {file}: cell {cell}: {first} Problems in all: {count}. "
        "Correct the file and import it again.",
    )

    def __init__(self, file: Path, problems: tuple[CellProblem, ...]) -> None:
        self.problems = problems
        super().__init__(file=file.name, cell=problems[0].cell, first=problems[0].message, count=len(problems))


class NothingToImportError(GreenSchoolError):
    """A list with a heading and no rows."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "{file} has a heading and no rows. Nothing was imported. Look whether it is the right file."
    )


@dataclass(frozen=True, slots=True)
class FileColumn:
    """A column of the file that a field was found in: which, counted from 0, and its title there."""

    field: str
    place: int
    title: str


@dataclass(frozen=True, slots=True)
class ImportCheck:
    """What a file would bring: how many lines, what is wrong, and what the officer should know."""

    file: Path
    titles: tuple[str, ...]
    lines: tuple[tuple[str, ...], ...]
    """The lines as text, one cell for each of ``titles``; a row that cannot be read is only in ``problems``."""
    rows: tuple[int, ...]
    """Where each of ``lines`` stands in the file, numbered as in Excel."""
    problems: tuple[CellProblem, ...]
    notes: tuple[GreenSchoolError, ...]
    wishes: Wishes
    """What was read otherwise than the file says."""
    columns: tuple[FileColumn, ...]
    """The columns of the file that are read, from left to right."""
    found: FoundList
    """How the file was understood."""
    reading: Reading[Any]

    def faulty_rows(self) -> frozenset[int]:
        """Return the rows with a problem; one of the whole list, told at its header, is none of theirs."""
        return frozenset(problem.row for problem in self.problems if problem.row > self.reading.header_row)

    def without_faulty(self) -> Wishes:
        """Return wishes under which the rows with problems are passed over."""
        return replace(self.wishes, left_out=self.wishes.left_out | self.faulty_rows())

    def cell(self, row: int, column: FileColumn) -> str:
        """Return a cell of the file as a person would read it out, corrections included."""
        cells = self.reading.table.rows[row - 1]
        return shown(cells[column.place]) if column.place < len(cells) else ""

    def name(self, row: int, column: FileColumn) -> str:
        """Return the name of a cell of the file, under which it can be corrected."""
        return cell_name(row, column.place)


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import brought."""

    file: Path
    added: int
    notes: tuple[GreenSchoolError, ...]
    """Things to know that were no reason to refuse: dropped columns, late entries, marks of one's own school."""
    number: int
    """Number of the import, by which it can be undone."""


class Importer(Protocol[Line]):
    """One kind of list."""

    needs: Permission
    shape: ListShape
    action: str
    """The audit line's action."""
    subject: str
    """Contest or training of the list, empty where it has none."""
    titles: tuple[str, ...]
    """Column titles of the preview: English source strings of context ``columns``."""

    def read(self, file: Path, progress: Progress, wishes: Wishes) -> Reading[Line]:
        """Read the file, without a store."""

    def problems(self, uow: UnitOfWork, desk: Desk, reading: Reading[Line]) -> Iterable[CellProblem]:
        """Yield what does not fit the store."""

    def cells(self, line: Line) -> tuple[str, ...]:
        """Return the line's cells under ``titles``."""

    def store(
        self, uow: UnitOfWork, desk: Desk, reading: Reading[Line], run: ImportRun, progress: Progress
    ) -> list[GreenSchoolError]:
        """Record every line, as brought by ``run``, and return what the officer should know."""


@collector_at_rest()
def check(
    importer: Importer[Line], desk: Desk, file: Path, progress: Progress = SILENT, wishes: Wishes = AS_WRITTEN
) -> ImportCheck:
    """Read ``file`` and return what it would bring, without changing anything.

    Raises a ``GreenSchoolError`` where the file as a whole cannot be read.
    """
    reading = importer.read(file, progress, wishes)
    with desk.read(importer.needs) as uow:
        problems = _all_problems(importer, uow, desk, reading)
    return ImportCheck(
        file=file,
        titles=importer.titles,
        lines=tuple(importer.cells(line) for line in reading.lines),
        rows=tuple(line.row for line in reading.lines),
        problems=problems,
        notes=_notes(reading, file),
        wishes=wishes,
        columns=_columns(reading),
        found=found_list(importer.shape, reading),
        reading=reading,
    )


def write_problems(path: Path, check: ImportCheck, told: Callable[[GreenSchoolError], str]) -> None:
    """Write the rows with problems to the workbook ``path``, to be corrected there and taken in again.

    ``told`` gives the sentence of a problem in the reader's language. Raises what ``write_workbook`` raises.
    """
    sentences: dict[int, list[str]] = {}
    faulty = check.faulty_rows()
    for problem in check.problems:
        column = f"{problem.column}: " if problem.column else ""
        sentences.setdefault(problem.row, []).append(column + told(problem.message))
    titles = {column.place: column.title for column in check.columns}
    rows = {row: "\n".join(parts) for row, parts in sentences.items() if row in faulty}
    write_error_file(path, check.reading.table, check.reading.header_row, titles, rows)


@collector_at_rest()
def run(
    importer: Importer[Line], desk: Desk, file: Path, progress: Progress = SILENT, wishes: Wishes = AS_WRITTEN
) -> ImportResult:
    """Take ``file`` in: all of it, or, with one sentence that says why, nothing.

    A backup is written before the first change. Raises ``ImportRefusedError`` with every problem,
    ``NothingToImportError``, or what the reader says of a file that it cannot read.
    """
    reading = importer.read(file, progress, wishes)
    with desk.write(importer.needs, importer.action) as uow:
        problems = _all_problems(importer, uow, desk, reading)
        if problems:
            raise ImportRefusedError(file, problems)
        if not reading.lines:
            raise NothingToImportError(file=file.name)
        back_up(desk.storage.home, uow.now, "import")
        uow.detail["file"] = file.name
        if wishes.corrections:
            uow.detail["corrected"] = dict(wishes.corrections)
        if wishes.left_out:
            uow.detail["left_out"] = sorted(wishes.left_out)
        brought = _begin_run(importer, uow, desk, file, len(reading.lines))
        notes = importer.store(uow, desk, reading, brought, progress)
        number = brought.id
    return ImportResult(file, len(reading.lines), (*_notes(reading, file), *notes), number)


def _columns(reading: Reading[Line]) -> tuple[FileColumn, ...]:
    found = [FileColumn(key, place, reading.titles.get(key, "")) for key, place in reading.columns.items()]
    return tuple(sorted(found, key=lambda column: column.place))


def _begin_run(importer: Importer[Line], uow: UnitOfWork, desk: Desk, file: Path, rows: int) -> ImportRun:
    begun = ImportRun(
        season_id=desk.season_id,
        action=importer.action,
        subject=importer.subject,
        file=file.name,
        sha256=hashlib.sha256(file.read_bytes()).hexdigest(),
        rows=rows,
        imported_at=uow.now,
        imported_by=uow.actor.name,
        undone_at=None,
    )
    uow.session.add(begun)
    uow.session.flush()
    return begun


def _all_problems(
    importer: Importer[Line], uow: UnitOfWork, desk: Desk, reading: Reading[Line]
) -> tuple[CellProblem, ...]:
    open_season_of(uow, desk)
    found = [*reading.problems, *importer.problems(uow, desk, reading)]
    return tuple(sorted(found, key=lambda problem: problem.row))


class ColumnsDroppedError(GreenSchoolError):
    """Columns that may not be stored."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "{file}: the columns {columns} hold private data that is not stored; they were left out."
    )


class ColumnsIgnoredError(GreenSchoolError):
    """Columns that nobody asked for."""

    sentence = QT_TRANSLATE_NOOP("errors", "{file}: the columns {columns} are not known; they were left out.")


class RowsSkippedError(GreenSchoolError):
    """Rows that looked like a total, a date or a signature below the list."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{file}: the rows {rows} name nobody and were left out as the foot of the list. "
        "Look whether they belong to it.",
    )


class SheetsSkippedError(GreenSchoolError):
    """Further sheets of the workbook that hold such a list too."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "{file}: only the sheet “{sheet}” was read; the sheets {others} hold such a list too."
    )


class CellsDoubtfulError(GreenSchoolError):
    """Cells that were read in one of several ways."""

    sentence = QT_TRANSLATE_NOOP("errors", "{file}: compare the cells {cells} with the file: {first}")


class LettersConvertedError(GreenSchoolError):
    """Columns that were typed in the letters of an old font."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "{file}: the letters of the columns {columns} are {charset}; “{before}” was read as “{after}”."
    )


def _notes(reading: Reading[Line], file: Path) -> tuple[GreenSchoolError, ...]:
    notes: list[GreenSchoolError] = []
    if reading.dropped_columns:
        notes.append(ColumnsDroppedError(file=file.name, columns=", ".join(reading.dropped_columns)))
    if reading.ignored_columns:
        notes.append(ColumnsIgnoredError(file=file.name, columns=", ".join(reading.ignored_columns)))
    if reading.skipped_rows:
        notes.append(RowsSkippedError(file=file.name, rows=", ".join(str(row.row) for row in reading.skipped_rows)))
    if reading.other_sheets:
        others = ", ".join(reading.other_sheets)
        notes.append(SheetsSkippedError(file=file.name, sheet=reading.sheet, others=others))
    return (*notes, *_reading_notes(reading, file))


def _reading_notes(reading: Reading[Line], file: Path) -> tuple[GreenSchoolError, ...]:
    """Return what a person should compare with the file: how letters and doubtful cells were read."""
    notes: list[GreenSchoolError] = []
    if reading.conversions:
        first = reading.conversions[0]
        columns = ", ".join(column_letter(found.column) for found in reading.conversions)
        notes.append(
            LettersConvertedError(
                file=file.name, columns=columns, charset=first.charset.value, before=first.before, after=first.after
            )
        )
    if reading.doubts:
        cells = ", ".join(dict.fromkeys(doubt.cell for doubt in reading.doubts))
        notes.append(CellsDoubtfulError(file=file.name, cells=cells, first=reading.doubts[0].message))
    return tuple(notes)
