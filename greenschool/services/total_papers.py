"""Bảng tổng hợp điểm: what every judge gave every entry, under codes, and with names once these are open."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from greenschool.models import Adjudication, AgreedMark, Entry, Judge, Round, ScoreSheet
from greenschool.models.account import Permission
from greenschool.models.judging import COUNTED, SheetState
from greenschool.papers.total_table import Owner, TotalLine, TotalPaper, write_total_table
from greenschool.papers.wording import wording
from greenschool.scoring.reasons import ReasonKind
from greenschool.services.contestants import group_position, sheet_total
from greenschool.services.desk import Desk, contest_of, round_of, season_of
from greenschool.services.letterheads import letterhead, round_title
from greenschool.services.mark_rules import plain_total
from greenschool.services.paper_wording import reasons_text
from greenschool.services.printing import check_sound
from greenschool.services.standings import StandingRow, standings_in
from greenschool.storage.unit_of_work import UnitOfWork
from greenschool.text.numbers import format_decimal

_STATES = {SheetState.RECUSED: "cell_recused", SheetState.ABSENT: "cell_absent"}


def print_total_table(desk: Desk, contest: str, out: Path, number: int | None = None) -> int:
    """Write the totals of the contest's round to the PDF ``out`` and return the number of pages.

    The round is the last, or that of a ``number``. Raises ``ResultChangedError``, ``ChainBrokenError`` or what
    ``papers.total_table`` refuses.
    """
    with desk.read(Permission.KEY_MARKS) as uow:
        found = contest_of(uow, desk, contest)
        round_ = round_of(found, number)
        check_sound(uow, found, round_)
        standings = standings_in(uow, found, round_)
        sheets, together = _sheets(uow, round_), _marked_together(uow, round_)
        judges = sorted({judge for judge, _ in sheets})
        opened = found.codes_opened_at is not None
        rows = standings.rows if opened else sorted(standings.rows, key=_by_rank_and_code)
        paper = TotalPaper(
            letterhead=letterhead(season_of(uow, desk), None),
            contest=found.name,
            round_name=round_title(round_),
            judges=tuple(judges),
            lines=tuple(
                TotalLine(
                    code=row.blind_code,
                    owner=Owner(row.code, row.school, row.authors) if opened else None,
                    cells=_cells(row, judges, sheets),
                    score="" if row.score is None else format_decimal(row.score, round_.decimals),
                    rank="" if row.rank is None else str(row.rank),
                    note=_note(row, opened=opened, together=row.entry in together),
                )
                for row in rows
            ),
            opened=opened,
            settled=standings.settled,
            fingerprint=round_.fingerprint,
            made_at=uow.now.astimezone(),
        )
    return write_total_table(paper, out)


def _by_rank_and_code(row: StandingRow) -> tuple[bool, int, str]:
    """Order by rank and code: the order of the list would say something of the entries."""
    return row.rank is None, row.rank or 0, row.blind_code


_Sheets = Mapping[tuple[str, int], tuple[SheetState, Decimal]]


def _sheets(uow: UnitOfWork, round_: Round) -> _Sheets:
    """Return state and own total of each sheet, by judge and number of the entry."""
    query = (
        select(ScoreSheet, Judge.code, Entry)
        .join(Judge, Judge.id == ScoreSheet.judge_id)
        .join(Entry, Entry.id == ScoreSheet.entry_id)
        .where(ScoreSheet.round_id == round_.id)
        .options(selectinload(ScoreSheet.marks), selectinload(Entry.group))
    )
    return {
        (judge, entry.number): (sheet.state, plain_total(sheet_total(round_, sheet, group_position(entry))))
        for sheet, judge, entry in uow.session.execute(query)
    }


def _marked_together(uow: UnitOfWork, round_: Round) -> set[int]:
    """Return the numbers of the entries whose marks were given together."""
    query = select(Entry.number).join(Adjudication, Adjudication.entry_id == Entry.id).join(AgreedMark)
    return set(uow.session.scalars(query.where(Adjudication.round_id == round_.id)))


def _note(row: StandingRow, *, opened: bool, together: bool) -> str:
    phrases = wording("minutes")
    notes = []
    if together and row.sheets:
        notes.append(phrases.say("note_together", total=format_decimal(row.sheets[0].total.normalize())))
    # Other reasons name entries by number, which says whose they are.
    told = row.reasons if opened else tuple(one for one in row.reasons if one.kind is ReasonKind.TOO_FEW_MARKS)
    if told:
        notes.append(reasons_text(told))
    return phrases.say("separator").join(notes)


def _cells(row: StandingRow, judges: Sequence[str], sheets: _Sheets) -> tuple[str, ...]:
    """Return what each judge gave, in brackets where it does not count; an unranked entry has nothing set aside."""
    counted = set(judges) if row.score is None else {one.judge for one in row.sheets}
    return tuple(_cell(sheets.get((judge, row.entry)), counts=judge in counted) for judge in judges)


def _cell(sheet: tuple[SheetState, Decimal] | None, *, counts: bool) -> str:
    phrases = wording("minutes")
    if sheet is None:
        return ""
    state, total = sheet
    if state in COUNTED:
        shown = format_decimal(total)
        return shown if counts else phrases.say("cell_set_aside", total=shown)
    return phrases.say(_STATES.get(state, "cell_missing"))
