"""A table as people know it from Excel: grid, filter row, chips, column menu, line of totals."""

import datetime as dt
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Generic

from PySide6.QtCore import QPoint, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from greenschool.ui.table.clipboard import to_tsv
from greenschool.ui.table.column import Column, Row, shown
from greenschool.ui.table.filter_row import FilterRow
from greenschool.ui.table.filters import Test
from greenschool.ui.table.grid import Grid
from greenschool.ui.table.header import next_sort
from greenschool.ui.table.layout_memory import LayoutMemory
from greenschool.ui.table.model import RowTableModel
from greenschool.ui.table.selection import TOO_MANY, Selected
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.buttons import Button
from greenschool.ui.widgets.style import label

Plain = str | int | Decimal | dt.date
"""A cell for other programs."""


class TableView(QWidget, Generic[Row]):
    """Shows rows through columns. Pages hand in rows, listen to ``current_changed`` and ``opened``.

    ``name`` is under which the layout is remembered in ``settings``; ``row_tone`` colours whole lines.
    """

    current_changed = Signal(object)
    """The row under the cursor, or None."""
    opened = Signal(object)
    """The row on which Enter was pressed or that was double-clicked."""

    def __init__(
        self,
        name: str,
        columns: Sequence[Column[Row]],
        settings: QSettings,
        row_tone: Callable[[Row], Tone] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.model = RowTableModel(columns, row_tone, self)
        memory = LayoutMemory(settings, name, [column.key for column in columns])
        self.grid = Grid(self.model, memory, self)
        self.grid.setAccessibleName(self.tr("Table"))
        self._filters = FilterRow(self.grid, self.model)
        self._clear = Button(self.tr("Clear filter"), clicked=self.clear_filters)
        self._columns = Button(self.tr("Columns…"), clicked=self._open_menu_below)
        self._totals = label("", "small")
        self._later = QTimer(self, singleShot=True, interval=60)
        self._build()
        self._connect()
        self._show_totals()

    # What pages use

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; the cursor stays on its row where that is still there."""
        self._keeping_cursor(lambda: self.model.set_rows(rows))

    def renew_rows(self, rows: Sequence[Row]) -> None:
        """Show what has become of the same rows, one for one; cursor and selection stay where they are."""
        self.model.renew_rows(rows)
        self._show_totals()
        self.current_changed.emit(self.current())

    def set_only(self, only: Test[Row] | None) -> None:
        """Keep the rows that pass a test besides the filter row, as a chip asks; None keeps all."""
        self._keeping_cursor(lambda: self.model.set_only(only))

    def add_chips(self, chips: QWidget) -> None:
        """Put filter chips on the left above the table."""
        self._bar.insertWidget(0, chips, 1)

    def current(self) -> Row | None:
        """Return the row under the cursor."""
        index = self.grid.currentIndex()
        return self.model.row_at(index.row()) if index.isValid() else None

    def selected(self) -> list[Row]:
        """Return the rows with a selected cell, in the order shown."""
        return [self.model.row_at(line) for line in self._selected().lines]

    def go_to(self, row: Row) -> None:
        """Put the cursor on a row; when a filter hides it, the filter is cleared first."""
        if self.model.line_of(row) is None:
            self.clear_filters()
        line = self.model.line_of(row)
        if line is not None:
            self.grid.go_to(line)
            self.grid.setFocus()

    def seen(self) -> tuple[list[str], list[list[Plain]]]:
        """Return titles and cells as they are seen: filtered, in this order, without hidden columns.

        A figure or a day is itself, everything else the text that its cell shows.
        """
        columns = [self.model.columns[number] for number in self.grid.shown_columns()]
        rows = [[_plain(column, column.value(row)) for column in columns] for row in self.model.seen()]
        return [column.title for column in columns], rows

    def begin_find(self) -> None:
        """Put the cursor into the filter box of the current column (Ctrl+F)."""
        column = self.grid.currentIndex().column()
        if column < 0 or self.grid.isColumnHidden(column):
            column = self.grid.first_column() or 0
        self._filters.focus(column)

    def set_filter(self, key: str, typed: str) -> None:
        """Type into the filter box of the column ``key`` and look at once."""
        keys = [column.key for column in self.model.columns]
        self._filters.type(keys.index(key), typed)

    def clear_filters(self) -> None:
        """Show all rows that the chips allow."""
        self._filters.clear()

    # Inside

    def _build(self) -> None:
        self._bar = QHBoxLayout()
        self._bar.setSpacing(8)
        self._bar.addStretch(0)
        self._bar.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignTop)
        self._bar.addWidget(self._columns, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._bar)
        column.addSpacing(8)
        column.addWidget(self._filters)
        column.addWidget(self.grid, 1)
        column.addSpacing(4)
        column.addWidget(self._totals)
        self.setFocusProxy(self.grid)

    def _connect(self) -> None:
        for header in (self.grid.title, self.grid.frozen.title):
            header.sort_chosen.connect(self._sort_by)
            header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.grid.title.customContextMenuRequested.connect(
            lambda place: self._column_menu().exec(self.grid.title.mapToGlobal(place))
        )
        self._filters.changed.connect(self._filter)
        self.grid.copy_asked.connect(lambda titles: self._copy(with_titles=titles))
        self.grid.opened.connect(lambda line: self.opened.emit(self.model.row_at(line)))
        self.grid.layout_changed.connect(self._filters.place)
        self.grid.selectionModel().selectionChanged.connect(lambda *_what: self._later.start())
        self.grid.selectionModel().currentRowChanged.connect(lambda *_what: self.current_changed.emit(self.current()))
        self.model.modelReset.connect(self._show_totals)
        self._later.timeout.connect(self._show_totals)
        self.grid.find_asked.connect(self.begin_find)

    def _sort_by(self, column: int, add: bool) -> None:  # noqa: FBT001 - a signal's argument
        keys = next_sort(self.model.sort_keys(), column, add=add)
        self._keeping_cursor(lambda: self.model.set_sort(keys))
        for header in (self.grid.title, self.grid.frozen.title):
            header.set_sort(keys)

    def _filter(self) -> None:
        typed = self._filters.typed()
        self._keeping_cursor(lambda: self.model.set_filters(typed))

    def _keeping_cursor(self, change: Callable[[], None]) -> None:
        """Change the model, then put the cursor back on the row that it was on."""
        index, row = self.grid.currentIndex(), self.current()
        change()
        line = None if row is None else self.model.line_of(row)
        if line is not None:
            self.grid.go_to(line, index.column())
        elif row is not None:
            self.current_changed.emit(None)

    def _selected(self) -> Selected:
        return Selected.read(self.grid.selectionModel().selection(), self.grid.shown_columns())

    def _copy(self, *, with_titles: bool) -> None:
        selected = self._selected()
        lines = selected.texts(self.model)
        if with_titles:
            lines.insert(0, [self.model.columns[column].title for column in selected.columns])
        QGuiApplication.clipboard().setText(to_tsv(lines))

    def _show_totals(self) -> None:
        seen, every = self.model.rowCount(), len(self.model.rows())
        parts = [self.tr("Rows: {n}").format(n=shown(every))]
        if self.model.is_filtered():
            parts.append(self.tr("shown: {n}").format(n=shown(seen)))
        parts += self._selection_totals()
        self._totals.setText(" · ".join(parts))
        self._clear.setEnabled(bool(self._filters.typed()))

    def _selection_totals(self) -> list[str]:
        selected = self._selected()
        count = selected.count()
        if count < 2:
            return []
        parts = [self.tr("cells selected: {n}").format(n=shown(count))]
        figures = selected.figures(self.model) if count <= TOO_MANY else []
        if figures:
            total = sum(figures)
            parts += [
                self.tr("Count: {n}").format(n=shown(len(figures))),
                self.tr("Sum: {n}").format(n=shown(total)),
                self.tr("Average: {n}").format(n=shown(round(total / len(figures), 2))),
            ]
        return parts

    def _column_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number, column in enumerate(self.model.columns):
            action = menu.addAction(column.title)
            action.setCheckable(True)
            action.setChecked(not self.grid.isColumnHidden(number))
            action.toggled.connect(lambda on, number=number: self.grid.show_column(number, shown=on))
        menu.addSeparator()
        menu.addAction(self.tr("Restore default columns"), self.grid.default_layout)
        return menu

    def _open_menu_below(self) -> None:
        corner = QPoint(0, self._columns.height() + 2)
        self._column_menu().popup(self._columns.mapToGlobal(corner))


def _plain(column: Column[Row], value: object) -> Plain:
    if isinstance(value, bool | dt.datetime) or not isinstance(value, int | Decimal | dt.date):
        return column.text(value)
    return value
