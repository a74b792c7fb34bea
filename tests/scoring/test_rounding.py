from decimal import ROUND_HALF_UP, Decimal, localcontext
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenschool.scoring.rounding import half_up


@pytest.mark.parametrize(
    ("value", "decimals", "printed"),
    [
        (Decimal("80.165"), 2, "80.17"),
        (Decimal("80.1649999"), 2, "80.16"),
        (Fraction(481, 6), 2, "80.17"),
        (Fraction(1, 2), 0, "1"),
        (Fraction(5, 2), 0, "3"),
        (80, 2, "80.00"),
        (0, 3, "0.000"),
        (Decimal("2.675"), 2, "2.68"),
        (Decimal("1.005"), 2, "1.01"),
        (Decimal("99.995"), 2, "100.00"),
        (Decimal("-2.5"), 0, "-3"),
        (Decimal("-0.004"), 2, "0.00"),
    ],
)
def test_halves_go_away_from_zero_and_the_places_are_exact(value, decimals, printed):
    assert str(half_up(value, decimals)) == printed


@given(st.fractions(), st.integers(0, 6))
def test_the_rounded_value_is_within_half_a_unit_and_halves_go_outwards(value, decimals):
    error = abs(Fraction(half_up(value, decimals))) - abs(value)
    half = Fraction(1, 2 * 10**decimals)
    assert -half < error <= half


@given(st.decimals(min_value=-(10**9), max_value=10**9, places=5), st.integers(0, 4))
def test_decimals_round_as_the_decimal_module_rounds_them(value, decimals):
    assert half_up(value, decimals) == value.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)


def test_a_narrow_decimal_context_does_not_round_the_result_again():
    with localcontext(prec=3):
        assert str(half_up(Fraction(1234567, 1000), 2)) == "1234.57"


@pytest.mark.parametrize("value", [80.165, True, "80.165"])
def test_inexact_values_are_refused(value):
    with pytest.raises(TypeError):
        half_up(value, 2)


@pytest.mark.parametrize(("decimals", "error"), [(-1, ValueError), (True, TypeError), (Decimal(2), TypeError)])
def test_decimals_are_a_whole_number_from_zero(decimals, error):
    with pytest.raises(error):
        half_up(1, decimals)
