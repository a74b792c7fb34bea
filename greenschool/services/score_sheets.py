"""Phiếu chấm on paper: blank for judges who mark by hand, filled with what they gave for the file."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import Entry, Judge, Round, RubricCriterion, ScoreSheet
from greenschool.models.account import Permission
from greenschool.models.judging import COUNTED, SheetState
from greenschool.papers.score_sheets import write_score_sheets
from greenschool.papers.sheet_facts import (
    JudgeSheets,
    ScoreSheetsPaper,
    SheetCriterion,
    SheetEntry,
    SheetGroup,
    SheetLayout,
    SheetLevel,
    SheetMarking,
)
from greenschool.progress import SILENT, Progress
from greenschool.services.conflicts import barred, judge_of
from greenschool.services.contestants import group_position, maximum_for, sheet_total
from greenschool.services.desk import Desk, contest_of, round_of, season_of
from greenschool.services.letterheads import letterhead, round_title
from greenschool.services.mark_rules import plain, plain_total
from greenschool.services.marking import text_for_judges
from greenschool.storage.unit_of_work import UnitOfWork
from greenschool.text.unicode import normalise

__all__ = ["NoSheetToPrintError", "SheetLayout", "SheetOrder", "SheetsPrinted", "print_score_sheets"]

_TO_MARK = frozenset(SheetState) - {SheetState.RECUSED, SheetState.ABSENT}


class NoSheetToPrintError(GreenSchoolError):
    """An order that no sheet of the round answers."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{contest} has no sheet that fits what was asked. Nothing was printed. Assign the entries first; filled sheets "
        "are printed once they are handed in.",
    )


@dataclass(frozen=True, slots=True)
class SheetOrder:
    """Which sheets to print, and how. Without ``judges`` those of all, without ``entry`` (a blind code) of all entries.

    ``filled`` ones bear the marks that were handed in; the others are to be filled in by hand.
    """

    layout: SheetLayout
    judges: tuple[str, ...] = ()
    entry: str | None = None
    filled: bool = False
    number: int | None = None
    """Of the round; None for the last."""


@dataclass(frozen=True, slots=True)
class SheetsPrinted:
    """What was printed; ``waiting`` sheets were left out of filled ones because they are not handed in."""

    pages: int
    judges: int
    sheets: int
    waiting: int


@dataclass(frozen=True, slots=True)
class _Found:
    """A sheet with its entry and its judge."""

    sheet: ScoreSheet
    entry: Entry
    judge: Judge


def print_score_sheets(
    desk: Desk, contest: str, order: SheetOrder, out: Path, progress: Progress = SILENT
) -> SheetsPrinted:
    """Write score sheets of the contest's round to the PDF ``out``, under codes only.

    Sheets put aside, and those of entries that a judge may not mark, are never among them. Raises
    ``UnknownJudgeCodeError``, ``NoSheetToPrintError``, ``Cancelled`` or what ``papers.score_sheets`` refuses.
    """
    with desk.read(Permission.KEY_MARKS) as uow:
        found = contest_of(uow, desk, contest)
        round_ = round_of(found, order.number)
        asked = _sheets(uow, desk, round_, order)
        wanted = [one for one in asked if one.sheet.state in COUNTED] if order.filled else asked
        if not wanted:
            raise NoSheetToPrintError(contest=found.name)
        paper = ScoreSheetsPaper(
            letterhead=letterhead(season_of(uow, desk), None),
            contest=found.name,
            round_name=round_title(round_),
            work_label=found.work_label,
            judges=_judges(round_, wanted, filled=order.filled),
            made_at=uow.now.astimezone(),
        )
    pages = write_score_sheets(paper, order.layout, out, progress)
    return SheetsPrinted(pages, len(paper.judges), len(wanted), len(asked) - len(wanted))


def _sheets(uow: UnitOfWork, desk: Desk, round_: Round, order: SheetOrder) -> list[_Found]:
    """Return the sheets that are or were to be marked, by judge and code."""
    query = (
        select(ScoreSheet, Entry, Judge)
        .join(Entry, Entry.id == ScoreSheet.entry_id)
        .join(Judge, Judge.id == ScoreSheet.judge_id)
        .where(ScoreSheet.round_id == round_.id, ScoreSheet.state.in_(_TO_MARK))
        .order_by(Judge.code, Entry.blind_code)
        .options(
            selectinload(ScoreSheet.marks),
            selectinload(ScoreSheet.comments),
            selectinload(Entry.group),
        )
    )
    if order.judges:
        query = query.where(Judge.id.in_([judge_of(uow, desk, code).id for code in order.judges]))
    if order.entry is not None:
        query = query.where(Entry.blind_code == normalise(order.entry).upper())
    found = [_Found(*row) for row in uow.session.execute(query)]
    people = {one.judge.id: one.judge for one in found}
    hidden = barred(uow, people.values(), {one.entry.id: one.entry for one in found}.values())
    return [one for one in found if one.entry.id not in hidden[one.judge.id]]


def _judges(round_: Round, found: Iterable[_Found], *, filled: bool) -> tuple[JudgeSheets, ...]:
    judges = []
    for _, of_judge in groupby(found, key=lambda one: one.judge.id):
        sheets = sorted(of_judge, key=_group_first)
        person = sheets[0].judge
        groups = [list(group) for _, group in groupby(sheets, key=_group_first)]
        judges.append(
            JudgeSheets(person.code, person.name, tuple(_group(round_, group, filled=filled) for group in groups))
        )
    return tuple(judges)


def _group_first(one: _Found) -> int:
    """Order by group; sorting leaves the order of codes within a group."""
    position = group_position(one.entry)
    return -1 if position is None else position


def _group(round_: Round, found: Sequence[_Found], *, filled: bool) -> SheetGroup:
    first = found[0].entry
    criteria = tuple(_criterion(one, group_position(first)) for one in round_.criteria)
    return SheetGroup(
        name=first.group.name if first.group else "",
        criteria=criteria,
        full=sum((one.maximum * one.weight for one in criteria), Decimal(0)),
        entries=tuple(
            SheetEntry(
                one.entry.blind_code or "",
                text_for_judges(one.entry),
                _marking(round_, one) if filled else None,
            )
            for one in found
        ),
    )


def _criterion(one: RubricCriterion, group: int | None) -> SheetCriterion:
    maximum, weight = (plain(value) for value in maximum_for(one, group))
    levels = (SheetLevel(level.name, plain(level.share) * maximum / 100, level.description) for level in one.levels)
    return SheetCriterion(
        one.name, one.description, maximum, plain(one.step), weight, one.comment_required, tuple(levels)
    )


def _marking(round_: Round, one: _Found) -> SheetMarking:
    marks = {mark.criterion_id: plain(mark.value) for mark in one.sheet.marks}
    comments = {comment.criterion_id: comment.text for comment in one.sheet.comments}
    return SheetMarking(
        marks=tuple(marks.get(criterion.id) for criterion in round_.criteria),
        comments=tuple(comments.get(criterion.id, "") for criterion in round_.criteria),
        total=plain_total(sheet_total(round_, one.sheet, group_position(one.entry))),
        comment=one.sheet.comment,
    )
