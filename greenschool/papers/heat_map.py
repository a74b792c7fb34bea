"""The heat map of schools and criteria: vector colours, and the number in every cell.

This module loads reportlab; papers import it inside the function that writes them.
"""

from collections.abc import Sequence

from reportlab.platypus import Flowable, Table, TableStyle

from greenschool.papers.assessment_report import HeatCell, HeatRow
from greenschool.papers.fitting import text_width
from greenschool.papers.flowables import Type
from greenschool.papers.fonts import checked
from greenschool.papers.heat_colours import heat_colour, heat_colours
from greenschool.papers.units import MM
from greenschool.papers.wording import wording
from greenschool.text.numbers import format_decimal

_SIZE = 7.5
_ROW = 3.8 * MM
_NAME = 44 * MM
_TOTAL = 14 * MM
_NOT_APPLYING = "#DADFDB"
_GRID = "#FFFFFF"
_STEP = 17 * MM


def heat_table(codes: Sequence[str], rows: Sequence[HeatRow], width: float, kind: Type) -> Table:
    """Return the map in ``width`` points, its heading repeated on every page. Raises ``MissingGlyphError``."""
    family, phrases = kind.family, wording("assessment")
    heading = [phrases.say("column_school"), *codes, phrases.say("column_total")]
    cell_width = (width - _NAME - _TOTAL) / len(codes)
    texts = [heading, *([_name(row.school, kind), *map(_figure, row.cells), row.total] for row in rows)]
    last = len(texts) - 1
    style: list[tuple[object, ...]] = [
        ("FONT", (0, 0), (-1, -1), family.regular, _SIZE, _SIZE),
        ("FONT", (0, 0), (-1, 0), family.bold, _SIZE - 0.5, _SIZE),
        ("FONT", (-1, 1), (-1, -1), family.bold, _SIZE, _SIZE),
        ("ALIGN", (1, 0), (-1, -1), "CENTER"),
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ("INNERGRID", (1, 1), (-2, -1), 0.4, _GRID),
        ("LINEBELOW", (0, 0), (-1, 0), 0.4, "#000000"),
        ("LINEBELOW", (0, last), (-1, last), 0.4, "#000000"),
        *((f"{side}PADDING", (0, 0), (-1, -1), 0.5) for side in ("LEFT", "RIGHT", "TOP")),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 1.2),
    ]
    for number, row in enumerate(rows, start=1):
        for column, cell in enumerate(row.cells, start=1):
            style += _coloured(cell, column, number)
    checked_texts = [[checked(family.regular, text, kind.label) for text in line] for line in texts]
    return Table(
        checked_texts,
        colWidths=[_NAME, *[cell_width] * len(codes), _TOTAL],
        rowHeights=[_ROW] * len(texts),
        repeatRows=1,
        style=TableStyle(style),
    )


def _name(school: str, kind: Type) -> str:
    """Return the school's name, its end cut off where it would run into the figures."""
    words, end = school.split(), ""
    while len(words) > 1 and text_width(" ".join(words) + end, kind.family.regular, _SIZE) > _NAME - 2:
        words, end = words[:-1], " …"
    return " ".join(words) + end


def _figure(cell: HeatCell) -> str:
    if not cell.applies:
        return ""
    return "–" if cell.points is None else format_decimal(cell.points)


def _coloured(cell: HeatCell, column: int, row: int) -> list[tuple[object, ...]]:
    where = (column, row), (column, row)
    if not cell.applies:
        return [("BACKGROUND", *where, _NOT_APPLYING)]
    if cell.share is None:
        return []
    colour = heat_colour(cell.share)
    return [("BACKGROUND", *where, colour.ground), ("TEXTCOLOR", *where, colour.text)]


class HeatLegend(Flowable):  # type: ignore[misc]
    """The colours with the per cent that they stand for, and what an empty or grey cell means."""

    HEIGHT = 5 * MM

    def __init__(self, kind: Type) -> None:
        super().__init__()
        phrases, font = wording("assessment"), kind.family.regular
        self._font = font
        self._head = checked(font, phrases.say("legend"), kind.label)
        edges = [100 * number // len(heat_colours()) for number in range(len(heat_colours()) + 1)]
        self._steps = [phrases.say("legend_step", low=edges[n], high=edges[n + 1]) for n in range(len(edges) - 1)]
        words = " · ".join((phrases.say("legend_missing"), phrases.say("legend_not_applying")))
        self._words = checked(font, words, kind.label)

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """Return the legend's width and height."""
        return available_width, self.HEIGHT

    def draw(self) -> None:
        """Draw the boxes from the left."""
        canvas, x = self.canv, 38 * MM
        canvas.setFont(self._font, _SIZE)
        canvas.drawString(0, 1.5 * MM, self._head)
        for colour, step in zip(heat_colours(), self._steps, strict=True):
            canvas.setFillColor(colour.ground)
            canvas.rect(x, 0.4 * MM, _STEP, 4 * MM, stroke=0, fill=1)
            canvas.setFillColor(colour.text)
            canvas.drawCentredString(x + _STEP / 2, 1.5 * MM, step)
            x += _STEP
        canvas.setFillColor("#000000")
        canvas.drawString(x + 3 * MM, 1.5 * MM, self._words)
