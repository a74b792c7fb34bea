"""A round's way from preparing to closed: its codes, its sheets, its closing."""

from collections import Counter
from collections.abc import Sequence
from random import Random, SystemRandom

from sqlalchemy import select

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import Contest, Entry, Round, ScoreSheet
from greenschool.models.account import Permission
from greenschool.models.entry import EntryState
from greenschool.models.judging import COUNTED, SheetState
from greenschool.models.round import RoundState
from greenschool.services.desk import Desk, contest_of, open_season_of, round_of
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


def draw_codes(contest: Contest, entries: Sequence[Entry], rng: Random) -> None:
    """Give every accepted entry a code that says nothing of its place in the list, and seal the round's codes.

    Raises ``EntriesUndecidedError`` while an entry is neither accepted nor excluded.
    """
    undecided = [entry.code for entry in entries if entry.state is EntryState.RECEIVED]
    if undecided:
        raise EntriesUndecidedError(contest=contest.name, codes=", ".join(undecided))
    used: set[str] = set()
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
    accepted = select(Entry).where(Entry.contest_id == contest.id, Entry.state == EntryState.ACCEPTED)
    return [entry.code for entry in uow.session.scalars(accepted) if counted[entry.id] < round_.minimum_marks]
