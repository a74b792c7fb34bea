from collections import Counter

import pytest

from greenschool.resources import resource
from greenschool.workbooks.cells import NotAWholeNumberError, NotTextError
from greenschool.workbooks.header import HeaderNotFoundError, MissingColumnsError
from greenschool.workbooks.schools_list import SchoolLine, read_schools

DEMO = resource("demo", "hoan-kiem-2022-23")
TITLES = ["Tên trường", "Cấp học", "Số học sinh", "Điện thoại"]


def test_all_39_schools_of_the_practice_season_are_read():
    (reading,) = read_schools(DEMO / "truong.xlsx").lists

    assert Counter(line.level for line in reading.lines) == {"Mầm non": 18, "Tiểu học": 14, "THCS": 7}
    assert (reading.problems, reading.skipped_rows, reading.ignored_columns) == ((), (), ())
    assert reading.lines[0] == SchoolLine(
        row=4,
        code="MN01",
        name="Trường Mầm non Sao Mai",
        level="Mầm non",
        ward="Cửa Nam",
        pupils=408,
        principal="Dương Bá Phúc",
        phone="02495007012",
        email="mn01@vidu.edu.vn",
        note="dữ liệu mẫu",
    )


def test_names_and_phones_that_look_like_dates_and_numbers_stay_text(save):
    reading = read_schools(save([TITLES, ["1-6", "MN", 200, "0912345678"], ["20-10", "MN", None, "0243 825 1234"]]))

    assert [(line.name, line.pupils, line.phone) for line in reading.lines] == [
        ("1-6", 200, "0912345678"),
        ("20-10", None, "0243 825 1234"),
    ]


@pytest.mark.parametrize(("pupils", "sound"), [("1.5", False), ("nhiều", False), (-3, False), ("300", True)])
def test_the_number_of_pupils_is_a_count(save, pupils, sound):
    reading = read_schools(save([TITLES, ["Trường A", "TH", pupils, ""]]))

    assert bool(reading.lines) == sound
    assert all(isinstance(problem.message, NotAWholeNumberError) for problem in reading.problems)


def test_a_name_that_excel_turned_into_a_date_is_a_problem(save):
    from datetime import date

    reading = read_schools(save([TITLES, [date(2022, 6, 1), "MN", 200, ""]]))

    (problem,) = reading.problems
    assert isinstance(problem.message, NotTextError)
    assert (problem.cell, problem.value) == ("A2", "01/06/2022")


def test_a_list_of_something_else_is_refused():
    with pytest.raises((HeaderNotFoundError, MissingColumnsError)):
        read_schools(DEMO / "giam-khao.xlsx")


def test_a_list_without_its_level_column_is_refused_by_name(save):
    with pytest.raises(MissingColumnsError, match="lacks the columns “Cấp học”"):
        read_schools(save([["STT", "Tên trường", "Phường"], [1, "A", "B"]]))
