import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLineEdit, QPushButton

from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.gallery import sample_pdf
from greenschool.ui.widgets.pdf_preview import PdfPreview
from greenschool.ui.widgets.printing import PrintingError, chosen_pages, print_pages


@pytest.fixture
def preview(qtbot):
    preview = PdfPreview()
    qtbot.addWidget(preview)
    preview.resize(900, 600)
    preview.show()
    return preview


def sizes(path):
    with pypdfium2.PdfDocument(path) as document:
        return [tuple(round(side) for side in page.get_size()) for page in document]


def ink(page):
    """Return the box of what is drawn on a page, in points from the top left."""
    scale = 4
    image = page.render(scale=scale).to_pil().convert("L").point(lambda level: 255 if level < 128 else 0)
    return [side / scale for side in image.getbbox()]


def test_without_a_document_there_is_nothing_to_print(preview):
    assert not next(b for b in preview.findChildren(QPushButton) if b.text() == "In…").isEnabled()


def test_pages_are_counted_and_turned(preview, qtbot):
    preview.show_bytes(sample_pdf())
    assert preview.document().pageCount() == 2
    assert preview._count.text() == "/ 2"
    page = next(f for f in preview.findChildren(QLineEdit) if f.accessibleName() == "Trang số")
    page.selectAll()
    qtbot.keyClicks(page, "2")
    qtbot.keyClick(page, Qt.Key.Key_Return)
    assert preview._view.pageNavigator().currentPage() == 1


def test_zoom_is_shown_and_kept_in_bounds(preview):
    preview.show_bytes(sample_pdf())
    preview.zoom(1.0)
    assert preview._percent.text() == "100 %"
    preview.zoom(100)
    assert preview._percent.text() == "500 %"


def test_a_file_stays_free_after_it_is_shown(preview, tmp_path):
    path = tmp_path / "a.pdf"
    path.write_bytes(sample_pdf())
    preview.show_file(path)
    path.unlink()
    assert preview.document().render(0, preview.document().pagePointSize(0).toSize()).isNull() is False


def test_paper_has_the_size_of_each_page_and_ink_lands_where_it_was_shown(preview, tmp_path):
    preview.show_bytes(sample_pdf())
    (tmp_path / "in.pdf").write_bytes(sample_pdf())
    preview.print_to_file(tmp_path / "out.pdf")
    assert sizes(tmp_path / "out.pdf") == [(595, 842), (842, 595)]
    with (
        pypdfium2.PdfDocument(tmp_path / "in.pdf") as shown,
        pypdfium2.PdfDocument(tmp_path / "out.pdf") as printed,
    ):
        for before, after in zip(shown, printed, strict=True):
            assert ink(after) == pytest.approx(ink(before), abs=0.8)


def test_only_the_pages_asked_for_are_printed(preview, tmp_path, qtbot):
    preview.show_bytes(sample_pdf())
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 2)
    with qtbot.waitSignal(preview.printed) as printed:
        preview.print_on(printer)
    assert printed.args == [1]
    assert sizes(tmp_path / "out.pdf") == [(842, 595)]


def test_a_range_past_the_end_stops_at_the_end():
    printer = QPrinter()
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 9)
    assert chosen_pages(printer, 3) == [1, 2]
    printer.setPrintRange(QPrinter.PrintRange.AllPages)
    assert chosen_pages(printer, 3) == [0, 1, 2]


def test_a_printer_that_refuses_is_told_in_the_preview(preview, tmp_path):
    preview.show_bytes(sample_pdf())
    preview.print_to_file(tmp_path / "no such folder" / "out.pdf")
    assert preview._banner.tone() is Tone.DANGER
    assert "không nhận lệnh in" in preview._banner.text()


def test_a_printer_that_refuses_raises(tmp_path):
    (tmp_path / "in.pdf").write_bytes(sample_pdf())
    document = QPdfDocument()
    document.load(str(tmp_path / "in.pdf"))
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "no such folder" / "out.pdf"))
    with pytest.raises(PrintingError):
        print_pages(document, printer, [0])
