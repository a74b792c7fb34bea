"""The page of results where a contest has several rounds."""

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from greenschool.models.round import RoundState
from greenschool.services import rounds
from greenschool.services.next_rounds import next_round
from greenschool.services.results import settle
from greenschool.ui.pages.links import LastRound
from greenschool.ui.pages.results import ResultsPage
from tests.ui.pages.results_stores import button, change, nameless, office_on, open_page, result_stores, sees

__all__ = ["office_on", "result_stores"]

CARRY_OVER = """
    INSERT INTO score_sheets
        (round_id, entry_id, judge_id, state, reason, part, source, marker_group, comment, flagged, skipped)
    SELECT (SELECT max(id) FROM rounds), entry_id, judge_id, 'locked', '', part, source, 0, '', 0, 0 FROM score_sheets
    WHERE entry_id IN (SELECT entry_id FROM round_entries)
"""
CARRY_MARKS = """
    INSERT INTO marks (sheet_id, criterion_id, value)
    SELECT later.id, mine.id, marks.value FROM marks
    JOIN score_sheets AS sheets ON sheets.id = marks.sheet_id
    JOIN score_sheets AS later
        ON later.entry_id = sheets.entry_id AND later.judge_id = sheets.judge_id AND later.id <> sheets.id
    JOIN rubric_criteria AS own ON own.id = marks.criterion_id
    JOIN rubric_criteria AS mine ON mine.round_id = later.round_id AND mine.name = own.name
"""


@pytest.fixture
def page(office_on, qtbot):
    """The slogans: 34 prizes given, and a final for the 36 chosen that nobody has marked."""
    office = office_on("settled")
    next_round(office.desk, "KH", "Chung kết")
    page = open_page(qtbot, ResultsPage, office)
    page.reveal("KH")
    return page


def marked_final(page):
    """Let the judges say in the final what they said in the first round, and close it."""
    folder = page._office.desk.folder
    change(folder, CARRY_OVER)
    change(folder, CARRY_MARKS)
    change(folder, "UPDATE rounds SET state = 'closed' WHERE number = 2")


def choose(page, words):
    """Choose a round as a person does."""
    page._rounds.setCurrentIndex(page._rounds.findText(words))
    page._rounds.activated.emit(page._rounds.currentIndex())


def test_a_contest_with_one_round_offers_no_choice(page):
    assert page._rounds.isVisible()
    page.reveal("SK")
    assert not page._rounds.isVisible()


def test_the_page_opens_on_the_round_with_the_prizes(page):
    assert [page._rounds.itemText(place) for place in range(page._rounds.count())] == ["Round 1", "Chung kết"]
    assert page._rounds.currentText() == "Round 1"
    assert (page._standings.round_number, page._standings.prizes) == (1, 34)
    assert button(page, "Certificates")
    assert nameless(page) == []


def test_a_round_without_marks_says_so_and_the_way_back_is_there(page):
    choose(page, "Chung kết")
    assert sees(page, "No marks yet")
    choose(page, "Round 1")
    assert not sees(page, "No marks yet")


def test_another_contest_begins_with_its_own_round(page):
    choose(page, "Chung kết")
    page.reveal("SK")
    page.reveal("KH")
    assert page._standings.round_number == 1


def test_the_final_is_ranked_settled_and_written_without_touching_the_prizes(page, qtbot, tmp_path, monkeypatch):
    desk = page._office.desk
    prizes = page._standings
    marked_final(page)
    page.reveal(LastRound("KH"))
    assert (page._standings.round_number, len(page._table.model.rows())) == (2, 36)
    assert not page._figures.prizes.isVisible()
    settle(desk, "KH")
    page.refresh()
    assert page._rounds.currentText() == "Chung kết"
    assert (page._standings.state, page._standings.prizes) == (RoundState.SETTLED, 0)
    assert not page._certificates.isVisible()
    page._table.grid.go_to(0)
    qtbot.waitUntil(lambda: sees(page._pane, "Rounded half up to 2 decimals"))
    target = tmp_path / "chung-ket.xlsx"
    offered = []
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *words, **_: (offered.append(str(words)), (str(target), ""))[1]
    )
    qtbot.mouseClick(button(page, "Export Excel"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(target.exists)
    assert "xep-hang-KH-vong-2.xlsx" in offered[0]
    assert str(openpyxl.load_workbook(target).active["A1"].value).endswith("– Chung kết")
    choose(page, "Round 1")
    assert page._standings == prizes


def test_who_only_goes_on_is_told_without_a_difference(office_on, qtbot):
    office = office_on("marked")
    rounds.close_round(office.desk, "SK")
    next_round(office.desk, "SK", "Chung khảo")
    page = open_page(qtbot, ResultsPage, office)
    assert page._rounds.currentText() == "Chung khảo"
    choose(page, "Round 1")
    assert "Chosen: 10. go on to the next round" in {
        card.accessibleName() for card in page._figures.children() if hasattr(card, "figure")
    }
    assert page._notices.texts() == []
    assert not page._certificates.isVisible()
