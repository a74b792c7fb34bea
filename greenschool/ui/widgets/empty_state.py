"""What a page shows while it has nothing: what this place is for and what to do first."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from greenschool.ui.icons import glyph
from greenschool.ui.theme import current_theme
from greenschool.ui.widgets.buttons import PrimaryButton
from greenschool.ui.widgets.style import label

_WIDTH = 440


class EmptyState(QWidget):
    """An icon, a heading, a sentence and at most one action, in the middle of the page."""

    def __init__(self, icon_name: str, title: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._icon = QLabel()
        self._text = label(sentence, "muted", wrap=True)
        self._text.setFixedWidth(_WIDTH)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 24, 24, 24)
        self._column.setSpacing(8)
        self._column.addStretch(2)
        for part in (self._icon, label(title, "heading"), self._text):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            row = QHBoxLayout()  # an alignment in its place would take the height of the sentence's further lines
            row.addStretch(1)
            row.addWidget(part)
            row.addStretch(1)
            self._column.addLayout(row)
        self._column.addStretch(3)
        self._theme = current_theme()
        self._theme.changed.connect(self._draw)
        self._draw()

    def set_action(self, words: str, icon_name: str, action: Callable[[], object]) -> None:
        """Offer the one thing to do first."""
        button = PrimaryButton(words, icon_name, action)
        self._column.insertSpacing(self._column.count() - 1, 8)
        self._column.insertWidget(self._column.count() - 1, button, 0, Qt.AlignmentFlag.AlignHCenter)

    def _draw(self) -> None:
        self._text.setMinimumHeight(self._text.heightForWidth(_WIDTH))
        self._icon.setPixmap(glyph(self._icon_name, self._theme.tokens.ground["control"], 48))
