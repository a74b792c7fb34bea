import errno
import tempfile
from datetime import date
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from greenschool.fresh_file import TargetInUseError, WriteFailedError
from greenschool.progress import Cancelled
from greenschool.workbooks.cell_values import TextTooLongError
from greenschool.workbooks.reader import read_tables
from greenschool.workbooks.sheets import DATE, INTEGER, TEXT, SheetColumn, TableSheet, decimal
from greenschool.workbooks.writer import write_workbook

COLUMNS = (
    SheetColumn("STT", INTEGER, 6),
    SheetColumn("Họ và tên", TEXT, 30),
    SheetColumn("Điểm", decimal(2), 10),
    SheetColumn("Ngày sinh", DATE, 14),
)
ROW = (1, "Nguyễn Thị Hòa", Decimal("83.50"), date(2012, 9, 5))


def sheet(*rows, title="Kết quả", **keys):
    return TableSheet(title, COLUMNS, rows, **keys)


def cells_of(path):
    return openpyxl.load_workbook(path).active


def test_numbers_dates_and_text_are_what_they_are(tmp_path):
    write_workbook(tmp_path / "a.xlsx", [sheet(ROW)])

    row = cells_of(tmp_path / "a.xlsx")[2]
    assert [cell.data_type for cell in row] == ["n", "s", "n", "d"]
    assert [cell.value for cell in row[:3]] == [1, "Nguyễn Thị Hòa", 83.5]
    assert row[3].value.date() == date(2012, 9, 5)
    assert [cell.number_format for cell in row] == ["0", "@", "0.00", "dd/mm/yyyy"]


@pytest.mark.parametrize("text", ["=1+1", "=HYPERLINK(0)", "+84912", "-5", "@SUM(A1)", "#N/A", "TRUE", "12"])
def test_text_is_never_a_formula_a_number_or_an_error(tmp_path, text):
    write_workbook(tmp_path / "a.xlsx", [sheet((None, text, None, None))])

    cell = cells_of(tmp_path / "a.xlsx")["B2"]
    assert (cell.data_type, cell.value) == ("s", text)
    assert cell.quotePrefix == (text[0] in "=+-@")


def test_titles_and_lines_around_the_table_are_never_formulas_either(tmp_path):
    made = TableSheet("=A1", (SheetColumn("=B1"),), [], heading_lines=["=C1"], footer_lines=["=D1"])

    write_workbook(tmp_path / "a.xlsx", [made])

    assert {cell.data_type for row in cells_of(tmp_path / "a.xlsx").iter_rows() for cell in row if cell.value} == {"s"}


def test_lines_stand_above_and_below_the_table(tmp_path):
    write_workbook(tmp_path / "a.xlsx", [sheet(ROW, heading_lines=["UBND", "KẾT QUẢ"], footer_lines=["Tổng cộng: 1"])])

    (table,) = read_tables(tmp_path / "a.xlsx")
    first = [row[0] for row in table.rows]
    assert first == ["UBND", "KẾT QUẢ", None, "STT", 1, "Tổng cộng: 1"]


def test_a_sheet_is_ready_for_a4(tmp_path):
    write_workbook(tmp_path / "a.xlsx", [sheet(ROW, ROW, heading_lines=["KẾT QUẢ"])])

    made = cells_of(tmp_path / "a.xlsx")
    assert made.page_setup.paperSize == 9
    assert (made.page_setup.fitToWidth, made.page_setup.fitToHeight) == (1, 0)
    assert made.sheet_properties.pageSetUpPr.fitToPage
    assert made.print_title_rows == "$3:$3"
    assert made.freeze_panes == "A4"
    assert made.auto_filter.ref == "A3:D5"
    assert made.column_dimensions["B"].width == 30
    assert made.oddFooter.center.text == "&P/&N"


@pytest.mark.parametrize(("width", "orientation"), [(20, "portrait"), (90, "landscape")])
def test_a_wide_table_lies_on_its_side(tmp_path, width, orientation):
    write_workbook(tmp_path / "a.xlsx", [TableSheet("Trang", (SheetColumn("A", width=width),), [])])

    assert cells_of(tmp_path / "a.xlsx").page_setup.orientation == orientation


def test_the_letter_is_times_new_roman_12_and_text_wraps(tmp_path):
    write_workbook(tmp_path / "a.xlsx", [sheet(ROW)])

    cell = cells_of(tmp_path / "a.xlsx")["B2"]
    assert (cell.font.name, cell.font.size, cell.alignment.wrap_text) == ("Times New Roman", 12, True)


def test_sheet_titles_are_made_legal_and_distinct(tmp_path):
    long = "Sáng kiến bảo tồn nguồn nước [vòng 1/2]: kỹ thuật"

    write_workbook(tmp_path / "a.xlsx", [sheet(title=title) for title in (long, long.upper(), long, "'", "")])

    titles = openpyxl.load_workbook(tmp_path / "a.xlsx").sheetnames
    assert titles == [
        "Sáng kiến bảo tồn nguồn nước  v",
        "SÁNG KIẾN BẢO TỒN NGUỒN NƯỚ (2)",
        "Sáng kiến bảo tồn nguồn nướ (3)",
        "Sheet",
        "Sheet (2)",
    ]


def test_an_existing_file_is_replaced_and_nothing_is_left_beside_it(tmp_path):
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"old")

    write_workbook(path, [sheet(ROW)])

    assert path.read_bytes().startswith(b"PK")
    assert [file.name for file in tmp_path.iterdir()] == ["a.xlsx"]


def _keeps_the_old_file(tmp_path, error, rows=(ROW,), **keys):
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"old")
    with pytest.raises(error) as refused:
        write_workbook(path, [sheet(*rows)], **keys)
    assert path.read_bytes() == b"old"
    assert [file.name for file in tmp_path.iterdir()] == ["a.xlsx"]
    return refused


def test_a_text_too_long_for_excel_leaves_the_old_file(tmp_path):
    rows = [ROW, (2, "a" * 32_768, None, None)]

    refused = _keeps_the_old_file(tmp_path, TextTooLongError, rows)

    assert refused.value.values["cell"] == "B3"


def test_a_target_that_is_open_in_excel_is_kept_and_named(tmp_path, monkeypatch):
    def locked(self, _target):
        raise PermissionError(errno.EACCES, "The process cannot access the file", str(self))

    monkeypatch.setattr(Path, "replace", locked)

    refused = _keeps_the_old_file(tmp_path, TargetInUseError)

    assert "“a.xlsx” could not be written. The old file was kept." in str(refused.value)


def test_a_full_disk_leaves_the_old_file(tmp_path, monkeypatch):
    def full(_descriptor):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("greenschool.fresh_file.os.fsync", full)

    _keeps_the_old_file(tmp_path, WriteFailedError)


def test_a_folder_that_is_gone_is_told(tmp_path):
    with pytest.raises(WriteFailedError, match=r"“a\.xlsx” could not be written"):
        write_workbook(tmp_path / "gone" / "a.xlsx", [sheet(ROW)])


def test_cancelling_leaves_the_old_file(tmp_path):
    class Stop:
        def begin(self, message, total):
            assert (message, total) == ("Writing the rows", 2)

        def step(self, _count=1):
            raise Cancelled

    _keeps_the_old_file(tmp_path, Cancelled, [ROW, ROW], progress=Stop())


def test_a_row_of_another_width_than_the_columns_is_a_mistake_of_ours(tmp_path):
    with pytest.raises(ValueError, match="zip"):
        write_workbook(tmp_path / "a.xlsx", [sheet((1, "An"))])


_vietnamese = st.text("aăâđêôơưàảãáạẵựÀẢĐNguyễn ='\"-+@#&<>_x0041\n,;.🌱", max_size=40)
_any_text = st.text(st.characters(exclude_categories=["Cs", "Cc", "Cn"], include_characters="\n\t"), max_size=20)
_rows = st.tuples(
    st.integers(-(10**14), 10**14),
    _vietnamese | _any_text,
    st.decimals(-100_000, 100_000, places=2),
    st.dates(date(1900, 3, 1), date(2100, 12, 31)),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(_rows, min_size=1, max_size=6))
def test_what_is_written_is_read_back_unchanged_and_blanks_as_empty_cells(rows):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.xlsx"
        write_workbook(path, [sheet(*rows)])

        (table,) = read_tables(path)

    assert list(table.rows[1:]) == [
        (number, text if text.strip() else None, mark, day) for number, text, mark, day in rows
    ]
