"""A field for a day, typed as dd/mm/yyyy; nothing is rewritten before the field is left."""

from datetime import date

from PySide6.QtWidgets import QLineEdit, QWidget

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.text.dates import DateError, format_date, parse_date


class NotADayError(GreenSchoolError):
    """Something typed where a day belongs."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "“{typed}” is not a day. Nothing was changed. Write day, month and year, such as 22/05/2023."
    )


class DateField(QLineEdit):
    """Empty means no day. A day that can be read is written out in full once the field is left."""

    def __init__(self, day: date | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("dd/mm/yyyy"))
        self.setMaximumWidth(150)
        self.set_day(day)
        self.editingFinished.connect(self._write_out)

    def set_day(self, day: date | None) -> None:
        """Show a day."""
        self.setText(format_date(day) if day else "")

    def day(self) -> date | None:
        """Return the day typed, None for an empty field. Raises ``NotADayError``."""
        typed = self.text().strip()
        if not typed:
            return None
        try:
            return parse_date(typed)
        except DateError as error:
            raise NotADayError(typed=typed) from error

    def needed(self) -> date:
        """Return the day typed. Raises ``NotADayError``, also for an empty field."""
        day = self.day()
        if day is None:
            raise NotADayError(typed="")
        return day

    def _write_out(self) -> None:
        try:
            self.set_day(self.day())
        except NotADayError:
            return
