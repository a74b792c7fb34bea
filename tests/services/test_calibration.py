"""What the whole panel marks first: the choice, the gate before the other entries, the talk."""

from contextlib import nullcontext
from decimal import Decimal
from uuid import uuid4

import pytest

from greenschool.scoring.adjudication import Verdict
from greenschool.services import blindness, marking, panels
from greenschool.services.calibration import (
    CalibrationNeedsWordsError,
    CalibrationTooLateError,
    CandidateRow,
    candidates,
    list_calibration,
    record_calibration,
    set_calibration,
)
from greenschool.services.calibration_choice import propose
from greenschool.services.own_sheets import CalibrationFirstError
from tests.services.judging import assigned, judge_desk, mark_sheet

PANEL = ("GK01", "GK02", "GK04")


@pytest.fixture
def held(lists):
    """Slogans that judges mark, two each, and entries 4 and 5 before the others."""
    assigned(lists, judges=PANEL)
    set_calibration(lists, "KH", [4, 5])
    panels.assign(lists, "KH", 1)
    blindness.release(lists, "KH", "mùa thi thực hành")
    return lists


def test_an_entry_that_is_withdrawn_holds_nothing_back(held, behind):
    record_calibration(held, "KH", 4, "đã thống nhất")
    behind(held, "UPDATE entries SET state = 'withdrawn', state_reason = 'x' WHERE contest_id = 2 AND number = 5")
    assert [row.entry for row in list_calibration(held, "KH")] == [4]
    assert not any(row.waits for row in sheets_of(held, "GK01"))


def sheets_of(desk, judge):
    return marking.my_sheets(judge_desk(desk, judge))


def test_entries_marked_first_head_the_list_and_the_others_wait(held):
    rows = sheets_of(held, "GK01")
    assert [row.first for row in rows[:3]] == [True, True, False]
    assert all(row.editable and not row.waits for row in rows[:2])
    assert all(row.waits and not row.editable for row in rows[2:])
    judge, other = judge_desk(held, "GK01"), rows[2]
    criterion = marking.open_sheet(judge, other.sheet).criteria[0].name
    with pytest.raises(CalibrationFirstError):
        marking.give_mark(judge, other.sheet, criterion, Decimal(1), uuid4().hex)
    with pytest.raises(CalibrationFirstError):
        marking.submit(judge, [row.sheet for row in rows])


def test_the_others_open_once_every_one_has_its_minutes(held):
    for code in PANEL:
        for row in [row for row in sheets_of(held, code) if row.first]:
            mark_sheet(judge_desk(held, code), row.sheet)
    record_calibration(held, "KH", 4, "thống nhất cách chấm nhịp")
    assert all(row.waits for row in sheets_of(held, "GK01") if not row.first)
    record_calibration(held, "KH", 5, "như trên\nvà hạ điểm ý nghĩa")
    rows = sheets_of(held, "GK01")
    assert all(row.editable and not row.waits for row in rows if not row.first)
    assert [row.minutes for row in list_calibration(held, "KH") if row.entry == 5] == ["như trên\nvà hạ điểm ý nghĩa"]


def test_what_the_list_calls_waiting_cannot_be_marked_and_all_else_can(held, behind):
    def as_the_list_says():
        judge = judge_desk(held, "GK01")
        told = {row.sheet: row.waits for row in marking.my_sheets(judge)}
        for sheet, waits in told.items():
            with pytest.raises(CalibrationFirstError) if waits else nullcontext():
                marking.set_flag(judge, sheet, flagged=True)
        return sorted(set(told.values()))

    change = "UPDATE entries SET state = '{}', state_reason = 'x' WHERE contest_id = 2 AND number = {}"
    assert as_the_list_says() == [False, True]
    record_calibration(held, "KH", 4, "thống nhất cách chấm nhịp")
    assert as_the_list_says() == [False, True]
    behind(held, change.format("withdrawn", 4))
    assert as_the_list_says() == [False, True]
    behind(held, change.format("withdrawn", 5))
    assert as_the_list_says() == [False]
    behind(held, change.format("accepted", 5))
    record_calibration(held, "KH", 5, "như trên")
    assert as_the_list_says() == [False]


def test_totals_stand_side_by_side_with_what_their_spread_asks_for(held):
    shares = {"GK01": Decimal("0.9"), "GK02": Decimal("0.75")}
    for code, share in shares.items():
        for row in [row for row in sheets_of(held, code) if row.first]:
            mark_sheet(judge_desk(held, code), row.sheet, share)
    row = list_calibration(held, "KH")[0]
    totals = dict(row.totals)
    assert row.spread == totals["GK01"] - totals["GK02"]
    assert (row.waiting, row.unassigned, row.verdict) == (("GK04",), (), Verdict.DISCUSS)


def test_who_joins_without_a_sheet_is_named_until_entries_are_assigned_again(lists):
    assigned(lists, judges=PANEL)
    set_calibration(lists, "KH", [4])
    lacking = list_calibration(lists, "KH")[0].unassigned
    assert lacking == tuple(code for code in PANEL if code not in judges_of(lists, 4))
    assert lacking
    panels.assign(lists, "KH", 1)
    assert list_calibration(lists, "KH")[0].unassigned == ()


def judges_of(desk, entry):
    return {row.judge for row in panels.assignments(desk, "KH") if row.entry == entry}


def test_the_choice_is_made_before_judges_are_let_in_and_minutes_say_something(held):
    with pytest.raises(CalibrationTooLateError):
        set_calibration(held, "KH", [6])
    with pytest.raises(CalibrationNeedsWordsError):
        record_calibration(held, "KH", 4, " \n ")
    assert [row.entry for row in candidates(held, "KH") if row.chosen] in ([4, 5], [5, 4])


def test_a_proposal_takes_groups_in_turn_and_entries_that_everybody_may_mark():
    rows = [CandidateRow(number, "", "AB"[number % 2], ("GK01",) if number < 9 else (), False) for number in range(20)]
    found = propose(rows, 4, seed=3)
    assert found == propose(rows[::-1], 4, seed=3)
    assert sorted(number % 2 for number in found) == [0, 0, 1, 1]
    assert min(found) >= 9
    assert len({propose(rows, 4, seed) for seed in range(8)}) > 1
    assert len(propose(rows[:2], 5, seed=1)) == 2
