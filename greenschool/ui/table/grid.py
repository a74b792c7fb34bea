"""The grid itself: a table view whose first column stays while the others scroll under it."""

from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from greenschool.ui.table.column import Align, by_given_name
from greenschool.ui.table.delegate import CellDelegate
from greenschool.ui.table.editing import CellEditing
from greenschool.ui.table.header import SortHeader
from greenschool.ui.table.layout_memory import LayoutMemory
from greenschool.ui.table.model import RowTableModel
from greenschool.ui.theme import current_theme

_ROW, _HEADER = 26, 28
_SAMPLE = 200
"""Rows looked at for the width of a column: looking at 5,000 takes a second."""
_NARROWEST, _WIDEST = 56, 320
_PADDING = 14
_SIGN, _MARK = 16, 20
_NARROWED = 96
"""Width down to which a column of text gives way so that all columns are in sight at first."""


def _dress(view: QTableView, header: QHeaderView) -> None:
    """Give the grid and its frozen column the same habits."""
    view.setHorizontalHeader(header)
    view.setItemDelegate(CellDelegate(view))
    view.setAlternatingRowColors(True)
    view.setWordWrap(False)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.setTabKeyNavigation(False)


class _FrozenColumn(QTableView):
    """Shows the first column over the left edge of the grid while that is scrolled sideways."""

    def __init__(self, grid: "Grid") -> None:
        super().__init__(grid)
        self.setObjectName("frozen")
        self._grid = grid
        self.title = SortHeader(self)
        self.title.setSectionsMovable(False)
        _dress(self, self.title)
        self.setModel(grid.model())
        self.setSelectionModel(grid.selectionModel())
        self.verticalHeader().hide()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        grid.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        self.verticalScrollBar().valueChanged.connect(grid.verticalScrollBar().setValue)
        grid.horizontalScrollBar().valueChanged.connect(lambda _value: self.place())
        grid.horizontalHeader().sectionResized.connect(lambda *_sizes: self.place())
        grid.horizontalHeader().sectionMoved.connect(lambda *_places: self.place())
        grid.horizontalHeader().geometriesChanged.connect(self.place)

    def place(self) -> None:
        """Lie over the first column shown, or hide where nothing is scrolled away."""
        first = self._grid.first_column()
        if first is None or not self._grid.horizontalScrollBar().value():
            self.hide()
            return
        for column in range(self._grid.model().columnCount()):
            self.setColumnHidden(column, column != first)
        width = self._grid.columnWidth(first)
        self.setColumnWidth(first, width)
        viewport = self._grid.viewport().geometry()
        head = self._grid.horizontalHeader().height()
        self.title.setFixedHeight(head)
        self.verticalHeader().setDefaultSectionSize(self._grid.verticalHeader().defaultSectionSize())
        self.setGeometry(viewport.left(), viewport.top() - head, width + 2, viewport.height() + head)
        self.show()
        self.raise_()
        self.verticalScrollBar().setValue(self._grid.verticalScrollBar().value())


class Grid(QTableView):
    """Rows, columns, keys. What stands around it (filters, chips, totals) is in ``view.TableView``."""

    copy_asked = Signal(bool)
    """Ctrl+C, or Ctrl+Shift+C when True: with the titles."""
    find_asked = Signal()
    """Ctrl+F where no window takes it first."""
    opened = Signal(int)
    """Enter or a double click on a line."""
    layout_changed = Signal()
    """A person moved, resized, showed or hid columns."""

    def __init__(self, model: RowTableModel[Any], memory: LayoutMemory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._memory = memory
        self._theme = current_theme()
        self._scale = self._theme.scale
        self._needed: dict[int, int] = {}
        """Widths that rows and titles need, until either changes: they are asked for at every change of size."""
        self.title = SortHeader(self)
        _dress(self, self.title)
        self.setModel(model)
        self.frozen = _FrozenColumn(self)
        self.title.setStretchLastSection(True)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        self.title.sectionHandleDoubleClicked.connect(self._fit_by_hand)
        self.title.dragged.connect(self._touched)
        self._theme.changed.connect(self._measure)
        self._measure()
        self._lay_out()
        if any(column.setter is not None for column in model.columns):
            self._editing = CellEditing(self, model)
        model.modelReset.connect(self._rows_came)
        model.dataChanged.connect(self._needed.clear)

    # Columns

    def first_column(self) -> int | None:
        """Return the first column shown, by its number in the model."""
        return next(iter(self.shown_columns()), None)

    def shown_columns(self) -> list[int]:
        """Return the columns shown, from left to right, by their numbers in the model."""
        places = (self.title.logicalIndex(place) for place in range(self.title.count()))
        return [column for column in places if not self.isColumnHidden(column)]

    def show_column(self, column: int, *, shown: bool) -> None:
        """Show or hide a column; the last one shown stays."""
        if shown or self.shown_columns() != [column]:
            self.setColumnHidden(column, not shown)
            self._touched()

    def default_layout(self) -> None:
        """Lay the columns out as the page describes them and forget what was remembered."""
        for number in range(len(self._model.columns)):
            self.title.moveSection(self.title.visualIndex(number), number)
        for number, column in enumerate(self._model.columns):
            self.setColumnHidden(number, column.hidden)
        self._memory.forget()
        self._by_itself = True
        self._size_columns()
        self.layout_changed.emit()

    def _lay_out(self) -> None:
        for number, column in enumerate(self._model.columns):
            self.setColumnHidden(number, column.hidden)
            self.title.resizeSection(number, self._theme.px(column.width or _NARROWEST))
        self._by_itself = not self._memory.restore(self.title)

    def _size_columns(self) -> None:
        """Fit the columns to rows and room, until a person lays a hand on them."""
        if not self._by_itself:
            return
        for number in range(len(self._model.columns)):
            self._fit(number)
        self._give_way()

    def _give_way(self) -> None:
        """Narrow the columns of text, the widest first, when a little is missing for all to be in sight.

        People's names are left as they are: they are what is looked up here, and must be read whole.
        """
        shown = self.shown_columns()
        excess = sum(map(self.columnWidth, shown)) - self.viewport().width()
        spare = {
            column: self.columnWidth(column) - self._theme.px(_NARROWED)
            for column in shown
            if self._model.columns[column].align is Align.LEFT and self._model.columns[column].sort is not by_given_name
        }
        spare = {column: width for column, width in spare.items() if width > 0}
        if not 0 < excess <= min(sum(spare.values()), self.viewport().width() // 4):
            return
        for column, width in spare.items():
            part = -(-excess * width // sum(spare.values()))
            self.title.resizeSection(column, self.columnWidth(column) - part)

    def _fit(self, number: int) -> None:
        """Make a column as wide as it asks, or as its title and its first rows need."""
        column = self._model.columns[number]
        if column.width is not None:
            self.title.resizeSection(number, self._theme.px(column.width))
            return
        if number not in self._needed:
            self._needed[number] = self._width_of_texts(number)
        self.title.resizeSection(number, min(max(self._needed[number], _NARROWEST), self._theme.px(_WIDEST)))

    def _width_of_texts(self, number: int) -> int:
        column = self._model.columns[number]
        sample = range(min(_SAMPLE, self._model.rowCount()))
        texts = {self._model.index(line, number).data() or "" for line in sample}
        metrics = QFontMetrics(self._theme.font())
        widest = max(map(metrics.horizontalAdvance, texts), default=0)
        title = QFontMetrics(self._theme.font(strong=True)).horizontalAdvance(column.title)
        title += _MARK if column.align is Align.RIGHT else 0
        sign = _SIGN if column.tone is not None else 0
        return max(title, widest + sign) + _PADDING

    def _fit_by_hand(self, number: int) -> None:
        self._fit(number)
        self._touched()

    def _touched(self) -> None:
        """Remember the layout that a person made."""
        self._by_itself = False
        self._memory.save(self.title)
        self.layout_changed.emit()

    # Rows

    def _rows_came(self) -> None:
        self._needed.clear()
        digits = len(str(max(self._model.rowCount(), 99)))
        width = QFontMetrics(self._theme.font()).horizontalAdvance("0" * digits)
        self.verticalHeader().setFixedWidth(width + _PADDING)
        self._size_columns()
        self.frozen.place()

    def _measure(self) -> None:
        self._needed.clear()
        if self._theme.scale != self._scale:
            for number in range(self.title.count()):
                width = self.title.sectionSize(number) * self._theme.scale / self._scale
                self.title.resizeSection(number, round(width))
            self._scale = self._theme.scale
        for view in (self, self.frozen):
            view.verticalHeader().setDefaultSectionSize(self._theme.px(_ROW))
        self.title.setFixedHeight(self._theme.px(_HEADER))
        self.frozen.place()

    def go_to(self, line: int, column: int | None = None) -> None:
        """Put the cursor on a line and scroll there."""
        wanted = self.first_column() if column is None else column
        if wanted is not None and 0 <= line < self._model.rowCount():
            index = self._model.index(line, wanted)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)

    # Qt's events

    def scrollTo(  # noqa: N802 - Qt's name
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Scroll to a cell, and farther where the frozen column would cover it."""
        first = self.first_column()
        if index.column() == first:
            bar = self.horizontalScrollBar()
            sideways = bar.value()
            super().scrollTo(index, hint)
            bar.setValue(sideways)
            return
        super().scrollTo(index, hint)
        covered = 0 if first is None else self.columnWidth(first) - self.visualRect(index).left()
        bar = self.horizontalScrollBar()
        if covered > 0 and bar.value():
            bar.setValue(bar.value() - covered)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Ctrl+C, Ctrl+Shift+C, Ctrl+F and Enter; everything else is the table's own."""
        ctrl, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
        if event.key() == Qt.Key.Key_C and event.modifiers() in (ctrl, ctrl | shift):
            self.copy_asked.emit(event.modifiers() == ctrl | shift)
            return
        if event.matches(QKeySequence.StandardKey.Find):
            self.find_asked.emit()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the frozen column in its place."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._size_columns()
        self.frozen.place()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Say in the middle of an empty grid why it is empty."""
        super().paintEvent(event)
        if self._model.rowCount():
            return
        painter = QPainter(self.viewport())
        painter.setPen(self._theme.color("muted"))
        where = QRect(self.viewport().rect()).adjusted(16, 24, -16, -16)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        words = self.tr("No row answers the filter.") if self._model.rows() else self.tr("There are no rows yet.")
        painter.drawText(where, flags, words)
        painter.end()
