"""The officer's page of marking: one contest at a time, from its codes to the published result."""

from pathlib import Path

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from greenschool.language import say
from greenschool.progress import Progress
from greenschool.services.exports import export_table
from greenschool.services.next_rounds import list_rounds
from greenschool.services.progress_board import Board, board
from greenschool.services.seasons import list_contests
from greenschool.services.states import Permission
from greenschool.ui.dialogs.files import file_to_write, open_file
from greenschool.ui.office import Office
from greenschool.ui.page import Page
from greenschool.ui.pages.contest_chips import choose_contest, contest_chips
from greenschool.ui.pages.marking_calibration import CalibrationView
from greenschool.ui.pages.marking_pairs import PairsView
from greenschool.ui.pages.marking_papers import paper_views
from greenschool.ui.pages.marking_previews import PapersButton
from greenschool.ui.pages.marking_progress import EntriesView, JudgesView, RemindersView
from greenschool.ui.pages.marking_quality import QualityView
from greenschool.ui.pages.marking_steps import MarkingSteps
from greenschool.ui.pages.marking_strip import Deed, MarkingStrip
from greenschool.ui.pages.marking_view import MarkingView
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.buttons import Button
from greenschool.ui.widgets.chips import FilterChip, FilterChips
from greenschool.ui.widgets.empty_state import EmptyState
from greenschool.wording import state_name

_PRESENT_ONLY = frozenset({"reminders", "keying", "comparing"})
"""Views of what is still to be done; an earlier round has nothing of that."""


class MarkingPage(Page):
    """Everybody who may view sees how far it is; each step shows to those only who may take it."""

    def __init__(self, office: Office) -> None:
        super().__init__(say("MarkingPage", "Marking"))
        self._office = office
        self._contests = list_contests(office.desk)
        self._choice = contest_chips(self._contests)
        self.rounds = QComboBox()
        self.rounds.setAccessibleName(self.tr("Round"))
        self.strip = MarkingStrip()
        self.views: dict[str, MarkingView] = {
            "judges": JudgesView(office),
            "entries": EntriesView(office),
            "calibration": CalibrationView(office),
            "reminders": RemindersView(office),
            "pairs": PairsView(office),
            "quality": QualityView(office),
        }
        if office.desk.may(Permission.KEY_MARKS):
            self.views |= paper_views(office)
        self.papers = PapersButton(office, self) if office.desk.may(Permission.KEY_MARKS) else None
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
        self._fill_rounds()
        number = self.round_number()
        keys = self.views.keys() if number is None else self.views.keys() - _PRESENT_ONLY
        self._tabs.show_chips(keys)
        found = board(self._office.desk, self._choice.current(), number)
        self.header.set_subtitle(found.round_name if self.rounds.isHidden() else "")
        self._show_strip(found)
        if self.papers is not None:
            self.papers.show_board(found)
        self._view().show_contest(found.contest, number)

    def round_number(self) -> int | None:
        """Return the number of the earlier round that is looked at, None for the present one."""
        number = self.rounds.currentData()
        return number if isinstance(number, int) else None

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
        self.header.add_action(self.rounds)
        if self.papers is not None:
            self.header.add_action(self.papers)
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
        self.rounds.currentIndexChanged.connect(lambda _place: self.refresh())
        self._tabs.chosen.connect(self._view_chosen)

    def _fill_rounds(self) -> None:
        """Offer the rounds of the contest, the present one first; a contest with one round has no choice."""
        rows = list_rounds(self._office.desk, self._choice.current())[::-1]
        words = [f"{row.name or self.tr('Round {n}').format(n=row.number)} · {state_name(row.state)}" for row in rows]
        numbers = [None, *(row.number for row in rows[1:])]
        if words != [self.rounds.itemText(place) for place in range(self.rounds.count())]:
            kept = self.round_number()
            self.rounds.blockSignals(True)  # noqa: FBT003 - Qt's own switch
            self.rounds.clear()
            for text, number in zip(words, numbers, strict=True):
                self.rounds.addItem(text, number)
            self.rounds.setCurrentIndex(numbers.index(kept) if kept in numbers else 0)
            self.rounds.blockSignals(False)  # noqa: FBT003
        self.rounds.setVisible(len(rows) > 1)

    def _view(self) -> MarkingView:
        return self.views[self._tabs.current()]

    def _contest_chosen(self, _code: str) -> None:
        self.banner.hide()
        self.rounds.clear()
        self.refresh()

    def _view_chosen(self, _key: str) -> None:
        self._shown.setCurrentWidget(self._view())
        self.refresh()

    # The strip

    def _show_strip(self, found: Board) -> None:
        if self.round_number() is None:
            steps = MarkingSteps(self._office, self, self._changed, found)
            self.strip.show_state(found.state, steps.sentence(), steps.next(), steps.others())
            return
        words = self.tr("An earlier round, to be looked at: nothing is changed here any more.")
        back = Deed(self.tr("Back to the present round"), "arrow-right", lambda: self.rounds.setCurrentIndex(0))
        self.strip.show_state(found.state, words, None, [back])

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
