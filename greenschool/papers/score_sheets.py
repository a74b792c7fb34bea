"""Phiếu chấm: what a judge marks on by hand, or what they marked, by entry, by judge or as a grid."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from greenschool.papers.document import DocumentFacts
from greenschool.papers.fonts import FontFamily, letter_family, system_font_folders
from greenschool.papers.sheet_facts import ScoreSheetsPaper, SheetLayout
from greenschool.papers.wording import wording
from greenschool.progress import SILENT, Progress

if TYPE_CHECKING:
    from greenschool.papers.booklet import Part
    from greenschool.papers.flowables import Type


def write_score_sheets(
    paper: ScoreSheetsPaper,
    layout: SheetLayout,
    out: Path,
    progress: Progress = SILENT,
    *,
    family: FontFamily | None = None,
) -> int:
    """Write the sheets to the PDF ``out`` and return the number of pages.

    ``family`` is that of the system's letters unless given. Raises ``MissingGlyphError``, ``RowTooLongError``,
    ``WriteFailedError`` or ``Cancelled``; ``out`` is then as it was.
    """
    from greenschool.papers.booklet import write_booklet
    from greenschool.papers.flowables import Type
    from greenschool.papers.sheets import Sheet

    phrases = wording("score-sheet")
    title = phrases.say("file_title", contest=paper.contest, round=paper.round_name)
    kind = Type(family or letter_family(system_font_folders()), label=title)
    sheets = sum(judge.count for judge in paper.judges)
    subject = phrases.say("file_subject", sheets=sheets, judges=len(paper.judges))
    facts = DocumentFacts(title, paper.letterhead.issuer, subject, paper.made_at)
    sheet = Sheet(facts, kind, None, lies_wide=layout is SheetLayout.GRID)
    return write_booklet(out, sheet, _parts(layout)(paper, kind), progress)


def _parts(layout: SheetLayout) -> 'Callable[[ScoreSheetsPaper, "Type"], Sequence["Part"]]':
    """Return what draws a layout; each loads reportlab."""
    from greenschool.papers import entry_sheets, judge_sheets, score_grid

    return {
        SheetLayout.ENTRY: entry_sheets.parts,
        SheetLayout.JUDGE: judge_sheets.parts,
        SheetLayout.GRID: score_grid.parts,
    }[layout]
