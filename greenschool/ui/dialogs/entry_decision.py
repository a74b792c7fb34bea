"""Deciding on entries: a reason, what is missing, who brought them."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QRadioButton, QWidget

from greenschool.language import say
from greenschool.services.entry_states import MISSING
from greenschool.services.states import EntryState
from greenschool.text.unicode import normalise
from greenschool.ui.dialogs.form import FormDialog
from greenschool.ui.dialogs.reason_field import ReasonField
from greenschool.ui.theme import current_theme
from greenschool.ui.widgets.style import label
from greenschool.wording import state_name

_MOST_CODES = 12
_LINES_HIGH = 58


class EntryReasonDialog(FormDialog):
    """Asks why entries go to a state; the journal keeps it."""

    def __init__(
        self, codes: Sequence[str], target: EntryState, decide: Callable[[str], object], parent: QWidget | None = None
    ) -> None:
        heading = say("EntryReasonDialog", "Entries become “{state}”", state=state_name(target))
        super().__init__(heading, say("EntryReasonDialog", "Record decision"), parent)
        self._decide = decide
        self.body.addWidget(label(codes_text(codes), wrap=True))
        self._reason = ReasonField(self.tr("For example: letter of the school of 20/02/2023"))
        self.add_field(self.tr("Reason"), self._reason)
        self.add_buttons()

    def apply(self) -> None:
        """Decide."""
        self._decide(self._reason.reason())


class ReturnEntriesDialog(FormDialog):
    """Asks what entries lack; each gets the same list, and its school a paper with it."""

    def __init__(
        self,
        codes: Sequence[str],
        give_back: Callable[[tuple[str, ...]], object],
        parent: QWidget | None = None,
    ) -> None:
        heading = say("ReturnEntriesDialog", "Return entries to their schools")
        super().__init__(heading, say("ReturnEntriesDialog", "Return entries"), parent)
        self._give_back = give_back
        self.body.addWidget(label(codes_text(codes), wrap=True))
        self.body.addWidget(label(self.tr("What is missing"), "strong"))
        self.boxes = [QCheckBox(say("missing", thing)) for thing in MISSING]
        for box in self.boxes:
            self.body.addWidget(box)
        self.other = QPlainTextEdit()
        self.other.setTabChangesFocus(True)
        self.other.setFixedHeight(current_theme().px(_LINES_HIGH))
        self.add_field(self.tr("Something else, one thing in each line"), self.other)
        self.add_buttons()

    def apply(self) -> None:
        """Return them."""
        ticked = [box.text() for box in self.boxes if box.isChecked()]
        typed = [line for one in self.other.toPlainText().splitlines() if (line := normalise(one))]
        self._give_back((*ticked, *typed))


class ReceiptDialog(FormDialog):
    """Asks who brought the entries, and for one receipt per school or per entry."""

    def __init__(
        self, codes: Sequence[str], give: Callable[[str, bool], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(say("ReceiptDialog", "Give receipts"), say("ReceiptDialog", "Give and show"), parent)
        self._give = give
        self.body.addWidget(label(codes_text(codes), wrap=True))
        self.handed_by = QLineEdit()
        self.handed_by.setPlaceholderText(self.tr("May stay empty; it is then written by hand"))
        self.add_field(self.tr("Who brought them"), self.handed_by)
        self.per_school = QRadioButton(self.tr("One receipt for each school"))
        self.per_entry = QRadioButton(self.tr("One receipt for each entry"))
        self.per_school.setChecked(True)
        self.body.addWidget(self.per_school)
        self.body.addWidget(self.per_entry)
        told = self.tr("A receipt has the next number of the season and is never changed afterwards.")
        self.body.addWidget(label(told, "muted", wrap=True))
        self.add_buttons()

    def apply(self) -> None:
        """Give them."""
        self._give(normalise(self.handed_by.text()), self.per_entry.isChecked())


def codes_text(codes: Sequence[str]) -> str:
    """Return the codes, or the first of many."""
    if len(codes) <= _MOST_CODES:
        return ", ".join(codes)
    shown = ", ".join(codes[:_MOST_CODES])
    return say("pages", "{codes} and {n} more", codes=shown, n=len(codes) - _MOST_CODES)
