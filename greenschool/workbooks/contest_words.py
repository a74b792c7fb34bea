"""Which contest a list is for, where its sheet or the title of its column of entries says so."""

from collections.abc import Sequence

from greenschool.text.search_key import search_key
from greenschool.workbooks.header import Header

_WORDS = {"SK": ("sang kien",), "KH": ("khau hieu", "slogan"), "DS": ("dai su",)}


def of_contest(headers: Sequence[Header], contest: str) -> Sequence[Header]:
    """Return the lists without those of other contests, or all of them where none is of this one."""
    own = [header for header in headers if contest_named(header) in ("", contest.upper())]
    return own if contest and own else headers


def contest_named(header: Header) -> str:
    """Return the code of the contest that a list names: SK, KH, DS; ``""`` where it names none."""
    words = search_key(f"{header.table.sheet} {header.titles.get('title', '')}")
    return next((code for code, phrases in _WORDS.items() if any(one in words for one in phrases)), "")
