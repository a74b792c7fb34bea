"""The season at a glance: figures, the contests and what each waits for, entries by level, what is in order."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from greenschool.language import say
from greenschool.services.overview import ContestProgress, LevelEntries, Overview, entries_by_level, overview
from greenschool.services.states import RoundState
from greenschool.ui.office import Office
from greenschool.ui.page import Page
from greenschool.ui.pages.links import SENT_NOTHING, Only
from greenschool.ui.pages.next_steps import NextStep, next_step
from greenschool.ui.pages.overview_parts import CheckPanel, ContestPanel, FirstStep, FirstSteps, Line
from greenschool.ui.table.column import shown
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.bars import Bar, StackedBars
from greenschool.ui.widgets.buttons import PrimaryButton
from greenschool.ui.widgets.cards import FigureCard, Panel
from greenschool.wording import level_name

_SETTLED = frozenset({RoundState.SETTLED, RoundState.PUBLISHED})
_COLUMNS = 3
_GAP = 10


class OverviewPage(Page):
    """Every figure leads to its rows, every contest to its next step."""

    def __init__(self, office: Office) -> None:
        super().__init__(say("pages", "Overview"))
        self._office = office
        self._step: NextStep | None = None
        self._next = PrimaryButton("", "arrow-right", self._take_step)
        self.header.add_action(self._next)
        self._cards = {
            "schools": self._card(self.tr("Schools with entries"), self._go_to_schools),
            "entries": self._card(self.tr("Entries"), lambda: self._go("entries", Only("all"))),
            "judges": self._card(self.tr("Judges"), lambda: self._go("judges", None)),
            "marks": self._card(self.tr("Marks"), lambda: self._go("results", None)),
            "awards": self._card(self.tr("Awards"), lambda: self._go("results", None)),
        }
        self._panels: dict[str, ContestPanel] = {}
        self._contests = QGridLayout()
        self._contests.setSpacing(_GAP)
        self._bars = StackedBars(self.tr("Entries by level"), self.tr("No entries yet."))
        self._check = CheckPanel(self.tr("Checks"), self._go)
        self._nothing_sent = 0
        self._stack = QStackedWidget()
        self._stack.addWidget(self._dashboard())
        self._stack.addWidget(self._first_steps())
        self.content.addWidget(self._stack, 1)
        self.refresh()

    def refresh(self) -> None:
        """Read all figures again."""
        season = overview(self._office.desk)
        self._stack.setCurrentIndex(0 if season.schools else 1)
        self._next.setVisible(bool(season.schools))
        if not season.schools:
            self.header.set_subtitle("")
            return
        steps = [self._allowed(next_step(contest, season)) for contest in season.contests]
        self._show_next(season.contests, steps)
        self._show_figures(season)
        for place, (contest, step) in enumerate(zip(season.contests, steps, strict=True)):
            self._panel(contest, place).show_contest(contest, step)
        self._show_levels(season, entries_by_level(self._office.desk))
        self._check.show_lines(self._lines(season))

    # Figures

    def _show_figures(self, season: Overview) -> None:
        self._nothing_sent = season.schools - season.schools_with_entries
        note, tone = self.tr("all have sent something"), Tone.OK
        if self._nothing_sent:
            note, tone = self.tr("{n} have sent nothing").format(n=self._nothing_sent), Tone.WARN
        self._cards["schools"].set_figure(f"{season.schools_with_entries}/{season.schools}", note, tone)
        accepted = sum(contest.accepted for contest in season.contests)
        out = season.entries - accepted
        note, tone = self.tr("all accepted"), Tone.OK
        if out:
            note, tone = self.tr("{n} not accepted").format(n=out), Tone.WARN
        if not season.entries:
            note, tone = self.tr("none yet"), Tone.PLAIN
        self._cards["entries"].set_figure(str(season.entries), note, tone)
        sheets = sum(contest.sheets for contest in season.contests)
        self._cards["judges"].set_figure(str(season.judges), self.tr("{n} score sheets").format(n=sheets), Tone.INFO)
        closed = sum(contest.state in _SETTLED | {RoundState.CLOSED} for contest in season.contests)
        note = self.tr("closed in {n} of {all} contests").format(n=closed, all=len(season.contests))
        self._cards["marks"].set_figure(str(season.marks), note, _tone(closed, season))
        settled = sum(contest.state in _SETTLED for contest in season.contests)
        note = self.tr("{n} of {all} contests settled").format(n=settled, all=len(season.contests))
        self._cards["awards"].set_figure(str(season.awards), note, _tone(settled, season))

    def _show_levels(self, season: Overview, levels: Sequence[LevelEntries]) -> None:
        bars = [
            Bar(f"{level_name(level.level)} ({level.schools})", tuple(count for _, count in level.entries))
            for level in levels
        ]
        self._bars.set_bars([contest.name for contest in season.contests], bars)

    def _lines(self, season: Overview) -> list[Line]:
        lines = []
        if self._nothing_sent:
            words = self.tr("Schools that have sent nothing: {n}").format(n=self._nothing_sent)
            lines.append(Line(words, Tone.WARN, self.tr("Show"), "schools", SENT_NOTHING))
        else:
            lines.append(Line(self.tr("Every school has sent something."), Tone.OK))
        out = season.entries - sum(contest.accepted for contest in season.contests)
        if out:
            words = self.tr("Entries that do not take part: {n}").format(n=out)
            lines.append(Line(words, Tone.WARN, self.tr("Show"), "entries", Only("all")))
        if not season.judges:
            lines.append(Line(self.tr("There are no judges yet."), Tone.WARN, self.tr("Show"), "judges", None))
        waiting = [contest.name for contest in season.contests if contest.state not in _SETTLED]
        if waiting:
            lines.append(Line(self.tr("Not settled yet: {contests}").format(contests=", ".join(waiting)), Tone.INFO))
        else:
            lines.append(Line(self.tr("The results of all contests are settled."), Tone.OK))
        if season.last_backup is None:
            lines.append(Line(self.tr("There is no backup yet."), Tone.WARN))
        else:
            when = shown(season.last_backup.astimezone())
            lines.append(Line(self.tr("Last backup: {time}").format(time=when), Tone.OK))
        return lines

    # Steps

    def _allowed(self, step: NextStep) -> NextStep | None:
        return step if self._office.desk.may(step.needs) else None

    def _show_next(self, contests: Sequence[ContestProgress], steps: Sequence[NextStep | None]) -> None:
        """Offer in the head the step of the contest that is farthest behind."""
        order = list(RoundState)
        open_steps = [pair for pair in zip(contests, steps, strict=True) if pair[1] is not None]
        self._next.setVisible(bool(open_steps))
        if not open_steps:
            return
        _, self._step = min(open_steps, key=lambda pair: (order.index(pair[0].state), bool(pair[0].entries)))
        if self._step is not None:
            self._next.setText(self._step.words)
            self._next.setAccessibleName(self._step.words)

    def _take_step(self) -> None:
        if self._step is not None:
            self._go(self._step.page, self._step.target)

    def _go(self, page: str, target: object) -> None:
        self.leads_to.emit(page, target)

    def _go_to_schools(self) -> None:
        self._go("schools", SENT_NOTHING if self._nothing_sent else Only("all"))

    # Layout

    def _card(self, caption: str, clicked: Callable[[], None]) -> FigureCard:
        card = FigureCard(caption)
        card.clicked.connect(lambda _checked=False: clicked())
        return card

    def _panel(self, contest: ContestProgress, place: int) -> ContestPanel:
        if contest.code not in self._panels:
            self._panels[contest.code] = ContestPanel(contest, self._go)
            self._contests.addWidget(self._panels[contest.code], place // _COLUMNS, place % _COLUMNS)
            self._contests.setColumnStretch(place % _COLUMNS, 1)
        return self._panels[contest.code]

    def _dashboard(self) -> QWidget:
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        cards = QHBoxLayout()
        cards.setSpacing(_GAP)
        for card in self._cards.values():
            cards.addWidget(card)
        chart = Panel(self.tr("Entries by level"))
        chart.body.addWidget(self._bars)
        lower = QHBoxLayout()
        lower.setSpacing(_GAP)
        lower.addWidget(chart, 2)
        lower.addWidget(self._check, 1)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addLayout(cards)
        column.addLayout(self._contests)
        column.addLayout(lower, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        return scroll

    def _first_steps(self) -> FirstSteps:
        steps = [
            FirstStep(
                "school-outline",
                self.tr("Schools"),
                self.tr("Import the list of schools that take part. Everything else is matched to it."),
                self.tr("Import schools"),
                "schools",
            ),
            FirstStep(
                "gavel",
                self.tr("Judges"),
                self.tr("Import the judges with their codes and workplaces, so that nobody marks their own school."),
                self.tr("Import judges"),
                "judges",
            ),
            FirstStep(
                "file-document-outline",
                self.tr("Entries"),
                self.tr("Import one list of entries for each contest, as the schools have sent them."),
                self.tr("Import entries"),
                "entries",
            ),
        ]
        title = self.tr("Three steps, and the season is under way")
        sentence = self.tr("Every list comes from Excel and is shown in full before anything is imported.")
        return FirstSteps(title, sentence, steps, self._go)


def _tone(done: int, season: Overview) -> Tone:
    return Tone.OK if done == len(season.contests) else Tone.INFO
