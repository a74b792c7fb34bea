"""Look into files that schools sent, without a store: what would be read out of them, and what is doubtful."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.progress import SILENT, Progress
from greenschool.services.schools import AmbiguousSchoolError, UnknownSchoolError
from greenschool.text.charsets import Charset
from greenschool.text.school_names import official_spelling, school_key
from greenschool.text.search_key import search_key
from greenschool.workbooks.entry_list import EntryLine, EntryReading, NoSchoolError, read_sheets
from greenschool.workbooks.mapping import ColumnGuess, Reason
from greenschool.workbooks.reading import CellProblem, Reading
from greenschool.workbooks.school_source import FoundSchool, Source
from greenschool.workbooks.schools_list import SchoolLine, read_schools
from greenschool.workbooks.table import cell_name, column_letter
from greenschool.workbooks.wishes import AS_WRITTEN, Wishes


class SchoolFromNameError(GreenSchoolError):
    """A doubt: the school is taken from the name of the sheet or file, and no list of schools confirms it."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "the list does not name its school; {school} was taken from the name of the sheet or file."
    )


class ColumnByContentError(GreenSchoolError):
    """A doubt: a column whose title says nothing."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "no title says that this column is “{field}”; its cells look so. Check the column."
    )


@dataclass(frozen=True, slots=True)
class InspectedRow:
    """One entry as it was read; ``school`` is ``""`` where nothing says it."""

    school: str
    authors: tuple[str, ...]
    classes: tuple[str, ...]
    born: tuple[date | None, ...]
    title: str
    group: str


@dataclass(frozen=True, slots=True)
class InspectedCell:
    """A cell to look at: row as in Excel, letter of its column (``""`` for a whole row), what is wrong or doubtful."""

    row: int
    column: str
    title: str
    message: GreenSchoolError
    sheet: str = ""
    """Named where several sheets were read."""


@dataclass(frozen=True, slots=True)
class Inspection:
    """What one file holds; all but ``file`` and ``refused`` is empty where it was refused."""

    file: Path
    refused: GreenSchoolError | None
    encoding: str = ""
    sheet: str = ""
    header_row: int = 0
    school: str = ""
    rows: tuple[InspectedRow, ...] = ()
    problems: tuple[InspectedCell, ...] = ()
    readings: tuple[Reading[EntryLine], ...] = ()


class SchoolBook:
    """The official names of schools, from a list in a file."""

    def __init__(self, schools: Sequence[SchoolLine]) -> None:
        self._by_key: dict[str, str] = {}
        self._by_bare_name: defaultdict[str, list[str]] = defaultdict(list)
        for school in schools:
            key = school_key(school.name)
            self._by_key[key] = school.name
            self._by_key.setdefault(f"code {search_key(school.code)}", school.name)
            self._by_bare_name[key.partition("|")[2]].append(school.name)

    def official(self, name: str) -> str:
        """Return the official name; raises ``UnknownSchoolError`` or ``AmbiguousSchoolError``."""
        key = school_key(name)
        level, _, bare = key.partition("|")
        if found := self._by_key.get(key) or self._by_key.get(f"code {search_key(name)}"):
            return found
        candidates = [] if level else self._by_bare_name.get(bare, [])
        if len(candidates) > 1:
            raise AmbiguousSchoolError(name=name, candidates=" / ".join(candidates))
        if not candidates:
            raise UnknownSchoolError(name=name)
        return candidates[0]

    def named_in(self, text: str) -> str:
        """Return the one school whose level and name, or else whose name alone, stand in ``text``; ``""`` for none."""
        words = f" {search_key(text.replace('_', ' '))} "
        for names in (
            {name for name in self._by_key.values() for way in _ways(name) if f" {way} " in words},
            {names[0] for bare, names in self._by_bare_name.items() if len(names) == 1 and f" {bare} " in words},
        ):
            if len(names) == 1:
                return names.pop()
        return ""


def _ways(name: str) -> tuple[str, ...]:
    level, _, bare = school_key(name).partition("|")
    words = {"MN": ("mam non", "mn"), "TH": ("tieu hoc", "th"), "THCS": ("thcs", "trung hoc co so"), "LC": ()}
    return tuple(f"{word} {bare}" for word in words.get(level, ()))


def inspect_files(
    files: Iterable[Path],
    contest: str = "",
    schools: Path | None = None,
    school: str = "",
    progress: Progress = SILENT,
    wishes: Callable[[Path], Wishes] = lambda _file: AS_WRITTEN,
) -> Iterator[Inspection]:
    """Look into each file in turn; one that must be refused does not keep the others from being read.

    ``contest`` (SK, KH, DS) chooses among the sheets of a file with lists of several contests. ``schools`` is a list
    of schools that gives the official names; ``school`` sent the files that do not say so
    themselves. ``wishes`` says how a file is to be read, or refuses it. Raises a ``FileRefusedError`` where the list of
    schools cannot be read.
    """
    book = SchoolBook(read_schools(schools).lines) if schools else None
    for file in files:
        try:
            sheets = read_sheets(file, progress, wishes=wishes(file), contest=contest).lists
        except GreenSchoolError as refusal:
            yield Inspection(file, refusal)
        else:
            yield _inspected(file, sheets, book, school)


def _inspected(file: Path, sheets: Sequence[EntryReading], book: SchoolBook | None, school: str) -> Inspection:
    inspectors = [_SheetInspector(file, sheet, book, school, several=len(sheets) > 1) for sheet in sheets]
    rows = [row for inspector in inspectors for row in inspector.rows()]
    first = sheets[0].reading
    schools = {row.school for row in rows}
    return Inspection(
        file=file,
        refused=None,
        encoding=_encoding(sheets),
        sheet=", ".join(sheet.reading.sheet for sheet in sheets),
        header_row=first.header_row,
        school=schools.pop() if len(schools) == 1 else "",
        rows=tuple(rows),
        problems=tuple(problem for inspector in inspectors for problem in inspector.problems()),
        readings=tuple(sheet.reading for sheet in sheets),
    )


class _SheetInspector:
    def __init__(self, file: Path, sheet: EntryReading, book: SchoolBook | None, school: str, *, several: bool) -> None:
        self._reading = sheet.reading
        self._found = sheet.school
        self._book = book
        self._sheet = sheet.reading.sheet if several else ""
        self._of_all: list[InspectedCell] = []
        self._of_rows: list[CellProblem] = []
        self._names: dict[str, str] = {}
        self._default = school
        self._from_file = book.named_in(file.stem) or book.named_in(self._reading.sheet) if book else ""

    def rows(self) -> list[InspectedRow]:
        """Return the entries with the official names of their schools."""
        rows = [
            InspectedRow(
                school=self._school(line),
                authors=tuple(author.name for author in line.authors),
                classes=tuple(author.class_name for author in line.authors),
                born=tuple(author.born for author in line.authors),
                title=line.title,
                group=line.group,
            )
            for line in self._reading.lines
        ]
        if any(not row.school for row in rows) and not self._of_rows:
            self._note_all(NoSchoolError())
        return rows

    def problems(self) -> list[InspectedCell]:
        """Return every cell that a person should look at, after ``rows`` was asked for, by row."""
        found = [*self._reading.problems, *self._reading.doubts, *self._of_rows]
        cells = [
            InspectedCell(one.row, _letters(one.cell), one.column, one.message, self._sheet)
            for one in dict.fromkeys(found)
        ]
        guessed = [self._of_guess(guess) for guess in self._reading.guesses if guess.reason is Reason.CONTENT]
        return sorted([*cells, *self._of_all, *guessed], key=lambda cell: cell.row)

    def _of_guess(self, guess: ColumnGuess) -> InspectedCell:
        message = ColumnByContentError(field=guess.field)
        return InspectedCell(self._reading.header_row, column_letter(guess.column), guess.title, message, self._sheet)

    def _school(self, line: EntryLine) -> str:
        written = line.school
        if not written:
            return self._from_file or (self._official(line, self._default) if self._default else "")
        if written not in self._names:
            self._names[written] = self._official(line, written)
        return self._names[written]

    def _official(self, line: EntryLine, written: str) -> str:
        if self._book is None:
            self._doubt_unless_sure(self._found, written)
            return official_spelling(written)
        try:
            return self._book.official(written)
        except GreenSchoolError as error:
            if self._found is not None and (named := self._from_file or self._book.named_in(written)):
                return named
            self._note_school(line, written, error)
            return official_spelling(written)

    def _note_school(self, line: EntryLine, written: str, error: GreenSchoolError) -> None:
        if self._found is None and "school" in self._reading.columns:
            self._of_rows += [
                self._reading.problem(other.row, "school", written, error)
                for other in self._reading.lines
                if other.school == written
            ]
        elif self._found is not None and self._found.cell is not None:
            row, column = self._found.cell
            cell = cell_name(row, column)
            self._of_rows.append(CellProblem(cell, row, "", written, error))
        else:
            self._of_rows.append(self._reading.problem(line.row, "school", written, error))

    def _doubt_unless_sure(self, found: FoundSchool | None, written: str) -> None:
        if found is not None and found.source is not Source.LETTERHEAD and found.name == written:
            self._note_all(SchoolFromNameError(school=written))

    def _note_all(self, message: GreenSchoolError) -> None:
        self._of_all.append(InspectedCell(self._reading.header_row, "", "", message, self._sheet))


def _letters(cell: str) -> str:
    return "".join(char for char in cell if char.isalpha())


def _encoding(sheets: Sequence[EntryReading]) -> str:
    """Return the charset in which the text was typed, else the encoding of the file."""
    charsets = [found.charset for sheet in sheets for found in sheet.reading.conversions]
    if charsets:
        return max(charsets, key=charsets.count).value
    return sheets[0].reading.encoding or Charset.UNICODE.value
