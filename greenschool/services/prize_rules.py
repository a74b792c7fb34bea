"""What a round gives: its prize lines, limits for schools and authors, and how ties on a line are parted."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import PrizeLine, Round, TieBreak
from greenschool.models.account import Permission
from greenschool.models.round import RoundState
from greenschool.scoring.marks import to_thousandths
from greenschool.services.contestants import compute_without_entries
from greenschool.services.desk import Desk, contest_of, open_season_of, round_of
from greenschool.services.mark_rules import plain
from greenschool.text.search_key import search_key
from greenschool.text.unicode import normalise

SETTLED = frozenset({RoundState.SETTLED, RoundState.PUBLISHED})


class PrizesFixedError(GreenSchoolError):
    """Other prizes after the result of the round is settled."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "The result of {contest} is settled: its prizes can no longer be changed. Nothing was changed."
    )


class PrizesUnusableError(GreenSchoolError):
    """Prizes or tie-breaks that nothing can be computed with."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "These prizes cannot be computed with: {cause}. Nothing was changed. Correct them and save again."
    )


class PrizeNamesError(GreenSchoolError):
    """Prize lines that people could not tell apart."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "Each prize needs a name of its own: {names}. Nothing was changed. Correct them and save again."
    )


class Quota(StrEnum):
    """How it is said how many a prize line holds."""

    COUNT = "count"
    SHARE = "share"
    MINIMUM = "minimum"


class Pool(StrEnum):
    """Among whom a prize line is counted."""

    CONTEST = "contest"
    GROUP = "group"
    LEVEL = "level"


class TieBreakKind(StrEnum):
    """What parts a tie on a line."""

    CRITERION = "criterion"
    JUDGES_ABOVE = "judges_above"
    LOWEST_MARK = "lowest_mark"


@dataclass(frozen=True, slots=True)
class PrizeFacts:
    """One prize line: so many prizes, a share of the ranked entries in percent, or all from a score up."""

    name: str
    quota: Quota
    amount: Decimal
    pool: Pool = Pool.CONTEST


@dataclass(frozen=True, slots=True)
class TieBreakFacts:
    """One link of the chain that parts ties; ``criterion`` is its name where it is one."""

    kind: TieBreakKind
    criterion: str = ""


@dataclass(frozen=True, slots=True)
class PrizeRules:
    """What a round gives and how ties on a line are parted, best first."""

    lines: tuple[PrizeFacts, ...]
    school_cap: int | None
    one_prize_per_author: bool
    tie_breaks: tuple[TieBreakFacts, ...]


def show_prize_rules(desk: Desk, contest: str) -> PrizeRules:
    """Return the prizes of the contest's round."""
    with desk.read() as uow:
        return _rules(round_of(contest_of(uow, desk, contest)))


def possible_tie_breaks(desk: Desk, contest: str) -> tuple[TieBreakFacts, ...]:
    """Return every link that the chain of the contest's round may have."""
    with desk.read() as uow:
        round_ = round_of(contest_of(uow, desk, contest))
        return (
            *(TieBreakFacts(TieBreakKind.CRITERION, one.name) for one in round_.criteria),
            TieBreakFacts(TieBreakKind.JUDGES_ABOVE),
            TieBreakFacts(TieBreakKind.LOWEST_MARK),
        )


def set_prize_rules(desk: Desk, contest: str, rules: PrizeRules) -> PrizeRules:
    """Give the contest's round these prizes, limits and tie-breaks.

    A decision of the council that fits no tie any more decides nothing; ties are shown anew. Raises
    ``PrizesFixedError`` once the result is settled, ``PrizeNamesError`` or ``PrizesUnusableError``.
    """
    with desk.write(Permission.EDIT, "rounds.prizes") as uow:
        open_season_of(uow, desk)
        found = contest_of(uow, desk, contest)
        round_ = round_of(found)
        if round_.state in SETTLED:
            raise PrizesFixedError(contest=found.name)
        names = [search_key(line.name) for line in rules.lines]
        if not all(names) or len(set(names)) != len(names):
            raise PrizeNamesError(names=", ".join(line.name for line in rules.lines))
        round_.prize_lines.clear()
        round_.tie_breaks.clear()
        uow.session.flush()
        try:
            round_.prize_lines.extend(_line(place, line) for place, line in enumerate(rules.lines))
            round_.tie_breaks.extend(_links(round_, rules.tie_breaks))
            round_.school_cap, round_.one_prize_per_author = rules.school_cap, rules.one_prize_per_author
            compute_without_entries(round_)
        except (ValueError, TypeError, LookupError) as error:
            raise PrizesUnusableError(cause=error) from error
        uow.session.flush()
        return _rules(round_)


def _line(place: int, facts: PrizeFacts) -> PrizeLine:
    if facts.quota is Quota.COUNT and facts.amount != int(facts.amount):
        raise ValueError(f"{facts.name}: {facts.amount}")
    return PrizeLine(
        position=place,
        name=normalise(facts.name),
        quota=facts.quota.value,
        amount=to_thousandths(facts.amount),
        scope=facts.pool.value,
    )


def _links(round_: Round, chain: Sequence[TieBreakFacts]) -> list[TieBreak]:
    places = {criterion.name: place for place, criterion in enumerate(round_.criteria)}
    return [
        TieBreak(
            position=position,
            kind=link.kind.value,
            criterion_position=places[link.criterion] if link.kind is TieBreakKind.CRITERION else None,
        )
        for position, link in enumerate(dict.fromkeys(chain))
    ]


def _rules(round_: Round) -> PrizeRules:
    names = [criterion.name for criterion in round_.criteria]
    return PrizeRules(
        lines=tuple(
            PrizeFacts(line.name, Quota(line.quota), plain(line.amount), Pool(line.scope))
            for line in round_.prize_lines
        ),
        school_cap=round_.school_cap,
        one_prize_per_author=round_.one_prize_per_author,
        tie_breaks=tuple(
            TieBreakFacts(
                TieBreakKind(link.kind), "" if link.criterion_position is None else names[link.criterion_position]
            )
            for link in round_.tie_breaks
        ),
    )
