"""Who may not mark what: own schools, found by themselves, and what was declared."""

from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit

from greenschool.language import say
from greenschool.services.conflicts import ConflictRow, declare_conflict, list_conflicts, withdraw_conflict
from greenschool.services.judges import list_judges
from greenschool.services.progress_board import board
from greenschool.services.schools import list_schools
from greenschool.ui.office import Office
from greenschool.ui.pages.marking_view import MarkingView
from greenschool.ui.table.column import Column
from greenschool.ui.table.view import TableView
from greenschool.ui.widgets.buttons import Button
from greenschool.ui.widgets.style import label

_LONGEST = 500
_SHARES = (2, 2, 3)


class ConflictsView(MarkingView):
    """A conflict is about a school or about one entry, with its reason; sheets not begun are taken away."""

    def __init__(self, office: Office) -> None:
        super().__init__(office, say("panel", "Conflicts"))
        self._table: TableView[ConflictRow] = TableView("panel-conflicts", _columns(), office.settings)
        self._table.grid.setAccessibleName(self.title)
        self.judge, self.about, self.reason = QComboBox(), QComboBox(), QLineEdit()
        self.reason.setMaxLength(_LONGEST)
        self.column.addWidget(self._table, 1)
        form = QGridLayout()
        form.setSpacing(8)
        names = (self.tr("Judge"), self.tr("School or entry"), self.tr("Reason"))
        for place, (name, field) in enumerate(zip(names, (self.judge, self.about, self.reason), strict=True)):
            field.setAccessibleName(name)
            form.addWidget(label(name, "strong"), 0, place)
            form.addWidget(field, 1, place)
            form.setColumnStretch(place, _SHARES[place])
        self.column.addLayout(form)
        self._withdraw = self.add_button(Button(self.tr("Withdraw"), "undo-variant", self.withdraw))
        self.add_button(Button(self.tr("Declare conflict"), "plus", self.declare))
        self.add_foot()
        self._table.current_changed.connect(self._offer)

    def table(self) -> TableView[ConflictRow]:
        """Return the list of conflicts."""
        return self._table

    def read(self) -> None:
        """Read conflicts, and the choices where they are still to be filled."""
        desk = self.office.desk
        self._table.set_rows(list_conflicts(desk))
        if self._table.current() is None:
            self._table.grid.go_to(0)
        if not self.judge.count():
            for judge in list_judges(desk):
                self.judge.addItem(f"{judge.code} · {judge.name}", judge.code)
            for school in list_schools(desk):
                self.about.addItem(school.name, (school.id, None))
            for row in board(desk, self.contest).rows:
                self.about.addItem(f"{self.contest}-{row.entry:03d}", (None, row.entry))
        self._offer(self._table.current())

    def declare(self) -> None:
        """Record the conflict that the fields describe."""
        if self.judge.currentIndex() < 0 or self.about.currentIndex() < 0:
            return
        school, number = self.about.currentData()
        entry = None if number is None else (self.contest, number)
        judge, reason = self.judge.currentData(), self.reason.text()
        told = self.tr("The conflict is recorded.")
        self.attempt(lambda: declare_conflict(self.office.desk, judge, reason, school, entry), told)

    def withdraw(self) -> None:
        """Take a declared conflict back."""
        row = self._table.current()
        if row is not None and row.id is not None:
            number = row.id
            self.attempt(lambda: withdraw_conflict(self.office.desk, number), self.tr("The conflict is withdrawn."))

    def _offer(self, row: ConflictRow | None) -> None:
        self._withdraw.setEnabled(row is not None and row.id is not None)


def _columns() -> list[Column[ConflictRow]]:
    return [
        Column("judge", say("columns", "Judge"), lambda row: row.judge, width=80),
        Column("school", say("columns", "School"), lambda row: row.school, width=230),
        Column("entry", say("columns", "Entry"), lambda row: row.entry, width=90),
        Column(
            "reason",
            say("columns", "Reason"),
            lambda row: row.reason or (say("panel", "works there") if row.id is None else ""),
            width=230,
        ),
        Column("by", say("columns", "Declared by"), lambda row: row.declared_by, width=130),
        Column("at", say("columns", "Declared on"), lambda row: row.declared_at, width=130),
    ]
