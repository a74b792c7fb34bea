"""A picture or a PDF of an entry, shown inside the program."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImageReader, QPixmap, QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from greenschool.ui.dialogs.files import open_file
from greenschool.ui.widgets.buttons import Button
from greenschool.ui.widgets.pdf_preview import PdfPreview

SHOWN = frozenset({".png", ".jpg", ".pdf"})
"""Endings of stored files that can be shown here; others open in their own program."""

_SIZE, _SMALLEST = (980, 620), (640, 480)
_LONGEST_SIDE = 2400


class Picture(QLabel):
    """A picture that keeps its shape in whatever room there is."""

    def __init__(self, path: Path, name: str) -> None:
        super().__init__()
        reader = QImageReader(str(path))
        reader.setAutoTransform(True)
        size = reader.size()
        if max(size.width(), size.height()) > _LONGEST_SIDE:
            longest = QSize(_LONGEST_SIDE, _LONGEST_SIDE)
            reader.setScaledSize(size.scaled(longest, Qt.AspectRatioMode.KeepAspectRatio))
        self._pixmap = QPixmap.fromImage(reader.read())
        self.setAccessibleName(name)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMinimumSize(200, 150)
        if self._pixmap.isNull():
            self.setText(self.tr("This picture is damaged and cannot be shown."))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the picture anew for the room."""
        super().resizeEvent(event)
        if not self._pixmap.isNull():
            mode = Qt.TransformationMode.SmoothTransformation
            self.setPixmap(self._pixmap.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio, mode))


class EntryFileDialog(QDialog):
    """Shows one stored file; Esc closes."""

    def __init__(self, path: Path, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(name)
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_SIZE)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        if path.suffix == ".pdf":
            preview = PdfPreview()
            preview.show_file(path)
            preview.fit_width()
            column.addWidget(preview, 1)
        else:
            column.addWidget(Picture(path, name), 1)
        foot = QHBoxLayout()
        foot.addWidget(Button(self.tr("Open in its program"), "open-in-new", lambda: open_file(path)))
        foot.addStretch(1)
        foot.addWidget(Button(self.tr("Close"), clicked=self.accept))
        column.addLayout(foot)
