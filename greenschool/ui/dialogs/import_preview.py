"""What a file holds before it is taken in: every row, every problem on its cell, each cell to be typed over."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QStackedWidget, QVBoxLayout, QWidget

from greenschool.errors import GreenSchoolError
from greenschool.language import say, tell
from greenschool.services.imports import FileColumn, ImportCheck
from greenschool.text.numbers import parse_decimal
from greenschool.ui.dialogs.import_columns import ImportColumns
from greenschool.ui.table.column import Align, Column, Setter
from greenschool.ui.table.view import TableView
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.banner import Banner
from greenschool.ui.widgets.chips import FilterChip, FilterChips

ALL, PROBLEMS, COLUMNS = "all", "problems", "columns"
_LONG, _WIDE = 20, 150
"""A column with more letters is that many pixels wide, so that all columns are in sight."""
_FIGURE = re.compile(r"(0|[1-9][0-9]*)(,[0-9]+)?")
"""A leading zero makes a phone number or a code, which is no figure."""
_BREAK = " | "
"""Stands for the end of a line inside a cell, where there is only one line to read and to type in."""


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """A row of the file as it stands there: ``faults`` names its cells with a problem, ``typed`` what was corrected."""

    row: int
    problem: str = field(compare=False)
    faults: frozenset[str] = field(compare=False)
    check: ImportCheck = field(compare=False, repr=False)
    typed: Mapping[str, str] = field(compare=False, repr=False)

    def cell(self, column: FileColumn) -> str:
        """Return a cell on one line of text, as it was corrected last."""
        text = self.typed.get(self.check.name(self.row, column))
        return _on_one_line(self.check.cell(self.row, column) if text is None else text)

    def tone(self, column: FileColumn) -> Tone:
        """Return the tone of a cell: a problem, a correction, or nothing to say."""
        name = self.check.name(self.row, column)
        if name in self.faults:
            return Tone.DANGER
        return Tone.INFO if name in self.typed else Tone.PLAIN


@dataclass(frozen=True, slots=True)
class ProblemRow:
    """One problem, told in the reader's language."""

    cell: str
    column: str
    value: str = field(compare=False)
    problem: str

    @property
    def has_cell(self) -> bool:
        """Tell whether the problem is one of a cell, not of a whole row."""
        return ":" not in self.cell


def preview_rows(check: ImportCheck, typed: Mapping[str, str]) -> tuple[PreviewRow, ...]:
    """Return every row of the file in its order, those that could not be read included."""
    problems: defaultdict[int, list[str]] = defaultdict(list)
    faults: defaultdict[int, set[str]] = defaultdict(set)
    for problem in check.problems:
        problems[problem.row].append(_sentence(problem.message))
        faults[problem.row].add(problem.cell)
    none: frozenset[str] = frozenset()
    return tuple(
        PreviewRow(row, " ".join(problems[row]), frozenset(faults[row]), check, typed)
        if row in problems
        else PreviewRow(row, "", none, check, typed)
        for row in sorted({*check.rows, *check.faulty_rows()})
    )


def problem_rows(check: ImportCheck, typed: Mapping[str, str]) -> tuple[ProblemRow, ...]:
    """Return every problem in the order of the rows."""
    return tuple(
        ProblemRow(
            problem.cell,
            problem.column,
            _on_one_line(typed.get(problem.cell, problem.value)),
            _sentence(problem.message),
        )
        for problem in check.problems
    )


class ImportPreview(QWidget):
    """Chips All and Problems with their counts, a table for each, and a bar with what one should know."""

    corrected = Signal(dict)
    """Texts typed over cells, by the names of the cells."""
    columns_chosen = Signal(dict)
    school_chosen = Signal(str)

    def __init__(
        self,
        check: ImportCheck,
        name: str,
        settings: QSettings,
        schools: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._check = check
        self._typed = dict(check.wishes.corrections)
        self._waiting: ImportCheck | None = None
        rows = preview_rows(check, self._typed)
        self.columns = ImportColumns(check.found, len(rows), schools, check.wishes.school)
        self.columns.columns_chosen.connect(self.columns_chosen)
        self.columns.school_chosen.connect(self.school_chosen)
        doubtful = self.columns.doubtful()
        self.chips = FilterChips(
            [
                FilterChip(ALL, self.tr("All rows")),
                FilterChip(PROBLEMS, self.tr("Problems"), Tone.DANGER if check.problems else Tone.PLAIN),
                FilterChip(COLUMNS, self.tr("What was found"), Tone.WARN if doubtful else Tone.PLAIN),
            ]
        )
        self.rows: TableView[PreviewRow] = TableView(
            f"import/{name}/{len(check.columns)}", _row_columns(check, rows, self._type_over_rows), settings
        )
        self.rows.grid.setAccessibleName(self.tr("Rows of the file"))
        self.problems: TableView[ProblemRow] = TableView(
            "import/problems", _problem_columns(self._type_over_problems), settings
        )
        self.problems.grid.setAccessibleName(self.tr("Problems"))
        self._tables = QStackedWidget()
        self._columns_page = QWidget()
        self._above = QVBoxLayout(self._columns_page)
        self._above.setContentsMargins(0, 0, 0, 0)
        self._above.setSpacing(8)
        self._above.addWidget(self.columns)
        self.notes = Banner()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._tables, 1)
        column.addWidget(self.notes)
        for table in (self.rows, self.problems):
            self._tables.addWidget(table)
            closed = table.grid.itemDelegate().closeEditor
            closed.connect(self._show_waiting, Qt.ConnectionType.QueuedConnection)
            table.current_changed.connect(lambda _row: self._tell())
        self._tables.addWidget(self._columns_page)
        self.chips.chosen.connect(self._show)
        self._fill(rows)
        self.chips.choose(self._first_chip())

    def _first_chip(self) -> str:
        """Return what to look at first: a fault of the whole list, then those of its cells."""
        if any(problem.row <= self._check.reading.header_row for problem in self._check.problems):
            return COLUMNS
        return PROBLEMS if self._check.problems else ALL

    def fits(self, check: ImportCheck) -> bool:
        """Tell whether a check has the columns that are shown here."""
        return check.found == self._check.found

    def show_check(self, check: ImportCheck) -> None:
        """Show what has become of the file; while a cell is typed in, that waits until it is done."""
        if check is not self._check:
            self._waiting = check
            self._show_waiting()

    # What is typed

    def _type_over_rows(self, column: FileColumn, typed: Sequence[tuple[PreviewRow, str]]) -> None:
        texts = {self._check.name(row.row, column): text for row, text in typed}
        was = {self._check.name(row.row, column): self._check.cell(row.row, column) for row, _ in typed}
        self._take({name: _in_lines(text, was[name]) for name, text in texts.items()})

    def _type_over_problems(self, typed: Sequence[tuple[ProblemRow, str]]) -> None:
        was = {problem.cell: problem.value for problem in self._check.problems}
        self._take({row.cell: _in_lines(text, was.get(row.cell, "")) for row, text in typed})

    def _take(self, texts: dict[str, str]) -> None:
        """Show what was typed at once; whether it is right, the next check tells."""
        self._typed.update(texts)
        self.rows.model.renew_rows(preview_rows(self._check, self._typed))
        self.problems.model.renew_rows(problem_rows(self._check, self._typed))
        self.corrected.emit(texts)

    # What is shown

    def _show(self, chip: str) -> None:
        if chip == COLUMNS:
            self._above.insertWidget(0, self.chips)
            self._tables.setCurrentWidget(self._columns_page)
        else:
            table = self.problems if chip == PROBLEMS else self.rows
            table.add_chips(self.chips)
            self._tables.setCurrentWidget(table)
        self._tell()

    def _show_waiting(self) -> None:
        editing = QAbstractItemView.State.EditingState
        if self._waiting is None or editing in (self.rows.grid.state(), self.problems.grid.state()):
            return
        self._check, self._waiting = self._waiting, None
        self._typed = {**self._check.wishes.corrections, **self._typed}
        focus = self.problems.grid.hasFocus()
        self._fill(preview_rows(self._check, self._typed))
        if not self._check.problems and self.chips.current() == PROBLEMS:
            self.chips.choose(ALL)
            if focus:
                self.rows.grid.setFocus()

    def _fill(self, rows: tuple[PreviewRow, ...]) -> None:
        """Show the rows; where they are the same ones, cursor and selection stay."""
        problems = problem_rows(self._check, self._typed)
        grid = self.rows.grid
        if grid.isColumnHidden(_WRONG) is bool(problems):
            grid.setColumnHidden(_WRONG, not problems)
            grid.layout_changed.emit()
        self.chips.set_counts({ALL: len(rows), PROBLEMS: len(problems)})
        if rows == self.rows.model.rows():
            self.rows.renew_rows(rows)
        else:
            self.rows.set_rows(rows)
        line = self.problems.grid.currentIndex().row()
        self.problems.set_rows(problems)
        if problems and self.problems.current() is None:
            self.problems.grid.go_to(min(max(line, 0), len(problems) - 1), _VALUE)
        self._tell()

    def _tell(self) -> None:
        """Say what is wrong where the cursor stands and what to do about it, or else what one should know."""
        notes = [tell(note) for note in self._check.notes]
        if self.chips.current() == COLUMNS:
            choose = self.tr("Choose another column where one is wrong. It is remembered for files with this heading.")
            self.notes.say("\n".join([choose, *notes]), Tone.INFO)
        elif self._check.problems:
            row = (self.problems if self.chips.current() == PROBLEMS else self.rows).current()
            here = row.problem if row is not None else ""
            mend = self.tr(
                "Type over a cell (F2) to correct it here, or download the error file, correct that and import it. "
                "The file itself is never changed."
            )
            self.notes.say("\n".join([*filter(None, [here]), mend, *notes]), Tone.INFO)
        elif notes:
            self.notes.say("\n".join(notes), Tone.WARN)
        else:
            self.notes.hide()


_WRONG, _VALUE = 1, 2
"""The column that says what is wrong with a row, and the column of problems that can be typed over."""


def _on_one_line(text: str) -> str:
    return text.replace("\n", _BREAK)


def _in_lines(text: str, was: str) -> str:
    """Return what was typed with its line breaks; a sign that the cell itself held stays one."""
    if _BREAK.strip() in was:
        return text
    return "\n".join(part.strip() for part in text.split(_BREAK.strip())) if _BREAK.strip() in text else text


def _sentence(problem: GreenSchoolError) -> str:
    """Return what is wrong; the sentences of problems begin small because refusals name the cell before them."""
    told = tell(problem)
    return told[:1].upper() + told[1:]


def _row_columns(check: ImportCheck, rows: Sequence[PreviewRow], write: Any) -> list[Column[PreviewRow]]:  # noqa: ANN401
    number: Column[PreviewRow] = Column("row", say("import", "Row"), lambda row: row.row, align=Align.RIGHT, width=64)
    wrong: Column[PreviewRow] = Column(
        "problem",
        say("import", "What is wrong"),
        lambda row: row.problem,
        tone=lambda row: Tone.DANGER if row.problem else Tone.PLAIN,
        width=240,
        filled=True,
        hidden=not check.problems,
    )
    return [number, wrong, *(_cell_column(column, rows, write) for column in check.columns)]


def _cell_column(column: FileColumn, rows: Sequence[PreviewRow], write: Any) -> Column[PreviewRow]:  # noqa: ANN401
    """Return a column of the list; one that holds nothing but figures stands on the right and sorts by size."""
    filled = [text for row in rows if (text := row.cell(column))]
    figures = bool(filled) and all(_FIGURE.fullmatch(text) for text in filled)
    longest = max(map(len, filled), default=0)

    def value(row: PreviewRow) -> Decimal | str | None:
        text = row.cell(column)
        return parse_decimal(text) if figures and _FIGURE.fullmatch(text) else text or None

    return Column(
        column.field,
        column.title or column.field,
        value,
        align=Align.RIGHT if figures else Align.LEFT,
        tone=lambda row: row.tone(column),
        width=_WIDE if not figures and longest > _LONG else None,
        setter=lambda typed: write(column, typed),
        filled=True,
    )


def _problem_columns(write: Setter[ProblemRow]) -> list[Column[ProblemRow]]:
    return [
        Column("cell", say("import", "Cell"), lambda row: row.cell, width=72),
        Column("column", say("import", "Column"), lambda row: row.column, width=150),
        Column(
            "value",
            say("import", "Value"),
            lambda row: row.value,
            width=200,
            setter=write,
            settable=lambda row: row.has_cell,
        ),
        Column("problem", say("import", "What is wrong"), lambda row: row.problem, tone=lambda _row: Tone.DANGER),
    ]
