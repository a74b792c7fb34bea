"""A checklist sheet through LibreOffice, headless.

Run by ``make test-office``, which installs it; pytest collects this module only when it is named, because most machines
have no office programs.
"""

import subprocess
from pathlib import Path

import openpyxl
import pytest

from greenschool.services import stores
from greenschool.services.assessment_sheets import export_sheets, import_sheets
from greenschool.services.assessments import list_assessments
from greenschool.services.checklists import show_checklist
from greenschool.services.imports import ImportRefusedError, run
from greenschool.services.schools import SchoolsImport
from greenschool.services.states import AssessmentState, CriterionKind
from tests.practice import PRACTICE

ENTRY, CODE = 6, 1


@pytest.fixture
def desk(tmp_path):
    desk = stores.first_start(tmp_path / "store")
    run(SchoolsImport(), desk, PRACTICE / "truong.xlsx")
    yield desk
    desk.storage.close()


def fill(desk, sheet: Path) -> dict[str, str]:
    """Type into the sheet what a school would; return it by criterion."""
    criteria = {one.code: one for one in show_checklist(desk).criteria}
    workbook, typed = openpyxl.load_workbook(sheet), {}
    for row in workbook.active.iter_rows(min_row=7):
        criterion = criteria.get(row[CODE - 1].value)
        if criterion is None:
            continue
        measured = criterion.kind is CriterionKind.MEASURED
        value = 88.5 if measured and criterion.unit == "%" else 4 if measured else 0
        row[ENTRY - 1].value = float(criterion.choices[-1]) if criterion.choices else value
        typed[criterion.code] = f"{row[ENTRY - 1].value:g}"
    workbook.save(sheet)
    return typed


def through_libreoffice(sheet: Path, folder: Path) -> Path:
    """Open the sheet in LibreOffice and save it as .xlsx again, as a school without Excel does."""
    profile = f"-env:UserInstallation=file://{folder / 'profile'}"
    command = ["soffice", profile, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir"]
    subprocess.run([*command, str(folder / "saved"), str(sheet)], check=True, capture_output=True, timeout=180)
    return folder / "saved" / sheet.name


def test_a_sheet_saved_by_libreoffice_comes_home_whole(desk, tmp_path):
    sheet = export_sheets(desk, tmp_path / "out")[23]
    typed = fill(desk, sheet)
    import_sheets(desk, [through_libreoffice(sheet, tmp_path)])
    (school,) = [row for row in list_assessments(desk).sheets if row.state is AssessmentState.SELF_MARKED]
    assert school.school == "Trường Tiểu học Nguyễn Du"
    assert {cell.criterion: f"{cell.self_mark.entered:f}" for cell in school.cells} == typed
    assert len(typed) == 28


def test_a_locked_cell_changed_in_libreoffice_is_named_and_nothing_is_stored(desk, tmp_path):
    sheet = export_sheets(desk, tmp_path / "out")[23]
    fill(desk, sheet)
    workbook = openpyxl.load_workbook(sheet)
    workbook.active["E8"] = 40
    workbook.save(sheet)
    with pytest.raises(ImportRefusedError) as refused:
        import_sheets(desk, [through_libreoffice(sheet, tmp_path)])
    assert [problem.cell for problem in refused.value.problems] == ["E8"]
    assert all(row.state is AssessmentState.NOT_STARTED for row in list_assessments(desk).sheets)
