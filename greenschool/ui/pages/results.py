"""The results of a contest: who stands where and why, ties for the council, settling, the printed standings."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from greenschool.errors import GreenSchoolError
from greenschool.language import say
from greenschool.progress import Progress
from greenschool.services.explanations import explanation
from greenschool.services.next_rounds import list_rounds
from greenschool.services.printing import print_standings
from greenschool.services.results import TiesRemainError, settle
from greenschool.services.rounds import MarksMissingError, close_round
from greenschool.services.seasons import list_contests
from greenschool.services.standings import StandingRow, Standings, TieRow, standings
from greenschool.services.states import Permission, RoundState
from greenschool.ui.dialogs.close_marks import CloseMarksDialog
from greenschool.ui.dialogs.decide import DecideDialog, TieCase
from greenschool.ui.dialogs.files import file_to_write, open_folder_of
from greenschool.ui.dialogs.paper_preview import Edition, PaperPreviewDialog
from greenschool.ui.dialogs.settle import SettleDialog
from greenschool.ui.office import Office
from greenschool.ui.page import Page
from greenschool.ui.pages.contest_chips import choose_contest, contest_chips
from greenschool.ui.pages.links import LastRound
from greenschool.ui.pages.result_figures import ALL, CHOSEN, MARKS, PRIZE, TIE, ResultFigures
from greenschool.ui.pages.round_choice import RoundChoice
from greenschool.ui.pages.standing_columns import row_tone, standing_columns
from greenschool.ui.pages.why_rank import WhyRank
from greenschool.ui.table.view import TableView
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.buttons import Button, PrimaryButton
from greenschool.ui.widgets.chips import FilterChip, FilterChips
from greenschool.ui.widgets.detail_pane import DetailPane
from greenschool.ui.widgets.empty_state import EmptyState
from greenschool.ui.widgets.notices import Notice, Notices
from greenschool.ui.widgets.side_by_side import SideBySide
from greenschool.wording import difference_text, line_name, tie_text

_SHARES = (700, 320)
"""How table and pane divide the width."""
_PAUSE_MS = 60
"""A moment after the cursor moved, so that holding an arrow key does not compute every row passed."""


class ResultsPage(Page):
    """One contest at a time; what may be done depends on the state of its round and on who sits at the desk."""

    def __init__(self, office: Office) -> None:
        super().__init__(say("ResultsPage", "Results"))
        self._office = office
        self._contests = list_contests(office.desk)
        self._standings: Standings | None = None
        self._choice = contest_chips(self._contests)
        self._rounds = RoundChoice()
        self._round: int | None = None
        self._figures = ResultFigures()
        self._notices = Notices()
        self._table = TableView("results", standing_columns(), office.settings, row_tone)
        self._filter = FilterChips(
            [
                FilterChip(ALL, self.tr("All")),
                FilterChip(PRIZE, self.tr("With a prize")),
                FilterChip(CHOSEN, self.tr("Chosen")),
                FilterChip(TIE, self.tr("Tie on a line")),
            ]
        )
        self._pane = DetailPane(self.tr("Choose an entry to see why it stands where it stands."))
        self._why = WhyRank()
        self._later = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._empty = EmptyState(
            "podium",
            self.tr("No marks yet"),
            self.tr("There is nothing to rank before the judges' marks are in. Bring in their marks first."),
        )
        self._build()
        self._connect()
        self.refresh()

    # What the window says to the page

    def refresh(self) -> None:
        """Read the standings again."""
        if not self._contests:
            self._stack.setCurrentWidget(self._empty)
            return
        found = standings(self._office.desk, self._choice.current(), self._round)
        self._standings = found
        self._rounds.show_rounds(list_rounds(self._office.desk, found.contest), found.round_number)
        self._stack.setCurrentIndex(1 if found.marks else 0)
        self._figures.show_standings(found)
        self._show_notices(found)
        self._table.set_rows(found.rows)
        if self._table.current() is None:
            self._table.grid.go_to(0)
        self._show_counts(found)
        self._show_actions(found)
        self._explain()

    def reveal(self, target: object) -> None:
        """Choose the contest that ``target`` names by its code, or the last round of one."""
        if isinstance(target, LastRound):
            choose_contest(self._choice, self._contests, target.contest)
            self._show_round(list_rounds(self._office.desk, target.contest)[-1].number)
        else:
            choose_contest(self._choice, self._contests, target)

    def begin_find(self) -> None:
        """Put the cursor into the filter row."""
        self._table.begin_find()

    # Building

    def _build(self) -> None:
        self.header.add_choice(self._choice)
        self.header.add_action(self._rounds)
        may_settle = self._office.desk.may(Permission.SETTLE)
        self._export = self._action(Button(self.tr("Export Excel"), "microsoft-excel", self._export_excel))
        self._print = self._action(
            Button(self.tr("Print preview"), "printer-eye", self._preview_standings, shortcut="Ctrl+P")
        )
        self._close = self._action(PrimaryButton(self.tr("Close marks"), "lock-outline", self._close_marks))
        self._settle = self._action(PrimaryButton(self.tr("Settle result"), "gavel", self._ask_to_settle))
        self._certificates = self._action(
            PrimaryButton(self.tr("Certificates"), "certificate-outline", self._go_to_certificates)
        )
        self._allowed = {self._close: may_settle, self._settle: may_settle}
        self._empty.set_action(self.tr("Go to judges"), "scale-balance", lambda: self.leads_to.emit("judges", None))
        self._table.add_chips(self._filter)
        self._pane.body.insertWidget(1, self._why)
        sides = SideBySide(self._table, self._pane, _SHARES, both_grow=True)
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (self._figures, self._notices):
            column.addWidget(part)
        column.addWidget(sides, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(full)
        self.content.addWidget(self._stack)
        self.setFocusProxy(self._table)

    def _action(self, button: Button) -> Button:
        self.header.add_action(button)
        return button

    def _connect(self) -> None:
        self._choice.chosen.connect(self._contest_chosen)
        self._rounds.round_chosen.connect(self._show_round)
        self._filter.chosen.connect(self._keep_only)
        self._figures.asked.connect(self._show_rows_of)
        self._table.current_changed.connect(lambda _row: self._later.start())
        self._later.timeout.connect(self._explain)

    # Showing

    def _contest_chosen(self, _code: str) -> None:
        self._show_round(None)

    def _show_round(self, number: int | None) -> None:
        """Show a round of the contest, or (None) the one with its prizes."""
        self._round = number
        self.banner.hide()
        self._filter.choose(ALL)
        self.refresh()

    def _show_notices(self, found: Standings) -> None:
        codes = {row.entry: row.code for row in found.rows}
        notices = [
            self._tie_notice(found, tie, tie_text(tie, settled=found.settled, codes=codes)) for tie in found.ties
        ]
        if difference := difference_text(found):
            notices.append(
                Notice(self.tr("{difference}. Is this what the council decided?").format(difference=difference))
            )
        self._notices.show_notices(notices)

    def _tie_notice(self, found: Standings, tie: TieRow, text: str) -> Notice:
        """Offer the decision once the marks can no longer move."""
        may = self._office.desk.may(Permission.SETTLE) and found.state is RoundState.CLOSED
        if not (tie.undecided and may):
            return Notice(text)
        return Notice(text, self.tr("Decide…"), lambda: self._decide(tie))

    def _show_counts(self, found: Standings) -> None:
        tests = _tests()
        self._filter.set_counts({key: sum(map(test, found.rows)) for key, test in tests.items()})

    def _show_actions(self, found: Standings) -> None:
        states = {self._close: RoundState.MARKING, self._settle: RoundState.CLOSED}
        for button, state in states.items():
            button.setVisible(found.state is state and self._allowed[button])
        self._certificates.setVisible(found.settled and bool(found.lines))
        for button in (self._export, self._print):
            button.setVisible(bool(found.marks))

    def _keep_only(self, key: str) -> None:
        self._table.set_only(None if key == ALL else _tests()[key])

    def _show_rows_of(self, key: str) -> None:
        if key == MARKS:
            self.leads_to.emit("judges", None)
        else:
            self._filter.choose(key)

    def _explain(self) -> None:
        row = self._table.current()
        if row is None or self._standings is None:
            self._pane.show_nothing()
            self._why.show_steps(None)
            return
        fields = [
            (self.tr("School"), row.school),
            (self.tr("Authors"), _people(row)),
        ]
        state = (_prize_state(row), Tone.WARN if row.open_tie else Tone.OK) if row.prize or row.open_tie else None
        self._pane.show_row(row.code, " ".join(row.title.split()), fields, state)
        shown = self._standings
        self._why.show_steps(explanation(self._office.desk, shown.contest, row.entry, shown.round_number))

    # Doing

    def _close_marks(self) -> None:
        code = self._choice.current()
        self._office.jobs.run(
            lambda _progress: close_round(self._office.desk, code),
            lambda _done: self._closed(),
            refused=self._not_closed,
        )

    def _not_closed(self, error: GreenSchoolError) -> None:
        if not isinstance(error, MarksMissingError):
            self.refuse(error)
            return
        dialog = CloseMarksDialog(self._office.desk, self._choice.current(), error, self)
        dialog.accepted.connect(self._closed)
        dialog.open()

    def _closed(self) -> None:
        self.refresh()
        self.banner.say(self.tr("The marks are closed. Their sheets are locked."), Tone.OK, seconds=8)

    def _ask_to_settle(self) -> None:
        found = self._standings
        if found is None:
            return
        if found.open_ties:
            self._settle_result()  # the refusal says what is missing and leads to the decision
            return
        given = ", ".join(f"{line.given} {line_name(line.name)}" for line in found.lines)
        prizes = self.tr("Prizes: {count} ({lines})").format(count=found.prizes, lines=given)
        dialog = SettleDialog(found.contest_name, prizes, self._notices.texts(), self)
        dialog.accepted.connect(self._settle_result)
        dialog.open()

    def _settle_result(self) -> None:
        code = self._choice.current()
        self._office.jobs.run(
            lambda _progress: settle(self._office.desk, code), self._settled, refused=self._not_settled
        )

    def _settled(self, found: Standings) -> None:
        self.refresh()
        words = self.tr("The result is settled. Its fingerprint is {fingerprint}.")
        self.banner.say(words.format(fingerprint=found.fingerprint), Tone.OK)

    def _not_settled(self, error: GreenSchoolError) -> None:
        self.refresh()
        self.refuse(error)
        if isinstance(error, TiesRemainError) and self._standings is not None:
            self._decide(self._standings.open_ties[0])

    def _decide(self, tie: TieRow) -> None:
        found = self._standings
        if found is None:
            return
        entries = tuple(row for row in found.rows if row.entry in tie.undecided)
        dialog = DecideDialog(self._office.desk, TieCase(found.contest, tie, entries), self)
        dialog.accepted.connect(self._decided)
        dialog.open()

    def _decided(self) -> None:
        self.refresh()
        self.banner.say(self.tr("The decision of the council is recorded."), Tone.OK, seconds=8)

    def _go_to_certificates(self) -> None:
        self.leads_to.emit("certificates", self._choice.current())

    # Papers

    def _preview_standings(self) -> None:
        found = self._standings
        if found is None:
            return
        desk, code, number = self._office.desk, found.contest, found.round_number

        def make(path: Path, progress: Progress) -> tuple[str, ...]:
            print_standings(desk, code, path, progress, number)
            return ()

        dialog = PaperPreviewDialog(
            self._office,
            self.tr("Standings of {contest}").format(contest=found.contest_name),
            f"{_file_name(found)}.pdf",
            [Edition("", make)],
            parent=self,
        )
        dialog.open()

    def _export_excel(self) -> None:
        found = self._standings
        path = None if found is None else file_to_write(self, self._office.settings, f"{_file_name(found)}.xlsx")
        if found is not None and path is not None:
            code, number = found.contest, found.round_number
            self._office.jobs.run(
                lambda progress: print_standings(self._office.desk, code, path, progress, number),
                lambda _done: self._exported(path),
                refused=self.refuse,
            )

    def _exported(self, path: Path) -> None:
        told = self.tr("Saved: {file}").format(file=path)
        self.banner.say(told, Tone.OK, [(self.tr("Open folder"), lambda: open_folder_of(path))])


def _file_name(found: Standings) -> str:
    later = f"-vong-{found.round_number}" if found.round_number > 1 else ""
    return f"xep-hang-{found.contest}{later}"


def _tests() -> dict[str, Callable[[StandingRow], bool]]:
    return {
        ALL: lambda _row: True,
        PRIZE: lambda row: bool(row.prize),
        CHOSEN: lambda row: row.chosen,
        TIE: lambda row: bool(row.open_tie),
    }


def _people(row: StandingRow) -> str:
    pairs = zip(row.authors, row.classes, strict=True)
    return "\n".join(f"{name} – {class_name}" if class_name else name for name, class_name in pairs)


def _prize_state(row: StandingRow) -> str:
    if row.open_tie:
        return say("results", "tie on the line {line}", line=line_name(row.open_tie))
    return row.prize
