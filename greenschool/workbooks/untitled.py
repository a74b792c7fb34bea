"""Columns without a title that helps: told by what their cells look like, where only one column looks so."""

from collections.abc import Collection

from greenschool.workbooks.column_looks import Look, look_of
from greenschool.workbooks.header_titles import Titles
from greenschool.workbooks.mapping import ColumnGuess, Field, ListShape, Reason, is_forbidden
from greenschool.workbooks.table import CellValue, RawTable

_SAMPLE = 200
_FEWEST_CELLS = 2  # of a list without any header; less is chance


def by_content(table: RawTable, titles: Titles, field: Field, taken: Collection[int]) -> ColumnGuess | None:
    """Return the one column that looks like ``field`` among those not ``taken`` and not forbidden."""
    if field.look is None:
        return None
    found = [
        column
        for column in range(_width(table))
        if column not in taken
        and not is_forbidden(titles.full(column))
        and look_of(_cells(table, titles.last_row, column)) is field.look
    ]
    if len(found) != 1:
        return None
    return ColumnGuess(field.key, found[0], titles.full(found[0]), Reason.CONTENT)


def without_header(table: RawTable, shape: ListShape) -> list[ColumnGuess]:
    """Return the columns of a list that begins with its first row; nothing unless all that is needed looks so."""
    if len(table.rows) < _FEWEST_CELLS:
        return []
    looks = {column: look_of(_cells(table, 0, column)) for column in range(_width(table))}
    guesses: list[ColumnGuess] = []
    for field in shape.fields:
        columns = [column for column, look in looks.items() if look is field.look and isinstance(look, Look)]
        if len(columns) == 1:
            guesses.append(ColumnGuess(field.key, columns[0], "", Reason.CONTENT))
    found = {guess.field for guess in guesses}
    wanted = {field.key for field in shape.fields if field.must_have_column}
    return guesses if wanted and wanted <= found else []


def _cells(table: RawTable, header_row: int, column: int) -> list[CellValue]:
    rows = table.rows[header_row : header_row + _SAMPLE]
    return [row[column] for row in rows if column < len(row)]


def _width(table: RawTable) -> int:
    return max(map(len, table.rows), default=0)
