"""What a single cell says: text, a number, a date. Each misreading has one sentence."""

import re
from datetime import date, datetime
from decimal import Decimal

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.text.dates import DateError, parse_date
from greenschool.text.numbers import NumberError, parse_decimal
from greenschool.text.unicode import normalise, normalise_lines
from greenschool.workbooks.table import CellValue

_PHONE_WITHOUT_ZERO = re.compile(r"[35789][0-9]{8}|2[0-9]{9}")  # mobile; area code and number
_DIGITS = re.compile(r"[0-9]{1,15}")


class MissingValueError(GreenSchoolError):
    """A cell that every row must fill is empty."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "“{column}” is empty. The row was not imported. Fill in the cell and import again."
    )


class NotTextError(GreenSchoolError):
    """Excel turned what was typed into a date, a time or a truth value."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "Excel keeps {value} as a date, a time or a truth value, not as text. The row was not imported. "
        "Format the cell as Text, type it again and import again.",
    )


class NotANumberError(GreenSchoolError):
    """The cell should hold a number."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "“{value}” is not a number. The row was not imported. Write it like 8,5 or 8.5 and import again.",
    )


class NotAWholeNumberError(GreenSchoolError):
    """The cell should hold a count, zero or more."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "“{value}” is not a whole number. The row was not imported. Write it in digits only and import again.",
    )


class NotADateError(GreenSchoolError):
    """The cell should hold a day of the calendar."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "“{value}” is not a date. The row was not imported. Write it as day/month/year, like 05/09/2022, "
        "and import again.",
    )


def shown(cell: CellValue) -> str:
    """Return a cell as a person would read it out, for messages and for telling empty cells."""
    if cell is None:
        return ""
    if isinstance(cell, str):
        return normalise_lines(cell)
    if isinstance(cell, Decimal):
        return f"{cell:f}"
    if isinstance(cell, datetime):
        return f"{cell:%d/%m/%Y %H:%M}"
    if isinstance(cell, date):
        return f"{cell:%d/%m/%Y}"
    return str(cell)


def as_text(cell: CellValue) -> str:
    """Return one line of text; a number keeps its digits, no value is ``""``. Raises ``NotTextError``."""
    return normalise(_as_written(cell))


def as_lines(cell: CellValue) -> str:
    """Return text whose line breaks are kept. Raises ``NotTextError``."""
    return normalise_lines(_as_written(cell))


def as_phone(cell: CellValue) -> str:
    """Return a telephone number; one that lost its opening zero, as Excel's numbers do, gets it back."""
    phone = as_text(cell)
    return f"0{phone}" if _PHONE_WITHOUT_ZERO.fullmatch(phone) else phone


def as_decimal(cell: CellValue) -> Decimal:
    """Return the exact number; text may write it with a comma or a dot. Raises ``NotANumberError``."""
    if isinstance(cell, Decimal):
        return cell
    if isinstance(cell, int) and not isinstance(cell, bool):
        return Decimal(cell)
    if isinstance(cell, str):
        try:
            return parse_decimal(normalise(cell))
        except NumberError:
            pass
    raise NotANumberError(value=shown(cell))


def as_whole(cell: CellValue) -> int:
    """Return a count, zero or more. Raises ``NotAWholeNumberError``."""
    if isinstance(cell, int) and not isinstance(cell, bool) and cell >= 0:
        return cell
    # Digits only: "1.000" is a thousand to one person and one to another.
    if isinstance(cell, str) and _DIGITS.fullmatch(digits := normalise(cell)):
        return int(digits)
    raise NotAWholeNumberError(value=shown(cell))


def as_date(cell: CellValue) -> date:
    """Return the day, kept by Excel as a date or typed as text. Raises ``NotADateError``."""
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    if isinstance(cell, str):
        try:
            return parse_date(normalise(cell))
        except DateError:
            pass
    raise NotADateError(value=shown(cell))


def _as_written(cell: CellValue) -> str:
    if cell is None:
        return ""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, (int, Decimal)) and not isinstance(cell, bool):
        return shown(cell)
    raise NotTextError(value=shown(cell))
