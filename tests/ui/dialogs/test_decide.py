import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from greenschool.services.results import DecisionSettlesNothingError, decide, settle
from greenschool.services.rounds import close_round
from greenschool.services.standings import standings
from greenschool.services.states import DecisionKind
from greenschool.ui.dialogs.decide import DecideDialog, TieCase
from tests.ui.pages.results_stores import (
    COPY_MARKS,
    button,
    change,
    entry_ids,
    nameless,
    office_on,
    result_stores,
    sees,
)

__all__ = ["office_on", "result_stores"]

SAME_SCHOOL = (34, 27)
"""The best entry of KH and another one of its school."""


def case_of(desk):
    found = standings(desk, "KH")
    tie = found.open_ties[0]
    return TieCase("KH", tie, tuple(row for row in found.rows if row.entry in tie.undecided))


@pytest.fixture
def dialog_on(qtbot):
    def make(desk):
        dialog = DecideDialog(desk, case_of(desk))
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return make


@pytest.fixture
def tied(office_on):
    return office_on("tied").desk


@pytest.fixture
def capped(office_on):
    """Two entries of one school, tied at the top, where a school may have one prize only."""
    desk = office_on("marked").desk
    ids = entry_ids(desk.folder, "KH")
    change(desk.folder, COPY_MARKS, (ids[SAME_SCHOOL[0]], ids[SAME_SCHOOL[1]]))
    change(
        desk.folder,
        "UPDATE rounds SET school_cap = 1 WHERE contest_id = (SELECT id FROM contests WHERE code = 'KH')",
    )
    close_round(desk, "KH")
    return desk


def test_nothing_can_be_recorded_before_a_choice_and_a_reason(tied, dialog_on, qtbot):
    dialog = dialog_on(tied)
    reason = dialog.findChild(QPlainTextEdit)
    assert not dialog.ok.isEnabled()
    button(dialog, "Lower them").click()
    assert not dialog.ok.isEnabled()
    qtbot.keyClicks(reason, "  ")
    assert not dialog.ok.isEnabled()
    qtbot.keyClicks(reason, "minutes")
    assert dialog.ok.isEnabled()


def test_the_voted_order_is_arranged_with_the_keyboard(tied, dialog_on, qtbot):
    dialog = dialog_on(tied)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    button(dialog, "Vote on their order").click()
    assert sees(dialog, "Nhì: KH-044. Not: KH-054.")
    dialog._order.setFocus()
    qtbot.keyClick(dialog._order, Qt.Key.Key_Down)
    qtbot.keyClick(dialog._order, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert sees(dialog, "Nhì: KH-054. Not: KH-044.")
    qtbot.keyClicks(dialog.findChild(QPlainTextEdit), "5 of 7")
    qtbot.mouseClick(button(dialog, "Record decision"), Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    settled = settle(tied, "KH")
    assert {row.entry: row.prize for row in settled.rows if row.entry in (44, 54)} == {54: "Nhì", 44: "Ba"}


def test_without_a_vote_there_is_no_order(tied, dialog_on):
    dialog = dialog_on(tied)
    button(dialog, "Extend “Nhì”").click()
    assert dialog._order.isColumnHidden(0)
    assert not dialog._up.isEnabled()
    assert sees(dialog, "Each of the 2 gets it: 1 more than the line has.")


def test_a_refusal_is_told_and_the_dialog_stays(tied, dialog_on, qtbot):
    dialog = dialog_on(tied)
    decide(tied, "KH", "Nhì", DecisionKind.EXTEND, [44, 54], "decided elsewhere meanwhile")
    button(dialog, "Lower them").click()
    qtbot.keyClicks(dialog.findChild(QPlainTextEdit), "minutes")
    qtbot.mouseClick(button(dialog, "Record decision"), Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert "Nothing was recorded" in dialog.banner.text()


def test_where_the_limits_bar_them_only_a_vote_is_offered(capped, dialog_on):
    dialog = dialog_on(capped)
    assert [one.isEnabled() for one in dialog._choices.buttons()] == [False, False, True]
    assert sees(dialog, "Not possible: the limits per school or author do not let all have it.")


def test_a_decision_that_settles_nothing_is_not_recorded(capped):
    tie = standings(capped, "KH").open_ties[0]
    assert tie.only_vote
    with pytest.raises(DecisionSettlesNothingError):
        decide(capped, "KH", tie.line, DecisionKind.EXTEND, tie.undecided, "minutes")
    decided = decide(capped, "KH", tie.line, DecisionKind.VOTE, tie.undecided, "minutes")
    assert decided.open_ties == ()


def test_the_dialog_is_low_enough_and_names_its_parts(tied, dialog_on):
    dialog = dialog_on(tied)
    button(dialog, "Vote on their order").click()
    assert dialog.sizeHint().height() <= 600
    assert nameless(dialog) == []
