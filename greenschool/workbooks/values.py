"""Values as a reading library hands them over, made exact."""

import math
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import cast

from greenschool.workbooks.table import CellValue

Read = int | float | str | bool | time | date | datetime | timedelta


def exact_column(cells: Sequence[Read]) -> list[CellValue]:
    """Return the cells of a column with exact numbers for binary ones and ``None`` for no text."""
    if set(map(type, cells)) == {str}:  # most columns hold texts and gaps
        texts = cast("Sequence[str]", cells)
        return [text or None for text in texts] if "" in texts else list(texts)
    return [cell if isinstance(cell, str) and cell else exact(cell) for cell in cells]


def exact(cell: Read) -> CellValue:
    """Return a cell with an exact number for a binary one and ``None`` for no text."""
    if isinstance(cell, float):
        # Nearly all are whole, and need no detour through digits.
        return int(cell) if cell.is_integer() and -1e15 < cell < 1e15 else exact_number(cell)
    return None if cell == "" else cell


def exact_number(number: float) -> CellValue:
    """Return the number as Excel shows it: 15 significant digits, so that 8.1 is 8.1 and 0.1 + 0.2 is 0.3."""
    if not math.isfinite(number):
        return str(number)
    rounded = Decimal(f"{number:.15g}")
    return int(rounded) if rounded == rounded.to_integral_value() else rounded
