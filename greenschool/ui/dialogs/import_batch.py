"""The files of one import, one after the other: each is checked, corrected, taken in and taken back by itself."""

from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from greenschool.errors import GreenSchoolError
from greenschool.services import imports
from greenschool.services.import_columns import FoundList, look_into
from greenschool.services.import_runs import undo_import
from greenschool.services.imports import ImportCheck, Importer, ImportResult
from greenschool.services.school_records import find_school, teach_alias
from greenschool.ui.dialogs.import_columns import remember_columns, remembered_columns
from greenschool.ui.dialogs.import_source import Source
from greenschool.ui.office import Office
from greenschool.workbooks.header import ColumnsUnclearError
from greenschool.workbooks.mapping import ChosenColumns
from greenschool.workbooks.wishes import AS_WRITTEN, Wishes


@dataclass(frozen=True, slots=True)
class ListedFile:
    """A file and how far it has come.

    ``unread`` are its sheets where the columns of a refused one can be chosen by hand; ``kept`` is why it could not be
    taken back.
    """

    path: Path
    source: Source
    wishes: Wishes = AS_WRITTEN
    check: ImportCheck | None = None
    refusal: GreenSchoolError | None = None
    unread: tuple[FoundList, ...] = ()
    result: ImportResult | None = None
    left_out: int = 0
    undone: bool = False
    kept: GreenSchoolError | None = None

    @property
    def rows(self) -> int:
        """Return how many rows can be taken in."""
        return len(self.check.lines) - len(self._faulty_lines()) if self.check else 0

    @property
    def faulty(self) -> int:
        """Return how many rows have a problem."""
        return len(self.check.faulty_rows()) if self.check else 0

    @property
    def stands(self) -> bool:
        """Tell whether the file was taken in and not taken back."""
        return self.result is not None and not self.undone

    def is_ready(self, *, leave_out: bool) -> bool:
        """Tell whether the file can be taken in, where ``leave_out`` all but its rows with problems."""
        fresh = self.check is not None and self.check.wishes is self.wishes
        return fresh and self.refusal is None and self.rows > 0 and not self.stands and (leave_out or not self.faulty)

    def _faulty_lines(self) -> frozenset[int]:
        """Return the rows that could be read but do not fit what is recorded."""
        return self.check.faulty_rows() & frozenset(self.check.rows) if self.check else frozenset()


_Step = tuple[Callable[[int], None], int]


def _with_columns(wishes: Wishes, chosen: Sequence[ChosenColumns]) -> Wishes:
    """Return wishes with columns chosen for sheets, which are read then whatever else is."""
    sheets = {one.sheet for one in chosen}
    kept = (one for one in wishes.chosen if one.sheet not in sheets)
    wanted = dict.fromkeys((*wishes.sheets, *sheets)) if wishes.sheets else ()
    return replace(wishes, chosen=(*kept, *chosen), sheets=tuple(wanted))


class ImportBatch(QObject):
    """Does one thing at a time, in the order asked; a file that is refused does not stop the others."""

    changed = Signal(int)
    """The file of this number is not as it was."""
    ended = Signal()
    """Nothing is left to do."""
    refused = Signal(object)
    """Something besides the files was refused, with a ``GreenSchoolError`` that says why."""
    stopped = Signal()
    """The person asked to stop; what was not begun is left as it is."""

    def __init__(self, office: Office, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._files: list[ListedFile] = []
        self._steps: deque[_Step] = deque()
        self._working = self._renumbers = False
        office.jobs.failed.connect(self._break_off)

    def files(self) -> tuple[ListedFile, ...]:
        """Return the files in the order in which they came."""
        return tuple(self._files)

    def is_working(self) -> bool:
        """Tell whether something is being done."""
        return self._working

    def add(self, source: Source, paths: Iterable[Path]) -> None:
        """Check files; one that is listed already is read again, with what was corrected in it."""
        listed = [file.path for file in self._files]
        for path in dict.fromkeys(paths):
            if path in listed:
                self.check_again(listed.index(path))
            else:
                self._files.append(ListedFile(path, source))
                self.check_again(len(self._files) - 1)

    def check_again(self, number: int) -> None:
        """Read a file again."""
        self._do((self._check, number))

    def correct(self, number: int, texts: Mapping[str, str]) -> None:
        """Type texts over cells of a file, by the names of the cells, and check it at once."""
        wishes = self._files[number].wishes
        self._change(number, wishes=replace(wishes, corrections={**wishes.corrections, **texts}))
        self.check_again(number)

    def choose_columns(self, number: int, found: FoundList, columns: Mapping[str, int]) -> None:
        """Read these columns of a sheet, and of those with the same heading that come later."""
        file = self._files[number]
        remember_columns(self._office.settings, file.source.kind, found, dict(columns))
        self._change(number, wishes=_with_columns(file.wishes, [found.chosen(columns)]))
        self.check_again(number)

    def choose_sheets(self, number: int, sheets: tuple[str, ...]) -> None:
        """Read these sheets of a file alone."""
        self._change(number, wishes=replace(self._files[number].wishes, sheets=sheets))
        self.check_again(number)

    def choose_school(self, number: int, sheet: str, school: str) -> None:
        """Say which school a list is from that does not say so itself; without a sheet, all lists of the file."""
        wishes = self._files[number].wishes
        self._change(number, wishes=replace(wishes, schools={**wishes.schools, sheet: school}))
        self.check_again(number)

    def teach(self, number: int, name: str, school: str) -> None:
        """Remember that lists write ``name`` for a school, and check every file that is not in yet again."""
        self._do((partial(self._teach, name, school), number))
        for other, file in enumerate(self._files):
            if not file.stands:
                self.check_again(other)

    def renumber(self, *, on: bool) -> None:
        """Count the entries on after those that are there, or as the files do; every file is checked again."""
        self._renumbers = on
        for number, file in enumerate(self._files):
            if file.source.renumbering is not None and not file.stands:
                self.check_again(number)

    def take_in(self, *, leave_out: bool) -> None:
        """Take in every file that is ready; where ``leave_out`` without its rows with problems."""
        for number, file in enumerate(self._files):
            if file.is_ready(leave_out=leave_out):
                self._do((self._import, number))

    def take_back(self, number: int) -> None:
        """Undo the import of a file."""
        if self._files[number].stands:
            self._do((self._undo, number))

    def drop(self, number: int) -> None:
        """Forget a file that is not being worked on."""
        del self._files[number]

    def stop(self) -> None:
        """Ask what runs to stop, and begin nothing more."""
        self._steps.clear()
        self._office.jobs.cancel()

    # One after the other

    def _do(self, step: _Step) -> None:
        if step not in self._steps:
            self._steps.append(step)
        if not self._working:
            self._next()

    def _next(self) -> None:
        self._working = bool(self._steps)
        if self._steps:
            begin, number = self._steps.popleft()
            begin(number)
        else:
            self.ended.emit()

    def _check(self, number: int) -> None:
        file = self._files[number]
        self._office.jobs.run(
            lambda progress: imports.check(self._importer(file), self._office.desk, file.path, progress, file.wishes),
            lambda check: self._checked(number, check),
            refused=lambda error: self._refused(number, error),
            cancelled=self._stop,
        )

    def _checked(self, number: int, check: ImportCheck) -> None:
        """Show a check; where other columns were chosen for such headings before, choose them again first."""
        file = self._files[number]
        remembered = [] if file.wishes.chosen else self._remembered(file, check.found)
        if file.check is None and remembered:
            self._change(number, wishes=_with_columns(file.wishes, remembered))
            self._steps.appendleft((self._check, number))
        self._end(number, check=check, refusal=None, unread=(), result=None, undone=False)

    def _refused(self, number: int, error: GreenSchoolError) -> None:
        """Tell why a file cannot be read; where its columns are unclear, look what a person may choose from."""
        if not isinstance(error, ColumnsUnclearError):
            self._end(number, check=None, refusal=error, unread=())
            return
        file = self._files[number]
        self._office.jobs.run(
            lambda _progress: look_into(file.source.importer.shape, file.path),
            lambda unread: self._looked(number, error, unread),
            refused=lambda other: self._end(number, check=None, refusal=other, unread=()),
            cancelled=self._stop,
        )

    def _looked(self, number: int, error: GreenSchoolError, unread: tuple[FoundList, ...]) -> None:
        file = self._files[number]
        rows = [one.with_header(row) for one in unread for row in range(len(one.top) + 1)]
        remembered = [] if file.wishes.chosen else self._remembered(file, rows)
        if remembered:
            self._change(number, wishes=_with_columns(file.wishes, remembered))
            self._steps.appendleft((self._check, number))
        self._end(number, check=None, refusal=error, unread=unread)

    def _remembered(self, file: ListedFile, found: Iterable[FoundList]) -> list[ChosenColumns]:
        """Return the columns that were chosen before for sheets with such a heading."""
        columns = ((one, remembered_columns(self._office.settings, file.source.kind, one)) for one in found)
        return [one.chosen(chosen) for one, chosen in columns if chosen]

    def _import(self, number: int) -> None:
        file = self._files[number]
        wishes = file.check.without_faulty() if file.check else file.wishes
        self._office.jobs.run(
            lambda progress: imports.run(self._importer(file), self._office.desk, file.path, progress, wishes),
            lambda result: self._end(number, result=result, left_out=file.faulty, undone=False, refusal=None),
            refused=lambda error: self._end(number, refusal=error),
            cancelled=self._stop,
        )

    def _importer(self, file: ListedFile) -> Importer[Any]:
        return (file.source.renumbering if self._renumbers else None) or file.source.importer

    def _undo(self, number: int) -> None:
        result = self._files[number].result
        if result is None:
            self._next()
            return
        self._office.jobs.run(
            lambda _progress: undo_import(self._office.desk, result.number),
            lambda _row: self._end(number, undone=True, kept=None),
            refused=lambda error: self._end(number, kept=error),
            cancelled=self._stop,
        )

    def _teach(self, name: str, school: str, number: int) -> None:
        desk, source = self._office.desk, self._files[number].path.name
        self._office.jobs.run(
            lambda _progress: teach_alias(desk, find_school(desk, school), name, source),
            lambda _done: self._next(),
            refused=self._not_taught,
            cancelled=self._stop,
        )

    def _not_taught(self, error: GreenSchoolError) -> None:
        self.refused.emit(error)
        self._next()

    def _end(self, number: int, **what: object) -> None:
        self._change(number, **what)
        self._next()

    def _change(self, number: int, **what: object) -> None:
        self._files[number] = replace(self._files[number], **what)  # type: ignore[arg-type]
        self.changed.emit(number)

    def _stop(self) -> None:
        self._steps.clear()
        self._working = False
        self.stopped.emit()

    def _break_off(self, _error: Exception) -> None:
        if self._working:
            self._stop()
