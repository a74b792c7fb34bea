"""Which sheet is whose: the one way from a signed-in judge to a sheet, asked of the store anew each time.

No path leads to another judge's sheet or to an entry of the judge's own school.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import and_, bindparam, select

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import (
    ContestGroup,
    Entry,
    GroupMaximum,
    Judge,
    Mark,
    Round,
    RubricCriterion,
    ScoreSheet,
    Season,
)
from greenschool.models.round import RoundState
from greenschool.services.calibration import held_back
from greenschool.services.conflicts import free_of_conflict
from greenschool.services.desk import Desk, check_season_open
from greenschool.services.mark_changes import RecordedMark, RecordedSheet
from greenschool.services.mark_rules import CriterionScale, limits_for
from greenschool.services.marking_rows import OPEN
from greenschool.storage.rows import Ready, Row
from greenschool.storage.unit_of_work import RowsOfWork

VISIBLE = frozenset({RoundState.MARKING, RoundState.CLOSED, RoundState.SETTLED, RoundState.PUBLISHED})


class NotAJudgeError(GreenSchoolError):
    """An account that no judge of the season is linked to."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "{name} is no judge of this season. Nothing was changed. Ask the office to link the account."
    )


class SheetNotYoursError(GreenSchoolError):
    """A sheet that is not among one's own, or that one may not see any more."""

    sentence = QT_TRANSLATE_NOOP("errors", "This sheet is not among yours. Nothing was changed. Reload the list.")


class SheetNotOpenError(GreenSchoolError):
    """A change to a sheet that is handed in, locked or put aside, or whose round is closed."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{code} can no longer be changed (state: {state}). Everything given before was kept. Ask the office to hand "
        "it back if it has to be corrected.",
    )


class CalibrationFirstError(GreenSchoolError):
    """A mark for an entry before the panel has talked over those that everybody marks first."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{code} opens once the judges have talked over the entries that all of them mark first. Nothing was changed. "
        "Mark and hand in those first.",
    )


@dataclass(frozen=True, slots=True)
class OwnSheet:
    """A sheet of the judge at the desk with its marks, and what it is marked by."""

    sheet: RecordedSheet
    round: int
    round_state: RoundState
    entry: int
    blind_code: str | None
    criteria: tuple[CriterionScale, ...]


_JUDGE = Ready(select(Judge.id).where(Judge.season_id == bindparam("season"), Judge.account_id == bindparam("account")))
_OWN = Ready(
    select(
        ScoreSheet.state,
        ScoreSheet.reason,
        ScoreSheet.skipped,
        Round.id,
        Round.state,
        Entry.id,
        Entry.blind_code,
        Season.name,
        Season.closed_at,
        held_back(Round, Entry),
        RubricCriterion.id,
        RubricCriterion.name,
        RubricCriterion.step,
        *limits_for(RubricCriterion, GroupMaximum),
        Mark.id,
        Mark.value,
    )
    .select_from(ScoreSheet)
    .join(Judge, Judge.id == ScoreSheet.judge_id)
    .join(Season, Season.id == Judge.season_id)
    .join(Round, Round.id == ScoreSheet.round_id)
    .join(Entry, Entry.id == ScoreSheet.entry_id)
    .outerjoin(ContestGroup, ContestGroup.id == Entry.group_id)
    .outerjoin(RubricCriterion, RubricCriterion.round_id == Round.id)
    .outerjoin(
        GroupMaximum,
        and_(GroupMaximum.criterion_id == RubricCriterion.id, GroupMaximum.group_position == ContestGroup.position),
    )
    .outerjoin(Mark, and_(Mark.sheet_id == ScoreSheet.id, Mark.criterion_id == RubricCriterion.id))
    .where(
        ScoreSheet.id == bindparam("sheet"),
        Judge.season_id == bindparam("season"),
        Judge.account_id == bindparam("account"),
        free_of_conflict(Judge, Entry),
    )
)
"""One question for all that a mark needs to know, because every mark asks it; a row for each criterion."""


def judge_at(work: RowsOfWork, desk: Desk) -> int:
    """Return the ``id`` of the judge at the desk; raises ``NotAJudgeError``."""
    found = work.rows.ask(_JUDGE, season=desk.season_id, account=desk.actor.account_id)
    if not found:
        raise NotAJudgeError(name=desk.actor.name)
    return int(found[0][0])


def own_sheet(work: RowsOfWork, desk: Desk, sheet: int) -> OwnSheet:
    """Return one of the judge's own sheets; raises ``SheetNotYoursError`` for every other, or ``NotAJudgeError``."""
    return _of_rows(sheet, _visible(work, desk, sheet))


def own_sheet_to_change(work: RowsOfWork, desk: Desk, sheet: int) -> OwnSheet:
    """Return one of the judge's own sheets that may be changed now.

    Raises also ``SeasonClosedError``, ``SheetNotOpenError`` or ``CalibrationFirstError``.
    """
    rows = _visible(work, desk, sheet)
    season, closed_at, waits = rows[0][_SEASON]
    check_season_open(season, closed_at)
    own = _of_rows(sheet, rows)
    if own.sheet.state not in OPEN:
        raise SheetNotOpenError(code=own.blind_code, state=own.sheet.state)
    if own.round_state is not RoundState.MARKING:
        raise SheetNotOpenError(code=own.blind_code, state=own.round_state)
    if waits:
        raise CalibrationFirstError(code=own.blind_code)
    return own


_SHEET, _WHERE, _SEASON, _CRITERION, _MARK = slice(3), slice(3, 7), slice(7, 10), slice(10, 15), slice(15, 17)
"""What the columns of the question are about."""


def _visible(work: RowsOfWork, desk: Desk, sheet: int) -> Sequence[Row]:
    rows = work.rows.ask(_OWN, sheet=sheet, season=desk.season_id, account=desk.actor.account_id)
    if not rows or rows[0][_WHERE][1] not in VISIBLE:
        judge_at(work, desk)
        raise SheetNotYoursError
    return rows


def _of_rows(sheet: int, rows: Sequence[Row]) -> OwnSheet:
    criteria = tuple(CriterionScale(*row[_CRITERION]) for row in rows if row[_CRITERION][0] is not None)
    marks = {
        scale.id: RecordedMark(*row[_MARK])
        for scale, row in zip(criteria, rows, strict=False)
        if row[_MARK][0] is not None
    }
    state, reason, skipped = rows[0][_SHEET]
    round_, round_state, entry, blind_code = rows[0][_WHERE]
    recorded = RecordedSheet(sheet, state, reason, skipped, marks)
    return OwnSheet(recorded, round_, round_state, entry, blind_code, criteria)
