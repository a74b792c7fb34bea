import pytest
from PySide6.QtCore import Qt

from greenschool.services import accounts, blindness
from greenschool.services.keying import keyed_sheets
from greenschool.services.panels import list_panel
from greenschool.services.states import KeyingState, Role
from greenschool.services.stores import sit_down
from greenschool.ui.dialogs.reasoned import ReasonedDialog
from greenschool.ui.office import Office
from greenschool.ui.pages.marking import MarkingPage
from tests.ui.pages.marking_stores import marking_office, marking_page, marking_stores
from tests.ui.pages.results_stores import button, dialog_of, open_page

__all__ = ["marking_office", "marking_page", "marking_stores"]

PASSWORD = "mật khẩu dài 1"


@pytest.fixture
def keying(marking_page):
    page = marking_page("assigned")
    blindness.release(page._office.desk, "KH", "Đã xem")
    page.show_view("keying")
    return page


def type_marks(page, qtbot, marks, line=0):
    grid = page.views["keying"].table().grid
    grid.go_to(line, 2)
    grid.setFocus()
    for mark in marks:
        for letter in mark:
            qtbot.keyClick(grid.focusWidget() or grid, letter)
        qtbot.keyClick(grid.focusWidget() or grid, Qt.Key.Key_Tab)


def waiting(page):
    return keyed_sheets(page._office.desk, "KH")


def test_a_row_is_keyed_with_digits_and_tab_and_waits_for_a_second_person(keying, qtbot):
    type_marks(keying, qtbot, ["30", "20", "12,5", "9"])
    (row,) = waiting(keying)
    assert row.judge == "GK01"
    assert [mark for _, mark in row.marks] == [30, 20, 12.5, 9]
    assert keying.views["keying"].table().seen()[1][0][1] == "● handed in"
    assert row.mine


def test_a_mark_that_cannot_be_is_refused_while_the_paper_is_in_hand(keying):
    model = keying.views["keying"].table().model
    assert not model.write(2, [(0, "36")])
    assert "above the maximum 35" in keying.banner.text()
    assert not model.write(2, [(0, "ba mươi")])
    assert "is not a mark" in keying.banner.text()
    assert waiting(keying) == ()


def test_what_was_typed_of_a_row_stays_until_it_is_whole(keying):
    view = keying.views["keying"]
    view.table().model.write(2, [(0, "30")])
    view.judge.setCurrentIndex(1)
    view.judge.setCurrentIndex(0)
    keying.refresh()
    assert view.table().seen()[1][0][1:3] == ["◐ not whole yet", 30]
    assert list_panel(keying._office.desk, "KH")[0].submitted == 0


def second_page(page, qtbot):
    """The page of a second officer on the same store."""
    desk = page._office.desk
    accounts.add_account(desk, "haiviet", "Hai Viết", Role.OFFICER, PASSWORD)
    other = sit_down(desk.storage, "haiviet", PASSWORD)
    made = open_page(qtbot, MarkingPage, Office(other, page._office.jobs, page._office.settings))
    made.reveal("KH")
    made.show_view("comparing")
    return made


def test_whoever_keyed_a_sheet_cannot_confirm_it_but_another_can(keying, qtbot):
    type_marks(keying, qtbot, ["30", "20", "12", "9"])
    keying.show_view("comparing")
    assert not button(keying, "Confirm").isEnabled()
    other = second_page(keying, qtbot)
    button(other, "Confirm").click()
    assert waiting(other) == ()
    assert [one.state for one in keyed_sheets(other._office.desk, "KH", None)] == [KeyingState.CONFIRMED]


def test_a_rejected_sheet_is_keyed_again(keying, qtbot):
    type_marks(keying, qtbot, ["30", "20", "12", "9"])
    other = second_page(keying, qtbot)
    button(other, "Reject…").click()
    dialog = dialog_of(qtbot, other, ReasonedDialog)
    dialog.reason.setPlainText("Phiếu ghi 29")
    dialog.ok.click()
    keying.refresh()
    type_marks(keying, qtbot, ["29", "20", "12", "9"])
    keying.views["keying"].table().model.write(2, [(0, "29")])
    assert [mark for _, mark in waiting(other)[0].marks] == [29, 20, 12, 9]


def test_reading_the_page_again_leaves_what_is_being_typed(keying, qtbot):
    grid = keying.views["keying"].table().grid
    grid.go_to(4, 2)
    grid.setFocus()
    qtbot.keyClick(grid, "3")
    keying.refresh()
    qtbot.keyClick(grid.focusWidget(), "1")
    qtbot.keyClick(grid.focusWidget(), Qt.Key.Key_Tab)
    assert keying.views["keying"].table().seen()[1][4][2] == 31
