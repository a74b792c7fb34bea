"""The list of awards that goes with a decision: danh sách trao giải."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from greenschool.papers.document import DocumentFacts
from greenschool.papers.fonts import FontFamily, letter_family, system_font_folders
from greenschool.papers.letterhead import Letterhead, Signature
from greenschool.papers.wording import Wording, wording

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

    from greenschool.papers.flowables import Type


@dataclass(frozen=True, slots=True)
class Winner:
    """A person as printed: name and class, which is empty for a teacher."""

    name: str
    class_name: str


@dataclass(frozen=True, slots=True)
class AwardRow:
    """One award: who gets it (several for a team), their school, the title or slogan, and the prize."""

    winners: tuple[Winner, ...]
    school: str
    title: str
    prize: str


@dataclass(frozen=True, slots=True)
class AwardListPaper:
    """A list of awards. ``rows`` are in the order of the list, those of one prize together.

    ``decision`` is the reference as written in brackets below the title, for example "Quyết định số
    125/QĐ-TNMT ngày 22 tháng 5 năm 2023"; ``None`` for a list that stands alone. ``fingerprint`` is that of
    the result.
    """

    letterhead: Letterhead
    contest: str
    rows: tuple[AwardRow, ...]
    decision: str | None
    fingerprint: str
    signature: Signature
    recipients: tuple[str, ...] = ()
    made_at: datetime | None = None


def count_by_prize(prizes: Sequence[str]) -> dict[str, int]:
    """Return how many times each prize occurs, in the order of first occurrence."""
    return {prize: prizes.count(prize) for prize in dict.fromkeys(prizes)}


def counted(prizes: Sequence[str], phrases: Wording) -> str:
    """Return "10 giải Nhất, 10 giải Nhì": prizes counted, written small within a sentence."""
    counts = count_by_prize(prizes).items()
    return ", ".join(
        phrases.say("total_part", count=count, prize=prize[:1].lower() + prize[1:]) for prize, count in counts
    )


def write_award_list(paper: AwardListPaper, out: Path, *, family: FontFamily | None = None) -> int:
    """Write the list to the PDF ``out`` and return its number of pages.

    ``family`` is that of the system's letters unless given. Raises ``MissingGlyphError``,
    ``RowTooLongError`` or ``WriteFailedError``; ``out`` is then as it was.
    """
    from greenschool.papers.flowables import Type
    from greenschool.papers.sheets import Sheet, write_sheets

    phrases = wording("award-list")
    title = phrases.say("file_title", contest=paper.contest)
    kind = Type(family or letter_family(system_font_folders()), label=title)
    subject = phrases.say("file_subject", fingerprint=paper.fingerprint)
    facts = DocumentFacts(title, paper.letterhead.issuer, subject, paper.made_at)
    return write_sheets(out, Sheet(facts, kind, paper.fingerprint), lambda: _story(paper, phrases, kind))


def _story(paper: AwardListPaper, phrases: Wording, kind: "Type") -> list["Flowable"]:
    from reportlab.platypus import KeepTogether, Spacer

    from greenschool.papers.flowables import ClosingBlock, HeadingBlock, TitleBlock
    from greenschool.papers.units import MM

    subject = phrases.say("subject", contest=paper.contest)
    reference = phrases.say("decision", decision=paper.decision) if paper.decision else None
    return [
        HeadingBlock(paper.letterhead, kind),
        Spacer(0, 7 * MM),
        TitleBlock(phrases.say("title"), subject, reference, kind),
        Spacer(0, 5 * MM),
        _table(paper, phrases, kind),
        KeepTogether(
            [
                Spacer(0, 3 * MM),
                kind.paragraph(_total(paper, phrases), 13, "justify", first_indent=10 * MM),
                Spacer(0, 6 * MM),
                ClosingBlock(paper.signature, paper.recipients, kind),
            ]
        ),
    ]


def _table(paper: AwardListPaper, phrases: Wording, kind: "Type") -> "Flowable":
    from greenschool.papers.tables import Column, RuledTable

    widths = (
        ("number", 11, "centre"),
        ("name", 37, "left"),
        ("class", 20, "centre"),
        ("school", 36, "left"),
        ("title", 43, "left"),
        ("prize", 18, "centre"),
    )
    columns = [Column(phrases.say(f"column_{name}"), width, align) for name, width, align in widths]
    table = RuledTable(columns, kind)
    counts = count_by_prize([row.prize for row in paper.rows])
    number = 0
    for prize, rows in groupby(paper.rows, key=lambda row: row.prize):
        table.add_group(phrases.say("group", prize=prize, count=counts[prize]))
        for row in rows:
            number += 1
            names = tuple(winner.name for winner in row.winners)
            classes = tuple(winner.class_name for winner in row.winners)
            table.add_row((str(number), names, classes, row.school, row.title, row.prize))
    return table.flowable()


def _total(paper: AwardListPaper, phrases: Wording) -> str:
    return phrases.say("total", count=len(paper.rows), parts=counted([row.prize for row in paper.rows], phrases))
