"""Biên bản thống nhất điểm: what was done about marks of one entry that lay far apart."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from greenschool.papers.document import DocumentFacts
from greenschool.papers.fonts import FontFamily, letter_family, system_font_folders
from greenschool.papers.letterhead import Letterhead
from greenschool.papers.wording import Wording, wording
from greenschool.text.numbers import format_decimal, mark_in_words

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

    from greenschool.papers.flowables import Type

_WIDTHS = (
    ("number", 11, "centre"),
    ("code", 27, "centre"),
    ("compared", 40, "left"),
    ("way", 34, "left"),
    ("said", 96, "left"),
    ("agreed", 44, "centre"),
)
_BODY_SIZE = 12


@dataclass(frozen=True, slots=True)
class AgreedLine:
    """One entry: the totals that were compared, how it was settled, in what words, and the entry's score now."""

    code: str
    compared: tuple[str, ...]
    way: str
    said: tuple[str, ...]
    score: Decimal | None


@dataclass(frozen=True, slots=True)
class AgreedPaper:
    """The minutes of a round. ``rule`` says what the round does about such marks.

    ``listed`` are entries on which nothing was recorded: still to be dealt with where the rule ``binds``, else the
    round's aggregate stands.
    """

    letterhead: Letterhead
    contest: str
    round_name: str
    rule: str
    lines: tuple[AgreedLine, ...]
    listed: tuple[str, ...]
    binds: bool
    decimals: int
    made_at: datetime | None = None


def write_agreed_minutes(paper: AgreedPaper, out: Path, *, family: FontFamily | None = None) -> int:
    """Write the minutes to the PDF ``out``, A4 landscape, and return the number of pages.

    Minutes with entries still open are marked DỰ KIẾN. Raises ``MissingGlyphError``, ``RowTooLongError`` or
    ``WriteFailedError``; ``out`` is then as it was.
    """
    from greenschool.papers.flowables import Type
    from greenschool.papers.sheets import Sheet, write_sheets

    phrases = wording("minutes")
    title = phrases.say("agreed_file_title", contest=paper.contest, round=paper.round_name)
    kind = Type(family or letter_family(system_font_folders()), label=title)
    subject = phrases.say("agreed_file_subject", count=len(paper.lines))
    facts = DocumentFacts(title, paper.letterhead.issuer, subject, paper.made_at)
    sheet = Sheet(facts, kind, None, provisional=paper.binds and bool(paper.listed), lies_wide=True)
    return write_sheets(out, sheet, lambda: _story(paper, phrases, kind))


def _story(paper: AgreedPaper, phrases: Wording, kind: "Type") -> list["Flowable"]:
    from reportlab.platypus import Spacer

    from greenschool.papers.minutes import closing, opening
    from greenschool.papers.units import MM

    subject = phrases.say("subject", contest=paper.contest, round=paper.round_name)
    heads = (("agreed_place", phrases.say("agreed_place_text")), ("agreed_rule", paper.rule))
    story = [
        *opening(paper.letterhead, phrases.say("agreed_title"), subject, kind),
        *(kind.headed_paragraph(phrases.say(head), text, _BODY_SIZE, space_before=4) for head, text in heads),
        Spacer(0, 4 * MM),
    ]
    if paper.lines:
        story += [_table(paper, phrases, kind), Spacer(0, 3 * MM)]
    last = kind.paragraph(_last(paper, phrases), _BODY_SIZE, "justify")
    width = sum(width for _, width, _ in _WIDTHS) * MM
    return [*story, closing(last, width, phrases, kind)]


def _last(paper: AgreedPaper, phrases: Wording) -> str:
    said = []
    if paper.lines:
        said.append(phrases.say("agreed_total", count=len(paper.lines)))
    if paper.listed:
        phrase = "agreed_open" if paper.binds else "agreed_listed"
        said.append(phrases.say(phrase, count=len(paper.listed), codes=", ".join(paper.listed)))
    return " ".join(said) or phrases.say("agreed_none")


def _table(paper: AgreedPaper, phrases: Wording, kind: "Type") -> "Flowable":
    from greenschool.papers.tables import Column, RuledTable

    table = RuledTable([Column(phrases.say(f"column_{name}"), width, align) for name, width, align in _WIDTHS], kind)
    for number, line in enumerate(paper.lines, start=1):
        compared, said = "\n".join(line.compared), "\n".join(line.said)
        table.add_row((str(number), line.code, compared, line.way, said, _score(line.score, paper.decimals, phrases)))
    return table.flowable()


def _score(score: Decimal | None, decimals: int, phrases: Wording) -> str:
    if score is None:
        return phrases.say("no_score")
    return phrases.say("score_words", score=format_decimal(score, decimals), words=mark_in_words(score))
