"""In which charset is a column of text written? Decided for the whole column, never for one cell.

One word proves little: "lín" is a syllable, and in TCVN3 it is "lớn". A column tells: its words are Vietnamese in
one charset and gibberish in the others.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple
from unicodedata import combining, normalize

from greenschool.text.charsets import Charset, charset_of_font, to_unicode
from greenschool.text.syllables import is_syllable

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

# VNI first: of equals it wins, because "Leâ" can be read as TCVN3 too, but nothing of TCVN3 alone as VNI.
_LEGACY = (Charset.VNI, Charset.TCVN3)
_SAMPLE = 5_000  # texts beyond ASCII that are looked at
_FEW = 4  # one word in so many may fail: foreign names, abbreviations, slips

# Separators of words, none of them a letter of a legacy charset.
_BETWEEN_WORDS = re.compile(r"[\s!-@\[-`{-~\u2010-\u2027\u2030-\u205e]+")
_UTF8_READ_WRONGLY = re.compile("[\xc3\xc4\xc6\xe1\xcc][\x80-\xbf\u0152-\u2122]")


# Letters with which a word proves to be Unicode: no legacy charset has them, and nothing composes them away.
_ONLY_UNICODE = re.compile("[\u0100-\u024f\u1ea0-\u1eff]")
_LETTER_WITHIN = re.compile("[A-z\u0100-\U0010ffff]")


class _Word(NamedTuple):
    """What a word beyond ASCII is: ``proof`` of Unicode, a syllable as it stands, and in which legacy charsets."""

    proves_unicode: bool
    is_syllable: bool
    legacy: frozenset[Charset]


def guess_charset(texts: Iterable[str], font: str = "") -> Charset | None:
    """Return the charset of a column from the name of its font and from all its texts; None where nothing tells.

    Text that proves to be Unicode is Unicode whatever its font is called.
    """
    sample = _beyond_ascii(texts)
    words = _looked_at(sample)
    named = charset_of_font(font)
    if named and words and not any(word.proves_unicode for word in words):
        return named if _syllables(words, named) >= _syllables(words) else None
    best = max(_LEGACY, key=lambda charset: _syllables(words, charset))
    if _is_written_in(words, best):
        return best
    if _is_utf8_twice(sample):
        return Charset.UTF8_TWICE
    return Charset.UNICODE if any(word.proves_unicode for word in words) else None


@lru_cache(maxsize=50_000)
def fits(text: str, charset: Charset) -> bool:
    """Tell whether one text of a column can be in ``charset``, when most of the column is.

    For a legacy charset: it holds no letter that only Unicode has. For Unicode: it does not look like a legacy text.
    """
    if text.isascii():
        return True
    if charset is Charset.UTF8_TWICE:
        return _decoded_twice(text) is not None
    words = [_look_at(word) for word in _words(text)]
    if charset is not Charset.UNICODE:
        return not any(word.proves_unicode for word in words)
    return not _looks_legacy(words)


def strange_texts(texts: Iterable[str]) -> set[str]:
    """Return the texts that do not fit a column in Unicode."""
    doubtful = [text for text in texts if not text.isascii() and not _ONLY_UNICODE.search(text)]
    return {text for text in doubtful if any(map(_looks_foreign, text.split())) and not fits(text, Charset.UNICODE)}


@lru_cache(maxsize=50_000)
def _looks_foreign(chunk: str) -> bool:
    return any(map(_gains, map(_look_at, _words(chunk))))


def _looks_legacy(words: Sequence[_Word]) -> bool:
    lost = any(word.proves_unicode or (word.is_syllable and not word.legacy) for word in words)
    return any(map(_gains, words)) and not lost


def _gains(word: _Word) -> bool:
    return bool(word.legacy) and not word.is_syllable


def converts_cleanly(texts: Iterable[str], charset: Charset) -> bool:
    """Tell whether every word of ``texts`` is a syllable once it is read as ``charset``."""
    return all(charset in _look_at(word).legacy for text in texts for word in _words(text))


def _is_written_in(words: Counter[_Word], charset: Charset) -> bool:
    proofs = sum(count for word, count in words.items() if word.proves_unicode)
    gains = sum(count for word, count in words.items() if not word.is_syllable and charset in word.legacy)
    converted = _syllables(words, charset)
    failed = words.total() - proofs - converted
    return gains > _FEW * proofs and converted > _syllables(words) and _FEW * failed <= words.total()


def _syllables(words: Counter[_Word], charset: Charset | None = None) -> int:
    """Return how many words are syllables as they stand, or once they are read as ``charset``."""
    return sum(count for word, count in words.items() if (charset in word.legacy if charset else word.is_syllable))


def _looked_at(texts: Iterable[str]) -> Counter[_Word]:
    words: Counter[_Word] = Counter()
    for chunk, count in Counter(" ".join(texts).split()).items():
        for word in _words(chunk):
            words[_look_at(word)] += count
    return words


def _is_utf8_twice(sample: Sequence[str]) -> bool:
    if not any(map(_UTF8_READ_WRONGLY.search, sample)):
        return False
    decoded = [text for text in map(_decoded_twice, sample) if text is not None]
    words = [word for text in decoded for word in _words(text)]
    sound = sum(map(is_syllable, words))
    return (
        bool(words) and _FEW * (len(sample) - len(decoded)) <= len(sample) and _FEW * (len(words) - sound) <= len(words)
    )


def _decoded_twice(text: str) -> str | None:
    try:
        return to_unicode(text, Charset.UTF8_TWICE)
    except UnicodeError:
        return None


def _beyond_ascii(texts: Iterable[str]) -> list[str]:
    sample: list[str] = []
    for text in texts:
        if not text.isascii():
            sample.append(text)
            if len(sample) == _SAMPLE:
                break
    return sample


def _words(text: str) -> list[str]:
    """Return the words with a letter beyond ASCII and one within: alone, "ª" and "½" are signs."""
    return [
        word
        for word in _BETWEEN_WORDS.split(normalize("NFC", text))
        if not word.isascii() and _LETTER_WITHIN.search(word)
    ]


@lru_cache(maxsize=50_000)
def _look_at(word: str) -> _Word:
    return _Word(
        proves_unicode=any((ord(char) > 0xFF and char.isalpha()) or combining(char) for char in word),
        is_syllable=is_syllable(word.replace("Ð", "Đ")),
        legacy=frozenset(charset for charset in _LEGACY if is_syllable(to_unicode(word, charset))),
    )
