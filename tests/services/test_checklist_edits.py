"""Editing a draft: adding, removing, moving, numbering; what does not fit; what differs."""

from dataclasses import replace

import pytest

from greenschool.models.checklist import CriterionKind
from greenschool.resources import resource
from greenschool.services.checklist_check import DraftFaultyError, check_draft, faults, points_of
from greenschool.services.checklist_compare import ChangeKind, TemplateField, compare
from greenschool.services.checklist_draft import NO_THEME, draft_of
from greenschool.services.checklist_edits import (
    add_criterion,
    add_pillar,
    add_theme,
    move,
    next_code,
    put,
    remove,
    renumber,
)
from greenschool.services.checklist_rule_words import RuleWords, canonical, entry_of, maximum_of, of_kind, rule_from
from greenschool.services.checklist_template import read_template
from tests.services.checklist_edits import criterion_in, numbered, pillar_in

STEPS, YES_NO = CriterionKind.STEPS, CriterionKind.YES_NO
MEASURED, DEDUCTION = CriterionKind.MEASURED, CriterionKind.DEDUCTION


@pytest.fixture(scope="module")
def draft():
    return draft_of(numbered(read_template(resource("checklists", "truong-hoc-xanh.toml"))))


def codes(draft, pillar="A"):
    return [one.code for one in draft.of_pillar(pillar_in(draft, pillar).key)]


def told(draft):
    with pytest.raises(DraftFaultyError) as refused:
        check_draft(draft)
    return [type(fault.error).__name__ for fault in refused.value.faults]


def test_the_programme_s_checklist_has_no_fault_and_makes_100(draft):
    assert faults(draft) == ()
    points = points_of(draft)
    assert (points.ordinary, points.bonus, points.is_hundred) == (100, 0, True)


def test_a_new_criterion_takes_the_next_number_that_was_never_used(draft):
    pillar = pillar_in(draft, "A").key
    more, key = add_criterion(draft, pillar)
    assert codes(more)[-1] == "A8"
    assert codes(add_criterion(remove(more, key), pillar)[0])[-1] == "A8"
    without = remove(draft, criterion_in(draft, "A7").key)
    assert codes(add_criterion(without, pillar)[0])[-2:] == ["A6", "A8"]


def test_a_pillar_numbered_by_theme_goes_on_so(draft):
    pillar, theme = pillar_in(draft, "C").key, draft.themes[0].key
    dotted = tuple(
        replace(one, code=f"C1.{number}") if one.theme == theme else one
        for number, one in enumerate(draft.criteria, start=-12)
    )
    dotted_draft = replace(draft, criteria=dotted)
    assert next_code(dotted_draft, pillar, theme) == "C1.4"
    again = renumber(dotted_draft)
    assert codes(again, "C")[:4] == ["C1.1", "C1.2", "C1.3", "C2.1"]
    assert codes(again, "A") == codes(draft, "A")


def test_things_move_among_their_like_and_keep_their_codes(draft):
    first = criterion_in(draft, "A1").key
    assert codes(move(draft, first, 1))[:3] == ["A2", "A1", "A3"]
    assert codes(move(draft, first, -1)) == codes(draft)
    pillars = move(draft, pillar_in(draft, "A").key, 1)
    assert [one.code for one in pillars.pillars] == ["B", "A", "C", "D"]
    assert pillars.criteria[0].code == "B1"
    themes = move(draft, draft.themes[1].key, -1)
    assert codes(themes, "C")[0] == "C4"
    assert move(draft, "nothing", 1) == draft


def test_numbering_anew_follows_the_places(draft):
    moved = move(draft, criterion_in(draft, "A1").key, 1)
    first = moved.criteria[0].text
    assert criterion_in(renumber(moved), "A1").text == first


def test_a_criterion_that_goes_to_another_pillar_gets_a_code_there(draft):
    part = criterion_in(draft, "A3")
    moved = put(draft, replace(part, pillar=pillar_in(draft, "B").key))
    assert "A3" not in codes(moved)
    assert codes(moved, "B")[-1] == "B7"
    themed = put(draft, replace(part, theme=draft.themes[0].key))
    assert criterion_in(themed, "A3").theme == draft.themes[0].key


def test_codes_follow_the_code_of_their_pillar(draft):
    pillar = pillar_in(draft, "A")
    renamed = put(draft, replace(pillar, code="Q"))
    assert codes(renamed, "Q") == ["Q1", "Q2", "Q3", "Q4", "Q5", "Q6", "Q7"]


def test_a_pillar_goes_with_its_criteria_and_a_theme_leaves_them(draft):
    assert len(remove(draft, pillar_in(draft, "A").key).criteria) == 25
    without = remove(draft, draft.themes[0].key)
    assert len(without.criteria) == 32
    assert criterion_in(without, "C1").theme == NO_THEME


def test_new_pillars_and_themes_are_asked_for_a_name(draft):
    with_pillar, key = add_pillar(draft)
    assert with_pillar.pillar(key).code == "E"
    assert told(with_pillar) == ["NameWrongError", "PillarEmptyError"]
    with_theme, _ = add_theme(draft)
    assert told(with_theme) == ["NameWrongError"]
    many = draft
    for _ in range(24):
        many, key = add_pillar(many)
    assert many.pillar(key).code == "P24"


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"text": "  "}, "TextMissingError"),
        ({"levels": ()}, "LevelsMissingError"),
        ({"levels": ("THPT",)}, "LevelsMissingError"),
        ({"code": ""}, "CodeWrongError"),
        ({"code": "B9"}, "CodeWrongError"),
        ({"code": "A 1"}, "CodeWrongError"),
        ({"code": "A" + "1" * 20}, "CodeWrongError"),
        ({"rule": RuleWords(STEPS, "0")}, "RuleWrongError"),
        ({"rule": RuleWords(DEDUCTION, "3", "x" * 201, "1")}, "NameWrongError"),
    ],
)
def test_what_does_not_fit_is_named(draft, changes, fault):
    assert told(put(draft, replace(criterion_in(draft, "A1"), **changes))) == [fault]


def test_names_that_come_twice_are_named_both(draft):
    twice = put(draft, replace(criterion_in(draft, "A1"), code="a2"))
    assert told(twice) == ["CodeTwiceError", "CodeTwiceError"]
    assert "PillarCodeWrongError" in told(put(draft, replace(pillar_in(draft, "A"), code="A B")))
    themes = put(draft, replace(draft.themes[0], name="nước "))
    assert told(themes) == ["CodeTwiceError", "CodeTwiceError"]


def test_every_level_keeps_an_ordinary_criterion(draft):
    for one in draft.criteria:
        draft = put(draft, replace(one, levels=("MN", "TH", "THCS")))
    assert told(draft) == ["LevelWithoutCriteriaError"]


@pytest.mark.parametrize(
    ("words", "same"),
    [
        (RuleWords(YES_NO, "2.5", "lần", "1", "3"), RuleWords(YES_NO, "2,5")),
        (RuleWords(STEPS, "0;1,5 ; 3;"), RuleWords(STEPS, "0; 1,5; 3")),
        (
            RuleWords(MEASURED, ">=95:3\n80: 2", "%", limit="100"),
            RuleWords(MEASURED, "≥ 95: 3; ≥ 80: 2", "%", "", "100"),
        ),
        (RuleWords(MEASURED, "<= 5: 3", "kg"), RuleWords(MEASURED, "≤ 5: 3", "kg")),
        (RuleWords(DEDUCTION, "3", " lần ", "1,5"), RuleWords(DEDUCTION, "3", "lần", "1,5")),
    ],
)
def test_rules_are_read_as_people_type_them(words, same):
    assert canonical(words) == same
    assert rule_from(same) == rule_from(words)
    assert entry_of(words)


@pytest.mark.parametrize(
    ("words", "error"),
    [
        (RuleWords(YES_NO, "bốn"), "PointsWrongError"),
        (RuleWords(YES_NO, "0"), "PointsWrongError"),
        (RuleWords(YES_NO, "4,0001"), "PointsWrongError"),
        (RuleWords(YES_NO, "9999999"), "PointsWrongError"),
        (RuleWords(STEPS, "1; 2"), "StepsWrongError"),
        (RuleWords(STEPS, "0; x"), "StepsWrongError"),
        (RuleWords(MEASURED, "", "%"), "ThresholdsWrongError"),
        (RuleWords(MEASURED, ">= 90: 3; <= 80: 2", "%"), "ThresholdsWrongError"),
        (RuleWords(MEASURED, ">= 80: 3; >= 90: 2", "%"), "ThresholdsWrongError"),
        (RuleWords(MEASURED, "90", "%"), "ThresholdsWrongError"),
        (RuleWords(MEASURED, "90: 3", ""), "UnitMissingError"),
        (RuleWords(MEASURED, "90: 3", "%", limit="50"), "LimitWrongError"),
        (RuleWords(MEASURED, "90: 3", "%", limit="x"), "LimitWrongError"),
        (RuleWords(DEDUCTION, "", "lần", "1"), "PointsWrongError"),
        (RuleWords(DEDUCTION, "3", "lần", "4"), "EachWrongError"),
        (RuleWords(DEDUCTION, "3", "", "1"), "UnitMissingError"),
    ],
)
def test_rules_that_make_no_sense_say_why(words, error):
    with pytest.raises(Exception) as refused:  # noqa: PT011 - its class is what is asked
        rule_from(words)
    assert type(refused.value).__name__ == error
    assert canonical(words) == words
    assert maximum_of(words) is None


@pytest.mark.parametrize("kind", list(CriterionKind))
def test_another_kind_begins_with_the_same_points(kind):
    words = of_kind(RuleWords(STEPS, "0; 2; 4", "lần"), kind)
    assert (words.kind, maximum_of(replace(words, unit="lần"))) == (kind, 4)
    assert of_kind(RuleWords(YES_NO, "x"), kind).scale == "x"


def test_differences_are_told_with_the_words_before_and_after(draft):
    part = criterion_in(draft, "A1")
    after = put(draft, replace(part, text=" Kế hoạch năm ", rule=RuleWords(STEPS, "0; 3; 6")))
    after = remove(after, criterion_in(after, "A2").key)
    after, _ = add_criterion(after, part.pillar)
    changed, added, removed = compare(draft, after)
    assert (changed.kind, changed.code) == (ChangeKind.CHANGED, "A1")
    assert [edit.field for edit in changed.edits] == [TemplateField.TEXT, TemplateField.SCALE]
    assert (changed.edits[1].before, changed.edits[1].after) == ("0; 2; 4", "0; 3; 6")
    assert (added.kind, added.code, removed.kind, removed.code) == (ChangeKind.ADDED, "A8", ChangeKind.REMOVED, "A2")


def test_moving_one_is_one_difference(draft):
    moved = draft
    for _ in range(6):
        moved = move(moved, criterion_in(draft, "A1").key, 1)
    (change,) = compare(draft, moved)
    assert (change.code, [edit.field for edit in change.edits]) == ("A1", [TemplateField.PLACE])
    same = put(draft, replace(criterion_in(draft, "A1"), text=f" {criterion_in(draft, 'A1').text} "))
    assert compare(draft, same) == ()


def test_a_theme_that_goes_is_told_at_its_criteria_too(draft):
    changes = compare(draft, remove(draft, draft.themes[0].key))
    assert [change.kind for change in changes] == [ChangeKind.REMOVED, *[ChangeKind.CHANGED] * 3]
