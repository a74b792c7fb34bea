"""Whether a mark may be given for a criterion, said in the words of a refusal that is not about a file."""

from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import NamedTuple

from sqlalchemy import ColumnElement, func

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import GroupMaximum, RubricCriterion
from greenschool.scoring.marks import (
    AboveMaximumError,
    BelowZeroError,
    MarkError,
    MarkScale,
    NotThousandthsError,
    from_thousandths,
    to_thousandths,
)
from greenschool.scoring.rounding import half_up
from greenschool.text.numbers import format_decimal


class MarkTooHighError(GreenSchoolError):
    """A mark above the criterion's maximum."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "{mark} is above the maximum {maximum} of “{name}”. The mark before was kept. Type a lower one."
    )


class MarkTooLowError(GreenSchoolError):
    """A negative mark."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "{mark} for “{name}” is below zero. The mark before was kept. Type zero or more."
    )


class MarkBetweenStepsError(GreenSchoolError):
    """A mark between two steps."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "{mark} for “{name}” is not a multiple of {step}. The mark before was kept. Type one that is."
    )


class NoSuchCriterionError(GreenSchoolError):
    """A criterion that the rubric does not have."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "The rubric has no criterion “{name}”. Nothing was changed. Reload the page."
    )


class CriterionScale(NamedTuple):
    """What a criterion takes from an entry of one group: maximum, step and weight, in thousandths."""

    id: int
    name: str
    step: int
    maximum: int
    weight: int


def limits_for(
    criterion: type[RubricCriterion], own: type[GroupMaximum]
) -> tuple[ColumnElement[int], ColumnElement[int]]:
    """Return what ``contestants.maximum_for`` tells, for a query that outer joins the maxima of the entry's group."""
    return func.coalesce(own.maximum, criterion.maximum), func.coalesce(own.weight, criterion.weight)


def checked(criterion: RubricCriterion | CriterionScale, maximum: int, mark: Decimal) -> int:
    """Return ``mark`` in thousandths; raises ``MarkTooHighError``, ``MarkTooLowError`` or ``MarkBetweenStepsError``."""
    try:
        _scale(maximum, criterion.step).check(mark)
        return to_thousandths(mark)
    except AboveMaximumError as error:
        raise MarkTooHighError(mark=format_decimal(mark), maximum=written(maximum), name=criterion.name) from error
    except BelowZeroError as error:
        raise MarkTooLowError(mark=format_decimal(mark), name=criterion.name) from error
    except (MarkError, NotThousandthsError) as error:
        raise MarkBetweenStepsError(
            mark=format_decimal(mark), name=criterion.name, step=written(criterion.step)
        ) from error


@cache
def _scale(maximum: int, step: int) -> MarkScale:
    return MarkScale(from_thousandths(maximum), from_thousandths(step))


def written(thousandths: int) -> str:
    """Return a number of thousandths as people write it: "17,5"."""
    return format_decimal(plain(thousandths))


def plain(thousandths: int) -> Decimal:
    """Return a number of thousandths as a decimal without noughts at its end."""
    return plain_total(from_thousandths(thousandths))


def plain_total(total: Fraction) -> Decimal:
    """Return a total as a decimal of at most three places, without noughts at its end."""
    return Decimal(f"{half_up(total, 3).normalize():f}")
