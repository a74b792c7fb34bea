"""The colours of one theme, read from ``resources/theme/<name>.toml``."""

import tomllib
from dataclasses import dataclass
from enum import Enum
from typing import Self

from greenschool.resources import resource


class Tone(Enum):
    """What a colour says. It never speaks alone: ``icons.SIGNS`` gives each a sign, and a word stands by."""

    PLAIN = "plain"
    OK = "ok"
    WARN = "warn"
    DANGER = "danger"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Pair:
    """A text colour and the ground that it stands on, both ``#RRGGBB``."""

    text: str
    ground: str


@dataclass(frozen=True, slots=True)
class Tokens:
    """Every colour of a theme under the name of its role; ``#RRGGBB`` throughout."""

    name: str
    ground: dict[str, str]
    text: dict[str, str]
    pair: dict[str, Pair]
    chart: tuple[str, ...]
    heat: tuple[str, ...]
    heat_text: tuple[str, ...]

    @classmethod
    def load(cls, name: str) -> Self:
        """Read the theme ``light`` or ``dark``."""
        raw = tomllib.loads(resource("theme", f"{name}.toml").read_text(encoding="utf-8"))
        return cls(
            name=name,
            ground=raw["ground"],
            text=raw["text"],
            pair={role: Pair(*colours) for role, colours in raw["pair"].items()},
            chart=tuple(raw["series"]["chart"]),
            heat=tuple(raw["series"]["heat"]),
            heat_text=tuple(raw["series"]["heat_text"]),
        )

    def tone(self, tone: Tone) -> Pair:
        """Return the colours of a tone; a plain one is the ordinary text on the second surface."""
        if tone is Tone.PLAIN:
            return Pair(self.text["text"], self.ground["surface2"])
        return self.pair[tone.value]

    def on_heat(self, ground: str) -> str:
        """Return the colour in which a figure reads best on one of the ``heat`` colours."""
        return max(self.heat_text, key=lambda text: contrast(text, ground))

    def flat(self) -> dict[str, str]:
        """Return one name per colour for the style sheet, such as ``bg`` and ``primary_text``."""
        names = {**self.ground, **self.text}
        for role, pair in self.pair.items():
            names[role] = pair.ground
            names[f"{role}_text"] = pair.text
        return names


def luminance(colour: str) -> float:
    """Relative luminance of ``#RRGGBB`` (WCAG 2.2), 0 for black to 1 for white."""
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    """Contrast ratio of two colours (WCAG 2.2), 1 to 21."""
    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)
