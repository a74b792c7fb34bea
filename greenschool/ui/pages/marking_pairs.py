"""Entries whose marks lie far apart, and how each is dealt with."""

from functools import partial

from greenschool.judging_wording import pair_text
from greenschool.language import say
from greenschool.services.discrepancies import PairRow, assign_thirds, keep_mean, list_pairs
from greenschool.services.progress_board import board
from greenschool.services.rubrics import round_facts
from greenschool.services.states import AdjudicationRule, Permission, RoundState
from greenschool.text.numbers import format_decimal
from greenschool.ui.dialogs.form import FormDialog
from greenschool.ui.dialogs.pair_minutes import DiscussionDialog, TogetherDialog
from greenschool.ui.dialogs.reasoned import ReasonedDialog
from greenschool.ui.office import Office
from greenschool.ui.pages.marking_view import MarkingView
from greenschool.ui.table.column import Align, Column
from greenschool.ui.table.view import TableView
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.buttons import Button
from greenschool.ui.widgets.style import label
from greenschool.wording import state_name

_OPEN = frozenset({RoundState.MARKING, RoundState.CLOSED})


class PairsView(MarkingView):
    """The widest gap first; what is dealt with stays in the list and says how."""

    def __init__(self, office: Office) -> None:
        super().__init__(office, say("marking", "Discrepancies"))
        self._table: TableView[PairRow] = TableView("marking-pairs", _columns(), office.settings)
        self._table.grid.setAccessibleName(self.title)
        self._bands = label("", "small", wrap=True)
        self.column.addWidget(self._bands)
        self.column.addWidget(self._table, 1)
        self._thirds = self.add_button(Button(self.tr("Assign third judges"), "account-plus-outline", self._assign))
        self._discuss = self.add_button(Button(self.tr("Minutes of discussion…"), "forum-outline", self.discuss))
        self._together = self.add_button(Button(self.tr("Mark together…"), "account-group-outline", self.mark_together))
        self._keep = self.add_button(Button(self.tr("Keep the mean…"), "check", self.keep))
        self.add_foot()
        self._table.grid.selectionModel().selectionChanged.connect(lambda *_what: self._offer())
        self._table.current_changed.connect(lambda _row: self._offer())

    def table(self) -> TableView[PairRow]:
        """Return the list."""
        return self._table

    def read(self) -> None:
        """Read which entries lie outside the bands."""
        desk = self.office.desk
        facts = round_facts(desk, self.contest, self.round_number)
        words = self.tr(
            "Marks less than {agree} % of the full total apart agree; up to {discuss} % they are discussed."
        )
        self._bands.setText(
            words.format(agree=format_decimal(facts.agree_below), discuss=format_decimal(facts.discuss_to))
        )
        rows = list_pairs(desk, self.contest, self.round_number)
        self._table.set_rows(rows)
        if self._table.current() is None:
            self._table.grid.go_to(0)
        self._show_steps(facts.adjudication)
        self._offer()

    def _show_steps(self, rule: AdjudicationRule) -> None:
        """Offer steps only while marks may still be compared, and to those who may take them."""
        state = board(self.office.desk, self.contest, self.round_number).state
        may = state in _OPEN and self.may(Permission.SETTLE)
        for button in (self._discuss, self._together, self._keep):
            button.setVisible(may)
        self._thirds.setVisible(may and rule is AdjudicationRule.BANDS and state is RoundState.MARKING)

    def discuss(self) -> FormDialog | None:
        """Ask for the minutes of a discussion about the entry under the cursor."""
        row = self._table.current()
        if row is None:
            return None
        dialog = DiscussionDialog(self.office.desk, self.contest, row, self)
        return self.ask(dialog, self.tr("The discussion of {code} is recorded.").format(code=row.blind_code))

    def mark_together(self) -> FormDialog | None:
        """Ask for the marks that the judges gave together."""
        row = self._table.current()
        if row is None:
            return None
        dialog = TogetherDialog(self.office.desk, self.contest, row, self)
        return self.ask(dialog, self.tr("The marks of {code} given together are recorded.").format(code=row.blind_code))

    def keep(self) -> FormDialog | None:
        """Ask why the mean of the chosen entries stands."""
        rows = [row for row in self._table.selected() if row.done is None]
        if not rows:
            return None
        words = (
            self.tr("Keep the mean of {n} entries").format(n=len(rows)),
            self.tr("Keep the mean"),
            ", ".join(row.blind_code for row in rows),
        )
        dialog = ReasonedDialog(
            words,
            self.tr("For example: the council has seen both sheets, minutes of 20/05/2023"),
            partial(keep_mean, self.office.desk, self.contest, [row.entry for row in rows]),
            self,
        )
        return self.ask(dialog, self.tr("The mean stands; the reason is in the journal."))

    def _assign(self) -> None:
        told = self.tr("Third judges are assigned where the bands ask for them.")
        self.attempt(lambda: assign_thirds(self.office.desk, self.contest), told)

    def _offer(self) -> None:
        row = self._table.current()
        for button in (self._discuss, self._together):
            button.setEnabled(row is not None and row.done is None)
        self._keep.setEnabled(any(one.done is None for one in self._table.selected()))


def _columns() -> list[Column[PairRow]]:
    return [
        Column("code", say("columns", "Blind code"), lambda row: row.blind_code, width=110),
        Column("totals", say("columns", "Totals"), _totals, width=330),
        Column("full", say("columns", "Of"), lambda row: row.full, Align.RIGHT, width=60),
        Column("gap", say("columns", "Gap in %"), lambda row: row.gap, Align.RIGHT, width=90),
        Column("verdict", say("columns", "The bands ask for"), pair_text, width=190),
        Column(
            "done",
            say("columns", "Dealt with"),
            lambda row: state_name(row.done) if row.done else say("marking", "open"),
            tone=lambda row: Tone.OK if row.done else Tone.WARN,
            width=150,
        ),
    ]


def _totals(row: PairRow) -> str:
    return " · ".join(f"{judge} {format_decimal(total)}" for judge, total in row.totals)
