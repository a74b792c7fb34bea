import hashlib

import pytest

from greenschool.storage import attachments
from greenschool.storage.attachments import (
    AttachmentKindError,
    AttachmentTooLargeError,
    AttachmentUnreadableError,
    FileKind,
    attachment_path,
    keep,
    read_attachment,
)

CONTENTS = {
    FileKind.PDF: b"%PDF-1.7\n...",
    FileKind.JPEG: b"\xff\xd8\xff\xe0....",
    FileKind.PNG: b"\x89PNG\r\n\x1a\n....",
}


@pytest.mark.parametrize("kind", CONTENTS)
def test_a_file_is_known_by_its_content_and_not_by_its_name(tmp_path, kind):
    file = tmp_path / "anh.exe"
    file.write_bytes(CONTENTS[kind])
    found = read_attachment(file)
    assert (found.kind, found.sha256) == (kind, hashlib.sha256(CONTENTS[kind]).hexdigest())


@pytest.mark.parametrize("content", [b"", b"MZ\x90", b"<html>", b"PK\x03\x04", b" %PDF-1.7", b"GIF89a"])
def test_anything_else_is_refused_whatever_its_name(tmp_path, content):
    file = tmp_path / "anh.jpg"
    file.write_bytes(content)
    with pytest.raises(AttachmentKindError):
        read_attachment(file)


def test_a_file_over_the_limit_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(attachments, "MAX_ATTACHMENT", 10)
    file = tmp_path / "a.pdf"
    file.write_bytes(b"%PDF-12345")
    assert read_attachment(file).kind is FileKind.PDF
    file.write_bytes(b"%PDF-123456")
    with pytest.raises(AttachmentTooLargeError):
        read_attachment(file)


def test_a_folder_or_a_missing_file_is_refused(tmp_path):
    for path in (tmp_path, tmp_path / "khong-co.pdf"):
        with pytest.raises(AttachmentUnreadableError):
            read_attachment(path)


def test_a_file_is_kept_once_under_its_hash(tmp_path, home):
    home.make()
    file = tmp_path / "..anh của trường.png"
    file.write_bytes(CONTENTS[FileKind.PNG])
    found = read_attachment(file)
    for _ in range(2):
        keep(home, found)
    stored = [path for path in home.attachments.rglob("*") if path.is_file()]
    assert stored == [attachment_path(home, found.sha256, FileKind.PNG)]
    assert stored[0].read_bytes() == CONTENTS[FileKind.PNG]
    assert stored[0].name == f"{found.sha256}.png"
