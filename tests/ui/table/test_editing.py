from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from greenschool.errors import GreenSchoolError
from greenschool.ui.table.column import Column
from greenschool.ui.table.view import TableView
from tests.ui.hands import press

CTRL = Qt.KeyboardModifier.ControlModifier


class TooLongError(GreenSchoolError):
    sentence = "Too long."


@dataclass(frozen=True, slots=True)
class Pupil:
    code: str
    mark: str = ""
    note: str = ""
    locked: bool = False


@pytest.fixture
def view(qtbot, settings):
    def setter(field):
        def write(typed):
            if any(len(text) > 3 for _, text in typed):
                raise TooLongError
            calls.append([(row.code, text) for row, text in typed])
            changed = {row.code: text for row, text in typed}
            rows = [replace(row, **{field: changed.get(row.code, getattr(row, field))}) for row in view.model.rows()]
            view.renew_rows(rows)

        return write

    calls: list[list[tuple[str, str]]] = []
    columns = [
        Column("code", "Code", lambda row: row.code),
        Column("mark", "Mark", lambda row: row.mark, setter=setter("mark"), settable=lambda row: not row.locked),
        Column("note", "Note", lambda row: row.note, setter=setter("note")),
    ]
    view = TableView("pupils", columns, settings)
    view.calls = calls
    qtbot.addWidget(view)
    view.resize(600, 300)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    view.set_rows([Pupil("1"), Pupil("2"), Pupil("3", "7", locked=True), Pupil("4")])
    view.grid.setFocus()
    view.grid.go_to(0, 1)
    return view


def place(view):
    return view.grid.currentIndex().row(), view.grid.currentIndex().column()


def column(view, field):
    return [getattr(row, field) for row in view.model.rows()]


def test_typing_edits_and_enter_goes_down(qtbot, view):
    press(qtbot, "8", Qt.Key.Key_Return, "9,5", Qt.Key.Key_Return)
    assert column(view, "mark") == ["8", "9,5", "7", ""]
    assert place(view) == (2, 1)


def test_tab_goes_right_to_what_can_be_typed_into_and_leaves_at_the_end(qtbot, view):
    press(qtbot, "8", Qt.Key.Key_Tab, "ok", Qt.Key.Key_Up)
    assert (column(view, "mark")[0], column(view, "note")[0]) == ("8", "ok")
    press(qtbot, Qt.Key.Key_Tab)
    assert not view.grid.hasFocus()


def test_f2_keeps_what_is_there_and_escape_gives_it_up(qtbot, view):
    press(qtbot, "8", Qt.Key.Key_Return, Qt.Key.Key_Up, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "8"
    press(qtbot, "9", Qt.Key.Key_Escape)
    assert column(view, "mark")[0] == "8"
    assert len(view.calls) == 1


def test_a_refused_text_is_told_and_the_old_one_and_the_cursor_stay(qtbot, view):
    press(qtbot, "8", Qt.Key.Key_Return, Qt.Key.Key_Up)
    with qtbot.waitSignal(view.model.refused) as refused:
        press(qtbot, "12345", Qt.Key.Key_Return)
    assert isinstance(refused.args[0], TooLongError)
    assert (column(view, "mark")[0], place(view)) == ("8", (0, 1))


def test_locked_cells_open_no_editor(qtbot, view):
    view.grid.go_to(2, 1)
    press(qtbot, "9", Qt.Key.Key_F2, Qt.Key.Key_Delete)
    assert (view.calls, place(view)) == ([], (2, 1))


def test_letters_typed_at_a_locked_cell_do_not_move_the_cursor(qtbot, view):
    view.grid.go_to(0, 0)
    press(qtbot, "4")
    assert place(view) == (0, 0)


def test_ctrl_d_fills_the_selection_down_in_one_call_and_leaves_locked_cells_alone(qtbot, view):
    press(qtbot, "8", Qt.Key.Key_Return)
    view.grid.go_to(0, 1)
    for _ in range(3):
        press(qtbot, Qt.Key.Key_Down, modifier=Qt.KeyboardModifier.ShiftModifier)
    press(qtbot, Qt.Key.Key_D, modifier=CTRL)
    assert column(view, "mark") == ["8", "8", "7", "8"]
    assert view.calls[-1] == [("2", "8"), ("4", "8")]


def test_ctrl_d_on_one_cell_takes_the_one_above_and_delete_empties(qtbot, view):
    press(qtbot, "8", Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_D, modifier=CTRL)
    assert column(view, "mark")[:2] == ["8", "8"]
    press(qtbot, Qt.Key.Key_Delete)
    assert column(view, "mark")[:2] == ["8", ""]
