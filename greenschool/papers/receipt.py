"""Receipts for entries: phiếu tiếp nhận, each on a page of its own."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from greenschool.papers.document import DocumentFacts
from greenschool.papers.fonts import FontFamily, letter_family, system_font_folders
from greenschool.papers.letterhead import Letterhead
from greenschool.papers.wording import Wording, wording

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

    from greenschool.papers.flowables import Type

_BODY_SIZE = 13
_NAME_SIZE = 14
_HALF = 82.5  # mm
_ROOM_TO_SIGN = 22  # mm


@dataclass(frozen=True, slots=True)
class ReceiptLine:
    """One entry on a receipt."""

    code: str
    contest: str
    title: str
    authors: tuple[str, ...]
    files: int


@dataclass(frozen=True, slots=True)
class ReceiptPaper:
    """A receipt. ``time`` is the moment in words; ``handed_by`` may be empty, and is then written by hand.

    ``copy`` is 1 for the first print; later ones say which they are.
    """

    letterhead: Letterhead
    number: int
    time: str
    school: str
    handed_by: str
    taken_by: str
    lines: tuple[ReceiptLine, ...]
    copy: int = 1
    made_at: datetime | None = None


def write_receipts(papers: Sequence[ReceiptPaper], out: Path, *, family: FontFamily | None = None) -> int:
    """Write receipts to the PDF ``out``, each beginning a page, and return the number of pages.

    ``family`` is that of the system's letters unless given. Raises ``MissingGlyphError``,
    ``RowTooLongError`` or ``WriteFailedError``; ``out`` is then as it was.
    """
    from greenschool.papers.flowables import Type
    from greenschool.papers.sheets import Sheet, write_sheets

    phrases = wording("receipt")
    title = phrases.say("file_title", numbers=_numbers(papers))
    kind = Type(family or letter_family(system_font_folders()), label=title)
    subject = phrases.say("file_subject", count=sum(len(paper.lines) for paper in papers))
    facts = DocumentFacts(title, papers[0].letterhead.issuer, subject, papers[0].made_at)
    return write_sheets(out, Sheet(facts, kind, None), lambda: _stories(papers, phrases, kind))


def _numbers(papers: Sequence[ReceiptPaper]) -> str:
    numbers = [f"{paper.number:03d}" for paper in papers]
    return numbers[0] if len(numbers) == 1 else f"{numbers[0]}–{numbers[-1]}"


def _stories(papers: Sequence[ReceiptPaper], phrases: Wording, kind: "Type") -> list["Flowable"]:
    from reportlab.platypus import PageBreak

    story: list[Flowable] = []
    for paper in papers:
        if story:
            story.append(PageBreak())
        story += _story(paper, phrases, kind)
    return story


def _story(paper: ReceiptPaper, phrases: Wording, kind: "Type") -> list["Flowable"]:
    from reportlab.platypus import KeepTogether, Spacer

    from greenschool.papers.flowables import HeadingBlock, TitleBlock
    from greenschool.papers.units import MM

    number = phrases.say("copy" if paper.copy > 1 else "number", number=paper.number, copy=paper.copy)
    about = (
        ("school_heading", paper.school),
        ("handed_by_heading", paper.handed_by or phrases.say("handed_by_blank")),
        ("time_heading", paper.time),
    )
    total = phrases.say("total", count=len(paper.lines), files=sum(line.files for line in paper.lines))
    return [
        HeadingBlock(paper.letterhead, kind),
        Spacer(0, 7 * MM),
        TitleBlock(phrases.say("title"), number, None, kind),
        Spacer(0, 4 * MM),
        *(kind.headed_paragraph(phrases.say(head), text, _BODY_SIZE, space_before=4) for head, text in about),
        Spacer(0, 4 * MM),
        _table(paper, phrases, kind),
        KeepTogether(
            [
                Spacer(0, 3 * MM),
                kind.paragraph(total, _BODY_SIZE, font=kind.family.bold),
                Spacer(0, 2 * MM),
                kind.paragraph(phrases.say("note"), _BODY_SIZE, "justify", font=kind.family.italic),
                Spacer(0, 6 * MM),
                _signatures(paper, phrases, kind),
            ]
        ),
    ]


def _table(paper: ReceiptPaper, phrases: Wording, kind: "Type") -> "Flowable":
    from greenschool.papers.tables import Column, RuledTable

    widths = (
        ("number", 11, "centre"),
        ("code", 22, "centre"),
        ("title", 68, "left"),
        ("authors", 48, "left"),
        ("files", 16, "centre"),
    )
    columns = [Column(phrases.say(f"column_{name}"), width, align) for name, width, align in widths]
    table = RuledTable(columns, kind)
    contest = ""
    for number, line in enumerate(paper.lines, start=1):
        if line.contest != contest:
            contest = line.contest
            table.add_group(contest)
        table.add_row((str(number), line.code, line.title, ", ".join(line.authors), str(line.files or "–")))
    return table.flowable()


def _signatures(paper: ReceiptPaper, phrases: Wording, kind: "Type") -> "Flowable":
    from reportlab.platypus import Spacer, Table

    from greenschool.papers.units import MM

    family = kind.family
    hint = phrases.say("sign_hint")
    rows = [
        [
            kind.paragraph(phrases.say(post), _BODY_SIZE, "centre", font=family.bold)
            for post in ("left_post", "right_post")
        ],
        [kind.paragraph(hint, _BODY_SIZE, "centre", font=family.italic) for _ in range(2)],
        [Spacer(0, _ROOM_TO_SIGN * MM), ""],
        [
            kind.paragraph(name, _NAME_SIZE, "centre", font=family.bold) if name else ""
            for name in (paper.handed_by, paper.taken_by)
        ],
    ]
    style = [("FONTNAME", (0, 0), (-1, -1), family.regular), ("TOPPADDING", (0, 0), (-1, -1), 0)]
    return Table(rows, colWidths=[_HALF * MM] * 2, style=style)
