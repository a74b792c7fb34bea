"""Taking entries in: listing them, importing a contest's list."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import selectinload

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import Author, Contest, Entry, ImportRun
from greenschool.models.account import Permission
from greenschool.models.entry import AuthorKind, EntryState, Gender, entry_code
from greenschool.models.round import RoundState
from greenschool.progress import Progress
from greenschool.services.desk import Desk, contest_of, first_round
from greenschool.services.entry_checks import is_late
from greenschool.services.intake_checks import line_problems
from greenschool.services.schools import SchoolFinder, names_in
from greenschool.storage.unit_of_work import UnitOfWork
from greenschool.text.dates import format_date
from greenschool.text.search_key import search_key
from greenschool.workbooks.entry_columns import ENTRIES
from greenschool.workbooks.entry_file import numbers_restart, read_entries
from greenschool.workbooks.entry_list import EntryLine
from greenschool.workbooks.list_file import ListFile
from greenschool.workbooks.reading import CellProblem
from greenschool.workbooks.wishes import Wishes

_LINES_A_STEP = 5_000
"""How many are recorded before somebody is asked whether to go on: a few hundredths of a second."""


class EntriesAreFixedError(GreenSchoolError):
    """Entries for a contest whose round has begun."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "Entries of {contest} have their codes already. Nothing was imported. Late work needs a decision first.",
    )


class EntriesLateError(GreenSchoolError):
    """A note: entries that came after the closing day."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "Entries received after {day}, kept as late and left out of marking: {codes}."
    )


@dataclass(frozen=True, slots=True)
class EntryRow:
    """An entry, as the office sees it."""

    id: int
    number: int
    code: str
    contest: str
    school: str
    authors: tuple[str, ...]
    classes: tuple[str, ...]
    born: tuple[date | None, ...]
    title: str
    group: str
    """Group of the contest, or the topic that the list gave."""
    received_on: date | None
    state: EntryState
    state_reason: str
    note: str
    missing: tuple[str, ...]
    """What a returned entry lacks."""
    files: int
    receipt: int | None
    """Number of its receipt."""
    consents: int
    """How many of the authors have consented."""


def list_entries(desk: Desk, contest: str | None = None) -> tuple[EntryRow, ...]:
    """Return the season's entries, or one contest's, by contest and number."""
    with desk.read() as uow:
        query = (
            select(Entry)
            .join(Contest)
            .where(Contest.season_id == desk.season_id)
            .order_by(Contest.id, Entry.number)
            .options(
                selectinload(Entry.authors),
                selectinload(Entry.school),
                selectinload(Entry.group),
                selectinload(Entry.contest),
                selectinload(Entry.attachments),
                selectinload(Entry.receipt),
            )
        )
        if contest is not None:
            query = query.where(Contest.id == contest_of(uow, desk, contest).id)
        names = names_in(uow, desk.season_id)
        return tuple(entry_row(entry, names[entry.school_id]) for entry in uow.session.scalars(query))


def entry_row(entry: Entry, school: str) -> EntryRow:
    """Return the entry as the office sees it; ``school`` is what its school was called in that season."""
    return EntryRow(
        id=entry.id,
        number=entry.number,
        code=entry.code,
        contest=entry.contest.code,
        school=school,
        authors=tuple(author.name for author in entry.authors),
        classes=tuple(author.class_name for author in entry.authors),
        born=tuple(author.born_on for author in entry.authors),
        title=entry.title,
        group=entry.group.name if entry.group else entry.topic,
        received_on=entry.received_on,
        state=entry.state,
        state_reason=entry.state_reason,
        note=entry.note,
        missing=tuple(entry.missing),
        files=len(entry.attachments),
        receipt=entry.receipt.number if entry.receipt else None,
        consents=sum(author.consents for author in entry.authors),
    )


class EntriesImport:
    """A list of entries to one contest.

    With ``renumber`` its entries are numbered on after those that are there: every school counts its own list from 1.
    So they are where the lists of one file, of several classes, count from 1 each.
    """

    needs = Permission.EDIT
    shape = ENTRIES
    action = "entries.import"
    titles: tuple[str, ...] = (
        QT_TRANSLATE_NOOP("columns", "No."),
        QT_TRANSLATE_NOOP("columns", "School"),
        QT_TRANSLATE_NOOP("columns", "Authors"),
        QT_TRANSLATE_NOOP("columns", "Class"),
        QT_TRANSLATE_NOOP("columns", "Born"),
        QT_TRANSLATE_NOOP("columns", "Entry"),
        QT_TRANSLATE_NOOP("columns", "Group"),
        QT_TRANSLATE_NOOP("columns", "Received"),
    )

    def __init__(self, contest: str, *, renumber: bool = False) -> None:
        self.subject = contest
        self._renumber = renumber

    def read(self, file: Path, progress: Progress, wishes: Wishes) -> ListFile[EntryLine]:
        """Read the file, without a store."""
        return read_entries(file, progress, wishes, self.subject)

    def cells(self, line: EntryLine) -> tuple[str, ...]:
        """Return the line's cells under ``titles``."""
        return (
            str(line.number),
            line.school,
            "\n".join(author.name for author in line.authors),
            "\n".join(author.class_name for author in line.authors),
            "\n".join(_day(author.born) for author in line.authors),
            line.title,
            line.group,
            _day(line.received),
        )

    def problems(self, uow: UnitOfWork, desk: Desk, reading: ListFile[EntryLine]) -> Iterator[CellProblem]:
        """Yield unknown schools and groups, ineligible levels, long texts, and what the contest has already."""
        contest = contest_of(uow, desk, self.subject)
        if first_round(contest).state is not RoundState.PREPARING:
            raise EntriesAreFixedError(contest=contest.name)
        yield from line_problems(uow, desk, contest, reading, renumbers=self._renumbers(reading))

    def store(
        self, uow: UnitOfWork, desk: Desk, reading: ListFile[EntryLine], run: ImportRun, progress: Progress
    ) -> list[GreenSchoolError]:
        """Record every entry: accepted, or late where it came after the closing day."""
        contest = contest_of(uow, desk, self.subject)
        recorder = _Recorder(uow, contest, SchoolFinder(uow, desk), run)
        number = self._first_number(uow, contest, reading)
        late: list[str] = []
        progress.begin(QT_TRANSLATE_NOOP("progress", "Recording entries"), len(reading.lines))
        for begin in range(0, len(reading.lines), _LINES_A_STEP):
            lines = reading.lines[begin : begin + _LINES_A_STEP]
            numbers = (
                [line.number for line in lines]
                if number is None
                else range(number + begin, number + begin + len(lines))
            )
            late += recorder.record(lines, numbers)
            progress.step(len(lines))
        if late and contest.closes_on:
            return [EntriesLateError(day=format_date(contest.closes_on), codes=", ".join(late))]
        return []

    def _renumbers(self, reading: ListFile[EntryLine]) -> bool:
        return self._renumber or numbers_restart(reading.lists)

    def _first_number(self, uow: UnitOfWork, contest: Contest, reading: ListFile[EntryLine]) -> int | None:
        """Return the number of the first line where they are numbered on, and None where they keep their own."""
        if not self._renumbers(reading):
            return None
        return (uow.session.scalar(select(func.max(Entry.number)).where(Entry.contest_id == contest.id)) or 0) + 1


class _Recorder:
    """Writes lines straight to the tables: a hundred thousand records in memory would take a minute."""

    def __init__(self, uow: UnitOfWork, contest: Contest, schools: SchoolFinder, run: ImportRun) -> None:
        self._uow, self._contest, self._schools = uow, contest, schools
        self._next = (uow.session.scalar(select(func.max(Entry.id))) or 0) + 1
        self._group_ids = {search_key(group.name): group.id for group in contest.groups}
        self._run_id, self._contest_id = run.id, contest.id

    def record(self, lines: Sequence[EntryLine], numbers: Sequence[int]) -> list[str]:
        """Record entries under these numbers, and return the codes of those that came late."""
        ids = range(self._next, self._next + len(lines))
        self._next += len(lines)
        school_ids = {name: self._schools.find(name).id for name in {line.school for line in lines}}
        group_ids = {name: self._group_ids.get(search_key(name)) for name in {line.group for line in lines}}
        reasons = {day: _late_reason(self._contest, day) for day in {line.received for line in lines}}
        self._uow.insert_columns(
            Entry,
            {
                "id": ids,
                "number": numbers,
                "school_id": [school_ids[line.school] for line in lines],
                "group_id": [group_ids[line.group] for line in lines],
                "topic": [line.group if group_ids[line.group] is None else "" for line in lines],
                "title": [line.title for line in lines],
                "received_on": [line.received for line in lines],
                "note": [line.note for line in lines],
                "state": [EntryState.LATE if reasons[line.received] else EntryState.ACCEPTED for line in lines],
                "state_reason": [reasons[line.received] for line in lines],
            },
            contest_id=self._contest_id,
            received_at=None,
            missing=[],
            receipt_id=None,
            blind_code=None,
            masked_title=None,
            import_id=self._run_id,
        )
        self._record_authors(ids, lines)
        code = self._contest.code
        return [entry_code(code, number) for number, line in zip(numbers, lines, strict=True) if reasons[line.received]]

    def _record_authors(self, ids: Sequence[int], lines: Sequence[EntryLine]) -> None:
        authors = [author for line in lines for author in line.authors]
        self._uow.insert_columns(
            Author,
            {
                "entry_id": [number for number, line in zip(ids, lines, strict=True) for _ in line.authors],
                "position": [position for line in lines for position in range(len(line.authors))],
                "name": [author.name for author in authors],
                "class_name": [author.class_name for author in authors],
                "born_on": [author.born for author in authors],
            },
            kind=AuthorKind.PUPIL,
            gender=Gender.UNSAID,
            consent_on=None,
            consent_withdrawn_on=None,
        )


def _late_reason(contest: Contest, day: date | None) -> str:
    """Return why an entry of that day is late, or nothing where it came in time."""
    return f"> {_day(contest.closes_on)}" if is_late(contest, day) else ""


def _day(day: date | None) -> str:
    return format_date(day) if day else ""
