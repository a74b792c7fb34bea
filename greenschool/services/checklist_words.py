"""How a criterion is filled in, in Vietnamese whatever the window's language: sheets for schools say it."""

from fractions import Fraction

from greenschool.papers.wording import wording
from greenschool.scoring.checklist_rules import Deduction, Measured, Rule, Steps, YesNo
from greenschool.scoring.rounding import half_up
from greenschool.text.numbers import format_decimal


def how_to_enter(rule: Rule, unit: str) -> str:
    """Return one sentence that says what to write, in the wording of ``resources/papers/checklist.toml``."""
    phrases = wording("checklist")
    match rule:
        case YesNo():
            return phrases.say("enter_yes_no", points=number(rule.maximum))
        case Steps():
            return phrases.say("enter_steps", steps="; ".join(number(step) for step in rule.steps))
        case Deduction():
            each, points = number(rule.each), number(rule.maximum)
            return phrases.say("enter_deduction", unit=unit, points=points, each=each)
        case Measured():
            edge = "rung_at_most" if rule.at_most else "rung_at_least"
            rungs = phrases.say("separator").join(
                phrases.say(edge, threshold=number(rung.threshold), points=number(rung.points)) for rung in rule.rungs
            )
            return phrases.say("enter_measured", unit=unit, rungs=rungs)


def number(value: Fraction) -> str:
    """Return a number of thousandths with a comma and no more decimals than it needs."""
    return format_decimal(half_up(value, 3).normalize())
