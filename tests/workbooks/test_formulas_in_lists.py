"""A formula in a list is named by its cell; only the running number may compute without a word."""

import openpyxl
import pytest

from greenschool.workbooks.entry_file import read_entries
from greenschool.workbooks.formulas import FormulaUsedError, NotComputedError
from greenschool.workbooks.judges_list import read_judges
from greenschool.workbooks.reader import tables_of
from greenschool.workbooks.safe_open import open_safely

TITLES = ("STT", "Trường", "Họ và tên", "Lớp", "Khẩu hiệu")


@pytest.fixture
def workbook(tmp_path):
    """Return a function that writes a workbook as a program does that cannot compute: formulas without results."""

    def write(*rows):
        made = openpyxl.Workbook()
        for row in rows:
            made.active.append(row)
        made.save(tmp_path / "danh-sach.xlsx")
        return tmp_path / "danh-sach.xlsx"

    return write


def test_running_numbers_that_were_never_computed_are_counted(workbook):
    rows = [
        (f"=ROW()-1+{number}*0", "TH Thăng Long", f"Nguyễn An {name}", "4A", "Nước")
        for number, name in ((1, "A"), (2, "B"))
    ]
    reading = read_entries(workbook(TITLES, *rows))
    assert [line.number for line in reading.lines] == [1, 2]
    assert reading.problems == ()


def test_a_formula_without_its_result_costs_its_row(workbook):
    reading = read_entries(
        workbook(
            TITLES, (1, "TH Thăng Long", "Nguyễn An", '=4&"A"', "Nước"), (2, "TH Thăng Long", "Lê Bình", "2A", "Cây")
        )
    )
    assert [(problem.cell, type(problem.message)) for problem in reading.problems] == [("D2", NotComputedError)]
    assert [line.number for line in reading.lines] == [2]


def test_a_formula_with_its_result_is_taken_and_named(workbook, monkeypatch):
    file = workbook(("Mã", "Họ và tên", "Đơn vị công tác"), ("GK01", "Lê Bình", "Phòng GD&ĐT"))
    (table,) = tables_of(open_safely(file))
    computed = table.__class__(table.sheet, table.rows, formulas={(2, 1): True})
    monkeypatch.setattr("greenschool.workbooks.list_file.read_tables", lambda _path: (computed,))
    reading = read_judges(file)
    assert [line.name for line in reading.lines] == ["Lê Bình"]
    assert [(doubt.cell, type(doubt.message)) for doubt in reading.doubts] == [("B2", FormulaUsedError)]
