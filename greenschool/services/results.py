"""From standings to a final result: the council's decisions on ties, settling, the fingerprint."""

import hashlib
import json
from collections.abc import Iterable, Sequence

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import Contest, Decision, Round
from greenschool.models.account import Permission
from greenschool.models.result import DecisionKind
from greenschool.models.round import SETTLED, RoundState
from greenschool.scoring.prize_lines import LineTie, PrizeResult
from greenschool.services.awards import record_awards
from greenschool.services.contestants import compute
from greenschool.services.desk import Desk, contest_of, open_season_of, round_of
from greenschool.services.keying import check_confirmed
from greenschool.services.standings import Standings, standings_in
from greenschool.storage.backup import back_up
from greenschool.text.unicode import normalise


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


def decide(desk: Desk, contest: str, line: str, kind: DecisionKind, entries: Sequence[int], reason: str) -> Standings:
    """Record the council's decision on the open tie between exactly ``entries`` on ``line`` of the last round.

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
        decided = standings_in(uow, found, round_)
        if any(tie.line == line and set(tie.undecided) == set(entries) for tie in decided.open_ties):
            raise DecisionSettlesNothingError(contest=found.name, entries=_numbers(entries), line=line)
        return decided


def settle(desk: Desk, contest: str) -> Standings:
    """Make the last round's result final: apply the tie-breaks, take the fingerprint, record the awards.

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
        return standings_in(uow, found, round_)


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


def _numbers(entries: Iterable[int]) -> str:
    return ", ".join(str(entry) for entry in entries)


def _named(ties: Sequence[LineTie]) -> str:
    return "; ".join(f"{tie.line} ({_numbers(tie.undecided)})" for tie in ties)
