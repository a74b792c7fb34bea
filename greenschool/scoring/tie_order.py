"""Who was put above whom among entries with equal printed scores, by which tie-break or vote."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, product
from typing import TypeAlias

from greenschool.scoring.ladder import Candidate
from greenschool.scoring.reasons import Reason, ReasonKind, Value
from greenschool.scoring.rulings import Vote
from greenschool.scoring.tiebreaks import Group, TieBreak

Link: TypeAlias = TieBreak | Vote
Cell: TypeAlias = list[Candidate]
"""Candidates that are tied and that nothing has parted yet."""


@dataclass(frozen=True, slots=True)
class Parting:
    """A tie-break as it was tried on tied entries. With a single group it parted nothing."""

    by: TieBreak
    groups: tuple[Group, ...]


class TieOrder:
    """The order that reasons have given to tied entries so far.

    It is only ever refined, never turned round.
    """

    def __init__(self, tie_breaks: Sequence[TieBreak]) -> None:
        self._tie_breaks = tuple(tie_breaks)
        self._above: dict[int, dict[int, Link]] = {}
        self._reasons: dict[int, list[Reason]] = {}

    @property
    def above(self) -> Mapping[int, Mapping[int, Link]]:
        """For an entry, those put above it, each with what put it there."""
        return self._above

    def reasons(self, entry: int) -> tuple[Reason, ...]:
        """Return the reasons that parted this entry from tied ones, in the order in which they did."""
        return tuple(self._reasons.get(entry, ()))

    def cells(self, tied: Sequence[Candidate]) -> list[Cell]:
        """Return the tied candidates in the order given so far, best first, unparted ones together."""
        entries = {candidate.entry for candidate in tied}
        depth = {entry: len(entries & self._above.get(entry, {}).keys()) for entry in entries}
        ordered = sorted(tied, key=lambda candidate: depth[candidate.entry])
        return [list(cell) for _, cell in groupby(ordered, key=lambda candidate: depth[candidate.entry])]

    def part(self, cell: Cell) -> tuple[list[Cell], list[Parting]]:
        """Try the tie-breaks in order until one parts the cell; return the new cells and what was tried.

        Every cell that comes of it starts again with the first tie-break, among the entries that are still
        tied.
        """
        tried: list[Parting] = []
        by_entry = {candidate.entry: candidate for candidate in cell}
        for tie_break in self._tie_breaks:
            groups = tie_break.part([candidate.scored for candidate in cell])
            tried.append(Parting(tie_break, groups))
            if len(groups) > 1:
                for measured in (measured for group in groups for measured in group.members):
                    self._reasons.setdefault(measured.scored.entry, []).append(measured.reason)
                cells = [[by_entry[measured.scored.entry] for measured in group.members] for group in groups]
                self._put_in_order(cells, tie_break)
                return cells, tried
        return [cell], tried

    def vote(self, cell: Cell, vote: Vote) -> list[Cell]:
        """Put a cell into the order of a vote on exactly its entries; return one cell for each."""
        by_entry = {candidate.entry: candidate for candidate in cell}
        for position, entry in enumerate(vote.order, start=1):
            values: dict[str, Value] = {"line": vote.line, "position": position, "count": len(cell)}
            self.give(entry, Reason(ReasonKind.VOTED, values | {"decision": vote.decision}))
        cells = [[by_entry[entry]] for entry in vote.order]
        self._put_in_order(cells, vote)
        return cells

    def give(self, entry: int, reason: Reason) -> None:
        """Note a reason that decided about an entry's tie."""
        self._reasons.setdefault(entry, []).append(reason)

    def links(self, parties: Sequence[Sequence[int]]) -> list[Link]:
        """Return what parted the members of these parties (best first): tie-breaks in order, then votes."""
        found: list[Link] = []
        for upper, lower in ((a, b) for i, a in enumerate(parties) for b in parties[i + 1 :]):
            for high, low in product(upper, lower):
                link = self._above.get(low, {}).get(high)
                if link is not None and link not in found:
                    found.append(link)
        tie_breaks = [tie_break for tie_break in self._tie_breaks if tie_break in found]
        return [*tie_breaks, *(link for link in found if isinstance(link, Vote))]

    def _put_in_order(self, cells: Sequence[Cell], link: Link) -> None:
        higher: list[int] = []
        for cell in cells:
            for candidate in cell:
                self._above.setdefault(candidate.entry, {}).update(dict.fromkeys(higher, link))
            higher += [candidate.entry for candidate in cell]
