"""The decision that gives the prizes, in one line over the register."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from greenschool.services.decisions import PrizeDecision
from greenschool.text.dates import format_date
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.buttons import Button
from greenschool.ui.widgets.chips import Chip
from greenschool.ui.widgets.style import label


class DecisionStrip(QFrame):
    """Number, day and whether it is signed; Edit… for whoever may."""

    def __init__(self, edit: Callable[[], object] | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._words = label("")
        self._chip = Chip()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 6, 6)
        row.setSpacing(10)
        row.addWidget(label(self.tr("Decision that gives the prizes"), "muted"))
        row.addWidget(self._words)
        row.addWidget(self._chip)
        row.addStretch(1)
        if edit is not None:
            row.addWidget(Button(self.tr("Edit…"), "pencil-outline", edit))

    def text(self) -> str:
        """Return the number and day shown."""
        return self._words.text()

    def show_decision(self, decision: PrizeDecision) -> None:
        """Show a decision."""
        number = decision.number or "…"
        if decision.signed_on is None:
            self._words.setText(number)
            self._chip.set_state(self.tr("no day yet: certificates are printed without it"), Tone.WARN)
        else:
            words = self.tr("{number} of {day}")
            self._words.setText(words.format(number=number, day=format_date(decision.signed_on)))
            self._chip.set_state(*self._named_so(number))

    def _named_so(self, number: str) -> tuple[str, Tone]:
        """Warn of a number that still has the dots of the template."""
        if "…" in number or "..." in number:
            return self.tr("the number is still to be filled in"), Tone.WARN
        return self.tr("printed on every paper"), Tone.OK
