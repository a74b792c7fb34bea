"""Marks that judges gave elsewhere: importing a list of them, one row a judge, entry and criterion."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from random import Random

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import Contest, Entry, ImportRun, Judge, Mark, Round, RubricCriterion, ScoreSheet
from greenschool.models.account import Permission
from greenschool.models.entry import EntryState
from greenschool.models.judging import SheetSource, SheetState
from greenschool.models.round import RoundState
from greenschool.progress import Progress
from greenschool.scoring.marks import (
    AboveMaximumError,
    BelowZeroError,
    MarkError,
    MarkScale,
    from_thousandths,
    to_thousandths,
)
from greenschool.scoring.rounding import half_up
from greenschool.services.desk import Desk, round_of
from greenschool.services.rounds import TRUE_CHANCE, draw_codes
from greenschool.storage.unit_of_work import UnitOfWork
from greenschool.text.numbers import format_decimal
from greenschool.text.search_key import search_key
from greenschool.workbooks.list_file import ListFile
from greenschool.workbooks.mark_list import MARKS, MarkLine, read_marks
from greenschool.workbooks.reading import CellProblem
from greenschool.workbooks.wishes import Wishes


class UnknownContestOfMarkError(GreenSchoolError):
    """A mark for a contest that the season does not have."""

    sentence = QT_TRANSLATE_NOOP("errors", "there is no contest “{code}” in this season; it has: {known}.")


class UnknownJudgeError(GreenSchoolError):
    """A judge that the season does not have."""

    sentence = QT_TRANSLATE_NOOP("errors", "there is no judge {code} in this season.")


class UnknownEntryError(GreenSchoolError):
    """An entry that the contest does not have."""

    sentence = QT_TRANSLATE_NOOP("errors", "there is no entry {number} in {contest}.")


class EntryNotMarkedError(GreenSchoolError):
    """A mark for an entry that was excluded."""

    sentence = QT_TRANSLATE_NOOP("errors", "entry {code} is not taken part with (state: {state}).")


class UnknownCriterionError(GreenSchoolError):
    """A criterion that the rubric does not have."""

    sentence = QT_TRANSLATE_NOOP("errors", "the rubric of {contest} has no criterion “{name}”.")


class MaximumDiffersError(GreenSchoolError):
    """A list whose maximum is not the rubric's."""

    sentence = QT_TRANSLATE_NOOP("errors", "the maximum of “{name}” is {maximum}, not {given}.")


class MarkAboveMaximumError(GreenSchoolError):
    """A mark above the criterion's maximum."""

    sentence = QT_TRANSLATE_NOOP("errors", "the mark {mark} is above the maximum {maximum} of “{name}”.")


class MarkBelowZeroError(GreenSchoolError):
    """A negative mark."""

    sentence = QT_TRANSLATE_NOOP("errors", "the mark {mark} of “{name}” is below zero.")


class MarkOffStepError(GreenSchoolError):
    """A mark between two steps."""

    sentence = QT_TRANSLATE_NOOP("errors", "the mark {mark} of “{name}” is not a multiple of {step}.")


class MarkTwiceError(GreenSchoolError):
    """Two marks of one judge for one criterion of one entry."""

    sentence = QT_TRANSLATE_NOOP("errors", "{judge} has marked “{name}” of entry {number} already.")


class SheetIncompleteError(GreenSchoolError):
    """A sheet without a mark for every criterion."""

    sentence = QT_TRANSLATE_NOOP("errors", "{judge} has no mark for “{missing}” of entry {number} in {contest}.")


class RoundNotOpenError(GreenSchoolError):
    """Marks for a round that is closed."""

    sentence = QT_TRANSLATE_NOOP("errors", "the marks of {contest} are closed.")


class MarkedOwnSchoolError(GreenSchoolError):
    """A note: a judge who marked an entry of their own school."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "{judge} works at {school} and marked its entry {codes}; the council should know."
    )


class MarksImport:
    """Marks given elsewhere, one row a judge, entry and criterion, for one contest or several."""

    needs = Permission.KEY_MARKS
    shape = MARKS
    action = "marks.import"
    subject = ""
    titles: tuple[str, ...] = (
        QT_TRANSLATE_NOOP("columns", "Contest"),
        QT_TRANSLATE_NOOP("columns", "No."),
        QT_TRANSLATE_NOOP("columns", "Judge"),
        QT_TRANSLATE_NOOP("columns", "Criterion"),
        QT_TRANSLATE_NOOP("columns", "Maximum"),
        QT_TRANSLATE_NOOP("columns", "Mark"),
    )

    def __init__(self, rng: Random = TRUE_CHANCE) -> None:
        self._rng = rng

    def read(self, file: Path, progress: Progress, wishes: Wishes) -> ListFile[MarkLine]:
        """Read the file, without a store."""
        return read_marks(file, progress, wishes)

    def cells(self, line: MarkLine) -> tuple[str, ...]:
        """Return the line's cells under ``titles``."""
        numbers = (format_decimal(line.maximum), format_decimal(line.mark))
        return (line.contest, str(line.entry), line.judge, line.criterion, *numbers)

    def problems(self, uow: UnitOfWork, desk: Desk, reading: ListFile[MarkLine]) -> Iterator[CellProblem]:
        """Yield marks that fit no entry, judge or criterion, marks off their scale, doubles, incomplete sheets.

        Sheets are only called incomplete where no row is faulty, which could hold what they lack.
        """
        books = _Books(uow, desk)
        sheets: dict[tuple[str, int, str], dict[int, MarkLine]] = {}
        faulty = bool(reading.problems)
        for line in reading.lines:
            try:
                criterion = books.check(line)
            except MarkProblemError as problem:
                faulty = True
                yield reading.problem(line.row, problem.column, problem.value, problem.error)
                continue
            sheet = sheets.setdefault((line.contest, line.entry, line.judge), {})
            if criterion.id in sheet or books.has_sheet(line):
                twice = MarkTwiceError(judge=line.judge, name=line.criterion, number=line.entry)
                yield reading.problem(line.row, "criterion", line.criterion, twice)
            sheet[criterion.id] = line
        for sheet in () if faulty else sheets.values():
            last = next(reversed(sheet.values()))
            missing = [c.name for c in books.round(last.contest).criteria if c.id not in sheet]
            if missing:
                incomplete = SheetIncompleteError(
                    judge=last.judge, missing=", ".join(missing), number=last.entry, contest=last.contest
                )
                yield reading.problem(last.row, "mark", "", incomplete)

    def store(
        self,
        uow: UnitOfWork,
        desk: Desk,
        reading: ListFile[MarkLine],
        run: ImportRun,  # noqa: ARG002 - a mark belongs to its sheet and is not taken back by the file
        progress: Progress,
    ) -> list[GreenSchoolError]:
        """Draw the codes of a round that has none, then record every sheet as submitted."""
        books = _Books(uow, desk)
        sheets: dict[tuple[str, int, str], ScoreSheet] = {}
        progress.begin(QT_TRANSLATE_NOOP("progress", "Recording marks"), len(reading.lines))
        for code in dict.fromkeys(line.contest for line in reading.lines):
            books.start_marking(code, self._rng)
        for line in reading.lines:
            key = (line.contest, line.entry, line.judge)
            if key not in sheets:
                sheets[key] = books.new_sheet(line, uow.now)
                uow.session.add(sheets[key])
            criterion = books.criterion(line)
            sheets[key].marks.append(Mark(criterion_id=criterion.id, value=to_thousandths(line.mark)))
            progress.step()
        return books.own_school_notes(list(sheets))


class MarkProblemError(Exception):
    """A refusal together with the column to which it belongs."""

    def __init__(self, column: str, value: object, error: GreenSchoolError) -> None:
        super().__init__(str(error))
        self.column, self.value, self.error = column, str(value), error


class _Books:
    """The season's contests, entries, judges and criteria, looked up by what a list of marks calls them."""

    def __init__(self, uow: UnitOfWork, desk: Desk) -> None:
        self._contests = {
            contest.code: contest
            for contest in uow.session.scalars(select(Contest).where(Contest.season_id == desk.season_id))
        }
        entries = select(Entry).join(Contest).where(Contest.season_id == desk.season_id)
        self._entries = {
            (entry.contest.code, entry.number): entry
            for entry in uow.session.scalars(entries.options(selectinload(Entry.contest), selectinload(Entry.school)))
        }
        judges = uow.session.scalars(select(Judge).where(Judge.season_id == desk.season_id))
        self._judges = {judge.code: judge for judge in judges}
        self._criteria = {
            (code, search_key(criterion.name)): criterion
            for code, contest in self._contests.items()
            for criterion in round_of(contest).criteria
        }
        sheets = select(ScoreSheet).join(Round).join(Contest).where(Contest.season_id == desk.season_id)
        self._sheets = {(one.round_id, one.entry_id, one.judge_id): one for one in uow.session.scalars(sheets)}

    def round(self, contest: str) -> Round:
        return round_of(self._contests[contest])

    def criterion(self, line: MarkLine) -> RubricCriterion:
        return self._criteria[line.contest, search_key(line.criterion)]

    def check(self, line: MarkLine) -> RubricCriterion:
        """Return the criterion that the line marks, or raise ``MarkProblemError``."""
        contest = self._contests.get(line.contest)
        if contest is None:
            known = ", ".join(self._contests)
            raise MarkProblemError("contest", line.contest, UnknownContestOfMarkError(code=line.contest, known=known))
        if round_of(contest).state not in {RoundState.PREPARING, RoundState.CODED, RoundState.MARKING}:
            raise MarkProblemError("contest", line.contest, RoundNotOpenError(contest=contest.name))
        entry = self._entries.get((line.contest, line.entry))
        if entry is None:
            raise MarkProblemError("entry", line.entry, UnknownEntryError(number=line.entry, contest=contest.name))
        if entry.state is not EntryState.ACCEPTED:
            raise MarkProblemError("entry", line.entry, EntryNotMarkedError(code=entry.code, state=entry.state))
        if line.judge not in self._judges:
            raise MarkProblemError("judge", line.judge, UnknownJudgeError(code=line.judge))
        criterion = self._criteria.get((line.contest, search_key(line.criterion)))
        if criterion is None:
            error = UnknownCriterionError(contest=contest.name, name=line.criterion)
            raise MarkProblemError("criterion", line.criterion, error)
        _check_mark(line, criterion)
        return criterion

    def _sheet(self, line: MarkLine) -> ScoreSheet | None:
        ids = (
            self.round(line.contest).id,
            self._entries[line.contest, line.entry].id,
            self._judges[line.judge].id,
        )
        return self._sheets.get(ids)

    def has_sheet(self, line: MarkLine) -> bool:
        """Tell whether the judge has begun or put aside a sheet for the entry; one that is only assigned is filled."""
        sheet = self._sheet(line)
        return sheet is not None and sheet.state is not SheetState.ASSIGNED

    def new_sheet(self, line: MarkLine, now: datetime) -> ScoreSheet:
        """Return the sheet that is assigned, or a new one, handed in."""
        entry = self._entries[line.contest, line.entry]
        sheet = self._sheet(line) or ScoreSheet(
            round_id=self.round(line.contest).id,
            entry_id=entry.id,
            judge_id=self._judges[line.judge].id,
            state=SheetState.ASSIGNED,
            reason="",
        )
        sheet.source, sheet.submitted_at = SheetSource.LIST, now
        for state in (SheetState.DRAFT, SheetState.SUBMITTED):
            sheet.move(f"{line.judge} – {entry.code}", state)
        return sheet

    def start_marking(self, contest: str, rng: Random) -> None:
        """Bring the contest's round to marking, drawing its codes where there are none."""
        round_ = self.round(contest)
        if round_.state is RoundState.PREPARING:
            mine = [entry for (code, _), entry in self._entries.items() if code == contest]
            draw_codes(self._contests[contest], mine, rng)
        if round_.state is RoundState.CODED:
            round_.move(self._contests[contest].name, RoundState.MARKING)

    def own_school_notes(self, sheets: list[tuple[str, int, str]]) -> list[GreenSchoolError]:
        """Return a note for each judge who marked entries of the school where they work."""
        found: dict[str, list[Entry]] = {}
        for contest, number, judge in sheets:
            entry = self._entries[contest, number]
            if entry.school_id == self._judges[judge].school_id:
                found.setdefault(judge, []).append(entry)
        return [
            MarkedOwnSchoolError(
                judge=judge, school=entries[0].school.name, codes=", ".join(entry.code for entry in entries)
            )
            for judge, entries in sorted(found.items())
        ]


def _check_mark(line: MarkLine, criterion: RubricCriterion) -> None:
    if to_thousandths(line.maximum) != criterion.maximum:
        maximum = _written(criterion.maximum)
        error = MaximumDiffersError(name=criterion.name, maximum=maximum, given=format_decimal(line.maximum))
        raise MarkProblemError("maximum", line.maximum, error)
    try:
        MarkScale(from_thousandths(criterion.maximum), from_thousandths(criterion.step)).check(line.mark)
    except MarkError as refusal:
        raise MarkProblemError("mark", line.mark, _mark_refusal(refusal, line, criterion)) from refusal


def _mark_refusal(refusal: MarkError, line: MarkLine, criterion: RubricCriterion) -> GreenSchoolError:
    mark = format_decimal(line.mark)
    if isinstance(refusal, AboveMaximumError):
        return MarkAboveMaximumError(mark=mark, maximum=_written(criterion.maximum), name=criterion.name)
    if isinstance(refusal, BelowZeroError):
        return MarkBelowZeroError(mark=mark, name=criterion.name)
    return MarkOffStepError(mark=mark, step=_written(criterion.step), name=criterion.name)


def _written(thousandths: int) -> str:
    return format_decimal(half_up(from_thousandths(thousandths), 3).normalize())
