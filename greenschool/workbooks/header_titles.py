"""The titles of a header in one row or in two, where a title may stand above several columns or beside none."""

from collections.abc import Sequence
from dataclasses import dataclass

from greenschool.text.unicode import normalise
from greenschool.workbooks.table import CellValue, Merge, RawTable

_LONGEST_TITLE = 120


@dataclass(frozen=True, slots=True)
class Titles:
    """A title and the title above it for each column, ``""`` for none; rows numbered as in Excel."""

    titles: tuple[str, ...]
    groups: tuple[str, ...]
    first_row: int
    last_row: int
    lower: tuple[str, ...] = ()
    """The titles of the lower of two rows alone."""

    def full(self, column: int) -> str:
        """Return the title of a column with the one above it: "Phụ huynh: Họ tên"."""
        if column >= len(self.titles):
            return ""
        title, group = self.titles[column], self.groups[column]
        return f"{group}: {title}" if group and title and group != title else title


def titles_at(table: RawTable, index: int, height: int) -> Titles | None:
    """Return the titles in the row ``index`` (from 0), or in that and the next; None where there can be none."""
    if index < 0 or index + height > len(table.rows):
        return None
    upper = [_title(cell) for cell in table.rows[index]]
    if height == 1:
        return Titles(tuple(upper), ("",) * len(upper), index + 1, index + 1) if any(upper) else None
    below = table.rows[index + 1]
    if not any(upper) or not all(cell is None or isinstance(cell, str) for cell in below):
        return None
    width = max(len(upper), len(below))
    upper += [""] * (width - len(upper))
    lower = [_title(cell) for cell in below] + [""] * (width - len(below))
    if not any(lower):
        return None
    groups = _spread(upper, lower, [merge for merge in table.merged if merge.first_row == index + 1])
    titles = [own or above for own, above in zip(lower, groups, strict=True)]
    above = ["" if title == group else group for title, group in zip(titles, groups, strict=True)]
    return Titles(tuple(titles), tuple(above), index + 1, index + 2, tuple(lower))


def _spread(upper: Sequence[str], lower: Sequence[str], merges: Sequence[Merge]) -> list[str]:
    """Return the upper title of each column: across what is merged, else across the blanks above lower titles."""
    spread = list(upper)
    for merge in merges:
        for column in range(merge.first_column, min(merge.last_column + 1, len(spread))):
            spread[column] = upper[merge.first_column]
    if not merges:
        for column in range(1, len(spread)):
            if not spread[column] and lower[column] and lower[column - 1]:
                spread[column] = spread[column - 1]
    return spread


def _title(cell: CellValue) -> str:
    if cell is None or isinstance(cell, bool):
        return ""
    title = normalise(str(cell))
    return title if len(title) <= _LONGEST_TITLE else ""
