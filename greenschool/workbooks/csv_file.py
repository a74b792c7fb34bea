"""Text in columns: cut at commas, semicolons or tabs, whichever cuts most rows alike."""

import csv
import io
from collections import Counter
from contextlib import suppress

from greenschool.workbooks.refusals import BrokenCsvError, TooManyCellsError
from greenschool.workbooks.table import RawTable
from greenschool.workbooks.tally import MAX_CELLS, MAX_COLUMNS, MAX_ROWS
from greenschool.workbooks.text_encoding import decode

_DELIMITERS = ",;\t"  # Excel writes semicolons where the comma is the decimal sign, as in Việt Nam
_SAMPLE_ROWS = 200
_SAMPLE = 500_000  # characters
_MOST_DELIMITERS = 2 * MAX_CELLS  # some stand inside texts


def read_csv(name: str, content: bytes) -> RawTable:
    """Return the rows of a text file; every cell is text. A row is numbered as Excel would number it.

    Raises ``UnknownEncodingError``, ``BrokenCsvError`` or ``TooManyCellsError``.
    """
    text, encoding = decode(name, content)
    delimiter = delimiter_of(text)
    # A row is taken apart as a whole, so that one endless row must be found before.
    if text.count(delimiter) > _MOST_DELIMITERS:
        raise TooManyCellsError(name=name, rows=MAX_ROWS, columns=MAX_COLUMNS, cells=MAX_CELLS)
    return RawTable("", tuple(_rows(name, text, delimiter)), encoding=encoding)


def delimiter_of(text: str) -> str:
    """Return the sign that cuts most rows of the text into the same number of columns."""
    return max(_DELIMITERS, key=lambda candidate: _regularity(text, candidate))


def _regularity(text: str, delimiter: str) -> tuple[int, int]:
    """Return how many sample rows share the most common number of columns, and that number.

    The right delimiter cuts every row of the list into the same number of columns; commas inside slogans do
    not. Rows count up to the first where a quotation mark ends a cell and something else than the delimiter follows.
    """
    widths: Counter[int] = Counter()
    reader = csv.reader(io.StringIO(text[:_SAMPLE], newline=""), delimiter=delimiter, strict=True)
    with suppress(csv.Error):
        for row, _ in zip(reader, range(_SAMPLE_ROWS), strict=False):
            if len(row) > 1:
                widths[len(row)] += 1
    return max(((count, width) for width, count in widths.items()), default=(0, 0))


def _rows(name: str, text: str, delimiter: str) -> list[tuple[str | None, ...]]:
    # Strict: a lenient reader lets one stray quotation mark swallow all rows after it without a word.
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    rows: list[tuple[str | None, ...]] = []
    cells = 0
    try:
        for row in reader:
            cells += len(row)
            if len(row) > MAX_COLUMNS or len(rows) == MAX_ROWS or cells > MAX_CELLS:
                raise TooManyCellsError(name=name, rows=MAX_ROWS, columns=MAX_COLUMNS, cells=MAX_CELLS)
            rows.append(tuple(cell or None for cell in row))
    except csv.Error as error:
        raise BrokenCsvError(name=name, line=reader.line_num) from error
    return rows
