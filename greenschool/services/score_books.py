"""Judges' workbooks: one for each judge goes out, and comes home row by row, whatever was done to the rest of it."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import groupby
from pathlib import Path

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import Contest
from greenschool.models.account import Permission
from greenschool.models.judging import SheetSource, SheetState
from greenschool.models.round import RoundState
from greenschool.progress import SILENT, Progress
from greenschool.services.conflicts import judge_of
from greenschool.services.desk import Desk, contest_of, open_season_of, round_of, season_of
from greenschool.services.panels import list_panel
from greenschool.services.rubrics import RubricRow, show_rubric
from greenschool.services.sheet_intake import (
    RoundNotMarkedError,
    SheetCheck,
    SheetMarks,
    SheetToMark,
    check_sheet,
    find_sheet,
    sheets_for,
    take_sheet,
)
from greenschool.storage.backup import back_up
from greenschool.storage.unit_of_work import UnitOfWork
from greenschool.workbooks.cells import shown
from greenschool.workbooks.reading import CellProblem
from greenschool.workbooks.score_book import (
    CODE_COLUMN,
    JUDGE_ROW,
    ROUND_ROW,
    BookCheck,
    BookCriterion,
    BookEntry,
    BookGroup,
    BookRow,
    ReturnedBook,
    ScoreBook,
    check_book,
    read_book,
)
from greenschool.workbooks.score_book_writer import write_book
from greenschool.workbooks.table import cell_name

Take = Callable[[UnitOfWork, Desk, Contest, SheetMarks], SheetCheck]
_PUT_ASIDE = (SheetState.RECUSED, SheetState.ABSENT)
_MARKED = frozenset(SheetState) - {*_PUT_ASIDE}


class BookOfOtherSeasonError(GreenSchoolError):
    """A workbook that was sent out in another season."""

    sentence = QT_TRANSLATE_NOOP("errors", "this workbook is of another season; the season here is “{season}”.")


class BookOutdatedError(GreenSchoolError):
    """A workbook that was sent out before the rubric, the round or the assignment was changed."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "this workbook is of an older version: the rubric or the round was changed. Send it out again."
    )


class BookTwiceError(GreenSchoolError):
    """A second workbook of the same judge and contest among those brought in together."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "{other} is of the same judge and was brought in too. Look which of the two is the right one."
    )


class NothingToMarkError(GreenSchoolError):
    """A workbook for a judge without sheets."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "{judge} has no entries to mark in {contest}. No workbook was written. Assign entries first."
    )


class CommentsMissingError(GreenSchoolError):
    """Marks without a comment that the rubric asks for."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "the rubric asks for a comment on “{criteria}”. The marks were kept as a draft."
    )


@dataclass(frozen=True, slots=True)
class BookReturn:
    """What one file brings or brought. A file that is refused as a whole has only ``refused``."""

    file: Path
    refused: GreenSchoolError | None = None
    contest: str = ""
    judge: str = ""
    new: int = 0
    changed: int = 0
    same: int = 0
    recused: int = 0
    unmarked: tuple[str, ...] = ()
    """Codes without a mark yet."""
    problems: tuple[CellProblem, ...] = ()
    """What was left out, by its cell."""


def export_books(
    desk: Desk, contest: str, folder: Path, judges: Sequence[str] | None = None, progress: Progress = SILENT
) -> tuple[Path, ...]:
    """Write one workbook for each judge of the panel (or those named) into ``folder``; names bear codes only.

    Raises ``NothingToMarkError`` for a judge who is named and has no sheets, or what the writer refuses.
    """
    return write_books(books_for(desk, contest, judges), folder, progress)


def books_for(desk: Desk, contest: str, judges: Sequence[str] | None = None) -> tuple[ScoreBook, ...]:
    """Return the workbook of each judge of the panel (or of those named) as it would be sent out now.

    Raises ``NothingToMarkError`` for a judge who is named and has no sheets.
    """
    with desk.read(Permission.KEY_MARKS) as uow:
        code = contest_of(uow, desk, contest).code
    wanted = judges if judges is not None else [member.judge for member in list_panel(desk, code) if member.assigned]
    return tuple(_book(desk, code, judge, put_aside=()) for judge in wanted)


def write_books(books: Sequence[ScoreBook], folder: Path, progress: Progress = SILENT) -> tuple[Path, ...]:
    """Write workbooks into ``folder``, which is made; raises what the writer refuses."""
    folder.mkdir(parents=True, exist_ok=True)
    progress.begin(QT_TRANSLATE_NOOP("progress", "Writing the marking workbooks"), len(books))
    files = []
    for book in books:
        files.append(folder / f"phieu-cham-{name_in_files(book)}.xlsx")
        write_book(files[-1], book)
        progress.step()
    return tuple(files)


def name_in_files(book: ScoreBook) -> str:
    """Return what the files of a workbook are called by: the codes of contest and judge."""
    return f"{_plain(book.contest)}-{_plain(book.judge)}"


def check_books(desk: Desk, files: Sequence[Path], progress: Progress = SILENT) -> tuple[BookReturn, ...]:
    """Say what workbooks would bring, without changing anything."""
    return _go_through(desk, files, progress, keep=False)


def take_books(desk: Desk, files: Sequence[Path], progress: Progress = SILENT) -> tuple[BookReturn, ...]:
    """Take workbooks home, each in a transaction of its own: sound rows are handed in, all others are named.

    One file that is refused does not stop the others. A backup is written before the first change.
    """
    with desk.read(Permission.KEY_MARKS) as uow:
        back_up(desk.storage.home, uow.now, "import")
    return _go_through(desk, files, progress, keep=True)


def _go_through(desk: Desk, files: Sequence[Path], progress: Progress, *, keep: bool) -> tuple[BookReturn, ...]:
    seen: dict[tuple[str, str], str] = {}
    found = []
    with desk.read(Permission.KEY_MARKS) as uow:
        season = season_of(uow, desk).name
    progress.begin(QT_TRANSLATE_NOOP("progress", "Checking the marking workbooks"), len(files))
    for file in files:
        try:
            found.append(_one(desk, season, file, seen, keep=keep))
        except GreenSchoolError as error:
            found.append(BookReturn(file, refused=error))
        progress.step()
    return tuple(found)


def _one(desk: Desk, season: str, file: Path, seen: dict[tuple[str, str], str], *, keep: bool) -> BookReturn:
    returned = read_book(file)
    place = returned.key.contest, returned.key.judge
    result = BookReturn(file, contest=place[0], judge=place[1])
    if returned.key.season != desk.season_id:
        return replace(result, problems=(_at(returned, ROUND_ROW, BookOfOtherSeasonError(season=season)),))
    if place in seen:
        return replace(result, problems=(_at(returned, JUDGE_ROW, BookTwiceError(other=seen[place])),))
    seen[place] = file.name
    book = _book(desk, *place)
    if book.key != returned.key:
        return replace(result, problems=(_at(returned, ROUND_ROW, BookOutdatedError()),))
    checked = check_book(returned, book)
    if not keep:
        with desk.read(Permission.KEY_MARKS) as uow:
            return _take(uow, desk, returned, checked, result, check_sheet)
    with desk.write(Permission.KEY_MARKS, "sheets.take_in") as uow:
        uow.detail["file"] = file.name
        return _take(uow, desk, returned, checked, result, partial(take_sheet, source=SheetSource.WORKBOOK))


def _take(
    uow: UnitOfWork, desk: Desk, returned: ReturnedBook, checked: BookCheck, result: BookReturn, take: Take
) -> BookReturn:
    """Hand in the sound rows, or only look at them; what the store refuses of a row is named at its code."""
    open_season_of(uow, desk)
    contest = contest_of(uow, desk, result.contest)
    round_ = round_of(contest)
    if round_.state is not RoundState.MARKING:
        raise RoundNotMarkedError(contest=contest.name, state=round_.state)
    names = [one.name for one in round_.criteria]
    asked = [one.name for one in round_.criteria if one.comment_required]
    kinds: list[str] = []
    problems = list(checked.problems)
    for row in checked.rows:
        try:
            if row.recusal:
                kinds.append(_recuse(uow, desk, result, row))
                continue
            marks = dict(zip(names, row.marks, strict=True))
            comments = {name: row.comment for name in asked if row.comment}
            given = SheetMarks(result.judge, row.code, marks, row.comment, comments)
            found = take(uow, desk, contest, given)
            kinds.append(found.kind)
            if found.gap is not None:
                raise CommentsMissingError(criteria=", ".join(found.gap.comments))
        except GreenSchoolError as error:
            problems.append(_at(returned, row.row, error))
    ordered = tuple(sorted(problems, key=lambda problem: problem.row))
    return replace(
        result,
        new=kinds.count("new"),
        changed=kinds.count("changed"),
        same=kinds.count("same"),
        recused=kinds.count("recused"),
        unmarked=checked.unmarked,
        problems=ordered,
    )


def _recuse(uow: UnitOfWork, desk: Desk, result: BookReturn, row: BookRow) -> str:
    """Note that the judge stands aside: "recused", or "same" where that is known."""
    sheet, _ = find_sheet(uow, desk, contest_of(uow, desk, result.contest), result.judge, row.code)
    if sheet.state is SheetState.RECUSED:
        return "same"
    sheet.move(row.code, SheetState.RECUSED, row.recusal)
    return "recused"


def _at(returned: ReturnedBook, row: int, error: GreenSchoolError) -> CellProblem:
    return CellProblem(cell_name(row, CODE_COLUMN), row, "", returned.sheet.text(row, CODE_COLUMN), error)


def _book(desk: Desk, contest: str, judge: str, put_aside: Sequence[SheetState] = _PUT_ASIDE) -> ScoreBook:
    """Return the workbook of a judge as it would be sent out now, with the sheets in ``put_aside`` states."""
    kept = {*_MARKED, *put_aside}
    sheets = [sheet for sheet in sheets_for(desk, contest, judge) if sheet.state in kept]
    rubric = show_rubric(desk, contest)
    with desk.read(Permission.KEY_MARKS) as uow:
        found, person = contest_of(uow, desk, contest), judge_of(uow, desk, judge)
        code, name, number = person.code, person.name, round_of(found).number
        season = season_of(uow, desk).name
        contest_code = found.code
    if not sheets:
        raise NothingToMarkError(judge=code, contest=rubric.contest_name)
    ordered = sorted(sheets, key=lambda sheet: sheet.group)
    return ScoreBook(
        season=desk.season_id,
        contest=contest_code,
        round=number,
        judge=code,
        round_line=" – ".join(filter(None, (rubric.contest_name, rubric.round_name, season))),
        judge_line=f"Giám khảo: {code} – {name}",
        criteria=_criteria(rubric),
        groups=tuple(_group(title, list(group)) for title, group in groupby(ordered, key=lambda sheet: sheet.group)),
    )


def _criteria(rubric: RubricRow) -> tuple[BookCriterion, ...]:
    return tuple(
        BookCriterion(
            one.name, one.step, one.description, tuple((level.name, level.description) for level in one.levels)
        )
        for one in rubric.criteria
    )


def _group(title: str, sheets: Sequence[SheetToMark]) -> BookGroup:
    maxima = tuple(one.maximum for one in sheets[0].criteria)
    return BookGroup(title, maxima, tuple(_entry(sheet) for sheet in sheets))


def _entry(sheet: SheetToMark) -> BookEntry:
    marks = {place: one.mark for place, one in enumerate(sheet.criteria) if one.mark is not None}
    return BookEntry(sheet.blind_code, shown(sheet.text), marks, sheet.comment)


def _plain(code: str) -> str:
    return re.sub(r"[^A-Za-z0-9_-]", "_", code)[:40]
