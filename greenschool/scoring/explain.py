"""Why an entry stands where it stands: every step as data, to be redone with a pocket calculator.

The steps follow the paper: marks times weights make the total of a sheet; the totals that the aggregate keeps
are added and divided by their number; the quotient is rounded once; the place is one more than the entries
ahead.
"""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from greenschool.scoring.aggregate import Aggregate
from greenschool.scoring.ledger import LineCount, LineTie
from greenschool.scoring.marks import SheetStanding
from greenschool.scoring.prize_lines import PrizeResult, PrizeStanding
from greenschool.scoring.reasons import Reason, ReasonKind
from greenschool.scoring.rubric import Rubric
from greenschool.scoring.scheme import Scheme
from greenschool.scoring.sheets import CountedSheet, Sheet, Unscored

__all__ = [
    "AggregateStep",
    "Explanation",
    "LeftOutSheet",
    "MarkStep",
    "PlaceStep",
    "Reason",
    "ReasonKind",
    "RoundingStep",
    "SheetStep",
    "explain",
]


@dataclass(frozen=True, slots=True)
class MarkStep:
    """``mark`` × ``weight`` = ``subtotal``, for one criterion of one sheet."""

    criterion: str
    name: str
    mark: Fraction
    maximum: Fraction
    weight: Fraction
    subtotal: Fraction


@dataclass(frozen=True, slots=True)
class SheetStep:
    """The subtotals of a sheet add up to ``total``; ``value``, rounded or not as the scheme says, goes on."""

    judge: str
    marks: tuple[MarkStep, ...]
    total: Fraction
    value: Fraction


@dataclass(frozen=True, slots=True)
class LeftOutSheet:
    """A sheet that does not count, and why: it is missing or set aside, or its judge was absent or recused."""

    judge: str
    standing: SheetStanding


@dataclass(frozen=True, slots=True)
class AggregateStep:
    """The ``kept`` values add up to ``total``; divided by ``count`` that is ``result``.

    ``dropped`` holds the values that a trimmed mean or median leaves out, lowest first, as ``kept`` does.
    """

    aggregate: Aggregate
    kept: tuple[Fraction, ...]
    dropped: tuple[Fraction, ...]
    total: Fraction
    count: int
    result: Fraction


@dataclass(frozen=True, slots=True)
class RoundingStep:
    """``exact`` rounded half up to ``decimals`` places is the printed ``score``."""

    exact: Fraction
    decimals: int
    score: Decimal


@dataclass(frozen=True, slots=True)
class PlaceStep:
    """``place`` = 1 + ``higher`` (entries with a higher printed score) + the number of entries ``put_above``.

    ``put_above`` are entries of equal score that a reason puts above this one; ``sharing`` have the same
    place.
    """

    place: int
    higher: int
    put_above: tuple[int, ...]
    sharing: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """All steps for one entry, in order.

    For an entry that is not scored, ``unscored`` says why and everything after the sheets is empty. ``ties``
    are the straddling ties the entry was in, with every tie-break tried and its values; ``lines`` are the
    prize lines of its pool and of the contest; ``outcome`` holds prize, reasons and rulings.
    """

    entry: int
    sheets: tuple[SheetStep, ...]
    left_out: tuple[LeftOutSheet, ...]
    unscored: Reason | None
    aggregate: AggregateStep | None
    rounding: RoundingStep | None
    place: PlaceStep | None
    ties: tuple[LineTie, ...]
    lines: tuple[LineCount, ...]
    outcome: PrizeStanding | None


def explain(result: PrizeResult, entry: int) -> Explanation:
    """Explain one entry of a result. Raises ``KeyError`` if the result does not have it."""
    standing = result.standing(entry)
    if standing is not None:
        return _explain_ranked(result, standing)
    for unscored in result.unscored:
        if unscored.entry == entry:
            return _explain_unscored(result, unscored)
    raise KeyError(entry)


def _explain_ranked(result: PrizeResult, standing: PrizeStanding) -> Explanation:
    scored = standing.scored
    return Explanation(
        entry=scored.entry,
        sheets=tuple(_sheet_step(sheet, result.rubric_of(scored.entry)) for sheet in scored.counted),
        left_out=_left_out(scored.sheets),
        unscored=None,
        aggregate=_aggregate_step(scored.counted, result.scheme),
        rounding=RoundingStep(scored.total, result.scheme.decimals, scored.score),
        place=_place_step(result, standing),
        ties=tuple(tie for tie in result.ties if scored.entry in tie.entries),
        lines=tuple(count for count in result.counts if count.pool in (None, standing.pool)),
        outcome=standing,
    )


def _explain_unscored(result: PrizeResult, unscored: Unscored) -> Explanation:
    return Explanation(
        entry=unscored.entry,
        sheets=tuple(_sheet_step(sheet, result.rubric_of(unscored.entry)) for sheet in unscored.counted),
        left_out=_left_out(unscored.sheets),
        unscored=unscored.reason,
        aggregate=None,
        rounding=None,
        place=None,
        ties=(),
        lines=(),
        outcome=None,
    )


def _sheet_step(sheet: CountedSheet, rubric: Rubric) -> SheetStep:
    marks = tuple(
        MarkStep(
            one.key,
            one.name,
            sheet.marks[one.key],
            one.maximum,
            one.weight,
            one.points(sheet.marks[one.key]),
        )
        for one in rubric.criteria
    )
    return SheetStep(sheet.judge, marks, sheet.total, sheet.value)


def _left_out(sheets: tuple[Sheet, ...]) -> tuple[LeftOutSheet, ...]:
    return tuple(
        LeftOutSheet(sheet.judge, sheet.standing) for sheet in sheets if sheet.standing is not SheetStanding.SUBMITTED
    )


def _aggregate_step(counted: tuple[CountedSheet, ...], scheme: Scheme) -> AggregateStep:
    values = sorted(sheet.value for sheet in counted)
    kept = scheme.aggregate.kept(values)
    # Every aggregate drops as many at the bottom as at the top.
    each_end = (len(values) - len(kept)) // 2
    dropped = (*values[:each_end], *values[len(values) - each_end :])
    total = sum(kept, Fraction(0))
    return AggregateStep(scheme.aggregate, kept, dropped, total, len(kept), Fraction(total, len(kept)))


def _place_step(result: PrizeResult, standing: PrizeStanding) -> PlaceStep:
    higher = sum(other.score > standing.score for other in result.standings)
    sharing = tuple(
        other.entry for other in result.standings if other.place == standing.place and other.entry != standing.entry
    )
    return PlaceStep(standing.place, higher, standing.put_above, sharing)
