"""A grid of values from 0 to 100 in the heat colours of the theme, with the number in every cell."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from greenschool.ui.theme import current_theme

_ROW, _HEADER = 24, 26
_NARROWEST = 34
_GAP, _RING = 1, 2
_VALUE = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()

AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class HeatColumn:
    """What stands over a column, and what it means."""

    title: str
    tip: str


@dataclass(frozen=True, slots=True)
class HeatCell:
    """A value from 0 to 100, None where there is none; ``sign`` is shown in its place then; ``tip`` tells it all."""

    value: int | None
    tip: str
    sign: str = ""


@dataclass(frozen=True, slots=True)
class HeatLine:
    """A line and its name."""

    name: str
    cells: tuple[HeatCell, ...]


class _Cells(QAbstractTableModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.heads: tuple[HeatColumn, ...] = ()
        self.lines: tuple[HeatLine, ...] = ()

    def show_lines(self, heads: Sequence[HeatColumn], lines: Sequence[HeatLine]) -> None:
        self.beginResetModel()
        self.heads, self.lines = tuple(heads), tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self.heads)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        cell = self.lines[index.row()].cells[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.sign if cell.value is None else str(cell.value)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return cell.tip
        return cell.value if role == _VALUE else None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Vertical:
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            return self.lines[section].name if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.heads[section].tip
        return self.heads[section].title if role == Qt.ItemDataRole.DisplayRole else None


class _Painter(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        theme = current_theme()
        value = index.data(_VALUE)
        cell = option.rect.adjusted(_GAP, _GAP, -_GAP, -_GAP)
        painter.save()
        painter.setFont(theme.font("small"))
        if value is None:
            painter.setPen(theme.color("muted"))
        else:
            ground = heat_colour(value)
            painter.fillRect(cell, QColor(ground))
            painter.setPen(QColor(theme.tokens.on_heat(ground)))
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, index.data())
        view = self.parent()
        if isinstance(view, HeatMap) and view.hasFocus() and view.currentIndex() == index:
            painter.setPen(QPen(theme.color("focus"), _RING))
            painter.drawRect(cell)
        painter.restore()


class HeatMap(QTableView):
    """Lines by columns; arrows move the cursor, Enter or a double click sends ``opened`` with line and column."""

    opened = Signal(int, int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells = _Cells(self)
        self._theme = current_theme()
        self.setModel(self._cells)
        self.setItemDelegate(_Painter(self))
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setHighlightSections(True)
            header.setSectionsClickable(False)
        self.horizontalHeader().setMinimumSectionSize(1)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row(), index.column()))
        self._theme.changed.connect(self._measure)
        self._measure()

    def show_lines(self, heads: Sequence[HeatColumn], lines: Sequence[HeatLine]) -> None:
        """Show other values; the cursor stays in its place."""
        here = self.currentIndex()
        line, column = max(here.row(), 0), max(here.column(), 0)
        self._cells.show_lines(heads, lines)
        self.setCurrentIndex(self._cells.index(min(line, len(lines) - 1), min(column, len(heads) - 1)))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room in which the map can be scrolled."""
        return QSize(self._theme.px(400), self._theme.px(160))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Send the cell under the cursor on Enter."""
        here = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and here.isValid():
            self.opened.emit(here.row(), here.column())
            return
        super().keyPressEvent(event)

    def _measure(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.px(_ROW))
        self.horizontalHeader().setFixedHeight(self._theme.px(_HEADER))
        self.horizontalHeader().setMinimumSectionSize(self._theme.px(_NARROWEST))
        self.viewport().update()


def heat_colour(value: int) -> str:
    """Return the heat colour, ``#RRGGBB``, of a value from 0 to 100 in the theme in force."""
    colours = current_theme().tokens.heat
    return colours[min(value * len(colours) // 100, len(colours) - 1)]
