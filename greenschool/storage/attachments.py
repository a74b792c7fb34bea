"""Files that come with a record: told by their content, bounded, and kept under their hash."""

import hashlib
import zipfile
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum
from io import BytesIO
from pathlib import Path

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.fresh_file import fresh_file
from greenschool.storage.home import Home
from greenschool.text.unicode import normalise

MEGABYTE = 1024 * 1024


class FileKind(StrEnum):
    """What may be kept; the value is the ending of the stored name."""

    PNG = "png"
    JPEG = "jpg"
    PDF = "pdf"
    DOCX = "docx"
    PPTX = "pptx"


PICTURES = frozenset({FileKind.PNG, FileKind.JPEG})
SCANS = PICTURES | {FileKind.PDF}
DOCUMENTS = SCANS | {FileKind.DOCX, FileKind.PPTX}

_OPENINGS = {b"\x89PNG\r\n\x1a\n": FileKind.PNG, b"\xff\xd8\xff": FileKind.JPEG, b"%PDF-": FileKind.PDF}
_ARCHIVE = b"PK\x03\x04"
_MAIN_PARTS = {"word/document.xml": FileKind.DOCX, "ppt/presentation.xml": FileKind.PPTX}
_MACROS = "vbaproject.bin"


class AttachmentUnreadableError(GreenSchoolError):
    """The file is gone, is a folder, or the system does not let it be read."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” could not be opened. Nothing was changed. Check that the file is still there and that you may read "
        "it, then try again.",
    )


class AttachmentTooLargeError(GreenSchoolError):
    """The file is over the limit of ``megabytes``."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is larger than {megabytes} MB. Nothing was changed. Take the photo smaller, or split the document, "
        "and try again.",
    )


class AttachmentKindError(GreenSchoolError):
    """The content is none of the kinds that may be kept here, whatever the name says."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "“{name}” is not one of {kinds}. Nothing was changed. Save it in one of these formats and try again."
    )


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that may be kept: its content, what it is, its SHA-256 in hexadecimal, and what it was called."""

    content: bytes
    kind: FileKind
    sha256: str
    came_as: str
    """Its name without any folder; for people only."""

    @property
    def name(self) -> str:
        """What it is called in the store."""
        return stored_name(self.sha256, self.kind)


def read_attachment(file: Path, kinds: Collection[FileKind], megabytes: int) -> Attachment:
    """Return what ``file`` holds, judged by its content and not by its name.

    Raises ``AttachmentUnreadableError``, ``AttachmentTooLargeError`` or ``AttachmentKindError``.
    """
    try:
        with file.open("rb") as stream:
            content = stream.read(megabytes * MEGABYTE + 1)
    except OSError as error:
        raise AttachmentUnreadableError(name=file.name) from error
    if len(content) > megabytes * MEGABYTE:
        raise AttachmentTooLargeError(name=file.name, megabytes=megabytes)
    kind = _kind(content)
    if kind is None or kind not in kinds:
        raise AttachmentKindError(name=file.name, kinds=", ".join(sorted(one.value.upper() for one in kinds)))
    return Attachment(content, kind, hashlib.sha256(content).hexdigest(), normalise(file.name))


def keep(home: Home, attachment: Attachment) -> None:
    """Store the file unless it is there already. Raises what ``fresh_file`` raises."""
    place = attachment_path(home, attachment.name)
    if place.exists():
        return
    place.parent.mkdir(parents=True, exist_ok=True)
    with fresh_file(place) as beside:
        beside.write_bytes(attachment.content)


def stored_name(sha256: str, kind: FileKind) -> str:
    """Return what a file is called in the store: its hash and its kind, nothing of its own name."""
    return f"{sha256}.{kind.value}"


def attachment_path(home: Home, name: str) -> Path:
    """Return where the file of a stored name is kept: in a folder named by its first two digits."""
    return home.attachments / name[:2] / name


def _kind(content: bytes) -> FileKind | None:
    for opening, kind in _OPENINGS.items():
        if content.startswith(opening):
            return kind
    return _office_kind(content) if content.startswith(_ARCHIVE) else None


def _office_kind(content: bytes) -> FileKind | None:
    """Tell a Word file or slides without macros by the parts of its archive, which is not unpacked."""
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            parts = archive.namelist()
    except zipfile.BadZipFile:
        return None
    if any(part.lower().endswith(_MACROS) for part in parts):
        return None
    return next((kind for part, kind in _MAIN_PARTS.items() if part in parts), None)
