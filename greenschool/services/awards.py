"""Awards: recorded when a result is settled, in words that never change afterwards."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import selectinload

from greenschool.models import Award, Contest, Entry, Round, Season
from greenschool.scoring.prize_lines import PrizeResult
from greenschool.services.desk import Desk, contest_of
from greenschool.services.schools import names_in
from greenschool.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class AwardRow:
    """One prize to one author, as it is printed everywhere."""

    id: int
    register_number: int
    contest: str
    entry: int
    rank: int
    prize: str
    recipient: str
    class_name: str
    school: str
    work: str
    achievement: str
    granted_on: date


def list_awards(desk: Desk, contest: str | None = None) -> tuple[AwardRow, ...]:
    """Return the awards of the season, or of one contest, in the order of the register."""
    with desk.read() as uow:
        found = None if contest is None else contest_of(uow, desk, contest)
        return awards_in(uow, desk.season_id, found)


def awards_in(uow: UnitOfWork, season_id: int, contest: Contest | None) -> tuple[AwardRow, ...]:
    """Return the awards of a season, or of one contest, inside a running unit of work."""
    query = (
        select(Award, Contest.code, Entry.number)
        .join(Contest, Contest.id == Award.contest_id)
        .join(Entry, Entry.id == Award.entry_id)
        .where(Award.season_id == season_id)
        .order_by(Award.register_number)
    )
    if contest is not None:
        query = query.where(Award.contest_id == contest.id)
    return tuple(_row(award, code, number) for award, code, number in uow.session.execute(query))


def record_awards(uow: UnitOfWork, season: Season, contest: Contest, round_: Round, result: PrizeResult) -> None:
    """Record one award for each author of each entry with a prize, as part of settling.

    Register numbers go on from the season's last without a gap: highest prize first, then by place, then by number.
    """
    last = uow.session.scalar(select(func.max(Award.register_number)).where(Award.season_id == season.id)) or 0
    order = {line.name: line.position for line in round_.prize_lines}
    winners = sorted(
        (one for one in result.standings if one.prize is not None),
        key=lambda one: (order[one.prize or ""], one.place, one.entry),
    )
    query = (
        select(Entry)
        .where(Entry.contest_id == contest.id)
        .options(selectinload(Entry.authors), selectinload(Entry.school))
    )
    entries = {entry.number: entry for entry in uow.session.scalars(query)}
    names = names_in(uow, season.id)
    for winner in winners:
        entry, prize = entries[winner.entry], winner.prize or ""
        for author in entry.authors:
            last += 1
            uow.session.add(
                Award(
                    season_id=season.id,
                    contest_id=contest.id,
                    entry_id=entry.id,
                    author_position=author.position,
                    register_number=last,
                    prize=prize,
                    rank=winner.place,
                    recipient=author.name,
                    class_name=author.class_name,
                    school=names[entry.school_id],
                    work=entry.title,
                    achievement=_achievement(season, contest, prize),
                    granted_on=uow.now.astimezone().date(),
                    fingerprint=round_.fingerprint,
                )
            )


def _achievement(season: Season, contest: Contest, prize: str) -> str:
    return contest.achievement.format(
        prize=prize, contest=contest.name, programme=season.programme, school_year=season.school_year
    )


def _row(award: Award, contest: str, entry: int) -> AwardRow:
    return AwardRow(
        id=award.id,
        register_number=award.register_number,
        contest=contest,
        entry=entry,
        rank=award.rank,
        prize=award.prize,
        recipient=award.recipient,
        class_name=award.class_name,
        school=award.school,
        work=award.work,
        achievement=award.achievement,
        granted_on=award.granted_on,
    )
