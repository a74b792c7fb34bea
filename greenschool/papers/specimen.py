"""How an office's letters begin and end: heading, number, place and day, signature, with nothing between."""

from dataclasses import dataclass
from io import BytesIO

from greenschool.papers.document import DocumentFacts, open_canvas
from greenschool.papers.fonts import FontFamily, letter_family, system_font_folders
from greenschool.papers.letterhead import Letterhead, Signature
from greenschool.papers.wording import wording


@dataclass(frozen=True, slots=True)
class LetterSpecimen:
    """What heads and what closes a letter."""

    letterhead: Letterhead
    signature: Signature
    recipients: tuple[str, ...] = ()


def letter_specimen(paper: LetterSpecimen, *, family: FontFamily | None = None) -> bytes:
    """Return a PDF page as wide as A4 and as high as heading, a line of text and signature need.

    Sizes, margins and line breaks are those of every letter. Raises ``MissingGlyphError``.
    """
    from greenschool.papers.flowables import ClosingBlock, HeadingBlock, Type
    from greenschool.papers.sheets import LEFT, RIGHT, Sheet
    from greenschool.papers.units import MM

    phrases = wording("specimen")
    title = phrases.say("file_title")
    kind = Type(family or letter_family(system_font_folders()), label=title)
    facts = DocumentFacts(title, paper.letterhead.issuer)
    sheet = Sheet(facts, kind, None)
    gap, edge = 7 * MM, 10 * MM
    blocks = (
        HeadingBlock(paper.letterhead, kind),
        kind.paragraph(phrases.say("body"), 13, "centre", font=kind.family.italic),
        ClosingBlock(paper.signature, paper.recipients, kind),
    )
    width = sheet.size[0]
    heights = [block.wrap(width - LEFT - RIGHT, sheet.size[1])[1] for block in blocks]
    total = sum(heights) + gap * (len(blocks) - 1) + 2 * edge
    out = BytesIO()
    canvas = open_canvas(out, (width, total), facts, kind.family.regular)
    y = total - edge
    for block, height in zip(blocks, heights, strict=True):
        block.drawOn(canvas, LEFT, y - height)
        y -= height + gap
    canvas.showPage()
    canvas.save()
    return out.getvalue()
