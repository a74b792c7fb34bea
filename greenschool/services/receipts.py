"""Receipts for what schools hand in: numbered without gaps, frozen once given, printed as often as needed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from pathlib import Path
from typing import Any

from sqlalchemy import func, select

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import Entry, Receipt, Season
from greenschool.models.account import Permission
from greenschool.papers.receipt import ReceiptLine, ReceiptPaper, write_receipts
from greenschool.papers.wording import wording
from greenschool.services.desk import Desk, open_season_of, season_of
from greenschool.services.entry_records import entry_of
from greenschool.services.intake import list_entries
from greenschool.services.letterheads import letterhead
from greenschool.services.schools import names_in
from greenschool.storage.unit_of_work import UnitOfWork
from greenschool.text.dates import format_date
from greenschool.text.unicode import normalise


class ReceiptTwiceError(GreenSchoolError):
    """Entries that have a receipt already."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "These entries have a receipt already: {codes}. No receipt was given. Print that one again."
    )


class UnknownReceiptError(GreenSchoolError):
    """A number that the season has not given."""

    sentence = QT_TRANSLATE_NOOP("errors", "There is no receipt number {number} in this season. Nothing was printed.")


class NoReceiptError(GreenSchoolError):
    """Receipts to be given for nothing."""

    sentence = QT_TRANSLATE_NOOP("errors", "There is no entry here that still needs a receipt. No receipt was given.")


@dataclass(frozen=True, slots=True)
class ReceiptRow:
    """A receipt as it was given."""

    number: int
    given_at: datetime
    school: str
    handed_by: str
    taken_by: str
    codes: tuple[str, ...]
    prints: int


def give_receipts(
    desk: Desk, codes: Sequence[str], handed_by: str = "", *, one_per_entry: bool = False
) -> tuple[ReceiptRow, ...]:
    """Give a receipt to each school for its entries among ``codes``, or one for every entry.

    Raises ``ReceiptTwiceError``, ``NoReceiptError``, ``UnknownEntryError`` or ``SeasonClosedError``; no number is
    used up then.
    """
    with desk.write(Permission.EDIT, "receipts.give") as uow:
        open_season_of(uow, desk)
        entries = [entry_of(uow, desk, code) for code in dict.fromkeys(codes)]
        if not entries:
            raise NoReceiptError
        given = [entry.code for entry in entries if entry.receipt_id is not None]
        if given:
            raise ReceiptTwiceError(codes=", ".join(given))
        names = names_in(uow, desk.season_id)
        query = select(func.max(Receipt.number)).where(Receipt.season_id == desk.season_id)
        number = uow.session.scalar(query) or 0
        rows = []
        for bundle in _bundles(entries, one_per_entry=one_per_entry):
            number += 1
            receipt = Receipt(
                season_id=desk.season_id,
                number=number,
                given_at=uow.now,
                school_id=bundle[0].school_id,
                school=names[bundle[0].school_id],
                handed_by=normalise(handed_by),
                taken_by=uow.actor.name,
                lines=[_line(entry) for entry in bundle],
                prints=0,
            )
            uow.session.add(receipt)
            uow.session.flush()  # the journal sees the number of the row only when it is set outright
            for entry in bundle:
                entry.receipt_id = receipt.id
            rows.append(_row(receipt))
        return tuple(rows)


def without_receipt(desk: Desk, contest: str | None = None) -> tuple[str, ...]:
    """Return the codes of the entries that have no receipt yet, by code."""
    return tuple(row.code for row in list_entries(desk, contest) if row.receipt is None)


def list_receipts(desk: Desk) -> tuple[ReceiptRow, ...]:
    """Return the season's receipts by number."""
    with desk.read() as uow:
        query = select(Receipt).where(Receipt.season_id == desk.season_id).order_by(Receipt.number)
        return tuple(map(_row, uow.session.scalars(query)))


def print_receipts(desk: Desk, numbers: Sequence[int], out: Path) -> int:
    """Write receipts to the PDF ``out``, each on a page of its own, count that, and return the number of pages.

    Raises what ``draw_receipts`` does; none is counted then.
    """
    pages = draw_receipts(desk, numbers, out)
    count_prints(desk, numbers)
    return pages


def draw_receipts(desk: Desk, numbers: Sequence[int], out: Path) -> int:
    """Write receipts to the PDF ``out`` to be looked at, and return the number of pages.

    One that was printed before says so. Raises ``UnknownReceiptError``, ``NoReceiptError``, or what
    ``papers.receipt`` refuses.
    """
    if not numbers:
        raise NoReceiptError
    with desk.read(Permission.EDIT) as uow:
        season = season_of(uow, desk)
        papers = [_paper(season, _receipt(uow, desk, number), uow) for number in numbers]
    return write_receipts(papers, out)


def count_prints(desk: Desk, numbers: Sequence[int]) -> None:
    """Record that receipts were printed, or saved to be printed; raises ``UnknownReceiptError``."""
    with desk.write(Permission.EDIT, "receipts.print") as uow:
        for number in numbers:
            _receipt(uow, desk, number).prints += 1
        uow.detail["receipts"] = list(numbers)


def _bundles(entries: Iterable[Entry], *, one_per_entry: bool) -> list[list[Entry]]:
    if one_per_entry:
        return [[entry] for entry in entries]
    ordered = sorted(entries, key=lambda entry: entry.school_id)
    return [list(bundle) for _, bundle in groupby(ordered, key=lambda entry: entry.school_id)]


def _line(entry: Entry) -> dict[str, Any]:
    return {
        "code": entry.code,
        "contest": entry.contest.name,
        "title": entry.title,
        "authors": [author.name for author in entry.authors],
        "files": len(entry.attachments),
        "received": entry.received_on.isoformat() if entry.received_on else "",
    }


def _receipt(uow: UnitOfWork, desk: Desk, number: int) -> Receipt:
    query = select(Receipt).where(Receipt.season_id == desk.season_id, Receipt.number == number)
    receipt = uow.session.scalar(query)
    if receipt is None:
        raise UnknownReceiptError(number=number)
    return receipt


def _paper(season: Season, receipt: Receipt, uow: UnitOfWork) -> ReceiptPaper:
    phrases, given = wording("receipt"), receipt.given_at.astimezone()
    return ReceiptPaper(
        letterhead=letterhead(season, given.date()),
        number=receipt.number,
        time=phrases.say("time", time=f"{given:%H:%M}", date=format_date(given.date())),
        school=receipt.school,
        handed_by=receipt.handed_by,
        taken_by=receipt.taken_by,
        lines=tuple(
            ReceiptLine(one["code"], one["contest"], one["title"], tuple(one["authors"]), one["files"])
            for one in receipt.lines
        ),
        copy=receipt.prints + 1,
        made_at=uow.now.astimezone(),
    )


def _row(receipt: Receipt) -> ReceiptRow:
    return ReceiptRow(
        number=receipt.number,
        given_at=receipt.given_at,
        school=receipt.school,
        handed_by=receipt.handed_by,
        taken_by=receipt.taken_by,
        codes=tuple(one["code"] for one in receipt.lines),
        prints=receipt.prints,
    )
