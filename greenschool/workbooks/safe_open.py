"""Open a file that arrives as if it meant harm: nothing of it is believed until it was counted.

The directory of a zip archive is scanned first (parts, paths, compression). Then each XML part is unpacked through
a reader that stops at the declared size and compares the checksum, and is measured cell by cell. The parts that passed
get an archive with a directory of ours, so that the reading library sees only bytes that went through here, whatever
a forged directory promised. Pictures, macros and other parts that hold no cells are left behind. An old workbook
(.xls) has its records scanned instead.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from zipfile import ZipFile

from greenschool.workbooks import ods_file, ole_file, xls_file, xlsx_file, zip_parts
from greenschool.workbooks.biff_scan import ScannedStream
from greenschool.workbooks.csv_file import delimiter_of
from greenschool.workbooks.foreign_files import refuse_foreign
from greenschool.workbooks.refusals import (
    ArchiveFileError,
    BinaryWorkbookError,
    EmptyFileError,
    EncryptedFileError,
    FileRefusedError,
    FileTooLargeError,
    NotAWorkbookError,
    TextNamedExcelError,
    UnreadableFileError,
    WordFileError,
)
from greenschool.workbooks.tally import SheetFacts
from greenschool.workbooks.text_encoding import decode

_MEGABYTE = 1024 * 1024
MAX_FILE = 20 * _MEGABYTE

_ZIP_START = b"PK"
_CONTENT_TYPES = "[Content_Types].xml"
_SPREADSHEET_TYPE = b"spreadsheetml"
_WORD_TYPE = b"wordprocessingml"
_BINARY_TYPE = b"sheet.binary"
_OPEN_TEXT = b"application/vnd.oasis.opendocument.text"
_TEXT_SUFFIXES = frozenset({".csv", ".txt", ".tsv"})
_WORKBOOK_SUFFIXES = frozenset({".xls", ".xlsx", ".xlsm", ".ods"})
_OLD_SUFFIX = ".xls"
_SAMPLE = 20_000


class FileKind(Enum):
    """What the bytes of a file are, by themselves and not by its name."""

    WORKBOOK = "xlsx"
    OPEN_WORKBOOK = "ods"
    OLD_WORKBOOK = "xls"
    TEXT = "csv"


@dataclass(frozen=True, slots=True)
class SafeFile:
    """A file that may be read: a workbook with nothing but its cells, scanned records, or the bytes of a text file.

    ``facts`` say by sheet what a reading library does not tell; ``old`` are the records of an old workbook.
    """

    name: str
    kind: FileKind
    content: bytes
    facts: Mapping[str, SheetFacts] = field(default_factory=dict)
    old: ScannedStream | None = None


def open_safely(path: Path) -> SafeFile:
    """Return what ``path`` holds once it is known to be harmless. The file itself is only read.

    Raises a ``FileRefusedError`` with its own sentence for every reason to refuse.
    """
    name = path.name
    content = _read_bounded(path)
    if content.startswith(_ZIP_START):
        return _open_zip(name, content)
    if content.startswith(ole_file.SIGNATURE):
        scanned = xls_file.unbox(name, content)
        return SafeFile(name, FileKind.OLD_WORKBOOK, b"", old=scanned)
    refuse_foreign(name, content)
    suffix = path.suffix.lower()
    if suffix in _WORKBOOK_SUFFIXES:
        _admit_text(name, content, is_old=suffix == _OLD_SUFFIX)
    elif suffix not in _TEXT_SUFFIXES:
        raise NotAWorkbookError(name=name)
    return SafeFile(name, FileKind.TEXT, content)


def _read_bounded(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(MAX_FILE + 1)
    except OSError as error:
        raise UnreadableFileError(name=path.name) from error
    if not content:
        raise EmptyFileError(name=path.name)
    if len(content) > MAX_FILE:
        raise FileTooLargeError(name=path.name, megabytes=MAX_FILE // _MEGABYTE)
    return content


def _admit_text(name: str, content: bytes, *, is_old: bool) -> None:
    """Let pass what old school software writes as .xls, a text cut by tabs; other text has to be named so."""
    try:
        text, _ = decode(name, content)
    except FileRefusedError as error:
        raise NotAWorkbookError(name=name) from error
    if not is_old or delimiter_of(text[:_SAMPLE]) != "\t":
        raise TextNamedExcelError(name=name)


def _open_zip(name: str, content: bytes) -> SafeFile:
    with zip_parts.opened(name, content) as (archive, parts):
        kind = _kind_of(name, archive, parts)
        try:
            repack = xlsx_file.repack if kind is FileKind.WORKBOOK else ods_file.repack
            clean, facts = repack(parts)
        except ods_file.PasswordError as error:
            raise EncryptedFileError(name=name) from error
    return SafeFile(name, kind, clean, facts)


def _kind_of(name: str, archive: ZipFile, parts: zip_parts.Parts) -> FileKind:
    if _CONTENT_TYPES in parts:
        types = parts[_CONTENT_TYPES].unpack()
        if _BINARY_TYPE in types:
            raise BinaryWorkbookError(name=name)
        if _SPREADSHEET_TYPE in types:
            return FileKind.WORKBOOK
        raise (WordFileError if _WORD_TYPE in types else NotAWorkbookError)(name=name)
    mimetype = _mimetype(archive)
    if mimetype.startswith(ods_file.SPREADSHEET):
        return FileKind.OPEN_WORKBOOK
    if not mimetype:
        raise ArchiveFileError(name=name)
    raise (WordFileError if mimetype.startswith(_OPEN_TEXT) else NotAWorkbookError)(name=name)


def _mimetype(archive: ZipFile) -> bytes:
    if ods_file.MIMETYPE not in archive.namelist():
        return b""
    with archive.open(ods_file.MIMETYPE) as source:
        return source.read(len(ods_file.SPREADSHEET) + 20)
