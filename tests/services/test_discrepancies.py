"""Marks far apart: listed, marked a third time by somebody else, talked over, marked together."""

from decimal import Decimal

import pytest

from greenschool.models.account import Role
from greenschool.scoring.adjudication import Verdict
from greenschool.services import discrepancies, marking, panels
from greenschool.services.discrepancies import (
    AdjudicationNeedsWordsError,
    AgreedMarksMissingError,
    NotFarApartError,
    NoThirdJudgeError,
    RoundPastMarkingError,
    assign_thirds,
    keep_mean,
    list_pairs,
    record_discussion,
    record_together,
)
from greenschool.services.explanations import explanation
from greenschool.services.rounds import close_round
from greenschool.services.sheet_intake import SheetMarks, sheets_for, take_sheets
from greenschool.services.standings import standings
from greenschool.services.states import AdjudicationKind, AdjudicationRule, SheetPart
from greenschool.storage.unit_of_work import NotAllowedError
from tests.services.judging import being_marked, change_round, judge_desk, mark_sheet

NAMES = ("Đúng chủ đề, ý nghĩa", "Ngắn gọn, dễ nhớ, có vần nhịp", "Sáng tạo, không trùng lặp", "Ngôn ngữ trong sáng")


def marks_of(total):
    """Marks of the slogans' rubric that add up to ``total``."""
    left, marks = Decimal(total), {}
    for name, maximum in zip(NAMES, (35, 25, 25, 15), strict=True):
        marks[name] = min(left, Decimal(maximum))
        left -= marks[name]
    return marks


def mark_far_apart(desk):
    being_marked(desk)
    change_round(desk, "KH", adjudication=AdjudicationRule.BANDS)
    order = {}
    second = {1: "70", 2: "75.5", 3: "69.5"}
    sheets = []
    for row in panels.assignments(desk, "KH"):
        place = order.setdefault(row.entry, 0)
        order[row.entry] += 1
        total = ("60" if place == 0 else second[row.entry]) if row.entry in second else "70"
        sheets.append(SheetMarks(row.judge, row.blind_code, marks_of(total)))
    take_sheets(desk, "KH", sheets)


@pytest.fixture
def apart(desk_on):
    """Every slogan has 70 and 70, but the first has 60 and 70, the second 60 and 75.5, the third 60 and 69.5."""
    return desk_on("lists", mark_far_apart)


def score(desk, entry):
    return next(row.score for row in standings(desk, "KH").rows if row.entry == entry)


def third_of(desk, entry):
    (row,) = [row for row in panels.assignments(desk, "KH") if row.entry == entry and row.part is SheetPart.THIRD]
    return row


def mark_third(desk, entry, total):
    row = third_of(desk, entry)
    take_sheets(desk, "KH", [SheetMarks(row.judge, row.blind_code, marks_of(total))])


def test_pairs_outside_the_bands_are_listed_widest_first(apart):
    rows = list_pairs(apart, "KH")
    assert [(row.entry, row.gap, row.verdict, row.done) for row in rows] == [
        (2, Decimal("15.50"), Verdict.THIRD, None),
        (1, Decimal("10.00"), Verdict.DISCUSS, None),
    ]
    assert (rows[0].full, sorted(total for _, total in rows[0].totals)) == (100, [60, Decimal("75.5")])


def test_a_third_judge_is_found_by_itself_and_never_one_of_the_two(apart):
    assert assign_thirds(apart, "KH") == 1
    assert assign_thirds(apart, "KH") == 0
    row = third_of(apart, 2)
    judges = [one.judge for one in panels.assignments(apart, "KH") if one.entry == 2]
    assert len(set(judges)) == 3
    assert list_pairs(apart, "KH")[0].third_pending
    assert row.blind_code in {sheet.blind_code for sheet in sheets_for(apart, "KH", row.judge)}
    own = judge_desk(apart, row.judge)
    assert [one.part for one in marking.my_sheets(own) if one.blind_code == row.blind_code] == [SheetPart.THIRD]


@pytest.mark.parametrize(
    ("third", "verdict", "expected"),
    [
        ("60", None, "60.00"),
        ("75.5", None, "75.50"),
        ("70", None, "68.50"),
        ("50.5", None, "62.00"),
        ("50", Verdict.TOGETHER, "61.83"),
    ],
)
def test_of_three_the_equal_pair_the_mean_or_together(apart, third, verdict, expected):
    assign_thirds(apart, "KH")
    mark_third(apart, 2, third)
    found = {row.entry: row.verdict for row in list_pairs(apart, "KH")}
    assert found.get(2) is verdict
    assert score(apart, 2) == Decimal(expected)
    steps = explanation(apart, "KH", 2).steps
    assert len(steps.sheets) == (2 if third in {"60", "75.5"} else 3)
    assert [one.standing.value for one in steps.left_out] == (["set aside"] if third in {"60", "75.5"} else [])


def test_marks_given_together_stand_for_all(apart):
    assign_thirds(apart, "KH")
    mark_third(apart, 2, "50")
    marks = marks_of("66.5")
    with pytest.raises(AgreedMarksMissingError, match="Ngôn ngữ"):
        record_together(apart, "KH", 2, {name: marks[name] for name in NAMES[:3]}, "GK01, GK02", "thống nhất")
    with pytest.raises(AdjudicationNeedsWordsError):
        record_together(apart, "KH", 2, marks, "GK01, GK02", " ")
    record_together(apart, "KH", 2, marks, "GK01, GK02", "thống nhất 66,5 điểm")
    assert score(apart, 2) == Decimal("66.50")
    assert next(row.done for row in list_pairs(apart, "KH") if row.entry == 2) is AdjudicationKind.TOGETHER
    with pytest.raises(NotFarApartError):
        record_together(apart, "KH", 3, marks, "", "không cần")


def test_a_discussion_is_recorded_once_and_only_where_marks_are_apart(apart, journal):
    with pytest.raises(AdjudicationNeedsWordsError):
        record_discussion(apart, "KH", 1, "GK01, GK02", "")
    record_discussion(apart, "KH", 1, "GK01, GK02", "giữ điểm trung bình")
    assert journal(apart)[-1].reason == "giữ điểm trung bình"
    assert score(apart, 1) == 65
    for entry in (1, 3):
        with pytest.raises(NotFarApartError):
            record_discussion(apart, "KH", entry, "", "nữa")


def test_the_council_keeps_the_mean_of_several_at_once(apart):
    change_round(apart, "KH", adjudication=AdjudicationRule.LIST)
    assert assign_thirds(apart, "KH") == 0
    keep_mean(apart, "KH", [row.entry for row in list_pairs(apart, "KH")], "ban tổ chức giữ điểm trung bình")
    assert {row.done for row in list_pairs(apart, "KH")} == {AdjudicationKind.KEPT}


def test_where_nobody_is_left_the_entries_are_named(lists):
    being_marked(lists, judges=["GK01", "GK02"])
    change_round(lists, "KH", adjudication=AdjudicationRule.BANDS)
    for row in panels.assignments(lists, "KH"):
        total = "20" if row.judge == "GK01" and row.entry == 4 else "70"
        take_sheets(lists, "KH", [SheetMarks(row.judge, row.blind_code, marks_of(total))])
    with pytest.raises(NoThirdJudgeError, match="KH-004"):
        assign_thirds(lists, "KH")


def test_a_settled_round_is_not_adjudicated(settled, apart):
    with pytest.raises(RoundPastMarkingError):
        keep_mean(settled, "KH", [1], "x")
    close_round(apart, "KH")
    assert assign_thirds(apart, "KH") == 0


def test_the_practice_season_is_listed_and_nothing_changes(marked):
    assert list_pairs(marked, "SK")
    assert all(row.verdict is not Verdict.THIRD for row in list_pairs(marked, "KH"))


@pytest.mark.parametrize("role", [Role.JUDGE, Role.VIEWER])
def test_only_the_office_adjudicates(apart, seated_as, role):
    other = seated_as(apart, role)
    for call in (
        lambda: assign_thirds(other, "KH"),
        lambda: keep_mean(other, "KH", [1], "x"),
        lambda: record_discussion(other, "KH", 1, "", "x"),
        lambda: record_together(other, "KH", 1, {}, "", "x"),
    ):
        with pytest.raises(NotAllowedError):
            call()
    if role is Role.JUDGE:
        with pytest.raises(NotAllowedError):
            discrepancies.list_pairs(other, "KH")


def test_a_sheet_marked_on_screen_counts_as_well(apart):
    assign_thirds(apart, "KH")
    row = third_of(apart, 2)
    own = judge_desk(apart, row.judge)
    sheet = next(one.sheet for one in marking.my_sheets(own) if one.blind_code == row.blind_code)
    mark_sheet(own, sheet, Decimal("0.7"))
    assert not list_pairs(apart, "KH")[0].third_pending
