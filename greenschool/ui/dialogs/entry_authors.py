"""The authors of an entry in a form: name, class, birth date, who they are, consent."""

from collections.abc import Sequence
from datetime import date
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.language import say
from greenschool.services.entry_records import AuthorFacts
from greenschool.services.states import AuthorKind, Gender
from greenschool.text.dates import DateError, format_date, parse_date
from greenschool.ui.theme import current_theme
from greenschool.ui.widgets.buttons import Button
from greenschool.wording import state_name

NAME, CLASS, BORN, KIND, GENDER, CONSENT = range(6)
_HEIGHT, _ROW = 112, 30
_WIDTHS = {CLASS: 70, BORN: 96, KIND: 116, GENDER: 124, CONSENT: 112}


class AuthorDayError(GreenSchoolError):
    """A day in the table that is none."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "Author {row}: “{typed}” is not a day. Nothing was saved. Write it as in 05/02/2013."
    )


class AuthorsField(QWidget):
    """A small table with a line for each author; an empty line is no author."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._withdrawn: list[date | None] = []
        self.table = QTableWidget(0, 6)
        self.table.setAccessibleName(self.tr("Authors"))
        self.table.setHorizontalHeaderLabels(
            [
                say("columns", "Name"),
                say("columns", "Class"),
                say("columns", "Born"),
                say("columns", "Author kind"),
                say("columns", "Gender"),
                say("columns", "Consent on"),
            ]
        )
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setFixedHeight(current_theme().px(_HEIGHT))
        self.table.verticalHeader().setDefaultSectionSize(current_theme().px(_ROW))
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            self.table.setColumnWidth(column, current_theme().px(width))
        self.table.itemChanged.connect(lambda _item: self.changed.emit())
        add = Button(self.tr("Add author"), "plus", self.add_line)
        remove = Button(self.tr("Remove author"), "minus", self._remove)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (add, remove):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self.table)
        box.addLayout(buttons)

    def show_facts(self, authors: Sequence[AuthorFacts]) -> None:
        """Show the authors, or one empty line."""
        self.table.setRowCount(0)
        self._withdrawn = []
        for one in authors or (AuthorFacts(""),):
            self._add(one)

    def facts(self) -> tuple[AuthorFacts, ...]:
        """Return the authors with a name; raises ``AuthorDayError``."""
        return tuple(
            AuthorFacts(
                name=self._text(row, NAME),
                class_name=self._text(row, CLASS),
                born_on=self._day(row, BORN),
                kind=list(AuthorKind)[self._chosen(row, KIND)],
                gender=list(Gender)[self._chosen(row, GENDER)],
                consent_on=self._day(row, CONSENT),
                consent_withdrawn_on=self._withdrawn[row],
            )
            for row in range(self.table.rowCount())
            if self._text(row, NAME)
        )

    def add_line(self) -> None:
        """Add an empty line and put the cursor there."""
        self._add(AuthorFacts(""))
        self.table.setCurrentCell(self.table.rowCount() - 1, NAME)
        self.table.setFocus()

    def _add(self, one: AuthorFacts) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        self._withdrawn.append(one.consent_withdrawn_on)
        texts = {NAME: one.name, CLASS: one.class_name, BORN: _shown(one.born_on), CONSENT: _shown(one.consent_on)}
        for column, text in texts.items():
            self.table.setItem(row, column, QTableWidgetItem(text))
        self._add_choice(row, KIND, list(AuthorKind), one.kind, say("columns", "Author kind"))
        self._add_choice(row, GENDER, list(Gender), one.gender, say("columns", "Gender"))

    def _add_choice(self, row: int, column: int, words: Sequence[StrEnum], chosen: StrEnum, name: str) -> None:
        box = QComboBox()
        box.setAccessibleName(name)
        box.addItems([state_name(word) for word in words])
        box.setCurrentIndex(list(words).index(chosen))
        self.table.setCellWidget(row, column, box)

    def _remove(self) -> None:
        row = self.table.currentRow()
        if row >= 0:
            self.table.removeRow(row)
            del self._withdrawn[row]
            self.changed.emit()

    def _text(self, row: int, column: int) -> str:
        item = self.table.item(row, column)
        return item.text().strip() if item is not None else ""

    def _chosen(self, row: int, column: int) -> int:
        box = self.table.cellWidget(row, column)
        return box.currentIndex() if isinstance(box, QComboBox) else 0

    def _day(self, row: int, column: int) -> date | None:
        typed = self._text(row, column)
        try:
            return parse_date(typed) if typed else None
        except DateError as error:
            raise AuthorDayError(row=row + 1, typed=typed) from error


def _shown(day: date | None) -> str:
    return format_date(day) if day else ""
