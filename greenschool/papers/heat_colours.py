"""The colours of the heat map, from the same list as on screen: the light theme's, because paper is white."""

import tomllib
from dataclasses import dataclass
from fractions import Fraction
from functools import cache

from greenschool.resources import resource


@dataclass(frozen=True, slots=True)
class HeatColour:
    """A ground and the text that reads on it, both ``#RRGGBB``."""

    ground: str
    text: str


@cache
def heat_colours() -> tuple[HeatColour, ...]:
    """Return the colours from the lowest share to the highest; only the two ends are dark enough for light text."""
    series = tomllib.loads(resource("theme", "light.toml").read_text(encoding="utf-8"))["series"]
    grounds, (dark, light) = series["heat"], series["heat_text"]
    return tuple(
        HeatColour(one, light if number in {0, len(grounds) - 1} else dark) for number, one in enumerate(grounds)
    )


def heat_colour(share: Fraction) -> HeatColour:
    """Return the colour of a share from 0 to 1: the range is parted evenly, 1 belongs to the highest."""
    colours = heat_colours()
    return colours[min(int(share * len(colours)), len(colours) - 1)]
