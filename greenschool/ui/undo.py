"""Undo and redo of service calls that return what takes them back."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from greenschool.errors import GreenSchoolError

Changes = TypeVar("Changes")


class ServiceStack(QUndoStack):
    """A stack of calls to services. Every step is saved as it is made, undone or redone."""

    refused = Signal(GreenSchoolError)
    """A step can no longer be undone or redone, and is forgotten."""
    stepped = Signal()
    """Something was called, undone or redone; unlike ``indexChanged`` it is not sent while the stack is destroyed."""

    def call(self, words: str, service: Callable[[Changes], Changes], changes: Changes) -> None:
        """Call ``service``, which returns the changes that take these back; what it refuses is raised."""
        self.push(_Step(words, service, service(changes), self.refused.emit))
        self.stepped.emit()

    def undo(self) -> None:
        """Take back the last step."""
        super().undo()
        self.stepped.emit()

    def redo(self) -> None:
        """Do again what was taken back last."""
        super().redo()
        self.stepped.emit()


class _Step(QUndoCommand, Generic[Changes]):
    """Undoing and redoing are the same: hand the changes in, keep those that take them back."""

    def __init__(
        self,
        words: str,
        service: Callable[[Changes], Changes],
        inverse: Changes,
        refuse: Callable[[GreenSchoolError], object],
    ) -> None:
        super().__init__(words)
        self._service, self._changes, self._refuse = service, inverse, refuse
        self._pushed = False

    def redo(self) -> None:
        """Do it again; the first time, when it is pushed, it has been done already."""
        if self._pushed:
            self._swap()
        self._pushed = True

    def undo(self) -> None:
        """Take it back."""
        self._swap()

    def _swap(self) -> None:
        try:
            self._changes = self._service(self._changes)
        except GreenSchoolError as error:
            self.setObsolete(True)
            self._refuse(error)
