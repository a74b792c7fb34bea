"""What stands out in the marks of one judge: lenient, strict, flat, at odds with the others, drifting.

Statistics only: floating point numbers that never change a mark. A flag asks somebody to look; it proves nothing.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from math import sqrt
from statistics import correlation, fmean, median, stdev
from typing import Generic, TypeAlias, TypeVar

EntryKey = TypeVar("EntryKey", bound=Hashable)
JudgeKey = TypeVar("JudgeKey", bound=Hashable)
Number: TypeAlias = int | float | Decimal | Fraction

LEAST_MARKS = 5
"""Below this many entries in common with others, nothing is said of a judge."""
LOW_CORRELATION = 0.30
FLAT_SHARE = 0.4
"""Of the median spread of the panel."""
LENIENT_SHARE = 0.05
"""Of the full total: a mean difference from the others beyond it is flagged, if it is beyond chance too."""
DRIFT_SHARE = 0.05
"""Of the full total, between the first and the second half of a judge's marks."""
BEYOND_CHANCE = 2.0
"""Standard errors."""


class Flag(Enum):
    """Why somebody should look at a judge's marks."""

    LENIENT = "lenient"
    STRICT = "strict"
    AT_ODDS = "at odds"
    FLAT = "flat"
    DRIFT = "drift"


@dataclass(frozen=True, slots=True)
class JudgeFigures(Generic[JudgeKey]):
    """One judge beside the panel; None where there are too few marks to say.

    ``leniency`` is the mean difference from the other judges of the same entries, ``spread`` the standard deviation of
    the judge's marks, ``correlation`` that with the mean of the others, ``drift`` how much more lenient the second half
    of the marks is than the first, in the order in which they were given.
    """

    judge: JudgeKey
    marks: int
    leniency: float | None
    spread: float | None
    correlation: float | None
    drift: float | None
    flags: tuple[Flag, ...]


def panel_figures(
    marks: Iterable[tuple[EntryKey, JudgeKey, Number]], full: Number
) -> tuple[JudgeFigures[JudgeKey], ...]:
    """Return the figures of each judge from ``(entry, judge, mark)`` triples, in the order in which marks were given.

    ``full`` is the full total. Judges come in the order in which they first appear.
    """
    given: defaultdict[JudgeKey, dict[EntryKey, float]] = defaultdict(dict)
    of_entries: defaultdict[EntryKey, list[float]] = defaultdict(list)
    for entry, judge, mark in marks:
        given[judge][entry] = float(mark)
        of_entries[entry].append(float(mark))
    spreads = {judge: _spread(list(own.values())) for judge, own in given.items()}
    known = [spread for spread in spreads.values() if spread is not None]
    usual = median(known) if len(known) > 1 else None
    return tuple(_figures(judge, own, of_entries, spreads[judge], usual, float(full)) for judge, own in given.items())


def _figures(
    judge: JudgeKey,
    own: Mapping[EntryKey, float],
    of_entries: Mapping[EntryKey, Sequence[float]],
    spread: float | None,
    usual: float | None,
    full: float,
) -> JudgeFigures[JudgeKey]:
    shared = [(mark, _others(mark, of_entries[entry])) for entry, mark in own.items() if len(of_entries[entry]) > 1]
    differences = [mark - others for mark, others in shared]
    enough = len(shared) >= LEAST_MARKS
    leniency = fmean(differences) if enough else None
    related = _correlation(shared) if enough else None
    drift = _drift(differences) if len(shared) >= 2 * LEAST_MARKS else None
    flags = []
    if leniency is not None and _stands_out(leniency, LENIENT_SHARE * full, _error(differences)):
        flags.append(Flag.LENIENT if leniency > 0 else Flag.STRICT)
    if related is not None and related < LOW_CORRELATION:
        flags.append(Flag.AT_ODDS)
    if spread is not None and usual is not None and spread < FLAT_SHARE * usual:
        flags.append(Flag.FLAT)
    if drift is not None and _stands_out(drift, DRIFT_SHARE * full, 2 * _error(differences)):
        flags.append(Flag.DRIFT)
    return JudgeFigures(judge, len(own), leniency, spread, related, drift, tuple(flags))


def _spread(marks: Sequence[float]) -> float | None:
    return stdev(marks) if len(marks) >= LEAST_MARKS else None


def _others(mark: float, of_entry: Sequence[float]) -> float:
    return (sum(of_entry) - mark) / (len(of_entry) - 1)


def _correlation(shared: Sequence[tuple[float, float]]) -> float | None:
    """Return Pearson's correlation; None where the judge or the others give everything the same mark."""
    own, others = zip(*shared, strict=True)
    if len(set(own)) == 1 or len(set(others)) == 1:
        return None
    return correlation(own, others)


def _drift(differences: Sequence[float]) -> float:
    half = len(differences) // 2
    return fmean(differences[-half:]) - fmean(differences[:half])


def _error(differences: Sequence[float]) -> float:
    """Return the standard error of the mean difference."""
    return stdev(differences) / sqrt(len(differences))


def _stands_out(difference: float, share: float, error: float) -> bool:
    return abs(difference) > share and abs(difference) > BEYOND_CHANCE * error
