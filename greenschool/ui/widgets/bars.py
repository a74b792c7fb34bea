"""Bars lying one below the other, each made of parts in the colours of the theme, with their numbers printed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from greenschool.ui.theme import current_theme
from greenschool.ui.tokens import contrast

_LINE, _HIGHEST_LINE, _LEGEND = 28, 64, 24
_THICKNESS = 0.55
"""Part of its line that a bar fills."""
_GAP, _SWATCH = 10, 10
_TIGHT = 4


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its name and one number for each series."""

    name: str
    parts: tuple[int, ...]

    @property
    def total(self) -> int:
        """The length of the whole bar."""
        return sum(self.parts)


class StackedBars(QWidget):
    """Names on the left, bars, the total at the end of each, and above them what the colours mean."""

    def __init__(self, name: str, nothing: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._nothing = nothing
        self._series: tuple[str, ...] = ()
        self._bars: tuple[Bar, ...] = ()
        self._theme = current_theme()
        self._theme.changed.connect(self._measure)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(name)

    def set_bars(self, series: Sequence[str], bars: Sequence[Bar]) -> None:
        """Show other bars; what is drawn is also said to those who cannot see it."""
        self._series, self._bars = tuple(series), tuple(bars)
        self.setAccessibleDescription("; ".join(self._told(bar) for bar in self._bars))
        self._measure()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room for every bar."""
        return QSize(self._theme.px(360), self._theme.px(_LEGEND + _LINE * len(self._bars)))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room in which the bars can still be told apart."""
        return QSize(self._theme.px(240), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the legend and the bars, or say that there is nothing."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not any(bar.total for bar in self._bars):
            painter.setPen(self._theme.color("muted"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._nothing)
            painter.end()
            return
        left = self._names_width()
        self._draw_legend(painter, left)
        top = self._theme.px(_LEGEND)
        line = min((self.height() - top) / len(self._bars), self._theme.px(_HIGHEST_LINE))
        longest = max(bar.total for bar in self._bars)
        room = self.width() - left - self._metrics().horizontalAdvance(str(longest)) - _GAP
        for number, bar in enumerate(self._bars):
            place = QRectF(left, top + number * line, room * bar.total / longest, line)
            self._draw_bar(painter, bar, place)
        painter.end()

    def _draw_legend(self, painter: QPainter, left: float) -> None:
        height = self._theme.px(_LEGEND - 8)
        painter.setFont(self._theme.font("small"))
        metrics = QFontMetrics(painter.font())
        x = left
        for name, colour in zip(self._series, self._colours(), strict=False):
            swatch = QRectF(x, (height - _SWATCH) / 2, _SWATCH, _SWATCH)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(swatch, 2, 2)
            painter.setPen(self._theme.color("muted"))
            width = metrics.horizontalAdvance(name) + 2
            painter.drawText(QRectF(x + _SWATCH + 6, 0, width, height), Qt.AlignmentFlag.AlignVCenter, name)
            x += _SWATCH + 6 + width + 14

    def _draw_bar(self, painter: QPainter, bar: Bar, place: QRectF) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._theme.font())
        painter.setPen(self._theme.color("text"))
        painter.drawText(
            QRectF(0, place.top(), place.left() - _GAP, place.height()), middle | Qt.AlignmentFlag.AlignRight, bar.name
        )
        thickness = place.height() * _THICKNESS
        x = place.left()
        for part, colour in zip(bar.parts, self._colours(), strict=False):
            width = place.width() * part / bar.total if bar.total else 0
            piece = QRectF(x, place.center().y() - thickness / 2, width, thickness)
            painter.fillRect(piece, QColor(colour))
            self._draw_part(painter, part, colour, piece)
            x += width
        painter.setFont(self._theme.font(strong=True))
        painter.setPen(self._theme.color("text"))
        painter.drawText(QRectF(x + 6, place.top(), 80, place.height()), middle, str(bar.total))

    def _draw_part(self, painter: QPainter, part: int, colour: str, piece: QRectF) -> None:
        """Print the number of a part where it fits into it."""
        painter.setFont(self._theme.font("small"))
        if QFontMetrics(painter.font()).horizontalAdvance(str(part)) + _TIGHT > piece.width():
            return
        painter.setPen(QColor(max(self._theme.tokens.heat_text, key=lambda text: contrast(text, colour))))
        painter.drawText(piece, Qt.AlignmentFlag.AlignCenter, str(part))

    def _names_width(self) -> float:
        return max((self._metrics().horizontalAdvance(bar.name) for bar in self._bars), default=0) + _GAP

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._theme.font())

    def _colours(self) -> Iterator[str]:
        return iter(self._theme.tokens.chart)

    def _told(self, bar: Bar) -> str:
        parts = ", ".join(f"{name} {part}" for name, part in zip(self._series, bar.parts, strict=True))
        return f"{bar.name}: {bar.total} ({parts})"

    def _measure(self) -> None:
        self.updateGeometry()
        self.update()
