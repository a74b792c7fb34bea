"""Cards: a figure that leads to its rows, and a panel that holds something."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.chips import Chip
from greenschool.ui.widgets.style import label


class FigureCard(QPushButton):
    """A caption, a big figure and a chip. It is a button: every figure leads to the rows behind it."""

    def __init__(self, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._caption = label(caption, "muted")
        self._figure = label("–", "figure")
        self._chip = Chip()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(2)
        column.addWidget(self._caption)
        column.addWidget(self._figure)
        column.addWidget(self._chip)
        for part in (self._caption, self._figure, self._chip):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._chip.hide()
        self.setAccessibleName(caption)

    def set_figure(self, figure: str, note: str = "", tone: Tone = Tone.PLAIN) -> None:
        """Show a figure, already written in the reader's language, and a note under it."""
        self._figure.setText(figure)
        self._chip.set_state(note, tone)
        self._chip.setVisible(bool(note))
        self.setAccessibleName(f"{self._caption.text()}: {figure}. {note}".removesuffix(". "))
        self.updateGeometry()

    def figure(self) -> str:
        """Return the figure shown."""
        return self._figure.text()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room that caption, figure and chip need."""
        return self._room().sizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the smallest room in which nothing is cut."""
        return self._room().minimumSize()

    def _room(self) -> QVBoxLayout:
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)  # noqa: S101 - set in __init__
        return layout


class Panel(QFrame):
    """A card with a heading, room for one thing in ``body`` and for buttons on the right of the heading."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        self._head = QHBoxLayout()
        self._head.setSpacing(8)
        self._title = label(title, "heading")
        self._head.addWidget(self._title)
        self._head.addStretch(1)
        if title:
            column.addLayout(self._head)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        column.addLayout(self.body, 1)

    def add_action(self, button: QWidget) -> None:
        """Put a button on the right of the heading."""
        self._head.addWidget(button)
