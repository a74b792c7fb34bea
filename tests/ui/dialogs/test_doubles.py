"""The officer decides what two like entries are, with the keyboard, and takes it back."""

import pytest
from PySide6.QtCore import Qt

from greenschool.services.doubles import list_doubles
from greenschool.services.states import Verdict
from greenschool.ui.dialogs.doubles import DoublesDialog
from tests.ui.pages.results_stores import change, office_on, result_stores, sees

__all__ = ["office_on", "result_stores"]

TEXT = "Nước trong lòng phố, phố trong lòng em, giữ lấy sông hồ"
TEXTS = ((1, TEXT), (2, TEXT.upper()), (3, TEXT.replace("lấy", "gìn")))
REWRITE = "UPDATE entries SET title = ? WHERE number = ? AND contest_id IN (SELECT id FROM contests WHERE code = 'KH')"


@pytest.fixture
def office(office_on):
    found = office_on("marked")
    for number, text in TEXTS:
        change(found.desk.folder, REWRITE, (text, number))
    return found


@pytest.fixture
def dialog(qtbot, office):
    made = DoublesDialog(office)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.table.model.rowCount() > 0)
    made.table.go_to(next(row for row in made.table.model.rows() if row.second.code == "KH-002"))
    return made


def verdicts(office):
    return {(row.first.code, row.second.code): row.verdict.verdict for row in list_doubles(office.desk) if row.verdict}


def decided(qtbot, dialog, count):
    """Wait until the list was read again and holds so many verdicts."""
    qtbot.waitUntil(lambda: sum(row.verdict is not None for row in dialog.table.model.rows()) == count)


def test_both_entries_of_a_pair_stand_side_by_side(dialog):
    assert (sees(dialog.first, "KH-001"), sees(dialog.second, "KH-002")) == (True, True)
    assert sees(dialog.first, TEXT)
    assert sees(dialog.second, TEXT.upper())


def test_a_verdict_is_one_stroke_and_the_next_pair_comes(dialog, office, qtbot):
    pairs = dialog.table.model.rowCount()
    asked = dialog.table.current()
    qtbot.keyClick(dialog, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    decided(qtbot, dialog, 1)
    assert verdicts(office) == {(asked.first.code, asked.second.code): Verdict.SAME}
    assert dialog.table.model.rowCount() == pairs - 1
    assert dialog.table.current() != asked
    qtbot.keyClick(dialog, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    decided(qtbot, dialog, 2)
    assert sorted(verdicts(office).values()) == [Verdict.DIFFERENT, Verdict.SAME]


def test_what_was_decided_can_be_undone_and_done_again(dialog, office, qtbot):
    dialog.same.click()
    decided(qtbot, dialog, 1)
    qtbot.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    decided(qtbot, dialog, 0)
    assert verdicts(office) == {}
    qtbot.keyClick(dialog, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    decided(qtbot, dialog, 1)
    assert list(verdicts(office).values()) == [Verdict.SAME]


def test_the_later_entry_can_be_looked_at(dialog, qtbot):
    row = dialog.table.current()
    with qtbot.waitSignal(dialog.entry_asked) as asked:
        dialog.go.click()
    assert asked.args == [row.second.code]
