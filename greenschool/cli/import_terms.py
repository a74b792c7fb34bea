"""How a list is taken in at the terminal: with cells corrected, without its faulty rows, with a file of those."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.language import tell
from greenschool.progress import Progress
from greenschool.services.desk import Desk
from greenschool.services.imports import Importer, ImportResult, check, run, write_problems
from greenschool.workbooks.wishes import Wishes


class NoCorrectionError(GreenSchoolError):
    """Words after ``--correct`` that are no cell and text."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "“{typed}” is no correction. Nothing was imported. Write the cell, =, and its text, like B5=text."
    )


class WhichFileError(GreenSchoolError):
    """Cells to correct, and several files that have them."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "Cells can be corrected in one file at a time. Nothing was imported. Name one file with --correct."
    )


@dataclass(frozen=True, slots=True)
class Terms:
    """``errors`` is the folder for the rows with problems."""

    corrections: Mapping[str, str] = field(default_factory=dict)
    leave_out: bool = False
    errors: Path | None = None


AS_IT_IS = Terms()


def terms_of(correct: Iterable[str] | None, errors: Path | None, *, leave_out: bool) -> Terms:
    """Return what was asked for on the command line. Raises ``NoCorrectionError``."""
    corrections: dict[str, str] = {}
    for typed in correct or ():
        cell, sign, text = typed.partition("=")
        if not sign:
            raise NoCorrectionError(typed=typed)
        corrections[cell.strip().upper()] = text
    return Terms(corrections, leave_out, errors)


def import_on(importer: Importer[Any], desk: Desk, file: Path, progress: Progress, terms: Terms) -> ImportResult:
    """Take a file in on these terms; its rows with problems are written first, whatever becomes of the others."""
    wishes = Wishes(corrections=terms.corrections)
    if terms.leave_out or terms.errors:
        found = check(importer, desk, file, progress, wishes)
        faulty = found.faulty_rows()
        if faulty and terms.errors:
            terms.errors.mkdir(parents=True, exist_ok=True)
            write_problems(terms.errors / f"{file.stem}.xlsx", found, tell)
        if terms.leave_out:
            wishes = found.without_faulty()
    return run(importer, desk, file, progress, wishes)
