"""Marks given elsewhere: each refusal with its cell, sheets whole, one's own school told."""

import csv
from random import Random

import pytest

from greenschool.models import ScoreSheet
from greenschool.models.account import Role
from greenschool.models.judging import SheetState
from greenschool.services.imports import ImportRefusedError, check, run
from greenschool.services.intake import EntriesImport
from greenschool.services.judges import JudgesImport
from greenschool.services.marking import my_sheets
from greenschool.services.marks import (
    EntryNotMarkedError,
    MarkAboveMaximumError,
    MarkBelowZeroError,
    MarkedOwnSchoolError,
    MarkOffStepError,
    MarksImport,
    MarkTwiceError,
    MaximumDiffersError,
    RoundNotOpenError,
    SheetIncompleteError,
    UnknownContestOfMarkError,
    UnknownCriterionError,
    UnknownEntryError,
    UnknownJudgeError,
)
from greenschool.services.panels import assignments
from greenschool.services.rounds import close_round
from greenschool.services.seasons import list_contests
from greenschool.services.states import RoundState
from greenschool.storage.unit_of_work import NotAllowedError
from greenschool.workbooks.cells import NotANumberError
from tests.practice import FILES
from tests.services.judging import being_marked, judge_desk, mark_sheet

TITLES = ("Cuộc thi", "STT bài", "Giám khảo", "Tiêu chí", "Điểm tối đa", "Điểm")
SLOGAN = (
    ("Đúng chủ đề, ý nghĩa", 35),
    ("Ngắn gọn, dễ nhớ, có vần nhịp", 25),
    ("Sáng tạo, không trùng lặp", 25),
    ("Ngôn ngữ trong sáng", 15),
)


def sheet(entry=1, judge="GK01", marks=(30, 20, "20,5", 0)):
    """Rows of a whole sheet for a slogan."""
    return [["KH", entry, judge, name, maximum, mark] for (name, maximum), mark in zip(SLOGAN, marks, strict=True)]


def sheets_in(desk):
    with desk.read() as uow:
        return uow.session.query(ScoreSheet).count()


def states(desk):
    return {row.code: row.round_state for row in list_contests(desk)}


def test_the_practice_season_has_its_sheets_and_its_notes(lists):
    result = run(MarksImport(), lists, FILES["marks"])
    assert result.added == 2738
    assert [(type(note), note.values["judge"], note.values["codes"]) for note in result.notes] == [
        (MarkedOwnSchoolError, "GK05", "KH-062"),
        (MarkedOwnSchoolError, "GK07", "DS-039, DS-050"),
    ]
    with FILES["marks"].open(encoding="utf-8-sig") as file:
        expected = {(row["Cuộc thi"], row["STT bài"], row["Giám khảo"]) for row in csv.DictReader(file)}
    assert sheets_in(lists) == len(expected) == 574
    assert set(states(lists).values()) == {RoundState.MARKING}


def test_a_sheet_is_submitted_with_exact_marks_and_a_zero_is_a_mark(lists, write_list):
    assert run(MarksImport(Random(1)), lists, write_list(TITLES, *sheet())).added == 4
    with lists.read() as uow:
        (recorded,) = uow.session.query(ScoreSheet).all()
        assert recorded.state is SheetState.SUBMITTED
        assert [mark.value for mark in recorded.marks] == [30_000, 20_000, 20_500, 0]
    assert states(lists) == {"SK": RoundState.PREPARING, "KH": RoundState.MARKING, "DS": RoundState.PREPARING}


def test_a_second_list_goes_on_where_the_first_ended(lists, write_list):
    run(MarksImport(), lists, write_list(TITLES, *sheet()))
    run(MarksImport(), lists, write_list(TITLES, *sheet(judge="GK02")))
    assert sheets_in(lists) == 2


@pytest.mark.parametrize(
    ("column", "value", "cell", "error"),
    [
        (0, "XX", "A2", UnknownContestOfMarkError),
        (1, 999, "B2", UnknownEntryError),
        (2, "GK99", "C2", UnknownJudgeError),
        (3, "Màu sắc", "D2", UnknownCriterionError),
        (4, 40, "E2", MaximumDiffersError),
        (5, "35,5", "F2", MarkAboveMaximumError),
        (5, -1, "F2", MarkBelowZeroError),
        (5, "30,25", "F2", MarkOffStepError),
        (5, "ba mươi", "F2", NotANumberError),
    ],
)
@pytest.mark.parametrize("position", [0, 3])
def test_each_refusal_names_its_cell_and_nothing_else(lists, write_list, column, value, cell, error, position):
    rows = sheet()
    rows.insert(position, rows.pop(0))
    rows[position][column] = value
    with pytest.raises(ImportRefusedError) as refused:
        run(MarksImport(), lists, write_list(TITLES, *rows))
    assert [(p.cell, type(p.message)) for p in refused.value.problems] == [(f"{cell[0]}{position + 2}", error)]
    assert sheets_in(lists) == 0


def test_a_sheet_without_a_mark_for_each_criterion_is_refused(lists, write_list):
    rows = sheet()
    with pytest.raises(ImportRefusedError) as refused:
        run(MarksImport(), lists, write_list(TITLES, rows[0], *rows[2:], *sheet(entry=2)))
    (problem,) = refused.value.problems
    assert (problem.cell, type(problem.message)) == ("F4", SheetIncompleteError)
    assert problem.message.values["missing"] == "Ngắn gọn, dễ nhớ, có vần nhịp"


def test_a_criterion_marked_twice_is_refused(lists, write_list):
    with pytest.raises(ImportRefusedError) as refused:
        run(MarksImport(), lists, write_list(TITLES, *sheet(), sheet()[2]))
    assert [(p.cell, type(p.message)) for p in refused.value.problems] == [("D6", MarkTwiceError)]


def test_a_sheet_that_is_there_already_is_refused(marked, write_list):
    with pytest.raises(ImportRefusedError) as refused:
        run(MarksImport(), marked, write_list(TITLES, *sheet(entry=34, judge="GK05")))
    assert {type(p.message) for p in refused.value.problems} == {MarkTwiceError}
    assert len(refused.value.problems) == 4


def test_a_late_entry_takes_no_marks(lists, write_list):
    titles = ("STT", "Trường", "Tác giả", "Khẩu hiệu", "Ngày nhận")
    late = write_list(titles, (900, "TH01", "Lê A", "Nước", "01/03/2023"), name="muon.csv")
    run(EntriesImport("KH"), lists, late)
    with pytest.raises(ImportRefusedError) as refused:
        run(MarksImport(), lists, write_list(TITLES, *sheet(entry=900)))
    assert {(p.cell[0], type(p.message)) for p in refused.value.problems} == {("B", EntryNotMarkedError)}


def test_closed_marks_take_no_more(marked, write_list):
    close_round(marked, "KH")
    run(JudgesImport(), marked, write_list(("Mã", "Họ và tên"), ("GK20", "Lê A"), name="gk.csv"))
    with pytest.raises(ImportRefusedError) as refused:
        run(MarksImport(), marked, write_list(TITLES, *sheet(judge="GK20")))
    assert {(p.cell[0], type(p.message)) for p in refused.value.problems} == {("A", RoundNotOpenError)}


def test_criteria_are_found_whatever_their_accents_and_case(lists, write_list):
    rows = [[*row[:3], row[3].upper().replace("–", "-"), *row[4:]] for row in sheet()]
    assert run(MarksImport(), lists, write_list(TITLES, *rows)).added == 4


def test_the_preview_shows_marks_with_a_comma(lists, write_list):
    found = check(MarksImport(), lists, write_list(TITLES, *sheet()))
    assert found.lines[2] == ("KH", "1", "GK01", "Sáng tạo, không trùng lặp", "25", "20,5")
    assert found.problems == ()
    assert sheets_in(lists) == 0
    assert set(states(lists).values()) == {RoundState.PREPARING}


@pytest.mark.parametrize("role", [Role.JUDGE, Role.VIEWER])
def test_who_may_not_key_marks_may_not_import(lists, seated_as, role, write_list):
    with pytest.raises(NotAllowedError):
        run(MarksImport(), seated_as(lists, role), write_list(TITLES, *sheet()))
    assert sheets_in(lists) == 0


def test_a_sheet_that_is_assigned_is_filled_and_one_that_is_begun_is_left_alone(lists, write_list):
    being_marked(lists, judges=["GK01", "GK02"])
    run(MarksImport(), lists, write_list(TITLES, *sheet(entry=1, judge="GK01")))
    assert sheets_in(lists) == 142
    own = judge_desk(lists, "GK02")
    begun = my_sheets(own)[0]
    mark_sheet(own, begun.sheet, submit=False)
    number = next(row.entry for row in assignments(lists, "KH") if row.blind_code == begun.blind_code)
    with pytest.raises(ImportRefusedError) as refused:
        run(MarksImport(), lists, write_list(TITLES, *sheet(entry=number, judge="GK02")))
    assert {type(problem.message) for problem in refused.value.problems} == {MarkTwiceError}
