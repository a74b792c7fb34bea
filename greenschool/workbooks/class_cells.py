"""Classes that Excel took for something else: "3/1" for 3 January, "3E2" for 300, "4.1" for a number."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.text.class_names import ClassNameError, parse_class
from greenschool.text.unicode import normalise
from greenschool.workbooks.cells import NotTextError, shown
from greenschool.workbooks.table import CellValue

_GRADES = range(1, 13)
_LEVELS = {"TH": range(1, 6), "THCS": range(6, 10), "THPT": range(10, 13)}
_PARTED = re.compile(r"(?:l[ớo]p )?[0-9]{1,2}([/.-])[0-9]{1,2}", re.IGNORECASE)
_POWER_OF_TEN = re.compile(r"([1-9])(0+)")


class ClassBecameDateError(GreenSchoolError):
    """A doubt: a class that Excel turned into a day."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "Excel turned this class into the date {value}; it was read as {guess}. Compare it with the file."
    )


class ClassBecameNumberError(GreenSchoolError):
    """A doubt: a class like 3E2 that Excel turned into a number."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "Excel may have turned this class into the number {value}; it was read as {guess}. Compare it with the file.",
    )


@dataclass(frozen=True, slots=True)
class ClassColumn:
    """What the whole column tells: grades of the school, the sign between grade and number, which comes first."""

    grades: range
    sign: str
    month_first: bool


def class_column(values: Iterable[CellValue]) -> ClassColumn:
    """Look at all classes of a list."""
    counts = Counter(value for value in values if isinstance(value, (str, date)))
    texts: Counter[str] = Counter()
    for cell, count in counts.items():
        if isinstance(cell, str):
            texts[normalise(cell)] += count
    days = {cell: count for cell, count in counts.items() if isinstance(cell, date)}
    grades = _grades(texts)
    signs: Counter[str] = Counter()
    for text, count in texts.items():
        if found := _PARTED.match(text):
            signs[found[1]] += count
    as_day = sum(count for day, count in days.items() if day.day in grades)
    as_month = sum(count for day, count in days.items() if day.month in grades)
    return ClassColumn(grades, max(signs, key=signs.__getitem__) if signs else "/", as_month > as_day)


def class_text(cell: CellValue, column: ClassColumn) -> tuple[str, GreenSchoolError | None]:
    """Return the text of a class cell, with its lines, and what is doubtful about it. Raises ``NotTextError``."""
    if isinstance(cell, date):
        first, second = (cell.month, cell.day) if column.month_first else (cell.day, cell.month)
        guess = f"{first}{column.sign}{second}"
        return guess, ClassBecameDateError(value=f"{cell:%d/%m/%Y}", guess=guess)
    power = _POWER_OF_TEN.fullmatch(str(cell)) if isinstance(cell, int) and cell not in _GRADES else None
    if power:
        guess = f"{power[1]}E{len(power[2])}"
        return guess, ClassBecameNumberError(value=cell, guess=guess)
    if cell is None or isinstance(cell, str):
        return cell or "", None
    if isinstance(cell, (int, Decimal)) and not isinstance(cell, bool):
        return shown(cell), None
    raise NotTextError(value=shown(cell))


def _grades(texts: Iterable[str]) -> range:
    levels = set()
    for text in texts:
        try:
            levels.add(parse_class(text).level)
        except ClassNameError:
            continue
    found = [_LEVELS[level] for level in levels if level in _LEVELS]
    return found[0] if len(found) == 1 else _GRADES
