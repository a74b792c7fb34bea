"""Panels and who marks what: loads, conflicts, joining and leaving, by hand, what if."""

from collections import Counter
from random import Random

import pytest

from greenschool.models.account import Role
from greenschool.services import codes, conflicts, marking, panels
from greenschool.services.assigning import (
    GroupsUnevenError,
    LoadsUnequalError,
    NotConnectedError,
    PanelEmptyError,
    TooFewForEntryError,
)
from greenschool.services.calibration import (
    NotCalibrationError,
    list_calibration,
    record_calibration,
    set_calibration,
)
from greenschool.services.conflicts import (
    ConflictAlreadyMarkedError,
    ConflictUnclearError,
    UnknownEntryNumberError,
    UnknownJudgeCodeError,
)
from greenschool.services.intake import list_entries
from greenschool.services.panels import (
    CodesNotDrawnError,
    JudgeBarredError,
    LeavingNeedsReasonError,
    NotOnPanelError,
    Seat,
    SheetBegunError,
)
from greenschool.services.schools import list_schools
from greenschool.services.states import SheetState
from greenschool.storage.unit_of_work import NotAllowedError
from tests.services.judging import assigned, being_marked, change_round, judge_desk, mark_sheet

OWN = {"GK03": "Trường THCS Ngô Sĩ Liên", "GK05": "Trường Tiểu học Tràng An", "GK07": "Trường Mầm non Sao Mai"}


def of_judge(desk, judge, contest="KH"):
    return [row for row in panels.assignments(desk, contest) if row.judge == judge]


def check_whole(desk, per_entry=2, contest="KH"):
    schools = {entry.number: entry.school for entry in list_entries(desk, contest)}
    rows = panels.assignments(desk, contest)
    live = [row for row in rows if row.state not in {SheetState.RECUSED, SheetState.ABSENT}]
    assert set(Counter(row.entry for row in live).values()) == {per_entry}
    assert not [row for row in rows if schools[row.entry] == OWN.get(row.judge)]


def test_loads_are_equal_nobody_marks_their_own_school_and_the_seed_does_it_over(desk_on):
    first, same = desk_on("lists"), desk_on("lists")
    report = assigned(first)
    assigned(same)
    loads = [load.sheets for load in report.loads]
    assert (sum(loads), max(loads) - min(loads) <= 1, report.added, report.seed) == (142, True, 142, 2023)
    assert report.sheets == 142
    check_whole(first)
    pairs = [(row.entry, row.judge) for row in panels.assignments(first, "KH")]
    assert pairs == [(row.entry, row.judge) for row in panels.assignments(same, "KH")]
    panels.assign(same, "KH", 5)
    assert pairs != [(row.entry, row.judge) for row in panels.assignments(same, "KH")]
    check_whole(same)


def test_the_panel_shows_who_sits_and_how_much_is_theirs(lists):
    assigned(lists)
    rows = {row.judge: row for row in panels.list_panel(lists, "KH")}
    assert len(rows) == 7
    assert rows["GK05"].school == OWN["GK05"]
    assert rows["GK05"].barred == sum(entry.school == OWN["GK05"] for entry in list_entries(lists, "KH"))
    assert rows["GK01"].assigned in {20, 21}
    assert (rows["GK01"].begun, rows["GK01"].submitted, rows["GK01"].left_reason) == (0, 0, "")


def test_the_whole_panel_marks_everything_but_its_own(lists):
    report = assigned(lists, per_entry=None)
    barred = sum(row.barred for row in panels.list_panel(lists, "KH"))
    assert report.sheets == 7 * 71 - barred


def test_two_groups_mark_every_entry(lists):
    codes.draw(lists, "KH", Random(1))
    change_round(lists, "KH", marks_per_entry=2, marker_groups=True)
    seats = [Seat(f"GK0{number}", 1 + number % 2) for number in range(1, 8)]
    panels.set_panel(lists, "KH", seats)
    panels.assign(lists, "KH", 1)
    by_entry = {}
    for row in panels.assignments(lists, "KH"):
        by_entry.setdefault(row.entry, set()).add(row.marker_group)
    assert set(map(tuple, map(sorted, by_entry.values()))) == {(1, 2)}
    panels.set_panel(lists, "KH", [Seat(seat.judge, 1) for seat in seats])
    with pytest.raises(GroupsUnevenError):
        panels.assign(lists, "KH", 1)


def test_impossible_demands_say_why(lists):
    with pytest.raises(CodesNotDrawnError):
        panels.assign(lists, "KH")
    codes.draw(lists, "KH", Random(1))
    with pytest.raises(PanelEmptyError):
        panels.assign(lists, "KH")
    panels.set_panel(lists, "KH", [Seat("GK01"), Seat("gk05")])
    change_round(lists, "KH", marks_per_entry=2)
    with pytest.raises(TooFewForEntryError) as refused:
        panels.assign(lists, "KH", 1)
    assert refused.value.values["able"] == 1
    panels.set_panel(lists, "KH", [Seat(f"GK0{number}") for number in (1, 2, 4)])
    for school in list_schools(lists)[:30]:
        conflicts.declare_conflict(lists, "GK01", "người nhà", school_id=school.id)
    with pytest.raises(LoadsUnequalError) as refused:
        panels.assign(lists, "KH", 1)
    assert refused.value.values["judge"] == "GK01"
    with pytest.raises(UnknownJudgeCodeError):
        panels.set_panel(lists, "KH", [Seat("GK99")])


def test_one_mark_for_each_entry_is_let_be_unconnected(lists):
    assert assigned(lists, per_entry=1).sheets == 71


def test_what_if_changes_nothing(lists):
    codes.draw(lists, "KH", Random(1))
    everybody = [f"GK0{number}" for number in range(1, 8)]
    table = panels.what_if(lists, "KH", 3, everybody)
    assert (table.entries, table.refusal, sum(load.sheets for load in table.loads)) == (71, None, 213)
    assert isinstance(panels.what_if(lists, "KH", 3).refusal, PanelEmptyError)
    assert isinstance(panels.what_if(lists, "KH", 8, everybody).refusal, TooFewForEntryError)
    assert panels.assignments(lists, "KH") == panels.list_panel(lists, "KH") == ()


def test_a_judge_who_joins_takes_their_share_and_one_who_leaves_gives_it_back(lists):
    assigned(lists, judges=[f"GK0{number}" for number in range(1, 7)])
    before = {(row.entry, row.judge) for row in panels.assignments(lists, "KH")}
    report = panels.add_member(lists, "KH", "GK07")
    after = {(row.entry, row.judge) for row in panels.assignments(lists, "KH")}
    assert (report.added, report.removed) == (20, 20)
    assert {judge for _, judge in after - before} == {"GK07"}
    check_whole(lists)
    report = panels.remove_member(lists, "KH", "GK02", "ốm")
    assert of_judge(lists, "GK02") == []
    assert max(load.sheets for load in report.loads) - min(load.sheets for load in report.loads) <= 1
    check_whole(lists)
    assert next(row.left_reason for row in panels.list_panel(lists, "KH") if row.judge == "GK02") == "ốm"
    for judge, reason, error in (("GK02", "ốm", NotOnPanelError), ("GK03", " ", LeavingNeedsReasonError)):
        with pytest.raises(error):
            panels.remove_member(lists, "KH", judge, reason)


def test_who_leaves_midway_keeps_what_is_handed_in(lists):
    being_marked(lists)
    own = judge_desk(lists, "GK01")
    first, second, *_ = marking.my_sheets(own)
    mark_sheet(own, first.sheet)
    mark_sheet(own, second.sheet, submit=False)
    panels.remove_member(lists, "KH", "GK01", "chuyển công tác")
    rows = of_judge(lists, "GK01")
    assert {(row.blind_code, row.state) for row in rows} == {
        (first.blind_code, SheetState.SUBMITTED),
        (second.blind_code, SheetState.ABSENT),
    }
    check_whole(lists)


def test_a_recused_entry_goes_to_somebody_else(lists):
    being_marked(lists)
    own = judge_desk(lists, "GK02")
    sheet = marking.my_sheets(own)[0]
    marking.recuse(own, sheet.sheet, "con của đồng nghiệp")
    report = panels.assign(lists, "KH")
    assert (report.added, report.removed) == (1, 0)
    check_whole(lists)


def test_by_hand_conflicts_are_refused_and_doubles_left_alone(lists):
    codes.draw(lists, "KH", Random(1))
    panels.set_panel(lists, "KH", [Seat("GK01"), Seat("GK05")])
    own = next(entry.number for entry in list_entries(lists, "KH") if entry.school == OWN["GK05"])
    other = next(entry.number for entry in list_entries(lists, "KH") if entry.school != OWN["GK05"])
    assert panels.assign_by_hand(lists, "KH", [(own, "GK01"), (own, "GK01"), (other, "GK05")]).added == 2
    assert panels.assign_by_hand(lists, "KH", [(own, "GK01")]).added == 0
    for pair, error in (
        ((own, "GK05"), JudgeBarredError),
        ((other, "GK02"), NotOnPanelError),
        ((999, "GK01"), UnknownEntryNumberError),
    ):
        with pytest.raises(error):
            panels.assign_by_hand(lists, "KH", [(other, "GK01"), pair])
    assert len(panels.assignments(lists, "KH")) == 2
    assert panels.unassign(lists, "KH", [(other, "GK05"), (other, "GK01")]).removed == 1


def test_what_is_begun_is_not_taken_away_by_hand(lists):
    being_marked(lists)
    own = judge_desk(lists, "GK01")
    sheet = marking.my_sheets(own)[0]
    mark_sheet(own, sheet.sheet, submit=False)
    entry = next(row.entry for row in of_judge(lists, "GK01") if row.blind_code == sheet.blind_code)
    with pytest.raises(SheetBegunError):
        panels.unassign(lists, "KH", [(entry, "GK01")])
    with pytest.raises(SheetBegunError):
        panels.set_panel(lists, "KH", [Seat("GK02")])
    panels.set_panel(lists, "KH", [Seat(f"GK0{number}") for number in range(1, 7)])
    assert of_judge(lists, "GK07") == []


def test_declared_conflicts_take_entries_away_and_are_withdrawn(lists):
    assigned(lists)
    row = of_judge(lists, "GK01")[0]
    conflicts.declare_conflict(lists, "GK01", "con gái dự thi", entry=("KH", row.entry))
    assert row.entry not in {one.entry for one in of_judge(lists, "GK01")}
    panels.assign(lists, "KH", 3)
    assert row.entry not in {one.entry for one in of_judge(lists, "GK01")}
    declared = [one for one in conflicts.list_conflicts(lists) if one.id is not None]
    assert [(one.judge, one.entry, one.reason) for one in declared] == [
        ("GK01", f"KH-{row.entry:03d}", "con gái dự thi")
    ]
    assert {one.judge: one.school for one in conflicts.list_conflicts(lists) if one.id is None} == OWN
    conflicts.withdraw_conflict(lists, declared[0].id)
    conflicts.withdraw_conflict(lists, declared[0].id)
    assert all(one.id is None for one in conflicts.list_conflicts(lists))


def test_a_conflict_needs_a_reason_and_one_thing_and_comes_before_marks(lists):
    being_marked(lists)
    own = judge_desk(lists, "GK01")
    first, second, *_ = marking.my_sheets(own)
    mark_sheet(own, first.sheet)
    mark_sheet(own, second.sheet, submit=False)
    numbers = {row.blind_code: row.entry for row in of_judge(lists, "GK01")}
    with pytest.raises(ConflictUnclearError):
        conflicts.declare_conflict(lists, "GK01", " ", entry=("KH", 1))
    with pytest.raises(ConflictUnclearError):
        conflicts.declare_conflict(lists, "GK01", "người nhà")
    with pytest.raises(ConflictAlreadyMarkedError):
        conflicts.declare_conflict(lists, "GK01", "người nhà", entry=("KH", numbers[first.blind_code]))
    conflicts.declare_conflict(lists, "GK01", "người nhà", entry=("KH", numbers[second.blind_code]))
    states = {row.blind_code: row.state for row in of_judge(lists, "GK01")}
    assert states[second.blind_code] is SheetState.RECUSED
    assert [one for one in conflicts.list_conflicts(lists) if one.id is not None]


def test_calibration_entries_are_marked_by_everybody_and_talked_over(lists):
    codes.draw(lists, "KH", Random(1))
    change_round(lists, "KH", marks_per_entry=2)
    panels.set_panel(lists, "KH", [Seat(f"GK0{number}") for number in (1, 2, 4, 6)])
    set_calibration(lists, "KH", [3, 4])
    set_calibration(lists, "KH", [4, 5])
    panels.assign(lists, "KH", 1)
    counts = Counter(row.entry for row in panels.assignments(lists, "KH"))
    assert {number: counts[number] for number in (3, 4, 5)} == {3: 2, 4: 4, 5: 4}
    record_calibration(lists, "KH", 4, "thống nhất cách chấm vần nhịp")
    rows = list_calibration(lists, "KH")
    assert [(row.entry, row.minutes, row.totals) for row in rows] == [
        (4, "thống nhất cách chấm vần nhịp", ()),
        (5, "", ()),
    ]
    with pytest.raises(NotCalibrationError):
        record_calibration(lists, "KH", 3, "…")


def test_too_few_marks_to_connect_a_large_panel(lists):
    codes.draw(lists, "SK", Random(1))
    change_round(lists, "SK", marks_per_entry=2)
    panels.set_panel(lists, "SK", [Seat(f"GK0{number}") for number in range(1, 8)])
    assert panels.assign(lists, "SK", 1).sheets == 54
    assert NotConnectedError(marks=5, needed=9).values["needed"] == 9


@pytest.mark.parametrize("role", [Role.JUDGE, Role.VIEWER])
def test_only_the_office_seats_and_assigns(lists, seated_as, role):
    other = seated_as(lists, role)
    for call in (
        lambda: panels.set_panel(other, "KH", []),
        lambda: panels.assign(other, "KH"),
        lambda: panels.add_member(other, "KH", "GK01"),
        lambda: panels.remove_member(other, "KH", "GK01", "x"),
        lambda: panels.assign_by_hand(other, "KH", []),
        lambda: panels.unassign(other, "KH", []),
        lambda: panels.what_if(other, "KH", 2),
        lambda: conflicts.declare_conflict(other, "GK01", "x", school_id=1),
        lambda: conflicts.withdraw_conflict(other, 1),
        lambda: set_calibration(other, "KH", []),
        lambda: record_calibration(other, "KH", 1, "x"),
    ):
        with pytest.raises(NotAllowedError):
            call()
