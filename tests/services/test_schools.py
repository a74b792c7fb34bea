"""Schools: what an import takes and refuses, and finding a school by what people call it."""

import pytest

from greenschool.models.account import Role
from greenschool.services.imports import ImportRefusedError, check, run
from greenschool.services.schools import (
    AmbiguousSchoolError,
    LevelContradictsError,
    SchoolCodeTwiceError,
    SchoolFinder,
    SchoolsImport,
    SchoolTwiceError,
    UnknownLevelError,
    UnknownSchoolError,
    list_schools,
)
from greenschool.storage.unit_of_work import NotAllowedError
from greenschool.text.alphabet import alphabet_key

TITLES = ("Mã trường", "Tên trường", "Cấp học", "Phường")


@pytest.fixture
def find(lists):
    def found(name):
        with lists.read() as uow:
            return SchoolFinder(uow, lists).find(name).name

    return found


def test_the_practice_season_has_its_schools_by_level_and_in_vietnamese_order(lists):
    rows = list_schools(lists)
    assert len(rows) == 39
    assert [sum(row.level == level for row in rows) for level in ("MN", "TH", "THCS")] == [18, 14, 7]
    assert [row.level for row in rows] == sorted((row.level for row in rows), key=("MN", "TH", "THCS").index)
    for level in ("MN", "TH", "THCS"):
        names = [row.name for row in rows if row.level == level]
        assert names == sorted(names, key=alphabet_key)
    first = next(row for row in rows if row.code == "MN01")
    assert (first.name, first.ward, first.pupils, first.phone) == (
        "Trường Mầm non Sao Mai",
        "Cửa Nam",
        408,
        "02495007012",
    )


def test_each_school_knows_its_entries_by_contest(lists):
    rows = list_schools(lists)
    assert all([code for code, _ in row.entries] == ["SK", "KH", "DS"] for row in rows)
    totals = {code: sum(dict(row.entries)[code] for row in rows) for code in ("SK", "KH", "DS")}
    assert totals == {"SK": 27, "KH": 71, "DS": 140}
    assert sum(row.entries_in_all for row in rows) == 238


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("TH Nguyễn Du", "Trường Tiểu học Nguyễn Du"),
        ("T.H Nguyễn Du", "Trường Tiểu học Nguyễn Du"),
        ("trường tiểu học nguyễn du", "Trường Tiểu học Nguyễn Du"),
        ("THCS Nguyễn Du", "Trường THCS Nguyễn Du"),
        ("Trường trung học cơ sở Nguyễn Du", "Trường THCS Nguyễn Du"),
        ("th06", "Trường Tiểu học Nguyễn Du"),
        ("CS03", "Trường THCS Nguyễn Du"),
        ("Mầm non 1-6", "Trường Mầm non 1-6"),
        ("MN 20-10", "Trường Mầm non 20-10"),
        ("Thăng Long", "Trường Tiểu học Thăng Long"),
    ],
)
def test_a_school_is_found_however_it_is_written(find, written, name):
    assert find(written) == name


def test_a_name_of_two_schools_needs_its_level(find):
    with pytest.raises(AmbiguousSchoolError) as refused:
        find("Nguyễn Du")
    assert refused.value.values["candidates"] == "Trường Tiểu học Nguyễn Du / Trường THCS Nguyễn Du"


@pytest.mark.parametrize("name", ["", "—", "Mầm non Nguyễn Du", "Tiểu học Không Có", "MN 1-7", "MN 16"])
def test_an_unknown_school_is_not_guessed(find, name):
    with pytest.raises(UnknownSchoolError):
        find(name)


@pytest.mark.parametrize(
    ("row", "cell", "error"),
    [
        (("A1", "Trường X", "Đại học", ""), "C2", UnknownLevelError),
        (("A1", "Trường Mầm non X", "Tiểu học", ""), "C2", LevelContradictsError),
        (("A1", "T.H Nguyễn Du", "Tiểu học", ""), "B2", SchoolTwiceError),
        (("th06", "Trường Tiểu học Mới", "TH", ""), "A2", SchoolCodeTwiceError),
    ],
)
def test_each_refusal_names_its_cell(lists, write_list, row, cell, error):
    with pytest.raises(ImportRefusedError) as refused:
        run(SchoolsImport(), lists, write_list(TITLES, row))
    (problem,) = refused.value.problems
    assert problem.cell == cell
    assert type(problem.message) is error
    assert cell in str(refused.value)
    assert len(list_schools(lists)) == 39


def test_the_same_school_twice_in_one_file_is_refused(empty, write_list):
    rows = [("A1", "Trường Tiểu học X", "Tiểu học", ""), ("A1", "TH X", "TH", "")]
    with pytest.raises(ImportRefusedError) as refused:
        run(SchoolsImport(), empty, write_list(TITLES, *rows))
    assert [(p.cell, type(p.message)) for p in refused.value.problems] == [("B3", SchoolTwiceError)]


def test_schools_of_one_name_and_two_levels_are_two(empty, write_list):
    rows = [("A1", "Nguyễn Du", "Tiểu học", ""), ("A2", "Nguyễn Du", "THCS", "")]
    run(SchoolsImport(), empty, write_list(TITLES, *rows))
    assert [(row.level, row.name) for row in list_schools(empty)] == [("TH", "Nguyễn Du"), ("THCS", "Nguyễn Du")]


def test_schools_without_codes_are_given_free_ones(empty, write_list):
    rows = [("", "Nguyễn Du", "TH", ""), ("th02", "B", "TH", ""), ("", "C", "TH", ""), ("", "D", "Mầm non", "")]
    rows.append(("", "E", "THCS", ""))
    assert run(SchoolsImport(), empty, write_list(TITLES, *rows)).added == 5
    assert {row.name: row.code for row in list_schools(empty)} == {
        "Nguyễn Du": "TH01",
        "B": "th02",
        "C": "TH03",
        "D": "MN01",
        "E": "CS01",
    }


def test_a_school_of_an_earlier_season_keeps_its_identity(lists, write_list, behind):
    behind(
        lists,
        "INSERT INTO seasons SELECT 2, 'Mùa sau', school_year, programme, '2023-09-05', ends_on, parent_heading,"
        " issuer_heading, certificate_authority, place, document_suffix, signatory_post, signatory_name,"
        " certificate_layout, closed_at FROM seasons",
    )
    later = lists.in_season(2)
    run(SchoolsImport(), later, write_list(TITLES, ("TH06", "Tiểu học Nguyễn Du", "TH", "Phường mới")))
    (row,) = list_schools(later)
    earlier = next(one for one in list_schools(lists) if one.code == "TH06")
    assert (row.id, row.name, row.ward) == (earlier.id, earlier.name, "Phường mới")
    assert earlier.ward == "Cửa Đông"


def test_the_preview_shows_every_cell(lists, write_list):
    titles = (*TITLES, "Số học sinh", "Hiệu trưởng", "Điện thoại", "Email")
    file = write_list(
        titles,
        ("X1", "Trường Tiểu học X", "Tiểu học", "Hàng Bạc", 120, "Lê Văn A", "0912345678", "x@vidu.edu.vn"),
        ("X2", "Trường Tiểu học Y", "Tiểu học", "", "", "", "", ""),
    )
    found = check(SchoolsImport(), lists, file)
    assert found.titles == SchoolsImport.titles
    assert found.lines[0] == (
        "X1",
        "Trường Tiểu học X",
        "Tiểu học",
        "Hàng Bạc",
        "120",
        "Lê Văn A",
        "0912345678",
        "x@vidu.edu.vn",
    )
    assert found.lines[1][4] == ""


@pytest.mark.parametrize("role", [Role.JUDGE, Role.VIEWER])
def test_who_may_not_edit_may_not_import(empty, seated_as, role, write_list):
    file = write_list(TITLES, ("A1", "Trường Tiểu học X", "Tiểu học", ""))
    with pytest.raises(NotAllowedError):
        run(SchoolsImport(), seated_as(empty, role), file)
    with pytest.raises(NotAllowedError):
        check(SchoolsImport(), seated_as(empty, role), file)
    assert list_schools(empty) == ()


def test_a_judge_sees_no_schools(lists, seated_as):
    with pytest.raises(NotAllowedError):
        list_schools(seated_as(lists, Role.JUDGE))
