from pathlib import Path

from greenschool.workbooks.formulas import FormulaUsedError, NotComputedError, formula_cells, formula_remark
from greenschool.workbooks.reader import read_tables
from greenschool.workbooks.safe_open import open_safely


def test_formulas_are_found_with_their_cells(save):
    path = save(sheets={"A": [[1, "=1+1"], ["chữ"]], "B": [[None, None, "=A1"]]})
    assert formula_cells(open_safely(path)) == ("B1", "C1")


def test_text_that_looks_like_a_formula_is_none(forge_sheet):
    path = forge_sheet('<row r="1"><c r="A1" t="inlineStr"><is><t>=1+1</t></is></c></row>')
    assert formula_cells(open_safely(path)) == ()


def test_a_formula_in_a_cell_without_a_name_is_found_by_its_place(forge_sheet):
    path = forge_sheet('<row r="7"><c><f>1+1</f><v>2</v></c></row>')
    assert formula_cells(open_safely(path)) == ("A7",)


def test_a_text_file_has_no_formulas(tmp_path: Path):
    path = tmp_path / "a.csv"
    path.write_text("=1+1", encoding="utf-8")
    assert formula_cells(open_safely(path)) == ()


def test_a_cell_that_computes_is_told_with_its_value_or_with_the_lack_of_one(forge_sheet):
    cells = '<c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>1+1</f></c><c r="C1"><v>2</v></c>'
    (table,) = read_tables(forge_sheet(f'<row r="1">{cells}</row>'))

    assert isinstance(formula_remark(table, 1, 0, "2"), FormulaUsedError)
    assert "“2”" in str(formula_remark(table, 1, 0, "2"))
    assert isinstance(formula_remark(table, 1, 1, ""), NotComputedError)
    assert formula_remark(table, 1, 2, "2") is None
