"""Who may not mark what: one's own school, found by itself, and what was declared."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, and_, exists, or_, select

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import Conflict, Contest, Entry, Judge, ScoreSheet
from greenschool.models.account import Permission
from greenschool.models.judging import SheetState
from greenschool.services.contestants import entries_of
from greenschool.services.desk import Desk, contest_of, open_season_of, round_of
from greenschool.services.schools import names_in
from greenschool.storage.unit_of_work import UnitOfWork
from greenschool.text.unicode import normalise


class UnknownJudgeCodeError(GreenSchoolError):
    """A judge that the season does not have."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "There is no judge “{code}” in this season. Nothing was changed. Look at the list of judges."
    )


class UnknownEntryNumberError(GreenSchoolError):
    """An entry that the contest, or its round, does not have."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "There is no entry {number} to mark in {contest}. Nothing was changed. Look at the list of entries."
    )


class ConflictUnclearError(GreenSchoolError):
    """A conflict without its reason, or that names neither a school nor an entry, or both."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "A conflict names a school or an entry, and its reason. Nothing was recorded. Fill in what is missing.",
    )


class ConflictAlreadyMarkedError(GreenSchoolError):
    """A conflict about entries that the judge has handed in marks for."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{judge} has marked {codes} already. Nothing was recorded. Take those sheets back first, or let the council "
        "decide.",
    )


@dataclass(frozen=True, slots=True)
class ConflictRow:
    """Why a judge may not mark something. ``id`` is None for the school where the judge works, found by itself."""

    id: int | None
    judge: str
    school: str
    entry: str
    reason: str
    declared_by: str
    declared_at: datetime | None


def list_conflicts(desk: Desk) -> tuple[ConflictRow, ...]:
    """Return every conflict of the season's judges, those found by themselves first."""
    with desk.read() as uow:
        names = names_in(uow, desk.season_id)
        judges = {judge.id: judge for judge in _judges(uow, desk)}
        declared = uow.session.scalars(
            select(Conflict).where(Conflict.judge_id.in_(judges)).order_by(Conflict.id)
        ).all()
        entries = {entry.id: entry.code for entry in _entries_by_id(uow, declared)}
        found = [
            ConflictRow(None, judge.code, names.get(judge.school_id, ""), "", "", "", None)
            for judge in judges.values()
            if judge.school_id is not None
        ]
        return (
            *found,
            *(
                ConflictRow(
                    id=one.id,
                    judge=judges[one.judge_id].code,
                    school="" if one.school_id is None else names.get(one.school_id, ""),
                    entry="" if one.entry_id is None else entries[one.entry_id],
                    reason=one.reason,
                    declared_by=one.declared_by,
                    declared_at=one.declared_at,
                )
                for one in declared
            ),
        )


def declare_conflict(
    desk: Desk, judge: str, reason: str, school_id: int | None = None, entry: tuple[str, int] | None = None
) -> None:
    """Record that a judge may not mark the entries of a school, or one entry (contest code and number).

    Sheets of such entries that the judge has not handed in are taken away. Raises ``ConflictUnclearError``,
    ``UnknownJudgeCodeError``, ``UnknownEntryNumberError`` or ``ConflictAlreadyMarkedError``.
    """
    if not normalise(reason) or (school_id is None) == (entry is None):
        raise ConflictUnclearError
    with desk.write(Permission.EDIT, "conflicts.declare") as uow:
        open_season_of(uow, desk)
        found = judge_of(uow, desk, judge)
        about = None if entry is None else entry_of(uow, contest_of(uow, desk, entry[0]), entry[1])
        conflict = Conflict(
            judge_id=found.id,
            school_id=school_id,
            entry_id=None if about is None else about.id,
            reason=normalise(reason),
            declared_by=desk.actor.name,
            declared_at=uow.now,
        )
        _take_away(uow, found, conflict)
        uow.session.add(conflict)


def withdraw_conflict(desk: Desk, conflict_id: int) -> None:
    """Take a declared conflict back; the journal keeps it."""
    with desk.write(Permission.EDIT, "conflicts.withdraw") as uow:
        open_season_of(uow, desk)
        query = select(Conflict).join(Judge).where(Judge.season_id == desk.season_id, Conflict.id == conflict_id)
        conflict = uow.session.scalars(query).one_or_none()
        if conflict is not None:
            uow.session.delete(conflict)


def _take_away(uow: UnitOfWork, judge: Judge, conflict: Conflict) -> None:
    query = select(ScoreSheet, Entry).join(Entry, Entry.id == ScoreSheet.entry_id)
    about = Entry.id == conflict.entry_id if conflict.school_id is None else Entry.school_id == conflict.school_id
    marked = []
    for sheet, entry in uow.session.execute(query.where(ScoreSheet.judge_id == judge.id, about)):
        if sheet.state is SheetState.ASSIGNED:
            uow.session.delete(sheet)
        elif sheet.state is SheetState.DRAFT:
            sheet.move(f"{judge.code} – {entry.code}", SheetState.RECUSED, conflict.reason)
        elif sheet.state in {SheetState.SUBMITTED, SheetState.LOCKED}:
            marked.append(entry.code)
    if marked:
        raise ConflictAlreadyMarkedError(judge=judge.code, codes=", ".join(marked))


def barred(uow: UnitOfWork, judges: Iterable[Judge], entries: Iterable[Entry]) -> Mapping[int, set[int]]:
    """Return for each judge, by id, the ids of those of ``entries`` that they may not mark."""
    of_school: defaultdict[int, set[int]] = defaultdict(set)
    known = set()
    for entry in entries:
        of_school[entry.school_id].add(entry.id)
        known.add(entry.id)
    found: dict[int, set[int]] = {
        judge.id: set() if judge.school_id is None else set(of_school.get(judge.school_id, ())) for judge in judges
    }
    for conflict in uow.session.scalars(select(Conflict).where(Conflict.judge_id.in_(found))):
        if conflict.school_id is not None:
            found[conflict.judge_id] |= of_school.get(conflict.school_id, set())
        elif conflict.entry_id in known:
            found[conflict.judge_id].add(conflict.entry_id)
    return found


def free_of_conflict(judge: type[Judge], entry: type[Entry]) -> ColumnElement[bool]:
    """Return the condition, for a query that joins the two, under which a judge may mark an entry."""
    about = or_(Conflict.school_id == entry.school_id, Conflict.entry_id == entry.id)
    return and_(
        judge.school_id.is_distinct_from(entry.school_id), ~exists().where(Conflict.judge_id == judge.id, about)
    )


def barred_entries(desk: Desk, contest: str) -> Mapping[str, frozenset[int]]:
    """Return for each judge of the season, by code, the numbers of the entries of the round that they may not mark."""
    with desk.read(Permission.EDIT) as uow:
        found = contest_of(uow, desk, contest)
        entries = {entry.id: entry for entry in uow.session.scalars(entries_of(found, round_of(found)))}
        judges = _judges(uow, desk)
        closed = barred(uow, judges, entries.values())
        return {judge.code: frozenset(entries[key].number for key in closed[judge.id]) for judge in judges}


def is_barred(uow: UnitOfWork, judge: Judge, entry: Entry) -> bool:
    """Tell whether a judge may not mark an entry."""
    return entry.id in barred(uow, [judge], [entry])[judge.id]


def judge_of(uow: UnitOfWork, desk: Desk, code: str) -> Judge:
    """Return the season's judge with that code, in any case; raises ``UnknownJudgeCodeError``."""
    wanted = normalise(code).casefold()
    for judge in _judges(uow, desk):
        if judge.code.casefold() == wanted:
            return judge
    raise UnknownJudgeCodeError(code=code)


def entry_of(uow: UnitOfWork, contest: Contest, number: int) -> Entry:
    """Return the contest's entry of that number; raises ``UnknownEntryNumberError``."""
    query = select(Entry).where(Entry.contest_id == contest.id, Entry.number == number)
    entry = uow.session.scalars(query).one_or_none()
    if entry is None:
        raise UnknownEntryNumberError(number=number, contest=contest.name)
    return entry


def _judges(uow: UnitOfWork, desk: Desk) -> list[Judge]:
    query = select(Judge).where(Judge.season_id == desk.season_id).order_by(Judge.code)
    return list(uow.session.scalars(query))


def _entries_by_id(uow: UnitOfWork, conflicts: Iterable[Conflict]) -> Iterable[Entry]:
    ids = [one.entry_id for one in conflicts if one.entry_id is not None]
    return uow.session.scalars(select(Entry).where(Entry.id.in_(ids)))
