"""What becomes of marks of one entry that lie far apart, after TT 15/2020/TT-BGDĐT Art. 27, scaled.

Two marks: a gap below the first band agrees, up to the end of the second the two judges talk it over, beyond it the
entry is marked a third time. Three marks: where two are equal, that mark; where the largest gap is within the third
band, the mean; else the entry is marked together. A gap is a share of the full total, exactly.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction

from greenschool.scoring.exact import Exact, exact

PERCENT = Fraction(1, 100)


class Verdict(Enum):
    """What the bands ask for."""

    TOO_FEW = "too few"
    """There is nothing to compare yet."""
    AGREE = "agree"
    """The marks agree; their mean stands."""
    DISCUSS = "discuss"
    """The two talk it over and write down what they decided."""
    THIRD = "third"
    """A third judge marks the entry."""
    EQUAL_PAIR = "equal pair"
    """Two of three are equal: their mark stands."""
    MEAN = "mean"
    """The mean of the three stands."""
    TOGETHER = "together"
    """The judges mark the entry together."""


@dataclass(frozen=True, slots=True)
class Bands:
    """Where the bands end, in percent of the full total.

    Two marks agree below ``agree_below``, are talked over up to and with ``discuss_to``; three marks are averaged up
    to and with ``mean_within``. Raises ``ValueError`` where they are not above zero, at most 100 and in this order.
    """

    agree_below: Fraction = Fraction(10)
    discuss_to: Fraction = Fraction(15)
    mean_within: Fraction = Fraction(25)

    def __post_init__(self) -> None:
        ends = [exact(end) for end in (self.agree_below, self.discuss_to, self.mean_within)]
        if not 0 < ends[0] <= ends[1] <= 100 or not 0 < ends[2] <= 100:
            raise ValueError(f"bands go up from zero to 100 percent, not {', '.join(map(str, ends))}")


STANDARD = Bands()


@dataclass(frozen=True, slots=True)
class Finding:
    """What the bands say of the marks of one entry.

    ``gap`` is the largest difference in percent of the full total; ``value`` is the mark that stands, None while
    something is still to be done.
    """

    verdict: Verdict
    gap: Fraction
    value: Fraction | None


def of_two(one: Exact, other: Exact, full: Exact, bands: Bands = STANDARD) -> Finding:
    """Judge two marks on a scale that ends at ``full``."""
    first, second = exact(one), exact(other)
    gap = _gap((first, second), full)
    if gap < bands.agree_below:
        return Finding(Verdict.AGREE, gap, Fraction(first + second, 2))
    return Finding(Verdict.DISCUSS if gap <= bands.discuss_to else Verdict.THIRD, gap, None)


def of_three(marks: Sequence[Exact], full: Exact, bands: Bands = STANDARD) -> Finding:
    """Judge two marks and that of the third judge. Raises ``ValueError`` unless they are three."""
    if len(marks) != 3:
        raise ValueError(f"three marks are judged here, not {len(marks)}")
    given = [exact(mark) for mark in marks]
    gap = _gap(given, full)
    value, count = Counter(given).most_common(1)[0]
    if count > 1:
        return Finding(Verdict.EQUAL_PAIR, gap, value)
    if gap <= bands.mean_within:
        return Finding(Verdict.MEAN, gap, Fraction(sum(given, Fraction(0)), 3))
    return Finding(Verdict.TOGETHER, gap, None)


def of_panel(marks: Sequence[Exact], full: Exact, bands: Bands = STANDARD) -> Finding:
    """Judge the marks of a panel of any size, none of which is a third marking.

    Two are judged as two. Of more, a largest gap below the first band agrees, one within the third is talked over,
    and one beyond is marked together. Fewer than two say nothing.
    """
    given = [exact(mark) for mark in marks]
    if len(given) < 2:
        return Finding(Verdict.TOO_FEW, Fraction(0), None)
    if len(given) == 2:
        return of_two(given[0], given[1], full, bands)
    gap = _gap(given, full)
    if gap < bands.agree_below:
        return Finding(Verdict.AGREE, gap, Fraction(sum(given, Fraction(0)), len(given)))
    return Finding(Verdict.DISCUSS if gap <= bands.mean_within else Verdict.TOGETHER, gap, None)


def _gap(marks: Sequence[Fraction], full: Exact) -> Fraction:
    """Return the largest difference in percent of ``full``; raises ``ValueError`` unless that is above zero."""
    scale = exact(full)
    if scale <= 0:
        raise ValueError(f"the full total is above zero, not {scale}")
    return Fraction(max(marks) - min(marks), scale * PERCENT)
