"""The enums that rows and commands carry, for the faces, which never import the records themselves."""

from greenschool.models.account import Permission, Role
from greenschool.models.entry import EntryState
from greenschool.models.organisation import SignPrefix
from greenschool.models.result import DecisionKind
from greenschool.models.round import RoundState
from greenschool.models.training import Attendance

__all__ = ["Attendance", "DecisionKind", "EntryState", "Permission", "Role", "RoundState", "SignPrefix"]
