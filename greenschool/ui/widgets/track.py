"""How far something is on its way: a row of short bars, those behind it filled."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from greenschool.ui.theme import current_theme

_THICKNESS, _GAP = 5, 4


class Track(QWidget):
    """``steps`` bars, of which ``set_done`` fills the first ones. A word beside it says the same."""

    def __init__(self, steps: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps, self._done = steps, 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._theme = current_theme()
        self._theme.changed.connect(self.update)

    def set_done(self, done: int, name: str) -> None:
        """Fill the first ``done`` bars; ``name`` is what is read out."""
        self._done = done
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a thin line."""
        return QSize(120, _THICKNESS + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        width = (self.width() - _GAP * (self._steps - 1)) / self._steps
        for number in range(self._steps):
            painter.setBrush(self._theme.color("primary" if number < self._done else "border"))
            place = QRectF(number * (width + _GAP), 1, width, _THICKNESS)
            painter.drawRoundedRect(place, _THICKNESS / 2, _THICKNESS / 2)
        painter.end()
