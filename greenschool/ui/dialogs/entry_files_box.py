"""The files of the entry under the cursor: listed, shown, added by dropping or choosing, taken off."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from greenschool.services.entry_files import EntryFileRow
from greenschool.ui.theme import current_theme
from greenschool.ui.widgets.buttons import Button, IconButton
from greenschool.ui.widgets.drop_zone import dropped_files
from greenschool.ui.widgets.style import label

_LIST_HEIGHT = 76
_ID = Qt.ItemDataRole.UserRole


class EntryFilesBox(QFrame):
    """A list with its buttons; says what is asked for and leaves the work to the page."""

    dropped = Signal(list)
    choose_asked = Signal()
    opened = Signal(int)
    """The id of the file to show."""
    removed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Files of the entry"))
        self._list.setFixedHeight(current_theme().px(_LIST_HEIGHT))
        self._list.itemActivated.connect(lambda item: self.opened.emit(item.data(_ID)))
        self._add = Button(self.tr("Add files…"), "paperclip", self.choose_asked.emit)
        self._add.setToolTip(self.tr("Choose pictures, PDF, Word files or slides, or drop them here"))
        self._open = IconButton(self.tr("Show file"), "eye-outline", lambda: self._tell(self.opened))
        self._remove = IconButton(self.tr("Take file off"), "close", lambda: self._tell(self.removed))
        self._list.currentRowChanged.connect(lambda _row: self._enable())
        self._hint = label(self.tr("Drop files here."), "muted")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._add)
        buttons.addStretch(1)
        buttons.addWidget(self._open)
        buttons.addWidget(self._remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label(self.tr("Files"), "strong"))
        column.addWidget(self._hint)
        column.addWidget(self._list)
        column.addLayout(buttons)
        self._may_change = False
        self.show_files((), may_change=False)

    def show_files(self, files: Sequence[EntryFileRow], *, may_change: bool) -> None:
        """List the files of an entry."""
        self._may_change = may_change
        self._list.clear()
        for file in files:
            item = QListWidgetItem(file.came_as)
            item.setToolTip(f"{file.came_as} · {max(file.size // 1024, 1)} KB")
            item.setData(_ID, file.id)
            self._list.addItem(item)
        self._list.setCurrentRow(0 if files else -1)
        self._list.setVisible(bool(files))
        self._hint.setText(self.tr("Drop files here.") if may_change else self.tr("No files."))
        self._hint.setVisible(not files)
        self._add.setVisible(may_change)
        self.setAcceptDrops(may_change)
        self._enable()

    def titles(self) -> list[str]:
        """Return the names listed."""
        return [self._list.item(row).text() for row in range(self._list.count())]

    def take_drops_of(self, card: QWidget) -> None:
        """Take what is dropped anywhere on the card too."""
        card.setAcceptDrops(True)
        card.installEventFilter(self)

    def eventFilter(self, _card: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Handle files that are dragged over the card as those over the box."""
        if self._may_change and not self.isHidden():
            if event.type() is QEvent.Type.DragEnter and isinstance(event, QDragEnterEvent):
                self.dragEnterEvent(event)
                return True
            if event.type() is QEvent.Type.Drop and isinstance(event, QDropEvent):
                self.dropEvent(event)
                return True
        return False

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take files of the disk, nothing else."""
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Send the files."""
        files: list[Path] = dropped_files(event.mimeData())
        if files:
            event.acceptProposedAction()
            self.dropped.emit(files)

    def _tell(self, signal: object) -> None:
        item = self._list.currentItem()
        if item is not None:
            signal.emit(item.data(_ID))  # type: ignore[attr-defined]

    def _enable(self) -> None:
        there = self._list.currentItem() is not None
        self._open.setEnabled(there)
        self._open.setVisible(self._list.count() > 0)
        self._remove.setEnabled(there and self._may_change)
        self._remove.setVisible(self._list.count() > 0 and self._may_change)
