"""Calibration: a few entries that the whole panel marks first; the rest opens once differences were talked over."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, select
from sqlalchemy.orm import aliased, selectinload

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import CalibrationEntry, Entry, Round, ScoreSheet
from greenschool.models.account import Permission
from greenschool.models.entry import EntryState
from greenschool.models.judging import COUNTED, SheetPart, SheetState
from greenschool.models.round import RoundState
from greenschool.scoring.adjudication import Verdict, of_panel
from greenschool.scoring.rounding import half_up
from greenschool.services.assigning import seats_of
from greenschool.services.conflicts import barred, entry_of
from greenschool.services.contestants import entries_of, group_position, rubric, sheet_total
from greenschool.services.desk import Desk, contest_of, open_season_of, round_of
from greenschool.services.mark_rules import plain_total
from greenschool.services.rubrics import bands_of
from greenschool.storage.unit_of_work import UnitOfWork
from greenschool.text.unicode import normalise_lines

CHOOSABLE = frozenset({RoundState.PREPARING, RoundState.CODED})
_NO_MARKS = frozenset({SheetState.RECUSED, SheetState.ABSENT})


class NotCalibrationError(GreenSchoolError):
    """Minutes on an entry that is not for calibration."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "{code} is not among the entries that all judges mark first. Nothing was recorded."
    )


class CalibrationTooLateError(GreenSchoolError):
    """Another choice of what is marked first, after the judges were let in."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{contest}: what all judges mark first is chosen before they are let in (state: {state}). Nothing was changed.",
    )


class CalibrationNeedsWordsError(GreenSchoolError):
    """Minutes without a word."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "Write down what the judges agreed on {code}. Nothing was recorded; the other entries stay closed."
    )


@dataclass(frozen=True, slots=True)
class CalibrationRow:
    """An entry that all judges mark first, and how far apart the totals are that are handed in so far."""

    entry: int
    blind_code: str
    totals: tuple[tuple[str, Decimal], ...]
    """By judge."""
    full: Decimal
    spread: Decimal
    """Points between the highest total and the lowest."""
    gap: Decimal
    """The same in percent of the full total."""
    verdict: Verdict
    waiting: tuple[str, ...]
    """Judges who have not handed it in yet."""
    unassigned: tuple[str, ...]
    """Judges on the panel who may mark it and have no sheet for it: the entries are to be assigned again."""
    minutes: str
    """What was agreed on; empty until it was talked over."""


@dataclass(frozen=True, slots=True)
class CandidateRow:
    """An entry that could be marked first. It goes by its code alone: its text beside it would be a map of codes."""

    entry: int
    blind_code: str
    group: str
    barred: tuple[str, ...]
    """Judges on the panel who may not mark it."""
    chosen: bool


@dataclass(frozen=True, slots=True)
class MarkedFirst:
    """Which entries of a round, by id, the whole panel marks first, and whether all of them were talked over."""

    entries: frozenset[int]
    talked_over: bool

    def holds_back(self, entry: int) -> bool:
        """Tell whether an entry, by id, waits until those were talked over."""
        return not self.talked_over and entry not in self.entries


def list_calibration(desk: Desk, contest: str, number: int | None = None) -> tuple[CalibrationRow, ...]:
    """Return the calibration entries of the contest's round, its last or that of a number."""
    with desk.read() as uow:
        found = contest_of(uow, desk, contest)
        round_ = round_of(found, number)
        query = (
            select(CalibrationEntry, Entry)
            .join(Entry, Entry.id == CalibrationEntry.entry_id)
            .where(CalibrationEntry.round_id == round_.id, Entry.state == EntryState.ACCEPTED)
            .order_by(Entry.blind_code, Entry.number)
        )
        chosen = [(one, entry) for one, entry in uow.session.execute(query)]
        sheets = _first_sheets(uow, round_, {entry.id for _, entry in chosen})
        may_not = _barred_codes(uow, round_, [entry for _, entry in chosen])
        panel = [judge.code for judge in seats_of(uow, round_).judges.values()]
        return tuple(
            _row(round_, one, entry, sheets[entry.id], [code for code in panel if code not in may_not[entry.id]])
            for one, entry in chosen
        )


def candidates(desk: Desk, contest: str) -> tuple[CandidateRow, ...]:
    """Return the entries of the contest's round from which those are chosen that all judges mark first, by code."""
    with desk.read(Permission.EDIT) as uow:
        found = contest_of(uow, desk, contest)
        round_ = round_of(found)
        entries = uow.session.scalars(entries_of(found, round_).options(selectinload(Entry.group))).all()
        may_not = _barred_codes(uow, round_, entries)
        chosen = set(
            uow.session.scalars(select(CalibrationEntry.entry_id).where(CalibrationEntry.round_id == round_.id))
        )
        rows = (
            CandidateRow(
                entry=entry.number,
                blind_code=entry.blind_code or "",
                group=entry.group.name if entry.group else "",
                barred=tuple(may_not[entry.id]),
                chosen=entry.id in chosen,
            )
            for entry in entries
        )
        return tuple(sorted(rows, key=lambda row: (row.blind_code, row.entry)))


def set_calibration(desk: Desk, contest: str, entries: Sequence[int]) -> None:
    """Choose the entries, by number, that the whole panel marks first; the next assignment takes them into account.

    Raises ``CalibrationTooLateError`` once the judges were let in, or ``UnknownEntryNumberError``.
    """
    with desk.write(Permission.EDIT, "panels.calibration") as uow:
        open_season_of(uow, desk)
        found = contest_of(uow, desk, contest)
        round_ = round_of(found)
        if round_.state not in CHOOSABLE:
            raise CalibrationTooLateError(contest=found.name, state=round_.state)
        chosen = {entry_of(uow, found, number).id for number in entries}
        for one in uow.session.scalars(select(CalibrationEntry).where(CalibrationEntry.round_id == round_.id)):
            if one.entry_id in chosen:
                chosen.remove(one.entry_id)
            else:
                uow.session.delete(one)
        uow.session.add_all(CalibrationEntry(round_id=round_.id, entry_id=entry) for entry in sorted(chosen))


def record_calibration(desk: Desk, contest: str, entry: int, minutes: str) -> None:
    """Record what the judges agreed on when they talked over an entry that all of them marked.

    With the last of them the other entries of the round open. Raises ``NotCalibrationError`` or
    ``CalibrationNeedsWordsError``.
    """
    with desk.write(Permission.EDIT, "panels.calibration_minutes") as uow:
        open_season_of(uow, desk)
        found = contest_of(uow, desk, contest)
        one = entry_of(uow, found, entry)
        query = select(CalibrationEntry).where(
            CalibrationEntry.round_id == round_of(found).id, CalibrationEntry.entry_id == one.id
        )
        known = uow.session.scalars(query).one_or_none()
        code = one.blind_code or one.code
        if known is None:
            raise NotCalibrationError(code=code)
        words = normalise_lines(minutes)
        if not words:
            raise CalibrationNeedsWordsError(code=code)
        known.minutes = words


_ChosenEntry = aliased(Entry)


def _chosen(*columns: Any) -> "Select[Any]":  # noqa: ANN401 - columns of any type
    """Return the query for what was chosen, in all rounds; an entry that was excluded or withdrawn since is not."""
    return (
        select(*columns)
        .select_from(CalibrationEntry)
        .join(_ChosenEntry, _ChosenEntry.id == CalibrationEntry.entry_id)
        .where(_ChosenEntry.state == EntryState.ACCEPTED)
    )


def marked_first(uow: UnitOfWork, round_: Round) -> MarkedFirst:
    """Return what the whole panel of a round marks first; nothing is held back where nothing was chosen."""
    query = _chosen(CalibrationEntry.entry_id, CalibrationEntry.minutes)
    found = uow.session.execute(query.where(CalibrationEntry.round_id == round_.id))
    minutes = {row.entry_id: row.minutes for row in found}
    return MarkedFirst(frozenset(minutes), all(minutes.values()))


def held_back(round_: type[Round], entry: type[Entry]) -> ColumnElement[bool]:
    """Return what ``MarkedFirst.holds_back`` tells, for a query that has the round and the entry."""
    chosen = _chosen(CalibrationEntry.id).where(CalibrationEntry.round_id == round_.id).correlate(round_, entry)
    return and_(
        chosen.where(CalibrationEntry.minutes == "").exists(),
        ~chosen.where(CalibrationEntry.entry_id == entry.id).exists(),
    )


def _first_sheets(uow: UnitOfWork, round_: Round, entries: Collection[int]) -> defaultdict[int, list[ScoreSheet]]:
    query = (
        select(ScoreSheet)
        .where(ScoreSheet.round_id == round_.id, ScoreSheet.entry_id.in_(entries))
        .where(ScoreSheet.part == SheetPart.FIRST)
        .options(selectinload(ScoreSheet.marks), selectinload(ScoreSheet.judge))
    )
    found: defaultdict[int, list[ScoreSheet]] = defaultdict(list)
    for sheet in uow.session.scalars(query):
        found[sheet.entry_id].append(sheet)
    return found


def _barred_codes(uow: UnitOfWork, round_: Round, entries: Sequence[Entry]) -> Mapping[int, list[str]]:
    """Return for each entry, by id, the codes of the judges on the panel who may not mark it."""
    judges = seats_of(uow, round_).judges
    closed = barred(uow, judges.values(), entries)
    return {entry.id: [judge.code for judge in judges.values() if entry.id in closed[judge.id]] for entry in entries}


def _row(
    round_: Round, one: CalibrationEntry, entry: Entry, sheets: Sequence[ScoreSheet], panel: Sequence[str]
) -> CalibrationRow:
    group = group_position(entry)
    full = rubric(round_, group).maximum
    exact = {sheet.judge.code: sheet_total(round_, sheet, group) for sheet in sheets if sheet.state in COUNTED}
    known = {sheet.judge.code for sheet in sheets}
    waiting = {sheet.judge.code for sheet in sheets if sheet.state not in COUNTED | _NO_MARKS}
    finding = of_panel(list(exact.values()), full, bands_of(round_))
    spread = max(exact.values()) - min(exact.values()) if exact else Fraction(0)
    return CalibrationRow(
        entry=entry.number,
        blind_code=entry.blind_code or "",
        totals=tuple((judge, plain_total(total)) for judge, total in sorted(exact.items())),
        full=plain_total(full),
        spread=plain_total(spread),
        gap=half_up(finding.gap, 2),
        verdict=finding.verdict,
        waiting=tuple(sorted(waiting)),
        unassigned=tuple(code for code in panel if code not in known),
        minutes=one.minutes,
    )
