"""What a file holds before it is taken in: every row, every problem on its cell, each cell to be typed over."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QStackedWidget, QVBoxLayout, QWidget

from greenschool.language import tell
from greenschool.services.import_fixes import alike, fix_for
from greenschool.services.imports import FileColumn, ImportCheck
from greenschool.ui.dialogs.import_columns import ImportColumns
from greenschool.ui.dialogs.import_fix import FixBar
from greenschool.ui.dialogs.import_rows import (
    VALUE,
    WRONG,
    PreviewRow,
    ProblemRow,
    in_lines,
    preview_rows,
    problem_columns,
    problem_rows,
    row_columns,
)
from greenschool.ui.table.view import TableView
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.banner import Banner
from greenschool.ui.widgets.chips import FilterChip, FilterChips

ALL, READY, DOUBTS, PROBLEMS, COLUMNS = "all", "ready", "doubts", "problems", "columns"
_ONLY: Mapping[str, Callable[[PreviewRow], bool]] = {
    READY: lambda row: not row.is_faulty and not row.is_doubtful,
    DOUBTS: lambda row: row.is_doubtful,
}
_LONGEST_OFFER = 24


class ImportPreview(QWidget):
    """Chips All and Problems with their counts, a table for each, and a bar with what one should know."""

    corrected = Signal(dict)
    """Texts typed over cells, by the names of the cells."""
    name_taught = Signal(str, str)
    """A name that the file writes, and the school that it stands for."""

    def __init__(
        self,
        check: ImportCheck,
        name: str,
        settings: QSettings,
        schools: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._check, self._schools = check, tuple(schools)
        self._typed = dict(check.wishes.corrections)
        self._alike: tuple[str, tuple[str, ...]] = ("", ())
        """What was typed last, and the other cells with the problem that it may solve."""
        self._waiting: ImportCheck | None = None
        rows = preview_rows(check, self._typed)
        self.columns = ImportColumns(
            check.found, check.reading.offered, _rows_of_sheets(check), schools, check.wishes.schools
        )
        doubtful = self.columns.doubtful()
        self.chips = FilterChips(
            [
                FilterChip(ALL, self.tr("All rows")),
                FilterChip(READY, self.tr("Ready")),
                FilterChip(DOUBTS, self.tr("To compare"), Tone.WARN if check.reading.doubts else Tone.PLAIN),
                FilterChip(PROBLEMS, self.tr("Problems"), Tone.DANGER if check.problems else Tone.PLAIN),
                FilterChip(COLUMNS, self.tr("What was found"), Tone.WARN if doubtful else Tone.PLAIN),
            ]
        )
        self.rows: TableView[PreviewRow] = TableView(
            f"import/{name}/{len(check.columns)}", row_columns(check, rows, self._type_over_rows), settings
        )
        self.rows.grid.setAccessibleName(self.tr("Rows of the file"))
        self.problems: TableView[ProblemRow] = TableView(
            "import/problems",
            problem_columns(self._type_over_problems, several=check.reading.is_of_several),
            settings,
        )
        self.problems.grid.setAccessibleName(self.tr("Problems"))
        self._tables = QStackedWidget()
        self._columns_page = QWidget()
        self._above = QVBoxLayout(self._columns_page)
        self._above.setContentsMargins(0, 0, 0, 0)
        self._above.setSpacing(8)
        self._above.addWidget(self.columns)
        self.fixes = FixBar()
        self.fixes.used.connect(self._take)
        self.fixes.remembered.connect(self.name_taught)
        self.notes = Banner()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._tables, 1)
        column.addWidget(self.fixes)
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
        if any(not self._check.reading.is_below_header(problem.row) for problem in self._check.problems):
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
        self._take({name: in_lines(text, was[name]) for name, text in texts.items()})

    def _type_over_problems(self, typed: Sequence[tuple[ProblemRow, str]]) -> None:
        was = {problem.cell: problem.value for problem in self._check.problems}
        self._take({row.cell: in_lines(text, was.get(row.cell, "")) for row, text in typed})

    def _take(self, texts: dict[str, str]) -> None:
        """Show what was typed at once; whether it is right, the next check tells."""
        self._alike = self._others_like(texts)
        self._typed.update(texts)
        self.rows.model.renew_rows(preview_rows(self._check, self._typed))
        self.problems.model.renew_rows(problem_rows(self._check, self._typed))
        self.corrected.emit(texts)

    def _others_like(self, texts: Mapping[str, str]) -> tuple[str, tuple[str, ...]]:
        """Return the text typed over one cell with a problem, and the other cells that say the same."""
        problem = next((one for one in self._check.problems if texts.keys() == {one.cell}), None)
        if problem is None or not problem.value:
            return "", ()
        others = tuple(cell for cell in alike(self._check, problem) if cell != problem.cell)
        return texts[problem.cell], others

    # What is shown

    def _show(self, chip: str) -> None:
        if chip == COLUMNS:
            self._above.insertWidget(0, self.chips)
            self._tables.setCurrentWidget(self._columns_page)
        else:
            table = self.problems if chip == PROBLEMS else self.rows
            self.rows.set_only(_ONLY.get(chip))
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
        told = any(row.problem for row in rows)
        if grid.isColumnHidden(WRONG) is told:
            grid.setColumnHidden(WRONG, not told)
            grid.layout_changed.emit()
        self.chips.set_counts(
            {
                ALL: len(rows),
                READY: sum(not row.is_faulty and not row.is_doubtful for row in rows),
                DOUBTS: sum(row.is_doubtful for row in rows),
                PROBLEMS: len(problems),
            }
        )
        if rows == self.rows.model.rows():
            self.rows.renew_rows(rows)
        else:
            self.rows.set_rows(rows)
        line = self.problems.grid.currentIndex().row()
        self.problems.set_rows(problems)
        if problems and self.problems.current() is None:
            self.problems.grid.go_to(min(max(line, 0), len(problems) - 1), VALUE)
        self._tell()

    def _tell(self) -> None:
        """Say what is wrong where the cursor stands and what to do about it, or else what one should know."""
        chip, notes = self.chips.current(), [tell(note) for note in self._check.notes]
        at_problem = self.problems.current() if chip == PROBLEMS else None
        self.fixes.show_fix(fix_for(self._check, at_problem.cell, self._schools) if at_problem else None)
        if chip == COLUMNS:
            choose = self.tr("Choose another column where one is wrong. It is remembered for files with this heading.")
            self.notes.say("\n".join([choose, *notes]), Tone.INFO)
        elif self._check.problems or chip == DOUBTS:
            row = at_problem or self.rows.current()
            here = row.problem if row is not None else ""
            mend = self.tr(
                "Type over a cell (F2) to correct it here, or download the error file, correct that and import it. "
                "The file itself is never changed."
            )
            self.notes.say("\n".join([*filter(None, [here]), mend, *notes]), Tone.INFO, self._offers())
        elif notes:
            self.notes.say("\n".join(notes), Tone.WARN)
        else:
            self.notes.hide()

    def _offers(self) -> list[tuple[str, Callable[[], object]]]:
        """Offer what was typed last for the other cells that say the same, as long as they do."""
        text, others = self._alike
        wrong = {problem.cell for problem in self._check.problems}
        left = [cell for cell in others if cell in wrong and cell not in self._typed]
        if not left:
            return []
        words = self.tr("Put “{text}” in {n} more cells").format(text=text[:_LONGEST_OFFER], n=len(left))
        return [(words, lambda: self._take(dict.fromkeys(left, text)))]


def _rows_of_sheets(check: ImportCheck) -> Mapping[str, int]:
    """Return how many rows each sheet brings, those with problems included."""
    lists = check.reading.lists
    places = (check.reading.place(row)[0] for row in {*check.rows, *check.faulty_rows()})
    return Counter(lists[position].sheet for position in places)
