"""The one way in which a mark is given, changed, taken away or taken back: each change leaves its line."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import NamedTuple

from sqlalchemy import bindparam, select
from sqlalchemy.orm import aliased

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import Mark, MarkOperation, RubricCriterion, ScoreSheet
from greenschool.models.base import check_move
from greenschool.models.judging import SHEET_MOVES, SheetState
from greenschool.services.conflicts import entry_of, judge_of
from greenschool.services.desk import Desk, contest_of, round_of
from greenschool.services.mark_rules import plain
from greenschool.services.marking_rows import OPEN
from greenschool.storage.rows import Ready
from greenschool.storage.unit_of_work import RowsOfWork, UnitOfWork


class OperationReusedError(GreenSchoolError):
    """One operation's name for two different changes."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "This change was sent under the name of another. Nothing was changed. Reload the sheet and try again."
    )


@dataclass(frozen=True, slots=True)
class MarkHistoryRow:
    """One change of one mark. None stands for no mark; ``undoes`` tells that it took an earlier change back."""

    at: datetime
    by: str
    criterion: str
    before: Decimal | None
    after: Decimal | None
    undoes: bool


class RecordedMark(NamedTuple):
    """A mark as it is recorded, in thousandths."""

    id: int
    value: int


@dataclass(slots=True)
class RecordedSheet:
    """A sheet with its marks, by criterion, as they are recorded; the changes below keep it true."""

    id: int
    state: SheetState
    reason: str
    skipped: bool
    marks: dict[int, RecordedMark]

    @classmethod
    def of(cls, sheet: ScoreSheet) -> "RecordedSheet":
        """Return what a record says."""
        marks = {mark.criterion_id: RecordedMark(mark.id, mark.value) for mark in sheet.marks}
        return cls(sheet.id, sheet.state, sheet.reason, sheet.skipped, marks)

    def values(self) -> dict[int, int]:
        """Return the marks in thousandths, by criterion."""
        return {criterion: mark.value for criterion, mark in self.marks.items()}


def change_mark(work: RowsOfWork, sheet: RecordedSheet, criterion_id: int, value: int | None, operation: str) -> None:
    """Give, change or (None) take away a mark, once for each ``operation``; the sheet becomes a draft, or assigned.

    Raises ``OperationReusedError`` where the operation's name stands for something else.
    """
    if _is_new(work, sheet, operation, (criterion_id, value)):
        write_mark(work, sheet, criterion_id, value, operation)


def write_mark(work: RowsOfWork, sheet: RecordedSheet, criterion_id: int, value: int | None, operation: str) -> None:
    """Do the same under the name of an ``operation`` that was made up on the spot, so that nobody can have used it."""
    before = _write(work, sheet, criterion_id, value)
    if before != value:
        _note(work, sheet, criterion_id, (before, value), operation)


_later = aliased(MarkOperation)
_NEWEST = Ready(
    select(MarkOperation.id, MarkOperation.criterion_id, MarkOperation.before)
    .outerjoin(_later, _later.undoes == MarkOperation.id)
    .where(MarkOperation.sheet_id == bindparam("sheet"), MarkOperation.undoes.is_(None), _later.id.is_(None))
    .order_by(MarkOperation.id.desc())
    .limit(1)
)


def undo_last(work: RowsOfWork, sheet: RecordedSheet, operation: str) -> None:
    """Take back the newest change of a sheet that still stands, once for each ``operation``."""
    if work.rows.ask(_KNOWN, operation=operation):
        return
    for change, criterion_id, value in work.rows.ask(_NEWEST, sheet=sheet.id):
        before = _write(work, sheet, criterion_id, value)
        _note(work, sheet, criterion_id, (before, value), operation, undoes=change)


def mark_history(
    desk: Desk, contest: str, entry: int, judge: str, number: int | None = None
) -> tuple[MarkHistoryRow, ...]:
    """Return every change of the marks that a judge gave an entry, oldest first.

    The round is the contest's last, or that of a number.
    """
    with desk.read() as uow:
        found = contest_of(uow, desk, contest)
        sheet = uow.session.scalar(
            select(ScoreSheet.id).where(
                ScoreSheet.round_id == round_of(found, number).id,
                ScoreSheet.entry_id == entry_of(uow, found, entry).id,
                ScoreSheet.judge_id == judge_of(uow, desk, judge).id,
            )
        )
        return () if sheet is None else history_of(uow, sheet)


def history_of(uow: UnitOfWork, sheet: int) -> tuple[MarkHistoryRow, ...]:
    """Return every change of the marks of a sheet, oldest first."""
    query = (
        select(MarkOperation, RubricCriterion.name)
        .join(RubricCriterion, RubricCriterion.id == MarkOperation.criterion_id)
        .where(MarkOperation.sheet_id == sheet)
        .order_by(MarkOperation.id)
    )
    return tuple(
        MarkHistoryRow(
            at=change.at,
            by=change.actor,
            criterion=criterion,
            before=None if change.before is None else plain(change.before),
            after=None if change.after is None else plain(change.after),
            undoes=change.undoes is not None,
        )
        for change, criterion in uow.session.execute(query)
    )


_KNOWN = Ready(
    select(MarkOperation.sheet_id, MarkOperation.criterion_id, MarkOperation.after).where(
        MarkOperation.operation == bindparam("operation")
    )
)


def _is_new(work: RowsOfWork, sheet: RecordedSheet, operation: str, change: tuple[int, int | None]) -> bool:
    known = work.rows.ask(_KNOWN, operation=operation)
    if known and known != [(sheet.id, *change)]:
        raise OperationReusedError
    return not known


def _write(work: RowsOfWork, sheet: RecordedSheet, criterion_id: int, value: int | None) -> int | None:
    """Record the mark, and what becomes of the sheet with it, and return what the mark was."""
    known = sheet.marks.get(criterion_id)
    row = {"sheet_id": sheet.id, "criterion_id": criterion_id}
    if known is not None and value is None:
        work.delete(Mark, id=known.id, **row, value=known.value)
        del sheet.marks[criterion_id]
    elif known is not None and value is not None:
        if known.value != value:
            work.update(Mark, known.id, value=(known.value, value))
        sheet.marks[criterion_id] = RecordedMark(known.id, value)
    elif value is not None:
        sheet.marks[criterion_id] = RecordedMark(work.insert(Mark, **row, value=value), value)
    _follow(work, sheet, marked=value is not None)
    return None if known is None else known.value


def _follow(work: RowsOfWork, sheet: RecordedSheet, *, marked: bool) -> None:
    """Let the sheet be a draft with its first mark and assigned without any; what is marked is not put off."""
    before = (sheet.state, sheet.reason, sheet.skipped)
    target = SheetState.DRAFT if sheet.marks else SheetState.ASSIGNED
    if sheet.state in OPEN and sheet.state is not target:
        check_move(str(sheet.id), SHEET_MOVES, sheet.state, target)
        sheet.state, sheet.reason = target, ""
    sheet.skipped = sheet.skipped and not marked
    after = (sheet.state, sheet.reason, sheet.skipped)
    changed = {
        name: (old, new)
        for name, old, new in zip(("state", "reason", "skipped"), before, after, strict=True)
        if old != new
    }
    if changed:
        work.update(ScoreSheet, sheet.id, **changed)


def _note(
    work: RowsOfWork,
    sheet: RecordedSheet,
    criterion_id: int,
    change: tuple[int | None, int | None],
    operation: str,
    undoes: int | None = None,
) -> None:
    before, after = change
    work.insert(
        MarkOperation,
        operation=operation,
        sheet_id=sheet.id,
        criterion_id=criterion_id,
        before=before,
        after=after,
        undoes=undoes,
        at=work.now,
        account_id=work.actor.account_id,
        actor=work.actor.name,
    )
