"""What a judge should look at once more before handing in: equal totals at the top, totals far from the others."""

from collections import defaultdict
from collections.abc import Sequence
from decimal import Decimal
from statistics import median

from greenschool.language import say
from greenschool.services.marking_rows import MySheet
from greenschool.ui.widgets.mark_box import short

_FEWEST = 8
"""Sheets that "far from the others" is told among."""
_FAR = 4
"""How many times the usual distance from the middle is far."""
_LEVEL = 3
"""Groups of equal totals that are named, from the highest down: there they decide about prizes."""


def remarks(whole: Sequence[MySheet]) -> list[str]:
    """Return a line for each group of equal totals near the top, and one for totals far from the others."""
    far = _far_off(whole)
    lines = [
        say("HandInDialog", "The same total {total}: {codes}", total=short(total), codes=", ".join(codes))
        for total, codes in _level(whole)
    ]
    if far:
        told = ", ".join(f"{sheet.blind_code} ({short(sheet.total)})" for sheet in far)
        lines.append(say("HandInDialog", "Far from your other totals: {codes}", codes=told))
    return lines


def _level(whole: Sequence[MySheet]) -> list[tuple[Decimal, list[str]]]:
    codes: dict[Decimal, list[str]] = defaultdict(list)
    for sheet in whole:
        codes[sheet.total].append(sheet.blind_code)
    return [(total, codes[total]) for total in sorted(codes, reverse=True) if len(codes[total]) > 1][:_LEVEL]


def _far_off(whole: Sequence[MySheet]) -> list[MySheet]:
    if len(whole) < _FEWEST:
        return []
    middle = median(sheet.total for sheet in whole)
    usual = median(abs(sheet.total - middle) for sheet in whole)
    return [sheet for sheet in whole if usual and abs(sheet.total - middle) > _FAR * usual]
