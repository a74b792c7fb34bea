"""What an officer should know of a file that was read: no reason to refuse it, but worth a look."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.workbooks.list_file import ListFile, sheets_named
from greenschool.workbooks.table import column_letter


class ColumnsDroppedError(GreenSchoolError):
    """Columns that may not be stored."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "{file}: the columns {columns} hold private data that is not stored; they were left out."
    )


class ColumnsIgnoredError(GreenSchoolError):
    """Columns that nobody asked for."""

    sentence = QT_TRANSLATE_NOOP("errors", "{file}: the columns {columns} are not known; they were left out.")


class RowsSkippedError(GreenSchoolError):
    """Rows that looked like a total, a date or a signature below the list."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{file}: the rows {rows} name nobody and were left out as the foot of the list. "
        "Look whether they belong to it.",
    )


class SheetsSkippedError(GreenSchoolError):
    """Further sheets of the workbook that hold such a list too."""

    sentence = QT_TRANSLATE_NOOP("errors", "{file}: only {sheets} was read; such a list stands on {others} too.")


class CellsDoubtfulError(GreenSchoolError):
    """Cells that were read in one of several ways."""

    sentence = QT_TRANSLATE_NOOP("errors", "{file}: compare the cells {cells} with the file: {first}")


class LettersConvertedError(GreenSchoolError):
    """Columns that were typed in the letters of an old font."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "{file}: the letters of the columns {columns} are {charset}; “{before}” was read as “{after}”."
    )


def notes_of(reading: ListFile[Any], file: Path) -> tuple[GreenSchoolError, ...]:
    """Return what was left out of a file, and which of its cells a person should compare with it."""
    return (*reading.notes, *_left_out(reading, file.name), *_to_compare(reading, file.name))


def _left_out(reading: ListFile[Any], file: str) -> Iterator[GreenSchoolError]:
    dropped = dict.fromkeys(title for found in reading.lists for title in found.dropped_columns)
    if dropped:
        yield ColumnsDroppedError(file=file, columns=", ".join(dropped))
    ignored = dict.fromkeys(title for found in reading.lists for title in found.ignored_columns)
    if ignored:
        yield ColumnsIgnoredError(file=file, columns=", ".join(ignored))
    skipped = [
        reading.address(position, str(row.row))
        for position, found in enumerate(reading.lists)
        for row in found.skipped_rows
    ]
    if skipped:
        yield RowsSkippedError(file=file, rows=", ".join(skipped))
    read = [found.sheet for found in reading.lists]
    others = [sheet for sheet in reading.offered if sheet not in read]
    if others:
        yield SheetsSkippedError(file=file, sheets=sheets_named(read), others=sheets_named(others))


def _to_compare(reading: ListFile[Any], file: str) -> Iterator[GreenSchoolError]:
    """Tell how letters and doubtful cells were read."""
    converted = [
        (reading.address(position, column_letter(one.column)), one)
        for position, found in enumerate(reading.lists)
        for one in found.conversions
    ]
    if converted:
        columns, first = ", ".join(name for name, _ in converted), converted[0][1]
        yield LettersConvertedError(
            file=file, columns=columns, charset=first.charset.value.upper(), before=first.before, after=first.after
        )
    if reading.doubts:
        cells = ", ".join(dict.fromkeys(doubt.cell for doubt in reading.doubts))
        yield CellsDoubtfulError(file=file, cells=cells, first=reading.doubts[0].message)
