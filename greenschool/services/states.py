"""The enums that rows and commands carry, for the faces, which never import the records themselves."""

from greenschool.models.account import Permission, Role
from greenschool.models.assessment import AssessmentState, Side
from greenschool.models.checklist import CriterionKind
from greenschool.models.contest import LatePolicy
from greenschool.models.entry import AuthorKind, EntryState, Gender
from greenschool.models.organisation import SignPrefix
from greenschool.models.result import DecisionKind
from greenschool.models.round import RoundState
from greenschool.models.training import Attendance

__all__ = [
    "AssessmentState",
    "Attendance",
    "AuthorKind",
    "CriterionKind",
    "DecisionKind",
    "EntryState",
    "Gender",
    "LatePolicy",
    "Permission",
    "Role",
    "RoundState",
    "Side",
    "SignPrefix",
]
