from datetime import date, datetime, time
from decimal import Decimal

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.styles import Font

from greenschool.resources import resource
from greenschool.workbooks import reader, values
from greenschool.workbooks.reader import read_tables, shown_tables
from greenschool.workbooks.refusals import DamagedFileError, TooManyCellsError
from greenschool.workbooks.table import RawTable

DEMO = resource("demo", "hoan-kiem-2022-23")


def test_cells_keep_their_places_when_the_sheet_does_not_start_at_a1(save):
    (table,) = read_tables(save([[], [], [None, None, "x"]]))

    assert table.sheet == "Sheet"
    assert table.rows[2][2] == "x"
    assert table.rows[0] == (None, None, None)


def test_values_come_as_their_own_types(save):
    day, moment = date(2023, 5, 22), datetime(2023, 5, 22, 14, 30)  # noqa: DTZ001 - Excel knows no time zones
    row = ["chữ", 12, 8.5, True, day, moment, time(7, 30)]

    (table,) = read_tables(save([row]))

    assert table.rows[0] == ("chữ", 12, Decimal("8.5"), True, day, moment, time(7, 30))
    assert [type(cell) for cell in table.rows[0]] == [str, int, Decimal, bool, date, datetime, time]


def test_numbers_carry_no_binary_noise(forge_sheet):
    cells = "".join(f"<c><v>{text}</v></c>" for text in ("0.30000000000000004", "8.0999999999999996", "1e3", "NaN"))

    (table,) = read_tables(forge_sheet(f"<row>{cells}</row>"))

    assert table.rows[0] == (Decimal("0.3"), Decimal("8.1"), 1000, "nan")


@given(st.decimals(-10_000, 10_000, places=2))
def test_marks_with_two_places_are_exact(mark):
    assert values.exact(float(mark)) == mark


def test_a_wrong_dimension_hides_no_rows(forge):
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    rows = "".join(f'<row r="{n}"><c r="A{n}"><v>{n}</v></c></row>' for n in range(1, 21))
    xml = f'<worksheet xmlns="{main}"><dimension ref="A1"/><sheetData>{rows}</sheetData></worksheet>'

    (table,) = read_tables(forge({"xl/worksheets/sheet1.xml": xml.encode()}))

    assert [row[0] for row in table.rows] == list(range(1, 21))


def test_all_sheets_come_in_their_order_and_the_hidden_ones_say_so(save):
    path = save(sheets={"Hai": [["a"]], "Một": [["b"]], "Ẩn": [["c"]], "Trống": []}, hidden=["Ẩn"])

    assert [(table.sheet, table.rows, table.hidden) for table in read_tables(path)] == [
        ("Hai", (("a",),), False),
        ("Một", (("b",),), False),
        ("Ẩn", (("c",),), True),
        ("Trống", (), False),
    ]


def test_a_csv_file_is_one_table_without_a_sheet_name():
    (table,) = read_tables(DEMO / "diem.csv")

    assert table.sheet == ""
    assert len(table.rows) == 2739
    assert table.rows[1] == ("SK", "1", "GK01", "Tính mới, sáng tạo", "25", "25")


def test_shared_texts_are_read(forge_sheet):
    path = forge_sheet('<row><c t="s"><v>0</v></c><c t="s"><v>0</v></c></row>', shared_texts=["Sao Mai"])

    assert read_tables(path)[0].rows == (("Sao Mai", "Sao Mai"),)


def test_a_cell_that_points_to_no_shared_text_makes_the_file_damaged(forge_sheet):
    with pytest.raises(DamagedFileError):
        read_tables(forge_sheet('<row><c t="s"><v>5</v></c></row>', shared_texts=["Sao Mai"]))


def test_a_workbook_whose_parts_do_not_fit_together_is_damaged(forge):
    with pytest.raises(DamagedFileError):
        read_tables(forge({"xl/workbook.xml": b"<workbook/>", "xl/_rels/workbook.xml.rels": b"<a/>"}))


def test_one_sheet_listed_under_many_names_is_added_up(save, monkeypatch):
    path = save(sheets={f"S{number}": [["a"] * 10] * 10 for number in range(5)})
    monkeypatch.setattr(reader, "MAX_CELLS", 450)

    with pytest.raises(TooManyCellsError):
        read_tables(path)


def test_a_span_of_time_beyond_all_days_makes_the_file_damaged(tmp_path):
    workbook = openpyxl.Workbook()
    workbook.active["A1"] = 10**10
    workbook.active["A1"].number_format = "[h]:mm"
    workbook.save(tmp_path / "a.xlsx")

    with pytest.raises(DamagedFileError):
        read_tables(tmp_path / "a.xlsx")


def test_the_font_of_most_letters_of_a_column_is_told(tmp_path):
    workbook = openpyxl.Workbook()
    for row in range(1, 6):
        workbook.active.cell(row, 1, "Trêng").font = Font(name=".VnTime" if row > 1 else "Arial")
        workbook.active.cell(row, 2, row).font = Font(name="VNI-Times")
    workbook.save(tmp_path / "a.xlsx")

    assert read_tables(tmp_path / "a.xlsx")[0].fonts == {0: ".VnTime"}


def test_the_font_of_letters_inside_a_cell_counts_before_that_of_the_cell(forge):
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    run = '<si><r><rPr><rFont val="VNI-Times"/></rPr><t>Traàn</t></r></si>'
    sheet = '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>'
    path = forge(
        {
            "xl/sharedStrings.xml": f'<sst xmlns="{main}">{run}</sst>'.encode(),
            "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}">{sheet}</worksheet>'.encode(),
        }
    )

    assert read_tables(path)[0].fonts == {0: "VNI-Times"}


def test_hidden_sheets_are_left_out_unless_there_is_no_other():
    shown, hidden = RawTable("A", ()), RawTable("B", (), hidden=True)

    assert shown_tables((hidden, shown)) == (shown,)
    assert shown_tables((hidden,)) == (hidden,)
