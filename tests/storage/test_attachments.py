"""Attachments: kept under their hash, told by their content."""

import hashlib
import zipfile

import pytest

from greenschool.storage.attachments import (
    DOCUMENTS,
    MEGABYTE,
    PICTURES,
    AttachmentKindError,
    AttachmentTooLargeError,
    AttachmentUnreadableError,
    attachment_path,
    keep,
    read_attachment,
)

PNG = b"\x89PNG\r\n\x1a\n" + bytes(30)
JPEG = b"\xff\xd8\xff\xe0" + bytes(30)


@pytest.fixture
def store(home):
    home.make()
    return home


def _kept(home, file, kinds):
    attachment = read_attachment(file, kinds, 1)
    keep(home, attachment)
    return attachment


def _office(file, *parts):
    with zipfile.ZipFile(file, "w") as archive:
        for part in ("[Content_Types].xml", *parts):
            archive.writestr(part, "x")
    return file


@pytest.mark.parametrize(
    ("content", "ending"), [(PNG, "png"), (JPEG, "jpg"), (b"%PDF-1.7", "pdf")], ids=["png", "jpeg", "pdf"]
)
def test_a_file_is_kept_under_its_hash_with_the_ending_of_its_content(store, tmp_path, content, ending):
    file = tmp_path / "Ảnh trường.exe"
    file.write_bytes(content)
    kept, sha256 = _kept(store, file, DOCUMENTS), hashlib.sha256(content).hexdigest()
    assert (kept.name, kept.sha256) == (f"{sha256}.{ending}", sha256)
    assert kept.came_as == "Ảnh trường.exe"
    assert attachment_path(store, kept.name) == store.attachments / sha256[:2] / kept.name
    assert attachment_path(store, kept.name).read_bytes() == content


def test_the_same_bytes_are_kept_once(store, tmp_path):
    for name in ("a.png", "b.png"):
        (tmp_path / name).write_bytes(PNG)
    assert _kept(store, tmp_path / "a.png", PICTURES).name == _kept(store, tmp_path / "b.png", PICTURES).name
    assert len(list(store.attachments.rglob("*.png"))) == 1


@pytest.mark.parametrize(("part", "ending"), [("word/document.xml", ".docx"), ("ppt/presentation.xml", ".pptx")])
def test_word_files_and_slides_are_told_by_their_parts(tmp_path, part, ending):
    assert read_attachment(_office(tmp_path / "tai-lieu.zip", part), DOCUMENTS, 1).name.endswith(ending)


@pytest.mark.parametrize("parts", [("word/document.xml", "word/vbaProject.bin"), ("xl/workbook.xml",), ("a.txt",)])
def test_macros_and_other_archives_are_refused(tmp_path, parts):
    with pytest.raises(AttachmentKindError):
        read_attachment(_office(tmp_path / "tai-lieu.docx", *parts), DOCUMENTS, 1)


@pytest.mark.parametrize("content", [b"", b"<html>", b"GIF89a", b"PK\x03\x04 torn", b"MZ\x90"])
def test_what_only_calls_itself_a_picture_is_refused(tmp_path, content):
    file = tmp_path / "logo.png"
    file.write_bytes(content)
    with pytest.raises(AttachmentKindError, match="JPG, PNG"):
        read_attachment(file, PICTURES, 1)


def test_a_document_is_no_picture(tmp_path):
    file = tmp_path / "logo.png"
    file.write_bytes(b"%PDF-1.7")
    with pytest.raises(AttachmentKindError):
        read_attachment(file, PICTURES, 1)


def test_a_file_over_the_cap_or_gone_is_refused(tmp_path):
    file = tmp_path / "logo.png"
    file.write_bytes(PNG.ljust(MEGABYTE, b"\0"))
    read_attachment(file, PICTURES, 1)
    file.write_bytes(PNG.ljust(MEGABYTE + 1, b"\0"))
    with pytest.raises(AttachmentTooLargeError, match="1 MB"):
        read_attachment(file, PICTURES, 1)
    with pytest.raises(AttachmentUnreadableError):
        read_attachment(tmp_path / "khong-co.png", PICTURES, 1)
