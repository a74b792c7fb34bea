"""Decisions on entries: moved together, returned with what is missing, taken back."""

from datetime import date

import pytest

from greenschool.models.base import IllegalMoveError, ReasonMissingError
from greenschool.services.entry_papers import NothingReturnedError, print_returns
from greenschool.services.entry_records import record_consent
from greenschool.services.entry_states import (
    ConsentMissingError,
    LateStaysError,
    MovedMeanwhileError,
    NothingMissingError,
    TooFarError,
    move_entries,
    return_entries,
    take_back,
)
from greenschool.services.intake import list_entries
from greenschool.services.states import EntryState, LatePolicy
from tests.papers.pdf_reading import page_texts
from tests.services.entry_builders import announce, register


def states(desk, *codes):
    rows = {row.code: row for row in list_entries(desk)}
    return [rows[code].state for code in codes]


def test_several_are_accepted_together_and_taken_back_together(lists):
    codes = [register(lists).code, register(lists, "DS").code]
    moved = move_entries(lists, codes, EntryState.ACCEPTED)
    assert states(lists, *codes) == [EntryState.ACCEPTED] * 2
    redo = take_back(lists, moved)
    assert states(lists, *codes) == [EntryState.RECEIVED] * 2
    take_back(lists, redo)
    assert states(lists, *codes) == [EntryState.ACCEPTED] * 2


def test_one_that_cannot_move_keeps_all_where_they_are(lists):
    code = register(lists).code
    with pytest.raises(IllegalMoveError):
        move_entries(lists, [code, "KH-001"], EntryState.ACCEPTED)
    assert states(lists, code) == [EntryState.RECEIVED]


def test_what_was_decided_again_is_not_taken_back(lists):
    code = register(lists).code
    moved = move_entries(lists, [code], EntryState.ACCEPTED)
    move_entries(lists, [code], EntryState.WITHDRAWN, "trường rút")
    with pytest.raises(MovedMeanwhileError):
        take_back(lists, moved)


def test_leaving_needs_a_reason(lists):
    for target in (EntryState.WITHDRAWN, EntryState.DISQUALIFIED):
        with pytest.raises(ReasonMissingError):
            move_entries(lists, ["KH-001"], target, " ")
    with pytest.raises(NothingMissingError):
        move_entries(lists, [register(lists).code], EntryState.RETURNED)


def test_a_late_entry_is_accepted_with_a_reason_where_the_officer_decides(lists):
    code = register(lists, received_on=date(2023, 3, 1)).code
    with pytest.raises(ReasonMissingError):
        move_entries(lists, [code], EntryState.ACCEPTED)
    announce(lists, late_policy=LatePolicy.KEEP)
    with pytest.raises(LateStaysError):
        move_entries(lists, [code], EntryState.ACCEPTED, "bưu điện chậm")
    announce(lists, late_policy=LatePolicy.DECIDE)
    move_entries(lists, [code], EntryState.ACCEPTED, "bưu điện chậm")
    assert next(row for row in list_entries(lists) if row.code == code).state_reason == "bưu điện chậm"


def test_consent_that_is_required_is_asked_for_by_name(lists):
    announce(lists, consent_required=True)
    code = register(lists).code
    with pytest.raises(ConsentMissingError, match="Nguyễn Thị Mẫu"):
        move_entries(lists, [code], EntryState.ACCEPTED)
    record_consent(lists, [code], date(2023, 1, 6))
    move_entries(lists, [code], EntryState.ACCEPTED)


def test_a_returned_entry_says_what_it_lacks_and_comes_again(lists, tmp_path):
    one, other = register(lists).code, register(lists, school="MN Sao Mai").code
    with pytest.raises(NothingReturnedError):
        print_returns(lists, tmp_path / "tra.pdf")
    return_entries(lists, {one: ["Bản gốc", " "], other: ["Giấy đồng ý"]})
    row = next(row for row in list_entries(lists) if row.code == one)
    assert (row.state, row.missing) == (EntryState.RETURNED, ("Bản gốc",))
    assert print_returns(lists, tmp_path / "tra.pdf") == 2
    texts = page_texts(tmp_path / "tra.pdf")
    assert any("Trường Tiểu học Thăng Long" in text and "Bản gốc" in text for text in texts)
    assert all(not ("Bản gốc" in text and "Giấy đồng ý" in text) for text in texts)
    assert print_returns(lists, tmp_path / "tra.pdf", [other]) == 1
    move_entries(lists, [one], EntryState.RECEIVED)
    assert next(row for row in list_entries(lists) if row.code == one).missing == ()


def test_entries_leave_until_the_marks_are_closed(marked, settled):
    with pytest.raises(TooFarError):
        return_entries(marked, {"KH-001": ["Bản gốc"]})
    moved = move_entries(marked, ["KH-001"], EntryState.DISQUALIFIED, "chép của người khác")
    take_back(marked, moved)
    with pytest.raises(TooFarError):
        move_entries(settled, ["KH-001"], EntryState.WITHDRAWN, "trường rút")


def test_lists_for_schools_say_until_when_while_there_is_time(lists, tmp_path):
    codes = {register(lists).code: ["Bản gốc"], register(lists, "DS").code: ["Ảnh"]}
    return_entries(lists, codes)
    print_returns(lists, tmp_path / "a.pdf")
    assert "sớm gửi lại" in page_texts(tmp_path / "a.pdf")[0]
    announce(lists, "KH", closes_on=date(2099, 1, 2))
    print_returns(lists, tmp_path / "b.pdf")
    assert "ngày 02/01/2099" in page_texts(tmp_path / "b.pdf")[0]
    announce(lists, "DS", closes_on=date(2099, 1, 3))
    print_returns(lists, tmp_path / "c.pdf")
    assert "của từng cuộc thi" in page_texts(tmp_path / "c.pdf")[0]
