"""How a round is scored: what is rounded when, which aggregate, how ties are parted.

Printed on the minutes.
"""

from dataclasses import dataclass

from greenschool.scoring.aggregate import Aggregate
from greenschool.scoring.rounding import check_decimals
from greenschool.scoring.tiebreaks import TieBreak


@dataclass(frozen=True, slots=True)
class Scheme:
    """The rules of scoring of one round.

    ``decimals``       places of the printed score, which is rounded half up and on which entries are ranked.
    ``aggregate``      from the judges' sheets to the score.
    ``minimum_marks``  submitted sheets below which an entry is not scored at all.
    ``round_sheets``   places to which sheet totals are rounded first, or None to keep them exact.
    ``tie_breaks``     in the order in which they are tried, where a tie that straddles a line is settled.

    Raises ``ValueError`` for a minimum below what the aggregate needs and for a tie-break named twice.
    """

    decimals: int = 2
    aggregate: Aggregate = Aggregate.MEAN
    minimum_marks: int = 2
    round_sheets: int | None = None
    tie_breaks: tuple[TieBreak, ...] = ()

    def __post_init__(self) -> None:
        check_decimals(self.decimals)
        if self.round_sheets is not None:
            check_decimals(self.round_sheets)
        if self.minimum_marks < self.aggregate.minimum_marks:
            raise ValueError(f"a {self.aggregate.value} is for {self.aggregate.minimum_marks} marks or more")
        if len(set(self.tie_breaks)) != len(self.tie_breaks):
            raise ValueError("each tie-break is tried once")
