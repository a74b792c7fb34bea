"""Class names as schools write them: "5A2", "Lớp 9B", "MGL A1", "Mẫu giáo lớn A2"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from greenschool.text.search_key import search_key
from greenschool.text.unicode import normalise


class ClassNameError(ValueError):
    """There is no class name in the text."""


@dataclass(frozen=True, slots=True)
class ClassName:
    """A class as to be printed, its grade (1–12) and its school level (MN, TH, THCS, THPT).

    Grade and level are None where the name does not tell; preschool classes (MN) have no grade.
    """

    text: str
    grade: int | None
    level: str | None


_WORD_FOR_CLASS = re.compile(r"\Al[ớo]p(?![^\W\d_])[\s:.–-]*", re.IGNORECASE)
_SPACED_OUT = re.compile(r"([0-9]{1,2}) ?([^\W\d_]) ?([0-9]{0,2})")
_GRADE = re.compile(r"(?:khoi )?([0-9]{1,2})(?![0-9])")
# Ages in years or months; mẫu giáo (lớn, nhỡ, bé), nhà trẻ, nhóm trẻ and their abbreviations; mầm, chồi, lá.
_PRESCHOOL = re.compile(
    r"(?:nhom )?[0-9 ]+(?:tuoi|thang)\b|mg"
    r"|(?:mau giao|mam|choi|la|lon|nho|be|nha tre|nhom tre|mn|nt[a-e]?)(?:[0-9]|\b)"
)


def parse_class(text: str) -> ClassName:
    """Read a class name; the word "Lớp" goes, and a spaced out "5 A 2" closes up to "5A2".

    Grades follow Luật Giáo dục 2019, điều 28: 1–5 tiểu học, 6–9 THCS, 10–12 THPT. A name that tells no grade
    is kept as it is typed. Raises ``ClassNameError`` when nothing is left to print.
    """
    name = _WORD_FOR_CLASS.sub("", normalise(text))
    if not name:
        raise ClassNameError(f"There is no class name in {text!r}.")
    if spaced_out := _SPACED_OUT.fullmatch(name):
        name = "".join(spaced_out.groups())
    folded = search_key(name)
    if _PRESCHOOL.match(folded):
        return ClassName(name, grade=None, level="MN")
    found = _GRADE.match(folded)
    grade = int(found[1]) if found and 1 <= int(found[1]) <= 12 else None
    return ClassName(name, grade, _level(grade))


def _level(grade: int | None) -> str | None:
    if grade is None:
        return None
    if grade <= 5:
        return "TH"
    return "THCS" if grade <= 9 else "THPT"
