"""Locking, unlocking, handing back, absences, publishing, the board, and the next round of the chosen."""

from datetime import date
from decimal import Decimal
from random import Random

import pytest

from greenschool.models.account import Actor, Role
from greenschool.models.base import IllegalMoveError
from greenschool.services import codes, marking, panels, rounds
from greenschool.services.awards import list_awards
from greenschool.services.blindness import release
from greenschool.services.desk import Desk, UnknownRoundError
from greenschool.services.next_rounds import (
    NoShortlistError,
    RoundUnfinishedError,
    ShortlistOpenError,
    list_rounds,
    next_round,
)
from greenschool.services.panels import Seat
from greenschool.services.progress_board import board, reminders
from greenschool.services.results import settle
from greenschool.services.rounds import (
    MarksMissingError,
    NoSuchSheetError,
    NotLockedError,
    PublishRefusedError,
    UnlockNeedsReasonError,
    close_round,
    hand_back,
    lock_sheets,
    mark_absent,
    publish,
    unlock,
)
from greenschool.services.standings import standings
from greenschool.services.states import RoundState, SheetState
from greenschool.storage.unit_of_work import NotAllowedError
from tests.services.judging import being_marked, change_round, judge_desk, mark_all, mark_sheet, state_of


def test_closed_marks_are_unlocked_by_an_administrator_with_a_reason(marked, seated_as, journal, backups):
    close_round(marked, "KH")
    officer = seated_as(marked, Role.OFFICER)
    with pytest.raises(NotAllowedError):
        unlock(officer, "KH", "nhập thiếu")
    with pytest.raises(UnlockNeedsReasonError):
        unlock(marked, "KH", "  ")
    unlock(marked, "KH", "nhập thiếu")
    assert state_of(marked, "KH") is RoundState.MARKING
    assert {row.state for row in panels.assignments(marked, "KH")} == {SheetState.SUBMITTED}
    assert (journal(marked)[-1].action, journal(marked)[-1].reason) == ("round.unlock", "nhập thiếu")
    assert "unlock" in backups(marked)
    with pytest.raises(NotLockedError):
        unlock(marked, "KH", "nữa")


def test_sheets_are_locked_one_judge_at_a_time_and_then_not_handed_back(marked):
    entry, judge = next((row.entry, row.judge) for row in panels.assignments(marked, "KH"))
    hand_back(marked, "KH", entry, judge, "nhầm cột")
    locked = lock_sheets(marked, "KH", judge)
    assert locked == sum(row.judge == judge for row in panels.assignments(marked, "KH")) - 1
    other = next(row.entry for row in panels.assignments(marked, "KH") if row.judge == judge and row.entry != entry)
    with pytest.raises(IllegalMoveError):
        hand_back(marked, "KH", other, judge, "nhầm cột")
    assert lock_sheets(marked, "KH") > 100
    with pytest.raises(UnlockNeedsReasonError):
        hand_back(marked, "KH", entry, judge, "")
    with pytest.raises(NoSuchSheetError):
        hand_back(marked, "SK", 1, "GK07", "x") if _has_no_sheet(marked) else pytest.fail("sheet")


def _has_no_sheet(desk):
    return not [row for row in panels.assignments(desk, "SK") if (row.entry, row.judge) == (1, "GK07")]


def test_an_absent_judge_leaves_no_zeros(lists):
    being_marked(lists)
    own = judge_desk(lists, "GK01")
    first = marking.my_sheets(own)[0]
    mark_sheet(own, first.sheet)
    left = len(marking.my_sheets(own)) - 1
    with pytest.raises(UnlockNeedsReasonError):
        mark_absent(lists, "KH", "GK01", "")
    assert mark_absent(lists, "KH", "GK01", "nằm viện") == left
    states = {row.state for row in panels.assignments(lists, "KH") if row.judge == "GK01"}
    assert states == {SheetState.SUBMITTED, SheetState.ABSENT}
    with pytest.raises(MarksMissingError):
        close_round(lists, "KH")


def test_the_board_and_whom_to_remind(lists):
    being_marked(lists)
    change_round(lists, "KH", marking_until=date(2023, 5, 20))
    own = judge_desk(lists, "GK01")
    mark_sheet(own, marking.my_sheets(own)[0].sheet)
    mark_sheet(own, marking.my_sheets(own)[1].sheet, submit=False)
    found = board(lists, "KH")
    assert (found.sheets, found.handed_in, found.minimum_marks, len(found.rows)) == (142, 1, 2, 71)
    assert dict(found.states)[SheetState.DRAFT] == 1
    place = found.judges.index("GK01")
    cells = [row.cells[place] for row in found.rows]
    assert cells.count(SheetState.SUBMITTED) == cells.count(SheetState.DRAFT) == 1
    assert sum(row.lacks for row in found.rows) == 141
    late = {one.judge: one for one in reminders(lists, "KH")}
    assert len(late) == 7
    assert (late["GK01"].begun, late["GK01"].handed_in, late["GK01"].overdue) == (1, 1, 2)
    assert reminders(lists, "SK") == ()


def test_only_a_settled_result_without_gaps_is_published(marked, behind):
    with pytest.raises(IllegalMoveError):
        publish(marked, "KH")
    close_round(marked, "KH")
    settle(marked, "KH")
    slogan = "(SELECT id FROM entries WHERE contest_id = 2 AND number = 60)"
    behind(marked, "UPDATE score_sheets SET state = 'absent' WHERE entry_id = " + slogan)  # noqa: S608
    with pytest.raises(PublishRefusedError, match="KH-060"):
        publish(marked, "KH")
    behind(marked, "UPDATE score_sheets SET state = 'locked' WHERE state = 'absent'")
    publish(marked, "KH")
    assert state_of(marked, "KH") is RoundState.PUBLISHED


def test_the_chosen_go_on_to_a_final_with_its_own_panel_and_prizes(marked):
    before = standings(marked, "SK")
    chosen = {row.entry for row in before.rows if row.chosen}
    with pytest.raises(RoundUnfinishedError):
        next_round(marked, "SK", "Chung khảo")
    close_round(marked, "SK")
    made = next_round(marked, "SK", "  Chung   khảo ")
    assert (made.number, made.name, made.state, made.entries, made.prizes) == (
        2,
        "Chung khảo",
        RoundState.PREPARING,
        10,
        3,
    )
    assert [(one.number, one.state, one.prizes) for one in list_rounds(marked, "SK")] == [
        (1, RoundState.SETTLED, 0),
        (2, RoundState.PREPARING, 3),
    ]
    first = standings(marked, "SK", 1)
    assert [(row.entry, row.score) for row in first.rows] == [(row.entry, row.score) for row in before.rows]
    assert {row.entry for row in first.rows if row.chosen} == chosen
    assert first.fingerprint
    assert list_awards(marked, "SK") == ()
    sealed = {row.number: row.blind_code for row in codes.code_map(marked, "SK")}
    codes.draw(marked, "SK", Random(1))
    assert {row.number: row.blind_code for row in codes.code_map(marked, "SK")} == sealed
    change_round(marked, "SK", marks_per_entry=2)
    panels.set_panel(marked, "SK", [Seat(code) for code in ("GK01", "GK02", "GK04")])
    panels.assign(marked, "SK", 1)
    assert {row.entry for row in panels.assignments(marked, "SK")} == chosen
    release(marked, "SK", "đã xem")
    order = sorted(sealed[number] for number in chosen)
    mark_all(marked, "SK", shares=lambda _, code: Decimal(95 - 5 * order.index(code)) / 100)
    close_round(marked, "SK")
    final = settle(marked, "SK")
    assert (final.prizes, len(final.rows)) == (10, 10)
    assert {award.entry for award in list_awards(marked, "SK")} == chosen
    with pytest.raises(UnknownRoundError):
        standings(marked, "SK", 3)


def test_a_settled_round_keeps_its_prizes_and_the_next_has_none(settled):
    awards = list_awards(settled, "SK")
    made = next_round(settled, "SK", "Trình bày")
    assert (made.entries, made.prizes) == (10, 0)
    assert list_awards(settled, "SK") == awards
    assert standings(settled, "SK", 1).prizes == 10


def test_without_a_shortlist_or_with_a_tie_on_it_there_is_no_next_round(settled, twins, behind):
    with pytest.raises(NoShortlistError):
        next_round(settled, "DS", "Chung kết")
    rank = next(row.rank for row in standings(twins, "KH").rows if row.entry == 54)
    behind(twins, f"UPDATE rounds SET shortlist = {rank} WHERE contest_id = 2")  # noqa: S608
    with pytest.raises(ShortlistOpenError, match="44, 54"):
        next_round(twins, "KH", "Chung khảo")


@pytest.mark.parametrize("role", [Role.JUDGE, Role.VIEWER])
def test_only_the_office_moves_a_round(marked, role):
    other = Desk(marked.storage, Actor(99, "Người khác", role), marked.season_id)
    for call in (
        lambda: rounds.lock_sheets(other, "KH"),
        lambda: unlock(other, "KH", "x"),
        lambda: hand_back(other, "KH", 1, "GK01", "x"),
        lambda: mark_absent(other, "KH", "GK01", "x"),
        lambda: publish(other, "KH"),
        lambda: next_round(other, "KH", "x"),
    ):
        with pytest.raises(NotAllowedError):
            call()
