"""The table of scores and ranks: bảng tổng hợp điểm và xếp hạng, with the rules by which it came about."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from greenschool.papers.document import DocumentFacts
from greenschool.papers.fonts import FontFamily, letter_family, system_font_folders
from greenschool.papers.letterhead import Letterhead, Signature
from greenschool.papers.lists import counted
from greenschool.papers.wording import Wording, wording
from greenschool.text.numbers import format_decimal

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

    from greenschool.papers.flowables import Type

_BODY_SIZE = 12


class Aggregation(StrEnum):
    """How the marks of several judges become one score."""

    MEAN = "mean"
    TRIMMED_MEAN = "trimmed_mean"
    MEDIAN = "median"


class TieBreakKind(StrEnum):
    """What decides between equal scores."""

    CRITERION = "criterion"
    MORE_JUDGES = "more_judges"
    LOWEST_MARK = "lowest_mark"
    COUNCIL = "council"
    SHARED = "shared"


@dataclass(frozen=True, slots=True)
class TieBreakText:
    """One step of the tie-break order; ``criterion`` is named for ``CRITERION`` only."""

    kind: TieBreakKind
    criterion: str = ""


@dataclass(frozen=True, slots=True)
class SchemeText:
    """The rules of the round: aggregate, decimals of the score (rounded half up), tie-breaks in order."""

    aggregation: Aggregation
    decimals: int
    tie_breaks: tuple[TieBreakText, ...]


@dataclass(frozen=True, slots=True)
class StandingRow:
    """One entry. ``rank`` and ``score`` are ``None`` where it is not ranked; ``note`` then says why."""

    rank: int | None
    code: str
    title: str
    school: str
    score: Decimal | None
    prize: str | None
    note: str


@dataclass(frozen=True, slots=True)
class TieText:
    """A tie at a prize line: the line, the codes of the entries, how it was settled (``None``: not yet)."""

    line: str
    codes: tuple[str, ...]
    settled: str | None


@dataclass(frozen=True, slots=True)
class StandingsPaper:
    """The standings of a round. ``chosen`` is how many were announced as chosen, ``None`` where nobody said.

    A result that is not ``settled`` is marked DỰ KIẾN on every page. ``fingerprint`` is that of the result.
    """

    letterhead: Letterhead
    contest: str
    round_name: str
    rows: tuple[StandingRow, ...]
    scheme: SchemeText
    ties: tuple[TieText, ...]
    chosen: int | None
    settled: bool
    fingerprint: str
    signature: Signature
    recipients: tuple[str, ...] = ()
    made_at: datetime | None = None


def write_standings(paper: StandingsPaper, out: Path, *, family: FontFamily | None = None) -> int:
    """Write the standings to the PDF ``out``, A4 landscape, and return the number of pages.

    ``family`` is that of the system's letters unless given. Raises ``MissingGlyphError``,
    ``RowTooLongError`` or ``WriteFailedError``; ``out`` is then as it was.
    """
    from greenschool.papers.flowables import Type
    from greenschool.papers.sheets import Sheet, write_sheets

    phrases = wording("standings")
    title = phrases.say("file_title", contest=paper.contest, round=paper.round_name)
    kind = Type(family or letter_family(system_font_folders()), label=title)
    subject = phrases.say("file_subject", fingerprint=paper.fingerprint)
    facts = DocumentFacts(title, paper.letterhead.issuer, subject, paper.made_at)
    sheet = Sheet(facts, kind, paper.fingerprint, provisional=not paper.settled, lies_wide=True)
    return write_sheets(out, sheet, lambda: _story(paper, phrases, kind))


def _story(paper: StandingsPaper, phrases: Wording, kind: "Type") -> list["Flowable"]:
    from reportlab.platypus import KeepTogether, Spacer

    from greenschool.papers.flowables import ClosingBlock, HeadingBlock, TitleBlock
    from greenschool.papers.units import MM

    subject = phrases.say("subject", contest=paper.contest, round=paper.round_name)
    story: list[Flowable] = [
        HeadingBlock(paper.letterhead, kind),
        Spacer(0, 5 * MM),
        TitleBlock(phrases.say("title"), subject, None, kind),
    ]
    if not paper.settled:
        story.append(Spacer(0, 2.5 * MM))
        story.append(kind.paragraph(phrases.say("provisional"), 13, "centre", font=kind.family.bold_italic))
    story += [Spacer(0, 4 * MM), _table(paper, phrases, kind), Spacer(0, 3 * MM)]
    notes = _notes(paper, phrases, kind)
    closing = ClosingBlock(paper.signature, paper.recipients, kind)
    return [*story, *notes[:-1], KeepTogether([notes[-1], Spacer(0, 5 * MM), closing])]


def _table(paper: StandingsPaper, phrases: Wording, kind: "Type") -> "Flowable":
    from greenschool.papers.tables import Column, RuledTable

    widths = (
        ("rank", 14, "centre"),
        ("code", 20, "centre"),
        ("title", 78, "left"),
        ("school", 56, "left"),
        ("score", 17, "right"),
        ("prize", 23, "centre"),
        ("note", 44, "left"),
    )
    columns = [Column(phrases.say(f"column_{name}"), width, align) for name, width, align in widths]
    table = RuledTable(columns, kind)
    for row in paper.rows:
        rank = "–" if row.rank is None else str(row.rank)
        score = "–" if row.score is None else format_decimal(row.score, paper.scheme.decimals)
        table.add_row((rank, row.code, row.title, row.school, score, row.prize or "", row.note))
    return table.flowable()


def _notes(paper: StandingsPaper, phrases: Wording, kind: "Type") -> list["Flowable"]:
    """Return the paragraphs below the table: rules, ties, and a difference between chosen and prizes."""
    texts = [(phrases.say("scheme_heading"), _scheme(paper.scheme, phrases))]
    if paper.ties:
        texts.append((phrases.say("ties_heading"), " ".join(_tie(tie, phrases) for tie in paper.ties)))
    prizes = [row.prize for row in paper.rows if row.prize]
    if paper.chosen is not None and paper.chosen != len(prizes):
        difference = phrases.say(
            "difference",
            chosen=paper.chosen,
            prizes=len(prizes),
            parts=counted(prizes, phrases),
            difference=abs(paper.chosen - len(prizes)),
        )
        texts.append((phrases.say("difference_heading"), difference))
    return [kind.headed_paragraph(head, text, _BODY_SIZE, space_before=3) for head, text in texts]


def _scheme(scheme: SchemeText, phrases: Wording) -> str:
    aggregation = phrases.say(f"aggregation_{scheme.aggregation}")
    steps = "; ".join(phrases.say(f"tie_break_{step.kind}", criterion=step.criterion) for step in scheme.tie_breaks)
    rule = phrases.say(
        "scheme" if scheme.decimals else "scheme_whole", aggregation=aggregation, decimals=scheme.decimals
    )
    order = phrases.say("tie_breaks", tie_breaks=steps) if steps else phrases.say("no_tie_breaks")
    return f"{rule} {order}"


def _tie(tie: TieText, phrases: Wording) -> str:
    codes = ", ".join(tie.codes)
    if tie.settled is None:
        return phrases.say("tie_open", line=tie.line, codes=codes)
    return phrases.say("tie_settled", line=tie.line, codes=codes, settled=tie.settled)
