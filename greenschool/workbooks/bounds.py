"""What a table may hold, whatever kind of file it came from, so that reading it on takes no more than seconds."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import zip_longest
from typing import cast

from greenschool.workbooks.refusals import TextTooLongToReadError
from greenschool.workbooks.table import CellValue, Merge, RawTable, cell_name

LONGEST_TEXT = 32_767
"""Characters that Excel lets stand in a cell."""


def bounded(name: str, table: RawTable) -> RawTable:
    """Return a table of the file ``name`` with merged ranges that lie apart; those that overlap others are ignored.

    Raises ``TextTooLongToReadError``.
    """
    for column, cells in enumerate(zip_longest(*table.rows)):
        if _longest_text(cells) > LONGEST_TEXT:
            row = next(row for row, cell in enumerate(cells, 1) if isinstance(cell, str) and len(cell) > LONGEST_TEXT)
            raise TextTooLongToReadError(name=name, cell=cell_name(row, column), limit=LONGEST_TEXT)
    if not table.merged:
        return table
    return replace(table, merged=_apart(table.merged, len(table.rows), max(map(len, table.rows), default=0)))


def _longest_text(cells: Sequence[CellValue]) -> int:
    """Return the length of the longest text of a column; nearly all columns are of one kind."""
    kinds = set(map(type, cells))
    if str not in kinds:
        return 0
    if len(kinds) > 1:
        cells = [cell for cell in cells if type(cell) is str]
    return max(map(len, cast("Sequence[str]", cells)))


def _apart(merges: Iterable[Merge], rows: int, columns: int) -> tuple[Merge, ...]:
    """Return the ranges as far as they lie in the table, without those that overlap an earlier one."""
    taken = bytearray(rows * columns)
    kept: list[Merge] = []
    steps = 2 * (rows * columns + rows)  # as many as ranges that lie apart can need; a file may hold a million others
    for merge in merges:
        last_row, last_column = min(merge.last_row, rows), min(merge.last_column, columns - 1)
        width = last_column - merge.first_column + 1
        places = range((merge.first_row - 1) * columns + merge.first_column, last_row * columns, columns)
        if width <= 0 or not places:
            continue
        steps -= len(places)
        if steps < 0:
            break
        if not any(any(taken[place : place + width]) for place in places):
            for place in places:
                taken[place : place + width] = b"\1" * width
            kept.append(replace(merge, last_row=last_row, last_column=last_column))
    return tuple(kept)
