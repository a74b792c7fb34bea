"""From the totals of several judges to one score, exactly.

Every aggregate here is the mean of the marks that it keeps: all of them, all but the highest and the lowest,
or the one or two in the middle. An absent judge is None and is left out; that is not the same as a zero,
which is a mark.
"""

from collections.abc import Callable, Iterable
from enum import Enum
from fractions import Fraction

from greenschool.scoring.exact import Exact, exact

TRIMMED_MEAN_MINIMUM = 5


class TooFewMarksError(ValueError):
    """Not enough marks for the aggregate. Carries how many were ``present`` and how many are ``needed``."""

    def __init__(self, present: int, needed: int) -> None:
        self.present = present
        self.needed = needed
        super().__init__(f"{present} marks are present and at least {needed} are needed")


def mean(marks: Iterable[Exact | None]) -> Fraction:
    """Return the mean of the marks that are present. Raises ``TooFewMarksError`` if there is none."""
    return _mean_of(_present(marks, 1))


def median(marks: Iterable[Exact | None]) -> Fraction:
    """Return the middle mark, or the mean of the two in the middle.

    Raises ``TooFewMarksError`` if there is none.
    """
    return _mean_of(_middle(_present(marks, 1)))


def trimmed_mean(marks: Iterable[Exact | None], drop: int = 1) -> Fraction:
    """Return the mean without the ``drop`` highest and the ``drop`` lowest marks.

    Raises ``TooFewMarksError`` if dropping them leaves no mark.
    """
    if drop < 0:
        raise ValueError(f"{drop} marks cannot be dropped")
    return _mean_of(_trimmed(_present(marks, 2 * drop + 1), drop))


class Aggregate(Enum):
    """How the totals of the judges become the score of an entry."""

    MEAN = "mean"
    TRIMMED_MEAN = "trimmed mean"
    MEDIAN = "median"

    @property
    def minimum_marks(self) -> int:
        """The fewest marks this aggregate is for: a trimmed mean is for five judges or more."""
        return TRIMMED_MEAN_MINIMUM if self is Aggregate.TRIMMED_MEAN else 1

    def kept(self, marks: Iterable[Exact | None]) -> tuple[Fraction, ...]:
        """Return the marks whose plain mean is the aggregate, lowest first. Raises ``TooFewMarksError``."""
        return _KEPT[self](_present(marks, self.minimum_marks))

    def apply(self, marks: Iterable[Exact | None]) -> Fraction:
        """Return the aggregate of the marks that are present.

        Raises ``TooFewMarksError`` below ``minimum_marks``.
        """
        return _mean_of(self.kept(marks))


def _present(marks: Iterable[Exact | None], needed: int) -> tuple[Fraction, ...]:
    present = tuple(sorted(exact(mark) for mark in marks if mark is not None))
    if len(present) < needed:
        raise TooFewMarksError(len(present), needed)
    return present


def _everything(ordered: tuple[Fraction, ...]) -> tuple[Fraction, ...]:
    return ordered


def _trimmed(ordered: tuple[Fraction, ...], drop: int = 1) -> tuple[Fraction, ...]:
    return ordered[drop : len(ordered) - drop]


def _middle(ordered: tuple[Fraction, ...]) -> tuple[Fraction, ...]:
    return ordered[(len(ordered) - 1) // 2 : len(ordered) // 2 + 1]


def _mean_of(kept: tuple[Fraction, ...]) -> Fraction:
    return Fraction(sum(kept, Fraction(0)), len(kept))


_KEPT: dict[Aggregate, Callable[[tuple[Fraction, ...]], tuple[Fraction, ...]]] = {
    Aggregate.MEAN: _everything,
    Aggregate.TRIMMED_MEAN: _trimmed,
    Aggregate.MEDIAN: _middle,
}
