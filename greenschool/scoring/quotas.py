"""How many prizes a line holds: a count, a share of the ranked entries, or all from a score upwards."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import TypeAlias

from greenschool.scoring.exact import exact


@dataclass(frozen=True, slots=True)
class ByCount:
    """``count`` prizes."""

    count: int

    def __post_init__(self) -> None:
        if isinstance(self.count, bool) or not isinstance(self.count, int):
            raise TypeError(f"prizes are a whole number, not {type(self.count).__name__}")
        if self.count < 0:
            raise ValueError(f"a line cannot hold {self.count} prizes")


@dataclass(frozen=True, slots=True)
class ByShare:
    """At most ``percent`` per cent of the ranked entries of the pool, so the number is rounded down.

    Ranked entries are all that have a score, ineligible ones included. 5 % of 71 is 3.
    """

    percent: Fraction

    def __post_init__(self) -> None:
        if not 0 < exact(self.percent) <= 100:
            raise ValueError(f"a share is above 0 and at most 100 per cent, not {self.percent}")


@dataclass(frozen=True, slots=True)
class ByMinimum:
    """Every entry whose printed score is ``score`` or more; as many prizes as there are such entries."""

    score: Decimal

    def __post_init__(self) -> None:
        exact(self.score)


Quota: TypeAlias = ByCount | ByShare | ByMinimum


def seats(quota: Quota, ranked: int) -> int | None:
    """Return how many prizes there are among so many ranked entries, or None if only the score decides."""
    match quota:
        case ByCount():
            return quota.count
        case ByShare():
            return exact(quota.percent) * ranked // 100
        case ByMinimum():
            return None


def admits(quota: Quota, score: Decimal) -> bool:
    """Say whether an entry with this printed score may have the prize."""
    return not isinstance(quota, ByMinimum) or score >= quota.score
