"""Undo and redo as a pair of buttons whose tooltips name the step."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from greenschool.ui.undo import ServiceStack
from greenschool.ui.widgets.buttons import IconButton, with_shortcut


class UndoButtons(QWidget):
    """The owner of the stack sets the shortcuts: those of buttons wait for their animation and lose quick strokes."""

    def __init__(self, stack: ServiceStack, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stack = stack
        self._undo = IconButton(self.tr("Undo"), "undo", stack.undo)
        self._redo = IconButton(self.tr("Redo"), "redo", stack.redo)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._undo)
        row.addWidget(self._redo)
        stack.stepped.connect(self._show)
        self._show()

    def _show(self) -> None:
        for button, able, words, keys in (
            (self._undo, self._stack.canUndo(), self._stack.undoText(), "Ctrl+Z"),
            (self._redo, self._stack.canRedo(), self._stack.redoText(), "Ctrl+Y"),
        ):
            button.setEnabled(able)
            name = button.accessibleName()
            button.setToolTip(with_shortcut(f"{name}: {words}" if words else name, keys))
