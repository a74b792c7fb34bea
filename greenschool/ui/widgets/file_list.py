"""Files that belong to something: listed, opened, and taken when they are dropped on the list."""

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from greenschool.ui.theme import current_theme
from greenschool.ui.widgets.drop_zone import dropped_files

_ID = Qt.ItemDataRole.UserRole


class ListedFile(NamedTuple):
    """A file by its id, the name that people know it by, and its size in bytes."""

    id: int
    title: str
    size: int


class FileList(QFrame):
    """The list ``names`` and its drops; what it stands among and its buttons are for whoever makes one of it."""

    dropped = Signal(list)
    """Files of the disk."""
    opened = Signal(int)
    """The id of the file to show."""

    def __init__(self, name: str, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.names = QListWidget()
        self.names.setAccessibleName(name)
        self.names.setFixedHeight(current_theme().px(height))
        self.names.itemActivated.connect(lambda item: self.opened.emit(item.data(_ID)))

    def list_files(self, files: Iterable[ListedFile]) -> None:
        """Show these files, the first under the cursor."""
        self.names.clear()
        for file in files:
            item = QListWidgetItem(file.title)
            item.setToolTip(f"{file.title} · {max(file.size // 1024, 1)} KB")
            item.setData(_ID, file.id)
            self.names.addItem(item)
        self.names.setCurrentRow(0 if self.names.count() else -1)

    def titles(self) -> list[str]:
        """Return the names listed."""
        return [self.names.item(row).text() for row in range(self.names.count())]

    def current_file(self) -> int | None:
        """Return the id of the file under the cursor."""
        row = self.names.currentRow()
        return int(self.names.item(row).data(_ID)) if row >= 0 else None

    def open_current(self) -> None:
        """Ask for the file under the cursor to be shown."""
        file = self.current_file()
        if file is not None:
            self.opened.emit(file)

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
