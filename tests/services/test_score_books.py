"""Judges' workbooks go out, come home, and bring what is sound; the practice marks make the round trip."""

import csv
import random
import sqlite3
from collections import defaultdict
from decimal import Decimal

import openpyxl
import pytest

from greenschool.models.account import Role
from greenschool.services import blindness, codes, panels
from greenschool.services.intake import list_entries
from greenschool.services.rubrics import set_rubric, show_rubric
from greenschool.services.score_books import (
    BookOutdatedError,
    BookTwiceError,
    NothingToMarkError,
    check_books,
    export_books,
    take_books,
)
from greenschool.services.sheet_intake import RoundNotMarkedError, SheetHandedInError
from greenschool.storage.unit_of_work import NotAllowedError
from greenschool.workbooks.score_book import BookMarkError, NotAScoreBookError, RowChangedError
from tests.practice import PRACTICE

FIRST_ROW = 8
JUDGES = tuple(f"GK{number:02d}" for number in range(1, 8))


def seat(desk):
    panels.set_panel(desk, "KH", [panels.Seat(judge) for judge in JUDGES])
    panels.assign(desk, "KH", seed=1)


def let_in(desk):
    codes.draw(desk, "KH", random.Random(1))
    seat(desk)
    blindness.release(desk, "KH", "Đã xem")


@pytest.fixture
def marking(desk_on):
    """The desk with the slogans under codes, released to a panel of all judges."""
    return desk_on("lists", let_in)


@pytest.fixture
def books(marking, tmp_path):
    return dict(zip(JUDGES, export_books(marking, "KH", tmp_path / "ra"), strict=True))


@pytest.fixture
def practice_marks(marking):
    """Marks of the practice season by judge and blind code."""
    names = {row.number: row.blind_code for row in codes.code_map(marking, "KH")}
    found = defaultdict(dict)
    with (PRACTICE / "diem.csv").open(encoding="utf-8-sig", newline="") as file:
        for contest, number, judge, criterion, _, mark in list(csv.reader(file))[1:]:
            if contest == "KH":
                found[judge, names[int(number)]][criterion] = Decimal(mark.replace(",", "."))
    return found


def fill(path, marks_of, limit=None):
    """Write marks into a workbook as a judge does; return how many rows were filled."""
    workbook = openpyxl.load_workbook(path)
    sheet = workbook.worksheets[0]
    titles = [cell.value for cell in sheet[6]]
    filled = 0
    for row in range(FIRST_ROW, sheet.max_row + 1):
        marks = marks_of(sheet.cell(row, 1).value)
        if marks and (limit is None or filled < limit):
            for criterion, mark in marks.items():
                sheet.cell(row, titles.index(criterion) + 1).value = float(mark)
            filled += 1
    workbook.save(path)
    return filled


def put(path, cell, value):
    workbook = openpyxl.load_workbook(path)
    workbook.worksheets[0][cell] = value
    workbook.save(path)


def test_the_marks_of_the_practice_season_come_home_by_workbook(marking, books, practice_marks):
    filled = {
        judge: fill(file, lambda code, judge=judge: practice_marks.get((judge, code))) for judge, file in books.items()
    }
    brought = take_books(marking, list(books.values()))
    assert {one.judge: (one.new, one.problems, one.refused) for one in brought} == {
        judge: (count, (), None) for judge, count in filled.items()
    }
    again = take_books(marking, list(books.values()))
    assert [(one.new, one.same) for one in again] == [(0, one.new) for one in brought]


def test_no_name_of_a_school_or_a_child_leaves_in_a_workbook(marking, books):
    secret = {name for entry in list_entries(marking, "KH") for name in (*entry.authors, entry.school)}
    for judge, file in books.items():
        assert judge in file.name
        told = {
            str(cell.value)
            for sheet in openpyxl.load_workbook(file)
            for row in sheet.iter_rows()
            for cell in row
            if cell.value is not None
        }
        assert not [name for name in secret for text in told if name in text]


def test_nobody_is_sent_an_entry_of_their_own_school(marking, books):
    own = {row.blind_code for row in codes.code_map(marking, "KH") if row.school == "Trường Tiểu học Tràng An"}
    sent = {cell.value for cell in openpyxl.load_workbook(books["GK05"]).worksheets[0]["A"]}
    assert own
    assert not own & sent


def test_a_preview_changes_nothing(marking, books, practice_marks, journal):
    fill(books["GK01"], lambda code: practice_marks.get(("GK01", code)), limit=5)
    before = len(journal(marking))
    (told,) = check_books(marking, [books["GK01"]])
    assert (told.new, len(told.unmarked)) == (5, 66)
    assert len(journal(marking)) == before
    (done,) = take_books(marking, [books["GK01"]])
    assert (done.new, done.same) == (5, 0)


def test_a_preview_waits_for_no_judge_and_holds_none_up(marking, books, practice_marks):
    fill(books["GK01"], lambda code: practice_marks.get(("GK01", code)), limit=5)
    judge = sqlite3.connect(marking.storage.home.database, isolation_level=None)
    judge.execute("BEGIN IMMEDIATE")
    (told,) = check_books(marking, [books["GK01"]])
    judge.execute("ROLLBACK")
    judge.close()
    assert told.new == 5


def test_a_wrong_row_costs_itself_only(marking, books, practice_marks):
    fill(books["GK01"], lambda code: practice_marks.get(("GK01", code)), limit=3)
    put(books["GK01"], "C9", 99)
    (done,) = take_books(marking, [books["GK01"]])
    assert done.new == 2
    assert [(problem.cell, type(problem.message)) for problem in done.problems] == [("C9", BookMarkError)]


def test_marks_that_were_handed_in_are_not_changed_by_a_second_return(marking, books, practice_marks):
    fill(books["GK01"], lambda code: practice_marks.get(("GK01", code)), limit=2)
    take_books(marking, [books["GK01"]])
    put(books["GK01"], "C8", 1)
    (done,) = take_books(marking, [books["GK01"]])
    assert done.same == 1
    assert [(problem.cell, type(problem.message)) for problem in done.problems] == [("A8", SheetHandedInError)]


def test_a_reason_for_not_marking_is_taken_home(marking, books):
    put(books["GK02"], "H8", "Tôi là phụ huynh của em này")
    assert openpyxl.load_workbook(books["GK02"]).worksheets[0]["H6"].value == "Không chấm vì"
    (done,) = take_books(marking, [books["GK02"]])
    assert (done.recused, done.problems) == (1, ())
    (again,) = take_books(marking, [books["GK02"]])
    assert (again.recused, again.same) == (0, 1)


def test_two_workbooks_of_one_judge_are_not_both_taken(marking, books, tmp_path, practice_marks):
    fill(books["GK01"], lambda code: practice_marks.get(("GK01", code)), limit=1)
    copy = tmp_path / "ban-sao.xlsx"
    copy.write_bytes(books["GK01"].read_bytes())
    first, second = take_books(marking, [books["GK01"], copy])
    assert first.new == 1
    assert [type(problem.message) for problem in second.problems] == [BookTwiceError]


def test_a_refused_file_does_not_stop_the_others(marking, books, practice_marks):
    fill(books["GK01"], lambda code: practice_marks.get(("GK01", code)), limit=1)
    refused, good = take_books(marking, [PRACTICE / "truong.xlsx", books["GK01"]])
    assert isinstance(refused.refused, NotAScoreBookError)
    assert good.new == 1


def test_a_workbook_of_an_older_rubric_is_refused_whole(lists, tmp_path):
    codes.draw(lists, "KH", random.Random(1))
    seat(lists)
    (file,) = export_books(lists, "KH", tmp_path, ["GK01"])
    criteria = list(show_rubric(lists, "KH").criteria)
    set_rubric(lists, "KH", criteria[:-1])
    blindness.release(lists, "KH", "Đã xem")
    (done,) = take_books(lists, [file])
    assert [(problem.cell, type(problem.message)) for problem in done.problems] == [("A2", BookOutdatedError)]


def test_an_entry_that_was_taken_from_the_judge_is_named(marking, books, practice_marks):
    fill(books["GK01"], lambda code: practice_marks.get(("GK01", code)), limit=1)
    number = next(row.number for row in codes.code_map(marking, "KH") if row.blind_code == _code(books["GK01"], 8))
    panels.unassign(marking, "KH", [(number, "GK01")])
    (done,) = take_books(marking, [books["GK01"]])
    assert done.new == 0
    assert {type(problem.message) for problem in done.problems} == {RowChangedError}


def _code(path, row):
    return openpyxl.load_workbook(path).worksheets[0].cell(row, 1).value


def test_nothing_is_taken_before_release_or_by_those_who_may_not(lists, tmp_path, seated_as):
    codes.draw(lists, "KH", random.Random(1))
    with pytest.raises(NothingToMarkError):
        export_books(lists, "KH", tmp_path, ["GK01"])
    seat(lists)
    (file,) = export_books(lists, "KH", tmp_path, ["GK01"])
    (done,) = take_books(lists, [file])
    assert isinstance(done.refused, RoundNotMarkedError)
    for service in (check_books, take_books):
        with pytest.raises(NotAllowedError):
            service(seated_as(lists, Role.VIEWER), [file])
