"""Taking entries in: listing them, importing a contest's list."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import selectinload

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import Author, Contest, ContestGroup, Entry, ImportRun, School
from greenschool.models.account import Permission
from greenschool.models.contest import LatePolicy
from greenschool.models.entry import AuthorKind, EntryState, Gender, entry_code
from greenschool.models.round import RoundState
from greenschool.progress import Progress
from greenschool.services.desk import Desk, contest_of, round_of
from greenschool.services.entry_checks import Places, TooManyWordsError, check_level
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


class UnknownGroupError(GreenSchoolError):
    """A group that the contest does not have."""

    sentence = QT_TRANSLATE_NOOP("errors", "there is no group “{group}” in this contest; it has: {known}.")


class NumberTwiceError(GreenSchoolError):
    """A number (STT) that an entry of the contest has already."""

    sentence = QT_TRANSLATE_NOOP("errors", "number {number} is used already in this contest.")


class EntryKnownError(GreenSchoolError):
    """An entry that the contest has already, word for word, under another number."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "this entry is there already as {code}. Leave the row out, or change it if it is another work."
    )


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
            "\n".join(format_date(author.born) if author.born else "" for author in line.authors),
            line.title,
            line.group,
            format_date(line.received) if line.received else "",
        )

    def problems(self, uow: UnitOfWork, desk: Desk, reading: ListFile[EntryLine]) -> Iterator[CellProblem]:
        """Yield unknown schools and groups, ineligible levels, long texts, and what the contest has already."""
        contest = contest_of(uow, desk, self.subject)
        if round_of(contest).state is not RoundState.PREPARING:
            raise EntriesAreFixedError(contest=contest.name)
        schools = SchoolFinder(uow, desk)
        numbers = set(uow.session.scalars(select(Entry.number).where(Entry.contest_id == contest.id)))
        places, renumbers, known = Places(uow, contest), self._renumbers(reading), _known_entries(uow, contest)
        for line in reading.lines:
            for key, shown, refusal in _problems_of_school(contest, schools, places, line):
                yield reading.problem(line.row, key, shown, refusal)
            if line.number in numbers and not renumbers:
                yield reading.problem(line.row, "number", str(line.number), NumberTwiceError(number=line.number))
            elif same := known.get(_work(line.title, [author.name for author in line.authors])):
                yield reading.problem(
                    line.row, "title", line.title, EntryKnownError(code=entry_code(contest.code, same))
                )
            numbers.add(line.number)
            for key, shown, refusal in _problems_of_facts(contest, line):
                yield reading.problem(line.row, key, shown, refusal)

    def store(
        self, uow: UnitOfWork, desk: Desk, reading: ListFile[EntryLine], run: ImportRun, progress: Progress
    ) -> list[GreenSchoolError]:
        """Record every entry: accepted, or late where it came after the closing day."""
        contest = contest_of(uow, desk, self.subject)
        schools = SchoolFinder(uow, desk)
        entries: list[dict[str, object]] = []
        authors: list[dict[str, object]] = []
        late: list[str] = []
        # Straight to the tables: a hundred thousand records in memory would take a minute.
        first = (uow.session.scalar(select(func.max(Entry.id))) or 0) + 1
        progress.begin(QT_TRANSLATE_NOOP("progress", "Recording entries"), len(reading.lines))
        for number, line in enumerate(self._numbered(uow, contest, reading), first):
            reason = _late_reason(contest, line)
            if reason:
                late.append(entry_code(contest.code, line.number))
            entries.append(_entry(contest, schools.find(line.school), line, run, reason) | {"id": number})
            authors += _authors(number, line)
            progress.step()
        uow.insert_many(Entry, entries)
        uow.insert_many(Author, authors)
        if late and contest.closes_on:
            return [EntriesLateError(day=format_date(contest.closes_on), codes=", ".join(late))]
        return []

    def _renumbers(self, reading: ListFile[EntryLine]) -> bool:
        return self._renumber or numbers_restart(reading.lists)

    def _numbered(self, uow: UnitOfWork, contest: Contest, reading: ListFile[EntryLine]) -> Sequence[EntryLine]:
        """Return the lines with the numbers that they are recorded under."""
        if not self._renumbers(reading):
            return reading.lines
        last = uow.session.scalar(select(func.max(Entry.number)).where(Entry.contest_id == contest.id)) or 0
        return [replace(line, number=number) for number, line in enumerate(reading.lines, last + 1)]


def _known_entries(uow: UnitOfWork, contest: Contest) -> dict[tuple[str, ...], int]:
    """Return the numbers of the contest's entries by their texts and authors."""
    authors: dict[int, list[str]] = {}
    query = select(Author.entry_id, Author.name).join(Entry).where(Entry.contest_id == contest.id)
    for entry_id, name in uow.session.execute(query.order_by(Author.entry_id, Author.position)):
        authors.setdefault(entry_id, []).append(name)
    entries = select(Entry.id, Entry.number, Entry.title).where(Entry.contest_id == contest.id)
    found = uow.session.execute(entries)
    return {_work(title, authors.get(entry_id, ())): number for entry_id, number, title in found}


def _work(title: str, authors: Iterable[str]) -> tuple[str, ...]:
    """Return what makes two rows the same work: text and authors, whatever their accents and capitals."""
    return (search_key(title), *sorted(map(search_key, authors)))


def _late_reason(contest: Contest, line: EntryLine) -> str:
    """Return why an entry is late, or nothing where it came in time."""
    if contest.closes_on and line.received and line.received > contest.closes_on:
        return f"> {format_date(contest.closes_on)}"
    return ""


def _entry(contest: Contest, school: School, line: EntryLine, run: ImportRun, late: str) -> dict[str, object]:
    group = _group(contest, line.group)
    return {
        "contest_id": contest.id,
        "school_id": school.id,
        "number": line.number,
        "group_id": group.id if group else None,
        "topic": "" if group else line.group,
        "title": line.title,
        "received_on": line.received,
        "received_at": None,
        "missing": [],
        "receipt_id": None,
        "note": line.note,
        "state": EntryState.LATE if late else EntryState.ACCEPTED,
        "state_reason": late,
        "blind_code": None,
        "masked_title": None,
        "import_id": run.id,
    }


def _authors(entry_id: int, line: EntryLine) -> list[dict[str, object]]:
    return [
        {
            "entry_id": entry_id,
            "position": position,
            "name": author.name,
            "class_name": author.class_name,
            "born_on": author.born,
            "kind": AuthorKind.PUPIL,
            "gender": Gender.UNSAID,
            "consent_on": None,
            "consent_withdrawn_on": None,
        }
        for position, author in enumerate(line.authors)
    ]


def _problems_of_school(
    contest: Contest, schools: SchoolFinder, places: Places, line: EntryLine
) -> Iterator[tuple[str, str, GreenSchoolError]]:
    """Yield field, value and refusal of a line's school and classes, counting the line among theirs."""
    try:
        school = schools.find(line.school)
        check_level(contest, school)
    except GreenSchoolError as problem:
        yield "school", line.school, problem
        return
    classes = [author.class_name for author in line.authors]
    for key, refusal in places.take(school, classes):
        yield key, line.school if key == "school" else ", ".join(classes), refusal


def _problems_of_facts(contest: Contest, line: EntryLine) -> Iterator[tuple[str, str, GreenSchoolError]]:
    """Yield field, value and refusal of what a line says of its entry: its day, its length, its group."""
    closes, words = contest.closes_on, len(line.title.split())
    if line.received and closes and line.received > closes and contest.late_policy is LatePolicy.REFUSE:
        yield "received", format_date(line.received), EntryRefusedLateError(day=format_date(closes))
    if contest.word_limit is not None and words > contest.word_limit:
        yield "title", line.title, TooManyWordsError(words=words, limit=contest.word_limit)
    if contest.groups and _group(contest, line.group) is None:
        known = ", ".join(group.name for group in contest.groups)
        yield "group", line.group, UnknownGroupError(group=line.group, known=known)


def _group(contest: Contest, name: str) -> ContestGroup | None:
    wanted = search_key(name)
    return next((group for group in contest.groups if search_key(group.name) == wanted), None)
