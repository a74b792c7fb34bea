"""Calibration on the officer's page, and on the judge's screen."""

import pytest

from greenschool.models.account import Role
from greenschool.services import blindness, marking, panels
from greenschool.services.calibration import list_calibration, set_calibration
from greenschool.ui.dialogs.calibration import CalibrationDialog, CalibrationMinutesDialog
from greenschool.ui.judging_window import JudgingWindow
from tests.services.judging import change_round, judge_desk, mark_sheet
from tests.ui.pages.marking_stores import marking_office, marking_page, marking_stores
from tests.ui.pages.results_stores import button, dialog_of, nameless

__all__ = ["marking_office", "marking_page", "marking_stores"]

ROOM = (984, 560)


@pytest.fixture
def calibrated(marking_page):
    """The page on slogans two of which all judges mark first, while they do."""
    page = marking_page("coded")
    desk = page._office.desk
    change_round(desk, "KH", marks_per_entry=2)
    panels.set_panel(desk, "KH", [panels.Seat(code) for code in ("GK01", "GK02", "GK04")])
    set_calibration(desk, "KH", [4, 5])
    panels.assign(desk, "KH", seed=1)
    blindness.release(desk, "KH", "đã xem")
    page.refresh()
    page.show_view("calibration")
    return page


def test_entries_are_proposed_and_ticked_before_the_start(marking_page, qtbot):
    page = marking_page("coded")
    page.show_view("calibration")
    button(page, "Choose entries…").click()
    dialog = dialog_of(qtbot, page, CalibrationDialog)
    assert nameless(dialog) == []
    smallest = dialog.minimumSizeHint()
    assert smallest.width() <= ROOM[0]
    assert smallest.height() <= ROOM[1]
    button(dialog, "Propose").click()
    assert len(dialog.ticked()) == 3
    dialog.table.go_to(next(line for line in dialog.table.model.rows() if line.ticked))
    button(dialog, "Tick or untick").click()
    assert len(dialog.ticked()) == 2
    wanted = sorted(dialog.ticked())
    dialog.ok.click()
    rows = list_calibration(page._office.desk, "KH")
    assert sorted(row.entry for row in rows) == wanted
    assert page.views["calibration"].text().endswith("still to come: 2.")


def test_the_minutes_of_the_talk_open_the_other_entries(calibrated, qtbot):
    desk = calibrated._office.desk
    for code in ("GK01", "GK02"):
        judge = judge_desk(desk, code)
        for row in [row for row in marking.my_sheets(judge) if row.first]:
            mark_sheet(judge, row.sheet)
    calibrated.refresh()
    assert "Judges mark 2 entries first" in calibrated.strip.text()
    table = calibrated.views["calibration"].table()
    assert "0 points apart: they agree; waiting for GK04" in table.seen()[1][0]
    for place in (0, 1):
        table.grid.go_to(place)
        button(calibrated, "Minutes of the talk…").click()
        dialog = dialog_of(qtbot, calibrated, CalibrationMinutesDialog)
        assert nameless(dialog) == []
        dialog.ok.click()
        assert "Write down what the judges agreed" in dialog.banner.text()
        dialog.minutes.setPlainText("thống nhất cách chấm nhịp")
        dialog.ok.click()
    assert "All of these were talked over" in calibrated.views["calibration"].text()
    assert all(row.editable for row in marking.my_sheets(judge_desk(desk, "GK04")))


def test_whoever_may_only_look_chooses_and_writes_nothing(marking_page):
    page = marking_page("coded", Role.VIEWER)
    page.show_view("calibration")
    view = page.views["calibration"]
    assert not any(one.isVisible() for one in (view._choose, view._write))


def test_a_judge_sees_what_comes_first_and_that_the_rest_waits(calibrated, qtbot):
    desk = calibrated._office.desk
    window = JudgingWindow(judge_desk(desk, "GK01"), calibrated._office.settings, [])
    qtbot.addWidget(window)
    window.show()
    tree = window.page.list.tree
    words = [tree.topLevelItem(place).text(0) for place in range(tree.topLevelItemCount())]
    assert (words[0], words[3], set(words[4:])) == ("Marked first", "The others", {"◌"})
    assert window.page.notice.text().startswith("All judges mark these entries first")
    tree.setCurrentItem(tree.topLevelItem(5))
    assert all(box.field.isReadOnly() for box in window.page.rubric.boxes)


def test_a_judge_looks_back_at_every_change_of_the_own_marks(calibrated, qtbot):
    desk = calibrated._office.desk
    window = JudgingWindow(judge_desk(desk, "GK01"), calibrated._office.settings, [])
    qtbot.addWidget(window)
    window.show()
    box = window.page.rubric.boxes[0]
    qtbot.keyClicks(box.field, "2,5")
    dialog = window.page.show_history()
    assert dialog.table.seen()[1][0][3] == "– → 2,5"
    assert nameless(dialog) == []
