import sqlite3

import openpyxl
from PySide6.QtWidgets import QFileDialog

from greenschool.services import codes
from greenschool.services.discrepancies import list_pairs
from greenschool.services.states import AdjudicationKind
from greenschool.ui.dialogs.code_map import CodesDialog
from greenschool.ui.dialogs.pair_minutes import DiscussionDialog, TogetherDialog
from greenschool.ui.dialogs.paper_preview import PaperPreviewDialog
from greenschool.ui.dialogs.reasoned import ReasonedDialog
from greenschool.ui.pages.marking import MarkingPage
from tests.ui.pages.results_stores import button, dialog_of, nameless, office_on, open_page, result_stores

__all__ = ["office_on", "result_stores"]


def page_on(office_on, qtbot, name, view, role=None):
    page = open_page(qtbot, MarkingPage, office_on(name, role))
    page.reveal("KH")
    page.show_view(view)
    return page


def looks(page):
    database = sqlite3.connect(page._office.desk.folder / "greenschool.db")
    rows = database.execute("SELECT COUNT(*) FROM audit_events WHERE action = 'codes.look'").fetchone()
    database.close()
    return rows[0]


def go_to_first(page):
    view = page.views["pairs"]
    row = view.table().model.rows()[0]
    view.table().go_to(row)
    return row


def after(page, row):
    return next(one for one in list_pairs(page._office.desk, "KH") if one.entry == row.entry)


def test_a_discussion_needs_its_words_and_is_recorded(office_on, qtbot):
    page = page_on(office_on, qtbot, "marked", "pairs")
    row = go_to_first(page)
    button(page, "Minutes of discussion…").click()
    dialog = dialog_of(qtbot, page, DiscussionDialog)
    dialog.ok.click()
    assert "Nothing was recorded" in dialog.banner.text()
    dialog.present.setText("GK01, GK04")
    dialog.minutes.setPlainText("Đã trao đổi, giữ điểm")
    dialog.ok.click()
    assert after(page, row).done is AdjudicationKind.DISCUSSED
    assert row.blind_code in page.banner.text()


def test_the_mean_of_several_is_kept_with_one_reason(office_on, qtbot):
    page = page_on(office_on, qtbot, "marked", "pairs")
    page.views["pairs"].table().grid.selectAll()
    button(page, "Keep the mean…").click()
    dialog = dialog_of(qtbot, page, ReasonedDialog)
    dialog.reason.setPlainText("Hội đồng giữ điểm trung bình")
    dialog.ok.click()
    assert {one.done for one in list_pairs(page._office.desk, "KH")} == {AdjudicationKind.KEPT}
    assert not button(page, "Keep the mean…").isEnabled()


def test_marks_given_together_are_asked_for_each_criterion(office_on, qtbot):
    page = page_on(office_on, qtbot, "marked", "pairs")
    row = go_to_first(page)
    button(page, "Mark together…").click()
    dialog = dialog_of(qtbot, page, TogetherDialog)
    dialog.minutes.setPlainText("Chấm lại cùng nhau")
    fields = list(dialog.marks.values())
    fields[0].setText("tám")
    dialog.ok.click()
    assert "“tám” is not a mark" in dialog.banner.text()
    for field in fields:
        field.setText("10")
    dialog.ok.click()
    assert after(page, row).done is AdjudicationKind.TOGETHER


def test_a_settled_contest_offers_no_adjudication(office_on, qtbot):
    page = page_on(office_on, qtbot, "settled", "pairs")
    shown = {one.text() for one in page.views["pairs"].findChildren(type(page.strip._buttons[0])) if one.isVisible()}
    assert not {"Keep the mean…", "Mark together…", "Assign third judges"} & shown


def test_the_quality_of_the_panel_is_told_in_sentences_and_figures(office_on, qtbot):
    page = page_on(office_on, qtbot, "marked", "quality")
    view = page.views["quality"]
    assert "Every judge marked every entry" in view.text()
    assert "Kendall's W 0," in view._figures.text()
    assert [row[0] for row in view.table().seen()[1]] == ["GK01", "GK04", "GK05"]


def test_the_map_of_codes_is_read_once_and_each_look_is_on_record(office_on, qtbot):
    page = page_on(office_on, qtbot, "marked", "judges")
    assert looks(page) == 0
    button(page, "Map of codes…").click()
    dialog = dialog_of(qtbot, page, CodesDialog)
    page.refresh()
    assert looks(page) == 1
    rows = dialog.table.seen()[1]
    assert len(rows) == 71
    assert {row[1] for row in rows} >= {"KH-001", "KH-071"}
    button(dialog, "Print preview").click()
    paper = dialog_of(qtbot, dialog, PaperPreviewDialog)
    qtbot.waitUntil(paper.preview.isEnabled)
    assert "SƠ ĐỒ PHÁCH" in paper.preview.document().getAllText(0).text()
    paper.close()


def test_the_comparison_comes_after_opening_and_goes_to_excel(office_on, qtbot, monkeypatch, tmp_path):
    page = page_on(office_on, qtbot, "closed", "judges")
    codes.open_codes(page._office.desk, "KH")
    page.refresh()
    button(page, "Comparison of codes…").click()
    dialog = dialog_of(qtbot, page, CodesDialog)
    path = tmp_path / "doi-chieu.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_all, **_names: (str(path), ""))
    button(dialog, "Export Excel").click()
    qtbot.waitUntil(lambda: "71 rows" in dialog.banner.text())
    sheet = openpyxl.load_workbook(path).active
    assert any("GK01, GK04, GK05" in map(str, row) for row in sheet.iter_rows(values_only=True))
    assert nameless(dialog) == []
