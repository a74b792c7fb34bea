"""How a criterion is marked, in the words in which people type it: "0; 2; 4" or "≥ 95: 3; ≥ 80: 2"."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models.checklist import CriterionKind
from greenschool.scoring.checklist_rules import Deduction, Measured, Rule, Rung, Steps, YesNo
from greenschool.scoring.exact import exact
from greenschool.scoring.marks import THOUSAND
from greenschool.scoring.rounding import half_up
from greenschool.services.checklist_words import how_to_enter, number
from greenschool.text.numbers import NumberError, parse_decimal
from greenschool.text.unicode import normalise

AT_LEAST, AT_MOST = "≥", "≤"
_AT_MOST_SIGNS, _AT_LEAST_SIGNS = ("<=", AT_MOST), (">=", AT_LEAST)
_LIMIT = 1_000_000
_BETWEEN = re.compile(r"[;\n]")
_NINETY = Fraction(90)
_ANY_UNIT = "–"


class PointsWrongError(GreenSchoolError):
    """Points that are no number above zero."""

    sentence = QT_TRANSLATE_NOOP("errors", "the points are “{typed}”; write one number above zero such as 4 or 2,5.")


class StepsWrongError(GreenSchoolError):
    """Steps that do not rise from zero."""

    sentence = QT_TRANSLATE_NOOP("errors", "the steps are “{typed}”; write them rising from zero, such as 0; 2; 4.")


class ThresholdsWrongError(GreenSchoolError):
    """Thresholds that cannot be told apart or are in a wrong order."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "the thresholds are “{typed}”; write them from the hardest to the easiest with their points, such as "
        ">= 95: 3; >= 80: 2, or with <= where less is better.",
    )


class LimitWrongError(GreenSchoolError):
    """A highest value that is no number or below a threshold."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "the highest value is “{typed}”; write a number no lower than any threshold, or leave it empty."
    )


class EachWrongError(GreenSchoolError):
    """A deduction of nothing or of more than everything."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "“{typed}” points come off each time; write a number above zero and no higher than the points."
    )


class UnitMissingError(GreenSchoolError):
    """A measure or a count of nobody knows what."""

    sentence = QT_TRANSLATE_NOOP("errors", "it needs a unit, such as % or lần.")


@dataclass(frozen=True, slots=True)
class RuleWords:
    """How a criterion is marked, as typed. ``each`` is for deductions, ``limit`` for measures, ``unit`` for both."""

    kind: CriterionKind
    scale: str
    unit: str = ""
    each: str = ""
    limit: str = ""


def words_of(rule: Rule, unit: str) -> RuleWords:
    """Return a rule as it would be typed."""
    match rule:
        case YesNo():
            return RuleWords(CriterionKind.YES_NO, number(rule.maximum))
        case Steps():
            return RuleWords(CriterionKind.STEPS, "; ".join(number(step) for step in rule.steps))
        case Measured():
            sign = AT_MOST if rule.at_most else AT_LEAST
            rungs = "; ".join(f"{sign} {number(rung.threshold)}: {number(rung.points)}" for rung in rule.rungs)
            limit = "" if rule.limit is None else number(rule.limit)
            return RuleWords(CriterionKind.MEASURED, rungs, unit, limit=limit)
        case Deduction():
            return RuleWords(CriterionKind.DEDUCTION, number(rule.maximum), unit, each=number(rule.each))


def rule_from(words: RuleWords) -> Rule:
    """Return the rule that was typed, or raise one of the errors above: each says what is wrong and how to write it."""
    match words.kind:
        case CriterionKind.YES_NO:
            return YesNo(_points(words.scale))
        case CriterionKind.STEPS:
            return _steps(words.scale)
        case CriterionKind.MEASURED:
            return _measured(words)
        case CriterionKind.DEDUCTION:
            return _deduction(words)


def canonical(words: RuleWords) -> RuleWords:
    """Return words that any two equal rules share; those of a rule that is wrong stay as they are."""
    try:
        return words_of(rule_from(words), unit_of(words))
    except GreenSchoolError:
        return words


def unit_of(words: RuleWords) -> str:
    """Return the unit that belongs to the rule; empty where points themselves are entered."""
    has_unit = words.kind in {CriterionKind.MEASURED, CriterionKind.DEDUCTION}
    return normalise(words.unit) if has_unit else ""


def maximum_of(words: RuleWords) -> Decimal | None:
    """Return the points that can be reached; None while the words are not right."""
    try:
        return half_up(rule_from(words).maximum, 3).normalize()
    except GreenSchoolError:
        return None


def entry_of(words: RuleWords) -> str:
    """Return how a school will be told to fill it in, in Vietnamese; raises what ``rule_from`` raises."""
    return how_to_enter(rule_from(words), unit_of(words))


def of_kind(words: RuleWords, kind: CriterionKind) -> RuleWords:
    """Return words of another kind that keep the maximum, as something to begin with."""
    if kind is words.kind:
        return words
    try:
        maximum = rule_from(replace(words, unit=words.unit or _ANY_UNIT)).maximum
    except GreenSchoolError:
        return replace(words, kind=kind)
    match kind:
        case CriterionKind.YES_NO:
            rule: Rule = YesNo(maximum)
        case CriterionKind.STEPS:
            rule = Steps((Fraction(0), maximum))
        case CriterionKind.MEASURED:
            rule = Measured((Rung(_NINETY, maximum),))
        case CriterionKind.DEDUCTION:
            rule = Deduction(maximum, min(Fraction(1), maximum))
    return words_of(rule, words.unit)


def _number(typed: str) -> Fraction:
    """Return a number from zero up that can be recorded; raises ``ValueError``."""
    value = parse_decimal(typed)
    if not Decimal(0) <= value < _LIMIT or value * THOUSAND != int(value * THOUSAND):
        raise NumberError(typed)
    return exact(value)


def _points(typed: str) -> Fraction:
    try:
        return YesNo(_number(typed)).maximum
    except ValueError as error:
        raise PointsWrongError(typed=typed) from error


def _steps(typed: str) -> Steps:
    try:
        return Steps(tuple(_number(part) for part in _parts(typed)))
    except ValueError as error:
        raise StepsWrongError(typed=typed) from error


def _deduction(words: RuleWords) -> Deduction:
    maximum = _points(words.scale)
    try:
        rule = Deduction(maximum, _number(words.each))
    except ValueError as error:
        raise EachWrongError(typed=words.each) from error
    _check_unit(words)
    return rule


def _measured(words: RuleWords) -> Measured:
    try:
        signs, rungs = zip(*(_rung(part) for part in _parts(words.scale)), strict=True)
        if len(set(signs)) > 1:
            raise ValueError("thresholds go one way")
        rule = Measured(rungs, at_most=signs[0] == AT_MOST)
    except ValueError as error:
        raise ThresholdsWrongError(typed=words.scale) from error
    _check_unit(words)
    if not normalise(words.limit):
        return rule
    try:
        return Measured(rule.rungs, rule.at_most, _number(words.limit))
    except ValueError as error:
        raise LimitWrongError(typed=words.limit) from error


def _rung(part: str) -> tuple[str, Rung]:
    """Return the sign and the rung of ">= 95: 3"; without a sign more is better. Raises ``ValueError``."""
    sign, rest = AT_LEAST, normalise(part)
    for written in (*_AT_LEAST_SIGNS, *_AT_MOST_SIGNS):
        if rest.startswith(written):
            sign = AT_MOST if written in _AT_MOST_SIGNS else AT_LEAST
            rest = rest.removeprefix(written)
            break
    threshold, _, points = rest.partition(":")
    return sign, Rung(_number(threshold), _number(points))


def _parts(typed: str) -> list[str]:
    return [part for part in _BETWEEN.split(typed) if normalise(part)]


def _check_unit(words: RuleWords) -> None:
    if not normalise(words.unit):
        raise UnitMissingError
