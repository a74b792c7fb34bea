"""Fit a text into its place: widths, balanced line breaks, and the size at which it stands.

Lengths are in points throughout.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from greenschool.papers.fonts import face

STEP = 0.5
"""How finely a size is shrunk, in points."""

_GOOD_ENDS = (",", ";", ":", ".", "–", "—", "”")
_INSIDE_CLAUSE = 0.02
"""The cost of breaking a line anywhere but after punctuation: as much as a line 14 % off the mean."""
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


@lru_cache(maxsize=16384)
def wrap(text: str, font: str, size: float, width: float, spacing: float = 0.0) -> tuple[str, ...]:
    """Break ``text`` at its spaces into as few lines as ``width`` allows, of lengths as even as can be.

    A line feed breaks always, a no-break space never. A single word wider than ``width`` stands on a line
    of its own.
    """

    def measure(line: str) -> float:
        return text_width(line, font, size, spacing)

    lines: list[str] = []
    for paragraph in text.split("\n"):
        words = paragraph.split(" ")
        full = _fill(words, measure, width)
        too_wide = any(measure(line) > width for line in full)
        lines += full if too_wide or len(full) == 1 else _balance(words, len(full), measure, width)
    return tuple(lines)


def _fill(words: list[str], measure: Callable[[str], float], width: float) -> list[str]:
    """Break ``words`` into lines as full as possible, which are as few as possible."""
    lines = words[:1]
    for word in words[1:]:
        longer = f"{lines[-1]} {word}"
        if measure(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _balance(words: list[str], count: int, measure: Callable[[str], float], width: float) -> list[str]:
    """Break ``words`` into ``count`` lines with the least sum of squared differences from the mean length."""
    mean = measure(" ".join(words)) / count
    break_costs = _break_costs(words)
    best: dict[int, tuple[float, tuple[int, ...]]] = {0: (0.0, (0,))}  # words set: (cost, where lines start)
    for _ in range(count):
        longer: dict[int, tuple[float, tuple[int, ...]]] = {}
        for start, (cost, breaks) in best.items():
            for end in range(start + 1, len(words) + 1):
                length = measure(" ".join(words[start:end]))
                if length > width:
                    break
                step = ((length - mean) / mean) ** 2 + break_costs[end]
                if end not in longer or cost + step < longer[end][0]:
                    longer[end] = (cost + step, (*breaks, end))
        best = longer
    _, breaks = best[len(words)]
    return [" ".join(words[start:end]) for start, end in pairwise(breaks)]


def _break_costs(words: list[str]) -> list[float]:
    """Return what it costs to break after the first 0, 1, … words; nothing after the last one."""
    costs, depth = [0.0], 0
    for word in words:
        depth += word.count("“") - word.count("”")
        inside = 0.0 if word.endswith(_GOOD_ENDS) else _INSIDE_CLAUSE
        costs.append(_INSIDE_QUOTATION if depth > 0 else inside)
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
