"""Sheets from outside, and paper sheets that two people key: whole, of the right judge, confirmed by another."""

from decimal import Decimal

import pytest

from greenschool.models.account import Actor, Permission, Role
from greenschool.models.base import ReasonMissingError
from greenschool.services import keying, marking, panels
from greenschool.services.conflicts import UnknownJudgeCodeError
from greenschool.services.desk import Desk
from greenschool.services.intake import list_entries
from greenschool.services.keying import NotKeyedError, SamePersonError, SheetsUnconfirmedError
from greenschool.services.mark_rules import MarkTooHighError, NoSuchCriterionError
from greenschool.services.results import settle
from greenschool.services.rounds import close_round
from greenschool.services.sheet_gaps import SheetGapsError
from greenschool.services.sheet_intake import (
    NotAssignedError,
    RoundNotMarkedError,
    SheetHandedInError,
    SheetMarks,
    Taken,
    compare_sheets,
    sheets_for,
    take_sheets,
)
from greenschool.services.states import KeyingState, SheetSource, SheetState
from greenschool.storage.unit_of_work import NotAllowedError
from tests.services.judging import assigned, being_marked, judge_desk, mark_sheet

NAMES = ("Đúng chủ đề, ý nghĩa", "Ngắn gọn, dễ nhớ, có vần nhịp", "Sáng tạo, không trùng lặp", "Ngôn ngữ trong sáng")


def whole(judge, code, *marks):
    return SheetMarks(judge, code, dict(zip(NAMES, map(Decimal, marks or (30, 20, 20, 10)), strict=True)))


@pytest.fixture
def desk(lists):
    being_marked(lists)
    return lists


@pytest.fixture
def other(desk):
    return Desk(desk.storage, Actor(77, "Người thứ hai", Role.OFFICER), desk.season_id)


def codes_of(desk, judge="GK01"):
    return [sheet.blind_code for sheet in sheets_for(desk, "KH", judge)]


def test_what_a_judge_is_to_mark_comes_under_codes_only(desk):
    sheets = sheets_for(desk, "KH", "gk01")
    assert [one.blind_code for one in sheets] == sorted(one.blind_code for one in sheets)
    assert [one.name for one in sheets[0].criteria] == list(NAMES)
    assert sheets[0].criteria[0].maximum == 35
    assert sheets[0].criteria[0].mark is None
    seen = repr([(one.blind_code, one.group, one.criteria, one.comment) for one in sheets])
    for entry in list_entries(desk, "KH"):
        assert entry.code not in seen
        assert entry.school not in seen


def test_sheets_are_taken_in_once_and_the_same_again_is_left_alone(desk):
    first, second, third, *_ = codes_of(desk)
    own = judge_desk(desk, "GK01")
    begun = next(row.sheet for row in marking.my_sheets(own) if row.blind_code == third)
    mark_sheet(own, begun, submit=False)
    sheets = [whole("GK01", first), whole("GK01", second.lower()), whole("GK01", third)]
    assert take_sheets(desk, "KH", sheets) == Taken(2, 1, 0)
    assert take_sheets(desk, "KH", sheets) == Taken(0, 0, 3)
    states = {row.blind_code: row.state for row in panels.assignments(desk, "KH") if row.judge == "GK01"}
    assert states[first] is states[second] is states[third] is SheetState.SUBMITTED


def test_comments_come_along(desk):
    code = codes_of(desk)[0]
    given = whole("GK01", code)
    take_sheets(desk, "KH", [SheetMarks("GK01", code, given.marks, "hay", {NAMES[0]: "rõ"})])
    own = judge_desk(desk, "GK01")
    sheet = next(row.sheet for row in marking.my_sheets(own) if row.blind_code == code)
    opened = marking.open_sheet(own, sheet)
    assert (opened.comment, opened.criteria[0].comment) == ("hay", "rõ")


@pytest.mark.parametrize(
    ("change", "error"),
    [
        (lambda code, _: whole("GK01", code, 36, 1, 1, 1), MarkTooHighError),
        (lambda code, _: SheetMarks("GK01", code, {"Lạ": Decimal(1)}), NoSuchCriterionError),
        (lambda code, _: SheetMarks("GK01", code, {NAMES[0]: Decimal(1)}), SheetGapsError),
        (lambda _, foreign: whole("GK01", foreign), NotAssignedError),
        (lambda code, _: whole("GK99", code), UnknownJudgeCodeError),
        (lambda _code, _: whole("GK01", "KH-XXXX"), NotAssignedError),
    ],
)
def test_one_bad_sheet_takes_nothing_in(desk, change, error):
    mine = codes_of(desk)
    foreign = next(code for code in codes_of(desk, "GK02") if code not in mine)
    with pytest.raises(error):
        take_sheets(desk, "KH", [whole("GK01", mine[1]), change(mine[0], foreign)])
    assert {row.state for row in panels.assignments(desk, "KH")} == {SheetState.ASSIGNED}


def test_other_marks_for_a_sheet_that_is_handed_in_are_refused_and_shown(desk):
    code = codes_of(desk)[0]
    take_sheets(desk, "KH", [whole("GK01", code)])
    with pytest.raises(SheetHandedInError):
        take_sheets(desk, "KH", [whole("GK01", code, 1, 1, 1, 1)])
    differences = compare_sheets(desk, "KH", [whole("GK01", code, 30, 20, "0.5", 10), SheetMarks("GK01", code, {})])
    assert [(one.criterion, one.recorded, one.given, one.state) for one in differences] == [
        (NAMES[2], 20, Decimal("0.5"), SheetState.SUBMITTED),
        *((name, mark, None, SheetState.SUBMITTED) for name, mark in zip(NAMES, (30, 20, 20, 10), strict=True)),
    ]


def test_nothing_is_taken_in_before_the_judges_are_let_in(lists):
    assigned(lists)
    given = whole("GK01", codes_of(lists)[0])
    for take in (lambda: take_sheets(lists, "KH", [given]), lambda: keying.key_sheet(lists, "KH", given)):
        with pytest.raises(RoundNotMarkedError):
            take()


def test_a_keyed_sheet_is_compared_by_somebody_else(desk, other):
    code = codes_of(desk)[0]
    keying.key_sheet(desk, "KH", whole("GK01", code))
    (row,) = keying.keyed_sheets(desk, "KH")
    assert (row.judge, row.blind_code, row.total, row.mine, row.marks[0]) == ("GK01", code, 80, True, (NAMES[0], 30))
    with pytest.raises(SamePersonError):
        keying.confirm(desk, "KH", "GK01", code)
    with pytest.raises(SamePersonError):
        keying.reject(desk, "KH", "GK01", code, "sai")
    assert not keying.keyed_sheets(other, "KH")[0].mine
    keying.confirm(other, "KH", "GK01", code)
    assert keying.keyed_sheets(desk, "KH") == ()
    (row,) = keying.keyed_sheets(desk, "KH", None)
    assert (row.state, row.checked_by) == (KeyingState.CONFIRMED, "Người thứ hai")
    with pytest.raises(NotKeyedError):
        keying.confirm(other, "KH", "GK01", code)


def test_a_rejected_sheet_is_keyed_anew(desk, other):
    code = codes_of(desk)[0]
    keying.key_sheet(desk, "KH", whole("GK01", code))
    with pytest.raises(ReasonMissingError):
        keying.reject(other, "KH", "GK01", code, " ")
    keying.reject(other, "KH", "GK01", code, "ghi 21, nhập 20")
    (row,) = keying.keyed_sheets(desk, "KH", KeyingState.REJECTED)
    assert row.reason == "ghi 21, nhập 20"
    keying.key_sheet(other, "KH", whole("GK01", code, 30, 21, 20, 10))
    keying.key_sheet(desk, "KH", whole("GK01", code, 30, 21, 20, 10))
    (row,) = keying.keyed_sheets(desk, "KH")
    assert (row.keyed_by, row.total) == ("Người thứ hai", 81)
    keying.confirm(desk, "KH", "GK01", code)


def test_a_keyed_sheet_with_gaps_is_not_taken(desk):
    with pytest.raises(SheetGapsError):
        keying.key_sheet(desk, "KH", SheetMarks("GK01", codes_of(desk)[0], {NAMES[0]: Decimal(1)}))
    with pytest.raises(NotKeyedError):
        keying.confirm(desk, "KH", "GK01", codes_of(desk)[0])


def test_no_result_is_made_final_on_sheets_that_nobody_compared(desk, other):
    for judge in {row.judge for row in panels.assignments(desk, "KH")}:
        take_sheets(desk, "KH", [whole(judge, code) for code in codes_of(desk, judge)[1:]], SheetSource.WORKBOOK)
        keying.key_sheet(desk, "KH", whole(judge, codes_of(desk, judge)[0]))
    close_round(desk, "KH")
    with pytest.raises(SheetsUnconfirmedError) as refused:
        settle(desk, "KH")
    assert "GK01" in refused.value.values["sheets"]
    for row in keying.keyed_sheets(other, "KH"):
        keying.confirm(other, "KH", row.judge, row.blind_code)
    with pytest.raises(Exception, match="tie"):
        settle(desk, "KH")


@pytest.mark.parametrize("role", [Role.JUDGE, Role.VIEWER])
def test_only_the_office_takes_sheets_in(desk, seated_as, role):
    stranger = seated_as(desk, role)
    assert not stranger.may(Permission.KEY_MARKS)
    for call in (
        lambda: take_sheets(stranger, "KH", []),
        lambda: compare_sheets(stranger, "KH", []),
        lambda: keying.key_sheet(stranger, "KH", whole("GK01", "KH-AAAA")),
        lambda: keying.keyed_sheets(stranger, "KH"),
        lambda: keying.confirm(stranger, "KH", "GK01", "x"),
        lambda: keying.reject(stranger, "KH", "GK01", "x", "y"),
    ):
        with pytest.raises(NotAllowedError):
            call()
