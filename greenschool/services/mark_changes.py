"""The one way in which a mark is given, changed, taken away or taken back: each change leaves its line."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from sqlalchemy import bindparam, select
from sqlalchemy.orm import aliased

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import Mark, MarkOperation, RubricCriterion, ScoreSheet
from greenschool.models.judging import SheetState
from greenschool.services.conflicts import entry_of, judge_of
from greenschool.services.desk import Desk, contest_of, round_of
from greenschool.services.mark_rules import plain
from greenschool.storage.unit_of_work import UnitOfWork


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


def change_mark(uow: UnitOfWork, sheet: ScoreSheet, criterion_id: int, value: int | None, operation: str) -> None:
    """Give, change or (None) take away a mark, once for each ``operation``; the sheet becomes a draft, or assigned.

    Raises ``OperationReusedError`` where the operation's name stands for something else.
    """
    if _is_new(uow, sheet, operation, (criterion_id, value)):
        write_mark(uow, sheet, criterion_id, value, operation)


def write_mark(uow: UnitOfWork, sheet: ScoreSheet, criterion_id: int, value: int | None, operation: str) -> None:
    """Do the same under the name of an ``operation`` that was made up on the spot, so that nobody can have used it."""
    before = _write(sheet, criterion_id, value)
    if before != value:
        _note(uow, sheet, criterion_id, (before, value), operation)


def undo_last(uow: UnitOfWork, sheet: ScoreSheet, operation: str) -> None:
    """Take back the newest change of a sheet that still stands, once for each ``operation``."""
    if uow.session.scalar(select(MarkOperation.id).where(MarkOperation.operation == operation)) is not None:
        return
    later = aliased(MarkOperation)
    query = (
        select(MarkOperation)
        .outerjoin(later, later.undoes == MarkOperation.id)
        .where(MarkOperation.sheet_id == sheet.id, MarkOperation.undoes.is_(None), later.id.is_(None))
        .order_by(MarkOperation.id.desc())
        .limit(1)
    )
    last = uow.session.scalars(query).first()
    if last is not None:
        before = _write(sheet, last.criterion_id, last.before)
        _note(uow, sheet, last.criterion_id, (before, last.before), operation, undoes=last.id)


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


_KNOWN = select(MarkOperation.sheet_id, MarkOperation.criterion_id, MarkOperation.after).where(
    MarkOperation.operation == bindparam("operation")
)


def _is_new(uow: UnitOfWork, sheet: ScoreSheet, operation: str, change: tuple[int, int | None]) -> bool:
    known = uow.session.connection().execute(_KNOWN, {"operation": operation}).one_or_none()
    if known is None:
        return True
    if tuple(known) != (sheet.id, *change):
        raise OperationReusedError
    return False


def _write(sheet: ScoreSheet, criterion_id: int, value: int | None) -> int | None:
    """Set the mark and return what it was."""
    known = next((mark for mark in sheet.marks if mark.criterion_id == criterion_id), None)
    before = None if known is None else known.value
    if known is not None and value is None:
        sheet.marks.remove(known)
    elif known is not None and value is not None:
        known.value = value
    elif value is not None:
        sheet.marks.append(Mark(criterion_id=criterion_id, value=value))
    if sheet.marks and sheet.state is SheetState.ASSIGNED:
        sheet.move(str(sheet.id), SheetState.DRAFT)
    elif not sheet.marks and sheet.state is SheetState.DRAFT:
        sheet.move(str(sheet.id), SheetState.ASSIGNED)
    if value is not None:
        sheet.skipped = False
    return before


def _note(
    uow: UnitOfWork,
    sheet: ScoreSheet,
    criterion_id: int,
    change: tuple[int | None, int | None],
    operation: str,
    undoes: int | None = None,
) -> None:
    before, after = change
    uow.insert(
        MarkOperation,
        operation=operation,
        sheet_id=sheet.id,
        criterion_id=criterion_id,
        before=before,
        after=after,
        undoes=undoes,
        at=uow.now,
        account_id=uow.actor.account_id,
        actor=uow.actor.name,
    )
