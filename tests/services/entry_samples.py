"""Pictures and PDFs as schools send them: they say whose they are in every place where a file can."""

from io import BytesIO

from PIL import Image
from pypdf import PdfReader, PdfWriter
from reportlab.pdfgen.canvas import Canvas


def photo(path, marker="", size=(400, 200), turned=False, colour="white"):
    """Write a picture with ``marker`` in EXIF and XMP; ``turned`` lies on its side and says so."""
    picture = Image.new("RGB", size, colour)
    if path.suffix == ".png":
        picture.save(path)
        return path
    exif = Image.Exif()
    exif[0x0112], exif[0x013B], exif[0x010E] = 6 if turned else 1, marker, marker
    picture.save(path, exif=exif, xmp=f"<x:xmpmeta>{marker}</x:xmpmeta>".encode())
    return path


def paper(path, *pages, marker=""):
    """Write a PDF with these words on its pages and ``marker`` in its metadata."""
    drawn = BytesIO()
    canvas = Canvas(drawn)
    for words in pages or ("",):
        canvas.drawString(72, 720, words)
        canvas.showPage()
    canvas.save()
    writer = PdfWriter(PdfReader(drawn))
    writer.add_metadata({"/Author": marker, "/Title": marker, "/Subject": marker})
    writer.add_attachment(f"{marker}.txt", marker.encode())
    writer.write(path)
    return path


def locked(path):
    """Write a PDF that asks for a password."""
    writer = PdfWriter()
    writer.add_blank_page(200, 300)
    writer.encrypt("mat khau")
    writer.write(path)
    return path


def slides(path):
    """Write what is told as slides by its content."""
    from zipfile import ZipFile

    with ZipFile(path, "w") as archive:
        archive.writestr("ppt/presentation.xml", "<p/>")
    return path


def colour_at(content, across, down):
    """Return the colour of the point at these shares of a picture's width and height."""
    with Image.open(BytesIO(content)) as picture:
        drawn = picture.convert("RGB")
        return drawn.getpixel((int(drawn.width * across), int(drawn.height * down)))
