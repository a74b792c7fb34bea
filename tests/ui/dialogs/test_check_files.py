"""The officer looks at every file, covers, clears and withholds; only then are the judges let in."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QAbstractButton

from greenschool.services import blindness
from greenschool.services.covers import Cover
from greenschool.services.entry_files import attach
from greenschool.services.file_checks import clear_file, cover_file, files_to_check, withhold_file
from greenschool.services.intake import list_entries
from greenschool.services.panels import Seat, assign, set_panel
from greenschool.services.progress_board import board
from greenschool.services.states import FileVerdict, RoundState
from greenschool.text.search_key import search_key
from greenschool.ui.dialogs.check_files import FilesDialog
from greenschool.ui.dialogs.entry_history import EntryHistoryDialog
from greenschool.ui.dialogs.reasoned import ReasonedDialog
from greenschool.ui.dialogs.release import ReleaseDialog
from greenschool.ui.pages.marking import MarkingPage
from tests.services.entry_samples import locked, paper, photo
from tests.ui.pages.marking_stores import marking_office, marking_stores
from tests.ui.pages.results_stores import button, dialog_of, nameless, open_page

__all__ = ["marking_office", "marking_stores"]


@pytest.fixture
def office(marking_office, tmp_path):
    """The slogans, assigned; the first comes with a photo, a paper that names its author, and a locked paper."""
    from greenschool.services import codes

    made = marking_office("preparing")
    desk = made.desk
    author = search_key(list_entries(desk, "KH")[0].authors[0])
    written = paper(tmp_path / "bai.pdf", "Nuoc la su song", author)
    files = [photo(tmp_path / "anh.jpg"), written, locked(tmp_path / "khoa.pdf")]
    attach(desk, "KH-001", files)
    codes.draw(desk, "KH")
    set_panel(desk, "KH", [Seat("GK01"), Seat("GK02")])
    assign(desk, "KH", seed=1)
    blindness.mask_all(desk, "KH")
    return made


@pytest.fixture
def release(office, qtbot):
    dialog = ReleaseDialog(office, "KH", "Khẩu hiệu")
    qtbot.addWidget(dialog)
    dialog.show()
    wait(qtbot, office, dialog.files)
    yield dialog
    dialog.close()


def wait(qtbot, office, check):
    def idle():
        return not (check.viewer.loading.is_busy() or check.search.is_busy() or office.jobs.is_busy())

    qtbot.waitUntil(idle)


def verdicts(office):
    return [file.verdict for file in files_to_check(office.desk, "KH")]


def test_every_file_is_looked_at_before_judges_are_let_in(release, office, qtbot):
    check = release.files
    assert release.tabs.currentWidget() is check
    assert "Files that nobody has looked at: 3." in release.banner.text()
    assert not release.ok.isEnabled()
    button(check, "Names nobody").click()
    wait(qtbot, office, check)
    assert check.current().name.endswith("-2.pdf")
    button(check, "Withhold…").click()
    withhold(qtbot, check, "lộ tên tác giả")
    wait(qtbot, office, check)
    assert "cannot be cleaned" in check.viewer.view.words.text()
    button(check, "Withhold…").click()
    withhold(qtbot, check, "có mật khẩu")
    assert verdicts(office) == [FileVerdict.CLEAR, FileVerdict.WITHHELD, FileVerdict.WITHHELD]
    assert release.banner.text() == "No text names its school or author. Every file was looked at."
    release.ok.click()
    assert board(office.desk, "KH").state is RoundState.MARKING


def test_a_part_is_covered_by_dragging_and_uncovered_again(release, office):
    check = release.files
    check.viewer.picture.drawn.emit(QRectF(0.5, 0.25, 0.1001, 0.25))
    check.viewer.picture.drawn.emit(QRectF(0, 0, 0.1, 0.1))
    covers = files_to_check(office.desk, "KH")[0].covers
    assert [(one.left, one.top, one.width, one.height) for one in covers] == [(500, 250, 101, 250), (0, 0, 100, 100)]
    assert len(check.viewer.picture.covers()) == 2
    button(check, "Uncover last").click()
    assert len(files_to_check(office.desk, "KH")[0].covers) == 1
    assert len(check.viewer.picture.covers()) == 1


def test_a_pdf_that_names_its_author_is_cleared_with_a_reason_only(release, office, qtbot):
    check = release.files
    check.list.setCurrentRow(1)
    wait(qtbot, office, check)
    assert "on page 2" in check._told.text()
    button(check, "Names nobody").click()
    wait(qtbot, office, check)
    dialog = dialog_of(qtbot, check, ReasonedDialog)
    assert verdicts(office)[1] is FileVerdict.UNSEEN
    dialog.reason.setPlainText("tên nhân vật")
    dialog.ok.click()
    assert verdicts(office)[1] is FileVerdict.CLEAR


def pages(check):
    return check.viewer._where.text()


def icon(widget, name):
    return next(one for one in widget.findChildren(QAbstractButton) if one.accessibleName() == name)


def test_pages_of_a_pdf_are_turned_and_covered_one_by_one(release, office, qtbot):
    check = release.files
    check.list.setCurrentRow(1)
    wait(qtbot, office, check)
    assert (pages(check), check.viewer.picture.covers()) == ("Page 1 of 2", ())
    assert [icon(check.viewer.tools, name).isEnabled() for name in ("Previous page", "Next page")] == [False, True]
    icon(check.viewer.tools, "Next page").click()
    wait(qtbot, office, check)
    assert pages(check) == "Page 2 of 2"
    check.viewer.picture.drawn.emit(QRectF(0.1, 0.1, 0.5, 0.2))
    wait(qtbot, office, check)
    assert [cover.page for cover in files_to_check(office.desk, "KH")[1].covers] == [2]
    assert len(check.viewer.picture.covers()) == 1
    qtbot.keyClick(check.list, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    wait(qtbot, office, check)
    assert (pages(check), check.viewer.picture.covers()) == ("Page 1 of 2", ())
    assert not button(check, "Uncover last").isEnabled()


def test_names_in_a_pdf_are_covered_by_one_button_and_laid_open_again(release, office, qtbot):
    check = release.files
    assert not check.names_button.isVisible()
    check.list.setCurrentRow(1)
    wait(qtbot, office, check)
    assert "on page 2" in check._told.text()
    check.names_button.click()
    wait(qtbot, office, check)
    assert pages(check) == "Page 2 of 2"
    assert len(check.viewer.picture.covers()) == 1
    assert not check.names_button.isVisible()
    assert "on page" not in check._told.text()
    button(check, "Uncover last").click()
    wait(qtbot, office, check)
    assert "on page 2" in check._told.text()
    assert check.names_button.isVisible()


def test_a_picture_has_no_pages_to_turn(release):
    assert not icon(release.files.viewer.tools, "Next page").isVisible()
    assert icon(release.files.viewer.tools, "Larger").isVisible()


def test_files_pass_unseen_with_a_reason(release, office):
    release.reason.setPlainText("đã xem bản giấy")
    release.ok.click()
    assert set(verdicts(office)) == {FileVerdict.PASSED}


def test_a_file_can_be_withheld_while_judges_mark(office, qtbot):
    blindness.release(office.desk, "KH", "đã xem")
    page = open_page(qtbot, MarkingPage, office)
    page.reveal("KH")
    next(one for one in page.strip.findChildren(QAbstractButton) if one.text() == "Files…").click()
    dialog = dialog_of(qtbot, page, FilesDialog)
    wait(qtbot, office, dialog.check)
    button(dialog, "Withhold…").click()
    withhold(qtbot, dialog.check, "lộ tên trường")
    assert verdicts(office)[0] is FileVerdict.WITHHELD
    dialog.accept()


def test_the_dialog_fits_small_screens_and_everything_in_it_has_a_name(release):
    assert release.minimumSizeHint().height() <= 600
    assert release.minimumSizeHint().width() <= 1024
    assert nameless(release) == []
    assert all(one.isVisible() for one in release.files.findChildren(QAbstractButton) if one.text() == "Withhold…")


def withhold(qtbot, check, reason):
    dialog = [one for one in check.findChildren(ReasonedDialog) if one.isVisible()][-1]
    dialog.reason.setPlainText(reason)
    dialog.ok.click()
    qtbot.waitUntil(lambda: not dialog.isVisible())


def test_the_history_of_the_entry_tells_who_looked_at_its_files(office, qtbot):
    first, second, _ = files_to_check(office.desk, "KH")
    cover_file(office.desk, first.id, [Cover(0, 0, 10, 10)])
    clear_file(office.desk, first.id)
    withhold_file(office.desk, second.id, "lộ tên")
    history = EntryHistoryDialog(office, "KH-001")
    qtbot.addWidget(history)
    _, rows = history.table.seen()
    assert [row[2:] for row in rows[:3]] == [
        ["file withheld from judges", "file: not looked at → withheld", "lộ tên"],
        ["file looked at", "file: not looked at → names nobody", ""],
        ["parts of a file covered", "", ""],
    ]
