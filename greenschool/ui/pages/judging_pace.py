"""How long the rest will take at the pace of this sitting."""

from datetime import datetime, timedelta
from statistics import median_low

_PAUSE = timedelta(minutes=10)
"""A longer gap between two entries was a pause, not work."""
_FEWEST = 3
"""Gaps that a pace is told from."""


class Pace:
    """Notes when entries became whole, and tells the rest from the middle of the gaps between them."""

    def __init__(self) -> None:
        self._whole: int | None = None
        self._last: datetime | None = None
        self._gaps: list[timedelta] = []

    def note(self, whole: int, at: datetime) -> None:
        """Note that so many entries are whole now; what was whole before the sitting sets no pace."""
        if self._whole is not None and whole == self._whole + 1:
            if self._last is not None and at - self._last <= _PAUSE:
                self._gaps.append(at - self._last)
            self._last = at
        self._whole = whole

    def left(self, entries: int) -> timedelta | None:
        """Return how long so many entries will take; None before there is a pace, or where none are left."""
        if not entries or len(self._gaps) < _FEWEST:
            return None
        return median_low(self._gaps) * entries
