"""The enums that rows and commands carry, for the faces, which never import the records themselves."""

from greenschool.models.account import Permission, Role
from greenschool.models.assessment import AssessmentState, Side
from greenschool.models.checklist import CriterionKind
from greenschool.models.contest import LatePolicy
from greenschool.models.double import Verdict
from greenschool.models.entry import AuthorKind, EntryState, FileVerdict, Gender
from greenschool.models.judging import KeyingState, SheetPart, SheetSource, SheetState
from greenschool.models.organisation import SignPrefix
from greenschool.models.panel import AdjudicationKind
from greenschool.models.result import DecisionKind
from greenschool.models.round import AdjudicationRule, RoundState
from greenschool.models.training import Attendance

__all__ = [
    "AdjudicationKind",
    "AdjudicationRule",
    "AssessmentState",
    "Attendance",
    "AuthorKind",
    "CriterionKind",
    "DecisionKind",
    "EntryState",
    "FileVerdict",
    "Gender",
    "KeyingState",
    "LatePolicy",
    "Permission",
    "Role",
    "RoundState",
    "SheetPart",
    "SheetSource",
    "SheetState",
    "Side",
    "SignPrefix",
    "Verdict",
]
