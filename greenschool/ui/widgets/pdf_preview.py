"""See a PDF inside the program and print these very bytes."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QIntValidator, QPalette, QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from greenschool.errors import GreenSchoolError
from greenschool.language import tell
from greenschool.ui.theme import current_theme
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.banner import Banner
from greenschool.ui.widgets.buttons import IconButton, PrimaryButton
from greenschool.ui.widgets.printing import DPI, chosen_pages, print_pages
from greenschool.ui.widgets.style import label

_STEP = 1.2
_SMALLEST, _LARGEST = 0.2, 5.0


class PdfPages(QWidget):
    """Pages, zoom and page number; everything but the pages stands outside the scrolled part."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = QPdfDocument(self)
        self._buffer = QBuffer(self)
        self._view = QPdfView(self)
        self._view.setDocument(self._document)
        self._view.setPageMode(QPdfView.PageMode.MultiPage)
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._view.setPageSpacing(12)
        self._view.setFrameShape(QFrame.Shape.NoFrame)
        self._view.setAccessibleName(self.tr("Pages"))
        self._page = QLineEdit()
        self._page.setAccessibleName(self.tr("Page"))
        self._page.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._page.setFixedWidth(48)
        self._page.editingFinished.connect(lambda: self._go(int(self._page.text()) - 1))
        self._count = label()
        self._percent = label("", "muted")
        self._percent.setMinimumWidth(44)
        self._percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._tools = self._bar()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addLayout(self._tools)
        self._column.addWidget(self._view, 1)
        self._view.pageNavigator().currentPageChanged.connect(self._show_page)
        self._view.zoomFactorChanged.connect(self._show_zoom)
        self._theme = current_theme()
        self._theme.changed.connect(self._dim_surroundings)
        self._dim_surroundings()
        self.setFocusProxy(self._view)
        self._show_document()

    def document(self) -> QPdfDocument:
        """Return the document shown."""
        return self._document

    def show_bytes(self, pdf: bytes) -> None:
        """Show a PDF that is in memory only."""
        self._buffer.close()
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QBuffer.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        self._show_document()

    def clear(self) -> None:
        """Show nothing, and keep nothing of what was shown."""
        self._document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray())
        self._show_document()

    def show_file(self, path: Path) -> None:
        """Show a PDF file; it is read at once, so the file stays free for others."""
        self.show_bytes(path.read_bytes())

    def zoom(self, factor: float) -> None:
        """Show the pages at ``factor`` (1.0 = as large as on paper)."""
        self._view.setZoomMode(QPdfView.ZoomMode.Custom)
        self._view.setZoomFactor(min(max(factor, _SMALLEST), _LARGEST))
        self._show_zoom()

    def fit_width(self) -> None:
        """Show pages as wide as the room allows."""
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._show_zoom()

    def fit_page(self) -> None:
        """Show whole pages, as large as the room allows."""
        self._view.setZoomMode(QPdfView.ZoomMode.FitInView)
        self._show_zoom()

    def zoom_by(self, step: float) -> None:
        """Show the pages larger (over 1) or smaller."""
        self.zoom(self._factor() * step)

    def turn(self, screens: int) -> None:
        """Go on (1) or back (-1) by as much as is seen at once."""
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + screens * bar.pageStep())

    def _bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setSpacing(4)
        for button in (
            IconButton(self.tr("Previous page"), "chevron-up", lambda: self._go(self._here() - 1)),
            IconButton(self.tr("Next page"), "chevron-down", lambda: self._go(self._here() + 1)),
        ):
            bar.addWidget(button)
        bar.addWidget(self._page)
        bar.addWidget(self._count)
        bar.addSpacing(12)
        bar.addWidget(IconButton(self.tr("Zoom out"), "magnify-minus-outline", lambda: self.zoom_by(1 / _STEP)))
        bar.addWidget(self._percent)
        bar.addWidget(IconButton(self.tr("Zoom in"), "magnify-plus-outline", lambda: self.zoom_by(_STEP)))
        bar.addWidget(IconButton(self.tr("Fit width"), "arrow-expand-horizontal", self.fit_width))
        bar.addWidget(IconButton(self.tr("Fit page"), "fit-to-page-outline", self.fit_page))
        bar.addStretch(1)
        return bar

    def _here(self) -> int:
        return self._view.pageNavigator().currentPage()

    def _go(self, page: int) -> None:
        if 0 <= page < self._document.pageCount() and page != self._here():
            self._view.pageNavigator().jump(page, QPointF(0, 0), 0)

    def _factor(self) -> float:
        """Return the zoom on the screen now; a fitted view does not say its own."""
        if self._view.zoomMode() is QPdfView.ZoomMode.Custom or not self._document.pageCount():
            return self._view.zoomFactor()
        points = self._document.pagePointSize(self._here())
        pixels_per_point = self.logicalDpiX() / 72
        room = self._view.viewport().width() - 2 * self._view.documentMargins().left()
        fitted = room / (points.width() * pixels_per_point)
        if self._view.zoomMode() is QPdfView.ZoomMode.FitInView:
            height = self._view.viewport().height() - 2 * self._view.documentMargins().top()
            fitted = min(fitted, height / (points.height() * pixels_per_point))
        return fitted

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Tell the zoom that a fitted view has in its new size."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._show_zoom)

    def _dim_surroundings(self) -> None:
        """Give the ground around the pages the colour of a line: the view takes its palette's darkest."""
        palette = self._view.palette()
        palette.setColor(QPalette.ColorRole.Dark, self._theme.color("border"))
        self._view.setPalette(palette)

    def _show_document(self) -> None:
        count = self._document.pageCount()
        self._page.setValidator(QIntValidator(min(count, 1), count, self._page))
        self._count.setText(f"/ {count}")
        self._show_page(self._here())
        self._show_zoom()

    def _show_page(self, page: int) -> None:
        self._page.setText(str(page + 1))

    def _show_zoom(self, _factor: float = 0) -> None:
        self._percent.setText(f"{round(self._factor() * 100)} %")


class PdfPreview(PdfPages):
    """The pages and "In…", which prints these very bytes."""

    printed = Signal(int)
    """Sent with the number of pages after they went to the printer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._print = PrimaryButton(self.tr("Print…"), "printer-outline", self.print_with_dialog, shortcut="Ctrl+P")
        self._print.setEnabled(False)
        self._banner = Banner()
        self._tools.addWidget(self._print)
        self._column.insertWidget(1, self._banner)

    def show_bytes(self, pdf: bytes) -> None:
        """Show a PDF that is in memory only, to be printed too."""
        super().show_bytes(pdf)
        self._print.setEnabled(self._document.pageCount() > 0)

    def print_with_dialog(self) -> None:
        """Ask for printer, copies and pages as the system asks, then print."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.setMinMax(1, self._document.pageCount())
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            self.print_on(printer)

    def print_to_file(self, path: Path) -> None:
        """Print into a new PDF file, the way paper would come out."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(path))
        printer.setResolution(DPI)
        self.print_on(printer)

    def print_on(self, printer: QPrinter) -> None:
        """Print the pages that ``printer`` was set to; a refusal is told in the preview."""
        pages = chosen_pages(printer, self._document.pageCount())
        try:
            print_pages(self._document, printer, pages)
        except GreenSchoolError as error:
            self._banner.say(tell(error), Tone.DANGER)
            return
        self.printed.emit(len(pages))
