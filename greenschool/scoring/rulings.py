"""What the council may decide about a tie that no tie-break parts, and finding the ruling that fits a tie.

A ruling names the entries it is about. It fits a tie on its line with exactly these entries, and no other:
when marks change and the tie with them, the ruling is reported as unfit and nothing is decided by it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias


class ContradictoryRulingsError(ValueError):
    """Two rulings about the same entries on the same line. Carries both as ``rulings``."""

    def __init__(self, rulings: "tuple[Ruling, Ruling]") -> None:
        self.rulings = rulings
        super().__init__(f"two rulings about the same tie at {rulings[0].line}")


@dataclass(frozen=True, slots=True)
class Extend:
    """All tied entries get the prize; the line grows, and the lines below keep their own counts."""

    line: str
    entries: tuple[int, ...]
    decision: str = ""

    def __post_init__(self) -> None:
        _check_each_once(self.entries)


@dataclass(frozen=True, slots=True)
class Lower:
    """All tied entries go on to the next line; the seats that this leaves on the line stay empty."""

    line: str
    entries: tuple[int, ...]
    decision: str = ""

    def __post_init__(self) -> None:
        _check_each_once(self.entries)


@dataclass(frozen=True, slots=True)
class Vote:
    """The council puts all tied entries in an order, best first.

    ``decision`` is its record (minutes, reason).
    """

    line: str
    order: tuple[int, ...]
    decision: str = ""

    def __post_init__(self) -> None:
        _check_each_once(self.order)

    @property
    def entries(self) -> tuple[int, ...]:
        """The entries that were voted on."""
        return self.order


Ruling: TypeAlias = Extend | Lower | Vote


class RulingBook:
    """The rulings of one contest, looked up by line and entries, with a note of those that were applied."""

    def __init__(self, rulings: Sequence[Ruling]) -> None:
        self._by_tie: dict[tuple[str, frozenset[int]], Ruling] = {}
        self._applied: list[Ruling] = []
        for ruling in rulings:
            earlier = self._by_tie.setdefault((ruling.line, frozenset(ruling.entries)), ruling)
            if earlier is not ruling:
                raise ContradictoryRulingsError((earlier, ruling))

    def find(self, line: str, entries: Iterable[int]) -> Ruling | None:
        """Return the ruling about exactly these entries on this line, if there is one."""
        return self._by_tie.get((line, frozenset(entries)))

    def apply(self, ruling: Ruling) -> None:
        """Note that a ruling decided something."""
        self._applied.append(ruling)

    @property
    def unfit(self) -> tuple[Ruling, ...]:
        """The rulings that met no tie they fit."""
        return tuple(ruling for ruling in self._by_tie.values() if ruling not in self._applied)


def _check_each_once(entries: tuple[int, ...]) -> None:
    if not entries or len(set(entries)) != len(entries):
        raise ValueError("a ruling names the tied entries, each once")
