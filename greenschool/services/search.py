"""Ctrl+K: jump to any school, entry or person of the season."""

from collections.abc import Iterator
from dataclasses import dataclass

from greenschool.services.desk import Desk
from greenschool.services.intake import list_entries
from greenschool.services.judges import list_judges
from greenschool.services.schools import list_schools
from greenschool.text.search_key import match_rank


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing that was found: the page that shows it, the row's key there, and what to read."""

    page: str
    key: str
    title: str
    detail: str


def find(desk: Desk, query: str, limit: int = 20) -> tuple[Hit, ...]:
    """Return what matches ``query``, exact accents first; each thing once, at most ``limit`` hits."""
    best: dict[Hit, int] = {}
    for text, hit in _everything(desk):
        rank = match_rank(query, text)
        if rank is not None:
            best[hit] = min(rank, best.get(hit, rank))
    return tuple(sorted(best, key=best.__getitem__)[:limit])


def _everything(desk: Desk) -> Iterator[tuple[str, Hit]]:
    """Yield every text that may be typed, with what it leads to; several texts may lead to one hit."""
    for school in list_schools(desk):
        hit = Hit("schools", school.code, school.name, f"{school.code} · {school.ward}")
        yield school.name, hit
        yield school.code, hit
    for entry in list_entries(desk):
        where = f"{entry.code} · {entry.school}"
        for author, class_name in zip(entry.authors, entry.classes, strict=True):
            yield author, Hit("entries", entry.code, author, f"{class_name} · {where}")
        yield entry.title, Hit("entries", entry.code, entry.title, where)
        yield entry.code, Hit("entries", entry.code, entry.title, where)
    for judge in list_judges(desk):
        hit = Hit("judges", judge.code, judge.name, f"{judge.code} · {judge.workplace}")
        yield judge.name, hit
        yield judge.code, hit
