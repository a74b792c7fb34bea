"""A photo or logo: shown, dropped, chosen, taken off."""

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QImageReader,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from greenschool.ui.icons import draw_glyph
from greenschool.ui.theme import current_theme
from greenschool.ui.widgets.buttons import Button, IconButton
from greenschool.ui.widgets.drop_zone import dropped_file

_FRAME = QSize(104, 78)
_GLYPH = 30


class _Frame(QWidget):
    """The picture as large as the frame allows, or a dashed frame where there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._theme = current_theme()
        self._file: Path | None = None
        self.over = False
        self._measure()
        self._theme.changed.connect(self._measure)

    def show_file(self, file: Path | None) -> None:
        self._file = file
        self._draw()

    def picture(self) -> QPixmap:
        return self._pixmap

    def _measure(self) -> None:
        self.setFixedSize(self._theme.px(_FRAME.width()), self._theme.px(_FRAME.height()))
        self._draw()

    def _draw(self) -> None:
        """Read no more of the picture than is shown: photos of phones have twelve million pixels."""
        self._pixmap = QPixmap()
        if self._file is not None:
            reader = QImageReader(str(self._file))
            reader.setAutoTransform(True)
            ratio = self.devicePixelRatioF()
            room = self.size() * ratio
            reader.setScaledSize(reader.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio))
            self._pixmap = QPixmap.fromImageReader(reader)
            if self._pixmap.width() > room.width() or self._pixmap.height() > room.height():  # turned on its side
                self._pixmap = self._pixmap.scaled(
                    room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
                )
            self._pixmap.setDevicePixelRatio(ratio)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._pixmap.isNull() and not self.over:
            size = self._pixmap.deviceIndependentSize()
            painter.drawPixmap(
                round((self.width() - size.width()) / 2), round((self.height() - size.height()) / 2), self._pixmap
            )
            return
        painter.setPen(QPen(self._theme.color("primary" if self.over else "control"), 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(self._theme.color("selection" if self.over else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        middle = self.rect().center()
        square = self.rect()
        square.setSize(QSize(self._theme.px(_GLYPH), self._theme.px(_GLYPH)))
        square.moveCenter(middle)
        draw_glyph(painter, square, "image-plus-outline", self._theme.color("control"))


class PictureBox(QWidget):
    """The frame with its buttons; says what is asked for and leaves the work to the page."""

    dropped = Signal(Path)
    choose_asked = Signal()
    removal_asked = Signal()

    def __init__(self, *, may_edit: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._may_edit = may_edit
        self._frame = _Frame()
        self._choose = Button(self.tr("Picture…"), "image-outline", self.choose_asked.emit)
        self._choose.setToolTip(self.tr("Choose a photo or logo (PNG or JPEG, up to 5 MB), or drop it here"))
        self._remove = IconButton(
            self.tr("Take the picture off the card"), "image-off-outline", self.removal_asked.emit
        )
        self._low = QHBoxLayout()
        self._low.setSpacing(4)
        self._low.addStretch(1)
        self._low.addWidget(self._remove)
        buttons = QVBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._choose, 0, Qt.AlignmentFlag.AlignLeft)
        buttons.addLayout(self._low)
        buttons.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._frame, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(buttons, 1)
        self.setAcceptDrops(may_edit)
        self._choose.setVisible(may_edit)
        self.show_picture(None, "")

    def show_picture(self, file: Path | None, name: str) -> None:
        """Show the picture of what is called ``name``; without one those who may choose one see an empty frame."""
        self._frame.show_file(file)
        shown = not self._frame.picture().isNull()
        told = self.tr("Picture of {name}") if shown else self.tr("No picture of {name}")
        self._frame.setAccessibleName(told.format(name=name))
        self._remove.setVisible(self._may_edit and file is not None)
        self._frame.setVisible(self._may_edit or file is not None)

    def add_beside(self, part: QWidget) -> None:
        """Put something else on the right of the frame, below the first button."""
        self._low.insertWidget(0, part)

    def shows_picture(self) -> bool:
        """Tell whether a picture is seen."""
        return not self._frame.picture().isNull()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take a file of the disk, nothing else."""
        if dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()
            self._set_over(over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        """Look as before."""
        super().dragLeaveEvent(event)
        self._set_over(over=False)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Send the file."""
        self._set_over(over=False)
        file = dropped_file(event.mimeData())
        if file is not None:
            event.acceptProposedAction()
            self.dropped.emit(file)

    def _set_over(self, *, over: bool) -> None:
        self._frame.over = over
        self._frame.update()
