"""What many pages of a file show alike: set once, kept as a form, and only referred to from then on.

This module loads reportlab; papers import it inside the function that writes them.
"""

from collections.abc import Sequence

from reportlab.platypus import Flowable

from greenschool.papers.units import MM

_OVERHANG = 1 * MM
"""Beyond the edges of a form everything is cut off, and a rule or a tall accent may reach a little over."""


class Stamp(Flowable):  # type: ignore[misc]
    """Flowables one below the other that stay together. No two stamps of a file share a ``name``."""

    def __init__(self, name: str, content: Sequence[Flowable]) -> None:
        super().__init__()
        self._name, self._content = name, content
        self._heights: list[float] = []

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return the size, which is found once: a stamp is used at one width only."""
        if not self._heights:
            self._heights = [one.wrapOn(self.canv, available_width, available_height)[1] for one in self._content]
            self.width, self.height = available_width, sum(self._heights)
        return self.width, self.height

    def draw(self) -> None:
        """Refer to the form; the first time, make it."""
        if not self.canv.hasForm(self._name):
            edge = _OVERHANG
            self.canv.beginForm(self._name, -edge, -edge, self.width + edge, self.height + edge)
            y = self.height
            for one, height in zip(self._content, self._heights, strict=True):
                y -= height
                one.drawOn(self.canv, 0, y)
            self.canv.endForm()
        self.canv.doForm(self._name)
