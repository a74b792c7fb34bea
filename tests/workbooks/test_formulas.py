from pathlib import Path

from greenschool.workbooks.formulas import formula_cells
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
