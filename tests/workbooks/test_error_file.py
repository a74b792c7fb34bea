from datetime import date
from decimal import Decimal

import pytest
from openpyxl import load_workbook

from greenschool.workbooks.error_file import FaultyRows, write_error_file
from greenschool.workbooks.table import RawTable

TABLE = RawTable(
    "Trang 1",
    (
        ("TRƯỜNG TIỂU HỌC A", None, "Mẫu 2"),
        (),
        ("STT", "Họ tên", "Dân tộc", "Ngày nhận", "Điểm"),
        (1, "Lê An", None, date(2023, 1, 5), Decimal("8.5")),
        (2, "=1+1\nTrần B", None, "31/02/2023"),
        ("007", None, None, None, None, None),
    ),
)
TITLES = {0: "STT", 1: "Họ tên", 3: "Ngày nhận", 4: "Điểm"}


def written(path):
    return [tuple(row) for row in load_workbook(path).active.iter_rows(values_only=True) if any(row)]


def test_faulty_rows_stand_under_their_heading_with_what_is_wrong(tmp_path):
    path = tmp_path / "loi.xlsx"
    write_error_file(path, [FaultyRows(TABLE, 3, TITLES, {5: "không có ngày này", 4: "đã có"})])
    assert written(path) == [
        ("TRƯỜNG TIỂU HỌC A Mẫu 2", None, None, None, None),
        ("STT", "Họ tên", "Ngày nhận", "Điểm", "Lỗi"),
        ("1", "Lê An", "05/01/2023", "8.5", "đã có"),
        ("2", "=1+1\nTrần B", "31/02/2023", None, "không có ngày này"),
    ]


def test_every_cell_stays_text(tmp_path):
    path = tmp_path / "loi.xlsx"
    write_error_file(path, [FaultyRows(TABLE, 3, TITLES, {5: "a", 6: "b"})])
    cells = [cell for row in load_workbook(path).active.iter_rows() for cell in row if cell.value is not None]
    assert {(cell.data_type, cell.number_format) for cell in cells if cell.row > 3} == {("s", "@")}
    assert "007" in {cell.value for cell in cells}


@pytest.mark.parametrize("header_row", [0, 1])
def test_a_list_without_letterhead_or_heading_can_be_written(tmp_path, header_row):
    table = RawTable("", (("Mã", "Tên"), ("GK1", None)))
    faulty = FaultyRows(table, header_row, {0: "", 1: "Tên"}, {2: "thiếu tên"})
    write_error_file(tmp_path / "loi.xlsx", [faulty])
    assert written(tmp_path / "loi.xlsx") == [("A", "Tên", "Lỗi"), ("GK1", None, "thiếu tên")]
