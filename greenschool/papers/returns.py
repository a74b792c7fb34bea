"""What goes back to schools: phiếu trả hồ sơ, one for each school, with what every entry lacks."""

from collections.abc import Sequence
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
class ReturnLine:
    """An entry that goes back, and what it lacks."""

    code: str
    contest: str
    title: str
    authors: tuple[str, ...]
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReturnPaper:
    """The list of one school; ``deadline`` is the sentence that says until when."""

    letterhead: Letterhead
    school: str
    lines: tuple[ReturnLine, ...]
    deadline: str
    signature: Signature
    recipients: tuple[str, ...] = ()
    made_at: datetime | None = None


def write_returns(papers: Sequence[ReturnPaper], out: Path, *, family: FontFamily | None = None) -> int:
    """Write the lists to the PDF ``out``, each beginning a page, and return the number of pages.

    ``family`` is that of the system's letters unless given. Raises ``MissingGlyphError``,
    ``RowTooLongError`` or ``WriteFailedError``; ``out`` is then as it was.
    """
    from greenschool.papers.flowables import Type
    from greenschool.papers.sheets import Sheet, write_sheets

    phrases = wording("returns")
    title = phrases.say("file_title")
    kind = Type(family or letter_family(system_font_folders()), label=title)
    entries = sum(len(paper.lines) for paper in papers)
    subject = phrases.say("file_subject", schools=len(papers), entries=entries)
    facts = DocumentFacts(title, papers[0].letterhead.issuer, subject, papers[0].made_at)
    return write_sheets(out, Sheet(facts, kind, None), lambda: _stories(papers, phrases, kind))


def _stories(papers: Sequence[ReturnPaper], phrases: Wording, kind: "Type") -> list["Flowable"]:
    from reportlab.platypus import PageBreak

    story: list[Flowable] = []
    for paper in papers:
        if story:
            story.append(PageBreak())
        story += _story(paper, phrases, kind)
    return story


def _story(paper: ReturnPaper, phrases: Wording, kind: "Type") -> list["Flowable"]:
    from reportlab.platypus import KeepTogether, Spacer

    from greenschool.papers.flowables import ClosingBlock, HeadingBlock, TitleBlock
    from greenschool.papers.units import MM

    opening = phrases.say("opening", count=len(paper.lines))
    return [
        HeadingBlock(paper.letterhead, kind),
        Spacer(0, 7 * MM),
        TitleBlock(phrases.say("title"), phrases.say("subject", school=paper.school), None, kind),
        Spacer(0, 5 * MM),
        kind.paragraph(opening, _BODY_SIZE, "justify", first_indent=10 * MM),
        Spacer(0, 4 * MM),
        _table(paper, phrases, kind),
        KeepTogether(
            [
                Spacer(0, 4 * MM),
                kind.paragraph(paper.deadline, _BODY_SIZE, "justify", first_indent=10 * MM),
                Spacer(0, 6 * MM),
                ClosingBlock(paper.signature, paper.recipients, kind),
            ]
        ),
    ]


def _table(paper: ReturnPaper, phrases: Wording, kind: "Type") -> "Flowable":
    from greenschool.papers.tables import Column, RuledTable

    widths = (
        ("number", 11, "centre"),
        ("code", 20, "centre"),
        ("title", 46, "left"),
        ("authors", 36, "left"),
        ("missing", 52, "left"),
    )
    columns = [Column(phrases.say(f"column_{name}"), width, align) for name, width, align in widths]
    table = RuledTable(columns, kind)
    contest = ""
    for number, line in enumerate(paper.lines, start=1):
        if line.contest != contest:
            contest = line.contest
            table.add_group(contest)
        missing = "\n".join(phrases.say("missing_item", thing=thing) for thing in line.missing)
        table.add_row((str(number), line.code, line.title, ", ".join(line.authors), missing))
    return table.flowable()
