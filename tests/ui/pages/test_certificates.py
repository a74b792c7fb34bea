from pathlib import Path

import openpyxl
import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLineEdit

from greenschool.models.account import Role
from greenschool.papers.certificate import CertificateReport, Change
from greenschool.services.decisions import prize_decision
from greenschool.ui.dialogs.paper_preview import PaperPreviewDialog
from greenschool.ui.dialogs.prize_decision import PrizeDecisionDialog
from greenschool.ui.pages.certificate_report import report_texts
from greenschool.ui.pages.certificates import CertificatesPage
from greenschool.ui.widgets.cards import FigureCard
from tests.ui.pages.results_stores import button, dialog_of, nameless, office_on, open_page, result_stores, sees

__all__ = ["office_on", "result_stores"]


@pytest.fixture
def page_on(office_on, qtbot):
    return lambda name, role=None: open_page(qtbot, CertificatesPage, office_on(name, role))


def figures(page):
    return [card.accessibleName() for card in page.findChildren(FigureCard) if card.isVisible()]


def preview_of(qtbot, page, words):
    qtbot.mouseClick(button(page, words), Qt.MouseButton.LeftButton)
    dialog = dialog_of(qtbot, page, PaperPreviewDialog)
    qtbot.waitUntil(dialog.preview.isEnabled)
    return dialog


def pdf_text(path):
    with pypdfium2.PdfDocument(path) as document:
        return [document[number].get_textpage().get_text_range() for number in range(len(document))]


def test_the_page_begins_with_a_contest_that_has_awards(page_on):
    page = page_on("settled")
    assert figures(page) == [
        "Certificates: 34. schools: 22",
        "Prize “Nhất”: 10. entries: 10",
        "Prize “Nhì”: 10. entries: 10",
        "Prize “Ba”: 14. entries: 14",
    ]
    assert [page._table.model.index(line, 0).data() for line in range(2)] == ["001", "002"]
    assert page._table.model.rows()[0].contest == "KH"


def test_a_prize_leads_to_its_certificates(page_on, qtbot):
    page = page_on("settled")
    card = next(card for card in page.findChildren(FigureCard) if "“Ba”" in card.accessibleName())
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert len(page._table.model.seen()) == 14


def test_without_awards_the_page_says_what_to_do_first(page_on, qtbot):
    page = page_on("marked")
    page.reveal("KH")
    assert sees(page, "No awards yet")
    assert sees(page, "Close the marks and settle the result first.")
    with qtbot.waitSignal(page.leads_to) as led:
        qtbot.mouseClick(button(page, "Go to results"), Qt.MouseButton.LeftButton)
    assert led.args == ["results", "KH"]


def test_all_contests_together_have_a_register_but_no_single_decision(page_on):
    page = page_on("settled")
    button(page, "All contests").click()
    assert page._table.model.rowCount() == 34
    assert not page._strip.isVisible()
    assert not page._preview.isVisible()


def test_the_decision_is_written_down_and_shown(page_on, qtbot):
    page = page_on("settled")
    assert sees(page._strip, "the number is still to be filled in")
    qtbot.mouseClick(button(page, "Edit…"), Qt.MouseButton.LeftButton)
    dialog = dialog_of(qtbot, page, PrizeDecisionDialog)
    number, day = dialog.findChildren(QLineEdit)
    number.selectAll()
    number.insert("125/QĐ-TNMT")
    day.selectAll()
    qtbot.keyClicks(day, "5/5/2023")
    qtbot.keyClick(day, Qt.Key.Key_Return)
    assert page._strip.text() == "125/QĐ-TNMT of 05/05/2023"
    assert prize_decision(page._office.desk, "KH").number == "125/QĐ-TNMT"


def test_certificates_are_seen_as_they_are_printed_with_and_without_background(page_on, qtbot):
    page = page_on("settled")
    dialog = preview_of(qtbot, page, "Preview certificates")
    recipients = [award.recipient for award in page._awards]
    texts = pdf_text(Path(dialog._folder.name) / "1.pdf")
    assert [name for name, text in zip(recipients, texts, strict=True) if name not in text] == []
    button(dialog, "Text only, for pre-printed blanks").click()
    qtbot.waitUntil(lambda: dialog._shown is not None and dialog._shown.name == "2.pdf")
    assert dialog.preview.document().pageCount() == 34
    assert len((Path(dialog._folder.name) / "2.pdf").read_bytes()) < len(
        (Path(dialog._folder.name) / "1.pdf").read_bytes()
    )
    dialog.reject()


def test_the_saved_pdf_is_the_one_that_was_seen(page_on, qtbot, tmp_path, monkeypatch):
    page = page_on("settled")
    dialog = preview_of(qtbot, page, "Preview certificates")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(tmp_path / "kh.pdf"), ""))
    qtbot.mouseClick(button(dialog, "Save PDF…"), Qt.MouseButton.LeftButton)
    assert (tmp_path / "kh.pdf").read_bytes() == dialog._shown.read_bytes()
    assert "Saved: " in dialog.banner.text()
    dialog.reject()


def test_the_award_list_goes_to_paper_and_to_excel(page_on, qtbot, tmp_path, monkeypatch):
    page = page_on("settled")
    dialog = preview_of(qtbot, page, "Award list")
    assert page._awards[0].recipient in "".join(pdf_text(dialog._shown))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(tmp_path / "list.xlsx"), ""))
    qtbot.mouseClick(button(dialog, "Export Excel…"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Saved: " in dialog.banner.text())
    sheet = openpyxl.load_workbook(tmp_path / "list.xlsx").active
    names = {one.value for row in sheet for one in row}
    assert {award.recipient for award in page._awards} <= names
    dialog.reject()


def test_a_viewer_may_read_the_register_only(page_on):
    page = page_on("settled", Role.VIEWER)
    words = {one.text() for one in page.findChildren(QAbstractButton) if one.isVisible()}
    assert "Award list" in words
    assert not words & {"Preview certificates", "Edit…"}


def test_the_report_names_whose_text_gave_way(page_on):
    page_on("settled")
    change = Change("Nguyễn Thị Ánh (5A)", "name", "Nguyễn Thị Ánh", 21)
    texts = report_texts(CertificateReport(3, (change, change), (change,)))
    assert texts == (
        "Set in smaller letters so that it fits: Nguyễn Thị Ánh (5A).",
        "Set on several lines: Nguyễn Thị Ánh (5A).",
    )
    many = tuple(Change(f"Em {number}", "name", "", 20) for number in range(15))
    assert report_texts(CertificateReport(15, many, ()))[0].endswith("Em 11; and 3 more.")


def test_the_page_fits_the_smallest_window_and_names_its_parts(page_on):
    page = page_on("settled")
    smallest = page.minimumSizeHint()
    assert smallest.width() <= 1024 - 56
    assert smallest.height() <= 600 - 46 - 24
    assert nameless(page) == []
