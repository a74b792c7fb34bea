"""The figures over the standings of a contest; each leads to the rows behind it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from greenschool.services.standings import Standings
from greenschool.services.states import RoundState
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.cards import FigureCard
from greenschool.wording import scheme_text, state_name

ALL, PRIZE, CHOSEN, TIE, MARKS = "all", "prize", "chosen", "tie", "marks"

_STATE_TONES = {RoundState.CLOSED: Tone.INFO, RoundState.SETTLED: Tone.OK, RoundState.PUBLISHED: Tone.OK}


class ResultFigures(QWidget):
    """Entries, chosen, prizes, marks and the state of the round."""

    asked = Signal(str)
    """The rows that a figure stands for: one of ``ALL``, ``PRIZE``, ``CHOSEN``, ``TIE``, ``MARKS``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries = FigureCard(self.tr("Entries"))
        self.chosen = FigureCard(self.tr("Chosen"))
        self.prizes = FigureCard(self.tr("Prizes"))
        self.marks = FigureCard(self.tr("Marks counted"))
        self.state = FigureCard(self.tr("Result"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        keys = {self.entries: ALL, self.chosen: CHOSEN, self.prizes: PRIZE, self.marks: MARKS, self.state: TIE}
        for card, key in keys.items():
            row.addWidget(card, 1)
            card.clicked.connect(lambda _checked=False, key=key: self.asked.emit(key))

    def show_standings(self, standings: Standings) -> None:
        """Show the figures of a contest."""
        unranked = sum(row.rank is None for row in standings.rows)
        if unranked:
            self.entries.set_figure(
                str(len(standings.rows)), self.tr("without rank: {n}").format(n=unranked), Tone.WARN
            )
        else:
            self.entries.set_figure(str(len(standings.rows)), self.tr("all ranked"), Tone.OK)
        self._show_chosen(standings)
        self.prizes.setVisible(bool(standings.lines))
        structure = "–".join(str(line.given) for line in standings.lines)
        self.prizes.set_figure(str(standings.prizes), structure, Tone.PLAIN)
        self.marks.set_figure(
            str(standings.marks), self.tr("at least {n} sheets each").format(n=standings.scheme.minimum_marks)
        )
        self.marks.setToolTip(scheme_text(standings.scheme))
        self._show_state(standings)

    def _show_chosen(self, standings: Standings) -> None:
        self.chosen.setVisible(standings.chosen is not None)
        beyond = standings.chosen_beyond_prizes
        if not standings.lines:
            self.chosen.set_figure(str(standings.chosen), self.tr("go on to the next round"), Tone.OK)
            return
        if not beyond:
            self.chosen.set_figure(str(standings.chosen), self.tr("as many as prizes"), Tone.OK)
            return
        words = self.tr("{n} more than prizes") if beyond > 0 else self.tr("{n} fewer than prizes")
        self.chosen.set_figure(str(standings.chosen), words.format(n=abs(beyond)), Tone.WARN)

    def _show_state(self, standings: Standings) -> None:
        name = state_name(standings.state)
        tone = _STATE_TONES.get(standings.state, Tone.PLAIN)
        if standings.fingerprint:
            self.state.set_figure(name, standings.fingerprint, tone)
        elif standings.open_ties:
            words = self.tr("open ties: {n}").format(n=len(standings.open_ties))
            self.state.set_figure(name, words, Tone.WARN)
        else:
            self.state.set_figure(name, self.tr("provisional"), tone)
