"""Files that come with a record, kept under the hash of their bytes; their type is told by their content."""

import hashlib
import zipfile
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum
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
DOCUMENTS = PICTURES | {FileKind.PDF, FileKind.DOCX, FileKind.PPTX}

_OPENINGS = {b"\x89PNG\r\n\x1a\n": FileKind.PNG, b"\xff\xd8\xff": FileKind.JPEG, b"%PDF-": FileKind.PDF}
_MAIN_PARTS = {"word/document.xml": FileKind.DOCX, "ppt/presentation.xml": FileKind.PPTX}
_MACROS = "vbaproject.bin"


class AttachmentUnreadableError(GreenSchoolError):
    """The file is gone or may not be read."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "“{name}” could not be opened. Nothing was changed. Check that the file is still there and try again."
    )


class AttachmentTooLargeError(GreenSchoolError):
    """The file is over the limit of ``megabytes``."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "“{name}” is larger than {megabytes} MB. Nothing was changed. Make it smaller and try again."
    )


class AttachmentKindError(GreenSchoolError):
    """The bytes are none of the kinds that may be kept here, whatever the name says."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "“{name}” is not one of {kinds}. Nothing was changed. Save it in one of these formats and try again."
    )


@dataclass(frozen=True, slots=True)
class Kept:
    """A kept file: its name in the attachments folder, and the one it came with."""

    name: str
    came_as: str


def keep(home: Home, file: Path, kinds: Collection[FileKind], megabytes: int) -> Kept:
    """Copy ``file`` into the attachments of ``home`` under its SHA-256 and return its name there.

    The same bytes are kept once. Nothing of the file's own path is used. Raises ``AttachmentUnreadableError``,
    ``AttachmentTooLargeError`` or ``AttachmentKindError``, or what ``fresh_file`` says of a full disk.
    """
    try:
        with file.open("rb") as stream:
            content = stream.read(megabytes * MEGABYTE + 1)
    except OSError as error:
        raise AttachmentUnreadableError(name=file.name) from error
    if len(content) > megabytes * MEGABYTE:
        raise AttachmentTooLargeError(name=file.name, megabytes=megabytes)
    kind = _kind(file, content)
    if kind not in kinds:
        raise AttachmentKindError(name=file.name, kinds=", ".join(sorted(one.value.upper() for one in kinds)))
    name = f"{hashlib.sha256(content).hexdigest()}.{kind}"
    target = home.attachments / name
    if not target.exists():
        with fresh_file(target) as beside:
            beside.write_bytes(content)
    return Kept(name, normalise(file.name))


def _kind(file: Path, content: bytes) -> FileKind | None:
    for opening, kind in _OPENINGS.items():
        if content.startswith(opening):
            return kind
    return _office_kind(file) if content.startswith(b"PK\x03\x04") else None


def _office_kind(file: Path) -> FileKind | None:
    """Tell a Word file or slides without macros by the parts of its archive, which is not unpacked."""
    try:
        with zipfile.ZipFile(file) as archive:
            parts = archive.namelist()
    except (OSError, zipfile.BadZipFile):
        return None
    if any(part.lower().endswith(_MACROS) for part in parts):
        return None
    return next((kind for part, kind in _MAIN_PARTS.items() if part in parts), None)
