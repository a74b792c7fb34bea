"""Changes of schools that can be taken back: each call returns the change that undoes it, to be handed in again."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import Participation, School, SchoolAlias
from greenschool.models.account import Permission
from greenschool.services.desk import Desk
from greenschool.services.school_records import (
    AliasRow,
    AliasTakenError,
    SchoolFacts,
    aliases,
    edit_in,
    forget_alias,
    others_called,
    part_of,
    register_school,
    set_picture,
    teach_alias,
    unregister_school,
)
from greenschool.services.schools import ContactRow, SchoolRow
from greenschool.storage.attachments import attachment_path
from greenschool.storage.unit_of_work import UnitOfWork
from greenschool.text.school_names import school_key
from greenschool.text.unicode import normalise


class AliasNotNeededError(GreenSchoolError):
    """Another name that finds the school without being taught."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "“{alias}” finds this school already. Nothing was changed, and nothing needs to be."
    )


@dataclass(frozen=True, slots=True)
class Registration:
    """A school to be registered, or, with its number, to be taken off the season."""

    facts: SchoolFacts
    school_id: int | None = None


@dataclass(frozen=True, slots=True)
class SchoolChange:
    """What a school is from now on.

    ``aliases`` are all its other names afterwards; None leaves those that it has, and adds the name it had so far
    where that changes.
    """

    school_id: int
    facts: SchoolFacts
    aliases: tuple[AliasRow, ...] | None = None


@dataclass(frozen=True, slots=True)
class AliasChange:
    """Another name that a school is to have from now on, or to lose where ``known`` is False."""

    school_id: int
    alias: AliasRow
    known: bool


@dataclass(frozen=True, slots=True)
class PictureChange:
    """The photo or logo that a school has from now on; None takes it away."""

    school_id: int
    file: Path | None


def facts_of(row: SchoolRow) -> SchoolFacts:
    """Return what is recorded of a school by hand."""
    return SchoolFacts(
        name=row.name,
        level=row.level,
        code=row.code,
        ward=row.ward,
        pupils=row.pupils,
        principal=row.principal,
        phone=row.phone,
        email=row.email,
        note=row.note,
        active=row.active,
        contacts=row.contacts,
    )


def change_registration(desk: Desk, change: Registration) -> Registration:
    """Register a school or take it off the season; raises what ``register_school`` and ``unregister_school`` do."""
    if change.school_id is None:
        return replace(change, school_id=register_school(desk, change.facts))
    with desk.read() as uow:
        facts = _facts_in(part_of(uow, desk, change.school_id))
    unregister_school(desk, change.school_id)
    return Registration(facts)


def change_schools(desk: Desk, changes: Sequence[SchoolChange]) -> tuple[SchoolChange, ...]:
    """Change schools, all of them or none; raises what ``edit_school`` refuses, or ``AliasTakenError``."""
    with desk.write(Permission.EDIT, "schools.edit") as uow:
        return tuple(_change(uow, desk, change) for change in changes)[::-1]


def change_alias(desk: Desk, change: AliasChange) -> AliasChange:
    """Teach or forget another name.

    Raises ``AliasNotNeededError`` for a name that finds the school anyway, or what ``teach_alias`` and
    ``forget_alias`` refuse.
    """
    before = aliases(desk, change.school_id)
    if not change.known:
        forget_alias(desk, change.school_id, change.alias.name)
        gone = next(one for one in before if school_key(one.name) == school_key(change.alias.name))
        return replace(change, alias=gone, known=True)
    teach_alias(desk, change.school_id, change.alias.name, change.alias.source)
    if len(aliases(desk, change.school_id)) == len(before):
        raise AliasNotNeededError(alias=normalise(change.alias.name))
    return replace(change, known=False)


def change_picture(desk: Desk, change: PictureChange) -> PictureChange:
    """Put a photo or logo on a school or take it off; raises what ``set_picture`` refuses."""
    with desk.read() as uow:
        name = part_of(uow, desk, change.school_id).school.picture
    before = attachment_path(desk.storage.home, name) if name else None
    set_picture(desk, change.school_id, change.file)
    return replace(change, file=before)


def _change(uow: UnitOfWork, desk: Desk, change: SchoolChange) -> SchoolChange:
    part = part_of(uow, desk, change.school_id)
    named = tuple(AliasRow(one.name, one.source) for one in part.school.aliases)
    inverse = SchoolChange(change.school_id, _facts_in(part), named)
    edit_in(uow, desk, change.school_id, change.facts)
    uow.session.flush()
    if change.aliases is not None:
        _set_aliases(uow, part.school, change.aliases)
    return inverse


def _set_aliases(uow: UnitOfWork, school: School, wanted: Sequence[AliasRow]) -> None:
    rows = {school_key(one.name): one for one in wanted}
    school.aliases = [alias for alias in school.aliases if alias.key in rows]
    uow.session.flush()  # keys of aliases are unique: the old lines go before the new ones come
    for key, row in rows.items():
        if key == school.key or any(alias.key == key for alias in school.aliases):
            continue
        if others := others_called(uow, school, key):
            raise AliasTakenError(alias=row.name, school=" / ".join(others))
        school.aliases.append(SchoolAlias(key=key, name=row.name, source=row.source))


def _facts_in(part: Participation) -> SchoolFacts:
    return SchoolFacts(
        name=part.name,
        level=part.school.level,
        code=part.code,
        ward=part.ward,
        pupils=part.pupils,
        principal=part.principal,
        phone=part.phone,
        email=part.email,
        note=part.note,
        active=part.school.active,
        contacts=tuple(ContactRow(one.name, one.post, one.phone, one.email) for one in part.contacts),
    )
