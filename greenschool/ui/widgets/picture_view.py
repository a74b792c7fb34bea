"""A picture as large as the room allows, or larger and moved about in it; parts of it can be covered."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from greenschool.ui.theme import current_theme

_STEP = 1.25
_LARGEST = 6.0
_SMALLEST_COVER = 6
"""Pixels; a shorter drag was a click."""


class _Canvas(QWidget):
    """The picture at the present zoom, what is covered in it, and the part that is being drawn."""

    def __init__(self) -> None:
        super().__init__()
        self.image = QImage()
        self.covers: tuple[QRectF, ...] = ()
        self.drawn = QRect()
        current_theme().changed.connect(self.update)

    def picture_rect(self) -> QRect:
        """Return where the picture lies: in the middle."""
        size = self.image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRect(QPoint((self.width() - size.width()) // 2, (self.height() - size.height()) // 2), size)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        if self.image.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        place = self.picture_rect()
        painter.fillRect(place, Qt.GlobalColor.white)  # what lies behind a picture that is clear in parts
        painter.drawImage(place, self.image)
        for share in self.covers:
            painter.fillRect(_inside(place, share), Qt.GlobalColor.black)
        if not self.drawn.isNull():
            painter.setPen(QPen(current_theme().color("focus"), 2))
            painter.fillRect(self.drawn, Qt.GlobalColor.black)
            painter.drawRect(self.drawn)
        painter.end()


class PictureView(QScrollArea):
    """Fits the picture into the room until somebody zooms; a drag or the arrow keys move it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = _Canvas()
        self._factor = 1.0
        """How much larger than it would fit."""
        self._by_width = False
        """Whether the picture is as wide as the room, whatever that is."""
        self._grip: QPointF | None = None
        self.setWidget(self._canvas)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("role", "viewer")

    def show_image(self, image: QImage, name: str) -> None:
        """Show another picture, called ``name`` for those who do not see it."""
        self._canvas.image = image
        self._canvas.covers = ()
        self._canvas.setAccessibleName(name)
        self.setAccessibleName(name)
        self.fit()

    def image(self) -> QImage:
        """Return the picture shown."""
        return self._canvas.image

    def show_covers(self, shares: Sequence[QRectF]) -> None:
        """Cover parts of the picture, given in shares of its width and height."""
        self._canvas.covers = tuple(shares)
        self._canvas.update()

    def covers(self) -> tuple[QRectF, ...]:
        """Return what is covered."""
        return self._canvas.covers

    def fit(self) -> None:
        """Show the whole picture."""
        self._factor, self._by_width = 1.0, False
        self._lay_out()

    def fit_width(self) -> None:
        """Show the picture as wide as the room, from its top."""
        self._by_width = True
        self._lay_out()
        self.verticalScrollBar().setValue(0)

    def zoom_by(self, step: float) -> None:
        """Show the picture larger (over 1) or smaller, never smaller than it fits."""
        self._factor = min(max(self._larger() * step, 1.0), _LARGEST)
        self._by_width = False
        self._lay_out()

    def turn(self, screens: int) -> None:
        """Go down (1) or up (-1) by as much as is seen at once."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + screens * bar.pageStep())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fit the picture into the new room."""
        super().resizeEvent(event)
        self._lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Zoom with the signs; the arrows move, as in every area that scrolls."""
        if event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by(_STEP)
        elif event.key() == Qt.Key.Key_Minus:
            self.zoom_by(1 / _STEP)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take hold of the picture."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._grip = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Move it."""
        if self._grip is not None:
            way = event.position() - self._grip
            for bar, pixels in ((self.horizontalScrollBar(), way.x()), (self.verticalScrollBar(), way.y())):
                bar.setValue(bar.value() - round(pixels))
            self._grip = event.position()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let go."""
        self._grip = None

    def _lay_out(self) -> None:
        size = self._fitted() * self._larger()
        self._canvas.resize(size if size.isValid() else QSize(0, 0))
        self._canvas.update()

    def _fitted(self) -> QSize:
        """Return the size of the whole picture in the room; small pictures are not blown up until somebody asks."""
        room, image = self.maximumViewportSize(), self._canvas.image.size()
        is_small = image.width() <= room.width() and image.height() <= room.height()
        return image if is_small and self._factor == 1.0 else image.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)

    def _larger(self) -> float:
        """Return how much larger than it would fit the picture is now."""
        if not self._by_width:
            return self._factor
        room = self.maximumViewportSize().width() - self.verticalScrollBar().sizeHint().width()
        return min(max(room / max(self._fitted().width(), 1), 1.0), _LARGEST)


class PictureCoverer(PictureView):
    """A picture on which a drag draws a part to be covered."""

    drawn = Signal(QRectF)
    """The part, in shares of the picture's width and height."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._from: QPoint | None = None
        self.viewport().setCursor(Qt.CursorShape.CrossCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Begin a part."""
        if event.button() == Qt.MouseButton.LeftButton and not self.image().isNull():
            self._from = self._at(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Draw it as large as the drag."""
        if self._from is not None:
            part = QRect(self._from, self._at(event)).normalized()
            self._canvas.drawn = part.intersected(self._canvas.picture_rect())
            self._canvas.update()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Tell the part."""
        part, self._canvas.drawn, self._from = self._canvas.drawn, QRect(), None
        self._canvas.update()
        if min(part.width(), part.height()) >= _SMALLEST_COVER:
            whole = self._canvas.picture_rect()
            self.drawn.emit(
                QRectF(
                    (part.left() - whole.left()) / whole.width(),
                    (part.top() - whole.top()) / whole.height(),
                    part.width() / whole.width(),
                    part.height() / whole.height(),
                )
            )

    def _at(self, event: QMouseEvent) -> QPoint:
        return self._canvas.mapFrom(self.viewport(), event.position().toPoint())


def _inside(place: QRect, share: QRectF) -> QRectF:
    return QRectF(
        place.left() + share.left() * place.width(),
        place.top() + share.top() * place.height(),
        share.width() * place.width(),
        share.height() * place.height(),
    )
