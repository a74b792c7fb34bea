"""Several lists in one file, and files whose heading and columns a person has to show."""

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from greenschool.services.intake import list_entries
from tests.ui.dialogs.entry_lists import TITLES, make
from tests.ui.hands import button, told

__all__ = ["make"]

pytestmark = pytest.mark.usefixtures("english")

AS_SENT = Path(__file__).parents[2] / "data" / "as_sent"
SCHOOL = "TH Thăng Long"


@pytest.fixture
def workbook(tmp_path):
    def write(name, **sheets):
        book = openpyxl.Workbook()
        del book["Sheet"]
        for title, rows in sheets.items():
            sheet = book.create_sheet(title)
            for row in rows:
                sheet.append(row)
        book.save(tmp_path / name)
        return tmp_path / name

    return write


@pytest.fixture
def classes(workbook):
    first = [TITLES, (1, SCHOOL, "Lê An", "4A", "Nước sạch"), (2, "TH Không Có", "Vũ Bình", "4A", "Sân trường xanh")]
    return workbook("lop.xlsx", A4=first, B4=[TITLES, (1, SCHOOL, "Lê Chi", "4B", "Trồng cây")], GhiChu=[("x",)])


@pytest.fixture
def strange(workbook):
    """A list of which no title is known."""
    return workbook("la.xlsx", DS=[("Danh sách",), ("Ai", "Viết gì"), ("Lê An", "Nước sạch"), ("Vũ Chi", "Trồng cây")])


def take(dialog, *files):
    dialog.take(*files)
    dialog.wait()


def columns(dialog):
    preview = dialog.checks.preview()
    return preview.columns if preview is not None else dialog.checks.by_hand


def pick(dialog, field, text):
    box = columns(dialog).sheet().boxes[field]
    box.setCurrentIndex(box.findText(text))
    box.activated.emit(box.currentIndex())
    dialog.wait()


def click_row(dialog, row):
    rows = columns(dialog).sheet().rows
    place = rows.visualItemRect(rows.item(row - 1, 0)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    dialog.wait()


def tick(dialog, sheet, state):
    listed = columns(dialog).list
    item = next(listed.item(line) for line in range(listed.count()) if listed.item(line).text() == sheet)
    item.setCheckState(state)
    dialog.wait()


def test_all_lists_of_a_file_are_shown_together_and_problems_name_their_sheet(make, desk_on, classes):
    desk = desk_on("schools")
    dialog = make(desk)
    take(dialog, classes)
    preview = dialog.checks.preview()
    assert [row.cell for row in preview.problems.model.seen()] == ["A4!B3"]
    button(dialog, "All rows 3").click()
    assert [(row.sheet, row.number) for row in preview.rows.model.seen()] == [("A4", 2), ("A4", 3), ("B4", 2)]
    assert not preview.rows.grid.isColumnHidden(0)
    button(dialog, "Ready 2").click()
    assert [row.number for row in preview.rows.model.seen()] == [2, 2]
    dialog.batch.correct(0, {"A4!B3": SCHOOL})
    dialog.wait()
    button(dialog, "Import 3 rows").click()
    dialog.wait()
    assert [entry.number for entry in list_entries(desk)] == [1, 2, 3]


def test_sheets_are_ticked_and_the_last_one_stays(make, desk_on, classes):
    dialog = make(desk_on("schools"))
    take(dialog, classes)
    button(dialog, "What was found").click()
    listed = columns(dialog).list
    assert [listed.item(line).text() for line in range(listed.count())] == ["A4", "B4", "GhiChu (no list)"]
    tick(dialog, "A4", Qt.CheckState.Unchecked)
    assert "Import 1 rows" in {b.accessibleName() for b in dialog.findChildren(QAbstractButton) if b.isVisible()}
    assert any("only “B4” was read" in words for words in told(dialog))
    tick(dialog, "B4", Qt.CheckState.Unchecked)
    assert dialog.check().wishes.sheets == ("B4",)
    tick(dialog, "A4", Qt.CheckState.Checked)
    assert set(dialog.check().wishes.sheets) == {"A4", "B4"}


def test_a_file_without_known_titles_is_shown_and_read_by_hand_and_the_next_one_by_itself(
    make, desk_on, strange, workbook
):
    desk = desk_on("schools")
    dialog = make(desk)
    take(dialog, strange)
    assert dialog.check() is None
    assert any("has no row with the column titles" in words for words in told(dialog))
    click_row(dialog, 2)
    assert "Choose the columns of “Họ và tên tác giả”, “Tên bài dự thi” before the list can be read." in told(dialog)
    pick(dialog, "authors", "A · Ai")
    pick(dialog, "title", "B · Viết gì")
    assert [line[2] for line in dialog.check().lines] == ["Lê An", "Vũ Chi"]
    assert any(words.startswith("100 % filled: Lê An · Vũ Chi") for words in told(dialog))
    school = columns(dialog).sheet().school_box
    school.setCurrentIndex(school.findText("Trường Tiểu học Thăng Long"))
    school.activated.emit(school.currentIndex())
    dialog.wait()
    button(dialog, "Import 2 rows").click()
    dialog.wait()
    assert len(list_entries(desk, "KH")) == 2
    again = make(desk)
    take(again, workbook("nua.xlsx", DS=[("Danh sách",), ("Ai", "Viết gì"), ("Trần Dũng", "Tắt đèn")]))
    assert [line[2] for line in again.check().lines] == ["Trần Dũng"]


def test_a_list_without_a_heading_is_read_from_its_first_row(make, desk_on, workbook):
    dialog = make(desk_on("schools"))
    take(dialog, workbook("tran.xlsx", DS=[("x1", "Lê An", "Nước"), ("x2", "Vũ Chi", "Cây")]))
    columns(dialog).sheet().no_heading.click()
    pick(dialog, "authors", "B · Lê An")
    pick(dialog, "title", "C · Nước")
    assert [(line[2], line[5]) for line in dialog.check().lines] == [("Lê An", "Nước"), ("Vũ Chi", "Cây")]


def test_another_row_of_a_list_that_was_found_is_made_the_heading(make, desk_on, workbook):
    rows = [TITLES, ("Mã", "Nơi", "Người", "Khối", "Câu"), (1, SCHOOL, "Lê An", "4A", "Nước sạch")]
    dialog = make(desk_on("schools"))
    take(dialog, workbook("hai.xlsx", DS=rows))
    assert dialog.check().found[0].header_row == 1
    button(dialog, "What was found").click()
    click_row(dialog, 2)
    pick(dialog, "authors", "C · Người")
    pick(dialog, "title", "E · Câu")
    assert (dialog.check().found[0].header_row, len(dialog.check().lines)) == (2, 1)


def test_the_second_step_fits_a_small_screen_with_many_sheets(make, desk_on, workbook):
    sheets = {f"Lop{n}": [TITLES, (n, SCHOOL, f"Lê {n}", "4A", f"Câu {n}")] for n in range(30)}
    dialog = make(desk_on("schools"))
    take(dialog, workbook("ba.xlsx", **sheets))
    button(dialog, "What was found").click()
    hint = dialog.minimumSizeHint()
    assert (hint.width() <= 1024, hint.height() <= 600) == (True, True)
    buttons = [b for b in dialog.findChildren(QAbstractButton) if b.isVisible() and b.focusPolicy()]
    assert [b for b in buttons if not b.accessibleName() and "Corner" not in b.metaObject().className()] == []


@pytest.mark.parametrize("name", ["letterhead", "twolevel", "nfd", "tcvn3", "caps_split", "team", "dates", "schoolcol"])
def test_lists_as_schools_send_them_are_shown_with_what_was_found(make, desk_on, name):
    dialog = make(desk_on("schools"))
    take(dialog, AS_SENT / f"{name}.xlsx")
    preview = dialog.checks.preview()
    assert len(preview.rows.model.rows()) > 0
    preview.chips.choose("columns")
    words = " ".join(told(dialog))
    assert "heading in row" in words
    assert ("letters TCVN3" in words) == (name == "tcvn3")
