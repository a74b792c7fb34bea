"""The practice season's marks on the way of real ones: workbooks out and home, far marks, closing; and its final."""

import shutil
from decimal import Decimal
from pathlib import Path
from random import Random

import pytest
from openpyxl import load_workbook

from greenschool.models import Adjudication, Judge, ScoreSheet
from greenschool.models.judging import SheetSource, SheetState
from greenschool.models.panel import AdjudicationKind
from greenschool.services import practice_marking, stores
from greenschool.services.awards import list_awards
from greenschool.services.conflicts import barred_entries
from greenschool.services.desk import contest_of
from greenschool.services.discrepancies import list_pairs
from greenschool.services.imports import ImportRefusedError
from greenschool.services.marks import MarkedOwnSchoolError
from greenschool.services.next_rounds import list_rounds
from greenschool.services.panels import list_panel
from greenschool.services.practice_marking import KEPT, mark_from_list, mark_round, read_given
from greenschool.services.sample_final import hold_final
from greenschool.services.standings import standings
from greenschool.workbooks.refusals import FileRefusedError
from tests.practice import FILES, write_marks


@pytest.fixture(scope="module")
def slogans(practice_stores, tmp_path_factory):
    """The slogans marked by way of workbooks, to be looked at: the desk, what came in, the folder of the workbooks."""
    folder = tmp_path_factory.mktemp("phieu-cham")
    desk = stores.sit_down(stores.open_folder(Path(shutil.copytree(practice_stores["lists"], folder / "kho"))))
    yield desk, mark_from_list(desk, "KH", read_given(desk, FILES["marks"])["KH"], folder, Random(1)), folder
    desk.storage.close()


def test_marks_by_workbook_give_the_result_of_the_list_to_the_last_digit(slogans, marked):
    desk, _, _ = slogans
    of_list = standings(marked, "KH")
    found = standings(desk, "KH")
    assert [(row.entry, row.rank, row.score, row.sheets, row.reasons) for row in found.rows] == [
        (row.entry, row.rank, row.score, row.sheets, row.reasons) for row in of_list.rows
    ]
    assert found.ties == of_list.ties


def test_one_sheet_was_given_elsewhere_and_is_named_and_never_assigned(slogans):
    desk, marked, folder = slogans
    assert (marked.judges, marked.by_workbook, marked.by_list) == (("GK01", "GK04", "GK05"), 212, 1)
    (note,) = marked.notes
    assert isinstance(note, MarkedOwnSchoolError)
    assert (note.values["judge"], note.values["codes"]) == ("GK05", "KH-062")
    with desk.read() as uow:
        query = uow.session.query(ScoreSheet, Judge.code).join(Judge, Judge.id == ScoreSheet.judge_id)
        sheets = [(sheet, judge) for sheet, judge in query]
        assert {sheet.state for sheet, _ in sheets} == {SheetState.LOCKED}
        ((only, judge),) = [one for one in sheets if one[0].source is SheetSource.LIST]
        assert (judge, only.assigned_at) == ("GK05", None)
        assert all(sheet.assigned_at for sheet, _ in sheets if sheet.source is SheetSource.WORKBOOK)
    numbers = {row.entry: row.blind_code for row in standings(desk, "KH").rows}
    book = load_workbook(folder / "phieu-cham-KH-GK05.xlsx").worksheets[0]
    printed = {cell.value for cell in book["A"]}
    assert numbers[62] not in printed
    assert set(numbers.values()) - printed == {numbers[62]}


def test_the_council_keeps_the_mean_of_what_lies_far_apart_and_that_is_recorded(slogans, journal):
    desk, marked, _ = slogans
    pairs = list_pairs(desk, "KH")
    assert len(pairs) == marked.pairs == 21
    assert {row.done for row in pairs} == {AdjudicationKind.KEPT}
    with desk.read() as uow:
        kept = uow.session.query(Adjudication).all()
        assert {(one.kind, one.minutes, one.decided_by) for one in kept} == {(AdjudicationKind.KEPT, KEPT, "Quản trị")}
    (line,) = [line for line in journal(desk) if line.action == "adjudication.record"]
    assert line.reason == KEPT


def test_a_list_that_would_be_refused_is_refused_before_a_code_is_drawn(lists, tmp_path):
    marks = write_marks(tmp_path / "diem.csv", "KH", twins={})
    text = marks.read_text(encoding="utf-8-sig")
    marks.write_text(text.replace("KH,1,GK01", "KH,999,GK01"), encoding="utf-8")
    with pytest.raises(ImportRefusedError, match="999"):
        read_given(lists, marks)


@pytest.mark.parametrize("fault", ["no workbook", "a mark that is none"])
def test_a_workbook_that_does_not_come_home_whole_stops_the_run(lists, tmp_path, monkeypatch, fault):
    def spoil(path, marks):
        if fault == "no workbook":
            path.write_text("đây không phải sổ chấm", encoding="utf-8")
        else:
            practice_marking_fill(path, {code: dict.fromkeys(one, Decimal(99)) for code, one in marks.items()})

    practice_marking_fill = practice_marking.fill_book
    monkeypatch.setattr(practice_marking, "fill_book", spoil)
    given = {"GK01": {1: {"Trình bày": Decimal(5)}}}
    with pytest.raises(FileRefusedError if fault == "no workbook" else ImportRefusedError):
        mark_round(lists, "SK", given, tmp_path, Random(1))


def test_the_chosen_present_to_a_panel_without_anybody_of_their_schools(settled, tmp_path):
    awards, first = list_awards(settled, "SK"), standings(settled, "SK")
    chosen = {row.entry for row in first.rows if row.chosen}
    barred = {judge for judge, entries in barred_entries(settled, "SK").items() if entries & chosen}
    codes = {row.entry: row.blind_code for row in first.rows}
    marked = hold_final(settled, "SK", tmp_path, Random(3))
    assert [(one.number, one.name, one.entries, one.prizes) for one in list_rounds(settled, "SK")] == [
        (1, "", 27, 3),
        (2, "Chung kết", 10, 0),
    ]
    assert {member.judge for member in list_panel(settled, "SK")} == set(marked.judges)
    assert barred.isdisjoint(marked.judges)
    assert len(marked.judges) == 5 < 7
    final = standings(settled, "SK", 2)
    assert (final.settled, {row.entry for row in final.rows}) == (True, chosen)
    assert {row.entry: row.blind_code for row in final.rows} == {entry: codes[entry] for entry in chosen}
    assert {row.prize for row in final.rows} == {""}
    assert marked.by_workbook == 50
    assert standings(settled, "SK") == first
    assert list_awards(settled, "SK") == awards


def test_a_judge_whose_school_was_chosen_is_not_on_the_panel(settled, behind, tmp_path):
    school = "(SELECT school_id FROM entries WHERE contest_id = 1 AND number = 1)"
    behind(settled, f"UPDATE judges SET school_id = {school} WHERE code IN ('GK01', 'GK02')")  # noqa: S608
    marked = hold_final(settled, "SK", tmp_path, Random(3))
    assert marked.judges == ("GK03", "GK04", "GK05", "GK06", "GK07")


def test_without_a_shortlist_or_without_judges_there_is_no_final(settled, behind, tmp_path):
    assert hold_final(settled, "DS", tmp_path, Random(3)) is None
    school = "(SELECT school_id FROM entries WHERE contest_id = 1 AND number = 1)"
    behind(settled, f"UPDATE judges SET school_id = {school} WHERE code <> 'GK07'")  # noqa: S608
    assert hold_final(settled, "SK", tmp_path, Random(3)) is None
    with settled.read() as uow:
        assert len(contest_of(uow, settled, "SK").rounds) == 1
