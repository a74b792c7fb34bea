"""The page of schools: what an officer does to them, by keyboard and by what is seen."""

from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QPixmap
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from greenschool.services.desk import Desk
from greenschool.services.school_records import aliases, find_school, move_to_ward
from greenschool.services.schools import list_schools
from greenschool.services.states import Role
from greenschool.ui.dialogs.school_form import SchoolFormDialog
from greenschool.ui.pages.schools import SchoolsPage
from tests.ui.hands import button, names, press

pytestmark = pytest.mark.usefixtures("english")
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def show(qtbot, office_at):
    def show(desk):
        page = SchoolsPage(office_at(desk))
        qtbot.addWidget(page)
        page.resize(1190, 625)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        page.setFocus()
        return page

    return show


def in_front(qtbot, dialog):
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


@pytest.fixture
def page(show, desk_on):
    return show(desk_on("schools"))


def pane_words(page):
    QApplication.processEvents()
    return {words.text() for words in page.pane.findChildren(QLabel) if words.isVisible()}


def school(page, code):
    return next((row for row in list_schools(page.office.desk) if row.code == code), None)


def column(page, key):
    return [one.key for one in page.table.model.columns].index(key)


def go_to(page, code, key):
    page.reveal(code)
    page.table.grid.go_to(page.table.grid.currentIndex().row(), column(page, key))
    page.table.grid.setFocus()


def picture(folder, name="logo.png"):
    pixmap = QPixmap(40, 30)
    pixmap.fill(QColor("green"))
    pixmap.save(str(folder / name))
    return folder / name


def test_a_school_is_registered_with_ctrl_n_and_the_cursor_goes_there(qtbot, page):
    button(page, "Add school").click()
    dialog = in_front(qtbot, page.findChild(SchoolFormDialog))
    dialog.name.setText("Trường Tiểu học Mới")
    dialog.pupils.setText("1.200")
    press(qtbot, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    in_front(qtbot, page)
    assert page.table.current().code == "TH15"
    assert (school(page, "TH15").name, school(page, "TH15").pupils) == ("Trường Tiểu học Mới", 1200)
    assert "registered with the code TH15" in page.banner.text()
    press(qtbot, Qt.Key.Key_Z, modifier=CTRL)
    assert school(page, "TH15") is None
    press(qtbot, Qt.Key.Key_Y, modifier=CTRL)
    assert school(page, "TH15").name == "Trường Tiểu học Mới"


def test_the_first_school_of_an_empty_season_is_added_by_hand_too(show, desk_on):
    page = show(desk_on("empty"))
    dialog = page.add_school()
    dialog.name.setText("Trường Mầm non Mới")
    dialog.ok.click()
    assert page.table.isVisible()
    assert [row.code for row in page.table.model.rows()] == ["MN01"]


def test_a_school_is_edited_and_the_edit_taken_back(qtbot, page):
    page.reveal("TH06")
    before = page.table.current()
    dialog = in_front(qtbot, page.edit())
    assert dialog.level.currentText() == "Primary"
    dialog.ward.setText("Cửa Nam")
    dialog.contacts.add_line()
    press(qtbot, "Lan", Qt.Key.Key_Return)
    QApplication.processEvents()  # the cell is taken by the next turn
    dialog.ok.click()
    changed = school(page, "TH06")
    assert (changed.ward, [one.name for one in changed.contacts]) == ("Cửa Nam", ["Lan"])
    assert page.table.current() == changed
    assert {"Cửa Nam", "Lan"} <= pane_words(page)
    button(page.banner, "Undo").click()
    assert school(page, "TH06") == before
    assert "edit TH Nguyễn Du" in button(page, "Redo").toolTip()


def test_a_new_name_leaves_the_old_one_known_until_it_is_taken_back(page):
    page.reveal("TH06")
    dialog = page.edit()
    dialog.name.setText("Trường Tiểu học Nguyễn Du mới")
    dialog.ok.click()
    assert "Trường Tiểu học Nguyễn Du" in pane_words(page)
    page.stack.undo()
    assert aliases(page.office.desk, page.table.current().id) == ()


def test_nothing_is_recorded_where_nothing_was_changed(page):
    page.reveal("TH06")
    page.edit().ok.click()
    assert not page.stack.canUndo()


def test_cells_are_typed_into_and_taken_back(qtbot, page):
    go_to(page, "TH06", "pupils")
    press(qtbot, "512", Qt.Key.Key_Return)
    assert school(page, "TH06").pupils == 512
    assert page.table.grid.currentIndex().row() > 0
    go_to(page, "TH06", "phone")
    press(qtbot, "0243", Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_Z, Qt.Key.Key_Z, modifier=CTRL)
    assert school(page, "TH06").pupils != 512
    assert not button(page, "Undo").isEnabled()


@pytest.mark.parametrize(
    ("key", "typed", "told"), [("pupils", "abc", "not a number"), ("code", "TH01", "used already")]
)
def test_a_cell_that_cannot_be_keeps_the_cursor_and_says_why(qtbot, page, key, typed, told):
    before = school(page, "TH06")
    go_to(page, "TH06", key)
    line = page.table.grid.currentIndex().row()
    press(qtbot, typed, Qt.Key.Key_Return)
    assert told in page.banner.text()
    assert page.table.grid.currentIndex().row() == line
    assert school(page, "TH06") == before


def test_a_ward_is_filled_down_in_one_step(qtbot, page):
    go_to(page, "TH06", "ward")
    line = page.table.grid.currentIndex().row()
    wards = [page.table.model.row_at(number).ward for number in range(line, line + 3)]
    press(qtbot, Qt.Key.Key_Down, Qt.Key.Key_Down, modifier=Qt.KeyboardModifier.ShiftModifier)
    press(qtbot, Qt.Key.Key_D, modifier=CTRL)
    assert [page.table.model.row_at(number).ward for number in range(line, line + 3)] == [wards[0]] * 3
    assert "edit 2 schools" in button(page, "Undo").toolTip()
    page.stack.undo()
    assert [page.table.model.row_at(number).ward for number in range(line, line + 3)] == wards


def test_a_school_is_made_inactive_on_its_card_and_found_by_its_chip(page):
    page.reveal("TH06")
    assert "Not active 0" not in names(page)
    page.active.click()
    assert not school(page, "TH06").active
    assert "Not active 1" in names(page)
    assert "Not active" in pane_words(page)
    button(page, "Not active 1").click()
    assert [row.code for row in page.table.model.seen()] == ["TH06"]
    page.stack.undo()
    assert page.active.isChecked()


def test_a_picture_is_dropped_shown_and_taken_off(page, tmp_path):
    page.reveal("TH06")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(picture(tmp_path)))])
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    page.picture.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, left, none))
    assert page.picture.shows_picture()
    button(page.picture, "Take the picture off the card").click()
    assert not page.picture.shows_picture()
    page.stack.undo()
    assert page.picture.shows_picture()


def test_a_picture_is_chosen_and_what_is_none_is_refused(page, tmp_path, monkeypatch):
    page.reveal("TH06")
    text = tmp_path / "logo.txt"
    text.write_text("x", encoding="utf-8")
    for file, shown in ((text, False), (picture(tmp_path), True)):
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_asked, file=file: (str(file), ""))
        button(page.picture, "Picture…").click()
        assert page.picture.shows_picture() == shown
        assert page.banner.isVisible() != shown
        assert "logo.txt" in page.banner.text()


def test_the_card_shows_since_when_a_school_lies_in_a_ward(page):
    school_id = find_school(page.office.desk, "TH06")
    page.reveal("TH06")
    dialog = page.move_ward()
    dialog.ward.setText("Hoàn Kiếm")
    dialog.day.setText("1/7/2025")
    dialog.ok.click()
    ward = school(page, "TH06").ward
    assert f"{ward}\nfrom 01/07/2025: Hoàn Kiếm" in pane_words(page)
    move_to_ward(page.office.desk, [school_id], "Cửa Nam", date(2026, 7, 1))
    page.refresh()
    assert f"{ward}\nfrom 01/07/2025: Hoàn Kiếm\nfrom 01/07/2026: Cửa Nam" in pane_words(page)


def test_several_selected_schools_move_at_once(qtbot, page):
    go_to(page, "TH06", "ward")
    press(qtbot, Qt.Key.Key_Down, modifier=Qt.KeyboardModifier.ShiftModifier)
    dialog = page.move_ward()
    dialog.ward.setText("Hoàn Kiếm")
    dialog.day.setText("01/07/2022")
    dialog.ok.click()
    assert sum(row.ward == "Hoàn Kiếm" for row in list_schools(page.office.desk)) == 2


def test_a_school_is_taken_off_after_a_question_and_comes_back(page):
    page.add_school().name.setText("Trường Tiểu học Nhầm")
    page.findChild(SchoolFormDialog).ok.click()
    page.take_off()
    assert school(page, "TH15") is not None
    button(page.banner, "Take off").click()
    assert school(page, "TH15") is None
    button(page.banner, "Undo").click()
    assert school(page, "TH15").name == "Trường Tiểu học Nhầm"


def test_a_school_with_entries_is_not_taken_off(show, practice_desk):
    page = show(practice_desk)
    page.reveal("TH06")
    page.take_off()
    button(page.banner, "Take off").click()
    assert "Nothing was removed" in page.banner.text()
    assert school(page, "TH06") is not None


def test_two_records_become_one_and_what_was_before_is_not_taken_back(page):
    page.reveal("TH01")
    page.active.click()
    dialog = page.merge()
    dialog.other.setCurrentIndex(next(n for n in range(dialog.other.count()) if "TH06" in dialog.other.itemText(n)))
    dialog.ok.click()
    assert school(page, "TH06") is None
    assert page.table.current().code == "TH01"
    assert "one school now" in page.banner.text()
    assert not button(page, "Undo").isEnabled()


def test_the_menu_offers_what_is_seldom_needed(page):
    page.reveal("TH06")
    offered = [action.text() for action in page.bar.menu().actions() if action.text()]
    assert offered == [
        "Other names…",
        "Move to another ward…",
        "Merge with another record…",
        "Take off this season…",
    ]
    opened = []
    for action in page.bar.menu().actions()[:3]:
        if action.text():
            action.trigger()
            opened.append(QApplication.activeModalWidget())
            opened[-1].reject()
    assert len(set(map(type, opened))) == 3


def test_typing_goes_on_while_a_commit_makes_the_page_read_again(qtbot, page):
    page.office.desk.on_change(lambda _tables: page.refresh())
    go_to(page, "TH06", "ward")
    press(qtbot, "Cua Nam", Qt.Key.Key_Tab, "77", Qt.Key.Key_Return)
    assert (school(page, "TH06").ward, school(page, "TH06").pupils) == ("Cua Nam", 77)


def test_a_viewer_sees_cards_and_history_and_changes_nothing(show, desk_on):
    desk = desk_on("schools")
    page = show(Desk(desk.storage, type(desk.actor)(99, "Người khác", Role.VIEWER), desk.season_id))
    page.reveal("TH06")
    assert not {"Add school", "Edit…", "Undo", "Picture…", "More about this school"} & names(page)
    assert {"History…", "Its entries"} <= names(page)
    assert not page.active.isEnabled()
    assert not any(page.table.model.is_settable(0, number) for number in range(len(page.table.model.columns)))
