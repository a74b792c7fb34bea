"""How one criterion of a checklist turns what was entered into points: yes or no, steps, a measure, a deduction."""

from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from typing import TypeAlias

from greenschool.scoring.exact import Exact, exact


class EnteredError(ValueError):
    """Something entered that the rule of its criterion does not know. Carries ``entered`` and the ``rule``."""

    def __init__(self, entered: Fraction, rule: "Rule") -> None:
        self.entered = entered
        self.rule = rule
        super().__init__(f"{entered} cannot be entered for {rule}")


@dataclass(frozen=True, slots=True)
class YesNo:
    """All the points or none; the points themselves are entered, or zero."""

    maximum: Fraction

    def __post_init__(self) -> None:
        _check_maximum(self.maximum)

    def points(self, entered: Exact) -> Fraction:
        """Return the points for what was entered; raises ``EnteredError``."""
        number = exact(entered)
        if number not in (0, self.maximum):
            raise EnteredError(number, self)
        return number


@dataclass(frozen=True, slots=True)
class Steps:
    """One of a few marks; the mark itself is entered.

    Raises ``ValueError`` unless the steps rise from zero to the maximum.
    """

    steps: tuple[Fraction, ...]

    def __post_init__(self) -> None:
        if len(self.steps) < 2 or self.steps[0] != 0 or not _rises(self.steps):
            raise ValueError("steps rise from zero")

    @property
    def maximum(self) -> Fraction:
        """The highest step."""
        return self.steps[-1]

    def points(self, entered: Exact) -> Fraction:
        """Return the points for what was entered; raises ``EnteredError``."""
        number = exact(entered)
        if number not in self.steps:
            raise EnteredError(number, self)
        return number


@dataclass(frozen=True, slots=True)
class Rung:
    """One threshold of a measure and the points for reaching it."""

    threshold: Fraction
    points: Fraction


@dataclass(frozen=True, slots=True)
class Measured:
    """A measured value against thresholds; the value is entered, in its own unit.

    The first rung that is reached gives its points, none gives zero. A value reaches a rung from ``threshold``
    upwards, or with ``at_most`` from it downwards, edges included. ``limit`` is the highest value that can be: 100
    for a percentage. Raises ``ValueError`` unless the rungs go from the hardest with the most points to the easiest
    with the fewest, above zero.
    """

    rungs: tuple[Rung, ...]
    at_most: bool = False
    limit: Fraction | None = None

    def __post_init__(self) -> None:
        thresholds = tuple(rung.threshold for rung in self.rungs)
        easier = thresholds if self.at_most else thresholds[::-1]
        lowest_first = tuple(rung.points for rung in self.rungs[::-1])
        if not self.rungs or min(thresholds) < 0 or not _rises(easier) or not _rises((Fraction(0), *lowest_first)):
            raise ValueError("the rungs of a measure go from the hardest to the easiest")
        if self.limit is not None and max(thresholds) > self.limit:
            raise ValueError("no rung lies beyond the limit of a measure")

    @property
    def maximum(self) -> Fraction:
        """The points of the hardest rung."""
        return self.rungs[0].points

    def points(self, entered: Exact) -> Fraction:
        """Return the points for the measured value; raises ``EnteredError`` below zero and beyond the limit."""
        value = exact(entered)
        if value < 0 or (self.limit is not None and value > self.limit):
            raise EnteredError(value, self)
        for rung in self.rungs:
            if (value <= rung.threshold) if self.at_most else (value >= rung.threshold):
                return rung.points
        return Fraction(0)


@dataclass(frozen=True, slots=True)
class Deduction:
    """All the points, less some for each fault, never below zero; the number of faults is entered."""

    maximum: Fraction
    each: Fraction

    def __post_init__(self) -> None:
        _check_maximum(self.maximum)
        if not 0 < exact(self.each) <= self.maximum:
            raise ValueError("a fault takes off more than nothing and at most everything")

    def points(self, entered: Exact) -> Fraction:
        """Return the points left after so many faults; raises ``EnteredError`` for what is no count."""
        faults = exact(entered)
        if faults < 0 or faults.denominator != 1:
            raise EnteredError(faults, self)
        return max(Fraction(0), self.maximum - self.each * faults)


Rule: TypeAlias = YesNo | Steps | Measured | Deduction


def _check_maximum(maximum: Fraction) -> None:
    if exact(maximum) <= 0:
        raise ValueError(f"the points of a criterion are above zero, not {maximum}")


def _rises(numbers: tuple[Fraction, ...]) -> bool:
    return all(low < high for low, high in pairwise(numbers))
