"""Biên bản chấm thi of a round: who marked what, by which rules, with which result."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from greenschool.papers.document import DocumentFacts
from greenschool.papers.fonts import FontFamily, letter_family, system_font_folders
from greenschool.papers.letterhead import Letterhead
from greenschool.papers.wording import Wording, wording
from greenschool.text.numbers import format_decimal

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

    from greenschool.papers.flowables import Type

_PANEL = (
    ("number", 11, "centre"),
    ("judge", 18, "centre"),
    ("name", 40, "left"),
    ("workplace", 46, "left"),
    ("sheets", 21, "centre"),
    ("note", 29, "left"),
)
_RUBRIC = (
    ("number", 11, "centre"),
    ("criterion", 88, "left"),
    ("maximum", 24, "centre"),
    ("step", 22, "centre"),
    ("weight", 20, "centre"),
)
_WIDTH = 165
_BODY_SIZE = 13


@dataclass(frozen=True, slots=True)
class PanelLine:
    """A member of the panel: how many sheets they handed in, and what is to be said of the others."""

    code: str
    name: str
    workplace: str
    sheets: int
    note: str


@dataclass(frozen=True, slots=True)
class RubricLine:
    """A criterion with its maximum, the step of its marks and its weight."""

    name: str
    maximum: Decimal
    step: Decimal
    weight: Decimal


@dataclass(frozen=True, slots=True)
class RubricPart:
    """The rubric for the entries of a group, or of all where ``group`` is empty; ``full`` is the highest total."""

    group: str
    lines: tuple[RubricLine, ...]
    full: Decimal


@dataclass(frozen=True, slots=True)
class MinutesPaper:
    """The minutes. ``marking``, ``rules`` and ``result`` are whole sentences, a paragraph each."""

    letterhead: Letterhead
    contest: str
    round_name: str
    panel: tuple[PanelLine, ...]
    marking: tuple[str, ...]
    rubrics: tuple[RubricPart, ...]
    rules: tuple[str, ...]
    result: tuple[str, ...]
    entries: int
    settled: bool
    fingerprint: str
    made_at: datetime | None = None


def write_marking_minutes(paper: MinutesPaper, out: Path, *, family: FontFamily | None = None) -> int:
    """Write the minutes to the PDF ``out`` and return the number of pages.

    A result that is not settled is marked DỰ KIẾN. Raises ``MissingGlyphError``, ``RowTooLongError`` or
    ``WriteFailedError``; ``out`` is then as it was.
    """
    from greenschool.papers.flowables import Type
    from greenschool.papers.sheets import Sheet, write_sheets

    phrases = wording("minutes")
    title = phrases.say("minutes_file_title", contest=paper.contest, round=paper.round_name)
    kind = Type(family or letter_family(system_font_folders()), label=title)
    sheets = sum(line.sheets for line in paper.panel)
    subject = phrases.say("minutes_file_subject", entries=paper.entries, sheets=sheets)
    facts = DocumentFacts(title, paper.letterhead.issuer, subject, paper.made_at)
    sheet = Sheet(facts, kind, paper.fingerprint or None, provisional=not paper.settled)
    return write_sheets(out, sheet, lambda: _story(paper, phrases, kind))


def _story(paper: MinutesPaper, phrases: Wording, kind: "Type") -> list["Flowable"]:
    from greenschool.papers.minutes import closing, opening
    from greenschool.papers.units import MM

    subject = phrases.say("subject", contest=paper.contest, round=paper.round_name)
    end = kind.paragraph(phrases.say("minutes_end"), _BODY_SIZE, "justify", first_indent=10 * MM)
    return [
        *opening(paper.letterhead, phrases.say("minutes_title"), subject, kind),
        kind.paragraph(phrases.say("minutes_time"), _BODY_SIZE),
        kind.paragraph(phrases.say("minutes_place"), _BODY_SIZE),
        *_part("panel", [_panel(paper, phrases, kind)], phrases, kind),
        *_part("sheets", _paragraphs(paper.marking, kind), phrases, kind),
        *_part("rules", [*_rubrics(paper, phrases, kind), *_paragraphs(paper.rules, kind)], phrases, kind),
        *_part("result", _paragraphs(paper.result, kind), phrases, kind),
        closing(end, _WIDTH * MM, phrases, kind),
    ]


def _part(name: str, content: Sequence["Flowable"], phrases: Wording, kind: "Type") -> list["Flowable"]:
    """Return a part whose title stays with what follows it."""
    from reportlab.platypus import CondPageBreak, Spacer

    from greenschool.papers.units import MM

    title = kind.paragraph(phrases.say(f"part_{name}"), _BODY_SIZE, font=kind.family.bold)
    return [CondPageBreak(30 * MM), Spacer(0, 4 * MM), title, Spacer(0, 2 * MM), *content]


def _paragraphs(texts: Sequence[str], kind: "Type") -> list["Flowable"]:
    from reportlab.platypus import Spacer

    from greenschool.papers.units import MM

    found: list[Flowable] = []
    for text in texts:
        found += [kind.paragraph(text, _BODY_SIZE, "justify", first_indent=10 * MM), Spacer(0, 1.5 * MM)]
    return found


def _panel(paper: MinutesPaper, phrases: Wording, kind: "Type") -> "Flowable":
    from greenschool.papers.tables import Column, RuledTable

    table = RuledTable([Column(phrases.say(f"column_{name}"), width, align) for name, width, align in _PANEL], kind)
    for number, line in enumerate(paper.panel, start=1):
        table.add_row((str(number), line.code, line.name, line.workplace, str(line.sheets), line.note))
    return table.flowable()


def _rubrics(paper: MinutesPaper, phrases: Wording, kind: "Type") -> list["Flowable"]:
    from reportlab.platypus import Spacer

    from greenschool.papers.tables import Column, RuledTable
    from greenschool.papers.units import MM

    columns = [Column(phrases.say(f"column_{name}"), width, align) for name, width, align in _RUBRIC]
    found: list[Flowable] = []
    for part in paper.rubrics:
        table = RuledTable(columns, kind)
        if part.group:
            table.add_group(phrases.say("rubric_group", group=part.group))
        for number, line in enumerate(part.lines, start=1):
            figures = (format_decimal(value) for value in (line.maximum, line.step, line.weight))
            table.add_row((str(number), line.name, *figures))
        table.add_row(("", phrases.say("rubric_total"), format_decimal(part.full), "", ""), bold=True)
        found += [table.flowable(), Spacer(0, 3 * MM)]
    return found
