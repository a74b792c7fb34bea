"""Names that the text of a PDF still tells, and where they stand."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from greenschool.models import Entry
from greenschool.services.covers import Cover
from greenschool.services.name_finding import Named, NameFinder
from greenschool.services.pdf_pages import PageWord, is_covered, lines, page_texts, page_words

_COVERED = "Ø"
"""Stands for a covered word, so that its neighbours do not become one name: a letter of no Vietnamese name."""


@dataclass(frozen=True, slots=True)
class NameOnPage:
    """A name as it is written, on which page (from 1), and the parts of the page that hold it, one for each line."""

    kind: Named
    found: str
    page: int
    places: tuple[Cover, ...]


def find_names(finder: NameFinder, entry: Entry, content: bytes, covers: Sequence[Cover]) -> Iterator[NameOnPage]:
    """Yield the names of an entry's own school and authors that ``covers`` leave in a PDF.

    Raises ``PdfNotDrawnError`` for a file that cannot be read.
    """
    for page, text in enumerate(page_texts(content), start=1):
        if finder.find(entry, text):
            yield from _still_seen(finder, entry, page_words(content, page), covers)


def _still_seen(
    finder: NameFinder, entry: Entry, words: Sequence[PageWord], covers: Sequence[Cover]
) -> Iterator[NameOnPage]:
    shown = [_COVERED if is_covered(word, covers) else word.text for word in words]
    text = " ".join(shown)
    ends = [length + gaps for gaps, length in enumerate(accumulate(map(len, shown)))]
    for name in finder.find(entry, text):
        here = [
            word.place
            for word, part, end in zip(words, shown, ends, strict=True)
            if end > name.start and end - len(part) < name.end
        ]
        yield NameOnPage(name.kind, text[name.start : name.end], here[0].page, tuple(lines(here)))
