"""What enters the program, made uniform without changing what a person meant.

Text in a legacy charset must be converted before it comes here: TCVN3 writes "ư" as U+00AD, the soft hyphen,
which ``normalise`` removes.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from unicodedata import category, is_normalized, normalize

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_BATCH = 2_000  # texts that are looked at together


class CharacterMap(dict[int, str]):
    """A table for ``str.translate`` that works out each character by ``rule`` when it first meets it."""

    def __init__(self, rule: Callable[[str], str]) -> None:
        super().__init__()
        self._rule = rule

    def __missing__(self, code: int) -> str:
        replacement = self[code] = self._rule(chr(code))
        return replacement


# Unicode calls these letters or marks, not format characters, yet they show nothing: the grapheme joiner,
# Hangul and Khmer fillers, and the selectors that choose between two looks of the character before them.
_INVISIBLE_OTHERS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0" + "".join(map(chr, range(0xFE00, 0xFE10))))


def _cleaned(char: str) -> str:
    if char.isspace():
        return " "
    if category(char) in {"Cc", "Cf"} or char in _INVISIBLE_OTHERS:
        return ""
    # Icelandic Eth looks like Đ and is what several old keyboards and converters write for it.
    return "Đ" if char == "Ð" else char


_CLEANED = CharacterMap(_cleaned)


def normalise(text: str) -> str:
    """Return ``text`` as one line of NFC, spaces collapsed and trimmed, invisible characters removed.

    Ð (U+00D0) becomes Đ (U+0110). Nothing else changes: no case, no place of a tone mark.
    """
    if text.isascii() and text.isprintable():  # most cells are numbers, classes, days: nothing to clean in them
        return " ".join(text.split())
    return " ".join(normalize("NFC", text.translate(_CLEANED)).split())


def normalise_lines(text: str) -> str:
    r"""Return ``text`` with every line normalised, empty lines dropped and the rest joined by ``\n``."""
    return "\n".join(filter(None, map(normalise, text.splitlines())))


# Of what ``_cleaned`` changes, what Python calls printable.
_PRINTABLE_YET_CHANGED = re.compile("[Ð" + "".join(sorted(_INVISIBLE_OTHERS)) + "]")


def cleaned_lines(texts: Sequence[str]) -> dict[str, str]:
    """Return those of ``texts`` that ``normalise_lines`` changes, with what it makes of them.

    Many are looked at together, which is far quicker than one by one: nearly all are clean.
    """
    changed: dict[str, str] = {}
    for begin in range(0, len(texts), _BATCH):
        batch = texts[begin : begin + _BATCH]
        if not _are_clean("\n".join(batch)):
            changed |= {text: clean for text in batch if (clean := normalise_lines(text)) != text}
    return changed


def _are_clean(lines: str) -> bool:
    """Tell whether ``normalise`` would leave each of these lines as it is."""
    return (
        lines == lines.strip()
        and not any(gap in lines for gap in ("  ", " \n", "\n ", "\n\n"))
        and lines.replace("\n", "").isprintable()
        and not _PRINTABLE_YET_CHANGED.search(lines)
        and is_normalized("NFC", lines)
    )
