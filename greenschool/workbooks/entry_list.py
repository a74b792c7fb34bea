"""The list of entries of one contest: one entry a row, its authors in one cell, or in rows that are merged."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.progress import SILENT, Progress
from greenschool.text.charsets import Charset
from greenschool.workbooks.contest_words import of_contest
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
from greenschool.workbooks.table import RawTable
from greenschool.workbooks.wishes import AS_WRITTEN, ListWishes, Wishes, corrected

__all__ = ["ENTRIES", "AuthorLine", "AuthorLinesError", "EntryLine", "EntryReading", "FoundSheets", "read_sheets"]


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


@dataclass(frozen=True, slots=True)
class FoundSheets:
    """The lists of a file that were read, the sheets of all that it has, and those that ``lacking`` titles kept out.

    ``tables`` are all its sheets in Unicode, ``read`` those of the lists.
    """

    lists: tuple[EntryReading, ...]
    offered: tuple[str, ...]
    lacking: Mapping[str, str]
    tables: tuple[RawTable, ...]
    read: tuple[RawTable, ...]


def read_sheets(
    path: Path, progress: Progress = SILENT, *, school: str = "", wishes: Wishes = AS_WRITTEN, contest: str = ""
) -> FoundSheets:
    """Read every list of entries in a file. Raises a ``FileRefusedError`` when it cannot be read at all.

    ``school`` sent the lists that do not say so themselves. Lists that name another contest than ``contest`` are
    passed over, where one names this one or none, and none is wished for by name.
    """
    sheets = [in_unicode(table) for table in read_tables(path)]
    tables = tuple(sheet.table for sheet in sheets)
    found = find_headers(path.name, tables, ENTRIES, wishes.chosen, wishes.sheets)
    wishes.check_cells(path.name, found.offered)
    headers = found.headers if wishes.sheets else of_contest(found.headers, contest)
    alone = len(found.offered) == 1
    lists = [
        _sheet(header, sheets, path, school, progress, wishes.of_list(position, header.table.sheet, alone=alone))
        for position, header in enumerate(headers)
    ]
    read = tuple(header.table for header in headers)
    return FoundSheets(tuple(lists), found.offered, found.lacking, tables, read)


def _sheet(
    header: Header,
    sheets: Sequence[UnicodeTable],
    path: Path,
    school: str,
    progress: Progress,
    wishes: ListWishes,
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
