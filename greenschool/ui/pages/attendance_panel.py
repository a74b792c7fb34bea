"""Copying a signed sheet: find the school, mark who came, add whoever signed below; keyboard only."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from greenschool.errors import GreenSchoolError
from greenschool.language import say
from greenschool.services.states import Attendance, Permission
from greenschool.services.training_attendance import AttendanceReport
from greenschool.services.training_people import Person, PersonChange, change_people
from greenschool.services.trainings import TrainingRow, list_participants
from greenschool.text.search_key import search_key
from greenschool.ui.office import Office
from greenschool.ui.pages.add_person import AddPersonBar
from greenschool.ui.pages.training_rows import (
    ATTENDANCE_TONES,
    AttendanceLine,
    PersonEdit,
    answers,
    attendance_columns,
    attendance_lines,
    attendance_words,
    session_title,
)
from greenschool.ui.table.column import Setter
from greenschool.ui.table.view import TableView
from greenschool.ui.undo import ServiceStack
from greenschool.ui.widgets.buttons import Button, IconButton, with_shortcut
from greenschool.ui.widgets.chips import FilterChip, FilterChips
from greenschool.ui.widgets.find_line import FindLine
from greenschool.ui.widgets.style import label
from greenschool.wording import state_name

_MARK_KEYS = (
    (Attendance.PRESENT, "account-check", "F6"),
    (Attendance.EXCUSED, "account-clock-outline", "F7"),
    (Attendance.ABSENT, "account-cancel-outline", "F8"),
    (Attendance.EXPECTED, "eraser", "F9"),
)
_ALL = "all"
_CHIPS = (Attendance.EXPECTED, Attendance.PRESENT, Attendance.EXCUSED, Attendance.ABSENT)
_ATTENDANCE_COLUMN = 1
_HERE = Qt.ShortcutContext.WidgetWithChildrenShortcut


class AttendancePanel(QWidget):
    """The list of one session. Every mark is saved as it is made, and is a step of ``stack``."""

    session_chosen = Signal(int)
    """Another session was chosen here."""
    changed = Signal(int)
    """A step, made, undone or done again, changed the list of this session."""
    refused = Signal(GreenSchoolError)

    def __init__(self, office: Office, stack: ServiceStack, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office, self._stack = office, stack
        self._may_edit = office.desk.may(Permission.EDIT)
        self._number = 0
        self.sessions = QComboBox()
        self.sessions.setAccessibleName(self.tr("Training"))
        self.sessions.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.counted = label("", "strong")
        self.finder = FindLine(self.tr("School or name as on the sheet…"))
        columns = attendance_columns(self._setter if self._may_edit else None)
        self.table: TableView[AttendanceLine] = TableView("training-attendance", columns, office.settings)
        self.table.grid.setAccessibleName(self.tr("Who came"))
        self.chips = FilterChips(
            [
                FilterChip(_ALL, say("pages", "All")),
                *(FilterChip(one.value, attendance_words(one), ATTENDANCE_TONES[one]) for one in _CHIPS),
            ]
        )
        self.table.add_chips(self.chips)
        self.adding = AddPersonBar(office)
        self._build()
        self._connect()

    # What the page says

    def show_session(self, report: AttendanceReport, number: int) -> None:
        """Show the list of a session; cursor and what is looked for stay while it is the same one."""
        training = next(one for one in report.trainings if one.number == number)
        self._show_choice(report.trainings, number)
        lines = attendance_lines(report.schools, list_participants(self._office.desk, number))
        if number != self._number:
            self._number = number
            self.table.set_rows(())
            self.finder.clear()
            self.chips.choose(_ALL)
        self._show_lines(lines)
        states = Counter(line.person.attendance.value for line in lines if line.person)
        self.chips.set_counts({_ALL: training.participants, **{one.value: states[one.value] for one in _CHIPS}})
        came = self.tr("Came: {present} of {people} · schools: {came} of {schools}").format(
            present=training.present,
            people=training.participants,
            came=training.schools_present,
            schools=len(report.schools),
        )
        if came != self.counted.text():
            self.counted.setText(came)
            self.counted.setAccessibleName(came)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.counted, came))

    # Building

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.sessions, 1)
        head.addWidget(self.counted)
        tools = QHBoxLayout()
        tools.setSpacing(8)
        tools.addWidget(self.finder, 1)
        if self._may_edit:
            for attendance, icon_name, keys in _MARK_KEYS:
                tools.addWidget(self._mark_button(attendance, icon_name, keys))
            tools.addWidget(Button(self.tr("Others absent"), "account-multiple-remove-outline", self.mark_others))
            off = IconButton(self.tr("Take off the list"), "account-remove-outline", self.take_off)
            off.setToolTip(with_shortcut(off.accessibleName(), "Ctrl+Del"))
            tools.addWidget(off)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(tools)
        column.addWidget(self.table, 1)
        column.addWidget(self.adding)
        self.adding.setVisible(self._may_edit)
        self.setFocusProxy(self.finder)

    def _mark_button(self, attendance: Attendance, icon_name: str, keys: str) -> Button:
        words = attendance_words(attendance)
        button = Button(words, icon_name, lambda: self.mark(attendance))
        button.setToolTip(with_shortcut(words, keys))
        # A shortcut of the button would wait for its animation and lose strokes that come fast.
        QShortcut(QKeySequence(keys), self, lambda: self.mark(attendance), context=_HERE)
        return button

    def _connect(self) -> None:
        self.sessions.activated.connect(lambda place: self.session_chosen.emit(self.sessions.itemData(place)))
        self.finder.textChanged.connect(self._find)
        self.chips.chosen.connect(lambda _chip: self._narrow())
        self.finder.entered.connect(self._enter)
        self.finder.stepped.connect(self._step)
        self.table.model.refused.connect(self.refused)
        self.table.current_changed.connect(lambda line: self.adding.propose(line.school if line else ""))
        self.table.grid.installEventFilter(self)
        self.adding.added.connect(self.add)
        self.adding.left.connect(self._back_to_find)
        if self._may_edit:
            QShortcut(QKeySequence("Ctrl+Del"), self, self.take_off, context=_HERE)
            QShortcut(QKeySequence("Ins"), self, self.adding.begin, context=_HERE)

    def eventFilter(self, _grid: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Mark by Enter, Space and Delete on the list; a letter typed there begins to look for a school."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
        )
        action = self._action_of(Qt.Key(event.key())) if plain else None
        if action is not None:
            action()
            return True
        if plain and event.text().strip() and event.text().isprintable():
            self.finder.setFocus()
            self.finder.setText(event.text())
            return True
        return False

    def _action_of(self, key: Qt.Key) -> Callable[[], object] | None:
        return {
            Qt.Key.Key_Return: self._enter,
            Qt.Key.Key_Enter: self._enter,
            Qt.Key.Key_Space: self._toggle,
            Qt.Key.Key_Delete: lambda: self.mark(Attendance.EXPECTED),
        }.get(key)

    # Showing

    def _show_choice(self, trainings: Sequence[TrainingRow], number: int) -> None:
        self.sessions.clear()
        for training in trainings:
            self.sessions.addItem(session_title(training), training.number)
        self.sessions.setCurrentIndex(self.sessions.findData(number))

    def _show_lines(self, lines: Sequence[AttendanceLine]) -> None:
        before = [line.key for line in self.table.model.rows()]
        if before == [line.key for line in lines]:
            self.table.renew_rows(lines)
            return
        current, column = self.table.current(), self.table.grid.currentIndex().column()
        self.table.set_rows(lines)
        wanted = [line for line in self.table.model.seen() if current and line.key == current.key]
        wanted += [line for line in self.table.model.seen() if current and line.school_id == current.school_id]
        place = self.table.model.line_of(wanted[0]) if wanted else 0
        self.table.grid.go_to(place or 0, column if column >= 0 else _ATTENDANCE_COLUMN)

    def _narrow(self) -> None:
        """Keep the lines that answer the chip and what is looked for."""
        typed, chip = self.finder.text(), self.chips.current()

        def wanted(line: AttendanceLine) -> bool:
            return answers(line, typed) and (
                chip == _ALL or (line.person is not None and line.person.attendance.value == chip)
            )

        self.table.set_only(wanted if search_key(typed) or chip != _ALL else None)

    def _find(self, typed: str) -> None:
        self._narrow()
        seen = self.table.model.seen()
        if typed and seen:
            open_ones = (place for place, line in enumerate(seen) if _is_open(line))
            self.table.grid.go_to(next(open_ones, 0), _ATTENDANCE_COLUMN)

    def _step(self, lines: int) -> None:
        self.table.grid.go_to(self.table.grid.currentIndex().row() + lines, _ATTENDANCE_COLUMN)

    def _back_to_find(self) -> None:
        self.finder.setFocus()
        self.finder.selectAll()

    # Marking

    def _enter(self) -> None:
        """Mark whoever is under the cursor as present and go on; a school without people wants a name."""
        if not self._may_edit:
            return
        line = self.table.current()
        if line is None:
            self.adding.begin(self.finder.text())
        elif line.person is None:
            self.adding.begin()
        else:
            self._mark([line], Attendance.PRESENT)
            self._step(1)
            self.finder.selectAll()

    def _toggle(self) -> None:
        line = self.table.current()
        if line is not None and line.person is not None:
            came = line.person.attendance is Attendance.PRESENT
            self.mark(Attendance.ABSENT if came else Attendance.PRESENT)

    def mark(self, attendance: Attendance) -> None:
        """Write down the attendance of everybody selected."""
        current = self.table.current()
        selected = self.table.selected() or ([current] if current else [])
        if self._may_edit:
            self._mark(selected, attendance)

    def mark_others(self) -> None:
        """Write down as absent whoever nothing has been written down of."""
        self._mark([line for line in self.table.model.rows() if _is_open(line)], Attendance.ABSENT)

    def _mark(self, lines: Sequence[AttendanceLine], attendance: Attendance) -> None:
        people = [one for line in lines if (one := line.as_person) is not None and one.attendance is not attendance]
        self._change(state_name(attendance), [PersonChange(one, replace(one, attendance=attendance)) for one in people])

    def take_off(self) -> None:
        """Take everybody selected off the list."""
        gone = [one for line in self.table.selected() if (one := line.as_person) is not None]
        self._change(self.tr("taken off the list"), [PersonChange(one, None) for one in gone])

    def add(self, person: Person) -> None:
        """Put somebody on the list and go there."""
        if not self._change(self.tr("put on the list"), [PersonChange(None, person)]):
            return
        self.adding.clear_name()
        self.finder.clear()
        self.chips.choose(_ALL)
        key = search_key(person.name)
        for place, line in enumerate(self.table.model.seen()):
            if line.person and (line.school_id, search_key(line.person.name)) == (person.school_id, key):
                self.table.grid.go_to(place, _ATTENDANCE_COLUMN)

    def _setter(self, changed: PersonEdit) -> Setter[AttendanceLine]:
        def write(typed: Sequence[tuple[AttendanceLine, str]]) -> None:
            changes = []
            for line, text in typed:
                before = line.as_person
                changes.append(PersonChange(before, changed(before or Person(line.school_id, ""), text)))
            self._call(self.tr("changed"), changes)

        return write

    def _change(self, words: str, changes: Sequence[PersonChange]) -> bool:
        try:
            self._call(words, changes)
        except GreenSchoolError as error:
            self.refused.emit(error)
            return False
        return True

    def _call(self, words: str, changes: Sequence[PersonChange]) -> None:
        """Make a step of the stack, which tells ``changed`` whichever way it goes."""
        if not changes:
            return
        desk, number = self._office.desk, self._number

        def service(todo: Sequence[PersonChange]) -> Sequence[PersonChange]:
            inverse = change_people(desk, number, todo)
            self.changed.emit(number)
            return inverse

        who = [one.name for change in changes if (one := change.after or change.before) is not None]
        people = who[0] if len(who) == 1 else self.tr("{n} people").format(n=len(who))
        told = self.tr("training {number}: {people} – {what}")
        self._stack.call(told.format(number=number, people=people, what=words), service, changes)


def _is_open(line: AttendanceLine) -> bool:
    return line.person is not None and line.person.attendance is Attendance.EXPECTED
