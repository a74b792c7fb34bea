"""The checklist sheet that goes out to one school and comes home: one column to fill in, everything else locked.

Each row and the sheet bear a hidden check code, and on its return every locked cell is compared with what was sent.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.workbooks.cells import MissingValueError, as_decimal, shown
from greenschool.workbooks.formulas import formula_cells
from greenschool.workbooks.locked_sheet import FormulaInCellError, LockedCellChangedError, Returned, digest
from greenschool.workbooks.reader import tables_of
from greenschool.workbooks.reading import CellProblem
from greenschool.workbooks.refusals import FileRefusedError
from greenschool.workbooks.safe_open import open_safely
from greenschool.workbooks.table import RawTable, cell_name

TITLE = "PHIẾU TỰ ĐÁNH GIÁ TRƯỜNG HỌC XANH"
SHEET_TITLE = "Phiếu đánh giá"
INSTRUCTION = (
    "Chỉ điền cột “Tự chấm” (ô màu vàng), theo cách ghi của từng dòng; ô nào không đạt ghi 0. Không thêm, xóa, dán đè "
    "vào các ô khác, không dùng công thức."
)
COLUMNS = ("Mã", "Tiêu chí", "Minh chứng", "Cách ghi", "Tối đa", "Tự chấm", "Mã kiểm tra")
ENTRY_COLUMN = 5
CODE_COLUMN = 6
SEASON_ROW, SCHOOL_ROW, INSTRUCTION_ROW, HEADER_ROW = 2, 3, 4, 6
_KEY = re.compile(r"GS-(\d{1,9})-(\d{1,9})-(\d{1,9})-[0-9A-F]{12}")


class NotAnAssessmentFormError(FileRefusedError):
    """A workbook without the hidden code, or with other sheets in it."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is not a checklist sheet of this program. Nothing was imported. Ask the school to fill in the sheet "
        "that was sent to it, without adding other sheets.",
    )


@dataclass(frozen=True, slots=True)
class FormKey:
    """What a sheet was made for: ids of the season and the school, and the version of the checklist."""

    season: int
    school: int
    version: int


@dataclass(frozen=True, slots=True)
class FormItem:
    """One criterion as the sheet shows it. ``choices`` are the numbers that may be entered, if few.

    Without choices, whatever lies between zero and ``highest`` may, ``whole`` ones only if so.
    """

    code: str
    text: str
    evidence: str
    entry: str
    maximum: Decimal
    choices: tuple[Decimal, ...] = ()
    highest: Decimal | None = None
    whole: bool = False


@dataclass(frozen=True, slots=True)
class FormGroup:
    """A pillar or theme and its criteria."""

    title: str
    items: tuple[FormItem, ...]


@dataclass(frozen=True, slots=True)
class AssessmentForm:
    """Everything that one school's sheet says."""

    key: FormKey
    season: str
    school: str
    groups: tuple[FormGroup, ...]

    def cells(self) -> dict[tuple[int, int], str | Decimal]:
        """Return every locked cell that is not empty, by row as Excel counts and column from 0."""
        found: dict[tuple[int, int], str | Decimal] = {
            (1, 0): TITLE,
            (SEASON_ROW, 0): self.season,
            (SCHOOL_ROW, 0): self.school,
            (INSTRUCTION_ROW, 0): INSTRUCTION,
        }
        found |= {(HEADER_ROW, column): title for column, title in enumerate(COLUMNS)}
        for row, line in self.rows():
            if isinstance(line, FormGroup):
                found[row, 0] = line.title
            else:
                texts: tuple[str | Decimal, ...] = (line.code, line.text, line.evidence, line.entry, line.maximum)
                found |= {(row, column): text for column, text in enumerate(texts) if text != ""}
        found |= {(row, CODE_COLUMN): code for row, code in self._row_codes(found).items()}
        check = digest(*(f"{row}:{column}:{shown(value)}" for (row, column), value in sorted(found.items())))
        found[1, CODE_COLUMN] = f"GS-{self.key.season}-{self.key.school}-{self.key.version}-{check}"
        return found

    def rows(self) -> "Iterator[tuple[int, FormGroup | FormItem]]":
        """Yield what stands in each row below the header."""
        row = HEADER_ROW
        for group in self.groups:
            row += 1
            yield row, group
            for item in group.items:
                row += 1
                yield row, item

    def _row_codes(self, cells: Mapping[tuple[int, int], str | Decimal]) -> dict[int, str]:
        key = f"{self.key.season}-{self.key.school}-{self.key.version}"
        return {
            row: digest(key, *(shown(cells.get((row, column))) for column in range(ENTRY_COLUMN)))
            for row, line in self.rows()
            if isinstance(line, FormItem)
        }


@dataclass(frozen=True, slots=True)
class FilledForm:
    """A sheet that came back, and what it says it was made for."""

    key: FormKey
    sheet: Returned

    def problem(self, row: int, column: int, message: GreenSchoolError) -> CellProblem:
        """Return a fault at a cell."""
        title = COLUMNS[column] if column < len(COLUMNS) else ""
        return CellProblem(cell_name(row, column), row, title, self.sheet.text(row, column), message)


@dataclass(frozen=True, slots=True)
class FormMark:
    """What a school entered for one criterion, and where."""

    code: str
    row: int
    entered: Decimal


def read_form(path: Path) -> FilledForm:
    """Open a sheet that came back. Raises a ``FileRefusedError`` for what is none or must not be read."""
    file = open_safely(path)
    tables = tables_of(file)
    first = tables[0] if len(tables) == 1 else RawTable("", ())
    cells = first.rows[0] if first.rows else ()
    code = shown(cells[CODE_COLUMN]) if len(cells) > CODE_COLUMN else ""
    found = _KEY.fullmatch(code)
    if found is None:
        raise NotAnAssessmentFormError(name=path.name)
    key = FormKey(*(int(number) for number in found.groups()))
    return FilledForm(key, Returned(path.name, first, frozenset(formula_cells(file))))


def check_form(filled: FilledForm, form: AssessmentForm) -> tuple[tuple[FormMark, ...], tuple[CellProblem, ...]]:
    """Compare a sheet with what was sent out; return what the school entered, and every fault with its cell.

    Whether a number may be entered for its criterion is for the caller to say.
    """
    problems = [*_formula_problems(filled), *_locked_problems(filled, form)]
    marks: list[FormMark] = []
    for row, line in form.rows():
        if isinstance(line, FormGroup) or cell_name(row, ENTRY_COLUMN) in filled.sheet.formulas:
            continue
        value = filled.sheet.value(row, ENTRY_COLUMN)
        try:
            if not shown(value):
                raise MissingValueError(column=COLUMNS[ENTRY_COLUMN])
            marks.append(FormMark(line.code, row, as_decimal(value)))
        except GreenSchoolError as error:
            problems.append(filled.problem(row, ENTRY_COLUMN, error))
    return tuple(marks), tuple(sorted(problems, key=lambda problem: problem.row))


def _formula_problems(filled: FilledForm) -> Iterator[CellProblem]:
    for cell in sorted(filled.sheet.formulas):
        row = int(re.sub(r"\D+", " ", cell).split()[0])
        yield CellProblem(cell, row, "", "", FormulaInCellError())


def _locked_problems(filled: FilledForm, form: AssessmentForm) -> Iterator[CellProblem]:
    expected = form.cells()
    entries = {(row, ENTRY_COLUMN) for row, line in form.rows() if isinstance(line, FormItem)}
    there = {
        (number, column)
        for number, cells in enumerate(filled.sheet.table.rows, start=1)
        for column, cell in enumerate(cells)
        if shown(cell)
    }
    for row, column in sorted((there | set(expected)) - entries):
        wanted = shown(expected.get((row, column)))
        if filled.sheet.text(row, column) != wanted:
            yield filled.problem(row, column, LockedCellChangedError(expected=wanted))
