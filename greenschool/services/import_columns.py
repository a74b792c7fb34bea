"""How a file was understood: its sheet, its heading, and which of its columns stands for which field."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from greenschool.workbooks.cells import shown
from greenschool.workbooks.mapping import ChosenColumns, Field, ListShape, is_forbidden, title_key
from greenschool.workbooks.reading import Reading
from greenschool.workbooks.table import column_letter


@dataclass(frozen=True, slots=True)
class FieldPlace:
    """A field of the list and its column in the file, from 0; ``place`` is None where the file has none.

    ``confidence`` is in percent; below 100 a person should look.
    """

    field: str
    title: str
    required: bool
    place: int | None
    confidence: int


@dataclass(frozen=True, slots=True)
class FileTitle:
    """A column of the file that may stand for a field: its place, from 0, its letter in Excel, its title."""

    place: int
    letter: str
    title: str


@dataclass(frozen=True, slots=True)
class FoundList:
    """What was found in a file. ``signature`` is the same for files with the same heading.

    ``charset``, ``before`` and ``after`` show how letters of an old font were read; they are empty for Unicode.
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

    def columns(self) -> dict[str, int]:
        """Return the column of each field that has one."""
        return {field.field: field.place for field in self.fields if field.place is not None}

    def chosen(self, columns: Mapping[str, int]) -> ChosenColumns:
        """Return the wish that these columns be read in place of those that were guessed."""
        return ChosenColumns(self.sheet, self.header_row, columns)

    def allows(self, columns: Mapping[str, int]) -> bool:
        """Tell whether columns that were chosen another time are there, and name all that is required."""
        places = {title.place for title in self.titles}
        required = {field.field for field in self.fields if field.required}
        known = {field.field for field in self.fields}
        return required <= columns.keys() <= known and places.issuperset(columns.values())


def found_list(shape: ListShape, reading: Reading[Any]) -> FoundList:
    """Return how the list of this ``shape`` was found in what was read."""
    first = next(iter(reading.conversions), None)
    titles = _file_titles(reading)
    words = "|".join(title_key(title.title) for title in titles)
    parts = [part for part in shape.parts if part.key in reading.columns]
    return FoundList(
        sheet=reading.sheet,
        header_row=reading.header_row,
        encoding=reading.encoding,
        charset=first.charset.value if first else "",
        before=first.before if first else "",
        after=first.after if first else "",
        fields=tuple(_field_place(field, reading, bool(parts)) for field in (*shape.fields, *parts)),
        titles=titles,
        signature=hashlib.sha256(words.encode()).hexdigest()[:16],
    )


def _field_place(field: Field, reading: Reading[Any], has_parts: bool) -> FieldPlace:  # noqa: FBT001
    confidence = next((guess.confidence for guess in reading.guesses if guess.field == field.key), 100)
    place = reading.columns.get(field.key)
    required = field.must_have_column and not (has_parts and place is None)
    return FieldPlace(field.key, field.titles[0], required, place, confidence)


def _file_titles(reading: Reading[Any]) -> tuple[FileTitle, ...]:
    """Return the columns with a title, or that are read; never one that brings what may not be stored."""
    rows = reading.table.rows
    header = [shown(cell) for cell in rows[reading.header_row - 1]] if reading.header_row else []
    titles = {place: title for place, title in enumerate(header) if title and not is_forbidden(title)}
    titles |= {place: reading.titles.get(key, "") for key, place in reading.columns.items()}
    return tuple(FileTitle(place, column_letter(place), titles[place]) for place in sorted(titles))
