"""What does not fit in a draft of a checklist, part by part, and how many points it has."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.scoring.checklist import FULL
from greenschool.scoring.marks import to_thousandths
from greenschool.services.checklist_draft import ChecklistDraft, CriterionDraft, Part
from greenschool.services.checklist_rule_words import rule_from
from greenschool.services.checklists import plain
from greenschool.services.schools import LEVELS
from greenschool.text.unicode import normalise, normalise_lines

_LONGEST_CODE, _LONGEST_NAME = 20, 200
WHOLE = ""
"""Key of the checklist itself, for what no single part shows."""


class DraftFaultyError(GreenSchoolError):
    """A draft that cannot be recorded; ``faults`` holds all that is wrong, the sentence names the first."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{first} Places to correct in all: {count}. The recorded checklist was left as it is.",
    )

    def __init__(self, faults: "tuple[Fault, ...]") -> None:
        self.faults = faults
        super().__init__(first=faults[0].error, count=len(faults))


class TextMissingError(GreenSchoolError):
    """A criterion without a text."""

    sentence = QT_TRANSLATE_NOOP("errors", "{code} needs a text: write what is asked of a school.")


class LevelsMissingError(GreenSchoolError):
    """A criterion that applies to nobody, or to a level that there is not."""

    sentence = QT_TRANSLATE_NOOP("errors", "{code} needs at least one level out of {known}.")


class RuleWrongError(GreenSchoolError):
    """A criterion that cannot be marked so; ``fault`` says why."""

    sentence = QT_TRANSLATE_NOOP("errors", "{code}: {fault}")


class CodeWrongError(GreenSchoolError):
    """A code that is empty, has spaces or does not begin with that of its pillar."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "The code “{code}” does not fit: it has no spaces and begins with that of its pillar, such as {like}."
    )


class PillarCodeWrongError(GreenSchoolError):
    """A pillar's code that is empty, long or has spaces."""

    sentence = QT_TRANSLATE_NOOP("errors", "The pillar code “{code}” does not fit: write letters without spaces, as A.")


class CodeTwiceError(GreenSchoolError):
    """A code or name that comes twice."""

    sentence = QT_TRANSLATE_NOOP("errors", "“{name}” comes twice: give one of them another name.")


class NameWrongError(GreenSchoolError):
    """A pillar or theme without a name, or with a very long one."""

    sentence = QT_TRANSLATE_NOOP("errors", "Each pillar and theme needs a name of at most {most} letters: “{name}”.")


class PillarEmptyError(GreenSchoolError):
    """A pillar without criteria."""

    sentence = QT_TRANSLATE_NOOP("errors", "The pillar {code} has no criterion: add one, or remove the pillar.")


class LevelWithoutCriteriaError(GreenSchoolError):
    """A level of schools for which nothing would count."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "No criterion of the ordinary pillars applies to the level {level}: give it at least one."
    )


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with the part of ``key``; ``WHOLE`` stands for the checklist."""

    key: str
    error: GreenSchoolError


@dataclass(frozen=True, slots=True)
class DraftPoints:
    """Points by key of a pillar, of all ordinary pillars and of all bonus pillars that count; unreadable ones are 0."""

    pillars: dict[str, Decimal]
    ordinary: Decimal
    bonus: Decimal

    @property
    def is_hundred(self) -> bool:
        """Whether the ordinary pillars make 100 before any scaling."""
        return self.ordinary == FULL


def check_draft(draft: ChecklistDraft) -> None:
    """Raise ``DraftFaultyError`` unless the draft can be recorded."""
    found = faults(draft)
    if found:
        raise DraftFaultyError(found)


def faults(draft: ChecklistDraft) -> tuple[Fault, ...]:
    """Return all that is wrong with a draft, in its order."""
    return (*_pillar_faults(draft), *_theme_faults(draft), *_criterion_faults(draft), *_level_faults(draft))


def points_of(draft: ChecklistDraft) -> DraftPoints:
    """Return the points of a draft, right or not."""
    pillars = {
        pillar.key: sum((_maximum(one) for one in draft.of_pillar(pillar.key)), Fraction(0)) for pillar in draft.pillars
    }
    ordinary = sum((pillars[one.key] for one in draft.pillars if not one.bonus), Fraction(0))
    bonus = sum((pillars[one.key] for one in draft.pillars if one.bonus and one.counted), Fraction(0))
    return DraftPoints({key: _decimal(one) for key, one in pillars.items()}, _decimal(ordinary), _decimal(bonus))


def _pillar_faults(draft: ChecklistDraft) -> Iterator[Fault]:
    yield from _twice(draft.pillars, [one.code for one in draft.pillars])
    for pillar in draft.pillars:
        if not _is_code(pillar.code):
            yield Fault(pillar.key, PillarCodeWrongError(code=pillar.code))
        if not _is_name(pillar.name):
            yield Fault(pillar.key, NameWrongError(name=pillar.name, most=_LONGEST_NAME))
        if not draft.of_pillar(pillar.key):
            yield Fault(pillar.key, PillarEmptyError(code=pillar.code))


def _theme_faults(draft: ChecklistDraft) -> Iterator[Fault]:
    yield from _twice(draft.themes, [one.name for one in draft.themes])
    for theme in draft.themes:
        if not _is_name(theme.name):
            yield Fault(theme.key, NameWrongError(name=theme.name, most=_LONGEST_NAME))


def _criterion_faults(draft: ChecklistDraft) -> Iterator[Fault]:
    yield from _twice(draft.criteria, [one.code for one in draft.criteria])
    for one in draft.criteria:
        pillar = draft.pillar(one.pillar)
        begins = one.code.casefold().startswith(pillar.code.casefold())
        if not _is_code(one.code) or not begins:
            yield Fault(one.key, CodeWrongError(code=one.code, like=f"{pillar.code}1"))
        if not normalise_lines(one.text):
            yield Fault(one.key, TextMissingError(code=one.code))
        if not one.levels or not set(one.levels) <= set(LEVELS):
            yield Fault(one.key, LevelsMissingError(code=one.code, known=", ".join(LEVELS)))
        try:
            rule_from(one.rule)
        except GreenSchoolError as error:
            yield Fault(one.key, RuleWrongError(code=one.code, fault=error))
        if len(normalise(one.rule.unit)) > _LONGEST_NAME:
            yield Fault(one.key, NameWrongError(name=one.rule.unit, most=_LONGEST_NAME))


def _level_faults(draft: ChecklistDraft) -> Iterator[Fault]:
    ordinary = {one.key for one in draft.pillars if not one.bonus}
    reached = {level for one in draft.criteria if one.pillar in ordinary for level in one.levels}
    for level in LEVELS:
        if level not in reached:
            yield Fault(WHOLE, LevelWithoutCriteriaError(level=level))


def _twice(parts: Iterable[Part], names: Sequence[str]) -> Iterator[Fault]:
    folded = [normalise(name).casefold() for name in names]
    counts = Counter(folded)
    for part, name, key in zip(parts, names, folded, strict=True):
        if key and counts[key] > 1:
            yield Fault(part.key, CodeTwiceError(name=name))


def _is_code(code: str) -> bool:
    return bool(code) and len(code) <= _LONGEST_CODE and not any(sign.isspace() for sign in code)


def _is_name(name: str) -> bool:
    return 0 < len(normalise(name)) <= _LONGEST_NAME


def _maximum(one: CriterionDraft) -> Fraction:
    try:
        return rule_from(one.rule).maximum
    except GreenSchoolError:
        return Fraction(0)


def _decimal(points: Fraction) -> Decimal:
    return plain(to_thousandths(points))
