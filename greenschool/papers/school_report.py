"""What a school did and received, season by season: phiếu kết quả (its assessment has a card of its own)."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from greenschool.papers.document import DocumentFacts
from greenschool.papers.fonts import FontFamily, letter_family, system_font_folders
from greenschool.papers.letterhead import Letterhead, Signature
from greenschool.papers.wording import Wording, wording

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

    from greenschool.papers.flowables import Type

_BODY_SIZE = 13


@dataclass(frozen=True, slots=True)
class ReportRow:
    """One thing: what it was, who took part, how it came out."""

    what: str
    detail: str
    outcome: str


@dataclass(frozen=True, slots=True)
class ReportChapter:
    """Rows of one kind under their heading, "Bài dự thi (8)"."""

    heading: str
    rows: tuple[ReportRow, ...]


@dataclass(frozen=True, slots=True)
class ReportSeason:
    """One season: its heading in bold, a sentence of facts, and the chapters that have rows."""

    heading: str
    facts: str
    chapters: tuple[ReportChapter, ...]


@dataclass(frozen=True, slots=True)
class SchoolReportPaper:
    """The report of one school. ``facts`` are sentences about it as pairs of opening words and text."""

    letterhead: Letterhead
    school: str
    programme: str
    facts: tuple[tuple[str, str], ...]
    seasons: tuple[ReportSeason, ...]
    signature: Signature
    recipients: tuple[str, ...] = ()
    made_at: datetime | None = None


def write_school_report(paper: SchoolReportPaper, out: Path, *, family: FontFamily | None = None) -> int:
    """Write the report to the PDF ``out`` and return its number of pages.

    ``family`` is that of the system's letters unless given. Raises ``MissingGlyphError``,
    ``RowTooLongError`` or ``WriteFailedError``; ``out`` is then as it was.
    """
    from greenschool.papers.flowables import Type
    from greenschool.papers.sheets import Sheet, write_sheets

    phrases = wording("school-report")
    title = phrases.say("file_title", school=paper.school)
    kind = Type(family or letter_family(system_font_folders()), label=title)
    facts = DocumentFacts(title, paper.letterhead.issuer, phrases.say("file_subject"), paper.made_at)
    return write_sheets(out, Sheet(facts, kind, None), lambda: _story(paper, phrases, kind))


def _story(paper: SchoolReportPaper, phrases: Wording, kind: "Type") -> list["Flowable"]:
    from reportlab.platypus import KeepTogether, Spacer

    from greenschool.papers.flowables import ClosingBlock, HeadingBlock, TitleBlock
    from greenschool.papers.units import MM

    subject = phrases.say("subject", school=paper.school)
    programme = phrases.say("programme", programme=paper.programme)
    story = [
        HeadingBlock(paper.letterhead, kind),
        Spacer(0, 7 * MM),
        TitleBlock(phrases.say("title"), subject, programme, kind),
        Spacer(0, 4 * MM),
        *(kind.headed_paragraph(head, text, _BODY_SIZE, space_before=6) for head, text in paper.facts),
    ]
    for season in paper.seasons:
        story += _season(season, phrases, kind)
    closing = ClosingBlock(paper.signature, paper.recipients, kind)
    return [*story, KeepTogether([Spacer(0, 8 * MM), closing])]


def _season(season: ReportSeason, phrases: Wording, kind: "Type") -> list["Flowable"]:
    from reportlab.platypus import CondPageBreak, Spacer

    from greenschool.papers.tables import Column, RuledTable
    from greenschool.papers.units import MM

    heading = kind.headed_paragraph(season.heading, season.facts, _BODY_SIZE, space_before=10)
    if not season.chapters:
        return [heading]
    widths = (("number", 11, "centre"), ("what", 78, "left"), ("detail", 46, "left"), ("outcome", 30, "centre"))
    columns = [Column(phrases.say(f"column_{name}"), width, align) for name, width, align in widths]
    table = RuledTable(columns, kind)
    for chapter in season.chapters:
        table.add_group(chapter.heading)
        for number, row in enumerate(chapter.rows, start=1):
            table.add_row((str(number), row.what, row.detail, row.outcome))
    return [CondPageBreak(55 * MM), heading, Spacer(0, 3 * MM), table.flowable()]
