"""Seasons and contests: recording and listing them."""

from dataclasses import dataclass

from sqlalchemy import func, select

from greenschool.models import Contest, Entry, Season
from greenschool.models.account import Actor, Permission
from greenschool.models.round import RoundState
from greenschool.services.desk import Desk, round_of
from greenschool.storage.unit_of_work import Storage


@dataclass(frozen=True, slots=True)
class SeasonRow:
    """A season, for the season switch."""

    id: int
    name: str
    school_year: str
    closed: bool


@dataclass(frozen=True, slots=True)
class ContestRow:
    """A contest, with where its deciding round stands."""

    code: str
    name: str
    work_label: str
    entries: int
    round_state: RoundState
    groups: tuple[str, ...]


def make_season(storage: Storage, actor: Actor, season: Season) -> SeasonRow:
    """Record a season that ``season_template.read_season`` has read."""
    with storage.write(actor, Permission.EDIT, "season.make") as uow:
        uow.session.add(season)
        uow.session.flush()
        return _season_row(season)


def list_seasons(storage: Storage, actor: Actor) -> tuple[SeasonRow, ...]:
    """Return all seasons, the newest first."""
    with storage.read(actor) as uow:
        seasons = uow.session.scalars(select(Season).order_by(Season.starts_on.desc(), Season.id.desc()))
        return tuple(_season_row(season) for season in seasons)


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
                groups=tuple(group.name for group in contest.groups),
            )
            for contest, entries in uow.session.execute(query)
        )


def _season_row(season: Season) -> SeasonRow:
    return SeasonRow(season.id, season.name, season.school_year, season.closed_at is not None)
