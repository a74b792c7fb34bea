"""Taking entries in: listing them, importing a contest's list."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import TypeVar

from sqlalchemy import func, select
from sqlalchemy.orm import selectinload

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import Author, Contest, Entry, ImportRun, School
from greenschool.models.account import Permission
from greenschool.models.contest import LatePolicy
from greenschool.models.entry import AuthorKind, EntryState, Gender, entry_code
from greenschool.models.round import RoundState
from greenschool.progress import Progress
from greenschool.services.desk import Desk, contest_of, first_round
from greenschool.services.entry_checks import Places, TooManyWordsError, check_level, is_late
from greenschool.services.schools import SchoolFinder, names_in
from greenschool.storage.unit_of_work import UnitOfWork
from greenschool.text.dates import format_date
from greenschool.text.search_key import search_key
from greenschool.workbooks.entry_list import ENTRIES, EntryLine, read_entries
from greenschool.workbooks.reading import CellProblem, Reading
from greenschool.workbooks.wishes import Wishes

_Value = TypeVar("_Value")
_LINES_A_STEP = 5_000
"""How many are recorded before somebody is asked whether to go on: a few hundredths of a second."""


class UnknownGroupError(GreenSchoolError):
    """A group that the contest does not have."""

    sentence = QT_TRANSLATE_NOOP("errors", "there is no group “{group}” in this contest; it has: {known}.")


class NumberTwiceError(GreenSchoolError):
    """A number (STT) that an entry of the contest has already."""

    sentence = QT_TRANSLATE_NOOP("errors", "number {number} is used already in this contest.")


class EntriesAreFixedError(GreenSchoolError):
    """Entries for a contest whose round has begun."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "Entries of {contest} have their codes already. Nothing was imported. Late work needs a decision first.",
    )


class EntryRefusedLateError(GreenSchoolError):
    """An entry after the closing day of a contest that takes none."""

    sentence = QT_TRANSLATE_NOOP("errors", "the contest closed on {day} and takes no late entries.")


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

    def read(self, file: Path, progress: Progress, wishes: Wishes) -> Reading[EntryLine]:
        """Read the file, without a store."""
        return read_entries(file, progress, wishes)

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

    def problems(self, uow: UnitOfWork, desk: Desk, reading: Reading[EntryLine]) -> Iterator[CellProblem]:
        """Yield unknown schools and groups, ineligible levels, long texts and numbers that are taken."""
        contest = contest_of(uow, desk, self.subject)
        if first_round(contest).state is not RoundState.PREPARING:
            raise EntriesAreFixedError(contest=contest.name)
        lines = reading.lines
        yield from _school_problems(uow, desk, contest, reading)
        numbers = uow.session.scalars(select(Entry.number).where(Entry.contest_id == contest.id))
        for line in () if self._renumber else _numbered_twice(lines, set(numbers)):
            yield reading.problem(line.row, "number", str(line.number), NumberTwiceError(number=line.number))
        for line, too_late in _asked([line.received for line in lines], lines, partial(_late_problem, contest)):
            yield reading.problem(line.row, "received", _day(line.received), too_late)
        for line, too_long in _asked([line.title for line in lines], lines, partial(_text_problem, contest)):
            yield reading.problem(line.row, "title", line.title, too_long)
        for line, unknown in _asked([line.group for line in lines], lines, partial(_group_problem, contest)):
            yield reading.problem(line.row, "group", line.group, unknown)

    def store(
        self, uow: UnitOfWork, desk: Desk, reading: Reading[EntryLine], run: ImportRun, progress: Progress
    ) -> list[GreenSchoolError]:
        """Record every entry: accepted, or late where it came after the closing day."""
        contest = contest_of(uow, desk, self.subject)
        recorder = _Recorder(uow, contest, SchoolFinder(uow, desk), run)
        number = self._first_number(uow, contest)
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

    def _first_number(self, uow: UnitOfWork, contest: Contest) -> int | None:
        """Return the number of the first line where they are numbered on, and None where they keep their own."""
        if not self._renumber:
            return None
        return (uow.session.scalar(select(func.max(Entry.number)).where(Entry.contest_id == contest.id)) or 0) + 1


def _school_problems(
    uow: UnitOfWork, desk: Desk, contest: Contest, reading: Reading[EntryLine]
) -> Iterator[CellProblem]:
    """Yield schools that are unknown or may not enter, and entries for which a school or class has no place left."""
    schools = SchoolFinder(uow, desk)
    found: dict[str, School | GreenSchoolError] = {}
    for name in dict.fromkeys(line.school for line in reading.lines):
        try:
            found[name] = schools.find(name)
            check_level(contest, schools.find(name))
        except GreenSchoolError as problem:
            found[name] = problem
    places = Places(uow, contest)
    are_limited = places.are_limited
    some_are_wrong = any(isinstance(school, GreenSchoolError) for school in found.values())
    for line in reading.lines if are_limited or some_are_wrong else ():
        school = found[line.school]
        if isinstance(school, GreenSchoolError):
            yield reading.problem(line.row, "school", line.school, school)
        elif are_limited:
            classes = [author.class_name for author in line.authors]
            for key, refusal in places.take(school, classes):
                shown = line.school if key == "school" else ", ".join(classes)
                yield reading.problem(line.row, key, shown, refusal)


def _numbered_twice(lines: Sequence[EntryLine], taken: set[int]) -> Iterator[EntryLine]:
    numbers = {line.number for line in lines}
    if len(numbers) == len(lines) and taken.isdisjoint(numbers):
        return
    for line in lines:
        if line.number in taken:
            yield line
        taken.add(line.number)


def _asked(
    values: Sequence[_Value], lines: Sequence[EntryLine], question: Callable[[_Value], GreenSchoolError | None]
) -> Iterator[tuple[EntryLine, GreenSchoolError]]:
    """Yield the lines whose value is wrong; each different value is asked about once."""
    wrong = {value: problem for value in dict.fromkeys(values) if (problem := question(value))}
    if wrong:
        yield from ((line, wrong[value]) for line, value in zip(lines, values, strict=True) if value in wrong)


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


def _text_problem(contest: Contest, text: str) -> GreenSchoolError | None:
    limit = contest.word_limit
    words = 0 if limit is None else len(text.split())
    return None if limit is None or words <= limit else TooManyWordsError(words=words, limit=limit)


def _late_problem(contest: Contest, day: date | None) -> GreenSchoolError | None:
    if contest.late_policy is LatePolicy.REFUSE and contest.closes_on is not None and is_late(contest, day):
        return EntryRefusedLateError(day=format_date(contest.closes_on))
    return None


def _group_problem(contest: Contest, name: str) -> GreenSchoolError | None:
    known = [group.name for group in contest.groups]
    if not known or search_key(name) in map(search_key, known):
        return None
    return UnknownGroupError(group=name, known=", ".join(known))
