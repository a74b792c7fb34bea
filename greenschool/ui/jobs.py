"""Work that takes longer than a blink: off the window's thread, with progress, remaining time and Cancel."""

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QWidget

from greenschool.errors import GreenSchoolError
from greenschool.language import say
from greenschool.progress import Cancelled, Progress
from greenschool.ui.widgets.buttons import FlatButton
from greenschool.ui.widgets.style import label

Result = TypeVar("Result")

_log = logging.getLogger(__name__)
_REPORT_EVERY = 0.1
"""Seconds between two reports of one job; more often than an eye can follow only slows the work."""


@dataclass(frozen=True, slots=True)
class Report:
    """How far a job is. ``remaining`` is in seconds, None while nothing can be said."""

    message: str
    done: int
    total: int
    remaining: float | None


class _Wires(QObject):
    """Carries what happens in the worker over to the window's thread."""

    reported = Signal(object)
    ended = Signal(object)


class _Reporter:
    """The ``Progress`` that a job is handed; lives in the worker."""

    def __init__(self, wires: _Wires, clock: Callable[[], float]) -> None:
        self._wires, self._clock = wires, clock
        self._cancel = threading.Event()
        self._message, self._done, self._total = "", 0, 0
        self._began = self._told = clock()

    def cancel(self) -> None:
        self._cancel.set()

    def begin(self, message: str, total: int) -> None:
        self._message, self._done, self._total = message, 0, total
        self._began = self._clock()
        self._tell()
        self.step(0)

    def step(self, count: int = 1) -> None:
        if self._cancel.is_set():
            raise Cancelled
        self._done += count
        if self._clock() - self._told >= _REPORT_EVERY or self._done == self._total:
            self._tell()

    def _tell(self) -> None:
        self._told = self._clock()
        spent = self._told - self._began
        remaining = spent / self._done * (self._total - self._done) if self._done and spent > 1 else None
        self._wires.reported.emit(Report(self._message, self._done, self._total, remaining))


@dataclass(frozen=True, slots=True)
class _Failure:
    error: BaseException


@dataclass(frozen=True, slots=True)
class _Job(Generic[Result]):
    work: Callable[[Progress], Result]
    done: Callable[[Result], object]
    refused: Callable[[GreenSchoolError], object] | None
    cancelled: Callable[[], object] | None


class _Run(QRunnable):
    def __init__(self, work: Callable[[Progress], object], reporter: _Reporter, wires: _Wires) -> None:
        super().__init__()
        self._work, self._reporter, self._wires = work, reporter, wires

    def run(self) -> None:
        """Do the work; whatever is raised goes to the window's thread, where people are told."""
        outcome: object
        try:
            outcome = self._work(self._reporter)
        except BaseException as error:  # noqa: BLE001 - nothing may be lost between threads
            outcome = _Failure(error)
        self._wires.ended.emit(outcome)


class Jobs(QObject):
    """Runs one job at a time, in the order asked. Callbacks come back on the window's thread."""

    begun = Signal()
    reported = Signal(Report)
    ended = Signal()
    refused = Signal(GreenSchoolError)
    """A refusal that the asker of the job did not take care of."""
    failed = Signal(Exception)
    """A bug of ours: anything that is neither a refusal nor a cancellation."""

    def __init__(self, parent: QObject | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._clock = clock
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._waiting: deque[_Job[Any]] = deque()
        self._current: _Job[Any] | None = None
        self._reporter: _Reporter | None = None

    def run(
        self,
        work: Callable[[Progress], Result],
        done: Callable[[Result], object],
        *,
        refused: Callable[[GreenSchoolError], object] | None = None,
        cancelled: Callable[[], object] | None = None,
    ) -> None:
        """Run ``work`` with a ``Progress``; then ``done`` with its result, or ``refused`` or ``cancelled``.

        Without ``refused`` the signal of that name is sent, and the window shows the sentence.
        """
        self._waiting.append(_Job(work, done, refused, cancelled))
        self._next()

    def is_busy(self) -> bool:
        """Tell whether a job runs or waits."""
        return self._current is not None

    def cancel(self) -> None:
        """Ask the running job to stop; it does so at its next step and leaves nothing half done."""
        if self._reporter is not None:
            self._reporter.cancel()

    def finish(self, timeout_ms: int = 30_000) -> bool:
        """Drop what waits, cancel what runs and wait for it; False when it did not stop in time."""
        self._waiting.clear()
        self.cancel()
        return self._pool.waitForDone(timeout_ms)

    def _next(self) -> None:
        if self._current is not None or not self._waiting:
            return
        self._current = self._waiting.popleft()
        wires = _Wires(self)
        wires.reported.connect(self.reported)
        wires.ended.connect(self._end)
        self._reporter = _Reporter(wires, self._clock)
        self.begun.emit()
        self._pool.start(_Run(self._current.work, self._reporter, wires))

    def _end(self, outcome: object) -> None:
        job = self._current
        wires = self.sender()
        self._current = self._reporter = None
        if wires is not None:
            wires.deleteLater()
        self.ended.emit()
        if job is not None:
            self._hand_over(job, outcome)
        self._next()

    def _hand_over(self, job: _Job[Any], outcome: object) -> None:
        if not isinstance(outcome, _Failure):
            job.done(outcome)
            return
        error = outcome.error
        if isinstance(error, Cancelled):
            if job.cancelled is not None:
                job.cancelled()
        elif isinstance(error, GreenSchoolError):
            (job.refused or self.refused.emit)(error)
        else:
            _log.error("a job failed", exc_info=error)
            self.failed.emit(error)


class JobBar(QWidget):
    """The one place that shows the running job: what it does, n/N, the time left, Cancel."""

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = label("", "muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(140)
        self._bar.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._cancel = FlatButton(self.tr("Cancel"), clicked=self._ask_to_cancel)
        self._jobs = jobs
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (self._words, self._bar, self._cancel):
            row.addWidget(part)
        jobs.begun.connect(self._begin)
        jobs.reported.connect(self._show_report)
        jobs.ended.connect(self.hide)
        self.hide()

    def text(self) -> str:
        """Return the words shown."""
        return self._words.text()

    def _begin(self) -> None:
        self._words.setText(self.tr("Working…"))
        self._bar.setRange(0, 0)
        self._cancel.setEnabled(True)
        self.show()

    def _show_report(self, report: Report) -> None:
        parts = [say("progress", report.message)]
        if report.total:
            parts.append(f"{report.done}/{report.total}")
        if report.remaining is not None:
            parts.append(self._time_left(report.remaining))
        self._words.setText(" · ".join(parts))
        self._bar.setRange(0, report.total)
        self._bar.setValue(report.done)

    def _time_left(self, seconds: float) -> str:
        if seconds < 60:
            return self.tr("{n} s left").format(n=max(round(seconds), 1))
        return self.tr("about {n} min left").format(n=round(seconds / 60))

    def _ask_to_cancel(self) -> None:
        self._jobs.cancel()
        self._cancel.setEnabled(False)
        self._words.setText(self.tr("Stopping…"))
