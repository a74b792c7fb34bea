"""Jump to anything: type in the top bar, choose from the list below it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from greenschool.ui.icons import draw_glyph
from greenschool.ui.theme import current_theme
from greenschool.ui.widgets.search_box import SearchBox
from greenschool.ui.widgets.style import label

_MOST = 12
_ROW = 42


@dataclass(frozen=True, slots=True)
class Hit:
    """Something found: its name, where it belongs, the page that shows it and what that page needs for it."""

    title: str
    note: str
    page: str
    target: object
    icon: str = "arrow-right"


Find = Callable[[str], Sequence[Hit]]


class _HitDelegate(QStyledItemDelegate):
    """Draws the name of a hit above the fainter note that says where it belongs."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = current_theme()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        hit: Hit = index.data(Qt.ItemDataRole.UserRole)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        rect = option.rect
        painter.save()
        if chosen:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("selection"))
            painter.drawRoundedRect(rect, 4, 4)
        sign = QRect(rect.left() + 8, rect.center().y() - 9, 18, 18)
        draw_glyph(painter, sign, hit.icon, self._theme.color("selection_text" if chosen else "muted"))
        words = rect.adjusted(36, 3, -8, -3)
        top, bottom = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignBottom
        whole = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(self._theme.color("selection_text" if chosen else "text"))
        painter.setFont(self._theme.font(strong=True))
        painter.drawText(words, top if hit.note else whole, _cut(painter, hit.title, words.width()))
        painter.setPen(self._theme.color("selection_text" if chosen else "muted"))
        painter.setFont(self._theme.font("small"))
        painter.drawText(words, bottom, _cut(painter, hit.note, words.width()))
        painter.restore()


def _cut(painter: QPainter, text: str, width: int) -> str:
    return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)


class JumpBox(SearchBox):
    """Shows what ``find`` returns in a list under the box; ↓ ↑ Enter choose, Esc closes."""

    jumped = Signal(Hit)

    def __init__(self, placeholder: str, find: Find, parent: QWidget | None = None) -> None:
        super().__init__(placeholder, parent)
        self._find = find
        self._hits: Sequence[Hit] = ()
        self._popup = QFrame()
        self._popup.setProperty("role", "popup")
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Search results"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setItemDelegate(_HitDelegate(self._list))
        self._nothing = label(self.tr("Nothing found. Try fewer letters."), "muted")
        self._nothing.setContentsMargins(12, 8, 12, 8)
        column = QVBoxLayout(self._popup)
        column.setContentsMargins(4, 4, 4, 4)
        column.addWidget(self._list)
        column.addWidget(self._nothing)
        self.searched.connect(self._search)
        self._list.itemClicked.connect(lambda item: self._take(self._list.row(item)))
        self._theme = current_theme()

    def _search(self, typed: str) -> None:
        if not typed.strip():
            self._close()
            return
        self._hits = self._find(typed)[:_MOST]
        self._list.clear()
        for hit in self._hits:
            item = QListWidgetItem(f"{hit.title}, {hit.note}" if hit.note else hit.title)
            item.setData(Qt.ItemDataRole.UserRole, hit)
            item.setSizeHint(QSize(0, self._theme.px(_ROW)))
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._open()

    def _open(self) -> None:
        """Lie under the box, over whatever page is there; a child of the window, so the focus stays here."""
        window = self.window()
        self._popup.setParent(window)
        self._list.setVisible(bool(self._hits))
        self._nothing.setVisible(not self._hits)
        width = max(self.width(), self._theme.px(360))
        height = len(self._hits) * self._theme.px(_ROW) + 12 if self._hits else self._theme.px(_ROW)
        below = self.mapTo(window, QPoint(0, self.height() + 4))
        room = window.height() - below.y() - 8
        self._popup.setGeometry(below.x(), below.y(), width, min(height, room))
        self._popup.show()
        self._popup.raise_()
        window.installEventFilter(self)

    def _close(self) -> None:
        self._popup.hide()
        self.window().removeEventFilter(self)

    def _take(self, number: int) -> None:
        if 0 <= number < len(self._hits):
            hit = self._hits[number]
            self._close()
            self.clear()
            self.jumped.emit(hit)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Steer the list from the box."""
        key = event.key()
        if self._popup.isVisible() and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if key == Qt.Key.Key_Down else -1
            self._list.setCurrentRow((self._list.currentRow() + step) % max(len(self._hits), 1))
        elif self._popup.isVisible() and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self._list.currentRow())
        elif self._popup.isVisible() and key == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Close when the window changes its size or is left."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.WindowDeactivate):
            self._close()
        return super().eventFilter(watched, event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Close when the cursor goes elsewhere."""
        self._close()
        super().focusOutEvent(event)
