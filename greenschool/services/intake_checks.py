"""Whether the lines of a list fit their contest: schools, places, numbers, days, lengths, groups, works it has."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from functools import partial
from typing import TypeVar

from sqlalchemy import select

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import Author, Contest, Entry, School
from greenschool.models.contest import LatePolicy
from greenschool.models.entry import entry_code
from greenschool.services.desk import Desk
from greenschool.services.entry_checks import Places, TooManyWordsError, check_level, is_late
from greenschool.services.schools import SchoolFinder
from greenschool.storage.unit_of_work import UnitOfWork
from greenschool.text.dates import format_date
from greenschool.text.search_key import search_key
from greenschool.workbooks.entry_list import EntryLine
from greenschool.workbooks.list_file import ListFile
from greenschool.workbooks.reading import CellProblem

_Value = TypeVar("_Value")


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


class EntryRefusedLateError(GreenSchoolError):
    """An entry after the closing day of a contest that takes none."""

    sentence = QT_TRANSLATE_NOOP("errors", "the contest closed on {day} and takes no late entries.")


def line_problems(
    uow: UnitOfWork, desk: Desk, contest: Contest, reading: ListFile[EntryLine], *, renumbers: bool
) -> Iterator[CellProblem]:
    """Yield what does not fit; with ``renumbers`` the lines get other numbers than they say."""
    lines = reading.lines
    yield from _school_problems(uow, desk, contest, reading)
    numbers = uow.session.scalars(select(Entry.number).where(Entry.contest_id == contest.id))
    twice = [] if renumbers else list(_numbered_twice(lines, set(numbers)))
    for line in twice:
        yield reading.problem(line.row, "number", str(line.number), NumberTwiceError(number=line.number))
    said = {line.row for line in twice}
    for line, code in _known_already(uow, contest, lines):
        if line.row not in said:
            yield reading.problem(line.row, "title", line.title, EntryKnownError(code=code))
    for line, too_late in _asked([line.received for line in lines], lines, partial(_late_problem, contest)):
        yield reading.problem(line.row, "received", format_date(line.received) if line.received else "", too_late)
    for line, too_long in _asked([line.title for line in lines], lines, partial(_text_problem, contest)):
        yield reading.problem(line.row, "title", line.title, too_long)
    for line, unknown in _asked([line.group for line in lines], lines, partial(_group_problem, contest)):
        yield reading.problem(line.row, "group", line.group, unknown)


def _known_already(uow: UnitOfWork, contest: Contest, lines: Sequence[EntryLine]) -> Iterator[tuple[EntryLine, str]]:
    """Yield the lines of works that the contest has already, with the codes that those have."""
    known = _known_entries(uow, contest)
    for line in lines if known else ():
        number = known.get(_work(line.title, [author.name for author in line.authors]))
        if number is not None:
            yield line, entry_code(contest.code, number)


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


def _school_problems(
    uow: UnitOfWork, desk: Desk, contest: Contest, reading: ListFile[EntryLine]
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
