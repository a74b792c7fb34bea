"""Evidence: photos and PDFs that show what a school claims."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import select

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import Assessment, AssessmentSheet, Evidence
from greenschool.models.account import Permission
from greenschool.models.assessment import AssessmentState
from greenschool.services.assessments import Sheets
from greenschool.services.checklists import checklist_of
from greenschool.services.desk import Desk, open_season_of
from greenschool.storage.attachments import SCANS, FileKind, attachment_path, keep, read_attachment, stored_name
from greenschool.storage.unit_of_work import UnitOfWork

EVIDENCE_MEGABYTES = 20
_LONGEST_TITLE = 200


class EvidenceTwiceError(GreenSchoolError):
    """The same file twice for one criterion of one school."""

    sentence = QT_TRANSLATE_NOOP("errors", "“{name}” is there already. Nothing was added.")


class EvidenceMissingError(GreenSchoolError):
    """Evidence that is not of this season, or whose file is gone from the store."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "This file is not in the store any more. Nothing was changed. Restore it from a backup, or add it again.",
    )


class EvidenceClosedError(GreenSchoolError):
    """A change to the evidence of an agreed sheet."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{school} is agreed: its evidence can no longer be changed. Nothing was changed. Reopen the sheet first.",
    )


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """One file; ``kind`` is told by its content."""

    id: int
    criterion: str
    title: str
    kind: FileKind
    size: int
    added_at: datetime


def add_evidence(desk: Desk, school_id: int, criterion: str, file: Path) -> EvidenceRow:
    """Keep a copy of ``file`` for a criterion of a school, under its hash.

    Raises ``AttachmentUnreadableError``, ``AttachmentTooLargeError`` or ``AttachmentKindError`` for the file,
    ``EvidenceTwiceError``, ``EvidenceClosedError``, and what ``assessments.set_marks`` raises for the place.
    """
    attachment = read_attachment(file, SCANS, EVIDENCE_MEGABYTES)
    title = attachment.came_as[:_LONGEST_TITLE]
    with desk.write(Permission.EDIT, "evidence.add") as uow:
        sheets = Sheets(uow, desk)
        _refuse_agreed(sheets.sheet(school_id))
        assessment = sheets.assessment(school_id, criterion)
        if any(one.sha256 == attachment.sha256 for one in assessment.evidence):
            raise EvidenceTwiceError(name=title)
        # The file first: a row without its file would be worse than a file without its row.
        keep(desk.storage.home, attachment)
        evidence = Evidence(
            title=title,
            kind=attachment.kind.value,
            sha256=attachment.sha256,
            size=len(attachment.content),
            added_at=uow.now,
        )
        assessment.evidence.append(evidence)
        uow.session.flush()
        return _row(evidence, assessment)


def list_evidence(desk: Desk, school_id: int) -> tuple[EvidenceRow, ...]:
    """Return the files of a school, by criterion and in the order in which they were added."""
    with desk.read() as uow:
        query = (
            select(Evidence, Assessment)
            .join(Assessment, Assessment.id == Evidence.assessment_id)
            .join(AssessmentSheet, AssessmentSheet.id == Assessment.sheet_id)
            .where(AssessmentSheet.school_id == school_id, AssessmentSheet.checklist_id == checklist_of(uow, desk).id)
        )
        found = [
            (assessment.criterion.position, _row(one, assessment)) for one, assessment in uow.session.execute(query)
        ]
    return tuple(row for _, row in sorted(found, key=lambda pair: (pair[0], pair[1].id)))


def evidence_file(desk: Desk, evidence_id: int) -> Path:
    """Return the stored file, to be shown; raises ``EvidenceMissingError``."""
    with desk.read() as uow:
        evidence, _ = _find(uow, desk, evidence_id)
        path = attachment_path(desk.storage.home, stored_name(evidence.sha256, FileKind(evidence.kind)))
    if not path.is_file():
        raise EvidenceMissingError
    return path


def remove_evidence(desk: Desk, evidence_id: int) -> None:
    """Take a file off its criterion. The stored file stays: backups and the journal may still speak of it.

    Raises ``EvidenceMissingError``, ``EvidenceClosedError`` or ``SeasonClosedError``.
    """
    with desk.write(Permission.EDIT, "evidence.remove") as uow:
        open_season_of(uow, desk)
        evidence, assessment = _find(uow, desk, evidence_id)
        _refuse_agreed(uow.session.get_one(AssessmentSheet, assessment.sheet_id))
        assessment.evidence.remove(evidence)


def _find(uow: UnitOfWork, desk: Desk, evidence_id: int) -> tuple[Evidence, Assessment]:
    evidence = uow.session.get(Evidence, evidence_id)
    if evidence is not None:
        assessment = uow.session.get_one(Assessment, evidence.assessment_id)
        if assessment.criterion.checklist_id == checklist_of(uow, desk).id:
            return evidence, assessment
    raise EvidenceMissingError


def _refuse_agreed(sheet: AssessmentSheet) -> None:
    if sheet.state is AssessmentState.AGREED:
        raise EvidenceClosedError(school=sheet.school.name)


def _row(evidence: Evidence, assessment: Assessment) -> EvidenceRow:
    return EvidenceRow(
        id=evidence.id,
        criterion=assessment.criterion.code,
        title=evidence.title,
        kind=FileKind(evidence.kind),
        size=evidence.size,
        added_at=evidence.added_at,
    )
