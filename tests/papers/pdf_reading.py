"""Read a PDF back: texts with places and fonts, rules, and the description that references are made of."""

from dataclasses import dataclass
from pathlib import Path

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

MM = 72 / 25.4


@dataclass(frozen=True, slots=True)
class Text:
    """A run of text: page from 1, x and baseline in mm from the lower left, font, size in points."""

    page: int
    x: float
    y: float
    font: str
    embedded: bool
    size: float
    text: str


@dataclass(frozen=True, slots=True)
class Stroke:
    """A level vector line: page from 1, left end, height and length in mm from the lower left."""

    page: int
    x: float
    y: float
    length: float


def page_texts(path: Path) -> list[str]:
    """Return the text of each page with every run of white space as one space."""
    document = pdfium.PdfDocument(path)
    return [" ".join(page.get_textpage().get_text_range().split()) for page in document]


def texts(path: Path) -> list[Text]:
    """Return every run of text, those in forms included, in the order drawn."""
    found = []
    for number, page in enumerate(pdfium.PdfDocument(path), start=1):
        textpage = page.get_textpage()
        for item in page.get_objects(filter=[pdfium_c.FPDF_PAGEOBJ_TEXT], max_depth=3, textpage=textpage):
            *_, x, y = item.get_matrix().get()
            font = item.get_font()
            name = font.get_base_name().partition("+")[2] or font.get_base_name()
            found.append(Text(number, x / MM, y / MM, name, font.is_embedded, item.get_font_size(), item.extract()))
    return found


def strokes(path: Path) -> list[Stroke]:
    """Return every level line drawn on the pages themselves, not in forms."""
    found = []
    for number, page in enumerate(pdfium.PdfDocument(path), start=1):
        for item in page.get_objects(filter=[pdfium_c.FPDF_PAGEOBJ_PATH], max_depth=1):
            left, bottom, right, top = item.get_bounds()
            thick = top - bottom
            if thick < 2 < right - left:
                found.append(
                    Stroke(number, (left + thick / 2) / MM, (bottom + top) / 2 / MM, (right - left - thick) / MM)
                )
    return found


def page_sizes(path: Path) -> list[tuple[float, float]]:
    """Return width and height of each page in mm."""
    return [(page.get_width() / MM, page.get_height() / MM) for page in pdfium.PdfDocument(path)]


def describe(path: Path) -> str:
    """Return texts, places, fonts and rules to 0.1 mm, one per line, so that a diff can show them."""
    document = pdfium.PdfDocument(path)
    facts = document.get_metadata_dict()
    lines = [f"{key}: {facts[key]}" for key in ("Title", "Author", "Subject", "CreationDate")]
    for number, (width, height) in enumerate(page_sizes(path), start=1):
        lines.append(f"--- page {number}: {width:.1f} x {height:.1f} mm")
        lines += [
            f"{item.x:6.1f} {item.y:6.1f}  {item.font} {item.size:g}  {item.text.strip()}"
            for item in texts(path)
            if item.page == number and item.text.strip()
        ]
        lines += [
            f"{item.x:6.1f} {item.y:6.1f}  rule {item.length:.1f}" for item in strokes(path) if item.page == number
        ]
    return "\n".join(lines) + "\n"
