"""What takes longer than a blink and is asked for again and again, such as the file under the cursor."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from greenschool.errors import GreenSchoolError
from greenschool.progress import Progress
from greenschool.ui.jobs import Jobs


class Latest(QObject):
    """Does the newest thing asked for off the window's thread; somebody who goes on quickly waits for the last only."""

    arrived = Signal(object)
    refused = Signal(GreenSchoolError)
    failed = Signal(Exception)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = Jobs(self)
        self._jobs.failed.connect(self._fail)
        self._wanted: Callable[[], object] | None = None

    def ask(self, work: Callable[[], object]) -> None:
        """Send what ``work`` returns with ``arrived``, unless something else is asked for before."""
        self._wanted = work
        if not self._jobs.is_busy():
            self._begin()

    def drop(self) -> None:
        """Let nothing arrive any more of what was asked for."""
        self._wanted = None

    def is_busy(self) -> bool:
        """Tell whether something runs."""
        return self._jobs.is_busy()

    def stop(self) -> None:
        """Drop everything and wait for what runs."""
        self.drop()
        self._jobs.finish()

    def _begin(self) -> None:
        work = self._wanted
        if work is None:
            return

        def run(_progress: Progress) -> object:
            return work()

        self._jobs.run(
            run,
            lambda found: self._end(work, lambda: self.arrived.emit(found)),
            refused=lambda error: self._end(work, lambda: self.refused.emit(error)),
        )

    def _end(self, work: Callable[[], object], tell: Callable[[], object]) -> None:
        if work is self._wanted:
            self._wanted = None
            tell()
        else:
            self._begin()

    def _fail(self, error: Exception) -> None:
        self._wanted = None
        self.failed.emit(error)
