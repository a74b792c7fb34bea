"""What a change of the checklist does to the marks that schools have: carried over, cleared, removed, not counted."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import Any

from sqlalchemy import select

from greenschool.errors import QT_TRANSLATE_NOOP
from greenschool.models import Assessment, AssessmentSheet, Checklist, Criterion
from greenschool.models.assessment import BACK, Side, closed_sides
from greenschool.scoring.checklist_rules import Deduction, Measured, Rule, Steps, YesNo
from greenschool.scoring.marks import from_thousandths, to_thousandths
from greenschool.services.checklist_compare import is_counted
from greenschool.services.checklist_draft import ChecklistDraft, CriterionDraft, criterion_key
from greenschool.services.checklist_records import rule_of
from greenschool.services.checklist_rule_words import rule_from
from greenschool.services.checklists import applying_to
from greenschool.storage.unit_of_work import UnitOfWork


class EffectKind(StrEnum):
    """What happens to marks."""

    REMOVED = QT_TRANSLATE_NOOP("states", "removed with the criterion")
    CLEARED = QT_TRANSLATE_NOOP("states", "cleared, the new points do not know them")
    CARRIED = QT_TRANSLATE_NOOP("states", "carried over to the new points")
    NOT_COUNTED = QT_TRANSLATE_NOOP("states", "kept, but no longer counted")


LOSING = frozenset({EffectKind.REMOVED, EffectKind.CLEARED})


@dataclass(frozen=True, slots=True)
class MarkEffect:
    """What happens to the marks of one criterion: how many, and of which schools."""

    kind: EffectKind
    code: str
    marks: int
    schools: tuple[str, ...]


def carried(old: Rule, new: Rule, entered: Fraction) -> Fraction | None:
    """Return what stands for ``entered`` under another rule; None where nothing does.

    Of as many steps, each stands for the one in its place; otherwise points go in proportion to the maximum. Measures
    and counts of faults stay what they are.
    """
    match old, new:
        case ((YesNo() | Steps()), (YesNo() | Steps())):
            return _among(_marks(old), _marks(new), entered)
        case Measured(), Measured():
            return entered if new.limit is None or entered <= new.limit else None
        case Deduction(), Deduction():
            return entered
        case _:
            return None


def change_marks(uow: UnitOfWork, checklist: Checklist, draft: ChecklistDraft) -> tuple[MarkEffect, ...]:
    """Make the marks fit the draft, before it is recorded; return what happened to them.

    Marks that are lost are noted in the audit line, with school and criterion.
    """
    wanted = {one.key: one for one in draft.criteria}
    lost: list[dict[str, Any]] = []
    effects: list[MarkEffect] = []
    for criterion in checklist.criteria:
        marked = [one for one in _assessments(uow, criterion) if _entered(one)]
        target = wanted.get(criterion_key(criterion.id))
        if target is None:
            effects += _remove(uow, criterion, lost)
        elif marked:
            effects += _refit(uow, criterion, target, marked, lost)
            effects += _uncounted(uow, criterion, target, marked, draft)
    if lost:
        uow.detail["lost_marks"] = lost
    return tuple(effects)


def reopen_incomplete(uow: UnitOfWork, checklist: Checklist, reason: str) -> tuple[str, ...]:
    """Take sheets that now lack a mark back to the state that their marks allow; return their schools."""
    reopened: list[str] = []
    for sheet in _sheets(uow, checklist):
        needed = {criterion.id for criterion in applying_to(checklist, sheet.school.level)}
        given = {
            side: {one.criterion_id for one in sheet.assessments if one.entered(side) is not None} for side in Side
        }
        before = sheet.state
        while any(needed - given[side] for side in closed_sides(sheet.state)):
            sheet.move(BACK[sheet.state], reason)
        if sheet.state is not before:
            reopened.append(sheet.school.name)
    return tuple(reopened)


def _remove(uow: UnitOfWork, criterion: Criterion, lost: list[dict[str, Any]]) -> Iterator[MarkEffect]:
    assessments = _assessments(uow, criterion)
    marked = [one for one in assessments if _entered(one)]
    lost += [_noted(uow, criterion, one) for one in marked]
    if marked:
        yield _effect(uow, EffectKind.REMOVED, criterion, marked, sum(len(_entered(one)) for one in marked))
    for one in assessments:
        sheet = _sheet_of(uow, one)
        sheet.assessments.remove(one)
        uow.session.delete(one)


def _refit(
    uow: UnitOfWork,
    criterion: Criterion,
    target: CriterionDraft,
    marked: list[Assessment],
    lost: list[dict[str, Any]],
) -> Iterator[MarkEffect]:
    old, new = rule_of(criterion), rule_from(target.rule)
    if old == new:
        return
    changed: dict[EffectKind, list[Assessment]] = {EffectKind.CLEARED: [], EffectKind.CARRIED: []}
    for one in marked:
        noted = _noted(uow, criterion, one)
        kinds = [_refit_side(one, side, old, new) for side in _entered(one)]
        for kind in changed:
            changed[kind] += [one] * kinds.count(kind)
        if EffectKind.CLEARED in kinds:
            lost.append(noted)
    for kind, found in changed.items():
        if found:
            yield _effect(uow, kind, criterion, found, len(found))


def _refit_side(one: Assessment, side: Side, old: Rule, new: Rule) -> EffectKind | None:
    entered = one.entered(side) or 0
    fitting = carried(old, new, from_thousandths(entered))
    one.enter(side, None if fitting is None else to_thousandths(fitting))
    if fitting is None:
        return EffectKind.CLEARED
    return None if one.entered(side) == entered else EffectKind.CARRIED


def _uncounted(
    uow: UnitOfWork, criterion: Criterion, target: CriterionDraft, marked: list[Assessment], draft: ChecklistDraft
) -> Iterator[MarkEffect]:
    levels = set(target.levels) if is_counted(draft.pillar(target.pillar)) else set()
    before = set(criterion.levels) if criterion.pillar.counted else set()
    found = [one for one in marked if _entered(one) and _sheet_of(uow, one).school.level in before - levels]
    if found:
        yield _effect(uow, EffectKind.NOT_COUNTED, criterion, found, sum(len(_entered(one)) for one in found))


def _among(old: tuple[Fraction, ...], new: tuple[Fraction, ...], entered: Fraction) -> Fraction | None:
    if len(old) == len(new) and entered in old:
        return new[old.index(entered)]
    scaled = entered * new[-1] / old[-1]
    return scaled if scaled in new else None


def _marks(rule: YesNo | Steps) -> tuple[Fraction, ...]:
    return rule.steps if isinstance(rule, Steps) else (Fraction(0), rule.maximum)


def _effect(
    uow: UnitOfWork, kind: EffectKind, criterion: Criterion, assessments: list[Assessment], marks: int
) -> MarkEffect:
    schools = dict.fromkeys(_sheet_of(uow, one).school.name for one in assessments)
    return MarkEffect(kind, criterion.code, marks, tuple(schools))


def _noted(uow: UnitOfWork, criterion: Criterion, one: Assessment) -> dict[str, Any]:
    sides = {side.name.lower(): one.entered(side) for side in Side}
    school = _sheet_of(uow, one).school
    return {
        "criterion": criterion.code,
        "text": criterion.text,
        "school": school.name,
        "school_id": school.id,
        **sides,
        "reason": one.reason,
        "evidence": [evidence.sha256 for evidence in one.evidence],
    }


def _entered(one: Assessment) -> list[Side]:
    return [side for side in Side if one.entered(side) is not None]


def _assessments(uow: UnitOfWork, criterion: Criterion) -> list[Assessment]:
    return list(uow.session.scalars(select(Assessment).where(Assessment.criterion_id == criterion.id)))


def _sheet_of(uow: UnitOfWork, one: Assessment) -> AssessmentSheet:
    return uow.session.get_one(AssessmentSheet, one.sheet_id)


def _sheets(uow: UnitOfWork, checklist: Checklist) -> list[AssessmentSheet]:
    return list(uow.session.scalars(select(AssessmentSheet).where(AssessmentSheet.checklist_id == checklist.id)))
