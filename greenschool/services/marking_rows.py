"""What a judge sees of the own sheets: nothing in these rows says whose work it is."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from greenschool.models import Contest, Entry, Round, RubricCriterion, ScoreSheet
from greenschool.models.judging import SheetPart, SheetState
from greenschool.models.round import RoundState
from greenschool.services.calibration import MarkedFirst
from greenschool.services.contestants import group_position, maximum_for, sheet_total
from greenschool.services.mark_rules import plain, plain_total

OPEN = frozenset({SheetState.ASSIGNED, SheetState.DRAFT})


@dataclass(frozen=True, slots=True)
class MySheet:
    """One of a judge's own sheets, as the list shows it."""

    sheet: int
    contest: str
    contest_name: str
    blind_code: str
    state: SheetState
    given: int
    criteria: int
    total: Decimal
    flagged: bool
    skipped: bool
    part: SheetPart
    marking_until: date | None
    first: bool
    """All judges mark this entry before the others, and talk it over."""
    waits: bool
    """It opens once those entries were talked over."""
    editable: bool


@dataclass(frozen=True, slots=True)
class LevelWords:
    """What marks from ``minimum`` up mean."""

    name: str
    minimum: Decimal
    description: str


@dataclass(frozen=True, slots=True)
class CriterionMark:
    """One criterion with the mark and the comment that the judge has given, if any."""

    criterion: int
    name: str
    description: str
    maximum: Decimal
    step: Decimal
    weight: Decimal
    mark: Decimal | None
    comment: str
    comment_required: bool
    levels: tuple[LevelWords, ...]


@dataclass(frozen=True, slots=True)
class OpenSheet:
    """A sheet with the entry under its code: nothing in it says whose work it is."""

    row: MySheet
    work_label: str
    text: str
    word_limit: int | None
    group: str
    criteria: tuple[CriterionMark, ...]
    comment: str
    full: Decimal
    reason: str


@dataclass(frozen=True, slots=True)
class Saved:
    """What is recorded now, for "saved at"."""

    at: datetime
    total: Decimal
    given: int
    state: SheetState


def my_sheet(sheet: ScoreSheet, round_: Round, contest: Contest, entry: Entry, first: MarkedFirst) -> MySheet:
    """Return a sheet as its judge's list shows it; ``first`` is what the whole panel marks first."""
    open_ = sheet.state in OPEN and round_.state is RoundState.MARKING
    waits = open_ and first.holds_back(entry.id)
    return MySheet(
        sheet=sheet.id,
        contest=contest.code,
        contest_name=contest.name,
        blind_code=entry.blind_code or "",
        state=sheet.state,
        given=len(sheet.marks),
        criteria=len(round_.criteria),
        total=plain_total(sheet_total(round_, sheet, group_position(entry))),
        flagged=sheet.flagged,
        skipped=sheet.skipped,
        part=sheet.part,
        marking_until=round_.marking_until,
        first=entry.id in first.entries,
        waits=waits,
        editable=open_ and not waits,
    )


def criterion_mark(one: RubricCriterion, group: int | None, mark: int | None, comment: str) -> CriterionMark:
    """Return a criterion as an entry of a group (by its position) is marked by it."""
    maximum, weight = maximum_for(one, group)
    return CriterionMark(
        criterion=one.id,
        name=one.name,
        description=one.description,
        maximum=plain(maximum),
        step=plain(one.step),
        weight=plain(weight),
        mark=None if mark is None else plain(mark),
        comment=comment,
        comment_required=one.comment_required,
        levels=tuple(
            LevelWords(level.name, plain(level.share) * plain(maximum) / 100, level.description) for level in one.levels
        ),
    )
