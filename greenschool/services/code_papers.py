"""Sơ đồ phách and đối chiếu phách for the officers' file, as PDF and as Excel."""

from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models.account import Permission
from greenschool.papers.code_lists import (
    CodeLine,
    CodeMapPaper,
    ComparedLine,
    ComparisonPaper,
    write_code_map,
    write_comparison,
)
from greenschool.papers.wording import wording
from greenschool.progress import SILENT, Progress
from greenschool.services.codes import CodeRow, ComparisonRow, code_map_in, comparison_in
from greenschool.services.desk import Desk, contest_of, result_round, season_of
from greenschool.services.letterheads import letterhead, moment_in_words, signature
from greenschool.services.printing import paper_suffix
from greenschool.text.numbers import format_decimal
from greenschool.workbooks.sheets import INTEGER, TEXT, CellKind, SheetColumn, TableSheet, decimal
from greenschool.workbooks.writer import write_workbook


class NoCodesYetError(GreenSchoolError):
    """A map of codes that nobody has drawn."""

    sentence = QT_TRANSLATE_NOOP("errors", "{contest} has no codes yet. Nothing was printed. Draw the codes first.")


def print_code_map(desk: Desk, contest: str, out: Path, progress: Progress = SILENT) -> None:
    """Write whose work each code stands for to ``out``, a .pdf or an .xlsx file; the journal says so first.

    Raises ``NoCodesYetError``, ``UnknownPaperFormatError`` or what the writers refuse.
    """
    suffix = paper_suffix(out)
    with desk.write(Permission.EDIT, "codes.print") as uow:
        found, season = contest_of(uow, desk, contest), season_of(uow, desk)
        uow.detail["contest"] = found.code
        rows = code_map_in(uow, found)
        if not rows:
            raise NoCodesYetError(contest=found.name)
        now = uow.now.astimezone()
        paper = CodeMapPaper(
            letterhead=letterhead(season, now.date()),
            contest=found.name,
            lines=tuple(CodeLine(row.blind_code, row.code, row.school, row.authors, row.title) for row in rows),
            made=moment_in_words(now),
            signature=signature(season),
            made_at=now,
        )
    if suffix == ".pdf":
        write_code_map(paper, out)
    else:
        write_workbook(out, [_map_sheet(paper.contest, rows)], progress)


def print_comparison(desk: Desk, contest: str, out: Path, progress: Progress = SILENT) -> None:
    """Write codes beside entries, judges and scores to ``out``, a .pdf or an .xlsx file.

    Raises ``CodesSealedError``, ``UnknownPaperFormatError`` or what the writers refuse.
    """
    suffix = paper_suffix(out)
    with desk.read(Permission.EDIT) as uow:
        found, season = contest_of(uow, desk, contest), season_of(uow, desk)
        rows = comparison_in(uow, found)
        round_, now = result_round(found), uow.now.astimezone()
        opened = found.codes_opened_at or uow.now
        decimals = round_.decimals
        paper = ComparisonPaper(
            letterhead=letterhead(season, now.date()),
            contest=found.name,
            lines=tuple(_compared(row, decimals) for row in rows),
            opened=moment_in_words(opened),
            opened_by=found.codes_opened_by,
            fingerprint=round_.fingerprint or None,
            signature=signature(season),
            made_at=now,
        )
    if suffix == ".pdf":
        write_comparison(paper, out)
    else:
        write_workbook(out, [_comparison_sheet(paper.contest, rows, decimals)], progress)


def _compared(row: ComparisonRow, decimals: int) -> ComparedLine:
    score = "" if row.score is None else format_decimal(row.score, decimals)
    return ComparedLine(row.blind_code, row.code, row.school, row.authors, row.judges, score)


def _map_sheet(contest: str, rows: Sequence[CodeRow]) -> TableSheet:
    columns = (
        ("number", INTEGER, 7),
        ("blind_code", TEXT, 14),
        ("code", TEXT, 12),
        ("school", TEXT, 36),
        ("authors", TEXT, 34),
        ("title", TEXT, 60),
    )
    cells = [
        (number, row.blind_code, row.code, row.school, "\n".join(row.authors), row.title)
        for number, row in enumerate(rows, start=1)
    ]
    return _sheet("map", contest, columns, cells)


def _comparison_sheet(contest: str, rows: Sequence[ComparisonRow], decimals: int) -> TableSheet:
    columns = (
        ("number", INTEGER, 7),
        ("blind_code", TEXT, 14),
        ("code", TEXT, 12),
        ("school", TEXT, 36),
        ("authors", TEXT, 34),
        ("judges", TEXT, 30),
        ("score", decimal(max(decimals, 1)), 10),
    )
    cells = [
        (
            number,
            row.blind_code,
            row.code,
            row.school,
            "\n".join(row.authors),
            ", ".join(row.judges),
            row.score,
        )
        for number, row in enumerate(rows, start=1)
    ]
    return _sheet("comparison", contest, columns, cells)


def _sheet(
    what: str,
    contest: str,
    columns: Sequence[tuple[str, CellKind, int]],
    rows: Sequence[Sequence[str | int | Decimal | None]],
) -> TableSheet:
    phrases = wording("codes")
    return TableSheet(
        title=phrases.say(f"{what}_title").capitalize(),
        columns=[SheetColumn(phrases.say(f"column_{name}"), kind, width) for name, kind, width in columns],
        rows=rows,
        heading_lines=[phrases.say(f"{what}_title"), phrases.say(f"{what}_subject", contest=contest)],
    )
