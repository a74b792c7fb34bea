"""Sheets go out to schools and come home; a bad one is named by its cell, and nothing of any is stored."""

import openpyxl
import pytest

from greenschool.models import Participation
from greenschool.models.account import Permission, Role
from greenschool.services.assessment_sheets import (
    NoSheetsError,
    SheetAlreadyInError,
    SheetMarkError,
    SheetOfOtherSchoolError,
    SheetOfOtherSeasonError,
    SheetOutdatedError,
    SheetTwiceError,
    export_sheets,
    import_sheets,
    sheets_in_folder,
)
from greenschool.services.assessments import assessment_of, list_assessments, move
from greenschool.services.checklists import copy_checklist, show_checklist
from greenschool.services.imports import ImportRefusedError, run
from greenschool.services.school_records import find_school
from greenschool.services.schools import SchoolsImport
from greenschool.services.states import AssessmentState
from greenschool.storage.unit_of_work import NotAllowedError
from greenschool.workbooks.locked_sheet import FormulaInCellError, LockedCellChangedError
from tests.practice import PRACTICE
from tests.services.checklist_edits import edit_criterion
from tests.services.full_marks import best
from tests.services.test_checklists import later_season


@pytest.fixture
def sheet(lists, tmp_path):
    """Return a function that sends out the sheet of a school and fills it in, with ``changes`` to cells."""

    def filled(code="TH06", *, desk=lists, **changes):
        school = find_school(desk, code)
        (path,) = export_sheets(desk, tmp_path / f"out-{desk.season_id}", [school])
        rules = {criterion.code: criterion.rule for criterion in show_checklist(desk).criteria}
        workbook = openpyxl.load_workbook(path)
        for row in workbook.active.iter_rows(min_row=7):
            if row[0].value in rules:
                row[5].value = best(rules[row[0].value])
        for cell, value in changes.items():
            workbook.active[cell] = value
        workbook.save(path)
        return path

    return filled


def untouched(desk):
    return all(
        row.state is AssessmentState.NOT_STARTED and not any(cell.self_mark.entered for cell in row.cells)
        for row in list_assessments(desk).sheets
    )


def refusal(desk, files, school_id=None):
    with pytest.raises(ImportRefusedError) as refused:
        import_sheets(desk, files, school_id)
    assert untouched(desk)
    return {problem.cell: type(problem.message) for problem in refused.value.problems}


def test_every_school_gets_a_sheet_named_by_its_code(lists, tmp_path):
    files = export_sheets(lists, tmp_path / "phieu")
    assert len(files) == 39
    assert sheets_in_folder(tmp_path / "phieu") == tuple(sorted(files))
    assert (tmp_path / "phieu" / "phieu-danh-gia-TH06.xlsx") in files
    nursery = openpyxl.load_workbook(tmp_path / "phieu" / "phieu-danh-gia-MN07.xlsx").active
    codes = [row[0].value for row in nursery.iter_rows(min_row=7) if row[4].value is not None]
    assert len(codes) == 26
    assert "B2" not in codes


def test_a_code_that_no_file_can_bear_is_replaced(lists, tmp_path):
    with lists.write(Permission.EDIT, "test") as uow:
        uow.session.get_one(Participation, 3).code = "../MN:03"
    names = [file.name for file in export_sheets(lists, tmp_path / "phieu")]
    assert "phieu-danh-gia-truong-3.xlsx" in names


def test_a_folder_without_workbooks_is_told(tmp_path):
    (tmp_path / "~$phieu.xlsx").touch()
    with pytest.raises(NoSheetsError):
        sheets_in_folder(tmp_path)


def test_sheets_come_home_whole(lists, sheet):
    found = import_sheets(lists, [sheet(), sheet("MN07")])
    assert [(one.school, one.marks) for one in found] == [
        ("Trường Tiểu học Nguyễn Du", 28),
        ("Trường Mầm non 20-10", 26),
    ]
    home = assessment_of(lists, find_school(lists, "TH06"))
    assert (home.state, home.standing.total) == (AssessmentState.SELF_MARKED, 100)
    assert any((lists.folder / "backups").glob("*-import.db"))


@pytest.mark.parametrize(
    ("cell", "value", "error"),
    [
        ("E8", 40, LockedCellChangedError),
        ("B9", "Khác", LockedCellChangedError),
        ("A3", "Trường Tiểu học Tràng An", LockedCellChangedError),
        ("G8", "0123456789AB", LockedCellChangedError),
        ("F8", 3, SheetMarkError),
        ("F8", -4, SheetMarkError),
        ("F13", 100.5, SheetMarkError),
        ("F13", 33.33333, SheetMarkError),
        ("F8", "=2+2", FormulaInCellError),
    ],
)
def test_a_bad_cell_is_named_and_nothing_of_any_sheet_is_stored(lists, sheet, cell, value, error):
    assert refusal(lists, [sheet("MN07"), sheet(**{cell: value})]) == {cell: error}


def test_a_sheet_brought_in_for_another_school_is_refused(lists, sheet):
    other = find_school(lists, "THCS Nguyễn Du")
    assert refusal(lists, [sheet()], other) == {"A3": SheetOfOtherSchoolError}
    assert import_sheets(lists, [sheet()], find_school(lists, "TH06"))[0].marks == 28


def test_a_sheet_of_a_school_that_is_not_there_is_refused(lists, sheet):
    assert refusal(lists, [sheet(G1="GS-1-999-1-0123456789AB")]) == {"A3": SheetOfOtherSchoolError}
    assert refusal(lists, [sheet()], 999) == {"A3": SheetOfOtherSchoolError}


def test_a_sheet_of_another_season_is_refused(lists, sheet, tmp_path):
    later = later_season(lists, tmp_path)
    run(SchoolsImport(), later, PRACTICE / "truong.xlsx")
    copy_checklist(later, lists.season_id)
    assert refusal(lists, [sheet(desk=later)]) == {"A2": SheetOfOtherSeasonError}


def test_a_sheet_from_before_a_change_of_the_checklist_is_refused(lists, sheet):
    path = sheet()
    edit_criterion(lists, "A1", text="Kế hoạch khác")
    assert refusal(lists, [path]) == {"A2": SheetOutdatedError}


def test_two_sheets_of_one_school_are_refused(lists, sheet, tmp_path):
    again = tmp_path / "ban-sao.xlsx"
    again.write_bytes(sheet().read_bytes())
    assert refusal(lists, [sheet(), again]) == {"A3": SheetTwiceError}


def test_a_school_that_is_self_marked_is_not_overwritten(lists, sheet):
    import_sheets(lists, [sheet()])
    with pytest.raises(ImportRefusedError) as refused:
        import_sheets(lists, [sheet()])
    assert type(refused.value.problems[0].message) is SheetAlreadyInError
    move(lists, [find_school(lists, "TH06")], AssessmentState.NOT_STARTED, "gửi lại")
    import_sheets(lists, [sheet(F8=0)])
    assert assessment_of(lists, find_school(lists, "TH06")).standing.total == 96


@pytest.mark.parametrize("role", [Role.JUDGE, Role.VIEWER])
def test_only_the_office_takes_sheets_home(lists, sheet, role, seated_as):
    with pytest.raises(NotAllowedError):
        import_sheets(seated_as(lists, role), [sheet()])
