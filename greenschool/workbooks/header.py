"""Find the row that names the columns, below whatever letterhead stands above it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from greenschool.errors import QT_TRANSLATE_NOOP
from greenschool.text.unicode import normalise
from greenschool.workbooks.mapping import Field, is_forbidden, match_columns
from greenschool.workbooks.refusals import FileRefusedError
from greenschool.workbooks.table import CellValue, RawTable, cell_name

_SEARCHED_ROWS = 50
# One matching word is chance ("Ghi chú" in a letter); a header names several columns.
_FEWEST_MATCHES = 2


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

    ``row`` is numbered as in Excel. ``columns`` gives the column (from 0) of each field that was found,
    ``titles`` its title as written. ``dropped`` are titles of columns that may never be stored, ``ignored``
    those of no use here.
    """

    table: RawTable
    row: int
    columns: Mapping[str, int]
    titles: Mapping[str, str]
    dropped: tuple[str, ...]
    ignored: tuple[str, ...]
    other_sheets: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Candidate:
    table: RawTable
    row: int
    columns: Mapping[str, list[int]]
    missing: tuple[Field, ...]

    @property
    def rank(self) -> tuple[int, int]:
        return (-len(self.missing), len(self.columns))


def find_header(name: str, tables: Sequence[RawTable], fields: Sequence[Field]) -> Header:
    """Return the header that fits ``fields`` best among the first rows of all sheets; the earliest of equals.

    ``other_sheets`` of the result names further sheets that hold such a list too. Raises
    ``HeaderNotFoundError``, ``MissingColumnsError`` or ``TwoColumnsError`` about the file ``name``.
    """
    best_of_sheets = [found for table in tables if (found := _best_row(table, fields))]
    if not best_of_sheets:
        wanted = [field for field in fields if field.required]
        raise HeaderNotFoundError(name=name, columns=_titles(wanted))
    best = max(best_of_sheets, key=lambda candidate: candidate.rank)
    if best.missing:
        raise MissingColumnsError(name=name, columns=_titles(best.missing), row=best.row)
    for field in fields:
        doubles = best.columns.get(field.key, [])
        if len(doubles) > 1:
            cells = ", ".join(cell_name(best.row, column) for column in doubles)
            raise TwoColumnsError(name=name, column=field.titles[0], cells=cells)
    others = [found.table.sheet for found in best_of_sheets if found is not best and not found.missing]
    return _header(best, tuple(others))


def _best_row(table: RawTable, fields: Sequence[Field]) -> _Candidate | None:
    candidates = []
    for index, cells in enumerate(table.rows[:_SEARCHED_ROWS]):
        columns = match_columns(cells, fields)
        if len(columns) >= _FEWEST_MATCHES:
            missing = tuple(field for field in fields if field.required and field.key not in columns)
            candidates.append(_Candidate(table, index + 1, columns, missing))
    return max(candidates, key=lambda candidate: candidate.rank, default=None)


def _header(found: _Candidate, others: tuple[str, ...]) -> Header:
    cells = found.table.rows[found.row - 1]
    columns = {key: indexes[0] for key, indexes in found.columns.items()}
    unused = [_title(cell) for index, cell in enumerate(cells) if index not in columns.values() and _title(cell)]
    return Header(
        table=found.table,
        row=found.row,
        columns=columns,
        titles={key: _title(cells[index]) for key, index in columns.items()},
        dropped=tuple(title for title in unused if is_forbidden(title)),
        ignored=tuple(title for title in unused if not is_forbidden(title)),
        other_sheets=others,
    )


def _title(cell: CellValue) -> str:
    return "" if cell is None else normalise(str(cell))


def _titles(fields: Sequence[Field]) -> str:
    return ", ".join(f"“{field.titles[0]}”" for field in fields)
