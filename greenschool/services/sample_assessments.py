"""Made-up assessments for the practice season: a spread as offices meet it; every reason says that it is a sample."""

from decimal import Decimal
from fractions import Fraction
from random import Random

from greenschool.models.assessment import AssessmentState, Side
from greenschool.scoring.checklist_rules import Deduction, Measured, Rule, Steps, YesNo
from greenschool.scoring.marks import to_thousandths
from greenschool.services.assessments import (
    MarkChange,
    ReasonChange,
    agree,
    list_assessments,
    move,
    set_marks,
    set_reasons,
)
from greenschool.services.checklists import plain
from greenschool.services.desk import Desk

REASONS = (
    "Chưa có minh chứng khi đoàn đến kiểm tra (dữ liệu mẫu)",
    "Thực tế tại trường chưa đạt mức tự chấm (dữ liệu mẫu)",
    "Minh chứng chưa đủ cả năm học (dữ liệu mẫu)",
)
HONEST = 0.86
"""How often the district finds what a school claims."""
_EARNEST = (0.62, 0.97)
_WEAK = (0.38, 0.62)
_WEAK_SCHOOLS = 0.15
_SLACK = 0.35
_ROOM = 12


def fill_with_samples(desk: Desk, rng: Random) -> None:
    """Fill in the sheets of all schools, from the schools' own marks to agreed ones; nothing may be entered before."""
    grid = list_assessments(desk)
    rules = {criterion.code: criterion.rule for criterion in grid.checklist.criteria}
    marks: dict[Side, list[MarkChange]] = {Side.SELF: [], Side.VERIFIED: []}
    reasons: list[ReasonChange] = []
    for sheet in grid.sheets:
        quality = rng.uniform(*(_WEAK if rng.random() < _WEAK_SCHOOLS else _EARNEST))
        for cell in sheet.cells:
            rule = rules[cell.criterion]
            claimed = _sample(rule, quality, rng)
            found = claimed if rng.random() < HONEST else _sample(rule, quality - _SLACK, rng)
            marks[Side.SELF].append(MarkChange(sheet.school_id, cell.criterion, Side.SELF, claimed))
            marks[Side.VERIFIED].append(MarkChange(sheet.school_id, cell.criterion, Side.VERIFIED, found))
            if rule.points(claimed) != rule.points(found):
                reasons.append(ReasonChange(sheet.school_id, cell.criterion, rng.choice(REASONS)))
    schools = [sheet.school_id for sheet in grid.sheets]
    for side, state in ((Side.SELF, AssessmentState.SELF_MARKED), (Side.VERIFIED, AssessmentState.VERIFIED)):
        set_marks(desk, marks[side])
        if side is Side.VERIFIED:
            set_reasons(desk, reasons)
        move(desk, schools, state)
    agree(desk, schools)


def _sample(rule: Rule, quality: float, rng: Random) -> Decimal:
    """Return something to enter by ``rule`` for a school of ``quality``, 0 to 1."""
    luck = min(max(rng.gauss(quality, 0.18), 0.0), 1.0)
    match rule:
        case YesNo():
            return _plain(rule.maximum if luck > 0.4 else Fraction(0))
        case Steps():
            return _plain(rule.steps[min(int(luck * len(rule.steps)), len(rule.steps) - 1)])
        case Deduction():
            most = -(-rule.maximum // rule.each)
            return _plain(Fraction(int((1 - luck) * most)))
        case Measured():
            return _plain(_measure(rule, luck, rng))


def _measure(rule: Measured, luck: float, rng: Random) -> Fraction:
    """Return a whole value between the rung that ``luck`` deserves and the next harder one."""
    zero = Fraction(0)
    hardest = zero if rule.at_most else rule.limit or rule.rungs[0].threshold + _ROOM
    easiest = rule.rungs[-1].threshold + _ROOM if rule.at_most else zero
    thresholds = (hardest, *(rung.threshold for rung in rule.rungs), easiest)
    missed = min(int((1 - luck) * len(rule.rungs) * 1.3), len(rule.rungs))
    harder, easier = thresholds[missed], thresholds[missed + 1]
    # The harder edge belongs to the rung above, except where there is none.
    room = max(int(abs(harder - easier)) - (1 if missed else 0), 0)
    step = min(rng.randint(0, room), _ROOM)
    return easier - step if rule.at_most else easier + step


def _plain(value: Fraction) -> Decimal:
    return plain(to_thousandths(value))
