"""The form of a school: refusals stand at their field, and nothing that was typed is lost."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from greenschool.services.school_records import LevelAssessedError, SchoolFacts, SchoolNamelessError
from greenschool.services.schools import ContactRow, SchoolCodeTwiceError
from greenschool.ui.dialogs.school_form import PupilsNotANumberError, SchoolFormDialog, read_pupils
from tests.ui.pages.results_stores import button, nameless

pytestmark = pytest.mark.usefixtures("english")
FACTS = SchoolFacts(
    "Trường Tiểu học Mới",
    "TH",
    "TH15",
    "Cửa Nam",
    850,
    "Lê Thị Mẫu",
    "0243",
    "a@vidu.edu.vn",
    "hai\ndòng",
    contacts=(ContactRow("Trần Văn Thử", "Kế toán", "0987", "b@vidu.edu.vn"),),
)


@pytest.fixture
def ask(qtbot):
    def ask(facts=FACTS, save=lambda _facts: None):
        dialog = SchoolFormDialog("A school", "Save", facts, save, ["Cửa Nam", "Hàng Bạc"])
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return ask


def refusing(error):
    def save(_facts):
        raise error

    return save


def test_what_is_shown_is_what_is_saved(ask):
    saved = []
    ask(save=saved.append).ok.click()
    assert saved == [FACTS]


def test_what_was_typed_is_saved(ask):
    saved = []
    dialog = ask(SchoolFacts(""), saved.append)
    dialog.name.setText("Mới")
    dialog.level.setCurrentText("Lower secondary")
    dialog.active.click()
    dialog.ok.click()
    assert saved == [SchoolFacts("Mới", "THCS", active=False)]


@pytest.mark.parametrize(
    ("error", "field"),
    [
        (SchoolNamelessError(name="TH"), "name"),
        (LevelAssessedError(school="TH A"), "level"),
        (SchoolCodeTwiceError(code="TH15"), "code"),
    ],
)
def test_a_refusal_stands_at_its_field_until_it_is_mended(ask, error, field):
    refusals = [error]
    dialog = ask(save=lambda _facts: refusing(refusals.pop())(_facts) if refusals else None)
    dialog.note.setPlainText("kept")
    dialog.ok.click()
    marked = getattr(dialog, field)
    assert dialog.isVisible()
    assert dialog.banner.text()[1:] == str(error)[1:]
    assert not dialog.banner.text()[0].islower()
    assert marked.property("tone") == "danger"
    assert marked.accessibleDescription() == dialog.banner.text()
    assert dialog.note.toPlainText() == "kept"
    assert QApplication.focusWidget() is marked
    dialog.ok.click()
    assert not dialog.isVisible()
    assert marked.property("tone") == ""


def test_pupils_that_are_no_number_are_refused_before_anything_is_saved(ask):
    saved = []
    dialog = ask(save=saved.append)
    dialog.pupils.setText("nhiều")
    dialog.ok.click()
    assert "“nhiều” is not a number of pupils" in dialog.banner.text()
    assert (saved, dialog.pupils.text()) == ([], "nhiều")


@pytest.mark.parametrize(("words", "stays"), [("Keep typing", True), ("Discard", False)])
def test_leaving_with_something_typed_asks_first(qtbot, ask, words, stays):
    dialog = ask()
    dialog.phone.setText("0999")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    button(dialog, words).click()
    assert dialog.isVisible() is stays
    assert dialog.phone.text() == "0999"


def test_leaving_with_nothing_typed_asks_nothing(ask):
    dialog = ask()
    dialog.reject()
    assert not dialog.isVisible()


def test_contacts_are_added_and_removed_by_keyboard(qtbot, ask):
    saved = []
    dialog = ask(save=saved.append)
    dialog.contacts.add_line()
    for letter in "Lan":
        qtbot.keyClicks(QApplication.focusWidget(), letter)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    QApplication.processEvents()  # the cell is taken by the next turn
    dialog.contacts.add_line()  # stays empty, and is no contact
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    dialog.contacts.table.setCurrentCell(0, 0)
    button(dialog, "Remove contact").click()
    dialog.ok.click()
    assert saved[0].contacts == (ContactRow("Lan", "", "", ""),)


def test_tab_goes_through_the_fields_as_they_are_read(qtbot, ask):
    dialog = ask()
    order = [dialog.name, dialog.level, dialog.code, dialog.ward, dialog.pupils, dialog.principal, dialog.phone]
    order += [dialog.email, dialog.contacts.table]
    for here, after in pairwise(order):
        here.setFocus()
        qtbot.keyClick(here, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is after


def test_the_form_fits_the_smallest_screen_and_everything_has_a_name(ask):
    dialog = ask(save=refusing(SchoolNamelessError(name="TH")))
    dialog.ok.click()
    hint = dialog.minimumSizeHint()
    assert (max(hint.width(), dialog.minimumWidth()) <= 1024, hint.height() <= 600) == (True, True)
    assert nameless(dialog) == []


@given(st.integers(0, 99_999))
def test_pupils_may_be_written_as_people_do(count):
    assert read_pupils(str(count)) == count
    assert read_pupils(f" {count:,} ".replace(",", ".")) == count
    assert read_pupils(f"{count:,}".replace(",", " ")) == count


@pytest.mark.parametrize("typed", ["1.2", "12,5", "-3", "1.0000", "1234567", "٣", "1.234 567"])
def test_what_is_no_number_of_pupils(typed):
    with pytest.raises(PupilsNotANumberError):
        read_pupils(typed)
    assert read_pupils("  ") is None
