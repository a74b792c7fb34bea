"""Papers of trainings: the sign-in sheet of a session and the report on all of them."""

from collections.abc import Callable
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
_ROOM_TO_SIGN = 1.6  # mm above and below the text of a row
_BLANK_ROWS = 2
_TEXT_WIDTH = 165.0
_MISSED_WIDTH = 20.0
_LEAST_SCHOOL_WIDTH, _WIDEST_SESSION = 60.0, 26.0


@dataclass(frozen=True, slots=True)
class SignInGroup:
    """A school with its people as pairs of name and phone; one without people gets blank rows."""

    school: str
    people: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class SignInPaper:
    """The sheet that people sign. ``date`` is written dd/mm/yyyy; ``place`` and ``document`` may be empty."""

    letterhead: Letterhead
    number: int
    topic: str
    date: str
    place: str
    document: str
    groups: tuple[SignInGroup, ...]
    signature: Signature
    made_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class AttendanceRow:
    """A school: its name, one cell for each session, and how many it missed."""

    school: str
    cells: tuple[str, ...]
    missed: int


@dataclass(frozen=True, slots=True)
class AttendancePaper:
    """The report. ``sessions`` are pairs of opening words and text, ``headings`` name the sessions' columns.

    ``groups`` are the levels with their schools, ``missed`` says in one sentence who was not there.
    """

    letterhead: Letterhead
    programme: str
    school_year: str
    sessions: tuple[tuple[str, str], ...]
    headings: tuple[str, ...]
    groups: tuple[tuple[str, tuple[AttendanceRow, ...]], ...]
    missed: str
    signature: Signature
    recipients: tuple[str, ...] = ()
    made_at: datetime | None = None


def write_sign_in_sheet(paper: SignInPaper, out: Path, *, family: FontFamily | None = None) -> int:
    """Write the sign-in sheet to the PDF ``out`` and return its number of pages.

    ``family`` is that of the system's letters unless given. Raises ``MissingGlyphError``,
    ``RowTooLongError`` or ``WriteFailedError``; ``out`` is then as it was.
    """
    phrases = wording("training")
    title = phrases.say("sign_in_file_title", number=paper.number)
    subject = phrases.say("sign_in_file_subject", date=paper.date)
    facts = DocumentFacts(title, paper.letterhead.issuer, subject, paper.made_at)
    return _write(out, facts, family, lambda kind: _sign_in_story(paper, phrases, kind))


def write_attendance_report(paper: AttendancePaper, out: Path, *, family: FontFamily | None = None) -> int:
    """Write the report to the PDF ``out`` and return its number of pages; raises what ``write_sign_in_sheet`` does."""
    phrases = wording("training")
    title = phrases.say("report_file_title", school_year=paper.school_year)
    facts = DocumentFacts(title, paper.letterhead.issuer, phrases.say("report_file_subject"), paper.made_at)
    return _write(out, facts, family, lambda kind: _report_story(paper, phrases, kind))


def _write(
    out: Path, facts: DocumentFacts, family: FontFamily | None, story: 'Callable[["Type"], list["Flowable"]]'
) -> int:
    from greenschool.papers.flowables import Type
    from greenschool.papers.sheets import Sheet, write_sheets

    kind = Type(family or letter_family(system_font_folders()), label=facts.title)
    return write_sheets(out, Sheet(facts, kind, None), lambda: story(kind))


def _sign_in_story(paper: SignInPaper, phrases: Wording, kind: "Type") -> list["Flowable"]:
    from reportlab.platypus import KeepTogether, Spacer

    from greenschool.papers.flowables import ClosingBlock, HeadingBlock, TitleBlock
    from greenschool.papers.units import MM

    about = [("about_date", f"{paper.date}.")]
    if paper.place:
        about.append(("about_place", f"{paper.place}."))
    if paper.document:
        about.append(("about_document", phrases.say("about_document_text", document=paper.document)))
    people = sum(len(group.people) for group in paper.groups)
    total = phrases.say("sign_in_total" if people else "sign_in_blank", people=people, schools=len(paper.groups))
    return [
        HeadingBlock(paper.letterhead, kind),
        Spacer(0, 7 * MM),
        TitleBlock(phrases.say("sign_in_title"), paper.topic, None, kind),
        Spacer(0, 4 * MM),
        *(kind.headed_paragraph(phrases.say(head), text, _BODY_SIZE, space_before=4) for head, text in about),
        Spacer(0, 4 * MM),
        _sign_in_table(paper, phrases, kind),
        KeepTogether(
            [
                Spacer(0, 3 * MM),
                kind.paragraph(total, _BODY_SIZE, "justify", first_indent=10 * MM),
                Spacer(0, 6 * MM),
                ClosingBlock(paper.signature, (), kind),
            ]
        ),
    ]


def _sign_in_table(paper: SignInPaper, phrases: Wording, kind: "Type") -> "Flowable":
    from greenschool.papers.tables import Column, RuledTable

    widths = (
        ("number", 11, "centre"),
        ("name", 58, "left"),
        ("phone", 30, "centre"),
        ("signature", 40, "left"),
        ("note", 26, "left"),
    )
    columns = [Column(phrases.say(f"column_{name}"), width, align) for name, width, align in widths]
    table = RuledTable(columns, kind, air=_ROOM_TO_SIGN)
    number = 0
    for group in paper.groups:
        table.add_group(group.school)
        for name, phone in group.people or (("", ""),) * _BLANK_ROWS:
            number += 1
            table.add_row((str(number), name, phone, "", ""))
    return table.flowable()


def _report_story(paper: AttendancePaper, phrases: Wording, kind: "Type") -> list["Flowable"]:
    from reportlab.platypus import KeepTogether, Spacer

    from greenschool.papers.flowables import ClosingBlock, HeadingBlock, TitleBlock
    from greenschool.papers.units import MM

    subject = phrases.say("report_subject", programme=paper.programme, school_year=paper.school_year)
    return [
        HeadingBlock(paper.letterhead, kind),
        Spacer(0, 7 * MM),
        TitleBlock(phrases.say("report_title"), subject, None, kind),
        Spacer(0, 4 * MM),
        *(kind.headed_paragraph(head, text, _BODY_SIZE, space_before=6) for head, text in paper.sessions),
        kind.headed_paragraph(phrases.say("missed_heading"), paper.missed, _BODY_SIZE, space_before=6),
        Spacer(0, 5 * MM),
        _report_table(paper, phrases, kind),
        KeepTogether([Spacer(0, 8 * MM), ClosingBlock(paper.signature, paper.recipients, kind)]),
    ]


def _report_table(paper: AttendancePaper, phrases: Wording, kind: "Type") -> "Flowable":
    from greenschool.papers.tables import Column, RuledTable

    number_width = 11.0
    room = _TEXT_WIDTH - number_width - _MISSED_WIDTH - _LEAST_SCHOOL_WIDTH
    session_width = min(room / max(len(paper.headings), 1), _WIDEST_SESSION)
    school_width = _TEXT_WIDTH - number_width - _MISSED_WIDTH - session_width * len(paper.headings)
    columns = [
        Column(phrases.say("column_number"), number_width, "centre"),
        Column(phrases.say("column_school"), school_width),
        *(Column(heading, session_width, "centre") for heading in paper.headings),
        Column(phrases.say("heading_missed"), _MISSED_WIDTH, "centre"),
    ]
    table = RuledTable(columns, kind)
    number = 0
    for level, rows in paper.groups:
        table.add_group(level)
        for row in rows:
            number += 1
            table.add_row((str(number), row.school, *row.cells, str(row.missed or "")))
    return table.flowable()
