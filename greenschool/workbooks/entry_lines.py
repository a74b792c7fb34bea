"""The entries of one sheet, put together from its columns and from the headings above its rows."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import NamedTuple

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.progress import Progress
from greenschool.text.charsets import with_lost_capitals
from greenschool.workbooks import cells
from greenschool.workbooks.author_cells import clean_class
from greenschool.workbooks.entry_authors import NAMES, Authors, ListedAuthors
from greenschool.workbooks.entry_columns import ENTRIES
from greenschool.workbooks.header import Header
from greenschool.workbooks.list_cells import CellProblem, ListCells
from greenschool.workbooks.merged_rows import rows_merged_with_the_one_above
from greenschool.workbooks.notes import Notes
from greenschool.workbooks.row_kinds import NUMBER, Kind, Row
from greenschool.workbooks.school_source import school_in


class SchoolAboveError(GreenSchoolError):
    """A doubt: a row without a school in a list of several."""

    sentence = QT_TRANSLATE_NOOP("errors", "the school is empty; it was read as {school}, which stands above.")


class EntryLine(NamedTuple):
    """One entry as the list writes it; ``row`` is numbered as in Excel, ``number`` is its STT, else its place.

    ``title`` and ``note`` keep their line breaks: a slogan may be a verse.
    """

    row: int
    number: int
    school: str
    authors: Authors
    title: str
    group: str
    received: date | None
    note: str


@dataclass(frozen=True, slots=True)
class BuiltEntries:
    """The sound entries of a sheet, and what is wrong or doubtful in its rows."""

    lines: list[EntryLine]
    problems: list[CellProblem]
    doubts: list[CellProblem]


class _Section(NamedTuple):
    """What the headings above a row say; ``school_row`` is the row of the one that names the school."""

    school: str = ""
    school_row: int = 0
    class_name: str = ""
    group: str = ""


def built_entries(
    header: Header, rows: Sequence[Row], school: str, lost_capitals: Collection[int], progress: Progress
) -> BuiltEntries:
    """Build the entries of a sheet whose texts are clean.

    ``school`` sent the list, ``lost_capitals`` are the columns (from 0) whose charset could not write all capitals.
    """
    builder = _Builder(header, rows, lost_capitals, progress)
    lines, going_on = builder.lines(school)
    told = builder.notes.told
    return BuiltEntries(lines, told(going_on, problems=True), told(going_on, problems=False))


class _Builder:
    def __init__(self, header: Header, rows: Sequence[Row], lost_capitals: Collection[int], progress: Progress) -> None:
        self._header = header
        self._cells = ListCells(header, ENTRIES, [row.number for row in rows if row.kind is Kind.RECORD])
        self.notes = Notes(self._cells)
        self._sections = list(_sections(rows))
        self._lost = {key for key, column in header.columns.items() if column in lost_capitals}
        self._progress = progress

    def lines(self, school: str) -> tuple[list[EntryLine], Collection[int]]:
        """Return the sound entries, and the places of rows that only go on with the entry above."""
        numbers, counted = self._numbers()
        columns = (
            self._schools(school),
            self._authors(),
            self._titles(),
            self._groups(),
            self._days(),
            self._remarks(),
        )
        authors = columns[1]
        going_on = self._going_on()
        for place, owner in going_on.items():
            authors[owner] += authors[place]
        entries = [place for place in range(len(numbers)) if place not in going_on]
        if counted:
            for order, place in enumerate(entries, 1):
                numbers[place] = order if place in counted else numbers[place]
        lines = list(map(EntryLine, self._cells.records, numbers, *columns))
        faulty = self.notes.faulty()
        if faulty or going_on:
            lines = [lines[place] for place in entries if place not in faulty]
        return lines, going_on

    def _numbers(self) -> tuple[list[int], Collection[int]]:
        """Return the running numbers, and the places whose number is their order in the list."""
        places = range(len(self._cells.records))
        if all(cell is None for cell in self._cells.raw(NUMBER)):
            return [0] * len(places), places
        counted = {place for place in places if self._cells.is_uncomputed(NUMBER, place)} if self._computes() else set()
        column = self._cells.read(NUMBER, cells.as_whole, 0)
        self.notes.faults(NUMBER, {place: fault for place, fault in column.faults.items() if place not in counted})
        return list(column.values), counted

    def _computes(self) -> bool:
        return bool(self._header.table.formulas)

    def _schools(self, school: str) -> list[str]:
        """Return the school of each record: its own, that of the row above, or that of a heading between."""
        written = self._cells.text("school")
        self._progress.step(0)
        if None not in self._cells.raw("school"):
            return self.notes.values("school", written)
        has_column = "school" in self._header.columns
        are_several = len(set(written.values) - {""}) > 1
        schools: list[str] = []
        faults, heading = dict(written.faults), 0
        for place, (cell, section) in enumerate(zip(self._cells.raw("school"), self._sections, strict=True)):
            if section.school_row != heading:
                school, heading = section.school, section.school_row
            if cell is not None:
                school = written.values[place]
            elif school:
                faults.pop(place, None)
                if has_column and are_several:
                    self.notes.of_entry(place, "school", SchoolAboveError(school=school), is_problem=False)
            schools.append(school)
        self.notes.faults("school", faults if has_column else {})
        return schools

    def _authors(self) -> list[Authors]:
        name_as_written = partial(_with_capitals, is_name=True) if NAMES in self._lost else None
        authors = ListedAuthors(self._cells, self.notes.report, self.notes.doubt, name_as_written)
        self._progress.step(0)
        return authors.read([section.class_name for section in self._sections])

    def _titles(self) -> list[str]:
        self._progress.step(0)
        titles = self.notes.values("title", self._cells.lines("title"))
        return [_with_capitals(title, is_name=False) for title in titles] if "title" in self._lost else titles

    def _groups(self) -> list[str]:
        groups = self.notes.values("group", self._cells.text("group"))
        return [own or section.group for own, section in zip(groups, self._sections, strict=True)]

    def _days(self) -> list[date | None]:
        return self.notes.values("received", self._cells.read("received", cells.as_date, None))

    def _remarks(self) -> list[str]:
        return self.notes.values("note", self._cells.lines("note"))

    def _going_on(self) -> dict[int, int]:
        """Return the places of rows that are merged with a sound one above, which begins their entry."""
        merged = rows_merged_with_the_one_above(self._header)
        going_on: dict[int, int] = {}
        faulty, owner = self.notes.faulty(), None
        for place, row in enumerate(self._cells.records) if merged else ():
            if row in merged and owner is not None and owner not in faulty:
                going_on[place] = owner
            else:
                owner = place
        return going_on


def _with_capitals(text: str, *, is_name: bool) -> str:
    return "\n".join(with_lost_capitals(line, is_name=is_name) for line in text.splitlines())


def _sections(rows: Sequence[Row]) -> Iterator[_Section]:
    """Yield for each record what the headings above it say."""
    section = _Section()
    for row in rows:
        if row.kind is Kind.HEADING:
            section = _below(section, row)
        elif row.kind is Kind.RECORD:
            yield section


def _below(section: _Section, heading: Row) -> _Section:
    text = heading.text
    bare = text.partition(" ")[2] if text.partition(" ")[0].rstrip(".)").isupper() else text
    if school := school_in(text) or school_in(bare):
        return section._replace(school=school, school_row=heading.number, class_name="")
    if bare.lower().startswith("lớp"):
        return section._replace(class_name=clean_class(bare.rstrip(":")))
    if bare.lower().startswith(("nhóm ", "lĩnh vực ")):
        return section._replace(group=bare.split(" ", 1)[1].strip(" :"))
    return section
