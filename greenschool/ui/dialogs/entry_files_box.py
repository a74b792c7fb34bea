"""The files of the entry under the cursor: listed, shown, added by dropping or choosing, taken off."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from greenschool.services.entry_files import EntryFileRow
from greenschool.ui.widgets.buttons import Button, IconButton
from greenschool.ui.widgets.file_list import FileList, ListedFile
from greenschool.ui.widgets.style import label

_LIST_HEIGHT = 76


class EntryFilesBox(FileList):
    """A list with its buttons; says what is asked for and leaves the work to the page."""

    choose_asked = Signal()
    removed = Signal(int)
    """The id of the file to take off."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Files of the entry"), _LIST_HEIGHT, parent)
        self._add = Button(self.tr("Add files…"), "paperclip", self.choose_asked.emit)
        self._add.setToolTip(self.tr("Choose pictures, PDF, Word files or slides, or drop them here"))
        self._open = IconButton(self.tr("Show file"), "eye-outline", self.open_current)
        self._remove = IconButton(self.tr("Take file off"), "close", self._remove_current)
        self.names.currentRowChanged.connect(lambda _row: self._enable())
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
        column.addWidget(self.names)
        column.addLayout(buttons)
        self._may_change = False
        self.show_files((), may_change=False)

    def show_files(self, files: Sequence[EntryFileRow], *, may_change: bool) -> None:
        """List the files of an entry."""
        self._may_change = may_change
        self.list_files(ListedFile(file.id, file.came_as, file.size) for file in files)
        self.names.setVisible(bool(files))
        self._hint.setText(self.tr("Drop files here.") if may_change else self.tr("No files."))
        self._hint.setVisible(not files)
        self._add.setVisible(may_change)
        self.setAcceptDrops(may_change)
        self._enable()

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

    def _remove_current(self) -> None:
        file = self.current_file()
        if file is not None:
            self.removed.emit(file)

    def _enable(self) -> None:
        there = self.current_file() is not None
        self._open.setEnabled(there)
        self._open.setVisible(self.names.count() > 0)
        self._remove.setEnabled(there and self._may_change)
        self._remove.setVisible(self.names.count() > 0 and self._may_change)
