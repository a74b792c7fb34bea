"""Whether a mark may be given for a criterion, said in the words of a refusal that is not about a file."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from sqlalchemy import and_, bindparam, func, select

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import Entry, GroupMaximum, Round, RubricCriterion
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
from greenschool.services.contestants import group_position
from greenschool.storage.unit_of_work import UnitOfWork
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


@dataclass(frozen=True, slots=True)
class CriterionScale:
    """What a criterion takes from an entry of one group: maximum, step and weight, in thousandths."""

    id: int
    name: str
    step: int
    maximum: int
    weight: int


_SCALES = (
    select(
        RubricCriterion.id,
        RubricCriterion.name,
        RubricCriterion.step,
        func.coalesce(GroupMaximum.maximum, RubricCriterion.maximum),
        func.coalesce(GroupMaximum.weight, RubricCriterion.weight),
    )
    .outerjoin(
        GroupMaximum,
        and_(GroupMaximum.criterion_id == RubricCriterion.id, GroupMaximum.group_position == bindparam("group")),
    )
    .where(RubricCriterion.round_id == bindparam("round"))
    .order_by(RubricCriterion.position)
)


def scales_of(uow: UnitOfWork, round_: Round, entry: Entry) -> tuple[CriterionScale, ...]:
    """Return the scales of a round's criteria for an entry, without their levels and words."""
    asked = {"round": round_.id, "group": group_position(entry)}
    return tuple(CriterionScale(*row) for row in uow.session.connection().execute(_SCALES, asked))


def checked(criterion: RubricCriterion | CriterionScale, maximum: int, mark: Decimal) -> int:
    """Return ``mark`` in thousandths; raises ``MarkTooHighError``, ``MarkTooLowError`` or ``MarkBetweenStepsError``."""
    shown = format_decimal(mark)
    try:
        MarkScale(from_thousandths(maximum), from_thousandths(criterion.step)).check(mark)
        return to_thousandths(mark)
    except AboveMaximumError as error:
        raise MarkTooHighError(mark=shown, maximum=written(maximum), name=criterion.name) from error
    except BelowZeroError as error:
        raise MarkTooLowError(mark=shown, name=criterion.name) from error
    except (MarkError, NotThousandthsError) as error:
        raise MarkBetweenStepsError(mark=shown, name=criterion.name, step=written(criterion.step)) from error


def written(thousandths: int) -> str:
    """Return a number of thousandths as people write it: "17,5"."""
    return format_decimal(plain(thousandths))


def plain(thousandths: int) -> Decimal:
    """Return a number of thousandths as a decimal without noughts at its end."""
    return plain_total(from_thousandths(thousandths))


def plain_total(total: Fraction) -> Decimal:
    """Return a total as a decimal of at most three places, without noughts at its end."""
    return Decimal(f"{half_up(total, 3).normalize():f}")
