"""What ``panels`` hands out and takes in."""

from dataclasses import dataclass

from greenschool.errors import GreenSchoolError
from greenschool.models.judging import SheetPart, SheetState


@dataclass(frozen=True, slots=True)
class Seat:
    """A judge on a panel: by code, in group 1 or 2 where two groups mark independently, else 0."""

    judge: str
    marker_group: int = 0


@dataclass(frozen=True, slots=True)
class MemberRow:
    """A member of a panel, with how much is theirs. ``barred`` counts entries that they may not mark."""

    judge: str
    name: str
    workplace: str
    school: str
    marker_group: int
    assigned: int
    begun: int
    submitted: int
    recused: int
    absent: int
    barred: int
    left_reason: str


@dataclass(frozen=True, slots=True)
class Load:
    """How many entries a judge marks."""

    judge: str
    name: str
    sheets: int


@dataclass(frozen=True, slots=True)
class AssignmentReport:
    """What an assignment changed and how the loads are now; ``seed`` does it over."""

    seed: int
    added: int
    removed: int
    loads: tuple[Load, ...]

    @property
    def sheets(self) -> int:
        """Sheets in all."""
        return sum(load.sheets for load in self.loads)


@dataclass(frozen=True, slots=True)
class LoadTable:
    """What a number of marks for each entry would mean; ``refusal`` says why it cannot be had."""

    per_entry: int | None
    entries: int
    loads: tuple[Load, ...]
    refusal: GreenSchoolError | None


@dataclass(frozen=True, slots=True)
class AssignmentRow:
    """Who marks an entry."""

    entry: int
    blind_code: str
    judge: str
    state: SheetState
    part: SheetPart
    marker_group: int
