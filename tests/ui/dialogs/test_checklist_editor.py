import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from greenschool.services.assessments import assessment_of, list_assessments
from greenschool.services.checklists import show_checklist
from greenschool.services.desk import Desk
from greenschool.services.states import AssessmentState, Role
from greenschool.ui.dialogs.checklist_editor import ChecklistEditorDialog
from tests.practice import assess
from tests.ui.hands import button

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def edit(qtbot, office_at):
    def edit(desk):
        dialog = ChecklistEditorDialog(office_at(desk))
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.show()
            dialog.activateWindow()
        return dialog

    return edit


@pytest.fixture
def assessed(desk_on):
    return desk_on("schools", assess)


def criterion(desk, code):
    return next(one for one in show_checklist(desk).criteria if one.code == code)


def go_to(dialog, words):
    tree = dialog.tree
    item = next(item for item in tree._items() if words in (item.text(0), item.text(1)))
    tree.setCurrentItem(item)


def write(field, words):
    """Type into a field as a person does, its old words selected."""
    field.setFocus()
    field.selectAll()
    field.insert(words) if hasattr(field, "insert") else field.insertPlainText(words)
    if hasattr(field, "textEdited"):
        field.textEdited.emit(words)


def press(dialog, key, modifiers=Qt.KeyboardModifier.ControlModifier):
    QTest.keyClick(dialog.focusWidget() or dialog, key, modifiers)


def test_a_checklist_that_nobody_uses_is_changed_at_once(edit, desk_on):
    desk = desk_on("schools")
    dialog = edit(desk)
    write(dialog.criterion.text, "Có kế hoạch của trường")
    write(dialog.criterion.scale, "0; 3; 6")
    dialog.criterion.levels["MN"].click()
    assert "ordinary 102" in dialog.totals.text()
    assert "not 100; every school's total is rescaled" in dialog.note.text()
    dialog.save.click()
    changed = criterion(desk, "A1")
    assert (changed.text, changed.maximum, changed.levels) == ("Có kế hoạch của trường", 6, ("TH", "THCS", "LC"))
    assert "saved as version 2; 1 changes" in dialog.banner.text()
    assert not dialog.save.isEnabled()


def test_everything_is_added_moved_and_removed_by_keyboard(edit, desk_on):
    desk = desk_on("schools")
    dialog = edit(desk)
    control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
    press(dialog, Qt.Key.Key_L)
    QTest.keyClicks(dialog.focusWidget(), "Sang kien")
    press(dialog, Qt.Key.Key_N)
    QTest.keyClicks(dialog.focusWidget(), "Vuon rau")
    press(dialog, Qt.Key.Key_N)
    QTest.keyClicks(dialog.focusWidget(), "Be ca")
    press(dialog, Qt.Key.Key_Up, alt)
    press(dialog, Qt.Key.Key_T)
    QTest.keyClicks(dialog.focusWidget(), "Sinh vat")
    go_to(dialog, "A7")
    dialog.tree.setFocus()
    press(dialog, Qt.Key.Key_Delete)
    press(dialog, Qt.Key.Key_S, control)
    saved = show_checklist(desk)
    assert [(one.code, one.text) for one in saved.criteria if one.pillar == "E"] == [
        ("E2", "Be ca"),
        ("E1", "Vuon rau"),
    ]
    assert (saved.pillars[-1].name, saved.themes[-1]) == ("Sang kien", "Sinh vat")
    assert [one.code for one in saved.criteria][5:7] == ["A6", "B1"]


def test_undo_and_redo_take_typing_as_one_step(edit, desk_on):
    dialog = edit(desk_on("schools"))
    dialog.criterion.scale.setFocus()
    QTest.keyClick(dialog.criterion.scale, Qt.Key.Key_End)
    QTest.keyClicks(dialog.criterion.scale, "; 9")
    assert dialog.criterion.entry.text().endswith("0; 2; 4; 9.")
    assert dialog.stack.count() == 1
    press(dialog, Qt.Key.Key_Z)
    assert (dialog.criterion.scale.text(), dialog.save.isEnabled()) == ("0; 2; 4", False)
    press(dialog, Qt.Key.Key_Y)
    assert dialog.criterion.scale.text() == "0; 2; 4; 9"
    dialog.remove()
    assert not any(row.startswith("A1 ") for row in dialog.tree.shown())
    press(dialog, Qt.Key.Key_Z)
    assert any(row.startswith("A1 ") for row in dialog.tree.shown())
    assert dialog.tree.key() == dialog.draft.criteria[0].key


def test_what_does_not_fit_is_marked_and_not_saved(edit, desk_on):
    desk = desk_on("schools")
    dialog = edit(desk)
    write(dialog.criterion.scale, "hai")
    assert "Write them" not in dialog.criterion.entry.text()
    assert "the steps are “hai”" in dialog.criterion.entry.text().lower()
    assert dialog.to_correct.text() == "1 to correct"
    go_to(dialog, "B1")
    dialog.save.click()
    assert "A1: the steps are “hai”" in dialog.banner.text()
    assert dialog.criterion.code.text() == "A1"
    assert criterion(desk, "A1").maximum == 4


def test_every_kind_has_its_fields(edit, desk_on):
    desk = desk_on("schools")
    dialog = edit(desk)
    form = dialog.criterion
    shown = {}
    for at in range(form.kind.count()):
        form.kind.setCurrentIndex(at)
        form.kind.activated.emit(at)
        shown[form.kind.itemText(at)] = [field.isVisible() for field in (form.scale, form.each, form.unit, form.limit)]
    assert list(shown.values()) == [
        [True, False, False, False],
        [True, False, False, False],
        [True, False, True, True],
        [True, True, True, False],
    ]
    write(form.unit, "lần")
    write(form.each, "0,5")
    dialog.save.click()
    assert "mỗi lần trừ 0,5 điểm" in criterion(desk, "A1").entry


def test_a_criterion_moves_to_another_theme_and_pillar(edit, desk_on):
    desk = desk_on("schools")
    dialog = edit(desk)
    form = dialog.criterion
    form.theme.setCurrentIndex(2)
    form.theme.activated.emit(2)
    form.pillar.setCurrentIndex(1)
    form.pillar.activated.emit(1)
    assert form.code.text() == "B7"
    dialog.save.click()
    assert (criterion(desk, "B7").theme, criterion(desk, "B7").pillar) == ("Rác thải", "B")


def test_a_checklist_in_use_shows_once_what_is_affected(edit, assessed):
    dialog = edit(assessed)
    write(dialog.criterion.scale, "0; 1; 2")
    dialog.save.click()
    words = dialog.affected.list.toPlainText()
    assert "A1: changed – points: 0; 2; 4 → 0; 1; 2" in words
    assert "carried over to the new points" in words
    dialog.affected.reject()
    assert criterion(assessed, "A1").maximum == 4
    dialog.save.click()
    dialog.affected.ok.click()
    assert criterion(assessed, "A1").maximum == 2


def test_marks_of_a_removed_criterion_have_to_be_let_go(edit, assessed):
    dialog = edit(assessed)
    dialog.remove()
    dialog.save.click()
    assert "removed with the criterion" in dialog.affected.list.toPlainText()
    assert not dialog.affected.ok.isEnabled()
    dialog.affected.lose.click()
    dialog.affected.ok.click()
    assert show_checklist(assessed).criteria[0].code == "A2"


def test_a_bonus_pillar_that_counts_opens_agreed_sheets_again(edit, assessed):
    dialog = edit(assessed)
    school = list_assessments(assessed).sheets[-1].school_id
    go_to(dialog, "D")
    dialog.pillar.counted.click()
    dialog.save.click()
    assert "are opened again" in dialog.affected.list.toPlainText()
    dialog.affected.ok.click()
    assert show_checklist(assessed).pillars[-1].counted
    assert assessment_of(assessed, school).state is not AssessmentState.AGREED


def test_numbering_anew_and_themes(edit, desk_on):
    desk = desk_on("schools")
    dialog = edit(desk)
    dialog.move_by(1)
    assert dialog.tree.shown()[1].startswith("A2 ")
    dialog.renumber()
    assert dialog.tree.shown()[1].startswith("A1 Thành lập")
    go_to(dialog, "Themes")
    assert not dialog.tools["remove"].isEnabled()
    go_to(dialog, "Nước")
    write(dialog.theme.name, "Nước sạch")
    dialog.save.click()
    assert "Nước sạch" in show_checklist(desk).themes


def test_closing_asks_about_what_is_not_saved(edit, desk_on):
    desk = desk_on("schools")
    dialog = edit(desk)
    write(dialog.criterion.text, "Khác")
    dialog.close_button.click()
    assert dialog.isVisible()
    assert "1 changes are not saved" in dialog.banner.text()
    button(dialog.banner, "Discard and close").click()
    assert not dialog.isVisible()
    assert criterion(desk, "A1").text != "Khác"


def test_what_was_changed_meanwhile_is_not_overwritten(edit, desk_on):
    desk = desk_on("schools")
    first, second = edit(desk), edit(desk)
    for dialog in (first, second):
        write(dialog.criterion.text, "Khác")
        dialog.save.click()
    assert "changed meanwhile" in second.banner.text()


def test_a_viewer_reads_the_checklist_only(edit, desk_on):
    desk = desk_on("schools")
    dialog = edit(Desk(desk.storage, type(desk.actor)(99, "Người khác", Role.VIEWER), desk.season_id))
    assert dialog.save.isHidden()
    assert dialog.tools["criterion"].isHidden()
    assert dialog.criterion.text.isReadOnly()
    assert not dialog.criterion.pillar.isEnabled()


def test_it_fits_small_screens(edit, desk_on):
    smallest = edit(desk_on("schools")).minimumSizeHint()
    assert (smallest.width() <= 1024, smallest.height() <= 600) == (True, True)
