"""Recording an edited checklist: what it would change is told first, and no mark is lost without a yes."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import Checklist, Criterion, Pillar, Theme
from greenschool.models.account import Permission
from greenschool.services.checklist_check import DraftPoints, check_draft, points_of
from greenschool.services.checklist_compare import TemplateChange, compare, is_counted
from greenschool.services.checklist_draft import (
    ChecklistDraft,
    CriterionDraft,
    PillarDraft,
    criterion_key,
    draft_of,
    pillar_key,
    theme_key,
)
from greenschool.services.checklist_marks import LOSING, MarkEffect, change_marks, reopen_incomplete
from greenschool.services.checklist_records import record_rule
from greenschool.services.checklist_rule_words import rule_from, unit_of
from greenschool.services.checklists import ChecklistRow, checklist_of, checklist_row, schools_with_marks
from greenschool.services.desk import Desk, open_season_of
from greenschool.services.schools import LEVELS
from greenschool.storage.backup import back_up
from greenschool.storage.unit_of_work import UnitOfWork
from greenschool.text.unicode import normalise, normalise_lines

Record = TypeVar("Record", Pillar, Theme, Criterion)


class ChecklistInUseError(GreenSchoolError):
    """A change to a checklist by which schools have been marked already."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{schools} schools have marks by this checklist already. Nothing was changed. If you confirm, the change holds "
        "for all of them, and sheets that then lack a mark are opened again.",
    )


class MarksWouldBeLostError(GreenSchoolError):
    """A change that takes marks away."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{marks} marks at {codes} would be lost. Nothing was changed. Leave these criteria as they are, or confirm "
        "that their marks go; the journal keeps them.",
    )


class ChecklistMovedOnError(GreenSchoolError):
    """A checklist that somebody else changed while it was edited."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "The checklist was changed meanwhile by somebody else. Nothing was saved. Open it again and edit it."
    )


@dataclass(frozen=True, slots=True)
class ChecklistPreview:
    """What recording a draft would do."""

    changes: tuple[TemplateChange, ...]
    effects: tuple[MarkEffect, ...]
    reopened: tuple[str, ...]
    """Schools whose sheets would lack a mark and be opened again."""
    schools_with_marks: int
    points: DraftPoints

    @property
    def lost(self) -> tuple[MarkEffect, ...]:
        """The effects by which marks are lost."""
        return tuple(one for one in self.effects if one.kind in LOSING)


class _OnlyLookedError(Exception):
    """Rolls back what was tried to see what it does."""

    def __init__(self, preview: ChecklistPreview) -> None:
        self.preview = preview
        super().__init__()


def preview_draft(desk: Desk, draft: ChecklistDraft) -> ChecklistPreview:
    """Return what recording ``draft`` would do, without doing it. Raises what ``save_draft`` raises unconfirmed."""
    try:
        with desk.write(Permission.EDIT, "checklist.preview") as uow:
            raise _OnlyLookedError(_apply(uow, desk, draft))
    except _OnlyLookedError as looked:
        return looked.preview


def save_draft(
    desk: Desk, draft: ChecklistDraft, *, confirm: bool = False, lose_marks: bool = False, source: str = ""
) -> ChecklistRow:
    """Record an edited checklist whole; one that differs in nothing is left alone.

    ``source`` names the file that it came from. Raises ``SeasonClosedError``, ``NoChecklistError``,
    ``ChecklistMovedOnError``, ``DraftFaultyError``, ``ChecklistInUseError`` where schools have marks unless
    ``confirm``, and ``MarksWouldBeLostError`` where some go unless ``lose_marks``; each leaves everything as it was.
    A backup is written before marks are lost.
    """
    with desk.write(Permission.EDIT, "checklist.edit") as uow:
        done = _apply(uow, desk, draft)
        if done.changes and done.schools_with_marks and not confirm:
            raise ChecklistInUseError(schools=done.schools_with_marks)
        if done.lost and not lose_marks:
            codes = ", ".join(one.code for one in done.lost)
            raise MarksWouldBeLostError(marks=sum(one.marks for one in done.lost), codes=codes)
        if done.lost:
            back_up(desk.storage.home, uow.now, "checklist")
        if source and done.changes:
            uow.detail["file"] = source
        return checklist_row(uow, checklist_of(uow, desk))


def record_draft(
    checklist: Checklist,
    draft: ChecklistDraft,
    flush: Callable[[], None],
    forget: Callable[[Pillar | Theme | Criterion], None],
) -> None:
    """Write a sound draft into the records.

    ``flush`` keeps names that change places from meeting; ``forget`` deletes what is no longer part of it.
    """
    pillars = {pillar_key(one.id): one for one in checklist.pillars}
    themes = {theme_key(one.id): one for one in checklist.themes}
    criteria = {criterion_key(one.id): one for one in checklist.criteria}
    for key, criterion in criteria.items():
        if draft.part(key) is None:
            checklist.criteria.remove(criterion)
            forget(criterion)
    flush()
    _step_aside(checklist, draft)
    flush()
    checklist.pillars = [_pillar(pillars.get(one.key), one, place) for place, one in enumerate(draft.pillars)]
    checklist.themes = [
        _theme(themes.get(one.key), normalise(one.name), place) for place, one in enumerate(draft.themes)
    ]
    new_pillars = dict(zip((one.key for one in draft.pillars), checklist.pillars, strict=True))
    new_themes = dict(zip((one.key for one in draft.themes), checklist.themes, strict=True))
    made = []
    for place, one in enumerate(draft.criteria):
        record = criteria.get(one.key) or Criterion()
        record.pillar, record.theme = new_pillars[one.pillar], new_themes.get(one.theme)
        _fill(record, one, place)
        made.append(record)
    checklist.criteria = made
    gone: list[Pillar | Theme] = [one for key, one in pillars.items() if draft.part(key) is None]
    gone += [one for key, one in themes.items() if draft.part(key) is None]
    for part in gone:
        forget(part)


def _apply(uow: UnitOfWork, desk: Desk, draft: ChecklistDraft) -> ChecklistPreview:
    open_season_of(uow, desk)
    checklist = checklist_of(uow, desk)
    if checklist.version != draft.version:
        raise ChecklistMovedOnError
    check_draft(draft)
    schools = schools_with_marks(uow, checklist)
    changes = compare(draft_of(checklist), draft)
    if not changes:
        return ChecklistPreview((), (), (), schools, points_of(draft))
    effects = change_marks(uow, checklist, draft)
    uow.session.flush()
    record_draft(checklist, draft, uow.session.flush, uow.session.delete)
    checklist.version += 1
    uow.session.flush()
    reopened = reopen_incomplete(uow, checklist, ", ".join(one.code for one in changes))
    return ChecklistPreview(changes, effects, reopened, schools, points_of(draft))


def _step_aside(checklist: Checklist, draft: ChecklistDraft) -> None:
    """Take names from those that give them to others, for as long as it takes."""
    for pillar in checklist.pillars:
        if any(one.code == pillar.code and one.key != pillar_key(pillar.id) for one in draft.pillars):
            pillar.code = f"~{pillar.id}"
    for theme in checklist.themes:
        if any(normalise(one.name) == theme.name and one.key != theme_key(theme.id) for one in draft.themes):
            theme.name = f"~{theme.id}"
    for criterion in checklist.criteria:
        if any(one.code == criterion.code and one.key != criterion_key(criterion.id) for one in draft.criteria):
            criterion.code = f"~{criterion.id}"


def _pillar(record: Pillar | None, one: PillarDraft, place: int) -> Pillar:
    pillar = record or Pillar()
    pillar.position, pillar.code, pillar.name = place, one.code, normalise(one.name)
    pillar.bonus, pillar.counted = one.bonus, is_counted(one)
    return pillar


def _theme(record: Theme | None, name: str, place: int) -> Theme:
    theme = record or Theme()
    theme.position, theme.name = place, name
    return theme


def _fill(record: Criterion, one: CriterionDraft, place: int) -> None:
    record.position, record.code = place, one.code
    record.text = normalise_lines(one.text)
    record.guide = normalise_lines(one.guide)
    record.evidence = normalise_lines(one.evidence)
    record.unit = unit_of(one.rule)
    levels = [level for level in LEVELS if level in one.levels]
    if record.levels != levels:
        record.levels = levels
    record_rule(record, rule_from(one.rule))
