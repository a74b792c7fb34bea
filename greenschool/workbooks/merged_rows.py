"""Cells merged over several rows: their value stands in each of them, and one entry may span them."""

from collections.abc import Iterator
from dataclasses import replace

from greenschool.workbooks.header import Header
from greenschool.workbooks.row_kinds import NUMBER
from greenschool.workbooks.table import CellValue, Merge, RawTable

_SHARED = ("school", "group", "class_name", "received")
_OF_ONE_ENTRY = (NUMBER, "title")


def filled_down(table: RawTable, header: Header) -> RawTable:
    """Return ``table`` with school, class, group and day written in every row over which their cell is merged."""
    merges = list(_merges(header, _SHARED))
    if not merges:
        return table
    rows: list[list[CellValue]] = [list(row) for row in table.rows]
    for merge in merges:
        value = rows[merge.first_row - 1][merge.first_column]
        for number in range(merge.first_row, min(merge.last_row, len(rows)) + 1):
            if merge.first_column < len(rows[number - 1]):
                rows[number - 1][merge.first_column] = value
    return replace(table, rows=tuple(map(tuple, rows)))


def rows_merged_with_the_one_above(header: Header) -> frozenset[int]:
    """Return the rows that go on with the entry above: their number or title is merged with its."""
    merges = _merges(header, _OF_ONE_ENTRY)
    return frozenset(row for merge in merges for row in range(merge.first_row + 1, merge.last_row + 1))


def _merges(header: Header, keys: tuple[str, ...]) -> Iterator[Merge]:
    columns = {header.columns[key] for key in keys if key in header.columns}
    for merge in header.table.merged:
        is_below = header.row < merge.first_row < merge.last_row
        if is_below and merge.first_column == merge.last_column and merge.first_column in columns:
            yield merge
