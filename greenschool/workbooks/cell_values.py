"""Make sure that Excel will hold exactly what it is given, or say that it cannot."""

import re
from datetime import date
from decimal import Decimal

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.workbooks.sheets import CellKind, SheetValue

# Excel specifications and limits: characters in a cell, digits of a number; its calendar starts before this
# day but counts a 29 February 1900 that never was.
MAX_CELL_TEXT = 32_767
MAX_DIGITS = 15
_FIRST_SAFE_DAY = date(1900, 3, 1)

# What XML 1.0 cannot carry: control characters, halves of characters, non-characters.
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# Office reads _x0041_ inside a text as the letter A; ECMA-376 part 1, 22.9.2.19 (ST_Xstring).
_ESCAPE_LIKE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")


class TextTooLongError(GreenSchoolError):
    """A text is longer than an Excel cell can hold."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The text in cell {cell} of sheet “{sheet}” has {length} characters; Excel holds {limit}. No file "
        "was written. Shorten the text and try again.",
    )


class UnwritableTextError(GreenSchoolError):
    """A text holds control characters, which no Excel file can carry."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The text in cell {cell} of sheet “{sheet}” holds characters that cannot be seen or written. No "
        "file was written. Type the text again and try again.",
    )


def writable_text(text: str, sheet: str, cell: str) -> str:
    """Return ``text`` as it has to be written so that Excel shows it unchanged.

    Raises ``TextTooLongError`` or ``UnwritableTextError``, which name the sheet and the cell.
    """
    length = len(text.encode("utf-16-le", "surrogatepass")) // 2
    if length > MAX_CELL_TEXT:
        raise TextTooLongError(cell=cell, sheet=sheet, length=length, limit=MAX_CELL_TEXT)
    if _UNWRITABLE.search(text):
        raise UnwritableTextError(cell=cell, sheet=sheet)
    return _ESCAPE_LIKE.sub("_x005F_", text)


def exact_value(value: SheetValue, kind: CellKind, sheet: str, cell: str) -> SheetValue:
    """Return what to write for ``value`` in a column of ``kind``.

    Raises ``TypeError`` for a value of another type and ``ValueError`` for a number with more places than its
    column shows or more digits than Excel keeps: both would make the sheet differ from the papers printed
    beside it.
    """
    if value is None:
        return None
    if type(value) is not kind.holds:
        raise TypeError(f"{cell} of {sheet} holds {kind.holds.__name__}, not {value!r}")
    if isinstance(value, str):
        return writable_text(value, sheet, cell)
    if isinstance(value, date):
        return value if value >= _FIRST_SAFE_DAY else f"{value.day:02}/{value.month:02}/{value.year:04}"
    number = Decimal(value).normalize()
    _, digits, exponent = number.as_tuple()
    if not isinstance(exponent, int) or len(digits) > MAX_DIGITS or -exponent > kind.places:
        raise ValueError(f"{cell} of {sheet} cannot show {value} exactly")
    return value
