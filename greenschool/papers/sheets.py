"""Build letters and lists page by page: margins, page numbers, fingerprint, DỰ KIẾN across the page.

This module loads reportlab; papers import it inside the function that writes them.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from reportlab.lib.pagesizes import A4, landscape
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate
from reportlab.platypus.doctemplate import LayoutError

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.fresh_file import fresh_file
from greenschool.papers.document import DocumentFacts, open_canvas
from greenschool.papers.fitting import text_width
from greenschool.papers.flowables import Type
from greenschool.papers.fonts import checked
from greenschool.papers.units import MM
from greenschool.papers.wording import wording

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

TOP, BOTTOM, LEFT, RIGHT = 20 * MM, 20 * MM, 30 * MM, 15 * MM
"""Margins after Nghị định 30/2020/NĐ-CP; the left one is for the binding."""

PAGE_NUMBER_SIZE = 13
FOOT_SIZE = 9
_FOOT_BASELINE = 11 * MM
_WATERMARK_SIZE = 96
_WATERMARK_COLOUR = "#EFEFEF"


class RowTooLongError(GreenSchoolError):
    """A row that is not to be parted is higher than a page."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "A row of “{label}” is too long for one page. No page was written. Shorten its longest text.",
    )


@dataclass(frozen=True, slots=True)
class Sheet:
    """How the pages of a paper are: which way they lie, the fingerprint, whether the result is settled.

    ``fingerprint`` is ``None`` or empty for papers that rest on no settled result of a contest.
    """

    facts: DocumentFacts
    kind: Type
    fingerprint: str | None
    provisional: bool = False
    lies_wide: bool = False

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in points."""
        width, height = landscape(A4) if self.lies_wide else A4
        return float(width), float(height)

    @property
    def text_width(self) -> float:
        """The width between the margins in points."""
        return self.size[0] - LEFT - RIGHT


def write_sheets(out: Path, sheet: Sheet, story: Callable[[], Sequence[Flowable]]) -> int:
    """Lay ``story`` out on as many pages as it takes, write ``out`` and return the number of pages.

    ``story`` is called twice, because the foot of page 1 says how many pages there are. Whatever it raises
    leaves ``out`` as it was, and so does ``RowTooLongError``.
    """
    try:
        pages = _build(BytesIO(), sheet, story(), 0)
    except LayoutError as error:
        raise RowTooLongError(label=sheet.kind.label) from error
    with fresh_file(out) as beside, beside.open("wb") as file:
        _build(file, sheet, story(), pages)
    return pages


def _build(out: BinaryIO, sheet: Sheet, story: Sequence[Flowable], pages: int) -> int:
    width, height = sheet.size
    frame = Frame(
        LEFT,
        BOTTOM,
        sheet.text_width,
        height - TOP - BOTTOM,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )

    def adorn(canvas: "Canvas", document: BaseDocTemplate) -> None:
        draw_margins(canvas, sheet, _foot(sheet), document.page, pages)

    facts = sheet.facts
    document = BaseDocTemplate(
        out,
        pagesize=(width, height),
        pageTemplates=[PageTemplate(frames=[frame], onPage=adorn)],
        title=facts.title,
        author=facts.author,
        subject=facts.subject,
        creator=facts.creator,
    )
    document.build(
        list(story),
        canvasmaker=lambda filename, **_: open_canvas(filename, sheet.size, facts, sheet.kind.family.regular),
    )
    return int(document.page)


def draw_margins(canvas: "Canvas", sheet: Sheet, foot: str, page: int, pages: int) -> None:
    """Draw what stands outside the text: watermark first, so that it lies below it."""
    width, height = sheet.size
    family, phrases = sheet.kind.family, wording("heading")
    canvas.saveState()
    if sheet.provisional:
        _draw_watermark(canvas, sheet, phrases.say("provisional"))
    canvas.setFillColor("#000000")
    if page > 1:
        canvas.setFont(family.regular, PAGE_NUMBER_SIZE)
        canvas.drawCentredString(LEFT + sheet.text_width / 2, height - TOP * 0.6, str(page))
    canvas.setFont(family.regular, FOOT_SIZE)
    canvas.drawString(LEFT, _FOOT_BASELINE, checked(family.regular, foot, sheet.kind.label))
    count = checked(family.regular, phrases.say("page", page=page, pages=pages), sheet.kind.label)
    canvas.drawRightString(width - RIGHT, _FOOT_BASELINE, count)
    canvas.restoreState()


def _foot(sheet: Sheet) -> str:
    phrases = wording("heading")
    if not sheet.fingerprint:
        return phrases.say("provisional_foot_alone") if sheet.provisional else ""
    foot = phrases.say("fingerprint", fingerprint=sheet.fingerprint)
    return phrases.say("provisional_foot", fingerprint=foot) if sheet.provisional else foot


def _draw_watermark(canvas: "Canvas", sheet: Sheet, text: str) -> None:
    width, height = sheet.size
    font = sheet.kind.family.bold
    canvas.saveState()
    canvas.setFillColor(_WATERMARK_COLOUR)
    canvas.translate(width / 2, height / 2)
    canvas.rotate(35)
    canvas.setFont(font, _WATERMARK_SIZE)
    half = text_width(checked(font, text, sheet.kind.label), font, _WATERMARK_SIZE) / 2
    canvas.drawString(-half, -_WATERMARK_SIZE / 3, text)
    canvas.restoreState()
