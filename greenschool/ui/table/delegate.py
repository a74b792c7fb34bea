"""How a cell is drawn: tone and sign, row tone, a 2-px ring around the current cell."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QBrush, QColor, QHelpEvent, QIcon, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from greenschool.ui.icons import SIGNS, glyph_pixmap
from greenschool.ui.table.model import OWN_SIGN_ROLE, ROW_TONE_ROLE, TONE_ROLE
from greenschool.ui.theme import current_theme
from greenschool.ui.tokens import Tone

_SIGN = 12
_RING = 2


class CellDelegate(QStyledItemDelegate):
    """Draws every cell of every table."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._theme = current_theme()

    def initStyleOption(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Add tone and sign to what the style draws; a selected cell keeps both."""
        super().initStyleOption(option, index)
        row_tone = index.data(ROW_TONE_ROLE)
        if row_tone is not Tone.PLAIN:
            option.backgroundBrush = QBrush(QColor(self._theme.tokens.tone(row_tone).ground))
        tone = index.data(TONE_ROLE)
        if tone is Tone.PLAIN:
            return
        colour = self._theme.tokens.tone(tone).text
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
            option.palette.setColor(role, QColor(colour))
        if option.text and not index.data(OWN_SIGN_ROLE):
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
            option.decorationSize = QSize(_SIGN, _SIGN)
            ratio = self._view.devicePixelRatioF()
            option.icon = QIcon(glyph_pixmap(SIGNS[tone], colour, _SIGN, ratio))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the cell, and the ring in place of the style's dotted focus line."""
        current = bool(option.state & QStyle.StateFlag.State_HasFocus)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        super().paint(painter, option, index)
        if current:
            self._draw_ring(painter, option.rect)

    def helpEvent(  # noqa: N802 - Qt's name
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Show the whole text of a cell that is cut."""
        if event.type() is not QEvent.Type.ToolTip:
            return super().helpEvent(event, view, option, index)
        text = index.data() or ""
        needed = self.sizeHint(option, index).width()
        if needed > option.rect.width():
            QToolTip.showText(event.globalPos(), text, view)
        else:
            QToolTip.hideText()
        return True

    def _draw_ring(self, painter: QPainter, cell: QRect) -> None:
        painter.save()
        painter.setPen(QPen(self._theme.color("focus"), _RING))
        painter.drawRect(cell.adjusted(1, 1, -1, -1))
        painter.restore()
