from decimal import Decimal
from fractions import Fraction

import pytest

from greenschool.scoring.quotas import ByCount, ByMinimum, ByShare, admits, seats


def test_a_count_is_the_same_however_many_are_ranked():
    assert [seats(ByCount(10), ranked) for ranked in (0, 5, 71)] == [10, 10, 10]


@pytest.mark.parametrize(("percent", "ranked", "prizes"), [(5, 71, 3), (5, 19, 0), (5, 20, 1), (100, 71, 71)])
def test_a_share_is_at_most_so_much_and_rounds_down(percent, ranked, prizes):
    assert seats(ByShare(Fraction(percent)), ranked) == prizes


def test_a_share_is_exact():
    assert seats(ByShare(Fraction(100, 3)), 3) == 1
    assert seats(ByShare(Decimal("0.1")), 1000) == 1


def test_a_minimum_admits_the_score_itself_and_leaves_the_number_open():
    quota = ByMinimum(Decimal("80.00"))
    assert seats(quota, 71) is None
    assert admits(quota, Decimal(80))
    assert not admits(quota, Decimal("79.99"))


@pytest.mark.parametrize("quota", [ByCount(1), ByShare(Fraction(5))])
def test_a_count_or_share_admits_any_score(quota):
    assert admits(quota, Decimal(0))


@pytest.mark.parametrize(
    ("make", "error"),
    [
        (lambda: ByCount(-1), ValueError),
        (lambda: ByCount(2.0), TypeError),
        (lambda: ByCount(True), TypeError),
        (lambda: ByShare(Fraction(0)), ValueError),
        (lambda: ByShare(Fraction(101)), ValueError),
        (lambda: ByShare(5.0), TypeError),
        (lambda: ByMinimum(80.0), TypeError),
        (lambda: ByMinimum(Decimal("NaN")), ValueError),
    ],
)
def test_an_impossible_quota_is_refused(make, error):
    with pytest.raises(error):
        make()
