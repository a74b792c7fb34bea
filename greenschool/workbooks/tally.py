"""What one part of a workbook holds: how many cells and how much text, and what stands beside the values."""

from array import array
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from greenschool.workbooks.table import Merge

# A list of 100,000 rows and ten columns fits, with its letterhead.
MAX_ROWS = 110_000
MAX_COLUMNS = 512
MAX_CELLS = 1_200_000
MAX_TEXT = 30_000_000  # bytes of UTF-8 in all cells together
MAX_SHEETS = 255


class TooFarError(Exception):
    """A cell lies beyond the limits, or the cells hold more text than the limits allow."""


@dataclass(slots=True)
class Tally:
    """Counts of one part. ``styles`` counts the text cells of a column by style and by shared text (-1: none).

    ``formulas`` are keyed by row (as Excel counts) and column (from 0); true where the file keeps a value.
    ``lengths`` and ``fonts`` are those of shared texts, by index.
    """

    cells: int = 0
    text: int = 0
    last_row: int = 0
    last_column: int = 0
    sheets: int = 0
    uses: "array[int]" = field(default_factory=lambda: array("L"))
    lengths: "array[int]" = field(default_factory=lambda: array("L"))
    fonts: dict[int, str] = field(default_factory=dict)
    styles: Counter[tuple[int, str, int]] = field(default_factory=Counter)
    formulas: dict[tuple[int, int], bool] = field(default_factory=dict)
    merged: list[Merge] = field(default_factory=list)

    def check(self) -> None:
        """Raise ``TooFarError`` when this part alone is too much."""
        # The reading library lays out the whole rectangle from A1 to the last cell with a value.
        if (
            max(self.cells, self.last_row * self.last_column) > MAX_CELLS
            or self.last_row > MAX_ROWS
            or self.last_column > MAX_COLUMNS
            or self.text > MAX_TEXT
            or max(len(self.lengths), len(self.formulas), len(self.merged)) > MAX_CELLS
            or self.sheets > MAX_SHEETS
        ):
            raise TooFarError


@dataclass(frozen=True, slots=True)
class SheetFacts:
    """What a sheet says beside its values; see ``RawTable``."""

    fonts: Mapping[int, str] = field(default_factory=dict)
    merged: tuple[Merge, ...] = ()
    formulas: Mapping[tuple[int, int], bool] = field(default_factory=dict)


NO_FACTS = SheetFacts()


def main_fonts(counts: Mapping[tuple[int, str], int]) -> dict[int, str]:
    """Return the font of most text cells of each column, from counts by column and font."""
    best: dict[int, tuple[int, str]] = {}
    for (column, font), count in counts.items():
        if font and (count, font) > best.get(column, (0, "")):
            best[column] = (count, font)
    return {column: font for column, (_, font) in best.items()}


def column_number(letters: str) -> int:
    """Return the number of a column from its letters, counted from 1: "A" is 1, "XFD" is 16384."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number
