"""What a school did and received over all seasons, on one page that can be printed."""

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from greenschool.language import say
from greenschool.progress import Progress
from greenschool.services.school_history import Chapter, HistoryLine, SchoolHistory, school_history
from greenschool.services.school_papers import print_school_report
from greenschool.services.school_records import WardRow
from greenschool.services.schools import SchoolRow
from greenschool.ui.dialogs.paper_preview import Edition, PaperPreviewDialog
from greenschool.ui.dialogs.school_wards import ward_line
from greenschool.ui.office import Office
from greenschool.ui.table.column import Align, Column
from greenschool.ui.table.view import TableView
from greenschool.ui.widgets.buttons import Button, PrimaryButton
from greenschool.ui.widgets.chips import FilterChip, FilterChips
from greenschool.ui.widgets.style import label
from greenschool.wording import level_name, state_name

_SIZE, _SMALLEST = (1120, 620), (760, 460)
_ALL = "all"


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One line of the history with the season and the chapter that it belongs to."""

    season: str
    called: str
    chapter: Chapter
    line: HistoryLine


class SchoolHistoryDialog(QDialog):
    """A chip for each chapter; the newest season stands first."""

    def __init__(self, office: Office, school: SchoolRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office, self._school = office, school
        self._history = school_history(office.desk, school.id)
        self.setWindowTitle(self.tr("History of {school}").format(school=self._history.school))
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_SIZE)
        rows = _rows(self._history)
        counts = Counter(row.chapter.name for row in rows)
        self.chips = FilterChips(
            [
                FilterChip(_ALL, say("pages", "All")),
                *(FilterChip(chapter.name, say("history", chapter.value)) for chapter in Chapter),
            ]
        )
        self.chips.set_counts({_ALL: len(rows), **{chapter.name: counts[chapter.name] for chapter in Chapter}})
        self.table: TableView[HistoryRow] = TableView("school-history", _columns(), office.settings)
        self.table.grid.setAccessibleName(self.windowTitle())
        self.table.add_chips(self.chips)
        self.table.set_rows(rows)
        self.chips.chosen.connect(
            lambda chip: self.table.set_only(None if chip == _ALL else lambda row: row.chapter.name == chip)
        )
        self._build()
        self.table.grid.go_to(0)
        self.table.grid.setFocus()

    def preview(self) -> PaperPreviewDialog:
        """Show the school's report as it will be printed."""
        desk, number = self._office.desk, self._school.id

        def make(path: Path, _progress: Progress) -> tuple[str, ...]:
            print_school_report(desk, number, path)
            return ()

        name = f"phieu-ket-qua-{self._school.code}.pdf"
        dialog = PaperPreviewDialog(self._office, self._history.school, name, [Edition("", make)], parent=self)
        dialog.open()
        return dialog

    def _build(self) -> None:
        close = Button(self.tr("Close"), clicked=self.accept)
        report = PrimaryButton(self.tr("School report"), "printer-eye", self.preview, shortcut="Ctrl+P")
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        for button in (close, report):
            button.setAutoDefault(False)
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(label(self._history.school, "title", wrap=True))
        column.addWidget(label(" · ".join(self._facts()), "muted", wrap=True))
        column.addWidget(self.table, 1)
        column.addLayout(foot)

    def _facts(self) -> list[str]:
        moves = [ward_line(WardRow(day, ward)) for day, ward in self._history.wards]
        seasons = self.tr("seasons: {n}").format(n=len(self._history.seasons))
        return [level_name(self._history.level), seasons, *([self._school.ward] if self._school.ward else []), *moves]


def _rows(history: SchoolHistory) -> list[HistoryRow]:
    return [
        HistoryRow(season.season, season.school, chapter, line)
        for season in history.seasons
        for chapter, lines in season.chapters.items()
        for line in lines
    ]


def _columns() -> list[Column[HistoryRow]]:
    return [
        Column("chapter", say("columns", "Part"), lambda row: say("history", row.chapter.value), width=120),
        Column("what", say("columns", "What"), lambda row: row.line.what, width=400),
        Column("outcome", say("columns", "Outcome"), lambda row: _outcome(row.line.outcome), width=150),
        Column("points", say("columns", "Points"), lambda row: row.line.total, Align.RIGHT, width=80),
        Column("detail", say("columns", "Who"), lambda row: row.line.detail, width=220),
        Column("season", say("columns", "Season"), lambda row: row.season),
        Column("called", say("columns", "Called then"), lambda row: row.called, hidden=True),
    ]


def _outcome(outcome: StrEnum | str | None) -> str:
    if outcome is None:
        return say("history", "below all bands")
    return state_name(outcome) if isinstance(outcome, StrEnum) else outcome
