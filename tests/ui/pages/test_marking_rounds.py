"""From one round to the next in the window, and a look back."""

from dataclasses import replace

from greenschool.services import codes
from greenschool.services.next_rounds import list_rounds
from greenschool.services.rubrics import round_facts, set_round
from greenschool.services.states import RoundState
from greenschool.ui.dialogs.next_round import NextRoundDialog
from greenschool.ui.dialogs.round_facts import RoundFactsDialog
from greenschool.ui.pages.links import LastRound
from greenschool.ui.pages.marking import MarkingPage
from tests.ui.pages.results_stores import (
    TIED,
    button,
    dialog_of,
    nameless,
    office_on,
    open_page,
    result_stores,
    sees,
)

__all__ = ["office_on", "result_stores"]


def closed_page(office_on, qtbot):
    page = open_page(qtbot, MarkingPage, office_on("closed"))
    page.reveal("KH")
    return page


def step_on(page, qtbot):
    button(page, "Next round…").click()
    return dialog_of(qtbot, page, NextRoundDialog)


def test_the_chosen_go_on_and_the_round_before_can_be_looked_at(office_on, qtbot):
    page = closed_page(office_on, qtbot)
    desk = page._office.desk
    dialog = step_on(page, qtbot)
    assert nameless(dialog) == []
    assert dialog.minimumSizeHint().width() <= 984
    assert dialog.minimumSizeHint().height() <= 560
    assert len(dialog.table.model.rows()) == round_facts(desk, "KH").shortlist
    assert [column.key for column in dialog.table.model.columns] == ["place", "score", "blind"]
    assert sees(dialog, "are given in the next")
    dialog.name.clear()
    assert not dialog.ok.isEnabled()
    dialog.name.setText("Chung kết")
    dialog.ok.click()
    assert [row.state for row in list_rounds(desk, "KH")] == [RoundState.SETTLED, RoundState.PREPARING]
    assert page.rounds.currentText().startswith("Chung kết ·")
    page.rounds.setCurrentIndex(1)
    assert page.strip.steps.present() == 4
    assert sees(page, "An earlier round, to be looked at")
    page.show_view("entries")
    assert len(page.views["entries"].table().model.rows()) == 71
    button(page, "Back to the present round").click()
    assert len(page.views["entries"].table().model.rows()) == round_facts(desk, "KH", 1).shortlist


def test_names_are_shown_once_the_codes_are_open(office_on, qtbot):
    page = closed_page(office_on, qtbot)
    codes.open_codes(page._office.desk, "KH")
    dialog = step_on(page, qtbot)
    assert all(row.school and row.authors for row in dialog.table.model.rows())


def test_how_many_are_chosen_is_a_rule_until_the_result_is_settled(office_on, qtbot):
    page = closed_page(office_on, qtbot)
    button(page, "Rules…").click()
    dialog = dialog_of(qtbot, page, RoundFactsDialog)
    dialog.shortlist.setValue(0)
    dialog.ok.click()
    assert round_facts(page._office.desk, "KH").shortlist is None
    assert not any(one.text() == "Next round…" for one in page.strip._buttons)
    button(page, "Rules…").click()
    dialog = dialog_of(qtbot, page, RoundFactsDialog)
    dialog.shortlist.setValue(10)
    dialog.decimals.setValue(dialog.decimals.value() + 1)
    dialog.ok.click()
    assert "is being marked by this rubric" in dialog.banner.text()


def test_a_tie_on_the_line_of_the_chosen_leads_to_the_results(office_on, qtbot):
    page = open_page(qtbot, MarkingPage, office_on("tied"))
    page.reveal("KH")
    desk = page._office.desk
    set_round(desk, "KH", replace(round_facts(desk, "KH"), shortlist=20))
    page.refresh()
    dialog = step_on(page, qtbot)
    assert "A tie stands on the line of the chosen" in dialog.banner.text()
    assert sees(dialog, "19 of 20 are chosen for certain")
    assert len(dialog.table.model.rows()) == len(TIED)
    assert not dialog.ok.isEnabled()
    with qtbot.waitSignal(page.leads_to) as led:
        button(dialog, "Go to results").click()
    assert led.args == ["results", LastRound("KH")]
