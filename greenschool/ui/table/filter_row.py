"""The boxes above the columns in which people type what they look for."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from greenschool.ui.table.column import Row
from greenschool.ui.table.grid import Grid
from greenschool.ui.table.model import RowTableModel
from greenschool.ui.theme import current_theme
from greenschool.ui.widgets.style import restyle

_PAUSE_MS = 200
_HEIGHT, _GAP = 24, 4


class _FilterBox(QLineEdit):
    left_down = Signal()

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "filter")
        self.setPlaceholderText(self.tr("filter…"))
        self.setAccessibleName(self.tr("Filter: {title}").format(title=title))
        self.setToolTip(self.tr("Part of a word, with or without accents · >=8 · 8..9 · = for empty"))
        self.textChanged.connect(lambda text: restyle(self, filled="true" if text.strip() else "false"))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left_down.emit()
        else:
            super().keyPressEvent(event)


class FilterRow(QWidget):
    """One box over each column shown; follows the columns as they move, and tells after a pause in typing."""

    changed = Signal()

    def __init__(self, grid: Grid, model: RowTableModel[Row], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = grid
        self._theme = current_theme()
        self._clip = QWidget(self)
        self._boxes = [_FilterBox(column.title, self._clip) for column in model.columns]
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.changed)
        for box in self._boxes:
            box.textChanged.connect(lambda _text: self._pause.start())
            box.left_down.connect(self._leave)
        header = grid.horizontalHeader()
        header.sectionResized.connect(lambda *_what: self.place())
        header.sectionMoved.connect(lambda *_what: self.place())
        header.geometriesChanged.connect(self.place)
        grid.verticalHeader().geometriesChanged.connect(self.place)
        grid.horizontalScrollBar().valueChanged.connect(lambda _value: self.place())
        self._theme.changed.connect(self.place)
        self.place()

    def typed(self) -> dict[int, str]:
        """Return what stands in each box that is not empty."""
        return {column: box.text() for column, box in enumerate(self._boxes) if box.text().strip()}

    def clear(self) -> None:
        """Empty all boxes and tell at once."""
        for box in self._boxes:
            box.clear()
        self._pause.stop()
        self.changed.emit()

    def type(self, column: int, text: str) -> None:
        """Write into the box of a column and tell at once."""
        self._boxes[column].setText(text)
        self._pause.stop()
        self.changed.emit()

    def focus(self, column: int) -> None:
        """Put the cursor into the box of a column."""
        self._boxes[column].setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._boxes[column].selectAll()

    def place(self) -> None:
        """Put each box over its column; the first stays where the frozen column stays."""
        height = self._theme.px(_HEIGHT)
        self.setFixedHeight(height + _GAP)
        left = self._grid.frameWidth() + self._grid.verticalHeader().width()
        self._clip.setGeometry(left, 0, max(self._grid.viewport().width(), 0), height)
        first = self._grid.first_column()
        previous: QWidget = self._clip
        shown = self._grid.shown_columns()
        for column in shown:
            x = 0 if column == first else self._grid.columnViewportPosition(column)
            self._boxes[column].setGeometry(x, 0, self._grid.columnWidth(column) - 2, height)
            self._boxes[column].show()
            QWidget.setTabOrder(previous, self._boxes[column])
            previous = self._boxes[column]
        for column in set(range(len(self._boxes))) - set(shown):
            self._boxes[column].hide()
        if first is not None:
            self._boxes[first].raise_()

    def _leave(self) -> None:
        self._pause.stop()
        self.changed.emit()
        self._grid.setFocus()
        if not self._grid.currentIndex().isValid():
            self._grid.go_to(0)
