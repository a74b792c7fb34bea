"""A field for a reason that goes into the journal."""

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from greenschool.text.unicode import normalise
from greenschool.ui.theme import current_theme

_LINES_HIGH = 64


class ReasonField(QPlainTextEdit):
    """A few lines of text; Tab leaves it, and what is typed is normalised only when it is read."""

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setFixedHeight(current_theme().px(_LINES_HIGH))

    def reason(self) -> str:
        """Return the reason, empty where nothing but spaces was typed."""
        return normalise(self.toPlainText())
