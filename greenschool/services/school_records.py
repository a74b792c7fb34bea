"""A school by hand: registering and changing it, its other names, its ward from a day on, its picture."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlalchemy import Select, or_, select

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import (
    Assessment,
    AssessmentSheet,
    Checklist,
    Contest,
    Entry,
    Judge,
    Participation,
    School,
    SchoolAlias,
    SchoolContact,
    SchoolWard,
    Season,
    Training,
    TrainingParticipant,
)
from greenschool.models.account import Permission
from greenschool.services.desk import Desk, open_season_of
from greenschool.services.schools import (
    ContactRow,
    SchoolCodeTwiceError,
    SchoolFinder,
    SchoolTwiceError,
    code_keys,
    free_code,
    parts_of,
    school_identity,
)
from greenschool.storage.attachments import PICTURES, keep, read_attachment
from greenschool.storage.unit_of_work import UnitOfWork
from greenschool.text.school_names import parse_school_name, school_key
from greenschool.text.search_key import search_key
from greenschool.text.unicode import normalise, normalise_lines

PICTURE_MEGABYTES = 5


class NotInSeasonError(GreenSchoolError):
    """A school that does not take part in the season."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "The school number {school} does not take part in this season. Nothing was changed. Reload the list."
    )


class SchoolNamelessError(GreenSchoolError):
    """A school without a name beside its level."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "“{name}” does not say which school it is. Nothing was changed. Write its name too."
    )


class SchoolHasRecordsError(GreenSchoolError):
    """A school to be taken off the season that has entries, judges, an assessment or people at trainings there."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{school} has entries, judges, marks on the checklist or people at trainings in this season. Nothing was "
        "removed. Remove these first, or merge the school with another record of it.",
    )


class LevelAssessedError(GreenSchoolError):
    """Another level for a school whose marks on a checklist count by its level."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{school} has marks on a checklist, which count by its level. Nothing was changed. Take these marks away "
        "first, or register a second school of the other level.",
    )


class AliasTakenError(GreenSchoolError):
    """Another name that already stands for another school, or for several."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "“{alias}” already stands for {school}. Nothing was changed. Choose a name that fits one school only.",
    )


class UnknownAliasError(GreenSchoolError):
    """Another name that the school does not have."""

    sentence = QT_TRANSLATE_NOOP("errors", "The school has no other name “{alias}”. Nothing was changed.")


@dataclass(frozen=True, slots=True)
class SchoolFacts:
    """What is recorded of a school by hand; an empty ``code`` is given by the program.

    ``level`` is MN, TH, THCS or LC, or empty where the name says it.
    """

    name: str
    level: str = ""
    code: str = ""
    ward: str = ""
    pupils: int | None = None
    principal: str = ""
    phone: str = ""
    email: str = ""
    note: str = ""
    active: bool = True
    contacts: tuple[ContactRow, ...] = ()


@dataclass(frozen=True, slots=True)
class AliasRow:
    """Another name of a school, and the file that wrote it so."""

    name: str
    source: str


@dataclass(frozen=True, slots=True)
class WardRow:
    """The ward of a school from a day on."""

    valid_from: date
    ward: str


def register_school(desk: Desk, facts: SchoolFacts) -> int:
    """Record a school that takes part and return its number; one that earlier seasons knew keeps its identity.

    Raises ``SchoolTwiceError``, ``SchoolCodeTwiceError``, ``SchoolNamelessError``, ``UnknownLevelError``,
    ``LevelContradictsError`` or ``SeasonClosedError``.
    """
    with desk.write(Permission.EDIT, "schools.register") as uow:
        open_season_of(uow, desk)
        key = _identity(facts)
        school = uow.session.scalar(select(School).where(School.key == key))
        if school is None:
            school = School(key=key, level=key.partition("|")[0], name=normalise(facts.name))
        elif any(part.school_id == school.id for part in parts_of(uow, desk)):
            raise SchoolTwiceError(name=facts.name)
        part = Participation(season_id=desk.season_id, school=school, name=school.name, contacts=[])
        _fill(uow, desk, part, facts)
        return school.id


def unregister_school(desk: Desk, school_id: int) -> None:
    """Take a school off the season; one that no other season knows is forgotten altogether.

    Raises ``NotInSeasonError``, ``SeasonClosedError``, or ``SchoolHasRecordsError`` where the season rests on it.
    """
    with desk.write(Permission.EDIT, "schools.unregister") as uow:
        open_season_of(uow, desk)
        part = part_of(uow, desk, school_id)
        school = part.school
        if any(uow.session.scalar(query) for query in _records_of(desk.season_id, school_id)):
            raise SchoolHasRecordsError(school=school.name)
        forget_empty_sheets(uow, school_id)
        uow.session.delete(part)
        uow.session.flush()
        if uow.session.scalar(select(Participation.id).where(Participation.school_id == school_id)) is None:
            uow.session.delete(school)


def edit_school(desk: Desk, school_id: int, facts: SchoolFacts) -> None:
    """Change a school of the season; the name that it had so far stays known as an alias.

    Open seasons from the desk's on print the new name; earlier and closed ones keep the old.

    Raises ``NotInSeasonError``, ``LevelAssessedError``, or what ``register_school`` refuses.
    """
    with desk.write(Permission.EDIT, "schools.edit") as uow:
        edit_in(uow, desk, school_id, facts)


def edit_in(uow: UnitOfWork, desk: Desk, school_id: int, facts: SchoolFacts) -> None:
    """Change a school inside a running unit of work; see ``edit_school``."""
    season = open_season_of(uow, desk)
    part = part_of(uow, desk, school_id)
    school, key = part.school, _identity(facts)
    level = key.partition("|")[0]
    if level != school.level and uow.session.scalar(select(_filled_sheet(school_id).exists())):
        raise LevelAssessedError(school=school.name)
    if key != school.key:
        _rename(uow, school, key, facts.name)
    school.level, school.name = level, normalise(facts.name)
    for own in _open_parts(uow, [school_id], season.starts_on):
        own.name = school.name
    _fill(uow, desk, part, facts)


def part_of(uow: UnitOfWork, desk: Desk, school_id: int) -> Participation:
    """Return a school's part in the desk's season; raises ``NotInSeasonError``."""
    query = select(Participation).where(Participation.season_id == desk.season_id, Participation.school_id == school_id)
    part = uow.session.scalar(query)
    if part is None:
        raise NotInSeasonError(school=school_id)
    return part


def find_school(desk: Desk, name: str) -> int:
    """Return the number of the season's school that a name or a code stands for; raises what ``SchoolFinder`` does."""
    with desk.read() as uow:
        return SchoolFinder(uow, desk).find(name).id


def aliases(desk: Desk, school_id: int) -> tuple[AliasRow, ...]:
    """Return the other names of a school."""
    with desk.read() as uow:
        return tuple(AliasRow(one.name, one.source) for one in part_of(uow, desk, school_id).school.aliases)


def wards(desk: Desk, school_id: int) -> tuple[WardRow, ...]:
    """Return in which ward a school lies since when, the earliest first, where it was moved."""
    with desk.read() as uow:
        return tuple(WardRow(one.valid_from, one.ward) for one in part_of(uow, desk, school_id).school.wards)


def teach_alias(desk: Desk, school_id: int, name: str, source: str = "") -> None:
    """Remember that lists write ``name`` for a school; ``source`` is the file that did.

    A name that finds the school anyway is not recorded. Raises ``NotInSeasonError``, ``SchoolNamelessError``, or
    ``AliasTakenError`` for a name that is, or may be, another school's.
    """
    with desk.write(Permission.EDIT, "schools.teach_alias") as uow:
        open_season_of(uow, desk)
        school, key = part_of(uow, desk, school_id).school, school_key(name)
        if not key.partition("|")[2]:
            raise SchoolNamelessError(name=name)
        others = others_called(uow, school, key)
        if others:
            raise AliasTakenError(alias=normalise(name), school=" / ".join(others))
        if key != school.key and all(alias.key != key for alias in school.aliases):
            school.aliases.append(SchoolAlias(key=key, name=normalise(name), source=normalise(source)))


def forget_alias(desk: Desk, school_id: int, name: str) -> None:
    """Forget another name of a school; raises ``NotInSeasonError`` or ``UnknownAliasError``."""
    with desk.write(Permission.EDIT, "schools.forget_alias") as uow:
        open_season_of(uow, desk)
        school, key = part_of(uow, desk, school_id).school, school_key(name)
        kept = [alias for alias in school.aliases if alias.key != key]
        if len(kept) == len(school.aliases):
            raise UnknownAliasError(alias=normalise(name))
        school.aliases = kept


def move_to_ward(desk: Desk, school_ids: Sequence[int], ward: str, valid_from: date) -> None:
    """Record that schools lie in ``ward`` from a day on.

    Open seasons that begin on that day or later name the new ward; earlier ones keep the old. Raises
    ``NotInSeasonError``.
    """
    with desk.write(Permission.EDIT, "schools.move_to_ward") as uow:
        open_season_of(uow, desk)
        for school_id in school_ids:
            school = part_of(uow, desk, school_id).school
            known = next((one for one in school.wards if one.valid_from == valid_from), None)
            if known is None:
                school.wards.append(SchoolWard(ward=normalise(ward), valid_from=valid_from))
            else:
                known.ward = normalise(ward)
        for part in _open_parts(uow, school_ids, valid_from):
            part.ward = normalise(ward)


def set_picture(desk: Desk, school_id: int, file: Path | None) -> None:
    """Keep a photo or logo (PNG or JPEG, up to 5 MB) of a school, or take it away.

    Raises ``NotInSeasonError`` or what ``attachments.read_attachment`` refuses.
    """
    picture = read_attachment(file, PICTURES, PICTURE_MEGABYTES) if file else None
    with desk.write(Permission.EDIT, "schools.picture") as uow:
        open_season_of(uow, desk)
        school = part_of(uow, desk, school_id).school
        if picture:
            keep(desk.storage.home, picture)
        school.picture = picture.name if picture else ""


def forget_empty_sheets(uow: UnitOfWork, school_id: int) -> None:
    """Forget the assessments of a school whose marks have all been taken away again."""
    empty = select(AssessmentSheet).where(
        AssessmentSheet.school_id == school_id, AssessmentSheet.id.not_in(_filled_sheet(school_id))
    )
    for sheet in uow.session.scalars(empty):
        uow.session.delete(sheet)
    uow.session.flush()


def _filled_sheet(school_id: int) -> Select[int]:
    """Ask for the assessments of a school, of any season, that have a mark, a reason or evidence."""
    filled = or_(
        Assessment.self_entered.is_not(None),
        Assessment.verified_entered.is_not(None),
        Assessment.agreed_entered.is_not(None),
        Assessment.reason != "",
        Assessment.evidence.any(),
    )
    return select(AssessmentSheet.id).join(Assessment).where(AssessmentSheet.school_id == school_id, filled)


def _records_of(season_id: int, school_id: int) -> Iterator[Select[tuple[bool]]]:
    """Yield questions whether a season has records that name a school."""
    entry = select(Entry.id).join(Contest, Contest.id == Entry.contest_id)
    person = select(TrainingParticipant.id).join(Training, Training.id == TrainingParticipant.training_id)
    judge = select(Judge.id).where(Judge.season_id == season_id, Judge.school_id == school_id)
    yield select(entry.where(Contest.season_id == season_id, Entry.school_id == school_id).exists())
    yield select(judge.exists())
    yield select(_filled_sheet(school_id).join(Checklist).where(Checklist.season_id == season_id).exists())
    yield select(person.where(Training.season_id == season_id, TrainingParticipant.school_id == school_id).exists())


def _open_parts(uow: UnitOfWork, school_ids: Sequence[int], first_day: date) -> Sequence[Participation]:
    """Return the parts of schools in the open seasons that begin on ``first_day`` or later."""
    query = (
        select(Participation)
        .join(Season, Season.id == Participation.season_id)
        .where(Participation.school_id.in_(school_ids), Season.starts_on >= first_day, Season.closed_at.is_(None))
    )
    return uow.session.scalars(query).all()


def _identity(facts: SchoolFacts) -> str:
    if not search_key(parse_school_name(facts.name).name):
        raise SchoolNamelessError(name=facts.name)
    return school_identity(normalise(facts.name), facts.level)


def _rename(uow: UnitOfWork, school: School, key: str, name: str) -> None:
    if uow.session.scalar(select(School).where(School.key == key)) is not None:
        raise SchoolTwiceError(name=name)
    if others := others_called(uow, school, key):
        raise AliasTakenError(alias=normalise(name), school=" / ".join(others))
    old = school.key
    school.aliases = [alias for alias in school.aliases if alias.key not in (key, old)]
    uow.session.flush()  # keys of aliases are unique: the old lines go before the new one comes
    school.aliases.append(SchoolAlias(key=old, name=school.name, source=""))
    school.key = key


def others_called(uow: UnitOfWork, school: School, key: str) -> list[str]:
    """Return the names of other schools for which ``key`` stands, or could stand where it lacks a level."""
    level, _, bare = key.partition("|")
    others = uow.session.scalars(select(School).where(School.id != school.id)).all()
    aliased = uow.session.scalar(select(SchoolAlias).where(SchoolAlias.key == key, SchoolAlias.school_id != school.id))
    return [
        other.name
        for other in others
        if other.key == key
        or (not level and other.key.partition("|")[2] == bare)
        or (aliased is not None and aliased.school_id == other.id)
    ]


def _fill(uow: UnitOfWork, desk: Desk, part: Participation, facts: SchoolFacts) -> None:
    taken = code_keys(other.code for other in parts_of(uow, desk) if other is not part)
    code = normalise(facts.code)
    if search_key(code) in taken:
        raise SchoolCodeTwiceError(code=code)
    part.school.active = facts.active
    part.code = code or part.code or free_code(part.school.level, taken)
    part.ward = normalise(facts.ward)
    part.pupils = facts.pupils
    part.principal = normalise(facts.principal)
    part.phone = normalise(facts.phone)
    part.email = normalise(facts.email)
    part.note = normalise_lines(facts.note)
    part.contacts = []
    uow.session.add(part)
    uow.session.flush()  # positions are unique: the old lines go before the new ones come
    part.contacts = [
        SchoolContact(
            position=position,
            name=normalise(one.name),
            post=normalise(one.post),
            phone=normalise(one.phone),
            email=normalise(one.email),
        )
        for position, one in enumerate(facts.contacts)
    ]
