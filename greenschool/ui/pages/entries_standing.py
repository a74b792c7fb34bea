"""Where do we stand: bars of what came by level, group and week, and the schools with what each sent."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from greenschool.language import say
from greenschool.services.entry_standing import ContestStanding, SchoolStanding
from greenschool.text.dates import format_date
from greenschool.ui.pages.short_names import short_school
from greenschool.ui.table.column import Align, Column, by_given_name
from greenschool.ui.table.view import TableView
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.bars import Bar, StackedBars
from greenschool.ui.widgets.buttons import Button
from greenschool.ui.widgets.cards import Panel
from greenschool.ui.widgets.chips import FilterChip, FilterChips
from greenschool.ui.widgets.style import label
from greenschool.wording import level_name

_BARS_WIDTH = 380
_LATEST_WEEKS = 8
_MOST_GROUPS = 6


class StandingView(QWidget):
    """Chips for the contests; the table keeps to all schools or to those that sent nothing."""

    def __init__(
        self,
        contests: Sequence[tuple[str, str]],
        settings: QSettings,
        remind: Callable[[str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._standings: dict[str, ContestStanding] = {}
        self.contests = FilterChips([FilterChip(code, name) for code, name in contests])
        self.contests.chosen.connect(lambda _code: self._show())
        self.only = FilterChips(
            [FilterChip("all", say("pages", "All")), FilterChip("nothing", say("pages", "Sent nothing"), Tone.WARN)]
        )
        self.only.chosen.connect(lambda _chip: self._keep())
        self._summary = label("", "heading", wrap=True)
        nothing = self.tr("Nothing has come yet.")
        self.levels = StackedBars(self.tr("Entries by level"), nothing)
        self.groups = StackedBars(self.tr("Entries by group or field"), nothing)
        self.weeks = StackedBars(self.tr("Entries by week"), nothing)
        self.table: TableView[SchoolStanding] = TableView("entries-standing", _columns(), settings)
        self.table.grid.setAccessibleName(self.tr("Schools and what they sent"))
        self.table.add_chips(self.only)
        self._remind = Button(
            self.tr("Reminder list"), "phone-outline", lambda: remind(self.contests.current()) if contests else None
        )
        self._build()

    def show_standings(self, standings: Sequence[ContestStanding]) -> None:
        """Show the standing of today."""
        self._standings = {one.code: one for one in standings}
        self.contests.set_counts({one.code: one.entries for one in standings})
        self._show()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.contests, 1)
        head.addWidget(self._remind)
        panel = Panel()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFixedWidth(_BARS_WIDTH)
        scroll.setWidget(panel)
        self._group_words = label(self.tr("By group or field"), "strong")
        for words, bars in (
            (label(self.tr("By level"), "strong"), self.levels),
            (self._group_words, self.groups),
            (label(self.tr("By week"), "strong"), self.weeks),
        ):
            panel.body.addWidget(words)
            panel.body.addWidget(bars)
        panel.body.addStretch(1)
        sides = QHBoxLayout()
        sides.setSpacing(10)
        sides.addWidget(scroll)
        sides.addWidget(self.table, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._summary)
        column.addLayout(sides, 1)

    def _show(self) -> None:
        if not self._standings:
            return
        standing = self._standings[self.contests.current()]
        self._summary.setText(_summary(standing))
        series = [say("pages", "Entries")]
        self.levels.set_bars(series, [Bar(level_name(level), (n,)) for level, n in standing.levels if n])
        self.groups.set_bars(series, [Bar(name, (n,)) for name, n in standing.groups[:_MOST_GROUPS]])
        for part in (self._group_words, self.groups):
            part.setVisible(bool(standing.groups))
        weeks = standing.weeks()[-_LATEST_WEEKS:]
        self.weeks.set_bars(series, [Bar(f"{monday:%d/%m}", (n,)) for monday, n in weeks])
        self.only.set_counts({"all": len(standing.schools), "nothing": len(standing.silent)})
        self.table.set_rows(standing.schools)
        self._keep()

    def _keep(self) -> None:
        self.table.set_only((lambda row: not row.entries) if self.only.current() == "nothing" else None)


def _summary(standing: ContestStanding) -> str:
    told = say(
        "pages",
        "{entries} entries from {sent} of {schools} schools",
        entries=standing.entries,
        sent=len(standing.schools) - len(standing.silent),
        schools=len(standing.schools),
    )
    if standing.closes_on is None or standing.days_left is None:
        return told
    day = format_date(standing.closes_on)
    if standing.days_left < 0:
        return f"{told} · {say('pages', 'closed on {day}', day=day)}"
    return f"{told} · {say('pages', 'until {day}: {n} days left', day=day, n=standing.days_left)}"


def _columns() -> list[Column[SchoolStanding]]:
    return [
        Column("school", say("columns", "School"), lambda row: short_school(row.school), width=170),
        Column("level", say("columns", "Level"), lambda row: level_name(row.level), width=110),
        Column(
            "entries",
            say("columns", "Entries"),
            lambda row: row.entries,
            Align.RIGHT,
            tone=lambda row: Tone.PLAIN if row.entries else Tone.WARN,
        ),
        Column("accepted", say("columns", "Accepted"), lambda row: row.accepted, Align.RIGHT),
        Column("returned", say("columns", "Returned"), lambda row: row.returned, Align.RIGHT),
        Column("last", say("columns", "Last came"), lambda row: row.last_on),
        Column("contact", say("columns", "Contact"), lambda row: row.contact, sort=by_given_name),
        Column("phone", say("columns", "Phone"), lambda row: row.phone),
    ]
