"""Long work that reports and can be cancelled, whatever face started it."""

from typing import Protocol


class Cancelled(Exception):  # noqa: N818 - a request of the person's, not a failure
    """The person asked to stop. The unit of work around it rolls back, so nothing is left half done."""


class Progress(Protocol):
    """What a service may say about work that takes longer than a blink."""

    def begin(self, message: str, total: int) -> None:
        """Start a phase of ``total`` steps; ``message`` is an English source string of context ``progress``."""

    def step(self, count: int = 1) -> None:
        """Count ``count`` steps as done. Raises ``Cancelled`` when the person asked to stop."""


class Silent:
    """Reports to nobody and is never cancelled; the default for scripts and tests."""

    def begin(self, message: str, total: int) -> None:
        """Say nothing."""

    def step(self, count: int = 1) -> None:
        """Say nothing."""


SILENT = Silent()
