"""Recording a training, and removing one."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QLineEdit, QWidget

from greenschool.language import say
from greenschool.services.desk import Desk
from greenschool.services.trainings import TrainingFacts, TrainingRow, remove_training_with_list
from greenschool.text.dates import DateError, format_date, parse_date
from greenschool.ui.dialogs.form import FormDialog
from greenschool.ui.dialogs.reason_field import ReasonField
from greenschool.ui.widgets.style import label, restyle


class TrainingDialog(FormDialog):
    """Day, topic, place, document and note of a session; ``save`` is handed what was typed."""

    def __init__(
        self, training: TrainingRow | None, save: Callable[[TrainingFacts], object], parent: QWidget | None = None
    ) -> None:
        if training is None:
            heading = say("TrainingDialog", "Add training")
        else:
            heading = say("TrainingDialog", "Edit training {number}", number=training.number)
        super().__init__(heading, say("TrainingDialog", "Save"), parent)
        self._save = save
        known = training.facts if training else None
        self.day = QLineEdit(format_date(known.held_on) if known else "")
        self.day.setPlaceholderText(self.tr("dd/mm/yyyy"))
        self.topic = QLineEdit(known.topic if known else "")
        self.place = QLineEdit(known.place if known else "")
        self.document = QLineEdit(known.document if known else "")
        self.document.setPlaceholderText("312/TNMT ngày 15/12/2022")
        self.note = ReasonField("")
        self.note.setPlainText(known.note if known else "")
        self._wrong = label("", wrap=True)
        self._wrong.setContentsMargins(8, 4, 8, 4)
        restyle(self._wrong, tone="danger")
        self.add_field(self.tr("Day"), self.day)
        self.body.addWidget(self._wrong)
        self.add_field(self.tr("Topic"), self.topic)
        self.add_field(self.tr("Place"), self.place)
        self.add_field(self.tr("Number and day of the letter that calls it"), self.document)
        self.add_field(self.tr("Note"), self.note)
        for field in (self.day, self.topic):
            field.textChanged.connect(lambda _text: self._check())
        self.add_buttons()
        self._check()

    def apply(self) -> None:
        """Hand over what was typed."""
        day = self._held_on()
        if day is None:  # the verb waits until there is one
            return
        facts = TrainingFacts(day, self.topic.text(), self.place.text(), self.document.text(), self.note.toPlainText())
        self._save(facts)

    def _held_on(self) -> date | None:
        try:
            return parse_date(self.day.text())
        except DateError:
            return None

    def _check(self) -> None:
        typed, day = self.day.text().strip(), self._held_on()
        words = self.tr("“{typed}” is not a day. Write day, month and year, such as 22/05/2023.")
        self._wrong.setText(words.format(typed=typed))
        self._wrong.setVisible(bool(typed) and day is None)
        self.ok.setEnabled(day is not None and bool(self.topic.text().strip()))


class RemoveTrainingDialog(FormDialog):
    """Asks once, because a list that is gone does not come back."""

    def __init__(self, desk: Desk, training: TrainingRow, parent: QWidget | None = None) -> None:
        super().__init__(
            say("RemoveTrainingDialog", "Remove training {number}?", number=training.number),
            say("RemoveTrainingDialog", "Remove training"),
            parent,
        )
        self._desk, self._number = desk, training.number
        facts = training.facts
        self.body.addWidget(label(f"{format_date(facts.held_on)} – {facts.topic}", "strong", wrap=True))
        words = self.tr(
            "People on its list, who go with it: {people}, of whom {present} are marked as present. "
            "This cannot be undone."
        )
        told = words.format(people=training.participants, present=training.present)
        self.body.addWidget(label(told, wrap=True))
        self.add_buttons()

    def apply(self) -> None:
        """Remove the session with its list."""
        remove_training_with_list(self._desk, self._number)
