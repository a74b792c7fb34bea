"""From recorded sheets to the plain data that ``scoring`` computes with."""

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from greenschool.models import Contest, Decision, Entry, PrizeLine, Round, RubricCriterion, ScoreSheet, TieBreak
from greenschool.models.entry import EntryState
from greenschool.models.judging import SheetState
from greenschool.models.result import DecisionKind
from greenschool.scoring import prize_lines as scoring
from greenschool.scoring.aggregate import Aggregate
from greenschool.scoring.marks import SheetStanding, from_thousandths
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


def rubric(round_: Round) -> Rubric:
    """Return the round's rubric; the names of its criteria are the keys."""
    return Rubric(
        tuple(
            Criterion(one.name, one.name, from_thousandths(one.maximum), from_thousandths(one.weight))
            for one in round_.criteria
        )
    )


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
    entries = (
        select(Entry)
        .where(Entry.contest_id == contest.id, Entry.state == EntryState.ACCEPTED)
        .options(selectinload(Entry.authors), selectinload(Entry.school), selectinload(Entry.group))
    )
    return [
        scoring.Contender(
            entry=entry.number,
            sheets=tuple(sheets[entry.id]),
            group=entry.group.name if entry.group else None,
            level=entry.school.level,
            school=entry.school_id,
            authors=frozenset((author.name, author.born_on, entry.school_id) for author in entry.authors),
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
    sheets: defaultdict[int, list[Sheet]] = defaultdict(list)
    for sheet in uow.session.scalars(query):
        marks = {names[mark.criterion_id]: from_thousandths(mark.value) for mark in sheet.marks}
        sheets[sheet.entry_id].append(Sheet(sheet.judge.code, STANDING[sheet.state], marks))
    return sheets


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
