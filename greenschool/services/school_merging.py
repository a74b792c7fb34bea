"""Two records of one school made one: everything that pointed to the second points to the first."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from enum import StrEnum
from typing import Any

from sqlalchemy import UniqueConstraint, func, inspect, select

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import (
    Base,
    Contest,
    Entry,
    Participation,
    Round,
    School,
    SchoolAlias,
    SchoolContact,
    SchoolWard,
)
from greenschool.models.account import Permission
from greenschool.models.round import SETTLED
from greenschool.services.contestants import compute
from greenschool.services.desk import Desk, open_season_of
from greenschool.services.results import fingerprint
from greenschool.services.school_records import NotInSeasonError, forget_empty_sheets, part_of
from greenschool.services.schools import SchoolRow
from greenschool.storage.backup import back_up
from greenschool.storage.unit_of_work import UnitOfWork
from greenschool.text.search_key import search_key

FILLED_IN = ("ward", "pupils", "principal", "phone", "email", "note")
"""Facts of the second record's part in a season that fill gaps of the first's."""


class Belonging(StrEnum):
    """What a school has, in an officer's words; the values are source strings of context ``states``."""

    ENTRIES = QT_TRANSLATE_NOOP("states", "entries")
    JUDGES = QT_TRANSLATE_NOOP("states", "judges")
    ASSESSMENTS = QT_TRANSLATE_NOOP("states", "marks on a checklist")
    PEOPLE = QT_TRANSLATE_NOOP("states", "people at trainings")
    SEASONS = QT_TRANSLATE_NOOP("states", "seasons taken part in")
    ALIASES = QT_TRANSLATE_NOOP("states", "other names")
    WARDS = QT_TRANSLATE_NOOP("states", "moves to another ward")
    OTHERS = QT_TRANSLATE_NOOP("states", "other records")


BELONGINGS: Mapping[str, Belonging] = {
    "entries": Belonging.ENTRIES,
    "judges": Belonging.JUDGES,
    "assessment_sheets": Belonging.ASSESSMENTS,
    "training_participants": Belonging.PEOPLE,
    "participations": Belonging.SEASONS,
    "school_aliases": Belonging.ALIASES,
    "school_wards": Belonging.WARDS,
}
"""What the records of a table are to an officer; those of any other table are ``OTHERS``."""


class SameSchoolError(GreenSchoolError):
    """A school to be merged with itself."""

    sentence = QT_TRANSLATE_NOOP("errors", "A school cannot be merged with itself. Nothing was changed. Choose two.")


class LevelsDifferError(GreenSchoolError):
    """Two schools of different levels: TH and THCS "Nguyễn Du" are two schools."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{first} and {second} are of different levels and stay two schools. Nothing was changed. If one level is "
        "wrong, correct it first.",
    )


class MergeDoublesError(GreenSchoolError):
    """Records of both schools that would stand twice in one place; ``what`` is a ``Belonging``."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "Both records have {what} that are one and the same, and would then stand twice. Nothing was changed. Remove "
        "them from one of the two, then merge.",
    )


class MergeChangesResultError(GreenSchoolError):
    """A merger after which a settled result would come out differently, because a school's prizes are limited."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "With one school instead of two, the settled result of {contest} would change. Nothing was changed. Leave the "
        "two records as they are.",
    )


def merge_schools(desk: Desk, kept_id: int, gone_id: int) -> None:
    """Make one school of two records, in all seasons: what the second had is the first's, its names are aliases.

    Where both take part in a season, the first's part stays and gaps in it are filled from the second's. A backup is
    written first. Raises ``SameSchoolError``, ``NotInSeasonError``, ``LevelsDifferError``, ``MergeDoublesError`` or
    ``MergeChangesResultError``, each with nothing changed.
    """
    if kept_id == gone_id:
        raise SameSchoolError
    with desk.write(Permission.EDIT, "schools.merge") as uow:
        open_season_of(uow, desk)
        back_up(desk.storage.home, uow.now, "merge-schools")
        kept, gone = part_of(uow, desk, kept_id).school, uow.session.get(School, gone_id)
        if gone is None:
            raise NotInSeasonError(school=gone_id)
        if kept.level != gone.level:
            raise LevelsDifferError(first=kept.name, second=gone.name)
        uow.detail["merged"] = {"kept": [kept.id, kept.name], "gone": [gone.id, gone.name]}
        results = _results_with(uow, gone)
        _join_parts(uow, kept, gone)
        _join_own(uow, kept, gone)
        for school in (kept, gone):
            forget_empty_sheets(uow, school.id)
        for record, key in _references():
            _move(uow, record, key, kept, gone)
        uow.session.flush()
        uow.session.delete(gone)
        uow.session.flush()
        if all(alias.key != gone.key for alias in kept.aliases):
            kept.aliases.append(SchoolAlias(key=gone.key, name=gone.name, source=""))
        uow.session.flush()
        uow.session.expire_all()
        for contest, round_ in results:
            _check_result(uow, contest, round_)


def alike_first(school: SchoolRow, others: Sequence[SchoolRow]) -> tuple[SchoolRow, ...]:
    """Return the other schools: those of the same level first, and among them those with the most similar name."""
    name = search_key(school.name)

    def unlike(other: SchoolRow) -> tuple[bool, float]:
        return other.level != school.level, -SequenceMatcher(None, name, search_key(other.name)).ratio()

    return tuple(sorted((other for other in others if other.id != school.id), key=unlike))


def belongings(desk: Desk, school_id: int) -> Mapping[Belonging, int]:
    """Return how much of what a school has, over all seasons; raises ``NotInSeasonError``."""
    with desk.read() as uow:
        part_of(uow, desk, school_id)
        counts: Counter[Belonging] = Counter()
        for record, key in _references():
            query = select(func.count()).select_from(record).where(getattr(record, key) == school_id)
            counts[_belonging(record)] += uow.session.scalar(query) or 0
    return {what: counts[what] for what in Belonging}


def _belonging(record: type[Any]) -> Belonging:
    return BELONGINGS.get(record.__tablename__, Belonging.OTHERS)


def _references() -> Iterator[tuple[type[Any], str]]:
    """Yield every record and its column that points to a school, so that none is forgotten when a table is added."""
    for mapper in Base.registry.mappers:
        for attribute in mapper.column_attrs:
            if any(key.column is School.__table__.c.id for column in attribute.columns for key in column.foreign_keys):
                yield mapper.class_, attribute.key


def _move(uow: UnitOfWork, record: type[Any], key: str, kept: School, gone: School) -> None:
    column = getattr(record, key)
    standing = uow.session.scalars(select(record).where(column == kept.id))
    taken = {place for one in standing for place in _places(one)}
    for moved in uow.session.scalars(select(record).where(column == gone.id)).all():
        with uow.session.no_autoflush:
            setattr(moved, key, kept.id)
            if not taken.isdisjoint(_places(moved)):
                raise MergeDoublesError(what=_belonging(record))


def _places(record: Base) -> Iterator[tuple[object, ...]]:
    """Yield what must be unique of a record: the columns of each constraint with their values, where all have one."""
    mapper = inspect(type(record))
    for constraint in mapper.local_table.constraints:  # type: ignore[attr-defined]
        if isinstance(constraint, UniqueConstraint):
            keys = [mapper.get_property_by_column(column).key for column in constraint.columns]
            place = tuple((key, getattr(record, key)) for key in keys)
            if all(value is not None for _, value in place):
                yield place


def _join_parts(uow: UnitOfWork, kept: School, gone: School) -> None:
    """Leave one part in each season in which both take part."""
    query = select(Participation).where(Participation.school_id == kept.id)
    parts = {part.season_id: part for part in uow.session.scalars(query)}
    for second in uow.session.scalars(select(Participation).where(Participation.school_id == gone.id)).all():
        if first := parts.get(second.season_id):
            for fact in FILLED_IN:
                if getattr(first, fact) in ("", None):
                    setattr(first, fact, getattr(second, fact))
            if not first.contacts:
                first.contacts = [
                    SchoolContact(position=one.position, name=one.name, post=one.post, phone=one.phone, email=one.email)
                    for one in second.contacts
                ]
            uow.session.delete(second)
    uow.session.flush()


def _join_own(uow: UnitOfWork, kept: School, gone: School) -> None:
    """Hand aliases, wards and picture over; of two wards from one day the first's stays."""
    days = {one.valid_from for one in kept.wards}
    kept.wards += [
        SchoolWard(ward=one.ward, valid_from=one.valid_from) for one in gone.wards if one.valid_from not in days
    ]
    named = [(one.key, one.name, one.source) for one in gone.aliases]
    kept.picture = kept.picture or gone.picture
    gone.aliases, gone.wards = [], []
    uow.session.flush()
    kept.aliases += [SchoolAlias(key=key, name=name, source=source) for key, name, source in named]
    uow.session.flush()


def _results_with(uow: UnitOfWork, school: School) -> list[tuple[Contest, Round]]:
    """Return the settled rounds of the contests that the school has entries in."""
    query = select(Contest).join(Entry, Entry.contest_id == Contest.id).where(Entry.school_id == school.id).distinct()
    contests = uow.session.scalars(query)
    return [(contest, round_) for contest in contests for round_ in contest.rounds if round_.state in SETTLED]


def _check_result(uow: UnitOfWork, contest: Contest, round_: Round) -> None:
    if fingerprint(contest.code, compute(uow, contest, round_, settle=True)) != round_.fingerprint:
        raise MergeChangesResultError(contest=contest.name)
