"""Who marks what: so many judges for each entry, equal loads, no conflict, everything connected, the same for a seed.

A ``Demand`` says what is wanted; ``assign`` answers from nothing, ``reassign`` changes a running assignment as little
as possible. What cannot be had is refused with the reason.
"""

from collections import Counter, defaultdict, deque
from collections.abc import Collection, Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from heapq import heapify, heappop, heappush
from itertools import islice
from random import Random
from typing import Generic, TypeVar

EntryKey = TypeVar("EntryKey", bound=Hashable)
JudgeKey = TypeVar("JudgeKey", bound=Hashable)

ATTEMPTS = 20
"""Draws that are tried before it is said that the conflicts leave no connected and equal assignment."""
MOST_TRIES = 2_000_000
"""Exchanges that are looked at before two parts are left apart."""


class ImpossibleError(ValueError):
    """A demand that cannot be met."""


class TooFewJudgesError(ImpossibleError):
    """An ``entry`` that fewer judges may mark than are wanted: ``able`` of ``wanted``, all or in one group."""

    def __init__(self, entry: Hashable, able: int, wanted: int) -> None:
        self.entry, self.able, self.wanted = entry, able, wanted
        super().__init__(f"only {able} judges may mark {entry}, and {wanted} are wanted")


class UnequalLoadsError(ImpossibleError):
    """Conflicts that keep loads apart: the ``judge`` with the least gets ``least``, another ``most``."""

    def __init__(self, judge: Hashable, least: int, most: int) -> None:
        self.judge, self.least, self.most = judge, least, most
        super().__init__(f"{judge} may mark only {least} entries while others mark {most}")


class UnconnectableError(ImpossibleError):
    """Too few marks, or too many conflicts, to connect all entries and judges."""

    def __init__(self, marks: int, needed: int) -> None:
        self.marks, self.needed = marks, needed
        super().__init__(f"{marks} marks do not connect all entries and judges; {needed} may")


@dataclass(frozen=True, slots=True)
class Group(Generic[JudgeKey]):
    """Judges of whom each entry gets ``per_entry``; two groups mark independently of each other."""

    judges: tuple[JudgeKey, ...]
    per_entry: int


@dataclass(frozen=True, slots=True)
class Demand(Generic[EntryKey, JudgeKey]):
    """What is wanted.

    ``barred`` names for a judge the entries that they may not mark; ``closed`` judges keep what they have begun and get
    nothing else. Without ``connected`` parts are let stand that no judge links.

    Raises ``ValueError`` for a judge or an entry named twice, no judge, or a number that is not positive.
    """

    entries: tuple[EntryKey, ...]
    groups: tuple[Group[JudgeKey], ...]
    barred: Mapping[JudgeKey, Collection[EntryKey]] = field(default_factory=dict)
    closed: frozenset[JudgeKey] = frozenset()
    connected: bool = True

    def __post_init__(self) -> None:
        judges = [judge for group in self.groups for judge in group.judges]
        if not judges or len(set(judges)) != len(judges) or len(set(self.entries)) != len(self.entries):
            raise ValueError("judges and entries are named once each, and there is a judge")
        if any(group.per_entry < 1 for group in self.groups):
            raise ValueError("each entry gets at least one judge of each group")


@dataclass(frozen=True, slots=True)
class Changes(Generic[EntryKey, JudgeKey]):
    """What a new assignment adds to and takes from the old, in pairs of entry and judge."""

    added: tuple[tuple[EntryKey, JudgeKey], ...]
    removed: tuple[tuple[EntryKey, JudgeKey], ...]


def assign(demand: Demand[EntryKey, JudgeKey], seed: int) -> dict[EntryKey, tuple[JudgeKey, ...]]:
    """Return the judges of each entry, in the order of the demand; the same for the same demand and seed.

    In each group loads differ by one at most. Raises an ``ImpossibleError`` that says what stands in the way.
    """
    _check_enough_judges(demand)
    refusal: ImpossibleError | None = None
    for attempt in range(ATTEMPTS):
        table = _Table(demand, Random(f"{seed}/{attempt}"))  # noqa: S311 - to be done over with its seed, no secret
        table.fill()
        table.level()
        if demand.connected:
            table.connect()
        refusal = table.refusal()
        if refusal is None:
            return table.result()
        if isinstance(refusal, UnequalLoadsError):
            break  # moving has gone as far as conflicts let it: another draw ends there too
    raise refusal or ImpossibleError


def reassign(
    demand: Demand[EntryKey, JudgeKey],
    current: Mapping[EntryKey, Collection[JudgeKey]],
    fixed: Collection[tuple[EntryKey, JudgeKey]],
    seed: int,
) -> Changes[EntryKey, JudgeKey]:
    """Return the least that brings a running assignment to a new demand.

    ``fixed`` pairs, whose marking has begun, stay whatever the demand says. What a judge who left had not begun goes to
    those with the least; a judge who joins gets entries from those with the most. Loads end as equal as what is fixed
    lets them be. Raises ``TooFewJudgesError``.
    """
    _check_enough_judges(demand)
    begun = set(fixed)
    table = _Table(demand, Random(str(seed)))  # noqa: S311 - see assign
    table.keep(current, begun)
    table.fill()
    table.level()
    if demand.connected:
        table.connect()
    after = {entry: set(judges) for entry, judges in table.result().items()}
    return Changes(
        added=tuple(
            (entry, judge)
            for entry, judges in after.items()
            for judge in sorted(judges - set(current.get(entry, ())), key=table.column)
        ),
        removed=tuple(
            (entry, judge)
            for entry, judges in current.items()
            for judge in judges
            if judge not in after.get(entry, ()) and (entry, judge) not in begun
        ),
    )


def _check_enough_judges(demand: Demand[EntryKey, JudgeKey]) -> None:
    barred_from: defaultdict[EntryKey, set[JudgeKey]] = defaultdict(set)
    for judge, entries in demand.barred.items():
        for entry in entries:
            barred_from[entry].add(judge)
    for group in demand.groups:
        judges = {judge for judge in group.judges if judge not in demand.closed}
        for entry in demand.entries:
            able = len(judges - barred_from[entry]) if entry in barred_from else len(judges)
            if able < group.per_entry:
                raise TooFewJudgesError(entry, able, group.per_entry)


class _Table(Generic[EntryKey, JudgeKey]):
    """An assignment in the making, on numbers in the place of entries and judges."""

    def __init__(self, demand: Demand[EntryKey, JudgeKey], rng: Random) -> None:
        self._demand, self._rng = demand, rng
        self._judges = [judge for group in demand.groups for judge in group.judges]
        self._columns = {judge: column for column, judge in enumerate(self._judges)}
        self._rows = {entry: row for row, entry in enumerate(demand.entries)}
        self._group_of = [number for number, group in enumerate(demand.groups) for _ in group.judges]
        self._open: list[list[int]] = [[] for _ in demand.groups]
        for judge, column in self._columns.items():
            if judge not in demand.closed:
                self._open[self._group_of[column]].append(column)
        rows = self._rows
        self._barred = [{rows[entry] for entry in demand.barred.get(one, ()) if entry in rows} for one in self._judges]
        # Dicts, because they keep the order in which things came, which makes a draw the same each time.
        self._of_entry: list[dict[int, None]] = [{} for _ in demand.entries]
        self._of_judge: list[dict[int, None]] = [{} for _ in self._judges]
        self._fixed: set[tuple[int, int]] = set()

    def column(self, judge: JudgeKey) -> int:
        """Return the place of a judge in the demand."""
        return self._columns[judge]

    def result(self) -> dict[EntryKey, tuple[JudgeKey, ...]]:
        """Return the judges of each entry, in the order of the demand."""
        return {
            entry: tuple(self._judges[column] for column in sorted(self._of_entry[row]))
            for entry, row in self._rows.items()
        }

    def keep(
        self, current: Mapping[EntryKey, Collection[JudgeKey]], fixed: Collection[tuple[EntryKey, JudgeKey]]
    ) -> None:
        """Take over what has begun, and of the rest what the demand still allows."""
        known = [
            (self._rows[entry], self._columns[judge], (entry, judge) in fixed)
            for entry, judges in current.items()
            if entry in self._rows
            for judge in judges
            if judge in self._columns
        ]
        for row, column, begun in sorted(known, key=lambda one: not one[2]):
            may = self._judges[column] not in self._demand.closed and row not in self._barred[column]
            if begun or (may and self._lacks(row, self._group_of[column])):
                self._add(row, column)
                if begun:
                    self._fixed.add((row, column))

    def fill(self) -> None:
        """Give every entry its judges: those with the least so far, the hardest entries first."""
        hardness: Counter[int] = Counter(row for barred in self._barred for row in barred)
        rows = list(range(len(self._of_entry)))
        self._rng.shuffle(rows)
        rows.sort(key=lambda row: -hardness[row])
        for number, columns in enumerate(self._open):
            heap = [(len(self._of_judge[column]), self._rng.getrandbits(32), column) for column in columns]
            heapify(heap)
            for row in rows:
                self._fill_entry(row, number, heap)

    def _fill_entry(self, row: int, group: int, heap: list[tuple[int, int, int]]) -> None:
        missing = self._lacks(row, group)
        passed_over = []
        while missing > 0:
            load, chance, column = heappop(heap)
            if row in self._barred[column] or column in self._of_entry[row]:
                passed_over.append((load, chance, column))
                continue
            self._add(row, column)
            # A new chance each time: judges who go through the list in step would only ever meet each other.
            passed_over.append((load + 1, self._rng.getrandbits(32), column))
            missing -= 1
        for judge in passed_over:
            heappush(heap, judge)

    def _lacks(self, row: int, group: int) -> int:
        has = sum(self._group_of[column] == group for column in self._of_entry[row])
        return max(self._demand.groups[group].per_entry - has, 0)

    def _add(self, row: int, column: int) -> None:
        self._of_entry[row][column] = self._of_judge[column][row] = None

    def _move(self, row: int, giver: int, taker: int) -> None:
        del self._of_entry[row][giver]
        del self._of_judge[giver][row]
        self._add(row, taker)

    def _may_move(self, row: int, giver: int, taker: int) -> bool:
        return (row, giver) not in self._fixed and taker not in self._of_entry[row] and row not in self._barred[taker]

    def level(self) -> None:
        """Move entries from judges with most to judges with least, until no way of moving makes loads more equal."""
        for columns in self._open:
            while any(self._relieve(column, columns) for column in sorted(columns, key=self._load)):
                pass

    def _load(self, column: int) -> int:
        return len(self._of_judge[column])

    def _relieve(self, column: int, columns: Sequence[int]) -> bool:
        """Bring one entry, over as few judges as possible, from somebody with two more to ``column``."""
        donors = sorted(columns, key=self._load, reverse=True)
        if self._load(donors[0]) < self._load(column) + 2:
            return False
        ways: dict[int, tuple[int, int]] = {}
        queue = deque([column])
        while queue:
            taker = queue.popleft()
            for giver in donors:
                if giver == column or giver in ways:
                    continue
                row = next((one for one in self._of_judge[giver] if self._may_move(one, giver, taker)), None)
                if row is None:
                    continue
                ways[giver] = (row, taker)
                if self._load(giver) >= self._load(column) + 2:
                    self._hand_on(giver, column, ways)
                    return True
                queue.append(giver)
        return False

    def _hand_on(self, giver: int, last: int, ways: Mapping[int, tuple[int, int]]) -> None:
        while giver != last:
            row, taker = ways[giver]
            self._move(row, giver, taker)
            giver = taker

    def connect(self) -> None:
        """Exchange judges between parts, which leaves loads as they are, until one part is left or none can be."""
        while True:
            part_of, spare = self._parts()
            if len(set(part_of.values())) < 2 or not spare or not self._exchange(part_of, spare):
                return

    def _parts(self) -> tuple[dict[int, int], list[tuple[int, int]]]:
        """Return the part of each judge, and pairs without which their part would still hold together."""
        parent = list(range(len(self._judges) + len(self._of_entry)))

        def top(node: int) -> int:
            while parent[node] != node:
                parent[node] = node = parent[parent[node]]
            return node

        spare = []
        for row, columns in enumerate(self._of_entry):
            for column in columns:
                one, other = top(len(self._judges) + row), top(column)
                if one == other:
                    spare.append((row, column))
                parent[one] = other
        seated = [column for column in range(len(self._judges)) if self._of_judge[column]]
        idle = [column for columns in self._open for column in columns if not self._of_judge[column]]
        return {column: top(column) for column in (*seated, *idle)}, spare

    def _exchange(self, part_of: Mapping[int, int], spare: Sequence[tuple[int, int]]) -> bool:
        """Swap the judges of two pairs in different parts, one of which is spare; one part is then left of the two."""
        sizes = Counter(part_of[column] for columns in self._of_entry for column in columns)
        smallest = min(sizes, key=sizes.__getitem__)
        pairs = [(row, column) for column, rows in enumerate(self._of_judge) for row in rows]
        inside = [(row, column) for row, column in pairs if part_of[column] == smallest]
        outside = [(row, column) for row, column in pairs if part_of[column] != smallest]
        loose = set(spare)
        tries = ((one, other) for one in inside for other in outside if one in loose or other in loose)
        for (row, column), (other_row, other) in islice(tries, MOST_TRIES):
            if (
                self._group_of[column] == self._group_of[other]
                and self._may_move(row, column, other)
                and self._may_move(other_row, other, column)
            ):
                self._move(row, column, other)
                self._move(other_row, other, column)
                return True
        return False

    def refusal(self) -> ImpossibleError | None:
        """Return what is wrong with the finished assignment, or None."""
        for columns in self._open:
            order = sorted(columns, key=self._load)
            least, most = self._load(order[0]), self._load(order[-1])
            if most - least > 1:
                return UnequalLoadsError(self._judges[order[0]], least, most)
        if self._demand.connected and len(set(self._parts()[0].values())) > 1:
            marks = sum(map(len, self._of_entry))
            return UnconnectableError(marks, len(self._of_entry) + len(self._judges) - 1)
        return None
