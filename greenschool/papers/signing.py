"""Room for people's hands: places to sign, side by side, and dotted lines to write on.

This module loads reportlab; papers import it inside the function that writes them.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.platypus import Flowable, Spacer, Table

from greenschool.papers.flowables import Type
from greenschool.papers.units import MM

_POST_SIZE, _SIDE_SIZE = 13, 12
_ROOM = 14 * MM
_DOTS = (0.4, 2.2)


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signs: what stands above ("……, ngày …"), the post in capitals, a hint in brackets and the name."""

    above: str
    post: str
    hint: str
    name: str


def signing_block(signers: Sequence[Signer | None], width: float, kind: Type) -> Flowable:
    """Return places to sign of equal width side by side; ``None`` leaves one empty."""
    family = kind.family
    looks = ((family.italic, _SIDE_SIZE), (family.bold, _POST_SIZE), (family.italic, _SIDE_SIZE))
    lines = [
        [kind.paragraph(text, size, "centre", font=font) for text in texts]
        for (font, size), texts in zip(looks, zip(*(_texts(one) for one in signers), strict=True), strict=True)
        if any(texts)
    ]
    names = [one and kind.paragraph(one.name, _POST_SIZE, "centre", font=family.bold) for one in signers]
    rows = [*lines, [Spacer(0, _ROOM), *[""] * (len(signers) - 1)], names]
    style = [
        ("FONTNAME", (0, 0), (-1, -1), family.regular),
        ("TOPPADDING", (0, 0), (-1, -1), 0),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 0.5 * MM),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("NOSPLIT", (0, 0), (-1, -1)),
    ]
    return Table(rows, colWidths=[width / len(signers)] * len(signers), style=style)


def _texts(one: Signer | None) -> tuple[str, str, str]:
    return ("", "", "") if one is None else (one.above, one.post, one.hint)


class DottedLines(Flowable):  # type: ignore[misc]
    """Lines to write on by hand, ``gap`` points apart."""

    def __init__(self, lines: int, gap: float = 8 * MM) -> None:
        super().__init__()
        self._lines, self._gap = lines, gap

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """Take the whole width."""
        self.width, self.height = available_width, self._lines * self._gap
        return self.width, self.height

    def draw(self) -> None:
        """Draw the lines, the last at the lower edge."""
        self.canv.saveState()
        self.canv.setLineWidth(0.5)
        self.canv.setLineCap(1)
        self.canv.setDash(*_DOTS)
        for number in range(self._lines):
            self.canv.line(0, number * self._gap, self.width, number * self._gap)
        self.canv.restoreState()
