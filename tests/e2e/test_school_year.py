"""A school's way through a season by keyboard: registered, assessed, printed; whatever language the words are in."""

import sys
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication

sys.path.insert(0, str(Path(__file__).parent))
from person import Person

from greenschool import language
from greenschool.language import say
from greenschool.services import stores
from greenschool.services.assessments import assessment_of
from greenschool.services.schools import list_schools
from greenschool.services.states import AssessmentState, Side
from greenschool.ui.dialogs.assessment_sheet import AssessmentSheetDialog
from greenschool.ui.dialogs.paper_preview import PaperPreviewDialog
from greenschool.ui.dialogs.school_form import SchoolFormDialog
from greenschool.ui.jobs import Jobs
from greenschool.ui.session import Session
from greenschool.ui.theme import Theme
from greenschool.wording import level_name
from tests.ui.hands import press

CTRL = Qt.KeyboardModifier.ControlModifier
NAME = "Trường Tiểu học Hoa Phượng"


@pytest.fixture
def desk(tmp_path):
    made = stores.first_start(tmp_path / "store")
    yield made
    made.storage.close()


@pytest.fixture
def window(qtbot, qapp, desk, tmp_path):
    language.install(qapp, "vi")
    theme = qapp.findChild(Theme) or Theme(qapp)
    session = Session(desk, Jobs(), QSettings(str(tmp_path / "w.ini"), QSettings.Format.IniFormat), theme)
    session.open()
    qtbot.addWidget(session.window)
    session.window.resize(1366, 697)
    session.window.activateWindow()
    qtbot.waitUntil(session.window.isActiveWindow)
    yield session.window
    session.window.close()


def paste(qtbot, text):
    """Put Vietnamese text into the field with the focus: the keys of a test know no letters with marks."""
    QApplication.clipboard().setText(text)
    press(qtbot, Qt.Key.Key_V, modifier=CTRL)


def dialog_of(qtbot, kind):
    """Wait for a dialog in front and return it."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), kind))
    return QApplication.activeWindow()


def best(line):
    """Return what gives all points for a criterion."""
    one = line.criterion
    if one.choices:
        return str(one.choices[-1])
    if one.kind.name == "DEDUCTION" or one.rule.at_most:
        return "0"
    return str(one.rule.rungs[0].threshold)


def register(qtbot):
    """Fill in the form of a new school by keyboard."""
    form = dialog_of(qtbot, SchoolFormDialog)
    paste(qtbot, NAME)
    press(qtbot, Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Tab)  # the level stands in the name, the code is given
    paste(qtbot, "Cửa Nam")
    press(qtbot, Qt.Key.Key_Tab, "612", Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not form.isVisible())


def fill(qtbot, sheet):
    """Type the best self mark for every criterion, one below the other."""
    for line in sheet.table.model.rows():
        press(qtbot, best(line), Qt.Key.Key_Return)


def test_a_person_registers_a_school_fills_its_sheet_undoes_redoes_and_prints_its_card(qtbot, window, desk, tmp_path):
    person = Person(qtbot, window)
    press(qtbot, Qt.Key.Key_2, modifier=Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: window.page().title == say("pages", "Schools"))
    press(qtbot, Qt.Key.Key_N, modifier=CTRL)
    register(qtbot)
    (school,) = list_schools(desk)
    assert (school.name, school.level, school.ward, school.pupils) == (NAME, "TH", "Cửa Nam", 612)
    read = person.reads_table(say("pages", "Ward"))
    assert [(row[say("pages", "Code")], row[say("pages", "Level")]) for row in read] == [("TH01", level_name("TH"))]

    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    press(qtbot, Qt.Key.Key_Z, modifier=CTRL)
    assert list_schools(desk) == ()
    press(qtbot, Qt.Key.Key_Y, modifier=CTRL)
    (school,) = list_schools(desk)
    assert school.name == NAME

    press(qtbot, Qt.Key.Key_3, modifier=Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: window.page().title == say("pages", "Criteria"))
    press(qtbot, Qt.Key.Key_Return)
    sheet = dialog_of(qtbot, AssessmentSheetDialog)

    def total():
        score = assessment_of(desk, school.id).score(Side.SELF)
        return None if score.missing else score.total

    fill(qtbot, sheet)
    assert total() == 100
    press(qtbot, Qt.Key.Key_Z, modifier=CTRL)
    assert total() is None
    press(qtbot, Qt.Key.Key_Y, modifier=CTRL)
    assert total() == 100
    assert sheet.totals.total(Side.SELF).startswith("100")

    press(qtbot, Qt.Key.Key_P, modifier=CTRL)
    preview = dialog_of(qtbot, PaperPreviewDialog)
    qtbot.waitUntil(lambda: preview.preview.document().pageCount() > 0)
    printed = tmp_path / "phieu.pdf"
    preview.preview.print_to_file(printed)
    document = pypdfium2.PdfDocument(printed)
    ink = document[0].render(scale=0.5).to_pil().convert("L").point(lambda value: value < 128).getbbox()
    assert ink is not None
    made = pypdfium2.PdfDocument(preview._shown)
    text = " ".join(made[0].get_textpage().get_text_range().split())
    made.close()
    assert "PHIẾU ĐÁNH GIÁ TRƯỜNG HỌC XANH" in text
    assert NAME in text
    preview.reject()

    person.press(say("AssessmentSheetDialog", "Close self marks"))
    assert assessment_of(desk, school.id).state is AssessmentState.SELF_MARKED
    sheet.accept()
