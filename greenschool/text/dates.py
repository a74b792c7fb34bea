"""Dates as Vietnamese people type and print them: the day first."""

from __future__ import annotations

import datetime as dt
import re

from greenschool.text.unicode import normalise


class DateError(ValueError):
    """The text is not a date that can be read in one way only."""


_DAY_FIRST = re.compile(r"([0-9]{1,2}) ?([/.-]) ?([0-9]{1,2}) ?\2 ?([0-9]{4}|[0-9]{2})")
_YEAR_FIRST = re.compile(r"([0-9]{4}) ?([/.-]) ?([0-9]{1,2}) ?\2 ?([0-9]{1,2})")


def parse_date(text: str, *, pivot: int | None = None) -> dt.date:
    """Read dd/mm/yyyy or yyyy-mm-dd, the parts set off by "/", "-" or "." (the same twice).

    A two-digit year is refused unless ``pivot`` is given: the last year that the date can be in. The year
    read is then the one among the hundred up to ``pivot`` that ends in these digits: with pivot 2023, "16" is
    2016 and "24" is 1924. Raises ``DateError`` for any other shape and for a day that does not exist.
    """
    clean = normalise(text)
    if match := _DAY_FIRST.fullmatch(clean):
        day, _, month, year_text = match.groups()
    elif match := _YEAR_FIRST.fullmatch(clean):
        year_text, _, month, day = match.groups()
    else:
        raise DateError(f"{text!r} is not a date like 31/12/2023.")
    year = int(year_text)
    if len(year_text) == 2:
        if pivot is None:
            raise DateError(f"The year of {text!r} needs four digits.")
        year = pivot - (pivot - year) % 100
    try:
        return dt.date(year, int(month), int(day))
    except ValueError as error:
        raise DateError(f"There is no day {text!r} in the calendar.") from error


def format_date(date: dt.date) -> str:
    """Return ``date`` as dd/mm/yyyy."""
    return f"{date.day:02}/{date.month:02}/{date.year:04}"


def date_in_words(date: dt.date) -> str:
    """Return "ngày 05 tháng 01 năm 2023": days below 10 and months 1 and 2 get a zero.

    Rule: NĐ 30/2020/NĐ-CP, phụ lục I, place and date of a document.
    """
    month = f"{date.month:02}" if date.month <= 2 else str(date.month)
    return f"ngày {date.day:02} tháng {month} năm {date.year}"


def place_and_date(place: str, date: dt.date) -> str:
    """Return the line that opens a document: "Hoàn Kiếm, ngày 22 tháng 5 năm 2023"."""
    return f"{place}, {date_in_words(date)}"
