from random import Random

import pytest
from PySide6.QtWidgets import QAbstractButton

from greenschool.services.assessments import assessment_of, list_assessments
from greenschool.services.checklists import show_checklist
from greenschool.services.desk import Desk
from greenschool.services.sample_assessments import fill_with_samples
from greenschool.services.states import AssessmentState, Role
from greenschool.ui.dialogs.checklist_editor import ChecklistEditorDialog

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def edit(qtbot, office_at):
    def edit(desk):
        dialog = ChecklistEditorDialog(office_at(desk))
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return edit


def button(widget, name):
    return next(b for b in widget.findChildren(QAbstractButton) if b.accessibleName() == name and not b.isHidden())


def criterion(desk, code):
    return next(one for one in show_checklist(desk).criteria if one.code == code)


def test_a_checklist_that_nobody_uses_is_changed_at_once(edit, desk_on):
    desk = desk_on("schools")
    dialog = edit(desk)
    dialog.criterion.setPlainText("Có kế hoạch của trường")
    dialog.points.setText("6")
    dialog.levels["MN"].setChecked(False)
    dialog.save.click()
    changed = criterion(desk, "A1")
    assert (changed.text, changed.maximum, changed.levels) == ("Có kế hoạch của trường", 6, ("TH", "THCS", "LC"))
    assert dialog.table.current() == changed
    assert "A1 was changed" in dialog.banner.text()


def test_a_checklist_in_use_asks_first(edit, desk_on):
    desk = desk_on("schools")
    fill_with_samples(desk, Random(2023))
    dialog = edit(desk)
    dialog.points.setText("2,0")
    dialog.save.click()
    assert "39 schools have marks" in dialog.banner.text()
    assert criterion(desk, "A1").maximum == 4
    button(dialog.banner, "Leave as it is").click()
    assert dialog.points.text() == "4"
    dialog.points.setText("2")
    dialog.save.click()
    button(dialog.banner, "Change for all").click()
    assert criterion(desk, "A1").maximum == 2


def test_a_bonus_pillar_that_counts_opens_agreed_sheets_again(edit, desk_on):
    desk = desk_on("schools")
    fill_with_samples(desk, Random(2023))
    dialog = edit(desk)
    school = list_assessments(desk).sheets[-1].school_id
    dialog.bonus["D"].click()
    button(dialog.banner, "Leave as it is").click()
    assert not dialog.bonus["D"].isChecked()
    dialog.bonus["D"].click()
    button(dialog.banner, "Change for all").click()
    assert dialog.bonus["D"].isChecked()
    assert assessment_of(desk, school).state is not AssessmentState.AGREED


@pytest.mark.parametrize(("typed", "told"), [("hai", "not a number"), ("0", "evenly")])
def test_points_that_cannot_be_are_refused(edit, desk_on, typed, told):
    desk = desk_on("schools")
    dialog = edit(desk)
    dialog.points.setText(typed)
    dialog.save.click()
    assert told in dialog.banner.text()
    assert criterion(desk, "A1").maximum == 4


def test_a_viewer_reads_the_checklist_only(edit, desk_on):
    desk = desk_on("schools")
    dialog = edit(Desk(desk.storage, type(desk.actor)(99, "Người khác", Role.VIEWER), desk.season_id))
    assert dialog.save.isHidden()
    assert dialog.criterion.isReadOnly()
