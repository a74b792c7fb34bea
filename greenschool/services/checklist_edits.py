"""Editing a draft of a checklist: every step gives a new draft, so that each can be undone.

A code is the name by which sheets, papers and people know a criterion. It stays when things are moved about; a new
criterion gets the next number that was never used, and only ``renumber`` gives new codes to all.
"""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from greenschool.services.checklist_draft import (
    NO_THEME,
    ChecklistDraft,
    CriterionDraft,
    Part,
    PillarDraft,
    ThemeDraft,
    in_order,
    new_rule,
)

One = TypeVar("One", bound=Part)
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_NUMBERS = re.compile(r"\d+(?:\.\d+)*")


def add_pillar(draft: ChecklistDraft, name: str = "") -> tuple[ChecklistDraft, str]:
    """Add a pillar at the end, with the next free letter; return its key too."""
    key = _key(draft)
    codes = {one.code.casefold() for one in draft.pillars}
    code = next((letter for letter in _LETTERS if letter.casefold() not in codes), f"P{draft.made + 1}")
    pillar = PillarDraft(key, code, name)
    return replace(draft, pillars=(*draft.pillars, pillar), made=draft.made + 1), key


def add_theme(draft: ChecklistDraft, name: str = "") -> tuple[ChecklistDraft, str]:
    """Add a theme at the end; return its key too."""
    key = _key(draft)
    return replace(draft, themes=(*draft.themes, ThemeDraft(key, name)), made=draft.made + 1), key


def add_criterion(draft: ChecklistDraft, pillar: str, theme: str = NO_THEME) -> tuple[ChecklistDraft, str]:
    """Add a criterion at the end of a pillar's theme; return its key too."""
    key = _key(draft)
    made = CriterionDraft(key, next_code(draft, pillar, theme), pillar, theme, "", new_rule())
    return in_order(replace(draft, criteria=(*draft.criteria, made), made=draft.made + 1)), key


def put(draft: ChecklistDraft, part: Part) -> ChecklistDraft:
    """Put a part in the place of the one with its key.

    With the code of a pillar, the codes of its criteria change; a criterion that goes to another pillar gets the next
    free code there, and the last place.
    """
    match part:
        case PillarDraft():
            return _put_pillar(draft, part)
        case ThemeDraft():
            return replace(draft, themes=_put(draft.themes, part))
        case CriterionDraft():
            before = next(one for one in draft.criteria if one.key == part.key)
            if part.pillar != before.pillar and part.code == before.code:
                part = replace(part, code=next_code(draft, part.pillar, part.theme))
            if (part.pillar, part.theme) == (before.pillar, before.theme):
                return replace(draft, criteria=_put(draft.criteria, part))
            others = _with(draft.criteria, lambda one: one.key != part.key)
            return in_order(replace(draft, criteria=(*others, part)))


def remove(draft: ChecklistDraft, key: str) -> ChecklistDraft:
    """Take a part out: a pillar with its criteria; the criteria of a theme stay, without one."""
    criteria = tuple(
        replace(one, theme=NO_THEME) if one.theme == key else one
        for one in draft.criteria
        if key not in (one.key, one.pillar)
    )
    pillars = tuple(one for one in draft.pillars if one.key != key)
    themes = tuple(one for one in draft.themes if one.key != key)
    return in_order(replace(draft, pillars=pillars, themes=themes, criteria=criteria))


def move(draft: ChecklistDraft, key: str, by: int) -> ChecklistDraft:
    """Move a part up (-1) or down (1) among its like; at the edge it stays.

    A criterion moves within its pillar and theme.
    """
    part = draft.part(key)
    match part:
        case PillarDraft():
            return in_order(replace(draft, pillars=_moved(draft.pillars, part, by)))
        case ThemeDraft():
            return in_order(replace(draft, themes=_moved(draft.themes, part, by)))
        case CriterionDraft():
            like = _with(draft.criteria, lambda one: (one.pillar, one.theme) == (part.pillar, part.theme))
            others = _with(draft.criteria, lambda one: one not in like)
            return in_order(replace(draft, criteria=(*others, *_moved(like, part, by))))
        case None:
            return draft


def renumber(draft: ChecklistDraft) -> ChecklistDraft:
    """Give every criterion a code by its place: A1, A2; where a pillar numbers by theme, C1.1, C1.2, C2.1."""
    codes: dict[str, str] = {}
    for pillar in draft.pillars:
        criteria = draft.of_pillar(pillar.key)
        by_theme = any("." in one.code for one in criteria)
        themes = list(dict.fromkeys(one.theme for one in criteria))
        made: Counter[str] = Counter()
        for one in criteria:
            group = one.theme if by_theme else ""
            made[group] += 1
            number = f"{themes.index(group) + 1}.{made[group]}" if by_theme else str(made[group])
            codes[one.key] = f"{pillar.code}{number}"
    return replace(draft, criteria=tuple(replace(one, code=codes[one.key]) for one in draft.criteria))


def next_code(draft: ChecklistDraft, pillar: str, theme: str = NO_THEME) -> str:
    """Return the next code of a pillar that no criterion has or had: A8 after A7, C3.4 after C3.3 in its theme."""
    prefix = draft.pillar(pillar).code
    used = [*draft.taken, *(one.code for one in draft.criteria)]
    neighbours = [one.code for one in draft.of_pillar(pillar) if one.theme == theme]
    if neighbours and all("." in code for code in neighbours):
        prefix = neighbours[-1].rpartition(".")[0] + "."
    rests = [code[len(prefix) :] for code in used if code.casefold().startswith(prefix.casefold())]
    found = [int(rest.partition(".")[0]) for rest in rests if _NUMBERS.fullmatch(rest)]
    return f"{prefix}{max(found, default=0) + 1}"


def _put_pillar(draft: ChecklistDraft, pillar: PillarDraft) -> ChecklistDraft:
    before = draft.pillar(pillar.key).code
    criteria = tuple(
        replace(one, code=pillar.code + one.code.removeprefix(before))
        if one.pillar == pillar.key and one.code.startswith(before)
        else one
        for one in draft.criteria
    )
    return replace(draft, pillars=_put(draft.pillars, pillar), criteria=criteria)


def _put(parts: Sequence[One], part: One) -> tuple[One, ...]:
    return tuple(part if one.key == part.key else one for one in parts)


def _moved(parts: Sequence[One], part: One, by: int) -> tuple[One, ...]:
    moved = [one for one in parts if one != part]
    place = min(max(parts.index(part) + by, 0), len(moved))
    moved.insert(place, part)
    return tuple(moved)


def _with(parts: Sequence[One], test: Callable[[One], bool]) -> tuple[One, ...]:
    return tuple(one for one in parts if test(one))


def _key(draft: ChecklistDraft) -> str:
    return f"new {draft.made + 1}"
