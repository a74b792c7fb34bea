"""How a list is taken in at the terminal: sheets and columns named, cells corrected, faulty rows left out."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Annotated, Any

import typer

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.language import say, tell
from greenschool.progress import Progress
from greenschool.services.desk import Desk
from greenschool.services.import_columns import columns_by_hand
from greenschool.services.imports import Importer, ImportResult, check, run, write_problems
from greenschool.workbooks.mapping import ListShape
from greenschool.workbooks.table import address, address_parts
from greenschool.workbooks.wishes import Wishes

Corrections = Annotated[
    list[str] | None,
    typer.Option(
        "--correct", help=say("cli", "Read a cell otherwise than the file says: B5=text, 4A!B5=text. May be repeated.")
    ),
]
ErrorFolder = Annotated[
    Path | None,
    typer.Option(
        "--errors", help=say("cli", "Write the rows with problems to a workbook in this folder"), file_okay=False
    ),
]
LeaveOut = Annotated[bool, typer.Option("--leave-out", help=say("cli", "Take the rest in where rows have problems"))]
Sheets = Annotated[
    list[str] | None,
    typer.Option(
        "--sheet",
        help=say("cli", "Read this sheet alone; may be repeated. Without it every sheet with such a list."),
    ),
]
HeaderRow = Annotated[
    int | None,
    typer.Option("--header-row", min=0, help=say("cli", "Row of the column titles; 0 where the list has none")),
]
Columns = Annotated[
    list[str] | None, typer.Option("--column", help=say("cli", "Column of a field: authors=C. May be repeated."))
]


class NoCorrectionError(GreenSchoolError):
    """Words after ``--correct`` that are no cell and text."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "“{typed}” is no correction. Nothing was imported. Write the cell, =, and its text, like B5=text."
    )


class NoColumnError(GreenSchoolError):
    """Words after ``--column`` that are no field and column."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "“{typed}” names no column. Nothing was imported. Write the field, =, and the letter of its column, like "
        "authors=C.",
    )


class WhichFileError(GreenSchoolError):
    """Cells to correct, or columns that were chosen, and several files that have them."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "Cells can be corrected and columns chosen in one file at a time. Nothing was imported. Name one file with "
        "{options}.",
    )


@dataclass(frozen=True, slots=True)
class Terms:
    """``errors`` is the folder for the rows with problems.

    ``sheets`` are those to read, ``header_row`` and ``columns`` (letters by field) where the list stands on them,
    ``school`` sent the lists that do not say so themselves.
    """

    corrections: Mapping[str, str] = field(default_factory=dict)
    leave_out: bool = False
    errors: Path | None = None
    sheets: tuple[str, ...] = ()
    header_row: int | None = None
    columns: Mapping[str, str] = field(default_factory=dict)
    school: str = ""

    def check_files(self, files: Sequence[Path]) -> None:
        """Raise ``WhichFileError`` for several files where the terms fit one alone."""
        if len(files) > 1 and (self.corrections or self.columns or self.header_row is not None):
            raise WhichFileError(options="--correct, --header-row, --column")


AS_IT_IS = Terms()


def terms_of(
    correct: Iterable[str] | None,
    errors: Path | None,
    sheets: Iterable[str] | None = None,
    header_row: int | None = None,
    columns: Iterable[str] | None = None,
    school: str = "",
    *,
    leave_out: bool,
) -> Terms:
    """Return what was asked for on the command line. Raises ``NoCorrectionError`` or ``NoColumnError``."""
    corrections: dict[str, str] = {}
    for typed in correct or ():
        name, sign, text = typed.partition("=")
        if not sign:
            raise NoCorrectionError(typed=typed)
        sheet, cell = address_parts(name.strip())
        corrections[address(sheet, cell.upper())] = text
    letters: dict[str, str] = {}
    for typed in columns or ():
        key, sign, letter = typed.partition("=")
        if not sign:
            raise NoColumnError(typed=typed)
        letters[key.strip()] = letter.strip().upper()
    return Terms(corrections, leave_out, errors, tuple(sheets or ()), header_row, letters, school)


def wishes_of(terms: Terms, shape: ListShape, file: Path) -> Wishes:
    """Return how a file with such a list is to be read; raises what ``columns_by_hand`` refuses."""
    wishes = Wishes(
        corrections=terms.corrections, sheets=terms.sheets, schools={"": terms.school} if terms.school else {}
    )
    if not terms.columns and terms.header_row is None:
        return wishes
    chosen = columns_by_hand(shape, file, terms.sheets, terms.header_row, terms.columns)
    return replace(wishes, chosen=chosen, sheets=tuple(one.sheet for one in chosen))


def import_on(importer: Importer[Any], desk: Desk, file: Path, progress: Progress, terms: Terms) -> ImportResult:
    """Take a file in on these terms; its rows with problems are written first, whatever becomes of the others."""
    wishes = wishes_of(terms, importer.shape, file)
    if terms.leave_out or terms.errors:
        found = check(importer, desk, file, progress, wishes)
        faulty = found.faulty_rows()
        if faulty and terms.errors:
            terms.errors.mkdir(parents=True, exist_ok=True)
            write_problems(terms.errors / f"{file.stem}.xlsx", found, tell)
        if terms.leave_out:
            wishes = found.without_faulty()
    return run(importer, desk, file, progress, wishes)
