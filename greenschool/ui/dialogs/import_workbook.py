"""Taking lists in: choose or drop files, see what they hold and correct it, then each file whole or not at all."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from greenschool.errors import GreenSchoolError
from greenschool.language import tell
from greenschool.services.imports import ImportCheck, ImportResult, write_problems
from greenschool.services.templates import write_empty_list
from greenschool.ui.dialogs.files import file_to_write, folder_to_write, lists_to_read, open_file
from greenschool.ui.dialogs.import_batch import ImportBatch, ListedFile
from greenschool.ui.dialogs.import_check import ImportChecks
from greenschool.ui.dialogs.import_choice import ImportChoice
from greenschool.ui.dialogs.import_pasted import PastedFiles
from greenschool.ui.dialogs.import_report import ImportReport
from greenschool.ui.dialogs.import_source import Source
from greenschool.ui.jobs import JobBar
from greenschool.ui.office import Office
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.banner import Banner
from greenschool.ui.widgets.buttons import Button, PrimaryButton
from greenschool.ui.widgets.drop_zone import dropped_files
from greenschool.ui.widgets.steps import Steps
from greenschool.ui.widgets.style import label

_CHOOSE, _CHECK, _IMPORT = range(3)
_NAME_WIDTH = 220


class ImportDialog(QDialog):
    """Offers ``sources`` (one, or one for each contest), beginning with the source number ``first``."""

    imported = Signal(object, object)
    """The ``Source`` and the ``ImportResult`` of a file, after everything is on the disk."""

    def __init__(
        self, office: Office, title: str, sources: Sequence[Source], first: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAcceptDrops(True)
        self._office = office
        self.batch = ImportBatch(office, self)
        self._stage, self._new = _CHOOSE, 0
        self._locked = self._leaving = False
        self.steps = Steps([self.tr("Choose file"), self.tr("Check"), self.tr("Import")])
        self.banner = Banner()
        self._pasted = PastedFiles(self.tr("Pasted cells"))
        self.choice = ImportChoice(sources, first, self.choose, self.paste, self._save_template, self._save_present)
        self.source_box, self.choose_zone = self.choice.source_box, self.choice.zone
        self.checks = ImportChecks(office)
        self.report = ImportReport()
        self._stack = QStackedWidget()
        self._file = label("", "strong")
        self._again = Button(self.tr("Check again"), "refresh", self._check_file)
        self._more = Button(self.tr("More files…"), "plus", self.choose)
        self._back = Button(self.tr("Other file…"), "folder-open-outline", self._go_back)
        self._save = Button(self.tr("Error file…"), "microsoft-excel", self._save_all_errors)
        self.leave_out = QCheckBox()
        self.renumber = QCheckBox(self.tr("Continue the numbering"))
        self.renumber.setAccessibleName(self.renumber.text())
        self.renumber.setToolTip(self.tr("Every school counts its own list from 1; the contest counts them all"))
        self._import = PrimaryButton(self.tr("Import"), "tray-arrow-down", self.import_now)
        self._progress = QWidget()
        """The running job, in the place of the tools; a corrected cell is checked without it."""
        self._undo = Button(self.tr("Undo all"), "undo", self.undo_all)
        self._cancel = Button(self.tr("Cancel"), clicked=self.reject)
        self._build()
        self.resize(1120, 600)

    # What a person does; tests do the same

    def choose(self) -> None:
        """Ask for files and check them."""
        files = lists_to_read(self, self._office.settings)
        if files:
            self.take(*files)

    def take(self, *files: Path) -> None:
        """Check files that were chosen or dropped."""
        self.banner.hide()
        listed = len(self.batch.files())
        self._locked = True
        if listed + len(files) > 1 and self.source().renumbering is not None and not self.renumber.isChecked():
            self.renumber.setChecked(True)
        self.batch.add(self.source(), files)
        self._new = len(self.batch.files()) - listed
        self._show_state()

    def paste(self) -> None:
        """Check cells that were copied in Excel, as if they were a file."""
        file = self._pasted.write(QGuiApplication.clipboard().text())
        if file is None:
            self.banner.say(self.tr("Nothing to paste: copy the rows in Excel first, with their heading."), Tone.WARN)
        else:
            self.take(file)

    def import_now(self) -> None:
        """Take in every file that is ready, each of them whole or not at all."""
        if not self._ready() or self.batch.is_working():
            return
        self.banner.hide()
        self._stage, self._locked = _IMPORT, True
        self.batch.take_in(leave_out=self.leave_out.isChecked())
        self._show_state()

    def undo_all(self) -> None:
        """Take back everything that came in, the last file first."""
        for number in reversed(range(len(self.batch.files()))):
            self.batch.take_back(number)

    def source(self) -> Source:
        """Return the list that is taken in."""
        return self.choice.source()

    def check(self) -> ImportCheck | None:
        """Return what the file that is shown holds, once that is known."""
        files = self.batch.files()
        return files[self.checks.current()].check if files else None

    def brought(self) -> list[tuple[Source, ImportResult]]:
        """Return what came in and was not taken back."""
        return [(file.source, file.result) for file in self.batch.files() if file.stands and file.result]

    def reject(self) -> None:
        """Close; work that runs is asked to stop first, and leaves nothing half done."""
        if self.batch.is_working():
            self._leaving = True
            self.batch.stop()
        else:
            super().reject()

    # Stages

    def _changed(self, number: int) -> None:
        file = self.batch.files()[number]
        if self._stage == _IMPORT:
            self.report.show_files(self.batch.files())
            if file.stands and file.result and file.kept is None:
                self.imported.emit(file.source, file.result)
        else:
            self.checks.show_files(self.batch.files())
        self._show_state()

    def _ended(self) -> None:
        """Go on with what was asked last."""
        was_locked, self._locked = self._locked, False
        if self._stage == _IMPORT and was_locked:
            self._end_import()
        elif was_locked:
            self._end_check()
        self._show_state()
        if self._leaving and self.isVisible():
            super().reject()

    def _end_check(self) -> None:
        """Show what was read; a single file that was refused for good is told and not kept."""
        files = self.batch.files()
        if self._new == 1 and files[-1].refusal is not None and not files[-1].unread:
            self.banner.say(tell(files[-1].refusal), Tone.DANGER)
            self.batch.drop(len(files) - 1)
            self.checks.show_files(self.batch.files())
        elif self._new:
            self.checks.choose(len(files) - self._new)
        self._new = 0
        self._stage = _CHECK if self.batch.files() else _CHOOSE
        self._show_state()
        if self._stage == _CHECK:
            (self._import if self._import.isEnabled() else self._again).setFocus()

    def _end_import(self) -> None:
        """Close after a single sound file, tell of a single refused one, report on several."""
        files = self.batch.files()
        if len(files) > 1 or files[0].left_out:
            self.report.show_files(files)
            return
        if files[0].stands:
            self.accept()
        elif files[0].refusal is not None:
            self._stage = _CHECK
            self.banner.say(tell(files[0].refusal), Tone.DANGER)
            self.batch.check_again(0)

    def _stopped(self) -> None:
        self._locked = False
        if not any(file.stands for file in self.batch.files()):
            self._stage = _CHECK if any(file.check for file in self.batch.files()) else _CHOOSE
            self.banner.say(self.tr("Stopped. Nothing was imported."), Tone.INFO)
        self._show_state()
        if self._leaving:
            super().reject()

    def _go_back(self) -> None:
        """Begin again with other files; after an import, with those that are not in."""
        self.banner.hide()
        after = self._stage == _IMPORT
        for number in reversed(range(len(self.batch.files()))):
            if not after or self.batch.files()[number].stands:
                self.batch.drop(number)
        self.checks.forget()
        self._stage = _CHECK if after else _CHOOSE
        self._locked = after
        for number in range(len(self.batch.files())):
            self.batch.check_again(number)
        self._show_state()
        self.choose_zone.button.setFocus()

    def _check_file(self) -> None:
        self.banner.hide()
        self._locked = True
        self.batch.check_again(self.checks.current())
        self._show_state()

    # What is shown

    def _ready(self) -> list[ListedFile]:
        return [file for file in self.batch.files() if file.is_ready(leave_out=self.leave_out.isChecked())]

    def _show_state(self) -> None:
        files, working = self.batch.files(), self._locked and self.batch.is_working()
        checking, reporting = self._stage == _CHECK, self._stage == _IMPORT
        self.steps.set_present(self._stage)
        several = len(files) > 1 or any(file.left_out for file in files)
        self._stack.setCurrentIndex(_CHECK if reporting and not several else self._stage)
        self._stack.setEnabled(not working)
        shown = files[self.checks.current()] if files and checking else None
        self._file.setText(self._heading(shown) if shown else "")
        for part in (self._file, self._again, self._more):
            part.setVisible(checking)
        left = reporting and any(not file.stands for file in files)
        self._back.setVisible(checking or left)
        self._back.setText(self.tr("Back to the files") if reporting else self.tr("Other file…"))
        self._back.setAccessibleName(self._back.text())
        for tool in (self._again, self._more, self._back, self._save, self.renumber, self.leave_out, self._undo):
            tool.setEnabled(not working)
        self._undo.setVisible(reporting and several and any(file.stands for file in files))
        self._cancel.setText(self.tr("Close") if reporting and not working else self.tr("Cancel"))
        self._cancel.setAccessibleName(self._cancel.text())
        self._show_import(files)

    def _heading(self, file: ListedFile) -> str:
        """Return file and contest; of several files the list tells the names."""
        name = file.path.name if len(self.batch.files()) == 1 else ""
        fitting = self._file.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, _NAME_WIDTH)
        return " · ".join(part for part in (fitting, file.source.name) if part)

    def _show_import(self, files: Sequence[ListedFile]) -> None:
        checking = self._stage == _CHECK
        busy = self.batch.is_working() and (self._locked or self._stage == _IMPORT)
        if not busy:
            self._progress.hide()
        idle = checking and not busy
        faulty = sum(file.faulty for file in files)
        self._save.setVisible(idle and faulty > 0)
        self.leave_out.setText(self.tr("Leave out rows with problems: {n}").format(n=faulty))
        self.leave_out.setAccessibleName(self.leave_out.text())
        self.renumber.setVisible(idle and self.source().renumbering is not None)
        self.leave_out.setVisible(idle and any(file.faulty and file.rows for file in files))
        self._progress.setVisible(busy)
        ready = self._ready()
        rows = sum(file.rows for file in ready)
        words = self.tr("Import")
        if ready and len(files) > 1:
            words = self.tr("Import {n} rows of {files} files").format(n=rows, files=len(ready))
        elif ready:
            words = self.tr("Import {n} rows").format(n=rows)
        self._import.setText(words)
        self._import.setAccessibleName(words)
        self._import.setVisible(checking)
        self._import.setEnabled(bool(ready) and not self.batch.is_working())

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

    def _save_all_errors(self) -> None:
        """Write the rows with problems: of one file where the person says, of several into a folder."""
        faulty = [number for number, file in enumerate(self.batch.files()) if file.faulty]
        if len(faulty) == 1:
            self._save_errors(faulty[0])
            return
        folder = folder_to_write(self, self._office.settings)
        if folder is None:
            return
        for number in faulty:
            file = self.batch.files()[number]
            self._write_errors(folder / f"{number + 1:02} {self._errors_of(file)}", file)
        told = self.tr("Error files written to {folder}: {n}.").format(folder=folder.name, n=len(faulty))
        if self.banner.tone() is not Tone.DANGER or self.banner.isHidden():
            self.banner.say(told, Tone.OK, [(self.tr("Open folder"), lambda: open_file(folder))])

    def _save_errors(self, number: int) -> None:
        file = self.batch.files()[number]
        path = file_to_write(self, self._office.settings, self._errors_of(file))
        if path is not None:
            self._write_errors(path, file)

    def _errors_of(self, file: ListedFile) -> str:
        return self.tr("Problems in {file}").format(file=f"{file.path.stem}.xlsx")

    def _write_errors(self, path: Path, file: ListedFile) -> None:
        check = file.check
        if check is not None:
            self._write(path, lambda: write_problems(path, check, tell))

    def _write(self, path: Path, write: Callable[[], object]) -> None:
        try:
            write()
        except GreenSchoolError as error:
            self.banner.say(tell(error), Tone.DANGER)
            return
        told = self.tr("Saved as {file}.").format(file=path.name)
        self.banner.say(told, Tone.OK, [(self.tr("Open file"), lambda: open_file(path))])

    # Pasting, and dropping on the whole dialog, also on a preview

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take what was copied in Excel; where cells are shown, pasting is their business."""
        if self._stage == _CHOOSE and event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take files of the disk while nothing runs and nothing is reported."""
        if not self.batch.is_working() and self._stage != _IMPORT and dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Check the files."""
        files = dropped_files(event.mimeData())
        if files:
            event.acceptProposedAction()
            self.take(*files)

    # Layout

    def _build(self) -> None:
        for page in (self.choice, self.checks, self.report):
            self._stack.addWidget(page)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.steps, 1)
        for part in (self._file, self._again, self._more, self._back):
            head.addWidget(part)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        inside = QHBoxLayout(self._progress)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(JobBar(self._office.jobs))
        for below in (self._progress, self.renumber, self.leave_out, self._save, self._undo):
            foot.addWidget(below)
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
        self.choose_zone.dropped.connect(lambda files: self.take(*files))
        self.batch.changed.connect(self._changed)
        self.batch.ended.connect(self._ended)
        self.batch.stopped.connect(self._stopped)
        self.checks.corrected.connect(self.batch.correct)
        self.checks.columns_chosen.connect(self.batch.choose_columns)
        self.checks.school_chosen.connect(self.batch.choose_school)
        self.checks.sheets_chosen.connect(self.batch.choose_sheets)
        self.checks.name_taught.connect(self.batch.teach)
        self.batch.refused.connect(lambda error: self.banner.say(tell(error), Tone.DANGER))
        self.checks.chosen.connect(lambda _number: self._show_state())
        self.report.undo_asked.connect(self.batch.take_back)
        self.report.errors_asked.connect(self._save_errors)
        self.renumber.toggled.connect(lambda on: self.batch.renumber(on=on))
        self.leave_out.toggled.connect(lambda _on: self._show_state())
        self._import.setDefault(True)
        self._show_state()
        self.choose_zone.button.setFocus(Qt.FocusReason.OtherFocusReason)
