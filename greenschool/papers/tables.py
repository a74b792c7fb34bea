"""The ruled table of lists: a heading row on every page, cells that wrap, rows that stay whole.

This module loads reportlab; papers import it inside the function that writes them.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.platypus import Paragraph, Table, TableStyle

from greenschool.papers.flowables import Type
from greenschool.papers.units import MM

CELL_SIZE = 11
_RULE = 0.4
_TOP_PADDING, _BOTTOM_PADDING = 0.9, 1.5  # mm
_GROUP_TINT = "#EEF3EA"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, its width in mm, and how its cells are aligned."""

    heading: str
    width: float
    align: str = "left"


class RuledTable:
    """Collects rows of a table, set in ``size`` points; ``flowable`` gives reportlab's table.

    ``air`` is room in mm above and below the texts of each row, for people to write by hand.
    """

    def __init__(self, columns: Sequence[Column], kind: Type, size: float = CELL_SIZE, air: float = 0.0) -> None:
        self._columns = columns
        self._size = size
        self._kind = kind
        self._air = air
        bold = kind.family.bold
        heading = [kind.paragraph(column.heading, size, "centre", font=bold) for column in columns]
        self._rows: list[list[Paragraph | str]] = [heading]
        self._commands: list[tuple[object, ...]] = []

    def add_group(self, title: str) -> None:
        """Add a row across all columns that stays on the page of the row after it."""
        row = len(self._rows)
        cell = self._kind.paragraph(title, self._size, font=self._kind.family.bold)
        self._rows.append([cell, *[""] * (len(self._columns) - 1)])
        self._commands += [
            ("SPAN", (0, row), (-1, row)),
            ("BACKGROUND", (0, row), (-1, row), _GROUP_TINT),
            ("LINEBELOW", (0, row), (-1, row), _RULE, "#000000"),
            ("NOSPLIT", (0, row), (-1, row + 1)),
        ]

    def add_row(self, cells: Sequence[str | Sequence[str]], *, bold: bool = False) -> None:
        """Add a row; a cell given as several texts is divided into as many lines, across from one another.

        Such a row is never parted by the end of a page. A ``bold`` row is for totals.
        """
        font = self._kind.family.bold if bold else self._kind.family.regular
        depth = max(1 if isinstance(cell, str) else len(cell) for cell in cells)
        first, last = len(self._rows), len(self._rows) + depth - 1
        if self._air:
            self._commands += [
                ("TOPPADDING", (0, first), (-1, last), (_TOP_PADDING + self._air) * MM),
                ("BOTTOMPADDING", (0, first), (-1, last), (_BOTTOM_PADDING + self._air) * MM),
            ]
        for line in range(depth):
            self._rows.append(
                [self._cell(cell, column, line, font) for cell, column in zip(cells, self._columns, strict=True)]
            )
        self._commands.append(("LINEBELOW", (0, last), (-1, last), _RULE, "#000000"))
        if depth > 1:
            # A span also keeps its rows on one page.
            whole = (number for number, cell in enumerate(cells) if isinstance(cell, str))
            self._commands += [("SPAN", (number, first), (number, last)) for number in whole]

    def _cell(self, cell: str | Sequence[str], column: Column, line: int, font: str) -> Paragraph | str:
        lines = (cell,) if isinstance(cell, str) else cell
        text = lines[line] if line < len(lines) else ""
        return self._kind.paragraph(text, self._size, column.align, font=font) if text else ""

    def flowable(self) -> Table:
        """Return the table, whose heading row is repeated on every page."""
        style = [
            ("LINEABOVE", (0, 0), (-1, 0), _RULE, "#000000"),
            ("LINEBELOW", (0, 0), (-1, 0), _RULE, "#000000"),
            ("LINEBEFORE", (0, 0), (0, -1), _RULE, "#000000"),
            ("LINEAFTER", (0, 0), (-1, -1), _RULE, "#000000"),
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            ("FONTNAME", (0, 0), (-1, -1), self._kind.family.regular),
            ("LEFTPADDING", (0, 0), (-1, -1), 1.3 * MM),
            ("RIGHTPADDING", (0, 0), (-1, -1), 1.3 * MM),
            ("TOPPADDING", (0, 0), (-1, -1), _TOP_PADDING * MM),
            ("BOTTOMPADDING", (0, 0), (-1, -1), _BOTTOM_PADDING * MM),
            *self._commands,
        ]
        widths = [column.width * MM for column in self._columns]
        return Table(self._rows, colWidths=widths, repeatRows=1, splitInRow=0, style=TableStyle(style))
