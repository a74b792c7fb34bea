"""From one round to the next: the chosen entries go on, with a rubric and a panel of their own."""

from dataclasses import dataclass

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import Contest, Entry, PrizeLine, Round, RoundEntry, RubricCriterion, RubricLevel, TieBreak
from greenschool.models.account import Permission
from greenschool.models.round import SETTLED, GroupMaximum, RoundState
from greenschool.scoring.prize_lines import SHORTLIST
from greenschool.services.contestants import compute, entries_of
from greenschool.services.desk import Desk, contest_of, open_season_of, round_of
from greenschool.services.keying import check_confirmed
from greenschool.services.results import fingerprint
from greenschool.storage.backup import back_up
from greenschool.storage.unit_of_work import UnitOfWork
from greenschool.text.unicode import normalise


class NoShortlistError(GreenSchoolError):
    """A next round for nobody in particular."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "{contest} does not say how many entries are chosen. No round was made. Set the shortlist first."
    )


class ShortlistOpenError(GreenSchoolError):
    """A tie on the line of the chosen."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{contest}: a tie stands on the line of the chosen, between the entries {entries}. No round was made. The "
        "council settles it first.",
    )


class RoundUnfinishedError(GreenSchoolError):
    """A next round before the marks of this one are closed."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "The marks of {contest} are not closed yet. No round was made. Close them first."
    )


@dataclass(frozen=True, slots=True)
class RoundRow:
    """A round of a contest."""

    number: int
    name: str
    state: RoundState
    entries: int
    prizes: int
    """Prize lines that it fills."""


def list_rounds(desk: Desk, contest: str) -> tuple[RoundRow, ...]:
    """Return the rounds of a contest in their order."""
    with desk.read() as uow:
        found = contest_of(uow, desk, contest)
        return tuple(_row(uow, found, round_) for round_ in found.rounds)


def next_round(desk: Desk, contest: str, name: str) -> RoundRow:
    """Make the next round of a contest for the entries that this one chose, with the same rubric until it is changed.

    A round that is only closed is settled by this without awards, and its prize lines go over to the next; one that
    is settled keeps its prizes. A backup is written first. Raises ``RoundUnfinishedError``, ``NoShortlistError``,
    ``ShortlistOpenError`` or ``SheetsUnconfirmedError``.
    """
    with desk.write(Permission.SETTLE, "round.next") as uow:
        open_season_of(uow, desk)
        found = contest_of(uow, desk, contest)
        before = round_of(found)
        chosen = _chosen(uow, found, before)
        back_up(desk.storage.home, uow.now, "next-round")
        lines = [] if before.state in SETTLED else [_line(line) for line in before.prize_lines]
        if before.state is RoundState.CLOSED:
            check_confirmed(uow, found, before)
            before.prize_lines = []
            before.fingerprint = fingerprint(found.code, compute(uow, found, before, settle=True))
            before.settled_at = uow.now
            before.move(found.name, RoundState.SETTLED)
        uow.session.flush()
        made = _made_from(before, normalise(name))
        found.rounds.append(made)
        uow.session.flush()
        made.prize_lines = lines
        uow.session.add_all(RoundEntry(round_id=made.id, entry_id=entry.id) for entry in chosen)
        uow.detail.update(contest=found.code, round=made.number, chosen=[entry.number for entry in chosen])
        uow.session.flush()
        return _row(uow, found, made)


def _chosen(uow: UnitOfWork, contest: Contest, round_: Round) -> list[Entry]:
    if round_.state not in SETTLED and round_.state is not RoundState.CLOSED:
        raise RoundUnfinishedError(contest=contest.name)
    if round_.shortlist is None:
        raise NoShortlistError(contest=contest.name)
    result = compute(uow, contest, round_, settle=True)
    open_ones = [entry for tie in result.open_ties if tie.line == SHORTLIST for entry in tie.undecided]
    if open_ones:
        raise ShortlistOpenError(contest=contest.name, entries=", ".join(map(str, open_ones)))
    numbers = {one.entry for one in result.standings if one.chosen}
    return [entry for entry in uow.session.scalars(entries_of(contest, round_)) if entry.number in numbers]


def _made_from(before: Round, name: str) -> Round:
    settings = (
        "aggregate", "decimals", "sheet_decimals", "minimum_marks", "school_cap", "one_prize_per_author",
        "marks_per_entry", "marker_groups", "adjudication", "agree_below", "discuss_to", "mean_within",
    )  # fmt: skip
    return Round(
        number=before.number + 1,
        name=name,
        shortlist=None,
        settled_at=None,
        fingerprint="",
        state=RoundState.PREPARING,
        criteria=[_criterion(one) for one in before.criteria],
        tie_breaks=[
            TieBreak(position=one.position, kind=one.kind, criterion_position=one.criterion_position)
            for one in before.tie_breaks
        ],
        **{setting: getattr(before, setting) for setting in settings},
    )


def _criterion(one: RubricCriterion) -> RubricCriterion:
    return RubricCriterion(
        position=one.position,
        name=one.name,
        maximum=one.maximum,
        step=one.step,
        weight=one.weight,
        description=one.description,
        comment_required=one.comment_required,
        levels=[
            RubricLevel(position=level.position, name=level.name, share=level.share, description=level.description)
            for level in one.levels
        ],
        group_maxima=[
            GroupMaximum(group_position=part.group_position, maximum=part.maximum, weight=part.weight)
            for part in one.group_maxima
        ],
    )


def _line(one: PrizeLine) -> PrizeLine:
    return PrizeLine(position=one.position, name=one.name, quota=one.quota, amount=one.amount, scope=one.scope)


def _row(uow: UnitOfWork, contest: Contest, round_: Round) -> RoundRow:
    entries = len(uow.session.scalars(entries_of(contest, round_)).all())
    return RoundRow(round_.number, round_.name, round_.state, entries, len(round_.prize_lines))
