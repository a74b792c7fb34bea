import openpyxl
from PySide6.QtWidgets import QAbstractButton, QFileDialog

from greenschool.models.account import Role
from greenschool.services import blindness, codes, progress_board, rounds
from greenschool.services.intake import list_entries
from greenschool.services.states import RoundState
from greenschool.ui.dialogs.close_marks import CloseMarksDialog
from greenschool.ui.dialogs.open_codes import OpenCodesDialog
from greenschool.ui.dialogs.reasoned import ReasonedDialog
from greenschool.ui.dialogs.release import ReleaseDialog
from greenschool.ui.pages.marking import MarkingPage
from tests.ui.pages.marking_stores import marking_office, marking_page, marking_stores
from tests.ui.pages.results_stores import button, dialog_of, office_on, open_page, result_stores

__all__ = ["marking_office", "marking_page", "marking_stores", "office_on", "result_stores"]


def words_of(page):
    return {one.text() for one in page.strip.findChildren(QAbstractButton) if one.isVisible()}


def state(page):
    return progress_board.board(page._office.desk, "KH").state


def marked_page(office_on, qtbot, name, role=None):
    page = open_page(qtbot, MarkingPage, office_on(name, role))
    page.reveal("KH")
    return page


def cells(page, key):
    return page.views[key].table().seen()[1]


def test_codes_are_drawn_with_the_first_button_and_the_next_step_follows(marking_page):
    page = marking_page("preparing")
    assert page.strip.steps.accessibleName() == "1/6: preparing"
    button(page, "Draw codes").click()
    assert state(page) is RoundState.CODED
    assert page.strip.steps.accessibleName() == "2/6: coded"
    assert page.banner.text() == "The codes are drawn."
    assert "Draw codes again" in words_of(page)


def test_whoever_may_only_look_is_offered_nothing(marking_page):
    assert words_of(marking_page("preparing", Role.VIEWER)) == set()
    assert words_of(marking_page("assigned", Role.VIEWER)) == set()


def test_judges_are_let_in_after_a_look_at_the_texts(marking_page, qtbot):
    page = marking_page("assigned")
    button(page, "Release to judges…").click()
    dialog = dialog_of(qtbot, page, ReleaseDialog)
    if dialog.table.model.rows():
        button(dialog, "Mask all").click()
    assert dialog.banner.text() == "No text names its school or author."
    dialog.ok.click()
    assert state(page) is RoundState.MARKING
    assert page.strip.text().startswith("0 of 494 sheets are handed in")


def test_a_name_in_a_text_is_covered_or_stands_with_a_reason(marking_page, qtbot):
    page = marking_page("assigned")
    desk = page._office.desk
    entry = list_entries(desk)[0]
    blindness.mask(desk, "KH", entry.number, f"Xanh cùng {entry.authors[0]} hôm nay")
    button(page, "Release to judges…").click()
    dialog = dialog_of(qtbot, page, ReleaseDialog)
    assert not dialog.ok.isEnabled()
    row = next(one for one in dialog.table.model.rows() if one.entry == entry.number)
    dialog.table.go_to(row)
    assert dialog.text.toPlainText() == "Xanh cùng […] hôm nay"
    button(dialog, "Mask").click()
    assert all(one.entry != entry.number for one in blindness.check_texts(desk, "KH"))
    dialog.reason.setPlainText("Đã xem")
    dialog.ok.click()
    assert state(page) is RoundState.MARKING


def test_the_progress_counts_each_judges_sheets(marking_page):
    page = marking_page("assigned")
    rows = cells(page, "judges")
    assert len(rows) == 7
    assert all(row[2:] == [row[2], 0, 0, 0, 0, row[2]] for row in rows)
    assert sum(row[2] for row in rows) == 494  # 71 entries × 7 judges, less three of their own schools


def test_a_grid_says_of_each_sheet_where_it_stands_by_sign_and_word(office_on, qtbot):
    page = marked_page(office_on, qtbot, "marked")
    page.show_view("entries")
    rows = cells(page, "entries")
    assert len(rows) == 71
    words = {cell for row in rows for cell in row[3:]}
    assert "● handed in" in words
    assert words <= {"● handed in", "○ not begun", "", "⊘ stood aside"}
    assert all(row[0].startswith("KH-") for row in rows)


def test_an_absent_judge_is_noted_with_a_reason(marking_page, qtbot):
    page = marking_page("assigned")
    blindness.release(page._office.desk, "KH", "Đã xem")
    page.refresh()
    button(page, "Mark absent…").click()
    dialog = dialog_of(qtbot, page, ReasonedDialog)
    assert not dialog.ok.isEnabled()
    dialog.reason.setPlainText("Ốm")
    dialog.ok.click()
    assert cells(page, "judges")[0][2:] == [71, 0, 0, 0, 71, 0]
    page.show_view("reminders")
    assert sorted(row[0] for row in cells(page, "reminders")) == [f"GK{number:02d}" for number in range(2, 8)]


def test_reminders_go_to_excel(marking_page, monkeypatch, tmp_path, qtbot):
    page = marking_page("assigned")
    page.show_view("reminders")
    path = tmp_path / "nhac.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_all, **_names: (str(path), ""))
    button(page, "Export Excel").click()
    qtbot.waitUntil(lambda: "Written to" in page.banner.text())
    sheet = openpyxl.load_workbook(path).active
    assert any(row[0] == "GK01" for row in sheet.iter_rows(values_only=True))


def test_a_sheet_goes_back_to_its_judge_with_a_reason(office_on, qtbot):
    page = marked_page(office_on, qtbot, "marked")
    page.show_view("entries")
    table = page.views["entries"].table()
    line, column = next(
        (line, column)
        for line in range(table.model.rowCount())
        for column in range(3, len(table.model.columns))
        if table.model.index(line, column).data() == "● handed in"
    )
    table.grid.go_to(line, column)
    button(page, "Hand back to the judge…").click()
    dialog = dialog_of(qtbot, page, ReasonedDialog)
    dialog.reason.setPlainText("Giám khảo đề nghị")
    dialog.ok.click()
    assert page.views["entries"].table().model.index(line, column).data() == "◐ begun"


def test_closing_lists_what_is_missing_and_asks_why(marking_page, qtbot):
    page = marking_page("assigned")
    blindness.release(page._office.desk, "KH", "Đã xem")
    page.refresh()
    button(page, "Close marking…").click()
    qtbot.waitUntil(lambda: page.findChild(CloseMarksDialog) is not None)
    dialog = dialog_of(qtbot, page, CloseMarksDialog)
    assert "KH-001" in dialog.banner.text()
    dialog._reason.setPlainText("Dừng cuộc thi")
    dialog.ok.click()
    assert state(page) is RoundState.CLOSED


def test_closed_marks_are_unlocked_with_a_reason_by_an_administrator_only(office_on, qtbot):
    assert "Unlock…" not in words_of(marked_page(office_on, qtbot, "closed", Role.OFFICER))
    page = marked_page(office_on, qtbot, "closed")
    button(page, "Unlock…").click()
    dialog = dialog_of(qtbot, page, ReasonedDialog)
    dialog.reason.setPlainText("Nhập nhầm phiếu")
    dialog.ok.click()
    assert state(page) is RoundState.MARKING


def test_opening_codes_asks_once_and_says_that_it_is_one_way(office_on, qtbot):
    page = marked_page(office_on, qtbot, "closed")
    button(page, "Open codes…").click()
    dialog = dialog_of(qtbot, page, OpenCodesDialog)
    assert "one way" in dialog.banner.text()
    assert not dialog.ok.isDefault()
    dialog.ok.click()
    assert codes.are_open(page._office.desk, "KH")
    assert "Open codes…" not in words_of(page)
    assert "Go to results" in words_of(page)


def test_publishing_a_result_with_open_ties_is_refused_in_words(office_on, qtbot):
    page = marked_page(office_on, qtbot, "settled")
    button(page, "Publish").click()
    assert state(page) in (RoundState.PUBLISHED, RoundState.SETTLED)
    assert page.banner.text()


def test_sheets_handed_in_are_locked_while_others_mark(office_on, qtbot):
    page = marked_page(office_on, qtbot, "marked")
    button(page, "Lock sheets").click()
    page.show_view("entries")
    assert {cell for row in cells(page, "entries") for cell in row[3:]} >= {"■ locked"}
    assert rounds.lock_sheets(page._office.desk, "KH") == 0
