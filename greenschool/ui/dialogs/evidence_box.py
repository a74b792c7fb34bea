"""The files that show what a school claims for one criterion: listed, opened, added by dropping or choosing."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from greenschool.services.evidence import EvidenceRow
from greenschool.ui.widgets.buttons import Button
from greenschool.ui.widgets.file_list import FileList, ListedFile
from greenschool.ui.widgets.style import label

_LIST_HEIGHT = 58


class EvidenceBox(FileList):
    """A list with its buttons; says what is asked for and leaves the work to the dialog."""

    choose_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Evidence"), _LIST_HEIGHT, parent)
        self.setProperty("role", "pane")
        self._add = Button(self.tr("Add files…"), "paperclip", self.choose_asked.emit)
        self._add.setToolTip(self.tr("Choose photos or PDF files, or drop them here"))
        self._open = Button(self.tr("Open"), "open-in-new", self.open_current)
        for button in (self._add, self._open):
            button.setAutoDefault(False)
        self.names.currentRowChanged.connect(lambda row: self._open.setEnabled(row >= 0))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._add)
        buttons.addWidget(self._open)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(4)
        column.addWidget(label(self.tr("Evidence"), "strong"))
        column.addWidget(self.names)
        column.addLayout(buttons)
        self.show_files((), may_add=False)

    def show_files(self, files: Sequence[EvidenceRow], *, may_add: bool) -> None:
        """List the files of a criterion."""
        self.list_files(ListedFile(file.id, file.title, file.size) for file in files)
        self._open.setEnabled(bool(files))
        self._add.setEnabled(may_add)
        self.setAcceptDrops(may_add)
