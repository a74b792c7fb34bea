"""The pane beside a table that shows all of the row under the cursor."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.chips import Chip
from greenschool.ui.widgets.style import label


class DetailPane(QFrame):
    """Code and state, title, label and value of each field; buttons below, outside the scrolled part."""

    def __init__(self, empty_sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._empty_sentence = empty_sentence
        self.setProperty("role", "pane")
        self.setMinimumWidth(240)
        self._code = label("", "strong")
        self._chip = Chip()
        self._title = label("", "heading", wrap=True)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._code, 1)
        head.addWidget(self._chip)
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(12)
        self._rows.setVerticalSpacing(8)
        self._rows.setColumnStretch(1, 1)
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(12)
        self.body.addLayout(self._rows)
        self.body.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(4)  # four icons and a button have room in the narrowest pane
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 10, 12, 10)
        self._column.setSpacing(8)
        self._column.addLayout(head)
        self._column.addWidget(self._title)
        self._column.addWidget(scroll, 1)
        self._column.addLayout(self._actions)
        self.show_nothing()

    def show_row(
        self,
        code: str,
        title: str,
        fields: Sequence[tuple[str, str]],
        state: tuple[str, Tone] | None = None,
    ) -> None:
        """Show a row: its code, title, state and the fields as (label, value)."""
        self._code.setText(code)
        self._title.setText(title)
        self._chip.setVisible(state is not None)
        if state is not None:
            self._chip.set_state(*state)
        self._clear()
        for number, (name, value) in enumerate(fields):
            words = label(value or "–", wrap=True)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.setAccessibleName(f"{name}: {value}")
            self._rows.addWidget(label(name, "muted"), number, 0, Qt.AlignmentFlag.AlignTop)
            self._rows.addWidget(words, number, 1, Qt.AlignmentFlag.AlignTop)

    def show_nothing(self) -> None:
        """Say that no row is chosen."""
        self._code.clear()
        self._title.clear()
        self._chip.hide()
        self._clear()
        self._rows.addWidget(label(self._empty_sentence, "muted", wrap=True), 0, 0, 1, 2)

    def add_action(self, button: QWidget) -> None:
        """Add a button to the row below."""
        self._actions.addWidget(button)

    def add_bar(self, bar: QWidget) -> None:
        """Put more buttons above the row below, still outside the scrolled part."""
        self._column.insertWidget(self._column.count() - 1, bar)

    def add_action_gap(self) -> None:
        """Push the buttons that follow to the right end."""
        self._actions.addStretch(1)

    def _clear(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
