"""Undo and redo of an edited checklist: each step holds the draft before and after it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QUndoCommand

from greenschool.services.checklist_draft import ChecklistDraft


@dataclass(frozen=True, slots=True)
class Sight:
    """A draft, and the part of it that is looked at."""

    draft: ChecklistDraft
    key: str


class DraftStep(QUndoCommand):
    """One step; typing into one field, however long, is one step. ``field`` is empty for steps that stay apart."""

    def __init__(self, words: str, before: Sight, after: Sight, field: str, show: Callable[[Sight], object]) -> None:
        super().__init__(words)
        self.before, self.after, self.field, self._show = before, after, field, show

    def id(self) -> int:
        """Return a number that lets typing be joined."""
        return 1 if self.field else -1

    def mergeWith(self, other: QUndoCommand) -> bool:  # noqa: N802 - Qt's name
        """Take what was typed next into this step."""
        if not isinstance(other, DraftStep) or (other.field, other.after.key) != (self.field, self.after.key):
            return False
        self.after = other.after
        self.setObsolete(self.after.draft == self.before.draft)
        return True

    def redo(self) -> None:
        """Show the draft after it."""
        self._show(self.after)

    def undo(self) -> None:
        """Show the draft before it."""
        self._show(self.before)
