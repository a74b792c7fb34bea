"""The words of reasons on papers, which are Vietnamese whatever the window's language."""

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

from greenschool.papers.wording import wording
from greenschool.scoring.reasons import Reason, Value
from greenschool.scoring.rounding import half_up
from greenschool.text.numbers import format_decimal


def reason_text(reason: Reason) -> str:
    """Return one reason in the wording of ``resources/papers/reasons.toml``."""
    phrase = reason.kind.value.replace(" ", "_")
    return wording("reasons").say(phrase, **{name: _shown(value) for name, value in reason.values.items()})


def reasons_text(reasons: Sequence[Reason]) -> str:
    """Return several reasons in one line; empty where there is none."""
    return wording("reasons").say("separator").join(reason_text(reason) for reason in reasons)


def _shown(value: Value) -> str:
    if isinstance(value, Fraction):
        value = half_up(value, 3)
        return format_decimal(Decimal(f"{value.normalize():f}"))
    return format_decimal(value) if isinstance(value, Decimal) else str(value)
