"""Paper sheets: one person keys the marks, another compares them with the paper and confirms or rejects them."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import Contest, Entry, Judge, Keying, Round, ScoreSheet
from greenschool.models.account import Permission
from greenschool.models.judging import KeyingState, SheetSource, SheetState
from greenschool.models.round import RoundState
from greenschool.services.contestants import group_position, sheet_total
from greenschool.services.desk import Desk, contest_of, open_season_of, round_of
from greenschool.services.mark_rules import plain, plain_total
from greenschool.services.sheet_gaps import SheetGapsError
from greenschool.services.sheet_intake import RoundNotMarkedError, SheetMarks, find_sheet, take_sheet
from greenschool.storage.unit_of_work import UnitOfWork
from greenschool.text.unicode import normalise


class SamePersonError(GreenSchoolError):
    """Somebody who would confirm what they keyed themselves."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "{name} keyed the sheet of {judge} for {code}. Nothing was changed. Somebody else compares it."
    )


class NotKeyedError(GreenSchoolError):
    """A sheet that nobody keyed, or that was dealt with already."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "The sheet of {judge} for {code} does not wait for a comparison. Nothing was changed."
    )


class SheetsUnconfirmedError(GreenSchoolError):
    """A result that would rest on keyed sheets which nobody compared."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{contest}: a second person has not confirmed the keyed sheets {sheets}. Nothing was made final. Compare them "
        "with the paper first.",
    )


@dataclass(frozen=True, slots=True)
class KeyedRow:
    """A keyed sheet as the second person compares it with the paper."""

    judge: str
    blind_code: str
    state: KeyingState
    keyed_by: str
    keyed_at: datetime
    checked_by: str
    reason: str
    marks: tuple[tuple[str, Decimal], ...]
    total: Decimal
    mine: bool
    """Whether the person at the desk keyed it, who then cannot confirm it."""


def key_sheet(desk: Desk, contest: str, given: SheetMarks) -> None:
    """Record the marks of a paper sheet; a rejected one is keyed anew. It does not count for good until confirmed.

    Raises what ``sheet_intake.take_sheets`` refuses.
    """
    with desk.write(Permission.KEY_MARKS, "sheets.key") as uow:
        open_season_of(uow, desk)
        found = contest_of(uow, desk, contest)
        round_ = round_of(found)
        if round_.state is not RoundState.MARKING:
            raise RoundNotMarkedError(contest=found.name, state=round_.state)
        taken = take_sheet(uow, desk, found, given, SheetSource.PAPER)
        if taken.gap is not None:
            raise SheetGapsError((taken.gap,))
        if taken.kind != "same":
            _note(uow, desk, taken.sheet, given)


def keyed_sheets(desk: Desk, contest: str, state: KeyingState | None = KeyingState.KEYED) -> tuple[KeyedRow, ...]:
    """Return the keyed sheets of the contest's round in a state, or all, by judge and code."""
    with desk.read(Permission.KEY_MARKS) as uow:
        found = contest_of(uow, desk, contest)
        round_ = round_of(found)
        names = {one.id: one.name for one in round_.criteria}
        return tuple(
            KeyedRow(
                judge=judge.code,
                blind_code=entry.blind_code or "",
                state=keying.state,
                keyed_by=keying.keyed_by,
                keyed_at=keying.keyed_at,
                checked_by=keying.checked_by,
                reason=keying.reason,
                marks=tuple(
                    (name, plain(mark.value))
                    for key, name in names.items()
                    for mark in sheet.marks
                    if mark.criterion_id == key
                ),
                total=plain_total(sheet_total(round_, sheet, group_position(entry))),
                mine=keying.keyed_by_id == desk.actor.account_id,
            )
            for keying, sheet, judge, entry in _keyed(uow, round_)
            if state is None or keying.state is state
        )


def confirm(desk: Desk, contest: str, judge: str, blind_code: str) -> None:
    """Confirm that a keyed sheet says what the paper says; raises ``SamePersonError`` or ``NotKeyedError``."""
    with desk.write(Permission.KEY_MARKS, "sheets.confirm") as uow:
        open_season_of(uow, desk)
        _check(uow, desk, contest_of(uow, desk, contest), (judge, blind_code), KeyingState.CONFIRMED, "")


def reject(desk: Desk, contest: str, judge: str, blind_code: str, reason: str) -> None:
    """Send a keyed sheet back to be keyed again; the second person corrects nothing.

    Raises ``SamePersonError``, ``NotKeyedError``, or ``ReasonMissingError``.
    """
    with desk.write(Permission.KEY_MARKS, "sheets.reject") as uow:
        open_season_of(uow, desk)
        why = normalise(reason)
        sheet = _check(uow, desk, contest_of(uow, desk, contest), (judge, blind_code), KeyingState.REJECTED, why)
        sheet.move(blind_code, SheetState.DRAFT, why)
        sheet.submitted_at = None
        uow.reason = why


def check_confirmed(uow: UnitOfWork, contest: Contest, round_: Round) -> None:
    """Refuse a result while keyed sheets wait for a second person; raises ``SheetsUnconfirmedError``."""
    waiting = [
        f"{judge.code} – {entry.blind_code}"
        for keying, sheet, judge, entry in _keyed(uow, round_)
        if keying.state is KeyingState.KEYED and sheet.state in {SheetState.SUBMITTED, SheetState.LOCKED}
    ]
    if waiting:
        raise SheetsUnconfirmedError(contest=contest.name, sheets=", ".join(waiting))


def _note(uow: UnitOfWork, desk: Desk, sheet: ScoreSheet, given: SheetMarks) -> None:
    if sheet.keying is None:
        sheet.keying = Keying(checked_by="", reason="")
    elif sheet.keying.state is KeyingState.REJECTED:
        sheet.keying.move(given.blind_code, KeyingState.KEYED)
    sheet.keying.keyed_by_id, sheet.keying.keyed_by = desk.actor.account_id, desk.actor.name
    sheet.keying.keyed_at = uow.now
    sheet.keying.checked_by_id, sheet.keying.checked_by, sheet.keying.checked_at = None, "", None


def _check(
    uow: UnitOfWork, desk: Desk, contest: Contest, which: tuple[str, str], target: KeyingState, reason: str
) -> ScoreSheet:
    judge, blind_code = which
    sheet, _ = find_sheet(uow, desk, contest, judge, blind_code)
    keying = sheet.keying
    if keying is None or keying.state is not KeyingState.KEYED:
        raise NotKeyedError(judge=judge, code=blind_code)
    if keying.keyed_by_id == desk.actor.account_id:
        raise SamePersonError(name=desk.actor.name, judge=judge, code=blind_code)
    keying.move(f"{judge} – {blind_code}", target, reason)
    keying.checked_by_id, keying.checked_by, keying.checked_at = desk.actor.account_id, desk.actor.name, uow.now
    return sheet


def _keyed(uow: UnitOfWork, round_: Round) -> list[tuple[Keying, ScoreSheet, Judge, Entry]]:
    query = (
        select(Keying, ScoreSheet, Judge, Entry)
        .join(ScoreSheet, ScoreSheet.id == Keying.sheet_id)
        .join(Judge, Judge.id == ScoreSheet.judge_id)
        .join(Entry, Entry.id == ScoreSheet.entry_id)
        .where(ScoreSheet.round_id == round_.id)
        .order_by(Judge.code, Entry.blind_code)
        .options(selectinload(ScoreSheet.marks), selectinload(Entry.group))
    )
    return [(keying, sheet, judge, entry) for keying, sheet, judge, entry in uow.session.execute(query)]
