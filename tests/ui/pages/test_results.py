from decimal import Decimal
from pathlib import Path

import openpyxl
import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLineEdit, QPlainTextEdit

from greenschool.models.account import Role
from greenschool.services import stores
from greenschool.services.standings import standings
from greenschool.services.states import RoundState
from greenschool.ui.dialogs.close_marks import CloseMarksDialog
from greenschool.ui.dialogs.decide import DecideDialog
from greenschool.ui.dialogs.paper_preview import PaperPreviewDialog
from greenschool.ui.dialogs.settle import SettleDialog
from greenschool.ui.office import Office
from greenschool.ui.pages.results import ResultsPage
from greenschool.ui.tokens import Tone
from tests.ui.pages.results_stores import (
    button,
    change,
    dialog_of,
    entry_ids,
    moment,
    nameless,
    office_on,
    open_page,
    result_stores,
    sees,
)

__all__ = ["office_on", "result_stores"]


@pytest.fixture
def page_on(office_on, qtbot):
    def make(name, contest="KH", role=None, size=(1190, 627)):
        page = open_page(qtbot, ResultsPage, office_on(name, role), size)
        page.reveal(contest)
        return page

    return make


def words_of(page):
    return {one.text() for one in page.findChildren(QAbstractButton) if one.isVisible()}


def row_of(page, code):
    return next(row for row in page._table.model.rows() if row.code == code)


def cell(page, code, key):
    columns = [column.key for column in page._table.model.columns]
    line = page._table.model.line_of(row_of(page, code))
    return page._table.model.index(line, columns.index(key)).data()


def test_the_figures_say_how_many_are_chosen_and_how_the_prizes_are_spread(page_on):
    page = page_on("marked")
    cards = {card.accessibleName() for card in page._figures.children() if hasattr(card, "figure")}
    assert cards == {
        "Entries: 71. all ranked",
        "Chosen: 36. 2 more than prizes",
        "Prizes: 34. 10–10–14",
        "Marks counted: 852. at least 2 sheets each",
        "Result: marking. provisional",
    }


def test_a_tie_on_a_line_is_told_with_who_score_place_seats_and_what_would_part_it(page_on):
    first, second, difference = page_on("marked")._notices.texts()
    for words in ("place 20", "line Nhì", "KH-044, KH-054", "80,17", "seats left: 1", "KH-044: 87,5; KH-054: 86"):
        assert words in first
    assert "line Ba" in second
    assert "36 chosen, 34 prizes: a difference of 2" in difference


def test_tied_rows_show_a_question_mark_and_stand_out(page_on):
    page = page_on("marked")
    assert cell(page, "KH-044", "prize") == "?"
    assert page._table.model._row_tone(row_of(page, "KH-044")) is Tone.WARN
    assert cell(page, "KH-044", "score") == "80,17"
    assert "tie on the line Nhì" in cell(page, "KH-054", "reasons")


def test_a_figure_leads_to_its_rows(page_on, qtbot):
    page = page_on("marked")
    qtbot.mouseClick(page._figures.prizes, Qt.MouseButton.LeftButton)
    assert {row.prize for row in page._table.model.seen()} == {"Nhất", "Nhì", "Ba"}
    with qtbot.waitSignal(page.leads_to) as led:
        qtbot.mouseClick(page._figures.marks, Qt.MouseButton.LeftButton)
    assert led.args[0] == "judges"


def test_why_this_rank_can_be_redone_with_a_calculator(page_on, qtbot):
    page = page_on("marked")
    page._table.go_to(row_of(page, "KH-054"))
    qtbot.waitUntil(lambda: sees(page._pane, "(79 + 80,5 + 81) : 3 = 240,5 : 3 = 80,1666…"))
    assert sees(page._pane, "Rounded half up to 2 decimals: 80,17")
    assert sees(page._pane, "Entries with a higher score: 19")
    assert sees(page._pane, "Place: 19 + 1 = 20")
    assert sees(page._pane, "The same place has: KH-044")
    assert sees(page._pane, "GK04")


def test_once_settled_the_place_names_who_was_put_above(page_on, qtbot):
    page = page_on("settled")
    page._table.go_to(row_of(page, "KH-054"))
    qtbot.waitUntil(lambda: sees(page._pane, "Put above it with the same score: KH-044"))
    assert sees(page._pane, "Place: 19 + 1 + 1 = 21")


def test_what_can_be_done_follows_the_state(page_on):
    always = {"Export Excel", "Print preview"}
    offered = {
        name: words_of(page_on(name)) & (always | {"Close marks", "Settle result", "Certificates"})
        for name in ("marked", "closed", "settled")
    }
    assert offered == {
        "marked": always | {"Close marks"},
        "closed": always | {"Settle result"},
        "settled": always | {"Certificates"},
    }


def test_a_viewer_sees_everything_and_changes_nothing(page_on):
    for name in ("marked", "tied"):
        page = page_on(name, role=Role.VIEWER)
        assert not words_of(page) & {"Close marks", "Settle result", "Decide…"}
        assert page._table.model.rowCount() == 71


def test_closing_needs_no_reason_while_all_marks_are_there(page_on, qtbot):
    page = page_on("marked")
    qtbot.mouseClick(button(page, "Close marks"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.banner.text() == "The marks are closed. Their sheets are locked.")
    assert standings(page._office.desk, "KH").state is RoundState.CLOSED


def test_closing_with_missing_marks_asks_for_a_reason(page_on, qtbot):
    page = page_on("marked")
    folder = page._office.desk.folder
    change(folder, "UPDATE score_sheets SET state = 'absent' WHERE entry_id = ?", (entry_ids(folder, "KH")[7],))
    qtbot.mouseClick(button(page, "Close marks"), Qt.MouseButton.LeftButton)
    dialog = dialog_of(qtbot, page, CloseMarksDialog)
    assert "KH-007" in dialog.banner.text()
    assert not dialog.ok.isEnabled()
    qtbot.keyClicks(dialog.findChild(QPlainTextEdit), "withdrawn")
    qtbot.mouseClick(button(dialog, "Close with this reason"), Qt.MouseButton.LeftButton)
    assert standings(page._office.desk, "KH").state is RoundState.CLOSED
    assert "without rank: 1" in page._figures.entries.accessibleName()


def test_settling_an_open_tie_says_so_and_asks_the_council(page_on, qtbot):
    page = page_on("tied")
    qtbot.mouseClick(button(page, "Settle result"), Qt.MouseButton.LeftButton)
    dialog = dialog_of(qtbot, page, DecideDialog)
    assert page.banner.tone() is Tone.DANGER
    assert "between the entries 44, 54" in page.banner.text()
    dialog.reject()


def test_the_council_decides_and_then_the_result_is_settled(page_on, qtbot):
    page = page_on("tied")
    qtbot.mouseClick(button(page, "Decide…"), Qt.MouseButton.LeftButton)
    dialog = dialog_of(qtbot, page, DecideDialog)
    button(dialog, "Extend “Nhì”").click()
    qtbot.keyClicks(dialog.findChild(QPlainTextEdit), "Minutes of 20/05/2023")
    qtbot.mouseClick(button(dialog, "Record decision"), Qt.MouseButton.LeftButton)
    assert "Decide…" not in words_of(page)
    assert "extended Nhì to 2 tied entries: Minutes of 20/05/2023" in page._notices.texts()[0]
    qtbot.mouseClick(button(page, "Settle result"), Qt.MouseButton.LeftButton)
    dialog = dialog_of(qtbot, page, SettleDialog)
    qtbot.mouseClick(button(dialog, "Settle result"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "is settled" in page.banner.text())
    assert {row_of(page, code).prize for code in ("KH-044", "KH-054")} == {"Nhì"}
    assert page._standings.fingerprint in page.banner.text()


def test_settling_can_be_called_off(page_on, qtbot):
    page = page_on("closed")
    qtbot.mouseClick(button(page, "Settle result"), Qt.MouseButton.LeftButton)
    dialog = dialog_of(qtbot, page, SettleDialog)
    assert sees(dialog, "Prizes: 34 (10 Nhất, 10 Nhì, 14 Ba)")
    assert sees(dialog, "36 chosen, 34 prizes")
    qtbot.mouseClick(button(dialog, "Cancel"), Qt.MouseButton.LeftButton)
    assert standings(page._office.desk, "KH").state is RoundState.CLOSED


def test_from_closed_marks_to_paper(page_on, qtbot, tmp_path):
    page = page_on("closed")
    qtbot.mouseClick(button(page, "Settle result"), Qt.MouseButton.LeftButton)
    dialog = dialog_of(qtbot, page, SettleDialog)
    qtbot.mouseClick(button(dialog, "Settle result"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Certificates" in words_of(page))
    qtbot.mouseClick(button(page, "Print preview"), Qt.MouseButton.LeftButton)
    dialog = dialog_of(qtbot, page, PaperPreviewDialog)
    qtbot.waitUntil(dialog.preview.isEnabled)
    shown = Path(dialog._folder.name) / "1.pdf"
    with pypdfium2.PdfDocument(shown) as document:
        text = "".join(document[number].get_textpage().get_text_range() for number in range(len(document)))
        pages, before = len(document), ink(document[0])
    winner = next(row for row in page._table.model.rows() if row.rank == 1)
    assert winner.code in text
    assert page._standings.fingerprint in text
    dialog.preview.print_to_file(tmp_path / "printed.pdf")
    with pypdfium2.PdfDocument(tmp_path / "printed.pdf") as printed:
        assert len(printed) == pages
        assert ink(printed[0]) == pytest.approx(before, rel=0.1)
    folder = Path(dialog._folder.name)
    dialog.reject()
    assert not folder.exists()


def ink(page):
    """Return how dark a page is, 0 for empty to 1 for black."""
    levels = page.render(scale=2).to_pil().convert("L").histogram()
    return sum((255 - level) * count for level, count in enumerate(levels)) / (255 * sum(levels))


def test_excel_holds_the_scores_as_numbers(page_on, qtbot, tmp_path, monkeypatch):
    page = page_on("settled")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(tmp_path / "standings"), ""))
    qtbot.mouseClick(button(page, "Export Excel"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.banner.text().startswith("Saved: "))
    cells = [cell for row in openpyxl.load_workbook(tmp_path / "standings.xlsx").active for cell in row]
    assert any(one.value == pytest.approx(float(Decimal("94.50"))) for one in cells if isinstance(one.value, float))


def test_the_settled_page_leads_to_the_certificates(page_on, qtbot):
    page = page_on("settled")
    with qtbot.waitSignal(page.leads_to) as led:
        qtbot.mouseClick(button(page, "Certificates"), Qt.MouseButton.LeftButton)
    assert led.args == ["certificates", "KH"]


def test_without_marks_the_page_says_what_to_do_first(office_on, qtbot, tmp_path):
    office = office_on("marked")
    desk = stores.first_start(tmp_path / "new", clock=moment)
    page = open_page(qtbot, ResultsPage, Office(desk, office.jobs, office.settings))
    assert sees(page, "No marks yet")
    with qtbot.waitSignal(page.leads_to) as led:
        qtbot.mouseClick(button(page, "Go to judges"), Qt.MouseButton.LeftButton)
    assert led.args[0] == "judges"
    desk.storage.close()


def test_an_unknown_target_changes_nothing(page_on):
    page = page_on("marked", contest="DS")
    page.reveal("no such contest")
    assert page._standings.contest == "DS"


def test_ctrl_f_goes_into_the_filter_row(page_on):
    page = page_on("marked")
    page.activateWindow()
    page.begin_find()
    assert isinstance(page.focusWidget(), QLineEdit)


def test_the_page_fits_the_smallest_window_and_names_its_parts(page_on):
    page = page_on("tied")
    smallest = page.minimumSizeHint()
    assert smallest.width() <= 1024 - 56
    assert smallest.height() <= 600 - 46 - 24
    assert nameless(page) == []
