"""Ways to part entries with equal printed scores: each a small class, none by number, name or time of entry.

A tie-break looks only at the entries that are still tied. Equal values stay together in one group, for the
next tie-break in the scheme's order; what no tie-break parts is for the council.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import TypeAlias

from greenschool.scoring.reasons import Reason, ReasonKind
from greenschool.scoring.sheets import Scored


@dataclass(frozen=True, slots=True)
class Measured:
    """One tied entry, its value under a tie-break, and the reason from which that value can be redone."""

    scored: Scored
    value: Fraction
    reason: Reason


@dataclass(frozen=True, slots=True)
class Group:
    """Tied entries with the same value under a tie-break.

    Members are in order of entry number, for stable output.
    """

    value: Fraction
    members: tuple[Measured, ...]


@dataclass(frozen=True, slots=True)
class ByCriterion:
    """The higher mean mark in one criterion, exactly, over all counted sheets.

    A trimmed mean leaves sheets out of the score, but not out of this comparison.
    """

    key: str

    def part(self, tied: Sequence[Scored]) -> tuple[Group, ...]:
        """Group the tied entries by their mean in the criterion, best first."""
        return _grouped([self._measure(scored) for scored in tied])

    def _measure(self, scored: Scored) -> Measured:
        total = sum((sheet.marks[self.key] for sheet in scored.counted), Fraction(0))
        count = len(scored.counted)
        reason = Reason(ReasonKind.CRITERION, {"criterion": self.key, "total": total, "count": count})
        return Measured(scored, Fraction(total, count), reason)


@dataclass(frozen=True, slots=True)
class MoreJudgesPlacingAbove:
    """More placings above another tied entry, judge by judge.

    Only judges who marked every one of the tied entries are asked, so that each entry gets the same number of
    comparisons; where judges saw different entries there may be none, and then nothing is parted. An entry's
    value is the number of pairs (judge, other tied entry) in which that judge's sheet for the entry has the
    higher total; equal totals count for neither. It is a count, so that it cannot go round in a circle as
    majorities can.
    """

    def part(self, tied: Sequence[Scored]) -> tuple[Group, ...]:
        """Group the tied entries by the number of placings above another one, most first."""
        values = {scored.entry: {sheet.judge: sheet.value for sheet in scored.counted} for scored in tied}
        judges = sorted(set.intersection(*(set(by_judge) for by_judge in values.values())))
        others = len(tied) - 1
        measured = []
        for scored in tied:
            own = values[scored.entry]
            placings = sum(own[judge] > rival[judge] for rival in values.values() for judge in judges)
            carried = {"placings": placings, "judges": len(judges), "others": others}
            measured.append(Measured(scored, Fraction(placings), Reason(ReasonKind.JUDGES_ABOVE, carried)))
        return _grouped(measured)


@dataclass(frozen=True, slots=True)
class HigherLowestMark:
    """The higher of the lowest sheet totals."""

    def part(self, tied: Sequence[Scored]) -> tuple[Group, ...]:
        """Group the tied entries by their lowest sheet total, highest first."""
        return _grouped([self._measure(scored) for scored in tied])

    def _measure(self, scored: Scored) -> Measured:
        lowest = min(sheet.value for sheet in scored.counted)
        judges = ", ".join(sorted(sheet.judge for sheet in scored.counted if sheet.value == lowest))
        return Measured(scored, lowest, Reason(ReasonKind.LOWEST_MARK, {"lowest": lowest, "judge": judges}))


TieBreak: TypeAlias = ByCriterion | MoreJudgesPlacingAbove | HigherLowestMark


def _grouped(measured: Sequence[Measured]) -> tuple[Group, ...]:
    by_value: defaultdict[Fraction, list[Measured]] = defaultdict(list)
    for item in sorted(measured, key=lambda item: item.scored.entry):
        by_value[item.value].append(item)
    return tuple(Group(value, tuple(by_value[value])) for value in sorted(by_value, reverse=True))
