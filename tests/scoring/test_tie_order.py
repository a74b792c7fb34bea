from decimal import Decimal
from fractions import Fraction

from greenschool.scoring.ladder import Candidate
from greenschool.scoring.rulings import Vote
from greenschool.scoring.sheets import CountedSheet, Scored
from greenschool.scoring.tie_order import TieOrder
from greenschool.scoring.tiebreaks import HigherLowestMark

LOWEST = HigherLowestMark()


def candidate(entry, lowest):
    sheets = (CountedSheet("J1", {}, Fraction(lowest), Fraction(lowest)),)
    return Candidate(Scored(entry, (), sheets, Fraction(80), Decimal(80)))


def numbers(cells):
    return [[one.entry for one in cell] for cell in cells]


def test_without_reasons_tied_entries_are_one_cell():
    cell = [candidate(1, 5), candidate(2, 6)]
    order = TieOrder(())
    assert numbers(order.cells(cell)) == [[1, 2]]
    assert order.part(cell) == ([cell], [])
    assert order.reasons(1) == ()


def test_a_tie_break_orders_the_cells_and_is_remembered():
    cell = [candidate(1, 5), candidate(2, 7), candidate(3, 7), candidate(4, 1)]
    order = TieOrder((LOWEST,))
    cells, tried = order.part(cell)
    assert numbers(cells) == numbers(order.cells(cell)) == [[2, 3], [1], [4]]
    assert [group.value for group in tried[0].groups] == [7, 5, 1]
    assert {entry: sorted(above) for entry, above in order.above.items()} == {
        1: [2, 3],
        2: [],
        3: [],
        4: [1, 2, 3],
    }
    assert order.links(([2, 3], [1, 4])) == [LOWEST]
    assert order.links(([2], [3])) == []


def test_a_vote_refines_what_a_tie_break_began():
    cell = [candidate(1, 5), candidate(2, 7), candidate(3, 7)]
    order = TieOrder((LOWEST,))
    order.part(cell)
    vote = Vote("A", (3, 2))
    assert numbers(order.vote([cell[1], cell[2]], vote)) == [[3], [2]]
    assert numbers(order.cells(cell)) == [[3], [2], [1]]
    assert order.links(([3], [2], [1])) == [LOWEST, vote]
    assert [reason.values.get("position") for reason in order.reasons(2)] == [None, 2]
