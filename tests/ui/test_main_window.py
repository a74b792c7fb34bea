import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.ui.dialogs.bug import BugDialog
from greenschool.ui.jobs import Jobs
from greenschool.ui.jump import Hit
from greenschool.ui.main_window import MainWindow, PageEntry
from greenschool.ui.page import Page

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
MADE = []


class LockedError(GreenSchoolError):
    sentence = QT_TRANSLATE_NOOP("errors", "Round {name} is locked.")


class Still(Page):
    def __init__(self, title):
        super().__init__(title)
        MADE.append(title)
        self.field = QLineEdit()
        self.field.setAccessibleName("Field")
        self.content.addWidget(self.field)
        self.refreshed, self.revealed = 0, []

    def refresh(self):
        self.refreshed += 1

    def begin_find(self):
        self.field.setFocus()

    def reveal(self, target):
        self.revealed.append(target)


def pages(count=3):
    names = [("home", "Tổng quan"), ("schools", "Trường"), ("entries", "Bài dự thi")]
    names += [(f"p{i}", f"Trang {i}") for i in range(count - 3)]
    entries = [PageEntry(key, title, "home-outline", lambda title=title: Still(title)) for key, title in names]
    return [*entries, PageEntry("secret", "Nhật ký", "history", lambda: Still("Nhật ký"), allowed=False)]


def find(query):
    hits = [Hit("TH Kim Đồng", "Phường Cửa Nam", "schools", 7), Hit("KH-001", "Khẩu hiệu", "entries", 12)]
    return [hit for hit in hits if query.lower() in hit.title.lower()]


@pytest.fixture
def make(qtbot, settings):
    def make(count=3, size=(1366, 728), show_help=None):
        MADE.clear()
        window = MainWindow("Trường học xanh", pages(count), Jobs(), find, settings, show_help)
        qtbot.addWidget(window)
        window.resize(*size)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return make


def rail_words(window):
    return [button.accessibleName() for button in window.rail.findChildren(QPushButton)]


def test_only_pages_one_may_use_stand_in_the_rail(make):
    assert rail_words(make()) == ["Tổng quan", "Trường", "Bài dự thi"]


def test_pages_are_made_at_their_first_visit(make):
    window = make()
    assert MADE == ["Tổng quan"]
    next(b for b in window.rail.findChildren(QPushButton) if b.text() == "Trường").click()
    window.go("home")
    window.go("schools")
    assert MADE == ["Tổng quan", "Trường"]


def test_alt_and_a_figure_choose_a_page(make, qtbot):
    window = make()
    qtbot.keyClick(window, Qt.Key.Key_3, ALT)
    assert window.page().header._title.text() == "Bài dự thi"
    assert next(b for b in window.rail.findChildren(QPushButton) if b.text() == "Bài dự thi").isChecked()


def test_ctrl_k_finds_and_jumps(make, qtbot):
    window = make()
    qtbot.keyClick(window, Qt.Key.Key_K, CTRL)
    box = window.top.search
    qtbot.waitUntil(box.hasFocus)
    qtbot.keyClicks(box, "k")
    qtbot.waitUntil(box._popup.isVisible)
    assert box._list.count() == 2
    qtbot.keyClick(box, Qt.Key.Key_Down)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert window.page().revealed == [12]
    assert (box.text(), box._popup.isVisible()) == ("", False)


def test_escape_closes_the_results_first_then_empties_the_box(make, qtbot):
    window = make()
    box = window.top.search
    box.setFocus()
    qtbot.keyClicks(box, "zzz")
    qtbot.waitUntil(box._popup.isVisible)
    assert box._nothing.isVisible()
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert (box.text(), box._popup.isVisible()) == ("zzz", False)
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert box.text() == ""


def test_ctrl_f_and_f5_speak_to_the_page(make, qtbot):
    window = make()
    qtbot.keyClick(window, Qt.Key.Key_F, CTRL)
    qtbot.waitUntil(window.page().field.hasFocus)
    qtbot.keyClick(window, Qt.Key.Key_F5)
    assert window.page().refreshed == 1


def test_a_change_is_read_by_the_page_that_is_seen_and_by_the_others_once_they_are(make):
    window = make()
    home = window.page()
    window.go("schools")
    schools = window.page()
    window.refresh()
    window.refresh()
    assert (home.refreshed, schools.refreshed) == (0, 2)
    window.go("home")
    window.go("schools")
    assert (home.refreshed, schools.refreshed) == (1, 2)


def test_help_is_offered_only_where_there_is_help(make, qtbot):
    asked = []
    window = make(show_help=asked.append)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    next(b for b in window.findChildren(QAbstractButton) if b.text() == "F1 Trợ giúp").click()
    assert asked == ["home", "home"]
    assert "F1 Trợ giúp" not in {b.text() for b in make().findChildren(QAbstractButton)}


def test_the_rail_folds_in_a_narrow_window_and_unfolds_in_a_wide_one(make):
    window = make()
    assert not window.rail.is_collapsed()
    window.resize(1100, 700)
    assert (window.rail.is_collapsed(), window.rail.width()) == (True, 56)
    window.resize(1300, 700)
    assert not window.rail.is_collapsed()


def test_a_rail_folded_by_hand_stays_folded(make):
    window = make()
    next(b for b in window.findChildren(QAbstractButton) if b.accessibleName() == "Chỉ hiện biểu tượng").click()
    window.resize(1100, 700)
    window.resize(1300, 700)
    assert window.rail.is_collapsed()


def test_fourteen_pages_are_in_sight_in_the_smallest_window(make):
    window = make(count=14, size=(1024, 600))
    for button in window.rail.findChildren(QPushButton):
        bottom = button.mapTo(window, button.rect().bottomLeft()).y()
        assert 0 < bottom < window.height() - 26, button.accessibleName()


@pytest.mark.parametrize("size", [(1366, 697), (1024, 600)])
def test_the_window_fits(make, size):
    hint = make(count=14, size=size).minimumSizeHint()
    assert (hint.width() <= size[0], hint.height() <= size[1]) == (True, True)


def test_everything_that_takes_the_focus_has_a_name(make):
    window = make(show_help=print)
    window.top.set_account("Nguyễn Thu Hà", "Chuyên viên", [QAction("Đổi mật khẩu", window)])
    kinds = (QAbstractButton, QComboBox, QLineEdit)
    widgets = [w for w in window.findChildren(QWidget) if isinstance(w, kinds) and w.focusPolicy()]
    assert [w for w in widgets if not w.accessibleName()] == []


def test_tab_reaches_everything_in_sight(make, qtbot):
    window = make(show_help=print)
    reached = set()
    for _ in range(40):
        qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())
    names = {widget.accessibleName() for widget in reached if widget is not None}
    assert {"Mùa thi", "Tìm trường, bài dự thi, người…  (Ctrl+K)", "Field", "F1 Trợ giúp"} <= names


def test_the_status_bar_says_what_is_saved(make):
    status = make().status
    status.show_saved(dt.datetime(2023, 5, 22, 14, 2, 31, tzinfo=dt.UTC))
    status.show_backup(dt.datetime(2023, 5, 22, 13, 45, tzinfo=dt.UTC))
    assert status.saved.text() == "Đã lưu 14:02:31"
    assert status._backup.text() == "Sao lưu gần nhất 22/05/2023 13:45"
    status.show_unsaved()
    assert status.saved.text() == "Chưa lưu được"


def test_a_refusal_nobody_took_is_told_above_the_page(make, qtbot):
    window = make()

    def refuse(_progress):
        raise LockedError(name="1")

    window._jobs.run(refuse, print)
    qtbot.waitUntil(window.notice.isVisible)
    assert window.notice.text() == "Round 1 is locked."


def test_a_bug_opens_one_calm_dialog_whose_details_can_be_copied(make, qtbot):
    window = make()
    window._jobs.run(lambda _p: 1 // 0, print)
    qtbot.waitUntil(lambda: bool(window.findChildren(BugDialog)))
    (dialog,) = window.findChildren(BugDialog)
    assert any("dữ liệu vẫn như trước" in label.text() for label in dialog.findChildren(QLabel))
    next(b for b in dialog.findChildren(QPushButton) if b.text() == "Sao chép chi tiết").click()
    assert "ZeroDivisionError" in QApplication.clipboard().text()
    assert not dialog.findChild(QPlainTextEdit).isVisible()
    dialog.close()


def test_a_page_tells_a_refusal_in_its_own_banner(make):
    window = make()
    window.page().refuse(LockedError(name="2"))
    assert window.page().banner.text() == "Round 2 is locked."


def test_size_and_page_are_remembered(make):
    window = make()
    window.go("entries")
    window.close()
    assert make().page().header._title.text() == "Bài dự thi"


def test_no_shortcut_disturbs_unikey(make):
    keys = {s.key().toString() for s in make(count=14, show_help=print).findChildren(QShortcut)}
    assert {"Ctrl+K", "Ctrl+F", "F5", "F1", "Alt+1", "Alt+9"} <= keys
    assert not {key for key in keys if key in {"Alt+Z", "Ctrl+Shift", "Ctrl+Shift+F9"} or len(key) == 1}


def test_pages_lay_out_content_below_their_head(qtbot):
    page = Page("Trường")
    qtbot.addWidget(page)
    assert isinstance(page.content, QVBoxLayout)
