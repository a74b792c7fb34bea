"""What every PDF has: its facts, embedded fonts only, and the same bytes for the same content."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from greenschool.papers.fonts import face

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_REPRODUCIBLE = datetime(2000, 1, 1)  # noqa: DTZ001 - a mark for "not said", not a moment


@dataclass(frozen=True, slots=True)
class DocumentFacts:
    """What PDF viewers show of a file: title, author (the issuing office), subject, when it was made.

    Without ``made_at`` (local time) the file says 1/1/2000, so that the same content always gives the same
    bytes.
    """

    title: str
    author: str = ""
    subject: str = ""
    made_at: datetime | None = None
    creator: str = "greenschool"

    def pdf_date(self) -> str:
        """Return ``made_at`` as PDF writes it."""
        return (self.made_at or _REPRODUCIBLE).strftime("D:%Y%m%d%H%M%S")


def open_canvas(out: Path | BinaryIO, size: tuple[float, float], facts: DocumentFacts, first_font: str) -> "Canvas":
    """Return a reportlab canvas of ``size`` points that will write ``out`` when it is saved.

    ``first_font`` takes the place of the Helvetica that reportlab would name, but not embed, on every page.
    """
    from reportlab import rl_config
    from reportlab.pdfgen.canvas import Canvas

    # Streams as bytes: spelt in letters, as reportlab does by itself, they are a quarter longer and take long to write.
    rl_config.useA85 = 0
    face(first_font)
    canvas = Canvas(
        str(out) if isinstance(out, Path) else out,
        pagesize=size,
        pageCompression=1,
        invariant=1,
        initialFontName=first_font,
        lang="vi-VN",
    )
    canvas.setTitle(facts.title)
    canvas.setAuthor(facts.author)
    canvas.setSubject(facts.subject)
    canvas.setCreator(facts.creator)
    canvas.setDateFormatter(lambda *_: facts.pdf_date())
    return canvas
