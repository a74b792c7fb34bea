"""What a signed-in judge may do: see their own sheets under codes, mark, comment, flag, stand aside, hand in.

Everything is asked of the store anew by the account that acts: no path leads to another judge's sheet, to an entry of
the judge's own school or to a name.
"""

import hashlib
from collections.abc import Sequence
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import Contest, CriterionComment, Entry, Judge, Round, RubricCriterion, ScoreSheet
from greenschool.models.account import Permission
from greenschool.models.judging import SheetState
from greenschool.services.calibration import marked_first
from greenschool.services.conflicts import barred
from greenschool.services.contestants import group_position, weighted_sum
from greenschool.services.desk import Desk
from greenschool.services.mark_changes import (
    MarkHistoryRow,
    change_mark,
    history_of,
    undo_last,
)
from greenschool.services.mark_rules import CriterionScale, NoSuchCriterionError, checked, plain_total
from greenschool.services.marking_rows import MySheet, OpenSheet, Saved, criterion_mark, my_sheet
from greenschool.services.own_sheets import (
    VISIBLE,
    OwnSheet,
    SheetNotYoursError,
    judge_at,
    own_sheet,
    own_sheet_to_change,
)
from greenschool.services.sheet_gaps import Gap, SheetGapsError, gaps_of
from greenschool.storage.unit_of_work import RowsOfWork, UnitOfWork
from greenschool.text.unicode import normalise, normalise_lines


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
        judge = uow.session.get_one(Judge, judge_at(uow, desk))
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
        own, round_, contest, entry = _records(uow, own_sheet(uow, desk, sheet))
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
    with desk.write_rows(Permission.MARK, "marks.give") as work:
        own = own_sheet_to_change(work, desk, sheet)
        found = _criterion_of(own, criterion)
        value = None if mark is None else checked(found, found.maximum, mark)
        change_mark(work, own.sheet, found.id, value, operation)
        return _saved(work, own)


def my_history(desk: Desk, sheet: int) -> tuple[MarkHistoryRow, ...]:
    """Return every change of the marks of one of the judge's own sheets; raises ``SheetNotYoursError`` for others."""
    with desk.read(Permission.MARK) as uow:
        return history_of(uow, own_sheet(uow, desk, sheet).sheet.id)


def undo(desk: Desk, sheet: int, operation: str) -> Saved:
    """Take back the newest change of the sheet's marks that still stands; without one nothing happens."""
    with desk.write_rows(Permission.MARK, "marks.undo") as work:
        own = own_sheet_to_change(work, desk, sheet)
        undo_last(work, own.sheet, operation)
        return _saved(work, own)


def set_comment(desk: Desk, sheet: int, text: str, criterion: str | None = None) -> Saved:
    """Record a comment on the entry, or under one criterion; an empty text takes it away."""
    with desk.write(Permission.MARK, "sheets.comment") as uow:
        own = own_sheet_to_change(uow, desk, sheet)
        record = uow.session.get_one(ScoreSheet, sheet)
        words = normalise_lines(text)
        if criterion is None:
            record.comment = words
        else:
            write_comment(record, _criterion_of(own, criterion), words)
        return _saved(uow, own)


def set_flag(desk: Desk, sheet: int, *, flagged: bool) -> Saved:
    """Note that the judge wants to look at the entry again, or no longer does."""
    with desk.write(Permission.MARK, "sheets.flag") as uow:
        own = own_sheet_to_change(uow, desk, sheet)
        uow.session.get_one(ScoreSheet, sheet).flagged = flagged
        return _saved(uow, own)


def set_skipped(desk: Desk, sheet: int, *, skipped: bool) -> Saved:
    """Note that the judge has put the entry off, or no longer does."""
    with desk.write(Permission.MARK, "sheets.skip") as uow:
        own = own_sheet_to_change(uow, desk, sheet)
        uow.session.get_one(ScoreSheet, sheet).skipped = skipped
        return _saved(uow, own)


def recuse(desk: Desk, sheet: int, reason: str) -> None:
    """Stand aside from an entry, which the office then gives to somebody else; raises ``RecusalNeedsReasonError``."""
    with desk.write(Permission.MARK, "sheets.recuse") as uow:
        own = own_sheet_to_change(uow, desk, sheet)
        if not normalise(reason):
            raise RecusalNeedsReasonError(code=own.blind_code)
        record = uow.session.get_one(ScoreSheet, own.sheet.id)
        record.move(own.blind_code or "", SheetState.RECUSED, normalise(reason))
        uow.reason = normalise(reason)


def gaps(desk: Desk, sheets: Sequence[int]) -> tuple[Gap, ...]:
    """Return what own sheets still lack before they can be handed in."""
    with desk.read(Permission.MARK) as uow:
        return tuple(gap for sheet in sheets if (gap := _gap(uow, own_sheet(uow, desk, sheet))) is not None)


def submit(desk: Desk, sheets: Sequence[int]) -> int:
    """Hand in own sheets, all or none, and return how many; raises ``SheetGapsError`` with what is missing."""
    with desk.write(Permission.MARK, "sheets.submit") as uow:
        own = [own_sheet_to_change(uow, desk, sheet) for sheet in dict.fromkeys(sheets)]
        lacking = tuple(gap for one in own if (gap := _gap(uow, one)) is not None)
        if lacking:
            raise SheetGapsError(lacking)
        for one in own:
            record = uow.session.get_one(ScoreSheet, one.sheet.id)
            record.move(one.blind_code or "", SheetState.SUBMITTED)
            record.submitted_at = uow.now
        return len(own)


def text_for_judges(entry: Entry) -> str:
    """Return the text of an entry as judges may see it."""
    return entry.title if entry.masked_title is None else entry.masked_title


def entry_to_mark(uow: UnitOfWork, desk: Desk, sheet: int) -> Entry:
    """Return the entry of one of the judge's own sheets, for what is shown beside it.

    Raises ``SheetNotYoursError``, also once the judge has stood aside: then nothing more of the entry is theirs to see.
    """
    own = own_sheet(uow, desk, sheet)
    if own.sheet.state is SheetState.RECUSED:
        raise SheetNotYoursError
    return uow.session.get_one(Entry, own.entry)


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


def _shuffled(judge: Judge, entry: Entry) -> str:
    """Return where an entry comes in the order of a judge."""
    return hashlib.sha256(f"{judge.code} {entry.blind_code}".encode()).hexdigest()


def _records(uow: UnitOfWork, own: OwnSheet) -> _Own:
    sheet, round_ = uow.session.get_one(ScoreSheet, own.sheet.id), uow.session.get_one(Round, own.round)
    return sheet, round_, uow.session.get_one(Contest, round_.contest_id), uow.session.get_one(Entry, own.entry)


def _criterion_of(own: OwnSheet, name: str) -> CriterionScale:
    for scale in own.criteria:
        if scale.name == name:
            return scale
    raise NoSuchCriterionError(name=name)


def _gap(uow: UnitOfWork, own: OwnSheet) -> Gap | None:
    sheet, round_, _, entry = _records(uow, own)
    return gaps_of(sheet, round_, entry)


def _saved(work: RowsOfWork, own: OwnSheet) -> Saved:
    total = weighted_sum(own.sheet.values(), {scale.id: scale.weight for scale in own.criteria})
    return Saved(work.now, plain_total(total), len(own.sheet.marks), own.sheet.state)
