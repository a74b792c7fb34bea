"""The offices: what they are called from when to when, and who signs for them."""

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from greenschool.language import say
from greenschool.services.organisation import UnitRow, list_units, signatory_line
from greenschool.ui.dialogs.office_form import OfficeDialog, ReadyMadeDialog
from greenschool.ui.office import Office
from greenschool.ui.table.column import Column
from greenschool.ui.table.filters import Test
from greenschool.ui.table.view import TableView
from greenschool.ui.widgets.buttons import Button, PrimaryButton
from greenschool.ui.widgets.chips import FilterChip, FilterChips
from greenschool.ui.widgets.empty_state import EmptyState

_TODAY, _ENDED = "today", "ended"


class OfficesSection(QWidget):
    """A table of every office; Enter or a double click changes the one under the cursor."""

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office
        self._names: dict[int, str] = {}
        self.table: TableView[UnitRow] = TableView("offices", self._columns(), office.settings)
        self.table.grid.setAccessibleName(self.tr("Offices"))
        self.chips = FilterChips(
            [
                FilterChip("all", self.tr("All")),
                FilterChip(_TODAY, self.tr("Valid today")),
                FilterChip(_ENDED, self.tr("Ended")),
            ]
        )
        self.edit_button = Button(self.tr("Edit office…"), "pencil-outline", self.edit)
        self._stack = QStackedWidget()
        self._build()
        self.refresh()

    def refresh(self) -> None:
        """Read the offices again."""
        rows = list_units(self._office.desk)
        self._names = {row.id: row.facts.name for row in rows}
        self.table.set_rows(rows)
        self._stack.setCurrentIndex(0 if rows else 1)
        self.edit_button.setEnabled(bool(rows))
        tests = {key: self._test(key) for key in (_TODAY, _ENDED)}
        counts = {key: sum(map(test, rows)) for key, test in tests.items() if test is not None}
        self.chips.set_counts({"all": len(rows), **counts})
        if rows and self.table.current() is None:
            self.table.grid.go_to(0)

    def add(self) -> OfficeDialog:
        """Ask for a new office."""
        dialog = OfficeDialog(self._office.desk, None, self)
        dialog.open()
        return dialog

    def edit(self) -> OfficeDialog | None:
        """Change the office under the cursor."""
        row = self.table.current()
        if row is None:
            return None
        dialog = OfficeDialog(self._office.desk, row, self)
        dialog.open()
        return dialog

    def add_ready_made(self) -> ReadyMadeDialog:
        """Offer the ready-made offices."""
        dialog = ReadyMadeDialog(self._office.desk, self)
        dialog.accepted.connect(self.refresh)
        dialog.open()
        return dialog

    def _build(self) -> None:
        empty = EmptyState(
            "office-building-outline",
            self.tr("No offices yet"),
            self.tr("Offices give a season its headings and signatories. Begin with the ready-made ones."),
        )
        empty.set_action(self.tr("Ready-made offices…"), "office-building-plus-outline", self.add_ready_made)
        self.table.add_chips(self.chips)
        self.chips.chosen.connect(lambda chip: self.table.set_only(self._test(chip)))
        self.table.opened.connect(lambda _row: self.edit())
        self._stack.addWidget(self.table)
        self._stack.addWidget(empty)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.edit_button)
        foot.addStretch(1)
        foot.addWidget(Button(self.tr("Ready-made offices…"), "office-building-plus-outline", self.add_ready_made))
        foot.addWidget(PrimaryButton(self.tr("Add office…"), "plus", self.add))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._stack, 1)
        column.addLayout(foot)

    def _test(self, chip: str) -> Test[UnitRow] | None:
        today = self._office.desk.now().astimezone().date()
        if chip == _TODAY:
            return lambda row: (row.facts.valid_from or date.min) <= today <= (row.facts.valid_to or date.max)
        if chip == _ENDED:
            return lambda row: (row.facts.valid_to or date.max) < today
        return None

    def _columns(self) -> list[Column[UnitRow]]:
        return [
            Column("name", say("columns", "Office"), lambda row: row.facts.name, width=290),
            Column("from", say("columns", "From"), lambda row: row.facts.valid_from, width=90),
            Column("to", say("columns", "To"), lambda row: row.facts.valid_to, width=90),
            Column("parent", say("columns", "Above it"), lambda row: row.parent, width=210),
            Column("successors", say("columns", "Taken over by"), self._successors, width=250),
            Column(
                "signatories",
                say("columns", "Signatories"),
                lambda row: "; ".join(map(signatory_line, row.facts.signatories)),
                width=380,
            ),
            Column("suffix", say("columns", "Document suffix"), lambda row: row.facts.document_suffix, hidden=True),
            Column("heading", say("columns", "Heading"), lambda row: row.facts.heading, hidden=True),
        ]

    def _successors(self, row: UnitRow) -> str:
        return ", ".join(self._names.get(number, "") for number in row.facts.successors)
