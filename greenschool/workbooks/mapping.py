"""Which column is which: titles as offices write them, matched to the fields of a list."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property, lru_cache

from greenschool.text.search_key import search_key
from greenschool.text.unicode import normalise
from greenschool.workbooks.column_looks import Look
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

_WORDS_OF_A_TITLE = 10
_REMARK = re.compile(r"\([^()]*\)|\*")


@dataclass(frozen=True, slots=True)
class Field:
    """One thing that a list says about each row.

    ``titles`` are the column titles under which offices write it; the first is the one in our own templates.
    ``required`` asks for the column and for a value in each row; where ``found_elsewhere`` the list may lack
    the column, because its heading or its order say the same. ``phrases`` are words by which a longer title is
    likely to mean this field, ``look`` is how its cells look when no title helps. ``is_number`` is for templates:
    other columns are formatted as text, so that Excel leaves "1-6" and "0912…" as they were typed. ``hint``
    (Vietnamese) tells the reader of a template how to fill it in.
    """

    key: str
    titles: tuple[str, ...]
    required: bool = False
    is_number: bool = False
    hint: str = ""
    found_elsewhere: bool = False
    phrases: tuple[str, ...] = ()
    look: Look | None = None

    @property
    def must_have_column(self) -> bool:
        """Tell whether a list without a column for this field cannot be read."""
        return self.required and not self.found_elsewhere


@dataclass(frozen=True)
class ListShape:
    """The columns of one kind of list.

    ``title`` heads the template. ``names`` are the keys of the fields that make a row a record: a row that
    fills none of them may be a footer, a row that fills one is never passed over. ``parts`` are columns that some
    lists have in the place of one of ours (a name cut in two); templates do not show them. ``others`` are phrases
    of columns about somebody else (the teacher who helped), whatever their titles contain besides.
    """

    title: str
    fields: tuple[Field, ...]
    names: frozenset[str]
    parts: tuple[Field, ...] = ()
    others: tuple[str, ...] = ()

    @cached_property
    def by_title(self) -> Mapping[str, str]:
        """The fields by their titles, as titles are compared."""
        return {title_key(title): field.key for field in (*self.fields, *self.parts) for title in field.titles}

    @cached_property
    def by_phrase(self) -> Sequence[tuple[str, str]]:
        """Phrases, as words are compared, and the fields that they mean."""
        fields = (*self.fields, *self.parts)
        return [(f" {search_key(phrase)} ", field.key) for field in fields for phrase in field.phrases]

    @cached_property
    def phrases_of_others(self) -> Sequence[str]:
        """Phrases, as words are compared, of columns about somebody else."""
        return [f" {search_key(phrase)} " for phrase in self.others]


class Reason(StrEnum):
    """Why a column was taken for a field, the surest first."""

    CHOSEN = "chosen"
    TITLE = "title"
    WORDS = "words"
    CONTENT = "content"


@dataclass(frozen=True, slots=True)
class ColumnGuess:
    """The column (from 0) that was taken for a field, its title as written, and how sure that is, 0 to 100."""

    field: str
    column: int
    title: str
    reason: Reason

    @property
    def confidence(self) -> int:
        """Percent; below 100 a person should look."""
        return _CONFIDENCE[self.reason]


_CONFIDENCE = {Reason.CHOSEN: 100, Reason.TITLE: 100, Reason.WORDS: 80, Reason.CONTENT: 50}


@dataclass(frozen=True, slots=True)
class ChosenColumns:
    """What a person chose in place of every guess: sheet, header row (0 for none), column (from 0) of each field."""

    sheet: str
    header_row: int
    columns: Mapping[str, int]


_key = lru_cache(maxsize=4096)(search_key)  # the same titles and phrases are compared in row after row


@lru_cache(maxsize=4096)
def title_key(title: str) -> str:
    """Return a column title as it is compared: no accents, no case, no (remarks) and no required sign."""
    return _key(_REMARK.sub(" ", title)) or _key(title)


@lru_cache(maxsize=4096)
def is_forbidden(title: str) -> bool:
    """Tell whether a column brings what may never be stored: ethnicity, health, identity card, parents."""
    key = _key(title)
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


def is_title_of(title: str, field: Field) -> bool:
    """Tell whether a column title is one of those under which offices write ``field``."""
    return title_key(title) in {title_key(one) for one in field.titles}


def title_guesses(titles: Sequence[str], groups: Sequence[str], shape: ListShape) -> list[ColumnGuess]:
    """Return every column whose title says, or is likely to say, what field it is.

    ``groups`` are the titles above the titles, of a header in two rows ("Giáo viên hướng dẫn" above "Họ và tên"),
    ``""`` for none. A column of somebody else, or one that may never be stored, is no guess.
    """
    by_key = shape.by_title
    guesses: list[ColumnGuess] = []
    for column, (title, group) in enumerate(zip(titles, groups, strict=True)):
        if not title:
            continue
        keys = _keys(title, group)
        reason = Reason.TITLE
        field = next((by_key[key] for key in keys if key in by_key), "")
        if not field:
            reason = Reason.WORDS
            field = next(filter(None, (_by_words(key, shape) for key in keys)), "")
        if field and not _is_of_others(f"{group} {title}", shape):  # asked last: it takes longest
            guesses.append(ColumnGuess(field, column, title, reason))
    return guesses


def names_a_field(titles: Sequence[str], groups: Sequence[str], shape: ListShape) -> bool:
    """Tell whether any title may be one that says for certain what field it is: what most rows of a sheet lack."""
    columns = zip(titles, groups, strict=True)
    return any(title and any(key in shape.by_title for key in _keys(title, group)) for title, group in columns)


def _keys(title: str, group: str) -> list[str]:
    return [title_key(title), title_key(f"{group} {title}")] if group else [title_key(title)]


def _is_of_others(title: str, shape: ListShape) -> bool:
    key = f" {_key(title)} "
    return is_forbidden(title) or any(phrase in key for phrase in shape.phrases_of_others)


def _by_words(key: str, shape: ListShape) -> str:
    """Return the field with the longest phrase in a title; nothing where the title is a sentence."""
    if len(key.split()) > _WORDS_OF_A_TITLE:
        return ""
    found = [(len(phrase), field) for phrase, field in shape.by_phrase if phrase in f" {key} "]
    return max(found)[1] if found else ""
