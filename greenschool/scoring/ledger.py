"""What filling prize lines has decided: prizes, entries passed over, ties that straddled a line, counts."""

from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum

from greenschool.scoring.ladder import Candidate
from greenschool.scoring.reasons import Reason
from greenschool.scoring.rulings import Ruling, RulingBook
from greenschool.scoring.tie_order import Parting, TieOrder
from greenschool.scoring.tiebreaks import TieBreak


class TieCause(Enum):
    """Why tied entries cannot all be seated."""

    SEATS = "seats"
    """There are fewer seats than tied entries. Any ruling fits."""
    LIMITS = "limits"
    """There are seats, but the cap per school or one prize per author lets not all have one.

    Only a vote fits.
    """


@dataclass(frozen=True, slots=True)
class LineTie:
    """A tie that straddles a line: ``entries`` with the same printed ``score`` at ``place`` of the ``pool``.

    ``seats`` were left on the line for them. ``inside`` got the line's prize, ``outside`` did not,
    ``undecided`` wait for a ruling on just these entries, and ``waiting`` stand below them in this tie with a
    prize that hangs on that ruling. ``settled_by`` names the tie-breaks and rulings that parted them or
    decided about all of them; ``partings`` holds every tie-break tried at this line with its values.
    """

    line: str
    pool: str | None
    place: int
    score: Decimal
    entries: tuple[int, ...]
    seats: int
    cause: TieCause
    inside: tuple[int, ...]
    outside: tuple[int, ...]
    undecided: tuple[int, ...]
    waiting: tuple[int, ...]
    settled_by: tuple[TieBreak | Ruling, ...]
    partings: tuple[Parting, ...]

    @property
    def is_open(self) -> bool:
        """Whether entries still wait for a ruling."""
        return bool(self.undecided)


@dataclass(frozen=True, slots=True)
class LineCount:
    """How one line came out in one pool.

    ``quota`` is its own number of prizes (None for a line by minimum score), ``given`` are decided, ``held``
    wait for an open tie, and ``extended`` of the given ones are beyond the quota because a ruling extended
    the line.
    """

    line: str
    pool: str | None
    quota: int | None
    given: int
    held: int
    extended: int


@dataclass(slots=True)
class Ledger:
    """What filling lines has decided so far, by entry."""

    order: TieOrder
    rulings: RulingBook
    prizes: dict[int, str] = field(default_factory=dict)
    passed_over: dict[int, Reason] = field(default_factory=dict)
    open_at: dict[int, str] = field(default_factory=dict)
    ties: list[LineTie] = field(default_factory=list)
    counts: list[LineCount] = field(default_factory=list)

    def waits(self, candidate: Candidate) -> bool:
        """Say whether a candidate may still be seated."""
        decided = (self.prizes, self.passed_over, self.open_at)
        return candidate.ineligible is None and all(candidate.entry not in entries for entries in decided)
