"""The number and the day of the decision that gives a contest's prizes."""

from datetime import date

from PySide6.QtWidgets import QLineEdit, QWidget

from greenschool.language import say
from greenschool.services.decisions import PrizeDecision, prize_decision, set_prize_decision
from greenschool.services.desk import Desk
from greenschool.text.dates import DateError, format_date, parse_date
from greenschool.ui.dialogs.form import FormDialog
from greenschool.ui.widgets.style import label, restyle


class PrizeDecisionDialog(FormDialog):
    """Both fields as they are printed; an empty day means that the decision is not signed yet."""

    def __init__(self, desk: Desk, contest: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(
            say("PrizeDecisionDialog", "Decision that gives the prizes of {contest}", contest=name),
            say("PrizeDecisionDialog", "Save"),
            parent,
        )
        self._desk, self._contest = desk, contest
        known = prize_decision(desk, contest)
        self._number = QLineEdit(known.number)
        self._number.setPlaceholderText("125/QĐ-TNMT")
        self._day = QLineEdit(format_date(known.signed_on) if known.signed_on else "")
        self._day.setPlaceholderText(self.tr("dd/mm/yyyy"))
        self._wrong = label("", wrap=True)
        self._wrong.setContentsMargins(8, 4, 8, 4)
        restyle(self._wrong, tone="danger")
        self.add_field(self.tr("Number"), self._number)
        self.add_field(self.tr("Day of signing"), self._day)
        self.body.addWidget(self._wrong)
        self.body.addWidget(
            label(
                self.tr("Leave the day empty while the decision is not signed: papers are then printed without it."),
                "muted",
                wrap=True,
            )
        )
        self._day.textChanged.connect(lambda _text: self._check())
        self.add_buttons()
        self._check()

    def apply(self) -> None:
        """Record the decision; papers made from now on name it."""
        set_prize_decision(self._desk, self._contest, PrizeDecision(self._number.text(), self._signed_on()))

    def _signed_on(self) -> date | None:
        """Return the day typed, None for an empty field. Raises ``DateError``."""
        typed = self._day.text().strip()
        return parse_date(typed) if typed else None

    def _check(self) -> None:
        try:
            self._signed_on()
        except DateError:
            words = self.tr("“{typed}” is not a day. Write day, month and year, such as 22/05/2023.")
            self._wrong.setText(words.format(typed=self._day.text().strip()))
            self._wrong.show()
            self.ok.setEnabled(False)
            return
        self._wrong.hide()
        self.ok.setEnabled(True)
