"""How far judges agree: intraclass correlation, Kendall's W, Krippendorff's alpha.

Statistics only: they describe a panel and never change a mark. They are computed exactly, with fractions, and handed
out as floating point numbers because nothing official is made of them.

``rows`` always holds one row for each entry and in it one mark for each judge, in the same order of judges. Rows of
uneven length, fewer than two judges or two entries raise ``NotComparableError``; a figure that does not exist because
nothing varies is None, never 0 or 1.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from itertools import permutations
from typing import Literal, TypeAlias

Number: TypeAlias = int | float | Decimal | Fraction
Level: TypeAlias = Literal["nominal", "ordinal", "interval", "ratio"]
_Distance: TypeAlias = Callable[[Fraction, Fraction], Fraction]


class NotComparableError(ValueError):
    """Marks from which no agreement can be computed. ``why`` says what is missing."""

    def __init__(self, why: str) -> None:
        self.why = why
        super().__init__(why)


@dataclass(frozen=True, slots=True)
class Icc:
    """Intraclass correlations after Shrout and Fleiss (1979).

    ``icc1`` for judges who differ from entry to entry, ``icc2`` for a sample of judges who all mark everything,
    ``icc3`` for just these judges; with ``k``, of the mean of all judges. None where nothing varies.
    """

    icc1: float | None
    icc2: float | None
    icc3: float | None
    icc1k: float | None
    icc2k: float | None
    icc3k: float | None


def icc(rows: Sequence[Sequence[Number]]) -> Icc:
    """Return the six intraclass correlations of a full table of entries × judges.

    Raises ``NotComparableError`` for fewer than two entries or judges, uneven rows or a gap.
    """
    table = _full_table(rows)
    entries, judges = len(table), len(table[0])
    grand = _mean(mark for row in table for mark in row)
    row_means = [_mean(row) for row in table]
    judge_means = [_mean(column) for column in zip(*table, strict=True)]
    total = _squares(mark - grand for row in table for mark in row)
    between = judges * _squares(mean - grand for mean in row_means)
    of_judges = entries * _squares(mean - grand for mean in judge_means)
    bms = Fraction(between, entries - 1)
    wms = Fraction(total - between, entries * (judges - 1))
    jms = Fraction(of_judges, judges - 1)
    ems = Fraction(total - between - of_judges, (entries - 1) * (judges - 1))
    return Icc(
        icc1=_ratio(bms - wms, bms + (judges - 1) * wms),
        icc2=_ratio(bms - ems, bms + (judges - 1) * ems + Fraction(judges, entries) * (jms - ems)),
        icc3=_ratio(bms - ems, bms + (judges - 1) * ems),
        icc1k=_ratio(bms - wms, bms),
        icc2k=_ratio(bms - ems, bms + Fraction(1, entries) * (jms - ems)),
        icc3k=_ratio(bms - ems, bms),
    )


def kendall_w(rows: Sequence[Sequence[Number]]) -> float | None:
    """Return Kendall's coefficient of concordance of a full table of entries × judges, corrected for ties.

    1 when all judges put the entries in one order, about 0 when their orders have nothing in common; None when no
    judge tells any two entries apart. Raises ``NotComparableError`` as ``icc`` does.
    """
    table = _full_table(rows)
    entries, judges = len(table), len(table[0])
    columns = list(zip(*table, strict=True))
    ranks = [_mean_ranks(column) for column in columns]
    sums = [sum(of_entry, Fraction(0)) for of_entry in zip(*ranks, strict=True)]
    middle = Fraction(judges * (entries + 1), 2)
    ties = sum(count**3 - count for column in columns for count in Counter(column).values())
    whole = judges**2 * (entries**3 - entries) - judges * ties
    return _ratio(12 * _squares(total - middle for total in sums), Fraction(whole))


def krippendorff_alpha(rows: Sequence[Sequence[Number | None]], level: Level = "interval") -> float | None:
    """Return Krippendorff's alpha of a table of entries × judges in which None is a gap.

    Entries with fewer than two marks say nothing and are left out. None when all marks that can be compared are
    alike. Raises ``NotComparableError`` where no entry has two marks, ``ValueError`` for an unknown level and, on
    the ratio level, for marks below zero.
    """
    units = [[_fraction(mark) for mark in row if mark is not None] for row in rows]
    units = [unit for unit in units if len(unit) > 1]
    if not units:
        raise NotComparableError("no entry has two marks")
    counts = Counter(mark for unit in units for mark in unit)
    distance = _distance(level, counts)
    pairs = counts.total()
    observed = sum(
        (Fraction(_sum(distance(one, other) for one, other in permutations(unit, 2)), len(unit) - 1) for unit in units),
        Fraction(0),
    )
    expected = _sum(counts[one] * counts[other] * distance(one, other) for one, other in permutations(counts, 2))
    if not expected:
        return None
    return _float(1 - (pairs - 1) * Fraction(observed, expected))


def _distance(level: str, counts: Mapping[Fraction, int]) -> _Distance:
    """Return the squared distance of two values on a level of measurement."""
    if level == "nominal":
        return lambda one, other: Fraction(one != other)
    if level == "ordinal":
        return _ordinal(counts)
    if level == "interval":
        return lambda one, other: (one - other) ** 2
    if level != "ratio":
        raise ValueError(f"no level of measurement: {level}")
    if min(counts) < 0:
        raise ValueError("marks on the ratio level are not below zero")
    return lambda one, other: Fraction(one - other, one + other) ** 2 if one != other else Fraction(0)


def _ordinal(counts: Mapping[Fraction, int]) -> _Distance:
    """Return the distance by how many marks lie between two values, their own counted half."""
    up_to: dict[Fraction, Fraction] = {}
    below = 0
    for value in sorted(counts):
        up_to[value] = below + Fraction(counts[value], 2)
        below += counts[value]
    return lambda one, other: (up_to[one] - up_to[other]) ** 2


def _full_table(rows: Sequence[Sequence[Number]]) -> list[list[Fraction]]:
    if len(rows) < 2 or len(rows[0]) < 2:
        raise NotComparableError("agreement needs two entries and two judges at least")
    if any(len(row) != len(rows[0]) for row in rows) or any(mark is None for row in rows for mark in row):
        raise NotComparableError("every judge marks every entry here; leave out what has gaps")
    return [[_fraction(mark) for mark in row] for row in rows]


def _mean_ranks(marks: Sequence[Fraction]) -> list[Fraction]:
    """Return the rank of each mark, the lowest 1, tied marks with the mean of their ranks."""
    counts = Counter(marks)
    ranks: dict[Fraction, Fraction] = {}
    below = 0
    for mark in sorted(counts):
        ranks[mark] = below + Fraction(counts[mark] + 1, 2)
        below += counts[mark]
    return [ranks[mark] for mark in marks]


def _fraction(value: Number) -> Fraction:
    if isinstance(value, bool):
        raise TypeError("a mark is a number")
    return Fraction(value)


def _sum(values: Iterable[Fraction]) -> Fraction:
    return sum(values, Fraction(0))


def _squares(values: Iterable[Fraction]) -> Fraction:
    return _sum(value * value for value in values)


def _mean(values: Iterable[Fraction]) -> Fraction:
    found = list(values)
    return Fraction(_sum(found), len(found))


def _ratio(part: Fraction, whole: Fraction) -> float | None:
    return _float(Fraction(part, whole)) if whole else None


def _float(value: Fraction) -> float:
    return value.numerator / value.denominator
