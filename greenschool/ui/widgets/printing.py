"""Put the pages of a PDF on paper at 100 %: what was shown is what is printed."""

from collections.abc import Sequence

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSize, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError

DPI = 300
"""Pixels per inch at which pages are drawn; a laser printer's own grid is a multiple of it."""
_POINTS_PER_INCH = 72


class PrintingError(GreenSchoolError):
    """The printer did not take the work."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The printer {printer} did not take the pages. Nothing was changed. "
        "Look whether it is switched on and has paper, or choose another printer.",
    )


def chosen_pages(printer: QPrinter, count: int) -> list[int]:
    """Return the page indices, from 0, that the print dialog asked for of a document of ``count`` pages."""
    if printer.printRange() is not QPrinter.PrintRange.PageRange:
        return list(range(count))
    ranges = printer.pageRanges().toRangeList()
    if not ranges:
        first, last = printer.fromPage() or 1, printer.toPage() or count
        return list(range(first - 1, min(last, count)))
    return [page - 1 for one in ranges for page in range(one.from_, one.to + 1) if page <= count]


def print_pages(document: QPdfDocument, printer: QPrinter, pages: Sequence[int]) -> None:
    """Print ``pages`` (from 0), each on paper of its own size from the very corner, never scaled to fit.

    Raises ``PrintingError`` when the printer cannot be opened or stops between pages.
    """
    painter = QPainter()
    for number, page in enumerate(pages):
        _set_paper(printer, document.pagePointSize(page))
        begun = printer.newPage() if number else painter.begin(printer)
        if not begun:
            painter.end()
            raise PrintingError(printer=printer.printerName() or printer.outputFileName())
        _draw(document, page, painter, printer.resolution())
    painter.end()


def _set_paper(printer: QPrinter, points: QSizeF) -> None:
    landscape = points.width() > points.height()
    size = QPageSize(points.transposed() if landscape else points, QPageSize.Unit.Point)
    turn = QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(size, turn, QMarginsF(0, 0, 0, 0)))
    printer.setFullPage(True)  # setPageLayout puts the printer's own margins back


def _draw(document: QPdfDocument, page: int, painter: QPainter, resolution: int) -> None:
    points = document.pagePointSize(page)
    image = document.render(page, _pixels(points))
    paper = QRectF(QPointF(0, 0), points * (resolution / _POINTS_PER_INCH))
    painter.drawImage(paper, image)


def _pixels(points: QSizeF) -> QSize:
    scale = DPI / _POINTS_PER_INCH
    return QSize(round(points.width() * scale), round(points.height() * scale))
