"""How far marking is: judges with their counts, entries by judges, and who is to be reminded."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from greenschool.language import say
from greenschool.services.mark_changes import mark_history
from greenschool.services.progress_board import Board, BoardRow, Reminder, board, reminders
from greenschool.services.rounds import hand_back, lock_sheets, mark_absent
from greenschool.services.states import Permission, RoundState, SheetState
from greenschool.ui.dialogs.form import FormDialog
from greenschool.ui.dialogs.mark_history import MarkHistoryDialog
from greenschool.ui.dialogs.reasoned import ReasonedDialog
from greenschool.ui.office import Office
from greenschool.ui.pages.marking_view import MarkingView
from greenschool.ui.table.column import Align, Column, by_given_name
from greenschool.ui.table.view import TableView
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.buttons import Button
from greenschool.ui.widgets.style import label

_HANDED_IN = frozenset({SheetState.SUBMITTED, SheetState.LOCKED})
_TO_DO = frozenset({SheetState.ASSIGNED, SheetState.DRAFT})
_SIGNS = {
    SheetState.ASSIGNED: "○",
    SheetState.DRAFT: "◐",
    SheetState.SUBMITTED: "●",
    SheetState.LOCKED: "■",
    SheetState.RECUSED: "⊘",
    SheetState.ABSENT: "×",
}
_TONES = {
    SheetState.DRAFT: Tone.INFO,
    SheetState.SUBMITTED: Tone.OK,
    SheetState.LOCKED: Tone.OK,
    SheetState.RECUSED: Tone.WARN,
    SheetState.ABSENT: Tone.WARN,
}


@dataclass(frozen=True, slots=True)
class JudgeLine:
    """One judge of the board: how many sheets stand where."""

    judge: str
    name: str
    given: int
    begun: int
    handed_in: int
    aside: int
    absent: int
    missing: int


def judge_lines(found: Board) -> tuple[JudgeLine, ...]:
    """Count the board's sheets by judge."""
    lines = []
    for place, (judge, name) in enumerate(zip(found.judges, found.names, strict=True)):
        counts = Counter(row.cells[place] for row in found.rows if row.cells[place] is not None)
        lines.append(
            JudgeLine(
                judge=judge,
                name=name,
                given=counts.total(),
                begun=counts[SheetState.DRAFT],
                handed_in=sum(counts[state] for state in _HANDED_IN),
                aside=counts[SheetState.RECUSED],
                absent=counts[SheetState.ABSENT],
                missing=sum(counts[state] for state in _TO_DO),
            )
        )
    return tuple(lines)


def sheet_words(state: SheetState | None) -> str:
    """Return a sheet's state as a sign and a word; nothing where there is no sheet."""
    if state is None:
        return ""
    words = {
        SheetState.ASSIGNED: say("marking", "not begun"),
        SheetState.DRAFT: say("marking", "begun"),
        SheetState.SUBMITTED: say("marking", "handed in"),
        SheetState.LOCKED: say("marking", "locked"),
        SheetState.RECUSED: say("marking", "stood aside"),
        SheetState.ABSENT: say("marking", "absent"),
    }
    return f"{_SIGNS[state]} {words[state]}"


class JudgesView(MarkingView):
    """One line for each judge; those with sheets to come are seen at once."""

    def __init__(self, office: Office) -> None:
        super().__init__(office, say("marking", "Judges"))
        self._table: TableView[JudgeLine] = TableView("marking-judges", _judge_columns(), office.settings)
        self._table.grid.setAccessibleName(self.title)
        self._state = RoundState.PREPARING
        self.column.addWidget(self._table, 1)
        self._lock = self.add_button(Button(self.tr("Lock this judge's sheets"), "lock-outline", self._lock_sheets))
        self._absent = self.add_button(Button(self.tr("Mark absent…"), "account-off-outline", self.ask_absent))
        self.add_foot()
        self._table.current_changed.connect(self._offer)

    def table(self) -> TableView[JudgeLine]:
        """Return the table of judges."""
        return self._table

    def read(self) -> None:
        """Read the board."""
        found = board(self.office.desk, self.contest, self.round_number)
        self._state = found.state
        self._table.set_rows(judge_lines(found))
        if self._table.current() is None:
            self._table.grid.go_to(0)
        self._offer(self._table.current())

    def ask_absent(self) -> FormDialog | None:
        """Ask why a judge does not mark what is still missing."""
        row = self._table.current()
        if row is None:
            return None
        words = (
            self.tr("{name} is absent").format(name=row.name),
            self.tr("Mark absent"),
            self.tr("Sheets not handed in count as absent, not as zero: {n}.").format(n=row.missing),
        )
        desk, contest = self.office.desk, self.contest
        dialog = ReasonedDialog(
            words,
            self.tr("For example: ill since 12/04/2023"),
            lambda reason: mark_absent(desk, contest, row.judge, reason),
            self,
        )
        return self.ask(dialog, self.tr("{name}: the missing sheets count as absent.").format(name=row.name))

    def _lock_sheets(self) -> None:
        row = self._table.current()
        if row is not None:
            told = self.tr("{name}: the sheets handed in are locked.").format(name=row.name)
            self.attempt(lambda: lock_sheets(self.office.desk, self.contest, row.judge), told)

    def _offer(self, row: JudgeLine | None) -> None:
        may = self.may(Permission.SETTLE) and self._state is RoundState.MARKING
        for button in (self._lock, self._absent):
            button.setVisible(may)
        self._lock.setEnabled(row is not None and row.handed_in > 0)
        self._absent.setEnabled(row is not None and row.missing > 0)


class EntriesView(MarkingView):
    """Entries by blind code, a column for each judge; made anew when other judges come."""

    def __init__(self, office: Office) -> None:
        super().__init__(office, say("marking", "Entries"))
        self._table: TableView[BoardRow] | None = None
        self._judges: tuple[str, ...] = ()
        self._minimum = 0
        self._back = Button(self.tr("Hand back to the judge…"), "undo-variant", self.ask_back)
        legend = "   ".join(sheet_words(state) for state in SheetState)
        self.column.addWidget(label(legend, "small", wrap=True))
        self._history = self.add_button(Button(self.tr("History of marks…"), "history", self.show_history))
        self.add_button(self._back)
        self.add_foot()

    def table(self) -> TableView[BoardRow]:
        """Return the grid."""
        if self._table is None:
            self._table = self._made(())
        return self._table

    def read(self) -> None:
        """Read the board."""
        found = board(self.office.desk, self.contest, self.round_number)
        if self._table is None or found.judges != self._judges or found.minimum_marks != self._minimum:
            self._judges, self._minimum = found.judges, found.minimum_marks
            self._table = self._made(tuple(zip(found.judges, found.names, strict=True)))
        self._table.set_rows(found.rows)
        if self._table.current() is None:
            self._table.grid.go_to(0)
        self._back.setVisible(self.may(Permission.SETTLE) and found.state is RoundState.MARKING)
        self._offer()

    def ask_back(self) -> FormDialog | None:
        """Ask why the sheet under the cursor goes back to its judge."""
        place = self._sheet()
        if place is None:
            return None
        row, judge = place
        words = (
            self.tr("Hand {code} back to {judge}").format(code=row.blind_code, judge=judge),
            self.tr("Hand back"),
            self.tr("The judge can change this sheet and hands it in again; its marks stay until then."),
        )
        desk, contest = self.office.desk, self.contest
        dialog = ReasonedDialog(
            words,
            self.tr("For example: two marks exchanged, the judge asked for it"),
            lambda reason: hand_back(desk, contest, row.entry, judge, reason),
            self,
        )
        return self.ask(dialog, self.tr("The sheet was handed back."))

    def _made(self, judges: Sequence[tuple[str, str]]) -> TableView[BoardRow]:
        made: TableView[BoardRow] = TableView("marking-entries", _board_columns(judges), self.office.settings)
        made.grid.setAccessibleName(self.title)
        made.grid.selectionModel().currentChanged.connect(lambda *_where: self._offer())
        if self._table is not None:
            self._table.hide()
            self._table.deleteLater()
            self.column.removeWidget(self._table)
        self.column.insertWidget(1, made, 1)
        return made

    def show_history(self) -> MarkHistoryDialog | None:
        """Show every change of the marks on the sheet under the cursor."""
        place = self._cell()
        if place is None:
            return None
        row, judge, _ = place
        rows = mark_history(self.office.desk, self.contest, row.entry, judge, self.round_number)
        words = (
            self.tr("Marks of {judge} for {code}").format(judge=judge, code=row.blind_code),
            self.tr("To have a mark corrected, hand the sheet back; the judge changes it or takes a change back."),
        )
        dialog = MarkHistoryDialog(self.office.settings, words, rows, self)
        dialog.open()
        return dialog

    def _cell(self) -> tuple[BoardRow, str, SheetState] | None:
        """Return the entry, the judge and the state of the sheet under the cursor."""
        table = self.table()
        row, column = table.current(), table.grid.currentIndex().column()
        key = table.model.columns[column].key if column >= 0 else ""
        if row is None or key not in self._judges:
            return None
        state = row.cells[self._judges.index(key)]
        return None if state is None else (row, key, state)

    def _sheet(self) -> tuple[BoardRow, str] | None:
        """Return the entry and the judge whose handed-in sheet is under the cursor."""
        place = self._cell()
        return None if place is None or place[2] is not SheetState.SUBMITTED else place[:2]

    def _offer(self) -> None:
        self._history.setEnabled(self._table is not None and self._cell() is not None)
        self._back.setEnabled(self._table is not None and self._sheet() is not None)


class RemindersView(MarkingView):
    """Judges with sheets to do, those with most first."""

    def __init__(self, office: Office) -> None:
        super().__init__(office, say("marking", "Reminders"))
        self._table: TableView[Reminder] = TableView("marking-reminders", _reminder_columns(), office.settings)
        self._table.grid.setAccessibleName(self.title)
        self.column.addWidget(self._table, 1)
        self.add_foot()

    def table(self) -> TableView[Reminder]:
        """Return the list."""
        return self._table

    def read(self) -> None:
        """Read who has sheets to do."""
        self._table.set_rows(reminders(self.office.desk, self.contest))


def _judge_columns() -> list[Column[JudgeLine]]:
    right = Align.RIGHT
    return [
        Column("judge", say("columns", "Judge"), lambda row: row.judge, width=80),
        Column("name", say("columns", "Name"), lambda row: row.name, sort=by_given_name, width=220),
        Column("given", say("columns", "Assigned"), lambda row: row.given, right, width=90),
        Column("begun", say("columns", "Begun"), lambda row: row.begun, right, width=90),
        Column("handed_in", say("columns", "Handed in"), lambda row: row.handed_in, right, width=100),
        Column("aside", say("columns", "Stood aside"), lambda row: row.aside, right, width=110),
        Column("absent", say("columns", "Absent"), lambda row: row.absent, right, width=90),
        Column(
            "missing",
            say("columns", "Still missing"),
            lambda row: row.missing,
            right,
            width=120,
            tone=lambda row: Tone.WARN if row.missing else Tone.OK,
            hint=say("columns", "Sheets assigned or begun that are not handed in."),
        ),
    ]


def _board_columns(judges: Sequence[tuple[str, str]]) -> list[Column[BoardRow]]:
    def words(place: int) -> Callable[[BoardRow], str]:
        return lambda row: sheet_words(row.cells[place])

    def tone(place: int) -> Callable[[BoardRow], Tone]:
        return lambda row: Tone.PLAIN if (state := row.cells[place]) is None else _TONES.get(state, Tone.PLAIN)

    marks = [
        Column(judge, judge, words(place), width=120, tone=tone(place), own_sign=True, hint=name)
        for place, (judge, name) in enumerate(judges)
    ]
    return [
        Column("code", say("columns", "Blind code"), lambda row: row.blind_code, width=110),
        Column("counted", say("columns", "Handed in"), lambda row: row.counted, Align.RIGHT, width=90),
        Column(
            "lacks",
            say("columns", "Lacking"),
            lambda row: row.lacks or None,
            Align.RIGHT,
            width=90,
            tone=lambda row: Tone.WARN if row.lacks else Tone.PLAIN,
            hint=say("columns", "Sheets missing to the least number of marks."),
        ),
        *marks,
    ]


def _reminder_columns() -> list[Column[Reminder]]:
    right = Align.RIGHT
    return [
        Column("judge", say("columns", "Judge"), lambda row: row.judge, width=80),
        Column("name", say("columns", "Name"), lambda row: row.name, sort=by_given_name, width=220),
        Column("assigned", say("columns", "Not begun"), lambda row: row.assigned, right, width=100),
        Column("begun", say("columns", "Begun"), lambda row: row.begun, right, width=90),
        Column("third", say("columns", "Third markings"), lambda row: row.third or None, right, width=120),
        Column("handed_in", say("columns", "Handed in"), lambda row: row.handed_in, right, width=100),
        Column(
            "overdue",
            say("columns", "Days overdue"),
            lambda row: row.overdue or None,
            right,
            width=120,
            tone=lambda row: Tone.DANGER if row.overdue else Tone.PLAIN,
        ),
    ]
