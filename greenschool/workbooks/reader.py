"""The cells of a workbook or text file, exact and in their places."""

import io
from collections.abc import Iterator
from pathlib import Path

from greenschool.workbooks.bounds import bounded
from greenschool.workbooks.csv_file import read_csv
from greenschool.workbooks.refusals import DamagedFileError, TooManyCellsError
from greenschool.workbooks.safe_open import FileKind, SafeFile, open_safely
from greenschool.workbooks.table import CellValue, RawTable
from greenschool.workbooks.tally import MAX_CELLS, MAX_COLUMNS, MAX_ROWS, NO_FACTS
from greenschool.workbooks.values import Read, exact_column
from greenschool.workbooks.xls_file import read_records

_PANIC = "PanicException"  # what a fault inside the reading library raises; it is no ``Exception``


def read_tables(path: Path) -> tuple[RawTable, ...]:
    """Return every sheet of a workbook (.xlsx, .xlsm, .xls, .ods) in its order, or the one table of a text file.

    Hidden sheets come too and say so. Raises a ``FileRefusedError`` when the file must not or cannot be read.
    """
    return tuple(bounded(path.name, table) for table in tables_of(open_safely(path)))


def shown_tables(tables: tuple[RawTable, ...]) -> tuple[RawTable, ...]:
    """Return the sheets that Excel shows, or all of them when it shows none."""
    return tuple(table for table in tables if not table.hidden) or tables


def tables_of(file: SafeFile) -> tuple[RawTable, ...]:
    """Return the tables of a file that was opened already; see ``read_tables``."""
    if file.kind is FileKind.TEXT:
        return (read_csv(file.name, file.content),)
    if file.old is not None:
        return read_records(file.name, file.old)
    return tuple(_workbook_tables(file))


def _workbook_tables(file: SafeFile) -> Iterator[RawTable]:
    from python_calamine import CalamineError, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

    cells = 0
    try:
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(file.content))
        for sheet in workbook.sheets_metadata:
            if sheet.typ != SheetTypeEnum.WorkSheet:
                continue
            rows = workbook.get_sheet_by_name(sheet.name).to_python(skip_empty_area=False)
            # One part may be listed under many sheet names, so the cells are added up here again.
            cells += sum(map(len, rows))
            if cells > MAX_CELLS:
                raise TooManyCellsError(name=file.name, rows=MAX_ROWS, columns=MAX_COLUMNS, cells=MAX_CELLS)
            facts = file.facts.get(sheet.name, NO_FACTS)
            yield RawTable(
                sheet.name,
                _exact_rows(rows),
                fonts=facts.fonts,
                merged=facts.merged,
                hidden=sheet.visible != SheetVisibleEnum.Visible,
                formulas=facts.formulas,
            )
    except (CalamineError, OverflowError) as error:  # the latter: a span of more days than Python counts
        raise DamagedFileError(name=file.name) from error
    except BaseException as error:
        if type(error).__name__ != _PANIC:
            raise
        raise DamagedFileError(name=file.name) from error


def _exact_rows(rows: list[list[Read]]) -> tuple[tuple[CellValue, ...], ...]:
    """Return the rows of a sheet, all of one length, with exact values."""
    return tuple(zip(*map(exact_column, zip(*rows, strict=True)), strict=True)) if rows and rows[0] else ()
