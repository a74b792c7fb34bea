"""From the sheets of a contest to its list of prizes, in one call: ``standings``.

This is the door to the room for everybody who asks who gets what; the parts live in ``quotas``, ``ladder``,
``limits``, ``rulings``, ``tie_order``, ``ledger`` and ``line_filling``.
"""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from greenschool.scoring.ladder import (
    SHORTLIST,
    Candidate,
    PrizeLine,
    Scope,
    flights,
    pool_of,
    pools,
)
from greenschool.scoring.ledger import Ledger, LineCount, LineTie, TieCause
from greenschool.scoring.limits import NO_LIMITS, Limits
from greenschool.scoring.line_filling import PoolFilling
from greenschool.scoring.quotas import ByCount, ByMinimum, ByShare, Quota
from greenschool.scoring.ranking import Scored, Sheet, Standing, Unscored, rank, score_entry
from greenschool.scoring.reasons import Reason, ReasonKind
from greenschool.scoring.rubric import Rubric
from greenschool.scoring.rulings import ContradictoryRulingsError, Extend, Lower, Ruling, RulingBook, Vote
from greenschool.scoring.scheme import Scheme
from greenschool.scoring.tie_order import Parting, TieOrder
from greenschool.scoring.tiebreaks import ByCriterion

__all__ = [
    "NO_LIMITS",
    "SHORTLIST",
    "ByCount",
    "ByMinimum",
    "ByShare",
    "Candidate",
    "Contender",
    "ContradictoryRulingsError",
    "Extend",
    "Limits",
    "LineCount",
    "LineTie",
    "Lower",
    "Parting",
    "PrizeLine",
    "PrizeResult",
    "PrizeStanding",
    "Quota",
    "Ruling",
    "Scope",
    "TieCause",
    "Vote",
    "standings",
]


@dataclass(frozen=True, slots=True)
class Contender:
    """An entry that was judged: its sheets, and what prize lines and limits ask about it.

    ``ineligible`` says why the entry may not be awarded. It is ranked all the same, and the prize goes to the
    next. ``rubric`` is the entry's own where its group is marked by other maxima, with the same criteria.
    """

    entry: int
    sheets: tuple[Sheet, ...]
    group: str | None = None
    level: str | None = None
    school: Hashable | None = None
    authors: frozenset[Hashable] = field(default=frozenset())
    ineligible: str | None = None
    rubric: Rubric | None = None

    def candidate(self, scored: Scored) -> Candidate:
        """Return the candidate that this contender is with its score."""
        return Candidate(scored, self.group, self.level, self.school, self.authors, self.ineligible)


@dataclass(frozen=True, slots=True)
class PrizeStanding:
    """Where an entry stands and what it gets.

    ``place``       in the whole contest; ``put_above``: entries of equal score that a reason put above it.
    ``pool_place``  in its ``pool`` (group or level), if lines are counted there; otherwise ``place`` again.
    ``prize``       the name of its line, or None; always None while it is in an open tie on a prize line.
    ``open_tie``    the line (a prize line before the shortlist) on which it waits for a ruling, or None; on
                    a tie of its own, or one that decides whether a limit passes it over.
    ``chosen``      whether it is on the shortlist for certain.
    ``passed_over`` why a prize went past it, or why it may have none.
    ``reasons``     what parted it from entries with the same score, and rulings about its tie, in order.
    """

    place: int
    pool: str | None
    pool_place: int
    scored: Scored
    prize: str | None
    open_tie: str | None
    chosen: bool
    passed_over: Reason | None
    put_above: tuple[int, ...]
    reasons: tuple[Reason, ...]

    @property
    def entry(self) -> int:
        """The number of the entry."""
        return self.scored.entry

    @property
    def score(self) -> Decimal:
        """The printed score."""
        return self.scored.score


@dataclass(frozen=True, slots=True)
class PrizeResult:
    """The ranking, the prizes and every tie that straddled a line.

    ``standings`` come best first; ``unscored`` entries have no place. ``ties`` come in the order in which the
    lines were filled, the shortlist first. ``counts`` has one item per prize line and pool, ``shortlist`` is
    the line of the chosen, if there is one. ``unfit_rulings`` fit no tie and decided nothing.
    """

    rubric: Rubric
    scheme: Scheme
    standings: tuple[PrizeStanding, ...]
    unscored: tuple[Unscored, ...]
    ties: tuple[LineTie, ...]
    counts: tuple[LineCount, ...]
    shortlist: LineCount | None
    unfit_rulings: tuple[Ruling, ...]
    own_rubrics: Mapping[int, Rubric] = field(default_factory=dict)

    def rubric_of(self, entry: int) -> Rubric:
        """Return the rubric by which an entry was marked."""
        return self.own_rubrics.get(entry, self.rubric)

    @property
    def open_ties(self) -> tuple[LineTie, ...]:
        """The ties that wait for a ruling. Prizes below them are provisional."""
        return tuple(tie for tie in self.ties if tie.is_open)

    @property
    def settled(self) -> bool:
        """Whether no tie is open and every ruling was applied, so that the result may be published."""
        return not self.open_ties and not self.unfit_rulings

    @property
    def chosen(self) -> int | None:
        """How many are chosen, seats of open ties included; None if the contest has no shortlist."""
        return None if self.shortlist is None else self.shortlist.given + self.shortlist.held

    @property
    def prizes_total(self) -> int:
        """How many prizes there are on all lines together, seats of open ties included."""
        return sum(count.given + count.held for count in self.counts)

    @property
    def chosen_beyond_prizes(self) -> int | None:
        """How many more are chosen than get a prize (36 − 34 = 2): shown and asked about if it is not 0."""
        return None if self.chosen is None else self.chosen - self.prizes_total

    def standing(self, entry: int) -> PrizeStanding | None:
        """Return the standing of an entry, or None if it is not ranked."""
        return next((standing for standing in self.standings if standing.entry == entry), None)


def standings(
    entries: Sequence[Contender],
    rubric: Rubric,
    scheme: Scheme,
    lines: Sequence[PrizeLine],
    shortlist: int | None = None,
    rulings: Sequence[Ruling] = (),
    *,
    settle: bool,
    limits: Limits = NO_LIMITS,
) -> PrizeResult:
    """Score, rank and award a contest.

    ``lines`` come highest prize first. ``shortlist`` is how many of the whole contest are chosen, prize or
    not; the limits do not bear on it. With ``settle`` the scheme's tie-breaks are applied to ties that
    straddle a line; without it such ties stay open unless a ruling fits them as they are.

    Raises ``ValueError`` for an entry that comes twice, a tie-break on a criterion that the rubric does not
    have, and whatever scoring an entry, ``flights``, ``pools`` and ``RulingBook`` refuse.
    """
    by_entry = {contender.entry: contender for contender in entries}
    if len(by_entry) != len(entries):
        raise ValueError("each entry stands once")
    for tie_break in scheme.tie_breaks:
        if isinstance(tie_break, ByCriterion):
            rubric.criterion(tie_break.key)
    own = {entry: contender.rubric for entry, contender in by_entry.items() if contender.rubric is not None}
    results = [score_entry(entry, by_entry[entry].sheets, own.get(entry, rubric), scheme) for entry in sorted(by_entry)]
    candidates = [by_entry[one.entry].candidate(one) for one in results if isinstance(one, Scored)]
    unscored = tuple(one for one in results if isinstance(one, Unscored))
    order, book = TieOrder(scheme.tie_breaks if settle else ()), RulingBook(rulings)
    chosen, prizes = Ledger(order, book), Ledger(order, book)
    if shortlist is not None:
        _fill([PrizeLine(SHORTLIST, ByCount(shortlist))], Scope.CONTEST, candidates, NO_LIMITS, chosen)
    runs = flights(lines)
    for scope, run in runs:
        _fill(run, scope, candidates, limits, prizes)
    scope = runs[-1][0] if runs else Scope.CONTEST
    return PrizeResult(
        rubric=rubric,
        scheme=scheme,
        standings=_standings(candidates, scope, chosen, prizes),
        unscored=unscored,
        ties=(*chosen.ties, *prizes.ties),
        counts=tuple(prizes.counts),
        shortlist=chosen.counts[0] if chosen.counts else None,
        unfit_rulings=book.unfit,
        own_rubrics=own,
    )


def _fill(
    lines: Sequence[PrizeLine], scope: Scope, candidates: Sequence[Candidate], limits: Limits, ledger: Ledger
) -> None:
    for pool, members in pools(scope, candidates).items():
        filling = PoolFilling(pool, members, limits, ledger)
        for line in lines:
            filling.fill(line)


def _standings(
    candidates: Sequence[Candidate], scope: Scope, chosen: Ledger, prizes: Ledger
) -> tuple[PrizeStanding, ...]:
    above = prizes.order.above
    pool_places = {
        standing.scored.entry: standing.place
        for members in pools(scope, candidates).values()
        for standing in rank((candidate.scored for candidate in members), above)
    }
    by_entry = {candidate.entry: candidate for candidate in candidates}

    def outcome(standing: Standing) -> PrizeStanding:
        candidate = by_entry[standing.scored.entry]
        entry = candidate.entry
        return PrizeStanding(
            place=standing.place,
            pool=pool_of(scope, candidate),
            pool_place=pool_places[entry],
            scored=candidate.scored,
            prize=prizes.prizes.get(entry),
            open_tie=prizes.open_at.get(entry, chosen.open_at.get(entry)),
            chosen=entry in chosen.prizes,
            passed_over=_passed_over(candidate, prizes),
            put_above=tuple(sorted(above.get(entry, {}))),
            reasons=prizes.order.reasons(entry),
        )

    ranked = rank((candidate.scored for candidate in candidates), above)
    return tuple(outcome(standing) for standing in ranked)


def _passed_over(candidate: Candidate, prizes: Ledger) -> Reason | None:
    if candidate.ineligible is not None:
        return Reason(ReasonKind.INELIGIBLE, {"why": candidate.ineligible})
    return prizes.passed_over.get(candidate.entry)
