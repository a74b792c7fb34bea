"""What the whole panel marks first: who still owes it, how far apart the totals are, and what was agreed on."""

from greenschool.judging_wording import calibration_text
from greenschool.language import say
from greenschool.scoring.adjudication import Verdict
from greenschool.services.calibration import CHOOSABLE, CalibrationRow, list_calibration
from greenschool.services.progress_board import board
from greenschool.services.states import Permission, RoundState
from greenschool.text.numbers import format_decimal
from greenschool.ui.dialogs.calibration import CalibrationDialog, CalibrationMinutesDialog
from greenschool.ui.dialogs.form import FormDialog
from greenschool.ui.office import Office
from greenschool.ui.pages.marking_view import MarkingView
from greenschool.ui.table.column import Align, Column
from greenschool.ui.table.view import TableView
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.buttons import Button
from greenschool.ui.widgets.style import label


class CalibrationView(MarkingView):
    """One line for each entry; once each of them has minutes, the judges come to the others."""

    def __init__(self, office: Office) -> None:
        super().__init__(office, say("marking", "Marked first"))
        self._words = label("", wrap=True)
        self._table: TableView[CalibrationRow] = TableView("marking-calibration", _columns(), office.settings)
        self._table.grid.setAccessibleName(self.title)
        self.column.addWidget(self._words)
        self.column.addWidget(self._table, 1)
        self._choose = self.add_button(Button(self.tr("Choose entries…"), "playlist-check", self.choose))
        self._write = self.add_button(Button(self.tr("Minutes of the talk…"), "forum-outline", self.write))
        self.add_foot()
        self._table.current_changed.connect(self._offer)

    def table(self) -> TableView[CalibrationRow]:
        """Return the table of these entries."""
        return self._table

    def read(self) -> None:
        """Read what was chosen and how far it is."""
        desk = self.office.desk
        rows = list_calibration(desk, self.contest, self.round_number)
        state = board(desk, self.contest, self.round_number).state
        self._table.set_rows(rows)
        if self._table.current() is None:
            self._table.grid.go_to(0)
        self._words.setText(_stage_words(rows, state))
        may = self.may(Permission.EDIT)
        self._choose.setVisible(may and state in CHOOSABLE)
        self._choose.setEnabled(state is RoundState.CODED)
        self._write.setVisible(may and state not in CHOOSABLE)
        self._offer(self._table.current())

    def text(self) -> str:
        """Return the sentence over the table."""
        return self._words.text()

    def choose(self) -> FormDialog:
        """Ask which entries all judges mark first."""
        dialog = CalibrationDialog(self.office, self.contest, self)
        return self.ask(dialog, self.tr("Chosen. Assign the entries again where judges have no sheet for these."))

    def write(self) -> FormDialog | None:
        """Ask what the judges agreed on about the entry under the cursor."""
        row = self._table.current()
        if row is None:
            return None
        dialog = CalibrationMinutesDialog(self.office.desk, self.contest, row, self)
        return self.ask(dialog, self.tr("The minutes on {code} are recorded.").format(code=row.blind_code))

    def _offer(self, row: CalibrationRow | None) -> None:
        self._write.setEnabled(row is not None)


def _stage_words(rows: tuple[CalibrationRow, ...], state: RoundState) -> str:
    if not rows and state is RoundState.PREPARING:
        return say("marking", "Draw the codes first; then choose a few entries that all judges mark before the others.")
    if not rows and state is RoundState.CODED:
        return say(
            "marking",
            "Nothing is chosen: judges mark in any order. A handful of entries marked by all of them and talked over "
            "first makes the marks agree better.",
        )
    if not rows:
        return say("marking", "In this round nothing was marked first.")
    open_ones = sum(not row.minutes for row in rows)
    if not open_ones:
        return say("marking", "All of these were talked over; the other entries are open to the judges.")
    return say(
        "marking",
        "Judges mark these first. The other entries open once the minutes of each are written; still to come: {n}.",
        n=open_ones,
    )


def _columns() -> list[Column[CalibrationRow]]:
    return [
        Column("code", say("columns", "Blind code"), lambda row: row.blind_code, width=110),
        Column("handed_in", say("columns", "Handed in"), _handed_in, Align.RIGHT, width=90),
        Column("totals", say("columns", "Totals"), _totals, width=400),
        Column("spread", say("columns", "How far apart"), calibration_text, tone=_tone, width=330),
        Column(
            "minutes",
            say("columns", "Minutes"),
            lambda row: " ".join(row.minutes.split()),
            width=200,
        ),
    ]


def _handed_in(row: CalibrationRow) -> str:
    return f"{len(row.totals)}/{len(row.totals) + len(row.waiting) + len(row.unassigned)}"


def _totals(row: CalibrationRow) -> str:
    return " · ".join(f"{judge} {format_decimal(total)}" for judge, total in row.totals)


def _tone(row: CalibrationRow) -> Tone:
    if row.unassigned or row.waiting:
        return Tone.WARN if row.unassigned else Tone.INFO
    return Tone.OK if row.verdict is Verdict.AGREE else Tone.WARN
