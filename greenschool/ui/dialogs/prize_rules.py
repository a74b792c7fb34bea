"""What a round gives: prize lines as in Excel, limits for schools and authors, and what parts ties on a line."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from greenschool.judging_wording import pool_text, tie_break_text
from greenschool.language import say
from greenschool.services.prize_rules import (
    Pool,
    PrizeFacts,
    PrizeRules,
    Quota,
    TieBreakFacts,
    possible_tie_breaks,
    set_prize_rules,
    show_prize_rules,
)
from greenschool.text.numbers import NumberError, parse_decimal
from greenschool.text.unicode import normalise
from greenschool.ui.dialogs.form import FormDialog
from greenschool.ui.dialogs.pair_minutes import NotAMarkError
from greenschool.ui.office import Office
from greenschool.ui.table.column import Align, Column
from greenschool.ui.table.view import TableView
from greenschool.ui.widgets.buttons import Button
from greenschool.ui.widgets.style import label

_WIDTH, _HEIGHT, _TIES = 860, 520, 300
_MOST_OF_SCHOOL = 99
_LINK = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class PrizeLine:
    """A prize on its line of the table."""

    place: int
    facts: PrizeFacts


class PrizeRulesDialog(FormDialog):
    """A number in one of three columns says how many there are: so many, so many percent, or all from a score up."""

    def __init__(self, office: Office, contest: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(
            say("PrizeRulesDialog", "Prizes of the round – {contest}", contest=name),
            say("PrizeRulesDialog", "Save prizes"),
            parent,
        )
        self.resize(_WIDTH, _HEIGHT)
        self._desk, self._contest = office.desk, contest
        rules = show_prize_rules(office.desk, contest)
        self._lines = list(rules.lines)
        self.table: TableView[PrizeLine] = TableView("prize-rules", self._columns(), office.settings)
        self.table.grid.setAccessibleName(self.tr("Prizes"))
        self.pool = QComboBox()
        for one in Pool:
            self.pool.addItem(pool_text(one), one.value)
        self.pool.setCurrentIndex(self.pool.findData((rules.lines[0].pool if rules.lines else Pool.CONTEST).value))
        self.cap = QSpinBox()
        self.cap.setRange(0, _MOST_OF_SCHOOL)
        self.cap.setSpecialValueText(self.tr("no limit"))
        self.cap.setValue(rules.school_cap or 0)
        self.one_each = QCheckBox(self.tr("One prize for each author"))
        self.one_each.setChecked(rules.one_prize_per_author)
        self.ties = QListWidget()
        self._fill_ties(rules.tie_breaks)
        self._build()
        self._show()
        self.table.model.refused.connect(self.refuse)

    def apply(self) -> None:
        """Save; raises what ``prize_rules.set_prize_rules`` refuses."""
        pool = Pool(self.pool.currentData())
        rules = PrizeRules(
            lines=tuple(replace(line, pool=pool) for line in self._lines),
            school_cap=self.cap.value() or None,
            one_prize_per_author=self.one_each.isChecked(),
            tie_breaks=self.chain(),
        )
        set_prize_rules(self._desk, self._contest, rules)

    def chain(self) -> tuple[TieBreakFacts, ...]:
        """Return the links that are ticked, in their order."""
        items = [self.ties.item(place) for place in range(self.ties.count())]
        return tuple(item.data(_LINK) for item in items if item.checkState() is Qt.CheckState.Checked)

    def add_prize(self) -> None:
        """Put a prize below the others, to be named."""
        self._lines.append(PrizeFacts(self.tr("New prize"), Quota.COUNT, Decimal(1)))
        self._show()
        self.table.grid.go_to(len(self._lines) - 1)

    def remove_prize(self) -> None:
        """Take the prize under the cursor away."""
        row = self.table.current()
        if row is not None:
            del self._lines[row.place]
            self._show()

    def move_prize(self, lines: int) -> None:
        """Move the prize under the cursor; the best stands first."""
        row = self.table.current()
        if row is not None and 0 <= row.place + lines < len(self._lines):
            self._lines.insert(row.place + lines, self._lines.pop(row.place))
            self._show()
            self.table.grid.go_to(row.place + lines)

    def move_tie(self, lines: int) -> None:
        """Move the link under the cursor in the order in which ties are parted."""
        place = self.ties.currentRow()
        if 0 <= place < self.ties.count() and 0 <= place + lines < self.ties.count():
            self.ties.insertItem(place + lines, self.ties.takeItem(place))
            self.ties.setCurrentRow(place + lines)

    # Building

    def _build(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self.table, 1)
        left.addLayout(
            _row(
                (self.tr("Add prize"), "plus", self.add_prize),
                (self.tr("Remove prize"), "minus", self.remove_prize),
                (self.tr("Up"), "chevron-up", lambda: self.move_prize(-1)),
                (self.tr("Down"), "chevron-down", lambda: self.move_prize(1)),
            )
        )
        words = self.tr("What parts a tie, in this order")
        self.ties.setAccessibleName(words)
        self.ties.setFixedWidth(_TIES)
        self.ties.setWordWrap(True)
        self.ties.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        right.addWidget(label(words, "strong", wrap=True))
        right.addWidget(self.ties, 1)
        right.addLayout(
            _row(
                (self.tr("Earlier"), "chevron-up", lambda: self.move_tie(-1)),
                (self.tr("Later"), "chevron-down", lambda: self.move_tie(1)),
            )
        )
        sides = QHBoxLayout()
        sides.setSpacing(12)
        sides.addLayout(left, 1)
        sides.addLayout(right)
        self.body.addLayout(sides, 1)
        below = QHBoxLayout()
        below.setSpacing(8)
        for name, field in ((self.tr("Counted"), self.pool), (self.tr("Most for one school"), self.cap)):
            field.setAccessibleName(name)
            below.addWidget(label(name, "strong"))
            below.addWidget(field)
        self.cap.lineEdit().setAccessibleName(self.cap.accessibleName())
        self.one_each.setAccessibleName(self.one_each.text())
        below.addWidget(self.one_each)
        below.addStretch(1)
        self.body.addLayout(below)
        self.add_buttons()
        for button in self.findChildren(Button):
            button.setAutoDefault(False)  # Enter belongs to the table
        self.ok.setDefault(False)

    def _fill_ties(self, chain: Sequence[TieBreakFacts]) -> None:
        for link in dict.fromkeys((*chain, *possible_tie_breaks(self._desk, self._contest))):
            item = QListWidgetItem(tie_break_text(link))
            item.setData(_LINK, link)
            item.setCheckState(Qt.CheckState.Checked if link in chain else Qt.CheckState.Unchecked)
            self.ties.addItem(item)
        self.ties.setCurrentRow(0)

    def _show(self) -> None:
        place = max(self.table.grid.currentIndex().row(), 0)
        self.table.set_rows([PrizeLine(number, one) for number, one in enumerate(self._lines)])
        if self._lines:
            self.table.grid.go_to(min(place, len(self._lines) - 1))

    def _rename(self, typed: Sequence[tuple[PrizeLine, str]]) -> None:
        for row, text in typed:
            self._lines[row.place] = replace(self._lines[row.place], name=normalise(text))
        self._renew()

    def _measure(self, quota: Quota) -> Callable[[Sequence[tuple[PrizeLine, str]]], None]:
        def write(typed: Sequence[tuple[PrizeLine, str]]) -> None:
            values = [(row.place, _number(text)) for row, text in typed]
            for place, amount in values:
                self._lines[place] = replace(self._lines[place], quota=quota, amount=amount)
            self._renew()

        return write

    def _renew(self) -> None:
        self.table.renew_rows([PrizeLine(number, one) for number, one in enumerate(self._lines)])

    def _columns(self) -> list[Column[PrizeLine]]:
        def measured(key: str, title: str, quota: Quota, width: int) -> Column[PrizeLine]:
            return Column(
                key,
                title,
                lambda row: row.facts.amount if row.facts.quota is quota else None,
                Align.RIGHT,
                width=width,
                setter=self._measure(quota),
                hint=say("columns", "Type a number in one of these columns; the others empty themselves."),
            )

        return [
            Column("name", say("columns", "Prize"), lambda row: row.facts.name, width=160, setter=self._rename),
            measured("count", say("columns", "How many"), Quota.COUNT, 90),
            measured("share", say("columns", "Or at most %"), Quota.SHARE, 110),
            measured("minimum", say("columns", "Or from a score"), Quota.MINIMUM, 120),
        ]


def _row(*deeds: tuple[str, str, Callable[[], object]]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for words, icon, act in deeds:
        row.addWidget(Button(words, icon, act))
    row.addStretch(1)
    return row


def _number(typed: str) -> Decimal:
    try:
        return parse_decimal(typed)
    except NumberError as error:
        raise NotAMarkError(typed=typed) from error
