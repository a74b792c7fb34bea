"""Imports that were made, and taking one back as a whole."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import exists, or_, select
from sqlalchemy.exc import IntegrityError

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import (
    AssessmentSheet,
    Author,
    Checklist,
    Contest,
    Entry,
    EntryAttachment,
    ImportRun,
    Judge,
    Participation,
    Training,
    TrainingParticipant,
)
from greenschool.models.account import Permission
from greenschool.models.round import RoundState
from greenschool.models.training import Attendance
from greenschool.services.desk import Desk, first_round, open_season_of
from greenschool.services.school_records import forget_empty_sheets
from greenschool.storage.backup import back_up
from greenschool.storage.unit_of_work import UnitOfWork


class UnknownImportError(GreenSchoolError):
    """A number that no import of the season has."""

    sentence = QT_TRANSLATE_NOOP("errors", "There is no import {number} in this season. Nothing was changed.")


class ImportUndoneError(GreenSchoolError):
    """An import that was taken back already."""

    sentence = QT_TRANSLATE_NOOP("errors", "The import of {file} was undone already. Nothing was changed.")


class ImportStaysError(GreenSchoolError):
    """A list whose import cannot be undone."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The import of {file} cannot be undone: marks are part of their sheets. Nothing was changed. Correct the "
        "marks, or restore the backup that was made before the import.",
    )


class ImportInUseError(GreenSchoolError):
    """Records of an import on which other work stands by now."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The import of {file} cannot be undone any more: receipts, marks, attendance or other lists stand on it. "
        "Nothing was changed. Correct its rows one by one.",
    )


@dataclass(frozen=True, slots=True)
class ImportRow:
    """One import, newest first in lists."""

    number: int
    action: str
    """Which list it was: ``Importer.action``."""
    subject: str
    file: str
    rows: int
    at: datetime
    by: str
    undone_at: datetime | None
    undoable: bool


def list_imports(desk: Desk) -> tuple[ImportRow, ...]:
    """Return the imports of the season, the newest first."""
    with desk.read() as uow:
        query = select(ImportRun).where(ImportRun.season_id == desk.season_id).order_by(ImportRun.id.desc())
        return tuple(
            ImportRow(
                number=run.id,
                action=run.action,
                subject=run.subject,
                file=run.file,
                rows=run.rows,
                at=run.imported_at,
                by=run.imported_by,
                undone_at=run.undone_at,
                undoable=run.undone_at is None and run.action in _TAKE_BACK,
            )
            for run in uow.session.scalars(query)
        )


def undo_import(desk: Desk, number: int) -> ImportRow:
    """Take back all that an import brought, or, with one sentence that says why, nothing. A backup is made first.

    Raises ``UnknownImportError``, ``ImportUndoneError``, ``ImportStaysError`` or ``ImportInUseError``.
    """
    with desk.write(Permission.EDIT, "imports.undo") as uow:
        open_season_of(uow, desk)
        run = uow.session.get(ImportRun, number)
        if run is None or run.season_id != desk.season_id:
            raise UnknownImportError(number=number)
        if run.undone_at is not None:
            raise ImportUndoneError(file=run.file)
        if run.action not in _TAKE_BACK:
            raise ImportStaysError(file=run.file)
        back_up(desk.storage.home, uow.now, "undo-import")
        uow.detail["import"] = [run.id, run.file, run.rows]
        try:
            _TAKE_BACK[run.action](uow, run)
            uow.session.flush()
        except IntegrityError as error:
            raise ImportInUseError(file=run.file) from error
        run.undone_at, run.undone_by = uow.now, uow.actor.name
    return next(row for row in list_imports(desk) if row.number == number)


def _take_back_entries(uow: UnitOfWork, run: ImportRun) -> None:
    brought = select(Entry.id).where(Entry.import_id == run.id)
    contests = select(Contest).where(Contest.id.in_(select(Entry.contest_id).where(Entry.import_id == run.id)))
    if any(first_round(contest).state is not RoundState.PREPARING for contest in uow.session.scalars(contests)):
        raise ImportInUseError(file=run.file)
    if uow.session.scalar(select(exists().where(EntryAttachment.entry_id.in_(brought)))):
        raise ImportInUseError(file=run.file)
    uow.delete_many(Author, Author.entry_id.in_(brought))
    uow.delete_many(Entry, Entry.import_id == run.id)


def _take_back_schools(uow: UnitOfWork, run: ImportRun) -> None:
    parts = uow.session.scalars(select(Participation).where(Participation.import_id == run.id)).all()
    schools = [part.school for part in parts]
    for part in parts:
        forget_empty_sheets(uow, part.school_id)
    if _schools_at_work(uow, run, [school.id for school in schools]):
        raise ImportInUseError(file=run.file)
    for part in parts:
        uow.session.delete(part)
    uow.session.flush()
    for school in schools:
        if not uow.session.scalar(select(exists().where(Participation.school_id == school.id))):
            uow.session.delete(school)


def _schools_at_work(uow: UnitOfWork, run: ImportRun, schools: list[int]) -> bool:
    """Tell whether the season knows anything of these schools beyond their part in it."""
    season = run.season_id
    return bool(
        uow.session.scalar(
            select(
                or_(
                    exists().where(
                        Entry.school_id.in_(schools), Entry.contest_id == Contest.id, Contest.season_id == season
                    ),
                    exists().where(Judge.school_id.in_(schools), Judge.season_id == season),
                    exists().where(
                        TrainingParticipant.school_id.in_(schools),
                        TrainingParticipant.training_id == Training.id,
                        Training.season_id == season,
                    ),
                    exists().where(
                        AssessmentSheet.school_id.in_(schools),
                        AssessmentSheet.checklist_id == Checklist.id,
                        Checklist.season_id == season,
                    ),
                )
            )
        )
    )


def _take_back_judges(uow: UnitOfWork, run: ImportRun) -> None:
    uow.delete_many(Judge, Judge.import_id == run.id)


def _take_back_participants(uow: UnitOfWork, run: ImportRun) -> None:
    people = TrainingParticipant.import_id == run.id
    if uow.session.scalar(select(exists().where(people, TrainingParticipant.attendance != Attendance.EXPECTED))):
        raise ImportInUseError(file=run.file)
    uow.delete_many(TrainingParticipant, people)


_TAKE_BACK: Mapping[str, Callable[[UnitOfWork, ImportRun], None]] = {
    "entries.import": _take_back_entries,
    "schools.import": _take_back_schools,
    "judges.import": _take_back_judges,
    "trainings.import_participants": _take_back_participants,
}
