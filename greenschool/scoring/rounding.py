"""Rounding as people in an office do it: half up, to a number of decimals, from the exact value."""

from decimal import Decimal

from greenschool.scoring.exact import Exact, exact


def half_up(value: Exact, decimals: int) -> Decimal:
    """Round ``value`` to exactly ``decimals`` places, halves away from zero: 80.165 is 80.17, −0.5 is −1.

    The result is built from whole numbers, so that no decimal context can round it a second time, and zero
    has no sign. Raises ``TypeError`` for a number that is not exact and ``ValueError`` for fewer than no
    decimals.
    """
    check_decimals(decimals)
    number = exact(value)
    scaled = abs(number.numerator) * 10**decimals
    units = (2 * scaled + number.denominator) // (2 * number.denominator)
    negative = number.numerator < 0 and units > 0
    return Decimal((int(negative), tuple(int(digit) for digit in str(units)), -decimals))


def check_decimals(decimals: int) -> None:
    """Raise ``TypeError`` or ``ValueError`` unless ``decimals`` is a whole number from zero upwards."""
    if isinstance(decimals, bool) or not isinstance(decimals, int):
        raise TypeError(f"decimals are a whole number, not {type(decimals).__name__}")
    if decimals < 0:
        raise ValueError(f"there is no rounding to {decimals} decimals")
