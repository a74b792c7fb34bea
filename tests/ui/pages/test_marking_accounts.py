from greenschool.models.account import Role
from greenschool.services import blindness, marking, stores
from greenschool.ui.dialogs.judge_account import JudgeAccountDialog
from greenschool.ui.pages.judges import JudgesPage
from tests.ui.pages.marking_stores import marking_office, marking_stores
from tests.ui.pages.results_stores import button, dialog_of, nameless, open_page

__all__ = ["marking_office", "marking_stores"]

PASSWORD = "mật khẩu dài 1"


def account_of(page, qtbot, judge):
    page.reveal(judge)
    button(page, "Account…").click()
    return dialog_of(qtbot, page, JudgeAccountDialog)


def test_a_judge_gets_an_account_and_signs_in_with_it(marking_office, qtbot):
    page = open_page(qtbot, JudgesPage, marking_office("assigned"))
    dialog = account_of(page, qtbot, "GK02")
    assert dialog.login.text() == "gk02"
    dialog.first.setText(PASSWORD)
    dialog.again.setText("khác hẳn 12345")
    dialog.ok.click()
    assert dialog.isVisible()
    dialog.again.setText(PASSWORD)
    dialog.ok.click()
    blindness.release(page.office.desk, "KH", "Đã xem")
    judge = stores.sit_down(page.office.desk.storage, "gk02", PASSWORD)
    assert len(marking.my_sheets(judge)) > 0
    assert "is saved" in page.banner.text()


def test_an_account_of_another_judge_is_refused_and_can_be_taken_away(marking_office, qtbot):
    page = open_page(qtbot, JudgesPage, marking_office("assigned"))
    dialog = account_of(page, qtbot, "GK02")
    dialog.first.setText(PASSWORD)
    dialog.again.setText(PASSWORD)
    dialog.ok.click()
    other = account_of(page, qtbot, "GK03")
    other.kind.setCurrentIndex(1)
    assert not other.login.isEnabled()
    other.ok.click()
    assert "GK02" in other.banner.text()
    assert nameless(other) == []
    other.reject()
    own = account_of(page, qtbot, "GK02")
    own.kind.setCurrentIndex(2)
    own.ok.click()
    freed = account_of(page, qtbot, "GK03")
    freed.kind.setCurrentIndex(1)
    freed.ok.click()
    blindness.release(page.office.desk, "KH", "Đã xem")
    judge = stores.sit_down(page.office.desk.storage, "gk02", PASSWORD)
    assert len(marking.my_sheets(judge)) > 0


def test_only_an_administrator_is_offered_accounts(marking_office, qtbot):
    page = open_page(qtbot, JudgesPage, marking_office("assigned", Role.OFFICER))
    assert not any(one.isVisible() for one in page.findChildren(type(page.table._clear)) if one.text() == "Account…")
