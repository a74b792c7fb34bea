"""The practice season is marked as an office does it: codes, a panel, workbooks out and home, far marks, closing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path
from random import Random

from greenschool.errors import GreenSchoolError
from greenschool.models.round import AdjudicationRule
from greenschool.progress import SILENT, Progress
from greenschool.services import blindness, codes
from greenschool.services.conflicts import barred_entries
from greenschool.services.desk import Desk
from greenschool.services.discrepancies import keep_mean, list_pairs
from greenschool.services.imports import ImportRefusedError, check, run
from greenschool.services.marks import MarksImport
from greenschool.services.panels import Seat, assign_by_hand, set_panel
from greenschool.services.rounds import close_round
from greenschool.services.rubrics import round_facts, set_round, show_rubric
from greenschool.services.score_books import export_books, take_books
from greenschool.workbooks.mark_list import MARKS, MarkLine
from greenschool.workbooks.score_book_filling import fill_book
from greenschool.workbooks.sheets import INTEGER, TEXT, SheetColumn, TableSheet, decimal
from greenschool.workbooks.writer import write_workbook

KEPT = "quyết định mẫu của ban tổ chức trong mùa thi thực hành: giữ điểm trung bình của các bài có điểm lệch nhau"
_KINDS = {"entry": INTEGER, "maximum": decimal(2), "mark": decimal(2)}

Given = Mapping[str, Mapping[int, Mapping[str, Decimal]]]
"""Marks of one contest by the judge's code, the entry's number and the name of the criterion."""


@dataclass(frozen=True, slots=True)
class RoundMarked:
    """How the marks of one round came in."""

    contest: str
    round_number: int
    round_name: str
    judges: tuple[str, ...]
    books: tuple[Path, ...]
    """One for each of the judges, as they came home."""
    by_workbook: int
    """Sheets that came home in them."""
    by_list: int
    """Sheets of judges for an entry that the panel does not give them; they were marked elsewhere."""
    pairs: int
    """Entries whose marks lie outside the bands; the council kept the mean of all of them."""
    notes: tuple[GreenSchoolError, ...]


def read_given(desk: Desk, file: Path, progress: Progress = SILENT) -> dict[str, list[MarkLine]]:
    """Read a season's list of marks by contest; raises ``ImportRefusedError`` for a list that would be refused."""
    found = check(MarksImport(), desk, file, progress)
    if found.problems:
        raise ImportRefusedError(file, found.problems)
    lines: dict[str, list[MarkLine]] = {}
    for line in found.reading.lines:
        lines.setdefault(line.contest, []).append(line)
    return lines


def mark_from_list(
    desk: Desk, contest: str, lines: Sequence[MarkLine], folder: Path, rng: Random, progress: Progress = SILENT
) -> RoundMarked:
    """Mark a contest with what a list says, and close its marks.

    Sheets of judges for entries that they may not mark are never assigned: they were given elsewhere, count, and come
    in as a list whose note names them (docs/decisions/0002).
    """
    closed = barred_entries(desk, contest)
    given: dict[str, dict[int, dict[str, Decimal]]] = {}
    elsewhere: list[MarkLine] = []
    for line in lines:
        if line.entry in closed[line.judge]:
            elsewhere.append(line)
        else:
            given.setdefault(line.judge, {}).setdefault(line.entry, {})[line.criterion] = line.mark
    return mark_round(desk, contest, given, folder, rng, elsewhere, progress)


def mark_round(
    desk: Desk,
    contest: str,
    given: Given,
    folder: Path,
    rng: Random,
    elsewhere: Sequence[MarkLine] = (),
    progress: Progress = SILENT,
) -> RoundMarked:
    """Take the contest's round from drawing its codes to closed marks; its workbooks and lists lie in ``folder``."""
    judges = sorted(given)
    _let_in(desk, contest, given, rng)
    books = export_books(desk, contest, folder, judges, progress)
    numbers = {row.number: row.blind_code for row in codes.code_map(desk, contest)}
    for judge, book in zip(judges, books, strict=True):
        fill_book(book, {numbers[entry]: marks for entry, marks in given[judge].items()})
    by_workbook = _take_home(desk, books, progress)
    notes = _take_list(desk, elsewhere, folder / f"diem-cham-noi-khac-{contest}.xlsx", progress) if elsewhere else ()
    pairs = _keep_means(desk, contest)
    close_round(desk, contest)
    rubric = show_rubric(desk, contest)
    return RoundMarked(
        contest=contest,
        round_number=rubric.round_number,
        round_name=rubric.round_name,
        judges=tuple(judges),
        books=books,
        by_workbook=by_workbook,
        by_list=len({(line.judge, line.entry) for line in elsewhere}),
        pairs=pairs,
        notes=notes,
    )


def _let_in(desk: Desk, contest: str, given: Given, rng: Random) -> None:
    """Draw the codes, cover names in the texts, seat and assign the judges, and let them mark."""
    set_round(desk, contest, replace(round_facts(desk, contest), adjudication=AdjudicationRule.LIST))
    codes.draw(desk, contest, rng)
    blindness.mask_all(desk, contest)
    set_panel(desk, contest, [Seat(judge) for judge in sorted(given)])
    assign_by_hand(desk, contest, [(entry, judge) for judge in sorted(given) for entry in given[judge]])
    blindness.release(desk, contest)


def _take_home(desk: Desk, books: Sequence[Path], progress: Progress) -> int:
    """Take the workbooks home and return how many sheets they brought; nothing of them may be refused."""
    sheets = 0
    for one in take_books(desk, books, progress):
        if one.refused is not None:
            raise one.refused
        if one.problems:
            raise ImportRefusedError(one.file, one.problems)
        sheets += one.new
    return sheets


def _take_list(desk: Desk, lines: Sequence[MarkLine], file: Path, progress: Progress) -> tuple[GreenSchoolError, ...]:
    columns = [SheetColumn(field.titles[0], _KINDS.get(field.key, TEXT)) for field in MARKS.fields]
    rows = [[getattr(line, field.key) for field in MARKS.fields] for line in lines]
    write_workbook(file, [TableSheet("Điểm", columns, rows, heading_lines=(MARKS.title,))])
    return run(MarksImport(), desk, file, progress).notes


def _keep_means(desk: Desk, contest: str) -> int:
    """Let the council keep the mean wherever marks lie far apart, and return how often."""
    entries = [row.entry for row in list_pairs(desk, contest)]
    if entries:
        keep_mean(desk, contest, entries, KEPT)
    return len(entries)
