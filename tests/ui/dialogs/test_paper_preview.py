import threading
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from greenschool import language
from greenschool.fresh_file import TargetInUseError
from greenschool.services.desk import Desk
from greenschool.ui.dialogs.paper_preview import Edition, PaperPreviewDialog
from greenschool.ui.jobs import Jobs
from greenschool.ui.office import Office
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.gallery import sample_pdf
from tests.ui.pages.results_stores import button, nameless, sees


@pytest.fixture
def office(qapp, qtbot, settings):
    language.install(qapp, "en")
    jobs = Jobs()
    yield Office(Desk(None, None, 0), jobs, settings)
    qtbot.waitUntil(lambda: not jobs.is_busy())


@pytest.fixture
def preview(office, qtbot):
    dialogs = []

    def make(*makers):
        editions = [Edition(f"Way {number}", maker) for number, maker in enumerate(makers)]
        dialogs.append(PaperPreviewDialog(office, "Paper", "paper.pdf", editions))
        qtbot.addWidget(dialogs[-1])
        dialogs[-1].show()
        return dialogs[-1]

    yield make
    for dialog in dialogs:
        dialog.reject()


def plain(path, _progress):
    path.write_bytes(sample_pdf())
    return ()


def test_remarks_stand_over_the_pages_they_are_about(preview, qtbot):
    def remarkable(path, progress):
        plain(path, progress)
        return ("Set in smaller letters so that it fits: Nguyễn Thị Ánh.",)

    dialog = preview(remarkable)
    qtbot.waitUntil(dialog.preview.isEnabled)
    assert dialog.preview.document().pageCount() == 2
    assert dialog.banner.tone() is Tone.WARN
    assert sees(dialog, "Nguyễn Thị Ánh")
    assert nameless(dialog) == []


def test_a_refusal_leaves_nothing_to_print_or_save(preview, qtbot):
    def refusing(_path, _progress):
        raise TargetInUseError(name="paper.pdf")

    dialog = preview(refusing)
    qtbot.waitUntil(lambda: dialog.banner.tone() is Tone.DANGER)
    assert "paper.pdf" in dialog.banner.text()
    assert not dialog.preview.isEnabled()
    assert not button(dialog, "Save PDF…").isEnabled()


def test_a_stopped_paper_can_be_made_again(preview, office, qtbot):
    begun, tries = threading.Event(), []

    def slow(path, progress):
        tries.append(path)
        if len(tries) == 1:
            begun.set()
            while True:
                progress.step()
        return plain(path, progress)

    dialog = preview(slow)
    qtbot.waitUntil(begun.is_set)
    office.jobs.cancel()
    qtbot.waitUntil(lambda: sees(dialog, "Stopped. No paper was made."))
    button(dialog, "Make again").click()
    qtbot.waitUntil(dialog.preview.isEnabled)


def test_closing_while_it_is_made_leaves_no_folder(preview, qtbot):
    begun = threading.Event()

    def endless(_path, progress):
        begun.set()
        while True:
            progress.step()

    dialog = preview(endless)
    folder = Path(dialog._folder.name)
    qtbot.waitUntil(begun.is_set)
    dialog.reject()
    qtbot.waitUntil(lambda: not folder.exists())


def test_saving_adds_the_ending_and_remembers_the_folder(preview, qtbot, tmp_path, monkeypatch):
    dialog = preview(plain)
    qtbot.waitUntil(dialog.preview.isEnabled)
    asked, opened = [], []

    def ask(_parent, _title, proposed, _kinds):
        asked.append(Path(proposed))
        return str(tmp_path / "out" / "mine"), ""

    (tmp_path / "out").mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(Path(url.toLocalFile())))
    button(dialog, "Save PDF…").click()
    assert (tmp_path / "out" / "mine.pdf").read_bytes() == dialog._shown.read_bytes()
    button(dialog, "Open folder").click()
    assert opened == [tmp_path / "out"]
    button(dialog, "Save PDF…").click()
    assert [path.name for path in asked] == ["paper.pdf", "paper.pdf"]
    assert asked[1].parent == tmp_path / "out"


def test_a_folder_that_is_gone_is_told(preview, qtbot, tmp_path, monkeypatch):
    dialog = preview(plain)
    qtbot.waitUntil(dialog.preview.isEnabled)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(tmp_path / "gone" / "a.pdf"), ""))
    button(dialog, "Save PDF…").click()
    assert dialog.banner.tone() is Tone.DANGER


def test_not_choosing_a_file_saves_nothing(preview, qtbot, monkeypatch):
    dialog = preview(plain)
    qtbot.waitUntil(dialog.preview.isEnabled)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: ("", ""))
    button(dialog, "Save PDF…").click()
    assert not dialog.banner.isVisible()


def test_the_dialog_fits_a_small_screen(preview):
    dialog = preview(plain)
    assert dialog.height() <= 697
    assert dialog.minimumHeight() <= 600
