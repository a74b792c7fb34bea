"""The checklist from the command line: show it, send sheets out, take them home, report."""

import json
from random import Random

import openpyxl
import pytest

from greenschool.cli.main import run
from greenschool.resources import resource
from greenschool.services import imports, stores
from greenschool.services.sample_assessments import fill_with_samples
from greenschool.services.schools import SchoolsImport


@pytest.fixture
def folder(tmp_path):
    desk = stores.first_start(tmp_path / "store")
    imports.run(SchoolsImport(), desk, resource("demo", "hoan-kiem-2022-23", "truong.xlsx"))
    desk.storage.close()
    return tmp_path / "store"


@pytest.fixture
def assessed(folder):
    desk = stores.sit_down(stores.open_folder(folder))
    fill_with_samples(desk, Random(7))
    desk.storage.close()
    return folder


@pytest.fixture
def command(capsys):
    """Return a function that runs ``greenschool checklist …`` in English and gives exit code and words printed."""

    def typed(folder, *words):
        code = run(["--lang", "en", "--home", str(folder), "checklist", *map(str, words)], lambda *_: 0)
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
