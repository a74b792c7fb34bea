"""A few lines of text that tell when they are left, as a field of one line does."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

_LEAVING = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason)
_PADDING = 16


class LinesField(QPlainTextEdit):
    """As high as its number of lines; Tab leaves it."""

    left = Signal()

    def __init__(self, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return room for the lines."""
        return QSize(200, self._lines * self.fontMetrics().lineSpacing() + _PADDING)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return room for the lines in a narrow column."""
        return QSize(80, self.sizeHint().height())

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Tell that the field is left; another window in front or a menu is no leaving."""
        super().focusOutEvent(event)
        if event.reason() not in _LEAVING:
            self.left.emit()
