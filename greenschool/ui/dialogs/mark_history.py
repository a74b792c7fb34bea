"""Every change of the marks on one sheet: who, when, what was there before and what after."""

from decimal import Decimal

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from greenschool.language import say
from greenschool.services.mark_changes import MarkHistoryRow
from greenschool.text.numbers import format_decimal
from greenschool.ui.table.column import Align, Column
from greenschool.ui.table.view import TableView
from greenschool.ui.widgets.buttons import Button
from greenschool.ui.widgets.style import label

_SIZE, _SMALLEST = (820, 460), (640, 360)


class MarkHistoryDialog(QDialog):
    """The oldest change first; ``told`` says what can be done about them."""

    def __init__(
        self,
        settings: QSettings,
        words: tuple[str, str],
        rows: tuple[MarkHistoryRow, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        heading, told = words
        self.setWindowTitle(heading)
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_SIZE)
        self.table: TableView[MarkHistoryRow] = TableView("mark-history", _columns(), settings)
        self.table.grid.setAccessibleName(heading)
        self.table.set_rows(rows)
        self.table.grid.go_to(0)
        self.table.setVisible(bool(rows))
        close = Button(self.tr("Close"), clicked=self.accept)
        close.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        nothing = self.tr("No mark was given on this sheet yet, or it came with a list of marks.")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(10)
        column.addWidget(label(heading, "heading", wrap=True))
        column.addWidget(label(told if rows else nothing, "muted", wrap=True))
        column.addWidget(self.table, 1)
        if not rows:
            column.addStretch(1)
        column.addLayout(foot)


def _columns() -> list[Column[MarkHistoryRow]]:
    return [
        Column("at", say("columns", "When"), lambda row: f"{row.at.astimezone():%d/%m/%Y %H:%M:%S}", width=150),
        Column("by", say("columns", "Done by"), lambda row: row.by, width=170),
        Column("criterion", say("columns", "Criterion"), lambda row: row.criterion, width=220),
        Column(
            "change",
            say("columns", "Before → after"),
            lambda row: f"{_mark(row.before)} → {_mark(row.after)}",
            Align.RIGHT,
            width=120,
        ),
        Column(
            "undo", say("columns", "Undo"), lambda row: say("marking", "taken back") if row.undoes else "", width=100
        ),
    ]


def _undo_words(row: MarkHistoryRow) -> str:
    return say("marking", "taken back") if row.undoes else ""


def _mark(mark: Decimal | None) -> str:
    return "–" if mark is None else format_decimal(mark)
