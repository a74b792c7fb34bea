"""The assessments of a season as rows: each school with its marks, totals and band."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from sqlalchemy import Select, select
from sqlalchemy.orm import selectinload

from greenschool.models import Assessment, AssessmentSheet, Checklist, Criterion, Participation
from greenschool.models.assessment import AssessmentState, Side, closed_sides
from greenschool.scoring.checklist import Checklist as ExactChecklist
from greenschool.scoring.checklist import Part, Score
from greenschool.scoring.checklist_rules import Rule
from greenschool.scoring.marks import from_thousandths, to_thousandths
from greenschool.scoring.rounding import half_up
from greenschool.services.checklist_records import exact_checklist, rule_of
from greenschool.services.checklists import ChecklistRow, applying_to, checklist_of, checklist_row, plain
from greenschool.services.desk import Desk
from greenschool.services.schools import LEVELS, part_order, parts_of
from greenschool.storage.unit_of_work import UnitOfWork

COUNTING: Mapping[AssessmentState, Side] = {
    AssessmentState.NOT_STARTED: Side.SELF,
    AssessmentState.SELF_MARKED: Side.SELF,
    AssessmentState.VERIFIED: Side.VERIFIED,
    AssessmentState.AGREED: Side.AGREED,
}
"""Whose marks speak for a school in each state."""


@dataclass(frozen=True, slots=True)
class SideRow:
    """What one side entered for a criterion, and the points for it before scaling; None is no entry, not zero."""

    entered: Decimal | None
    points: Decimal | None


@dataclass(frozen=True, slots=True)
class CellRow:
    """One school and one criterion that applies to it."""

    criterion: str
    maximum: Decimal
    self_mark: SideRow
    verified: SideRow
    agreed: SideRow
    reason: str
    evidence: int
    """Files that show it."""

    def side(self, side: Side) -> SideRow:
        """Return what ``side`` says."""
        return {Side.SELF: self.self_mark, Side.VERIFIED: self.verified, Side.AGREED: self.agreed}[side]

    @property
    def differs(self) -> bool:
        """Whether the sides that have points have not the same."""
        given = {side.points for side in (self.self_mark, self.verified, self.agreed) if side.points is not None}
        return len(given) > 1


@dataclass(frozen=True, slots=True)
class PartRow:
    """A pillar's or a theme's sum, scaled and rounded; ``share`` is exact, 0 to 1."""

    key: str
    points: Decimal
    maximum: Decimal
    share: Fraction
    bonus: bool


@dataclass(frozen=True, slots=True)
class ScoreRow:
    """What one side's marks come to. With marks missing, the total is what there is so far, and there is no band."""

    total: Decimal
    missing: tuple[str, ...]
    pillars: tuple[PartRow, ...]
    themes: tuple[PartRow, ...]
    band: str | None
    held_back_by: tuple[str, ...]
    """Pillars below the minimum share of a band that the total alone would reach."""

    @property
    def complete(self) -> bool:
        """Whether every criterion has a mark."""
        return not self.missing


@dataclass(frozen=True, slots=True)
class SheetRow:
    """The assessment of one school."""

    school_id: int
    code: str
    school: str
    level: str
    state: AssessmentState
    state_reason: str
    cells: tuple[CellRow, ...]
    """Only the criteria that apply to the school, in the order of the checklist."""
    scores: tuple[ScoreRow, ScoreRow, ScoreRow]
    """Of the sides in their order: self, verified, agreed."""

    @property
    def counting(self) -> Side:
        """The side that speaks for the school in its state."""
        return COUNTING[self.state]

    @property
    def closed(self) -> tuple[Side, ...]:
        """The sides whose marks can no longer be changed in the sheet's state."""
        return closed_sides(self.state)

    def score(self, side: Side) -> ScoreRow:
        """Return what the marks of ``side`` come to."""
        return self.scores[tuple(Side).index(side)]

    @property
    def standing(self) -> ScoreRow:
        """What the marks that count in this state come to."""
        return self.score(self.counting)

    def cell(self, criterion: str) -> CellRow | None:
        """Return the cell of a criterion; None where it does not apply."""
        return next((cell for cell in self.cells if cell.criterion == criterion), None)


@dataclass(frozen=True, slots=True)
class AssessmentGrid:
    """All schools of the season, by level and then in Vietnamese order, and their checklist."""

    checklist: ChecklistRow
    sheets: tuple[SheetRow, ...]


def grid_in(uow: UnitOfWork, desk: Desk, school_id: int | None = None) -> AssessmentGrid:
    """Return the assessments of the season, or of one school, inside a unit of work; raises ``NoChecklistError``."""
    checklist = checklist_of(uow, desk)
    rows = _Rows(checklist)
    parts, recorded = parts_of(uow, desk), _sheets_of(checklist)
    if school_id is not None:
        parts = [part for part in parts if part.school_id == school_id]
        recorded = recorded.where(AssessmentSheet.school_id == school_id)
    by_school = {sheet.school_id: sheet for sheet in uow.session.scalars(recorded)}
    sheets = tuple(rows.sheet(part, by_school.get(part.school_id)) for part in sorted(parts, key=part_order))
    return AssessmentGrid(checklist_row(uow, checklist), sheets)


def sheet_in(uow: UnitOfWork, checklist: Checklist, part: Participation) -> SheetRow | None:
    """Return the assessment of one school inside a unit of work; None where nobody entered anything yet."""
    recorded = uow.session.scalar(_sheets_of(checklist).where(AssessmentSheet.school_id == part.school_id))
    return _Rows(checklist).sheet(part, recorded) if recorded else None


def _sheets_of(checklist: Checklist) -> Select[AssessmentSheet]:
    return (
        select(AssessmentSheet)
        .where(AssessmentSheet.checklist_id == checklist.id)
        .options(selectinload(AssessmentSheet.assessments).selectinload(Assessment.evidence))
    )


class _Rows:
    """Builds the rows of one checklist; what depends on the level only is computed once."""

    def __init__(self, checklist: Checklist) -> None:
        self._exact: ExactChecklist = exact_checklist(checklist)
        self._rules: dict[int, Rule] = {criterion.id: rule_of(criterion) for criterion in checklist.criteria}
        self._applying = {level: applying_to(checklist, level) for level in LEVELS}

    def sheet(self, part: Participation, recorded: AssessmentSheet | None) -> SheetRow:
        criteria = self._applying[part.school.level]
        given = {one.criterion_id: one for one in recorded.assessments} if recorded else {}
        entered = {side: {one.code: _entered(given.get(one.id), side) for one in criteria} for side in Side}
        own, verified, agreed = (self._score(part.school.level, entered[side]) for side in Side)
        return SheetRow(
            school_id=part.school_id,
            code=part.code,
            school=part.name,
            level=part.school.level,
            state=recorded.state if recorded else AssessmentState.NOT_STARTED,
            state_reason=recorded.state_reason if recorded else "",
            cells=tuple(self._cell(criterion, given.get(criterion.id)) for criterion in criteria),
            scores=(own, verified, agreed),
        )

    def _cell(self, criterion: Criterion, recorded: Assessment | None) -> CellRow:
        own, verified, agreed = (self._side(criterion, _entered(recorded, side)) for side in Side)
        return CellRow(
            criterion=criterion.code,
            maximum=plain(criterion.maximum),
            self_mark=own,
            verified=verified,
            agreed=agreed,
            reason=recorded.reason if recorded else "",
            evidence=len(recorded.evidence) if recorded else 0,
        )

    def _side(self, criterion: Criterion, entered: Fraction | None) -> SideRow:
        if entered is None:
            return SideRow(None, None)
        points = self._rules[criterion.id].points(entered)
        return SideRow(plain(to_thousandths(entered)), plain(to_thousandths(points)))

    def _score(self, level: str, entered: Mapping[str, Fraction | None]) -> ScoreRow:
        score: Score = self._exact.score(level, entered)
        return ScoreRow(
            total=score.total,
            missing=score.missing,
            pillars=tuple(self._part(part) for part in score.pillars),
            themes=tuple(self._part(part) for part in score.themes),
            band=score.band,
            held_back_by=score.held_back_by,
        )

    def _part(self, part: Part) -> PartRow:
        decimals = self._exact.decimals
        points, maximum = half_up(part.points, decimals), half_up(part.maximum, decimals)
        return PartRow(part.key, points, maximum, part.share, part.bonus)


def _entered(recorded: Assessment | None, side: Side) -> Fraction | None:
    entered = recorded.entered(side) if recorded else None
    return None if entered is None else from_thousandths(entered)
