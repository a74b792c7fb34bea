import json
from pathlib import Path

import openpyxl
import pytest

from greenschool.resources import resource
from greenschool.services.inspection import SchoolBook, inspect_files
from greenschool.services.schools import AmbiguousSchoolError, UnknownSchoolError
from greenschool.workbooks.schools_list import read_schools

AS_SENT = Path(__file__).parents[1] / "data" / "as_sent"
EXPECTED = json.loads((AS_SENT / "expected.json").read_text(encoding="utf-8"))
SCHOOLS = resource("demo", "hoan-kiem-2022-23", "truong.xlsx")
# These files say nowhere which school sent them; the officer knows, and says so.
SAY_THEIR_SCHOOL = {"letterhead.xlsx", "twolevel.xlsx", "schoolcol.xlsx"}


def inspect_one(name, **keys):
    (found,) = inspect_files([AS_SENT / name], **keys)
    return found


@pytest.mark.parametrize("name", EXPECTED)
@pytest.mark.parametrize("schools", [None, SCHOOLS])
def test_a_file_as_sent_by_a_school_gives_what_a_careful_officer_reads(name, schools):
    expected = EXPECTED[name]
    school = "" if name in SAY_THEIR_SCHOOL else expected.get("school", "")

    found = inspect_one(name, schools=schools, school=school)

    if "refuse" in expected:
        assert found.refused is not None
        return
    rows = [
        {"school": row.school, "authors": list(row.authors), "classes": list(row.classes), "title": row.title}
        for row in found.rows
    ]
    assert rows == [{key: row[key] for key in ("school", "authors", "classes", "title")} for row in expected["rows"]]
    assert [row["born"] for row in expected["rows"] if "born" in row] == [
        row.born[0].isoformat() for row, wanted in zip(found.rows, expected["rows"], strict=True) if "born" in wanted
    ]
    assert found.school == expected["school"]
    assert found.problems == ()


def test_the_letters_are_named():
    assert inspect_one("tcvn3.xlsx").encoding == "tcvn3"
    assert inspect_one("nfd.xlsx").encoding == "unicode"


def test_a_school_that_is_said_nowhere_is_asked_for_once():
    found = inspect_one("dates.xlsx")

    (problem,) = found.problems
    assert (found.school, problem.row, problem.column) == ("", 1, "")
    assert {row.school for row in found.rows} == {""}


def save(path, rows):
    workbook = openpyxl.Workbook()
    for row in rows:
        workbook.active.append(row)
    workbook.save(path)
    return path


def test_an_unknown_school_is_named_on_each_of_its_cells(tmp_path):
    rows = [["Trường", "Họ tên", "Khẩu hiệu"], ["THCS Ngô Sĩ Liên", "Lê An", "Nước"], ["TH Không Có", "Lê Bình", "Cây"]]

    (found,) = inspect_files([save(tmp_path / "a.xlsx", rows)], schools=SCHOOLS)

    assert [(cell.row, cell.column, type(cell.message)) for cell in found.problems] == [(3, "A", UnknownSchoolError)]
    assert [row.school for row in found.rows] == ["Trường THCS Ngô Sĩ Liên", "Trường Tiểu học Không Có"]


def test_the_file_name_gives_the_school_without_accents_too(tmp_path):
    rows = [["Họ tên", "Lớp", "Khẩu hiệu"], ["Lê An", "6A", "Nước"]]

    (found,) = inspect_files([save(tmp_path / "KH_THCS_ngo_si_lien.xlsx", rows)], schools=SCHOOLS)

    assert (found.school, found.problems) == ("Trường THCS Ngô Sĩ Liên", ())


def test_a_refused_file_does_not_keep_others_from_being_read():
    refused, read = inspect_files([AS_SENT / "truncated.xlsx", AS_SENT / "team.xlsx"])

    assert refused.refused is not None
    assert len(read.rows) == 11


def test_a_name_without_its_level_may_be_several_schools():
    book = SchoolBook(read_schools(SCHOOLS).lines)

    assert book.official("thang long") == "Trường Tiểu học Thăng Long"
    assert book.official("CS02") == "Trường THCS Ngô Sĩ Liên"
    with pytest.raises(AmbiguousSchoolError):
        book.official("Nguyễn Du")
