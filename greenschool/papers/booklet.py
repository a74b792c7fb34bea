"""Many sheets in one file, each with pages of its own count: phiếu chấm of a panel, one after another.

This module loads reportlab; papers import it inside the function that writes them.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from reportlab.platypus import Flowable, Spacer

from greenschool.errors import QT_TRANSLATE_NOOP
from greenschool.fresh_file import fresh_file
from greenschool.papers.document import open_canvas
from greenschool.papers.sheets import BOTTOM, LEFT, TOP, RowTooLongError, Sheet, draw_margins
from greenschool.progress import SILENT, Progress

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_TOLERANCE = 1e-6

Together = tuple[Flowable, ...]
"""Flowables that stay on one page, where one page can hold them."""
_Page = list[tuple[Flowable, float]]


@dataclass(frozen=True, slots=True)
class Part:
    """A sheet of the file: what stands at the foot of its pages, and what makes its content."""

    foot: str
    story: Callable[[], Sequence[Flowable | Together]]


def write_booklet(out: Path, sheet: Sheet, parts: Sequence[Part], progress: Progress = SILENT) -> int:
    """Lay each part out on pages of its own, write ``out`` and return the number of pages.

    Raises ``RowTooLongError``, ``WriteFailedError`` or ``Cancelled``; ``out`` is then as it was.
    """
    width, height = sheet.size
    written = 0
    progress.begin(QT_TRANSLATE_NOOP("progress", "Writing the sheets"), len(parts))
    with fresh_file(out) as beside:
        canvas = open_canvas(beside, (width, height), sheet.facts, sheet.kind.family.regular)
        for part in parts:
            pages = list(_paginate(part.story(), sheet, canvas))
            for number, page in enumerate(pages, start=1):
                draw_margins(canvas, sheet, part.foot, number, len(pages))
                for flowable, top in page:
                    flowable.drawOn(canvas, LEFT, height - TOP - top)
                canvas.showPage()
            written += len(pages)
            progress.step()
        canvas.save()
    return written


def _paginate(story: Sequence[Flowable | Together], sheet: Sheet, canvas: "Canvas") -> Iterator[_Page]:
    """Yield the pages: each flowable with how far below the top margin its lower edge lies."""
    width, room = sheet.text_width, sheet.size[1] - TOP - BOTTOM
    waiting: list[Flowable | Together] = list(reversed(story))
    page: _Page = []
    used = 0.0
    while waiting:
        first = waiting.pop()
        if isinstance(first, tuple):
            height = sum(one.wrapOn(canvas, width, room)[1] for one in first)
            if used + height > room + _TOLERANCE and height <= room and page:
                yield page
                page, used = [], 0.0
            waiting += reversed(first)
            continue
        height = first.wrapOn(canvas, width, room)[1]
        if used + height <= room + _TOLERANCE:
            used += height
            page.append((first, used))
            continue
        pieces = [] if isinstance(first, Spacer) else first.splitOn(canvas, width, room - used)
        if pieces:
            waiting += reversed(pieces)
        elif page:
            if not isinstance(first, Spacer):  # a page does not open with empty room
                waiting.append(first)
            yield page
            page, used = [], 0.0
        else:
            raise RowTooLongError(label=sheet.kind.label)
    if page:
        yield page
