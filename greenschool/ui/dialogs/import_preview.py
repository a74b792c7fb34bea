"""What a file holds before it is taken in: every row, and every problem with its cell."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from greenschool.errors import GreenSchoolError
from greenschool.language import say, tell
from greenschool.services.imports import ImportCheck
from greenschool.text.numbers import parse_decimal
from greenschool.ui.table.column import Align, Column
from greenschool.ui.table.view import TableView
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.banner import Banner
from greenschool.ui.widgets.chips import FilterChip, FilterChips

ALL, PROBLEMS = "all", "problems"
_LONG, _WIDE = 20, 150
"""A column with more letters is that many pixels wide, so that all columns are in sight."""
_FIGURE = re.compile(r"(0|[1-9][0-9]*)(,[0-9]+)?")
"""A leading zero makes a phone number or a code, which is no figure."""


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """A row of the file as it would come in; ``cells`` is empty where it could not be read."""

    row: int
    cells: tuple[str, ...]
    problem: str

    def cell(self, place: int) -> str:
        """Return a cell on one line of text."""
        return self.cells[place].replace("\n", ", ") if self.cells else ""


@dataclass(frozen=True, slots=True)
class ProblemRow:
    """One problem, told in the reader's language."""

    cell: str
    column: str
    value: str
    problem: str


def preview_rows(check: ImportCheck) -> tuple[PreviewRow, ...]:
    """Return every row of the file in its order, those that could not be read included."""
    problems: defaultdict[int, list[str]] = defaultdict(list)
    for problem in check.problems:
        problems[problem.row].append(_sentence(problem.message))
    cells = dict(zip(check.rows, check.lines, strict=True))
    return tuple(PreviewRow(row, cells.get(row, ()), " ".join(problems[row])) for row in sorted({*cells, *problems}))


def problem_rows(check: ImportCheck) -> tuple[ProblemRow, ...]:
    """Return every problem in the order of the rows."""
    return tuple(
        ProblemRow(problem.cell, problem.column, problem.value.replace("\n", ", "), _sentence(problem.message))
        for problem in check.problems
    )


class ImportPreview(QWidget):
    """Chips All and Problems with their counts, a table for each, and a bar with what one should know."""

    def __init__(self, check: ImportCheck, name: str, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        rows, problems = preview_rows(check), problem_rows(check)
        tone = Tone.DANGER if problems else Tone.PLAIN
        self.chips = FilterChips(
            [FilterChip(ALL, self.tr("All rows")), FilterChip(PROBLEMS, self.tr("Problems"), tone)]
        )
        self.chips.set_counts({ALL: len(rows), PROBLEMS: len(problems)})
        self.rows = TableView(f"import/{name}", _row_columns(check, rows), settings, _row_tone)
        self.rows.grid.setAccessibleName(self.tr("Rows of the file"))
        self.rows.set_rows(rows)
        self.problems = TableView("import/problems", _problem_columns(), settings)
        self.problems.grid.setAccessibleName(self.tr("Problems"))
        self.problems.set_rows(problems)
        self._tables = QStackedWidget()
        self._tables.addWidget(self.rows)
        self._tables.addWidget(self.problems)
        self.notes = Banner()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._tables, 1)
        column.addWidget(self.notes)
        self.chips.chosen.connect(self._show)
        self._show(ALL)
        self._tell(check)

    def _show(self, chip: str) -> None:
        table = self.problems if chip == PROBLEMS else self.rows
        table.add_chips(self.chips)
        self._tables.setCurrentWidget(table)

    def _tell(self, check: ImportCheck) -> None:
        """Show the problems first where there are any: nothing can be taken in before they are solved."""
        notes = [tell(note) for note in check.notes]
        if check.problems:
            self.chips.choose(PROBLEMS)
            mend = self.tr(
                "Nothing is imported while there are problems. Correct the file, save it, and check it again."
            )
            self.notes.say("\n".join([mend, *notes]), Tone.INFO)
        elif notes:
            self.notes.say("\n".join(notes), Tone.WARN)


def _sentence(problem: GreenSchoolError) -> str:
    """Return what is wrong; the sentences of problems begin small because refusals name the cell before them."""
    told = tell(problem)
    return told[:1].upper() + told[1:]


def _row_tone(row: PreviewRow) -> Tone:
    return Tone.DANGER if row.problem else Tone.PLAIN


def _row_columns(check: ImportCheck, rows: Sequence[PreviewRow]) -> list[Column[PreviewRow]]:
    number: Column[PreviewRow] = Column(
        "row", say("import", "Row"), lambda row: row.row, align=Align.RIGHT, tone=_row_tone, width=64
    )
    cells = [_cell_column(place, title, rows) for place, title in enumerate(check.titles)]
    if not check.problems:
        return [number, *cells]
    wrong = say("import", "What is wrong")
    problem: Column[PreviewRow] = Column("problem", wrong, lambda row: row.problem, tone=_row_tone, width=240)
    return [number, problem, *cells]


def _cell_column(place: int, title: str, rows: Sequence[PreviewRow]) -> Column[PreviewRow]:
    """Return a column of the list; one that holds nothing but figures stands on the right and sorts by size."""
    filled = [text for row in rows if (text := row.cell(place))]
    if not filled or not all(_FIGURE.fullmatch(text) for text in filled):
        longest = max(map(len, filled), default=0)
        width = _WIDE if longest > _LONG else None
        return Column(title, say("columns", title), lambda row: row.cell(place), width=width)

    def figure(row: PreviewRow) -> Decimal | None:
        return parse_decimal(text) if (text := row.cell(place)) else None

    return Column(title, say("columns", title), figure, align=Align.RIGHT)


def _problem_columns() -> list[Column[ProblemRow]]:
    return [
        Column("cell", say("import", "Cell"), lambda row: row.cell, width=72),
        Column("column", say("import", "Column"), lambda row: row.column, width=150),
        Column("value", say("import", "Value"), lambda row: row.value, width=200),
        Column("problem", say("import", "What is wrong"), lambda row: row.problem, tone=lambda _row: Tone.DANGER),
    ]
