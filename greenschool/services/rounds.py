"""A round's way from preparing to published: its codes, its sheets, closing and unlocking, publishing."""

from collections import Counter
from collections.abc import Sequence
from random import Random, SystemRandom

from sqlalchemy import select

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import Contest, Entry, Judge, Round, ScoreSheet
from greenschool.models.account import Permission
from greenschool.models.entry import EntryState
from greenschool.models.judging import COUNTED, SheetState
from greenschool.models.round import RoundState
from greenschool.services.conflicts import entry_of, judge_of
from greenschool.services.contestants import compute, entries_of
from greenschool.services.desk import Desk, contest_of, open_season_of, round_of
from greenschool.services.keying import check_confirmed
from greenschool.storage.backup import back_up
from greenschool.storage.unit_of_work import UnitOfWork
from greenschool.text.unicode import normalise

BLIND_ALPHABET = "ACDEFGHJKLMNPQRTUVWXY34679"
"""Without look-alikes: no 0/O, 1/I, 2/Z, 5/S, 8/B."""
BLIND_LENGTH = 4

TRUE_CHANCE = SystemRandom()
"""Codes come from the system's randomness, so that nobody can compute them; tests pass their own."""


class EntriesUndecidedError(GreenSchoolError):
    """Codes cannot be drawn while an entry is only received."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "{contest}: {codes} are neither accepted nor excluded. No code was drawn. Decide on them first."
    )


class MarksMissingError(GreenSchoolError):
    """A round that cannot be closed without saying why."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{contest}: too few marks for {codes}. The round stays open. Bring in the missing marks, or close it with a "
        "reason.",
    )


class UnlockNeedsReasonError(GreenSchoolError):
    """Unlocking, handing back or an absence without a reason."""

    sentence = QT_TRANSLATE_NOOP("errors", "Say why; it goes into the journal. Nothing was changed.")


class NotLockedError(GreenSchoolError):
    """Unlocking a round whose marks are not closed."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "The marks of {contest} are not closed (state: {state}). There is nothing to unlock."
    )


class NoSuchSheetError(GreenSchoolError):
    """A sheet that the round does not have."""

    sentence = QT_TRANSLATE_NOOP("errors", "{judge} has no sheet for {code} in this round. Nothing was changed.")


class PublishRefusedError(GreenSchoolError):
    """A result that is not ready for the public."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{contest} cannot be published: too few marks for {lacking}; ties still open on {lines}. Nothing was "
        "published. Settle these first.",
    )


def draw_codes(contest: Contest, entries: Sequence[Entry], rng: Random) -> None:
    """Give every accepted entry a code that says nothing of its place in the list, and seal the round's codes.

    Raises ``EntriesUndecidedError`` while an entry is neither accepted nor excluded.
    """
    undecided = [entry.code for entry in entries if entry.state is EntryState.RECEIVED]
    if undecided:
        raise EntriesUndecidedError(contest=contest.name, codes=", ".join(undecided))
    used = {entry.blind_code.partition("-")[2] for entry in entries if entry.blind_code is not None}
    for entry in entries:
        while entry.blind_code is None and entry.state is EntryState.ACCEPTED:
            code = "".join(rng.choice(BLIND_ALPHABET) for _ in range(BLIND_LENGTH))
            if code not in used:
                used.add(code)
                entry.blind_code = f"{contest.code}-{code}"
    round_of(contest).move(contest.name, RoundState.CODED)


def close_round(desk: Desk, contest: str, reason: str = "") -> None:
    """Close the marks of a contest's deciding round and lock its sheets.

    A backup is written first. Raises ``MarksMissingError``, naming the entries below the minimum of marks, unless a
    reason is given, which goes into the journal. Raises ``IllegalMoveError`` for a round that is not being marked.
    """
    with desk.write(Permission.SETTLE, "round.close") as uow:
        open_season_of(uow, desk)
        found = contest_of(uow, desk, contest)
        round_ = round_of(found)
        round_.move(found.name, RoundState.CLOSED)
        lacking = _below_minimum(uow, found, round_)
        if lacking and not normalise(reason):
            raise MarksMissingError(contest=found.name, codes=", ".join(lacking))
        back_up(desk.storage.home, uow.now, "close")
        for sheet in uow.session.scalars(select(ScoreSheet).where(ScoreSheet.round_id == round_.id)):
            if sheet.state is SheetState.SUBMITTED:
                sheet.move(str(sheet.id), SheetState.LOCKED)
        uow.reason = normalise(reason)
        uow.detail.update(contest=found.code, lacking=lacking)


def _below_minimum(uow: UnitOfWork, contest: Contest, round_: Round) -> list[str]:
    counted = Counter(
        uow.session.scalars(
            select(ScoreSheet.entry_id).where(ScoreSheet.round_id == round_.id, ScoreSheet.state.in_(COUNTED))
        )
    )
    entries = uow.session.scalars(entries_of(contest, round_))
    return [entry.code for entry in entries if counted[entry.id] < round_.minimum_marks]


def lock_sheets(desk: Desk, contest: str, judge: str | None = None) -> int:
    """Lock the sheets that are handed in, of one judge or of all, while others go on marking; return how many."""
    with desk.write(Permission.SETTLE, "sheets.lock") as uow:
        open_season_of(uow, desk)
        round_ = round_of(contest_of(uow, desk, contest))
        query = select(ScoreSheet).where(ScoreSheet.round_id == round_.id, ScoreSheet.state == SheetState.SUBMITTED)
        if judge is not None:
            query = query.where(ScoreSheet.judge_id == judge_of(uow, desk, judge).id)
        sheets = uow.session.scalars(query).all()
        for sheet in sheets:
            sheet.move(str(sheet.id), SheetState.LOCKED)
        return len(sheets)


def unlock(desk: Desk, contest: str, reason: str) -> None:
    """Open the closed marks of a contest again, for an administrator; the sheets are handed in then, not locked.

    Raises ``UnlockNeedsReasonError``, or ``NotLockedError`` for a round that is not closed or settled already.
    """
    with desk.write(Permission.ADMINISTER, "round.unlock") as uow:
        open_season_of(uow, desk)
        found = contest_of(uow, desk, contest)
        round_ = round_of(found)
        if round_.state is not RoundState.CLOSED:
            raise NotLockedError(contest=found.name, state=round_.state)
        uow.reason = _reason(reason)
        back_up(desk.storage.home, uow.now, "unlock")
        round_.move(found.name, RoundState.MARKING)
        locked = select(ScoreSheet).where(ScoreSheet.round_id == round_.id, ScoreSheet.state == SheetState.LOCKED)
        for sheet in uow.session.scalars(locked):
            sheet.move(str(sheet.id), SheetState.SUBMITTED, uow.reason)
        uow.detail["contest"] = found.code


def hand_back(desk: Desk, contest: str, entry: int, judge: str, reason: str) -> None:
    """Hand a sheet back to its judge to be corrected while marking goes on; its marks stay until they are changed.

    Raises ``NoSuchSheetError``, ``UnlockNeedsReasonError``, or ``IllegalMoveError`` for one that is locked or not
    handed in.
    """
    with desk.write(Permission.SETTLE, "sheets.hand_back") as uow:
        open_season_of(uow, desk)
        sheet = _sheet(uow, desk, contest, entry, judge)
        uow.reason = _reason(reason)
        sheet.move(judge, SheetState.DRAFT, uow.reason)
        sheet.submitted_at = None


def mark_absent(desk: Desk, contest: str, judge: str, reason: str) -> int:
    """Note that a judge does not mark what they have not handed in; return how many sheets. Absent is not zero."""
    with desk.write(Permission.SETTLE, "sheets.absent") as uow:
        open_season_of(uow, desk)
        round_ = round_of(contest_of(uow, desk, contest))
        person: Judge = judge_of(uow, desk, judge)
        uow.reason = _reason(reason)
        open_ones = select(ScoreSheet).where(
            ScoreSheet.round_id == round_.id,
            ScoreSheet.judge_id == person.id,
            ScoreSheet.state.in_([SheetState.ASSIGNED, SheetState.DRAFT]),
        )
        sheets = uow.session.scalars(open_ones).all()
        for sheet in sheets:
            sheet.move(person.code, SheetState.ABSENT, uow.reason)
        return len(sheets)


def publish(desk: Desk, contest: str) -> None:
    """Make what is settled of a contest public: the last round with those before it, or those before one that goes on.

    Raises ``PublishRefusedError`` while an entry is below its minimum of marks or a tie stands on a line,
    ``SheetsUnconfirmedError`` while a keyed sheet waits, or ``IllegalMoveError`` where nothing is settled.
    """
    with desk.write(Permission.SETTLE, "round.publish") as uow:
        open_season_of(uow, desk)
        found = contest_of(uow, desk, contest)
        settled = [round_ for round_ in found.rounds if round_.state is RoundState.SETTLED]
        for round_ in settled or [round_of(found)]:
            _publish(uow, found, round_)
        uow.detail.update(contest=found.code, rounds=[round_.number for round_ in settled])


def _publish(uow: UnitOfWork, contest: Contest, round_: Round) -> None:
    round_.move(contest.name, RoundState.PUBLISHED)
    check_confirmed(uow, contest, round_)
    lacking = _below_minimum(uow, contest, round_)
    ties = compute(uow, contest, round_, settle=True).open_ties
    if lacking or ties:
        lines = ", ".join(tie.line for tie in ties)
        raise PublishRefusedError(contest=contest.name, lacking=", ".join(lacking) or "–", lines=lines or "–")


def _sheet(uow: UnitOfWork, desk: Desk, contest: str, entry: int, judge: str) -> ScoreSheet:
    found = contest_of(uow, desk, contest)
    one, person = entry_of(uow, found, entry), judge_of(uow, desk, judge)
    query = select(ScoreSheet).where(
        ScoreSheet.round_id == round_of(found).id, ScoreSheet.entry_id == one.id, ScoreSheet.judge_id == person.id
    )
    sheet = uow.session.scalars(query).one_or_none()
    if sheet is None:
        raise NoSuchSheetError(judge=person.code, code=one.code)
    return sheet


def _reason(words: str) -> str:
    if not normalise(words):
        raise UnlockNeedsReasonError
    return normalise(words)
