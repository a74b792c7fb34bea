"""The list of schools that have sent nothing, with whom to call."""

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
_ROOM_TO_WRITE = 1.2  # mm above and below the text of a row


@dataclass(frozen=True, slots=True)
class SilentSchool:
    """A school and whom to call there."""

    school: str
    contact: str
    phone: str


@dataclass(frozen=True, slots=True)
class ReminderPaper:
    """The list. ``states`` are sentences, one for each contest; ``groups`` are contests with their silent schools."""

    letterhead: Letterhead
    subject: str
    date: str
    states: tuple[str, ...]
    groups: tuple[tuple[str, tuple[SilentSchool, ...]], ...]
    signature: Signature
    recipients: tuple[str, ...] = ()
    made_at: datetime | None = None


def write_reminder(paper: ReminderPaper, out: Path, *, family: FontFamily | None = None) -> int:
    """Write the list to the PDF ``out`` and return its number of pages.

    ``family`` is that of the system's letters unless given. Raises ``MissingGlyphError``,
    ``RowTooLongError`` or ``WriteFailedError``; ``out`` is then as it was.
    """
    from greenschool.papers.flowables import Type
    from greenschool.papers.sheets import Sheet, write_sheets

    phrases = wording("reminder")
    title = phrases.say("file_title")
    kind = Type(family or letter_family(system_font_folders()), label=title)
    subject = phrases.say("file_subject", date=paper.date)
    facts = DocumentFacts(title, paper.letterhead.issuer, subject, paper.made_at)
    return write_sheets(out, Sheet(facts, kind, None), lambda: _story(paper, phrases, kind))


def _story(paper: ReminderPaper, phrases: Wording, kind: "Type") -> list["Flowable"]:
    from reportlab.platypus import KeepTogether, Spacer

    from greenschool.papers.flowables import ClosingBlock, HeadingBlock, TitleBlock
    from greenschool.papers.units import MM

    head = phrases.say("state", date=paper.date)
    listed = _table(paper, phrases, kind) if paper.groups else kind.paragraph(phrases.say("nobody"), _BODY_SIZE)
    return [
        HeadingBlock(paper.letterhead, kind),
        Spacer(0, 7 * MM),
        TitleBlock(phrases.say("title"), paper.subject, None, kind),
        Spacer(0, 4 * MM),
        *(
            kind.headed_paragraph(head if not number else "–", state, _BODY_SIZE, space_before=4)
            for number, state in enumerate(paper.states)
        ),
        Spacer(0, 5 * MM),
        listed,
        KeepTogether([Spacer(0, 8 * MM), ClosingBlock(paper.signature, paper.recipients, kind)]),
    ]


def _table(paper: ReminderPaper, phrases: Wording, kind: "Type") -> "Flowable":
    from greenschool.papers.tables import Column, RuledTable

    widths = (
        ("number", 11, "centre"),
        ("school", 62, "left"),
        ("contact", 38, "left"),
        ("phone", 28, "centre"),
        ("note", 26, "left"),
    )
    columns = [Column(phrases.say(f"column_{name}"), width, align) for name, width, align in widths]
    table = RuledTable(columns, kind, air=_ROOM_TO_WRITE)
    for heading, schools in paper.groups:
        table.add_group(heading)
        for number, one in enumerate(schools, start=1):
            table.add_row((str(number), one.school, one.contact, one.phone, ""))
    return table.flowable()
