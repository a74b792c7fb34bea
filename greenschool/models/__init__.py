"""What is recorded: one module per aggregate, SQLAlchemy 2 declarative classes.

Importing this package registers every table on ``Base.metadata``.
"""

from greenschool.models.account import Account
from greenschool.models.assessment import Assessment, AssessmentSheet, Evidence
from greenschool.models.audit import AuditEvent
from greenschool.models.award import Award
from greenschool.models.base import Base
from greenschool.models.checklist import Band, Checklist, Criterion, Pillar, Theme
from greenschool.models.contest import Contest, ContestGroup
from greenschool.models.double import DoubleVerdict
from greenschool.models.entry import Author, Entry
from greenschool.models.import_run import ImportRun
from greenschool.models.judging import CriterionComment, Judge, Keying, Mark, MarkOperation, ScoreSheet
from greenschool.models.organisation import OrgUnit, Signatory, Succession
from greenschool.models.panel import (
    Adjudication,
    AgreedMark,
    CalibrationEntry,
    Conflict,
    PanelMember,
    RoundEntry,
)
from greenschool.models.result import Decision
from greenschool.models.round import GroupMaximum, PrizeLine, Round, RubricCriterion, RubricLevel, TieBreak
from greenschool.models.school import Participation, School, SchoolAlias, SchoolContact, SchoolWard
from greenschool.models.season import Season
from greenschool.models.training import Training, TrainingParticipant

__all__ = [
    "Account",
    "Adjudication",
    "AgreedMark",
    "Assessment",
    "AssessmentSheet",
    "AuditEvent",
    "Author",
    "Award",
    "Band",
    "Base",
    "CalibrationEntry",
    "Checklist",
    "Conflict",
    "Contest",
    "ContestGroup",
    "Criterion",
    "CriterionComment",
    "Decision",
    "DoubleVerdict",
    "Entry",
    "Evidence",
    "GroupMaximum",
    "ImportRun",
    "Judge",
    "Keying",
    "Mark",
    "MarkOperation",
    "OrgUnit",
    "PanelMember",
    "Participation",
    "Pillar",
    "PrizeLine",
    "Round",
    "RoundEntry",
    "RubricCriterion",
    "RubricLevel",
    "School",
    "SchoolAlias",
    "SchoolContact",
    "SchoolWard",
    "ScoreSheet",
    "Season",
    "Signatory",
    "Succession",
    "Theme",
    "TieBreak",
    "Training",
    "TrainingParticipant",
]
