"""A table as it is seen, out to Excel."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path

from greenschool.progress import SILENT, Progress
from greenschool.workbooks.sheets import DATE, INTEGER, TEXT, CellKind, SheetColumn, SheetValue, TableSheet, decimal
from greenschool.workbooks.writer import write_workbook

CellOut = str | int | Decimal | date | None

_NARROWEST, _WIDEST = 8, 48
_GAP = 2


def export_table(
    path: Path,
    title: str,
    columns: Sequence[str],
    rows: Sequence[Sequence[CellOut]],
    progress: Progress = SILENT,
) -> None:
    """Write ``rows`` under the titles ``columns`` to the workbook ``path``, as one sheet called ``title``.

    A column of whole numbers, exact numbers or days stays one in Excel; a column of several kinds is text. Raises
    what ``workbooks.writer`` refuses.
    """
    kinds = [_kind([row[place] for row in rows]) for place in range(len(columns))]
    described = [
        SheetColumn(name, kind, _width(name, [row[place] for row in rows]))
        for place, (name, kind) in enumerate(zip(columns, kinds, strict=True))
    ]
    lines = [[_fitting(cell, kind) for cell, kind in zip(row, kinds, strict=True)] for row in rows]
    write_workbook(path, [TableSheet(title, described, lines, heading_lines=[title])], progress)


def _kind(cells: Sequence[CellOut]) -> CellKind:
    filled = [cell for cell in cells if cell is not None and cell != ""]
    types = {type(cell) for cell in filled}
    if types == {int}:
        return INTEGER
    if types == {date}:
        return DATE
    if types == {Decimal}:
        return decimal(max(1, *(_places(cell) for cell in filled if isinstance(cell, Decimal))))
    return TEXT


def _places(number: Decimal) -> int:
    exponent = number.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def _fitting(cell: CellOut, kind: CellKind) -> SheetValue:
    if kind is TEXT:
        return "" if cell is None else str(cell)
    return cell or None if isinstance(cell, str) else cell


def _width(title: str, cells: Sequence[CellOut]) -> float:
    longest = max((len(line) for cell in cells for line in str(cell or "").split("\n")), default=0)
    return min(max(len(title), longest, _NARROWEST) + _GAP, _WIDEST)
