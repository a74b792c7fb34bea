"""From recorded sheets to the plain data that ``scoring`` computes with."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

from sqlalchemy import Select, select
from sqlalchemy.orm import selectinload

from greenschool.models import (
    Adjudication,
    Contest,
    ContestGroup,
    Decision,
    Entry,
    PrizeLine,
    Round,
    RoundEntry,
    RubricCriterion,
    ScoreSheet,
    TieBreak,
)
from greenschool.models.entry import EntryState
from greenschool.models.judging import COUNTED, SheetPart, SheetState
from greenschool.models.result import DecisionKind
from greenschool.models.round import AdjudicationRule
from greenschool.scoring import prize_lines as scoring
from greenschool.scoring.adjudication import Verdict, of_three
from greenschool.scoring.aggregate import Aggregate
from greenschool.scoring.marks import THOUSAND, SheetStanding, from_thousandths
from greenschool.scoring.ranking import Sheet
from greenschool.scoring.rounding import half_up
from greenschool.scoring.rubric import Criterion, Rubric
from greenschool.scoring.scheme import Scheme
from greenschool.scoring.tiebreaks import ByCriterion, HigherLowestMark, MoreJudgesPlacingAbove
from greenschool.scoring.tiebreaks import TieBreak as TieBreakRule
from greenschool.storage.unit_of_work import UnitOfWork

TIE_BREAK_KINDS = frozenset({"criterion", "judges_above", "lowest_mark"})
STANDING = {
    SheetState.ASSIGNED: SheetStanding.MISSING,
    SheetState.DRAFT: SheetStanding.MISSING,
    SheetState.SUBMITTED: SheetStanding.SUBMITTED,
    SheetState.LOCKED: SheetStanding.SUBMITTED,
    SheetState.RECUSED: SheetStanding.RECUSED,
    SheetState.ABSENT: SheetStanding.ABSENT,
}


def compute(uow: UnitOfWork, contest: Contest, round_: Round, *, settle: bool) -> scoring.PrizeResult:
    """Return the one ranking of a round, which every screen and every paper shows.

    With ``settle`` the scheme's tie-breaks and the council's decisions part the ties that stand on a line; without it
    those ties are shown as they stand.
    """
    rulings = _rulings(uow, round_) if settle else []
    return _compute(round_, _contenders(uow, contest, round_), rulings, settle=settle)


def compute_without_entries(round_: Round) -> None:
    """Raise ``ValueError``, ``TypeError`` or ``LookupError`` where the rules of a round cannot be computed with."""
    _compute(round_, [], [], settle=True)


def _compute(
    round_: Round, contenders: Sequence[scoring.Contender], rulings: Sequence[scoring.Ruling], *, settle: bool
) -> scoring.PrizeResult:
    return scoring.standings(
        contenders,
        rubric(round_),
        scheme(round_),
        [_line(line) for line in round_.prize_lines],
        round_.shortlist,
        rulings,
        settle=settle,
        limits=scoring.Limits(round_.school_cap, round_.one_prize_per_author),
    )


def rubric(round_: Round, group: int | None = None) -> Rubric:
    """Return the round's rubric for entries of the group at this position; the names of its criteria are the keys."""
    criteria = []
    for one in round_.criteria:
        maximum, weight = maximum_for(one, group)
        criteria.append(Criterion(one.name, one.name, from_thousandths(maximum), from_thousandths(weight)))
    return Rubric(tuple(criteria))


def maximum_for(criterion: RubricCriterion, group: int | None) -> tuple[int, int]:
    """Return maximum and weight of a criterion, in thousandths, for entries of the group at this position."""
    for own in criterion.group_maxima:
        if own.group_position == group:
            return own.maximum, own.weight
    return criterion.maximum, criterion.weight


def group_position(entry: Entry) -> int | None:
    """Return the position of an entry's group in its contest; None where it has none."""
    return None if entry.group is None else entry.group.position


def entries_of(contest: Contest, round_: Round) -> Select[Entry]:
    """Return the query for the entries that a round is for, by number: all accepted, or those that reached it."""
    query = select(Entry).where(Entry.contest_id == contest.id, Entry.state == EntryState.ACCEPTED)
    if round_.number > 1:
        query = query.join(RoundEntry, RoundEntry.entry_id == Entry.id).where(RoundEntry.round_id == round_.id)
    return query.order_by(Entry.number)


def scheme(round_: Round) -> Scheme:
    """Return how the round is computed."""
    return Scheme(
        decimals=round_.decimals,
        aggregate=Aggregate(round_.aggregate),
        minimum_marks=round_.minimum_marks,
        round_sheets=round_.sheet_decimals,
        tie_breaks=tuple(_tie_break(link, round_.criteria) for link in round_.tie_breaks),
    )


def _contenders(uow: UnitOfWork, contest: Contest, round_: Round) -> list[scoring.Contender]:
    sheets = _sheets(uow, round_)
    groups = {own.group_position for criterion in round_.criteria for own in criterion.group_maxima}
    own_rubrics: dict[int | None, Rubric] = {group: rubric(round_, group) for group in groups}
    entries = entries_of(contest, round_).options(
        selectinload(Entry.authors), selectinload(Entry.school), selectinload(Entry.group)
    )
    return [
        scoring.Contender(
            entry=entry.number,
            sheets=tuple(sheets[entry.id]),
            group=entry.group.name if entry.group else None,
            level=entry.school.level,
            school=entry.school_id,
            authors=frozenset((author.name, author.born_on, entry.school_id) for author in entry.authors),
            rubric=own_rubrics.get(group_position(entry)) if own_rubrics else None,
        )
        for entry in uow.session.scalars(entries)
    ]


def _sheets(uow: UnitOfWork, round_: Round) -> defaultdict[int, list[Sheet]]:
    names = {criterion.id: criterion.name for criterion in round_.criteria}
    query = (
        select(ScoreSheet)
        .where(ScoreSheet.round_id == round_.id)
        .order_by(ScoreSheet.judge_id)
        .options(selectinload(ScoreSheet.marks), selectinload(ScoreSheet.judge))
    )
    agreed = _agreed_marks(uow, round_, names)
    groups = _groups(uow, round_)
    recorded: defaultdict[int, list[ScoreSheet]] = defaultdict(list)
    for sheet in uow.session.scalars(query):
        recorded[sheet.entry_id].append(sheet)
    sheets: defaultdict[int, list[Sheet]] = defaultdict(list)
    for entry, of_entry in recorded.items():
        odd = None if entry in agreed else _odd_sheet(round_, of_entry, groups[entry])
        for sheet in of_entry:
            marks = {names[mark.criterion_id]: from_thousandths(mark.value) for mark in sheet.marks}
            standing = SheetStanding.SET_ASIDE if sheet is odd else STANDING[sheet.state]
            if standing is SheetStanding.SUBMITTED:
                marks = agreed.get(entry, marks)
            sheets[entry].append(Sheet(sheet.judge.code, standing, marks))
    return sheets


def _groups(uow: UnitOfWork, round_: Round) -> defaultdict[int, int | None]:
    """Return the positions of the groups of the entries that have one."""
    query = select(Entry.id, ContestGroup.position).join(ContestGroup, ContestGroup.id == Entry.group_id)
    found: defaultdict[int, int | None] = defaultdict(lambda: None)
    for entry, position in uow.session.execute(query.where(Entry.contest_id == round_.contest_id)):
        found[entry] = position
    return found


def _agreed_marks(uow: UnitOfWork, round_: Round, names: Mapping[int, str]) -> dict[int, dict[str, Fraction]]:
    """Return the marks that were given together, by entry; they stand in the place of each judge's own."""
    query = (
        select(Adjudication)
        .where(Adjudication.round_id == round_.id)
        .order_by(Adjudication.id)
        .options(selectinload(Adjudication.marks))
    )
    return {
        one.entry_id: {names[mark.criterion_id]: from_thousandths(mark.value) for mark in one.marks}
        for one in uow.session.scalars(query)
        if one.marks
    }


def _odd_sheet(round_: Round, sheets: Iterable[ScoreSheet], group: int | None) -> ScoreSheet | None:
    """Return the sheet that the two equal ones of three leave aside after a third marking."""
    counted = [sheet for sheet in sheets if sheet.state in COUNTED]
    third = any(sheet.part is SheetPart.THIRD for sheet in counted)
    if round_.adjudication is not AdjudicationRule.BANDS or not third or len(counted) != 3:
        return None
    totals = {sheet.id: sheet_total(round_, sheet, group) for sheet in counted}
    found = of_three(list(totals.values()), Fraction(1))
    if found.verdict is not Verdict.EQUAL_PAIR:
        return None
    return next((sheet for sheet in counted if totals[sheet.id] != found.value), None)


def sheet_total(round_: Round, sheet: ScoreSheet, group: int | None = None) -> Fraction:
    """Return the weighted sum of the marks that a sheet has so far, exactly."""
    marks = {mark.criterion_id: mark.value for mark in sheet.marks}
    return weighted_sum(marks, {criterion.id: maximum_for(criterion, group)[1] for criterion in round_.criteria})


def weighted_sum(marks: Mapping[int, int], weights: Mapping[int, int]) -> Fraction:
    """Return the sum of marks by the weights of their criteria, both in thousandths by criterion, exactly."""
    return Fraction(sum(value * weights[criterion] for criterion, value in marks.items()), THOUSAND**2)


def _tie_break(link: TieBreak, criteria: Sequence[RubricCriterion]) -> TieBreakRule:
    if link.criterion_position is not None:
        return ByCriterion(criteria[link.criterion_position].name)
    return MoreJudgesPlacingAbove() if link.kind == "judges_above" else HigherLowestMark()


def _line(line: PrizeLine) -> scoring.PrizeLine:
    amount = from_thousandths(line.amount)
    quota: scoring.Quota
    match line.quota:
        case "count":
            quota = scoring.ByCount(int(amount))
        case "share":
            quota = scoring.ByShare(amount)
        case _:
            quota = scoring.ByMinimum(half_up(amount, 3))
    return scoring.PrizeLine(line.name, quota, scoring.Scope(line.scope))


def _rulings(uow: UnitOfWork, round_: Round) -> list[scoring.Ruling]:
    kinds: dict[DecisionKind, type[scoring.Ruling]] = {
        DecisionKind.EXTEND: scoring.Extend,
        DecisionKind.LOWER: scoring.Lower,
        DecisionKind.VOTE: scoring.Vote,
    }
    decisions = uow.session.scalars(select(Decision).where(Decision.round_id == round_.id).order_by(Decision.id))
    return [kinds[one.kind](one.line, tuple(one.entries), one.reason) for one in decisions]
