"""A judge marks with the keyboard alone, sees codes only, and loses nothing."""

import random
import shutil
import sqlite3
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from greenschool import language
from greenschool.resources import resource
from greenschool.services import blindness, codes, judge_accounts, marking, panels, stores
from greenschool.services.imports import run
from greenschool.services.intake import EntriesImport, list_entries
from greenschool.services.judges import JudgesImport
from greenschool.services.schools import SchoolsImport
from greenschool.services.states import SheetState
from greenschool.ui.judging_window import JudgingWindow

PRACTICE = resource("demo", "hoan-kiem-2022-23")
PASSWORD = "mật khẩu dài 1"
JUDGES = 7
ADMIN = "quantri"
NO, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="session")
def judging_store(tmp_path_factory):
    """Slogans under codes, a panel of all judges, sheets assigned; GK01 has an account."""
    folder = tmp_path_factory.mktemp("judging") / "store"
    desk = stores.first_start(folder)
    run(SchoolsImport(), desk, PRACTICE / "truong.xlsx")
    run(JudgesImport(), desk, PRACTICE / "giam-khao.xlsx")
    run(EntriesImport("KH"), desk, PRACTICE / "khau-hieu.xlsx")
    codes.draw(desk, "KH", random.Random(1))
    panels.set_panel(desk, "KH", [panels.Seat(f"GK{number:02d}") for number in range(1, JUDGES + 1)])
    panels.assign(desk, "KH", seed=1)
    blindness.release(desk, "KH", "Đã xem")
    judge_accounts.make_judge_account(desk, "GK01", "gk01", PASSWORD)
    desk.storage.close()
    return folder


@pytest.fixture
def judge(judging_store, tmp_path):
    """GK01 at the desk."""
    storage = stores.open_folder(shutil.copytree(judging_store, tmp_path / "store"))
    yield stores.sit_down(storage, "gk01", PASSWORD)
    storage.close()


@pytest.fixture
def window(qtbot, qapp, judge, settings):
    language.install(qapp, "en")
    made = JudgingWindow(judge, settings, [])
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def keys(qtbot, window):
    """Return a function that types into whatever has the cursor."""

    def press(*strokes, modifier=NO):
        for stroke in strokes:
            target = window.focusWidget()
            if isinstance(stroke, str):
                qtbot.keyClicks(target, stroke)
            else:
                qtbot.keyClick(target, stroke, modifier)

    return press


def sheets(judge):
    return {one.blind_code: one for one in marking.my_sheets(judge)}


def marks_of(judge, sheet):
    return [one.mark for one in marking.open_sheet(judge, sheet).criteria]


def shown_code(window):
    return window.page.list.tree.currentItem().text(1)


def test_twenty_entries_are_marked_with_the_keyboard_alone(window, keys, judge):
    wanted = {}
    for number in range(20):
        marks = [Decimal(20 + number % 10), Decimal(10 + number % 5), Decimal("12.5"), Decimal(number % 16)]
        wanted[shown_code(window)] = marks
        for mark in marks:
            keys(str(mark).replace(".", ","), Qt.Key.Key_Return)
    found = sheets(judge)
    assert {code: marks_of(judge, found[code].sheet) for code in wanted} == wanted
    assert len(wanted) == 20
    assert {found[code].state for code in wanted} == {SheetState.DRAFT}
    assert window.done.text() == "20/71 marked"
    assert window.saved.text().startswith("Saved ")


def test_every_mark_is_in_the_store_as_soon_as_it_is_entered(window, keys, judge):
    keys("30", Qt.Key.Key_Return)
    connection = sqlite3.connect(judge.folder / "greenschool.db")
    assert connection.execute("SELECT value FROM marks").fetchall() == [(30_000,)]
    connection.close()
    assert window.page.rubric.total.text() == "30 / 100"


def test_a_mark_that_cannot_be_is_told_and_stays_in_its_field(window, keys, judge):
    field = window.focusWidget()
    keys("36", Qt.Key.Key_Return)
    assert window.focusWidget() is field
    assert any("between 0 and 35" in one.text() for one in window.findChildren(QLabel) if one.isVisible())
    assert field.text() == "36"
    assert marks_of(judge, sheets(judge)[shown_code(window)].sheet) == [None] * 4
    keys("35", Qt.Key.Key_Return)
    assert marks_of(judge, sheets(judge)[shown_code(window)].sheet)[0] == 35


def test_arrows_walk_and_step_and_zero_is_a_mark(window, keys, judge):
    keys("0", Qt.Key.Key_Down, "10", Qt.Key.Key_Up, Qt.Key.Key_Plus, Qt.Key.Key_Right)
    assert marks_of(judge, sheets(judge)[shown_code(window)].sheet)[:3] == [1, 10, None]
    keys(Qt.Key.Key_Left)
    assert marks_of(judge, sheets(judge)[shown_code(window)].sheet)[0] == Decimal("0.5")


def test_what_is_typed_takes_the_place_of_a_mark_wherever_the_cursor_comes_from(window, keys, judge):
    first = shown_code(window)
    keys("30", Qt.Key.Key_Return, "20", Qt.Key.Key_Return, "20", Qt.Key.Key_Return, "10", Qt.Key.Key_Return)
    second = shown_code(window)
    keys("30", Qt.Key.Key_Up)
    window.page.list.go_to(sheets(judge)[first].sheet)  # the cursor is on the first field here and there
    keys("25", Qt.Key.Key_Return)
    window.page.list.go_to(sheets(judge)[second].sheet)
    window.page.rubric.activate(0)
    keys("5", Qt.Key.Key_Up, "6", Qt.Key.Key_Return)
    found = sheets(judge)
    assert marks_of(judge, found[first].sheet) == [25, 20, 20, 10]
    assert marks_of(judge, found[second].sheet)[0] == 6


def test_a_step_starts_from_what_is_typed(window, keys, judge):
    keys("20", Qt.Key.Key_Right)
    assert marks_of(judge, sheets(judge)[shown_code(window)].sheet)[0] == Decimal("20.5")


def test_letters_do_nothing_where_marks_are_typed(window, keys, judge):
    """In Telex f, s, r, x and j are tone marks, which a program may send as Backspace and another letter."""
    keys("30fsrxj", Qt.Key.Key_Return)
    code = shown_code(window)
    assert marks_of(judge, sheets(judge)[code].sheet)[0] == 30
    assert not sheets(judge)[code].flagged
    assert not sheets(judge)[code].skipped
    field = window.page.rubric.boxes[0].field
    assert not field.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


def test_undo_takes_back_the_newest_mark_that_still_stands(window, keys, judge):
    code = shown_code(window)
    keys("30", Qt.Key.Key_Return, "20", Qt.Key.Key_Return)
    keys(Qt.Key.Key_Z, modifier=CTRL)
    assert marks_of(judge, sheets(judge)[code].sheet) == [30, None, None, None]
    keys(Qt.Key.Key_Z, modifier=CTRL)
    assert marks_of(judge, sheets(judge)[code].sheet) == [None] * 4


def test_keys_flag_and_put_off(window, keys, judge):
    code = shown_code(window)
    keys(Qt.Key.Key_F4)
    assert sheets(judge)[code].flagged
    assert window.flags.text() == "1 flagged"
    keys(Qt.Key.Key_F4)
    assert not sheets(judge)[code].flagged
    keys(Qt.Key.Key_F3)
    assert sheets(judge)[code].skipped
    assert shown_code(window) != code
    window.page.list.filter.setCurrentIndex(3)
    assert window.page.list.tree.topLevelItemCount() == 1


def test_a_comment_is_kept_when_the_field_is_left_and_offered_again(window, keys, judge):
    code = shown_code(window)
    keys(Qt.Key.Key_F6)
    assert window.focusWidget() is window.page.comment
    window.page.comment.insertPlainText("Câu ngắn, dễ nhớ")
    keys(Qt.Key.Key_Escape)
    assert marking.open_sheet(judge, sheets(judge)[code].sheet).comment == "Câu ngắn, dễ nhớ"
    window.page.comment.fill_menu()
    assert [action.text() for action in window.page.comment.menu.actions()] == ["Câu ngắn, dễ nhớ\tCtrl+1"]
    keys(Qt.Key.Key_PageDown)
    keys(Qt.Key.Key_1, modifier=CTRL)
    keys(Qt.Key.Key_Escape)
    assert marking.open_sheet(judge, sheets(judge)[shown_code(window)].sheet).comment == "Câu ngắn, dễ nhớ"


def test_a_code_is_gone_to_by_its_end(window, keys, judge):
    wanted = list(sheets(judge))[40]
    keys(Qt.Key.Key_G, modifier=CTRL)
    keys(wanted[-4:].lower(), Qt.Key.Key_Return)
    assert shown_code(window) == wanted
    keys("30", Qt.Key.Key_Return)
    assert marks_of(judge, sheets(judge)[wanted].sheet)[0] == 30
    keys(Qt.Key.Key_G, modifier=CTRL)
    keys("ZZZZ", Qt.Key.Key_Return)
    assert shown_code(window) == wanted
    assert window.focusWidget() is window.page.list.code


def test_letters_grow_and_shrink_by_keys_and_stay_so(window, keys, settings, qtbot):
    from greenschool.ui.theme import current_theme

    window.activateWindow()
    qtbot.waitActive(window)
    before = current_theme().scale
    width = window.page.rubric.width()
    keys(Qt.Key.Key_Plus, modifier=CTRL)
    qtbot.waitUntil(lambda: current_theme().scale == before + 10)
    assert int(settings.value("scale")) == before + 10
    assert window.page.rubric.minimumWidth() > width
    keys(Qt.Key.Key_Minus, modifier=CTRL)
    qtbot.waitUntil(lambda: current_theme().scale == before)


def test_entries_with_the_same_total_are_named(window, keys):
    first = shown_code(window)
    for _ in range(2):
        for mark in ("30", "20", "20", "10"):
            keys(mark, Qt.Key.Key_Return)
    keys(Qt.Key.Key_PageUp)
    assert f"The same total as this entry: {first}" in window.page._strip.text()


def test_every_judge_has_an_order_of_their_own(judging_store, tmp_path, judge):
    other_store = stores.open_folder(shutil.copytree(judging_store, tmp_path / "other"))
    office = stores.sit_down(other_store, ADMIN)
    judge_accounts.make_judge_account(office, "GK02", "gk02", PASSWORD)
    other = stores.sit_down(other_store, "gk02", PASSWORD)
    mine, theirs = [list(sheets(one)) for one in (judge, other)]
    other_store.close()
    common = set(mine) & set(theirs)
    assert [code for code in mine if code in common] != [code for code in theirs if code in common]
    assert list(sheets(judge)) == mine
    assert mine != sorted(mine)


def test_the_sheet_of_keys_names_those_that_act(window, qtbot):
    dialog = window.show_keys()
    qtbot.addWidget(dialog)
    told = " ".join(one.text() for one in dialog.findChildren(QLabel))
    assert all(key in told for key in ("F4", "F6", "F3", "Ctrl+G", "Ctrl+Z", "PgDn"))


def test_typing_vietnamese_with_bursts_of_backspaces_loses_nothing(window, qtbot, judge):
    """As UniKey does it: letters, backspaces, the word anew."""
    code, comment = shown_code(window), window.page.comment
    comment.setFocus()
    for typed, kept in (("Nuoc", 0), ("Nước", 4), (" sachj", 0), ("ạch", 4)):
        for _ in range(kept):
            qtbot.keyClick(comment, Qt.Key.Key_Backspace)
        comment.insertPlainText(typed)
    window.page.rubric.activate(0)
    assert marking.open_sheet(judge, sheets(judge)[code].sheet).comment == "Nước sạch"


def test_handing_in_names_the_gaps_and_hands_in_what_is_whole(window, keys, judge, qtbot):
    whole = shown_code(window)
    keys("30", Qt.Key.Key_Return, "20", Qt.Key.Key_Return, "20", Qt.Key.Key_Return, "10", Qt.Key.Key_Return)
    half = shown_code(window)
    keys("30", Qt.Key.Key_Return)
    dialog = window.page.hand_in()
    qtbot.addWidget(dialog)
    texts = [one.text() for one in dialog.findChildren(QLabel)]
    assert any(text.startswith(f"{half}: no mark for ") for text in texts)
    dialog.ok.click()
    states = {code: one.state for code, one in sheets(judge).items()}
    assert states[whole] is SheetState.SUBMITTED
    assert states[half] is SheetState.DRAFT
    window.page.list.go_to(sheets(judge)[whole].sheet)
    assert all(box.field.isReadOnly() for box in window.page.rubric.boxes)


def test_handing_in_takes_enter_and_no_gap_is_cut_off(window, keys, judge, qtbot):
    whole = shown_code(window)
    keys("30", Qt.Key.Key_Return, "20", Qt.Key.Key_Return, "20", Qt.Key.Key_Return, "10", Qt.Key.Key_Return)
    dialog = window.page.hand_in()
    qtbot.addWidget(dialog)
    qtbot.waitExposed(dialog)
    gaps = [one for one in dialog.findChildren(QLabel) if ": no mark for " in one.text()]
    assert len(gaps) == 70
    assert all(one.height() >= one.heightForWidth(one.width()) for one in gaps)
    assert dialog.height() <= window.height()
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert sheets(judge)[whole].state is SheetState.SUBMITTED


def test_standing_aside_asks_why(window, judge, qtbot):
    code = shown_code(window)
    dialog = window.page.stand_aside()
    qtbot.addWidget(dialog)
    dialog.ok.click()
    assert dialog.banner.isVisible()
    dialog._reason.setPlainText("Em này là con tôi")
    dialog.ok.click()
    assert sheets(judge)[code].state is SheetState.RECUSED


def _says(widget):
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
    yield getattr(widget, "text", str)()


def test_a_judge_finds_no_name_and_no_school_anywhere(window, judge, judging_store):
    """Nothing that the window shows, hints at or reads out says whose work it is."""
    office = stores.sit_down(stores.open_folder(judging_store), ADMIN)
    secret = {name for entry in list_entries(office) for name in (*entry.authors, entry.school, entry.code)}
    office.storage.close()
    for place in range(window.page.list.tree.topLevelItemCount()):
        window.page.list.tree.setCurrentItem(window.page.list.tree.topLevelItem(place))
        told = " ".join(" ".join(_says(widget)) for widget in window.findChildren(QWidget))
        assert not [name for name in secret if name in told]
    assert "GK01" not in window.windowTitle() or judge.actor.name in window.windowTitle()


def test_nothing_is_without_a_name_for_those_who_cannot_see_it(window):
    from tests.ui.pages.results_stores import nameless

    assert nameless(window) == []
    assert window.minimumSizeHint().width() <= 1024
