"""How well a panel marks: agreement, strictness of each judge, who stands out. It changes no mark."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from fractions import Fraction

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from greenschool.models import Entry, Judge, Round, ScoreSheet
from greenschool.models.judging import COUNTED
from greenschool.scoring.agreement import NotComparableError, icc, kendall_w, krippendorff_alpha
from greenschool.scoring.panel_flags import Flag, panel_figures
from greenschool.scoring.rounding import half_up
from greenschool.scoring.severity import Fit, TooFewError, UnconnectedError, connected_parts, fit
from greenschool.services.contestants import entries_of, group_position, rubric, sheet_total
from greenschool.services.desk import Desk, contest_of, round_of
from greenschool.storage.unit_of_work import UnitOfWork

_Marks = Sequence[tuple[int, str, Fraction]]


class Agreement(Enum):
    """How far judges agree, in words; the edges are those of Koo and Li (2016) for the mean of the panel."""

    EXCELLENT = "excellent"
    GOOD = "good"
    MODERATE = "moderate"
    POOR = "poor"


EDGES = (
    (Decimal("0.9"), Agreement.EXCELLENT),
    (Decimal("0.75"), Agreement.GOOD),
    (Decimal("0.5"), Agreement.MODERATE),
)


@dataclass(frozen=True, slots=True)
class JudgeQuality:
    """One judge beside the panel; None where there are too few marks to say. Points are of the full total.

    ``severity`` is how many points the judge gives beyond the panel, after what entries they saw is taken into account.
    """

    judge: str
    name: str
    sheets: int
    leniency: Decimal | None
    severity: Decimal | None
    spread: Decimal | None
    correlation: Decimal | None
    drift: Decimal | None
    flags: tuple[Flag, ...]


@dataclass(frozen=True, slots=True)
class AdjustedScore:
    """What an entry's mean would be by judges of middling strictness, shown beside the raw mean."""

    entry: int
    blind_code: str
    raw: Decimal
    adjusted: Decimal


@dataclass(frozen=True, slots=True)
class PanelQuality:
    """The figures of a round's panel; ``agreement`` says them in a word.

    ``single`` and ``mean`` are the intraclass correlations of one judge and of the panel's mean: ICC(2,1) and (2,k)
    where every judge marked every entry, ICC(1,1) and (1,k) where entries had different judges but as many. Kendall's W
    needs every judge on every entry; alpha (interval) takes gaps. None where there is nothing to compute it from.
    """

    contest: str
    contest_name: str
    entries: int
    sheets: int
    full: Decimal
    complete: bool
    """Every judge marked every entry: adjusting for strictness would change no rank."""
    connected: bool
    single: Decimal | None
    mean: Decimal | None
    concordance: Decimal | None
    alpha: Decimal | None
    agreement: Agreement | None
    judges: tuple[JudgeQuality, ...]
    adjusted: tuple[AdjustedScore, ...]
    """Only where entries had different judges and all are connected."""


def panel_quality(desk: Desk, contest: str, number: int | None = None) -> PanelQuality:
    """Return the quality of the panel of the contest's round, its last or that of a number, from handed-in sheets."""
    with desk.read() as uow:
        found = contest_of(uow, desk, contest)
        round_ = round_of(found, number)
        query = entries_of(found, round_).options(selectinload(Entry.group))
        entries = {entry.id: entry for entry in uow.session.scalars(query)}
        full = rubric(round_).maximum
        marks, names = _marks(uow, round_, entries, full)
        rows = _rows(marks)
        complete = len(rows) > 1 and all(None not in row for row in rows)
        single, mean = _correlations(rows, complete=complete)
        fitted = _fit(marks)
        return PanelQuality(
            contest=found.code,
            contest_name=found.name,
            entries=len(rows),
            sheets=len(marks),
            full=half_up(full, 3),
            complete=complete,
            connected=len(connected_parts((entry, judge) for entry, judge, _ in marks)) < 2,
            single=single,
            mean=mean,
            concordance=_concordance(rows, complete=complete),
            alpha=_alpha(rows),
            agreement=_in_a_word(mean),
            judges=_judges(marks, names, full, fitted),
            adjusted=_adjusted(marks, {entry.number: entry for entry in entries.values()}, fitted),
        )


def _marks(
    uow: UnitOfWork, round_: Round, entries: Mapping[int, Entry], full: Fraction
) -> tuple[_Marks, Mapping[str, str]]:
    """Return totals by entry and judge in the order in which they were handed in, all on the round's scale."""
    query = (
        select(ScoreSheet, Judge)
        .join(Judge, Judge.id == ScoreSheet.judge_id)
        .where(ScoreSheet.round_id == round_.id, ScoreSheet.state.in_(COUNTED))
        .order_by(ScoreSheet.submitted_at, ScoreSheet.id)
        .options(selectinload(ScoreSheet.marks))
    )
    marks, names = [], {}
    for sheet, judge in uow.session.execute(query):
        entry = entries.get(sheet.entry_id)
        if entry is not None:
            group = group_position(entry)
            share = Fraction(sheet_total(round_, sheet, group), rubric(round_, group).maximum)
            marks.append((entry.number, judge.code, share * full))
            names[judge.code] = judge.name
    return marks, names


def _rows(marks: _Marks) -> list[tuple[Fraction | None, ...]]:
    judges = sorted({judge for _, judge, _ in marks})
    table: dict[int, dict[str, Fraction]] = {}
    for entry, judge, mark in marks:
        table.setdefault(entry, {})[judge] = mark
    return [tuple(given.get(judge) for judge in judges) for given in table.values()]


def _correlations(
    rows: Sequence[Sequence[Fraction | None]], *, complete: bool
) -> tuple[Decimal | None, Decimal | None]:
    filled = [[mark for mark in row if mark is not None] for row in rows]
    try:
        found = icc(filled)
    except NotComparableError:
        return None, None
    pair = (found.icc2, found.icc2k) if complete else (found.icc1, found.icc1k)
    return _two_places(pair[0]), _two_places(pair[1])


def _concordance(rows: Sequence[Sequence[Fraction | None]], *, complete: bool) -> Decimal | None:
    if not complete or len(rows[0]) < 2:
        return None
    return _two_places(kendall_w([[mark for mark in row if mark is not None] for row in rows]))


def _alpha(rows: Sequence[Sequence[Fraction | None]]) -> Decimal | None:
    try:
        return _two_places(krippendorff_alpha(rows, "interval"))
    except NotComparableError:
        return None


def _fit(marks: _Marks) -> Fit[int, str] | None:
    try:
        return fit(marks)
    except (UnconnectedError, TooFewError):
        return None


def _in_a_word(mean: Decimal | None) -> Agreement | None:
    if mean is None:
        return None
    return next((word for edge, word in EDGES if mean >= edge), Agreement.POOR)


def _judges(
    marks: _Marks, names: Mapping[str, str], full: Fraction, fitted: Fit[int, str] | None
) -> tuple[JudgeQuality, ...]:
    figures = panel_figures(marks, full)
    return tuple(
        JudgeQuality(
            judge=one.judge,
            name=names[one.judge],
            sheets=one.marks,
            leniency=_two_places(one.leniency),
            severity=None if fitted is None else _two_places(fitted.judge_effects[one.judge]),
            spread=_two_places(one.spread),
            correlation=_two_places(one.correlation),
            drift=_two_places(one.drift),
            flags=one.flags,
        )
        for one in sorted(figures, key=lambda one: one.judge)
    )


def _adjusted(marks: _Marks, entries: Mapping[int, Entry], fitted: Fit[int, str] | None) -> tuple[AdjustedScore, ...]:
    if fitted is None or fitted.complete:
        return ()
    given: dict[int, list[Fraction]] = {}
    for entry, _, mark in marks:
        given.setdefault(entry, []).append(mark)
    return tuple(
        AdjustedScore(
            entry=entry,
            blind_code=entries[entry].blind_code or "",
            raw=half_up(Fraction(sum(of_entry, Fraction(0)), len(of_entry)), 2),
            adjusted=half_up(Fraction(fitted.grand_mean + fitted.entry_effects[entry]), 2),
        )
        for entry, of_entry in sorted(given.items())
    )


def _two_places(value: float | None) -> Decimal | None:
    return None if value is None else half_up(Fraction(value), 2)
