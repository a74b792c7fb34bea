"""Finding Vietnamese text however it was typed: without accents, in another case, with other punctuation."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple
from unicodedata import category, normalize

from greenschool.text.unicode import CharacterMap, normalise

if TYPE_CHECKING:
    from collections.abc import Iterable


def _plain(char: str) -> str:
    folded = normalize("NFKD", normalize("NFKD", char).casefold())
    return "".join("d" if part == "đ" else part if part.isalnum() else " " for part in folded if category(part) != "Mn")


_PLAIN = CharacterMap(_plain)


def search_key(text: str) -> str:
    """Return ``text`` in lower case without accents (đ as d), all but letters and digits as one space."""
    return " ".join(normalise(text).translate(_PLAIN).split())


class _Word(NamedTuple):
    """A word as typed, and its letters and tone apart: "hoà" and "hòa" are one word in two spellings."""

    typed: str
    letters: str
    tone: str


_WORD = re.compile(r"[^\W_]+")
_TONES = "\u0300\u0309\u0303\u0301\u0323"
_WITHOUT_TONES = str.maketrans("", "", _TONES)


def _accented_word(typed: str) -> _Word:
    decomposed = normalize("NFD", typed)
    letters = normalize("NFC", decomposed.translate(_WITHOUT_TONES))
    return _Word(typed, letters, "".join(char for char in decomposed if char in _TONES))


def _accented_words(text: str) -> list[_Word]:
    return [_accented_word(word) for word in _WORD.findall(normalise(text).lower())]


def _plain_words(text: str) -> list[_Word]:
    return [_Word(word, word, "") for word in search_key(text).split()]


_WHOLE_WORD, _WORD_START, _INSIDE, _NOWHERE = range(4)


def _place(wanted: _Word, found: _Word) -> int:
    same_tone = wanted.tone == found.tone
    if same_tone and wanted.letters == found.letters:
        return _WHOLE_WORD
    if found.typed.startswith(wanted.typed) or (same_tone and found.letters.startswith(wanted.letters)):
        return _WORD_START
    if wanted.typed in found.typed or (same_tone and wanted.letters in found.letters):
        return _INSIDE
    return _NOWHERE


def _worst_place(wanted: Iterable[_Word], found: list[_Word]) -> int:
    best_places = (min((_place(word, other) for other in found), default=_NOWHERE) for word in wanted)
    return max(best_places, default=_WHOLE_WORD)


def match_rank(query: str, candidate: str) -> int | None:
    """Return how well ``candidate`` answers ``query``: 0 is best, None when a word is not in it.

    0–2: every word of the query is found with its accents, and the worst of them is a whole word, the start
    of a word, or inside one; 3–5: the same without regard to accents. Case, punctuation, the order of words
    and where in its word a tone mark was typed (hoà, hòa) do not matter. A query without letters or digits is
    answered by everything.
    """
    place = _worst_place(_accented_words(query), _accented_words(candidate))
    if place != _NOWHERE:
        return place
    place = _worst_place(_plain_words(query), _plain_words(candidate))
    return None if place == _NOWHERE else _NOWHERE + place
