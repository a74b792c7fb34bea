import importlib.util
import json
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QPlainTextEdit, QWizard, QWizardPage

from greenschool.language import install, say, tell
from greenschool.ui.widgets.printing import PrintingError

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def script():
    spec = importlib.util.spec_from_file_location("translations", ROOT / "scripts" / "translations.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_a_refusal_is_told_in_vietnamese_with_its_values():
    sentence = tell(PrintingError(printer="HP 1020"))
    assert sentence.startswith("Máy in HP 1020 không nhận lệnh in.")


def test_a_refusal_is_told_in_english_when_that_is_the_language(qapp):
    install(qapp, "en")
    assert tell(PrintingError(printer="HP 1020")).startswith("The printer HP 1020 did not take the pages.")
    assert QLocale().name() == "en_GB"


def test_what_has_no_translation_stays_english():
    assert say("nowhere", "Row {n}", n=3) == "Row 3"


def test_buttons_of_qt_speak_vietnamese(qtbot):
    button = QDialogButtonBox.StandardButton
    box = QDialogButtonBox(button.Ok | button.Cancel | button.Save | button.Yes | button.Retry | button.Help)
    qtbot.addWidget(box)
    words = {each.text() for each in box.buttons()}
    assert words == {"Đồng ý", "Hủy", "Lưu", "&Có", "Thử lại", "Trợ giúp"}


@pytest.mark.parametrize("field", [QLineEdit, QPlainTextEdit])
def test_context_menus_of_fields_speak_vietnamese(qtbot, field):
    widget = field()
    qtbot.addWidget(widget)
    menu = widget.createStandardContextMenu()
    words = [action.text().split("\t")[0] for action in menu.actions() if not action.isSeparator()]
    assert words == ["&Hoàn tác", "Làm &lại", "&Cắt", "&Sao chép", "&Dán", "Xóa", "Chọn tất cả"]


def test_wizards_speak_vietnamese(qtbot):
    wizard = QWizard()
    qtbot.addWidget(wizard)
    wizard.addPage(QWizardPage())
    wizard.addPage(QWizardPage())
    wizard.restart()
    assert wizard.buttonText(QWizard.WizardButton.NextButton) == "&Tiếp >"
    assert wizard.buttonText(QWizard.WizardButton.CancelButton) == "Hủy"


def test_every_string_of_qt_that_people_meet_is_translated(script):
    wanted = json.loads((ROOT / "tests" / "data" / "qt_base_strings.json").read_text(encoding="utf-8"))
    have = script.read_ts(script.TRANSLATIONS / "qt_vi.ts")
    missing = [(c, text) for c, texts in wanted.items() for text in texts if not have.get((c, text))]
    assert missing == []
    assert QCoreApplication.translate("QPrintDialog", "Even Pages") == "Trang chẵn"


def test_nothing_in_the_program_is_untranslated(script):
    assert list(script.faults()) == []


def test_extraction_finds_every_way_of_marking(script, tmp_path):
    (tmp_path / "a.py").write_text(
        "class Page:\n"
        "    def a(self):\n"
        '        self.tr("Save {n}")\n'
        '        translate("ctx", "Two "\n'
        '            "parts")\n'
        '        say("ctx", "Said")\n'
        "    def b(self, progress):\n"
        '        progress.begin("Reading rows", 3)\n'
        "class Full(Exception):\n"
        '    sentence = QT_TRANSLATE_NOOP("errors", "Disk {disk} is full.")\n',
        encoding="utf-8",
    )
    assert script.extract(tmp_path).sources == [
        ("Page", "Save {n}"),
        ("ctx", "Said"),
        ("ctx", "Two parts"),
        ("errors", "Disk {disk} is full."),
        ("progress", "Reading rows"),
    ]


def test_an_f_string_in_tr_is_a_fault(script, tmp_path):
    (tmp_path / "a.py").write_text('class A:\n    def a(self):\n        self.tr(f"Row {1}")\n', encoding="utf-8")
    assert len(script.extract(tmp_path).faults) == 1


def test_update_keeps_what_is_translated(script, tmp_path, monkeypatch):
    monkeypatch.setattr(script, "OWN", tmp_path / "own.ts")
    script.update()
    empty = script.read_ts(script.OWN)
    script.write_ts(script.OWN, {**empty, ("JobBar", "Cancel"): "Hủy", ("Gone", "Old"): "Cũ"})
    script.update()
    again = script.read_ts(script.OWN)
    assert again["JobBar", "Cancel"] == "Hủy"
    assert ("Gone", "Old") not in again
    assert again.keys() == empty.keys()
