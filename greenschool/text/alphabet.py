"""Vietnamese alphabetical order, the same on every system.

The order is that of the Unicode CLDR collation for Vietnamese (locale data "vi", tertiary strength): all
letters are compared first, then all tones, then all cases. Spaces and punctuation count and come before
digits, digits before letters. What that collation leaves to thousands of table rows is simplified here:
symbols rarely met in names follow the common ones, and letters of other scripts follow z, both by code point.
"""

from __future__ import annotations

from typing import TypeAlias
from unicodedata import category, combining, normalize

from greenschool.text.person_names import split_name
from greenschool.text.unicode import CharacterMap, normalise

AlphabetKey: TypeAlias = tuple[str, str, str]
"""Weights of the letters, of the tones and of the cases of a text; compares as the text sorts."""

_PUNCTUATION = " _-‐–—―,;:!¡?¿.·'‘’\"“”„«»()[]{}§¶@*/\\&#%†‡•`´^¨°©®→+±÷×<=>|~$£¥₫€"
_DIGITS_AND_LETTERS = "0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
# The five tones (huyền, hỏi, ngã, sắc, nặng), then marks of foreign names: breve, circumflex, caron, ring,
# diaeresis, double acute, dot above, cedilla, ogonek, macron.
_MARKS = "\u0300\u0309\u0303\u0301\u0323\u0306\u0302\u030c\u030a\u0308\u030b\u0307\u0327\u0328\u0304"

_OTHER_SYMBOLS = chr(len(_PUNCTUATION))
_FIRST_DIGIT = len(_PUNCTUATION) + 1
_OTHER_LETTERS = chr(_FIRST_DIGIT + len(_DIGITS_AND_LETTERS))
_RANKS = {char: chr(rank) for rank, char in enumerate(_PUNCTUATION)} | {
    char: chr(rank) for rank, char in enumerate(_DIGITS_AND_LETTERS, _FIRST_DIGIT)
}
_NO_MARK = chr(0)
_MARK_RANKS = {mark: chr(rank) for rank, mark in enumerate(_MARKS, 1)}
_OTHER_MARKS = chr(len(_MARKS) + 1)


def _letter_and_marks(char: str) -> tuple[str, str]:
    """Take "ậ" apart into the letter "â" and the mark of the tone, "ü" into "u" and the diaeresis."""
    decomposed = normalize("NFD", char)
    base, marks = decomposed[0], decomposed[1:]
    for mark in marks:
        letter = normalize("NFC", base + mark)
        if letter.lower() in _RANKS:
            return letter, marks.replace(mark, "")
    return (base, marks) if base.lower() in _RANKS else (char, "")


def _letter_weight(char: str) -> str:
    if combining(char):
        return ""
    letter = _letter_and_marks(char)[0].lower()
    if letter in _RANKS:
        return _RANKS[letter]
    return (_OTHER_SYMBOLS if category(char)[0] in "PSZ" else _OTHER_LETTERS) + letter


def _mark_weight(mark: str) -> str:
    return _MARK_RANKS.get(mark, _OTHER_MARKS + mark)


def _tone_weight(char: str) -> str:
    if combining(char):
        return _mark_weight(char)
    return _NO_MARK + "".join(map(_mark_weight, _letter_and_marks(char)[1]))


def _case_weight(char: str) -> str:
    if combining(char):
        return ""
    return chr(1) if char != char.lower() else chr(0)


_LETTER_WEIGHTS = CharacterMap(_letter_weight)
_TONE_WEIGHTS = CharacterMap(_tone_weight)
_CASE_WEIGHTS = CharacterMap(_case_weight)


def alphabet_key(text: str) -> AlphabetKey:
    """Return the key by which ``text``, normalised, sorts; lower case first when all else is equal."""
    return _key(normalise(text))


def _key(clean: str) -> AlphabetKey:
    return clean.translate(_LETTER_WEIGHTS), clean.translate(_TONE_WEIGHTS), clean.translate(_CASE_WEIGHTS)


def name_key(full_name: str) -> tuple[str, ...]:
    """Return the key by which people sort: given name, then family name, then middle names.

    Case decides only between names that are otherwise equal, so "NGUYỄN VĂN AN" stands among the others
    called An.
    """
    name = split_name(full_name)
    given, family, middle = map(_key, (name.given, name.family, name.middle))
    return (*given[:2], *family[:2], *middle[:2], given[2], family[2], middle[2])
