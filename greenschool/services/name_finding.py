"""Where a text names the school or an author of its entry, however it is written."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from sqlalchemy import select

from greenschool.models import Entry, Participation, School
from greenschool.services.desk import Desk
from greenschool.services.schools import names_in
from greenschool.storage.unit_of_work import UnitOfWork
from greenschool.text.school_names import parse_school_name
from greenschool.text.search_key import search_key

_WORD = re.compile(r"[^\W_]+")


class Named(Enum):
    """Whose name a text tells."""

    SCHOOL = "school"
    AUTHOR = "author"


@dataclass(frozen=True, slots=True)
class Place:
    """A name in a text: whose it is, and its characters ``start`` to ``end``."""

    kind: Named
    start: int
    end: int


class NameFinder:
    """Knows what the schools of a season are called, and finds those names and the authors' in texts of entries."""

    def __init__(self, uow: UnitOfWork, desk: Desk) -> None:
        self._names = names_in(uow, desk.season_id)
        query = select(School).join(Participation, Participation.school_id == School.id)
        schools = uow.session.scalars(query.where(Participation.season_id == desk.season_id))
        self._aliases = {school.id: {alias.name for alias in school.aliases} for school in schools}

    def find(self, entry: Entry, text: str) -> list[Place]:
        """Return every name of the entry's own school or authors in ``text``, with or without accents and capitals."""
        schools = {self._names[entry.school_id], entry.school.name, *self._aliases.get(entry.school_id, ())}
        bare = {parse_school_name(name).name for name in schools}
        words = [(match.start(), match.end(), search_key(match[0])) for match in _WORD.finditer(text)]
        found = [Place(Named.SCHOOL, *span) for span in _spans(words, schools | bare)]
        found += [Place(Named.AUTHOR, *span) for span in _spans(words, {author.name for author in entry.authors})]
        return _apart(found)


def _spans(words: list[tuple[int, int, str]], names: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Yield where ``words`` are those of a name, without regard to accents, case and punctuation."""
    for name in names:
        wanted = search_key(name).split()
        for first in range(len(words) - len(wanted) + 1 if wanted else 0):
            run = words[first : first + len(wanted)]
            if [key for _, _, key in run] == wanted:
                yield run[0][0], run[-1][1]


def _apart(places: Iterable[Place]) -> list[Place]:
    """Leave out what lies inside or across an earlier, longer find."""
    kept: list[Place] = []
    for place in sorted(places, key=lambda one: (one.start, -one.end)):
        if not kept or place.start >= kept[-1].end:
            kept.append(place)
    return kept
