"""What goes out and comes home, through LibreOffice, headless: checklist sheets, marking workbooks, error files.

Run by ``make test-office``, which installs it; pytest collects this module only when it is named, because most machines
have no office programs.
"""

import csv
import random
import subprocess
from pathlib import Path

import openpyxl
import pytest

from greenschool.cli.main import run as greenschool
from greenschool.services import blindness, codes, panels, stores
from greenschool.services.assessment_sheets import export_sheets, import_sheets
from greenschool.services.assessments import list_assessments
from greenschool.services.checklists import show_checklist
from greenschool.services.imports import ImportRefusedError, check, run
from greenschool.services.intake import EntriesImport
from greenschool.services.judges import JudgesImport
from greenschool.services.schools import SchoolsImport
from greenschool.services.score_books import export_books, take_books
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


def test_a_marking_workbook_saved_by_libreoffice_comes_home_clean(desk, tmp_path):
    run(JudgesImport(), desk, PRACTICE / "giam-khao.xlsx")
    run(EntriesImport("SK"), desk, PRACTICE / "sang-kien.xlsx")
    codes.draw(desk, "SK", random.Random(1))
    panels.set_panel(desk, "SK", [panels.Seat(f"GK{number:02d}") for number in range(1, 8)])
    panels.assign(desk, "SK", seed=1)
    blindness.release(desk, "SK", "Đã xem")
    (book,) = export_books(desk, "SK", tmp_path / "out", ["GK01"])
    workbook = openpyxl.load_workbook(book)
    sheet = workbook.worksheets[0]
    titles = [cell.value for cell in sheet[6]]
    rows = [row for row in range(7, sheet.max_row + 1) if str(sheet.cell(row, 1).value).startswith("SK-")]
    for row in rows:
        for column in range(3, titles.index("Nhận xét") + 1):
            sheet.cell(row, column).value = 4.5
    workbook.save(book)
    (brought,) = take_books(desk, [through_libreoffice(book, tmp_path)])
    assert (brought.refused, brought.problems, brought.unmarked) == (None, (), ())
    assert brought.new == len(rows) == 27


def test_an_error_file_opens_in_libreoffice_and_comes_back_corrected(desk, tmp_path):
    listed = tmp_path / "bai.csv"
    with listed.open("w", encoding="utf-8", newline="") as file:
        titles = ("STT", "Trường", "Họ và tên", "Lớp", "Khẩu hiệu")
        good = (1, "TH Thăng Long", "Nguyễn Văn An", "4A", "Nước sạch")
        bad = (2, "TH Không Có", "Lê Thị Bưởi", "1-6", "=Giữ lấy sông")
        csv.writer(file).writerows([titles, good, bad])
    home = str(desk.folder)
    command = ["--home", home, "import", "entries", str(listed), "--contest", "KH", "--leave-out", "--errors"]
    greenschool(["--lang", "en", *command, str(tmp_path / "loi")], lambda *_: 0)
    (errors,) = (tmp_path / "loi").iterdir()
    saved = through_libreoffice(errors, tmp_path)
    cells = [[cell.value for cell in row] for row in openpyxl.load_workbook(saved).active.iter_rows()]
    assert cells[0][-1] == "Lỗi"
    assert cells[1][:5] == ["2", "TH Không Có", "Lê Thị Bưởi", "1-6", "=Giữ lấy sông"]
    assert "TH Không Có" in cells[1][-1]
    found = check(EntriesImport("KH"), desk, saved)
    assert [problem.value for problem in found.problems] == ["TH Không Có"]
