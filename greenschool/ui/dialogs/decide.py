"""The council's decision on a tie that nothing else parts."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QHeaderView,
    QRadioButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from greenschool.language import say
from greenschool.services.desk import Desk
from greenschool.services.results import decide
from greenschool.services.standings import StandingRow, TieRow
from greenschool.services.states import DecisionKind
from greenschool.text.numbers import format_decimal
from greenschool.ui.dialogs.form import FormDialog
from greenschool.ui.dialogs.reason_field import ReasonField
from greenschool.ui.theme import current_theme
from greenschool.ui.widgets.buttons import IconButton, with_shortcut
from greenschool.ui.widgets.style import label
from greenschool.wording import line_name

_ROW, _HEADER = 28, 28
_ROWS_SEEN = 5
_KINDS = (DecisionKind.EXTEND, DecisionKind.LOWER, DecisionKind.VOTE)


@dataclass(frozen=True, slots=True)
class TieCase:
    """A tie that waits for the council, and its undecided entries."""

    contest: str
    tie: TieRow
    entries: tuple[StandingRow, ...]

    @property
    def seats(self) -> int:
        """Seats that are left for the undecided entries."""
        return self.tie.seats - len(self.tie.inside)


class _Order(QTableWidget):
    """The tied entries; their order counts when the council voted."""

    move_asked = Signal(int)
    """Alt+Up (-1) or Alt+Down (1); a shortcut of the buttons would lose strokes that come fast."""

    def __init__(self, entries: Sequence[StandingRow], parent: QWidget | None = None) -> None:
        super().__init__(len(entries), 5, parent)
        self.entries = list(entries)
        self.setHorizontalHeaderLabels(
            [
                say("DecideDialog", "Order"),
                say("DecideDialog", "Code"),
                say("DecideDialog", "Entry"),
                say("DecideDialog", "School"),
                say("DecideDialog", "Score"),
            ]
        )
        self.setAccessibleName(say("DecideDialog", "Tied entries"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(current_theme().px(_ROW))
        title = self.horizontalHeader()
        title.setFixedHeight(current_theme().px(_HEADER))
        title.setHighlightSections(False)
        title.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        title.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column in (2, 3):
            title.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        high = _HEADER + _ROW * min(len(entries), _ROWS_SEEN) + 4
        self.setFixedHeight(current_theme().px(high))
        self.fill()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for a move on Alt+Up and Alt+Down."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_asked.emit(step)
            return
        super().keyPressEvent(event)

    def fill(self) -> None:
        """Write the entries in their present order."""
        for line, entry in enumerate(self.entries):
            score = "" if entry.score is None else format_decimal(entry.score)
            texts = (f"{line + 1}.", entry.code, " ".join(entry.title.split()), entry.school, score)
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.setItem(line, column, item)

    def shift(self, step: int) -> None:
        """Move the entry under the cursor up (-1) or down (1)."""
        here = self.currentRow()
        there = here + step
        if here >= 0 and 0 <= there < len(self.entries):
            self.entries[here], self.entries[there] = self.entries[there], self.entries[here]
            self.fill()
            self.selectRow(there)


class DecideDialog(FormDialog):
    """Extend the prize, lower the tied entries, or take over the order of a vote; with the reason, always."""

    def __init__(self, desk: Desk, case: TieCase, parent: QWidget | None = None) -> None:
        super().__init__(
            say("DecideDialog", "Decision of the council: tie on the line {line}", line=line_name(case.tie.line)),
            say("DecideDialog", "Record decision"),
            parent,
        )
        self.setMinimumWidth(680)
        self._desk, self._case = desk, case
        self._order = _Order(case.entries)
        self._up = IconButton(self.tr("Move up"), "arrow-up", lambda: self._move(-1))
        self._down = IconButton(self.tr("Move down"), "arrow-down", lambda: self._move(1))
        for button, keys in ((self._up, "Alt+Up"), (self._down, "Alt+Down")):
            button.setToolTip(with_shortcut(button.accessibleName(), keys))
        self._choices = QButtonGroup(self)
        self._reason = ReasonField(self.tr("For example: vote of the council, 5 of 7, minutes of 20/05/2023"))
        self._build()
        self.add_buttons()
        self._order.selectRow(0)
        if case.tie.only_vote:
            self._choices.button(_KINDS.index(DecisionKind.VOTE)).setChecked(True)
        self._check()

    def apply(self) -> None:
        """Record the decision."""
        kind = _KINDS[self._choices.checkedId()]
        entries = [row.entry for row in self._order.entries]
        decide(self._desk, self._case.contest, self._case.tie.line, kind, entries, self._reason.reason())

    def _build(self) -> None:
        tie = self._case.tie
        words = self.tr(
            "Place {place}, score {score}: {count} entries, seats left: {seats}. "
            "The scheme does not part them, so the council decides."
        )
        told = words.format(
            place=tie.place, score=format_decimal(tie.score), count=len(self._case.entries), seats=self._case.seats
        )
        self.body.addWidget(label(told, wrap=True))
        arrows = QVBoxLayout()
        arrows.setSpacing(4)
        arrows.addWidget(self._up)
        arrows.addWidget(self._down)
        arrows.addStretch(1)
        listed = QHBoxLayout()
        listed.setSpacing(8)
        listed.addWidget(self._order, 1)
        listed.addLayout(arrows)
        for number, (name, outcome) in enumerate(self._outcomes()):
            self._add_choice(number, name, outcome)
        self._voted = label("", "strong", wrap=True)
        self.body.addSpacing(4)
        self.body.addLayout(listed)
        self.body.addWidget(self._voted)
        self.add_field(self.tr("Reason"), self._reason)
        self._order.move_asked.connect(self._move)
        self._choices.idToggled.connect(lambda *_what: self._check())
        self._reason.textChanged.connect(self._check)

    def _add_choice(self, number: int, name: str, outcome: str) -> None:
        choice = QRadioButton(name)
        choice.setAccessibleName(name)
        choice.setAccessibleDescription(outcome)
        only_vote = self._case.tie.only_vote and _KINDS[number] is not DecisionKind.VOTE
        choice.setEnabled(not only_vote)
        told = label(outcome, "muted", wrap=True)
        told.setContentsMargins(28, 0, 0, 0)
        self._choices.addButton(choice, number)
        box = QVBoxLayout()
        box.setSpacing(0)
        box.addWidget(choice)
        box.addWidget(told)
        self.body.addLayout(box)

    def _outcomes(self) -> tuple[tuple[str, str], ...]:
        """Return the name of each choice and what follows from it."""
        line, seats, count = line_name(self._case.tie.line), self._case.seats, len(self._case.entries)
        extended = self.tr("Each of the {count} gets it: {more} more than the line has.")
        lowered = self.tr("None of them gets it: seats that stay empty: {seats}. They go on to the next line.")
        voted = self.tr("In this order they take the seats that are left: {seats}. The others go on to the next line.")
        if self._case.tie.only_vote:
            extended = lowered = self.tr("Not possible: the limits per school or author do not let all have it.")
            voted = self.tr("In this order they get it, as far as the limits per school or author allow.")
        return (
            (self.tr("Extend “{line}”").format(line=line), extended.format(count=count, more=count - seats)),
            (self.tr("Lower them").format(line=line), lowered.format(seats=seats)),
            (self.tr("Vote on their order"), voted.format(seats=seats)),
        )

    def _is_vote(self) -> bool:
        number = self._choices.checkedId()
        return number >= 0 and _KINDS[number] is DecisionKind.VOTE

    def _move(self, step: int) -> None:
        if self._is_vote():
            self._order.shift(step)
            self._check()

    def _check(self) -> None:
        """Let the order be changed only for a vote, say what it leads to, and open the way when all is there."""
        vote = self._is_vote()
        self._order.setColumnHidden(0, not vote)
        for button in (self._up, self._down):
            button.setEnabled(vote)
        self._voted.setVisible(vote and not self._case.tie.only_vote)
        codes = [row.code for row in self._order.entries]
        line = line_name(self._case.tie.line)
        words = self.tr("{line}: {inside}. Not: {outside}.")
        inside, outside = codes[: self._case.seats], codes[self._case.seats :]
        self._voted.setText(words.format(line=line, inside=", ".join(inside), outside=", ".join(outside)))
        self.ok.setEnabled(self._choices.checkedId() >= 0 and bool(self._reason.reason()))
