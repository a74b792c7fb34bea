"""Correcting many cells at once, names that are remembered, and cells pasted from Excel."""

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from greenschool.services.intake import list_entries
from tests.ui.dialogs.entry_lists import TITLES, make
from tests.ui.hands import button

__all__ = ["make"]

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def write(tmp_path):
    def write(name, *rows):
        book = openpyxl.Workbook()
        for row in (TITLES, *rows):
            book.active.append(row)
        book.save(tmp_path / name)
        return tmp_path / name

    return write


@pytest.fixture
def misspelt(write):
    rows = [(n, "TH Thăng Lonng", f"Lê {chr(64 + n)}", "4A", f"Nước số {n}") for n in range(1, 4)]
    return write("sai.xlsx", *rows, (4, "Nguyễn Du", "Vũ Chi", "4B", "Trồng cây"))


def take(dialog, *files):
    dialog.take(*files)
    dialog.wait()


def shown(dialog):
    return {b.accessibleName() or b.text() for b in dialog.findChildren(QAbstractButton) if b.isVisible()}


def test_the_likeliest_school_is_offered_and_used_for_all_rows_that_say_the_same(make, desk_on, misspelt):
    desk = desk_on("schools")
    dialog = make(desk)
    take(dialog, misspelt)
    fixes = dialog.checks.preview().fixes
    assert fixes.choice.currentText() == "Trường Tiểu học Thăng Long"
    button(dialog, "Use for all 3 rows").click()
    dialog.wait()
    assert [row.cell for row in dialog.checks.preview().problems.model.seen()] == ["B5"]
    assert {fixes.choice.itemText(n) for n in range(fixes.choice.count())} == {
        "Trường Tiểu học Nguyễn Du",
        "Trường THCS Nguyễn Du",
    }
    assert not fixes.keep.isVisible()
    fixes.choice.setCurrentText("Trường THCS Nguyễn Du")
    button(dialog, "Use").click()
    dialog.wait()
    button(dialog, "Import 4 rows").click()
    dialog.wait()
    assert len(list_entries(desk)) == 4


def test_a_name_is_remembered_for_every_file_of_this_import_and_later(make, desk_on, misspelt, write):
    desk = desk_on("schools")
    dialog = make(desk)
    take(dialog, misspelt, write("nua.xlsx", (9, "TH Thăng Lonng", "Trần D", "5A", "Tắt đèn")))
    dialog.checks.choose(0)
    button(dialog, "Use and remember the name").click()
    dialog.wait()
    assert [len(file.check.problems) for file in dialog.batch.files()] == [1, 0]
    assert dialog.batch.files()[0].wishes.corrections == {}


def test_what_is_typed_over_one_cell_is_offered_for_the_others_that_say_the_same(make, desk_on, write):
    dialog = make(desk_on("schools"))
    take(dialog, write("stt.xlsx", *[(n, "Không rõ", f"Lê {n}", "4A", "Nước") for n in (5, 6, 7)]))
    preview = dialog.checks.preview()
    preview.problems.model.write(2, [(0, "TH Thăng Long")])
    dialog.wait()
    assert len(dialog.check().problems) == 2
    offer = next(b for b in dialog.findChildren(QAbstractButton) if b.text() == "Put “TH Thăng Long” in 2 more cells")
    offer.click()
    dialog.wait()
    assert dialog.check().problems == ()


def test_cells_copied_in_excel_are_pasted_with_their_heading(make, desk_on):
    desk = desk_on("schools")
    dialog = make(desk)
    lines = [
        "\t".join(TITLES),
        '1\tTH Thăng Long\t"Lê An\nVũ Chi"\t4A\tNước sạch',
        "2\tTH Tràng An\tTrần Dũng\t5B\tCây",
    ]
    QGuiApplication.clipboard().setText("\r\n".join(lines))
    QTest.keyClick(dialog, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    dialog.wait()
    assert dialog.check().file.name == "Pasted cells.csv"
    button(dialog, "Import 2 rows").click()
    dialog.wait()
    assert [entry.authors for entry in list_entries(desk, "KH")] == [("Lê An", "Vũ Chi"), ("Trần Dũng",)]


def test_nothing_to_paste_is_said(make, desk_on):
    dialog = make(desk_on("schools"))
    QGuiApplication.clipboard().setText("Lê An")
    button(dialog, "Paste from Excel").click()
    assert dialog.banner.text().startswith("Nothing to paste")
    assert dialog.batch.files() == ()
