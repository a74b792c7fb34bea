"""A sheet goes out, is filled in, and comes home; whatever was done to it otherwise is named with its cell."""

from dataclasses import replace
from decimal import Decimal

import openpyxl
import pytest

from greenschool.workbooks.assessment_form import (
    AssessmentForm,
    FormGroup,
    FormItem,
    FormKey,
    NotAnAssessmentFormError,
    check_form,
    read_form,
)
from greenschool.workbooks.assessment_form_writer import write_form
from greenschool.workbooks.cells import MissingValueError, NotANumberError
from greenschool.workbooks.locked_sheet import FormulaInCellError, LockedCellChangedError

ITEMS = (
    FormItem("A1", "=Có kế hoạch", "Kế hoạch", "Ghi 0; 2; 4.", Decimal(4), (Decimal(0), Decimal(2), Decimal(4))),
    FormItem("A2", "Phổ biến", "", "Ghi %", Decimal("2.5"), highest=Decimal(100)),
    FormItem("A3", "Không đốt rác", "", "Ghi số lần", Decimal(3), whole=True),
    FormItem("A4", "Tập huấn", "", "Ghi mức", Decimal("2.5"), (Decimal(0), Decimal("2.5"))),
)
FORM = AssessmentForm(
    FormKey(1, 24, 3), "Trường học xanh 2022–2023", "Trường Tiểu học Nguyễn Du", (FormGroup("A. Quy định", ITEMS),)
)
ENTRIES = {"F8": 4, "F9": 92.5, "F10": 0, "F11": 2.5}


@pytest.fixture
def returned(tmp_path):
    """Send the form out, change cells of it, and read it as it comes home."""

    def come_home(cells=None, form=FORM, **extra):
        path = tmp_path / "phieu.xlsx"
        write_form(path, form)
        workbook = openpyxl.load_workbook(path)
        for cell, value in (ENTRIES if cells is None else cells).items():
            workbook.active[cell] = value
        for title in extra.get("sheets", ()):
            workbook.create_sheet(title)["A1"] = "ghi chú"
        workbook.save(path)
        return read_form(path)

    return come_home


def faults(filled, form=FORM):
    return {problem.cell: type(problem.message) for problem in check_form(filled, form)[1]}


def test_what_was_entered_comes_home_whole(returned):
    filled = returned()
    marks, problems = check_form(filled, FORM)
    assert filled.key == FormKey(1, 24, 3)
    assert problems == ()
    assert [(mark.code, mark.entered) for mark in marks] == [
        ("A1", 4),
        ("A2", Decimal("92.5")),
        ("A3", 0),
        ("A4", Decimal("2.5")),
    ]


def test_only_the_column_to_fill_in_is_unlocked(returned, tmp_path):
    returned()
    sheet = openpyxl.load_workbook(tmp_path / "phieu.xlsx").active
    unlocked = {cell.coordinate for row in sheet.iter_rows() for cell in row if not cell.protection.locked}
    assert sheet.protection.sheet
    assert unlocked == set(ENTRIES)
    assert sheet.column_dimensions["G"].hidden
    rules = {
        str(rule.sqref): (rule.type, rule.formula1, rule.formula2) for rule in sheet.data_validations.dataValidation
    }
    assert rules == {
        "F8": ("list", '"0,2,4"', None),
        "F9": ("decimal", "0", "100"),
        "F10": ("whole", "0", None),
        "F11": ("decimal", "0", "2.5"),
    }


@pytest.mark.parametrize(
    "cell", ["A2", "A3", "A4", "B6", "A7", "A8", "B8", "C8", "D9", "E8", "G8", "G10", "H1", "A5", "B12", "C9"]
)
def test_an_altered_locked_cell_is_named(returned, cell):
    filled = returned({**ENTRIES, cell: 99})
    assert faults(filled) == {cell: LockedCellChangedError}


def test_an_emptied_locked_cell_is_named_with_what_it_said(returned):
    problem = check_form(returned({**ENTRIES, "B9": None}), FORM)[1][0]
    assert problem.cell == "B9"
    assert problem.message.values == {"expected": "Phổ biến"}


def test_a_formula_is_named_and_its_result_not_taken(returned):
    filled = returned({**ENTRIES, "F9": "=90+2.5"})
    assert faults(filled) == {"F9": FormulaInCellError}
    assert [mark.code for mark in check_form(filled, FORM)[0]] == ["A1", "A3", "A4"]


def test_an_empty_mark_is_no_zero(returned):
    assert faults(returned({**ENTRIES, "F10": None})) == {"F10": MissingValueError}


def test_a_word_is_no_mark(returned):
    assert faults(returned({**ENTRIES, "F8": "đạt"})) == {"F8": NotANumberError}


def test_a_comma_in_a_typed_number_is_read(returned):
    marks, problems = check_form(returned({**ENTRIES, "F9": "92,5"}), FORM)
    assert (problems, marks[1].entered) == ((), Decimal("92.5"))


def test_rows_pasted_from_another_school_s_sheet_are_found_by_their_hidden_codes(returned):
    other = replace(FORM, key=FormKey(1, 25, 3))
    pasted = {f"G{row}": other.cells()[row, 6] for row in range(8, 12)}
    assert set(faults(returned({**ENTRIES, **pasted}))) == {"G8", "G9", "G10", "G11"}


def test_another_checklist_s_sheet_does_not_pass(returned):
    changed = replace(FORM, groups=(FormGroup("A. Quy định", (*ITEMS[:3], replace(ITEMS[3], text="Khác"))),))
    assert faults(returned(), changed) == {
        "B11": LockedCellChangedError,
        "G11": LockedCellChangedError,
        "G1": LockedCellChangedError,
    }


@pytest.mark.parametrize("change", [{"G1": None}, {"G1": "GS-1-24"}, {"G1": 24}])
def test_a_workbook_without_the_code_is_no_such_sheet(returned, change):
    with pytest.raises(NotAnAssessmentFormError):
        returned({**ENTRIES, **change})


def test_a_workbook_with_other_sheets_is_refused(returned):
    with pytest.raises(NotAnAssessmentFormError):
        returned(sheets=["Ghi chú"])


def test_any_other_workbook_is_refused(save):
    with pytest.raises(NotAnAssessmentFormError):
        read_form(save([]))
