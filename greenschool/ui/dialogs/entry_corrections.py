"""Correcting a name once the entries are being marked, and noting consent."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from greenschool.language import say
from greenschool.services.desk import Desk
from greenschool.services.entry_records import correct_name
from greenschool.services.intake import EntryRow
from greenschool.text.dates import format_date
from greenschool.ui.dialogs.entry_decision import codes_text
from greenschool.ui.dialogs.entry_form import read_optional_day
from greenschool.ui.dialogs.form import FormDialog
from greenschool.ui.dialogs.reason_field import ReasonField
from greenschool.ui.widgets.style import label


class CorrectNameDialog(FormDialog):
    """One author's name and the reason; everything else of an entry that is marked stays."""

    def __init__(self, desk: Desk, entry: EntryRow, parent: QWidget | None = None) -> None:
        heading = say("CorrectNameDialog", "Correct a name of {code}", code=entry.code)
        super().__init__(heading, say("CorrectNameDialog", "Correct name"), parent)
        self._desk, self._entry = desk, entry
        told = self.tr("The codes are drawn, so only a misspelt name can be corrected. Certificates keep their text.")
        self.body.addWidget(label(told, wrap=True))
        self.author, self.name = QComboBox(), QLineEdit()
        self.author.addItems(list(entry.authors))
        self.author.currentIndexChanged.connect(lambda place: self.name.setText(entry.authors[place]))
        self.name.setText(entry.authors[0] if entry.authors else "")
        self._reason = ReasonField(self.tr("For example: birth certificate shown by the school"))
        self.add_field(self.tr("Author"), self.author)
        self.add_field(self.tr("Name, as it is to be printed"), self.name)
        self.add_field(self.tr("Reason"), self._reason)
        self.add_buttons()

    def apply(self) -> None:
        """Correct it."""
        place = self.author.currentIndex()
        correct_name(self._desk, self._entry.code, place, self.name.text(), self._reason.reason())


class ConsentDialog(FormDialog):
    """The day on which the authors, or their parents, agreed."""

    def __init__(
        self, codes: Sequence[str], today: date, note: Callable[[date], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(say("ConsentDialog", "Note consent"), say("ConsentDialog", "Note consent"), parent)
        self._note, self._today = note, today
        self.body.addWidget(label(codes_text(codes), wrap=True))
        told = self.tr("It holds for every author of these entries who has not consented yet.")
        self.body.addWidget(label(told, "muted", wrap=True))
        self.day = QLineEdit(format_date(today))
        self.add_field(self.tr("Consent on"), self.day)
        self.add_buttons()

    def apply(self) -> None:
        """Note it."""
        self._note(read_optional_day(self.day.text()) or self._today)
