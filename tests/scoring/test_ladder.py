from decimal import Decimal
from fractions import Fraction

import pytest

from greenschool.scoring.ladder import SHORTLIST, Candidate, PrizeLine, Scope, flights, pool_of, pools
from greenschool.scoring.quotas import ByCount
from greenschool.scoring.sheets import Scored


def candidate(entry, **kwargs):
    return Candidate(Scored(entry, (), (), Fraction(0), Decimal(0)), **kwargs)


def line(name, scope=Scope.CONTEST):
    return PrizeLine(name, ByCount(1), scope)


def test_lines_of_one_scope_are_one_flight():
    first, second, third = line("Đặc biệt"), line("Nhất", Scope.GROUP), line("Nhì", Scope.GROUP)
    assert flights([first, second, third]) == [(Scope.CONTEST, (first,)), (Scope.GROUP, (second, third))]
    assert flights([]) == []


@pytest.mark.parametrize(
    "scopes",
    [
        (Scope.GROUP, Scope.CONTEST),
        (Scope.CONTEST, Scope.GROUP, Scope.CONTEST),
        (Scope.GROUP, Scope.LEVEL),
        (Scope.LEVEL, Scope.GROUP, Scope.LEVEL),
    ],
)
def test_scopes_that_widen_or_cross_are_refused(scopes):
    with pytest.raises(ValueError, match="come first"):
        flights([line(str(number), scope) for number, scope in enumerate(scopes)])


@pytest.mark.parametrize("names", [("Nhất", "Nhất"), ("Nhất", SHORTLIST)])
def test_a_line_has_a_name_of_its_own(names):
    with pytest.raises(ValueError, match="name of its own"):
        flights([line(name) for name in names])


def test_pools_are_the_contest_the_groups_or_the_levels():
    one, two, three = (
        candidate(1, group="b", level="TH"),
        candidate(2, group="a", level="TH"),
        candidate(3, group="b"),
    )
    assert pools(Scope.CONTEST, [one, two, three]) == {None: [one, two, three]}
    assert list(pools(Scope.GROUP, [one, two, three]).items()) == [("a", [two]), ("b", [one, three])]
    assert pools(Scope.LEVEL, [one, two]) == {"TH": [one, two]}


@pytest.mark.parametrize("scope", [Scope.GROUP, Scope.LEVEL])
def test_an_entry_that_belongs_to_no_pool_is_not_lost_but_refused(scope):
    with pytest.raises(ValueError, match="entry 3 has no"):
        pool_of(scope, candidate(3))
