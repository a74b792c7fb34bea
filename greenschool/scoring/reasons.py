"""Why something was decided, as data. The face words it; nothing here is a sentence."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import TypeAlias

Value: TypeAlias = int | str | Fraction | Decimal


class ReasonKind(Enum):
    """The kinds of reason, with the values that each one carries."""

    CRITERION = "criterion"
    """A tie parted by a criterion: ``criterion`` (key), ``total`` over ``count`` sheets; value: the mean."""
    JUDGES_ABOVE = "judges above"
    """A tie parted by sheet totals: ``placings`` above ``others`` tied entries by ``judges`` judges."""
    LOWEST_MARK = "lowest mark"
    """A tie parted by the lowest sheet total: ``lowest``, given by ``judge`` (names joined by commas)."""
    VOTED = "voted"
    """The council put tied entries in order: ``line``, ``position`` of ``count``, ``decision``."""
    EXTENDED = "extended"
    """The council gave all tied entries the prize: ``line``, ``count`` for ``seats`` seats, ``decision``."""
    LOWERED = "lowered"
    """The council sent all tied entries on: ``line``, ``count``, ``seats`` left empty, ``decision``."""
    INELIGIBLE = "ineligible"
    """The entry may not be awarded: ``why``."""
    SCHOOL_CAP = "school cap"
    """The school already holds as many prizes as one may: ``line`` it was reached at, ``cap``."""
    AUTHOR_HAS_PRIZE = "author has prize"
    """An author already holds a prize: ``line`` it was reached at, ``by`` (the entry that won it)."""
    TOO_FEW_MARKS = "too few marks"
    """Not ranked: ``marks`` present, ``minimum`` needed."""


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason with the values that let a reader redo it."""

    kind: ReasonKind
    values: Mapping[str, Value]
