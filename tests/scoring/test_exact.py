from decimal import Decimal
from fractions import Fraction

import pytest

from greenschool.scoring.exact import exact


@pytest.mark.parametrize("value", [Fraction(7, 3), Decimal("7.25"), 7, 0, -3])
def test_exact_numbers_are_taken_as_they_are(value):
    assert exact(value) == value
    assert type(exact(value)) is Fraction


def test_a_decimal_longer_than_the_decimal_context_loses_nothing():
    digits = "1." + "3" * 60
    assert exact(Decimal(digits)) == Fraction(int(digits.replace(".", "")), 10**60)


@pytest.mark.parametrize("value", [1.0, 0.1, True, False, "7", None])
def test_everything_else_is_refused(value):
    with pytest.raises(TypeError):
        exact(value)


@pytest.mark.parametrize("text", ["NaN", "Infinity", "-Infinity"])
def test_a_decimal_without_a_value_is_refused(text):
    with pytest.raises(ValueError, match="finite"):
        exact(Decimal(text))
