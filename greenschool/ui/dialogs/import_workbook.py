"""Taking a list in: choose or drop a file, see what it holds and what is wrong, then all of it or nothing."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from greenschool.errors import GreenSchoolError
from greenschool.language import tell
from greenschool.services import imports
from greenschool.services.exports import export_table
from greenschool.services.imports import ImportCheck, ImportResult
from greenschool.services.templates import write_empty_list
from greenschool.ui.dialogs.files import file_to_read, file_to_write, open_file
from greenschool.ui.dialogs.import_preview import ImportPreview
from greenschool.ui.dialogs.import_source import Source
from greenschool.ui.jobs import JobBar
from greenschool.ui.office import Office
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.banner import Banner
from greenschool.ui.widgets.buttons import Button, FlatButton, PrimaryButton
from greenschool.ui.widgets.drop_zone import DropZone, dropped_file
from greenschool.ui.widgets.steps import Steps
from greenschool.ui.widgets.style import label

_CHOOSE, _CHECK, _IMPORT = range(3)


class ImportDialog(QDialog):
    """Offers ``sources`` (one, or one for each contest), beginning with the source number ``first``."""

    imported = Signal(object, object)
    """The ``Source`` and the ``ImportResult``, after everything is on the disk."""

    def __init__(
        self, office: Office, title: str, sources: Sequence[Source], first: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAcceptDrops(True)
        self._office, self._sources = office, tuple(sources)
        self._check: ImportCheck | None = None
        self._preview: ImportPreview | None = None
        self._working = self._leaving = False
        self.steps = Steps([self.tr("Choose file"), self.tr("Check"), self.tr("Import")])
        self.banner = Banner()
        self.source_box = QComboBox()
        self.source_box.setAccessibleName(self._chosen_by())
        self.source_box.addItems([source.name for source in self._sources])
        self.source_box.setCurrentIndex(first)
        self._stack = QStackedWidget()
        self._file = label("", "strong")
        self._again = Button(self.tr("Check again"), "refresh", self._check_file)
        self._back = Button(self.tr("Other file…"), "folder-open-outline", self._go_back)
        self._save = Button(self.tr("Save problems…"), "microsoft-excel", self._save_problems)
        self._import = PrimaryButton(self.tr("Import"), "tray-arrow-down", self.import_now)
        self._cancel = Button(self.tr("Cancel"), clicked=self.reject)
        words = self.tr("Save the present list to change")
        self._present = FlatButton(words, "file-edit-outline", self._save_present)
        self._build()
        self.resize(1120, 600)

    # What a person does; tests do the same

    def choose(self) -> None:
        """Ask for a file and check it."""
        file = file_to_read(self, self._office.settings)
        if file is not None:
            self.take(file)

    def take(self, file: Path) -> None:
        """Check a file that was chosen or dropped."""
        source = self.source()
        self.banner.hide()
        self._begin()
        self._office.jobs.run(
            lambda progress: imports.check(source.importer, self._office.desk, file, progress),
            self._show_check,
            refused=self._refuse,
            cancelled=self._idle,
        )

    def import_now(self) -> None:
        """Take the checked file in, all of it or nothing."""
        if self._check is None:
            return
        source, file = self.source(), self._check.file
        self.banner.hide()
        self.steps.set_present(_IMPORT)
        self._begin()
        self._office.jobs.run(
            lambda progress: imports.run(source.importer, self._office.desk, file, progress),
            self._end,
            refused=self._refuse,
            cancelled=self._stopped,
        )

    def source(self) -> Source:
        """Return the list that is taken in."""
        return self._sources[self.source_box.currentIndex()]

    def check(self) -> ImportCheck | None:
        """Return what the file holds, once that is known."""
        return self._check

    def reject(self) -> None:
        """Close; work that runs is asked to stop first, and leaves nothing half done."""
        if self._working:
            self._leaving = True
            self._office.jobs.cancel()
        else:
            super().reject()

    # Stages

    def _show_check(self, check: ImportCheck) -> None:
        self._check = check
        source = self.source()
        if self._preview is not None:
            self._stack.removeWidget(self._preview)
            self._preview.deleteLater()
        self._preview = ImportPreview(check, source.kind, self._office.settings)
        self._stack.addWidget(self._preview)
        self._stack.setCurrentWidget(self._preview)
        self._file.setText(" · ".join(part for part in (check.file.name, source.name) if part))
        self._idle()
        (self._import if self._import.isEnabled() else self._again).setFocus()

    def _go_back(self) -> None:
        self._check = None
        self.banner.hide()
        self._stack.setCurrentIndex(0)
        self._idle()
        self.choose_zone.button.setFocus()

    def _check_file(self) -> None:
        if self._check is not None:
            self.take(self._check.file)

    def _end(self, result: ImportResult) -> None:
        self._working = False
        self.accept()
        self.imported.emit(self.source(), result)

    def _refuse(self, error: GreenSchoolError) -> None:
        self._idle()
        self.banner.say(tell(error), Tone.DANGER)

    def _stopped(self) -> None:
        self._idle()
        self.banner.say(self.tr("Stopped. Nothing was imported."), Tone.INFO)

    def _begin(self) -> None:
        self._working = True
        self._show_state()

    def _idle(self, *_what: object) -> None:
        """Let the person go on, or leave where they asked for that while work ran."""
        self._working = False
        self._show_state()
        if self._leaving:
            super().reject()

    def _show_state(self) -> None:
        checked = self._check
        problems = bool(checked and checked.problems)
        rows = len(checked.lines) if checked else 0
        if not self._working:
            self.steps.set_present(_CHECK if checked else _CHOOSE)
        self._stack.setEnabled(not self._working)
        for part in (self._file, self._again, self._back):
            part.setVisible(checked is not None)
            part.setEnabled(not self._working)
        self._save.setVisible(problems)
        self._save.setEnabled(not self._working)
        self._import.setVisible(checked is not None)
        self._import.setEnabled(rows > 0 and not problems and not self._working)
        words = self.tr("Import {n} rows").format(n=rows) if rows and not problems else self.tr("Import")
        self._import.setText(words)
        self._import.setAccessibleName(words)

    # Files besides

    def _save_template(self) -> None:
        source = self.source()
        name = " – ".join(part for part in (self.tr("Empty list"), source.name or self.windowTitle()) if part)
        path = file_to_write(self, self._office.settings, f"{name}.xlsx")
        if path is not None:
            self._write(path, lambda: write_empty_list(self._office.desk, source.kind, path, source.contest))

    def _save_present(self) -> None:
        write = self.source().present
        path = (
            file_to_write(self, self._office.settings, f"{self.tr('Present list')} – {self.windowTitle()}.xlsx")
            if write
            else None
        )
        if write is not None and path is not None:
            self._write(path, lambda: write(self._office.desk, path))

    def _save_problems(self) -> None:
        if self._preview is None or self._check is None:
            return
        name = self.tr("Problems in {file}").format(file=self._check.file.stem)
        path = file_to_write(self, self._office.settings, f"{name}.xlsx")
        if path is not None:
            titles, rows = self._preview.problems.seen()
            self._write(path, lambda: export_table(path, name, titles, rows))

    def _write(self, path: Path, write: Callable[[], object]) -> None:
        try:
            write()
        except GreenSchoolError as error:
            self.banner.say(tell(error), Tone.DANGER)
            return
        told = self.tr("Saved as {file}.").format(file=path.name)
        self.banner.say(told, Tone.OK, [(self.tr("Open file"), lambda: open_file(path))])

    # Dropping on the whole dialog, also on a preview

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take files of the disk while nothing runs."""
        if not self._working and dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Check the file."""
        file = dropped_file(event.mimeData())
        if file is not None:
            event.acceptProposedAction()
            self.take(file)

    # Layout

    def _build(self) -> None:
        self.choose_zone = DropZone(
            self.tr("Drop a list here"),
            self.tr("Choose file…"),
            self.choose,
            [
                self.tr("An Excel workbook (.xlsx) or a .csv file. The heading row is found by itself."),
                self.tr("You see every row before anything is imported. The file itself is never changed."),
            ],
        )
        self.choose_zone.dropped.connect(self.take)
        first = QWidget()
        column = QVBoxLayout(first)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(self._choose_bar())
        column.addWidget(self.choose_zone, 1)
        self._stack.addWidget(first)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.steps, 1)
        for part in (self._file, self._again, self._back):
            head.addWidget(part)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(JobBar(self._office.jobs))
        foot.addWidget(self._save)
        foot.addStretch(1)
        foot.addWidget(self._cancel)
        foot.addWidget(self._import)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 14, 16, 12)
        whole.setSpacing(10)
        whole.addLayout(head)
        whole.addWidget(self.banner)
        whole.addWidget(self._stack, 1)
        whole.addLayout(foot)
        self._office.jobs.failed.connect(self._idle)
        self._import.setDefault(True)
        self._show_state()
        self.choose_zone.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setSpacing(8)
        if len(self._sources) > 1:
            words = label(self._chosen_by(), "muted")
            words.setBuddy(self.source_box)
            bar.addWidget(words)
            bar.addWidget(self.source_box)
        else:
            self.source_box.setParent(self)
            self.source_box.hide()
        bar.addStretch(1)
        bar.addWidget(self._present)
        bar.addWidget(
            FlatButton(self.tr("Save an empty list to fill in"), "file-download-outline", self._save_template)
        )
        self.source_box.currentIndexChanged.connect(self._show_source)
        self._show_source()
        return bar

    def _chosen_by(self) -> str:
        return self.tr("Entries to") if self._sources[0].contest else self.tr("Take in")

    def _show_source(self) -> None:
        self._present.setVisible(self.source().present is not None)
