"""The files that show what a school claims for one criterion: listed, opened, added by dropping or choosing."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from greenschool.services.evidence import EvidenceRow
from greenschool.ui.theme import current_theme
from greenschool.ui.widgets.buttons import Button
from greenschool.ui.widgets.drop_zone import dropped_files
from greenschool.ui.widgets.style import label

_LIST_HEIGHT = 58
_ID = Qt.ItemDataRole.UserRole


class EvidenceBox(QFrame):
    """A list with its buttons; says what is asked for and leaves the work to the dialog."""

    chosen = Signal(list)
    """Files that were dropped."""
    choose_asked = Signal()
    opened = Signal(int)
    """The id of the file to show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "pane")
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Evidence"))
        self._list.setFixedHeight(current_theme().px(_LIST_HEIGHT))
        self._list.itemActivated.connect(lambda item: self.opened.emit(item.data(_ID)))
        self._add = Button(self.tr("Add files…"), "paperclip", self.choose_asked.emit)
        self._add.setToolTip(self.tr("Choose photos or PDF files, or drop them here"))
        self._open = Button(self.tr("Open"), "open-in-new", self._open_current)
        for button in (self._add, self._open):
            button.setAutoDefault(False)
        self._list.currentRowChanged.connect(lambda row: self._open.setEnabled(row >= 0))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._add)
        buttons.addWidget(self._open)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(4)
        column.addWidget(label(self.tr("Evidence"), "strong"))
        column.addWidget(self._list)
        column.addLayout(buttons)
        self.show_files((), may_add=False)

    def show_files(self, files: Sequence[EvidenceRow], *, may_add: bool) -> None:
        """List the files of a criterion."""
        self._list.clear()
        for file in files:
            item = QListWidgetItem(file.title)
            item.setToolTip(f"{file.title} · {max(file.size // 1024, 1)} KB")
            item.setData(_ID, file.id)
            self._list.addItem(item)
        self._list.setCurrentRow(0 if files else -1)
        self._open.setEnabled(bool(files))
        self._add.setEnabled(may_add)
        self.setAcceptDrops(may_add)

    def titles(self) -> list[str]:
        """Return the names listed."""
        return [self._list.item(row).text() for row in range(self._list.count())]

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take files of the disk, nothing else."""
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Send the files."""
        files: list[Path] = dropped_files(event.mimeData())
        if files:
            event.acceptProposedAction()
            self.chosen.emit(files)

    def _open_current(self) -> None:
        item = self._list.currentItem()
        if item is not None:
            self.opened.emit(item.data(_ID))
