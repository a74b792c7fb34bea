"""Marks of one entry that lie far apart: the minutes of a discussion, and the marks given together."""

from decimal import Decimal

from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.language import say
from greenschool.services.desk import Desk
from greenschool.services.discrepancies import PairRow, record_discussion, record_together
from greenschool.services.rubrics import show_rubric
from greenschool.text.numbers import NumberError, format_decimal, parse_decimal
from greenschool.ui.dialogs.form import FormDialog
from greenschool.ui.dialogs.reason_field import ReasonField
from greenschool.ui.widgets.style import label

_LONGEST = 500


class NotAMarkError(GreenSchoolError):
    """Something typed for a mark that is no number."""

    sentence = QT_TRANSLATE_NOOP("errors", "“{typed}” is not a mark. Nothing was recorded. Type a number such as 8,5.")


class DiscussionDialog(FormDialog):
    """Who was there and what was decided."""

    def __init__(self, desk: Desk, contest: str, row: PairRow, parent: QWidget | None = None) -> None:
        super().__init__(
            say("DiscussionDialog", "Discussion of {code}", code=row.blind_code),
            say("DiscussionDialog", "Record discussion"),
            parent,
        )
        self._desk, self._contest, self._row = desk, contest, row
        self.body.addWidget(label(totals_words(row), wrap=True))
        self.present, self.minutes = _minutes_fields()
        self.add_field(self.tr("Present"), self.present)
        self.add_field(self.tr("What was decided, and why"), self.minutes)
        words = self.tr("A judge who wants to change marks gets the sheet back apart from this.")
        self.body.addWidget(label(words, "muted", wrap=True))
        self.add_buttons()

    def apply(self) -> None:
        """Record it."""
        record_discussion(self._desk, self._contest, self._row.entry, self.present.text(), self.minutes.toPlainText())


class TogetherDialog(FormDialog):
    """A mark for each criterion, given by all judges together; it stands in the place of each judge's own."""

    def __init__(self, desk: Desk, contest: str, row: PairRow, parent: QWidget | None = None) -> None:
        super().__init__(
            say("TogetherDialog", "Mark {code} together", code=row.blind_code),
            say("TogetherDialog", "Record marks"),
            parent,
        )
        self._desk, self._contest, self._row = desk, contest, row
        self.body.addWidget(label(totals_words(row), wrap=True))
        self.marks: dict[str, QLineEdit] = {}
        grid = QGridLayout()
        grid.setSpacing(6)
        for line, criterion in enumerate(show_rubric(desk, contest).criteria):
            field = QLineEdit()
            field.setAccessibleName(criterion.name)
            field.setFixedWidth(72)
            self.marks[criterion.name] = field
            grid.addWidget(label(criterion.name, wrap=True), line, 0)
            grid.addWidget(field, line, 1)
        grid.setColumnStretch(0, 1)
        self.body.addLayout(grid)
        self.present, self.minutes = _minutes_fields()
        self.add_field(self.tr("Present"), self.present)
        self.add_field(self.tr("Minutes"), self.minutes)
        self.add_buttons()

    def apply(self) -> None:
        """Record them; raises ``NotAMarkError`` or what the service refuses."""
        marks = {name: _mark(field.text()) for name, field in self.marks.items() if field.text().strip()}
        record_together(
            self._desk, self._contest, self._row.entry, marks, self.present.text(), self.minutes.toPlainText()
        )


def totals_words(row: PairRow) -> str:
    """Return each judge's total and the gap between them."""
    totals = ", ".join(f"{judge}: {format_decimal(total)}" for judge, total in row.totals)
    return say(
        "marking",
        "{totals} of {full}; gap {gap} %.",
        totals=totals,
        full=format_decimal(row.full),
        gap=format_decimal(row.gap),
    )


def _minutes_fields() -> tuple[QLineEdit, ReasonField]:
    present = QLineEdit()
    present.setMaxLength(_LONGEST)
    present.setPlaceholderText(say("marking", "For example: GK01, GK02, the chair of the council"))
    return present, ReasonField(say("marking", "For example: both read the entry again; 82 is right"))


def _mark(typed: str) -> Decimal:
    try:
        return parse_decimal(typed)
    except NumberError as error:
        raise NotAMarkError(typed=typed) from error
