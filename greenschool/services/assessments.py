"""Assessing schools by their checklist: marks of three sides, reasons, and the steps to an agreed sheet."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import Assessment, AssessmentSheet, Checklist, Criterion, Participation, School
from greenschool.models.account import Permission
from greenschool.models.assessment import BACK, CLOSES, AssessmentState, Side, closed_sides
from greenschool.scoring.checklist_rules import EnteredError
from greenschool.scoring.exact import exact
from greenschool.scoring.marks import NotThousandthsError, from_thousandths, to_thousandths
from greenschool.services.assessment_rows import AssessmentGrid, SheetRow, grid_in
from greenschool.services.checklist_records import rule_of
from greenschool.services.checklist_words import how_to_enter
from greenschool.services.checklists import applying_to, checklist_of, criterion_of, plain
from greenschool.services.desk import Desk, open_season_of
from greenschool.services.schools import SchoolFinder
from greenschool.storage.unit_of_work import UnitOfWork
from greenschool.text.numbers import format_decimal
from greenschool.text.unicode import normalise_lines


class SchoolNotInSeasonError(GreenSchoolError):
    """A school that does not take part in the season."""

    sentence = QT_TRANSLATE_NOOP("errors", "This school does not take part in the season. Nothing was changed.")


class CriterionDoesNotApplyError(GreenSchoolError):
    """A mark for a criterion that the school's level does not have."""

    sentence = QT_TRANSLATE_NOOP("errors", "{code} does not apply to {school}. Nothing was changed.")


class MarkNotPossibleError(GreenSchoolError):
    """A mark that the criterion's rule does not know; ``entry`` says how it is filled in."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "{school}, {code}: {entered} cannot be entered. Nothing was changed. {entry}"
    )


class MarksClosedError(GreenSchoolError):
    """A mark of a side that is complete and closed."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{school} is “{state}”: its {side}s can no longer be changed. Nothing was changed. Reopen the sheet with a "
        "reason first.",
    )


class ReasonClosedError(GreenSchoolError):
    """A reason on a sheet that is agreed."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{school} is agreed: its reasons can no longer be changed. Nothing was changed. Reopen the sheet first.",
    )


class AssessmentIncompleteError(GreenSchoolError):
    """A step forward with marks missing."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "{school} has no {side} for {codes}. Nothing was changed. Enter these marks first; a zero is a mark."
    )


class ReasonsMissingError(GreenSchoolError):
    """A step forward with marks that differ and no word why."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "{school}: the marks differ at {codes}. Nothing was changed. Write there why they differ."
    )


@dataclass(frozen=True, slots=True)
class MarkChange:
    """One mark: what ``side`` enters for a criterion of a school, in the criterion's own unit; None takes it away."""

    school_id: int
    criterion: str
    side: Side
    entered: Decimal | None


@dataclass(frozen=True, slots=True)
class ReasonChange:
    """Why the marks of a school differ at a criterion; empty takes the reason away."""

    school_id: int
    criterion: str
    reason: str


def list_assessments(desk: Desk) -> AssessmentGrid:
    """Return the grid of schools and criteria; raises ``NoChecklistError``."""
    with desk.read() as uow:
        return grid_in(uow, desk)


def assessment_of(desk: Desk, school_id: int) -> SheetRow:
    """Return the assessment of one school; raises ``SchoolNotInSeasonError`` or ``NoChecklistError``."""
    with desk.read() as uow:
        sheets = grid_in(uow, desk, school_id).sheets
    if not sheets:
        raise SchoolNotInSeasonError
    return sheets[0]


def find_school(desk: Desk, name: str) -> int:
    """Return the id of a school by its code or any usual way of writing its name.

    Raises ``UnknownSchoolError``, or ``AmbiguousSchoolError`` where a level is missing.
    """
    with desk.read() as uow:
        return SchoolFinder(uow, desk).find(name).id


def set_marks(desk: Desk, changes: Sequence[MarkChange]) -> tuple[MarkChange, ...]:
    """Enter marks, all of them or none, and return the changes that take them back, to be handed in here again.

    Raises ``CriterionDoesNotApplyError``, ``MarkNotPossibleError``, ``MarksClosedError``, ``SchoolNotInSeasonError``,
    ``UnknownChecklistCriterionError``, ``NoChecklistError`` or ``SeasonClosedError``.
    """
    with desk.write(Permission.EDIT, "assessments.mark") as uow:
        desk_sheets = Sheets(uow, desk)
        return tuple(desk_sheets.enter(change) for change in changes)[::-1]


def set_reasons(desk: Desk, changes: Sequence[ReasonChange]) -> tuple[ReasonChange, ...]:
    """Record why marks differ, all or none, and return the changes that take it back.

    Raises ``ReasonClosedError`` for an agreed sheet, and what ``set_marks`` raises for schools and criteria.
    """
    with desk.write(Permission.EDIT, "assessments.reason") as uow:
        sheets = Sheets(uow, desk)
        return tuple(sheets.give_reason(change) for change in changes)[::-1]


def move(desk: Desk, school_ids: Sequence[int], target: AssessmentState, reason: str = "") -> None:
    """Take sheets one step forward, or back with a reason; all of them or none.

    Forward, the marks of the side that the state closes must be complete (``AssessmentIncompleteError``), and where
    they differ from another side's there must be a reason (``ReasonsMissingError``). Raises ``IllegalMoveError`` and
    ``ReasonMissingError`` too. To verify, to agree and to reopen what was agreed takes the permission to settle.
    """
    needs = Permission.SETTLE if target in {AssessmentState.VERIFIED, AssessmentState.AGREED} else Permission.EDIT
    with desk.write(needs, "assessments.move") as uow:
        sheets = Sheets(uow, desk)
        for school_id in school_ids:
            sheets.move(school_id, target, normalise_lines(reason))
        uow.reason = normalise_lines(reason)


def agree(desk: Desk, school_ids: Sequence[int]) -> tuple[MarkChange, ...]:
    """Agree on verified sheets: where no agreed mark was entered, the verified one is taken.

    Returns the changes that take those marks away again, once the sheets are reopened. Raises what ``move`` raises.
    """
    with desk.write(Permission.SETTLE, "assessments.agree") as uow:
        sheets = Sheets(uow, desk)
        taken = [change for school_id in school_ids for change in sheets.take_verified(school_id)]
        for school_id in school_ids:
            sheets.move(school_id, AssessmentState.AGREED, "")
        return tuple(taken)[::-1]


class Sheets:
    """The sheets of the season inside a unit of work that may change them."""

    def __init__(self, uow: UnitOfWork, desk: Desk) -> None:
        open_season_of(uow, desk)
        self._uow = uow
        self._checklist: Checklist = checklist_of(uow, desk)
        parts = uow.session.scalars(select(Participation).where(Participation.season_id == desk.season_id))
        self._schools: dict[int, School] = {part.school_id: part.school for part in parts}
        query = select(AssessmentSheet).where(AssessmentSheet.checklist_id == self._checklist.id)
        query = query.options(selectinload(AssessmentSheet.assessments))
        self._sheets = {sheet.school_id: sheet for sheet in uow.session.scalars(query)}

    def assessment(self, school_id: int, code: str) -> Assessment:
        """Return the record of a school and criterion, made where there is none yet."""
        sheet, criterion = self.sheet(school_id), criterion_of(self._checklist, code)
        if criterion not in applying_to(self._checklist, sheet.school.level):
            raise CriterionDoesNotApplyError(code=criterion.code, school=sheet.school.name)
        for assessment in sheet.assessments:
            if assessment.criterion_id == criterion.id:
                return assessment
        assessment = Assessment(criterion=criterion, criterion_id=criterion.id, reason="")
        sheet.assessments.append(assessment)
        return assessment

    def sheet(self, school_id: int) -> AssessmentSheet:
        """Return the sheet of a school, made where there is none yet; raises ``SchoolNotInSeasonError``."""
        if school_id not in self._schools:
            raise SchoolNotInSeasonError
        if school_id not in self._sheets:
            sheet = AssessmentSheet(
                checklist_id=self._checklist.id,
                school=self._schools[school_id],
                state=AssessmentState.NOT_STARTED,
                state_reason="",
            )
            self._uow.session.add(sheet)
            self._sheets[school_id] = sheet
        return self._sheets[school_id]

    def enter(self, change: MarkChange) -> MarkChange:
        """Enter one mark and return the change that takes it back."""
        sheet, assessment = self.sheet(change.school_id), self.assessment(change.school_id, change.criterion)
        if change.side in closed_sides(sheet.state):
            raise MarksClosedError(school=sheet.school.name, state=sheet.state, side=change.side)
        old = assessment.entered(change.side)
        new = None if change.entered is None else _checked(sheet.school, assessment.criterion, change.entered)
        assessment.enter(change.side, new)
        was = None if old is None else plain(old)
        return MarkChange(change.school_id, assessment.criterion.code, change.side, was)

    def give_reason(self, change: ReasonChange) -> ReasonChange:
        """Record one reason and return the change that takes it back."""
        sheet, assessment = self.sheet(change.school_id), self.assessment(change.school_id, change.criterion)
        if sheet.state is AssessmentState.AGREED:
            raise ReasonClosedError(school=sheet.school.name)
        old, assessment.reason = assessment.reason, normalise_lines(change.reason)
        return ReasonChange(change.school_id, assessment.criterion.code, old)

    def take_verified(self, school_id: int) -> list[MarkChange]:
        """Take over verified marks where none was agreed on; return the changes that take them away again."""
        return [
            self.enter(MarkChange(school_id, one.criterion.code, Side.AGREED, plain(one.verified_entered)))
            for one in self.sheet(school_id).assessments
            if one.agreed_entered is None
            and one.verified_entered is not None
            and one.criterion in applying_to(self._checklist, self._schools[school_id].level)
        ]

    def move(self, school_id: int, target: AssessmentState, reason: str) -> None:
        """Take one sheet to ``target``, checked as ``assessments.move`` says."""
        sheet = self.sheet(school_id)
        forward = BACK.get(target) is sheet.state
        sheet.move(target, reason)
        if forward:
            self._check_complete(sheet, CLOSES[target])

    def _check_complete(self, sheet: AssessmentSheet, side: Side) -> None:
        given = {one.criterion.code: one for one in sheet.assessments}
        needed = [criterion.code for criterion in applying_to(self._checklist, sheet.school.level)]
        missing = [code for code in needed if code not in given or given[code].entered(side) is None]
        if missing:
            raise AssessmentIncompleteError(school=sheet.school.name, side=side, codes=", ".join(missing))
        unexplained = [code for code in needed if _differs(given[code], side) and not given[code].reason]
        if unexplained:
            raise ReasonsMissingError(school=sheet.school.name, codes=", ".join(unexplained))


def _differs(assessment: Assessment, upto: Side) -> bool:
    """Tell whether the points of the sides up to ``upto`` are not the same."""
    sides = tuple(Side)
    rule = rule_of(assessment.criterion)
    entered = [assessment.entered(side) for side in sides[: sides.index(upto) + 1]]
    return len({rule.points(from_thousandths(one)) for one in entered if one is not None}) > 1


def _checked(school: School, criterion: Criterion, entered: Decimal) -> int:
    """Return an entry in thousandths; raises ``MarkNotPossibleError``."""
    rule = rule_of(criterion)
    try:
        rule.points(exact(entered))
        return to_thousandths(entered)
    except (EnteredError, NotThousandthsError) as error:
        raise MarkNotPossibleError(
            school=school.name,
            code=criterion.code,
            entered=format_decimal(entered),
            entry=how_to_enter(rule, criterion.unit),
        ) from error
