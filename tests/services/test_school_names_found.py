"""Which school a list means: spellings, aliases, and names that may be two schools."""

import pytest

from greenschool.services.desk import SeasonClosedError
from greenschool.services.imports import ImportRefusedError, run
from greenschool.services.intake import EntriesImport
from greenschool.services.school_records import (
    AliasRow,
    AliasTakenError,
    NotInSeasonError,
    SchoolFacts,
    SchoolNamelessError,
    UnknownAliasError,
    aliases,
    edit_school,
    find_school,
    forget_alias,
    register_school,
    teach_alias,
)
from greenschool.services.schools import AmbiguousSchoolError, UnknownSchoolError, list_schools
from greenschool.services.seasons import close
from greenschool.workbooks.sheets import INTEGER, SheetColumn, TableSheet
from greenschool.workbooks.writer import write_workbook


def _school(desk, name):
    return next(row.id for row in list_schools(desk) if row.name == name)


@pytest.mark.parametrize(
    "name", ["T.H Nguyễn Du", "Tiểu học Nguyễn Du", "TH NGUYỄN DU", "th nguyen du", "Trường Tiểu học Nguyễn Du", "th06"]
)
def test_every_spelling_finds_the_primary_school(lists, name):
    assert find_school(lists, name) == _school(lists, "Trường Tiểu học Nguyễn Du")


@pytest.mark.parametrize("name", ["THCS Nguyễn Du", "T.H.C.S NGUYỄN DU", "trung hoc co so nguyen du"])
def test_the_lower_secondary_school_of_that_name_never_mixes_with_it(lists, name):
    assert find_school(lists, name) == _school(lists, "Trường THCS Nguyễn Du")


def test_a_name_that_may_be_two_schools_asks(lists):
    with pytest.raises(AmbiguousSchoolError, match="Trường Tiểu học Nguyễn Du / Trường THCS Nguyễn Du"):
        find_school(lists, "Nguyễn Du")
    assert find_school(lists, "Thăng Long") == _school(lists, "Trường Tiểu học Thăng Long")


def test_an_alias_that_was_taught_is_found_from_then_on_and_forgotten_again(lists):
    school = _school(lists, "Trường Tiểu học Nguyễn Du")
    with pytest.raises(UnknownSchoolError):
        find_school(lists, "TH N. Du")
    teach_alias(lists, school, "TH N. Du", "khau-hieu.xlsx")
    teach_alias(lists, school, "th n du")
    assert find_school(lists, "T.H N.DU") == school
    assert aliases(lists, school) == (AliasRow("TH N. Du", "khau-hieu.xlsx"),)
    forget_alias(lists, school, "TH N Du")
    assert aliases(lists, school) == ()
    with pytest.raises(UnknownAliasError):
        forget_alias(lists, school, "TH N Du")


def test_an_alias_without_level_asks_as_soon_as_another_school_has_that_name(lists):
    school = _school(lists, "Trường Tiểu học Tràng An")
    teach_alias(lists, school, "Cơ sở Hàng Trống")
    assert find_school(lists, "co so hang trong") == school
    register_school(lists, SchoolFacts("Trường Mầm non Cơ sở Hàng Trống"))
    with pytest.raises(AmbiguousSchoolError):
        find_school(lists, "Cơ sở Hàng Trống")


def test_an_alias_never_stands_for_two_schools(lists):
    primary, secondary = _school(lists, "Trường Tiểu học Nguyễn Du"), _school(lists, "Trường THCS Nguyễn Du")
    for taken in ("Nguyễn Du", "THCS Nguyễn Du"):
        with pytest.raises(AliasTakenError, match="THCS Nguyễn Du"):
            teach_alias(lists, primary, taken)
    teach_alias(lists, primary, "TH N Du")
    with pytest.raises(AliasTakenError, match="Tiểu học Nguyễn Du"):
        teach_alias(lists, secondary, "TH N Du")
    with pytest.raises(SchoolNamelessError):
        teach_alias(lists, primary, "Trường Tiểu học")
    with pytest.raises(NotInSeasonError):
        teach_alias(lists, 999, "TH N Du")


def test_the_name_that_finds_a_school_anyway_is_not_recorded(lists):
    school = _school(lists, "Trường Tiểu học Nguyễn Du")
    teach_alias(lists, school, "T.H NGUYỄN DU")
    assert aliases(lists, school) == ()


def test_a_list_with_an_unknown_name_comes_in_once_the_name_is_taught(lists, tmp_path):
    file = tmp_path / "khau-hieu-bo-sung.xlsx"
    titles = ("STT", "Trường", "Họ và tên", "Nội dung khẩu hiệu")
    columns = [SheetColumn(title, INTEGER) if title == "STT" else SheetColumn(title) for title in titles]
    write_workbook(file, [TableSheet("Sheet", columns, [(901, "TH N. Du", "Lê An", "Giữ nước sạch")])])
    with pytest.raises(ImportRefusedError) as refused:
        run(EntriesImport("KH"), lists, file)
    (problem,) = refused.value.problems
    assert (problem.cell, type(problem.message)) == ("B2", UnknownSchoolError)
    teach_alias(lists, _school(lists, "Trường Tiểu học Nguyễn Du"), problem.value, file.name)
    assert run(EntriesImport("KH"), lists, file).added == 1


def test_a_school_keeps_its_old_name_as_an_alias_when_it_is_renamed(lists):
    school = _school(lists, "Trường Tiểu học Tràng An")
    edit_school(lists, school, SchoolFacts("Trường Tiểu học Tràng An A"))
    assert find_school(lists, "TH Tràng An") == find_school(lists, "TH Tràng An A") == school
    edit_school(lists, school, SchoolFacts("Trường Tiểu học Tràng An"))
    assert find_school(lists, "TH Tràng An A") == school
    assert [alias.name for alias in aliases(lists, school)] == ["Trường Tiểu học Tràng An A"]


def test_a_school_is_not_renamed_to_what_another_is_called(lists):
    teach_alias(lists, _school(lists, "Trường Tiểu học Nguyễn Du"), "TH N Du")
    with pytest.raises(AliasTakenError):
        edit_school(lists, _school(lists, "Trường Tiểu học Tràng An"), SchoolFacts("Trường Tiểu học N Du"))


def test_a_closed_season_learns_nothing(lists):
    school = _school(lists, "Trường Tiểu học Nguyễn Du")
    close(lists, "thử")
    for change in (lambda: teach_alias(lists, school, "TH N Du"), lambda: forget_alias(lists, school, "TH N Du")):
        with pytest.raises(SeasonClosedError):
            change()
