"""A judge sees an entry's pictures and PDFs beside the rubric, by keyboard, and only what the office lets through."""

import random
import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from greenschool import language
from greenschool.services import blindness, codes, file_checks, judge_accounts, marking, panels, stores
from greenschool.services.entry_files import attach
from greenschool.services.imports import run
from greenschool.services.intake import EntriesImport
from greenschool.services.judges import JudgesImport
from greenschool.services.schools import SchoolsImport
from greenschool.ui.dialogs.judging_keys import JudgingKeysDialog
from greenschool.ui.judging_window import JudgingWindow
from tests.services.entry_samples import locked, paper, photo, slides
from tests.ui.pages.results_stores import PRACTICE, nameless

PASSWORD = "mật khẩu dài 1"
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture(scope="session")
def filed_store(tmp_path_factory):
    """Slogan 1 comes with a photo, a PDF, slides, a photo that is withheld and a locked PDF; slogan 2 with nothing."""
    folder = tmp_path_factory.mktemp("filed")
    desk = stores.first_start(folder / "store")
    run(SchoolsImport(), desk, PRACTICE / "truong.xlsx")
    run(JudgesImport(), desk, PRACTICE / "giam-khao.xlsx")
    run(EntriesImport("KH"), desk, PRACTICE / "khau-hieu.xlsx")
    files = [
        photo(folder / "anh.jpg", size=(1600, 1200), colour="green"),
        paper(folder / "thuyet-minh.pdf", "Nuoc la su song", "Trang hai"),
        slides(folder / "trinh-chieu.pptx"),
        photo(folder / "anh-2.jpg", colour="red"),
        locked(folder / "khoa.pdf"),
    ]
    attach(desk, "KH-001", files)
    codes.draw(desk, "KH", random.Random(1))
    panels.set_panel(desk, "KH", [panels.Seat("GK01"), panels.Seat("GK02")])
    panels.assign(desk, "KH", seed=1)
    rows = file_checks.files_to_check(desk, "KH")
    file_checks.withhold_file(desk, rows[3].id, "lộ tên trường")
    blindness.release(desk, "KH", "Đã xem")
    judge_accounts.make_judge_account(desk, "GK01", "gk01", PASSWORD)
    desk.storage.close()
    return folder / "store"


@pytest.fixture
def office(filed_store, tmp_path):
    storage = stores.open_folder(shutil.copytree(filed_store, tmp_path / "store"))
    yield stores.sit_down(storage, "quantri")
    storage.close()


@pytest.fixture
def judge(office):
    return stores.sit_down(office.storage, "gk01", PASSWORD)


@pytest.fixture
def window(qtbot, qapp, judge, settings):
    language.install(qapp, "en")
    made = JudgingWindow(judge, settings, [])
    qtbot.addWidget(made)
    made.resize(1024, 600)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


@pytest.fixture
def code(office):
    """The blind code of the slogan with files."""
    return file_checks.files_to_check(office, "KH")[0].blind_code


@pytest.fixture
def pane(window, judge, code, settled):
    """The pane on the files of the first slogan, the first of them shown."""
    window.page.list.go_to(next(one.sheet for one in marking.my_sheets(judge) if one.blind_code == code))
    settled()
    return window.page.files


@pytest.fixture
def settled(window, qtbot):
    """Return a function that waits until the file under the cursor is there."""
    return lambda: qtbot.waitUntil(lambda: not window.page.files.latest.is_busy())


def press(qtbot, window, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(window.focusWidget(), key, modifier)


def test_an_entry_without_files_has_no_pane(window, judge, code):
    other = next(one for one in marking.my_sheets(judge) if one.blind_code != code)
    window.page.list.go_to(other.sheet)
    assert not window.page.files.isVisible()


def test_files_are_walked_by_keyboard_while_the_cursor_stays_on_the_mark(pane, window, qtbot, settled, code):
    field = window.focusWidget()
    assert [pane.tabs.tabText(place) for place in range(pane.tabs.count())] == [
        "1 · Picture",
        "2 · PDF",
        "3 · Slides",
        "4 · Picture",
        "5 · PDF",
    ]
    assert pane.view.shows_picture()
    assert pane.view.picture.accessibleName() == f"Picture {code}-1.jpg"
    assert pane.view.picture.image().pixelColor(5, 5).green() > 100
    press(qtbot, window, Qt.Key.Key_F8)
    settled()
    assert pane.view.currentWidget() is pane.view.pdf
    assert pane.view.pdf.document().pageCount() == 2
    before = pane.view.pdf._view.verticalScrollBar().value()
    press(qtbot, window, Qt.Key.Key_PageDown, CTRL)
    assert pane.view.pdf._view.verticalScrollBar().value() > before
    press(qtbot, window, Qt.Key.Key_F7)
    settled()
    assert pane.view.shows_picture()
    assert window.focusWidget() is field
    press(qtbot, window, Qt.Key.Key_3)
    press(qtbot, window, Qt.Key.Key_0)
    assert field.text() == "30"


def test_a_picture_is_zoomed_and_given_the_room_of_the_text(pane, window, qtbot):
    fitted = pane.view.picture.widget().width()
    press(qtbot, window, Qt.Key.Key_Plus, ALT)
    assert pane.view.picture.widget().width() > fitted
    press(qtbot, window, Qt.Key.Key_Minus, ALT)
    assert pane.view.picture.widget().width() == fitted
    small = pane.height()
    press(qtbot, window, Qt.Key.Key_F9)
    assert not window.page.entry.words.isVisible()
    qtbot.waitUntil(lambda: pane.height() > small)
    press(qtbot, window, Qt.Key.Key_F9)
    assert window.page.entry.words.isVisible()


def test_what_is_not_shown_is_said_in_words(pane, window, qtbot, settled, code):
    told = []
    for _ in range(4):
        press(qtbot, window, Qt.Key.Key_F8)
        settled()
        told.append(pane.view.words.text())
    assert told[1] == (
        f"{code}-3.pptx (Slides) names its author in places that cannot be cleaned, so it is not shown. The office "
        "holds it; ask there if you need it to mark."
    )
    assert told[2].startswith(f"The office keeps {code}-4.jpg from the judges.")
    assert told[3].startswith(f"{code}-5.pdf cannot be shown")
    assert not pane.view.shows_picture()


@pytest.mark.parametrize("file", [0, 1])
def test_a_file_of_another_entry_goes_at_once(pane, window, judge, code, settled, file):
    pane.step(file)
    settled()
    assert not pane.view.picture.image().isNull() or pane.view.pdf.document().pageCount()
    other = next(one for one in marking.my_sheets(judge) if one.blind_code != code)
    window.page.list.go_to(other.sheet)
    assert pane.view.picture.image().isNull()
    assert pane.view.pdf.document().pageCount() == 0
    assert pane.tabs.count() == 0


def test_standing_aside_takes_the_files_away(pane, window, qtbot):
    dialog = window.page.stand_aside()
    qtbot.addWidget(dialog)
    dialog._reason.setPlainText("Em này là con tôi")
    dialog.ok.click()
    assert not pane.isVisible()
    assert pane.view.picture.image().isNull()


def test_somebody_who_leafs_quickly_waits_for_the_last_file_only(pane, window, qtbot, settled):
    shown = []
    pane.latest.arrived.connect(shown.append)
    for key in (Qt.Key.Key_F8, Qt.Key.Key_F7, Qt.Key.Key_F8, Qt.Key.Key_F7, Qt.Key.Key_F8):
        press(qtbot, window, key)
    settled()
    assert len(shown) == 1
    assert isinstance(shown[0], bytes)


def test_the_window_stays_small_has_names_and_prints_nothing(pane, window):
    assert nameless(window) == []
    assert window.minimumSizeHint().width() <= 1024
    assert window.minimumSizeHint().height() <= 600
    assert not [one for one in pane.findChildren(QPushButton) if "Print" in one.text()]


def test_f1_names_every_key_of_the_files(window, qtbot):
    press(qtbot, window, Qt.Key.Key_F1)
    sheet = window.findChild(JudgingKeysDialog)
    assert sheet.isVisible()
    words = [one.text() for one in sheet.findChildren(QLabel)]
    assert {"F7", "F8", "F9", "Alt++", "Ctrl+PgDn"} <= set(words)
    assert sheet.minimumSizeHint().height() <= 600
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
