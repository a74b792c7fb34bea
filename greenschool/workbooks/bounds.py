"""What a table may hold, whatever kind of file it came from, so that reading it on takes no more than seconds."""

from collections.abc import Iterable
from dataclasses import replace

from greenschool.workbooks.refusals import TextTooLongToReadError
from greenschool.workbooks.table import Merge, RawTable, cell_name

LONGEST_TEXT = 32_767
"""Characters that Excel lets stand in a cell."""


def bounded(name: str, table: RawTable) -> RawTable:
    """Return a table of the file ``name`` with merged ranges that lie apart; those that overlap others are ignored.

    Raises ``TextTooLongToReadError``.
    """
    for number, row in enumerate(table.rows, 1):
        for column, cell in enumerate(row):
            if type(cell) is str and len(cell) > LONGEST_TEXT:
                raise TextTooLongToReadError(name=name, cell=cell_name(number, column), limit=LONGEST_TEXT)
    if not table.merged:
        return table
    return replace(table, merged=_apart(table.merged, len(table.rows), max(map(len, table.rows), default=0)))


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
