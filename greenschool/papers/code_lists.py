"""Whose work each blind code is: sơ đồ phách, which is sealed, and đối chiếu phách after the codes are opened."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from greenschool.papers.document import DocumentFacts
from greenschool.papers.fitting import shortened
from greenschool.papers.fonts import FontFamily, letter_family, system_font_folders
from greenschool.papers.letterhead import Letterhead, Signature
from greenschool.papers.wording import Wording, wording

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

    from greenschool.papers.flowables import Type

_MAP = (
    ("number", 12, "centre"),
    ("blind_code", 27, "centre"),
    ("code", 23, "centre"),
    ("school", 60, "left"),
    ("authors", 56, "left"),
    ("title", 74, "left"),
)
_COMPARISON = (
    ("number", 12, "centre"),
    ("blind_code", 27, "centre"),
    ("code", 23, "centre"),
    ("school", 66, "left"),
    ("authors", 58, "left"),
    ("judges", 46, "left"),
    ("score", 20, "right"),
)
_LONGEST_TITLE = 240
"""Letters of a work that its line shows; the code is what names it."""


@dataclass(frozen=True, slots=True)
class CodeLine:
    """A code and whose work it stands for."""

    blind_code: str
    code: str
    school: str
    authors: tuple[str, ...]
    title: str


@dataclass(frozen=True, slots=True)
class ComparedLine:
    """A code, whose work it is, by code who marked it, and its score as printed ("" where there is none)."""

    blind_code: str
    code: str
    school: str
    authors: tuple[str, ...]
    judges: tuple[str, ...]
    score: str


@dataclass(frozen=True, slots=True)
class CodeMapPaper:
    """Sơ đồ phách. ``made`` is when it was printed, in words."""

    letterhead: Letterhead
    contest: str
    lines: tuple[CodeLine, ...]
    made: str
    signature: Signature
    made_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ComparisonPaper:
    """Đối chiếu phách: when the codes were opened, in words, and by whom. ``fingerprint`` is the settled result's."""

    letterhead: Letterhead
    contest: str
    lines: tuple[ComparedLine, ...]
    opened: str
    opened_by: str
    fingerprint: str | None
    signature: Signature
    made_at: datetime | None = None


def write_code_map(paper: CodeMapPaper, out: Path, *, family: FontFamily | None = None) -> int:
    """Write sơ đồ phách to the PDF ``out``, A4 landscape, and return the number of pages.

    ``family`` is that of the system's letters unless given. Raises ``MissingGlyphError``, ``RowTooLongError`` or
    ``WriteFailedError``; ``out`` is then as it was.
    """
    from greenschool.papers.sheets import Sheet, write_sheets

    phrases = wording("codes")
    facts, kind = _facts("map", paper, phrases, family)

    def story() -> list["Flowable"]:
        rows = [
            (
                str(number),
                line.blind_code,
                line.code,
                line.school,
                ", ".join(line.authors),
                shortened(line.title, _LONGEST_TITLE),
            )
            for number, line in enumerate(paper.lines, start=1)
        ]
        total = phrases.say("map_total", count=len(rows), time=paper.made)
        return [
            *_opening("map", paper, phrases, kind, secret=phrases.say("map_secret")),
            _table(_MAP, rows, phrases, kind),
            _closing("map", paper, total, phrases, kind),
        ]

    return write_sheets(out, Sheet(facts, kind, None, lies_wide=True), story)


def write_comparison(paper: ComparisonPaper, out: Path, *, family: FontFamily | None = None) -> int:
    """Write đối chiếu phách to the PDF ``out``, A4 landscape, and return its pages; raises as ``write_code_map``."""
    from greenschool.papers.sheets import Sheet, write_sheets

    phrases = wording("codes")
    facts, kind = _facts("comparison", paper, phrases, family)

    def story() -> list["Flowable"]:
        rows = [
            (
                str(number),
                line.blind_code,
                line.code,
                line.school,
                ", ".join(line.authors),
                ", ".join(line.judges),
                line.score or phrases.say("no_score"),
            )
            for number, line in enumerate(paper.lines, start=1)
        ]
        total = phrases.say("comparison_total", count=len(rows), time=paper.opened, name=paper.opened_by)
        return [
            *_opening("comparison", paper, phrases, kind),
            _table(_COMPARISON, rows, phrases, kind),
            _closing("comparison", paper, total, phrases, kind),
        ]

    return write_sheets(out, Sheet(facts, kind, paper.fingerprint, lies_wide=True), story)


_Paper = CodeMapPaper | ComparisonPaper


def _facts(what: str, paper: _Paper, phrases: Wording, family: FontFamily | None) -> tuple[DocumentFacts, "Type"]:
    from greenschool.papers.flowables import Type

    title = phrases.say(f"{what}_file_title", contest=paper.contest)
    subject = phrases.say("file_subject", count=len(paper.lines))
    kind = Type(family or letter_family(system_font_folders()), label=title)
    return DocumentFacts(title, paper.letterhead.issuer, subject, paper.made_at), kind


def _opening(what: str, paper: _Paper, phrases: Wording, kind: "Type", secret: str | None = None) -> list["Flowable"]:
    from reportlab.platypus import Spacer

    from greenschool.papers.flowables import HeadingBlock, TitleBlock
    from greenschool.papers.units import MM

    subject = phrases.say(f"{what}_subject", contest=paper.contest)
    return [
        HeadingBlock(paper.letterhead, kind),
        Spacer(0, 5 * MM),
        TitleBlock(phrases.say(f"{what}_title"), subject, secret, kind),
        Spacer(0, 4 * MM),
    ]


def _table(
    widths: Sequence[tuple[str, int, str]], rows: Sequence[Sequence[str]], phrases: Wording, kind: "Type"
) -> "Flowable":
    from greenschool.papers.tables import Column, RuledTable

    table = RuledTable([Column(phrases.say(f"column_{name}"), width, align) for name, width, align in widths], kind)
    for row in rows:
        table.add_row(row)
    return table.flowable()


def _closing(what: str, paper: _Paper, total: str, phrases: Wording, kind: "Type") -> "Flowable":
    """Return the count and two places to sign: who drew or opened the codes, and who answers for it."""
    from reportlab.platypus import KeepTogether, Spacer

    from greenschool.papers.signing import Signer, signing_block
    from greenschool.papers.units import MM

    left = Signer("", phrases.say(f"left_post_{what}"), phrases.say("hint"), "")
    right = Signer("", "\n".join(paper.signature.lines), phrases.say("hint"), paper.signature.name)
    width = sum(column for _, column, _ in (_MAP if what == "map" else _COMPARISON)) * MM
    return KeepTogether(
        [
            Spacer(0, 3 * MM),
            kind.paragraph(total, 12, "justify"),
            Spacer(0, 5 * MM),
            signing_block((left, right), width, kind),
        ]
    )
