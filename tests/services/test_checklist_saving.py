"""Recording an edited checklist: what it does to marks, what it asks, what the journal keeps."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest

from greenschool.models.checklist import CriterionKind
from greenschool.scoring.checklist_rules import Deduction, Measured, Rung, Steps, YesNo
from greenschool.services.assessments import MarkChange, assessment_of, list_assessments, set_marks
from greenschool.services.checklist_draft import open_draft
from greenschool.services.checklist_edits import add_criterion, add_pillar, add_theme, move, put, remove, renumber
from greenschool.services.checklist_marks import EffectKind, carried
from greenschool.services.checklist_rule_words import RuleWords
from greenschool.services.checklist_saving import (
    ChecklistInUseError,
    ChecklistMovedOnError,
    MarksWouldBeLostError,
    preview_draft,
    save_draft,
)
from greenschool.services.checklists import show_checklist
from greenschool.services.desk import SeasonClosedError
from greenschool.services.states import AssessmentState, Role, Side
from greenschool.storage.unit_of_work import NotAllowedError
from tests.services.checklist_edits import criterion_in, edit_criterion, pillar_in


def steps(*numbers):
    return Steps(tuple(Fraction(number) for number in numbers))


RUNGS = (Rung(Fraction(90), Fraction(3)),)
SHARE = Measured(RUNGS, limit=Fraction(100))


def school_of(desk, level="TH"):
    return next(sheet.school_id for sheet in list_assessments(desk).sheets if sheet.level == level)


@pytest.fixture
def used(lists):
    """A desk on which one school has marked A1 and A2."""
    school = school_of(lists)
    set_marks(lists, [MarkChange(school, "A1", Side.SELF, Decimal(2)), MarkChange(school, "A2", Side.SELF, Decimal(4))])
    return lists


def test_a_whole_new_template_is_recorded(empty):
    draft, pillar = add_pillar(open_draft(empty), " Cơ sở ")
    draft, theme = add_theme(draft, "Cây xanh")
    rules = (
        RuleWords(CriterionKind.YES_NO, "4"),
        RuleWords(CriterionKind.STEPS, "0; 1,5; 3"),
        RuleWords(CriterionKind.MEASURED, ">= 90: 3", "%", limit="100"),
        RuleWords(CriterionKind.DEDUCTION, "3", "lần", "1"),
    )
    for rule in rules:
        draft, key = add_criterion(draft, pillar, theme)
        draft = put(draft, replace(draft.part(key), text="Hỏi", rule=rule, guide="g", evidence="Ảnh", levels=("TH",)))
    saved = save_draft(empty, draft)
    made = [one for one in saved.criteria if one.pillar == "E"]
    assert [(one.code, one.kind, one.maximum, one.theme) for one in made] == [
        ("E1", CriterionKind.YES_NO, 4, "Cây xanh"),
        ("E2", CriterionKind.STEPS, 3, "Cây xanh"),
        ("E3", CriterionKind.MEASURED, 3, "Cây xanh"),
        ("E4", CriterionKind.DEDUCTION, 3, "Cây xanh"),
    ]
    assert (made[2].unit, made[0].evidence, made[0].levels) == ("%", "Ảnh", ("TH",))
    assert (saved.pillars[-1].name, saved.themes[-1], saved.version) == ("Cơ sở", "Cây xanh", 2)
    assert show_checklist(empty) == saved


def test_nothing_changed_is_nothing_recorded(empty):
    assert save_draft(empty, open_draft(empty)).version == 1
    assert preview_draft(empty, open_draft(empty)).changes == ()


def test_names_may_change_places(empty):
    draft = open_draft(empty)
    first, second, *_ = draft.pillars
    draft = put(put(draft, replace(first, code="X")), replace(second, code="A"))
    draft = put(draft, replace(draft.pillars[0], code="B"))
    one, two, *_ = draft.themes
    draft = put(put(draft, replace(one, name=two.name)), replace(two, name=one.name))
    saved = save_draft(empty, draft)
    assert [row.code for row in saved.pillars] == ["B", "A", "C", "D"]
    assert saved.themes[:2] == ("Rác thải", "Không khí")
    assert {row.code[0] for row in saved.criteria if row.pillar == "A"} == {"A"}


def test_places_and_numbers_are_recorded(empty):
    draft = open_draft(empty)
    text = draft.criteria[1].text
    draft = renumber(move(move(draft, draft.criteria[0].key, 1), draft.pillars[0].key, 1))
    saved = save_draft(empty, draft)
    assert [one.code for one in saved.criteria][:7] == ["B1", "B2", "B3", "B4", "B5", "B6", "A1"]
    assert saved.criteria[6].text == text
    assert show_checklist(empty) == saved


def test_parts_are_removed_and_their_names_are_free(empty):
    draft = open_draft(empty)
    draft = remove(remove(draft, pillar_in(draft, "D").key), draft.themes[0].key)
    draft, pillar = add_pillar(draft, "Mới")
    draft, theme = add_theme(draft, "Không khí")
    draft, key = add_criterion(draft, pillar, theme)
    saved = save_draft(empty, put(draft, replace(draft.part(key), text="Hỏi", code="D1")))
    assert [(one.code, one.text) for one in saved.criteria if one.pillar == "D"] == [("D1", "Hỏi")]
    assert saved.themes[-1] == "Không khí"


def test_a_criterion_leaves_its_pillar_before_that_goes(empty):
    draft = open_draft(empty)
    moved = put(draft, replace(criterion_in(draft, "D1"), pillar=pillar_in(draft, "A").key))
    saved = save_draft(empty, remove(moved, pillar_in(draft, "D").key))
    assert [one.code for one in saved.criteria if one.pillar == "A"][-1] == "A8"
    assert len(saved.pillars) == 3


def test_a_checklist_in_use_asks_and_previews_without_changing(used, journal):
    draft = open_draft(used)
    draft = put(draft, replace(criterion_in(draft, "A1"), rule=RuleWords(CriterionKind.STEPS, "0; 3; 6")))
    before, lines = show_checklist(used), len(journal(used))
    preview = preview_draft(used, draft)
    assert [(one.kind, one.code, one.marks) for one in preview.effects] == [(EffectKind.CARRIED, "A1", 1)]
    assert (preview.schools_with_marks, preview.lost, preview.points.ordinary) == (1, (), 102)
    with pytest.raises(ChecklistInUseError):
        save_draft(used, draft)
    assert (show_checklist(used), len(journal(used))) == (before, lines)
    save_draft(used, draft, confirm=True)
    assert assessment_of(used, school_of(used)).cell("A1").self_mark.entered == 3


def test_marks_go_only_when_they_are_let_go_and_the_journal_keeps_them(used, journal, backups):
    draft = open_draft(used)
    gone = remove(draft, criterion_in(draft, "A1").key)
    with pytest.raises(MarksWouldBeLostError) as refused:
        save_draft(used, gone, confirm=True)
    assert refused.value.values == {"marks": 1, "codes": "A1"}
    assert assessment_of(used, school_of(used)).cell("A1").self_mark.entered == 2
    save_draft(used, gone, confirm=True, lose_marks=True)
    assert assessment_of(used, school_of(used)).cell("A1") is None
    line = journal(used)[-1]
    (lost,) = line.detail["lost_marks"]
    assert (lost["criterion"], lost["self"], lost["verified"], lost["school_id"]) == ("A1", 2000, None, school_of(used))
    assert {row[0] for row in line.detail["deleted"]} == {"assessments", "checklist_criteria"}
    assert backups(used)[-1] == "checklist"


def test_marks_that_the_new_points_do_not_know_are_cleared(used):
    draft = open_draft(used)
    other = RuleWords(CriterionKind.MEASURED, ">= 9: 4", "tháng")
    draft = put(draft, replace(criterion_in(draft, "A1"), rule=other))
    (effect,) = preview_draft(used, draft).lost
    assert (effect.kind, effect.code, effect.schools) == (
        EffectKind.CLEARED,
        "A1",
        (assessment_of(used, school_of(used)).school,),
    )
    save_draft(used, draft, confirm=True, lose_marks=True)
    assert assessment_of(used, school_of(used)).cell("A1").self_mark.entered is None


def test_marks_that_no_longer_count_are_told_and_kept(used):
    draft = open_draft(used)
    preview = preview_draft(used, put(draft, replace(criterion_in(draft, "A1"), levels=("MN",))))
    assert [(one.kind, one.marks) for one in preview.effects] == [(EffectKind.NOT_COUNTED, 1)]
    assert preview.lost == ()


def test_a_new_criterion_opens_agreed_sheets_again(lists, full_sheets):
    school = school_of(lists)
    full_sheets(lists, [school])
    draft = open_draft(lists)
    draft, key = add_criterion(draft, pillar_in(draft, "A").key)
    draft = put(draft, replace(draft.part(key), text="Hỏi thêm"))
    assert preview_draft(lists, draft).reopened == (assessment_of(lists, school).school,)
    save_draft(lists, draft, confirm=True)
    sheet = assessment_of(lists, school)
    assert (sheet.state, sheet.state_reason) == (AssessmentState.NOT_STARTED, "A8")


def test_what_somebody_else_saved_is_not_overwritten(empty):
    draft = open_draft(empty)
    edit_criterion(empty, "A1", text="Khác")
    with pytest.raises(ChecklistMovedOnError):
        save_draft(empty, remove(draft, criterion_in(draft, "A2").key))


def test_a_closed_season_is_never_altered(used, close_season):
    draft = open_draft(used)
    draft = remove(draft, criterion_in(draft, "A1").key)
    before = (show_checklist(used), list_assessments(used))
    close_season(used)
    for attempt in (preview_draft, lambda desk, one: save_draft(desk, one, confirm=True, lose_marks=True)):
        with pytest.raises(SeasonClosedError):
            attempt(used, draft)
    assert (show_checklist(used), list_assessments(used)) == before


@pytest.mark.parametrize("role", [Role.JUDGE, Role.VIEWER])
def test_only_the_office_saves(empty, role, seated_as):
    draft = open_draft(empty)
    with pytest.raises(NotAllowedError):
        preview_draft(seated_as(empty, role), draft)


@pytest.mark.parametrize(
    ("old", "new", "entered", "stands"),
    [
        (steps(0, 2, 4), steps(0, 3, 6), 2, 3),
        (steps(0, 2, 4), steps(0, 1, 4), 2, 1),
        (steps(0, 2, 4), steps(0, 1, 2, 4), 2, 2),
        (steps(0, 2, 4), YesNo(Fraction(6)), 4, 6),
        (steps(0, 2, 4), YesNo(Fraction(6)), 2, None),
        (YesNo(Fraction(4)), steps(0, 2, 4), 4, 4),
        (YesNo(Fraction(4)), YesNo(Fraction(5)), 0, 0),
        (SHARE, Measured(RUNGS), 88, 88),
        (Measured(RUNGS), SHARE, 101, None),
        (Deduction(Fraction(3), Fraction(1)), Deduction(Fraction(5), Fraction(2)), 2, 2),
        (YesNo(Fraction(4)), SHARE, 4, None),
        (SHARE, steps(0, 2), 90, None),
    ],
)
def test_marks_stand_for_what_they_stood_for(old, new, entered, stands):
    assert carried(old, new, Fraction(entered)) == stands
