"""Offices: what they are called and who signs for them, from when to when."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import OrgUnit, Signatory, Succession
from greenschool.models.account import Permission
from greenschool.models.organisation import SignPrefix
from greenschool.services.desk import Desk
from greenschool.storage.unit_of_work import UnitOfWork
from greenschool.text.dates import format_date
from greenschool.text.search_key import search_key
from greenschool.text.unicode import normalise, normalise_lines

STANDS_ALONE = frozenset({SignPrefix.OWN, SignPrefix.ACTING})
"""Those who sign by a post of their own and for nobody else."""


class UnknownUnitError(GreenSchoolError):
    """An office that is not recorded."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "There is no office number {unit}. Nothing was changed. Look at the list of offices."
    )


class UnitTwiceError(GreenSchoolError):
    """Two offices of one name at the same time."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "There is an office “{name}” at that time already. Nothing was changed. End it first, or change that one.",
    )


class UnitDatesError(GreenSchoolError):
    """An office that would end before it begins."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "“{name}” would end on {end}, before it begins. Nothing was changed. Correct the two dates."
    )


class UnitLoopError(GreenSchoolError):
    """An office that would stand above itself, or follow upon itself."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” cannot stand above itself or follow upon itself. Nothing was changed. Choose another office.",
    )


class UnitNotValidError(GreenSchoolError):
    """An office that is not called so on the day that matters."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "There is no “{name}” on {day}. Nothing was changed. Choose one of the offices of that day: {known}.",
    )


class UnknownSignatoryError(GreenSchoolError):
    """A signatory that the office does not have."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "“{name}” has no signatory number {number}. Nothing was changed. Add one, or choose another."
    )


class UnitIncompleteError(GreenSchoolError):
    """An office without what lists and papers call it."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "An office needs a name and a heading. Nothing was changed. Fill in what is empty."
    )


class SignatoryIncompleteError(GreenSchoolError):
    """A signatory whose lines could not be printed."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "Signatory number {number} needs a post, and with TM., KT., TL. and TUQ. also for whom they sign. Nothing was "
        "changed. Fill in what is empty.",
    )


@dataclass(frozen=True, slots=True)
class SignatoryFacts:
    """Somebody who signs: the prefix (TM., KT., Q., TL., TUQ. or empty), for whom, post and name."""

    prefix: SignPrefix
    represents: str
    post: str
    name: str


@dataclass(frozen=True, slots=True)
class UnitFacts:
    """What is recorded of an office; ``successors`` are the numbers of the offices that took over its work."""

    name: str
    heading: str
    certificate_authority: str
    place: str
    document_suffix: str
    parent_id: int | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    signatories: tuple[SignatoryFacts, ...] = ()
    successors: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class UnitRow:
    """An office with its number and, for lists, the name of its parent."""

    id: int
    parent: str
    facts: UnitFacts


@dataclass(frozen=True, slots=True)
class Headings:
    """What the papers of an office print; a season copies it."""

    parent_heading: str
    issuer_heading: str
    certificate_authority: str
    place: str
    document_suffix: str
    signatory_post: str
    """Lines as printed: "KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG"."""
    signatory_name: str


def list_units(desk: Desk, on: date | None = None) -> tuple[UnitRow, ...]:
    """Return the offices, or those that are valid on a day, parents before their units."""
    with desk.read() as uow:
        units = uow.session.scalars(select(OrgUnit).order_by(OrgUnit.id)).all()
        ordered = [unit for top in units if top.parent_id is None for unit in _with_units_below(top, units)]
        return tuple(_row(unit) for unit in ordered if on is None or unit.is_valid_on(on))


def unit_row(desk: Desk, unit_id: int) -> UnitRow:
    """Return one office; raises ``UnknownUnitError``."""
    with desk.read() as uow:
        return _row(unit_of(uow, unit_id))


def add_unit(desk: Desk, facts: UnitFacts) -> UnitRow:
    """Record an office; raises ``UnitTwiceError``, ``UnitDatesError`` or ``UnknownUnitError``."""
    with desk.write(Permission.EDIT, "organisation.add") as uow:
        return _row(add_unit_in(uow, facts))


def edit_unit(desk: Desk, unit_id: int, facts: UnitFacts) -> UnitRow:
    """Change an office; seasons keep the headings that they copied.

    Raises ``UnknownUnitError``, ``UnitTwiceError``, ``UnitDatesError`` or ``UnitLoopError``.
    """
    with desk.write(Permission.EDIT, "organisation.edit") as uow:
        unit = unit_of(uow, unit_id)
        _fill(uow, unit, facts)
        return _row(unit)


def add_unit_in(uow: UnitOfWork, facts: UnitFacts) -> OrgUnit:
    """Record an office inside a running unit of work; see ``add_unit``."""
    unit = OrgUnit(signatories=[], successions=[])
    _fill(uow, unit, facts)
    return unit


def unit_of(uow: UnitOfWork, unit_id: int) -> OrgUnit:
    """Return an office; raises ``UnknownUnitError``."""
    unit = uow.session.get(OrgUnit, unit_id)
    if unit is None:
        raise UnknownUnitError(unit=unit_id)
    return unit


def headings_on(desk: Desk, unit_id: int, day: date, signatory: int = 0) -> Headings:
    """Return what the papers of an office print on ``day``; see ``headings_of``."""
    with desk.read() as uow:
        return headings_of(uow, unit_id, signatory, day)


def headings_of(uow: UnitOfWork, unit_id: int, signatory: int, day: date) -> Headings:
    """Return what the papers of an office print on ``day``, signed by its signatory of that number (from 0).

    Raises ``UnknownUnitError``, ``UnitNotValidError`` or ``UnknownSignatoryError``.
    """
    unit = unit_of(uow, unit_id)
    if not unit.is_valid_on(day):
        units = uow.session.scalars(select(OrgUnit).order_by(OrgUnit.id))
        known = ", ".join(other.name for other in units if other.is_valid_on(day)) or "–"
        raise UnitNotValidError(name=unit.name, day=format_date(day), known=known)
    if not 0 <= signatory < len(unit.signatories):
        raise UnknownSignatoryError(name=unit.name, number=signatory + 1)
    signs = unit.signatories[signatory]
    return Headings(
        parent_heading=unit.parent.heading if unit.parent else "",
        issuer_heading=unit.heading,
        certificate_authority=unit.certificate_authority,
        place=unit.place,
        document_suffix=unit.document_suffix,
        signatory_post=signature_lines(signs.prefix, signs.represents, signs.post),
        signatory_name=signs.name,
    )


def signature_lines(prefix: SignPrefix, represents: str, post: str) -> str:
    """Return the lines above a signature as printed: "KT. TRƯỞNG PHÒNG" and "PHÓ TRƯỞNG PHÒNG".

    Nghị định 30/2020/NĐ-CP, appendix I, part II, 7b: "Q." stands before the post itself, the other prefixes before
    the one for whom somebody signs, with the own post on the next line.
    """
    if prefix is SignPrefix.OWN:
        return post
    return f"{prefix} {post}" if prefix is SignPrefix.ACTING else f"{prefix} {represents}\n{post}"


def signatory_line(signatory: SignatoryFacts) -> str:
    """Return in one line what stands above a signature and the name below it, as the paper prints them."""
    lines = signature_lines(signatory.prefix, signatory.represents, signatory.post)
    return ": ".join(part for part in (" / ".join(lines.splitlines()), signatory.name) if part)


def _with_units_below(unit: OrgUnit, units: Sequence[OrgUnit]) -> Iterator[OrgUnit]:
    yield unit
    for other in units:
        if other.parent_id == unit.id:
            yield from _with_units_below(other, units)


def _fill(uow: UnitOfWork, unit: OrgUnit, facts: UnitFacts) -> None:
    parent = unit_of(uow, facts.parent_id) if facts.parent_id is not None else None
    _check_line_of_parents(unit, parent, facts.name)
    unit.parent = parent
    unit.name = normalise(facts.name)
    unit.heading = normalise(facts.heading)
    unit.certificate_authority = normalise(facts.certificate_authority)
    unit.place = normalise(facts.place)
    unit.document_suffix = normalise(facts.document_suffix)
    unit.valid_from, unit.valid_to = facts.valid_from, facts.valid_to
    if not (unit.name and unit.heading):
        raise UnitIncompleteError
    _check_time(uow, unit)
    uow.session.add(unit)
    _fill_signatories(uow, unit, facts.signatories)
    if unit.id in facts.successors:
        raise UnitLoopError(name=unit.name)
    kept = {link.successor_id: link for link in unit.successions}
    unit.successions = [kept.get(number) or Succession(successor=unit_of(uow, number)) for number in facts.successors]
    uow.session.flush()


def _fill_signatories(uow: UnitOfWork, unit: OrgUnit, facts: tuple[SignatoryFacts, ...]) -> None:
    for number, one in enumerate(facts, start=1):
        alone = one.prefix in STANDS_ALONE
        if not normalise(one.post) or not (alone or normalise(one.represents)):
            raise SignatoryIncompleteError(number=number)
    unit.signatories = []
    uow.session.flush()  # positions are unique: the old lines go before the new ones come
    unit.signatories = [
        Signatory(
            position=position,
            prefix=one.prefix,
            represents=normalise(one.represents),
            post=normalise_lines(one.post),
            name=normalise(one.name),
        )
        for position, one in enumerate(facts)
    ]


def _check_line_of_parents(unit: OrgUnit, parent: OrgUnit | None, name: str) -> None:
    above = parent
    while above is not None:
        if above is unit:
            raise UnitLoopError(name=name)
        above = above.parent


def _check_time(uow: UnitOfWork, unit: OrgUnit) -> None:
    first, last = unit.valid_from or date.min, unit.valid_to or date.max
    if last < first:
        raise UnitDatesError(name=unit.name, end=format_date(last))
    key = search_key(unit.name)
    for other in uow.session.scalars(select(OrgUnit)):
        same = other is not unit and search_key(other.name) == key
        if same and (other.valid_from or date.min) <= last and first <= (other.valid_to or date.max):
            raise UnitTwiceError(name=unit.name)


def _row(unit: OrgUnit) -> UnitRow:
    return UnitRow(
        id=unit.id,
        parent=unit.parent.name if unit.parent else "",
        facts=UnitFacts(
            name=unit.name,
            heading=unit.heading,
            certificate_authority=unit.certificate_authority,
            place=unit.place,
            document_suffix=unit.document_suffix,
            parent_id=unit.parent_id,
            valid_from=unit.valid_from,
            valid_to=unit.valid_to,
            signatories=tuple(
                SignatoryFacts(one.prefix, one.represents, one.post, one.name) for one in unit.signatories
            ),
            successors=tuple(link.successor_id for link in unit.successions),
        ),
    )
