"""Registering a school, or changing what is recorded of one."""

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.language import tell
from greenschool.services.school_records import (
    AliasTakenError,
    LevelAssessedError,
    SchoolFacts,
    SchoolNamelessError,
)
from greenschool.services.schools import (
    LEVELS,
    LevelContradictsError,
    SchoolCodeTwiceError,
    SchoolTwiceError,
    UnknownLevelError,
)
from greenschool.text.unicode import normalise
from greenschool.ui.dialogs.contacts_field import ContactsField
from greenschool.ui.dialogs.form import FormDialog
from greenschool.ui.dialogs.reason_field import ReasonField
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.style import label, restyle
from greenschool.wording import level_name

_WIDTH = 900
_MOST_DIGITS = 5


class PupilsNotANumberError(GreenSchoolError):
    """A number of pupils that is none."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "“{typed}” is not a number of pupils. Nothing was changed. Write digits only, such as 850."
    )


def read_pupils(typed: str) -> int | None:
    """Return how many pupils were typed, None for nothing; a dot or a space may set the thousands off.

    Raises ``PupilsNotANumberError``.
    """
    text = normalise(typed)
    digits = text
    for sign in (" ", "."):
        head, *groups = text.split(sign)
        if groups and 1 <= len(head) <= 3 and all(len(group) == 3 for group in groups):
            digits = "".join((head, *groups))
    if not digits:
        return None
    if not (digits.isascii() and digits.isdigit() and len(digits) <= _MOST_DIGITS):
        raise PupilsNotANumberError(typed=text)
    return int(digits)


class SchoolFormDialog(FormDialog):
    """Asks for all that is recorded by hand; a refusal is told at its field, and what was typed stays.

    ``save`` is handed the facts and raises what it refuses.
    """

    def __init__(
        self,
        heading: str,
        verb: str,
        facts: SchoolFacts,
        save: Callable[[SchoolFacts], object],
        wards: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(heading, verb, parent)
        self.setMinimumWidth(_WIDTH)
        self._save = save
        self.name, self.code, self.ward, self.pupils = (QLineEdit() for _ in range(4))
        self.principal, self.phone, self.email = (QLineEdit() for _ in range(3))
        self.level = QComboBox()
        self.contacts = ContactsField()
        self.note = ReasonField("")
        self.active = QCheckBox(self.tr("Active: the next season asks it to take part"))
        self._leaving = False
        self._build(wards)
        self._show(facts)
        self._shown = self._texts()
        self.name.setFocus()

    def apply(self) -> None:
        """Save what was typed."""
        self._clear_errors()
        self._save(self._facts())

    def refuse(self, error: GreenSchoolError) -> None:
        """Tell a refusal in the banner, and mark the field that it is about."""
        told = tell(error)
        self.banner.say(told[:1].upper() + told[1:], Tone.DANGER)
        field = self._field_of(error)
        if field is not None:
            restyle(field, tone=Tone.DANGER.value)
            field.setAccessibleDescription(self.banner.text())
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def reject(self) -> None:
        """Close; where something was typed that is not saved, ask first."""
        if self._leaving or self._texts() == self._shown:
            super().reject()
            return
        offers = [(self.tr("Discard"), self._leave), (self.tr("Keep typing"), self.name.setFocus)]
        self.banner.say(self.tr("What you typed is not saved yet."), Tone.WARN, offers)

    def _leave(self) -> None:
        self._leaving = True
        self.reject()

    # Building

    def _build(self, wards: Sequence[str]) -> None:
        self.level.addItem(self.tr("As the name says"), "")
        for level in LEVELS:
            self.level.addItem(level_name(level), level)
        self.name.setPlaceholderText(self.tr("In full, as papers print it"))
        self.code.setPlaceholderText(self.tr("Given when empty"))
        completer = QCompleter(list(wards), self.ward)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.ward.setCompleter(completer)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for column, share in enumerate((3, 2)):
            grid.setColumnStretch(column, share)
        grid.addLayout(self._boxed(self.tr("Name of the school"), self.name), 0, 0, 1, 2)
        places: Sequence[tuple[str, QWidget]] = (
            (self.tr("Level"), self.level),
            (self.tr("Code"), self.code),
            (self.tr("Ward"), self.ward),
            (self.tr("Pupils"), self.pupils),
            (self.tr("Principal"), self.principal),
            (self.tr("Phone"), self.phone),
        )
        for number, (name, field) in enumerate(places):
            grid.addLayout(self._boxed(name, field), 1 + number // 2, number % 2)
        grid.addLayout(self._boxed(self.tr("Email"), self.email), 4, 0, 1, 2)
        self.active.setAccessibleName(self.active.text())
        grid.addWidget(self.active, 5, 0, 1, 2)
        grid.setRowStretch(6, 1)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addLayout(self._boxed(self.tr("Contacts beside the principal"), self.contacts), 1)
        right.addLayout(self._boxed(self.tr("Note"), self.note))
        sides = QHBoxLayout()
        sides.setSpacing(16)
        sides.addLayout(grid, 1)
        sides.addLayout(right, 1)
        self.body.addLayout(sides)
        self.add_buttons()
        self._order_tabs()

    def _boxed(self, name: str, field: QWidget) -> QVBoxLayout:
        words = label(name, "strong")
        words.setBuddy(field)
        field.setAccessibleName(name)
        box = QVBoxLayout()
        box.setSpacing(4)
        box.addWidget(words)
        box.addWidget(field)
        return box

    def _order_tabs(self) -> None:
        order = (
            self.name,
            self.level,
            self.code,
            self.ward,
            self.pupils,
            self.principal,
            self.phone,
            self.email,
            *self.contacts.parts(),
            self.note,
            self.active,
        )
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    # What is typed

    def _show(self, facts: SchoolFacts) -> None:
        self.level.setCurrentIndex(self.level.findData(facts.level))
        for field, text in self._lines(facts).items():
            field.setText(text)
        self.note.setPlainText(facts.note)
        self.contacts.show_contacts(facts.contacts)
        self.active.setChecked(facts.active)

    def _lines(self, facts: SchoolFacts) -> Mapping[QLineEdit, str]:
        return {
            self.name: facts.name,
            self.code: facts.code,
            self.ward: facts.ward,
            self.pupils: "" if facts.pupils is None else str(facts.pupils),
            self.principal: facts.principal,
            self.phone: facts.phone,
            self.email: facts.email,
        }

    def _texts(self) -> tuple[object, ...]:
        lines = (self.name, self.code, self.ward, self.pupils, self.principal, self.phone, self.email)
        return (
            *(field.text() for field in lines),
            self.level.currentData(),
            self.note.toPlainText(),
            self.active.isChecked(),
            self.contacts.contacts(),
        )

    def _facts(self) -> SchoolFacts:
        return SchoolFacts(
            name=self.name.text(),
            level=self.level.currentData(),
            code=self.code.text(),
            ward=self.ward.text(),
            pupils=read_pupils(self.pupils.text()),
            principal=self.principal.text(),
            phone=self.phone.text(),
            email=self.email.text(),
            note=self.note.toPlainText(),
            active=self.active.isChecked(),
            contacts=self.contacts.contacts(),
        )

    # Refusals

    def _field_of(self, error: GreenSchoolError) -> QWidget | None:
        if isinstance(error, SchoolTwiceError | SchoolNamelessError | AliasTakenError):
            return self.name
        if isinstance(error, UnknownLevelError | LevelContradictsError | LevelAssessedError):
            return self.level
        if isinstance(error, SchoolCodeTwiceError):
            return self.code
        return self.pupils if isinstance(error, PupilsNotANumberError) else None

    def _clear_errors(self) -> None:
        self.banner.hide()
        for field in (self.name, self.level, self.code, self.pupils):
            restyle(field, tone="")
            field.setAccessibleDescription("")
