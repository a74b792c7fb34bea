"""Icons of one family (Material Design Icons, through QtAwesome) in the colours of the theme.

An icon asks the theme for its colour when it is painted, so a switch from light to dark needs no new icons.
"""

from functools import lru_cache

import qtawesome
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap

from greenschool.resources import resource
from greenschool.ui.theme import Theme, current_theme
from greenschool.ui.tokens import Tone

SIGNS = {
    Tone.PLAIN: "circle-small",
    Tone.OK: "check-bold",
    Tone.WARN: "triangle",
    Tone.DANGER: "close-thick",
    Tone.INFO: "flag",
}
"""The sign that stands beside each tone, so that colour is never the only sign."""


class _Glyph(QIconEngine):
    def __init__(self, theme: Theme, name: str, colour: str) -> None:
        super().__init__()
        self._theme, self._name, self._colour = theme, name, colour

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        # An icon wider than high stands on the left: the rest is the gap before a button's text.
        role = "placeholder" if mode is QIcon.Mode.Disabled else self._colour
        square = QRect(rect.topLeft(), QSize(rect.height(), rect.height())) if rect.width() > rect.height() else rect
        draw_glyph(painter, square, self._name, self._theme.color(role))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        return _Glyph(self._theme, self._name, self._colour)


def icon(name: str, colour: str = "text") -> QIcon:
    """Return the icon ``mdi6.<name>`` in a flat token's colour (``text``, ``muted``, ``primary_text`` …)."""
    return QIcon(_Glyph(current_theme(), name, colour))


def draw_glyph(painter: QPainter, rect: QRect, name: str, colour: QColor) -> None:
    """Draw the glyph ``mdi6.<name>`` as large as ``rect`` allows, centred."""
    painter.save()
    font = qtawesome.font("mdi6", min(rect.width(), rect.height()))
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, qtawesome.charmap(f"mdi6.{name}"))
    painter.restore()


@lru_cache(maxsize=256)
def glyph_pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    """Return a glyph as a pixmap of ``size`` logical pixels in ``#RRGGBB``; cached, for delegates."""
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    draw_glyph(painter, pixmap.rect(), name, QColor(colour))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def glyph(name: str, colour: str, size: int = 16) -> QPixmap:
    """Return a glyph for a label, sharp on the screen with the highest density."""
    return glyph_pixmap(name, colour, size, QGuiApplication.primaryScreen().devicePixelRatio())


def program_icon() -> QIcon:
    """Return the mark of the program."""
    return QIcon(str(resource("icons", "greenschool.svg")))
