"""Phiếu đánh giá of one school: totals by pillar, band, and every criterion with three marks and the reason."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from greenschool.papers.document import DocumentFacts
from greenschool.papers.fonts import FontFamily, letter_family, system_font_folders
from greenschool.papers.letterhead import Letterhead, Signature
from greenschool.papers.wording import Wording, wording
from greenschool.text.numbers import format_decimal

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

    from greenschool.papers.flowables import Type

_BODY_SIZE = 12
_ROW_SIZE = 10
_FULL = 100


@dataclass(frozen=True, slots=True)
class ThreeMarks:
    """Self, verified and agreed; None where there is none, which is printed as a dash."""

    own: Decimal | None
    verified: Decimal | None
    agreed: Decimal | None

    def texts(self, decimals: int | None = None) -> tuple[str, str, str]:
        """Return the three as printed, with as many ``decimals`` as they carry unless given."""
        own, verified, agreed = (
            "–" if mark is None else format_decimal(mark, decimals) for mark in (self.own, self.verified, self.agreed)
        )
        return own, verified, agreed


@dataclass(frozen=True, slots=True)
class CardPart:
    """A pillar: its name, its maximum and its marks, all scaled."""

    name: str
    maximum: Decimal
    marks: ThreeMarks


@dataclass(frozen=True, slots=True)
class CardRow:
    """A criterion with its marks before scaling, and why they differ."""

    code: str
    text: str
    maximum: Decimal
    marks: ThreeMarks
    reason: str


@dataclass(frozen=True, slots=True)
class CardGroup:
    """The criteria of one pillar or theme."""

    title: str
    rows: tuple[CardRow, ...]


@dataclass(frozen=True, slots=True)
class BandRule:
    """A band: its least total, and the least per cent of each core pillar."""

    name: str
    threshold: Decimal
    share: Decimal


@dataclass(frozen=True, slots=True)
class AssessmentCardPaper:
    """The result of one school.

    ``band`` is None where the agreed marks reach none; ``held_back_by`` names pillars that keep it from a better
    one, ``held_from``. ``bands`` are all of them, the highest first.
    ``maximum`` is 100 and the points of bonus pillars; ``raw_maximum`` is what the criteria of the core pillars that
    apply add up to. A card that is not ``agreed`` is marked DỰ KIẾN; ``sample`` says on the paper that its data is for
    practice.
    """

    letterhead: Letterhead
    checklist: str
    school: str
    school_year: str
    parts: tuple[CardPart, ...]
    total: ThreeMarks
    maximum: Decimal
    decimals: int
    raw_maximum: Decimal
    band: str | None
    held_back_by: tuple[str, ...]
    held_from: BandRule | None
    bands: tuple[BandRule, ...]
    groups: tuple[CardGroup, ...]
    agreed: bool
    sample: bool
    fingerprint: str
    signature: Signature
    recipients: tuple[str, ...] = ()
    made_at: datetime | None = None


def write_assessment_card(paper: AssessmentCardPaper, out: Path, *, family: FontFamily | None = None) -> int:
    """Write the card to the PDF ``out``, A4 upright, and return the number of pages.

    ``family`` is that of the system's letters unless given. Raises ``MissingGlyphError``, ``RowTooLongError`` or
    ``WriteFailedError``; ``out`` is then as it was.
    """
    from greenschool.papers.flowables import Type
    from greenschool.papers.sheets import Sheet, write_sheets

    phrases = wording("assessment")
    title = phrases.say("card_file_title", school=paper.school)
    kind = Type(family or letter_family(system_font_folders()), label=title)
    subject = phrases.say("file_subject", checklist=paper.checklist, fingerprint=paper.fingerprint)
    facts = DocumentFacts(title, paper.letterhead.issuer, subject, paper.made_at)
    sheet = Sheet(facts, kind, paper.fingerprint, provisional=not paper.agreed)
    return write_sheets(out, sheet, lambda: _story(paper, phrases, kind))


def _story(paper: AssessmentCardPaper, phrases: Wording, kind: "Type") -> list["Flowable"]:
    from reportlab.platypus import KeepTogether, Spacer

    from greenschool.papers.flowables import ClosingBlock, HeadingBlock, TitleBlock
    from greenschool.papers.units import MM

    subject = phrases.say("card_subject", school=paper.school, school_year=paper.school_year)
    sample = phrases.say("sample") if paper.sample else None
    bold = kind.family.bold
    return [
        HeadingBlock(paper.letterhead, kind),
        Spacer(0, 6 * MM),
        TitleBlock(phrases.say("card_title"), subject, sample, kind),
        Spacer(0, 5 * MM),
        kind.paragraph(phrases.say("parts_heading"), 13, font=bold),
        Spacer(0, 2 * MM),
        _parts(paper, phrases, kind),
        Spacer(0, 2 * MM),
        kind.headed_paragraph(phrases.say("band_heading"), _band(paper, phrases), 13, space_before=2),
        Spacer(0, 4 * MM),
        kind.paragraph(phrases.say("rows_heading"), 13, font=bold),
        Spacer(0, 2 * MM),
        _rows(paper, phrases, kind),
        KeepTogether(
            [
                Spacer(0, 3 * MM),
                kind.headed_paragraph(phrases.say("rules_heading"), _rules(paper, phrases), _BODY_SIZE, space_before=3),
                Spacer(0, 6 * MM),
                ClosingBlock(paper.signature, paper.recipients, kind),
            ]
        ),
    ]


def _parts(paper: AssessmentCardPaper, phrases: Wording, kind: "Type") -> "Flowable":
    from greenschool.papers.tables import Column, RuledTable

    widths = (("part", 77, "left"), ("maximum", 22, "right"), ("self", 22, "right"), ("verified", 22, "right"))
    columns = [Column(phrases.say(f"column_{name}"), width, align) for name, width, align in (*widths, _AGREED)]
    table = RuledTable(columns, kind)
    for part in paper.parts:
        maximum = format_decimal(part.maximum, paper.decimals)
        table.add_row((part.name, maximum, *part.marks.texts(paper.decimals)))
    table.add_row(
        (phrases.say("total_row"), format_decimal(paper.maximum, paper.decimals), *paper.total.texts(paper.decimals)),
        bold=True,
    )
    return table.flowable()


_AGREED = ("agreed", 22, "right")


def _band(paper: AssessmentCardPaper, phrases: Wording) -> str:
    if not paper.agreed:
        return phrases.say("band_open")
    band = phrases.say("band", band=paper.band) if paper.band else phrases.say("band_none")
    if paper.held_from is None:
        return band
    pillars, held = ", ".join(paper.held_back_by), paper.held_from
    share = format_decimal(held.share)
    return f"{band} {phrases.say('held_back', band=held.name, pillars=pillars, share=share)}"


def _rows(paper: AssessmentCardPaper, phrases: Wording, kind: "Type") -> "Flowable":
    from greenschool.papers.tables import Column, RuledTable

    widths = (
        ("code", 12, "centre"),
        ("criterion", 69, "left"),
        ("maximum", 13, "right"),
        ("self", 13, "right"),
        ("verified", 14, "right"),
        ("agreed", 13, "right"),
        ("reason", 31, "left"),
    )
    columns = [Column(phrases.say(f"column_{name}"), width, align) for name, width, align in widths]
    table = RuledTable(columns, kind, _ROW_SIZE)
    for group in paper.groups:
        table.add_group(group.title)
        for row in group.rows:
            maximum = format_decimal(row.maximum)
            table.add_row((row.code, row.text, maximum, *row.marks.texts(), row.reason))
    return table.flowable()


def _rules(paper: AssessmentCardPaper, phrases: Wording) -> str:
    scaled = paper.raw_maximum != _FULL
    raw = format_decimal(paper.raw_maximum)
    points = phrases.say("rules", raw=raw, decimals=paper.decimals) if scaled else phrases.say("rules_plain")
    return f"{points} {_band_rules(paper.bands, phrases)}".strip()


def _band_rules(bands: Sequence[BandRule], phrases: Wording) -> str:
    """Return what each band asks for; a share of the pillars that all of them ask for is said once."""
    if not bands:
        return ""
    shares = {one.share for one in bands}
    alone = len(shares) > 1
    parts = phrases.say("band_separator").join(_band_rule(one, phrases, alone=alone) for one in bands)
    share = format_decimal(bands[0].share)
    each = "" if alone or not bands[0].share else phrases.say("band_rules_share", share=share)
    return phrases.say("band_rules", bands=parts, each=each)


def _band_rule(one: BandRule, phrases: Wording, *, alone: bool) -> str:
    part = phrases.say("band_rule", band=one.name, threshold=format_decimal(one.threshold))
    share = format_decimal(one.share)
    return part + (phrases.say("band_rule_share", share=share) if alone and one.share else "")
