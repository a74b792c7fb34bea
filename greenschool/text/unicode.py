"""What enters the program, made uniform without changing what a person meant.

Text in a legacy charset must be converted before it comes here: TCVN3 writes "ư" as U+00AD, the soft hyphen,
which ``normalise`` removes.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple
from unicodedata import category, is_normalized, normalize

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_BATCH = 256 * 1024  # characters that are looked at together; their words take some thirty times as much memory


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


class Batch(NamedTuple):
    """Many texts and the different words in them, for questions that are answered far quicker at once than one by one.

    ``is_evenly_spaced`` tells that there is no white space in them but line breaks and single spaces between words.
    """

    texts: Sequence[str]
    words: set[str]
    is_evenly_spaced: bool


def in_batches(texts: Sequence[str]) -> Iterator[Batch]:
    """Cut ``texts`` into runs that are not too long together."""
    ends = list(accumulate(map(len, texts)))
    begin = 0
    while begin < len(texts):
        length = ends[begin - 1] if begin else 0
        end = max(bisect_right(ends, length + _BATCH), begin + 1)
        batch = texts[begin:end]
        whole = "\n".join(batch)
        words = whole.split()
        yield Batch(batch, set(words), is_evenly_spaced=" ".join(words) == whole.replace("\n", " "))
        begin = end


def cleaned_lines(batch: Batch) -> dict[str, str]:
    """Return those texts of a batch that ``normalise_lines`` changes, with what it makes of them."""
    words = "".join(batch.words)
    is_clean = batch.is_evenly_spaced and words.isprintable() and not _PRINTABLE_YET_CHANGED.search(words)
    if is_clean and all(is_normalized("NFC", word) for word in batch.words if not word.isascii()):
        return {}
    return {text: clean for text in batch.texts if (clean := normalise_lines(text)) != text}
