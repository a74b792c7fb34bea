"""Whether an entry fits its contest: who may enter, how many, how long, when."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import Contest, Entry, School
from greenschool.models.entry import EntryState
from greenschool.storage.unit_of_work import UnitOfWork
from greenschool.text.class_names import ClassNameError, parse_class
from greenschool.text.dates import format_date
from greenschool.text.search_key import search_key

COUNTED = frozenset({EntryState.RECEIVED, EntryState.ACCEPTED, EntryState.RETURNED, EntryState.LATE})
"""States that take one of a school's places."""


class LevelNotEligibleError(GreenSchoolError):
    """A school whose level may not enter the contest."""

    sentence = QT_TRANSLATE_NOOP("errors", "{school} may not enter this contest: it is open to {levels} only.")


class TooManyWordsError(GreenSchoolError):
    """A text over the contest's word limit."""

    sentence = QT_TRANSLATE_NOOP("errors", "the text has {words} words; the limit is {limit}.")


class GradeNotEligibleError(GreenSchoolError):
    """A class whose grade may not enter."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "class {class_name} may not enter this contest: it is open to the grades {grades}."
    )


class TooManyOfSchoolError(GreenSchoolError):
    """More entries than a school may send."""

    sentence = QT_TRANSLATE_NOOP("errors", "{school} has sent {count} entries already; the limit is {limit}.")


class TooManyOfClassError(GreenSchoolError):
    """More entries than a class may send."""

    sentence = QT_TRANSLATE_NOOP("errors", "class {class_name} has sent {count} entries already; the limit is {limit}.")


class EntryEarlyError(GreenSchoolError):
    """An entry before the window."""

    sentence = QT_TRANSLATE_NOOP("errors", "entries can come from {day} on.")


@dataclass(frozen=True, slots=True)
class Candidate:
    """What is asked about: an entry that is recorded, or is to be; ``number`` is None for a new one."""

    number: int | None
    school: School
    title: str
    classes: tuple[str, ...]
    received_on: date | None


def entry_problems(uow: UnitOfWork, contest: Contest, one: Candidate) -> Iterator[GreenSchoolError]:
    """Yield what keeps an entry out of its contest."""
    try:
        check_level(contest, one.school)
    except LevelNotEligibleError as problem:
        yield problem
    words = len(one.title.split())
    if contest.word_limit is not None and words > contest.word_limit:
        yield TooManyWordsError(words=words, limit=contest.word_limit)
    if contest.opens_on and one.received_on and one.received_on < contest.opens_on:
        yield EntryEarlyError(day=format_date(contest.opens_on))
    yield from _grade_problems(contest, one.classes)
    yield from _count_problems(uow, contest, one)


def check_level(contest: Contest, school: School) -> None:
    """Refuse a school whose level may not enter, with ``LevelNotEligibleError``."""
    if school.level not in contest.levels:
        raise LevelNotEligibleError(school=school.name, levels=", ".join(contest.levels))


class Places:
    """The places that schools and classes have left in a contest, as a list of entries is gone through."""

    def __init__(self, uow: UnitOfWork, contest: Contest) -> None:
        self._contest = contest
        self._limited = contest.limits_refuse and (contest.school_limit or contest.class_limit) is not None
        self._taken: Counter[tuple[int, str]] = Counter()
        if self._limited:
            query = select(Entry).where(Entry.contest_id == contest.id, Entry.state.in_(COUNTED))
            for entry in uow.session.scalars(query.options(selectinload(Entry.authors))):
                self._count(entry.school_id, [author.class_name for author in entry.authors])

    @property
    def are_limited(self) -> bool:
        """Tell whether any entry could be refused for its class or for its number."""
        return self._limited or (self._contest.limits_refuse and bool(self._contest.grades))

    def take(self, school: School, classes: Sequence[str]) -> Iterator[tuple[str, GreenSchoolError]]:
        """Count one entry more and yield what forbids it, with the key of the column that says so."""
        contest = self._contest
        if contest.limits_refuse:
            yield from (("class_name", problem) for problem in _grade_problems(contest, classes))
        if not self._limited:
            return
        taken = self._taken[school.id, ""]
        if contest.school_limit is not None and taken >= contest.school_limit:
            yield "school", TooManyOfSchoolError(school=school.name, count=taken, limit=contest.school_limit)
        for class_name in dict.fromkeys(filter(None, classes)):
            sent = self._taken[school.id, search_key(class_name)]
            if contest.class_limit is not None and sent >= contest.class_limit:
                problem = TooManyOfClassError(class_name=class_name, count=sent, limit=contest.class_limit)
                yield "class_name", problem
        self._count(school.id, classes)

    def _count(self, school_id: int, classes: Sequence[str]) -> None:
        self._taken.update((school_id, key) for key in {"", *(search_key(name) for name in classes if name)})


def is_late(contest: Contest, day: date | None) -> bool:
    """Tell whether an entry of ``day`` comes after the closing day."""
    return contest.closes_on is not None and day is not None and day > contest.closes_on


def _grade_problems(contest: Contest, classes: Sequence[str]) -> Iterator[GreenSchoolError]:
    if not contest.grades:
        return
    for class_name in dict.fromkeys(filter(None, classes)):
        try:
            grade = parse_class(class_name).grade
        except ClassNameError:
            continue  # a name without a grade cannot be judged
        if grade is not None and grade not in contest.grades:
            grades = ", ".join(str(one) for one in contest.grades)
            yield GradeNotEligibleError(class_name=class_name, grades=grades)


def _count_problems(uow: UnitOfWork, contest: Contest, one: Candidate) -> Iterator[GreenSchoolError]:
    if contest.school_limit is None and contest.class_limit is None:
        return
    query = (
        select(Entry)
        .where(Entry.contest_id == contest.id, Entry.school_id == one.school.id, Entry.state.in_(COUNTED))
        .options(selectinload(Entry.authors))
    )
    with uow.session.no_autoflush:
        others = [other for other in uow.session.scalars(query) if other.number != one.number]
    if contest.school_limit is not None and len(others) >= contest.school_limit:
        yield TooManyOfSchoolError(school=one.school.name, count=len(others), limit=contest.school_limit)
    for class_name in dict.fromkeys(filter(None, one.classes)):
        key = search_key(class_name)
        sent = sum(any(search_key(author.class_name) == key for author in other.authors) for other in others)
        if contest.class_limit is not None and sent >= contest.class_limit:
            yield TooManyOfClassError(class_name=class_name, count=sent, limit=contest.class_limit)
