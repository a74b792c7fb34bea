"""From sheets to scores, and from scores to places. This is the only ranking in the program."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import groupby

from greenschool.scoring.exact import exact
from greenschool.scoring.marks import SheetStanding
from greenschool.scoring.reasons import Reason, ReasonKind
from greenschool.scoring.rounding import half_up
from greenschool.scoring.rubric import Rubric
from greenschool.scoring.scheme import Scheme
from greenschool.scoring.sheets import CountedSheet, Scored, Sheet, Unscored

__all__ = ["CountedSheet", "Scored", "Sheet", "SheetStanding", "Standing", "Unscored", "rank", "score_entry"]


@dataclass(frozen=True, slots=True)
class Standing:
    """The place of an entry. Entries with equal places share it."""

    place: int
    scored: Scored


def score_entry(entry: int, sheets: Sequence[Sheet], rubric: Rubric, scheme: Scheme) -> Scored | Unscored:
    """Score one entry from its submitted sheets; missing, absent and recused judges do not count.

    With fewer submitted sheets than the scheme's minimum the entry is ``Unscored``. Raises ``ValueError`` if
    a judge has two sheets, and what ``Rubric.sheet_total`` raises for a submitted sheet that is not whole.
    """
    if len({sheet.judge for sheet in sheets}) != len(sheets):
        raise ValueError(f"a judge has two sheets for entry {entry}")
    counted = tuple(_counted(sheet, rubric, scheme) for sheet in sheets if sheet.standing is SheetStanding.SUBMITTED)
    if len(counted) < scheme.minimum_marks:
        shortage = {"marks": len(counted), "minimum": scheme.minimum_marks}
        return Unscored(entry, tuple(sheets), counted, Reason(ReasonKind.TOO_FEW_MARKS, shortage))
    total = scheme.aggregate.apply(sheet.value for sheet in counted)
    return Scored(entry, tuple(sheets), counted, total, half_up(total, scheme.decimals))


def rank(scored: Iterable[Scored], above: Mapping[int, Collection[int]] | None = None) -> list[Standing]:
    """Rank by the printed score, best first, in standard competition ranking: 1, 2, 2, 4.

    ``above`` names, for an entry, those of equal printed score that a recorded reason puts above it. A place
    is one more than the number of entries with a higher printed score or put above by such a reason, and by
    nothing else. Entries that share a place come in order of their numbers, only so that every list shows
    them alike.
    """
    put_above = above or {}
    standings: list[Standing] = []
    by_score = sorted(scored, key=lambda one: one.score, reverse=True)
    for _, group in groupby(by_score, key=lambda one: one.score):
        tied = {one.entry: one for one in group}
        first = len(standings) + 1
        places = {entry: first + len(tied.keys() & put_above.get(entry, ())) for entry in tied}
        standings += [Standing(places[entry], tied[entry]) for entry in sorted(tied, key=lambda e: (places[e], e))]
    return standings


def _counted(sheet: Sheet, rubric: Rubric, scheme: Scheme) -> CountedSheet:
    total = rubric.sheet_total(sheet.marks)
    value = total if scheme.round_sheets is None else Fraction(half_up(total, scheme.round_sheets))
    marks = {key: exact(mark) for key, mark in sheet.marks.items()}
    return CountedSheet(sheet.judge, marks, total, value)
