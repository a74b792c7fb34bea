"""Panels: who sits on one, who marks what, and what a change of either would mean."""

from collections import Counter
from collections.abc import Iterable, Sequence

from sqlalchemy import select

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import Contest, Entry, Judge, PanelMember, Round, ScoreSheet
from greenschool.models.account import Permission
from greenschool.models.judging import SheetState
from greenschool.models.round import RoundState
from greenschool.scoring.assignment import ImpossibleError, reassign
from greenschool.scoring.assignment import assign as draw_assignment
from greenschool.services.assigning import BEGUN, Seats, Wanted, running, seats_of, sheets_of
from greenschool.services.conflicts import barred, entry_of, judge_of
from greenschool.services.contestants import entries_of
from greenschool.services.desk import Desk, contest_of, open_season_of, round_of
from greenschool.services.panel_rows import AssignmentReport, AssignmentRow, Load, LoadTable, MemberRow, Seat
from greenschool.services.rounds import TRUE_CHANCE
from greenschool.services.schools import names_in
from greenschool.storage.unit_of_work import UnitOfWork
from greenschool.text.unicode import normalise

__all__ = [
    "AssignmentReport",
    "AssignmentRow",
    "Load",
    "LoadTable",
    "MemberRow",
    "Seat",
    "add_member",
    "assign",
    "assign_by_hand",
    "assignments",
    "list_panel",
    "remove_member",
    "set_panel",
    "unassign",
    "what_if",
]

SEEDS = 1_000_000
ASSIGNABLE = frozenset({RoundState.CODED, RoundState.MARKING})


class CodesNotDrawnError(GreenSchoolError):
    """An assignment before there are codes, or after marking."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{contest}: judges are assigned after the codes are drawn and before the marks are closed (state: {state}). "
        "Nothing was assigned.",
    )


class JudgeBarredError(GreenSchoolError):
    """A judge by hand for an entry that they may not mark."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{judge} may not mark {code}: it is of their own school, or a conflict is declared. Nothing was assigned. "
        "Choose another judge.",
    )


class NotOnPanelError(GreenSchoolError):
    """A judge who does not sit on the panel."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "{judge} does not sit on the panel of {contest}. Nothing was changed. Seat the judge first."
    )


class SheetBegunError(GreenSchoolError):
    """A sheet that is begun, to be taken from its judge."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "{judge} has begun {code} already. Nothing was changed. The judge can stand aside, with a reason."
    )


class LeavingNeedsReasonError(GreenSchoolError):
    """A judge who leaves a panel while assigned, without a reason."""

    sentence = QT_TRANSLATE_NOOP("errors", "Say why {judge} leaves the panel. Nothing was changed.")


def list_panel(desk: Desk, contest: str) -> tuple[MemberRow, ...]:
    """Return the panel of the contest's round, by code of the judge."""
    with desk.read() as uow:
        found = contest_of(uow, desk, contest)
        round_ = round_of(found)
        query = select(PanelMember, Judge).join(Judge).where(PanelMember.round_id == round_.id).order_by(Judge.code)
        members = [(member, judge) for member, judge in uow.session.execute(query)]
        counts = Counter((sheet.judge_id, sheet.state) for sheet in sheets_of(uow, round_))
        entries = uow.session.scalars(entries_of(found, round_)).all()
        closed = barred(uow, [judge for _, judge in members], entries)
        names = names_in(uow, desk.season_id)
        return tuple(
            MemberRow(
                judge=judge.code,
                name=judge.name,
                workplace=judge.workplace,
                school="" if judge.school_id is None else names.get(judge.school_id, ""),
                marker_group=member.marker_group,
                assigned=counts[judge.id, SheetState.ASSIGNED],
                begun=counts[judge.id, SheetState.DRAFT],
                submitted=counts[judge.id, SheetState.SUBMITTED] + counts[judge.id, SheetState.LOCKED],
                recused=counts[judge.id, SheetState.RECUSED],
                absent=counts[judge.id, SheetState.ABSENT],
                barred=len(closed[judge.id]),
                left_reason=member.left_reason,
            )
            for member, judge in members
        )


def set_panel(desk: Desk, contest: str, seats: Sequence[Seat]) -> tuple[MemberRow, ...]:
    """Seat exactly these judges; those with sheets who are not among them leave as by ``remove_member``.

    Raises ``UnknownJudgeCodeError``, or ``SheetBegunError`` for somebody who has begun and is not named any more.
    """
    with desk.write(Permission.EDIT, "panels.set") as uow:
        open_season_of(uow, desk)
        found = contest_of(uow, desk, contest)
        round_ = round_of(found)
        wanted = {judge_of(uow, desk, seat.judge).id: seat for seat in seats}
        known = {
            one.judge_id: one
            for one in uow.session.scalars(select(PanelMember).where(PanelMember.round_id == round_.id))
        }
        for sheet in sheets_of(uow, round_):
            if sheet.judge_id in known and sheet.judge_id not in wanted:
                if sheet.state is not SheetState.ASSIGNED:
                    code = uow.session.get_one(Entry, sheet.entry_id).code
                    raise SheetBegunError(judge=known[sheet.judge_id].judge.code, code=code)
                uow.session.delete(sheet)
        for judge_id, member in known.items():
            if judge_id not in wanted:
                uow.session.delete(member)
        for judge_id, seat in wanted.items():
            _seat(uow, round_, judge_id, known.get(judge_id), seat.marker_group)
    return list_panel(desk, contest)


def add_member(
    desk: Desk, contest: str, judge: str, marker_group: int = 0, seed: int | None = None
) -> AssignmentReport:
    """Seat one more judge; where entries are assigned already, some come over from those with the most."""
    with desk.write(Permission.EDIT, "panels.add") as uow:
        open_season_of(uow, desk)
        found = contest_of(uow, desk, contest)
        round_ = round_of(found)
        person = judge_of(uow, desk, judge)
        known = uow.session.scalars(
            select(PanelMember).where(PanelMember.round_id == round_.id, PanelMember.judge_id == person.id)
        ).one_or_none()
        _seat(uow, round_, person.id, known, marker_group)
        uow.session.flush()
        return _rebalance(uow, found, round_, seed)


def remove_member(desk: Desk, contest: str, judge: str, reason: str, seed: int | None = None) -> AssignmentReport:
    """Let a judge leave; what they had not handed in goes to the others, and nothing else moves.

    Sheets that are begun and not handed in count as absent. Raises ``NotOnPanelError``, ``LeavingNeedsReasonError``,
    or what ``assign`` refuses.
    """
    with desk.write(Permission.EDIT, "panels.remove") as uow:
        open_season_of(uow, desk)
        found = contest_of(uow, desk, contest)
        round_ = round_of(found)
        person = judge_of(uow, desk, judge)
        query = select(PanelMember).where(PanelMember.round_id == round_.id, PanelMember.judge_id == person.id)
        member = uow.session.scalars(query).one_or_none()
        if member is None or member.left_reason:
            raise NotOnPanelError(judge=person.code, contest=found.name)
        why = normalise(reason)
        if not why:
            raise LeavingNeedsReasonError(judge=person.code)
        member.left_reason = uow.reason = why
        for sheet in sheets_of(uow, round_):
            if sheet.judge_id == person.id and sheet.state is SheetState.DRAFT:
                sheet.move(person.code, SheetState.ABSENT, why)
            elif sheet.judge_id == person.id and sheet.state is SheetState.ASSIGNED:
                uow.session.delete(sheet)
        uow.session.flush()
        return _rebalance(uow, found, round_, seed)


def assign(desk: Desk, contest: str, seed: int | None = None) -> AssignmentReport:
    """Assign the round's entries to its panel; anew while nobody has begun, else only what is missing.

    Raises ``PanelEmptyError``, ``CodesNotDrawnError``, ``GroupsUnevenError``, or why the demand cannot be met.
    """
    with desk.write(Permission.EDIT, "panels.assign") as uow:
        open_season_of(uow, desk)
        found = contest_of(uow, desk, contest)
        round_ = round_of(found)
        _check_assignable(found, round_)
        drawn = TRUE_CHANCE.randrange(SEEDS) if seed is None else seed
        round_.seed = drawn
        wanted = Wanted(uow, found, round_, round_.marks_per_entry, seats_of(uow, round_))
        sheets = sheets_of(uow, round_)
        fresh = all(sheet.state is SheetState.ASSIGNED for sheet in sheets)
        return _carry_out(uow, wanted, sheets, drawn, fresh=fresh)


def assign_by_hand(desk: Desk, contest: str, pairs: Iterable[tuple[int, str]]) -> AssignmentReport:
    """Assign entries, by number, to judges, by code, beside what is assigned already.

    Raises ``JudgeBarredError`` for a conflict, ``NotOnPanelError``, ``UnknownEntryNumberError``; nothing is assigned
    then.
    """
    with desk.write(Permission.EDIT, "panels.assign_by_hand") as uow:
        open_season_of(uow, desk)
        found = contest_of(uow, desk, contest)
        round_ = round_of(found)
        _check_assignable(found, round_)
        seats = seats_of(uow, round_)
        taking_part = {entry.number: entry for entry in uow.session.scalars(entries_of(found, round_))}
        closed = barred(uow, seats.judges.values(), taking_part.values())
        people = {judge.code: judge for judge in seats.judges.values()}
        known = {(sheet.entry_id, sheet.judge_id) for sheet in sheets_of(uow, round_)}
        added = 0
        for number, code in pairs:
            entry = taking_part.get(number) or entry_of(uow, found, number)
            judge = people.get(code) or judge_of(uow, desk, code)
            if judge.id not in seats.judges:
                raise NotOnPanelError(judge=judge.code, contest=found.name)
            if number not in taking_part or entry.id in closed[judge.id]:
                raise JudgeBarredError(judge=judge.code, code=entry.code)
            if (entry.id, judge.id) not in known:
                known.add((entry.id, judge.id))
                _add_sheet(uow, round_, entry.id, judge.id, seats)
                added += 1
        uow.session.flush()
        return _report(uow, round_, seats, (round_.seed or 0, added, 0))


def unassign(desk: Desk, contest: str, pairs: Iterable[tuple[int, str]]) -> AssignmentReport:
    """Take entries, by number, from judges, by code; raises ``SheetBegunError`` where a judge has begun."""
    with desk.write(Permission.EDIT, "panels.unassign") as uow:
        open_season_of(uow, desk)
        found = contest_of(uow, desk, contest)
        round_ = round_of(found)
        removed = 0
        for number, code in pairs:
            entry, judge = entry_of(uow, found, number), judge_of(uow, desk, code)
            query = select(ScoreSheet).where(ScoreSheet.round_id == round_.id, ScoreSheet.entry_id == entry.id)
            sheet = uow.session.scalars(query.where(ScoreSheet.judge_id == judge.id)).one_or_none()
            if sheet is not None and sheet.state is not SheetState.ASSIGNED:
                raise SheetBegunError(judge=judge.code, code=entry.code)
            if sheet is not None:
                uow.session.delete(sheet)
                removed += 1
        uow.session.flush()
        return _report(uow, round_, seats_of(uow, round_), (round_.seed or 0, 0, removed))


def assignments(desk: Desk, contest: str) -> tuple[AssignmentRow, ...]:
    """Return who marks what in the contest's round, by entry and judge."""
    with desk.read() as uow:
        query = (
            select(ScoreSheet, Entry, Judge)
            .join(Entry, Entry.id == ScoreSheet.entry_id)
            .join(Judge, Judge.id == ScoreSheet.judge_id)
            .where(ScoreSheet.round_id == round_of(contest_of(uow, desk, contest)).id)
            .order_by(Entry.number, Judge.code)
        )
        return tuple(
            AssignmentRow(
                entry=entry.number,
                blind_code=entry.blind_code or "",
                judge=judge.code,
                state=sheet.state,
                part=sheet.part,
                marker_group=sheet.marker_group,
            )
            for sheet, entry, judge in uow.session.execute(query)
        )


def what_if(desk: Desk, contest: str, per_entry: int | None, judges: Sequence[str] | None = None) -> LoadTable:
    """Return the loads that so many marks for each entry would make, with the panel or others; nothing changes."""
    with desk.read(Permission.EDIT) as uow:
        found = contest_of(uow, desk, contest)
        round_ = round_of(found)
        seats = seats_of(uow, round_)
        if judges is not None:
            people = [judge_of(uow, desk, code) for code in judges]
            seats = Seats({one.id: one for one in people}, {one.id: seats.groups.get(one.id, 0) for one in people})
        entries = len(uow.session.scalars(entries_of(found, round_)).all())
        try:
            wanted = Wanted(uow, found, round_, per_entry, seats)
            pairs = _pairs_anew(wanted, 0)
        except GreenSchoolError as refusal:
            return LoadTable(per_entry, entries, (), refusal)
        counts = Counter(judge for _, judge in pairs)
        return LoadTable(per_entry, entries, _loads(seats, counts), None)


def _seat(uow: UnitOfWork, round_: Round, judge_id: int, known: PanelMember | None, marker_group: int) -> None:
    if known is None:
        uow.session.add(PanelMember(round_id=round_.id, judge_id=judge_id, marker_group=marker_group))
    else:
        known.marker_group, known.left_reason = marker_group, ""


def _check_assignable(contest: Contest, round_: Round) -> None:
    if round_.state not in ASSIGNABLE:
        raise CodesNotDrawnError(contest=contest.name, state=round_.state)


def _rebalance(uow: UnitOfWork, contest: Contest, round_: Round, seed: int | None) -> AssignmentReport:
    seats = seats_of(uow, round_)
    sheets = sheets_of(uow, round_)
    drawn = seed if seed is not None else round_.seed or 0
    if not sheets or round_.state not in ASSIGNABLE:
        return _report(uow, round_, seats, (drawn, 0, 0))
    wanted = Wanted(uow, contest, round_, round_.marks_per_entry, seats)
    return _carry_out(uow, wanted, sheets, drawn, fresh=False)


def _pairs_anew(wanted: Wanted, seed: int, sheets: Iterable[ScoreSheet] = ()) -> list[tuple[int, int]]:
    wanted.check_everybody(min(wanted.round.minimum_marks, wanted.per_entry or wanted.round.minimum_marks))
    demand = wanted.demand(sheets)
    try:
        drawn = draw_assignment(demand, seed) if demand.entries else {}
    except ImpossibleError as refusal:
        raise wanted.in_words(refusal) from refusal
    return [*wanted.for_everybody(), *((entry, judge) for entry, judges in drawn.items() for judge in judges)]


def _carry_out(
    uow: UnitOfWork, wanted: Wanted, sheets: Sequence[ScoreSheet], seed: int, *, fresh: bool
) -> AssignmentReport:
    known = {(sheet.entry_id, sheet.judge_id): sheet for sheet in sheets}
    if fresh:
        pairs = set(_pairs_anew(wanted, seed))
        gone = [pair for pair in known if pair not in pairs]
        new = sorted(pairs - known.keys())
    else:
        new, gone = _least_change(wanted, sheets, known, seed)
    for pair in gone:
        uow.session.delete(known[pair])
    uow.session.flush()
    for entry, judge in new:
        _add_sheet(uow, wanted.round, entry, judge, wanted.seats)
    uow.session.flush()
    return _report(uow, wanted.round, wanted.seats, (seed, len(new), len(gone)))


def _least_change(
    wanted: Wanted, sheets: Sequence[ScoreSheet], known: Iterable[tuple[int, int]], seed: int
) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    demand = wanted.demand(sheets)
    everybody = [pair for pair in wanted.for_everybody() if pair not in set(known)]
    if not demand.entries:
        return everybody, []  # everybody marks everything: there is no load to even out
    current, begun = running(sheets, demand.entries)
    try:
        changes = reassign(demand, current, begun, seed)
    except ImpossibleError as refusal:
        raise wanted.in_words(refusal) from refusal
    return [*everybody, *changes.added], list(changes.removed)


def _add_sheet(uow: UnitOfWork, round_: Round, entry: int, judge: int, seats: Seats) -> None:
    uow.session.add(
        ScoreSheet(
            round_id=round_.id,
            entry_id=entry,
            judge_id=judge,
            marker_group=seats.groups[judge],
            assigned_at=uow.now,
        )
    )


def _report(uow: UnitOfWork, round_: Round, seats: Seats, changed: tuple[int, int, int]) -> AssignmentReport:
    live = BEGUN | {SheetState.ASSIGNED}
    counts = Counter(sheet.judge_id for sheet in sheets_of(uow, round_) if sheet.state in live)
    seed, added, removed = changed
    return AssignmentReport(seed, added, removed, _loads(seats, counts))


def _loads(seats: Seats, counts: Counter[int]) -> tuple[Load, ...]:
    return tuple(Load(judge.code, judge.name, counts[key]) for key, judge in seats.judges.items())
