from decimal import Decimal
from fractions import Fraction

import pytest

from greenschool.scoring.ladder import Candidate
from greenschool.scoring.limits import NO_LIMITS, Limits
from greenschool.scoring.reasons import ReasonKind
from greenschool.scoring.sheets import Scored


def candidate(entry, school=None, authors=()):
    scored = Scored(entry, (), (), Fraction(0), Decimal(0))
    return Candidate(scored, school=school, authors=frozenset(authors))


def test_without_limits_nobody_is_barred_and_nothing_clashes():
    one, two = candidate(1, "X", "p"), candidate(2, "X", "p")
    assert NO_LIMITS.bar(one, "Nhất", [two]) is None
    assert NO_LIMITS.clashing([one, two], []) == []
    assert NO_LIMITS.demand([one, two], []) == 2


def test_a_school_at_its_cap_is_barred_with_the_reason():
    limits = Limits(per_school=2)
    winners = [candidate(1, "X"), candidate(2, "X"), candidate(3, "Y")]
    reason = limits.bar(candidate(4, "X"), "Ba", winners)
    assert reason.kind is ReasonKind.SCHOOL_CAP
    assert reason.values == {"line": "Ba", "cap": 2}
    assert limits.bar(candidate(5, "Y"), "Ba", winners) is None


def test_entries_without_a_school_are_not_capped_as_if_they_were_one_school():
    limits = Limits(per_school=1)
    assert limits.bar(candidate(2), "Ba", [candidate(1)]) is None
    assert limits.clashing([candidate(1), candidate(2)], []) == []


def test_an_author_with_a_prize_bars_the_other_entries_of_any_co_author():
    limits = Limits(one_per_author=True)
    reason = limits.bar(candidate(2, authors="qr"), "Ba", [candidate(1, authors="pq")])
    assert reason.kind is ReasonKind.AUTHOR_HAS_PRIZE
    assert reason.values == {"line": "Ba", "by": 1}
    assert limits.bar(candidate(3, authors="r"), "Ba", [candidate(1, authors="pq")]) is None


def test_tied_entries_clash_over_the_last_seat_of_their_school():
    limits = Limits(per_school=2)
    one, two, other = candidate(1, "X"), candidate(2, "X"), candidate(3, "Y")
    assert limits.clashing([one, two, other], []) == []
    assert limits.clashing([one, two, other], [candidate(9, "X")]) == [one, two]
    assert limits.demand([one, two, other], [candidate(9, "X")]) == 2


def test_tied_entries_of_one_author_clash():
    limits = Limits(one_per_author=True)
    one, two, other = candidate(1, authors="p"), candidate(2, authors="pq"), candidate(3, authors="r")
    assert limits.clashing([one, two, other], []) == [one, two]


def test_a_cap_of_no_prize_is_refused():
    with pytest.raises(ValueError, match="at least one"):
        Limits(per_school=0)
