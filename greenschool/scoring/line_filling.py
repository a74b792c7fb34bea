"""The tie gate: prize lines are filled from the top, and a tie that straddles a line stops there.

Entries with equal printed scores are seated together or, where that is not possible, parted by a recorded
reason: the scheme's tie-breaks in order, then a ruling of the council. Where neither decides, the tie stays
open: none of its entries has the prize.

So that all ties of a contest can be shown at once, the lines below an open tie are filled as if an order
settled it: it takes the seats it lies on, and its remaining entries go on to the next line. Those prizes are
provisional, as extending or lowering moves them; a result with an open tie is not settled. An entry that the
limits would pass over if those of an open tie had won waits with them.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from greenschool.scoring.ladder import Candidate, PrizeLine
from greenschool.scoring.ledger import Ledger, LineCount, LineTie, TieCause
from greenschool.scoring.limits import Limits
from greenschool.scoring.quotas import admits, seats
from greenschool.scoring.ranking import rank
from greenschool.scoring.reasons import Reason, ReasonKind, Value
from greenschool.scoring.rulings import Extend, Lower, Ruling, Vote
from greenschool.scoring.tie_order import Cell, Parting


@dataclass(slots=True)
class _Line:
    """A line while it is being filled."""

    name: str
    left: int
    given: list[int] = field(default_factory=list)
    held: int = 0
    extended: int = 0


@dataclass(slots=True)
class _Settling:
    """A straddling tie while it is being settled."""

    cause: TieCause
    partings: list[Parting] = field(default_factory=list)
    rulings: list[Ruling] = field(default_factory=list)
    clashing: set[int] = field(default_factory=set)
    undecided: list[int] = field(default_factory=list)


class PoolFilling:
    """Fills lines of one scope, in order, from the candidates of one pool, and writes into the ledger."""

    def __init__(self, pool: str | None, members: Sequence[Candidate], limits: Limits, ledger: Ledger) -> None:
        self._pool = pool
        self._members = {candidate.entry: candidate for candidate in members}
        self._limits = limits
        self._ledger = ledger
        self._unseated: Cell = []
        self._unseated_count = 0

    def fill(self, line: PrizeLine) -> None:
        """Fill one line as far as its seats, its minimum and the ties allow."""
        quota = seats(line.quota, len(self._members))
        filling = _Line(line.name, len(self._members) if quota is None else quota)
        if self._unseated_count and admits(line.quota, self._unseated[0].score):
            self._seat_open_tie(filling)
        while filling.left:
            tied = self._next_tied()
            if not tied or not admits(line.quota, tied[0].score):
                break
            self._fill_from(tied, filling)
        self._ledger.counts.append(
            LineCount(line.name, self._pool, quota, len(filling.given), filling.held, filling.extended)
        )

    def _next_tied(self) -> list[Candidate]:
        waiting = [candidate for candidate in self._members.values() if self._ledger.waits(candidate)]
        best = max((candidate.score for candidate in waiting), default=None)
        return [candidate for candidate in waiting if candidate.score == best]

    def _fill_from(self, tied: list[Candidate], line: _Line) -> None:
        free = [candidate for candidate in tied if self._obstacle(candidate, line.name) is None]
        contested, cause = self._contested(free, line.left)
        place, seats_left = self._place(tied), line.left
        settling = _Settling(cause)
        agenda = self._ledger.order.cells(tied)
        # A clash is worked off to its end: when the seats run out with it, the rest of it was passed over.
        while agenda and (line.left or agenda[0][0].entry in settling.clashing):
            cell = self._unhindered(agenda.pop(0), line)
            agenda[:0] = self._seat(cell, line, settling)
            if settling.undecided and settling.cause is TieCause.LIMITS:
                self._let_wait(agenda, line)
                agenda = []
        if contested:
            self._record(free, place, seats_left, line, settling)

    def _seat(self, cell: Cell, line: _Line, settling: _Settling) -> list[Cell]:
        """Seat what can be seated of a cell; return the cells, best first, into which the rest was parted."""
        contested, cause = self._contested(cell, line.left)
        self._award([candidate for candidate in cell if candidate not in contested], line)
        if not contested:
            return []
        settling.cause = cause
        if cause is TieCause.LIMITS:
            settling.clashing.update(candidate.entry for candidate in contested)
        cells, tried = self._ledger.order.part(contested)
        settling.partings += tried
        if len(cells) > 1:
            return cells
        return self._rule(contested, line, settling)

    def _rule(self, cell: Cell, line: _Line, settling: _Settling) -> list[Cell]:
        """Apply the ruling that fits a cell which no tie-break parts, or leave the tie open."""
        ruling = self._ledger.rulings.find(line.name, [candidate.entry for candidate in cell])
        if ruling is None or not self._fits(ruling, cell, settling.cause):
            self._leave_open(cell, line, settling)
            return []
        self._ledger.rulings.apply(ruling)
        if isinstance(ruling, Vote):
            return self._ledger.order.vote(cell, ruling)
        settling.rulings.append(ruling)
        values: dict[str, Value] = {
            "line": line.name,
            "count": len(cell),
            "seats": line.left,
            "decision": ruling.decision,
        }
        kind = ReasonKind.EXTENDED if isinstance(ruling, Extend) else ReasonKind.LOWERED
        for candidate in cell:
            self._ledger.order.give(candidate.entry, Reason(kind, values))
        if isinstance(ruling, Extend):
            line.extended = len(cell) - line.left
            self._award(cell, line)
        line.left = 0
        return []

    def _fits(self, ruling: Ruling, cell: Cell, cause: TieCause) -> bool:
        match ruling:
            case Vote():
                return True
            case Lower():
                return cause is TieCause.SEATS
            case Extend():
                # Extending a line does not lift the limits: all tied entries must be able to hold a prize.
                return cause is TieCause.SEATS and not self._limits.clashing(cell, self._winners())

    def _leave_open(self, cell: Cell, line: _Line, settling: _Settling) -> None:
        demand = self._limits.demand(cell, self._winners())
        taken = min(line.left, demand)
        line.held += taken
        line.left -= taken
        for candidate in cell:
            self._ledger.open_at[candidate.entry] = line.name
        settling.undecided = [candidate.entry for candidate in cell]
        if taken < demand:
            self._unseated, self._unseated_count = cell, demand - taken

    def _seat_open_tie(self, line: _Line) -> None:
        """Let the entries that a tie open at an earlier line has left over take seats of this one."""
        seats_left = line.left
        taken = min(seats_left, self._unseated_count)
        if 0 < taken < self._unseated_count:
            entries = [candidate.entry for candidate in self._unseated]
            settling = _Settling(TieCause.SEATS, undecided=entries)
            self._record(self._unseated, self._place(self._unseated), seats_left, line, settling)
        line.held += taken
        line.left -= taken
        self._unseated_count -= taken

    def _let_wait(self, cells: list[Cell], line: _Line) -> None:
        """Leave entries below an open clash without a prize: what they may have hangs on its outcome."""
        for cell in cells:
            for candidate in self._unhindered(cell, line):
                self._ledger.open_at[candidate.entry] = line.name

    def _award(self, cell: Cell, line: _Line) -> None:
        for candidate in cell:
            self._ledger.prizes[candidate.entry] = line.name
            line.given.append(candidate.entry)
        line.left -= len(cell)

    def _unhindered(self, cell: Cell, line: _Line) -> Cell:
        """Return the candidates of a cell that may be seated; note why the others may not."""
        free = []
        for candidate, obstacle in [(one, self._obstacle(one, line.name)) for one in cell]:
            if obstacle is None:
                free.append(candidate)
            elif isinstance(obstacle, Reason):
                self._ledger.passed_over[candidate.entry] = obstacle
            else:
                self._ledger.open_at[candidate.entry] = obstacle
        return free

    def _obstacle(self, candidate: Candidate, line: str) -> Reason | str | None:
        """Return why the limits pass a candidate over, or the line of the open tie on which that depends."""
        winners = self._winners()
        bar = self._limits.bar(candidate, line, winners)
        if bar is not None:
            return bar
        open_ones = [one for entry, one in self._members.items() if entry in self._ledger.open_at]
        if self._limits.bar(candidate, line, [*winners, *open_ones]) is None:
            return None
        return next(self._ledger.open_at[one.entry] for one in open_ones if self._limits.concern(candidate, one))

    def _contested(self, cell: Cell, seats_left: int) -> tuple[Cell, TieCause]:
        """Return the candidates of a cell whose prize hangs on an order among them, and why."""
        winners = self._winners()
        if self._limits.demand(cell, winners) > seats_left:
            return cell, TieCause.SEATS
        return self._limits.clashing(cell, winners), TieCause.LIMITS

    def _winners(self) -> list[Candidate]:
        return [one for entry, one in self._members.items() if entry in self._ledger.prizes]

    def _place(self, tied: Sequence[Candidate]) -> int:
        entries = {candidate.entry for candidate in tied}
        members = (candidate.scored for candidate in self._members.values())
        return next(s.place for s in rank(members, self._ledger.order.above) if s.scored.entry in entries)

    def _record(self, tied: Cell, place: int, seats_left: int, line: _Line, settling: _Settling) -> None:
        entries = sorted(candidate.entry for candidate in tied)
        inside = [entry for entry in entries if entry in line.given]
        undecided = sorted(settling.undecided)
        waiting = [e for e in entries if e in self._ledger.open_at and e not in undecided]
        outside = [entry for entry in entries if entry not in {*inside, *undecided, *waiting}]
        links = self._ledger.order.links((inside, undecided, waiting, outside))
        self._ledger.ties.append(
            LineTie(
                line=line.name,
                pool=self._pool,
                place=place,
                score=tied[0].score,
                entries=tuple(entries),
                seats=seats_left,
                cause=settling.cause,
                inside=tuple(inside),
                outside=tuple(outside),
                undecided=tuple(undecided),
                waiting=tuple(waiting),
                settled_by=(*links, *settling.rulings),
                partings=tuple(settling.partings),
            )
        )
