"""Rubrics: the ready-made ones, changing one before marking, maxima of a group, the round's settings."""

from dataclasses import replace
from decimal import Decimal
from uuid import uuid4

import pytest

from greenschool.models.account import Role
from greenschool.services.mark_rules import MarkTooHighError
from greenschool.services.marking import give_mark, my_sheets, open_sheet
from greenschool.services.rubrics import (
    CriterionFacts,
    GroupPart,
    Level,
    RubricInUseError,
    RubricUnusableError,
    UnknownGroupError,
    UnknownPresetError,
    presets,
    round_facts,
    set_round,
    set_rubric,
    show_rubric,
    use_preset,
)
from greenschool.services.standings import standings
from greenschool.services.states import AdjudicationRule
from greenschool.storage.unit_of_work import NotAllowedError
from tests.services.judging import being_marked, judge_desk, mark_all

WEIGHTS = {
    "sang-kien": ([25, 25, 20, 15, 5, 10], [20, 15, 15, 15, 25, 10]),
    "khau-hieu": ([35, 25, 25, 15], []),
    "dai-su-xanh": ([35, 20, 20, 10, 15], []),
    "thuyet-trinh": ([25, 20, 20, 15, 15, 5], []),
}


def test_the_ready_made_rubrics_are_those_of_the_programme_with_words_for_every_level():
    found = {preset.key: preset for preset in presets()}
    for key, (maxima, of_group) in WEIGHTS.items():
        criteria = found[key].criteria
        assert [one.maximum for one in criteria] == maxima
        assert sum(maxima) == 100
        assert [part.maximum for one in criteria for part in one.groups] == of_group
        for one in criteria:
            assert one.description.endswith(".")
            assert [level.share for level in one.levels] == [85, 70, 50, 0]
            assert all(level.description.endswith(".") for level in one.levels)
    assert found.keys() == WEIGHTS.keys()


def test_a_ready_made_rubric_is_taken_with_the_groups_that_the_contest_has(lists):
    found = use_preset(lists, "SK", "sang-kien")
    assert (found.total, found.groups, found.editable) == (100, ("Truyền thông", "Kỹ thuật"), True)
    assert found.criteria[4].groups == (GroupPart("Truyền thông", Decimal(25)),)
    assert found.criteria[0].levels[0].name == "Xuất sắc"
    slogans = use_preset(lists, "KH", "sang-kien")
    assert all(one.groups == () for one in slogans.criteria)
    with pytest.raises(UnknownPresetError, match="khau-hieu"):
        use_preset(lists, "KH", "khác")


def test_a_group_is_marked_by_its_own_maxima(lists):
    use_preset(lists, "SK", "sang-kien")
    being_marked(lists, "SK")
    mark_all(lists, "SK", shares=lambda *_: Decimal(1))
    found = standings(lists, "SK")
    assert {row.score for row in found.rows} == {100}
    own = judge_desk(lists, "GK01")
    maxima = {}
    for row in my_sheets(own):
        opened = open_sheet(own, row.sheet)
        maxima[opened.group] = [one.maximum for one in opened.criteria]
        assert opened.criteria[0].levels[0].minimum == opened.criteria[0].maximum * Decimal("0.85")
    assert maxima == {"Kỹ thuật": WEIGHTS["sang-kien"][0], "Truyền thông": WEIGHTS["sang-kien"][1]}


def test_a_mark_above_the_own_maximum_of_a_group_is_refused(lists):
    use_preset(lists, "SK", "sang-kien")
    being_marked(lists, "SK")
    own = judge_desk(lists, "GK01")
    opened = {sheet.group: sheet for sheet in (open_sheet(own, row.sheet) for row in my_sheets(own))}
    assert len(opened) == 2
    for sheet in opened.values():
        for one in sheet.criteria:
            with pytest.raises(MarkTooHighError):
                give_mark(own, sheet.row.sheet, one.name, one.maximum + one.step, uuid4().hex)
            saved = give_mark(own, sheet.row.sheet, one.name, one.maximum, uuid4().hex)
        assert saved.total == sheet.full == 100


def test_criteria_are_changed_added_moved_and_left_out(lists):
    first, second, *_ = show_rubric(lists, "KH").criteria
    new = CriterionFacts(
        "Hình thức",
        Decimal(10),
        Decimal(1),
        Decimal("0.5"),
        "Chữ viết rõ ràng.",
        comment_required=True,
        levels=(Level("Tốt", Decimal(80), "Rõ, đẹp."),),
    )
    found = set_rubric(lists, "KH", [new, replace(second, maximum=Decimal(30)), first])
    assert [one.name for one in found.criteria] == ["Hình thức", second.name, first.name]
    assert found.criteria[0] == new
    assert found.total == 5 + 30 + 35
    ties = standings(lists, "KH").scheme.tie_breaks
    assert ties[:3] == (("criterion", "Hình thức"), ("criterion", second.name), ("criterion", first.name))
    assert set_rubric(lists, "KH", found.criteria) == found


@pytest.mark.parametrize(
    "criteria",
    [
        [],
        [CriterionFacts("", Decimal(10))],
        [CriterionFacts("Ý", Decimal(10)), CriterionFacts("ý", Decimal(5))],
        [CriterionFacts("Ý", Decimal(0))],
        [CriterionFacts("Ý", Decimal(10), Decimal(3))],
        [CriterionFacts("Ý", Decimal("0.0001"))],
    ],
)
def test_what_cannot_be_computed_with_is_refused(lists, criteria):
    before = show_rubric(lists, "KH")
    with pytest.raises(RubricUnusableError):
        set_rubric(lists, "KH", criteria)
    assert show_rubric(lists, "KH") == before


def test_a_group_that_the_contest_lacks(lists):
    with pytest.raises(UnknownGroupError):
        set_rubric(lists, "KH", [CriterionFacts("Ý", Decimal(10), groups=(GroupPart("Kỹ thuật", Decimal(5)),))])


def test_nothing_changes_under_the_pens_of_the_judges(marked):
    assert not show_rubric(marked, "KH").editable
    with pytest.raises(RubricInUseError):
        set_rubric(marked, "KH", [CriterionFacts("Ý", Decimal(10))])
    facts = round_facts(marked, "KH")
    with pytest.raises(RubricInUseError):
        set_round(marked, "KH", replace(facts, decimals=1))
    set_round(marked, "KH", replace(facts, name=" Sơ  khảo ", adjudication=AdjudicationRule.BANDS))
    assert round_facts(marked, "KH").name == "Sơ khảo"


def test_settings_that_make_no_sense_are_refused(lists):
    facts = round_facts(lists, "KH")
    for change in (
        {"agree_below": Decimal(40)},
        {"mean_within": Decimal("0.00001")},
        {"marks_per_entry": 0},
        {"aggregate": "trimmed mean", "minimum_marks": 2},
        {"aggregate": "tùy ý"},
    ):
        with pytest.raises(RubricUnusableError):
            set_round(lists, "KH", replace(facts, **change))
    assert round_facts(lists, "KH") == facts


@pytest.mark.parametrize("role", [Role.JUDGE, Role.VIEWER])
def test_only_the_office_changes_rubrics(lists, seated_as, role):
    other = seated_as(lists, role)
    with pytest.raises(NotAllowedError):
        set_rubric(other, "KH", [])
    facts = round_facts(lists, "KH")
    with pytest.raises(NotAllowedError):
        set_round(other, "KH", facts)
