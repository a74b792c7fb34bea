"""Copying into a season what an office is called on a day, and who signs for it."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.language import say, tell
from greenschool.services.desk import Desk
from greenschool.services.organisation import Headings, headings_on
from greenschool.services.specimens import draw_letter
from greenschool.ui.dialogs.form import FormDialog
from greenschool.ui.dialogs.office_choice import OfficeChoice
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.date_field import DateField, NotADayError
from greenschool.ui.widgets.glimpse import Glimpse
from greenschool.ui.widgets.style import label

_GLIMPSE_HEIGHT = 230


class NoOfficeError(GreenSchoolError):
    """No office of the day has a signatory."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "No office with a signatory is recorded for that day. Nothing was changed. Record one under Offices, or choose "
        "another day.",
    )


class TakeHeadingsDialog(FormDialog):
    """Day, office and signatory, with a look at the letter; ``taken`` brings the headings."""

    taken = Signal(Headings)

    def __init__(self, desk: Desk, day: date, parent: QWidget | None = None) -> None:
        super().__init__(
            say("TakeHeadingsDialog", "Take headings from an office"), say("TakeHeadingsDialog", "Take these"), parent
        )
        self._desk = desk
        hint = self.tr("The season gets a copy: when the office changes later, the season keeps what it has.")
        self.body.addWidget(label(hint, "muted", wrap=True))
        self.day = DateField(day)
        self.office = OfficeChoice(desk)
        self.letter = Glimpse(self.tr("How letters will look"))
        self.letter.setFixedHeight(_GLIMPSE_HEIGHT)
        self.add_field(self.tr("As the office is called on"), self.day)
        self.add_field(self.tr("Office and signatory"), self.office)
        self.body.addWidget(self.letter)
        self.add_buttons()
        self.day.textChanged.connect(lambda _text: self._show_day())
        self.office.currentIndexChanged.connect(lambda _place: self._draw())
        self._show_day()

    def apply(self) -> None:
        """Hand the headings over; raises ``NotADayError``, ``NoOfficeError`` or what the service refuses."""
        self.taken.emit(self._headings())

    def _headings(self) -> Headings:
        day, chosen = self.day.needed(), self.office.chosen()
        if chosen is None:
            raise NoOfficeError
        return headings_on(self._desk, chosen[0], day, chosen[1])

    def _show_day(self) -> None:
        try:
            self.office.show_day(self.day.needed())
        except NotADayError:
            return
        self._draw()

    def _draw(self) -> None:
        try:
            self.letter.show_bytes(draw_letter(self._headings(), self.day.needed()))
            self.banner.hide()
        except GreenSchoolError as error:
            self.letter.show_bytes(b"")
            self.banner.say(tell(error), Tone.WARN)
