"""A judge's real window in a season whose names cannot be overlooked: every sheet, file, dialog, menu and key."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from greenschool.services import marking
from greenschool.ui.jobs import Jobs
from greenschool.ui.judging_window import JudgingWindow
from greenschool.ui.session import Session
from tests.blind_season import MARK, blind_folder, blind_season, practice_stores
from tests.ui.everything_said import everything_said, open_windows

__all__ = ["blind_folder", "blind_season", "practice_stores"]

ENTRY_CODE = re.compile(r"\bKH-\d{3}\b")
KEYS = [getattr(Qt.Key, f"Key_F{number}") for number in range(1, 13)]
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot, blind_season, settings, theme, tmp_path, monkeypatch):
    """The window that opens when the judge signs in."""
    folder = tmp_path / "tmp"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    session = Session(blind_season.judge, Jobs(), settings, theme)
    session.open()
    made = session.window
    qtbot.addWidget(made)
    qtbot.waitExposed(made)
    yield made
    made.close()


@pytest.fixture
def silent(qtbot, window, settings):
    """Return a function that looks at all that is open, and at what is remembered, and finds no name."""

    def check(where):
        qtbot.waitUntil(lambda: not window.page.files.latest.is_busy())
        said = [text for one in open_windows() for text in everything_said(one)]
        said += [f"{key} {settings.value(key)}" for key in settings.allKeys()]
        told = [text for text in said if MARK.lower() in text.lower() or ENTRY_CODE.search(text)]
        assert told == [], where
        assert len(said) > 100

    return check


def walk(window):
    """Go through the sheets; yield the code of each."""
    tree = window.page.list.tree
    for place in range(tree.topLevelItemCount()):
        tree.setCurrentItem(tree.topLevelItem(place))
        yield tree.topLevelItem(place).text(1)


def with_files(window, judge):
    """Open the sheet whose entry has the most files."""
    page = window.page
    best = max(marking.my_sheets(judge), key=lambda one: len(_files(judge, one.sheet)))
    page.list.go_to(best.sheet)
    return best


def _files(judge, sheet):
    from greenschool.services.files_to_mark import list_files

    return list_files(judge, sheet)


def test_every_sheet_and_every_file_shows_no_name(window, silent, blind_season):
    assert isinstance(window, JudgingWindow)
    codes = []
    for code in walk(window):
        codes.append(code)
        silent(code)
    assert len(codes) > 60
    with_files(window, blind_season.judge)
    for _ in window.page.files.files():
        silent("file")
        window.page.files.step(1)
    assert window.page.files.tabs.count() == 7


def test_every_dialog_menu_and_key_shows_no_name(window, silent, blind_season, qtbot):
    page = window.page
    with_files(window, blind_season.judge)
    page.comment.remember("Câu ngắn")
    for menu in window.findChildren(QMenu):
        menu.aboutToShow.emit()
    silent("menus")
    for ask in (page.hand_in, page.stand_aside):
        dialog = ask()
        silent(type(dialog).__name__)
        dialog.ok.click()
        silent(f"{type(dialog).__name__} refused")
        dialog.reject()
    for key in KEYS:
        _press(qtbot, window, key)
        silent(key)
        _close_all_but(window)
    for key in (Qt.Key.Key_K, Qt.Key.Key_F, Qt.Key.Key_G, Qt.Key.Key_P, Qt.Key.Key_N, Qt.Key.Key_Slash):
        _press(qtbot, window, key, CTRL)
        silent(key)
        _close_all_but(window)
    for act in (page.toggle_flag, page.skip, page.undo, page.next_unmarked, page.refresh):
        act()
        silent(act.__name__)


def test_standing_aside_and_handing_in_show_no_name(window, silent, blind_season):
    page = window.page
    with_files(window, blind_season.judge)
    dialog = page.stand_aside()
    dialog._reason.setPlainText("con tôi")
    dialog.ok.click()
    silent("stood aside")
    assert not page.files.isVisible()
    sheet = next(one for one in marking.my_sheets(blind_season.judge) if one.editable)
    for criterion in marking.open_sheet(blind_season.judge, sheet.sheet).criteria:
        marking.give_mark(blind_season.judge, sheet.sheet, criterion.name, criterion.maximum, criterion.name)
    page.refresh()
    page.list.go_to(sheet.sheet)
    page.hand_in().ok.click()
    silent("handed in")


def test_nothing_that_was_shown_is_left_on_the_disk(window, silent, blind_season, tmp_path):
    with_files(window, blind_season.judge)
    QApplication.clipboard().clear()
    before = {one for one in (tmp_path / "season").rglob("*") if one.is_file()}
    for _ in range(7):
        silent("file")
        window.page.files.step(1)
    assert list((tmp_path / "tmp").rglob("*")) == []
    after = {one for one in (tmp_path / "season").rglob("*") if one.is_file()}
    assert {one.name for one in after - before} <= {"greenschool.db-wal", "greenschool.db-shm"}
    assert QApplication.clipboard().text() == ""


def test_the_walk_would_see_a_name(window):
    window.page.hand_in_button.setToolTip(f"{MARK}truong")
    window.page.list.tree.topLevelItem(3).setData(1, Qt.ItemDataRole.UserRole, f"{MARK}tacgia")
    assert {text for text in everything_said(window) if MARK in text} == {f"{MARK}truong", f"{MARK}tacgia"}


def _press(qtbot, window, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(window.focusWidget() or window, key, modifier)


def _close_all_but(window):
    for one in open_windows():
        if one is not window:
            one.close()
