"""Results: the standings, ties at the lines, the council's decisions, settling."""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import Contest, Decision, Entry, Round
from greenschool.models.account import Permission
from greenschool.models.result import DecisionKind
from greenschool.models.round import RoundState
from greenschool.scoring.prize_lines import SHORTLIST, LineTie, PrizeResult, PrizeStanding, TieCause
from greenschool.scoring.reasons import Reason
from greenschool.scoring.rounding import half_up
from greenschool.services.awards import record_awards
from greenschool.services.contestants import compute
from greenschool.services.desk import Desk, contest_of, open_season_of, round_of
from greenschool.services.keying import check_confirmed
from greenschool.services.schools import names_in
from greenschool.storage.backup import back_up
from greenschool.storage.unit_of_work import UnitOfWork
from greenschool.text.unicode import normalise

SETTLED = frozenset({RoundState.SETTLED, RoundState.PUBLISHED})


class RoundStillOpenError(GreenSchoolError):
    """Settling before the marks are closed."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "The marks of {contest} are not closed yet. Nothing was settled. Close the marks first."
    )


class AlreadySettledError(GreenSchoolError):
    """A decision or a settlement after the result is settled."""

    sentence = QT_TRANSLATE_NOOP("errors", "The result of {contest} is settled already. Nothing was changed.")


class TiesRemainError(GreenSchoolError):
    """Ties on a line that nothing has parted yet."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{contest}: a tie stands on the line {lines}, between the entries {entries}. Nothing was settled. The council "
        "extends the prize, lowers them, or votes.",
    )


class DecisionDoesNotFitError(GreenSchoolError):
    """A decision about entries that are not tied so."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{contest}: no open tie on the line {line} is between exactly the entries {entries}. Nothing was recorded. "
        "Open ties: {ties}.",
    )


class DecisionSettlesNothingError(GreenSchoolError):
    """Extending or lowering where the limits per school or author let only a vote part the tied entries."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{contest}: the limits per school or author do not let all the entries {entries} stand on the line {line}. "
        "Nothing was recorded. Let the council vote on their order.",
    )


class DecisionNeedsReasonError(GreenSchoolError):
    """A decision of the council without its reason."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "A decision of the council needs its reason (minutes, vote). Nothing was recorded. Write it down."
    )


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
    """The result of one contest as it stands."""

    contest: str
    contest_name: str
    work_label: str
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
        """How many more are chosen than there are prizes; shown wherever it is not zero."""
        return 0 if self.chosen is None else self.chosen - self.prizes


def standings(desk: Desk, contest: str, number: int | None = None) -> Standings:
    """Return the standings of a contest, or of its round of that number: provisional with its ties until settled."""
    with desk.read() as uow:
        found = contest_of(uow, desk, contest)
        return standings_in(uow, found, round_of(found, number))


def standings_in(uow: UnitOfWork, contest: Contest, of_round: Round | None = None) -> Standings:
    """Return the standings of a contest, or of one of its rounds, inside a running unit of work."""
    round_ = of_round or round_of(contest)
    foreseen = compute(uow, contest, round_, settle=True)
    shown = foreseen if round_.state in SETTLED else compute(uow, contest, round_, settle=False)
    return Standings(
        contest=contest.code,
        contest_name=contest.name,
        work_label=contest.work_label,
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


def decide(desk: Desk, contest: str, line: str, kind: DecisionKind, entries: Sequence[int], reason: str) -> Standings:
    """Record the council's decision on the open tie between exactly ``entries`` on ``line``.

    For a vote, ``entries`` come in the order that was voted. Raises ``DecisionNeedsReasonError``,
    ``AlreadySettledError``, ``DecisionDoesNotFitError``, which names the ties that are open, or
    ``DecisionSettlesNothingError``.
    """
    if not normalise(reason):
        raise DecisionNeedsReasonError
    line = normalise(line)
    with desk.write(Permission.SETTLE, "results.decide") as uow:
        open_season_of(uow, desk)
        found = contest_of(uow, desk, contest)
        round_ = round_of(found)
        if round_.state in SETTLED:
            raise AlreadySettledError(contest=found.name)
        open_ties = compute(uow, found, round_, settle=True).open_ties
        if not any(tie.line == line and sorted(tie.undecided) == sorted(entries) for tie in open_ties):
            raise DecisionDoesNotFitError(
                contest=found.name, line=line, entries=_numbers(entries), ties=_named(open_ties) or "0"
            )
        uow.session.add(
            Decision(
                round_id=round_.id,
                kind=kind,
                line=line,
                entries=list(entries),
                reason=normalise(reason),
                decided_by=desk.actor.name,
                decided_at=uow.now,
            )
        )
        uow.reason = normalise(reason)
        uow.session.flush()
        decided = standings_in(uow, found)
        if any(tie.line == line and set(tie.undecided) == set(entries) for tie in decided.open_ties):
            raise DecisionSettlesNothingError(contest=found.name, entries=_numbers(entries), line=line)
        return decided


def settle(desk: Desk, contest: str) -> Standings:
    """Make the result final: apply the scheme's tie-breaks, take the fingerprint, record the awards.

    A backup is written first. Raises ``RoundStillOpenError``, ``AlreadySettledError``, or ``TiesRemainError`` naming
    every tie that the council must settle.
    """
    with desk.write(Permission.SETTLE, "results.settle") as uow:
        season = open_season_of(uow, desk)
        found = contest_of(uow, desk, contest)
        round_ = round_of(found)
        _check_can_settle(found, round_)
        check_confirmed(uow, found, round_)
        result = compute(uow, found, round_, settle=True)
        if result.open_ties:
            undecided = [entry for tie in result.open_ties for entry in tie.undecided]
            lines = ", ".join(tie.line for tie in result.open_ties)
            raise TiesRemainError(contest=found.name, lines=lines, entries=_numbers(undecided))
        back_up(desk.storage.home, uow.now, "settle")
        round_.fingerprint = fingerprint(found.code, result)
        round_.settled_at = uow.now
        round_.move(found.name, RoundState.SETTLED)
        uow.detail.update(contest=found.code, fingerprint=round_.fingerprint)
        record_awards(uow, season, found, round_, result)
        return standings_in(uow, found)


def fingerprint(contest: str, result: PrizeResult) -> str:
    """Return twelve characters that stand for a result: who stands where, with what score and prize.

    It is the start of the SHA-256 of those facts in a fixed order, and part of the audit line of settling.
    """
    facts = [contest, [[one.entry, str(one.score), one.place, one.prize] for one in result.standings]]
    digest = hashlib.sha256(json.dumps(facts, ensure_ascii=False).encode()).hexdigest().upper()
    return "-".join((digest[:4], digest[4:8], digest[8:12]))


def _check_can_settle(contest: Contest, round_: Round) -> None:
    if round_.state in SETTLED:
        raise AlreadySettledError(contest=contest.name)
    if round_.state is not RoundState.CLOSED:
        raise RoundStillOpenError(contest=contest.name)


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


def _numbers(entries: Iterable[int]) -> str:
    return ", ".join(str(entry) for entry in entries)


def _named(ties: Sequence[LineTie]) -> str:
    return "; ".join(f"{tie.line} ({_numbers(tie.undecided)})" for tie in ties)
