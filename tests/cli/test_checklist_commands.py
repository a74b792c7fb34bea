"""The checklist from the command line: show it, send sheets out, take them home, report."""

import json
import shutil

import openpyxl
import pytest

from greenschool.cli.main import run
from tests.cli.conftest import no_window
from tests.practice import assess


@pytest.fixture
def folder(practice_stores, tmp_path):
    return shutil.copytree(practice_stores["schools"], tmp_path / "store")


@pytest.fixture
def assessed(practice_stores, tmp_path):
    return shutil.copytree(practice_stores.changed("schools", assess), tmp_path / "store")


@pytest.fixture
def command(capsys):
    """Return a function that runs ``greenschool checklist …`` in English and gives exit code and words printed."""

    def typed(folder, *words):
        code = run(["--lang", "en", "--home", str(folder), "checklist", *map(str, words)], no_window)
        printed = capsys.readouterr()
        return code, printed.out + printed.err

    return typed


def test_show_prints_pillars_criteria_and_bands(folder, command):
    code, text = command(folder, "show")
    assert code == 0
    assert "A. Quy định – nội quy – chính sách: 25 points" in text
    assert "D. Cơ sở vật chất: 10 points (left out this season)" in text
    assert "Ghi một trong các mức điểm: 0; 2; 4." in text
    assert "Tiêu biểu: from 85 points, each pillar at least 50 %" in text


def test_show_prints_json(folder, command):
    found = json.loads(command(folder, "show", "--json")[1])
    assert len(found["criteria"]) == 32
    assert found["criteria"][0]["maximum"] == "4"
    assert found["bands"][0] == {"name": "Tiêu biểu", "threshold": "85", "minimum_share": "50"}


def test_sheets_go_out_and_come_home(folder, command, tmp_path):
    out = tmp_path / "phieu"
    assert command(folder, "export", out) == (0, f"39 sheets written to {out}.\n")
    for sheet in out.glob("*.xlsx"):
        if sheet.stem != "phieu-danh-gia-TH06":
            sheet.unlink()
    (sheet,) = out.glob("*.xlsx")
    workbook = openpyxl.load_workbook(sheet)
    rows = [row for row in workbook.active.iter_rows(min_row=7) if row[4].value is not None]
    for row in rows:
        row[5].value = 0
    rows[0][5].value = 3
    workbook.save(sheet)
    code, text = command(folder, "import-sheets", sheet)
    assert code == 1
    assert "cell F8: 3 cannot be entered for A1" in text
    rows[0][5].value = 4
    workbook.save(sheet)
    code, text = command(folder, "import-sheets", out, "--json")
    assert (code, json.loads(text)) == (
        0,
        [{"file": "phieu-danh-gia-TH06.xlsx", "school": "Trường Tiểu học Nguyễn Du", "marks": 28}],
    )
    code, text = command(folder, "import-sheets", sheet)
    assert code == 1
    assert "self-marked" in text


def test_the_report_prints_every_school(assessed, command):
    code, text = command(assessed, "report")
    assert code == 0
    assert "Trường Mầm non 20-10" in text
    assert "39 of 39 schools assessed: " in text
    one = command(assessed, "report", "--school", "TH Nguyễn Du")[1]
    assert "Trường Tiểu học Nguyễn Du" in one
    assert "Trường THCS Nguyễn Du" not in one


def test_the_report_prints_json(assessed, command):
    (school,) = json.loads(command(assessed, "report", "--school", "TH06", "--json")[1])
    assert (school["code"], school["state"], len(school["marks"])) == ("TH06", "agreed", 28)
    assert set(school["marks"]["A1"]) == {"maximum", "self", "verified", "agreed", "reason"}


def test_a_school_without_marks_has_dashes(folder, command):
    code, text = command(folder, "report", "--school", "TH06")
    assert code == 0
    assert "not started" in text
    assert command(folder, "report", "--school", "Nguyễn Du")[0] == 1


@pytest.mark.parametrize("name", ["bao-cao.pdf", "bao-cao.xlsx"])
def test_the_report_is_written_to_a_file(assessed, command, tmp_path, name):
    out = tmp_path / name
    assert command(assessed, "report", "--out", out) == (0, f"Written: {out}\n")
    assert out.stat().st_size > 5000


def test_the_card_of_one_school_is_written_to_a_file(assessed, command, tmp_path):
    out = tmp_path / "phieu.pdf"
    assert command(assessed, "report", "--school", "TH06", "--out", out)[0] == 0
    assert out.read_bytes().startswith(b"%PDF-")


def cell_of(sheet, code, title):
    titles = [str(cell.value).removesuffix(" (*)") for cell in sheet[1]]
    row = next(row for row in sheet.iter_rows(min_row=2) if row[0].value == code)
    return row[titles.index(title)]


@pytest.fixture
def edited(assessed, command, tmp_path):
    """The checklist of a store as a workbook, in which A1 gives more points, A2 is gone and something is new."""
    book = tmp_path / "bo-tieu-chi.xlsx"
    assert command(assessed, "show", "--out", book) == (0, f"Written: {book}\n")
    workbook = openpyxl.load_workbook(book)
    sheet = workbook["Tiêu chí"]
    cell_of(sheet, "A1", "Thang điểm").value = "0; 3; 6"
    sheet.delete_rows(cell_of(sheet, "A2", "Mã tiêu chí").row)
    sheet.append([None, "A", None, "Có vườn rau", None, None, "Đạt/không đạt", "3"])
    workbook.save(book)
    return book


def test_an_unchanged_workbook_changes_nothing(assessed, command, tmp_path):
    book = tmp_path / "bo-tieu-chi.xlsx"
    command(assessed, "show", "--out", book)
    assert command(assessed, "import", book, "--yes") == (
        0,
        "The checklist is like that already; nothing was changed.\n",
    )


def test_an_edited_workbook_is_shown_first(assessed, command, edited):
    code, text = command(assessed, "import", edited)
    assert code == 0
    assert "A1: changed – points: 0; 2; 4 → 0; 3; 6" in text
    assert "A8: added – Có vườn rau" in text
    assert "A2: removed" in text
    assert "A2: 117 marks removed with the criterion – " in text
    assert "39 sheets lack a mark then" in text
    assert "The ordinary points make 101, not 100" in text
    assert "3 changes shown, nothing was changed." in text
    assert "117 marks would be lost" in text
    assert "A2" in command(assessed, "show")[1]


def test_marks_go_only_when_that_is_said(assessed, command, edited):
    code, text = command(assessed, "import", edited, "--yes")
    assert code == 1
    assert "117 marks at A2 would be lost" in text
    code, text = command(assessed, "import", edited, "--yes", "--lose-marks", "--json")
    found = json.loads(text)
    assert (code, found["saved"], len(found["changes"])) == (0, True, 3)
    criteria = {one["code"]: one for one in json.loads(command(assessed, "show", "--json")[1])["criteria"]}
    assert (criteria["A1"]["maximum"], criteria["A8"]["text"], "A2" in criteria) == ("6", "Có vườn rau", False)


@pytest.mark.parametrize(
    ("code", "title", "value", "told"),
    [
        ("A1", "Thang điểm", "1; 2", "cell H2: A1: the steps are “1; 2”"),
        ("A1", "Cách chấm", "Chấm sao", "“Chấm sao” is no way of marking"),
        ("A1", "Thuộc trụ cột", "Z", "there is no pillar “Z”"),
        ("A1", "Thuộc chủ đề", "Biển", "there is no theme “Biển”"),
        ("A1", "Cấp học áp dụng", "MN, THPT", "A1 needs at least one level"),
        ("A2", "Mã tiêu chí", "A1", "“A1” comes twice"),
        ("A1", "Nội dung tiêu chí", None, "cell D2"),
    ],
)
def test_a_cell_that_does_not_fit_is_named(folder, command, tmp_path, code, title, value, told):
    book = tmp_path / "bo-tieu-chi.xlsx"
    command(folder, "show", "--out", book)
    workbook = openpyxl.load_workbook(book)
    cell_of(workbook["Tiêu chí"], code, title).value = value
    workbook.save(book)
    exit_code, text = command(folder, "import", book, "--yes")
    assert exit_code == 1
    assert told in text
    assert "version 1" in command(folder, "show")[1]


def test_pillars_and_themes_are_edited_in_the_workbook_too(folder, command, tmp_path):
    book = tmp_path / "bo-tieu-chi.xlsx"
    command(folder, "show", "--out", book)
    workbook = openpyxl.load_workbook(book)
    pillars, themes, criteria = workbook["Trụ cột"], workbook["Chủ đề"], workbook["Tiêu chí"]
    pillars["B2"].value, pillars["D5"].value = "Quy định chung", "Có"
    pillars.append(["E", "Sáng kiến", None, None])
    themes.append(["6", "Đa dạng sinh học"])
    cell_of(criteria, "A7", "Thuộc trụ cột").value = "E"
    cell_of(criteria, "A6", "Thuộc chủ đề").value = "Đa dạng sinh học"
    workbook.save(book)
    code, text = command(folder, "import", book, "--yes")
    assert code == 0
    assert "A: changed – name" in text
    assert "A7: changed – code: A7 → E1" in text
    shown = json.loads(command(folder, "show", "--json")[1])
    assert [(one["code"], one["name"], one["counted"]) for one in shown["pillars"]][-2:] == [
        ("D", "Cơ sở vật chất", True),
        ("E", "Sáng kiến", True),
    ]
    assert next(one["theme"] for one in shown["criteria"] if one["code"] == "A6") == "Đa dạng sinh học"


def test_yes_and_no_are_checked(folder, command, tmp_path):
    book = tmp_path / "bo-tieu-chi.xlsx"
    command(folder, "show", "--out", book)
    workbook = openpyxl.load_workbook(book)
    workbook["Trụ cột"]["C2"].value = "chắc thế"
    workbook.save(book)
    code, text = command(folder, "import", book)
    assert (code, "“chắc thế” is neither Có nor Không" in text) == (1, True)
