"""Every list of entries that one file brings, ready to be taken in together."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.progress import SILENT, Progress
from greenschool.text.search_key import search_key
from greenschool.workbooks.entry_list import EntryLine, EntryReading, NoSchoolError, read_sheets
from greenschool.workbooks.list_file import ListFile, lacking_notes, sheets_named, tops_of
from greenschool.workbooks.reading import CellProblem, Reading
from greenschool.workbooks.wishes import AS_WRITTEN, Wishes

_FEWEST_ALIKE = 2


class NumbersRestartError(GreenSchoolError):
    """A note: lists of one file that give the same numbers."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{file}: the sheets {sheets} each count from the beginning; their entries are numbered on after those of the "
        "contest.",
    )


class SameEntriesError(GreenSchoolError):
    """A note: a sheet whose entries stand on another sheet too."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{file}: all {count} entries of the sheet “{sheet}” stand on other sheets too. Leave it out if it only gathers "
        "them.",
    )


def read_entries(
    path: Path, progress: Progress = SILENT, wishes: Wishes = AS_WRITTEN, contest: str = ""
) -> ListFile[EntryLine]:
    """Read the lists of entries in a file; those of other contests than ``contest`` are passed over.

    Raises a ``FileRefusedError`` when the file cannot be read at all.
    """
    found = read_sheets(path, progress, wishes=wishes, contest=contest)
    lists = tuple(_with_school_asked(one) for one in found.lists)
    notes = (*_notes_of_several(path.name, lists), *lacking_notes(path.name, found.lacking))
    return ListFile(lists, found.offered, notes, tops_of(found.tables, found.read))


def numbers_restart(lists: Sequence[Reading[EntryLine]]) -> bool:
    """Tell whether two lists give an entry the same number, so that they must be numbered anew."""
    seen: set[int] = set()
    for reading in lists:
        numbers = {line.number for line in reading.lines}
        if not seen.isdisjoint(numbers):
            return True
        seen |= numbers
    return False


def _with_school_asked(found: EntryReading) -> Reading[EntryLine]:
    """Return the list with a problem where neither it nor its file says which school it is from."""
    reading = found.reading
    if found.school or "school" in reading.columns or all(line.school for line in reading.lines):
        return reading
    row = max(reading.header_row, 1)
    missing = CellProblem(f"{row}:{row}", reading.header_row, "", "", NoSchoolError())
    return replace(reading, problems=(*reading.problems, missing))


def _notes_of_several(file: str, lists: Sequence[Reading[EntryLine]]) -> Iterator[GreenSchoolError]:
    if numbers_restart(lists):
        yield NumbersRestartError(file=file, sheets=sheets_named([reading.sheet for reading in lists]))
    keys = [frozenset(map(_key, reading.lines)) for reading in lists] if len(lists) > 1 else []
    for number, (reading, own) in enumerate(zip(lists, keys, strict=len(keys) > 0)):
        others: frozenset[object] = frozenset().union(*keys[:number], *keys[number + 1 :])
        if len(own) >= _FEWEST_ALIKE and own <= others:
            yield SameEntriesError(file=file, sheet=reading.sheet, count=len(own))


def _key(line: EntryLine) -> tuple[str, ...]:
    return (search_key(line.title), *(search_key(author.name) for author in line.authors))
