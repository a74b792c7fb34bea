"""The list of entries of one contest: one entry a row, its authors in one cell, or in rows that are merged."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TypeVar

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.progress import SILENT, Progress
from greenschool.text.charsets import Charset, with_lost_capitals
from greenschool.text.unicode import normalise
from greenschool.workbooks import cells
from greenschool.workbooks.author_cells import clean_class, people_in, values_in
from greenschool.workbooks.birth_cells import Birth, birth_column, births_in
from greenschool.workbooks.class_cells import class_column, class_text
from greenschool.workbooks.contest_words import of_contest
from greenschool.workbooks.entry_columns import ENTRIES
from greenschool.workbooks.header import Header, find_headers
from greenschool.workbooks.legacy_text import UnicodeTable, in_unicode
from greenschool.workbooks.merged_rows import filled_down, rows_merged_with_the_one_above
from greenschool.workbooks.name_columns import FAMILY, GIVEN, MIDDLE
from greenschool.workbooks.reader import read_tables
from greenschool.workbooks.reading import NUMBER, CellProblem, Reading, RowCells, reading_of, sorted_rows
from greenschool.workbooks.row_kinds import Kind, Row
from greenschool.workbooks.school_source import FoundSchool, school_in, school_of
from greenschool.workbooks.table import CellValue, RawTable
from greenschool.workbooks.wishes import AS_WRITTEN, ListWishes, Wishes, corrected

__all__ = ["ENTRIES", "AuthorLine", "AuthorLinesError", "EntryLine", "EntryReading", "FoundSheets", "read_sheets"]

_Item = TypeVar("_Item")
_ANY_CLASS = "class_name"


class AuthorLinesError(GreenSchoolError):
    """The lines of classes or birth dates do not pair up with the authors of the same row."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The row names {authors} authors but “{column}” has {lines} lines. The row was not imported. Write "
        "one line for each author, in the same order, and import again.",
    )


class BrokenNameError(GreenSchoolError):
    """A doubt: where one name ends and the next begins."""

    sentence = QT_TRANSLATE_NOOP("errors", "it is not sure where one name ends in “{value}”; read as: {names}.")


class SchoolAboveError(GreenSchoolError):
    """A doubt: a row without a school in a list of several."""

    sentence = QT_TRANSLATE_NOOP("errors", "the school is empty; it was read as {school}, which stands above.")


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
class AuthorLine:
    """One author: name as written, class (``""`` when not given) and birth date."""

    name: str
    class_name: str
    born: date | None


@dataclass(frozen=True, slots=True)
class EntryLine:
    """One entry as the list writes it; ``row`` is numbered as in Excel, ``number`` is its STT, else its place.

    ``title`` and ``note`` keep their line breaks: a slogan may be a verse.
    """

    row: int
    number: int
    school: str
    authors: tuple[AuthorLine, ...]
    title: str
    group: str
    received: date | None
    note: str


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
    builder = _Builder(filled, sheet, rows, sending)
    lines = builder.lines()
    doubts = list(builder.doubts)
    if header.table.hidden:
        hidden = HiddenSheetError(sheet=header.table.sheet)
        doubts.append(CellProblem(f"{header.row}:{header.row}", header.row, "", "", hidden))
    return EntryReading(reading_of(filled, sheet, rows, lines, builder.problems, doubts), found)


class _Builder:
    """Builds the entries of one sheet, with what its columns and headings tell about every row."""

    def __init__(self, header: Header, sheet: UnicodeTable, rows: Sequence[Row], school: str) -> None:
        self.problems: list[CellProblem] = []
        self.doubts: list[CellProblem] = []
        self._header = header
        self._rows = rows
        records = [row.number for row in rows if row.kind is Kind.RECORD]
        self._continued = rows_merged_with_the_one_above(header)
        self._births = birth_column(self._values(records, "born"))
        self._classes = class_column(self._values(records, "class_name"))
        self._schools = {normalise(str(cell)) for cell in self._values(records, "school") if cells.shown(cell)}
        self._has_numbers = any(cells.shown(cell) for cell in self._values(records, NUMBER))
        self._lost_capitals = {found.column for found in sheet.conversions if found.charset is Charset.TCVN3}
        self._school, self._section_class, self._section_group = school, "", ""
        self._order = 0

    def lines(self) -> list[EntryLine]:
        """Return the sound entries; faults and doubts are in ``problems`` and ``doubts``."""
        lines: list[EntryLine] = []
        last: RowCells | None = None
        for found in self._rows:
            if found.kind is Kind.HEADING:
                self._take_heading(found.text)
            elif found.kind is Kind.RECORD:
                row = RowCells(self._header, ENTRIES, found.number)
                if found.number in self._continued and last and not last.problems and lines:
                    lines[-1] = replace(lines[-1], authors=(*lines[-1].authors, *self._authors(row)))
                    self._collect(row)
                    continue
                last = row
                line = self._line(row)
                self._collect(row)
                if not row.problems:
                    lines.append(line)
        return lines

    def _collect(self, row: RowCells) -> None:
        self.problems += row.problems
        self.doubts += row.doubts

    def _values(self, numbers: Sequence[int], key: str) -> list[CellValue]:
        column = self._header.columns.get(key)
        if column is None:
            return []
        rows = (self._header.table.rows[number - 1] for number in numbers)
        return [row[column] for row in rows if column < len(row)]

    def _take_heading(self, text: str) -> None:
        bare = text.partition(" ")[2] if text.partition(" ")[0].rstrip(".)").isupper() else text
        if school := school_in(text) or school_in(bare):
            self._school, self._section_class = school, ""
        elif bare.lower().startswith("lớp"):
            self._section_class = clean_class(bare.rstrip(":"))
        elif bare.lower().startswith(("nhóm ", "lĩnh vực ")):
            self._section_group = bare.split(" ", 1)[1].strip(" :")

    def _line(self, row: RowCells) -> EntryLine:
        self._order += 1
        counted = not self._has_numbers or row.is_uncomputed(NUMBER)
        number = self._order if counted else row.whole(NUMBER)
        return EntryLine(
            row=row.number,
            number=number,
            school=self._school_of(row),
            authors=self._authors(row),
            title=self._capitals(row.lines("title"), "title", is_name=False),
            group=row.text("group") or self._section_group,
            received=row.date_or_none("received"),
            note=row.lines("note"),
        )

    def _school_of(self, row: RowCells) -> str:
        if "school" not in self._header.columns:
            return self._school
        if row.raw("school") is not None:
            self._school = row.text("school")
            return self._school
        if self._school and len(self._schools) > 1:
            row.doubt("school", SchoolAboveError(school=self._school))
        elif not self._school:
            row.text("school")  # reports that it is missing
        return self._school

    def _authors(self, row: RowCells) -> tuple[AuthorLine, ...]:
        born = self._born(row)
        text = self._class_text(row)
        counts = {len(lines) for lines in (born, text.splitlines()) if lines}
        people = people_in(self._names(row), tuple(counts))
        if people.is_doubtful:
            row.doubt("authors", BrokenNameError(value=row.lines("authors"), names="; ".join(people.names)))
        names = [self._capitals(name, "authors", is_name=True) for name in people.names]
        classes = self._classes_of(row, text, people.classes)
        births = _parallel(row, "born", [birth.day for birth in born], len(names), None)
        return tuple(AuthorLine(*author) for author in zip(names, classes, births, strict=True))

    def _names(self, row: RowCells) -> str:
        if GIVEN not in self._header.columns:
            return row.lines("authors")
        parts = [row.lines(key) for key in (FAMILY, MIDDLE, GIVEN) if key in self._header.columns]
        if not any(parts):
            return row.lines("authors")  # reports that it is missing
        lines = [part.splitlines() for part in parts if part]
        if len({len(part) for part in lines}) == 1:
            return "\n".join(" ".join(words) for words in zip(*lines, strict=True))
        return " ".join(" ".join(part) for part in lines)

    def _capitals(self, text: str, key: str, *, is_name: bool) -> str:
        if self._header.columns.get(key) not in self._lost_capitals:
            return text
        return "\n".join(with_lost_capitals(line, is_name=is_name) for line in text.splitlines())

    def _class_text(self, row: RowCells) -> str:
        try:
            text, doubt = class_text(row.raw(_ANY_CLASS), self._classes)
        except GreenSchoolError as error:
            row.report(_ANY_CLASS, error)
            return ""
        if doubt:
            row.doubt(_ANY_CLASS, doubt)
        return cells.as_lines(text)

    def _classes_of(self, row: RowCells, text: str, behind_names: Sequence[str]) -> list[str]:
        authors = len(behind_names)
        if not text:
            return [found or self._section_class for found in behind_names]
        values = [clean_class(value) for value in values_in(text, authors)]
        if len(values) == 1:
            values *= authors  # one class for all
        return _parallel(row, _ANY_CLASS, values, authors, "")

    def _born(self, row: RowCells) -> list[Birth]:
        try:
            births = births_in(row.raw("born"), self._births)
        except GreenSchoolError as error:
            row.report("born", error)
            return []
        for birth in births:
            if birth.doubt:
                row.doubt("born", birth.doubt)
        return births


def _parallel(row: RowCells, key: str, values: list[_Item], authors: int, blank: _Item) -> list[_Item]:
    """Return one value for each author; note a problem when the lines do not pair up."""
    if values and authors and len(values) != authors:
        title = next(field.titles[0] for field in ENTRIES.fields if field.key == key)
        row.report(key, AuthorLinesError(authors=authors, column=title, lines=len(values)))
    return values if len(values) == authors else [blank] * authors
