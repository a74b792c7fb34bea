"""The officer's page of marking: one contest at a time, from its codes to the published result."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from greenschool.errors import GreenSchoolError
from greenschool.language import say
from greenschool.progress import Progress
from greenschool.services.codes import are_open, code_map, comparison, draw
from greenschool.services.desk import Desk
from greenschool.services.exports import export_table
from greenschool.services.progress_board import Board, board
from greenschool.services.rounds import MarksMissingError, close_round, lock_sheets, publish, unlock
from greenschool.services.seasons import list_contests
from greenschool.services.states import Permission, RoundState
from greenschool.ui.dialogs.close_marks import CloseMarksDialog
from greenschool.ui.dialogs.code_map import CodesDialog, code_map_dialog, comparison_dialog
from greenschool.ui.dialogs.files import file_to_write, open_file
from greenschool.ui.dialogs.form import FormDialog
from greenschool.ui.dialogs.open_codes import OpenCodesDialog
from greenschool.ui.dialogs.panel import PanelDialog
from greenschool.ui.dialogs.reasoned import ReasonedDialog
from greenschool.ui.dialogs.release import ReleaseDialog
from greenschool.ui.dialogs.round_facts import RoundFactsDialog
from greenschool.ui.dialogs.rubric import RubricDialog
from greenschool.ui.dialogs.score_books import ScoreBooksDialog
from greenschool.ui.office import Office
from greenschool.ui.page import Page
from greenschool.ui.pages.contest_chips import choose_contest, contest_chips
from greenschool.ui.pages.links import LastRound
from greenschool.ui.pages.marking_pairs import PairsView
from greenschool.ui.pages.marking_papers import paper_views
from greenschool.ui.pages.marking_progress import EntriesView, JudgesView, RemindersView
from greenschool.ui.pages.marking_quality import QualityView
from greenschool.ui.pages.marking_strip import Deed, MarkingStrip
from greenschool.ui.pages.marking_view import MarkingView
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.buttons import Button
from greenschool.ui.widgets.chips import FilterChip, FilterChips
from greenschool.ui.widgets.empty_state import EmptyState


class MarkingPage(Page):
    """Everybody who may view sees how far it is; each step shows to those only who may take it."""

    def __init__(self, office: Office) -> None:
        super().__init__(say("MarkingPage", "Marking"))
        self._office = office
        self._contests = list_contests(office.desk)
        self._choice = contest_chips(self._contests)
        self._board: Board | None = None
        self.strip = MarkingStrip()
        self.views: dict[str, MarkingView] = {
            "judges": JudgesView(office),
            "entries": EntriesView(office),
            "reminders": RemindersView(office),
            "pairs": PairsView(office),
            "quality": QualityView(office),
        }
        if office.desk.may(Permission.KEY_MARKS):
            self.views |= paper_views(office)
        self._tabs = FilterChips([FilterChip(key, view.title) for key, view in self.views.items()])
        self._shown = QStackedWidget()
        self._stack = QStackedWidget()
        self._build()
        self.refresh()

    # What the window says to the page

    def refresh(self) -> None:
        """Read the round again."""
        self._stack.setCurrentIndex(0 if self._contests else 1)
        if not self._contests:
            return
        found = board(self._office.desk, self._choice.current())
        self._board = found
        self.header.set_subtitle(found.round_name)
        self._show_strip(found)
        self._view().show_contest(found.contest)

    def reveal(self, target: object) -> None:
        """Choose the contest that ``target`` names by its code."""
        choose_contest(self._choice, self._contests, target)

    def begin_find(self) -> None:
        """Put the cursor into the filter row."""
        if self._contests:
            self._view().table().begin_find()

    def show_view(self, key: str) -> None:
        """Press the chip of a view."""
        self._tabs.choose(key)

    # Building

    def _build(self) -> None:
        self.header.add_choice(self._choice)
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.strip)
        bar = QHBoxLayout()
        bar.setSpacing(8)
        bar.addWidget(self._tabs, 1)
        bar.addWidget(Button(self.tr("Export Excel"), "microsoft-excel", self.export))
        column.addLayout(bar)
        for view in self.views.values():
            self._shown.addWidget(view)
            view.changed.connect(self._changed)
            view.refused.connect(self.refuse)
        column.addWidget(self._shown, 1)
        empty = EmptyState(
            "pencil-box-multiple-outline",
            self.tr("No contest to mark"),
            self.tr("This season has no contest. Contests come with the template of the season."),
        )
        self._stack.addWidget(full)
        self._stack.addWidget(empty)
        self.content.addWidget(self._stack, 1)
        self._choice.chosen.connect(self._contest_chosen)
        self._tabs.chosen.connect(self._view_chosen)

    def _view(self) -> MarkingView:
        return self.views[self._tabs.current()]

    def _contest_chosen(self, _code: str) -> None:
        self.banner.hide()
        self.refresh()

    def _view_chosen(self, _key: str) -> None:
        self._shown.setCurrentWidget(self._view())
        self.refresh()

    # The strip

    def _show_strip(self, found: Board) -> None:
        words = {
            RoundState.PREPARING: self.tr("Entries are taken in. Codes hide whose work each is; draw them first."),
            RoundState.CODED: self._coded_words(found),
            RoundState.MARKING: self.tr(
                "{done} of {all} sheets are handed in; entries with too few: {lacking}."
            ).format(done=found.handed_in, all=found.sheets, lacking=sum(row.lacks > 0 for row in found.rows)),
            RoundState.CLOSED: self.tr("The marks are closed and their sheets locked."),
            RoundState.SETTLED: self.tr("The result is settled."),
            RoundState.PUBLISHED: self.tr("The result is published."),
        }
        self.strip.show_state(found.state, words[found.state], self._next(found), self._others(found))

    def _coded_words(self, found: Board) -> str:
        if not found.sheets:
            return self.tr("The codes are drawn. Seat the judges and assign the entries.")
        words = self.tr("{judges} judges have {sheets} sheets. Look at the texts, then let the judges in.")
        return words.format(judges=len(found.judges), sheets=found.sheets)

    def _next(self, found: Board) -> Deed | None:
        """Return the one next thing to do, if whoever is here may do it."""
        close = Deed(self.tr("Close marking…"), "lock-outline", self.close_marking)
        results = Deed(self.tr("Go to results"), "podium", self._go_to_results)
        opened = are_open(self._office.desk, found.contest)
        publishes = Deed(self.tr("Publish"), "bullhorn-outline", self._publish)
        release = Deed(self.tr("Release to judges…"), "send-outline", self.ask_release)
        steps: dict[RoundState, tuple[Permission, Deed]] = {
            RoundState.PREPARING: (Permission.EDIT, Deed(self.tr("Draw codes"), "shuffle-variant", self._draw)),
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

    def _others(self, found: Board) -> list[Deed]:
        """Return what else can be done in this state."""
        desk, state = self._office.desk, found.state
        opened = are_open(desk, found.contest)
        again = Deed(self.tr("Draw codes again"), "shuffle-variant", self._draw)
        lock = Deed(self.tr("Lock sheets"), "lock-outline", self._lock)
        unlocks = Deed(self.tr("Unlock…"), "lock-open-outline", self.ask_unlock)
        rubric = Deed(self.tr("Rubric…"), "format-list-checks", self.ask_rubric)
        rules = Deed(self.tr("Rules…"), "tune", self.ask_rules)
        maps = Deed(self.tr("Map of codes…"), "map-outline", self.show_code_map)
        compares = Deed(self.tr("Comparison of codes…"), "compare-horizontal", self.show_comparison)
        books = Deed(self.tr("Workbooks…"), "microsoft-excel", self.show_books)
        needs_panel = state is RoundState.CODED and not found.sheets
        offers = [
            (rubric, Permission.EDIT, state not in _PAST_MARKING),
            (rules, Permission.EDIT, state not in _PAST_MARKING),
            (self._seating(), Permission.EDIT, state not in _PAST_MARKING and not needs_panel),
            (books, Permission.KEY_MARKS, state not in _PAST_MARKING and found.sheets > 0),
            (again, Permission.EDIT, needs_panel),
            (lock, Permission.SETTLE, state is RoundState.MARKING),
            (unlocks, Permission.ADMINISTER, state is RoundState.CLOSED),
            (maps, Permission.EDIT, state is not RoundState.PREPARING and not opened),
            (compares, Permission.EDIT, opened),
            (self._opening(), Permission.SETTLE, state in _PAST_CLOSED and not opened),
        ]
        return [deed for deed, permission, now in offers if now and desk.may(permission)]

    # Doing

    def _draw(self) -> None:
        self._attempt(lambda: draw(self._office.desk, self._choice.current()), self.tr("The codes are drawn."))

    def _lock(self) -> None:
        told = self.tr("The sheets handed in are locked.")
        self._attempt(lambda: lock_sheets(self._office.desk, self._choice.current()), told)

    def _publish(self) -> None:
        told = self.tr("The result is published.")
        self._attempt(lambda: publish(self._office.desk, self._choice.current()), told)

    def ask_release(self) -> FormDialog | None:
        """Show the names found in texts, then let the judges in."""
        found = self._board
        if found is None:
            return None
        dialog = ReleaseDialog(self._office, found.contest, found.contest_name, self)
        return self._ask(dialog, self.tr("The judges are let in."))

    def ask_rubric(self) -> FormDialog:
        """Open the rubric; it can be changed until somebody has marked by it."""
        return self._ask(RubricDialog(self._office, self._choice.current(), self), self.tr("The rubric is saved."))

    def ask_rules(self) -> FormDialog | None:
        """Open the rules of the round: least marks, last day, bands."""
        found = self._board
        if found is None:
            return None
        dialog = RoundFactsDialog(self._office.desk, found.contest, found.contest_name, self)
        return self._ask(dialog, self.tr("The rules of the round are saved."))

    def ask_panel(self) -> PanelDialog | None:
        """Open the panel; what changes there counts at once."""
        found = self._board
        if found is None:
            return None
        dialog = PanelDialog(self._office, found.contest, found.contest_name, self)
        dialog.finished.connect(self.refresh)
        dialog.open()
        return dialog

    def close_marking(self) -> None:
        """Close the marks; where some are missing the dialog names them and asks why."""
        desk, code = self._office.desk, self._choice.current()
        self._office.jobs.run(
            lambda _progress: close_round(desk, code), lambda _done: self._closed(), refused=self._not_closed
        )

    def ask_unlock(self) -> FormDialog | None:
        """Ask an administrator why closed marks are opened again."""
        found = self._board
        if found is None:
            return None
        words = (
            self.tr("Unlock the marks of {contest}").format(contest=found.contest_name),
            self.tr("Unlock"),
            self.tr("The round is marked again and its sheets can be handed back. A backup is made first."),
        )
        dialog = ReasonedDialog(
            words,
            self.tr("For example: a sheet was keyed for the wrong judge, letter 31/TNMT"),
            partial(unlock, self._office.desk, found.contest),
            self,
        )
        return self._ask(dialog, self.tr("The marks are unlocked."))

    def ask_open_codes(self) -> FormDialog | None:
        """Ask once, then open the codes."""
        found = self._board
        if found is None:
            return None
        dialog = OpenCodesDialog(self._office.desk, found.contest, found.contest_name, self)
        return self._ask(dialog, self.tr("The codes are open."))

    def show_code_map(self) -> CodesDialog | None:
        """Show the map of codes; reading it is journalled, so it is read once."""
        return self._show_codes(lambda desk, code: code_map_dialog(self._office, code, code_map(desk, code), self))

    def show_comparison(self) -> CodesDialog | None:
        """Show codes beside entries, judges and scores."""
        return self._show_codes(lambda desk, code: comparison_dialog(self._office, code, comparison(desk, code), self))

    def show_books(self) -> ScoreBooksDialog | None:
        """Send marking workbooks out, or take them home."""
        found = self._board
        if found is None:
            return None
        dialog = ScoreBooksDialog(self._office, found.contest, found.state, self)
        dialog.taken.connect(self._changed)
        dialog.open()
        return dialog

    def _show_codes(self, make: Callable[[Desk, str], CodesDialog]) -> CodesDialog | None:
        try:
            dialog = make(self._office.desk, self._choice.current())
        except GreenSchoolError as error:
            self.refuse(error)
            return None
        dialog.open()
        return dialog

    def _go_to_results(self) -> None:
        self.leads_to.emit("results", LastRound(self._choice.current()))

    def _not_closed(self, error: GreenSchoolError) -> None:
        if not isinstance(error, MarksMissingError):
            self.refuse(error)
            return
        self._ask(CloseMarksDialog(self._office.desk, self._choice.current(), error, self), self._closed_words())

    def _closed(self) -> None:
        self._changed(self._closed_words())

    def _closed_words(self) -> str:
        return self.tr("The marks are closed. Their sheets are locked.")

    def _ask(self, dialog: FormDialog, told: str) -> FormDialog:
        dialog.accepted.connect(lambda: self._changed(told))
        dialog.rejected.connect(self.refresh)
        dialog.open()
        return dialog

    def _attempt(self, service: Callable[[], object], told: str) -> None:
        try:
            service()
        except GreenSchoolError as error:
            self.refuse(error)
            return
        self._changed(told)

    def _changed(self, told: str) -> None:
        self.refresh()
        self.banner.say(told, Tone.OK, seconds=8)

    # Export

    def export(self) -> None:
        """Write rows and columns of the view as they are seen to a workbook."""
        view = self._view()
        title = f"{view.title} – {view.contest}"
        path = file_to_write(self, self._office.settings, f"{title}.xlsx")
        if path is None:
            return
        titles, rows = view.table().seen()

        def work(progress: Progress) -> None:
            export_table(path, title, titles, rows, progress)

        told = say("pages", "Written to {file}: {n} rows.", file=path.name, n=len(rows))
        self._office.jobs.run(work, lambda _none: self._exported(told, path), refused=self.refuse)

    def _exported(self, told: str, path: Path) -> None:
        self.banner.say(told, Tone.OK, [(say("pages", "Open file"), lambda: open_file(path))])


_PAST_MARKING = frozenset({RoundState.CLOSED, RoundState.SETTLED, RoundState.PUBLISHED})
_PAST_CLOSED = frozenset({RoundState.SETTLED, RoundState.PUBLISHED})
