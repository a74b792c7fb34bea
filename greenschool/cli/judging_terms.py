"""How judging is typed on the command line: entries by code, marks by criterion, numbers with comma or dot."""

from collections.abc import Sequence
from decimal import Decimal

import typer

from greenschool.services.conflicts import UnknownEntryNumberError
from greenschool.services.desk import Desk
from greenschool.services.progress_board import board
from greenschool.text.numbers import NumberError, format_decimal, parse_decimal


def entry_number(desk: Desk, contest: str, word: str) -> int:
    """Return the number of an entry of the contest's round, named by its blind code, its code or its number.

    Raises ``UnknownEntryNumberError``.
    """
    found = board(desk, contest)
    wanted = _bare(found.contest, word)
    for row in found.rows:
        names = {_bare(found.contest, row.blind_code), f"{row.entry:03d}", str(row.entry)}
        if wanted in names - {""}:
            return row.entry
    raise UnknownEntryNumberError(number=word, contest=found.contest_name)


def entry_numbers(desk: Desk, contest: str, words: str) -> list[int]:
    """Return the numbers of entries named one after the other with commas between them."""
    return [entry_number(desk, contest, word) for word in words.split(",") if word.strip()]


def read_number(word: str) -> Decimal:
    """Return a number typed with comma or dot; raises ``typer.BadParameter``, which is wrong usage."""
    try:
        return parse_decimal(word)
    except NumberError as error:
        raise typer.BadParameter(word) from error


def read_marks(words: Sequence[str]) -> dict[str, Decimal]:
    """Return marks typed as "criterion=mark"; raises ``typer.BadParameter``, which is wrong usage."""
    marks = {}
    for word in words:
        name, sign, mark = word.rpartition("=")
        if not sign or not name.strip():
            raise typer.BadParameter(word)
        marks[name.strip()] = read_number(mark)
    return marks


def totals_text(totals: Sequence[tuple[str, Decimal]]) -> str:
    """Return the totals of an entry by judge: "GK01 82,5 · GK04 70"."""
    return " · ".join(f"{judge} {format_decimal(total)}" for judge, total in totals)


def _bare(contest: str, word: str) -> str:
    """Return a code in capitals without that of its contest in front."""
    return word.strip().upper().removeprefix(f"{contest.upper()}-")
