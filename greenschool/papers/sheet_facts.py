"""What phiếu chấm say, whatever their layout: judges, entries under their codes, criteria, marks.

Nothing here could say whose work an entry is.
"""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from greenschool.papers.letterhead import Letterhead


class SheetLayout(StrEnum):
    """How the sheets of a panel lie on paper."""

    ENTRY = "entry"
    """A sheet for each judge and entry, with the whole rubric."""
    JUDGE = "judge"
    """A booklet for each judge: the rubric once, then the entries one below the other."""
    GRID = "grid"
    """A table for each judge, a line an entry, for many short works in one evening."""


@dataclass(frozen=True, slots=True)
class SheetLevel:
    """What marks from ``minimum`` up mean."""

    name: str
    minimum: Decimal
    description: str


@dataclass(frozen=True, slots=True)
class SheetCriterion:
    """One criterion as the entries of one group are marked by it; its levels from high to low."""

    name: str
    description: str
    maximum: Decimal
    step: Decimal
    weight: Decimal
    comment_required: bool
    levels: tuple[SheetLevel, ...] = ()


@dataclass(frozen=True, slots=True)
class SheetMarking:
    """What a judge gave: marks and comments in the order of the criteria, the weighted total, a word on the whole.

    ``None`` stands for a mark that was never given, which is not zero.
    """

    marks: tuple[Decimal | None, ...]
    comments: tuple[str, ...]
    total: Decimal
    comment: str


@dataclass(frozen=True, slots=True)
class SheetEntry:
    """One entry under its code. Without ``marking`` the sheet is to be filled in by hand."""

    code: str
    text: str
    marking: SheetMarking | None = None


@dataclass(frozen=True, slots=True)
class SheetGroup:
    """Entries that are marked by the same maxima. ``full`` is the highest total; ``name`` may be empty."""

    name: str
    criteria: tuple[SheetCriterion, ...]
    full: Decimal
    entries: tuple[SheetEntry, ...]

    @property
    def weighted(self) -> bool:
        """Whether a mark may count more than once."""
        return any(one.weight != 1 for one in self.criteria)


@dataclass(frozen=True, slots=True)
class JudgeSheets:
    """All sheets of one judge."""

    code: str
    name: str
    groups: tuple[SheetGroup, ...]

    @property
    def count(self) -> int:
        """How many entries the judge marks."""
        return sum(len(group.entries) for group in self.groups)


@dataclass(frozen=True, slots=True)
class ScoreSheetsPaper:
    """The sheets of a round. ``work_label`` is what a text is called: "Khẩu hiệu"; ``letterhead`` bears no date."""

    letterhead: Letterhead
    contest: str
    round_name: str
    work_label: str
    judges: tuple[JudgeSheets, ...]
    made_at: datetime | None = None
