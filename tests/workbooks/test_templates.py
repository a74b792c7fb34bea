import openpyxl
import pytest

from greenschool.workbooks.entry_file import read_entries
from greenschool.workbooks.judges_list import read_judges
from greenschool.workbooks.mark_list import read_marks
from greenschool.workbooks.schools_list import read_schools
from greenschool.workbooks.templates import ListKind, write_template

SCHOOLS = ("Trường Tiểu học Thăng Long", "Trường THCS Nguyễn Du", "Trường Mầm non 20-10")
LEVELS = ("Mầm non", "Tiểu học", "THCS")


def fill(path, *rows):
    """Type rows into a template as a person would, below its header."""
    workbook = openpyxl.load_workbook(path)
    for row in rows:
        workbook.worksheets[0].append(row)
    workbook.save(path)
    return path


@pytest.fixture
def template(tmp_path):
    def written(kind, **choices):
        write_template(tmp_path / "bieu-mau.xlsx", kind, choices)
        return tmp_path / "bieu-mau.xlsx"

    return written


@pytest.mark.parametrize(
    ("kind", "read", "row"),
    [
        (
            ListKind.SCHOOLS,
            read_schools,
            [1, "TH01", "Trường A", "TH", "Cửa Nam", 300, "Lê An", "0243", "a@b", "x"],
        ),
        (ListKind.JUDGES, read_judges, [1, "GK01", "Lê An", "Phòng GD&ĐT", "x"]),
        (
            ListKind.ENTRIES,
            read_entries,
            [1, "A", "An\nBình", "4A\n4B", "1/2/2012\n3/4/2012", "N", "K", "1/2/2023", ""],
        ),
        (ListKind.MARKS, read_marks, ["KH", 1, "GK01", "Vần", 25, 8.5]),
    ],
)
def test_a_filled_template_is_read_back_whole(template, kind, read, row):
    file = read(fill(template(kind), row))
    (reading,) = file.lists

    assert len(reading.lines) == 1
    assert (reading.problems, reading.skipped_rows) == ((), ())
    assert (reading.ignored_columns, reading.dropped_columns, file.offered) == ((), (), (reading.sheet,))


@pytest.mark.parametrize(
    ("kind", "read"),
    [
        (ListKind.SCHOOLS, read_schools),
        (ListKind.JUDGES, read_judges),
        (ListKind.ENTRIES, read_entries),
        (ListKind.MARKS, read_marks),
    ],
)
def test_an_empty_template_is_an_empty_list(template, kind, read):
    (reading,) = read(template(kind, school=SCHOOLS, level=LEVELS)).lists

    assert (reading.lines, reading.problems, reading.sheet) == ((), (), "Dữ liệu")


def test_required_columns_carry_a_sign_and_the_guide_explains_every_column(template):
    workbook = openpyxl.load_workbook(template(ListKind.ENTRIES))

    titles = [cell.value for cell in workbook["Dữ liệu"][3]]
    guide = [[cell.value for cell in row] for row in workbook["Hướng dẫn"].iter_rows(min_row=5)]
    assert [title for title in titles if title.endswith(" (*)")] == [
        "STT (*)",
        "Trường (*)",
        "Họ và tên tác giả (*)",
        "Tên bài dự thi (*)",
    ]
    assert [row[0] for row in guide] == [title.removesuffix(" (*)") for title in titles]
    assert [row[1] for row in guide].count("có") == 4
    assert all(row[2] for row in guide)


def test_allowed_values_stand_in_their_own_sheet_and_in_drop_down_lists(template):
    workbook = openpyxl.load_workbook(template(ListKind.ENTRIES, school=SCHOOLS, group=("Kỹ thuật",)))

    rules = workbook["Dữ liệu"].data_validations.dataValidation
    assert {(str(rule.sqref), rule.formula1, rule.type) for rule in rules} == {
        ("B4:B5000", "'Danh mục'!$A$2:$A$4", "list"),
        ("G4:G5000", "'Danh mục'!$B$2:$B$2", "list"),
    }
    values = [[cell.value for cell in row] for row in workbook["Danh mục"].iter_rows()]
    assert values == [["Trường", "Nhóm"], [SCHOOLS[0], "Kỹ thuật"], [SCHOOLS[1], None], [SCHOOLS[2], None]]


def test_without_allowed_values_there_is_no_sheet_for_them(template):
    assert openpyxl.load_workbook(template(ListKind.JUDGES)).sheetnames == ["Dữ liệu", "Hướng dẫn"]


def test_columns_of_text_and_dates_are_formatted_as_text_so_that_nothing_is_changed_while_typing(template):
    columns = openpyxl.load_workbook(template(ListKind.SCHOOLS))["Dữ liệu"].column_dimensions

    assert columns["C"].number_format == columns["H"].number_format == "@"
    assert columns["F"].number_format == "General"
