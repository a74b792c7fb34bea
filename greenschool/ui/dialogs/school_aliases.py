"""The other names of a school: seen, added, removed."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from greenschool.errors import GreenSchoolError
from greenschool.language import say, tell
from greenschool.services.school_changes import AliasChange, AliasNotNeededError, change_alias
from greenschool.services.school_records import AliasRow, aliases
from greenschool.services.schools import SchoolRow
from greenschool.services.states import Permission
from greenschool.ui.office import Office
from greenschool.ui.table.column import Column
from greenschool.ui.table.view import TableView
from greenschool.ui.tokens import Tone
from greenschool.ui.undo import ServiceStack
from greenschool.ui.undo_buttons import UndoButtons
from greenschool.ui.widgets.banner import Banner
from greenschool.ui.widgets.buttons import Button
from greenschool.ui.widgets.style import label

_SIZE, _SMALLEST = (760, 480), (600, 420)


class SchoolAliasesDialog(QDialog):
    """Every change is saved at once; Ctrl+Z and Ctrl+Y take back what was done here."""

    def __init__(self, office: Office, school: SchoolRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office, self._school = office, school
        self._may_edit = office.desk.may(Permission.EDIT)
        self.setWindowTitle(self.tr("Other names of {school}").format(school=school.name))
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_SIZE)
        self.stack = ServiceStack(self)
        self.banner = Banner()
        self.table: TableView[AliasRow] = TableView("school-aliases", _columns(), office.settings)
        self.table.grid.setAccessibleName(self.tr("Other names"))
        self.name = QLineEdit()
        self._add = Button(self.tr("Add name"), "plus", self._teach)
        self._remove = Button(self.tr("Remove name"), "delete-outline", self._forget)
        self._build()
        self._connect()
        self.refresh()
        self.name.setFocus()

    def refresh(self) -> None:
        """Read the names again."""
        self.table.set_rows(aliases(self._office.desk, self._school.id))
        if self.table.current() is None:
            self.table.grid.go_to(0)
        self._remove.setEnabled(self.table.current() is not None)

    def _build(self) -> None:
        told = self.tr(
            "Lists that write one of these names find this school. Usual spellings, such as TH for Tiểu học, are "
            "found anyway."
        )
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label(self.windowTitle(), "heading", wrap=True), 1)
        self._undo = UndoButtons(self.stack)
        head.addWidget(self._undo)
        words = label(self.tr("Another name"), "strong")
        words.setBuddy(self.name)
        self.name.setAccessibleName(self.tr("Another name"))
        self.name.setPlaceholderText(self.tr("As lists write it"))
        typed = QHBoxLayout()
        typed.setSpacing(8)
        typed.addWidget(words)
        typed.addWidget(self.name)
        typed.addWidget(self._add)
        close = Button(self.tr("Close"), clicked=self.accept)
        foot = QHBoxLayout()
        foot.addWidget(self._remove)
        foot.addStretch(1)
        foot.addWidget(close)
        for button in (self._add, self._remove, close):
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(label(told, "muted", wrap=True))
        column.addWidget(self.banner)
        column.addLayout(typed)
        column.addWidget(self.table, 1)
        column.addLayout(foot)
        for part in (words, self.name, self._add, self._remove, self._undo):
            part.setVisible(self._may_edit)

    def _connect(self) -> None:
        self.stack.stepped.connect(self.refresh)
        self.stack.refused.connect(self._refuse)
        self.name.returnPressed.connect(self._teach)
        self.table.current_changed.connect(lambda row: self._remove.setEnabled(row is not None))
        QShortcut(QKeySequence("Ctrl+Z"), self, self.stack.undo)
        QShortcut(QKeySequence("Ctrl+Y"), self, self.stack.redo)

    def _teach(self) -> None:
        typed = self.name.text()
        if not typed.strip():
            self.name.setFocus()
            return
        words = self.tr("add “{name}”").format(name=typed.strip())
        if self._try(words, AliasChange(self._school.id, AliasRow(typed, ""), known=True)):
            self.name.clear()
        self.name.setFocus()

    def _forget(self) -> None:
        row = self.table.current()
        if row is not None:
            words = self.tr("remove “{name}”").format(name=row.name)
            self._try(words, AliasChange(self._school.id, row, known=False))

    def _try(self, words: str, change: AliasChange) -> bool:
        service: Callable[[AliasChange], AliasChange] = partial(change_alias, self._office.desk)
        try:
            self.stack.call(words, service, change)
        except GreenSchoolError as error:
            self._refuse(error)
            return False
        self.banner.hide()
        return True

    def _refuse(self, error: GreenSchoolError) -> None:
        self.banner.say(tell(error), Tone.INFO if isinstance(error, AliasNotNeededError) else Tone.DANGER)


def _columns() -> list[Column[AliasRow]]:
    return [
        Column("name", say("columns", "Other name"), lambda row: row.name, width=340),
        Column("source", say("columns", "Learned from"), lambda row: row.source),
    ]
