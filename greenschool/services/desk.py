"""The desk: an open store, who sits at it and the season that lies on it."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from sqlalchemy import select

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import Contest, Round, Season
from greenschool.models.account import Actor, Permission
from greenschool.storage.unit_of_work import RowsOfWork, Storage, UnitOfWork


class UnknownContestError(GreenSchoolError):
    """A contest code that the season does not have."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "There is no contest “{code}” in this season. Nothing was changed. The season has: {known}."
    )


class SeasonClosedError(GreenSchoolError):
    """A change to a season that was closed."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "The season “{season}” is closed and can only be read. Nothing was changed. Choose another season."
    )


@dataclass(frozen=True, slots=True)
class Desk:
    """What every service needs: the store, who acts, and in which season."""

    storage: Storage
    actor: Actor
    season_id: int

    def read(self, needs: Permission = Permission.VIEW) -> AbstractContextManager[UnitOfWork]:
        """Open a reading unit of work; see ``Storage.read``."""
        return self.storage.read(self.actor, needs)

    def write(self, needs: Permission, action: str) -> AbstractContextManager[UnitOfWork]:
        """Open a writing unit of work; see ``Storage.write``."""
        return self.storage.write(self.actor, needs, action)

    def write_rows(self, needs: Permission, action: str) -> AbstractContextManager[RowsOfWork]:
        """Open a writing unit of work without records; see ``Storage.write_rows``."""
        return self.storage.write_rows(self.actor, needs, action)

    def on_change(self, listener: Callable[[frozenset[str]], None]) -> None:
        """Call ``listener`` with the names of the tables that each commit touched; see ``Storage.on_change``."""
        self.storage.on_change(listener)

    def now(self) -> datetime:
        """Return the moment by the store's clock."""
        return self.storage.clock()

    @property
    def folder(self) -> Path:
        """The folder of the store."""
        return self.storage.home.folder

    def may(self, permission: Permission) -> bool:
        """Tell whether the person at the desk holds ``permission``."""
        return self.actor.may(permission)

    def in_season(self, season_id: int) -> "Desk":
        """Return the same desk with another season on it."""
        return replace(self, season_id=season_id)


def season_of(uow: UnitOfWork, desk: Desk) -> Season:
    """Return the desk's season."""
    return uow.session.get_one(Season, desk.season_id)


def open_season_of(uow: UnitOfWork, desk: Desk) -> Season:
    """Return the desk's season for a change; raises ``SeasonClosedError`` when it may only be read."""
    season = season_of(uow, desk)
    check_season_open(season.name, season.closed_at)
    return season


def check_season_open(name: str, closed_at: datetime | None) -> None:
    """Raise ``SeasonClosedError`` for a season that may only be read."""
    if closed_at is not None:
        raise SeasonClosedError(season=name)


def contest_of(uow: UnitOfWork, desk: Desk, code: str) -> Contest:
    """Return the season's contest with that code, in any case; raises ``UnknownContestError`` naming those it has."""
    contests = uow.session.scalars(select(Contest).where(Contest.season_id == desk.season_id)).all()
    for contest in contests:
        if contest.code.casefold() == code.strip().casefold():
            return contest
    raise UnknownContestError(code=code, known=", ".join(contest.code for contest in contests))


class UnknownRoundError(GreenSchoolError):
    """A round that the contest does not have."""

    sentence = QT_TRANSLATE_NOOP("errors", "{contest} has no round {number}. Nothing was changed.")


def first_round(contest: Contest) -> Round:
    """Return the round for which entries come in; once it has its codes, no later round takes any."""
    return contest.rounds[0]


def round_of(contest: Contest, number: int | None = None) -> Round:
    """Return the round that is prepared and marked: the contest's last.

    A ``number`` asks for that round. Raises ``UnknownRoundError`` for one that the contest does not have.
    """
    return contest.rounds[-1] if number is None else _numbered(contest, number)


def result_round(contest: Contest, number: int | None = None) -> Round:
    """Return the round that results and papers speak of: the last with prize lines (without any the last).

    A ``number`` asks for that round. Raises ``UnknownRoundError`` for one that the contest does not have.
    """
    if number is None:
        return next((round_ for round_ in reversed(contest.rounds) if round_.prize_lines), contest.rounds[-1])
    return _numbered(contest, number)


def _numbered(contest: Contest, number: int) -> Round:
    for round_ in contest.rounds:
        if round_.number == number:
            return round_
    raise UnknownRoundError(contest=contest.name, number=number)
