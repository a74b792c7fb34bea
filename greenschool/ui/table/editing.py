"""Typing into the cells of a grid as into those of Excel."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView

from greenschool.ui.table.delegate import CellDelegate
from greenschool.ui.table.model import RowTableModel
from greenschool.ui.table.selection import Selected

if TYPE_CHECKING:
    from greenschool.ui.table.grid import Grid

_SHIFT, _CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
_DOWN = {Qt.Key.Key_Return: 1, Qt.Key.Key_Enter: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_RIGHT = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}


class _EditingDelegate(CellDelegate):
    """A delegate whose editors, once what was typed is taken, lead on to the next cell."""

    def __init__(self, grid: "Grid", editing: "CellEditing") -> None:
        super().__init__(grid)
        self._editing = editing
        self._taken = True

    def setModelData(self, editor: QObject, model: Any, index: Any) -> None:  # noqa: N802, ANN401 - Qt's
        """Hand over what was typed and note whether it was taken."""
        self._taken = model.setData(index, editor.property("text"))

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take what was typed on Enter, Tab and the arrows up and down; a refused cell keeps the cursor."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = self._editing.step_of(event)
            if step is not None:
                self._taken = True
                self.commitData.emit(editor)
                self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
                if self._taken:
                    self._editing.go(*step)
                return True
        return super().eventFilter(editor, event)


class CellEditing(QObject):
    """F2 or typing edits, Enter goes down, Tab right, Delete empties, Ctrl+D fills down.

    Tab leaves the grid from the last cell of a line that can be typed into, so that nobody is caught in it.
    """

    def __init__(self, grid: "Grid", model: RowTableModel[Any]) -> None:
        super().__init__(grid)
        self._grid, self._model = grid, model
        triggers = QAbstractItemView.EditTrigger
        grid.setEditTriggers(triggers.EditKeyPressed | triggers.AnyKeyPressed | triggers.DoubleClicked)
        grid.setItemDelegate(_EditingDelegate(grid, self))
        grid.installEventFilter(self)

    def eventFilter(self, _grid: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take the keys that the grid itself has other uses for."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() == Qt.Key.Key_D and event.modifiers() == _CTRL:
            self.fill_down()
            return True
        if event.key() == Qt.Key.Key_Delete:
            self.clear()
            return True
        if self._is_letter(event) and not self._model.is_settable(*self._place()):
            return True  # the grid would jump to another row that begins with it
        step = None if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) else self.step_of(event)
        return step is not None and self.go(*step)

    def step_of(self, event: QKeyEvent) -> tuple[int, int] | None:
        """Return by how many lines and cells a key moves on; Shift turns Enter and Tab round."""
        key = Qt.Key(event.key())
        back = -1 if event.modifiers() & _SHIFT else 1
        if key in _DOWN:
            return _DOWN[key] * (back if key not in (Qt.Key.Key_Up, Qt.Key.Key_Down) else 1), 0
        if key in _RIGHT:
            return 0, -1 if key == Qt.Key.Key_Backtab else back
        return None

    def go(self, lines: int, cells: int) -> bool:
        """Move the cursor by lines, or to the next cell of its line that can be typed into; False at the end."""
        here = self._grid.currentIndex()
        if lines:
            line = min(max(here.row() + lines, 0), self._model.rowCount() - 1)
            self._grid.go_to(line, here.column())
            return True
        shown = self._grid.shown_columns()
        ahead = shown[shown.index(here.column()) + 1 :] if cells > 0 else shown[: shown.index(here.column())][::-1]
        column = next((one for one in ahead if self._model.is_settable(here.row(), one)), None)
        if column is None:
            return False
        self._grid.go_to(here.row(), column)
        return True

    def fill_down(self) -> None:
        """Write the topmost selected cell of each column into those below; a single cell takes the one above it."""
        selected = self._selected()
        for column in selected.columns:
            lines = [line for line in selected.lines if selected.holds(line, column)]
            source, targets = (lines[0], lines[1:]) if len(lines) > 1 else (lines[0] - 1, lines)
            if source >= 0:
                self._write(column, targets, str(self._model.index(source, column).data()))

    def clear(self) -> None:
        """Empty the selected cells that can be typed into."""
        selected = self._selected()
        for column in selected.columns:
            self._write(column, [line for line in selected.lines if selected.holds(line, column)], "")

    def _write(self, column: int, lines: list[int], text: str) -> None:
        settable = [line for line in lines if self._model.is_settable(line, column)]
        if settable:
            self._model.write(column, [(line, text) for line in settable])

    def _is_letter(self, event: QKeyEvent) -> bool:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, _SHIFT)
        return plain and event.text() != "" and event.text().isprintable() and self._grid.currentIndex().isValid()

    def _place(self) -> tuple[int, int]:
        here = self._grid.currentIndex()
        return here.row(), here.column()

    def _selected(self) -> Selected:
        return Selected.read(self._grid.selectionModel().selection(), self._grid.shown_columns())
