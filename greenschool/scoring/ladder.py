"""What prizes are given for: the lines from the highest prize down, and who stands for them."""

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum
from itertools import groupby
from typing import Final

from greenschool.scoring.quotas import Quota
from greenschool.scoring.sheets import Scored

SHORTLIST: Final = "shortlist"
"""The name under which ties and rulings speak of the line of the chosen, which is no prize."""


class Scope(Enum):
    """Among whom a line is counted: all entries, those of each group, or those of each school level."""

    CONTEST = "contest"
    GROUP = "group"
    LEVEL = "level"


@dataclass(frozen=True, slots=True)
class PrizeLine:
    """One prize: its name, how many there are in each pool, and what a pool is."""

    name: str
    quota: Quota
    scope: Scope = Scope.CONTEST


@dataclass(frozen=True, slots=True)
class Candidate:
    """A scored entry that stands for prizes; ``ineligible`` says why it may not have one, if it may not."""

    scored: Scored
    group: str | None = None
    level: str | None = None
    school: Hashable | None = None
    authors: frozenset[Hashable] = field(default=frozenset())
    ineligible: str | None = None

    @property
    def entry(self) -> int:
        """The number of the entry."""
        return self.scored.entry

    @property
    def score(self) -> Decimal:
        """The printed score."""
        return self.scored.score


def flights(lines: Sequence[PrizeLine]) -> list[tuple[Scope, tuple[PrizeLine, ...]]]:
    """Return runs of lines with the same scope, in order.

    Raises ``ValueError`` if a line's name comes twice or is the shortlist's, and unless the scopes only
    narrow: lines over the contest first, then lines over groups or over levels. Otherwise an entry could be
    put above another within its group and below it in the contest.
    """
    names = [line.name for line in lines]
    if len(set(names)) != len(names) or SHORTLIST in names:
        raise ValueError("each prize line has a name of its own")
    runs = [(scope, tuple(run)) for scope, run in groupby(lines, key=lambda line: line.scope)]
    if any(scope is Scope.CONTEST for scope, _ in runs[1:]) or len([s for s, _ in runs if s is not Scope.CONTEST]) > 1:
        raise ValueError("prize lines over the contest come first, then lines over groups or over levels")
    return runs


def pools(scope: Scope, candidates: Iterable[Candidate]) -> dict[str | None, list[Candidate]]:
    """Return the candidates by pool, in order of the pools' names; the pool of the whole contest is None.

    Raises ``ValueError`` for a candidate without the group or level that the scope asks for.
    """
    by_pool: dict[str | None, list[Candidate]] = {None: []} if scope is Scope.CONTEST else {}
    for candidate in candidates:
        by_pool.setdefault(pool_of(scope, candidate), []).append(candidate)
    return dict(sorted(by_pool.items(), key=lambda item: item[0] or ""))


def pool_of(scope: Scope, candidate: Candidate) -> str | None:
    """Return the pool of a candidate. Raises ``ValueError`` if it lacks the group or level asked for."""
    if scope is Scope.CONTEST:
        return None
    pool = candidate.group if scope is Scope.GROUP else candidate.level
    if pool is None:
        raise ValueError(f"entry {candidate.entry} has no {scope.value}")
    return pool
