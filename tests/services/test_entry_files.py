"""Files of entries, and what judges see of them."""

from io import BytesIO
from zipfile import ZipFile

import pytest
from PIL import Image
from pypdf import PdfReader, PdfWriter
from pypdf.generic import DictionaryObject, NameObject, StreamObject, TextStringObject

from greenschool.services.entry_files import (
    EntryFileMissingError,
    EntryFilesFixedError,
    EntryFileTwiceError,
    JudgesCopyError,
    attach,
    detach,
    entry_file,
    judges_copy,
    list_files,
    put_back,
)
from greenschool.storage.attachments import AttachmentKindError, FileKind

NAME = "Nguyen Thi Mau"


@pytest.fixture
def photo(tmp_path):
    """A JPEG that lies on its side and says whose it is in EXIF and XMP."""
    picture = Image.new("RGB", (40, 20), "green")
    exif = Image.Exif()
    exif[0x0112], exif[0x013B], exif[0x9286] = 6, NAME, NAME
    path = tmp_path / "nguyen-thi-mau-4A.jpg"
    picture.save(path, exif=exif, xmp=f"<x:xmpmeta>{NAME}</x:xmpmeta>".encode())
    return path


@pytest.fixture
def document(tmp_path):
    """A PDF of two pages that says whose it is in Info, XMP, a note and a script."""
    writer = PdfWriter()
    for _ in range(2):
        page = writer.add_blank_page(200, 300)
    writer.add_metadata({"/Author": NAME, "/Title": NAME})
    xmp = StreamObject()
    xmp.set_data(NAME.encode())
    page[NameObject("/Metadata")] = writer._add_object(xmp)
    page[NameObject("/PieceInfo")] = DictionaryObject({NameObject("/A"): TextStringObject(NAME)})
    picture = StreamObject()
    picture.set_data(b"x")
    picture[NameObject("/Metadata")] = xmp.indirect_reference or writer._add_object(xmp)
    shared = writer._add_object(picture)
    for one in writer.pages:
        drawn = DictionaryObject({NameObject("/Im0"): shared})
        one[NameObject("/Resources")] = DictionaryObject({NameObject("/XObject"): drawn})
    script = {NameObject("/S"): NameObject("/JavaScript"), NameObject("/JS"): TextStringObject(NAME)}
    page[NameObject("/AA")] = DictionaryObject({NameObject("/O"): DictionaryObject(script)})
    path = tmp_path / "bai.pdf"
    writer.write(path)
    return path


def test_files_are_kept_under_their_hash_in_their_order(lists, photo, document):
    added = attach(lists, "kh-001", [photo, document])
    assert [(one.code, one.came_as, one.kind) for one in added] == [
        ("KH-001", "nguyen-thi-mau-4A.jpg", FileKind.JPEG),
        ("KH-001", "bai.pdf", FileKind.PDF),
    ]
    assert list_files(lists, "KH-001") == added
    stored = entry_file(lists, "KH-001", added[0].id)
    assert stored.read_bytes() == photo.read_bytes()
    assert "mau" not in str(stored.name)


def test_all_files_are_taken_or_none(lists, photo, tmp_path):
    text = tmp_path / "ghi-chu.txt"
    text.write_text("không phải tệp dự thi", encoding="utf-8")
    with pytest.raises(AttachmentKindError):
        attach(lists, "KH-001", [photo, text])
    with pytest.raises(EntryFileTwiceError):
        attach(lists, "KH-001", [photo, photo])
    assert list_files(lists, "KH-001") == ()


def test_a_file_taken_off_can_be_put_back_with_its_name(lists, photo, document):
    first, second = attach(lists, "KH-001", [photo, document])
    gone = detach(lists, "KH-001", first.id)
    assert [one.came_as for one in list_files(lists, "KH-001")] == ["bai.pdf"]
    put_back(lists, gone)
    assert [one.came_as for one in list_files(lists, "KH-001")] == [first.came_as, second.came_as]
    with pytest.raises(EntryFileTwiceError):
        put_back(lists, gone)
    with pytest.raises(EntryFileMissingError):
        detach(lists, "KH-001", 999)


def test_a_file_that_is_gone_from_the_store_is_told(lists, photo):
    (added,) = attach(lists, "KH-001", [photo])
    entry_file(lists, "KH-001", added.id).unlink()
    with pytest.raises(EntryFileMissingError):
        entry_file(lists, "KH-001", added.id)


def test_once_codes_are_drawn_files_stay_as_they_are(marked, photo):
    with pytest.raises(EntryFilesFixedError):
        attach(marked, "KH-001", [photo])


def test_copies_for_judges_are_without_a_name(lists, photo, document):
    picture, paper = (
        judges_copy(
            entry_file(lists, "KH-001", file.id).read_bytes(),
            file.kind,
            f"KH-7Q4X-{number}",
            code=file.code,
            came_as=file.came_as,
        )
        for number, file in enumerate(attach(lists, "KH-001", [photo, document]), 1)
    )
    assert (picture.name, paper.name) == ("KH-7Q4X-1.jpg", "KH-7Q4X-2.pdf")
    with Image.open(BytesIO(picture.content)) as clean:
        assert clean.size == (20, 40)  # upright
        assert not clean.getexif()
        assert clean.info.keys() <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
    reader = PdfReader(BytesIO(paper.content))
    assert len(reader.pages) == 2
    assert "/Author" not in (reader.metadata or {})
    for copy in (picture, paper):
        assert NAME.encode() not in copy.content
        assert NAME.encode("utf-16-be") not in copy.content


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB", "RGBA", "LA"])
def test_a_drawn_picture_looks_as_before(mode):
    picture = Image.new("RGBA", (8, 6), (200, 10, 30, 255)).convert(mode)
    out = BytesIO()
    picture.save(out, "PNG")
    copy = judges_copy(out.getvalue(), FileKind.PNG, "KH-AAAA-1", code="KH-001", came_as="a.png")
    with Image.open(BytesIO(copy.content)) as clean:
        assert clean.convert("RGBA").getpixel((1, 1)) == picture.convert("RGBA").getpixel((1, 1))


def test_what_cannot_be_cleaned_is_not_shown_to_judges(document):
    archive = BytesIO()
    with ZipFile(archive, "w") as file:
        file.writestr("word/document.xml", "<w/>")
    writer = PdfWriter(document)
    writer.encrypt("mat khau")
    locked = BytesIO()
    writer.write(locked)
    for content, kind in (
        (archive.getvalue(), FileKind.DOCX),
        (b"\x89PNG\r\n\x1a\nhong", FileKind.PNG),
        (b"%PDF-1.4 hong", FileKind.PDF),
        (locked.getvalue(), FileKind.PDF),
    ):
        with pytest.raises(JudgesCopyError):
            judges_copy(content, kind, "KH-AAAA-1", code="KH-001", came_as="bai")


def test_a_picture_of_too_many_pixels_is_refused(monkeypatch, photo):
    monkeypatch.setattr("greenschool.services.bare_files._MOST_PIXELS", 100)
    with pytest.raises(JudgesCopyError):
        judges_copy(photo.read_bytes(), FileKind.JPEG, "KH-AAAA-1", code="KH-001", came_as="a.jpg")
