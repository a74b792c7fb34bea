"""Pages of PDFs: drawn, read with the places of their words, and covered so that nothing is left below."""

from io import BytesIO
from math import ceil

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from pypdf import PdfReader, PdfWriter
from pypdf.generic import RectangleObject, StreamObject
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from greenschool.services.covers import Cover
from greenschool.services.pdf_pages import (
    PageWord,
    PdfNotDrawnError,
    count_pages,
    covered_pdf,
    is_covered,
    lines,
    page_picture,
    page_texts,
    page_words,
)

SECRET = "Nguyen"


def pdf(*pages, turned=0, cropped=None):
    """Return a PDF with a word and the place of its left foot, in points, on each page, and a line below it."""
    drawn = BytesIO()
    canvas = Canvas(drawn, pagesize=A4)
    for word, x, y in pages:
        canvas.setFont("Helvetica", 20)
        canvas.drawString(x, y, word)
        canvas.drawString(72, 40, "Nuoc la su song")
        canvas.showPage()
    canvas.save()
    writer = PdfWriter(PdfReader(drawn))
    for page in writer.pages:
        if cropped:
            page.cropbox = RectangleObject(cropped)
        page.rotate(turned)
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def everything_in(content):
    """Return every stream of a PDF, unpacked, in one piece, with all that stands outside of streams."""
    reader = PdfReader(BytesIO(content))
    things = [reader.get_object(number) for number in (*reader.xref[0], *reader.xref_objStm)]
    return b"\n".join([content, *(thing.get_data() for thing in things if isinstance(thing, StreamObject))])


def test_words_are_found_where_people_see_them():
    content = pdf((SECRET, 72, 700))
    secret, *others = page_words(content, 1)
    assert [word.text for word in (secret, *others)] == [SECRET, "Nuoc", "la", "su", "song"]
    assert secret.place.left == pytest.approx(72 / A4[0] * 1000, abs=4)
    assert secret.place.bottom == pytest.approx((A4[1] - 700) / A4[1] * 1000, abs=8)
    assert page_texts(content) == [f"{SECRET} Nuoc la su song"]


def test_letters_of_vietnamese_are_words_in_one_form():
    pdfmetrics.registerFont(TTFont("Noto", "resources/fonts/NotoSerif-Regular.ttf"))
    drawn = BytesIO()
    canvas = Canvas(drawn)
    canvas.setFont("Noto", 14)
    canvas.drawString(72, 700, "Tác giả: Nguyễn Thị Hồng Ánh")
    canvas.save()
    words = page_words(drawn.getvalue(), 1)
    assert " ".join(word.text for word in words) == "Tác giả: Nguyễn Thị Hồng Ánh" == page_texts(drawn.getvalue())[0]


@settings(max_examples=25)
@given(
    st.floats(60, 400), st.floats(100, 760), st.sampled_from([0, 90, 180, 270]),
    st.sampled_from([None, (30, 20, 560, 820)]), st.integers(1, 2),
)  # fmt: skip
def test_a_covered_word_is_gone_wherever_it_stands(x, y, turned, cropped, page):
    pages = [("Trang", 100, 500), ("Trang", 100, 500)]
    pages[page - 1] = (SECRET, x, y)
    content = pdf(*pages, turned=turned, cropped=cropped)
    (secret,) = [word for word in page_words(content, page) if word.text == SECRET]
    place = secret.place
    assert _greys(page_picture(content, page), place)[0] < 90, "nothing stands where the word was found"
    covered = covered_pdf(content, [place])
    with pypdfium2.PdfDocument(covered) as document:
        assert len(document) == 2
        assert "".join(one.get_textpage().get_text_range() for one in document) == ""
    assert SECRET.encode() not in everything_in(covered)
    assert _greys(page_picture(covered, page), place)[1] < 60


def _greys(picture, place):
    """Return the darkest and the lightest grey inside a place, its rim left out."""
    with Image.open(BytesIO(picture)) as drawn:
        width, height = drawn.size
        left, right = place.left * width // 1000 + 1, place.right * width // 1000 - 1
        top, bottom = place.top * height // 1000 + 1, place.bottom * height // 1000 - 1
        return drawn.convert("L").crop((left, top, right, bottom)).getextrema()


def test_pages_keep_their_size_and_their_order():
    content = pdf(("mot", 72, 700), ("hai", 72, 700), ("ba", 72, 700))
    covered = PdfReader(BytesIO(covered_pdf(content, [Cover(0, 0, 1000, 500, 2)])))
    assert [[ceil(float(side)) for side in page.mediabox[2:]] for page in covered.pages] == [[596, 842]] * 3
    assert not covered.metadata
    half = Cover(0, 0, 1000, 490)
    pictures = [page_picture(covered_pdf(content, [Cover(0, 0, 1000, 500, 2)]), page) for page in (1, 2, 3)]
    assert [_greys(picture, half)[1] < 60 for picture in pictures] == [False, True, False]


def test_a_word_is_covered_when_nearly_all_of_it_is():
    word = PageWord("Nguyen", Cover(100, 100, 100, 20, page=2))
    assert is_covered(word, [Cover(98, 98, 110, 30, page=2)])
    assert is_covered(word, [Cover(105, 100, 95, 20, page=2)])
    assert not is_covered(word, [Cover(150, 100, 100, 20, page=2)])
    assert not is_covered(word, [Cover(0, 0, 1000, 1000, page=1)])
    assert not is_covered(word, [])


def test_words_of_a_line_are_one_place_and_those_of_the_next_another():
    first, second, next_line = Cover(800, 100, 60, 20), Cover(870, 102, 60, 18), Cover(50, 130, 70, 20)
    assert lines([first, second, next_line]) == [Cover(797, 97, 136, 26), Cover(47, 127, 76, 26)]
    assert lines([Cover(0, 0, 1000, 1000)]) == [Cover(0, 0, 1000, 1000)]


@pytest.mark.parametrize("content", [b"", b"%PDF-1.4", b"no pdf at all"])
def test_what_is_no_pdf_is_refused(content):
    for look in (count_pages, page_texts, lambda found: page_picture(found, 1), lambda found: covered_pdf(found, [])):
        with pytest.raises(PdfNotDrawnError):
            look(content)


def test_a_page_as_large_as_a_wall_is_drawn_no_larger_than_screens_show():
    drawn = BytesIO()
    canvas = Canvas(drawn, pagesize=(14_400, 7_200))
    canvas.showPage()
    canvas.save()
    with Image.open(BytesIO(page_picture(drawn.getvalue(), 1))) as picture:
        assert picture.size == (4_000, 2_000)
