"""Names cut in two or three columns, with a title for each part or one title over all."""

from collections.abc import Sequence

from greenschool.text.syllables import is_syllable
from greenschool.text.unicode import normalise
from greenschool.workbooks.header_titles import Titles
from greenschool.workbooks.mapping import ColumnGuess, Reason
from greenschool.workbooks.table import RawTable

FAMILY, MIDDLE, GIVEN, NAME = "family", "middle", "given", "authors"
_SAMPLE = 200
_SHARE = 0.8


def with_name_parts(table: RawTable, titles: Titles, guesses: Sequence[ColumnGuess]) -> list[ColumnGuess]:
    """Return ``guesses`` with the columns that together hold the name.

    The column of the family name stands for the whole name then, so that a fault has a place.
    """
    by_field = {guess.field: guess for guess in guesses}
    whole, family, given = by_field.get(NAME), by_field.get(FAMILY), by_field.get(GIVEN)
    rest = [guess for guess in guesses if guess.field not in (FAMILY, MIDDLE, GIVEN)]
    if whole is None and given:
        if family is None:  # a column "Tên" alone
            return [*rest, ColumnGuess(NAME, given.column, given.title, Reason.WORDS)]
        first = min(family, given, key=lambda guess: guess.column)
        parts = [guess for guess in guesses if guess.field in (FAMILY, MIDDLE, GIVEN)]
        return [*rest, *parts, ColumnGuess(NAME, first.column, first.title, Reason.TITLE)]
    if whole and _goes_on(table, titles, whole.column):
        return [
            *rest,
            ColumnGuess(FAMILY, whole.column, whole.title, whole.reason),
            ColumnGuess(GIVEN, whole.column + 1, whole.title, whole.reason),
        ]
    return rest


def _goes_on(table: RawTable, titles: Titles, column: int) -> bool:
    """Tell whether the untitled column beside the name holds single words: the given names."""
    beside = column + 1
    if beside < len(titles.titles) and titles.titles[beside] not in ("", titles.titles[column]):
        return False
    pairs = []
    for row in table.rows[titles.last_row : titles.last_row + _SAMPLE]:
        name, given = (row[place] if place < len(row) else None for place in (column, beside))
        if isinstance(name, str) and normalise(name):
            pairs.append(isinstance(given, str) and is_syllable(normalise(given)))
    return len(pairs) > 0 and sum(pairs) >= _SHARE * len(pairs)
