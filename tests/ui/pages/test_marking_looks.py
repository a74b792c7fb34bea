"""What an officer looks into while marking goes on: the history of a mark, evened strictness, masked texts."""

from decimal import Decimal
from uuid import uuid4

import pytest

from greenschool.services import blindness, marking
from greenschool.services.panel_quality import panel_quality
from greenschool.ui.dialogs.mark_history import MarkHistoryDialog
from greenschool.ui.dialogs.release import ReleaseDialog
from greenschool.ui.pages.marking_quality import QualityView
from tests.services.judging import judge_desk
from tests.ui.pages.marking_stores import marking_office, marking_page, marking_stores
from tests.ui.pages.results_stores import button, dialog_of, nameless

__all__ = ["marking_office", "marking_page", "marking_stores"]


def test_the_history_of_a_sheet_says_who_when_before_and_after(marking_page, qtbot):
    page = marking_page("assigned")
    desk = page._office.desk
    blindness.release(desk, "KH", "đã xem")
    judge = judge_desk(desk, "GK01")
    sheet = marking.my_sheets(judge)[0]
    name = marking.open_sheet(judge, sheet.sheet).criteria[0].name
    for mark in (Decimal(3), Decimal("2.5")):
        marking.give_mark(judge, sheet.sheet, name, mark, uuid4().hex)
    marking.undo(judge, sheet.sheet, uuid4().hex)
    page.refresh()
    page.show_view("entries")
    table = page.views["entries"].table()
    row = next(one for one in table.model.rows() if one.blind_code == sheet.blind_code)
    place = list(table.model.rows()).index(row)
    table.grid.go_to(place, [column.key for column in table.model.columns].index("GK01"))
    button(page, "History of marks…").click()
    dialog = dialog_of(qtbot, page, MarkHistoryDialog)
    assert nameless(dialog) == []
    titles, rows = dialog.table.seen()
    assert [line[titles.index("Before → after")] for line in rows] == ["– → 3", "3 → 2,5", "2,5 → 3"]
    assert [line[titles.index("Undo")] for line in rows] == ["", "", "taken back"]


def test_a_masked_text_can_be_shown_again(marking_page, qtbot):
    page = marking_page("assigned")
    desk = page._office.desk
    blindness.mask(desk, "KH", 4, "Xanh […] hôm nay")
    button(page, "Release to judges…").click()
    dialog = dialog_of(qtbot, page, ReleaseDialog)
    assert nameless(dialog) == []
    assert dialog.minimumSizeHint().height() <= 560
    assert dialog.masked.itemText(0).endswith("Xanh […] hôm nay")
    button(dialog, "Show its own text again").click()
    assert blindness.masked_texts(desk, "KH") == ()


@pytest.mark.parametrize(("contest", "beside"), [("DS", True), ("KH", False)])
def test_evened_scores_stand_beside_the_mean_only_where_they_say_something(
    practice_desk, office_at, qtbot, contest, beside
):
    view = QualityView(office_at(practice_desk))
    qtbot.addWidget(view)
    view.resize(1100, 500)
    view.show()
    view.show_contest(contest)
    assert view._adjusted.isVisible() is beside
    found = panel_quality(practice_desk, contest).adjusted
    assert [row.blind_code for row in view._adjusted.model.rows()] == [one.blind_code for one in found]
