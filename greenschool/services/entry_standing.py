"""Where do we stand: entries by school, level, group and day against the deadline, and who has sent nothing."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from greenschool.models import Contest, Entry, Participation
from greenschool.models.entry import EntryState
from greenschool.services.desk import Desk
from greenschool.services.entry_checks import COUNTED
from greenschool.services.schools import LEVELS, part_order, parts_of
from greenschool.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class SchoolStanding:
    """What one school has sent to one contest; ``contact`` and ``phone`` are whom to call."""

    school_id: int
    code: str
    school: str
    level: str
    entries: int
    accepted: int
    returned: int
    last_on: date | None
    contact: str
    phone: str


@dataclass(frozen=True, slots=True)
class DayCount:
    """Entries that came on one day."""

    day: date
    entries: int
    late: bool


@dataclass(frozen=True, slots=True)
class ContestStanding:
    """One contest: ``schools`` are those that may enter, with or without entries.

    ``days_left`` is below zero after the closing day, and None without one; ``undated`` entries came with a list that
    tells no day.
    """

    code: str
    name: str
    closes_on: date | None
    days_left: int | None
    schools: tuple[SchoolStanding, ...]
    levels: tuple[tuple[str, int], ...]
    groups: tuple[tuple[str, int], ...]
    days: tuple[DayCount, ...]
    undated: int

    @property
    def entries(self) -> int:
        """Entries that count."""
        return sum(school.entries for school in self.schools)

    @property
    def silent(self) -> tuple[SchoolStanding, ...]:
        """Schools that may enter and have sent nothing."""
        return tuple(school for school in self.schools if not school.entries)

    def weeks(self) -> tuple[tuple[date, int], ...]:
        """Return the entries by week, each named by its Monday, from the first with entries to the last."""
        counts: Counter[date] = Counter()
        for one in self.days:
            counts[one.day - timedelta(days=one.day.weekday())] += one.entries
        if not counts:
            return ()
        first, last = min(counts), max(counts)
        mondays = (first + timedelta(weeks=week) for week in range((last - first).days // 7 + 1))
        return tuple((monday, counts[monday]) for monday in mondays)


def entry_standing(desk: Desk) -> tuple[ContestStanding, ...]:
    """Return where each contest of the season stands today."""
    with desk.read() as uow:
        today = uow.now.astimezone().date()
        query = select(Contest).where(Contest.season_id == desk.season_id).order_by(Contest.id)
        return tuple(_standing(uow, desk, contest, today) for contest in uow.session.scalars(query))


def _standing(uow: UnitOfWork, desk: Desk, contest: Contest, today: date) -> ContestStanding:
    query = (
        select(Entry)
        .where(Entry.contest_id == contest.id, Entry.state.in_(COUNTED))
        .options(selectinload(Entry.group), selectinload(Entry.school))
    )
    entries = uow.session.scalars(query).all()
    by_school: dict[int, list[Entry]] = {}
    for entry in entries:
        by_school.setdefault(entry.school_id, []).append(entry)
    days = Counter(entry.received_on for entry in entries if entry.received_on)
    levels = Counter(entry.school.level for entry in entries)
    groups = Counter(entry.group.name if entry.group else entry.topic for entry in entries)
    closes = contest.closes_on
    parts = sorted(parts_of(uow, desk), key=part_order)
    return ContestStanding(
        code=contest.code,
        name=contest.name,
        closes_on=closes,
        days_left=(closes - today).days if closes else None,
        schools=tuple(
            _school(part, by_school.get(part.school_id, ()))
            for part in parts
            if part.school.level in contest.levels or part.school_id in by_school
        ),
        levels=tuple((level, levels[level]) for level in LEVELS if level in contest.levels or levels[level]),
        groups=tuple(sorted(((name, count) for name, count in groups.items() if name), key=lambda pair: -pair[1])),
        days=tuple(DayCount(day, count, closes is not None and day > closes) for day, count in sorted(days.items())),
        undated=sum(entry.received_on is None for entry in entries),
    )


def _school(part: Participation, entries: Sequence[Entry]) -> SchoolStanding:
    called = next((one for one in part.contacts if one.phone), None)
    days = [entry.received_on for entry in entries if entry.received_on]
    return SchoolStanding(
        school_id=part.school_id,
        code=part.code,
        school=part.name,
        level=part.school.level,
        entries=len(entries),
        accepted=sum(entry.state is EntryState.ACCEPTED for entry in entries),
        returned=sum(entry.state is EntryState.RETURNED for entry in entries),
        last_on=max(days, default=None),
        contact=called.name if called else part.principal,
        phone=called.phone if called else part.phone,
    )
