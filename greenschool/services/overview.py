"""The season at a glance: how far each contest is, and who has sent nothing."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, func, select

from greenschool.models import Award, Contest, Entry, Judge, Mark, Participation, ScoreSheet
from greenschool.models.entry import EntryState
from greenschool.models.judging import COUNTED
from greenschool.models.round import RoundState
from greenschool.services.desk import Desk, round_of
from greenschool.services.schools import LEVELS, list_schools
from greenschool.storage.backup import newest_backup
from greenschool.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class ContestProgress:
    """How far one contest is."""

    code: str
    name: str
    state: RoundState
    """Of the last round."""
    entries: int
    schools: int
    """Schools that sent at least one entry."""
    accepted: int
    sheets: int
    """Score sheets that are handed in, of all rounds."""
    marks: int
    awards: int
    """Persons with a prize."""


@dataclass(frozen=True, slots=True)
class Overview:
    """The season at a glance."""

    schools: int
    schools_with_entries: int
    judges: int
    contests: tuple[ContestProgress, ...]
    last_backup: datetime | None

    @property
    def entries(self) -> int:
        """Entries to all contests."""
        return sum(contest.entries for contest in self.contests)

    @property
    def marks(self) -> int:
        """Marks in all contests."""
        return sum(contest.marks for contest in self.contests)

    @property
    def awards(self) -> int:
        """Awards of all contests."""
        return sum(contest.awards for contest in self.contests)


@dataclass(frozen=True, slots=True)
class LevelEntries:
    """What the schools of one level sent."""

    level: str
    schools: int
    entries: tuple[tuple[str, int], ...]
    """Number of entries by contest code, in the order of the contests."""


def overview(desk: Desk) -> Overview:
    """Return the figures of the desk's season."""
    with desk.read() as uow:
        contests = uow.session.scalars(select(Contest).where(Contest.season_id == desk.season_id).order_by(Contest.id))
        in_season = Participation.season_id == desk.season_id
        sent = select(func.count(func.distinct(Entry.school_id))).join(Contest)
        return Overview(
            schools=_count(uow, select(func.count()).select_from(Participation).where(in_season)),
            schools_with_entries=_count(uow, sent.where(Contest.season_id == desk.season_id)),
            judges=_count(uow, select(func.count()).select_from(Judge).where(Judge.season_id == desk.season_id)),
            contests=tuple(_progress(uow, contest) for contest in contests),
            last_backup=last_backup(desk),
        )


def last_backup(desk: Desk) -> datetime | None:
    """Return when the newest backup was written, or None where there is none."""
    return newest_backup(desk.storage.home)


def entries_by_level(desk: Desk) -> tuple[LevelEntries, ...]:
    """Return the entries of each level that takes part, in the order of the levels."""
    schools = list_schools(desk)
    found = []
    for level in LEVELS:
        sent = [school.entries for school in schools if school.level == level]
        if sent:
            totals = tuple((column[0][0], sum(count for _, count in column)) for column in zip(*sent, strict=True))
            found.append(LevelEntries(level, len(sent), totals))
    return tuple(found)


def _progress(uow: UnitOfWork, contest: Contest) -> ContestProgress:
    round_ = round_of(contest)
    of_contest = Entry.contest_id == contest.id
    entries = select(func.count()).select_from(Entry).where(of_contest)
    rounds = [one.id for one in contest.rounds]
    handed_in = ScoreSheet.round_id.in_(rounds) & ScoreSheet.state.in_(COUNTED)
    marks = select(func.count(Mark.id)).join(ScoreSheet, ScoreSheet.id == Mark.sheet_id)
    return ContestProgress(
        code=contest.code,
        name=contest.name,
        state=round_.state,
        entries=_count(uow, entries),
        schools=_count(uow, select(func.count(func.distinct(Entry.school_id))).where(of_contest)),
        accepted=_count(uow, entries.where(Entry.state == EntryState.ACCEPTED)),
        sheets=_count(uow, select(func.count()).select_from(ScoreSheet).where(handed_in)),
        marks=_count(uow, marks.where(handed_in)),
        awards=_count(uow, select(func.count()).select_from(Award).where(Award.contest_id == contest.id)),
    )


def _count(uow: UnitOfWork, query: Select[int]) -> int:
    return uow.session.scalar(query) or 0
