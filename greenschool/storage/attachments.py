"""Files that people add: known by their content, bounded, and kept under their hash and nothing of their own name."""

import hashlib
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.fresh_file import fresh_file
from greenschool.storage.home import Home

_MEGABYTE = 1024 * 1024
MAX_ATTACHMENT = 20 * _MEGABYTE


class FileKind(StrEnum):
    """What may be added."""

    PDF = "pdf"
    JPEG = "jpeg"
    PNG = "png"


_STARTS: dict[bytes, FileKind] = {
    b"%PDF-": FileKind.PDF,
    b"\xff\xd8\xff": FileKind.JPEG,
    b"\x89PNG\r\n\x1a\n": FileKind.PNG,
}


class AttachmentUnreadableError(GreenSchoolError):
    """The file is gone, is a folder, or the system does not let it be read."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” could not be opened. Nothing was added. Check that the file is still there and that you may read "
        "it, then try again.",
    )


class AttachmentTooLargeError(GreenSchoolError):
    """The file is over the limit."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is larger than {megabytes} MB. Nothing was added. Take the photo smaller, or split the PDF, and try "
        "again.",
    )


class AttachmentKindError(GreenSchoolError):
    """The content is neither a PDF nor a JPEG nor a PNG, whatever the name says."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is neither a PDF nor a JPEG or PNG photo. Nothing was added. Save it as one of these and try again.",
    )


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that may be kept: its content, what it is, and its SHA-256 in hexadecimal."""

    content: bytes
    kind: FileKind
    sha256: str


def read_attachment(file: Path) -> Attachment:
    """Return what ``file`` holds, judged by its first bytes and not by its name.

    Raises ``AttachmentUnreadableError``, ``AttachmentTooLargeError`` or ``AttachmentKindError``.
    """
    try:
        with file.open("rb") as stream:
            content = stream.read(MAX_ATTACHMENT + 1)
    except OSError as error:
        raise AttachmentUnreadableError(name=file.name) from error
    if len(content) > MAX_ATTACHMENT:
        raise AttachmentTooLargeError(name=file.name, megabytes=MAX_ATTACHMENT // _MEGABYTE)
    for start, kind in _STARTS.items():
        if content.startswith(start):
            return Attachment(content, kind, hashlib.sha256(content).hexdigest())
    raise AttachmentKindError(name=file.name)


def keep(home: Home, attachment: Attachment) -> None:
    """Store the file unless it is there already. Raises what ``fresh_file`` raises."""
    place = attachment_path(home, attachment.sha256, attachment.kind)
    if place.exists():
        return
    place.parent.mkdir(parents=True, exist_ok=True)
    with fresh_file(place) as beside:
        beside.write_bytes(attachment.content)


def attachment_path(home: Home, sha256: str, kind: FileKind) -> Path:
    """Return where a file is kept: in a folder named by the first two digits, under its hash."""
    return home.attachments / sha256[:2] / f"{sha256}.{kind.value}"
