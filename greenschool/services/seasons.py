"""Seasons and contests: recording and listing them, what their papers are headed with, closing."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import Contest, Entry, Judge, Season
from greenschool.models.account import Actor, Permission
from greenschool.models.round import SETTLED, RoundState
from greenschool.services.desk import Desk, first_round, open_season_of, round_of, season_of
from greenschool.services.organisation import Headings, headings_of
from greenschool.storage.backup import back_up
from greenschool.storage.unit_of_work import Storage, UnitOfWork
from greenschool.text.unicode import normalise, normalise_lines

HEADINGS = (
    "parent_heading",
    "issuer_heading",
    "certificate_authority",
    "place",
    "document_suffix",
    "signatory_post",
    "signatory_name",
)


class SeasonUnfinishedError(GreenSchoolError):
    """A season to be closed while a contest with entries has no final result."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "These contests have entries and no final result: {contests}. Nothing was changed. Settle them first, or give "
        "the reason why the season is closed without.",
    )


@dataclass(frozen=True, slots=True)
class SeasonRow:
    """A season, for the season switch."""

    id: int
    name: str
    school_year: str
    closed: bool


@dataclass(frozen=True, slots=True)
class ContestRow:
    """A contest, with where its last round stands."""

    code: str
    name: str
    work_label: str
    entries: int
    round_state: RoundState
    entries_fixed: bool
    """Codes are drawn: entries come in and change no more."""
    groups: tuple[str, ...]


def make_season(storage: Storage, actor: Actor, season: Season) -> SeasonRow:
    """Record a season that ``season_template.read_season`` has read."""
    with storage.write(actor, Permission.EDIT, "season.make") as uow:
        uow.session.add(season)
        uow.session.flush()
        return season_row(season)


def list_seasons(storage: Storage, actor: Actor) -> tuple[SeasonRow, ...]:
    """Return all seasons, the newest first."""
    with storage.read(actor) as uow:
        seasons = uow.session.scalars(select(Season).order_by(Season.starts_on.desc(), Season.id.desc()))
        return tuple(season_row(season) for season in seasons)


def seasons_of_judge(storage: Storage, actor: Actor) -> tuple[SeasonRow, ...]:
    """Return the seasons in which the actor is a judge, the newest first."""
    with storage.read(actor, Permission.MARK) as uow:
        query = select(Season).join(Judge, Judge.season_id == Season.id).where(Judge.account_id == actor.account_id)
        seasons = uow.session.scalars(query.order_by(Season.starts_on.desc(), Season.id.desc()))
        return tuple(season_row(season) for season in seasons)


def list_contests(desk: Desk) -> tuple[ContestRow, ...]:
    """Return the season's contests in their order."""
    with desk.read() as uow:
        query = (
            select(Contest, func.count(Entry.id))
            .outerjoin(Entry, Entry.contest_id == Contest.id)
            .where(Contest.season_id == desk.season_id)
            .group_by(Contest.id)
            .order_by(Contest.id)
        )
        return tuple(
            ContestRow(
                code=contest.code,
                name=contest.name,
                work_label=contest.work_label,
                entries=entries,
                round_state=round_of(contest).state,
                entries_fixed=first_round(contest).state is not RoundState.PREPARING,
                groups=tuple(group.name for group in contest.groups),
            )
            for contest, entries in uow.session.execute(query)
        )


def headings(desk: Desk) -> Headings:
    """Return what the papers of the desk's season print."""
    with desk.read() as uow:
        season = season_of(uow, desk)
        return Headings(**{name: getattr(season, name) for name in HEADINGS})


def edit_headings(desk: Desk, changed: Headings) -> None:
    """Give the season other headings; the office itself stays as it is recorded. Raises ``SeasonClosedError``."""
    with desk.write(Permission.EDIT, "season.headings") as uow:
        copy_headings(open_season_of(uow, desk), changed)


def take_headings(desk: Desk, unit_id: int, day: date, signatory: int = 0) -> None:
    """Copy the headings that an office has on ``day``, signed by its signatory of that number (from 0).

    Raises ``SeasonClosedError`` or what ``organisation.headings_of`` refuses.
    """
    with desk.write(Permission.EDIT, "season.headings") as uow:
        season = open_season_of(uow, desk)
        copy_headings(season, headings_of(uow, unit_id, signatory, day))


def copy_headings(season: Season, headings: Headings) -> None:
    """Write headings into a season, inside a running unit of work."""
    for name in HEADINGS:
        clean = normalise_lines if name == "signatory_post" else normalise
        setattr(season, name, clean(getattr(headings, name)))


def close(desk: Desk, reason: str = "") -> None:
    """Close the season: it can only be read from now on. A backup is written first.

    Raises ``SeasonClosedError``, or ``SeasonUnfinishedError`` where a contest with entries is not settled and no
    ``reason`` is given; the reason goes into the journal.
    """
    with desk.write(Permission.SETTLE, "season.close") as uow:
        season = open_season_of(uow, desk)
        unfinished = _unfinished(uow, season)
        if unfinished and not normalise(reason):
            raise SeasonUnfinishedError(contests=", ".join(unfinished))
        back_up(desk.storage.home, uow.now, "close-season")
        season.closed_at = uow.now
        uow.reason = normalise(reason)


def unfinished_contests(desk: Desk) -> tuple[str, ...]:
    """Return the contests that have entries and no final result: closing the season without them needs a reason."""
    with desk.read() as uow:
        return tuple(_unfinished(uow, season_of(uow, desk)))


def _unfinished(uow: UnitOfWork, season: Season) -> list[str]:
    with_entries = set(
        uow.session.scalars(select(Entry.contest_id).join(Contest).where(Contest.season_id == season.id))
    )
    return [one.name for one in season.contests if one.id in with_entries and round_of(one).state not in SETTLED]


def season_row(season: Season) -> SeasonRow:
    """Return the row of a recorded season."""
    return SeasonRow(season.id, season.name, season.school_year, season.closed_at is not None)
