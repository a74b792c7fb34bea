"""The authors of the entries of a list: names, classes and birth dates that stand side by side."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import NamedTuple, TypeVar

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.workbooks.author_cells import People, clean_class, people_in, values_in
from greenschool.workbooks.birth_cells import BirthColumn, birth_column, births_in
from greenschool.workbooks.class_cells import class_column, class_text
from greenschool.workbooks.list_cells import ListCells
from greenschool.workbooks.name_columns import FAMILY, GIVEN, MIDDLE
from greenschool.workbooks.table import CellValue

NAMES, CLASS, BORN = "authors", "class_name", "born"

_Item = TypeVar("_Item")
_TITLES = {CLASS: "Lớp", BORN: "Ngày sinh"}
_NO_CLASS: tuple[str, GreenSchoolError | None] = ("", None)

Tell = Callable[[int, str, GreenSchoolError], None]
"""Told of a record's place, the field, and what is wrong or doubtful there."""


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


class AuthorLine(NamedTuple):
    """One author: name as written, class (``""`` when not given) and birth date."""

    name: str
    class_name: str
    born: date | None


Authors = tuple[AuthorLine, ...]


class _Births(NamedTuple):
    """The birth dates of one cell, and what is doubtful about them."""

    days: Sequence[date | None]
    doubts: Sequence[GreenSchoolError]


_NO_BIRTHS = _Births((), ())


class ListedAuthors:
    """Reads the authors of all records, telling ``report`` of faults and ``doubt`` of what a person should look at.

    ``name_as_written`` gives a name the capitals that its charset lost; None where it lost none.
    """

    def __init__(
        self, cells: ListCells, report: Tell, doubt: Tell, name_as_written: Callable[[str], str] | None
    ) -> None:
        self._cells, self._report, self._doubt = cells, report, doubt
        self._name_as_written = name_as_written
        self._single: dict[str, People] = {}
        self._classes: dict[tuple[str, int], Sequence[str]] = {}

    def read(self, section_classes: Sequence[str]) -> list[Authors]:
        """Return the authors of each record; ``section_classes`` are the classes that the headings above them name."""
        births, classes, names = self._births(), self._class_texts(), self._names()
        places = range(len(self._cells.records))
        return list(map(self._together, places, names, classes, births, section_classes))

    def _together(
        self, place: int, text: str, classes: str, births: Sequence[date | None], section_class: str
    ) -> Authors:
        people = self._single.get(text) or self._people(place, text, classes, len(births))
        count = len(people.names)
        if classes:
            found = self._classes.get((classes, count)) or self._classes_of(classes, count)
            of_each = self._parallel(place, CLASS, found, count, "")
        else:
            of_each = [behind or section_class for behind in people.classes]
        born = self._parallel(place, BORN, births, count, None)
        return tuple(map(AuthorLine, people.names, of_each, born))

    def _people(self, place: int, text: str, classes: str, births: int) -> People:
        counts = {births, len(classes.splitlines())} - {0}
        people = people_in(text, tuple(counts))
        if people.is_doubtful:
            self._doubt(place, NAMES, BrokenNameError(value=self._written(place), names="; ".join(people.names)))
        if self._name_as_written:
            people = People(tuple(map(self._name_as_written, people.names)), people.classes)
        if len(people.names) == 1:  # what stands beside it changes nothing then
            self._single[text] = people
        return people

    def _written(self, place: int) -> str:
        return self._cells.lines(NAMES).values[place]

    def _classes_of(self, text: str, count: int) -> Sequence[str]:
        values = [clean_class(value) for value in values_in(text, count)]
        if len(values) == 1:
            values *= count  # one class for all
        self._classes[text, count] = values
        return values

    def _parallel(self, place: int, key: str, values: Sequence[_Item], count: int, blank: _Item) -> Sequence[_Item]:
        """Return one value for each author; report it when the lines do not pair up."""
        if len(values) == count:
            return values
        if values and count:
            self._report(place, key, AuthorLinesError(authors=count, column=_TITLES[key], lines=len(values)))
        return [blank] * count

    def _births(self) -> Sequence[Sequence[date | None]]:
        column = birth_column(dict.fromkeys(self._cells.raw(BORN)))
        births = self._cells.read(BORN, partial(_births_in, column=column), _NO_BIRTHS)
        self._report_all(BORN, births.faults)
        for place, found in enumerate(births.values):
            for doubt in found.doubts:
                self._doubt(place, BORN, doubt)
        return [found.days for found in births.values]

    def _class_texts(self) -> Sequence[str]:
        column = class_column(self._cells.raw(CLASS))
        texts = self._cells.read(CLASS, partial(class_text, column=column), _NO_CLASS)
        self._report_all(CLASS, texts.faults)
        for place, (_, doubt) in enumerate(texts.values):
            if doubt:
                self._doubt(place, CLASS, doubt)
        return [text for text, _ in texts.values]

    def _names(self) -> Sequence[str]:
        whole = self._cells.lines(NAMES)
        if GIVEN not in self._cells.header.columns:
            self._report_all(NAMES, whole.faults)
            return whole.values
        keys = [key for key in (FAMILY, MIDDLE, GIVEN) if key in self._cells.header.columns]
        names = []
        for place, parts in enumerate(zip(*(self._cells.lines(key).values for key in keys), strict=True)):
            names.append(_name_of(parts) or whole.values[place])
            if not names[-1] and place in whole.faults:
                self._report(place, NAMES, whole.faults[place])
        return names

    def _report_all(self, key: str, faults: Mapping[int, GreenSchoolError]) -> None:
        for place, fault in faults.items():
            self._report(place, key, fault)


def _births_in(cell: CellValue, column: BirthColumn) -> _Births:
    births = births_in(cell, column)
    return _Births([birth.day for birth in births], [birth.doubt for birth in births if birth.doubt])


def _name_of(parts: Sequence[str]) -> str:
    lines = [part.splitlines() for part in parts if part]
    if len({len(part) for part in lines}) == 1:
        return "\n".join(" ".join(words) for words in zip(*lines, strict=True))
    return " ".join(" ".join(part) for part in lines)
