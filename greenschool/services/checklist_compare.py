"""What two states of a checklist differ in: added, changed, removed, with the words before and after."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from greenschool.errors import QT_TRANSLATE_NOOP
from greenschool.services.checklist_draft import ChecklistDraft, CriterionDraft, Part, PillarDraft, ThemeDraft
from greenschool.services.checklist_rule_words import canonical, unit_of
from greenschool.text.unicode import normalise, normalise_lines


class ChangeKind(StrEnum):
    """What becomes of a pillar, theme or criterion."""

    ADDED = QT_TRANSLATE_NOOP("states", "added")
    CHANGED = QT_TRANSLATE_NOOP("states", "changed")
    REMOVED = QT_TRANSLATE_NOOP("states", "removed")


class TemplateField(StrEnum):
    """What can be changed of a checklist."""

    CODE = QT_TRANSLATE_NOOP("states", "code")
    NAME = QT_TRANSLATE_NOOP("states", "name")
    BONUS = QT_TRANSLATE_NOOP("states", "bonus")
    COUNTED = QT_TRANSLATE_NOOP("states", "counted this season")
    PILLAR = QT_TRANSLATE_NOOP("states", "pillar")
    THEME = QT_TRANSLATE_NOOP("states", "theme")
    TEXT = QT_TRANSLATE_NOOP("states", "text")
    GUIDE = QT_TRANSLATE_NOOP("states", "guide")
    EVIDENCE = QT_TRANSLATE_NOOP("states", "evidence")
    KIND = QT_TRANSLATE_NOOP("states", "kind")
    SCALE = QT_TRANSLATE_NOOP("states", "points")
    UNIT = QT_TRANSLATE_NOOP("states", "unit")
    LEVELS = QT_TRANSLATE_NOOP("states", "levels")
    PLACE = QT_TRANSLATE_NOOP("states", "place")


@dataclass(frozen=True, slots=True)
class Edit:
    """One field before and after; of a place that changed only the fact is told."""

    field: TemplateField
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class TemplateChange:
    """One pillar, theme or criterion that differs: its code or name, its words, and what was changed of it."""

    kind: ChangeKind
    key: str
    code: str
    words: str
    edits: tuple[Edit, ...] = ()


def compare(before: ChecklistDraft, after: ChecklistDraft) -> tuple[TemplateChange, ...]:
    """Return what differs, in the order pillars, themes, criteria."""
    return (
        *_differing(before, after, before.pillars, after.pillars),
        *_differing(before, after, before.themes, after.themes),
        *_differing(before, after, before.criteria, after.criteria),
    )


def tidy(draft: ChecklistDraft, part: Part) -> dict[TemplateField, str]:
    """Return the words of a part as they are recorded: spaces trimmed, names of pillar and theme for their keys."""
    match part:
        case PillarDraft():
            return {
                TemplateField.CODE: normalise(part.code),
                TemplateField.NAME: normalise(part.name),
                TemplateField.BONUS: _flag(on=part.bonus),
                TemplateField.COUNTED: _flag(on=is_counted(part)),
            }
        case ThemeDraft():
            return {TemplateField.NAME: normalise(part.name)}
        case CriterionDraft():
            return _criterion(draft, part)


def is_counted(pillar: PillarDraft) -> bool:
    """Tell whether a pillar takes part: an ordinary one always does, without it there would be no 100."""
    return pillar.counted or not pillar.bonus


def _criterion(draft: ChecklistDraft, part: CriterionDraft) -> dict[TemplateField, str]:
    rule = canonical(part.rule)
    scale = " | ".join(normalise(words) for words in (rule.scale, rule.each, rule.limit) if normalise(words))
    return {
        TemplateField.CODE: normalise(part.code),
        TemplateField.PILLAR: normalise(draft.pillar(part.pillar).name),
        TemplateField.THEME: normalise(draft.theme_name(part.theme)),
        TemplateField.TEXT: normalise_lines(part.text),
        TemplateField.GUIDE: normalise_lines(part.guide),
        TemplateField.EVIDENCE: normalise_lines(part.evidence),
        TemplateField.KIND: rule.kind.value,
        TemplateField.SCALE: scale,
        TemplateField.UNIT: unit_of(rule),
        TemplateField.LEVELS: ", ".join(part.levels),
    }


def _differing(
    before: ChecklistDraft, after: ChecklistDraft, old: Sequence[Part], new: Sequence[Part]
) -> Iterator[TemplateChange]:
    was, now = {one.key: one for one in old}, {one.key: one for one in new}
    moved = _moved([one.key for one in old if one.key in now], [one.key for one in new if one.key in was])
    for one in new:
        code, words = _called(one)
        if one.key not in was:
            yield TemplateChange(ChangeKind.ADDED, one.key, code, words)
            continue
        first, second = tidy(before, was[one.key]), tidy(after, one)
        edits = [Edit(field, first[field], second[field]) for field in first if first[field] != second[field]]
        parent = {TemplateField.PILLAR, TemplateField.THEME}
        if one.key in moved and not any(edit.field in parent for edit in edits):
            edits.append(Edit(TemplateField.PLACE, "", ""))
        if edits:
            yield TemplateChange(ChangeKind.CHANGED, one.key, _called(was[one.key])[0], words, tuple(edits))
    for one in old:
        if one.key not in now:
            yield TemplateChange(ChangeKind.REMOVED, one.key, *_called(one))


def _called(part: Part) -> tuple[str, str]:
    match part:
        case PillarDraft():
            return normalise(part.code), normalise(part.name)
        case ThemeDraft():
            return normalise(part.name), ""
        case CriterionDraft():
            return normalise(part.code), normalise_lines(part.text)


def _moved(old: Sequence[str], new: Sequence[str]) -> frozenset[str]:
    """Return the fewest keys whose moving makes one order of the other."""
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    stayed = {old[at] for block in matcher.get_matching_blocks() for at in range(block.a, block.a + block.size)}
    return frozenset(new) - stayed


def _flag(*, on: bool) -> str:
    return "✓" if on else "–"
