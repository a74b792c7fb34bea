"""Rules that pass an entry over although its place would win: a cap per school, one prize per author."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from greenschool.scoring.ladder import Candidate
from greenschool.scoring.reasons import Reason, ReasonKind


@dataclass(frozen=True, slots=True)
class Limits:
    """What lets the prize go to the next entry; the one passed over keeps its place.

    ``per_school``      prizes that one school may hold, or None for any number.
    ``one_per_author``  whether an entry is passed over when one of its authors holds a prize.

    Both count the prizes of entries in the pool of the line, so that no pool depends on which other was
    filled first. An entry that was passed over at one line is out of all later lines, and one without a
    school is not capped. ``winners`` below are the candidates of the pool that hold a prize.
    """

    per_school: int | None = None
    one_per_author: bool = False

    def __post_init__(self) -> None:
        if self.per_school is not None and self.per_school < 1:
            raise ValueError("a school may hold at least one prize")

    def bar(self, candidate: Candidate, line: str, winners: Sequence[Candidate]) -> Reason | None:
        """Say why a candidate is passed over at a line, if it is."""
        if self.per_school is not None and self._school_seats(candidate, 1, winners) == 0:
            return Reason(ReasonKind.SCHOOL_CAP, {"line": line, "cap": self.per_school})
        if self.one_per_author:
            for winner in winners:
                if winner.authors & candidate.authors:
                    return Reason(ReasonKind.AUTHOR_HAS_PRIZE, {"line": line, "by": winner.entry})
        return None

    def concern(self, one: Candidate, other: Candidate) -> bool:
        """Say whether a prize for one of two candidates counts against the other."""
        same_school = one.school is not None and one.school == other.school
        return (self.per_school is not None and same_school) or (
            self.one_per_author and bool(one.authors & other.authors)
        )

    def demand(self, tied: Sequence[Candidate], winners: Sequence[Candidate]) -> int:
        """Return how many seats tied candidates can take, given the cap per school.

        Entries that share an author are counted one by one: that may stop a tie that had seats enough, and
        never lets one through that has not.
        """
        schools = {candidate.school: candidate for candidate in tied}
        wanted = Counter(candidate.school for candidate in tied)
        return sum(self._school_seats(one, wanted[school], winners) for school, one in schools.items())

    def clashing(self, tied: Sequence[Candidate], winners: Sequence[Candidate]) -> list[Candidate]:
        """Return the tied candidates that cannot all hold a prize, however many seats there are."""
        wanted = Counter(candidate.school for candidate in tied)
        works = Counter(author for candidate in tied for author in candidate.authors)
        return [
            one
            for one in tied
            if self._school_seats(one, wanted[one.school], winners) < wanted[one.school]
            or (self.one_per_author and any(works[author] > 1 for author in one.authors))
        ]

    def _school_seats(self, candidate: Candidate, wanted: int, winners: Sequence[Candidate]) -> int:
        if self.per_school is None or candidate.school is None:
            return wanted
        held = sum(winner.school == candidate.school for winner in winners)
        return max(0, min(wanted, self.per_school - held))


NO_LIMITS: Final = Limits()
