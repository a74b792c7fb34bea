"""Calibration: a few entries that the whole panel marks first, so that differences are talked over before the rest."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import CalibrationEntry, Entry, ScoreSheet
from greenschool.models.account import Permission
from greenschool.models.judging import COUNTED
from greenschool.services.conflicts import entry_of
from greenschool.services.contestants import group_position, sheet_total
from greenschool.services.desk import Desk, contest_of, open_season_of, round_of
from greenschool.services.mark_rules import plain_total
from greenschool.text.unicode import normalise


class NotCalibrationError(GreenSchoolError):
    """Minutes on an entry that is not for calibration."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "{code} is not among the entries that all judges mark first. Nothing was recorded."
    )


@dataclass(frozen=True, slots=True)
class CalibrationRow:
    """An entry that all judges mark first, the totals handed in so far, by judge, and what was agreed on."""

    entry: int
    blind_code: str
    totals: tuple[tuple[str, Decimal], ...]
    minutes: str


def list_calibration(desk: Desk, contest: str) -> tuple[CalibrationRow, ...]:
    """Return the calibration entries of the contest's round with the totals that are handed in."""
    with desk.read() as uow:
        round_ = round_of(contest_of(uow, desk, contest))
        query = select(CalibrationEntry, Entry).join(Entry, Entry.id == CalibrationEntry.entry_id)
        rows = []
        for one, entry in uow.session.execute(
            query.where(CalibrationEntry.round_id == round_.id).order_by(Entry.number)
        ):
            sheets = uow.session.scalars(
                select(ScoreSheet)
                .where(ScoreSheet.round_id == round_.id, ScoreSheet.entry_id == entry.id, ScoreSheet.state.in_(COUNTED))
                .options(selectinload(ScoreSheet.marks), selectinload(ScoreSheet.judge))
            )
            group = group_position(entry)
            totals = {sheet.judge.code: plain_total(sheet_total(round_, sheet, group)) for sheet in sheets}
            rows.append(
                CalibrationRow(entry.number, entry.blind_code or "", tuple(sorted(totals.items())), one.minutes)
            )
        return tuple(rows)


def set_calibration(desk: Desk, contest: str, entries: Sequence[int]) -> None:
    """Choose the entries, by number, that the whole panel marks first; the next assignment takes them into account."""
    with desk.write(Permission.EDIT, "panels.calibration") as uow:
        open_season_of(uow, desk)
        found = contest_of(uow, desk, contest)
        round_ = round_of(found)
        chosen = {entry_of(uow, found, number).id for number in entries}
        for one in uow.session.scalars(select(CalibrationEntry).where(CalibrationEntry.round_id == round_.id)):
            if one.entry_id in chosen:
                chosen.remove(one.entry_id)
            else:
                uow.session.delete(one)
        uow.session.add_all(CalibrationEntry(round_id=round_.id, entry_id=entry) for entry in sorted(chosen))


def record_calibration(desk: Desk, contest: str, entry: int, minutes: str) -> None:
    """Record what the judges agreed on when they talked over an entry that all of them marked."""
    with desk.write(Permission.EDIT, "panels.calibration_minutes") as uow:
        open_season_of(uow, desk)
        found = contest_of(uow, desk, contest)
        query = select(CalibrationEntry).where(
            CalibrationEntry.round_id == round_of(found).id,
            CalibrationEntry.entry_id == entry_of(uow, found, entry).id,
        )
        known = uow.session.scalars(query).one_or_none()
        if known is None:
            raise NotCalibrationError(code=f"{found.code}-{entry:03d}")
        known.minutes = normalise(minutes)
