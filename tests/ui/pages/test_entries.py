"""The page of entries by what a person sees and does: taking in, deciding, files, receipts, standing."""

from datetime import date

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QDialog, QLabel, QTableWidgetItem

from greenschool.services.entry_records import AuthorFacts, EntryChange, EntryFacts, save_entry
from greenschool.services.entry_states import move_entries
from greenschool.services.receipts import list_receipts
from greenschool.services.schools import list_schools
from greenschool.services.states import EntryState, Role
from greenschool.ui.dialogs.contest_editor import ContestEditorDialog
from greenschool.ui.dialogs.entry_authors import CLASS, NAME
from greenschool.ui.dialogs.entry_corrections import ConsentDialog, CorrectNameDialog
from greenschool.ui.dialogs.entry_decision import EntryReasonDialog, ReceiptDialog, ReturnEntriesDialog
from greenschool.ui.dialogs.entry_file_viewer import EntryFileDialog
from greenschool.ui.dialogs.entry_form import EntryFormDialog
from greenschool.ui.dialogs.entry_history import EntryHistoryDialog
from greenschool.ui.dialogs.paper_preview import PaperPreviewDialog
from greenschool.ui.pages.entries import STANDING, EntriesPage
from tests.ui.hands import button

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def show(qtbot, office_at):
    def show(desk, size=(1190, 625)):
        page = EntriesPage(office_at(desk))
        qtbot.addWidget(page)
        page.resize(*size)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        return page

    return show


@pytest.fixture
def taken_in(desk_on):
    """A desk with schools and two slogans that were just received."""
    desk = desk_on("schools")
    school = next(one for one in list_schools(desk) if one.level == "TH")
    author = AuthorFacts("Nguyễn Thị Mẫu", "4A", date(2013, 3, 2))
    for title in ("Giữ nước sạch", "Tắt đèn khi ra khỏi lớp"):
        facts = EntryFacts(school.id, title, (author,), received_on=date(2023, 1, 5))
        save_entry(desk, EntryChange("KH", None, facts))
    return desk


def dialog_of(page, kind):
    return next(one for one in page.findChildren(kind) if one.isVisible())


def pane_words(page):
    QApplication.processEvents()
    return {words.text() for words in page.pane.findChildren(QLabel) if words.isVisible()}


def states(page):
    return [row.state for row in page.table.model.rows()]


def test_a_person_registers_an_entry_undoes_and_redoes(show, taken_in, qtbot):
    page = show(taken_in)
    button(page, "Register…").click()
    form = dialog_of(page, EntryFormDialog)
    form.contest.setCurrentIndex(1)
    form.contest.activated.emit(1)
    form.title.setPlainText(" ".join(["nước"] * 21))
    form.authors.table.setItem(0, NAME, QTableWidgetItem("Lê Văn Mẫu"))
    form.authors.table.setItem(0, CLASS, QTableWidgetItem("5 A 2"))
    qtbot.waitUntil(form.warnings.isVisible)
    assert "21 words; the limit is 20" in form.warnings.text()
    form.ok.click()
    assert "Nothing was saved" in form.banner.text()
    form.title.setPlainText("Nước là nguồn sống")
    form.ok.click()
    assert not form.isVisible()
    assert page.banner.text() == "Saved: KH-003."
    assert [row.code for row in page.table.model.rows()] == ["KH-001", "KH-002", "KH-003"]
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.table.grid.setFocus()
    qtbot.keyClick(page.table.grid, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(page.table.model.rows()) == 2
    qtbot.keyClick(page.table.grid, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert page.table.model.rows()[-1].classes == ("5A2",)


def test_a_day_that_is_none_keeps_the_form_open(show, taken_in):
    page = show(taken_in)
    button(page, "Edit…").click()
    form = dialog_of(page, EntryFormDialog)
    assert form.title.toPlainText() == "Giữ nước sạch"
    assert not form.contest.isEnabled()
    form.received.setText("32/13/2023")
    form.ok.click()
    assert form.isVisible()
    assert "is not a day" in form.banner.text()
    form.received.setText("06/01/2023")
    form.authors.add_line()
    form.authors.table.setItem(1, NAME, QTableWidgetItem("Lê Văn Mẫu"))
    form.ok.click()
    row = page.table.model.rows()[0]
    assert (row.received_on, row.authors) == (date(2023, 1, 6), ("Nguyễn Thị Mẫu", "Lê Văn Mẫu"))


def test_several_entries_are_accepted_at_once_and_undone(show, taken_in):
    page = show(taken_in)
    page.table.grid.selectAll()
    button(page, "Accept").click()
    assert states(page) == [EntryState.ACCEPTED] * 2
    assert "accepted 2" in {b.accessibleName() for b in page.findChildren(QAbstractButton) if b.isVisible()}
    button(page.banner, "Undo").click()
    assert states(page) == [EntryState.RECEIVED] * 2


def test_a_late_entry_is_accepted_with_a_reason(show, taken_in):
    school = list_schools(taken_in)[0]
    facts = EntryFacts(school.id, "Muộn", (AuthorFacts("Lê Văn Mẫu"),), received_on=date(2023, 3, 9))
    save_entry(taken_in, EntryChange("KH", None, facts))
    page = show(taken_in)
    page.table.grid.go_to(2)
    button(page, "Accept").click()
    dialog = dialog_of(page, EntryReasonDialog)
    dialog._reason.setPlainText("bưu điện chậm")
    dialog.ok.click()
    assert states(page)[2] is EntryState.ACCEPTED
    assert page.table.current().code == "KH-003"
    assert "bưu điện chậm" in pane_words(page)


def test_returning_asks_what_is_missing_and_shows_the_list(show, taken_in, qtbot):
    page = show(taken_in)
    button(page, "Return…").click()
    dialog = dialog_of(page, ReturnEntriesDialog)
    dialog.ok.click()
    assert "Say what KH-001 lacks" in dialog.banner.text()
    dialog.findChildren(QCheckBox)[2].setChecked(True)
    dialog.other.setPlainText("Ảnh chụp\n\nChữ ký")
    dialog.ok.click()
    preview = dialog_of(page, PaperPreviewDialog)
    qtbot.waitUntil(lambda: not page.office.jobs.is_busy())
    preview.reject()
    assert page.table.model.rows()[0].missing == ("the class of an author", "Ảnh chụp", "Chữ ký")
    assert "the class of an author\nẢnh chụp\nChữ ký" in pane_words(page)


def test_leaving_asks_for_a_reason(show, taken_in):
    page = show(taken_in)
    menu = button(page, "More").menu()
    next(one for one in menu.actions() if one.text() == "Withdraw…").trigger()
    dialog = dialog_of(page, EntryReasonDialog)
    dialog.ok.click()
    assert dialog.isVisible()
    dialog._reason.setPlainText("trường rút")
    dialog.ok.click()
    assert states(page)[0] is EntryState.WITHDRAWN
    assert "trường rút" in pane_words(page)


def test_consent_is_noted_for_the_selected_entries(show, taken_in):
    page = show(taken_in)
    page.table.grid.selectAll()
    next(one for one in button(page, "More").menu().actions() if one.text() == "Note consent…").trigger()
    dialog = dialog_of(page, ConsentDialog)
    dialog.day.setText("hôm qua")
    dialog.ok.click()
    assert dialog.isVisible()
    dialog.day.setText("05/01/2023")
    dialog.ok.click()
    page.refresh()
    assert [row.consents for row in page.table.model.rows()] == [1, 1]


def test_receipts_are_given_and_shown_again_and_counted_when_printed(show, taken_in, qtbot, tmp_path):
    page = show(taken_in)
    page.table.grid.selectAll()
    button(page, "Receipt…").click()
    dialog = dialog_of(page, ReceiptDialog)
    dialog.handed_by.setText("Cô Lan")
    dialog.ok.click()
    qtbot.waitUntil(lambda: not page.office.jobs.is_busy())
    dialog_of(page, PaperPreviewDialog).reject()
    assert [one.handed_by for one in list_receipts(taken_in)] == ["Cô Lan"]
    page.refresh()
    button(page, "Receipt…").click()
    qtbot.waitUntil(lambda: not page.office.jobs.is_busy())
    shown = dialog_of(page, PaperPreviewDialog)
    assert [one.prints for one in list_receipts(taken_in)] == [0]
    shown.preview.print_to_file(tmp_path / "printed.pdf")
    shown.reject()
    assert [one.prints for one in list_receipts(taken_in)] == [1]


def test_files_are_dropped_on_the_card_shown_and_taken_off(show, taken_in, tmp_path):
    page = show(taken_in)
    Image.new("RGB", (30, 20), "green").save(tmp_path / "ảnh dự thi.png")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "ảnh dự thi.png"))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(page.pane, QDragEnterEvent(QPointF(20, 20), copy, data, left, none))
    QApplication.sendEvent(page.pane, QDropEvent(QPointF(20, 20), copy, data, left, none))
    assert page.files.titles() == ["ảnh dự thi.png"]
    assert page.table.model.rows()[0].files == 1
    page.add_files([tmp_path / "ảnh dự thi.png"])
    assert "has “ảnh dự thi.png” already" in page.banner.text()
    button(page, "Show file").click()
    viewer = dialog_of(page, EntryFileDialog)
    assert viewer.windowTitle() == "ảnh dự thi.png"
    viewer.reject()
    button(page, "Take file off").click()
    assert page.files.titles() == []
    button(page.banner, "Undo").click()
    assert page.files.titles() == ["ảnh dự thi.png"]


def test_chips_of_states_and_contests_work_together(show, taken_in):
    move_entries(taken_in, ["KH-001"], EntryState.ACCEPTED)
    page = show(taken_in)
    page.states.choose("ACCEPTED")
    assert [row.code for row in page.table.model.seen()] == ["KH-001"]
    page.chips.choose("SK")
    assert list(page.table.model.seen()) == []
    page.chips.choose("KH")
    page.states.choose("all")
    assert len(page.table.model.seen()) == 2


def test_the_history_of_an_entry_is_shown(show, taken_in):
    move_entries(taken_in, ["KH-001"], EntryState.DISQUALIFIED, "chép")
    page = show(taken_in)
    button(page, "History of the entry").click()
    dialog = dialog_of(page, EntryHistoryDialog)
    assert [row.action for row in dialog.table.model.rows()] == ["entries.disqualified", "entries.register"]
    titles, rows = dialog.table.seen()
    assert "state: received → disqualified" in rows[0][titles.index("Before → after")]


def test_where_do_we_stand_shows_bars_and_silent_schools(show, practice_desk, qtbot):
    page = show(practice_desk)
    page.views.choose(STANDING)
    assert not page.table.isVisible()
    assert "16" in page.standing.levels.accessibleDescription()
    button(page, "Sent nothing 9").click()
    assert len(page.standing.table.model.seen()) == 9
    button(page, "Reminder list").click()
    qtbot.waitUntil(lambda: not page.office.jobs.is_busy())
    dialog_of(page, PaperPreviewDialog).reject()
    page.begin_find()
    assert page.table.isVisible()


def test_a_contest_that_is_marked_lets_only_its_name_and_letter_be_changed(show, practice_desk):
    page = show(practice_desk)
    page.reveal("KH-001")
    button(page, "Edit…").click()
    correct = dialog_of(page, CorrectNameDialog)
    correct.name.setText("Nguyễn Văn Mẫu")
    correct.ok.click()
    assert "Say why KH-001 is corrected" in correct.banner.text()
    correct._reason.setPlainText("theo giấy khai sinh")
    correct.ok.click()
    page.refresh()
    assert page.table.current().authors[0] == "Nguyễn Văn Mẫu"
    button(page, "Contest…").click()
    editor = dialog_of(page, ContestEditorDialog)
    assert editor.contest.currentText().startswith("KH")
    assert not editor.lines["closes_on"].isEnabled()
    assert not editor.levels["MN"].isEnabled()
    editor.lines["letter"].setText("329/TNMT")
    editor.ok.click()
    assert not editor.isVisible()


def test_the_contest_editor_refuses_what_cannot_be_read(show, taken_in):
    page = show(taken_in)
    page.chips.choose("KH")
    button(page, "Contest…").click()
    editor = dialog_of(page, ContestEditorDialog)
    editor.lines["word_limit"].setText("hai mươi")
    editor.ok.click()
    assert "not a whole number" in editor.banner.text()
    editor.lines["word_limit"].setText("12")
    editor.lines["groups"].setText("Tiểu học, THCS")
    editor.lines["opens_on"].setText("28/12/2022")
    editor.ok.click()
    assert not editor.isVisible()
    button(page, "Contest…").click()
    again = dialog_of(page, ContestEditorDialog)
    assert (again.lines["word_limit"].text(), again.lines["groups"].text()) == ("12", "Tiểu học, THCS")


def test_a_viewer_sees_and_changes_nothing(show, taken_in):
    viewer = type(taken_in)(taken_in.storage, type(taken_in.actor)(9, "Khách", Role.VIEWER), taken_in.season_id)
    page = show(viewer)
    names = {b.accessibleName() for b in page.findChildren(QAbstractButton) if b.isVisible()}
    assert names.isdisjoint({"Register…", "Accept", "Return…", "Receipt…", "More", "Edit…", "Add files…"})
    assert "Contest…" in names


@pytest.mark.parametrize("kind", [EntryFormDialog, ContestEditorDialog])
def test_page_and_dialogs_fit_a_small_screen(show, taken_in, kind):
    page = show(taken_in, (1000, 520))
    assert page.minimumSizeHint().height() <= 520
    button(page, "Register…" if kind is EntryFormDialog else "Contest…").click()
    dialog: QDialog = dialog_of(page, kind)
    assert dialog.minimumSizeHint().height() <= 600
    assert dialog.minimumSizeHint().width() <= 1024
