"""The heading, signature and recipients of letters and lists, after Nghị định 30/2020/NĐ-CP, appendix I.

These are the plain facts; ``greenschool.papers.flowables`` draws them.
"""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Who issues the paper, its number, and where and when.

    ``parent`` and ``issuer`` as they are to stand, in capitals; an Ủy ban nhân dân has no parent there, ``""``.
    Minutes bear neither number nor place: ``None``.
    """

    parent: str
    issuer: str
    number: str | None
    place_and_date: str | None


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signs: lines in capitals ("KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG"), and the name without titles."""

    lines: tuple[str, ...]
    name: str


def padded_number(number: str) -> str:
    """Return a document number with a zero before a single digit: "5/QĐ-TNMT" is written "05/QĐ-TNMT"."""
    return re.sub(r"^(\d)(?!\d)", r"0\1", number)
