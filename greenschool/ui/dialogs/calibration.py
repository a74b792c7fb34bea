"""What the whole panel marks first: the choice of entries before the start, and the minutes of the talk about one."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QWidget

from greenschool.judging_wording import calibration_text
from greenschool.language import say
from greenschool.services.calibration import (
    CalibrationRow,
    CandidateRow,
    candidates,
    record_calibration,
    set_calibration,
)
from greenschool.services.calibration_choice import HANDFUL, propose
from greenschool.services.desk import Desk
from greenschool.text.numbers import format_decimal
from greenschool.ui.dialogs.form import FormDialog
from greenschool.ui.dialogs.reason_field import ReasonField
from greenschool.ui.office import Office
from greenschool.ui.table.column import Align, Column
from greenschool.ui.table.view import TableView
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.buttons import Button
from greenschool.ui.widgets.style import label

_WIDTH, _HEIGHT = 760, 520
_MOST_SEED = 999_999


@dataclass(frozen=True, slots=True)
class _Line:
    """A candidate, and whether it is ticked now."""

    row: CandidateRow
    ticked: bool


class CalibrationDialog(FormDialog):
    """Entries are ticked by hand or proposed by a draw; nothing counts before the verb."""

    def __init__(self, office: Office, contest: str, parent: QWidget | None = None) -> None:
        super().__init__(
            say("CalibrationDialog", "What all judges of {contest} mark first", contest=contest),
            say("CalibrationDialog", "Save choice"),
            parent,
        )
        self.resize(_WIDTH, _HEIGHT)
        self._desk, self._contest = office.desk, contest
        self._lines = [_Line(row, row.chosen) for row in candidates(office.desk, contest)]
        self.count, self.seed = _number(HANDFUL, len(self._lines)), _number(1, _MOST_SEED)
        self.table: TableView[_Line] = TableView("calibration-choice", _line_columns(), office.settings)
        self.table.grid.setAccessibleName(self.tr("Entries to choose from"))
        self._told = label("", "strong", wrap=True)
        self._build()
        self.table.set_rows(self._lines)
        self.table.grid.go_to(0)
        self._renew()

    def apply(self) -> None:
        """Save; raises what ``calibration.set_calibration`` refuses."""
        set_calibration(self._desk, self._contest, self.ticked())

    def ticked(self) -> list[int]:
        """Return the numbers of the entries ticked."""
        return [line.row.entry for line in self._lines if line.ticked]

    def toggle(self) -> None:
        """Tick the lines selected; where all of them are ticked already, take the ticks off."""
        chosen = {line.row.entry for line in self.table.selected()}
        on = not all(line.ticked for line in self._lines if line.row.entry in chosen)
        self._tick({*self.ticked()} | chosen if on else {*self.ticked()} - chosen)

    def take_proposal(self) -> None:
        """Tick what a draw proposes, in the place of what is ticked."""
        self._tick(propose([line.row for line in self._lines], self.count.value(), self.seed.value()))

    def _build(self) -> None:
        words = self.tr(
            "Three to five entries are enough. Every judge marks them before the others; the panel then talks the "
            "differences over. Their marks count like any others."
        )
        self.body.addWidget(label(words, "muted", wrap=True))
        top = QHBoxLayout()
        top.setSpacing(8)
        for name, field in ((self.tr("Entries"), self.count), (self.tr("Seed"), self.seed)):
            field.setAccessibleName(name)
            field.lineEdit().setAccessibleName(name)
            top.addWidget(label(name, "strong"))
            top.addWidget(field)
        top.addWidget(Button(self.tr("Propose"), "shuffle-variant", self.take_proposal))
        top.addStretch(1)
        top.addWidget(Button(self.tr("Tick or untick"), "check", self.toggle))
        self.body.addLayout(top)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self._told)
        self.add_buttons()
        for button in self.findChildren(Button):
            button.setAutoDefault(False)  # Enter belongs to the table
        self.ok.setDefault(False)
        self.table.grid.setFocus()

    def _tick(self, numbers: Collection[int]) -> None:
        self._lines = [replace(line, ticked=line.row.entry in numbers) for line in self._lines]
        self._renew()

    def _renew(self) -> None:
        self.table.renew_rows(self._lines)
        codes = [line.row.blind_code for line in self._lines if line.ticked]
        told = self.tr("Chosen ({n}): {codes}").format(n=len(codes), codes=", ".join(codes))
        self._told.setText(told if codes else self.tr("Nothing is chosen: judges mark in any order."))


class CalibrationMinutesDialog(FormDialog):
    """The totals side by side, and what the judges agreed on."""

    def __init__(self, desk: Desk, contest: str, row: CalibrationRow, parent: QWidget | None = None) -> None:
        super().__init__(
            say("CalibrationMinutesDialog", "What was agreed on {code}", code=row.blind_code),
            say("CalibrationMinutesDialog", "Record minutes"),
            parent,
        )
        self._desk, self._contest, self._row = desk, contest, row
        self.body.addWidget(label(_totals_words(row), wrap=True))
        self.body.addWidget(label(calibration_text(row), "strong", wrap=True))
        self.minutes = ReasonField(self.tr("For example: rhythm counts from 15 on; GK03 lowers the mark for meaning"))
        self.minutes.setPlainText(row.minutes)
        self.add_field(self.tr("What the judges agreed on"), self.minutes)
        words = self.tr("A judge who wants to change marks gets the sheet back: view “Entries”, “Hand back”.")
        self.body.addWidget(label(words, "muted", wrap=True))
        self.add_buttons()
        if row.waiting or row.unassigned:
            told = self.tr("Not everybody has marked it yet. What you record now opens the others all the same.")
            self.banner.say(told, Tone.WARN)
        self.minutes.setFocus()

    def apply(self) -> None:
        """Record them; raises what ``calibration.record_calibration`` refuses."""
        record_calibration(self._desk, self._contest, self._row.entry, self.minutes.toPlainText())


def _totals_words(row: CalibrationRow) -> str:
    if not row.totals:
        return say("marking", "Nobody has handed it in yet.")
    totals = ", ".join(f"{judge}: {format_decimal(total)}" for judge, total in row.totals)
    return say("marking", "{totals} of {full}.", totals=totals, full=format_decimal(row.full))


def _number(value: int, most: int) -> QSpinBox:
    box = QSpinBox()
    box.setRange(1, max(most, 1))
    box.setValue(value)
    return box


def _line_columns() -> Sequence[Column[_Line]]:
    return [
        Column(
            "ticked",
            say("columns", "Marked first"),
            lambda line: say("marking", "✓ chosen") if line.ticked else "",
            Align.LEFT,
            width=120,
            tone=lambda line: Tone.OK if line.ticked else Tone.PLAIN,
            own_sign=True,
        ),
        Column("code", say("columns", "Blind code"), lambda line: line.row.blind_code, width=120),
        Column("group", say("columns", "Group"), lambda line: line.row.group, width=160),
        Column(
            "barred",
            say("columns", "May not mark it"),
            lambda line: ", ".join(line.row.barred),
            width=220,
            hint=say("columns", "Judges of the entry's own school or with a declared conflict."),
        ),
    ]
