"""Đánh phách: blind codes drawn, kept sealed, shown to officers on record, and opened once marking is over."""

from collections import defaultdict
from dataclasses import dataclass
from decimal import Decimal
from random import Random

from sqlalchemy import func, select
from sqlalchemy.orm import selectinload

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import Contest, Entry, Judge, Round, ScoreSheet
from greenschool.models.account import Permission
from greenschool.models.entry import EntryState
from greenschool.models.judging import COUNTED
from greenschool.models.round import RoundState
from greenschool.services.contestants import compute
from greenschool.services.desk import Desk, contest_of, open_season_of, result_round, round_of
from greenschool.services.rounds import TRUE_CHANCE, draw_codes
from greenschool.services.schools import names_in
from greenschool.storage.unit_of_work import UnitOfWork

OPENABLE = frozenset({RoundState.CLOSED, RoundState.SETTLED, RoundState.PUBLISHED})


class CodesInUseError(GreenSchoolError):
    """Codes to be drawn anew after judges got entries under the old ones."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "{contest}: judges have been assigned under these codes. No code was changed; they stay as they are."
    )


class NothingToCodeError(GreenSchoolError):
    """Codes for a contest without an accepted entry."""

    sentence = QT_TRANSLATE_NOOP("errors", "{contest} has no accepted entry. No code was drawn. Take entries in first.")


class CodesStaySealedError(GreenSchoolError):
    """Opening codes while marks may still change."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "The marks of {contest} are not closed yet. The codes stay sealed. Close the marks first."
    )


class CodesSealedError(GreenSchoolError):
    """A comparison before the codes are opened."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "The codes of {contest} are sealed. Nothing was shown. Open the codes once the marks are closed."
    )


@dataclass(frozen=True, slots=True)
class CodeRow:
    """One line of the map of codes (sơ đồ phách): whose work a code stands for."""

    blind_code: str
    number: int
    code: str
    school: str
    title: str
    authors: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ComparisonRow:
    """One line of the comparison (đối chiếu phách): a code, whose it is, who marked it and what came of it."""

    blind_code: str
    number: int
    code: str
    school: str
    authors: tuple[str, ...]
    judges: tuple[str, ...]
    score: Decimal | None


def draw(desk: Desk, contest: str, rng: Random = TRUE_CHANCE) -> int:
    """Draw the codes of a contest and return how many; again as long as no judge is assigned.

    A later round keeps the codes of the first. Raises ``EntriesUndecidedError``, ``NothingToCodeError``,
    ``CodesInUseError``, or ``IllegalMoveError`` once marking has begun.
    """
    with desk.write(Permission.EDIT, "codes.draw") as uow:
        open_season_of(uow, desk)
        found = contest_of(uow, desk, contest)
        round_ = round_of(found)
        entries = list(uow.session.scalars(select(Entry).where(Entry.contest_id == found.id).order_by(Entry.number)))
        if not any(entry.state is EntryState.ACCEPTED for entry in entries):
            raise NothingToCodeError(contest=found.name)
        if round_.state is RoundState.CODED:
            if _judges_assigned(uow, found):
                raise CodesInUseError(contest=found.name)
            for entry in entries:
                entry.blind_code = None
            round_.state = RoundState.PREPARING
            uow.session.flush()
        draw_codes(found, entries, rng)
        drawn = sum(entry.blind_code is not None for entry in entries)
        uow.detail.update(contest=found.code, codes=drawn)
        return drawn


def code_map(desk: Desk, contest: str) -> tuple[CodeRow, ...]:
    """Return whose work each code stands for (sơ đồ phách), for officers; each look at it goes into the journal."""
    with desk.write(Permission.EDIT, "codes.look") as uow:
        found = contest_of(uow, desk, contest)
        uow.detail["contest"] = found.code
        return code_map_in(uow, found)


def code_map_in(uow: UnitOfWork, contest: Contest) -> tuple[CodeRow, ...]:
    """Return whose work each code stands for, inside a unit of work that writes the look into the journal."""
    names = names_in(uow, contest.season_id)
    return tuple(
        CodeRow(
            blind_code=entry.blind_code or "",
            number=entry.number,
            code=entry.code,
            school=names[entry.school_id],
            title=entry.title,
            authors=tuple(author.name for author in entry.authors),
        )
        for entry in _coded(uow, contest)
    )


def are_open(desk: Desk, contest: str) -> bool:
    """Tell whether the codes of a contest have been opened."""
    with desk.read() as uow:
        return contest_of(uow, desk, contest).codes_opened_at is not None


def open_codes(desk: Desk, contest: str) -> None:
    """Open the codes (hồi phách), which nothing takes back. Raises ``CodesStaySealedError`` before the marks close."""
    with desk.write(Permission.SETTLE, "codes.open") as uow:
        open_season_of(uow, desk)
        found = contest_of(uow, desk, contest)
        if round_of(found).state not in OPENABLE:
            raise CodesStaySealedError(contest=found.name)
        if found.codes_opened_at is None:
            found.codes_opened_at, found.codes_opened_by = uow.now, desk.actor.name
            uow.detail["contest"] = found.code


def comparison(desk: Desk, contest: str) -> tuple[ComparisonRow, ...]:
    """Return codes beside entries, judges and scores (đối chiếu phách) of the round that awards.

    Raises ``CodesSealedError`` while sealed.
    """
    with desk.read(Permission.EDIT) as uow:
        return comparison_in(uow, contest_of(uow, desk, contest))


def comparison_in(uow: UnitOfWork, contest: Contest) -> tuple[ComparisonRow, ...]:
    """Return the comparison inside a running unit of work; raises ``CodesSealedError`` while the codes are sealed."""
    if contest.codes_opened_at is None:
        raise CodesSealedError(contest=contest.name)
    names = names_in(uow, contest.season_id)
    round_ = result_round(contest)
    scores = {one.entry: one.score for one in compute(uow, contest, round_, settle=False).standings}
    judges = _judges_of_entries(uow, round_)
    return tuple(
        ComparisonRow(
            blind_code=entry.blind_code or "",
            number=entry.number,
            code=entry.code,
            school=names[entry.school_id],
            authors=tuple(author.name for author in entry.authors),
            judges=tuple(judges[entry.id]),
            score=scores.get(entry.number),
        )
        for entry in _coded(uow, contest)
    )


def _judges_assigned(uow: UnitOfWork, contest: Contest) -> bool:
    ids = [round_.id for round_ in contest.rounds]
    return bool(uow.session.scalar(select(func.count(ScoreSheet.id)).where(ScoreSheet.round_id.in_(ids))))


def _coded(uow: UnitOfWork, contest: Contest) -> list[Entry]:
    """Return the entries that have a code, in the order of the codes, which says nothing of the list."""
    query = select(Entry).where(Entry.contest_id == contest.id, Entry.blind_code.is_not(None))
    return list(uow.session.scalars(query.order_by(Entry.blind_code).options(selectinload(Entry.authors))))


def _judges_of_entries(uow: UnitOfWork, round_: Round) -> defaultdict[int, list[str]]:
    query = (
        select(ScoreSheet.entry_id, Judge.code)
        .join(Judge)
        .where(ScoreSheet.round_id == round_.id, ScoreSheet.state.in_(COUNTED))
        .order_by(Judge.code)
    )
    found: defaultdict[int, list[str]] = defaultdict(list)
    for entry, judge in uow.session.execute(query):
        found[entry].append(judge)
    return found
