"""The pages of a PDF as PDFium draws and reads them: as pictures with parts covered, and as words in their places.

What is covered in a PDF must be gone, not hidden: text, pictures and fonts that pages share could keep it. So a PDF of
which any part is covered becomes pictures of its pages.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from ctypes import byref, c_double, c_int
from dataclasses import dataclass
from io import BytesIO
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.services.covers import WHOLE, Cover, as_jpeg, paint
from greenschool.text.unicode import normalise

if TYPE_CHECKING:
    from PIL.Image import Image
    from pypdfium2 import PdfDocument, PdfPage, PdfTextPage

MOST_PAGES = 100
"""Of a PDF with more pages nothing can be covered: judges would wait for many seconds at each look."""
_POINTS_OF_AN_INCH = 72
_DPI = 150
_LONGEST_SIDE = 4000
_JPEG_QUALITY = 85
_RIM = 3
_FINE = 100
"""Places are asked of PDFium in hundredths of a thousandth, for it answers in whole numbers."""
_HYPHEN = "\ufffe"  # what PDFium makes of one at the end of a line
_NO_LETTERS = frozenset({0, ord(_HYPHEN), *range(0xD800, 0xE000)})
"""Characters without a meaning, and halves of characters, too."""
_COVERED_PERCENT = 90
"""Of a word; what is drawn by hand may miss the tip of a letter."""

_one_at_a_time = Lock()  # PDFium has one state for the whole process


class PdfNotDrawnError(GreenSchoolError):
    """A PDF that PDFium cannot open, or one of its pages."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "This PDF cannot be drawn, so nothing of it can be covered. Nothing was changed. Withhold it from the judges.",
    )


class _Letter(NamedTuple):
    """A character, and its sides in points of the page."""

    char: str
    left: float = 0
    right: float = 0
    bottom: float = 0
    top: float = 0


_GAP = _Letter(" ")


@dataclass(frozen=True, slots=True)
class PageWord:
    """A word of a page, made uniform, and where it stands."""

    text: str
    place: Cover


def count_pages(content: bytes) -> int:
    """Return how many pages a PDF has; like all here it raises ``PdfNotDrawnError``."""
    with _opened(content) as document:
        return len(document)


def page_picture(content: bytes, page: int) -> bytes:
    """Return a page (from 1) as the content of a JPEG file, upright, as judges see it once parts are covered."""
    with _opened(content) as document:
        return as_jpeg(_drawn(document[page - 1])[0])


def covered_pdf(content: bytes, covers: Sequence[Cover]) -> bytes:
    """Return the PDF as pictures of its pages, with ``covers`` painted over."""
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter()
    with _opened(content) as document:
        for number in range(1, len(document) + 1):
            picture, dpi = _drawn(document[number - 1])
            paint(picture, [one for one in covers if one.page == number])
            page = BytesIO()
            picture.save(page, "PDF", resolution=dpi, quality=_JPEG_QUALITY)
            writer.add_page(PdfReader(page).pages[0])
    writer.metadata = None
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def page_texts(content: bytes) -> list[str]:
    """Return the text of each page, made uniform; many times as fast as its words with their places."""
    with _opened(content) as document:
        texts = [document[page].get_textpage().get_text_range() for page in range(len(document))]
    return [normalise(text.replace(_HYPHEN, "")) for text in texts]


def page_words(content: bytes, page: int) -> tuple[PageWord, ...]:
    """Return the words of a page (from 1) in the order in which they are drawn."""
    with _opened(content) as document:
        return tuple(_words(document[page - 1], page))


def is_covered(word: PageWord, covers: Iterable[Cover]) -> bool:
    """Tell whether a word lies under one of ``covers``."""
    return any(_shared(word.place, one) * 100 >= _COVERED_PERCENT * _area(word.place) for one in covers)


def lines(places: Iterable[Cover]) -> list[Cover]:
    """Return places that follow each other in a line as one, a little larger than what stands there."""
    found: list[Cover] = []
    for place in places:
        if found and _same_line(found[-1], place):
            found[-1] = _around(found[-1], place)
        else:
            found.append(place)
    return [_larger(place) for place in found]


@contextmanager
def _opened(content: bytes) -> "Iterator[PdfDocument]":
    from pypdfium2 import PdfDocument, PdfiumError

    try:
        with _one_at_a_time, PdfDocument(content) as document:
            yield document
    except PdfiumError as error:
        raise PdfNotDrawnError from error


def _drawn(page: "PdfPage") -> "tuple[Image, float]":
    """Return a page as a picture and its dots to the inch."""
    scale = min(_DPI / _POINTS_OF_AN_INCH, _LONGEST_SIDE / max(page.get_size()))
    picture = page.render(scale=scale, may_draw_forms=False).to_pil().convert("RGB")
    return picture, scale * _POINTS_OF_AN_INCH


def _words(page: "PdfPage", number: int) -> Iterator[PageWord]:
    """Yield the words of a page: letters between gaps."""
    word: list[_Letter] = []
    for letter in (*_letters(page.get_textpage()), _GAP):
        if not letter.char.isspace():
            word.append(letter)
        elif word:
            if text := normalise("".join(one.char for one in word)):
                yield PageWord(text, _place(page, number, word))
            word = []


def _letters(text: "PdfTextPage") -> Iterator[_Letter]:
    from pypdfium2.raw import FPDFText_GetCharBox, FPDFText_GetUnicode

    sides = [c_double() for _ in range(4)]
    for place in range(text.count_chars()):
        code = FPDFText_GetUnicode(text, place)
        if code not in _NO_LETTERS:
            FPDFText_GetCharBox(text, place, *map(byref, sides))
            yield _Letter(chr(code), *(side.value for side in sides))


def _place(page: "PdfPage", number: int, word: Sequence[_Letter]) -> Cover:
    """Return where letters stand on the page as people see it, turned and cut as its file says."""
    corners = [
        _seen(page, min(one.left for one in word), min(one.bottom for one in word)),
        _seen(page, max(one.right for one in word), max(one.top for one in word)),
    ]
    left, top = (min(max(min(sides) // _FINE, 0), WHOLE - 1) for sides in zip(*corners, strict=True))
    right, bottom = (min(-(-max(sides) // _FINE), WHOLE) for sides in zip(*corners, strict=True))
    return Cover(left, top, max(right - left, 1), max(bottom - top, 1), number)


def _seen(page: "PdfPage", across: float, up: float) -> tuple[int, int]:
    from pypdfium2.raw import FPDF_PageToDevice

    x, y = c_int(), c_int()
    FPDF_PageToDevice(page, 0, 0, WHOLE * _FINE, WHOLE * _FINE, 0, across, up, byref(x), byref(y))
    return x.value, y.value


def _area(one: Cover) -> int:
    return one.width * one.height


def _shared(one: Cover, other: Cover) -> int:
    if one.page != other.page:
        return 0
    across = min(one.right, other.right) - max(one.left, other.left)
    down = min(one.bottom, other.bottom) - max(one.top, other.top)
    return max(across, 0) * max(down, 0)


def _same_line(one: Cover, other: Cover) -> bool:
    shared = min(one.bottom, other.bottom) - max(one.top, other.top)
    return one.page == other.page and other.left >= one.left and 2 * shared >= min(one.height, other.height)


def _around(one: Cover, other: Cover) -> Cover:
    left, top = min(one.left, other.left), min(one.top, other.top)
    return Cover(left, top, max(one.right, other.right) - left, max(one.bottom, other.bottom) - top, one.page)


def _larger(one: Cover) -> Cover:
    """Return a place with a rim, so that no edge of a letter looks out."""
    left, top = max(one.left - _RIM, 0), max(one.top - _RIM, 0)
    return Cover(left, top, min(one.right + _RIM, WHOLE) - left, min(one.bottom + _RIM, WHOLE) - top, one.page)
