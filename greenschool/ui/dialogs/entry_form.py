"""An entry by hand: its contest, school, text and authors."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QPlainTextEdit, QWidget

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.language import say, tell
from greenschool.services.contests import ContestCard
from greenschool.services.desk import Desk
from greenschool.services.entry_records import EntryChange, EntryFacts, check_entry
from greenschool.services.schools import SchoolRow
from greenschool.text.dates import DateError, format_date, parse_date
from greenschool.ui.dialogs.entry_authors import AuthorsField
from greenschool.ui.dialogs.form import FormDialog
from greenschool.ui.pages.short_names import short_school
from greenschool.ui.theme import current_theme
from greenschool.ui.widgets.style import label

_WIDTH, _TEXT_HEIGHT = 860, 52
_PAUSE = 350
"""Milliseconds after the last key before the entry is checked."""


class DayUnreadableError(GreenSchoolError):
    """A day that is none."""

    sentence = QT_TRANSLATE_NOOP("errors", "“{typed}” is not a day. Nothing was saved. Write it as in 05/02/2013.")


class EntryFormDialog(FormDialog):
    """Registers an entry, or changes one; says while one types what does not fit the contest."""

    def __init__(
        self,
        desk: Desk,
        contests: Sequence[ContestCard],
        schools: Sequence[SchoolRow],
        save: Callable[[EntryChange], object],
        change: EntryChange,
        parent: QWidget | None = None,
    ) -> None:
        new = change.number is None
        if new:
            heading = say("EntryFormDialog", "Register an entry")
        else:
            heading = say(
                "EntryFormDialog", "Entry {contest}-{number:03d}", contest=change.contest, number=change.number
            )
        super().__init__(heading, say("EntryFormDialog", "Save entry"), parent)
        self.setMinimumWidth(_WIDTH)
        self._desk, self._contests, self._schools, self._save = desk, tuple(contests), tuple(schools), save
        self._change = change
        self._checking = QTimer(self)
        self._checking.setSingleShot(True)
        self._checking.setInterval(_PAUSE)
        self._checking.timeout.connect(self.check)
        self._make_fields()
        self._fill(change)
        self.contest.setEnabled(new)
        self._connect()
        self.add_buttons()
        self._contest_chosen()

    def apply(self) -> None:
        """Save what is filled in."""
        self._save(self.change())

    def change(self) -> EntryChange:
        """Return what is filled in; raises ``DayUnreadableError``."""
        card = self._contests[self.contest.currentIndex()]
        old = self._change.facts
        day = read_optional_day(self.received.text())
        facts = EntryFacts(
            school_id=self._schools[self.school.currentIndex()].id,
            title=self.title.toPlainText(),
            authors=self.authors.facts(),
            group=self.group.currentText() if card.facts.groups else "",
            topic=self.topic.currentText(),
            note=self.note.text(),
            received_on=day,
            received_at=old.received_at if old and old.received_on == day else None,
        )
        return replace(self._change, contest=card.code, facts=facts)

    def check(self) -> None:
        """Say what does not fit the contest; what is unreadable or empty is told when it is saved."""
        try:
            problems = check_entry(self._desk, self.change())
        except GreenSchoolError:
            problems = ()
        words = len(self.title.toPlainText().split())
        self.words.setText(self.tr("{n} words").format(n=words))
        self.warnings.setText("\n".join(f"▲ {tell(one)}" for one in problems))
        self.warnings.setVisible(bool(problems))

    def _make_fields(self) -> None:
        self.contest, self.school, self.group, self.topic = (QComboBox() for _ in range(4))
        self.topic.setEditable(True)
        self.contest.addItems([f"{card.code} · {card.facts.name}" for card in self._contests])
        self.school.addItems([short_school(school.name) for school in self._schools])
        self.school.setMaxVisibleItems(18)
        self.title = QPlainTextEdit()
        self.title.setTabChangesFocus(True)
        self.title.setFixedHeight(current_theme().px(_TEXT_HEIGHT))
        self.received, self.note = QLineEdit(), QLineEdit()
        self.received.setPlaceholderText(self.tr("now; else dd/mm/yyyy"))
        self.words = label("", "muted")
        self.warnings = label("", "strong", wrap=True)
        self.warnings.setAccessibleName(self.tr("What does not fit the contest"))
        self.authors = AuthorsField()
        self._title_label = label(self.tr("Text or title"), "strong")
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self._put(grid, 0, 0, self.tr("Contest"), self.contest)
        self._put(grid, 0, 1, self.tr("School"), self.school)
        grid.addWidget(self._title_label, 2, 0)
        grid.addWidget(self.words, 2, 1)
        self.title.setAccessibleName(self.tr("Text or title"))
        grid.addWidget(self.title, 3, 0, 1, 2)
        self._group_label = self._put(grid, 4, 0, self.tr("Group"), self.group)
        self._put(grid, 4, 1, self.tr("Field"), self.topic)
        self._put(grid, 6, 0, self.tr("Received"), self.received)
        self._put(grid, 6, 1, self.tr("Note"), self.note)
        self.body.addLayout(grid)
        self.body.addWidget(label(self.tr("Authors, as their names are to be printed"), "strong"))
        self.body.addWidget(self.authors)
        self.body.addWidget(self.warnings)
        self.warnings.hide()

    def _put(self, grid: QGridLayout, row: int, column: int, name: str, field: QWidget) -> QWidget:
        words = label(name, "strong")
        words.setBuddy(field)
        field.setAccessibleName(name)
        grid.addWidget(words, row, column)
        grid.addWidget(field, row + 1, column)
        return words

    def _fill(self, change: EntryChange) -> None:
        codes = [card.code for card in self._contests]
        if change.contest in codes:
            self.contest.setCurrentIndex(codes.index(change.contest))
        self._show_groups()
        facts = change.facts
        if facts is None:
            self.authors.show_facts(())
            return
        numbers = [school.id for school in self._schools]
        self.school.setCurrentIndex(numbers.index(facts.school_id) if facts.school_id in numbers else -1)
        self.title.setPlainText(facts.title)
        self.group.setCurrentText(facts.group)
        self.topic.setCurrentText(facts.topic)
        self.note.setText(facts.note)
        self.received.setText(format_date(facts.received_on) if facts.received_on else "")
        self.authors.show_facts(facts.authors)

    def _show_groups(self) -> None:
        facts = self._contests[self.contest.currentIndex()].facts
        topic = self.topic.currentText()
        for box, words in ((self.group, facts.groups), (self.topic, facts.fields)):
            box.clear()
            box.addItems(list(words))
        self.topic.setCurrentText(topic)

    def _contest_chosen(self) -> None:
        if self.contest.isEnabled():
            self._show_groups()
        facts = self._contests[self.contest.currentIndex()].facts
        self.group.setEnabled(bool(facts.groups))
        self._title_label.setProperty("text", facts.work_label or self.tr("Text or title"))
        self.check()

    def _connect(self) -> None:
        self.contest.activated.connect(lambda _place: self._contest_chosen())
        self.school.activated.connect(lambda _place: self.check())
        self.title.textChanged.connect(self._checking.start)
        self.received.textChanged.connect(self._checking.start)
        self.authors.changed.connect(self._checking.start)


def read_optional_day(typed: str) -> date | None:
    """Return a day as typed, None where nothing is; raises ``DayUnreadableError``."""
    if not typed.strip():
        return None
    try:
        return parse_date(typed)
    except DateError as error:
        raise DayUnreadableError(typed=typed.strip()) from error
