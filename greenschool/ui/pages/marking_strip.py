"""Where a contest's marking stands on its way, and the one next thing to do."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from greenschool.services.states import RoundState
from greenschool.ui.widgets.buttons import Button, PrimaryButton
from greenschool.ui.widgets.flow import FlowLayout
from greenschool.ui.widgets.steps import Steps
from greenschool.ui.widgets.style import label
from greenschool.wording import state_name


@dataclass(frozen=True, slots=True)
class Deed:
    """A button: its words, its icon, and what it does."""

    words: str
    icon: str
    act: Callable[[], object]


class MarkingStrip(QFrame):
    """Steps from preparing to published, a sentence, the primary button, and what else can be done now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.steps = Steps([state_name(state) for state in RoundState])
        self._words = label("", "muted", wrap=True)
        self._primary = QHBoxLayout()
        self._others = FlowLayout(8)
        self._buttons: list[Button] = []
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.steps, 1)
        head.addLayout(self._primary)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 10, 8)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._words)
        column.addLayout(self._others)

    def text(self) -> str:
        """Return the sentence shown."""
        return self._words.text()

    def show_state(self, state: RoundState, sentence: str, primary: Deed | None, others: Sequence[Deed]) -> None:
        """Show another state and what can be done in it."""
        self.steps.set_present(list(RoundState).index(state))
        self._words.setText(sentence)
        for old in self._buttons:
            old.hide()
            old.setParent(None)
            old.deleteLater()
        self._buttons = []
        if primary is not None:
            made = PrimaryButton(primary.words, primary.icon, primary.act)
            self._primary.addWidget(made)
            self._buttons.append(made)
        for deed in others:
            button = Button(deed.words, deed.icon, deed.act)
            self._others.addWidget(button)
            self._buttons.append(button)
        for button in self._buttons:
            button.show()  # at once, not when the event loop comes round: the old ones are gone already
