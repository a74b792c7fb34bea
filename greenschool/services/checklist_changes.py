"""Changing the checklist of a season with care: it asks where schools have marks, and loses none of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from sqlalchemy import select

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import Assessment, AssessmentSheet, Checklist, Criterion
from greenschool.models.account import Permission
from greenschool.models.assessment import BACK, Side, closed_sides
from greenschool.scoring.checklist import NothingAppliesError
from greenschool.scoring.checklist_rules import Steps, YesNo
from greenschool.scoring.exact import exact
from greenschool.scoring.marks import from_thousandths, to_thousandths
from greenschool.services.checklist_records import exact_checklist, record_rule, rule_of, scaled
from greenschool.services.checklists import (
    ChecklistRow,
    applying_to,
    checklist_of,
    checklist_row,
    criterion_of,
    schools_with_marks,
)
from greenschool.services.desk import Desk, open_season_of
from greenschool.services.schools import LEVELS
from greenschool.storage.unit_of_work import UnitOfWork
from greenschool.text.unicode import normalise_lines


class ChecklistInUseError(GreenSchoolError):
    """A change to a checklist by which schools have been marked already."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{schools} schools have marks by this checklist already. Nothing was changed. If you confirm, the change holds "
        "for all of them, and sheets that then lack a mark are opened again.",
    )


class NotABonusPillarError(GreenSchoolError):
    """A pillar that cannot be switched on and off."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "“{code}” is not a bonus pillar of this checklist; only those can be left out. Nothing was changed."
    )


class PointsDoNotDivideError(GreenSchoolError):
    """Points by which the steps of a criterion would no longer be whole thousandths, or that are not above zero."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The steps of {code} cannot be changed evenly to {points} points. Nothing was changed. Choose points above "
        "zero that divide evenly.",
    )


class LevelsMissingError(GreenSchoolError):
    """Levels by which some schools would be left with nothing to be marked by."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "{code}: name levels out of {known}, so that each level keeps a criterion. Nothing was changed."
    )


class TextMissingError(GreenSchoolError):
    """A criterion without a text."""

    sentence = QT_TRANSLATE_NOOP("errors", "{code} needs a text. Nothing was changed. Write what is asked of a school.")


@dataclass(frozen=True, slots=True)
class CriterionChange:
    """What is to be changed of a criterion; None leaves it as it is."""

    text: str | None = None
    guide: str | None = None
    evidence: str | None = None
    points: Decimal | None = None
    """The maximum; steps and thresholds' points change in proportion, and so do marks given in points."""
    levels: tuple[str, ...] | None = None


def edit_criterion(desk: Desk, code: str, change: CriterionChange, *, confirm: bool = False) -> ChecklistRow:
    """Change one criterion of the season's checklist.

    With marks in the season, raises ``ChecklistInUseError`` unless confirmed. Marks given in points are carried over
    in proportion; marks of a level that no longer has the criterion are kept and do not count; a sheet that lacks a
    mark after the change is opened again. Raises ``SeasonClosedError``, ``UnknownChecklistCriterionError``,
    ``TextMissingError``, ``PointsDoNotDivideError`` or ``LevelsMissingError``, each before anything is changed.
    """
    with desk.write(Permission.EDIT, "checklist.edit") as uow:
        checklist = _for_change(uow, desk, confirm=confirm)
        criterion = criterion_of(checklist, code)
        if change.text is not None and not normalise_lines(change.text):
            raise TextMissingError(code=criterion.code)
        for field in ("text", "guide", "evidence"):
            words = getattr(change, field)
            if words is not None:
                setattr(criterion, field, normalise_lines(words))
        if change.points is not None:
            _change_points(uow, criterion, change.points)
        if change.levels is not None:
            _change_levels(checklist, criterion, change.levels)
        _reopen_incomplete(uow, checklist, criterion.code)
        checklist.version += 1
        return checklist_row(uow, checklist)


def count_bonus(desk: Desk, pillar: str, *, counted: bool, confirm: bool = False) -> ChecklistRow:
    """Let a bonus pillar take part in the season, or leave it out; its marks are kept either way.

    Raises ``ChecklistInUseError`` unless confirmed, ``NotABonusPillarError`` or ``SeasonClosedError``.
    """
    with desk.write(Permission.EDIT, "checklist.bonus") as uow:
        checklist = _for_change(uow, desk, confirm=confirm)
        found = next((one for one in checklist.pillars if one.bonus and one.code == pillar), None)
        if found is None:
            raise NotABonusPillarError(code=pillar)
        found.counted = counted
        _reopen_incomplete(uow, checklist, found.code)
        checklist.version += 1
        return checklist_row(uow, checklist)


def _for_change(uow: UnitOfWork, desk: Desk, *, confirm: bool) -> Checklist:
    open_season_of(uow, desk)
    checklist = checklist_of(uow, desk)
    schools = schools_with_marks(uow, checklist)
    if schools and not confirm:
        raise ChecklistInUseError(schools=schools)
    return checklist


def _change_points(uow: UnitOfWork, criterion: Criterion, points: Decimal) -> None:
    rule = rule_of(criterion)
    factor = Fraction(exact(points), rule.maximum)
    try:
        record_rule(criterion, scaled(rule, factor))
        if isinstance(rule, YesNo | Steps):
            _carry_marks(uow, criterion, factor)
    except ValueError as error:
        raise PointsDoNotDivideError(code=criterion.code, points=points) from error


def _carry_marks(uow: UnitOfWork, criterion: Criterion, factor: Fraction) -> None:
    for assessment in uow.session.scalars(select(Assessment).where(Assessment.criterion_id == criterion.id)):
        for side in Side:
            entered = assessment.entered(side)
            if entered is not None:
                assessment.enter(side, to_thousandths(from_thousandths(entered) * factor))


def _change_levels(checklist: Checklist, criterion: Criterion, levels: Sequence[str]) -> None:
    if not levels or not set(levels) <= set(LEVELS):
        raise LevelsMissingError(code=criterion.code, known=", ".join(LEVELS))
    criterion.levels = [level for level in LEVELS if level in levels]
    changed = exact_checklist(checklist)
    for level in LEVELS:
        try:
            changed.scale(level)
        except NothingAppliesError as error:
            raise LevelsMissingError(code=criterion.code, known=", ".join(LEVELS)) from error


def _reopen_incomplete(uow: UnitOfWork, checklist: Checklist, code: str) -> None:
    """Take sheets that now lack a mark back to the state that their marks allow."""
    for sheet in uow.session.scalars(select(AssessmentSheet).where(AssessmentSheet.checklist_id == checklist.id)):
        needed = {criterion.id for criterion in applying_to(checklist, sheet.school.level)}
        given = {
            side: {one.criterion_id for one in sheet.assessments if one.entered(side) is not None} for side in Side
        }
        while any(needed - given[side] for side in closed_sides(sheet.state)):
            sheet.move(BACK[sheet.state], code)
