"""Several people in one cell, with their classes: cut apart without ever cutting one name in two."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from greenschool.text.class_names import ClassNameError, parse_class
from greenschool.text.unicode import normalise
from greenschool.workbooks.column_looks import is_class, is_family_name

# From the surest to the least: lines, then signs between names, then signs that names could hold too.
_LINES = re.compile(r"\n")
_SIGNS = re.compile(r"[;,|•●▪‣+]|\s[&/]\s|\s[vV][àÀ]\s|\s[-–—]+\s|(?<=[^\s-])[–—](?=\S)")
_BULLET = re.compile(r"\A\s*(?:[-–—*+•●▪‣]|\(?[0-9]{1,2}[.)/:](?=\s*[^\W\d_]))\s*")
_NUMBER_BEFORE_CLASS = re.compile(r"\A\s*(?:[-–—*+•●▪‣]|\(?[0-9]{1,2}[.)](?=\s+[0-9l]))\s*", re.IGNORECASE)
_NUMBERED = re.compile(r"\s+(?=\(?[0-9]{1,2}[.)]\s*[^\W\d_])")
_STARTS_NUMBERED = re.compile(r"\A\s*\(?1[.)]\s*[^\W\d_]")
_CLASS_BEHIND = re.compile(
    r"\s*(?:\(\s*(?P<round>[^()]+)\s*\)|[\s,–-]+(?P<bare>l[ớo]p\s+\S+|[0-9]{1,2}[A-ZĐ][0-9]{0,2}))\s*\Z", re.IGNORECASE
)
_JOINING_WORD = re.compile(r"\s[vV][àÀ]\s|l[ớo]p", re.IGNORECASE)
_TRIMMED = " \t.,;:-–—"
_SLASHED_CLASS = re.compile(r"\s*[;,\n]\s*|\s+[-–—/&+]\s+|\s+và\s+|\s*[–—]\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class People:
    """The people of one cell, the class that stood behind each name (``""`` for none), and whether to look."""

    names: tuple[str, ...]
    classes: tuple[str, ...]
    is_doubtful: bool = False


def people_in(text: str, classes: Sequence[int] = ()) -> People:
    """Return the people whom a cell names; its text is clean.

    ``classes`` are the numbers of values in the cells beside it (classes, birth dates): where a line break may stand
    inside a name, they decide. Doubtful is a part that does not begin like a name when others do.
    """
    if text.replace(" ", "").isalpha() and not _JOINING_WORD.search(text):
        return People((text,), ("",))  # nothing but words: there is nothing at which it could be cut
    parts = _parts(text)
    pairs = [_name_and_class(part) for part in parts]
    names = [name for name, _ in pairs]
    if len(names) < 2:
        return People(tuple(names), tuple(found for _, found in pairs))
    broken = _broken(names)
    if broken and _whole_count(names, broken) in classes and len(names) not in classes:
        joined = _joined(names, broken)
        return People(joined, ("",) * len(joined), is_doubtful=True)
    return People(tuple(names), tuple(found for _, found in pairs), is_doubtful=bool(broken))


def values_in(text: str, count: int) -> list[str]:
    """Return the classes that a cell gives to ``count`` people: one for each, or one for all, as they are cut."""
    whole = normalise(text.replace("\n", " \n "))
    for separator in (_LINES, re.compile(r"[;\n]"), re.compile(r"[;,\n]"), _SLASHED_CLASS, re.compile(r"[;,/\n]|\s")):
        parts = [
            part
            for piece in separator.split(text)
            if (part := normalise(_NUMBER_BEFORE_CLASS.sub("", piece)).strip(_TRIMMED))
        ]
        if len(parts) == count and all(map(_may_be_class, parts)):
            return parts
    lines = [part for piece in re.split(r"[;,\n]", text) if (part := normalise(piece))]
    return lines if len(lines) > 1 else [whole] if whole else []


def clean_class(text: str) -> str:
    """Return a class as it is to be printed, without the word "Lớp"; ``""`` where nothing is left."""
    try:
        return parse_class(text).text
    except ClassNameError:
        return ""


def _may_be_class(text: str) -> bool:
    return is_class(text) or not text.isdecimal() or len(text) <= 2


def _parts(text: str) -> list[str]:
    if _STARTS_NUMBERED.match(text):
        text = _NUMBERED.sub("\n", text)
    pieces = [piece for line in _LINES.split(text) for piece in _cut(_BULLET.sub("", line))]
    return [part for piece in pieces if (part := normalise(_BULLET.sub("", piece)).strip(_TRIMMED))]


def _cut(line: str) -> list[str]:
    """Cut a line at signs; a class that a sign sets off goes back to the name before it."""
    pieces: list[str] = []
    for piece in _SIGNS.split(line):
        bare = normalise(piece)
        if pieces and bare and is_class(bare):
            pieces[-1] = f"{pieces[-1]} ({bare})"
        else:
            pieces.append(piece)
    return pieces


def _name_and_class(part: str) -> tuple[str, str]:
    found = _CLASS_BEHIND.search(part)
    if not found or not found.start():
        return part, ""
    inside = found["round"] or found["bare"]
    if not is_class(inside):
        return part, ""
    return part[: found.start()].strip(_TRIMMED), clean_class(inside)


def _broken(names: Sequence[str]) -> list[int]:
    """Return the parts that may be the rest of the name before them."""
    if not _opens_like_a_name(names[0]):
        return []
    return [place for place, name in enumerate(names) if place and not _opens_like_a_name(name)]


def _opens_like_a_name(name: str) -> bool:
    words = name.split()
    return len(words) > 1 and is_family_name(words[0])


def _whole_count(names: Sequence[str], broken: Sequence[int]) -> int:
    return len(names) - len(broken)


def _joined(names: Sequence[str], broken: Sequence[int]) -> tuple[str, ...]:
    whole: list[str] = []
    for place, name in enumerate(names):
        if place in broken:
            whole[-1] = f"{whole[-1]} {name}"
        else:
            whole.append(name)
    return tuple(whole)
