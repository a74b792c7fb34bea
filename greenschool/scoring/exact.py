"""The one door through which numbers enter this room: exactly, or not at all."""

from decimal import Decimal
from fractions import Fraction
from typing import TypeAlias

Exact: TypeAlias = Fraction | Decimal | int


def exact(value: Exact) -> Fraction:
    """Return ``value`` as the fraction it is, without any rounding.

    Raises ``TypeError`` for everything that is not a ``Fraction``, ``Decimal`` or ``int`` – binary floating
    point numbers and booleans among them – and ``ValueError`` for a decimal that is infinite or not a number.
    """
    if isinstance(value, Fraction):
        return value
    if isinstance(value, bool) or not isinstance(value, (Decimal, int)):
        raise TypeError(f"an exact number is needed, not {type(value).__name__}")
    if isinstance(value, Decimal) and not value.is_finite():
        raise ValueError(f"a finite number is needed, not {value}")
    return Fraction(value)
