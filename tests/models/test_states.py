"""States: each transition table, cell by cell."""

from itertools import product

import pytest

from greenschool.models import AssessmentSheet, Contest, Entry, Keying, Round, School, ScoreSheet
from greenschool.models.assessment import AssessmentState, Side, closed_sides
from greenschool.models.base import IllegalMoveError, ReasonMissingError, UtcDateTime
from greenschool.models.entry import EntryState
from greenschool.models.judging import KeyingState, SheetState
from greenschool.models.round import RoundState

ENTRY = {("received", target) for target in ("accepted", "returned", "late", "disqualified", "withdrawn")}
ROUND = {
    ("preparing", "coded"),
    ("coded", "marking"),
    ("marking", "closed"),
    ("closed", "marking"),
    ("closed", "settled"),
    ("settled", "published"),
}
SHEET = {
    ("assigned", "draft"),
    ("assigned", "recused"),
    ("assigned", "absent"),
    ("draft", "submitted"),
    ("draft", "recused"),
    ("draft", "absent"),
    ("submitted", "locked"),
    ("draft", "assigned"),
    ("submitted", "draft"),
    ("locked", "submitted"),
    ("absent", "assigned"),
}
KEYING = {("keyed", "confirmed"), ("keyed", "rejected"), ("rejected", "keyed")}
ASSESSMENT = {
    ("not started", "self-marked"),
    ("self-marked", "verified"),
    ("verified", "agreed"),
    ("agreed", "verified"),
    ("verified", "self-marked"),
    ("self-marked", "not started"),
}


@pytest.mark.parametrize(("state", "target"), list(product(EntryState, EntryState)))
def test_entry(state: EntryState, target: EntryState) -> None:
    entry = Entry(contest=Contest(code="KH"), number=5, state=state, state_reason="")
    if (state.value, target.value) in ENTRY:
        entry.move(target, "vì sao")
        assert (entry.state, entry.state_reason) == (target, "vì sao")
    else:
        with pytest.raises(IllegalMoveError):
            entry.move(target, "vì sao")
        assert entry.state is state


def test_an_entry_is_excluded_only_with_a_reason() -> None:
    entry = Entry(contest=Contest(code="KH"), number=5, state=EntryState.RECEIVED, state_reason="")
    with pytest.raises(ReasonMissingError):
        entry.move(EntryState.DISQUALIFIED)
    entry.move(EntryState.ACCEPTED)
    assert entry.code == "KH-005"


@pytest.mark.parametrize(("state", "target"), list(product(RoundState, RoundState)))
def test_round(state: RoundState, target: RoundState) -> None:
    round_ = Round(state=state)
    if (state.value, target.value) in ROUND:
        round_.move("Đại sứ xanh", target)
        assert round_.state is target
    else:
        with pytest.raises(IllegalMoveError):
            round_.move("Đại sứ xanh", target)


@pytest.mark.parametrize(("state", "target"), list(product(SheetState, SheetState)))
def test_sheet(state: SheetState, target: SheetState) -> None:
    sheet = ScoreSheet(state=state, reason="")
    if (state.value, target.value) in SHEET:
        sheet.move("GK01", target, "có con dự thi")
        assert sheet.state is target
    else:
        with pytest.raises(IllegalMoveError):
            sheet.move("GK01", target, "có con dự thi")


@pytest.mark.parametrize(("state", "target"), list(product(AssessmentState, AssessmentState)))
def test_assessment(state: AssessmentState, target: AssessmentState) -> None:
    sheet = AssessmentSheet(school=School(name="Trường THCS Nguyễn Du"), state=state, state_reason="")
    if (state.value, target.value) in ASSESSMENT:
        sheet.move(target, "chấm lại")
        assert sheet.state is target
    else:
        with pytest.raises(IllegalMoveError):
            sheet.move(target, "chấm lại")


def test_an_assessment_is_reopened_only_with_a_reason_which_a_step_forward_clears() -> None:
    sheet = AssessmentSheet(school=School(name="Trường THCS Nguyễn Du"), state=AssessmentState.AGREED, state_reason="")
    with pytest.raises(ReasonMissingError):
        sheet.move(AssessmentState.VERIFIED)
    sheet.move(AssessmentState.VERIFIED, "chấm lại")
    assert sheet.state_reason == "chấm lại"
    sheet.move(AssessmentState.AGREED)
    assert sheet.state_reason == ""


def test_each_state_closes_one_side_more() -> None:
    sides = tuple(Side)
    assert [closed_sides(state) for state in AssessmentState] == [sides[:number] for number in range(4)]


@pytest.mark.parametrize(("state", "target"), list(product(KeyingState, KeyingState)))
def test_keying(state: KeyingState, target: KeyingState) -> None:
    keying = Keying(state=state)
    if (state.value, target.value) in KEYING:
        keying.move("GK01", target, "chữ số khác bản giấy")
        assert (keying.state, keying.reason) == (target, "chữ số khác bản giấy")
    else:
        with pytest.raises(IllegalMoveError):
            keying.move("GK01", target, "chữ số khác bản giấy")


@pytest.mark.parametrize(
    ("state", "target"),
    [
        (SheetState.ASSIGNED, SheetState.RECUSED),
        (SheetState.DRAFT, SheetState.RECUSED),
        (SheetState.SUBMITTED, SheetState.DRAFT),
        (SheetState.LOCKED, SheetState.SUBMITTED),
    ],
)
def test_a_recusal_and_every_step_back_after_handing_in_need_a_reason(state: SheetState, target: SheetState) -> None:
    sheet = ScoreSheet(state=state, reason="")
    with pytest.raises(ReasonMissingError):
        sheet.move("GK01", target)
    assert sheet.state is state


def test_a_keyed_sheet_is_rejected_only_with_a_reason() -> None:
    with pytest.raises(ReasonMissingError):
        Keying(state=KeyingState.KEYED).move("GK01", KeyingState.REJECTED)


def test_a_moment_without_a_zone_is_refused(clock) -> None:
    column = UtcDateTime()
    assert column.process_bind_param(clock().replace(microsecond=0), None).tzinfo is None
    with pytest.raises(ValueError, match="zone"):
        column.process_bind_param(clock().replace(tzinfo=None), None)
