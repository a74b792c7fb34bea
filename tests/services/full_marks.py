"""Full marks for a school, by whatever rule each criterion has."""

from decimal import Decimal

from greenschool.scoring.checklist_rules import Deduction, Measured, Rule
from greenschool.scoring.marks import to_thousandths
from greenschool.services.assessments import MarkChange, assessment_of
from greenschool.services.checklists import plain, show_checklist
from greenschool.services.desk import Desk
from greenschool.services.states import Side


def best(rule: Rule) -> Decimal:
    """Return what earns full points by ``rule``."""
    match rule:
        case Measured():
            return plain(to_thousandths(rule.rungs[0].threshold))
        case Deduction():
            return Decimal(0)
        case _:
            return plain(to_thousandths(rule.maximum))


def full_marks(desk: Desk, school_id: int, side: Side) -> list[MarkChange]:
    """Return full marks of ``side`` for one school."""
    rules = {criterion.code: criterion.rule for criterion in show_checklist(desk).criteria}
    cells = assessment_of(desk, school_id).cells
    return [MarkChange(school_id, cell.criterion, side, best(rules[cell.criterion])) for cell in cells]
