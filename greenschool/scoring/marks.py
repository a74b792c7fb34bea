"""What a mark may be, and how it is recorded: a whole number of thousandths."""

from dataclasses import dataclass
from enum import Enum
from fractions import Fraction

from greenschool.scoring.exact import Exact, exact

THOUSAND = 1000


class SheetStanding(Enum):
    """What became of one judge's sheet for one entry.

    Only a submitted sheet counts; none of the others is a zero.
    """

    SUBMITTED = "submitted"
    MISSING = "missing"
    ABSENT = "absent"
    RECUSED = "recused"
    SET_ASIDE = "set aside"
    """The odd one of three marks, the other two of which are equal: theirs stands."""


class NotThousandthsError(ValueError):
    """A number that cannot be recorded without rounding it."""

    def __init__(self, value: Fraction) -> None:
        self.value = value
        super().__init__(f"{value} is not a whole number of thousandths")


class MarkError(ValueError):
    """A mark that the scale does not allow. Carries the ``mark`` and the ``scale``."""

    def __init__(self, mark: Fraction, scale: "MarkScale") -> None:
        self.mark = mark
        self.scale = scale
        super().__init__(f"{mark} is not a mark on a scale to {scale.maximum} in steps of {scale.step}")


class BelowZeroError(MarkError):
    """A mark below zero."""


class AboveMaximumError(MarkError):
    """A mark above the maximum of its scale."""


class OffStepError(MarkError):
    """A mark between two steps of its scale."""


def from_thousandths(thousandths: int) -> Fraction:
    """Return the mark that is recorded as this many thousandths: 17500 is 17½."""
    if isinstance(thousandths, bool) or not isinstance(thousandths, int):
        raise TypeError(f"a whole number of thousandths is needed, not {type(thousandths).__name__}")
    return Fraction(thousandths, THOUSAND)


def to_thousandths(value: Exact) -> int:
    """Return ``value`` in thousandths. Raises ``NotThousandthsError`` rather than round."""
    number = exact(value)
    thousandths = number * THOUSAND
    if thousandths.denominator != 1:
        raise NotThousandthsError(number)
    return thousandths.numerator


@dataclass(frozen=True, slots=True)
class MarkScale:
    """The marks that may be given: from zero to ``maximum`` in steps of ``step``, or any if that is None.

    Raises ``ValueError`` for a maximum or step that is not positive and for a step that never reaches the
    maximum.
    """

    maximum: Fraction
    step: Fraction | None = None

    def __post_init__(self) -> None:
        if exact(self.maximum) <= 0:
            raise ValueError(f"the maximum of a mark is above zero, not {self.maximum}")
        if self.step is None:
            return
        if exact(self.step) <= 0:
            raise ValueError(f"the step of a mark is above zero, not {self.step}")
        if self.maximum % self.step:
            raise ValueError(f"steps of {self.step} never reach the maximum {self.maximum}")

    def check(self, mark: Exact) -> None:
        """Raise ``BelowZeroError``, ``AboveMaximumError`` or ``OffStepError`` unless ``mark`` is allowed."""
        number = exact(mark)
        if number < 0:
            raise BelowZeroError(number, self)
        if number > self.maximum:
            raise AboveMaximumError(number, self)
        if self.step is not None and number % self.step:
            raise OffStepError(number, self)
