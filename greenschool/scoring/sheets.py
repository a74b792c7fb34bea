"""What judges handed in for one entry, and the score that came of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction

from greenschool.scoring.marks import SheetStanding
from greenschool.scoring.reasons import Reason


@dataclass(frozen=True, slots=True)
class Sheet:
    """One judge's sheet for one entry. The marks, by criterion key, count only if the sheet was submitted."""

    judge: str
    standing: SheetStanding
    marks: Mapping[str, Fraction] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CountedSheet:
    """A submitted sheet: its exact ``total``, and the ``value`` that entered the aggregate.

    The two differ only where the scheme rounds sheets.
    """

    judge: str
    marks: Mapping[str, Fraction]
    total: Fraction
    value: Fraction


@dataclass(frozen=True, slots=True)
class Scored:
    """An entry with a score: ``total`` is exact, ``score`` is as printed.

    ``sheets`` holds the ones left out, too.
    """

    entry: int
    sheets: tuple[Sheet, ...]
    counted: tuple[CountedSheet, ...]
    total: Fraction
    score: Decimal


@dataclass(frozen=True, slots=True)
class Unscored:
    """An entry with fewer marks than the scheme asks for. It has no place; it is not at zero."""

    entry: int
    sheets: tuple[Sheet, ...]
    counted: tuple[CountedSheet, ...]
    reason: Reason
