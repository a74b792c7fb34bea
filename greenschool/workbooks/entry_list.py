"""The list of entries of one contest: one entry a row, its authors in one cell, or in rows that are merged."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.progress import SILENT, Progress
from greenschool.text.charsets import Charset
from greenschool.workbooks.entry_authors import AuthorLine, AuthorLinesError
from greenschool.workbooks.entry_columns import ENTRIES
from greenschool.workbooks.entry_lines import EntryLine, built_entries
from greenschool.workbooks.header import Header, find_headers
from greenschool.workbooks.legacy_text import UnicodeTable, in_unicode
from greenschool.workbooks.list_cells import CellProblem
from greenschool.workbooks.merged_rows import filled_down
from greenschool.workbooks.reader import read_tables
from greenschool.workbooks.reading import Reading, reading_of, sorted_rows
from greenschool.workbooks.school_source import FoundSchool, school_of
from greenschool.workbooks.wishes import AS_WRITTEN, Wishes, corrected

__all__ = ["ENTRIES", "AuthorLine", "AuthorLinesError", "EntryLine", "EntryReading", "read_entries", "read_sheets"]


class HiddenSheetError(GreenSchoolError):
    """A doubt: a list that Excel does not show."""

    sentence = QT_TRANSLATE_NOOP("errors", "the list stands on the sheet “{sheet}”, which is hidden in Excel.")


class NoSchoolError(GreenSchoolError):
    """A list that names its school nowhere."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "neither the list, its heading nor the name of the file says which school it is from. Choose the school.",
    )


@dataclass(frozen=True, slots=True)
class EntryReading:
    """A list of entries and, where it has no column for it, the school that sent it."""

    reading: Reading[EntryLine]
    school: FoundSchool | None


def read_entries(path: Path, progress: Progress = SILENT, wishes: Wishes = AS_WRITTEN) -> Reading[EntryLine]:
    """Read a list of entries. Raises a ``FileRefusedError`` when the file cannot be read at all."""
    found = read_sheets(path, progress, wishes=wishes)
    best, first = found[0].reading, found[0]
    if first.school is None and "school" not in best.columns and not all(line.school for line in best.lines):
        missing = CellProblem(f"{best.header_row}:{best.header_row}", best.header_row, "", "", NoSchoolError())
        return replace(best, problems=(*best.problems, missing))
    return best


def read_sheets(
    path: Path, progress: Progress = SILENT, *, school: str = "", wishes: Wishes = AS_WRITTEN
) -> tuple[EntryReading, ...]:
    """Read every list of entries in a file, the one that fits best first. Raises as ``read_entries`` does.

    ``school`` sent the list, where it does not say so itself. What is wished is wished of the first list.
    """
    sheets = [in_unicode(table) for table in read_tables(path)]
    headers = find_headers(path.name, [sheet.table for sheet in sheets], ENTRIES, wishes.chosen)
    wished = (wishes, *(AS_WRITTEN for _ in headers[1:]))
    return tuple(
        _sheet(header, sheets, path, school, progress, wish) for header, wish in zip(headers, wished, strict=True)
    )


def _sheet(
    header: Header,
    sheets: Sequence[UnicodeTable],
    path: Path,
    school: str,
    progress: Progress,
    wishes: Wishes,
) -> EntryReading:
    sheet = next(sheet for sheet in sheets if sheet.table is header.table)
    table = corrected(path.name, header.table, header.row, wishes.corrections)
    filled = replace(header, table=filled_down(table, header))
    rows = [row for row in sorted_rows(filled, ENTRIES, progress) if row.number not in wishes.left_out]
    found = None if "school" in header.columns else school_of(header, path)
    sending = wishes.school or (found.name if found else school)
    lost_capitals = {found.column for found in sheet.conversions if found.charset is Charset.TCVN3}
    built = built_entries(filled, rows, sending, lost_capitals, progress)
    doubts = built.doubts
    if header.table.hidden:
        hidden = HiddenSheetError(sheet=header.table.sheet)
        doubts.append(CellProblem(f"{header.row}:{header.row}", header.row, "", "", hidden))
    return EntryReading(reading_of(filled, sheet, rows, built.lines, built.problems, doubts), found)
