"""The workbook with which one judge marks at home: codes and texts, the rubric, and cells for marks.

It goes out locked but for those cells and comes home checked row by row: a row that was tampered with or cannot be a
mark is named by its cell and left out, and nothing else of the file is lost. Rows prove themselves by a hidden check
code, so a judge who sorted them has done no harm.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.text.numbers import format_decimal
from greenschool.workbooks.cells import MissingValueError, as_decimal, as_lines, shown
from greenschool.workbooks.formulas import formula_cells
from greenschool.workbooks.locked_sheet import FormulaInCellError, LockedCellChangedError, Returned, digest
from greenschool.workbooks.reader import tables_of
from greenschool.workbooks.reading import CellProblem
from greenschool.workbooks.refusals import FileRefusedError
from greenschool.workbooks.safe_open import open_safely
from greenschool.workbooks.table import cell_name

TITLE = "PHIẾU CHẤM ĐIỂM"
SHEET_TITLE, RUBRIC_TITLE, FILES_TITLE = "Phiếu chấm", "Thang điểm", "Tệp bài thi"
INSTRUCTION = (
    "Chỉ điền các ô màu vàng: điểm từng tiêu chí (dấu phẩy hoặc dấu chấm thập phân), nhận xét nếu cần. Bài không thể "
    "chấm: để trống điểm và ghi lý do ở cột “Không chấm vì”. Bài chưa chấm: để trống cả dòng. Không dùng công thức."
)
CODE_TITLE, TEXT_TITLE = "Số phách", "Bài dự thi"
COMMENT_TITLE, RECUSAL_TITLE, CHECK_TITLE = "Nhận xét", "Không chấm vì", "Mã kiểm tra"
MAXIMUM_WORDS = "Điểm tối đa"
ROUND_ROW, JUDGE_ROW, INSTRUCTION_ROW, HEADER_ROW = 2, 3, 4, 6
CODE_COLUMN, TEXT_COLUMN, FIRST_MARK = 0, 1, 2
_KEY = re.compile(r"GSC\|(\d{1,9})\|([^|]{1,40})\|(\d{1,3})\|([^|]{1,80})\|([0-9A-F]{12})\|[0-9A-F]{12}")


class NotAScoreBookError(FileRefusedError):
    """A workbook without the hidden code."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is not a marking workbook of this program. Nothing was imported. Ask the judge for the workbook "
        "that was sent out, saved under its own name.",
    )


class BookMarkError(GreenSchoolError):
    """A mark below zero, above the maximum, or between two steps."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "the mark {mark} is not possible here: between 0 and {maximum}, in steps of {step}."
    )


class RowChangedError(GreenSchoolError):
    """A row whose code or text is not what was sent out."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "the code or the text of this row was changed. Its marks were left out. Send the workbook out again."
    )


class RowTwiceError(GreenSchoolError):
    """Two rows of one code."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "the code {code} stands in several rows. Their marks were left out. Delete the row that is wrong."
    )


class RowMissingError(GreenSchoolError):
    """An entry that was sent out and did not come home."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "the row of {code} is gone. It has no marks. Ask the judge, or send the workbook out again."
    )


class MarkedAndRecusedError(GreenSchoolError):
    """A row with marks and a reason for not marking."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "the row has marks and a reason for not marking. It was left out. Keep one of the two."
    )


@dataclass(frozen=True, slots=True)
class BookKey:
    """What a workbook was made for. ``version`` is a digest of the rubric: a rubric that was changed is another."""

    season: int
    contest: str
    round: int
    judge: str
    version: str


@dataclass(frozen=True, slots=True)
class BookCriterion:
    """One criterion with what its levels mean, each as (name, description)."""

    name: str
    step: Decimal
    description: str = ""
    levels: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class BookEntry:
    """One entry under its code, with the marks that were given before, if any, by criterion from 0."""

    code: str
    text: str
    marks: Mapping[int, Decimal]
    comment: str = ""


@dataclass(frozen=True, slots=True)
class BookFile:
    """A file of an entry by its blind name, and where its copy lies beside the workbook; "" if the office keeps it."""

    code: str
    name: str
    place: str


@dataclass(frozen=True, slots=True)
class BookGroup:
    """Entries with the same maxima, one for each criterion; ``title`` is empty where a contest has no groups."""

    title: str
    maxima: tuple[Decimal, ...]
    entries: tuple[BookEntry, ...]


@dataclass(frozen=True, slots=True)
class ScoreBook:
    """Everything that one judge's workbook says. ``files`` are for reading only: nobody looks at them on its return."""

    season: int
    contest: str
    round: int
    judge: str
    round_line: str
    judge_line: str
    criteria: tuple[BookCriterion, ...]
    groups: tuple[BookGroup, ...]
    files: tuple[BookFile, ...] = ()

    @property
    def key(self) -> BookKey:
        """What the workbook is made for."""
        rubric = [f"{one.name}|{one.step}" for one in self.criteria]
        maxima = [f"{group.title}|{'|'.join(map(str, group.maxima))}" for group in self.groups]
        return BookKey(self.season, self.contest, self.round, self.judge, digest(*rubric, "", *maxima))

    @property
    def columns(self) -> tuple[str, ...]:
        """The titles of the columns, the hidden check code last."""
        names = [criterion.name for criterion in self.criteria]
        return (CODE_TITLE, TEXT_TITLE, *names, COMMENT_TITLE, RECUSAL_TITLE, CHECK_TITLE)

    @property
    def comment_column(self) -> int:
        """Where the judge's remark stands."""
        return FIRST_MARK + len(self.criteria)

    @property
    def check_column(self) -> int:
        """Where the hidden check codes stand."""
        return self.comment_column + 2

    def head(self) -> dict[tuple[int, int], str]:
        """Return the cells above the rows, by row as Excel counts and column from 0."""
        found = {
            (1, 0): TITLE,
            (ROUND_ROW, 0): self.round_line,
            (JUDGE_ROW, 0): self.judge_line,
            (INSTRUCTION_ROW, 0): INSTRUCTION,
        }
        found |= {(HEADER_ROW, column): title for column, title in enumerate(self.columns)}
        key = self.key
        told = f"{key.season}|{key.contest}|{key.round}|{key.judge}|{key.version}"
        check = digest(told, *(text for _, text in sorted(found.items())))
        found[1, self.check_column] = f"GSC|{told}|{check}"
        return found

    def rows(self) -> Iterator[tuple[int, BookGroup | BookEntry]]:
        """Yield what is sent out in each row below the header."""
        row = HEADER_ROW
        for group in self.groups:
            row += 1
            yield row, group
            for entry in group.entries:
                row += 1
                yield row, entry

    def check_code(self, entry: BookEntry) -> str:
        """Return the code by which a row proves that it was sent out so, to this judge."""
        return digest(self.contest, str(self.round), self.judge, self.key.version, entry.code, shown(entry.text))


@dataclass(frozen=True, slots=True)
class ReturnedBook:
    """A workbook that came home, and what it says it was made for."""

    key: BookKey
    sheet: Returned


@dataclass(frozen=True, slots=True)
class BookRow:
    """A sound row: marks in the order of the criteria, or the reason why the judge did not mark it."""

    row: int
    code: str
    marks: tuple[Decimal, ...]
    comment: str
    recusal: str


@dataclass(frozen=True, slots=True)
class BookCheck:
    """What a workbook brings: sound rows, codes that were not marked yet, and what was left out, by its cell."""

    rows: tuple[BookRow, ...]
    unmarked: tuple[str, ...]
    problems: tuple[CellProblem, ...]


def read_book(path: Path) -> ReturnedBook:
    """Open a workbook that came home. Raises a ``FileRefusedError`` for what is none or must not be read."""
    file = open_safely(path)
    for table in tables_of(file):
        found = next((_KEY.fullmatch(shown(cell)) for cell in reversed(table.rows[0] if table.rows else ())), None)
        if found is not None:
            season, contest, number, judge, version = found.groups()
            key = BookKey(int(season), contest, int(number), judge, version)
            return ReturnedBook(key, Returned(path.name, table, frozenset(formula_cells(file))))
    raise NotAScoreBookError(name=path.name)


def check_book(returned: ReturnedBook, book: ScoreBook) -> BookCheck:
    """Compare a workbook with the one that was sent out to the same judge for the same rubric.

    A change of the head leaves no row trustworthy; any other fault costs its own row only.
    """
    checker = _Checker(returned.sheet, book)
    if head := list(checker.head_problems()):
        return BookCheck((), (), tuple(head))
    return checker.check()


class _Checker:
    def __init__(self, sheet: Returned, book: ScoreBook) -> None:
        self._sheet, self._book = sheet, book
        self._entries = {entry.code: (entry, group) for group in book.groups for entry in group.entries}
        self._problems: list[CellProblem] = []

    def head_problems(self) -> Iterator[CellProblem]:
        """Yield the cells of the head that are not as they were sent out."""
        for (row, column), text in sorted(self._book.head().items()):
            if self._sheet.text(row, column) != shown(text) or cell_name(row, column) in self._sheet.formulas:
                yield self._problem(row, column, LockedCellChangedError(expected=text))

    def check(self) -> BookCheck:
        """Look at every row below the header."""
        numbers = range(HEADER_ROW + 1, len(self._sheet.table.rows) + 1)
        times = Counter(self._sheet.text(number, CODE_COLUMN) for number in numbers)
        rows: list[BookRow] = []
        unmarked: list[str] = []
        for number in numbers:
            code = self._sheet.text(number, CODE_COLUMN)
            if code not in self._entries:
                self._check_other_row(number)
            elif times[code] > 1:
                self._tell(number, CODE_COLUMN, RowTwiceError(code=code))
            elif self._row_changed(number, code):
                self._tell(number, CODE_COLUMN, RowChangedError())
            elif self._is_blank(number):
                unmarked.append(code)
            elif row := self._row(number, code):
                rows.append(row)
        for code in self._entries:
            if code not in times:
                self._tell(HEADER_ROW, CODE_COLUMN, RowMissingError(code=code))
        return BookCheck(tuple(rows), tuple(unmarked), tuple(sorted(self._problems, key=lambda one: one.row)))

    def _row(self, number: int, code: str) -> BookRow | None:
        before = len(self._problems)
        comment = self._words(number, self._book.comment_column)
        recusal = self._words(number, self._book.comment_column + 1)
        filled = [place for place in range(len(self._book.criteria)) if self._sheet.text(number, FIRST_MARK + place)]
        marks: tuple[Decimal, ...] = ()
        if not recusal:
            maxima = self._entries[code][1].maxima
            marks = tuple(self._mark(number, place, maximum) for place, maximum in enumerate(maxima))
        elif filled:
            self._tell(number, FIRST_MARK + filled[0], MarkedAndRecusedError())
        if len(self._problems) > before:
            return None
        return BookRow(number, code, marks, comment, recusal)

    def _mark(self, number: int, place: int, maximum: Decimal) -> Decimal:
        column = FIRST_MARK + place
        value, step = self._sheet.value(number, column), self._book.criteria[place].step
        try:
            self._refuse_formula(number, column)
            if not shown(value):
                raise MissingValueError(column=self._book.criteria[place].name)
            mark = as_decimal(value)
            if not 0 <= mark <= maximum or mark % step:
                raise BookMarkError(
                    mark=format_decimal(mark), maximum=format_decimal(maximum), step=format_decimal(step)
                )
        except GreenSchoolError as error:
            self._tell(number, column, error)
            return Decimal(0)
        return mark

    def _words(self, number: int, column: int) -> str:
        try:
            self._refuse_formula(number, column)
            return as_lines(self._sheet.value(number, column))
        except GreenSchoolError as error:
            self._tell(number, column, error)
            return ""

    def _refuse_formula(self, number: int, column: int) -> None:
        if cell_name(number, column) in self._sheet.formulas:
            raise FormulaInCellError

    def _row_changed(self, number: int, code: str) -> bool:
        entry = self._entries[code][0]
        locked = (CODE_COLUMN, TEXT_COLUMN, self._book.check_column)
        return (
            any(cell_name(number, column) in self._sheet.formulas for column in locked)
            or self._sheet.text(number, self._book.check_column) != self._book.check_code(entry)
            or self._sheet.text(number, TEXT_COLUMN) != shown(entry.text)
        )

    def _check_other_row(self, number: int) -> None:
        """Pass over a heading and an empty row; name a row that bears marks under no code that was sent out."""
        columns = range(FIRST_MARK, self._book.check_column + 1)
        if self._sheet.text(number, CODE_COLUMN) in {group_words(group) for group in self._book.groups}:
            self._check_heading(number)
        elif any(self._sheet.text(number, column) for column in (CODE_COLUMN, *columns)):
            self._tell(number, CODE_COLUMN, RowChangedError())

    def _check_heading(self, number: int) -> None:
        words = self._sheet.text(number, CODE_COLUMN)
        group = next(group for group in self._book.groups if group_words(group) == words)
        for place, maximum in enumerate(group.maxima):
            if self._sheet.text(number, FIRST_MARK + place) != shown(maximum):
                self._tell(number, FIRST_MARK + place, LockedCellChangedError(expected=format_decimal(maximum)))

    def _is_blank(self, number: int) -> bool:
        columns = range(FIRST_MARK, self._book.check_column)
        return not any(
            self._sheet.text(number, column) or cell_name(number, column) in self._sheet.formulas for column in columns
        )

    def _tell(self, row: int, column: int, error: GreenSchoolError) -> None:
        self._problems.append(self._problem(row, column, error))

    def _problem(self, row: int, column: int, error: GreenSchoolError) -> CellProblem:
        title = self._book.columns[column] if column < len(self._book.columns) else ""
        return CellProblem(cell_name(row, column), row, title, self._sheet.text(row, column), error)


def group_words(group: BookGroup) -> str:
    """Return what the heading of a group says in the column of the codes."""
    return f"{group.title} – {MAXIMUM_WORDS}" if group.title else MAXIMUM_WORDS
