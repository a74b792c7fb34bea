"""A place to drop a file on, with a button for those who rather choose it."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from greenschool.ui.icons import glyph
from greenschool.ui.theme import current_theme
from greenschool.ui.widgets.buttons import PrimaryButton
from greenschool.ui.widgets.style import label


def dropped_file(data: QMimeData) -> Path | None:
    """Return the first file of the disk in what is dragged or pasted."""
    return next(iter(dropped_files(data)), None)


def dropped_files(data: QMimeData) -> list[Path]:
    """Return the files of the disk in what is dragged or pasted."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class DropZone(QWidget):
    """A dashed frame: icon, sentence, button, hints. Sends ``dropped`` with the paths of the files."""

    dropped = Signal(list)

    def __init__(
        self,
        sentence: str,
        button: str,
        choose: Callable[[], object],
        hints: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._over = False
        self._icon = QLabel()
        self.button = PrimaryButton(button, "folder-open-outline", choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        column.addStretch(1)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(self._icon, 0, centre)
        column.addWidget(label(sentence, "heading"), 0, centre)
        column.addSpacing(4)
        column.addWidget(self.button, 0, centre)
        column.addSpacing(8)
        for hint in hints:
            column.addWidget(label(hint, "muted"), 0, centre)
        column.addStretch(1)
        self._theme = current_theme()
        self._theme.changed.connect(self._draw_icon)
        self._draw_icon()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take files of the disk, nothing else."""
        if dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()
            self._set_over(over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        """Look as before."""
        super().dragLeaveEvent(event)
        self._set_over(over=False)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Send the files."""
        self._set_over(over=False)
        files = dropped_files(event.mimeData())
        if files:
            event.acceptProposedAction()
            self.dropped.emit(files)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the dashed frame, filled while a file is held over it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("primary" if self._over else "control"), 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(self._theme.color("selection" if self._over else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        painter.end()

    def _set_over(self, *, over: bool) -> None:
        self._over = over
        self.update()

    def _draw_icon(self) -> None:
        self._icon.setPixmap(glyph("file-excel-outline", self._theme.tokens.ground["control"], 48))
