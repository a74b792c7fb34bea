"""Who marks what: by chance with equal loads, or by hand; and what another number of judges would mean."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QSpinBox

from greenschool.errors import GreenSchoolError
from greenschool.language import say, tell
from greenschool.services.panels import (
    AssignmentReport,
    AssignmentRow,
    LoadTable,
    assign,
    assign_by_hand,
    assignments,
    list_panel,
    unassign,
    what_if,
)
from greenschool.services.progress_board import board
from greenschool.services.rubrics import round_facts, set_round
from greenschool.services.states import SheetState
from greenschool.ui.office import Office
from greenschool.ui.pages.marking_progress import sheet_words
from greenschool.ui.pages.marking_view import MarkingView
from greenschool.ui.table.column import Align, Column
from greenschool.ui.table.view import TableView
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.buttons import Button, PrimaryButton
from greenschool.ui.widgets.side_by_side import SideBySide
from greenschool.ui.widgets.style import label

_MOST_SEED = 999_999


@dataclass(frozen=True, slots=True)
class _Chance:
    """What one number of judges for each entry would mean."""

    table: LoadTable

    @property
    def least(self) -> int | None:
        return min((load.sheets for load in self.table.loads), default=None)

    @property
    def most(self) -> int | None:
        return max((load.sheets for load in self.table.loads), default=None)

    @property
    def sheets(self) -> int | None:
        return sum(load.sheets for load in self.table.loads) or None


class AssignmentView(MarkingView):
    """Numbers above, what they would mean on the left, who has what on the right, by hand below.

    Entries go by their codes alone: beside the numbers they would be the map of codes, looks at which are on record.
    """

    def __init__(self, office: Office) -> None:
        super().__init__(office, say("panel", "Assignment"))
        self._table: TableView[AssignmentRow] = TableView("panel-assigned", _columns(), office.settings)
        self._table.grid.setAccessibleName(self.tr("Assigned sheets"))
        self._chances: TableView[_Chance] = TableView("panel-what-if", _chance_columns(), office.settings)
        self._chances.grid.setAccessibleName(self.tr("What if"))
        self.per_entry = QSpinBox()
        self.per_entry.setSpecialValueText(self.tr("all"))
        self.groups = QCheckBox(self.tr("Two groups of markers"))
        self.seed = QLineEdit()
        self.seed.setPlaceholderText(self.tr("by chance"))
        self.seed.setValidator(QIntValidator(0, _MOST_SEED, self.seed))
        self.entry, self.judge = QComboBox(), QComboBox()
        self._build()
        self._table.current_changed.connect(self._offer)
        self._chances.current_changed.connect(self._take_number)

    def table(self) -> TableView[AssignmentRow]:
        """Return the table of assigned sheets."""
        return self._table

    def read(self) -> None:
        """Read numbers, loads and assignments."""
        desk, contest = self.office.desk, self.contest
        facts = round_facts(desk, contest)
        members = [one for one in list_panel(desk, contest) if not one.left_reason]
        self.per_entry.setRange(0, max(len(members), facts.marks_per_entry or 0))
        self.groups.setChecked(facts.marker_groups)
        self._chances.set_rows([_Chance(what_if(desk, contest, k)) for k in (*range(1, len(members)), None)])
        self.per_entry.setValue(facts.marks_per_entry or 0)
        self._table.set_rows(assignments(desk, contest))
        if self._table.current() is None:
            self._table.grid.go_to(0)
        entries = [(row.blind_code, row.entry) for row in board(desk, contest).rows if row.blind_code]
        _fill(self.entry, entries)
        _fill(self.judge, [(f"{one.judge} · {one.name}", one.judge) for one in members])
        self._offer(self._table.current())

    def assign_by_chance(self) -> None:
        """Keep the numbers, then assign: anew while nobody has begun, else what is missing."""
        self._carry_out(self._assign)

    def _assign(self) -> AssignmentReport:
        desk, contest = self.office.desk, self.contest
        seed = int(self.seed.text()) if self.seed.text() else None
        before = round_facts(desk, contest)
        wanted = replace(before, marks_per_entry=self.per_entry.value() or None, marker_groups=self.groups.isChecked())
        if wanted != before:
            set_round(desk, contest, wanted)
        return assign(desk, contest, seed)

    def _by_hand(self) -> None:
        pair = (self.entry.currentData(), self.judge.currentData())
        if None not in pair:
            self._carry_out(lambda: assign_by_hand(self.office.desk, self.contest, [pair]))

    def _take_away(self) -> None:
        pairs = [(row.entry, row.judge) for row in self._table.selected()]
        self._carry_out(lambda: unassign(self.office.desk, self.contest, pairs))

    def _carry_out(self, service: Callable[[], AssignmentReport]) -> None:
        told = self.tr(
            "Assigned: {added} sheets added, {removed} taken away, {sheets} in all. Seed {seed} does it over."
        )
        try:
            report = service()
        except GreenSchoolError as error:
            self.refused.emit(error)
            return
        self.changed.emit(
            told.format(added=report.added, removed=report.removed, sheets=report.sheets, seed=report.seed)
        )

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        for words, field in ((self.tr("Judges for each entry"), self.per_entry), (self.tr("Seed"), self.seed)):
            field.setAccessibleName(words)
            top.addWidget(label(words, "strong"))
            top.addWidget(field)
        self.per_entry.lineEdit().setAccessibleName(self.per_entry.accessibleName())
        self.groups.setAccessibleName(self.groups.text())
        top.addWidget(self.groups)
        top.addStretch(1)
        top.addWidget(PrimaryButton(self.tr("Assign automatically"), "shuffle-variant", self.assign_by_chance))
        self.column.addLayout(top)
        self.column.addWidget(SideBySide(self._chances, self._table, (420, 480), both_grow=True), 1)
        for words, box in ((self.tr("Entry"), self.entry), (self.tr("Judge"), self.judge)):
            box.setAccessibleName(words)
            self.foot.addWidget(box)
        self.add_button(Button(self.tr("Assign by hand"), "plus", self._by_hand))
        self._away = self.add_button(Button(self.tr("Take away"), "minus", self._take_away))
        self.add_foot()

    def _take_number(self, row: _Chance | None) -> None:
        """Take over the number of judges of the line that the cursor came to."""
        if row is not None and self._chances.grid.hasFocus():
            self.per_entry.setValue(row.table.per_entry or 0)

    def _offer(self, row: AssignmentRow | None) -> None:
        self._away.setEnabled(row is not None and row.state is SheetState.ASSIGNED)


def _fill(box: QComboBox, choices: Sequence[tuple[str, object]]) -> None:
    kept = box.currentData()
    box.clear()
    for words, data in choices:
        box.addItem(words, data)
    box.setCurrentIndex(max(box.findData(kept), 0))


def _columns() -> list[Column[AssignmentRow]]:
    return [
        Column("code", say("columns", "Blind code"), lambda row: row.blind_code, width=110),
        Column("judge", say("columns", "Judge"), lambda row: row.judge, width=80),
        Column("group", say("columns", "Group"), lambda row: row.marker_group or None, Align.RIGHT, width=70),
        Column("state", say("columns", "Sheet"), lambda row: sheet_words(row.state), width=120),
    ]


def _chance_columns() -> list[Column[_Chance]]:
    right = Align.RIGHT
    return [
        Column(
            "k",
            say("columns", "For each entry"),
            lambda row: say("panel", "all") if row.table.per_entry is None else row.table.per_entry,
            right,
            width=110,
        ),
        Column("least", say("columns", "Least"), lambda row: row.least, right, width=64),
        Column("most", say("columns", "Most"), lambda row: row.most, right, width=64),
        Column("sheets", say("columns", "Sheets"), lambda row: row.sheets, right, width=70),
        Column(
            "why",
            say("columns", "Why not"),
            lambda row: "" if row.table.refusal is None else tell(row.table.refusal),
            tone=lambda row: Tone.PLAIN if row.table.refusal is None else Tone.WARN,
            width=200,
        ),
    ]
