"""The standings of a round: who stands where and why, its ties and lines, provisional until it is settled."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from greenschool.models import Contest, Entry, Round
from greenschool.models.round import SETTLED, RoundState
from greenschool.scoring.prize_lines import SHORTLIST, LineTie, PrizeResult, PrizeStanding, TieCause
from greenschool.scoring.reasons import Reason
from greenschool.scoring.rounding import half_up
from greenschool.services.contestants import compute
from greenschool.services.desk import Desk, contest_of, result_round
from greenschool.services.schools import names_in
from greenschool.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class SheetTotal:
    """What one judge gave an entry in all."""

    judge: str
    total: Decimal


@dataclass(frozen=True, slots=True)
class StandingRow:
    """Where an entry stands. ``rank`` and ``score`` are None for an entry with too few marks."""

    entry: int
    code: str
    blind_code: str
    title: str
    school: str
    authors: tuple[str, ...]
    classes: tuple[str, ...]
    group: str
    score: Decimal | None
    rank: int | None
    prize: str
    """Name of the prize; empty where there is none or a tie is open."""
    open_tie: str
    """Name of the line on which the entry waits for the council; empty where it does not."""
    chosen: bool
    reasons: tuple[Reason, ...]
    sheets: tuple[SheetTotal, ...]


@dataclass(frozen=True, slots=True)
class TieRow:
    """A tie that stood on a line, and how it was or would be settled."""

    line: str
    place: int
    score: Decimal
    seats: int
    entries: tuple[int, ...]
    inside: tuple[int, ...]
    outside: tuple[int, ...]
    undecided: tuple[int, ...]
    """Entries that neither tie-breaks nor decisions have parted."""
    only_vote: bool
    """There are seats, but the limits do not let all have one: the council can only vote on an order."""
    reasons: tuple[tuple[int, Reason], ...]
    """What parted each entry, in the order of the standings."""


@dataclass(frozen=True, slots=True)
class LineRow:
    """How many prizes a line gives."""

    name: str
    quota: int | None
    given: int


@dataclass(frozen=True, slots=True)
class SchemeRow:
    """How scores were computed, for the paragraph that every result prints."""

    aggregate: str
    decimals: int
    sheet_decimals: int | None
    minimum_marks: int
    tie_breaks: tuple[tuple[str, str], ...]
    """Kind and, for a criterion, its name."""


@dataclass(frozen=True, slots=True)
class Standings:
    """The result of one round of a contest as it stands."""

    contest: str
    contest_name: str
    work_label: str
    round_number: int
    round_name: str
    """Empty where nobody gave it one."""
    state: RoundState
    rows: tuple[StandingRow, ...]
    ties: tuple[TieRow, ...]
    lines: tuple[LineRow, ...]
    chosen: int | None
    prizes: int
    scheme: SchemeRow
    marks: int
    """Marks that were counted."""
    settled_at: datetime | None
    fingerprint: str
    """Empty until the result is settled."""

    @property
    def settled(self) -> bool:
        """Tell whether the result is final."""
        return self.state in SETTLED

    @property
    def open_ties(self) -> tuple[TieRow, ...]:
        """Ties that only the council can settle."""
        return tuple(tie for tie in self.ties if tie.undecided)

    @property
    def chosen_beyond_prizes(self) -> int:
        """How many more are chosen than there are prizes; shown wherever it is not zero.

        A round without prizes chooses who goes on, and nothing differs.
        """
        return 0 if self.chosen is None or not self.lines else self.chosen - self.prizes


def standings(desk: Desk, contest: str, number: int | None = None) -> Standings:
    """Return the standings of the round that awards a contest's prizes, or of that number; provisional until settled.

    Raises ``UnknownRoundError`` for a number that the contest does not have.
    """
    with desk.read() as uow:
        found = contest_of(uow, desk, contest)
        return standings_in(uow, found, result_round(found, number))


def standings_in(uow: UnitOfWork, contest: Contest, round_: Round) -> Standings:
    """Return the standings of a round inside a running unit of work."""
    foreseen = compute(uow, contest, round_, settle=True)
    shown = foreseen if round_.state in SETTLED else compute(uow, contest, round_, settle=False)
    return Standings(
        contest=contest.code,
        contest_name=contest.name,
        work_label=contest.work_label,
        round_number=round_.number,
        round_name=round_.name,
        state=round_.state,
        rows=_rows(uow, contest, shown),
        ties=tuple(tie_row(tie, foreseen) for tie in foreseen.ties),
        lines=tuple(LineRow(count.line, count.quota, count.given + count.held) for count in shown.counts),
        chosen=shown.chosen,
        prizes=shown.prizes_total,
        scheme=_scheme_row(round_),
        marks=sum(len(sheet.marks) for one in shown.standings for sheet in one.scored.counted),
        settled_at=round_.settled_at,
        fingerprint=round_.fingerprint,
    )


def _rows(uow: UnitOfWork, contest: Contest, result: PrizeResult) -> tuple[StandingRow, ...]:
    query = (
        select(Entry)
        .where(Entry.contest_id == contest.id)
        .options(selectinload(Entry.authors), selectinload(Entry.school), selectinload(Entry.group))
    )
    entries = {entry.number: entry for entry in uow.session.scalars(query)}
    names = names_in(uow, contest.season_id)
    ranked = [_row(entries[one.entry], names, one) for one in result.standings]
    unranked = [_unranked_row(entries[one.entry], names, one.reason) for one in result.unscored]
    return (*ranked, *unranked)


def _row(entry: Entry, names: Mapping[int, str], standing: PrizeStanding) -> StandingRow:
    reasons = standing.reasons if standing.passed_over is None else (*standing.reasons, standing.passed_over)
    return StandingRow(
        **_about(entry, names),
        score=standing.score,
        rank=standing.place,
        prize=standing.prize or "",
        open_tie=standing.open_tie or "",
        chosen=standing.chosen,
        reasons=reasons,
        sheets=tuple(SheetTotal(sheet.judge, half_up(sheet.value, 3)) for sheet in standing.scored.counted),
    )


def _unranked_row(entry: Entry, names: Mapping[int, str], reason: Reason) -> StandingRow:
    return StandingRow(
        **_about(entry, names), score=None, rank=None, prize="", open_tie="", chosen=False, reasons=(reason,), sheets=()
    )


def _about(entry: Entry, names: Mapping[int, str]) -> Mapping[str, Any]:
    return {
        "entry": entry.number,
        "code": entry.code,
        "blind_code": entry.blind_code or "",
        "title": entry.title,
        "school": names[entry.school_id],
        "authors": tuple(author.name for author in entry.authors),
        "classes": tuple(author.class_name for author in entry.authors),
        "group": entry.group.name if entry.group else entry.topic,
    }


def tie_row(tie: LineTie, result: PrizeResult) -> TieRow:
    """Return a tie with what parted its entries in ``result``."""
    order = [standing for standing in result.standings if standing.entry in tie.entries]
    if tie.line == SHORTLIST:
        reasons = _parted(tie)  # the reasons of the standings are about prizes
    else:
        reasons = tuple((standing.entry, reason) for standing in order for reason in standing.reasons)
    return TieRow(
        line=tie.line,
        place=tie.place,
        score=tie.score,
        seats=tie.seats,
        entries=tie.entries,
        inside=tie.inside,
        outside=tie.outside,
        undecided=tie.undecided,
        only_vote=tie.cause is TieCause.LIMITS,
        reasons=reasons,
    )


def _parted(tie: LineTie) -> tuple[tuple[int, Reason], ...]:
    groups = (group for parting in tie.partings if len(parting.groups) > 1 for group in parting.groups)
    return tuple((measured.scored.entry, measured.reason) for group in groups for measured in group.members)


def _scheme_row(round_: Round) -> SchemeRow:
    names = [criterion.name for criterion in round_.criteria]
    return SchemeRow(
        aggregate=round_.aggregate,
        decimals=round_.decimals,
        sheet_decimals=round_.sheet_decimals,
        minimum_marks=round_.minimum_marks,
        tie_breaks=tuple(
            (link.kind, "" if link.criterion_position is None else names[link.criterion_position])
            for link in round_.tie_breaks
        ),
    )
