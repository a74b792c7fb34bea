"""Several files at once, by what a person sees and types: drop, correct, import, undo, the error file."""

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from greenschool.services.import_runs import list_imports
from greenschool.services.intake import list_entries
from greenschool.services.seasons import list_contests
from greenschool.ui.dialogs.import_source import entries_sources
from greenschool.ui.dialogs.import_workbook import ImportDialog
from greenschool.ui.tokens import Tone
from tests.ui.hands import button, enabled, told

pytestmark = pytest.mark.usefixtures("english")

VALUE = 2


@pytest.fixture
def make(qtbot, office_at):
    def make(desk):
        office = office_at(desk)
        dialog = ImportDialog(office, "Import entries", entries_sources(list_contests(desk)))
        qtbot.addWidget(dialog)
        dialog.open()
        dialog.wait = lambda: qtbot.waitUntil(lambda: not office.jobs.is_busy() and not dialog.batch.is_working())
        return dialog

    return make


@pytest.fixture
def part(practice, tmp_path):
    """Return a function that writes some rows of the practice list as the file of one school."""

    def write(name, first, last, **cells):
        book = load_workbook(practice / "sang-kien.xlsx")
        sheet = book.active
        sheet.delete_rows(last + 1, sheet.max_row)
        if first > 4:
            sheet.delete_rows(4, first - 4)
        for cell, value in cells.items():
            sheet[cell] = value
        book.save(tmp_path / name)
        return tmp_path / name

    return write


@pytest.fixture
def files(part, tmp_path):
    """A sound list, one with two faults, one that is no workbook, and another sound one."""
    picture = tmp_path / "anh.xlsx"
    picture.write_bytes(b"\x89PNG\r\n" * 40)
    return [
        part("mot.xlsx", 4, 8),
        part("hai.xlsx", 9, 13, B5="Trường Tiểu học Không Có", H6="31/02/2023"),
        picture,
        part("ba.xlsx", 14, 17),
    ]


def listed(dialog):
    return [dialog.checks.list.item(line).text() for line in range(dialog.checks.list.count())]


def drop(dialog, files):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    dialog.dropEvent(QDropEvent(QPointF(5, 5), copy, data, left, Qt.KeyboardModifier.NoModifier))
    dialog.wait()


def editor_of(grid):
    """Return the editor that is open; those that were closed wait to be deleted."""
    return grid.viewport().findChildren(QLineEdit)[-1]


def type_over(grid, line, column, *bursts):
    """Open the editor of a cell with F2, type as an input method does (text, or backspaces), and press Enter."""
    grid.setFocus()
    grid.go_to(line, column)
    QTest.keyClick(grid, Qt.Key.Key_F2)
    editor = editor_of(grid)
    editor.selectAll()
    for burst in bursts:
        if isinstance(burst, int):
            for _ in range(burst):
                QTest.keyClick(editor, Qt.Key.Key_Backspace)
        else:
            editor.insert(burst)
    QTest.keyClick(editor, Qt.Key.Key_Return)


def test_each_file_is_checked_and_says_how_it_stands(make, desk_on, files):
    dialog = make(desk_on("schools"))
    drop(dialog, files)
    assert listed(dialog) == [
        "mot.xlsx\nReady: 5 rows",
        "hai.xlsx\nProblems: 2",
        "anh.xlsx\nRefused",
        "ba.xlsx\nReady: 4 rows",
    ]
    assert "Import 9 rows of 2 files" in enabled(dialog)
    dialog.checks.choose(2)
    assert any("“anh.xlsx” is not an Excel workbook" in words for words in told(dialog))


def test_two_cells_are_corrected_and_everything_sound_comes_in_and_goes_again(make, desk_on, files):
    desk = desk_on("schools")
    before = files[1].read_bytes()
    dialog = make(desk)
    drop(dialog, files)
    dialog.checks.choose(1)
    grid = dialog.checks.preview().problems.grid
    type_over(grid, 0, VALUE, "Trường Tiểu học Thă", 2, "hang", 4, "hăng Long")
    dialog.wait()
    assert listed(dialog)[1] == "hai.xlsx\nProblems: 1"
    type_over(grid, 0, VALUE, "10/0", 1, "01/2023")
    dialog.wait()
    assert listed(dialog)[1] == "hai.xlsx\nReady: 5 rows"
    assert files[1].read_bytes() == before
    button(dialog, "Import 14 rows of 3 files").click()
    dialog.wait()
    assert len(list_entries(desk)) == 14
    assert "Entries imported from hai.xlsx: 5. A backup was made first." in told(dialog)
    assert any("“anh.xlsx” is not an Excel workbook" in words for words in told(dialog))
    corrected = next(entry for entry in list_entries(desk) if entry.number == 7)
    assert corrected.school == "Trường Tiểu học Thăng Long"
    button(dialog, "Undo hai.xlsx").click()
    dialog.wait()
    assert len(list_entries(desk)) == 9
    assert "Undone: nothing that hai.xlsx brought is left." in told(dialog)
    button(dialog, "Undo all").click()
    dialog.wait()
    assert list_entries(desk) == ()
    assert all(row.undone_at for row in list_imports(desk) if row.action == "entries.import")
    button(dialog, "Back to the files").click()
    dialog.wait()
    assert listed(dialog)[1] == "hai.xlsx\nReady: 5 rows"
    button(dialog, "Import 14 rows of 3 files").click()
    dialog.wait()
    assert len(list_entries(desk)) == 14


def test_a_cell_is_corrected_among_all_rows_too_and_shows_its_faults(make, desk_on, files):
    dialog = make(desk_on("schools"))
    drop(dialog, [files[1]])
    button(dialog, "All rows 5").click()
    preview = dialog.checks.preview()
    keys = [column.key for column in preview.rows.model.columns]
    place = preview.rows.model.index(1, keys.index("school"))
    assert place.data() == "Trường Tiểu học Không Có"
    type_over(preview.rows.grid, 1, keys.index("school"), "Trường Tiểu học Tràng An")
    dialog.wait()
    assert place.data() == "Trường Tiểu học Tràng An"
    assert preview.rows.model.rows()[1].problem == ""
    assert preview.rows.model.rows()[1].tone(dialog.check().columns[1]) is Tone.INFO
    assert "Problems 1" in enabled(dialog)


def test_what_is_being_typed_is_not_lost_when_a_check_ends(make, desk_on, files):
    dialog = make(desk_on("schools"))
    drop(dialog, [files[1]])
    grid = dialog.checks.preview().problems.grid
    type_over(grid, 0, VALUE, "Trường Tiểu học Tràng An")
    QTest.keyClick(grid, Qt.Key.Key_F2)
    editor = editor_of(grid)
    editor.selectAll()
    editor.insert("28/02/2")
    dialog.wait()
    QApplication.processEvents()
    editor.insert("023")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    dialog.wait()
    assert "Import 5 rows" in enabled(dialog)
    assert dialog.check().wishes.corrections == {"B5": "Trường Tiểu học Tràng An", "H6": "28/02/2023"}


def test_lines_of_a_cell_are_typed_with_a_bar_between_them(make, desk_on, part):
    dialog = make(desk_on("schools"))
    drop(dialog, [part("mot.xlsx", 4, 8, C5="Lê Văn Một\nTrần Thị Hai", D5="3A\n4B", E5="05/09/2012")])
    button(dialog, "All rows 5").click()
    preview = dialog.checks.preview()
    keys = [column.key for column in preview.rows.model.columns]
    assert preview.rows.model.index(1, keys.index("authors")).data() == "Lê Văn Một | Trần Thị Hai"
    type_over(preview.rows.grid, 1, keys.index("born"), "05/09/2012 | 06/10/2013")
    dialog.wait()
    assert dialog.check().wishes.corrections == {"E5": "05/09/2012\n06/10/2013"}
    assert "Import 5 rows" in enabled(dialog)


def test_filter_fields_take_bursts_of_letters_and_backspaces(make, desk_on, files):
    dialog = make(desk_on("schools"))
    drop(dialog, [files[0]])
    rows = dialog.checks.preview().rows
    keys = [column.key for column in rows.model.columns]
    rows._filters.focus(keys.index("school"))
    box = QApplication.focusWidget() or rows._filters._boxes[keys.index("school")]
    box.insert("truo")
    for _ in range(2):
        QTest.keyClick(box, Qt.Key.Key_Backspace)
    box.insert("ường")
    assert box.text() == "trường"


def test_rows_with_problems_are_left_out_and_their_file_comes_in_later(make, desk_on, files, tmp_path, monkeypatch):
    desk = desk_on("schools")
    dialog = make(desk)
    drop(dialog, [files[1]])
    dialog.leave_out.click()
    button(dialog, "Import 3 rows").click()
    dialog.wait()
    assert len(list_entries(desk)) == 3
    target = tmp_path / "loi.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    button(dialog, "Error file… hai.xlsx").click()
    dialog.reject()
    book = load_workbook(target)
    sheet = book.active
    header = next(row for row in sheet.iter_rows() if row[-1].value == "Lỗi")
    assert all(cell.data_type == "s" for row in sheet.iter_rows() for cell in row if cell.value is not None)
    first = header[0].row + 1
    sheet.cell(first, 2).value = "Trường Tiểu học Tràng An"
    sheet.cell(first + 1, 8).value = "28/02/2023"
    book.save(target)
    again = make(desk)
    drop(again, [target])
    button(again, "Import 2 rows").click()
    again.wait()
    assert len(list_entries(desk)) == 5


def test_error_files_of_several_go_into_a_folder(make, desk_on, files, part, tmp_path, monkeypatch):
    dialog = make(desk_on("schools"))
    drop(dialog, [*files, part("bon.xlsx", 18, 20, B4="Không rõ")])
    folder = tmp_path / "loi"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(folder))
    button(dialog, "Error file…").click()
    assert sorted(file.name for file in folder.iterdir()) == ["02 Problems in hai.xlsx", "05 Problems in bon.xlsx"]
    assert dialog.banner.text() == "Error files written to loi: 2."


def test_a_file_given_twice_is_listed_once(make, desk_on, files):
    dialog = make(desk_on("schools"))
    drop(dialog, files[:2])
    drop(dialog, [files[0]])
    assert len(listed(dialog)) == 2


def test_lists_that_each_count_from_one_are_numbered_on(make, desk_on, part):
    desk = desk_on("schools")
    dialog = make(desk)
    drop(dialog, [part("mot.xlsx", 4, 8), part("hai.xlsx", 9, 10, A4=1, A5=2)])
    assert dialog.renumber.isChecked()
    button(dialog, "Import 7 rows of 2 files").click()
    dialog.wait()
    assert [entry.number for entry in list_entries(desk)] == [1, 2, 3, 4, 5, 6, 7]


def test_the_next_file_is_checked_again_against_what_the_first_brought(make, desk_on, part):
    dialog = make(desk_on("schools"))
    drop(dialog, [part("mot.xlsx", 4, 8), part("lai.xlsx", 4, 8)])
    dialog.renumber.click()
    dialog.wait()
    button(dialog, "Import 10 rows of 2 files").click()
    dialog.wait()
    assert any(words.startswith("Nothing was imported from lai.xlsx") for words in told(dialog))
    assert len(dialog.brought()) == 1


def found(dialog):
    button(dialog, "What was found").click()
    return dialog.checks.preview().columns.sheet()


def pick(box, text):
    index = box.findText(text)
    assert index >= 0
    box.setCurrentIndex(index)
    box.activated.emit(index)


def test_what_was_found_is_told_and_a_column_can_be_chosen_and_is_remembered(make, desk_on, part):
    dialog = make(desk_on("schools"))
    drop(dialog, [part("mot.xlsx", 4, 8, I3="Ý kiến", I4="hay")])
    columns = found(dialog)
    assert any("heading in row 3 · rows: 5" in words for words in told(dialog))
    assert columns.boxes["title"].currentText() == "F · Tên sáng kiến"
    assert columns.boxes["note"].currentText() == "not in the file"
    pick(columns.boxes["note"], "I · Ý kiến")
    dialog.wait()
    assert dialog.check().found[0].columns()["note"] == 8
    assert "I · Ý kiến" in [box.currentText() for box in dialog.checks.preview().columns.sheet().boxes.values()]
    drop(dialog, [part("hai.xlsx", 9, 12, I3="Ý kiến")])
    assert dialog.check().file.name == "hai.xlsx"
    assert dialog.check().found[0].columns()["note"] == 8


def test_two_fields_trade_their_columns(make, desk_on, part):
    dialog = make(desk_on("schools"))
    drop(dialog, [part("mot.xlsx", 4, 8)])
    pick(found(dialog).boxes["class_name"], "F · Tên sáng kiến")
    dialog.wait()
    assert (dialog.check().found[0].columns()["class_name"], dialog.check().found[0].columns()["title"]) == (5, 3)


def test_a_list_that_names_no_school_is_given_one(make, desk_on, tmp_path):
    file = tmp_path / "ds.csv"
    file.write_text("STT,Họ và tên,Lớp,Tên sáng kiến,Nhóm\n1,Lê Văn An,3A,Lọc nước,Kỹ thuật\n", encoding="utf-8")
    desk = desk_on("schools")
    dialog = make(desk)
    drop(dialog, [file])
    box = dialog.checks.preview().columns.sheet().school_box
    assert box.isVisible()
    pick(box, "Trường Tiểu học Thăng Long")
    dialog.wait()
    button(dialog, "Import 1 rows").click()
    dialog.wait()
    assert [entry.school for entry in list_entries(desk)] == ["Trường Tiểu học Thăng Long"]


def test_closing_while_many_files_wait_begins_nothing_more(make, desk_on, part):
    desk = desk_on("schools")
    dialog = make(desk)
    drop(dialog, [part(f"{n}.xlsx", 4 + 3 * n, 6 + 3 * n) for n in range(4)])
    dialog.import_now()
    dialog.reject()
    dialog.wait()
    assert not dialog.isVisible()
    assert len(list_entries(desk)) == 3 * len(dialog.brought()) < 12


def test_the_window_keeps_its_size_while_it_works(make, desk_on, files):
    dialog = make(desk_on("schools"))
    dialog.resize(984, 540)
    drop(dialog, files)
    dialog.batch.correct(1, {"B5": "Trường Tiểu học Tràng An"})
    dialog.wait()
    assert (dialog.width(), dialog.height()) == (984, 540)
    assert dialog.minimumSizeHint().width() <= 984
