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
    names_a_field,
    title_guesses,
)
from greenschool.workbooks.name_columns import FAMILY, GIVEN, MIDDLE, NAME, with_name_parts
from greenschool.workbooks.refusals import FileRefusedError
from greenschool.workbooks.table import RawTable, address, cell_name
from greenschool.workbooks.untitled import by_content, without_header
from greenschool.workbooks.wishes import same_sheet

_SEARCHED_ROWS = 50
_SEARCHED_CELLS = 40_000
"""Of all sheets together: a workbook may have hundreds of wide ones, none of them a list."""
_FEWEST_ROWS = 3
# One matching word is chance ("Ghi chú" in a letter); a header names several columns.
_FEWEST_MATCHES = 2
_GUIDES = ("huong dan", "danh muc", "cach ghi", "mau", "vi du")


class ColumnsUnclearError(FileRefusedError):
    """A file that can be read as soon as a person says where its heading and its columns are."""


class HeaderNotFoundError(ColumnsUnclearError):
    """No row of any sheet names the wanted columns."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” has no row with the column titles {columns}. Nothing was imported. Check that it is the "
        "right file, or copy its rows into the template and import that.",
    )


class MissingColumnsError(ColumnsUnclearError):
    """The header row was found but lacks columns that the list cannot do without."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” lacks the columns {columns} in row {row}. Nothing was imported. Add them, or copy the "
        "rows into the template, and import again.",
    )


class NoSuchSheetError(FileRefusedError):
    """A sheet that was asked for by name."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” has no sheet “{sheet}”; it has {sheets}. Nothing was imported. Name one of them and try again.",
    )


class TwoColumnsError(ColumnsUnclearError):
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
    use here. ``hidden`` are the places of the dropped columns, from 0.
    """

    table: RawTable
    row: int
    columns: Mapping[str, int]
    titles: Mapping[str, str]
    dropped: tuple[str, ...]
    ignored: tuple[str, ...]
    first_row: int = 0
    guesses: tuple[ColumnGuess, ...] = ()
    hidden: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class _Candidate:
    table: RawTable
    row: int
    titles: Titles
    columns: Mapping[str, list[ColumnGuess]]
    missing: tuple[Field, ...]
    is_chosen: bool = False

    @property
    def is_guide(self) -> bool:
        return search_key(self.table.sheet).startswith(_GUIDES)

    @property
    def is_shown(self) -> bool:
        """Tell whether people see the sheet and write their lists there."""
        return not self.table.hidden and not self.is_guide

    @property
    def rank(self) -> tuple[int, int, int, int, int]:
        """The more the better: nothing missing, a sheet that people see, a list and no example, many columns.

        Of two that are equal so far, two rows are the header when the upper names a column that the lower does not.
        """
        named = {key for key in self.columns if key not in (FAMILY, MIDDLE, GIVEN)}
        lower = self.titles.lower
        above = any(lower and not lower[guesses[0].column] for guesses in self.columns.values())
        return (-len(self.missing), not self.table.hidden, not self.is_guide, len(named), above)


@dataclass(frozen=True, slots=True)
class FoundHeaders:
    """The headers of the lists to read in the order of their sheets, and the one that fits best.

    ``offered`` are the sheets of all lists of the file; ``lacking`` those that begin such a list but lack columns, with
    the titles of those.
    """

    headers: tuple[Header, ...]
    best: Header
    offered: tuple[str, ...]
    lacking: Mapping[str, str]


def find_header(name: str, tables: Sequence[RawTable], shape: ListShape) -> Header:
    """Return the header that fits ``shape`` best; see ``find_headers``."""
    return find_headers(name, tables, shape).best


def find_headers(
    name: str,
    tables: Sequence[RawTable],
    shape: ListShape,
    chosen: Sequence[ChosenColumns] = (),
    wanted: Sequence[str] = (),
) -> FoundHeaders:
    """Return the headers that fit ``shape`` among the first rows of all sheets, or of those that are ``wanted``.

    The earliest of equals is the best. Sheets that are hidden, or that explain how to fill in others, are read only
    where no other holds a list, or where they are wanted by name. ``chosen`` replaces every guess about its sheet,
    and about those with the same heading. Raises ``NoSuchSheetError``, ``HeaderNotFoundError``,
    ``MissingColumnsError`` or ``TwoColumnsError`` about the file ``name``.
    """
    depth = _searched_rows(tables)
    found = [
        one for table in tables if (one := _chosen(table, tables, shape, chosen) or _best_row(table, shape, depth))
    ]
    best = max(found, key=lambda candidate: candidate.rank, default=None)
    lists = [one for one in found if best and (one.is_chosen or one.rank[:3] == best.rank[:3])]
    if wanted:
        _check_sheets(name, tables, wanted)
        named = [one for one in found if any(same_sheet(one.table.sheet, sheet) for sheet in wanted)]
        lists = [one for one in found if one in lists or one in named]
    else:
        named = lists
    if best is None or not named:
        raise HeaderNotFoundError(name=name, columns=_titles(_wanted(shape)))
    if incomplete := [one for one in named if one.missing]:
        raise MissingColumnsError(name=name, columns=_titles(incomplete[0].missing), row=incomplete[0].row)
    headers = tuple(_header(name, one, shape, several=len(lists) > 1) for one in named)
    return FoundHeaders(
        headers,
        best=headers[named.index(max(named, key=lambda one: one.rank))],
        offered=tuple(one.table.sheet for one in lists),
        lacking={one.table.sheet: _titles(one.missing) for one in found if one.missing and one.is_shown},
    )


def _check_sheets(name: str, tables: Sequence[RawTable], wanted: Sequence[str]) -> None:
    for sheet in wanted:
        if not any(same_sheet(table.sheet, sheet) for table in tables):
            sheets = ", ".join(f"“{table.sheet}”" for table in tables)
            raise NoSuchSheetError(name=name, sheet=sheet, sheets=sheets)


def _searched_rows(tables: Sequence[RawTable]) -> int:
    """Return how many rows of each sheet are looked at: the fewer, the more cells they have."""
    width = sum(max(map(len, table.rows[:_SEARCHED_ROWS]), default=0) for table in tables)
    return min(_SEARCHED_ROWS, max(_FEWEST_ROWS, _SEARCHED_CELLS // max(width, 1)))


def _best_row(table: RawTable, shape: ListShape, depth: int) -> _Candidate | None:
    """Return the best header of a sheet; a title in one row is preferred to an equal one in two."""
    candidates: list[_Candidate] = []
    for height in (1, 2):
        for index in range(min(len(table.rows), depth)):
            titles = titles_at(table, index, height)
            found = _candidate(table, titles, shape) if titles else None
            candidates += [found] if found else []
    if not candidates and (untitled := without_header(table, shape)):
        return _candidate_of(table, Titles((), (), 0, 0), untitled, shape)
    return max(candidates, key=lambda candidate: candidate.rank, default=None)


def _candidate(table: RawTable, titles: Titles, shape: ListShape) -> _Candidate | None:
    if not names_a_field(titles.titles, titles.groups, shape):
        return None
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


def _header(name: str, found: _Candidate, shape: ListShape, *, several: bool) -> Header:
    for field in (*shape.fields, *shape.parts):
        doubles = found.columns.get(field.key, [])
        if len(doubles) > 1:
            sheet = found.table.sheet if several else ""
            cells = ", ".join(address(sheet, cell_name(found.row, guess.column)) for guess in doubles)
            raise TwoColumnsError(name=name, column=field.titles[0], cells=cells)
    guesses = tuple(guesses[0] for guesses in found.columns.values())
    used = {guess.column for guess in guesses}
    unused = {column: found.titles.full(column) for column in range(len(found.titles.titles)) if column not in used}
    return Header(
        table=found.table,
        row=found.row,
        columns={guess.field: guess.column for guess in guesses},
        titles={guess.field: guess.title for guess in guesses},
        dropped=tuple(title for title in unused.values() if is_forbidden(title)),
        ignored=tuple(title for title in unused.values() if title and not is_forbidden(title)),
        first_row=found.titles.first_row,
        guesses=guesses,
        hidden=frozenset(column for column, title in unused.items() if is_forbidden(title)),
    )


def _chosen(
    table: RawTable, tables: Sequence[RawTable], shape: ListShape, chosen: Sequence[ChosenColumns]
) -> _Candidate | None:
    """Return what was chosen for a sheet, or for another one with the same heading; None where nothing was."""
    here = next((one for one in chosen if one.sheet == table.sheet), None)
    if here is None:
        here = next((one for one in chosen if one.header_row and _has_heading_of(table, tables, one)), None)
    if here is None:
        return None
    titles = titles_at(table, here.header_row - 1, 1) if here.header_row else None
    titles = titles or Titles((), (), here.header_row, here.header_row)
    columns = dict(here.columns)
    if GIVEN in columns:  # a name in two columns; a fault of it stands in the first
        columns.setdefault(NAME, columns.get(FAMILY, columns[GIVEN]))
    guesses = {key: [ColumnGuess(key, column, titles.full(column), Reason.CHOSEN)] for key, column in columns.items()}
    missing = tuple(field for field in _wanted(shape) if field.key not in guesses)
    return _Candidate(table, here.header_row, titles, guesses, missing, is_chosen=True)


def _has_heading_of(table: RawTable, tables: Sequence[RawTable], chosen: ChosenColumns) -> bool:
    row = chosen.header_row
    model = next((one for one in tables if one.sheet == chosen.sheet), None)
    if model is None or row > min(len(table.rows), len(model.rows)):
        return False
    titles = [titles_at(one, row - 1, 1) for one in (model, table)]
    return titles[0] is not None and titles[0] == titles[1]


def _wanted(shape: ListShape) -> list[Field]:
    return [field for field in shape.fields if field.must_have_column]


def _titles(fields: Sequence[Field]) -> str:
    return ", ".join(f"“{normalise(field.titles[0])}”" for field in fields)
