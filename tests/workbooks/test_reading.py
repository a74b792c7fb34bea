from decimal import Decimal

import pytest

from greenschool.progress import Cancelled
from greenschool.workbooks.cells import MissingValueError, NotADateError, NotANumberError
from greenschool.workbooks.entry_file import read_entries
from greenschool.workbooks.judges_list import read_judges
from greenschool.workbooks.mark_list import read_marks
from greenschool.workbooks.reading import SkippedRow
from greenschool.workbooks.schools_list import read_schools

SCHOOL_TITLES = ["STT", "Tên trường", "Cấp học", "Số học sinh", "Điện thoại"]
ENTRY_TITLES = ["STT", "Trường", "Tác giả", "Lớp", "Ngày sinh", "Khẩu hiệu"]


class Steps:
    """A progress that remembers, and is cancelled after some steps."""

    def __init__(self, stop_after=10**9):
        self.total, self.done, self.stop_after = 0, 0, stop_after

    def begin(self, message, total):
        assert message == "Reading the rows"
        self.total = total

    def step(self, count=1):
        self.done += count
        if self.done > self.stop_after:
            raise Cancelled


def test_a_problem_names_its_cell_row_column_and_value(save):
    path = save([["DANH SÁCH"], [], ENTRY_TITLES, [1, "Trường A", "An", "4A", "31/02/2013", "Nước"]], name="ds.xlsx")

    (problem,) = read_entries(path).problems

    assert (problem.cell, problem.row, problem.column) == ("E4", 4, "Ngày sinh")
    assert problem.value == "31/02/2013"
    assert isinstance(problem.message, NotADateError)


def test_all_problems_of_a_file_are_found_at_once_and_sound_rows_are_lines(save):
    path = save(
        [
            ENTRY_TITLES,
            ["một", None, "An", "4A", "mai", "Nước"],
            [2, "Trường A", "Bình", "4B", "05/09/2012", "Cây"],
            [3, "Trường B", None, "4B", None, "Gió"],
        ]
    )

    reading = read_entries(path).lists[0]

    assert [problem.cell for problem in reading.problems] == ["A2", "B2", "E2", "C4"]
    assert [line.row for line in reading.lines] == [3]


def test_a_mark_that_is_no_number_or_is_missing_is_a_problem_and_never_zero(save):
    titles = ["Cuộc thi", "STT bài", "Giám khảo", "Tiêu chí", "Điểm tối đa", "Điểm"]
    rows = [["KH", 1, "GK01", "Vần", 25, mark] for mark in ("vắng", None, 0, "8,5")]

    reading = read_marks(save([titles, *rows]))

    assert [(problem.cell, type(problem.message)) for problem in reading.problems] == [
        ("F2", NotANumberError),
        ("F3", MissingValueError),
    ]
    assert [line.mark for line in reading.lines] == [Decimal(0), Decimal("8.5")]


def test_empty_and_merely_numbered_rows_are_passed_over(save):
    rows = [[1, "Trường A", "TH", 5, "09"], [2], [None, " "], [3, None, None, None, None], []]

    (reading,) = read_schools(save([SCHOOL_TITLES, *rows])).lists

    assert (len(reading.lines), reading.problems, reading.skipped_rows) == (1, (), ())


def test_footer_rows_are_skipped_but_told(save):
    path = save(
        [
            ENTRY_TITLES,
            [1, "Trường A", "An", "4A", None, "Nước"],
            ["Tổng cộng: 1 bài"],
            [None, None, "Tổng số", 1],
            [None, None, None, None, None, "Hà Nội, ngày 17 tháng 1 năm 2023"],
            [None, None, None, None, None, "HIỆU TRƯỞNG\n(Ký tên, đóng dấu)"],
        ]
    )

    reading = read_entries(path).lists[0]

    assert len(reading.lines) == 1
    assert reading.problems == ()
    assert reading.skipped_rows == (
        SkippedRow(3, "Tổng cộng: 1 bài"),
        SkippedRow(4, "Tổng số 1"),
        SkippedRow(5, "Hà Nội, ngày 17 tháng 1 năm 2023"),
        SkippedRow(6, "HIỆU TRƯỞNG (Ký tên, đóng dấu)"),
    )


def test_a_row_with_a_name_is_never_dropped_silently(save):
    path = save([ENTRY_TITLES, [1, "Trường A", "An", "4A", None, "Nước"], [None, None, "Nguyễn Thị Hòa"]])

    reading = read_entries(path).lists[0]

    assert {problem.cell for problem in reading.problems} == {"A3", "F3"}
    assert reading.skipped_rows == ()


def test_a_numbered_row_is_a_record_even_without_a_name(save):
    path = save([ENTRY_TITLES, [1, "Trường A", None, "4A", None, "Nước"]])

    assert [problem.cell for problem in read_entries(path).problems] == ["C2"]


def test_a_school_called_after_a_total_keeps_its_row(save):
    rows = [[1, "Tổng Cộng Hòa", "TH"], [2, "Cộng Hòa", "TH"]]

    assert len(read_schools(save([SCHOOL_TITLES, *rows])).lines) == 2


def test_a_column_that_is_left_out_gives_blanks(save):
    reading = read_judges(save([["Mã", "Họ và tên"], ["GK01", "Lê Minh"]]))

    assert (reading.lines[0].workplace, reading.lines[0].note) == ("", "")


def test_forbidden_columns_are_dropped_and_named_and_their_values_are_nowhere(save):
    titles = [*ENTRY_TITLES, "Dân tộc", "Họ tên mẹ", "Sở thích"]
    row = [1, "Trường A", "An", "4A", None, "Nước", "Dao", "Lê Thị Mơ", "đọc sách"]

    reading = read_entries(save([titles, row])).lists[0]

    assert reading.dropped_columns == ("Dân tộc", "Họ tên mẹ")
    assert reading.ignored_columns == ("Sở thích",)
    assert "Dao" not in repr(reading)
    assert "Lê Thị Mơ" not in repr(reading)


def test_what_was_found_is_told(save):
    list_rows = [["DANH SÁCH"], SCHOOL_TITLES, [1, "Trường A", "TH"]]

    file = read_schools(save(sheets={"Bìa": [["x"]], "DS": list_rows, "DS2": list_rows}))

    assert [(reading.sheet, reading.header_row) for reading in file.lists] == [("DS", 2), ("DS2", 2)]
    assert (file.offered, [table.sheet for table in file.unread]) == (("DS", "DS2"), ["Bìa"])


def test_progress_counts_the_rows(save):
    steps = Steps()

    read_schools(save([SCHOOL_TITLES, *[[n, f"Trường {n}", "TH"] for n in range(1, 8)]]), steps)

    assert steps.total == steps.done == 7


def test_reading_can_be_cancelled(save):
    path = save([SCHOOL_TITLES, *[[n, f"Trường {n}", "TH"] for n in range(1, 8)]])

    with pytest.raises(Cancelled):
        read_schools(path, Steps(stop_after=3))


def test_a_fault_that_only_the_caller_can_see_is_put_on_its_cell(save):
    path = save([ENTRY_TITLES, [1, "Trường A", "An", "4A", "01/02/2013", "Nước"]])
    reading = read_entries(path).lists[0]

    of_school = reading.problem(2, "school", "Trường A", MissingValueError(column="Trường"))
    of_group = reading.problem(2, "group", "", MissingValueError(column="Nhóm"))

    assert (of_school.cell, of_school.column, of_school.value) == ("B2", "Trường", "Trường A")
    assert (of_group.cell, of_group.column) == ("2:2", "")
