"""Fit a text into its place: widths, balanced line breaks, and the size at which it stands.

Lengths are in points throughout.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, pairwise
from textwrap import shorten

from greenschool.papers.fonts import face

STEP = 0.5
"""How finely a size is shrunk, in points."""

_GOOD_ENDS = (",", ";", ":", ".", "–", "—", "”")
_INSIDE_CLAUSE = 0.02
"""The cost of a break neither after punctuation nor before “a title”: as much as a line 14 % off the mean."""
_INSIDE_QUOTATION = 0.25
"""The cost of breaking “inside a title”: as much as a line half as long as the mean."""


@dataclass(frozen=True, slots=True)
class Room:
    """The place for a text: its width, the sizes allowed, how many lines, and what gives way first."""

    font: str
    width: float
    smallest: float
    largest: float
    lines: int
    spacing: float = 0.0
    wrap_first: bool = False


@dataclass(frozen=True, slots=True)
class Fitted:
    """A text as it will stand. ``shrunk`` and ``wrapped`` say what had to give way."""

    lines: tuple[str, ...]
    size: float
    shrunk: bool
    wrapped: bool


@lru_cache(maxsize=65536)
def _unit_width(font: str, word: str) -> float:
    return float(face(font).stringWidth(word, 1))


def text_width(text: str, font: str, size: float, spacing: float = 0.0) -> float:
    """Return the printed width of one line; ``spacing`` is added between letters, not after the last."""
    words = text.split(" ")
    units = sum(_unit_width(font, word) for word in words) + _unit_width(font, " ") * (len(words) - 1)
    return units * size + spacing * max(len(text) - 1, 0)


def in_one_line(text: str) -> str:
    """Return verses as they are quoted within a line: "dòng một / dòng hai"."""
    return " / ".join(line for line in text.splitlines() if line.strip())


def shortened(text: str, limit: int) -> str:
    """Return ``text`` in one line of at most ``limit`` letters; a longer one ends in " …" after a word."""
    line = in_one_line(text)
    return line if len(line) <= limit else shorten(line, limit, placeholder=" …")


class _Measured:
    """The words of a paragraph with their widths added up, so that any run of them is measured at once."""

    def __init__(self, paragraph: str, font: str, size: float, spacing: float) -> None:
        self.words = paragraph.split(" ")
        self._gap = _unit_width(font, " ") * size + spacing
        self._spacing = spacing
        advances = (_unit_width(font, word) * size + spacing * len(word) + self._gap for word in self.words)
        self._starts = list(accumulate(advances, initial=0.0))

    def length(self, start: int, end: int) -> float:
        """Return the width of the words from ``start`` up to, not including, ``end`` on one line."""
        return self._starts[end] - self._starts[start] - self._gap - self._spacing

    def lines(self, breaks: Sequence[int]) -> list[str]:
        """Return the lines that ``breaks``, from 0 to the number of words, divide the words into."""
        return [" ".join(self.words[start:end]) for start, end in pairwise(breaks)]


@lru_cache(maxsize=16384)
def wrap(text: str, font: str, size: float, width: float, spacing: float = 0.0) -> tuple[str, ...]:
    """Break ``text`` at its spaces into as few lines as ``width`` allows, of lengths as even as can be.

    A line feed breaks always, a no-break space never. A single word wider than ``width`` stands on a line
    of its own.
    """
    lines: list[str] = []
    for paragraph in text.split("\n"):
        measured = _Measured(paragraph, font, size, spacing)
        full = _fill(measured, width)
        too_wide = any(measured.length(start, end) > width for start, end in pairwise(full))
        even = full if too_wide or len(full) == 2 else _balance(measured, len(full) - 1, width)
        lines += measured.lines(even)
    return tuple(lines)


def _fill(measured: _Measured, width: float) -> tuple[int, ...]:
    """Return where to break for lines as full as possible, which are as few as possible."""
    breaks = [0]
    for end in range(2, len(measured.words) + 1):
        if measured.length(breaks[-1], end) > width:
            breaks.append(end - 1)
    return (*breaks, len(measured.words))


def _balance(measured: _Measured, count: int, width: float) -> tuple[int, ...]:
    """Return where to break for ``count`` lines with the least sum of squared differences from their mean."""
    last = len(measured.words)
    mean = measured.length(0, last) / count
    costs = _break_costs(measured.words)
    best: dict[int, tuple[float, tuple[int, ...]]] = {0: (0.0, (0,))}  # words set: (cost, breaks)
    for remaining in range(count - 1, -1, -1):
        longer: dict[int, tuple[float, tuple[int, ...]]] = {}
        for start, (cost, breaks) in best.items():
            for end in range(start + 1, last + 1) if remaining else (last,):
                length = measured.length(start, end)
                if length > width:
                    break
                total = cost + ((length - mean) / mean) ** 2 + costs[end]
                if end not in longer or total < longer[end][0]:
                    longer[end] = (total, (*breaks, end))
        best = longer
    return best[last][1]


def _break_costs(words: list[str]) -> list[float]:
    """Return what it costs to break after the first 0, 1, … words; nothing after the last one."""
    costs, depth = [0.0], 0
    for word, following in zip(words, (*words[1:], ""), strict=True):
        depth += word.count("“") - word.count("”")
        natural = word.endswith(_GOOD_ENDS) or following.startswith("“")
        costs.append(_INSIDE_QUOTATION if depth > 0 else 0.0 if natural else _INSIDE_CLAUSE)
    costs[-1] = 0.0
    return costs


def fit(text: str, room: Room) -> Fitted | None:
    """Return ``text`` as it stands in ``room``, or ``None`` when it does not.

    A text shrinks to the smallest size to stay on its line, and has several lines only there, asked for or
    not. With ``wrap_first`` it is wrapped at once and shrinks only to keep to the number of lines.
    """
    asked = text.count("\n") + 1
    for size in _sizes(room):
        allowed = room.lines if room.wrap_first or size == room.smallest else 1
        lines = wrap(text, room.font, size, room.width, room.spacing)
        widest = max(text_width(line, room.font, size, room.spacing) for line in lines)
        if len(lines) <= allowed and widest <= room.width:
            return Fitted(lines, size, shrunk=size < room.largest, wrapped=len(lines) > asked)
    return None


def _sizes(room: Room) -> tuple[float, ...]:
    steps = int((room.largest - room.smallest) / STEP)
    shrinking = tuple(room.largest - STEP * step for step in range(steps + 1))
    return shrinking if shrinking[-1] == room.smallest else (*shrinking, room.smallest)
