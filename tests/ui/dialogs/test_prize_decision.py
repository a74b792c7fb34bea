import datetime as dt

import pytest
from PySide6.QtWidgets import QLineEdit

from greenschool.services.decisions import prize_decision
from greenschool.ui.dialogs.prize_decision import PrizeDecisionDialog
from tests.ui.pages.results_stores import button, nameless, office_on, result_stores, sees

__all__ = ["office_on", "result_stores"]


@pytest.fixture
def dialog(office_on, qtbot):
    dialog = PrizeDecisionDialog(office_on("marked").desk, "KH", "Sáng tạo khẩu hiệu")
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_what_is_known_is_shown(dialog):
    assert [field.text() for field in dialog.findChildren(QLineEdit)] == ["…/QĐ-TNMT", "22/05/2023"]
    assert nameless(dialog) == []


@pytest.mark.parametrize("typed", ["31/02/2023", "22/5", "tomorrow", "22/5/23"])
def test_a_day_that_does_not_exist_is_told_in_a_sentence(dialog, typed):
    dialog.findChildren(QLineEdit)[1].setText(typed)
    assert sees(dialog, f"“{typed}” is not a day.")
    assert not dialog.ok.isEnabled()


def test_an_empty_day_means_not_signed_yet(dialog):
    dialog.findChildren(QLineEdit)[1].setText(" ")
    button(dialog, "Save").click()
    assert prize_decision(dialog._desk, "KH").signed_on is None


def test_a_day_is_read_as_it_is_typed(dialog):
    dialog.findChildren(QLineEdit)[1].setText("5.6.2023")
    button(dialog, "Save").click()
    assert prize_decision(dialog._desk, "KH").signed_on == dt.date(2023, 6, 5)
