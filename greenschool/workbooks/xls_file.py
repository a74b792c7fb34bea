"""The cells of an old Excel workbook (.xls), from records that were scanned before."""

from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING

from greenschool.workbooks.biff_scan import DamagedRecordsError, PasswordError, ScannedStream, scan
from greenschool.workbooks.ole_file import DamagedBoxError, OleFile
from greenschool.workbooks.refusals import (
    DamagedFileError,
    EncryptedFileError,
    NotAWorkbookError,
    TooManyCellsError,
    WordFileError,
)
from greenschool.workbooks.table import CellValue, RawTable
from greenschool.workbooks.tally import MAX_CELLS, MAX_COLUMNS, MAX_ROWS, MAX_TEXT, TooFarError
from greenschool.workbooks.values import exact_number

if TYPE_CHECKING:
    from xlrd.book import Book
    from xlrd.sheet import Sheet

_WORKBOOKS = ("Workbook", "Book", "WORKBOOK", "BOOK")
_ENCRYPTED = "EncryptedPackage"
_WORD = "WordDocument"
_BIFF8 = 80


class _Nowhere:
    """Where the library's remarks go."""

    def write(self, _text: str) -> int:
        return 0

    def flush(self) -> None:
        """Nothing is kept back."""


def unbox(name: str, content: bytes) -> ScannedStream:
    """Return the scanned records of the OLE file ``content``. Raises a ``FileRefusedError``."""
    try:
        box = OleFile(content)
        if _ENCRYPTED in box.names:
            raise EncryptedFileError(name=name)
        if _WORD in box.names:
            raise WordFileError(name=name)
        stream = next((stream for stream in _WORKBOOKS if stream in box.names), None)
        if stream is None:
            raise NotAWorkbookError(name=name)
        return scan(box.stream(stream))
    except PasswordError as error:
        raise EncryptedFileError(name=name) from error
    except (DamagedBoxError, DamagedRecordsError) as error:
        raise DamagedFileError(name=name) from error
    except TooFarError as error:
        raise TooManyCellsError(name=name, rows=MAX_ROWS, columns=MAX_COLUMNS, cells=MAX_CELLS) from error


def read_records(name: str, scanned: ScannedStream) -> tuple[RawTable, ...]:
    """Return every sheet in its order. Raises ``DamagedFileError`` or ``TooManyCellsError``."""
    import xlrd

    try:
        book = xlrd.open_workbook(file_contents=scanned.records, logfile=_Nowhere(), ragged_rows=True)
        tables = tuple(_tables(book, scanned))
    except Exception as error:
        raise DamagedFileError(name=name) from error
    text = sum(len(cell) for table in tables for row in table.rows for cell in row if isinstance(cell, str))
    if text > MAX_TEXT:
        raise TooManyCellsError(name=name, rows=MAX_ROWS, columns=MAX_COLUMNS, cells=MAX_CELLS)
    return tables


def _tables(book: "Book", scanned: ScannedStream) -> Iterator[RawTable]:
    encoding = "unicode" if book.biff_version >= _BIFF8 else str(book.encoding)
    for sheet, facts in zip(book.sheets(), scanned.facts, strict=True):
        yield RawTable(
            sheet.name,
            tuple(tuple(_row(sheet, row, book.datemode)) for row in range(sheet.nrows)),
            fonts=facts.fonts,
            merged=facts.merged,
            hidden=bool(sheet.visibility),
            encoding=encoding,
            formulas=facts.formulas,
        )


def _row(sheet: "Sheet", row: int, datemode: int) -> Iterator[CellValue]:
    import xlrd

    for kind, value in zip(sheet.row_types(row), sheet.row_values(row), strict=True):
        if kind == xlrd.XL_CELL_TEXT:
            yield value or None
        elif kind == xlrd.XL_CELL_NUMBER:
            yield exact_number(value)
        elif kind == xlrd.XL_CELL_DATE:
            yield _moment(value, datemode)
        elif kind == xlrd.XL_CELL_BOOLEAN:
            yield bool(value)
        elif kind == xlrd.XL_CELL_ERROR:
            yield xlrd.error_text_from_code.get(value, "#N/A")
        else:
            yield None


def _moment(days: float, datemode: int) -> CellValue:
    """Return a day, a time of day or both, as the number has a whole part, a fraction or both."""
    from xlrd.xldate import xldate_as_datetime

    try:
        moment: datetime = xldate_as_datetime(days, datemode)
    except (ValueError, OverflowError):
        return exact_number(days)
    if 0 <= days < 1:
        return moment.time()
    if days == int(days):
        return moment.date()
    return moment
