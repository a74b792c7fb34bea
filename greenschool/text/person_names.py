"""The parts of a personal name."""

from __future__ import annotations

from dataclasses import dataclass

from greenschool.text.unicode import normalise


@dataclass(frozen=True, slots=True)
class NameParts:
    """A name cut for sorting and for the columns "Họ", "Tên đệm" and "Tên"; any part may be empty.

    Family, middle and given, joined by spaces in this order, are always the whole name as it is written.
    """

    family: str
    middle: str
    given: str


# Marks of sex that open a name of the Central Highlands (Ê Đê, Gia Rai, Ba Na, Xơ Đăng, Cơ Ho …), where a
# clan, if any, stands last: "Y Moan Êñuôl", "H'Hen Niê", "A Tuấn". No Kinh family is
# called so.
_MARKERS_OF_SEX = frozenset({"A", "H", "K", "Y"})
_APOSTROPHES = ("'", "’", "ʼ", "`")


def _opens_with_marker(first: str) -> bool:
    upper = first.upper()
    return upper in _MARKERS_OF_SEX or (upper[0] == "H" and upper[1] in _APOSTROPHES)


def split_name(full: str) -> NameParts:
    """Cut a full name at its spaces: family first, given name last, the rest is the middle.

    A single word is a given name. A name that opens with a Central Highlands marker of sex has no family in
    front; it stays whole as the given name, so that it sorts under the person's own name and is never put
    together wrongly.
    """
    words = normalise(full).split(" ")
    if len(words) == 1 or _opens_with_marker(words[0]):
        return NameParts(family="", middle="", given=" ".join(words))
    return NameParts(family=words[0], middle=" ".join(words[1:-1]), given=words[-1])
