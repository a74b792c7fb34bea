"""The curves that the ornaments are drawn with: waves, rosettes, leaves, drops. Lengths are in points.

Fine waves and rosettes are kept: to work them out and write them as PDF takes longer than all else of a certificate.
"""

from collections.abc import Callable
from functools import lru_cache
from math import cos, sin, tau
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas
    from reportlab.pdfgen.pathobject import PDFPathObject

Curve = Callable[[float], tuple[float, float]]
_DELTA = 1e-4
_KEPT = 512


@lru_cache(_KEPT)
def wave_path(length: float, height: float, periods: float, phase: float, pieces: int) -> "PDFPathObject":
    """Return a ``wave`` as ``pieces`` cubic Bézier pieces; what is returned is shared, so it is only drawn."""
    return _smooth_path(wave(length, height, periods, phase), pieces)


@lru_cache(_KEPT)
def _rosette_path(radius: float, depth: float, lobes: int, turn: float) -> "PDFPathObject":
    return _smooth_path(rosette(radius, depth, lobes, turn), lobes * 6)


def _smooth_path(curve: Curve, pieces: int) -> "PDFPathObject":
    """Return ``curve`` for parameters 0 … 1 as ``pieces`` cubic Bézier pieces with its tangents."""
    from reportlab.pdfgen.pathobject import PDFPathObject

    path = PDFPathObject()
    step = 1 / pieces
    x, y = curve(0)
    dx, dy = _slope(curve, 0)
    path.moveTo(x, y)
    for piece in range(1, pieces + 1):
        t = step * piece
        next_x, next_y = curve(t)
        next_dx, next_dy = _slope(curve, t)
        third = step / 3
        path.curveTo(x + dx * third, y + dy * third, next_x - next_dx * third, next_y - next_dy * third, next_x, next_y)
        x, y, dx, dy = next_x, next_y, next_dx, next_dy
    return path


def _slope(curve: Curve, t: float) -> tuple[float, float]:
    (x0, y0), (x1, y1) = curve(t - _DELTA), curve(t + _DELTA)
    return (x1 - x0) / (2 * _DELTA), (y1 - y0) / (2 * _DELTA)


def wave(length: float, height: float, periods: float, phase: float) -> Curve:
    """Return a sine wave along the x axis for parameters 0 … 1, ``height`` from axis to crest."""
    return lambda t: (t * length, height * sin(tau * periods * t + phase))


def rosette(radius: float, depth: float, lobes: int, turn: float) -> Curve:
    """Return a closed curve about the origin with ``lobes`` petals, for parameters 0 … 1.

    It runs between ``radius`` × (1 − ``depth``) and ``radius``.
    """

    def curve(t: float) -> tuple[float, float]:
        angle = tau * t
        r = radius * (1 - depth / 2 + depth / 2 * cos(lobes * (angle - turn)))
        return r * cos(angle), r * sin(angle)

    return curve


def guilloche_rosette(
    canvas: "Canvas", x: float, y: float, radius: float, *, depth: float, lobes: int, strands: int
) -> None:
    """Stroke ``strands`` rosettes about (x, y), each turned a little further: the rosette of a banknote."""
    canvas.saveState()
    canvas.translate(x, y)
    for strand in range(strands):
        canvas.drawPath(_rosette_path(radius, depth, lobes, tau / lobes * strand / strands), stroke=1, fill=0)
    canvas.restoreState()


def leaf_path(canvas: "Canvas", length: float, width: float, *, only_shade: bool = False) -> "PDFPathObject":
    """Return a leaf from the origin to (length, 0), or ``only_shade``: the half below its curved midrib."""
    path = canvas.beginPath()
    bend = width * 0.12
    path.moveTo(0, 0)
    if only_shade:
        path.curveTo(length * 0.35, bend, length * 0.7, bend, length, 0)
    else:
        path.curveTo(length * 0.22, width * 0.72, length * 0.66, width * 0.60, length, 0)
    path.curveTo(length * 0.66, -width * 0.60, length * 0.22, -width * 0.72, 0, 0)
    path.close()
    return path


def drop_path(canvas: "Canvas", height: float) -> "PDFPathObject":
    """Return a drop of water with its round foot at the origin and its tip at (0, height)."""
    r = height * 0.33
    k = r * 0.5523
    path = canvas.beginPath()
    path.moveTo(0, height)
    path.curveTo(r * 0.18, height * 0.78, r, height * 0.56, r, r)
    path.curveTo(r, r - k, k, 0, 0, 0)
    path.curveTo(-k, 0, -r, r - k, -r, r)
    path.curveTo(-r, height * 0.56, -r * 0.18, height * 0.78, 0, height)
    path.close()
    return path
