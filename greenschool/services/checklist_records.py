"""Recorded checklists and the exact ones of ``scoring``: the same rules on both sides."""

from fractions import Fraction
from typing import Any

from greenschool.models import Checklist, Criterion
from greenschool.models.checklist import CriterionKind
from greenschool.scoring import checklist as scoring
from greenschool.scoring.checklist_rules import Deduction, Measured, Rule, Rung, Steps, YesNo
from greenschool.scoring.marks import from_thousandths, to_thousandths

PER_CENT = 100


def rule_of(criterion: Criterion) -> Rule:
    """Return how a recorded criterion is marked."""
    rule = criterion.rule
    match criterion.kind:
        case CriterionKind.YES_NO:
            return YesNo(from_thousandths(criterion.maximum))
        case CriterionKind.STEPS:
            return Steps(tuple(from_thousandths(step) for step in rule["steps"]))
        case CriterionKind.MEASURED:
            rungs = tuple(Rung(from_thousandths(t), from_thousandths(p)) for t, p in rule["rungs"])
            limit = None if rule["limit"] is None else from_thousandths(rule["limit"])
            return Measured(rungs, rule["at_most"], limit)
        case CriterionKind.DEDUCTION:
            return Deduction(from_thousandths(criterion.maximum), from_thousandths(rule["each"]))


def record_rule(criterion: Criterion, rule: Rule) -> None:
    """Write ``rule`` into a criterion; raises ``NotThousandthsError`` for points that cannot be recorded."""
    criterion.kind, criterion.rule = _recorded(rule)
    criterion.maximum = to_thousandths(rule.maximum)


def exact_checklist(checklist: Checklist) -> scoring.Checklist:
    """Return the pillars that count this season, with their criteria and the bands, for computing."""
    counted = [pillar for pillar in checklist.pillars if pillar.counted]
    return scoring.Checklist(
        pillars=tuple(scoring.Pillar(pillar.code, pillar.bonus) for pillar in counted),
        criteria=tuple(
            scoring.Criterion(
                key=criterion.code,
                pillar=criterion.pillar.code,
                theme=criterion.theme.name if criterion.theme else "",
                rule=rule_of(criterion),
                levels=frozenset(criterion.levels),
            )
            for criterion in checklist.criteria
            if criterion.pillar.counted
        ),
        bands=tuple(
            scoring.Band(
                band.name, from_thousandths(band.threshold), Fraction(from_thousandths(band.minimum_share), PER_CENT)
            )
            for band in checklist.bands
        ),
        decimals=checklist.decimals,
    )


def _recorded(rule: Rule) -> tuple[CriterionKind, dict[str, Any]]:
    match rule:
        case YesNo():
            return CriterionKind.YES_NO, {}
        case Steps():
            return CriterionKind.STEPS, {"steps": [to_thousandths(step) for step in rule.steps]}
        case Measured():
            return CriterionKind.MEASURED, {
                "rungs": [[to_thousandths(rung.threshold), to_thousandths(rung.points)] for rung in rule.rungs],
                "at_most": rule.at_most,
                "limit": None if rule.limit is None else to_thousandths(rule.limit),
            }
        case Deduction():
            return CriterionKind.DEDUCTION, {"each": to_thousandths(rule.each)}
