"""Small changes of a season's checklist, the way the editor makes them: a draft, a step, saved."""

from dataclasses import replace

from greenschool.services.checklist_draft import open_draft
from greenschool.services.checklist_edits import put
from greenschool.services.checklist_saving import save_draft


def criterion_in(draft, code):
    return next(one for one in draft.criteria if one.code == code)


def pillar_in(draft, code):
    return next(one for one in draft.pillars if one.code == code)


def edit_criterion(desk, code, *, confirm=False, lose_marks=False, scale=None, **changes):
    """Change fields of one criterion; ``scale`` are its points as typed."""
    draft = open_draft(desk)
    part = criterion_in(draft, code)
    if scale is not None:
        changes["rule"] = replace(part.rule, scale=scale)
    return save_draft(desk, put(draft, replace(part, **changes)), confirm=confirm, lose_marks=lose_marks)


def count_bonus(desk, code, *, counted, confirm=False):
    """Let a bonus pillar take part, or leave it out."""
    draft = open_draft(desk)
    return save_draft(desk, put(draft, replace(pillar_in(draft, code), counted=counted)), confirm=confirm)


def numbered(checklist):
    """Give the parts of a checklist without a database the numbers that a database would give."""
    for parts in (checklist.pillars, checklist.themes, checklist.criteria):
        for number, part in enumerate(parts, start=1):
            part.id = number
    for criterion in checklist.criteria:
        criterion.pillar_id = criterion.pillar.id
        criterion.theme_id = criterion.theme.id if criterion.theme else None
    return checklist
