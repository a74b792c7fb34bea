"""The rows of a file that is taken in, and its problems, as lines of tables whose cells can be typed over."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from greenschool.errors import GreenSchoolError
from greenschool.language import say, tell
from greenschool.services.imports import FileColumn, ImportCheck
from greenschool.text.numbers import parse_decimal
from greenschool.ui.table.column import Align, Column, Setter
from greenschool.ui.tokens import Tone
from greenschool.workbooks.table import address_parts

WRONG, VALUE = 2, 2
"""The column that says what is wrong with a row, and the column of problems that can be typed over."""
_LONG, _WIDE = 20, 150
"""A column with more letters is that many pixels wide, so that all columns are in sight."""
_FIGURE = re.compile(r"(0|[1-9][0-9]*)(,[0-9]+)?")
"""A leading zero makes a phone number or a code, which is no figure."""
_BREAK = " | "
"""Stands for the end of a line inside a cell, where there is only one line to read and to type in."""


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """A row of the file as it stands there: ``faults`` names its cells with a problem, ``typed`` what was corrected.

    ``row`` is numbered through; ``sheet`` and ``number`` are what a person calls it. ``doubts`` names the cells of a
    sound row that should be compared with the file.
    """

    row: int
    sheet: str
    number: int
    problem: str = field(compare=False)
    faults: frozenset[str] = field(compare=False)
    doubts: frozenset[str] = field(compare=False)
    check: ImportCheck = field(compare=False, repr=False)
    typed: Mapping[str, str] = field(compare=False, repr=False)

    def cell(self, column: FileColumn) -> str:
        """Return a cell on one line of text, as it was corrected last."""
        text = self.typed.get(self.check.name(self.row, column))
        return on_one_line(self.check.cell(self.row, column) if text is None else text)

    def tone(self, column: FileColumn) -> Tone:
        """Return the tone of a cell: a problem, a correction, or nothing to say."""
        name = self.check.name(self.row, column)
        if name in self.faults:
            return Tone.DANGER
        if name in self.typed:
            return Tone.INFO
        return Tone.WARN if name in self.doubts else Tone.PLAIN

    @property
    def is_faulty(self) -> bool:
        """Tell whether the row cannot be taken in as it is."""
        return bool(self.faults)

    @property
    def is_doubtful(self) -> bool:
        """Tell whether a sound row should be compared with the file."""
        return bool(self.doubts) and not self.faults

    @property
    def wrong(self) -> Tone:
        """Return the tone of what is said of the row."""
        if self.is_faulty:
            return Tone.DANGER
        return Tone.WARN if self.is_doubtful else Tone.PLAIN


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
        return ":" not in address_parts(self.cell)[1]


def preview_rows(check: ImportCheck, typed: Mapping[str, str]) -> tuple[PreviewRow, ...]:
    """Return every row of the file in its order, those that could not be read included."""
    told: defaultdict[int, list[str]] = defaultdict(list)
    faults: defaultdict[int, set[str]] = defaultdict(set)
    doubts: defaultdict[int, set[str]] = defaultdict(set)
    for problem in check.problems:
        told[problem.row].append(_sentence(problem.message))
        faults[problem.row].add(problem.cell)
    for doubt in check.reading.doubts:
        told[doubt.row].append(_sentence(doubt.message))
        doubts[doubt.row].add(doubt.cell)
    none: frozenset[str] = frozenset()
    rows = []
    for row in sorted({*check.rows, *check.faulty_rows()}):
        sheet, number = check.place(row)
        if row in told:
            cells = frozenset(faults[row]), frozenset(doubts[row])
            rows.append(PreviewRow(row, sheet, number, " ".join(dict.fromkeys(told[row])), *cells, check, typed))
        else:
            rows.append(PreviewRow(row, sheet, number, "", none, none, check, typed))
    return tuple(rows)


def problem_rows(check: ImportCheck, typed: Mapping[str, str]) -> tuple[ProblemRow, ...]:
    """Return every problem in the order of the rows."""
    return tuple(
        ProblemRow(
            problem.cell,
            problem.column,
            on_one_line(typed.get(problem.cell, problem.value)),
            _sentence(problem.message),
        )
        for problem in check.problems
    )


def on_one_line(text: str) -> str:
    """Return a cell as it is typed on one line."""
    return text.replace("\n", _BREAK)


def in_lines(text: str, was: str) -> str:
    """Return what was typed with its line breaks; a sign that the cell itself held stays one."""
    if _BREAK.strip() in was:
        return text
    return "\n".join(part.strip() for part in text.split(_BREAK.strip())) if _BREAK.strip() in text else text


def _sentence(problem: GreenSchoolError) -> str:
    """Return what is wrong; the sentences of problems begin small because refusals name the cell before them."""
    told = tell(problem)
    return told[:1].upper() + told[1:]


def row_columns(check: ImportCheck, rows: Sequence[PreviewRow], write: Any) -> list[Column[PreviewRow]]:  # noqa: ANN401
    """Return the columns of all rows; that of the sheet is hidden where the file has but one list."""
    several = check.reading.is_of_several
    sheet: Column[PreviewRow] = Column(
        "sheet", say("import", "Sheet"), lambda row: row.sheet, width=90, hidden=not several
    )
    number: Column[PreviewRow] = Column(
        "row", say("import", "Row"), lambda row: row.number, align=Align.RIGHT, width=64
    )
    wrong: Column[PreviewRow] = Column(
        "problem",
        say("import", "What is wrong"),
        lambda row: row.problem,
        tone=lambda row: row.wrong,
        width=240,
        filled=True,
        hidden=not any(row.problem for row in rows),
    )
    return [sheet, number, wrong, *(_cell_column(column, rows, write) for column in check.columns)]


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
        settable=lambda row: bool(row.check.name(row.row, column)),
        filled=True,
    )


def problem_columns(write: Setter[ProblemRow], *, several: bool) -> list[Column[ProblemRow]]:
    """Return the columns of problems; where the file has ``several`` lists the cell is named with its sheet."""
    return [
        Column("cell", say("import", "Cell"), lambda row: row.cell, width=150 if several else 72),
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
