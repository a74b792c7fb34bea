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
from greenschool.services.import_columns import FoundList, found_lists
from greenschool.services.import_notes import notes_of
from greenschool.storage.backup import back_up
from greenschool.storage.unit_of_work import UnitOfWork
from greenschool.workbooks.cells import shown
from greenschool.workbooks.error_file import FaultyRows, write_error_file
from greenschool.workbooks.list_file import ListFile, ListLine
from greenschool.workbooks.mapping import ListShape
from greenschool.workbooks.reading import CellProblem
from greenschool.workbooks.table import cell_name
from greenschool.workbooks.wishes import AS_WRITTEN, Wishes

Line = TypeVar("Line", bound=ListLine)


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
    """A field that was found in the file, and the title of its column in the first list that has it."""

    field: str
    title: str


@dataclass(frozen=True, slots=True)
class ImportCheck:
    """What a file would bring: how many lines, what is wrong, and what the officer should know."""

    file: Path
    titles: tuple[str, ...]
    lines: tuple[tuple[str, ...], ...]
    """The lines as text, one cell for each of ``titles``; a row that cannot be read is only in ``problems``."""
    rows: tuple[int, ...]
    """Where each of ``lines`` stands, numbered through all lists of the file."""
    problems: tuple[CellProblem, ...]
    notes: tuple[GreenSchoolError, ...]
    wishes: Wishes
    """What was read otherwise than the file says."""
    columns: tuple[FileColumn, ...]
    """The columns of the file that are read, from left to right."""
    found: tuple[FoundList, ...]
    """How each list of the file was understood, and then its other sheets."""
    reading: ListFile[Any]

    def faulty_rows(self) -> frozenset[int]:
        """Return the rows with a problem; one of a whole list, told at its header, is none of theirs."""
        return frozenset(problem.row for problem in self.problems if self.reading.is_below_header(problem.row))

    def without_faulty(self) -> Wishes:
        """Return wishes under which the rows with problems are passed over."""
        return replace(self.wishes, left_out=self.wishes.left_out | self.faulty_rows())

    def place(self, row: int) -> tuple[str, int]:
        """Return the sheet of a row, empty where the file has but one list, and its number there."""
        position, inside = self.reading.place(row)
        return self.reading.lists[position].sheet if self.reading.is_of_several else "", inside

    def cell(self, row: int, column: FileColumn) -> str:
        """Return a cell of the file as a person would read it out, corrections included; empty where there is none."""
        position, inside = self.reading.place(row)
        found = self.reading.lists[position]
        cells, place = found.table.rows[inside - 1], found.columns.get(column.field)
        return shown(cells[place]) if place is not None and place < len(cells) else ""

    def name(self, row: int, column: FileColumn) -> str:
        """Return the name of a cell under which it can be corrected; empty where its list has no such column."""
        position, inside = self.reading.place(row)
        place = self.reading.lists[position].columns.get(column.field)
        return "" if place is None else self.reading.address(position, cell_name(inside, place))


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

    def read(self, file: Path, progress: Progress, wishes: Wishes) -> ListFile[Line]:
        """Read the file, without a store."""

    def problems(self, uow: UnitOfWork, desk: Desk, reading: ListFile[Line]) -> Iterable[CellProblem]:
        """Yield what does not fit the store."""

    def cells(self, line: Line) -> tuple[str, ...]:
        """Return the line's cells under ``titles``."""

    def store(
        self, uow: UnitOfWork, desk: Desk, reading: ListFile[Line], run: ImportRun, progress: Progress
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
        notes=notes_of(reading, file),
        wishes=wishes,
        columns=_columns(reading),
        found=found_lists(importer.shape, reading),
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
    sheets = []
    for position, (found, understood) in enumerate(zip(check.reading.lists, check.found, strict=False)):
        rows = {
            inside: "\n".join(parts)
            for row, parts in sentences.items()
            if row in faulty and (inside := check.reading.inside(position, row))
        }
        if rows:
            sheets.append(FaultyRows(found.table, found.header_row, understood.headings(), rows))
    write_error_file(path, sheets)


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
            uow.detail["left_out"] = [reading.row_name(row) for row in sorted(wishes.left_out)]
        brought = _begin_run(importer, uow, desk, file, len(reading.lines))
        notes = importer.store(uow, desk, reading, brought, progress)
        number = brought.id
    return ImportResult(file, len(reading.lines), (*notes_of(reading, file), *notes), number)


def _columns(reading: ListFile[Line]) -> tuple[FileColumn, ...]:
    """Return a column for each field that any list has, in the order of the first that has it."""
    columns: dict[str, FileColumn] = {}
    for found in reading.lists:
        for key in sorted(found.columns, key=lambda key: found.columns[key]):
            columns.setdefault(key, FileColumn(key, found.titles.get(key, "")))
    return tuple(columns.values())


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
    importer: Importer[Line], uow: UnitOfWork, desk: Desk, reading: ListFile[Line]
) -> tuple[CellProblem, ...]:
    open_season_of(uow, desk)
    found = [*reading.problems, *importer.problems(uow, desk, reading)]
    return tuple(sorted(found, key=lambda problem: problem.row))
