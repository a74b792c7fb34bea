"""How strict each judge is, and what an entry's marks would be by judges of middling strictness.

Statistics only: floating point numbers that never change a mark. The adjusted scores are shown beside the raw mean,
and only where judges saw different entries.

Model: mark = grand mean + entry + judge + residual, entries and judges as crossed random effects, solved in
``mixed_model``. An entry with few marks is drawn towards the grand mean.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Generic, TypeAlias, TypeVar

from greenschool.scoring.mixed_model import CrossedMarks

EntryKey = TypeVar("EntryKey", bound=Hashable)
JudgeKey = TypeVar("JudgeKey", bound=Hashable)
Key = TypeVar("Key", bound=Hashable)
Number: TypeAlias = int | float | Decimal | Fraction

SMALLEST_RATIO = 1e-9
"""Entries keep at least this much of their difference where the data show none, so that their order is kept."""


class UnconnectedError(ValueError):
    """Marks of groups of judges who have no entry in common. ``parts`` holds the entries of each group."""

    def __init__(self, parts: tuple[tuple[Hashable, ...], ...]) -> None:
        self.parts = parts
        super().__init__(f"the marks fall into {len(parts)} parts that no judge and no entry connects")


class TooFewError(ValueError):
    """Fewer than two judges or two entries, which nothing can be told from."""


@dataclass(frozen=True, slots=True)
class Fit(Generic[EntryKey, JudgeKey]):
    """What marks tell of entries and judges; effects are differences from the grand mean.

    A judge with a positive effect is lenient. ``complete`` tells that every judge marked every entry: then the
    adjusted order is the raw order, and adjusting changes no rank.
    """

    grand_mean: float
    entry_effects: Mapping[EntryKey, float]
    judge_effects: Mapping[JudgeKey, float]
    variance_entry: float
    variance_judge: float
    variance_residual: float
    complete: bool


def fit(marks: Iterable[tuple[EntryKey, JudgeKey, Number]]) -> Fit[EntryKey, JudgeKey]:
    """Fit the model to ``(entry, judge, mark)`` triples.

    Raises ``ValueError`` for two marks of one judge for one entry, ``TooFewError``, or ``UnconnectedError`` where
    strictness and quality cannot be told apart.
    """
    given = [(entry, judge, Fraction(mark)) for entry, judge, mark in marks]
    if len({(entry, judge) for entry, judge, _ in given}) != len(given):
        raise ValueError("a judge marks an entry once")
    entries = list(dict.fromkeys(entry for entry, _, _ in given))
    judges = list(dict.fromkeys(judge for _, judge, _ in given))
    if len(entries) < 2 or len(judges) < 2:
        raise TooFewError("strictness is told from two judges and two entries at least")
    parts = connected_parts((entry, judge) for entry, judge, _ in given)
    if len(parts) > 1:
        raise UnconnectedError(parts)
    return _fit(given, entries, judges)


def connected_parts(pairs: Iterable[tuple[EntryKey, JudgeKey]]) -> tuple[tuple[EntryKey, ...], ...]:
    """Return the entries in groups that judges connect; one group where all marks can be compared."""
    by_judge: defaultdict[JudgeKey, list[EntryKey]] = defaultdict(list)
    by_entry: defaultdict[EntryKey, list[JudgeKey]] = defaultdict(list)
    for entry, judge in pairs:
        by_judge[judge].append(entry)
        by_entry[entry].append(judge)
    parts: list[tuple[EntryKey, ...]] = []
    seen_entries: set[EntryKey] = set()
    seen_judges: set[JudgeKey] = set()
    for start in by_entry:
        if start in seen_entries:
            continue
        seen_entries.add(start)
        part = [start]
        for entry in part:  # grows while it is walked
            for judge in by_entry[entry]:
                if judge not in seen_judges:
                    seen_judges.add(judge)
                    fresh = dict.fromkeys(other for other in by_judge[judge] if other not in seen_entries)
                    seen_entries.update(fresh)
                    part += fresh
        parts.append(tuple(part))
    return tuple(parts)


def _fit(
    given: Sequence[tuple[EntryKey, JudgeKey, Fraction]], entries: Sequence[EntryKey], judges: Sequence[JudgeKey]
) -> Fit[EntryKey, JudgeKey]:
    total = Fraction(sum((mark for _, _, mark in given), Fraction(0)), len(given))
    about = [(entry, judge, mark - total) for entry, judge, mark in given]
    if len(given) < len(entries) * len(judges):
        return _fit_with_gaps(about, entries, judges, float(total))
    of_entries, of_judges = _sums((e, mark) for e, _, mark in about), _sums((j, mark) for _, j, mark in about)
    variances = _variances_of_full_table(about, of_entries, of_judges)
    if variances is None:
        columns = {judge: number for number, judge in enumerate(judges)}
        found = _marks(about, entries, columns).best()
        variances = (found.entry_ratio * found.variance, found.judge_ratio * found.variance, found.variance)
    of_entry, of_judge, residual = variances
    floor = SMALLEST_RATIO * residual
    return Fit(
        grand_mean=float(total),
        entry_effects=_shrunk(of_entries, len(judges), max(of_entry, floor), residual),
        judge_effects=_shrunk(of_judges, len(entries), of_judge, residual),
        variance_entry=of_entry,
        variance_judge=of_judge,
        variance_residual=residual,
        complete=True,
    )


def _fit_with_gaps(
    about: Sequence[tuple[EntryKey, JudgeKey, Fraction]],
    entries: Sequence[EntryKey],
    judges: Sequence[JudgeKey],
    total: float,
) -> Fit[EntryKey, JudgeKey]:
    marks = _marks(about, entries, {judge: number for number, judge in enumerate(judges)})
    if marks.alike:
        return Fit(total, dict.fromkeys(entries, 0.0), dict.fromkeys(judges, 0.0), 0.0, 0.0, 0.0, complete=False)
    found = marks.best()
    return Fit(
        grand_mean=total + found.mean,
        entry_effects=dict(zip(entries, found.entry_effects, strict=True)),
        judge_effects=dict(zip(judges, found.judge_effects, strict=True)),
        variance_entry=found.variance * found.entry_ratio,
        variance_judge=found.variance * found.judge_ratio,
        variance_residual=found.variance,
        complete=False,
    )


def _marks(
    about: Iterable[tuple[EntryKey, JudgeKey, Fraction]],
    entries: Iterable[EntryKey],
    columns: Mapping[JudgeKey, int],
) -> CrossedMarks:
    rows: dict[EntryKey, list[tuple[int, float]]] = {entry: [] for entry in entries}
    for entry, judge, mark in about:
        rows[entry].append((columns[judge], float(mark)))
    return CrossedMarks(list(rows.values()), len(columns))


def _variances_of_full_table(
    about: Iterable[tuple[EntryKey, JudgeKey, Fraction]],
    of_entries: Mapping[EntryKey, Fraction],
    of_judges: Mapping[JudgeKey, Fraction],
) -> tuple[float, float, float] | None:
    """Return the variances by the mean squares, which are the restricted likelihood's; None where one is below zero."""
    entries, judges = len(of_entries), len(of_judges)
    between = Fraction(_squares(of_entries.values()), judges)
    among = Fraction(_squares(of_judges.values()), entries)
    rest = _squares(mark for _, _, mark in about) - between - among
    residual = Fraction(rest, (entries - 1) * (judges - 1))
    of_entry = Fraction(Fraction(between, entries - 1) - residual, judges)
    of_judge = Fraction(Fraction(among, judges - 1) - residual, entries)
    return None if of_entry < 0 or of_judge < 0 else (float(of_entry), float(of_judge), float(residual))


def _shrunk(sums: Mapping[Key, Fraction], count: int, variance: float, residual: float) -> dict[Key, float]:
    """Return the means of ``count`` marks drawn towards zero; the sums are exact, so that equal means stay equal."""
    whole = count * variance + residual
    shrinkage = variance / whole if whole else 0.0
    return {key: shrinkage * float(total) for key, total in sums.items()}


def _sums(marks: Iterable[tuple[Key, Fraction]]) -> dict[Key, Fraction]:
    sums: defaultdict[Key, Fraction] = defaultdict(Fraction)
    for key, mark in marks:
        sums[key] += mark
    return sums


def _squares(values: Iterable[Fraction]) -> Fraction:
    return sum((value * value for value in values), Fraction(0))
