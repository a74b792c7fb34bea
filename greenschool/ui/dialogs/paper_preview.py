"""See a paper as it will be printed, print it, save it."""

import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from greenschool.errors import GreenSchoolError
from greenschool.fresh_file import fresh_file
from greenschool.language import tell
from greenschool.progress import Progress
from greenschool.ui.dialogs.files import file_to_write, open_folder_of
from greenschool.ui.jobs import JobBar
from greenschool.ui.office import Office
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.banner import Banner
from greenschool.ui.widgets.buttons import Button
from greenschool.ui.widgets.chips import FilterChip, FilterChips
from greenschool.ui.widgets.pdf_preview import PdfPreview

_SIZE, _SMALLEST = (1160, 640), (720, 480)

Make = Callable[[Path, Progress], Sequence[str]]
"""Writes a paper to a path; returns what a person should look at before it is printed."""


@dataclass(frozen=True, slots=True)
class Edition:
    """One way in which the paper can be had; with several, chips choose among them."""

    text: str
    make: Make


@dataclass(frozen=True, slots=True)
class Workbook:
    """The same content as an Excel file: the name proposed, and what writes it."""

    name: str
    write: Callable[[Path, Progress], object]


class PaperPreviewDialog(QDialog):
    """Makes the PDF beside the window and shows these very bytes; they are what is printed and saved.

    The file lies in a folder of its own, which goes with the dialog.
    """

    taken = Signal()
    """The paper was printed, or saved as a PDF."""

    def __init__(
        self,
        office: Office,
        title: str,
        file_name: str,
        editions: Sequence[Edition],
        workbook: Workbook | None = None,
        *,
        whole_pages: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_SIZE)
        self._office, self._file_name = office, file_name
        self._editions, self._workbook = tuple(editions), workbook
        self._whole_pages = whole_pages
        self._folder = TemporaryDirectory(prefix="greenschool-", ignore_cleanup_errors=True)
        self._shown: Path | None = None
        self._made = 0
        self._making = self._closed = False
        self.banner = Banner()
        self.preview = PdfPreview()
        self._chips = FilterChips([FilterChip(str(number), one.text) for number, one in enumerate(self._editions)])
        self._save = Button(self.tr("Save PDF…"), "content-save-outline", self._save_pdf, shortcut="Ctrl+S")
        self._build()
        self.preview.printed.connect(lambda _pages: self.taken.emit())
        self._make()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._chips, 1)
        head.addWidget(JobBar(self._office.jobs))
        self._chips.setVisible(len(self._editions) > 1)
        self._chips.chosen.connect(lambda _key: self._make())
        close = Button(self.tr("Close"), clicked=self.reject)
        for button in (self._save, close):
            button.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._save)
        if self._workbook is not None:
            export = Button(self.tr("Export Excel…"), "microsoft-excel", self._save_workbook)
            export.setAutoDefault(False)
            foot.addWidget(export)
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.banner)
        column.addWidget(self.preview, 1)
        column.addLayout(foot)

    # Making

    def _make(self) -> None:
        """Make the edition that the chips choose, in a job."""
        edition = self._editions[int(self._chips.current())]
        self._made += 1
        self._shown = None
        path = Path(self._folder.name) / f"{self._made}.pdf"
        self._working(on=True)
        self._office.jobs.run(
            lambda progress: edition.make(path, progress),
            lambda remarks: self._show(path, remarks),
            refused=self._refuse,
            cancelled=self._stopped,
        )

    def _working(self, *, on: bool) -> None:
        self._making = on
        if self._closed:
            self._folder.cleanup()
            return
        self._chips.setEnabled(not on)
        for part in (self.preview, self._save):
            part.setEnabled(not on and self._shown is not None)

    def _show(self, path: Path, remarks: Sequence[str]) -> None:
        self._shown = path
        self._working(on=False)
        if self._closed:
            return
        self.preview.show_file(path)
        self._zoom()
        self.preview.setFocus()
        self.banner.hide()
        if remarks:
            self.banner.say("\n".join(remarks), Tone.WARN)

    def _zoom(self) -> None:
        """Begin with what is best to look at: the whole page, or lines that can be read."""
        size = self.preview.document().pagePointSize(0)
        if self._whole_pages:
            self.preview.fit_page()
        elif size.width() > size.height():
            self.preview.fit_width()
        else:
            self.preview.zoom(1.0)

    def _refuse(self, error: GreenSchoolError) -> None:
        self._working(on=False)
        if not self._closed:
            self.banner.say(tell(error), Tone.DANGER)

    def _stopped(self) -> None:
        self._working(on=False)
        if not self._closed:
            offer = (self.tr("Make again"), self._make)
            self.banner.say(self.tr("Stopped. No paper was made."), Tone.INFO, [offer])

    # Saving

    def _save_pdf(self) -> None:
        shown = self._shown
        if shown is None:
            return
        path = file_to_write(self, self._office.settings, self._file_name)
        if path is None:
            return
        try:
            with fresh_file(path) as beside:
                shutil.copyfile(shown, beside)
        except GreenSchoolError as error:
            self.banner.say(tell(error), Tone.DANGER)
            return
        self.taken.emit()
        self._tell_saved(path)

    def _save_workbook(self) -> None:
        if self._workbook is None:
            return
        write = self._workbook.write
        path = file_to_write(self, self._office.settings, self._workbook.name)
        if path is not None:
            self._office.jobs.run(
                lambda progress: write(path, progress), lambda _done: self._tell_saved(path), refused=self._refuse
            )

    def _tell_saved(self, path: Path) -> None:
        if not self._closed:
            told = self.tr("Saved: {file}").format(file=path)
            self.banner.say(told, Tone.OK, [(self.tr("Open folder"), lambda: open_folder_of(path))])

    # Closing

    def done(self, result: int) -> None:
        """Close; a paper in the making is given up, and the folder goes as soon as nobody writes into it."""
        self._closed = True
        if self._making:
            self._office.jobs.cancel()
        else:
            self._folder.cleanup()
        super().done(result)
