"""Judges: what an import takes and refuses."""

import pytest

from greenschool.models.account import Role
from greenschool.services.imports import ImportRefusedError, check, run
from greenschool.services.judges import JudgeCodeTwiceError, JudgesImport, list_judges
from greenschool.services.schools import AmbiguousSchoolError
from greenschool.storage.unit_of_work import NotAllowedError
from greenschool.workbooks.cells import MissingValueError

TITLES = ("Mã", "Họ và tên", "Đơn vị công tác", "Ghi chú")


def test_the_practice_season_has_seven_judges_with_their_schools(lists):
    rows = list_judges(lists)
    assert [row.code for row in rows] == [f"GK{number:02d}" for number in range(1, 8)]
    assert {row.code: row.school for row in rows if row.school} == {
        "GK03": "Trường THCS Ngô Sĩ Liên",
        "GK05": "Trường Tiểu học Tràng An",
        "GK07": "Trường Mầm non Sao Mai",
    }
    assert {row.sheets for row in rows} == {0}


def test_the_sheets_of_each_judge_are_counted(marked):
    assert sum(row.sheets for row in list_judges(marked)) == 574


def test_codes_twice_are_refused_with_their_cells(lists, write_list):
    file = write_list(TITLES, ("GK01", "A", "", ""), ("GK20", "B", "", ""), ("GK20", "C", "", ""))
    with pytest.raises(ImportRefusedError) as refused:
        run(JudgesImport(), lists, file)
    assert [(p.cell, type(p.message)) for p in refused.value.problems] == [
        ("A2", JudgeCodeTwiceError),
        ("A4", JudgeCodeTwiceError),
    ]
    assert len(list_judges(lists)) == 7


def test_a_workplace_that_may_be_two_schools_is_refused_with_its_cell(lists, write_list):
    with pytest.raises(ImportRefusedError) as refused:
        run(JudgesImport(), lists, write_list(TITLES, ("GK20", "A", "Nguyễn Du", "")))
    (problem,) = refused.value.problems
    assert (problem.cell, type(problem.message)) == ("C2", AmbiguousSchoolError)


def test_a_workplace_that_is_no_school_is_taken_as_it_is(lists, write_list):
    run(JudgesImport(), lists, write_list(TITLES, ("GK20", "Lê A", "Quận Đoàn", "mới"), ("GK21", "Lê B", "", "")))
    added = list_judges(lists)[7:]
    assert [(row.code, row.name, row.workplace, row.school, row.note) for row in added] == [
        ("GK20", "Lê A", "Quận Đoàn", "", "mới"),
        ("GK21", "Lê B", "", "", ""),
    ]


def test_a_judge_without_a_code_is_refused(lists, write_list):
    with pytest.raises(ImportRefusedError) as refused:
        run(JudgesImport(), lists, write_list(TITLES, ("", "Lê A", "Quận Đoàn", "")))
    assert [(p.cell, type(p.message)) for p in refused.value.problems] == [("A2", MissingValueError)]


def test_the_preview_shows_every_cell(lists, write_list):
    found = check(JudgesImport(), lists, write_list(TITLES, ("GK20", "Lê A", "Quận Đoàn", "")))
    assert found.lines == (("GK20", "Lê A", "Quận Đoàn"),)
    assert len(found.titles) == 3


@pytest.mark.parametrize("role", [Role.JUDGE, Role.VIEWER])
def test_who_may_not_edit_may_not_import(empty, seated_as, role, write_list):
    with pytest.raises(NotAllowedError):
        run(JudgesImport(), seated_as(empty, role), write_list(TITLES, ("GK20", "A", "", "")))
    assert list_judges(empty) == ()
