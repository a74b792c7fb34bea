"""What a certificate is adorned with, drawn in vectors: tint, borders, emblem, watermark, divider.

A layout names ornaments by the keys of ``ORNAMENTS``. Each is drawn into a box in points, origin at its
lower left corner. They sit in the form that all pages share, so their fine lines cost nothing per
certificate.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from math import pi
from types import MappingProxyType
from typing import TYPE_CHECKING

from greenschool.papers import curves
from greenschool.papers.units import MM

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

GREEN_DEEP = "#0E4F33"
GREEN = "#2E7D4F"
GREEN_LIGHT = "#79B267"
GOLD = "#B58A2E"
GOLD_LIGHT = "#DCC588"
WATER_DEEP = "#1F6F8B"
WATER = "#4F9DB5"
WATER_LIGHT = "#9BD0DD"
"""The palette of the ornaments."""

MARGIN = 7.0 * MM
"""Borders begin here: office printers leave 4–5 mm unprinted, and a clipped border spoils the sheet."""

BAND = 7.6 * MM
"""How broad a border is."""


@dataclass(frozen=True, slots=True)
class Box:
    """Width and height of the place to draw in, in points."""

    width: float
    height: float


Draw = Callable[["Canvas", Box], None]


def _tint(canvas: "Canvas", box: Box) -> None:
    """Lay the palest cream inside the border only: the printer's own margin would show as a white edge."""
    canvas.setFillColor("#FDFCF4")
    canvas.rect(MARGIN, MARGIN, box.width - 2 * MARGIN, box.height - 2 * MARGIN, stroke=0, fill=1)


def _frame(canvas: "Canvas", box: Box, inset: float, width: float, colour: str) -> None:
    canvas.setStrokeColor(colour)
    canvas.setLineWidth(width)
    canvas.rect(inset, inset, box.width - 2 * inset, box.height - 2 * inset, stroke=1, fill=0)


def _on_each_side(canvas: "Canvas", box: Box, draw: Callable[["Canvas", float], None]) -> None:
    """Draw along each side from corner block to corner block, origin in the middle of its band."""
    middle = MARGIN + BAND / 2
    sides = (
        (box.width / 2, middle, 0, box.width),
        (box.width - middle, box.height / 2, 90, box.height),
        (box.width / 2, box.height - middle, 180, box.width),
        (middle, box.height / 2, 270, box.height),
    )
    for x, y, turn, side in sides:
        canvas.saveState()
        canvas.translate(x, y)
        canvas.rotate(turn)
        draw(canvas, side - 2 * (MARGIN + BAND))
        canvas.restoreState()


def _corners(box: Box) -> tuple[tuple[float, float], ...]:
    middle = MARGIN + BAND / 2
    right, top = box.width - middle, box.height - middle
    return (middle, middle), (right, middle), (right, top), (middle, top)


def _leaf(canvas: "Canvas", length: float, width: float, colours: tuple[str, str] = (GREEN_LIGHT, GREEN)) -> None:
    """Draw a leaf in two greens, its lower half in shade."""
    light, dark = colours
    canvas.setFillColor(light)
    canvas.drawPath(curves.leaf_path(canvas, length, width), stroke=0, fill=1)
    canvas.setFillColor(dark)
    canvas.drawPath(curves.leaf_path(canvas, length, width, only_shade=True), stroke=0, fill=1)


def _guilloche_band(canvas: "Canvas", length: float, colour: str, strands: int) -> None:
    """Draw fine waves that cross each other, a whole number of periods per side."""
    periods = max(round(length / (9 * MM)), 1)
    canvas.saveState()
    canvas.translate(-length / 2, 0)
    canvas.setLineWidth(0.22)
    canvas.setStrokeColor(colour)
    for strand in range(strands):
        for height in (BAND * 0.34, -BAND * 0.34):
            path = curves.wave_path(length, height, periods, strand * pi / strands, periods * 6)
            canvas.drawPath(path, stroke=1, fill=0)
    canvas.restoreState()


def _vine_half(canvas: "Canvas", length: float) -> None:
    """Draw a stem from a side to its corner, leaves at every bend and golden berries between."""
    bends = max(round(length / (8.4 * MM)), 1)
    height = BAND * 0.13
    curve = curves.wave(length, height, bends / 2, 0)
    canvas.setStrokeColor(GREEN)
    canvas.setLineWidth(0.7)
    canvas.drawPath(curves.wave_path(length, height, bends / 2, 0, bends * 4), stroke=1, fill=0)
    for bend in range(bends):
        side = 1 if bend % 2 == 0 else -1
        x, y = curve((bend + 0.32) / bends)
        canvas.saveState()
        canvas.translate(x, y)
        if side < 0:
            canvas.scale(1, -1)
        for turn, size in ((27, 1.0), (-34, 0.78)):
            canvas.saveState()
            canvas.rotate(turn)
            _leaf(canvas, 4.7 * MM * size, 2.1 * MM * size)
            canvas.restoreState()
        canvas.restoreState()
        x, y = curve((bend + 0.86) / bends)
        canvas.setFillColor(GOLD)
        canvas.circle(x, y + side * BAND * 0.16, 0.5 * MM, stroke=0, fill=1)


def _vine_band(canvas: "Canvas", length: float) -> None:
    _guilloche_band(canvas, length, "#F0E6C6", 8)
    for mirror in (1, -1):
        canvas.saveState()
        canvas.scale(mirror, 1)
        canvas.translate(2.2 * MM, 0)
        _vine_half(canvas, length / 2 - 3.6 * MM)
        canvas.restoreState()


def _drop(canvas: "Canvas", x: float, y: float, height: float) -> None:
    """Draw a drop in three flat blues with a glint: reportlab loses gradients inside a form."""
    canvas.saveState()
    canvas.translate(x, y)
    for colour, size, shift in ((WATER_DEEP, 1.0, 0.0), (WATER, 0.82, -0.04), (WATER_LIGHT, 0.5, -0.09)):
        canvas.saveState()
        canvas.translate(shift * height, (1 - size) * height * 0.24)
        canvas.setFillColor(colour)
        canvas.drawPath(curves.drop_path(canvas, height * size), stroke=0, fill=1)
        canvas.restoreState()
    canvas.setFillColor("#FFFFFF")
    canvas.circle(-0.13 * height, 0.33 * height, 0.055 * height, stroke=0, fill=1)
    canvas.restoreState()


def _corner_block(canvas: "Canvas", x: float, y: float, turn: float) -> None:
    """Draw a square medallion: a golden rosette under four leaves about a gold boss."""
    half = BAND / 2 + 1.1 * MM
    canvas.saveState()
    canvas.translate(x, y)
    canvas.rotate(turn)
    canvas.setFillColor("#FFFFFF")
    canvas.setStrokeColor(GOLD)
    canvas.setLineWidth(0.9)
    canvas.rect(-half, -half, 2 * half, 2 * half, stroke=1, fill=1)
    canvas.setLineWidth(0.3)
    canvas.setStrokeColor(GREEN)
    inner = half - 0.75 * MM
    canvas.rect(-inner, -inner, 2 * inner, 2 * inner, stroke=1, fill=0)
    canvas.setLineWidth(0.22)
    canvas.setStrokeColor(GOLD)
    curves.guilloche_rosette(canvas, 0, 0, inner - 0.3 * MM, depth=0.55, lobes=12, strands=4)
    for quarter in range(4):
        canvas.saveState()
        canvas.rotate(45 + 90 * quarter)
        canvas.translate(0.9 * MM, 0)
        _leaf(canvas, 3.9 * MM, 2.2 * MM, (GREEN, GREEN_DEEP))
        canvas.restoreState()
    canvas.setFillColor(GOLD)
    canvas.circle(0, 0, 0.75 * MM, stroke=0, fill=1)
    canvas.restoreState()


def _hairline_frame(canvas: "Canvas", box: Box, inset: float) -> None:
    """Draw a hairline inside the border; its corners give way to the medallions."""
    r = 3.2 * MM
    right, top = box.width - inset, box.height - inset
    path = canvas.beginPath()
    path.moveTo(inset + r, inset)
    path.lineTo(right - r, inset)
    path.arcTo(right - r, inset - r, right + r, inset + r, 180, -90)
    path.lineTo(right, top - r)
    path.arcTo(right - r, top - r, right + r, top + r, 270, -90)
    path.lineTo(inset + r, top)
    path.arcTo(inset - r, top - r, inset + r, top + r, 0, -90)
    path.lineTo(inset, inset + r)
    path.arcTo(inset - r, inset - r, inset + r, inset + r, 90, -90)
    canvas.setStrokeColor(GOLD)
    canvas.setLineWidth(0.3)
    canvas.drawPath(path, stroke=1, fill=0)


def _border(canvas: "Canvas", box: Box, band: Callable[["Canvas", float], None]) -> None:
    _frame(canvas, box, MARGIN, 1.1, GOLD)
    _frame(canvas, box, MARGIN + 0.8 * MM, 0.3, GREEN)
    _frame(canvas, box, MARGIN + BAND - 0.8 * MM, 0.3, GREEN)
    _frame(canvas, box, MARGIN + BAND, 0.7, GOLD)
    _on_each_side(canvas, box, band)
    _hairline_frame(canvas, box, MARGIN + BAND + 1.5 * MM)
    for turn, (x, y) in zip((0, 90, 180, 270), _corners(box), strict=True):
        _corner_block(canvas, x, y, turn)


def _vine_border(canvas: "Canvas", box: Box) -> None:
    """Draw leaves and berries on a vine that grows from a drop of water in the middle of each side."""
    _border(canvas, box, _vine_band)
    middle = MARGIN + BAND / 2
    centre_x, centre_y = box.width / 2, box.height / 2
    right, top = box.width - middle, box.height - middle
    for x, y in ((centre_x, middle), (right, centre_y), (centre_x, top), (middle, centre_y)):
        _drop(canvas, x, y - 1.9 * MM, 3.8 * MM)


def _guilloche_border(canvas: "Canvas", box: Box) -> None:
    """Draw waves of fine lines in gold and green that cross each other, as on securities."""

    def band(canvas: "Canvas", length: float) -> None:
        _guilloche_band(canvas, length, GOLD_LIGHT, 8)
        _guilloche_band(canvas, length, GREEN, 3)

    _border(canvas, box, band)


def _watermark(canvas: "Canvas", box: Box) -> None:
    """Draw a rosette so pale that it never disturbs what is read over it."""
    canvas.saveState()
    canvas.setLineWidth(0.25)
    radius = min(box.width, box.height) / 2
    for share, lobes, colour in ((1.0, 18, "#E1ECDA"), (0.74, 12, "#EFE8D0"), (0.5, 9, "#E1ECDA")):
        canvas.setStrokeColor(colour)
        curves.guilloche_rosette(
            canvas, box.width / 2, box.height / 2, radius * share, depth=0.36, lobes=lobes, strands=9
        )
    canvas.restoreState()


def _emblem(canvas: "Canvas", box: Box) -> None:
    """Draw a drop of water between leaves: two of the themes of the programme."""
    unit = box.height
    canvas.saveState()
    canvas.translate(box.width / 2, 0)
    for mirror in (1, -1):
        canvas.saveState()
        canvas.scale(mirror, 1)
        for turn, length, colours in (
            (18, 0.80, (GREEN_LIGHT, GREEN)),
            (48, 0.92, (GREEN, GREEN_DEEP)),
        ):
            canvas.saveState()
            canvas.rotate(turn)
            _leaf(canvas, unit * length, unit * 0.36, colours)
            canvas.restoreState()
        canvas.restoreState()
    _drop(canvas, 0, unit * 0.24, unit * 0.72)
    canvas.restoreState()


def _divider(canvas: "Canvas", box: Box) -> None:
    """Draw two tapering golden lines with a leaf pair between."""
    middle = box.height / 2
    canvas.saveState()
    canvas.translate(box.width / 2, middle)
    for mirror in (1, -1):
        canvas.saveState()
        canvas.scale(mirror, 1)
        path = canvas.beginPath()
        path.moveTo(box.height * 1.5, 0.45)
        path.lineTo(box.width / 2, 0)
        path.lineTo(box.height * 1.5, -0.45)
        path.close()
        canvas.setFillColor(GOLD)
        canvas.drawPath(path, stroke=0, fill=1)
        canvas.circle(box.height * 1.5, 0, 0.35 * MM, stroke=0, fill=1)
        canvas.translate(0.35 * MM, 0)
        canvas.rotate(12)
        _leaf(canvas, box.height * 1.15, box.height * 0.55)
        canvas.restoreState()
    canvas.restoreState()


ORNAMENTS: Mapping[str, Draw] = MappingProxyType(
    {
        "tint": _tint,
        "vine-border": _vine_border,
        "guilloche-border": _guilloche_border,
        "watermark": _watermark,
        "emblem": _emblem,
        "divider": _divider,
    }
)
