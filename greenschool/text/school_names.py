"""School names however they are written: "Trường Tiểu học Nguyễn Du", "T.H Nguyễn Du", "th nguyen du"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from unicodedata import normalize

from greenschool.text.search_key import search_key
from greenschool.text.unicode import normalise


@dataclass(frozen=True, slots=True)
class SchoolName:
    """A school's name without its level, and the level: MN, TH, THCS, LC (several at once) or None."""

    level: str | None
    name: str


# Matched against folded text; longer abbreviations stand before the shorter that they begin with.
_LEVELS = {
    "MN": r"mam non|mau giao|nha tre|m\.? ?n\.?|m\.? ?g\.?",
    "THCS": r"trung hoc co so|t\.? ?h\.? ?c\.? ?s\.?",
    "THPT": r"trung hoc pho thong|t\.? ?h\.? ?p\.? ?t\.?",
    "TH": r"tieu hoc|t\.? ?h\.?",
    "LC": r"(?:pho thong )?lien cap|pho thong co so|p\.?t\.?c\.?s\.?|pho thong nhieu cap hoc",
}
_LEVEL = re.compile("(?:" + "|".join(f"(?P<{level}>{words})" for level, words in _LEVELS.items()) + ")(?![a-z])")
_AND = re.compile(r" ?[&+,/–-] ?| va | ")
_WORD_FOR_SCHOOL = re.compile(r"truong[ .:]*|tr[ .:]+")
# "Trường Sơn" and "Trường Chinh" are names, and a school's name is hardly ever one word.
_WORD_BEFORE_NAME = re.compile(r"\A(?:trường|truong) (?=\S+ \S)", re.IGNORECASE)
_OPENING_MARKS = " .,:–-"


def _folded(text: str) -> str:
    """Return ``text`` in small letters without accents, each character still in its place."""
    return "".join("d" if char in "đĐ" else normalize("NFD", char)[0].lower() for char in text)


def _end_of_levels(folded: str, start: int) -> tuple[set[str], int]:
    """Read "TH", "TH & THCS", "liên cấp TH-THCS" …; no level twice, so "TH TH School" keeps its name."""
    levels: set[str] = set()
    end = start
    while match := _LEVEL.match(folded, start):
        level = str(match.lastgroup)
        if level in levels:
            break
        levels.add(level)
        end = match.end()
        joint = _AND.match(folded, end)
        if joint is None:
            break
        start = joint.end()
    return levels, end


def parse_school_name(text: str) -> SchoolName:
    """Part the level from the name, which stays as typed with its numbers and hyphens ("20-10").

    PTCS (phổ thông cơ sở) and every combination of levels is LC. A level outside the programme, such as THPT
    alone, is no level: the word stays in the name.
    """
    clean = normalise(text)
    folded = _folded(clean)
    prefix = _WORD_FOR_SCHOOL.match(folded)
    levels, end = _end_of_levels(folded, prefix.end() if prefix else 0)
    if not levels or levels == {"THPT"}:
        return SchoolName(None, _WORD_BEFORE_NAME.sub("", clean))
    return SchoolName(levels.pop() if len(levels) == 1 else "LC", clean[end:].lstrip(_OPENING_MARKS))


def school_key(text: str) -> str:
    """Return the key of a school, the same for all its spellings: "TH|nguyen du", or "|nguyen du"."""
    school = parse_school_name(text)
    return f"{school.level or ''}|{search_key(school.name)}"


_SPELLED_OUT = {"MN": "Trường Mầm non", "TH": "Trường Tiểu học", "THCS": "Trường THCS"}


def official_spelling(text: str) -> str:
    """Return a school's name as papers print it: "TRƯỜNG TIỂU HỌC THĂNG LONG" is "Trường Tiểu học Thăng Long".

    A name in capitals gets one for each word. A name without one level stays as it was typed.
    """
    school = parse_school_name(text)
    if school.level not in _SPELLED_OUT or not school.name:
        return normalise(text)
    name = school.name
    if name == name.upper():
        name = " ".join(word[:1].upper() + word[1:].lower() for word in name.split(" "))
    return f"{_SPELLED_OUT[school.level]} {name}"
