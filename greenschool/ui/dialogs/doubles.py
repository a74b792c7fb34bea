"""Entries that look like one, side by side; the officer says what they are."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from greenschool.errors import GreenSchoolError
from greenschool.language import say, tell
from greenschool.services.doubles import DoubleRow, Ruling, list_doubles, rule_double
from greenschool.services.intake import EntryRow
from greenschool.services.states import EntryState, Permission, Verdict
from greenschool.ui.office import Office
from greenschool.ui.table.column import Align, Column, shown
from greenschool.ui.table.view import TableView
from greenschool.ui.tokens import Tone
from greenschool.ui.undo import ServiceStack
from greenschool.ui.widgets.banner import Banner
from greenschool.ui.widgets.buttons import Button, PrimaryButton, with_shortcut
from greenschool.ui.widgets.chips import FilterChip, FilterChips
from greenschool.ui.widgets.detail_pane import DetailPane
from greenschool.ui.widgets.empty_state import EmptyState
from greenschool.wording import double_text, state_name

_SIZE, _SMALLEST = (1180, 620), (940, 520)
_SHARES = [300, 220]
_OPEN, _DECIDED = "open", "decided"


class DoublesDialog(QDialog):
    """The pairs above, the two entries of the pair under the cursor below; every verdict is saved at once."""

    entry_asked = Signal(str)
    """Code of an entry of the season that the officer wants to see on its page."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._rows: tuple[DoubleRow, ...] = ()
        self.setWindowTitle(self.tr("Entries that look like one"))
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_SIZE)
        self.stack = ServiceStack(self)
        self.banner = Banner()
        self.chips = FilterChips(
            [FilterChip(_OPEN, self.tr("To decide"), Tone.WARN), FilterChip(_DECIDED, self.tr("Decided"))]
        )
        self.table: TableView[DoubleRow] = TableView("doubles", _columns(), office.settings)
        self.table.grid.setAccessibleName(self.tr("Pairs of entries"))
        self.first = DetailPane(self.tr("Choose a pair to see both entries."))
        self.second = DetailPane("")
        self._empty = EmptyState(
            "check-circle-outline",
            self.tr("No entries look like one"),
            self.tr("Authors and texts were compared within the season and with earlier ones."),
        )
        self._stack = QStackedWidget()
        self.same = PrimaryButton(self.tr("The same work"), "equal", lambda: self._rule(Verdict.SAME))
        self.different = Button(self.tr("Different works"), "not-equal-variant", lambda: self._rule(Verdict.DIFFERENT))
        self.ask_again = Button(self.tr("Ask again"), "help-circle-outline", lambda: self._rule(None))
        self._build()
        self._connect()
        self.look()

    def look(self) -> None:
        """Compare all entries again."""
        self._office.jobs.run(
            lambda progress: list_doubles(self._office.desk, None, progress), self._show_rows, refused=self._refuse
        )

    # Building

    def _build(self) -> None:
        self.table.add_chips(self.chips)
        self.chips.choose(_OPEN)
        both = QHBoxLayout()
        both.setSpacing(10)
        both.addWidget(self.first, 1)
        both.addWidget(self.second, 1)
        below = QWidget()
        below.setLayout(both)
        both.setContentsMargins(0, 0, 0, 0)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(10)
        split.addWidget(self.table)
        split.addWidget(below)
        split.setStretchFactor(0, 1)
        split.setSizes(_SHARES)
        self._stack.addWidget(split)
        self._stack.addWidget(self._empty)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button, keys in ((self.same, "Ctrl+1"), (self.different, "Ctrl+2"), (self.ask_again, "Ctrl+0")):
            button.setToolTip(with_shortcut(button.text(), keys))
            QShortcut(QKeySequence(keys), self, button.click)
            button.setVisible(self._office.desk.may(Permission.EDIT))
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.go = Button(self.tr("Go to the later entry"), "arrow-right", self._go)
        buttons.addWidget(self.go)
        buttons.addWidget(Button(self.tr("Close"), clicked=self.accept))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(10)
        column.addWidget(self.banner)
        column.addWidget(self._stack, 1)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self.chips.chosen.connect(self._show_chip)
        self.table.current_changed.connect(self._show_pair)
        self.stack.stepped.connect(self.look)
        self.stack.refused.connect(self._refuse)
        for keys, act in ((QKeySequence.StandardKey.Undo, self.stack.undo), ("Ctrl+Y", self.stack.redo)):
            QShortcut(QKeySequence(keys), self, act)

    # What is seen

    def _show_rows(self, rows: tuple[DoubleRow, ...]) -> None:
        line = max(self.table.grid.currentIndex().row(), 0)
        self._rows = rows
        self.table.set_rows(rows)
        decided = sum(row.verdict is not None for row in rows)
        self.chips.set_counts({_OPEN: len(rows) - decided, _DECIDED: decided})
        self._stack.setCurrentIndex(0 if rows else 1)
        self._show_chip(self.chips.current())
        # The pair that was decided is gone from here: the cursor goes to the one that took its place.
        last = self.table.model.rowCount() - 1
        if self.table.current() is None and last >= 0:
            self.table.grid.go_to(min(line, last))
        self._show_pair(self.table.current())

    def _show_chip(self, chip: str) -> None:
        decided = chip == _DECIDED
        self.table.set_only(lambda row: (row.verdict is not None) is decided)

    def _show_pair(self, row: DoubleRow | None) -> None:
        for button in (self.same, self.different, self.go):
            button.setEnabled(row is not None)
        self.ask_again.setEnabled(row is not None and row.verdict is not None)
        if row is None:
            self.first.show_nothing()
            self.second.show_nothing()
            return
        self._show_entry(self.first, row.first, row.earlier_season)
        self._show_entry(self.second, row.second, "")

    def _show_entry(self, pane: DetailPane, entry: EntryRow, season: str) -> None:
        people = zip(entry.authors, entry.classes, entry.born, strict=True)
        authors = (" · ".join(filter(None, (name, group, shown(born) if born else ""))) for name, group, born in people)
        fields = [
            (self.tr("School"), entry.school),
            (self.tr("Authors"), "\n".join(authors)),
            (self.tr("Group"), entry.group),
            (self.tr("Received"), shown(entry.received_on)),
            (self.tr("Season"), season),
        ]
        kept = [field for field in fields if field[1]]
        pane.show_row(entry.code, entry.title, kept, (state_name(entry.state), _tone(entry.state)))

    # What is done

    def _rule(self, verdict: Verdict | None) -> None:
        row = self.table.current()
        if row is None:
            return
        words = self.tr("{first} and {second}").format(first=row.first.code, second=row.second.code)
        ruling = Ruling(row.first.id, row.second.id, verdict)
        self._try(lambda: self.stack.call(words, lambda change: rule_double(self._office.desk, change), ruling))

    def _try(self, act: Callable[[], object]) -> None:
        self.banner.hide()
        try:
            act()
        except GreenSchoolError as error:
            self._refuse(error)

    def _refuse(self, error: GreenSchoolError) -> None:
        self.banner.say(tell(error), Tone.DANGER)

    def _go(self) -> None:
        row = self.table.current()
        if row is not None:
            self.accept()
            self.entry_asked.emit(row.second.code)


def _tone(state: EntryState) -> Tone:
    return Tone.OK if state is EntryState.ACCEPTED else Tone.WARN


def _columns() -> Sequence[Column[DoubleRow]]:
    return [
        Column("second", say("columns", "Entry"), lambda row: row.second.code),
        Column("text", say("columns", "Text or title"), lambda row: row.second.title, width=300),
        Column("first", say("columns", "Looks like"), lambda row: row.first.code),
        Column("other", say("columns", "Its text or title"), lambda row: row.first.title, width=300),
        Column("why", say("columns", "Why"), double_text, width=180),
        Column(
            "percent",
            say("columns", "Alike (%)"),
            lambda row: row.percent or None,
            align=Align.RIGHT,
        ),
        Column("season", say("columns", "Earlier season"), lambda row: row.earlier_season, hidden=True),
        Column(
            "verdict",
            say("columns", "Verdict"),
            lambda row: state_name(row.verdict.verdict) if row.verdict else "",
            hidden=True,
        ),
    ]
