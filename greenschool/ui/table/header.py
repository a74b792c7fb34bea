"""Column titles that sort: click, Shift+click for a second key, third click for the original order."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from greenschool.ui.icons import draw_glyph
from greenschool.ui.table.model import SortKey
from greenschool.ui.theme import current_theme

_MARK, _PLACE = 12, 7


def next_sort(keys: Sequence[SortKey], column: int, *, add: bool) -> tuple[SortKey, ...]:
    """Return the keys after a click on ``column``: ascending, descending, none; ``add`` keeps the others."""
    old = next((key for key in keys if key.column == column), None)
    others = tuple(key for key in keys if key.column != column) if add else ()
    if old is None:
        return (*others, SortKey(column))
    if old.descending:
        return others
    turned = SortKey(column, descending=True)
    return tuple(turned if key is old else key for key in keys) if add else (turned,)


class SortHeader(QHeaderView):
    """Draws a mark on each column sorted by, with its place when there are several."""

    sort_chosen = Signal(int, bool)
    """Column and whether Shift was held."""
    dragged = Signal()
    """A person moved or resized a column."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._keys: tuple[SortKey, ...] = ()
        self._pressed: QPoint | None = None
        self._held = self._changed = False
        self._theme = current_theme()
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(40)
        self.sectionResized.connect(lambda *_sizes: self._note_change())
        self.sectionMoved.connect(lambda *_places: self._note_change())
        self.setTextElideMode(Qt.TextElideMode.ElideRight)

    def set_sort(self, keys: Sequence[SortKey]) -> None:
        """Mark the columns sorted by."""
        self._keys = tuple(keys)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Remember where the button went down, so that a drag of a border or a title is not a click."""
        left = event.button() is Qt.MouseButton.LeftButton
        on_border = self.cursor().shape() is Qt.CursorShape.SplitHCursor
        self._pressed = event.position().toPoint() if left and not on_border else None
        self._held, self._changed = left, False
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Sort by the column that was clicked, or tell that columns were dragged."""
        super().mouseReleaseEvent(event)
        self._held = False
        if self._changed:
            self._changed = False
            self.dragged.emit()
            return
        pressed, self._pressed = self._pressed, None
        place = event.position().toPoint()
        if pressed is None or (place - pressed).manhattanLength() > 4:
            return
        column = self.logicalIndexAt(place)
        if column >= 0:
            self.sort_chosen.emit(column, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def _note_change(self) -> None:
        self._changed = self._changed or self._held

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N802, N803 - Qt's names
        """Draw the title and, over its free end, the mark."""
        super().paintSection(painter, rect, logicalIndex)
        place = next((i for i, key in enumerate(self._keys) if key.column == logicalIndex), None)
        if place is None:
            return
        several = len(self._keys) > 1
        arrow_width = self._theme.px(_MARK)
        width = arrow_width + (self._theme.px(_PLACE) if several else 0)
        mark = QRect(rect.right() - width, rect.top(), width, rect.height() - 1)
        align = self.model().headerData(logicalIndex, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        if align & Qt.AlignmentFlag.AlignRight:
            mark.moveLeft(rect.left() + 2)
        painter.save()
        painter.fillRect(mark, self._theme.color("header"))
        arrow = "menu-down" if self._keys[place].descending else "menu-up"
        draw_glyph(painter, mark.adjusted(0, 0, arrow_width - width, 0), arrow, self._theme.color("primary"))
        if several:
            painter.setFont(self._theme.font("small"))
            painter.setPen(self._theme.color("header_text"))
            painter.drawText(mark.adjusted(arrow_width - 1, 0, 0, 0), Qt.AlignmentFlag.AlignCenter, str(place + 1))
        painter.restore()
