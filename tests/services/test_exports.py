from datetime import date
from decimal import Decimal

from openpyxl import load_workbook

from greenschool.services.exports import export_table
from greenschool.services.overview import entries_by_level


def test_figures_and_days_stay_what_they_are(tmp_path):
    rows = [("KH-001", 3, Decimal("8.5"), date(2023, 1, 5), "a"), ("KH-002", None, Decimal(9), None, 7)]
    export_table(tmp_path / "t.xlsx", "Bài dự thi", ("Code", "N", "Mark", "Day", "Mixed"), rows)
    sheet = load_workbook(tmp_path / "t.xlsx").active
    written = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=3)]
    assert sheet.title == "Bài dự thi"
    assert written[0] == ["Code", "N", "Mark", "Day", "Mixed"]
    assert written[1][1] == 3
    assert written[1][2] == 8.5
    assert written[1][3].date() == date(2023, 1, 5)
    assert written[2][1] is None
    assert (written[1][4], written[2][4]) == ("a", "7")


def test_entries_are_added_up_by_level(lists):
    found = {row.level: (row.schools, dict(row.entries)) for row in entries_by_level(lists)}
    assert found["MN"] == (18, {"SK": 0, "KH": 37, "DS": 65})
    assert found["THCS"] == (7, {"SK": 11, "KH": 12, "DS": 24})
    assert list(found) == ["MN", "TH", "THCS"]


def test_a_season_without_schools_has_no_levels(empty):
    assert entries_by_level(empty) == ()
