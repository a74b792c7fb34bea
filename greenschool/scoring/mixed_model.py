"""Crossed random effects by restricted maximum likelihood, for statistics that never change a mark.

Variances after Patterson and Thompson (1971), effects as best linear unbiased predictions (Henderson 1975). With ratios
of variances g (entries) and h (judges) to the residual's, the covariance of the marks is H = I + g·ZZ' + h·WW', where Z
says whose entry and W whose judge a mark is. I + g·ZZ' is inverted entry by entry; what is left is one matrix with a
row for each judge, so that the work grows with the marks and with the cube of the number of judges, not of entries.
Floating point throughout.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

_Matrix: TypeAlias = list[list[float]]

LARGEST_RATIO = 1e6
"""Where judges agree to the last digit, the ratios of variances would be infinite."""
_PRECISION = 1e-11
_STEP = 8.0
_MOST_STEPS = 60


@dataclass(frozen=True, slots=True)
class Solution:
    """Everything at one pair of ratios; slopes are those of twice the negative restricted log-likelihood."""

    entry_ratio: float
    judge_ratio: float
    mean: float
    variance: float
    """Of the residual."""
    entry_effects: list[float]
    judge_effects: list[float]
    entry_slope: float
    judge_slope: float


class CrossedMarks:
    """For each entry the columns of its judges and what they gave; marks are given about their mean."""

    def __init__(self, rows: Sequence[Sequence[tuple[int, float]]], judges: int) -> None:
        self._rows, self._judges = rows, judges
        self.alike = all(mark == 0 for row in rows for _, mark in row)

    def best(self) -> Solution:
        """Return the solution where the restricted likelihood is greatest; a ratio may be zero there."""
        return self._best_for_judges(_root(lambda ratio: self._best_for_judges(ratio).entry_slope))

    def at(self, entry_ratio: float, judge_ratio: float) -> Solution:
        """Return the solution at these ratios."""
        return _WithoutEntries(self._rows, self._judges, entry_ratio).at(judge_ratio)

    def _best_for_judges(self, entry_ratio: float) -> Solution:
        reduced = _WithoutEntries(self._rows, self._judges, entry_ratio)
        return reduced.at(_root(lambda ratio: reduced.at(ratio).judge_slope))


class _WithoutEntries:
    """The equations after the entries are solved for, at one ratio of entries.

    With A = I + g·ZZ', ``among`` is W'A⁻¹W, ``ones`` W'A⁻¹1 and ``sums`` W'A⁻¹y.
    """

    def __init__(self, rows: Sequence[Sequence[tuple[int, float]]], judges: int, ratio: float) -> None:
        self._rows, self._ratio = rows, ratio
        self._weights = [1 / (1 + ratio * len(row)) for row in rows]
        self._sums_of_rows = [sum(mark for _, mark in row) for row in rows]
        self._among: _Matrix = [[0.0] * judges for _ in range(judges)]
        self._ones, self._sums = [0.0] * judges, [0.0] * judges
        self._of_ones = self._of_both = self._of_marks = 0.0
        for row, weight, total in zip(rows, self._weights, self._sums_of_rows, strict=True):
            self._add(row, weight, total)
        self._count = sum(len(row) for row in rows)

    def _add(self, row: Sequence[tuple[int, float]], weight: float, total: float) -> None:
        drawn = self._ratio * weight
        for column, mark in row:
            self._ones[column] += weight
            self._sums[column] += mark - drawn * total
            self._of_marks += mark * mark
            self._among[column][column] += 1
            line = self._among[column]
            for other, _ in row:
                line[other] -= drawn
        self._of_ones += weight * len(row)
        self._of_both += weight * total
        self._of_marks -= drawn * total * total

    def at(self, ratio: float) -> Solution:
        """Return the solution at this ratio of judges."""
        inverse = _inverse(
            [
                [ratio * value + (row == column) for column, value in enumerate(line)]
                for row, line in enumerate(self._among)
            ]
        )
        ones, sums = _times(inverse, self._ones), _times(inverse, self._sums)
        precision = self._of_ones - ratio * _dot(self._ones, ones)
        mean = (self._of_both - ratio * _dot(self._ones, sums)) / precision
        square = self._of_marks - ratio * _dot(self._sums, sums) - mean * mean * precision
        variance = max(square, 0.0) / (self._count - 1)
        pulls = [total - mean * one for total, one in zip(sums, ones, strict=True)]
        effects = [ratio * pull for pull in pulls]
        trace = sum(_dot(line, column) for line, column in zip(self._among, inverse, strict=True))
        trace -= _dot(ones, ones) / precision
        of_entries = self._pulls_of_entries(mean, effects)
        trace_of_entries = self._trace_of_entries(ratio, inverse, ones, precision)
        return Solution(
            entry_ratio=self._ratio,
            judge_ratio=ratio,
            mean=mean,
            variance=variance,
            entry_effects=[self._ratio * pull for pull in of_entries],
            judge_effects=effects,
            entry_slope=_slope(trace_of_entries, _dot(of_entries, of_entries), variance),
            judge_slope=_slope(trace, _dot(pulls, pulls), variance),
        )

    def _pulls_of_entries(self, mean: float, effects: Sequence[float]) -> list[float]:
        return [
            weight * (total - mean * len(row) - sum(effects[column] for column, _ in row))
            for row, weight, total in zip(self._rows, self._weights, self._sums_of_rows, strict=True)
        ]

    def _trace_of_entries(self, ratio: float, inverse: _Matrix, ones: Sequence[float], precision: float) -> float:
        trace = 0.0
        for row, weight in zip(self._rows, self._weights, strict=True):
            columns = [column for column, _ in row]
            shared = sum(inverse[one][other] for one in columns for other in columns)
            against_mean = weight * (len(row) - ratio * sum(ones[column] for column in columns))
            trace += weight * len(row) - ratio * weight * weight * shared - against_mean * against_mean / precision
        return trace


def _slope(trace: float, square: float, variance: float) -> float:
    if variance > 0:
        return trace - square / variance
    return -1.0 if square > 0 else trace


def _root(slope: Callable[[float], float]) -> float:
    """Return the ratio from zero up where ``slope`` stops being negative: the likelihood is greatest there."""
    low, slope_low = 0.0, slope(0.0)
    if slope_low >= 0:
        return 0.0
    high = 1.0
    while (slope_high := slope(high)) < 0:
        if high >= LARGEST_RATIO:
            return LARGEST_RATIO
        low, slope_low, high = high, slope_high, high * _STEP
    moved = 0  # which end moved last
    for _ in range(_MOST_STEPS):
        guess = high - slope_high * (high - low) / (slope_high - slope_low)
        if min(guess - low, high - guess) <= _PRECISION * high:
            return guess
        slope_guess = slope(guess)
        # The Illinois rule: an end that stays twice has its slope halved, so that both ends close in.
        if slope_guess < 0:
            low, slope_low, slope_high = guess, slope_guess, slope_high / 2 if moved < 0 else slope_high
            moved = -1
        else:
            high, slope_high, slope_low = guess, slope_guess, slope_low / 2 if moved > 0 else slope_low
            moved = 1
    return high


def _dot(one: Sequence[float], other: Sequence[float]) -> float:
    return sum(a * b for a, b in zip(one, other, strict=True))


def _times(matrix: _Matrix, vector: Sequence[float]) -> list[float]:
    return [_dot(line, vector) for line in matrix]


def _inverse(matrix: _Matrix) -> _Matrix:
    """Return the inverse of a symmetric positive definite matrix by Gauss and Jordan, which needs no pivoting."""
    size = len(matrix)
    lines = [[*line, *(float(row == column) for column in range(size))] for row, line in enumerate(matrix)]
    for pivot in range(size):
        scale = 1 / lines[pivot][pivot]
        chosen = [value * scale for value in lines[pivot]]
        lines[pivot] = chosen
        for row, line in enumerate(lines):
            factor = line[pivot]
            if row != pivot and factor:
                lines[row] = [value - factor * other for value, other in zip(line, chosen, strict=True)]
    return [line[size:] for line in lines]
