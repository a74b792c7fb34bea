"""What a season is called, when it runs and what its papers print: reading it and changing it while it is open."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import Season
from greenschool.models.account import Permission
from greenschool.papers.layout import read_layout
from greenschool.resources import resource
from greenschool.services.desk import Desk, open_season_of, season_of
from greenschool.services.organisation import Headings
from greenschool.services.seasons import HEADINGS, copy_headings
from greenschool.storage.unit_of_work import UnitOfWork
from greenschool.text.search_key import search_key
from greenschool.text.unicode import normalise


class SeasonNameTakenError(GreenSchoolError):
    """A season to be called like another one."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "There is another season “{name}”. Nothing was changed. Choose a name that tells the two apart."
    )


class SeasonIncompleteError(GreenSchoolError):
    """A season without what every paper or list needs of it."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "A season needs a name, a school year, an issuing office and a place. Nothing was changed. Fill in what is "
        "empty.",
    )


class SeasonEndsFirstError(GreenSchoolError):
    """A season that would end before it begins."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "The season would end before it begins. Nothing was changed. Correct the two days."
    )


class UnknownLayoutError(GreenSchoolError):
    """A certificate layout that does not ship."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "There is no certificate layout “{layout}”. Nothing was changed. There are: {known}."
    )


@dataclass(frozen=True, slots=True)
class SeasonFacts:
    """What is recorded of a season itself; the headings are its own copy."""

    name: str
    school_year: str
    programme: str
    starts_on: date
    ends_on: date
    headings: Headings
    certificate_layout: str


@dataclass(frozen=True, slots=True)
class SeasonCard:
    """A season with the day on which it was closed; None while it is open."""

    facts: SeasonFacts
    closed_on: date | None


@dataclass(frozen=True, slots=True)
class LayoutRow:
    """A certificate layout: the key and what it is called."""

    key: str
    name: str


def list_layouts() -> tuple[LayoutRow, ...]:
    """Return the certificate layouts by key."""
    files = sorted(resource("certificates").glob("*.toml"))
    return tuple(LayoutRow(file.stem, read_layout(file).name) for file in files)


def season_card(desk: Desk) -> SeasonCard:
    """Return what is recorded of the desk's season."""
    with desk.read() as uow:
        season = season_of(uow, desk)
        closed = season.closed_at
        return SeasonCard(_facts(season), None if closed is None else closed.astimezone().date())


def edit_season(desk: Desk, facts: SeasonFacts) -> SeasonFacts:
    """Change the desk's season and return what it was before, which takes the change back.

    Raises ``SeasonClosedError``, ``SeasonIncompleteError``, ``SeasonNameTakenError``, ``SeasonEndsFirstError`` or
    ``UnknownLayoutError``.
    """
    with desk.write(Permission.EDIT, "season.edit") as uow:
        season = open_season_of(uow, desk)
        before = _facts(season)
        if facts.certificate_layout != season.certificate_layout:
            _check_layout(facts.certificate_layout)
        season.name, season.school_year = normalise(facts.name), normalise(facts.school_year)
        season.programme = normalise(facts.programme)
        season.starts_on, season.ends_on = facts.starts_on, facts.ends_on
        season.certificate_layout = facts.certificate_layout
        copy_headings(season, facts.headings)
        _check(uow, season)
        return before


def _facts(season: Season) -> SeasonFacts:
    return SeasonFacts(
        name=season.name,
        school_year=season.school_year,
        programme=season.programme,
        starts_on=season.starts_on,
        ends_on=season.ends_on,
        headings=Headings(**{name: getattr(season, name) for name in HEADINGS}),
        certificate_layout=season.certificate_layout,
    )


def _check_layout(layout: str) -> None:
    known = [row.key for row in list_layouts()]
    if layout not in known:
        raise UnknownLayoutError(layout=layout, known=", ".join(known))


def _check(uow: UnitOfWork, season: Season) -> None:
    if not all((season.name, season.school_year, season.issuer_heading, season.place)):
        raise SeasonIncompleteError
    if season.ends_on < season.starts_on:
        raise SeasonEndsFirstError
    with uow.session.no_autoflush:
        others = uow.session.scalars(select(Season).where(Season.id != season.id)).all()
    if search_key(season.name) in {search_key(other.name) for other in others}:
        raise SeasonNameTakenError(name=season.name)
