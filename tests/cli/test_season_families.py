"""The commands on schools, seasons, offices and trainings, as somebody types them."""

import json
import shutil

import pytest
from openpyxl import load_workbook

from greenschool.cli.main import DONE, REFUSED, run
from greenschool.resources import resource
from greenschool.services import stores
from greenschool.services.imports import run as take_in
from greenschool.services.sample_trainings import add_sample_trainings
from greenschool.services.schools import SchoolsImport
from greenschool.workbooks.sheets import SheetColumn, TableSheet
from greenschool.workbooks.writer import write_workbook
from tests.cli.conftest import no_window

WRONG_USAGE = 2


@pytest.fixture(scope="session")
def prepared(tmp_path_factory):
    folder = tmp_path_factory.mktemp("lines") / "store"
    desk = stores.first_start(folder)
    take_in(SchoolsImport(), desk, resource("demo", "hoan-kiem-2022-23", "truong.xlsx"))
    add_sample_trainings(desk)
    desk.storage.close()
    return folder


@pytest.fixture
def typed(prepared, tmp_path, capsys, monkeypatch):
    """Type a command on a copy of a season with 39 schools and two trainings; return exit code, output, complaints."""
    folder = tmp_path / "store"
    shutil.copytree(prepared, folder)
    monkeypatch.delenv("GREENSCHOOL_LANG", raising=False)

    def type_in(*words):
        code = run(["--lang", "en", "--home", str(folder), *map(str, words)], no_window)
        said = capsys.readouterr()
        return code, said.out, said.err

    return type_in


def test_schools_are_listed_to_read_and_to_compute_with(typed):
    code, said, _ = typed("schools", "list")
    assert code == DONE
    assert "Trường Mầm non 20-10" in said
    schools = json.loads(typed("schools", "list", "--json")[1])
    assert len(schools) == 39
    assert schools[0] == {
        "code": "MN14",
        "name": "Trường Mầm non 1-6",
        "level": "MN",
        "ward": "Trần Hưng Đạo",
        "pupils": 399,
        "principal": "Dương Bảo Hà",
        "phone": "02419102096",
        "email": "mn14@vidu.edu.vn",
        "active": True,
        "contacts": [],
        "entries": {"SK": 0, "KH": 0, "DS": 0},
        "note": "dữ liệu mẫu",
    }


def test_schools_go_out_and_come_back(typed, tmp_path):
    file = tmp_path / "truong.xlsx"
    assert typed("schools", "export", file)[0] == DONE
    assert load_workbook(file).sheetnames == ["Dữ liệu", "Hướng dẫn", "Danh mục"]
    code, _, complaint = typed("schools", "import", file)
    assert (code, "there already" in complaint) == (REFUSED, True)
    code, said, _ = typed("schools", "import", file, "--update")
    assert (code, "brought up to date: 39" in said) == (DONE, True)
    assert typed("import", "schools", file, "--update")[0] == DONE


def test_a_school_is_registered_changed_and_taken_off(typed):
    def recorded():
        return next((one for one in json.loads(typed("schools", "list", "--json")[1]) if one["code"] == "TH15"), None)

    code, said, _ = typed("schools", "add", "Trường Tiểu học Mới", "--ward", "Cửa Nam", "--pupils", "420")
    assert (code, "code TH15" in said) == (DONE, True)
    assert typed("schools", "edit", "TH15", "--name", "Trường Tiểu học Rất Mới", "--no-active")[0] == DONE
    found = recorded()
    assert [found[fact] for fact in ("name", "ward", "pupils", "active")] == [
        "Trường Tiểu học Rất Mới",
        "Cửa Nam",
        420,
        False,
    ]
    assert typed("schools", "forget-alias", "TH15", "TH Mới")[0] == DONE
    assert typed("schools", "edit", "TH Mới", "--pupils", "1")[0] == REFUSED
    code, _, complaint = typed("schools", "add", "Trường Tiểu học Rất Mới")
    assert (code, "there already" in complaint) == (REFUSED, True)
    assert typed("schools", "remove", "TH15")[0] == DONE
    assert recorded() is None


def test_a_school_moves_to_another_ward_and_gets_a_picture(typed, tmp_path):
    file = tmp_path / "logo.png"
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(9))
    assert typed("schools", "ward", "TH06", "Hoàn Kiếm", "--from", "01/07/2025")[0] == DONE
    assert typed("schools", "ward", "TH06", "Hoàn Kiếm", "--from", "hôm nay")[0] == WRONG_USAGE
    history = json.loads(typed("schools", "report", "TH06", "--json")[1])
    assert history["wards"] == [{"from": "2025-07-01", "ward": "Hoàn Kiếm"}]
    assert "put on" in typed("schools", "picture", "TH06", file)[1]
    assert "taken off" in typed("schools", "picture", "TH06")[1]
    assert typed("schools", "picture", "TH06", resource("demo", "hoan-kiem-2022-23", "truong.xlsx"))[0] == REFUSED


def test_a_school_is_told_by_any_usual_name_and_an_ambiguous_one_asks(typed, tmp_path):
    code, said, _ = typed("schools", "report", "th nguyen du")
    assert code == DONE
    assert said.startswith("Trường Tiểu học Nguyễn Du\n")
    history = json.loads(typed("schools", "report", "TH06", "--json")[1])
    assert [len(season["trainings"]) for season in history["seasons"]] == [2]
    assert "entries" not in history["seasons"][0]
    code, _, complaint = typed("schools", "report", "Nguyễn Du")
    assert (code, "write the level too" in complaint) == (REFUSED, True)
    out = tmp_path / "phieu.pdf"
    assert typed("schools", "report", "TH06", "--out", out)[0] == DONE
    assert out.read_bytes().startswith(b"%PDF-")


def test_another_name_is_taught_and_two_records_become_one(typed):
    assert typed("schools", "report", "TH N. Du")[0] == REFUSED
    assert typed("schools", "alias", "TH06", "TH N. Du")[0] == DONE
    assert typed("schools", "report", "TH N. Du")[0] == DONE
    assert typed("schools", "merge", "TH06", "CS03")[0] == REFUSED
    assert typed("schools", "merge", "TH06", "TH01")[0] == DONE
    assert len(json.loads(typed("schools", "list", "--json")[1])) == 38


def test_the_next_season_is_made_and_the_old_one_closed(typed):
    assert typed("office", "add-ready-made", "quan")[0] == DONE
    assert typed("office", "add-ready-made", "phuong", "--place", "Cửa Nam")[0] == DONE
    offices = json.loads(typed("office", "list", "--on", "05/09/2025", "--json")[1])
    assert [office["heading"] for office in offices] == ["ỦY BAN NHÂN DÂN PHƯỜNG CỬA NAM", "PHÒNG VĂN HÓA - XÃ HỘI"]
    assert "30/06/2025" in typed("office", "list")[1]
    dates = ("--school-year", "2025–2026", "--starts", "05/09/2025", "--ends", "31/05/2026")
    assert typed("season", "next", "Mùa 2025", *dates, "--office", offices[1]["id"], "--signatory", "2")[0] == DONE
    assert typed("season", "next", "Mùa 2025", *dates)[0] == REFUSED
    assert typed("season", "next", "Mùa 2026", *dates[:4], "--ends", "mai")[0] == WRONG_USAGE
    assert typed("--season", "Trường học xanh 2022–2023", "season", "close")[0] == DONE
    assert [(one["name"], one["closed"]) for one in json.loads(typed("season", "list", "--json")[1])] == [
        ("Mùa 2025", False),
        ("Trường học xanh 2022–2023", True),
    ]
    said = typed("season", "list")[1]
    assert "closed" in said
    assert "open" in said
    assert typed("--season", "Mùa 2030", "schools", "list")[0] == REFUSED


def test_a_closed_season_is_listed_and_not_changed(typed):
    assert typed("season", "close", "--reason", "thử")[0] == DONE
    assert typed("schools", "list")[0] == DONE
    code, _, complaint = typed("schools", "alias", "TH06", "TH N. Du")
    assert (code, "is closed" in complaint) == (REFUSED, True)


def test_trainings_are_recorded_filled_and_listed(typed, tmp_path):
    words = ("training", "add", "Không gian xanh", "--date", "15/2/2023", "--place", "Hội trường")
    assert typed(*words)[0] == DONE
    file = tmp_path / "giao-vien.xlsx"
    columns = [SheetColumn("Họ và tên"), SheetColumn("Trường")]
    write_workbook(file, [TableSheet("Sheet", columns, [("Lê Thị Mẫu", "TH Nguyễn Du")])])
    assert typed("import", "participants", file, "--training", "3")[0] == DONE
    rows = json.loads(typed("training", "list", "--json")[1])
    assert rows[2] == {
        "number": 3,
        "date": "2023-02-15",
        "topic": "Không gian xanh",
        "place": "Hội trường",
        "document": "",
        "participants": 1,
        "present": 0,
        "schools_present": 0,
    }
    assert "23/12/2022" in typed("training", "list")[1]
    assert typed("template", "participants", tmp_path / "mau.xlsx")[0] == DONE


def test_the_report_on_trainings_says_who_missed_what(typed, tmp_path):
    report = json.loads(typed("training", "report", "--json")[1])
    assert [one["number"] for one in report["trainings"]] == [1, 2]
    assert len(report["schools"]) == 39
    missed = {one["school"]: one["missed"] for one in report["schools"] if one["missed"]}
    assert missed
    for school, numbers in missed.items():
        found = next(one for one in report["schools"] if one["school"] == school)
        assert all(found["sessions"][str(number)]["came"] == 0 for number in numbers)
    assert "absent" in typed("training", "report")[1]
    for name in ("bao-cao.pdf", "bao-cao.xlsx"):
        assert typed("training", "report", "--out", tmp_path / name)[0] == DONE
        assert (tmp_path / name).stat().st_size > 1000
    assert typed("training", "report", "--out", tmp_path / "bao-cao.doc")[0] == REFUSED


def test_a_training_is_changed_and_its_list_kept_by_hand(typed):
    def people():
        return {row["number"]: row for row in json.loads(typed("training", "list", "--json")[1])}

    before = people()[1]
    assert typed("training", "edit", "--number", "1", "--place", "Hội trường B", "--date", "24/12/2022")[0] == DONE
    after = people()[1]
    assert (after["place"], after["date"], after["topic"]) == ("Hội trường B", "2022-12-24", before["topic"])
    mark = ("training", "mark", "Vũ Thị Mới", "--number", "1", "--school", "TH06")
    code, said, _ = typed(*mark)
    assert (code, said.strip()) == (DONE, "Vũ Thị Mới: present")
    assert (people()[1]["participants"], people()[1]["present"]) == (before["participants"] + 1, before["present"] + 1)
    assert typed("training", "mark", "VU THI MOI", "--number", "1", "--school", "TH06", "--as", "absent")[0] == DONE
    assert (people()[1]["participants"], people()[1]["present"]) == (before["participants"] + 1, before["present"])
    off = ("training", "take-off", "Vũ Thị Mới", "--number", "1", "--school", "TH06")
    assert typed(*off)[0] == DONE
    assert people()[1]["participants"] == before["participants"]
    assert typed(*off)[0] == REFUSED
    assert typed("training", "remove", "--number", "1")[0] == REFUSED  # it has a list
    assert typed("training", "remove", "--number", "1", "--with-list")[0] == DONE
    assert list(people()) == [2]
    assert typed("training", "edit", "--number", "1", "--place", "A")[0] == REFUSED


def test_the_papers_of_a_training_are_written(typed, tmp_path):
    sheet, certificates = tmp_path / "ky-ten.pdf", tmp_path / "giay.pdf"
    assert typed("training", "sign-in", "--number", "1", "--out", sheet)[0] == DONE
    code, said, _ = typed("training", "certificates", "--number", "1", "--out", certificates, "--blank")
    assert (code, "55 certificates" in said) == (DONE, True)
    assert sheet.read_bytes().startswith(b"%PDF-")
    named = sheet.read_bytes()
    assert typed("training", "sign-in", "--number", "1", "--out", sheet, "--blank")[0] == DONE
    assert sheet.read_bytes() != named
    assert typed("training", "sign-in", "--number", "9", "--out", sheet)[0] == REFUSED
