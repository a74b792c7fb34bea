"""Whatever is edited, every school's maximum is 100, totals are exact, and marks stay where a rule knows them."""

from dataclasses import replace
from fractions import Fraction

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from greenschool.models import Checklist
from greenschool.models.checklist import CriterionKind
from greenschool.resources import resource
from greenschool.scoring.checklist_rules import EnteredError
from greenschool.services.checklist_check import faults, points_of
from greenschool.services.checklist_compare import compare
from greenschool.services.checklist_draft import ChecklistDraft, draft_of
from greenschool.services.checklist_edits import (
    add_criterion,
    add_pillar,
    add_theme,
    move,
    put,
    remove,
    renumber,
)
from greenschool.services.checklist_marks import carried
from greenschool.services.checklist_records import exact_checklist
from greenschool.services.checklist_rule_words import RuleWords, canonical, of_kind, rule_from, words_of
from greenschool.services.checklist_saving import record_draft
from greenschool.services.checklist_template import read_template
from greenschool.services.schools import LEVELS
from tests.scoring.test_checklist import any_entry, best, rules
from tests.services.checklist_edits import numbered

TEMPLATE = resource("checklists", "truong-hoc-xanh.toml")
levels = st.lists(st.sampled_from(LEVELS), min_size=1, unique=True).map(tuple)
words = rules.map(lambda rule: words_of(rule, "lần"))


def _template() -> Checklist:
    return numbered(read_template(TEMPLATE))


def _any(draw: st.DrawFn, draft: ChecklistDraft, parts: str) -> str | None:
    keys = [one.key for one in getattr(draft, parts)]
    return draw(st.sampled_from(keys)) if keys else None


def _step(draw: st.DrawFn, draft: ChecklistDraft) -> ChecklistDraft:
    """Make one random step that a person could make, most of them on criteria."""
    key = _any(draw, draft, draw(st.sampled_from(("criteria", "criteria", "criteria", "pillars", "themes"))))
    match draw(st.sampled_from(("add", "rule", "move", "levels", "remove", "bonus", "group", "part", "renumber"))):
        case "add" if draft.pillars:
            theme = _any(draw, draft, "themes") or ""
            draft, made = add_criterion(draft, _any(draw, draft, "pillars"), draw(st.sampled_from(("", theme))))
            return put(draft, replace(draft.part(made), text="Hỏi", rule=draw(words), levels=draw(levels)))
        case "rule" | "levels" | "group" if draft.criteria:
            one = draft.part(_any(draw, draft, "criteria"))
            changed = replace(one, rule=draw(words), levels=draw(levels), pillar=_any(draw, draft, "pillars"))
            return put(draft, changed)
        case "bonus" if draft.pillars:
            pillar = draft.part(_any(draw, draft, "pillars"))
            return put(draft, replace(pillar, bonus=draw(st.booleans()), counted=draw(st.booleans())))
        case "part":
            number = draft.made
            draft, pillar = add_pillar(add_theme(draft, f"Chủ đề {number}")[0], f"Trụ cột {number}")
            draft, made = add_criterion(draft, pillar)
            return put(draft, replace(draft.part(made), text="Hỏi", rule=draw(words)))
        case "move" if key:
            return move(draft, key, draw(st.sampled_from((-1, 1))))
        case "remove" if key:
            return remove(draft, key)
        case "renumber":
            return renumber(draft)
        case _:
            return draft


@st.composite
def edited(draw: st.DrawFn) -> ChecklistDraft:
    """A sound template made by a handful of steps of the editor."""
    draft = draft_of(_template())
    for _ in range(draw(st.integers(1, 12))):
        draft = _step(draw, draft)
    assume(not faults(draft))
    return draft


def _recorded(draft: ChecklistDraft) -> Checklist:
    checklist = _template()
    record_draft(checklist, draft, lambda: None, lambda _part: None)
    return checklist


@settings(max_examples=60, deadline=None)
@given(edited(), st.sampled_from(LEVELS))
def test_the_maximum_of_every_school_is_one_hundred_by_any_edited_template(draft, level):
    template = exact_checklist(_recorded(draft))
    score = template.score(level, {one.key: best(one.rule) for one in template.applying(level)})
    core = [part for part in score.pillars if not part.bonus]
    assert sum(part.maximum for part in core) == sum(part.points for part in core) == 100


@settings(max_examples=60, deadline=None)
@given(edited(), st.sampled_from(LEVELS), st.data())
def test_totals_equal_a_second_computation_from_the_typed_words(draft, level, data):
    template = exact_checklist(_recorded(draft))
    entered = {one.key: data.draw(any_entry(one.rule)) for one in template.applying(level)}
    score = template.score(level, entered)
    # By another route: from the draft, in whole thousandths over one common denominator.
    ordinary = reached = bonus = 0
    for one in draft.criteria:
        pillar, rule = draft.pillar(one.pillar), rule_from(one.rule)
        if level not in one.levels or (pillar.bonus and not pillar.counted):
            continue
        points = int(rule.points(entered[one.code]) * 1000)
        if pillar.bonus:
            bonus += points
        else:
            ordinary += int(rule.maximum * 1000)
            reached += points
    assert score.exact_total == Fraction(reached * 100, ordinary) + Fraction(bonus, 1000)


@settings(max_examples=60, deadline=None)
@given(edited())
def test_what_is_recorded_is_what_was_edited(draft):
    recorded = _recorded(draft)
    assert [one.code for one in recorded.criteria] == [one.code for one in draft.criteria]
    assert [one.pillar.code for one in recorded.criteria] == [draft.pillar(one.pillar).code for one in draft.criteria]
    assert [one.position for one in recorded.criteria] == list(range(len(draft.criteria)))
    assert compare(draft, draft) == ()
    points = points_of(draft)
    assert points.ordinary == sum(Fraction(one.maximum, 1000) for one in recorded.criteria if not one.pillar.bonus)
    codes = [one.code.casefold() for one in draft.criteria]
    assert len(set(codes)) == len(codes)


@given(rules, rules, st.data())
def test_a_mark_that_is_carried_over_is_one_that_the_new_rule_knows(old, new, data):
    mark = data.draw(any_entry(old))
    stands = carried(old, new, mark)
    assert carried(old, old, mark) == mark
    if stands is None:
        return
    try:
        points = new.points(stands)
    except EnteredError as error:
        raise AssertionError from error
    assert 0 <= points <= new.maximum
    if mark == best(old) and old.points(mark) == old.maximum and type(old) is type(new) and hasattr(new, "steps"):
        assert points == new.maximum


@given(rules)
def test_a_rule_survives_being_written_and_read(rule):
    typed = words_of(rule, "lần")
    assert rule_from(typed) == rule
    assert canonical(typed) == typed


@given(words, st.sampled_from(CriterionKind))
def test_another_kind_is_always_something_to_begin_with(typed: RuleWords, kind):
    begun = of_kind(typed, kind)
    rule = rule_from(replace(begun, unit="lần"))
    assert (begun.kind, rule.maximum) == (kind, rule_from(typed).maximum)
