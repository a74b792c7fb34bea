"""The cells of a workbook or text file, exact and in their places."""

import io
import math
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from greenschool.workbooks.cell_meter import MAX_CELLS, MAX_COLUMNS, MAX_ROWS
from greenschool.workbooks.csv_file import read_csv
from greenschool.workbooks.refusals import DamagedFileError, TooManyCellsError
from greenschool.workbooks.safe_open import FileKind, SafeFile, open_safely
from greenschool.workbooks.table import CellValue, RawTable

if TYPE_CHECKING:
    from collections.abc import Iterator

_Read = int | float | str | bool | time | date | datetime | timedelta


def read_tables(path: Path) -> tuple[RawTable, ...]:
    """Return every visible sheet of an .xlsx workbook in its order, or the one table of a .csv file.

    Raises a ``FileRefusedError`` when the file must not or cannot be read.
    """
    return tables_of(open_safely(path))


def tables_of(file: SafeFile) -> tuple[RawTable, ...]:
    """Return the tables of a file that was opened already; see ``read_tables``."""
    if file.kind is FileKind.TEXT:
        return (read_csv(file.name, file.content),)
    return tuple(_workbook_tables(file))


def _workbook_tables(file: SafeFile) -> "Iterator[RawTable]":
    from python_calamine import CalamineError, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

    cells = 0
    try:
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(file.content))
        for sheet in workbook.sheets_metadata:
            if sheet.typ != SheetTypeEnum.WorkSheet or sheet.visible != SheetVisibleEnum.Visible:
                continue
            rows = workbook.get_sheet_by_name(sheet.name).to_python(skip_empty_area=False)
            # One part may be listed under many sheet names, so the cells are added up here again.
            cells += sum(len(row) for row in rows)
            if cells > MAX_CELLS:
                raise TooManyCellsError(name=file.name, rows=MAX_ROWS, columns=MAX_COLUMNS, cells=MAX_CELLS)
            yield RawTable(sheet.name, tuple(tuple(_exact(cell) for cell in row) for row in rows))
    except (CalamineError, OverflowError) as error:  # the latter: a span of more days than Python counts
        raise DamagedFileError(name=file.name) from error


def _exact(cell: _Read) -> CellValue:
    if isinstance(cell, float):
        return _exact_number(cell)
    return None if cell == "" else cell


def _exact_number(number: float) -> CellValue:
    """Return the number as Excel shows it: 15 significant digits, so that 8.1 is 8.1 and 0.1 + 0.2 is 0.3."""
    if not math.isfinite(number):
        return str(number)
    exact = Decimal(f"{number:.15g}")
    return int(exact) if exact == exact.to_integral_value() else exact
