"""Schools that lie in another ward from a day on, because borders were redrawn or they moved."""

from collections.abc import Sequence

from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.language import say, tell
from greenschool.services.desk import Desk
from greenschool.services.school_records import WardRow, move_to_ward, wards
from greenschool.services.schools import SchoolRow
from greenschool.text.dates import DateError, format_date, parse_date
from greenschool.text.unicode import normalise
from greenschool.ui.dialogs.form import FormDialog
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.style import label, restyle

_NAMED = 6
"""Schools that the dialog names; of more it says how many."""


class WardMissingError(GreenSchoolError):
    """A move without the ward."""

    sentence = QT_TRANSLATE_NOOP("errors", "The new ward is missing. Nothing was changed. Write its name.")


class DayNotADateError(GreenSchoolError):
    """A day that is no date."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "“{typed}” is not a day. Nothing was changed. Write it such as 01/07/2025: day, month, year."
    )


class SchoolWardsDialog(FormDialog):
    """Shows where a school lay so far, and asks for the new ward and the day."""

    def __init__(
        self, desk: Desk, schools: Sequence[SchoolRow], known: Sequence[str] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(
            say("SchoolWardsDialog", "Move to another ward"), say("SchoolWardsDialog", "Move to ward"), parent
        )
        self._desk, self._schools = desk, tuple(schools)
        self.ward, self.day = QLineEdit(), QLineEdit()
        self.body.addWidget(label(self._named(), "strong", wrap=True))
        if len(self._schools) == 1:
            self.body.addWidget(label(self._so_far(self._schools[0]), wrap=True))
        for field in (self.ward, self.day):
            field.setMinimumHeight(field.sizeHint().height())  # the banner would take its room
        self.ward.setCompleter(QCompleter(list(known), self.ward))
        self.day.setPlaceholderText(self.tr("For example 01/07/2025"))
        self.add_field(self.tr("New ward"), self.ward)
        self.add_field(self.tr("From the day"), self.day)
        told = self.tr("Open seasons that begin on that day or later name the new ward; earlier ones keep the old.")
        self.body.addWidget(label(told, "muted", wrap=True))
        self.add_buttons()
        self.ward.setFocus()

    def apply(self) -> None:
        """Record the move."""
        for field in (self.ward, self.day):
            restyle(field, tone="")
        if not normalise(self.ward.text()):
            raise WardMissingError
        try:
            day = parse_date(self.day.text())
        except DateError as error:
            raise DayNotADateError(typed=normalise(self.day.text())) from error
        move_to_ward(self._desk, [school.id for school in self._schools], self.ward.text(), day)

    def refuse(self, error: GreenSchoolError) -> None:
        """Tell a refusal, and mark the field that it is about."""
        super().refuse(error)
        if isinstance(error, WardMissingError | DayNotADateError):
            field = self.ward if isinstance(error, WardMissingError) else self.day
            restyle(field, tone=Tone.DANGER.value)
            field.setAccessibleDescription(tell(error))
            field.setFocus()

    def _named(self) -> str:
        names = [school.name for school in self._schools]
        if len(names) <= _NAMED:
            return ", ".join(names)
        return self.tr("{names} and {n} more schools").format(names=", ".join(names[:_NAMED]), n=len(names) - _NAMED)

    def _so_far(self, school: SchoolRow) -> str:
        lines = [self.tr("In this season: {ward}").format(ward=school.ward or "–")]
        lines += [ward_line(row) for row in wards(self._desk, school.id)]
        return "\n".join(lines)


def ward_line(row: WardRow) -> str:
    """Return since when a school lies in a ward."""
    return say("SchoolWardsDialog", "from {day}: {ward}", day=format_date(row.valid_from), ward=row.ward)
