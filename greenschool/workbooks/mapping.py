"""Which column is which: titles as offices write them, matched to the fields of a list."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from greenschool.text.search_key import search_key
from greenschool.text.unicode import normalise
from greenschool.workbooks.table import CellValue

# What may never be stored of a child (domain: Luật 91/2025/QH15): compared without accents …
_FORBIDDEN_PHRASES = tuple(
    search_key(phrase)
    for phrase in (
        "dân tộc",
        "sức khỏe",
        "CCCD",
        "CMND",
        "căn cước",
        "chứng minh nhân dân",
        "chứng minh thư",
        "định danh",
        "phụ huynh",
        "cha mẹ",
        "bố mẹ",
    )
)
# … and with them, because "bộ môn" and "bố" differ in nothing else.
_FORBIDDEN_WORDS = frozenset({"bố", "mẹ", "cha"})

_REMARK = re.compile(r"\([^()]*\)|\*")


@dataclass(frozen=True, slots=True)
class Field:
    """One thing that a list says about each row.

    ``titles`` are the column titles under which offices write it; the first is the one in our own templates.
    ``required`` asks for the column and for a value in each row. ``is_number`` is for templates: other
    columns are formatted as text, so that Excel leaves "1-6" and "0912…" as they were typed. ``hint``
    (Vietnamese) tells the reader of a template how to fill it in.
    """

    key: str
    titles: tuple[str, ...]
    required: bool = False
    is_number: bool = False
    hint: str = ""


@dataclass(frozen=True, slots=True)
class ListShape:
    """The columns of one kind of list.

    ``title`` heads the template. ``names`` are the keys of the fields that make a row a record: a row that
    fills none of them may be a footer, a row that fills one is never passed over.
    """

    title: str
    fields: tuple[Field, ...]
    names: frozenset[str]


def title_key(title: str) -> str:
    """Return a column title as it is compared: no accents, no case, no (remarks) and no required sign."""
    bare = search_key(_REMARK.sub(" ", title))
    return bare or search_key(title)


def is_forbidden(title: str) -> bool:
    """Tell whether a column brings what may never be stored: ethnicity, health, identity card, parents."""
    key = search_key(title)
    words = re.findall(r"\w+", normalise(title).lower())
    return any(phrase in key for phrase in _FORBIDDEN_PHRASES) or not _FORBIDDEN_WORDS.isdisjoint(words)


def match_columns(titles: Sequence[CellValue], fields: Sequence[Field]) -> dict[str, list[int]]:
    """Return for each field key the columns (counted from 0) of this row whose title stands for it."""
    by_key = {title_key(title): field.key for field in fields for title in field.titles}
    columns: dict[str, list[int]] = {}
    for index, title in enumerate(titles):
        if isinstance(title, str) and not is_forbidden(title) and (key := by_key.get(title_key(title))):
            columns.setdefault(key, []).append(index)
    return columns
