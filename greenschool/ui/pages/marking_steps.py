"""What can be done with a round in each of its states, and the dialogs in which it is done."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from greenschool.errors import GreenSchoolError
from greenschool.services.calibration import list_calibration
from greenschool.services.codes import are_open, code_map, comparison, draw
from greenschool.services.desk import Desk
from greenschool.services.progress_board import Board
from greenschool.services.rounds import MarksMissingError, close_round, lock_sheets, publish, unlock
from greenschool.services.rubrics import round_facts
from greenschool.services.states import Permission, RoundState
from greenschool.ui.dialogs.check_files import FilesDialog
from greenschool.ui.dialogs.close_marks import CloseMarksDialog
from greenschool.ui.dialogs.code_map import CodesDialog, code_map_dialog, comparison_dialog
from greenschool.ui.dialogs.form import FormDialog
from greenschool.ui.dialogs.next_round import NextRoundDialog
from greenschool.ui.dialogs.open_codes import OpenCodesDialog
from greenschool.ui.dialogs.panel import PanelDialog
from greenschool.ui.dialogs.prize_rules import PrizeRulesDialog
from greenschool.ui.dialogs.reasoned import ReasonedDialog
from greenschool.ui.dialogs.release import ReleaseDialog
from greenschool.ui.dialogs.round_facts import RoundFactsDialog
from greenschool.ui.dialogs.rubric import RubricDialog
from greenschool.ui.dialogs.score_books import ScoreBooksDialog
from greenschool.ui.office import Office
from greenschool.ui.page import Page
from greenschool.ui.pages.links import LastRound
from greenschool.ui.pages.marking_strip import Deed

_PAST_MARKING = frozenset({RoundState.CLOSED, RoundState.SETTLED, RoundState.PUBLISHED})
_PAST_CLOSED = frozenset({RoundState.SETTLED, RoundState.PUBLISHED})


class MarkingSteps(QObject):
    """Offers each step to those only who may take it; ``told`` is what the page does with what came of one."""

    def __init__(self, office: Office, page: Page, told: Callable[[str], object], found: Board) -> None:
        super().__init__()
        self._office, self._page, self._told, self._board = office, page, told, found

    def sentence(self) -> str:
        """Return where the round stands, in words."""
        found = self._board
        words = {
            RoundState.PREPARING: self._preparing_words(),
            RoundState.CODED: self._coded_words(found),
            RoundState.MARKING: self.tr(
                "{done} of {all} sheets are handed in; entries with too few: {lacking}."
            ).format(done=found.handed_in, all=found.sheets, lacking=sum(row.lacks > 0 for row in found.rows)),
            RoundState.CLOSED: self.tr("The marks are closed and their sheets locked."),
            RoundState.SETTLED: self.tr("The result is settled."),
            RoundState.PUBLISHED: self.tr("The result is published."),
        }
        first = self._first_words() if found.state is RoundState.MARKING else ""
        return " ".join(filter(None, (words[found.state], first)))

    def _preparing_words(self) -> str:
        if self._board.round_number == 1:
            return self.tr("Entries are taken in. Codes hide whose work each is; draw them first.")
        return self.tr("The chosen entries keep their codes. Set rubric and rules of this round, then go on.")

    def _first_words(self) -> str:
        """Return that judges are held to what they mark first, while they are."""
        rows = list_calibration(self._office.desk, self._board.contest)
        open_ones = sum(not row.minutes for row in rows)
        if not open_ones:
            return ""
        words = self.tr("Judges mark {n} entries first; the others open once the minutes on them are written.")
        return words.format(n=len(rows))

    def _coded_words(self, found: Board) -> str:
        if not found.sheets:
            return self.tr("The codes are drawn. Seat the judges and assign the entries.")
        words = self.tr("{judges} judges have {sheets} sheets. Look at the texts, then let the judges in.")
        return words.format(judges=len(found.judges), sheets=found.sheets)

    def next(self) -> Deed | None:
        """Return the one next thing to do, if whoever is here may do it."""
        found = self._board
        close = Deed(self.tr("Close marking…"), "lock-outline", self.close_marking)
        results = Deed(self.tr("Go to results"), "podium", self._go_to_results)
        opened = are_open(self._office.desk, found.contest)
        publishes = Deed(self.tr("Publish"), "bullhorn-outline", self._publish)
        release = Deed(self.tr("Release to judges…"), "send-outline", self.ask_release)
        draws = self.tr("Draw codes") if found.round_number == 1 else self.tr("Take over the codes")
        steps: dict[RoundState, tuple[Permission, Deed]] = {
            RoundState.PREPARING: (Permission.EDIT, Deed(draws, "shuffle-variant", self._draw)),
            RoundState.CODED: (Permission.SETTLE, release) if found.sheets else (Permission.EDIT, self._seating()),
            RoundState.MARKING: (Permission.SETTLE, close),
            RoundState.CLOSED: (Permission.VIEW, results) if opened else (Permission.SETTLE, self._opening()),
            RoundState.SETTLED: (Permission.SETTLE, publishes),
            RoundState.PUBLISHED: (Permission.VIEW, results),
        }
        permission, deed = steps[found.state]
        return deed if self._office.desk.may(permission) else None

    def _opening(self) -> Deed:
        return Deed(self.tr("Open codes…"), "lock-open-variant-outline", self.ask_open_codes)

    def _seating(self) -> Deed:
        return Deed(self.tr("Panel…"), "account-group-outline", self.ask_panel)

    def others(self) -> list[Deed]:
        """Return what else can be done in this state."""
        found = self._board
        desk, state = self._office.desk, found.state
        opened = are_open(desk, found.contest)
        again = Deed(self.tr("Draw codes again"), "shuffle-variant", self._draw)
        lock = Deed(self.tr("Lock sheets"), "lock-outline", self._lock)
        unlocks = Deed(self.tr("Unlock…"), "lock-open-outline", self.ask_unlock)
        rubric = Deed(self.tr("Rubric…"), "format-list-checks", self.ask_rubric)
        rules = Deed(self.tr("Rules…"), "tune", self.ask_rules)
        prizes = Deed(self.tr("Prizes…"), "trophy-outline", self.ask_prizes)
        maps = Deed(self.tr("Map of codes…"), "map-outline", self.show_code_map)
        compares = Deed(self.tr("Comparison of codes…"), "compare-horizontal", self.show_comparison)
        books = Deed(self.tr("Workbooks…"), "microsoft-excel", self.show_books)
        files = Deed(self.tr("Files…"), "paperclip", self.check_files)
        goes_on = Deed(self.tr("Next round…"), "debug-step-over", self.ask_next_round)
        needs_panel = state is RoundState.CODED and not found.sheets
        offers = [
            (rubric, Permission.EDIT, state not in _PAST_MARKING),
            (rules, Permission.EDIT, state not in _PAST_CLOSED),
            (prizes, Permission.EDIT, state not in _PAST_CLOSED),
            (self._seating(), Permission.EDIT, state not in _PAST_MARKING and not needs_panel),
            (books, Permission.KEY_MARKS, state not in _PAST_MARKING and found.sheets > 0),
            (again, Permission.EDIT, needs_panel),
            (files, Permission.EDIT, state in {RoundState.CODED, RoundState.MARKING}),
            (lock, Permission.SETTLE, state is RoundState.MARKING),
            (unlocks, Permission.ADMINISTER, state is RoundState.CLOSED),
            (maps, Permission.EDIT, state is not RoundState.PREPARING and not opened),
            (compares, Permission.EDIT, opened),
            (self._opening(), Permission.SETTLE, state in _PAST_CLOSED and not opened),
            (goes_on, Permission.SETTLE, state in _PAST_MARKING and self._chooses()),
        ]
        return [deed for deed, permission, now in offers if now and desk.may(permission)]

    def _chooses(self) -> bool:
        return round_facts(self._office.desk, self._board.contest).shortlist is not None

    # Doing

    def _draw(self) -> None:
        self._attempt(lambda: draw(self._office.desk, self._board.contest), self.tr("The codes are drawn."))

    def _lock(self) -> None:
        told = self.tr("The sheets handed in are locked.")
        self._attempt(lambda: lock_sheets(self._office.desk, self._board.contest), told)

    def _publish(self) -> None:
        told = self.tr("The result is published.")
        self._attempt(lambda: publish(self._office.desk, self._board.contest), told)

    def ask_release(self) -> FormDialog:
        """Show the names found in texts, then let the judges in."""
        found = self._board
        dialog = ReleaseDialog(self._office, found.contest, found.contest_name, self._page)
        return self._ask(dialog, self.tr("The judges are let in."))

    def check_files(self) -> FilesDialog:
        """Look at the files of the entries as judges see them."""
        found = self._board
        dialog = FilesDialog(self._office, found.contest, found.contest_name, self._page)
        dialog.open()
        return dialog

    def ask_rubric(self) -> FormDialog:
        """Open the rubric; it can be changed until somebody has marked by it."""
        return self._ask(RubricDialog(self._office, self._board.contest, self._page), self.tr("The rubric is saved."))

    def ask_rules(self) -> FormDialog:
        """Open the rules of the round: least marks, last day, bands."""
        found = self._board
        dialog = RoundFactsDialog(self._office.desk, found.contest, found.contest_name, self._page)
        return self._ask(dialog, self.tr("The rules of the round are saved."))

    def ask_prizes(self) -> FormDialog:
        """Open what the round gives: prizes, limits, what parts ties."""
        found = self._board
        dialog = PrizeRulesDialog(self._office, found.contest, found.contest_name, self._page)
        return self._ask(dialog, self.tr("The prizes of the round are saved."))

    def ask_panel(self) -> PanelDialog:
        """Open the panel; what changes there counts at once."""
        found = self._board
        dialog = PanelDialog(self._office, found.contest, found.contest_name, self._page)
        dialog.finished.connect(self._page.refresh)
        dialog.open()
        return dialog

    def close_marking(self) -> None:
        """Close the marks; where some are missing the dialog names them and asks why."""
        desk, code = self._office.desk, self._board.contest
        self._office.jobs.run(
            lambda _progress: close_round(desk, code), lambda _done: self._closed(), refused=self._not_closed
        )

    def ask_unlock(self) -> FormDialog:
        """Ask an administrator why closed marks are opened again."""
        found = self._board
        words = (
            self.tr("Unlock the marks of {contest}").format(contest=found.contest_name),
            self.tr("Unlock"),
            self.tr("The round is marked again and its sheets can be handed back. A backup is made first."),
        )
        dialog = ReasonedDialog(
            words,
            self.tr("For example: a sheet was keyed for the wrong judge, letter 31/TNMT"),
            partial(unlock, self._office.desk, found.contest),
            self._page,
        )
        return self._ask(dialog, self.tr("The marks are unlocked."))

    def ask_open_codes(self) -> FormDialog:
        """Ask once, then open the codes."""
        found = self._board
        dialog = OpenCodesDialog(self._office.desk, found.contest, found.contest_name, self._page)
        return self._ask(dialog, self.tr("The codes are open."))

    def show_code_map(self) -> CodesDialog | None:
        """Show the map of codes; reading it is journalled, so it is read once."""
        return self._show_codes(
            lambda desk, code: code_map_dialog(self._office, code, code_map(desk, code), self._page)
        )

    def show_comparison(self) -> CodesDialog | None:
        """Show codes beside entries, judges and scores."""
        return self._show_codes(
            lambda desk, code: comparison_dialog(self._office, code, comparison(desk, code), self._page)
        )

    def show_books(self) -> ScoreBooksDialog:
        """Send marking workbooks out, or take them home."""
        found = self._board
        dialog = ScoreBooksDialog(self._office, found.contest, found.state, self._page)
        dialog.taken.connect(self._told)
        dialog.open()
        return dialog

    def _show_codes(self, make: Callable[[Desk, str], CodesDialog]) -> CodesDialog | None:
        try:
            dialog = make(self._office.desk, self._board.contest)
        except GreenSchoolError as error:
            self._page.refuse(error)
            return None
        dialog.open()
        return dialog

    def _go_to_results(self) -> None:
        self._page.leads_to.emit("results", LastRound(self._board.contest))

    def _not_closed(self, error: GreenSchoolError) -> None:
        if not isinstance(error, MarksMissingError):
            self._page.refuse(error)
            return
        self._ask(CloseMarksDialog(self._office.desk, self._board.contest, error, self._page), self._closed_words())

    def _closed(self) -> None:
        self._told(self._closed_words())

    def _closed_words(self) -> str:
        return self.tr("The marks are closed. Their sheets are locked.")

    def ask_next_round(self) -> FormDialog:
        """Show who goes on, then make the next round."""
        dialog = NextRoundDialog(self._office, self._board.contest, self._page)
        dialog.to_results.connect(self._go_to_results)
        return self._ask(dialog, self.tr("The next round is made. It begins with its rubric, its rules and its panel."))

    def _ask(self, dialog: FormDialog, told: str) -> FormDialog:
        dialog.accepted.connect(lambda: self._told(told))
        dialog.rejected.connect(self._page.refresh)
        dialog.open()
        return dialog

    def _attempt(self, service: Callable[[], object], told: str) -> None:
        try:
            service()
        except GreenSchoolError as error:
            self._page.refuse(error)
            return
        self._told(told)
