"""Exact numbers as Vietnamese people type, print and say them.

No floats: what is printed is what was meant.
"""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Context, Decimal

from greenschool.text.unicode import normalise


class NumberError(ValueError):
    """The text is not a number that can be read in one way only, or the number cannot be written so."""


_DECIMAL = re.compile(r"-?[0-9]+(?:[.,][0-9]+)?")


def parse_decimal(text: str) -> Decimal:
    """Read a mark or a measure such as "8,5" or "8.5".

    One separator, comma or dot, is always the decimal one, so "1.000" is one. Not for money: grouped digits
    ("1.000,5", "2 000") raise ``NumberError``, and so do exponents, "nan", and a separator without a digit on
    either side (",5" is more often a slip than a half).
    """
    clean = normalise(text)
    if not _DECIMAL.fullmatch(clean):
        raise NumberError(f"{text!r} is not a number like 8,5.")
    return Decimal(clean.replace(",", "."))


def _exact(value: Decimal | int) -> Decimal:
    if not isinstance(value, Decimal | int):
        raise TypeError(f"An exact number is wanted, not {value!r}.")
    exact = Decimal(value)
    if not exact.is_finite():
        raise NumberError(f"{value!r} is not a finite number.")
    return exact


def format_decimal(value: Decimal | int, decimals: int | None = None) -> str:
    """Return ``value`` with a comma: "83,50" with 2 ``decimals``; without, with as many as it carries.

    Fewer decimals than it carries round half away from zero, whatever the ambient decimal context. Raises
    ``TypeError`` for floats and ``NumberError`` for values that are not finite.
    """
    exact = _exact(value)
    if decimals is not None:
        room = Context(prec=max(exact.adjusted(), 0) + decimals + 2)
        exact = exact.quantize(Decimal((0, (1,), -decimals)), rounding=ROUND_HALF_UP, context=room)
    if exact.is_zero():
        exact = exact.copy_abs()  # there is no "-0,00" on paper
    return f"{exact:f}".replace(".", ",")


_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_ONES_AFTER_TENS = ("không", "mốt", "hai", "ba", "tư", "lăm", "sáu", "bảy", "tám", "chín")
_GROUPS = ((10**9, "tỷ"), (10**6, "triệu"), (10**3, "nghìn"))


def number_in_words(n: int) -> str:
    """Return a whole number in words: 24 "hai mươi tư", 1005 "một nghìn không trăm linh năm".

    Northern usage: linh, nghìn, tỷ; mốt, tư and lăm after mươi; groups of three zeros are not said. Raises
    ``NumberError`` for a negative number.
    """
    if n < 0:
        raise NumberError(f"{n} is negative; only counts and marks are put in words.")
    return _DIGITS[0] if n == 0 else " ".join(_words(n, after_group=False))


def _words(n: int, *, after_group: bool) -> list[str]:
    for size, name in _GROUPS:
        if n >= size:
            head, rest = divmod(n, size)
            return [*_words(head, after_group=after_group), name, *_words(rest, after_group=True)]
    return _below_thousand(n, say_hundreds=after_group or n >= 100)


def _below_thousand(n: int, *, say_hundreds: bool) -> list[str]:
    if n == 0:
        return []
    hundreds, rest = divmod(n, 100)
    spoken = [_DIGITS[hundreds], "trăm"] if say_hundreds else []
    tens, ones = divmod(rest, 10)
    if tens == 0:
        if ones:
            spoken += ["linh", _DIGITS[ones]] if say_hundreds else [_DIGITS[ones]]
        return spoken
    spoken += ["mười"] if tens == 1 else [_DIGITS[tens], "mươi"]
    if ones:
        spoken.append(_ONES_AFTER_TENS[ones] if tens > 1 or ones == 5 else _DIGITS[ones])
    return spoken


def mark_in_words(value: Decimal | int) -> str:
    """Return a mark in words: 83,5 "tám mươi ba phẩy năm".

    Decimals read as a number, "hai mươi lăm" in 83,25, after the zeros they open with, "không năm" in 83,05.
    Zeros at the end of the decimals are not said, so equal marks read alike. Raises ``TypeError`` for floats
    and ``NumberError`` for negative values and values that are not finite.
    """
    exact = _exact(value)
    if exact < 0:
        raise NumberError(f"{value} is negative; only counts and marks are put in words.")
    whole, _, decimals = f"{exact:f}".partition(".")
    words = [number_in_words(int(whole))]
    decimals = decimals.rstrip("0")
    if decimals:
        significant = decimals.lstrip("0")
        zeros = len(decimals) - len(significant)
        words += ["phẩy", *[_DIGITS[0]] * zeros, number_in_words(int(significant))]
    return " ".join(words)
