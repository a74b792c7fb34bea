"""What a signed-in judge may do: see their own sheets under codes, mark, comment, flag, stand aside, hand in.

Everything is asked of the store anew by the account that acts: no path leads to another judge's sheet, to an entry of
the judge's own school or to a name.
"""

import hashlib
from collections.abc import Sequence
from decimal import Decimal

from sqlalchemy import bindparam, select
from sqlalchemy.orm import joinedload, selectinload

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import Contest, CriterionComment, Entry, Judge, Round, RubricCriterion, ScoreSheet
from greenschool.models.account import Permission
from greenschool.models.judging import SheetState
from greenschool.models.round import RoundState
from greenschool.services.calibration import marked_first
from greenschool.services.conflicts import barred, free_of_conflict
from greenschool.services.contestants import group_position, weighted_sum
from greenschool.services.desk import Desk, check_season_open
from greenschool.services.mark_changes import MarkHistoryRow, change_mark, history_of, undo_last
from greenschool.services.mark_rules import CriterionScale, NoSuchCriterionError, checked, plain_total, scales_of
from greenschool.services.marking_rows import OPEN, MySheet, OpenSheet, Saved, criterion_mark, my_sheet
from greenschool.services.sheet_gaps import Gap, SheetGapsError, gaps_of
from greenschool.storage.unit_of_work import UnitOfWork
from greenschool.text.unicode import normalise, normalise_lines

VISIBLE = frozenset({RoundState.MARKING, RoundState.CLOSED, RoundState.SETTLED, RoundState.PUBLISHED})


class NotAJudgeError(GreenSchoolError):
    """An account that no judge of the season is linked to."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "{name} is no judge of this season. Nothing was changed. Ask the office to link the account."
    )


class SheetNotYoursError(GreenSchoolError):
    """A sheet that is not among one's own, or that one may not see any more."""

    sentence = QT_TRANSLATE_NOOP("errors", "This sheet is not among yours. Nothing was changed. Reload the list.")


class SheetNotOpenError(GreenSchoolError):
    """A change to a sheet that is handed in, locked or put aside, or whose round is closed."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{code} can no longer be changed (state: {state}). Everything given before was kept. Ask the office to hand "
        "it back if it has to be corrected.",
    )


class CalibrationFirstError(GreenSchoolError):
    """A mark for an entry before the panel has talked over those that everybody marks first."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{code} opens once the judges have talked over the entries that all of them mark first. Nothing was changed. "
        "Mark and hand in those first.",
    )


class RecusalNeedsReasonError(GreenSchoolError):
    """Standing aside without saying why."""

    sentence = QT_TRANSLATE_NOOP("errors", "Say why you stand aside from {code}. Nothing was changed.")


def my_sheets(desk: Desk) -> tuple[MySheet, ...]:
    """Return the sheets of the judge at the desk in rounds that are or were marked, by contest.

    Each judge has an order of their own, the same every time: nobody is always marked first or last.

    Entries that all judges mark first come first in each round.

    Raises ``NotAJudgeError`` for an account that is no judge of the season.
    """
    with desk.read(Permission.MARK) as uow:
        judge = _judge(uow, desk)
        query = (
            select(ScoreSheet, Round, Contest, Entry)
            .join(Round, Round.id == ScoreSheet.round_id)
            .join(Contest, Contest.id == Round.contest_id)
            .join(Entry, Entry.id == ScoreSheet.entry_id)
            .where(ScoreSheet.judge_id == judge.id, Round.state.in_(VISIBLE))
            .options(selectinload(ScoreSheet.marks), selectinload(Entry.group))
        )
        found = [(sheet, round_, contest, entry) for sheet, round_, contest, entry in uow.session.execute(query)]
        hidden = barred(uow, [judge], [entry for _, _, _, entry in found])[judge.id]
        first = {round_.id: marked_first(uow, round_) for _, round_, _, _ in found}

        def place(one: _Own) -> tuple[int, int, bool, str]:
            _, round_, contest, entry = one
            return contest.id, round_.number, entry.id not in first[round_.id].entries, _shuffled(judge, entry)

        return tuple(my_sheet(*one, first[one[1].id]) for one in sorted(found, key=place) if one[3].id not in hidden)


def open_sheet(desk: Desk, sheet: int) -> OpenSheet:
    """Return one of the judge's own sheets; raises ``SheetNotYoursError`` for every other."""
    with desk.read(Permission.MARK) as uow:
        own, round_, contest, entry = _mine(uow, desk, sheet)
        group = group_position(entry)
        marks = {mark.criterion_id: mark.value for mark in own.marks}
        comments = {comment.criterion_id: comment.text for comment in own.comments}
        criteria = tuple(
            criterion_mark(one, group, marks.get(one.id), comments.get(one.id, "")) for one in round_.criteria
        )
        return OpenSheet(
            row=my_sheet(own, round_, contest, entry, marked_first(uow, round_)),
            work_label=contest.work_label,
            text=text_for_judges(entry),
            word_limit=contest.word_limit,
            group=entry.group.name if entry.group else "",
            criteria=criteria,
            comment=own.comment,
            full=sum((one.maximum * one.weight for one in criteria), Decimal(0)),
            reason=own.reason,
        )


def give_mark(desk: Desk, sheet: int, criterion: str, mark: Decimal | None, operation: str) -> Saved:
    """Record one mark at once; None takes it away. The same ``operation`` sent twice is carried out once.

    Raises ``SheetNotYoursError``, ``SheetNotOpenError``, ``CalibrationFirstError``, what ``mark_rules.checked``
    refuses, or ``OperationReusedError``.
    """
    with desk.write(Permission.MARK, "marks.give") as uow:
        own, round_, _, entry = _mine_to_change(uow, desk, sheet)
        scales = scales_of(uow, round_, entry)
        found = _criterion_of(scales, criterion)
        value = None if mark is None else checked(found, found.maximum, mark)
        change_mark(uow, own, found.id, value, operation)
        return _saved(uow, own, scales)


def my_history(desk: Desk, sheet: int) -> tuple[MarkHistoryRow, ...]:
    """Return every change of the marks of one of the judge's own sheets; raises ``SheetNotYoursError`` for others."""
    with desk.read(Permission.MARK) as uow:
        return history_of(uow, _mine(uow, desk, sheet)[0].id)


def undo(desk: Desk, sheet: int, operation: str) -> Saved:
    """Take back the newest change of the sheet's marks that still stands; without one nothing happens."""
    with desk.write(Permission.MARK, "marks.undo") as uow:
        own, round_, _, entry = _mine_to_change(uow, desk, sheet)
        undo_last(uow, own, operation)
        return _saved(uow, own, scales_of(uow, round_, entry))


def set_comment(desk: Desk, sheet: int, text: str, criterion: str | None = None) -> Saved:
    """Record a comment on the entry, or under one criterion; an empty text takes it away."""
    with desk.write(Permission.MARK, "sheets.comment") as uow:
        own, round_, _, entry = _mine_to_change(uow, desk, sheet)
        scales = scales_of(uow, round_, entry)
        words = normalise_lines(text)
        if criterion is None:
            own.comment = words
        else:
            write_comment(own, _criterion_of(scales, criterion), words)
        return _saved(uow, own, scales)


def set_flag(desk: Desk, sheet: int, *, flagged: bool) -> Saved:
    """Note that the judge wants to look at the entry again, or no longer does."""
    with desk.write(Permission.MARK, "sheets.flag") as uow:
        own, round_, _, entry = _mine_to_change(uow, desk, sheet)
        own.flagged = flagged
        return _saved(uow, own, scales_of(uow, round_, entry))


def set_skipped(desk: Desk, sheet: int, *, skipped: bool) -> Saved:
    """Note that the judge has put the entry off, or no longer does."""
    with desk.write(Permission.MARK, "sheets.skip") as uow:
        own, round_, _, entry = _mine_to_change(uow, desk, sheet)
        own.skipped = skipped
        return _saved(uow, own, scales_of(uow, round_, entry))


def recuse(desk: Desk, sheet: int, reason: str) -> None:
    """Stand aside from an entry, which the office then gives to somebody else; raises ``RecusalNeedsReasonError``."""
    with desk.write(Permission.MARK, "sheets.recuse") as uow:
        own, _, _, entry = _mine_to_change(uow, desk, sheet)
        if not normalise(reason):
            raise RecusalNeedsReasonError(code=entry.blind_code)
        own.move(entry.blind_code or "", SheetState.RECUSED, normalise(reason))
        uow.reason = normalise(reason)


def gaps(desk: Desk, sheets: Sequence[int]) -> tuple[Gap, ...]:
    """Return what own sheets still lack before they can be handed in."""
    with desk.read(Permission.MARK) as uow:
        return tuple(gap for sheet in sheets if (gap := _gap(_mine(uow, desk, sheet))) is not None)


def submit(desk: Desk, sheets: Sequence[int]) -> int:
    """Hand in own sheets, all or none, and return how many; raises ``SheetGapsError`` with what is missing."""
    with desk.write(Permission.MARK, "sheets.submit") as uow:
        own = [_mine_to_change(uow, desk, sheet) for sheet in dict.fromkeys(sheets)]
        lacking = tuple(gap for one in own if (gap := _gap(one)) is not None)
        if lacking:
            raise SheetGapsError(lacking)
        for sheet, _, _, entry in own:
            sheet.move(entry.blind_code or "", SheetState.SUBMITTED)
            sheet.submitted_at = uow.now
        return len(own)


def text_for_judges(entry: Entry) -> str:
    """Return the text of an entry as judges may see it."""
    return entry.title if entry.masked_title is None else entry.masked_title


def entry_to_mark(uow: UnitOfWork, desk: Desk, sheet: int) -> Entry:
    """Return the entry of one of the judge's own sheets, for what is shown beside it.

    Raises ``SheetNotYoursError``, also once the judge has stood aside: then nothing more of the entry is theirs to see.
    """
    own, _, _, entry = _mine(uow, desk, sheet)
    if own.state is SheetState.RECUSED:
        raise SheetNotYoursError
    return entry


def write_comment(sheet: ScoreSheet, criterion: RubricCriterion | CriterionScale, words: str) -> None:
    """Put a comment under one criterion of a sheet; empty words take it away."""
    known = next((one for one in sheet.comments if one.criterion_id == criterion.id), None)
    if known is None and words:
        sheet.comments.append(CriterionComment(criterion_id=criterion.id, text=words))
    elif known is not None and words:
        known.text = words
    elif known is not None:
        sheet.comments.remove(known)


_Own = tuple[ScoreSheet, Round, Contest, Entry]


def _judge(uow: UnitOfWork, desk: Desk) -> Judge:
    query = select(Judge).where(Judge.season_id == desk.season_id, Judge.account_id == desk.actor.account_id)
    judge = None if desk.actor.account_id is None else uow.session.scalars(query).first()
    if judge is None:
        raise NotAJudgeError(name=desk.actor.name)
    return judge


def _shuffled(judge: Judge, entry: Entry) -> str:
    """Return where an entry comes in the order of a judge."""
    return hashlib.sha256(f"{judge.code} {entry.blind_code}".encode()).hexdigest()


_MINE = (
    select(ScoreSheet, Round, Contest, Entry)
    .join(Round, Round.id == ScoreSheet.round_id)
    .join(Contest, Contest.id == Round.contest_id)
    .join(Entry, Entry.id == ScoreSheet.entry_id)
    .join(Judge, Judge.id == ScoreSheet.judge_id)
    .where(
        ScoreSheet.id == bindparam("sheet"),
        Judge.season_id == bindparam("season"),
        Judge.account_id == bindparam("account"),
        free_of_conflict(Judge, Entry),
    )
    .options(joinedload(ScoreSheet.marks), joinedload(Entry.group))
)
"""Put together once and with the marks, because every mark asks it: building a query costs more than its answer."""


def _mine(uow: UnitOfWork, desk: Desk, sheet: int) -> _Own:
    asked = {"sheet": sheet, "season": desk.season_id, "account": desk.actor.account_id}
    found = uow.session.execute(_MINE, asked).unique().one_or_none()
    if found is None or found[1].state not in VISIBLE:
        _judge(uow, desk)
        raise SheetNotYoursError
    return found[0], found[1], found[2], found[3]


def _mine_to_change(uow: UnitOfWork, desk: Desk, sheet: int) -> _Own:
    check_season_open(uow, desk)
    own = _mine(uow, desk, sheet)
    if own[0].state not in OPEN:
        raise SheetNotOpenError(code=own[3].blind_code, state=own[0].state)
    if own[1].state is not RoundState.MARKING:
        raise SheetNotOpenError(code=own[3].blind_code, state=own[1].state)
    if marked_first(uow, own[1]).holds_back(own[3].id):
        raise CalibrationFirstError(code=own[3].blind_code)
    return own


def _criterion_of(scales: Sequence[CriterionScale], name: str) -> CriterionScale:
    for scale in scales:
        if scale.name == name:
            return scale
    raise NoSuchCriterionError(name=name)


def _gap(own: _Own) -> Gap | None:
    sheet, round_, _, entry = own
    return gaps_of(sheet, round_, entry)


def _saved(uow: UnitOfWork, sheet: ScoreSheet, scales: Sequence[CriterionScale]) -> Saved:
    total = weighted_sum(sheet, {scale.id: scale.weight for scale in scales})
    return Saved(uow.now, plain_total(total), len(sheet.marks), sheet.state)
