"""Bảng tổng hợp điểm: what every judge gave every entry in all, the entry's score and rank."""

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
    from greenschool.papers.tables import Column

_WIDTH = 252
_JUDGE_WIDTH, _WIDEST_JUDGE = 15, 28
_MOST_COLUMNS_SEALED, _MOST_COLUMNS_OPENED = 9, 5
"""Judges that have a column each; the totals of more stand in one column, beside codes or beside names."""
_LIST_WIDTH = 62
_LEAST_NAMES = 60
"""Width that is left to remarks, however many judges there are."""
_TABLE_SIZE, _BODY_SIZE = 10, 11


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose work an entry is, once the codes are open."""

    entry: str
    school: str
    authors: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TotalLine:
    """One entry: a cell for each judge ("" where there is no sheet), score and rank as printed, a remark.

    ``owner`` is ``None`` while the codes are sealed.
    """

    code: str
    owner: Owner | None
    cells: tuple[str, ...]
    score: str
    rank: str
    note: str


@dataclass(frozen=True, slots=True)
class TotalPaper:
    """The table of a round: ``judges`` head the cells of its lines. ``fingerprint`` is that of a settled result."""

    letterhead: Letterhead
    contest: str
    round_name: str
    judges: tuple[str, ...]
    lines: tuple[TotalLine, ...]
    opened: bool
    settled: bool
    fingerprint: str
    made_at: datetime | None = None


def write_total_table(paper: TotalPaper, out: Path, *, family: FontFamily | None = None) -> int:
    """Write the table to the PDF ``out``, A4 landscape, and return the number of pages.

    A result that is not settled is marked DỰ KIẾN. Raises ``MissingGlyphError``, ``RowTooLongError`` or
    ``WriteFailedError``; ``out`` is then as it was.
    """
    from greenschool.papers.flowables import Type
    from greenschool.papers.sheets import Sheet, write_sheets

    phrases = wording("minutes")
    title = phrases.say("totals_file_title", contest=paper.contest, round=paper.round_name)
    kind = Type(family or letter_family(system_font_folders()), label=title)
    subject = phrases.say("totals_file_subject", count=len(paper.lines), judges=len(paper.judges))
    facts = DocumentFacts(title, paper.letterhead.issuer, subject, paper.made_at)
    sheet = Sheet(facts, kind, paper.fingerprint or None, provisional=not paper.settled, lies_wide=True)
    return write_sheets(out, sheet, lambda: _story(paper, phrases, kind))


def _story(paper: TotalPaper, phrases: Wording, kind: "Type") -> list["Flowable"]:
    from reportlab.platypus import Spacer

    from greenschool.papers.minutes import closing, opening
    from greenschool.papers.units import MM

    subject = phrases.say("subject", contest=paper.contest, round=paper.round_name)
    notes = [phrases.say("totals_note", sample=phrases.say("totals_sample"))]
    if not paper.opened:
        notes.append(phrases.say("totals_sealed"))
    return [
        *opening(paper.letterhead, phrases.say("totals_title"), subject, kind),
        _table(paper, phrases, kind),
        Spacer(0, 3 * MM),
        closing(kind.paragraph(" ".join(notes), _BODY_SIZE, "justify"), _WIDTH * MM, phrases, kind),
    ]


def _table(paper: TotalPaper, phrases: Wording, kind: "Type") -> "Flowable":
    from greenschool.papers.tables import RuledTable

    in_columns = len(paper.judges) <= (_MOST_COLUMNS_OPENED if paper.opened else _MOST_COLUMNS_SEALED)
    table = RuledTable(_columns(paper, phrases, in_columns=in_columns), kind, size=_TABLE_SIZE)
    for number, line in enumerate(paper.lines, start=1):
        cells = line.cells if in_columns else (_listed(paper.judges, line.cells, phrases),)
        owner = line.owner
        whose = () if owner is None else (owner.entry, owner.school, ", ".join(owner.authors))
        table.add_row((str(number), line.code, *whose, *cells, line.score, line.rank, line.note))
    return table.flowable()


def _columns(paper: TotalPaper, phrases: Wording, *, in_columns: bool) -> list["Column"]:
    """Return the columns; what the judges leave is shared by school, authors and remarks."""
    from greenschool.papers.tables import Column

    number, code, entry, score, rank = 10, 24, 19, 17, 14
    room = float(_WIDTH - number - code - score - rank)
    if not in_columns:
        judges = [Column(phrases.say("column_totals"), _LIST_WIDTH)]
    else:
        widest = _JUDGE_WIDTH if paper.opened else min((room - _LEAST_NAMES) / len(paper.judges), _WIDEST_JUDGE)
        judges = [Column(judge, widest, "centre") for judge in paper.judges]
    room -= sum(one.width for one in judges)
    whose = []
    if paper.opened:
        room -= entry
        whose = [
            Column(phrases.say("column_entry"), entry, "centre"),
            Column(phrases.say("column_school"), room * 0.4),
            Column(phrases.say("column_authors"), room * 0.35),
        ]
        room *= 0.25
    return [
        Column(phrases.say("column_number"), number, "centre"),
        Column(phrases.say("column_code"), code, "centre"),
        *whose,
        *judges,
        Column(phrases.say("column_score"), score, "centre"),
        Column(phrases.say("column_rank"), rank, "centre"),
        Column(phrases.say("column_note"), room),
    ]


def _listed(judges: tuple[str, ...], cells: tuple[str, ...], phrases: Wording) -> str:
    """Return the totals of a large panel in one cell, without the judges who have no sheet for the entry."""
    given = [
        phrases.say("sheet_total", judge=judge, total=cell) for judge, cell in zip(judges, cells, strict=True) if cell
    ]
    return phrases.say("separator").join(given)
