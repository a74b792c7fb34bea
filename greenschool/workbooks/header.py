"""Find the row or rows that name the columns, below whatever letterhead stands above them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from greenschool.errors import QT_TRANSLATE_NOOP
from greenschool.text.search_key import search_key
from greenschool.text.unicode import normalise
from greenschool.workbooks.header_titles import Titles, titles_at
from greenschool.workbooks.mapping import (
    ChosenColumns,
    ColumnGuess,
    Field,
    ListShape,
    Reason,
    is_forbidden,
    title_guesses,
)
from greenschool.workbooks.name_columns import FAMILY, GIVEN, MIDDLE, with_name_parts
from greenschool.workbooks.refusals import FileRefusedError
from greenschool.workbooks.table import RawTable, cell_name
from greenschool.workbooks.untitled import by_content, without_header

_SEARCHED_ROWS = 50
# One matching word is chance ("Ghi chú" in a letter); a header names several columns.
_FEWEST_MATCHES = 2
_GUIDES = ("huong dan", "danh muc", "cach ghi", "mau", "vi du")


class HeaderNotFoundError(FileRefusedError):
    """No row of any sheet names the wanted columns."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” has no row with the column titles {columns}. Nothing was imported. Check that it is the "
        "right file, or copy its rows into the template and import that.",
    )


class MissingColumnsError(FileRefusedError):
    """The header row was found but lacks columns that the list cannot do without."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” lacks the columns {columns} in row {row}. Nothing was imported. Add them, or copy the "
        "rows into the template, and import again.",
    )


class TwoColumnsError(FileRefusedError):
    """Two columns bear titles of the same meaning; guessing could take the wrong one."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” has two columns for “{column}”: {cells}. Nothing was imported. Rename or delete the one "
        "that does not belong to the list and import again.",
    )


@dataclass(frozen=True, slots=True)
class Header:
    """Where the columns of a list stand.

    ``row`` is the last row of the header, numbered as in Excel, ``first_row`` the first; both are 0 where the list
    has none. ``columns`` gives the column (from 0) of each field that was found, ``titles`` its title as written,
    ``guesses`` how sure that is. ``dropped`` are titles of columns that may never be stored, ``ignored`` those of no
    use here. ``other_sheets`` hold such a list too.
    """

    table: RawTable
    row: int
    columns: Mapping[str, int]
    titles: Mapping[str, str]
    dropped: tuple[str, ...]
    ignored: tuple[str, ...]
    other_sheets: tuple[str, ...]
    first_row: int = 0
    guesses: tuple[ColumnGuess, ...] = ()


@dataclass(frozen=True, slots=True)
class _Candidate:
    table: RawTable
    row: int
    titles: Titles
    columns: Mapping[str, list[ColumnGuess]]
    missing: tuple[Field, ...]

    @property
    def is_guide(self) -> bool:
        return search_key(self.table.sheet).startswith(_GUIDES)

    @property
    def rank(self) -> tuple[int, int, int, int, int]:
        """The more the better: nothing missing, a sheet that people see, a list and no example, many columns.

        Of two that are equal so far, two rows are the header when the upper names a column that the lower does not.
        """
        named = {key for key in self.columns if key not in (FAMILY, MIDDLE, GIVEN)}
        lower = self.titles.lower
        above = any(lower and not lower[guesses[0].column] for guesses in self.columns.values())
        return (-len(self.missing), not self.table.hidden, not self.is_guide, len(named), above)


def find_header(name: str, tables: Sequence[RawTable], shape: ListShape, chosen: ChosenColumns | None = None) -> Header:
    """Return the header that fits ``shape`` best; see ``find_headers``."""
    return find_headers(name, tables, shape, chosen)[0]


def find_headers(
    name: str, tables: Sequence[RawTable], shape: ListShape, chosen: ChosenColumns | None = None
) -> tuple[Header, ...]:
    """Return the header that fits ``shape`` best among the first rows of all sheets, then those of other such lists.

    The earliest of equals wins. Sheets that are hidden, or that explain how to fill in others, are read only where
    no other holds a list. ``chosen`` replaces every guess. Raises ``HeaderNotFoundError``,
    ``MissingColumnsError`` or ``TwoColumnsError`` about the file ``name``.
    """
    if chosen is not None:
        return (_chosen_header(name, tables, shape, chosen),)
    best_of_sheets = [found for table in tables if (found := _best_row(table, shape))]
    if not best_of_sheets:
        raise HeaderNotFoundError(name=name, columns=_titles(_wanted(shape)))
    best = max(best_of_sheets, key=lambda candidate: candidate.rank)
    if best.missing:
        raise MissingColumnsError(name=name, columns=_titles(best.missing), row=best.row)
    others = [found for found in best_of_sheets if found is not best and found.rank[:3] == best.rank[:3]]
    names = tuple(found.table.sheet for found in others)
    return tuple(_header(name, found, shape, names if found is best else ()) for found in (best, *others))


def _best_row(table: RawTable, shape: ListShape) -> _Candidate | None:
    """Return the best header of a sheet; a title in one row is preferred to an equal one in two."""
    candidates: list[_Candidate] = []
    for height in (1, 2):
        for index in range(min(len(table.rows), _SEARCHED_ROWS)):
            titles = titles_at(table, index, height)
            found = _candidate(table, titles, shape) if titles else None
            candidates += [found] if found else []
    if not candidates and (untitled := without_header(table, shape)):
        return _candidate_of(table, Titles((), (), 0, 0), untitled, shape)
    return max(candidates, key=lambda candidate: candidate.rank, default=None)


def _candidate(table: RawTable, titles: Titles, shape: ListShape) -> _Candidate | None:
    guesses = title_guesses(titles.titles, titles.groups, shape)
    named = {guess.field for guess in guesses}
    if len(named) < _FEWEST_MATCHES or not any(guess.reason is Reason.TITLE for guess in guesses):
        return None
    # The lower row of two must name a column itself: a row of data below the header names none.
    below = [title for title in titles.lower if title]
    lower = title_guesses(below, [""] * len(below), shape)
    if below and not any(guess.reason is Reason.TITLE for guess in lower):
        return None
    return _candidate_of(table, titles, with_name_parts(table, titles, guesses), shape)


def _candidate_of(table: RawTable, titles: Titles, guesses: Sequence[ColumnGuess], shape: ListShape) -> _Candidate:
    columns = _surest(guesses)
    missing = [field for field in _wanted(shape) if field.key not in columns]
    for field in tuple(missing):
        taken = {guess.column for guesses in columns.values() for guess in guesses}
        if guess := by_content(table, titles, field, taken):
            columns[field.key] = [guess]
            missing.remove(field)
    return _Candidate(table, titles.last_row, titles, columns, tuple(missing))


def _surest(guesses: Sequence[ColumnGuess]) -> dict[str, list[ColumnGuess]]:
    """Return the columns of each field by key, only those with the best reason; of likely ones only the first."""
    by_field: dict[str, list[ColumnGuess]] = {}
    for guess in guesses:
        by_field.setdefault(guess.field, []).append(guess)
    for key, found in by_field.items():
        best = max(guess.confidence for guess in found)
        surest = [guess for guess in found if guess.confidence == best]
        by_field[key] = surest if surest[0].reason is Reason.TITLE else surest[:1]
    return by_field


def _header(name: str, found: _Candidate, shape: ListShape, others: tuple[str, ...]) -> Header:
    for field in (*shape.fields, *shape.parts):
        doubles = found.columns.get(field.key, [])
        if len(doubles) > 1:
            cells = ", ".join(cell_name(found.row, guess.column) for guess in doubles)
            raise TwoColumnsError(name=name, column=field.titles[0], cells=cells)
    guesses = tuple(guesses[0] for guesses in found.columns.values())
    used = {guess.column for guess in guesses}
    unused = [found.titles.full(column) for column in range(len(found.titles.titles)) if column not in used]
    return Header(
        table=found.table,
        row=found.row,
        columns={guess.field: guess.column for guess in guesses},
        titles={guess.field: guess.title for guess in guesses},
        dropped=tuple(title for title in unused if title and is_forbidden(title)),
        ignored=tuple(title for title in unused if title and not is_forbidden(title)),
        other_sheets=others,
        first_row=found.titles.first_row,
        guesses=guesses,
    )


def _chosen_header(name: str, tables: Sequence[RawTable], shape: ListShape, chosen: ChosenColumns) -> Header:
    table = next((table for table in tables if table.sheet == chosen.sheet), None)
    if table is None:
        raise HeaderNotFoundError(name=name, columns=_titles(_wanted(shape)))
    titles = titles_at(table, chosen.header_row - 1, 1) if chosen.header_row else None
    titles = titles or Titles((), (), chosen.header_row, chosen.header_row)
    guesses = {
        key: [ColumnGuess(key, column, titles.full(column), Reason.CHOSEN)] for key, column in chosen.columns.items()
    }
    missing = tuple(field for field in _wanted(shape) if field.key not in guesses)
    if missing:
        raise MissingColumnsError(name=name, columns=_titles(missing), row=chosen.header_row)
    return _header(name, _Candidate(table, chosen.header_row, titles, guesses, ()), shape, ())


def _wanted(shape: ListShape) -> list[Field]:
    return [field for field in shape.fields if field.must_have_column]


def _titles(fields: Sequence[Field]) -> str:
    return ", ".join(f"“{normalise(field.titles[0])}”" for field in fields)
