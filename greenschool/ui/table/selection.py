"""What is selected, read from the ranges that Qt keeps: selecting everything in 100,000 rows stays quick."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QItemSelection

from greenschool.ui.table.column import Row
from greenschool.ui.table.model import RowTableModel

TOO_MANY = 200_000
"""Cells beyond which only the number of them is told."""


@dataclass(frozen=True, slots=True)
class Selected:
    """The smallest block of lines and columns (left to right as shown) that holds every selected cell."""

    lines: tuple[int, ...]
    columns: tuple[int, ...]
    blocks: tuple[tuple[range, range], ...]

    @classmethod
    def read(cls, selection: QItemSelection, shown: Sequence[int]) -> "Selected":
        """Read the selection of a view whose columns stand in the order ``shown``."""
        blocks = tuple(
            (range(one.top(), one.bottom() + 1), range(one.left(), one.right() + 1)) for one in selection.toList()
        )
        lines = sorted(set().union(*(lines for lines, _ in blocks)))
        taken = set().union(*(columns for _, columns in blocks))
        return cls(tuple(lines), tuple(column for column in shown if column in taken), blocks)

    def holds(self, line: int, column: int) -> bool:
        """Tell whether a cell is selected."""
        return any(line in lines and column in columns for lines, columns in self.blocks)

    def count(self) -> int:
        """Return the number of selected cells in columns that are shown."""
        shown = set(self.columns)
        return sum(len(lines) * len(shown.intersection(columns)) for lines, columns in self.blocks)

    def texts(self, model: RowTableModel[Row]) -> list[list[str]]:
        """Return the texts line by line; cells of the block that are not selected are empty."""
        return [
            [
                model.columns[column].text(model.value(line, column)) if self.holds(line, column) else ""
                for column in self.columns
            ]
            for line in self.lines
        ]

    def figures(self, model: RowTableModel[Row]) -> list[Decimal]:
        """Return the figures among the selected cells."""
        shown = set(self.columns)
        values = (
            model.value(line, column)
            for lines, columns in self.blocks
            for column in shown.intersection(columns)
            for line in lines
        )
        return [Decimal(v) for v in values if isinstance(v, int | Decimal) and not isinstance(v, bool)]
