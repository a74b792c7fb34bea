"""The parts of the overview: a panel for each contest, lines that say what is in order, the first steps."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from greenschool.language import say
from greenschool.services.overview import ContestProgress
from greenschool.services.states import RoundState
from greenschool.ui.icons import SIGNS, glyph
from greenschool.ui.pages.next_steps import NextStep
from greenschool.ui.theme import current_theme
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.buttons import Button, FlatButton, PrimaryButton
from greenschool.ui.widgets.cards import Panel
from greenschool.ui.widgets.chips import Chip
from greenschool.ui.widgets.style import label
from greenschool.ui.widgets.track import Track
from greenschool.wording import state_name

Go = Callable[[str, object], object]
"""What leads to a page, by its key, and to a target there."""

_STATES = tuple(RoundState)
_TONES = {
    RoundState.PREPARING: Tone.PLAIN,
    RoundState.CODED: Tone.INFO,
    RoundState.MARKING: Tone.INFO,
    RoundState.CLOSED: Tone.WARN,
    RoundState.SETTLED: Tone.OK,
    RoundState.PUBLISHED: Tone.OK,
}


class ContestPanel(Panel):
    """One contest: how far its round is, four figures, and what comes next."""

    def __init__(self, contest: ContestProgress, go: Go, parent: QWidget | None = None) -> None:
        super().__init__(contest.name, parent)
        self._go = go
        self._step: NextStep | None = None
        self._chip = Chip()
        self.add_action(self._chip)
        self._track = Track(len(_STATES))
        self.body.addWidget(self._track)
        self._figures = [label("–", "strong") for _ in range(4)]
        self.body.addLayout(self._grid())
        self._next = Button("", "arrow-right", self._take)
        self._next.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.body.addWidget(self._next)

    def show_contest(self, contest: ContestProgress, step: NextStep | None) -> None:
        """Show the figures of today; without a ``step`` nothing is left for this person to do."""
        self._step = step
        state = state_name(contest.state)
        self._chip.set_state(state, _TONES[contest.state])
        self._track.set_done(_STATES.index(contest.state) + 1, f"{contest.name}: {state}")
        figures = (contest.entries, contest.schools, contest.sheets, contest.awards)
        for words, figure in zip(self._figures, figures, strict=True):
            words.setText(str(figure))
        self._next.setVisible(step is not None)
        if step is not None:
            self._next.setText(step.words)
            self._next.setAccessibleName(f"{contest.name}: {step.words}")

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(0)
        captions = (
            say("pages", "Entries"),
            say("pages", "Schools"),
            say("pages", "Score sheets"),
            say("pages", "Awards"),
        )
        for place, (caption, figure) in enumerate(zip(captions, self._figures, strict=True)):
            grid.addWidget(figure, 0, place)
            grid.addWidget(label(caption, "small"), 1, place)
            grid.setColumnStretch(place, 1)
        return grid

    def _take(self) -> None:
        if self._step is not None:
            self._go(self._step.page, self._step.target)


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence with its tone, and what a link beside it leads to."""

    text: str
    tone: Tone
    link: str = ""
    page: str = ""
    target: object = None


class CheckPanel(Panel):
    """Lines, each with a sign: what is in order and what is not."""

    def __init__(self, title: str, go: Go, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._go = go
        self._lines: Sequence[Line] = ()
        self._holder = QWidget()
        self.body.addWidget(self._holder)
        self.body.addStretch(1)
        self._theme = current_theme()
        self._theme.changed.connect(self._show_again)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show other lines."""
        self._lines = tuple(lines)
        old, self._holder = self._holder, QWidget()
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for line in self._lines:
            column.addLayout(self._row(line))
        self.body.replaceWidget(old, self._holder)
        old.hide()
        old.deleteLater()

    def _show_again(self) -> None:
        self.show_lines(self._lines)

    def _row(self, line: Line) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        sign = QLabel()
        sign.setPixmap(glyph(SIGNS[line.tone], self._theme.tokens.tone(line.tone).text, 14))
        row.addWidget(sign)
        words = label(line.text, wrap=True)
        words.setMinimumHeight(self._theme.px(26))
        row.addWidget(words, 1)
        if line.link:
            button = FlatButton(line.link, "arrow-right", lambda: self._go(line.page, line.target))
            button.setAccessibleName(f"{line.text} – {line.link}")
            row.addWidget(button)
        return row


@dataclass(frozen=True, slots=True)
class FirstStep:
    """One of the steps with which a season begins."""

    icon: str
    title: str
    sentence: str
    button: str
    page: str


class FirstSteps(QWidget):
    """What to do first, side by side, each leading to the page that does it."""

    def __init__(
        self, title: str, sentence: str, steps: Sequence[FirstStep], go: Go, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(2)
        for part in (label(title, "title"), label(sentence, "muted")):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(part)
        column.addSpacing(16)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addStretch(1)
        for number, step in enumerate(steps):
            row.addWidget(_StepCard(number, step, go))
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(3)


class _StepCard(Panel):
    """A number, what it is about, why, and a button; the first button is the one to press."""

    def __init__(self, number: int, step: FirstStep, go: Go) -> None:
        super().__init__()
        self._icon, self._name = QLabel(), step.icon
        self._theme = current_theme()
        self.body.addWidget(self._icon)
        self.body.addWidget(label(f"{number + 1}. {step.title}", "heading"))
        sentence = label(step.sentence, "muted", wrap=True)
        sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(sentence, 1)
        kind = Button if number else PrimaryButton
        button = kind(step.button, "arrow-right", lambda: go(step.page, None))
        self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._theme.changed.connect(self._measure)
        self._measure()

    def _measure(self) -> None:
        self._icon.setPixmap(glyph(self._name, self._theme.tokens.pair["primary"].ground, 32))
        self.setFixedSize(self._theme.px(260), self._theme.px(220))
