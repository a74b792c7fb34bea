"""The line below a list of participants in which somebody new is typed."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QCompleter, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from greenschool.errors import GreenSchoolError
from greenschool.language import tell
from greenschool.services.school_records import find_school
from greenschool.services.schools import list_schools
from greenschool.services.states import Attendance
from greenschool.services.training_people import Person
from greenschool.text.search_key import search_key
from greenschool.ui.office import Office
from greenschool.ui.pages.short_names import short_school
from greenschool.ui.widgets.buttons import Button
from greenschool.ui.widgets.find_line import is_undo_or_redo
from greenschool.ui.widgets.style import label, restyle

_KEY_ROLE = Qt.ItemDataRole.UserRole


class _Schools(QCompleter):
    """Offers official names for any part of them, typed with or without accents."""

    def splitPath(self, path: str) -> list[str]:  # noqa: N802 - Qt's name
        return [search_key(path)]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:  # noqa: N802 - Qt's name
        return str(index.data())


class _Field(QLineEdit):
    """Sends Enter itself: a page has no default button that should hear it."""

    entered = Signal()
    left = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self._popup: QAbstractItemView | None = None

    def event(self, event: QEvent) -> bool:
        if not self.text() and is_undo_or_redo(event):  # nothing was typed that could be taken back here
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._is_offered():
                event.ignore()  # the completer takes it over
            else:
                self.entered.emit()
        else:
            super().keyPressEvent(event)

    def offer(self, offers: QCompleter) -> None:
        """Propose what goes on as it is typed."""
        self.setCompleter(offers)
        self._popup = offers.popup()

    def _is_offered(self) -> bool:
        """Tell whether one of the proposals is under the cursor; without one they give way to what was typed."""
        if self._popup is None or not self._popup.isVisible():
            return False
        chosen = self._popup.currentIndex().isValid()
        if not chosen:
            self._popup.hide()
        return chosen


class AddPersonBar(QWidget):
    """Name, school, and whether they signed; Enter in either box adds, Esc or an empty name goes back."""

    added = Signal(Person)
    left = Signal()

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self.name = _Field(self.tr("Name of somebody who is not on the list"))
        self.school = _Field(self.tr("School"))
        self.signed = QCheckBox(self.tr("has signed"))
        self.signed.setAccessibleName(self.signed.text())
        self.signed.setChecked(True)
        self._wrong = label("", wrap=True)
        self._wrong.setContentsMargins(8, 4, 8, 4)
        restyle(self._wrong, tone="danger")
        self._schools = QStandardItemModel(self)
        self._offer_schools()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.name, 3)
        row.addWidget(self.school, 2)
        row.addWidget(self.signed)
        row.addWidget(Button(self.tr("Add to list"), "account-plus-outline", self._add))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._wrong)
        column.addLayout(row)
        self._wrong.hide()
        for field in (self.name, self.school):
            field.entered.connect(self._add)
            field.left.connect(self._leave)
            field.textEdited.connect(lambda _text: self._wrong.hide())

    def begin(self, name: str = "") -> None:
        """Put the cursor where the next thing is to be typed: the name, or the school of a name given."""
        if name:
            self.name.setText(name)
        field = self.school if name else self.name
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()

    def propose(self, school: str) -> None:
        """Fill in a school unless a person is being typed."""
        if not self.school.hasFocus() and not self.name.text():
            self.school.setText(school)
            self.school.setCursorPosition(0)

    def clear_name(self) -> None:
        """Make room for the next one of the same school."""
        self.name.clear()
        self.name.setFocus()

    def _offer_schools(self) -> None:
        for school in list_schools(self._office.desk):
            item = QStandardItem(school.name)
            item.setData(search_key(f"{school.name} {short_school(school.name)}"), _KEY_ROLE)
            self._schools.appendRow(item)
        offers = _Schools(self._schools, self)
        offers.setCompletionRole(_KEY_ROLE)
        offers.setFilterMode(Qt.MatchFlag.MatchContains)
        self.school.offer(offers)

    def _leave(self) -> None:
        self._wrong.hide()
        self.left.emit()

    def _add(self) -> None:
        """Send the person; a school that nothing or several things are called is refused here."""
        name = self.name.text()
        if not name.strip():
            self._leave()
            return
        try:
            school = find_school(self._office.desk, self.school.text())
        except GreenSchoolError as error:
            self._wrong.setText(tell(error))
            self._wrong.show()
            self.school.setFocus()
            return
        attendance = Attendance.PRESENT if self.signed.isChecked() else Attendance.EXPECTED
        self.added.emit(Person(school, name, attendance=attendance))
