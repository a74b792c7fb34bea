"""The next season out of this one: its name and days, and whose headings it begins with."""

import re
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.language import say
from greenschool.services.desk import Desk
from greenschool.services.schools import list_schools
from greenschool.services.season_facts import SeasonFacts
from greenschool.services.season_rollover import NextSeason, roll_over
from greenschool.services.seasons import SeasonRow, list_contests
from greenschool.ui.dialogs.form import FormDialog
from greenschool.ui.dialogs.office_choice import OfficeChoice
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.chips import Chip
from greenschool.ui.widgets.date_field import DateField, NotADayError
from greenschool.ui.widgets.style import label

_YEAR = re.compile(r"(?<!\d)(20\d\d)(?!\d)")
_LONGEST = 200


class NextSeasonNamelessError(GreenSchoolError):
    """A next season without a name or a school year."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "The next season needs a name and a school year. No season was made. Fill in what is empty."
    )


class NextSeasonDialog(FormDialog):
    """Proposes what follows from this season; ``made`` brings the new one and whether to go to it."""

    made = Signal(SeasonRow, bool)

    def __init__(self, desk: Desk, season: SeasonFacts, parent: QWidget | None = None) -> None:
        super().__init__(say("NextSeasonDialog", "Next season"), say("NextSeasonDialog", "Make season"), parent)
        self._desk = desk
        self.name, self.school_year = QLineEdit(_year_on(season.name)), QLineEdit(_year_on(season.school_year))
        self.starts_on, self.ends_on = DateField(_same_day(season.starts_on)), DateField(_same_day(season.ends_on))
        self.office = OfficeChoice(desk, self.tr("Keep the headings of this season"))
        self.go = QCheckBox(self.tr("Go to the new season at once"))
        self.go.setChecked(True)
        for field in (self.name, self.school_year):
            field.setMaxLength(_LONGEST)
        self.body.addLayout(self._what_comes_along())
        self.add_field(self.tr("Name"), self.name)
        self.add_field(self.tr("School year"), self.school_year)
        self.body.addLayout(self._days())
        self.add_field(self.tr("Headings on the first day"), self.office)
        self.body.addWidget(self.go)
        self.add_buttons()
        self.starts_on.textChanged.connect(lambda _text: self._show_offices())
        self._show_offices()

    def apply(self) -> None:
        """Make the season; raises ``NotADayError``, ``NextSeasonNamelessError`` or what the service refuses."""
        if not (self.name.text().strip() and self.school_year.text().strip()):
            raise NextSeasonNamelessError
        first, last = self.starts_on.needed(), self.ends_on.needed()
        unit, signatory = self.office.chosen() or (None, 0)
        plan = NextSeason(self.name.text(), self.school_year.text(), first, last, unit, signatory)
        made = roll_over(self._desk, plan)
        self.accepted.connect(lambda: self.made.emit(made, self.go.isChecked()))

    def _what_comes_along(self) -> QVBoxLayout:
        schools = sum(row.active for row in list_schools(self._desk))
        contests = len(list_contests(self._desk))
        comes = self.tr(
            "{schools} schools with their contacts, the checklist, {contests} contests with rubrics and prizes, "
            "certificate layout"
        ).format(schools=schools, contests=contests)
        stays = self.tr("entries, judges, marks, assessments, trainings, results, awards; letters and decision numbers")
        column = QVBoxLayout()
        column.setSpacing(6)
        for chip, words in (
            (Chip(self.tr("Comes along"), Tone.OK), comes),
            (Chip(self.tr("Stays here"), Tone.INFO), stays),
        ):
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(chip)
            row.addWidget(label(words, wrap=True), 1)
            column.addLayout(row)
        return column

    def _days(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        for name, field in ((self.tr("First day"), self.starts_on), (self.tr("Last day"), self.ends_on)):
            words = label(name, "strong")
            words.setBuddy(field)
            field.setAccessibleName(name)
            column = QVBoxLayout()
            column.setSpacing(4)
            column.addWidget(words)
            column.addWidget(field)
            row.addLayout(column)
        row.addStretch(1)
        return row

    def _show_offices(self) -> None:
        try:
            self.office.show_day(self.starts_on.needed())
        except NotADayError:
            return


def _year_on(text: str) -> str:
    """Return "Trường học xanh 2023–2024" for "Trường học xanh 2022–2023"."""
    return _YEAR.sub(lambda year: str(int(year.group()) + 1), text)


def _same_day(day: date) -> date:
    """Return the same day a year later; 29 February becomes the 28th."""
    try:
        return day.replace(year=day.year + 1)
    except ValueError:
        return day.replace(year=day.year + 1, day=28)
