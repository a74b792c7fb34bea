"""Birth dates however a column holds them: typed, kept by Excel as a day, or as the number behind a day.

Excel with an American calendar takes "06/08/2013" for 8 June and leaves "25/08/2013" as text. One cell cannot tell;
the column can.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.text.dates import DateError, parse_date
from greenschool.text.unicode import normalise
from greenschool.workbooks.cells import NotADateError, shown
from greenschool.workbooks.table import CellValue

# Two digits are a year of this century up to here: nobody who takes part was born before 1950.
_LAST_YEAR = 2049
_EXCEL_DAY_ZERO = date(1899, 12, 30)
_SERIALS = range(14_000, 55_000)  # from 1938 to 2050
_YEARS = range(1930, _LAST_YEAR + 1)
_MONTHS = 12
_NUMERIC = re.compile(r"([0-9]{1,2}) ?[/.-] ?([0-9]{1,2}) ?[/.-] ?([0-9]{2}(?:[0-9]{2})?)")
_BETWEEN = re.compile(r"[\n;,]+|\s+(?:[-–—]|và)\s+")
_LABEL = re.compile(r"\A(?:(?:sinh )?ngày|sinh)\s+", re.IGNORECASE)
_IN_WORDS = re.compile(r"([0-9]{1,2}) tháng ([0-9]{1,2})(?:,)? năm ([0-9]{4})", re.IGNORECASE)


class SwappedDateError(GreenSchoolError):
    """A doubt: a day whose day and month may have changed places."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "the column mixes typed dates and dates of Excel, so day and month of {value} may have changed places. "
        "Compare it with the file.",
    )


class OnlyAYearError(GreenSchoolError):
    """A doubt: a birth date of which only the year is written."""

    sentence = QT_TRANSLATE_NOOP("errors", "“{value}” is only a year. The birth date was left empty.")


class DayOrder(Enum):
    """What the dates typed in a column begin with."""

    DAY_FIRST = "day"
    MONTH_FIRST = "month"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class BirthColumn:
    """What the whole column tells: the order of typed dates, whether Excel's may be swapped, whether it is years."""

    order: DayOrder
    excel_is_suspect: bool
    only_years: bool


@dataclass(frozen=True, slots=True)
class Birth:
    """A birth date and what is doubtful about it."""

    day: date | None
    doubt: GreenSchoolError | None = None


def birth_column(values: Iterable[CellValue]) -> BirthColumn:
    """Look at all birth dates of a list, each different one once."""
    cells = [value for value in values if shown(value)]
    typed = [found for cell in cells if isinstance(cell, str) for found in _NUMERIC.finditer(normalise(cell))]
    kept = [day for cell in cells if (day := _kept_day(cell))]
    firsts, seconds = ([int(found[part]) for found in typed] for part in (1, 2))
    day_first, month_first = (any(number > _MONTHS for number in numbers) for numbers in (firsts, seconds))
    order = DayOrder.DAY_FIRST
    if month_first:
        order = DayOrder.UNKNOWN if day_first else DayOrder.MONTH_FIRST
    return BirthColumn(
        order=order,
        excel_is_suspect=bool(typed and kept) and not any(day.day > _MONTHS for day in kept),
        only_years=bool(cells) and all(_year(cell) for cell in cells),
    )


def births_in(cell: CellValue, column: BirthColumn) -> list[Birth]:
    """Return the birth dates of one cell, one for each author. Raises ``NotADateError``."""
    if cell is None or column.only_years:
        return []
    if isinstance(cell, str) and not _is_number(cell):
        parts = [normalise(part) for part in _BETWEEN.split(cell)]
        return [_typed(part, column) for part in parts if part]
    if (day := _kept_day(cell)) is not None:
        suspect = column.excel_is_suspect and day.day <= _MONTHS and day.day != day.month
        return [Birth(day, SwappedDateError(value=shown(day)) if suspect else None)]
    if _year(cell):
        return [Birth(None, OnlyAYearError(value=shown(cell)))]
    raise NotADateError(value=shown(cell))


def _typed(text: str, column: BirthColumn) -> Birth:
    bare = _LABEL.sub("", text)
    if in_words := _IN_WORDS.fullmatch(bare):
        bare = "/".join(in_words.groups())
    if _year(bare):
        return Birth(None, OnlyAYearError(value=text))
    found = _NUMERIC.fullmatch(bare)
    if found and column.order is not DayOrder.DAY_FIRST:
        return _in_doubtful_order(text, int(found[1]), int(found[2]), found[3], column.order)
    try:
        day = parse_date(bare, pivot=_LAST_YEAR)
    except DateError as error:
        raise NotADateError(value=text) from error
    if day.year not in _YEARS:
        raise NotADateError(value=text)
    return Birth(day)


def _in_doubtful_order(text: str, first: int, second: int, year: str, order: DayOrder) -> Birth:
    swapped = second > _MONTHS or (order is DayOrder.MONTH_FIRST and first <= _MONTHS)
    month_and_day = (first, second) if swapped else (second, first)
    try:
        day = parse_date(f"{month_and_day[1]}/{month_and_day[0]}/{year}", pivot=_LAST_YEAR)
    except DateError as error:
        raise NotADateError(value=text) from error
    is_sure = max(first, second) > _MONTHS or first == second
    return Birth(day, None if is_sure else SwappedDateError(value=text))


def _kept_day(cell: CellValue) -> date | None:
    """Return the day that Excel keeps, as a date or as the number of days since its first."""
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    if isinstance(cell, str):
        cell = int(normalise(cell)) if _is_number(cell) else None
    if isinstance(cell, int) and not isinstance(cell, bool) and cell in _SERIALS:
        return _EXCEL_DAY_ZERO + timedelta(days=cell)
    return None


def _is_number(text: str) -> bool:
    return normalise(text).isdecimal() and len(normalise(text)) == 5


def _year(cell: CellValue) -> bool:
    if isinstance(cell, str):
        text = normalise(cell)
        return text.isdecimal() and len(text) == 4 and int(text) in _YEARS
    return isinstance(cell, int) and not isinstance(cell, bool) and cell in _YEARS


def unused_years(column: BirthColumn, title: str) -> Sequence[str]:
    """Return the title of a column that gives years only, which is no birth date and is not kept."""
    return (title,) if column.only_years and title else ()
