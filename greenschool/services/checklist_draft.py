"""A checklist while it is being edited: plain words as people type them, not yet recorded and perhaps not yet right."""

from dataclasses import dataclass
from typing import TypeAlias

from greenschool.models import Checklist, Criterion
from greenschool.models.checklist import CriterionKind
from greenschool.services.checklist_records import rule_of
from greenschool.services.checklist_rule_words import RuleWords, words_of
from greenschool.services.checklists import checklist_of
from greenschool.services.desk import Desk
from greenschool.services.schools import LEVELS

NO_THEME = ""
"""Theme of a criterion whose pillar is not divided."""


@dataclass(frozen=True, slots=True)
class PillarDraft:
    """A pillar; ``key`` stays the same whatever is typed, that of a recorded one is its id."""

    key: str
    code: str
    name: str
    bonus: bool = False
    counted: bool = True


@dataclass(frozen=True, slots=True)
class ThemeDraft:
    """A theme."""

    key: str
    name: str


@dataclass(frozen=True, slots=True)
class CriterionDraft:
    """A criterion; ``pillar`` and ``theme`` are keys."""

    key: str
    code: str
    pillar: str
    theme: str
    text: str
    rule: RuleWords
    guide: str = ""
    evidence: str = ""
    levels: tuple[str, ...] = LEVELS


Part: TypeAlias = PillarDraft | ThemeDraft | CriterionDraft


@dataclass(frozen=True, slots=True)
class ChecklistDraft:
    """Pillars and themes in their order, criteria in the order of pillar, theme and their own.

    ``version`` is the recorded one that it began with; ``taken`` are the codes of that version, which are not given
    to another criterion by themselves; ``made`` counts the parts that were added.
    """

    version: int
    name: str
    pillars: tuple[PillarDraft, ...]
    themes: tuple[ThemeDraft, ...]
    criteria: tuple[CriterionDraft, ...]
    taken: tuple[str, ...] = ()
    made: int = 0

    def part(self, key: str) -> Part | None:
        """Return the pillar, theme or criterion of a key."""
        parts: tuple[Part, ...] = (*self.pillars, *self.themes, *self.criteria)
        return next((one for one in parts if one.key == key), None)

    def pillar(self, key: str) -> PillarDraft:
        """Return the pillar of a key, which is there."""
        return next(one for one in self.pillars if one.key == key)

    def of_pillar(self, key: str) -> tuple[CriterionDraft, ...]:
        """Return the criteria of a pillar."""
        return tuple(one for one in self.criteria if one.pillar == key)

    def theme_name(self, key: str) -> str:
        """Return the name of a theme; empty for none."""
        return next((one.name for one in self.themes if one.key == key), "")


def open_draft(desk: Desk) -> ChecklistDraft:
    """Return the season's checklist for editing. Raises ``NoChecklistError``."""
    with desk.read() as uow:
        return draft_of(checklist_of(uow, desk))


def draft_of(checklist: Checklist) -> ChecklistDraft:
    """Return a recorded checklist for editing."""
    return in_order(
        ChecklistDraft(
            version=checklist.version,
            name=checklist.name,
            pillars=tuple(
                PillarDraft(pillar_key(one.id), one.code, one.name, one.bonus, one.counted) for one in checklist.pillars
            ),
            themes=tuple(ThemeDraft(theme_key(one.id), one.name) for one in checklist.themes),
            criteria=tuple(_criterion(one) for one in checklist.criteria),
            taken=tuple(one.code for one in checklist.criteria),
        )
    )


def in_order(draft: ChecklistDraft) -> ChecklistDraft:
    """Return the draft with its criteria by pillar and theme; their own order within these stays."""
    pillars = {one.key: place for place, one in enumerate(draft.pillars)}
    themes = {one.key: place for place, one in enumerate(draft.themes)}
    ordered = sorted(draft.criteria, key=lambda one: (pillars[one.pillar], themes.get(one.theme, -1)))
    return ChecklistDraft(
        draft.version, draft.name, draft.pillars, draft.themes, tuple(ordered), draft.taken, draft.made
    )


def pillar_key(number: int) -> str:
    """Return the key of a recorded pillar."""
    return f"pillar {number}"


def theme_key(number: int) -> str:
    """Return the key of a recorded theme."""
    return f"theme {number}"


def criterion_key(number: int) -> str:
    """Return the key of a recorded criterion."""
    return f"criterion {number}"


def new_rule() -> RuleWords:
    """Return how a criterion is marked that has just been added."""
    return RuleWords(CriterionKind.STEPS, "0; 1; 2")


def _criterion(one: Criterion) -> CriterionDraft:
    return CriterionDraft(
        key=criterion_key(one.id),
        code=one.code,
        pillar=pillar_key(one.pillar_id),
        theme=NO_THEME if one.theme_id is None else theme_key(one.theme_id),
        text=one.text,
        rule=words_of(rule_of(one), one.unit),
        guide=one.guide,
        evidence=one.evidence,
        levels=tuple(one.levels),
    )
