"""How a file was understood: its sheets, their headings, and which of the columns stands for which field."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.workbooks.cells import shown
from greenschool.workbooks.legacy_text import in_unicode
from greenschool.workbooks.list_file import ListFile, sheets_named, tops_of
from greenschool.workbooks.mapping import (
    ChosenColumns,
    ColumnGuess,
    Field,
    ListShape,
    Reason,
    is_title_of,
    title_guesses,
    title_key,
)
from greenschool.workbooks.reader import read_tables
from greenschool.workbooks.reading import Reading
from greenschool.workbooks.table import CellValue, RawTable, cell_place, column_letter
from greenschool.workbooks.wishes import same_sheet


class WhichListError(GreenSchoolError):
    """Columns that were chosen by hand, and no word on which of several sheets."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The columns of {file} can be chosen on one of these sheets: {sheets}. Nothing was imported. Name the sheet, "
        "and try again.",
    )


class UnknownFieldError(GreenSchoolError):
    """A field that such a list does not have."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "The list has no field “{field}”. Nothing was imported. Its fields are {fields}."
    )


class NoSuchColumnError(GreenSchoolError):
    """Something that is no letter of a column."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "“{letter}” is no column. Nothing was imported. Name it by its letter, as Excel does."
    )


_SAMPLES, _LONGEST_SAMPLE = 3, 40
_COUNTED = 2_000
"""The share of filled cells is told by that many rows."""


@dataclass(frozen=True, slots=True)
class FieldPlace:
    """A field of the list and its column in the file, from 0; ``place`` is None where the file has none.

    ``confidence`` is in percent; below 100 a person should look. ``heading`` is a title under which the column is
    known again: its own, or where that says nothing the one of our template.
    """

    field: str
    title: str
    required: bool
    place: int | None
    confidence: int
    heading: str


@dataclass(frozen=True, slots=True)
class FileTitle:
    """A column of the file that may stand for a field: its place, from 0, its letter in Excel, its title if any.

    ``samples`` are its first values; ``filled`` is the share of rows with a value in percent, where that is known.
    """

    place: int
    letter: str
    title: str
    samples: tuple[str, ...] = field(default=(), compare=False)
    filled: int | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class FoundList:
    """What was found on a sheet of a file. ``signature`` is the same for lists with the same heading.

    ``charset``, ``before`` and ``after`` show how letters of an old font were read; they are empty for Unicode.
    ``top`` are the first rows of the sheet as text; ``is_read`` tells a list from a sheet that is none so far.
    """

    sheet: str
    header_row: int
    encoding: str
    charset: str
    before: str
    after: str
    fields: tuple[FieldPlace, ...]
    titles: tuple[FileTitle, ...]
    signature: str
    shape: ListShape = field(compare=False, repr=False)
    top: tuple[tuple[str, ...], ...] = field(default=(), compare=False, repr=False)
    is_read: bool = True

    def headings(self) -> dict[int, str]:
        """Return a title for each column that is read, from 0, under which it is known again."""
        return {field.place: field.heading for field in self.fields if field.place is not None}

    def columns(self) -> dict[str, int]:
        """Return the column of each field that has one."""
        return {field.field: field.place for field in self.fields if field.place is not None}

    def chosen(self, columns: Mapping[str, int]) -> ChosenColumns:
        """Return the wish that these columns be read in place of those that were guessed."""
        return ChosenColumns(self.sheet, self.header_row, columns)

    def allows(self, columns: Mapping[str, int]) -> bool:
        """Tell whether columns that were chosen another time are there, and name all that is required."""
        places = {title.place for title in self.titles}
        known = {field.field for field in self.fields}
        return not self.lacks(columns) and columns.keys() <= known and places.issuperset(columns.values())

    def lacks(self, columns: Iterable[str]) -> tuple[str, ...]:
        """Return the titles of the required fields that are not among these."""
        given = set(columns)
        return tuple(field.title for field in self.fields if field.required and field.field not in given)

    def with_header(self, row: int) -> "FoundList":
        """Return the sheet as it reads with its titles in ``row`` (as in Excel), or with none where that is 0."""
        guesses = {guess.field: guess for guess in reversed(_guesses_in(self.shape, self.top, row))}
        return _as_chosen(self, row, guesses)


def found_lists(shape: ListShape, reading: ListFile[Any]) -> tuple[FoundList, ...]:
    """Return how each list of a file was found, and then its other sheets, of which none is read."""
    return (
        *(_found_list(shape, found) for found in reading.lists),
        *(_unread_sheet(shape, table) for table in reading.unread),
    )


def look_into(shape: ListShape, file: Path) -> tuple[FoundList, ...]:
    """Return the sheets of a file in which no list was found by itself, for a person to show where it stands.

    Raises a ``FileRefusedError`` where the file cannot be read at all.
    """
    tables = tops_of(in_unicode(table).table for table in read_tables(file))
    return tuple(_unread_sheet(shape, table) for table in tables)


def columns_by_hand(
    shape: ListShape, file: Path, sheets: Sequence[str], header_row: int | None, letters: Mapping[str, str]
) -> tuple[ChosenColumns, ...]:
    """Return columns that a person named by letter, with those that the titles in ``header_row`` name besides.

    They are of each of the ``sheets``, or of the file's only sheet. Without ``header_row`` it is the row that names
    most of the fields, or none. Raises ``WhichListError``, ``UnknownFieldError``, ``NoSuchColumnError``, or a
    ``FileRefusedError`` where the file cannot be read.
    """
    looks = look_into(shape, file)
    if sheets:
        looks = tuple(one for one in looks if any(same_sheet(one.sheet, sheet) for sheet in sheets))
    if len(looks) != max(len(sheets), 1):
        raise WhichListError(file=file.name, sheets=sheets_named([one.sheet for one in look_into(shape, file)]))
    return tuple(_by_hand(look, header_row, letters) for look in looks)


def _by_hand(look: FoundList, header_row: int | None, letters: Mapping[str, str]) -> ChosenColumns:
    row = _likely_header(look) if header_row is None else header_row
    found = look.with_header(row)
    columns = found.columns()
    fields = [one.key for one in (*look.shape.fields, *look.shape.parts)]
    for field_key, letter in letters.items():
        if field_key not in fields:
            raise UnknownFieldError(field=field_key, fields=", ".join(fields))
        place = cell_place(f"{letter}1")
        if place is None:
            raise NoSuchColumnError(letter=letter)
        columns = {key: one for key, one in columns.items() if one != place[1]} | {field_key: place[1]}
    return found.chosen(columns)


def _likely_header(look: FoundList) -> int:
    """Return the row whose titles name most fields, the first of equals; 0 where none names any."""
    named = {row: len(_guesses_in(look.shape, look.top, row)) for row in range(1, len(look.top) + 1)}
    return max((row for row, count in named.items() if count), key=lambda row: named[row], default=0)


def _found_list(shape: ListShape, reading: Reading[Any]) -> FoundList:
    first = next(iter(reading.conversions), None)
    guesses = {guess.field: guess for guess in reading.guesses}
    parts = [part for part in shape.parts if part.key in reading.columns]
    top = _as_text(reading.top)
    filled = _shares(reading)
    return FoundList(
        sheet=reading.sheet,
        header_row=reading.header_row,
        encoding=reading.encoding,
        charset=first.charset.value.upper() if first else "",
        before=first.before if first else "",
        after=first.after if first else "",
        fields=tuple(_field_place(field, guesses, has_parts=bool(parts)) for field in (*shape.fields, *parts)),
        titles=_file_titles(top, reading.header_row, filled, {guess.column: guess.title for guess in reading.guesses}),
        signature=_signature(top, reading.header_row),
        shape=shape,
        top=top,
    )


def _unread_sheet(shape: ListShape, table: RawTable) -> FoundList:
    unread = FoundList(
        table.sheet, 0, table.encoding, "", "", "", (), (), "", shape, _as_text(table.rows), is_read=False
    )
    return _as_chosen(unread, 0, {})


def _as_chosen(found: FoundList, row: int, guesses: Mapping[str, ColumnGuess]) -> FoundList:
    return replace(
        found,
        header_row=row,
        fields=tuple(_field_place(field, guesses, has_parts=False) for field in found.shape.fields),
        titles=_file_titles(found.top, row, {}, {}),
        signature=_signature(found.top, row),
        is_read=False,
    )


def _guesses_in(shape: ListShape, top: Sequence[Sequence[str]], row: int) -> list[ColumnGuess]:
    titles = top[row - 1] if 0 < row <= len(top) else ()
    fields = {one.key for one in shape.fields}
    return [guess for guess in title_guesses(titles, [""] * len(titles), shape) if guess.field in fields]


def _field_place(wanted: Field, guesses: Mapping[str, ColumnGuess], *, has_parts: bool) -> FieldPlace:
    guess = guesses.get(wanted.key)
    own = guess.title if guess else ""
    says_it = guess is not None and (guess.reason in (Reason.TITLE, Reason.WORDS) or is_title_of(own, wanted))
    return FieldPlace(
        field=wanted.key,
        title=wanted.titles[0],
        required=wanted.must_have_column and not (has_parts and guess is None),
        place=guess.column if guess else None,
        confidence=guess.confidence if guess else 100,
        heading=own if own and says_it else wanted.titles[0],
    )


def _as_text(rows: Sequence[Sequence[CellValue]]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(map(shown, row)) for row in rows)


def _file_titles(
    top: Sequence[Sequence[str]], header_row: int, filled: Mapping[int, int], read: Mapping[int, str]
) -> tuple[FileTitle, ...]:
    """Return every column that holds something, with its title where the heading has one."""
    titles = top[header_row - 1] if 0 < header_row <= len(top) else ()
    below = top[header_row:]
    places = {place for row in top[max(header_row - 1, 0) :] for place, cell in enumerate(row) if cell} | set(read)
    return tuple(
        FileTitle(
            place,
            column_letter(place),
            read.get(place) or (titles[place] if place < len(titles) else ""),
            _samples(below, place),
            filled.get(place),
        )
        for place in sorted(places)
    )


def _samples(rows: Sequence[Sequence[str]], place: int) -> tuple[str, ...]:
    values = dict.fromkeys(" ".join(row[place].split()) for row in rows if place < len(row) and row[place])
    return tuple(value[:_LONGEST_SAMPLE] for value in list(values)[:_SAMPLES])


def _shares(reading: Reading[Any]) -> dict[int, int]:
    """Return how many rows in a hundred fill each column that is read."""
    numbers = sorted({line.row for line in reading.lines[:_COUNTED]} | {one.row for one in reading.problems})
    rows = [reading.table.rows[number - 1] for number in numbers if number > reading.header_row]
    if not rows:
        return {}
    return {
        place: 100 * sum(place < len(row) and shown(row[place]) != "" for row in rows) // len(rows)
        for place in set(reading.columns.values())
    }


def _signature(top: Sequence[Sequence[str]], header_row: int) -> str:
    """Return what tells headings apart, or where there is none how wide the list is."""
    if 0 < header_row <= len(top):
        words = "|".join(title_key(title) for title in top[header_row - 1] if title)
    else:
        words = f"columns: {max(map(len, top), default=0)}"
    return hashlib.sha256(words.encode()).hexdigest()[:16]
