"""The report on all schools: their totals and bands, the heat map, progress by level, where marks differed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from fractions import Fraction
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

_KEY_SIZE = 9
_KEY_LINES = 4
_WIDTH = 252
"""Millimetres between the margins of a page that lies wide."""
_PILLARS_WIDTH = 66
"""What the columns of the pillars share."""


@dataclass(frozen=True, slots=True)
class HeatCell:
    """Points and their share of the maximum, both None without a mark; ``applies`` is False where there is none."""

    points: Decimal | None
    share: Fraction | None
    applies: bool = True


@dataclass(frozen=True, slots=True)
class HeatRow:
    """One school: its name as short as it may be, its cells, and its total in words or figures."""

    school: str
    cells: tuple[HeatCell, ...]
    total: str


@dataclass(frozen=True, slots=True)
class PillarColumn:
    """A pillar: the code that heads its column, and its name for the key."""

    code: str
    name: str


@dataclass(frozen=True, slots=True)
class SchoolLine:
    """One school: points by pillar (None where none applies), total, band in words, state in words."""

    school: str
    level: str
    pillars: tuple[Decimal | None, ...]
    total: Decimal
    band: str
    state: str


@dataclass(frozen=True, slots=True)
class LevelLine:
    """One level of schools: how many are in each state and reached each band, and the mean of their totals."""

    level: str
    schools: int
    states: tuple[int, ...]
    bands: tuple[int, ...]
    mean: Decimal | None


@dataclass(frozen=True, slots=True)
class GapLine:
    """A criterion at which marks differed: schools that differ, mean gap in per cent, schools with the widest gaps."""

    code: str
    text: str
    differing: int
    mean_gap: Decimal
    widest: tuple[tuple[str, Decimal], ...]


@dataclass(frozen=True, slots=True)
class AssessmentReportPaper:
    """The report. ``states`` and ``bands`` head the columns of the lines by level, as words, the lowest band last.

    ``criteria`` are code and text in the order of the map's columns. A report in which not every school is
    ``agreed`` is marked DỰ KIẾN; ``sample`` says on the paper that its data is for practice.
    """

    letterhead: Letterhead
    checklist: str
    season: str
    school_year: str
    pillars: tuple[PillarColumn, ...]
    schools: tuple[SchoolLine, ...]
    decimals: int
    criteria: tuple[tuple[str, str], ...]
    heat: tuple[HeatRow, ...]
    states: tuple[str, ...]
    bands: tuple[str, ...]
    levels: tuple[LevelLine, ...]
    gaps: tuple[GapLine, ...]
    summary: str
    agreed: bool
    sample: bool
    fingerprint: str
    signature: Signature
    recipients: tuple[str, ...] = ()
    made_at: datetime | None = None


def write_assessment_report(paper: AssessmentReportPaper, out: Path, *, family: FontFamily | None = None) -> int:
    """Write the report to the PDF ``out``, A4 landscape, and return the number of pages.

    ``family`` is that of the system's letters unless given. Raises ``MissingGlyphError``, ``RowTooLongError`` or
    ``WriteFailedError``; ``out`` is then as it was.
    """
    from greenschool.papers.flowables import Type
    from greenschool.papers.sheets import Sheet, write_sheets

    phrases = wording("assessment")
    title = phrases.say("report_file_title", season=paper.season)
    kind = Type(family or letter_family(system_font_folders()), label=title)
    subject = phrases.say("file_subject", checklist=paper.checklist, fingerprint=paper.fingerprint)
    facts = DocumentFacts(title, paper.letterhead.issuer, subject, paper.made_at)
    sheet = Sheet(facts, kind, paper.fingerprint, provisional=not paper.agreed, lies_wide=True)
    return write_sheets(out, sheet, lambda: _story(paper, phrases, kind, sheet.text_width))


def _story(paper: AssessmentReportPaper, phrases: Wording, kind: "Type", width: float) -> list["Flowable"]:
    from reportlab.platypus import KeepTogether, PageBreak, Spacer

    from greenschool.papers.flowables import ClosingBlock, HeadingBlock, TitleBlock
    from greenschool.papers.units import MM

    subject = phrases.say("report_subject", school_year=paper.school_year, checklist=paper.checklist)
    sample = phrases.say("sample") if paper.sample else None
    return [
        HeadingBlock(paper.letterhead, kind),
        Spacer(0, 5 * MM),
        TitleBlock(phrases.say("report_title"), subject, sample, kind),
        Spacer(0, 4 * MM),
        *_headed("schools_heading", phrases, kind),
        kind.paragraph(paper.summary, 12, "justify"),
        Spacer(0, 2 * MM),
        _schools(paper, phrases, kind),
        Spacer(0, 5 * MM),
        KeepTogether([*_headed("levels_heading", phrases, kind), _levels(paper, phrases, kind)]),
        Spacer(0, 5 * MM),
        *_headed("gaps_heading", phrases, kind),
        _gaps(paper, phrases, kind),
        PageBreak(),
        *_headed("map_heading", phrases, kind),
        *_map(paper, kind, width),
        Spacer(0, 5 * MM),
        *_key(paper, phrases, kind, width),
        KeepTogether([Spacer(0, 6 * MM), ClosingBlock(paper.signature, paper.recipients, kind)]),
    ]


def _headed(heading: str, phrases: Wording, kind: "Type") -> list["Flowable"]:
    from reportlab.platypus import Spacer

    from greenschool.papers.units import MM

    return [kind.paragraph(phrases.say(heading), 13, font=kind.family.bold), Spacer(0, 2 * MM)]


def _schools(paper: AssessmentReportPaper, phrases: Wording, kind: "Type") -> "Flowable":
    from greenschool.papers.tables import Column, RuledTable

    each = _PILLARS_WIDTH / len(paper.pillars)
    columns = [
        Column(phrases.say("column_number"), 12, "centre"),
        Column(phrases.say("column_school"), 78),
        Column(phrases.say("column_level"), 22, "centre"),
        *(Column(pillar.code, each, "right") for pillar in paper.pillars),
        Column(phrases.say("column_total"), 18, "right"),
        Column(phrases.say("column_band"), 32, "centre"),
        Column(phrases.say("column_state"), 24, "centre"),
    ]
    table = RuledTable(columns, kind)
    for number, line in enumerate(paper.schools, start=1):
        pillars = ("–" if points is None else format_decimal(points, paper.decimals) for points in line.pillars)
        total = format_decimal(line.total, paper.decimals)
        table.add_row((str(number), line.school, line.level, *pillars, total, line.band, line.state))
    return table.flowable()


def _map(paper: AssessmentReportPaper, kind: "Type", width: float) -> list["Flowable"]:
    from reportlab.platypus import Spacer

    from greenschool.papers.heat_map import HeatLegend, heat_table
    from greenschool.papers.units import MM

    codes = [code for code, _ in paper.criteria]
    return [heat_table(codes, paper.heat, width, kind), Spacer(0, 1.5 * MM), HeatLegend(kind)]


def _key(paper: AssessmentReportPaper, phrases: Wording, kind: "Type", width: float) -> list["Flowable"]:
    """Return what the codes of pillars and criteria stand for, in two columns that read downwards."""
    from reportlab.platypus import CondPageBreak, Table

    from greenschool.papers.units import MM

    pillars = [(pillar.code, pillar.name) for pillar in paper.pillars]
    texts = (*pillars, *paper.criteria)
    lines = [kind.headed_paragraph(code, text, _KEY_SIZE, space_before=1) for code, text in texts]
    half = (len(lines) + 1) // 2
    left, right = lines[:half], lines[half:]
    # A few lines to a row: few enough for a page to break between rows, and no gap below each shorter line.
    rows = [[left[at : at + _KEY_LINES], right[at : at + _KEY_LINES]] for at in range(0, half, _KEY_LINES)]
    style = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (0, -1), 0),
        ("LEFTPADDING", (1, 0), (1, -1), 5 * MM),
        *((f"{side}PADDING", (0, 0), (-1, -1), 0) for side in ("RIGHT", "TOP", "BOTTOM")),
    ]
    heading = kind.paragraph(phrases.say("key_heading"), 12, font=kind.family.bold)
    return [CondPageBreak(30 * MM), heading, Table(rows, colWidths=[width / 2, width / 2], style=style)]


def _levels(paper: AssessmentReportPaper, phrases: Wording, kind: "Type") -> "Flowable":
    from greenschool.papers.tables import Column, RuledTable

    counts: Sequence[str] = (*paper.states, *paper.bands)
    each = (_WIDTH - 32 - 20 - 24) / len(counts)
    columns = [
        Column(phrases.say("column_level"), 32),
        Column(phrases.say("column_schools"), 20, "right"),
        *(Column(name, each, "right") for name in counts),
        Column(phrases.say("column_mean"), 24, "right"),
    ]
    table = RuledTable(columns, kind)
    for line in paper.levels:
        mean = "–" if line.mean is None else format_decimal(line.mean, paper.decimals)
        table.add_row((line.level, str(line.schools), *map(str, (*line.states, *line.bands)), mean))
    return table.flowable()


def _gaps(paper: AssessmentReportPaper, phrases: Wording, kind: "Type") -> "Flowable":
    from greenschool.papers.tables import Column, RuledTable

    if not paper.gaps:
        return kind.paragraph(phrases.say("no_gaps"), 12)
    columns = [
        Column(phrases.say("column_code"), 14, "centre"),
        Column(phrases.say("column_criterion"), 92),
        Column(phrases.say("column_differing"), 20, "right"),
        Column(phrases.say("column_gap"), 28, "right"),
        Column(phrases.say("column_widest"), 98),
    ]
    table = RuledTable(columns, kind)
    for line in paper.gaps:
        widest = "; ".join(
            phrases.say("widest_part", school=school, difference=signed(difference))
            for school, difference in line.widest
        )
        table.add_row((line.code, line.text, str(line.differing), format_decimal(line.mean_gap), widest))
    return table.flowable()


def signed(difference: Decimal) -> str:
    """Return a difference with its sign, which papers always print."""
    return ("+" if difference > 0 else "–" if difference < 0 else "") + format_decimal(abs(difference))
