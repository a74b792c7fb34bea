"""Open a file that arrives as if it meant harm: nothing of it is believed until it was counted.

The directory of the zip archive is scanned first (parts, paths, compression). Then each XML part is unpacked
through a reader that stops at the declared size and compares the checksum, is measured cell by cell, and is
packed again, so that the reading library sees only bytes that passed through here, whatever a forged
directory promised. Pictures, macros and other parts that hold no cells are left behind.
"""

import io
import stat
import zipfile
import zlib
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from greenschool.workbooks import cell_meter
from greenschool.workbooks.cell_meter import CellMeter, ForeignXmlError, TooFarError
from greenschool.workbooks.refusals import (
    DamagedFileError,
    EmptyFileError,
    EncryptedFileError,
    FileTooLargeError,
    ForeignPartError,
    NotAWorkbookError,
    OldExcelFileError,
    TooManyCellsError,
    TooManyPartsError,
    UnpacksTooLargeError,
    UnreadableFileError,
)

_MEGABYTE = 1024 * 1024
MAX_FILE = 20 * _MEGABYTE
MAX_UNPACKED = 100 * _MEGABYTE
MAX_PARTS = 2_000
# XML of real sheets packs 10 to 25 times; small parts may do better without taking memory.
MAX_RATIO = 200
_SMALL_PART = _MEGABYTE

_ZIP_START = b"PK"
_ZIP_DIRECTORY_ENTRY = b"PK\x01\x02"
_OLE_START = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLE_ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")
_CONTENT_TYPES = "[Content_Types].xml"
_SPREADSHEET_TYPE = b"spreadsheetml"
_ENCRYPTED_FLAG = 0x1
_CHUNK = 256 * 1024


class FileKind(Enum):
    """What the bytes of a file are, by themselves and not by its name."""

    WORKBOOK = "xlsx"
    TEXT = "csv"


@dataclass(frozen=True, slots=True)
class SafeFile:
    """A file that may be read: a repacked workbook, or the bytes of a text file of bounded size."""

    name: str
    kind: FileKind
    content: bytes


def open_safely(path: Path) -> SafeFile:
    """Return what ``path`` holds once it is known to be harmless. The file itself is only read.

    Raises a ``FileRefusedError`` with its own sentence for every reason to refuse.
    """
    name = path.name
    content = _read_bounded(path)
    if content.startswith(_ZIP_START):
        return SafeFile(name, FileKind.WORKBOOK, _repack(name, content))
    if content.startswith(_OLE_START):
        if _OLE_ENCRYPTED_STREAM in content:
            raise EncryptedFileError(name=name)
        raise OldExcelFileError(name=name)
    if path.suffix.lower() != ".csv":
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


def _repack(name: str, content: bytes) -> bytes:
    # Counted in the bytes themselves: reading a forged directory of half a million entries is already too
    # much.
    if content.count(_ZIP_DIRECTORY_ENTRY) > MAX_PARTS:
        raise TooManyPartsError(name=name, limit=MAX_PARTS)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = _scan_directory(name, archive)
            if _CONTENT_TYPES not in parts or _SPREADSHEET_TYPE not in archive.read(parts[_CONTENT_TYPES]):
                raise NotAWorkbookError(name=name)
            return _copy_parts(archive, parts)
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        NotImplementedError,
        ValueError,
        ForeignXmlError,
    ) as error:
        raise DamagedFileError(name=name) from error
    except TooFarError as error:
        raise TooManyCellsError(
            name=name,
            rows=cell_meter.MAX_ROWS,
            columns=cell_meter.MAX_COLUMNS,
            cells=cell_meter.MAX_CELLS,
        ) from error


def _scan_directory(name: str, archive: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    """Return the XML parts by their clean names; refuse what the directory already gives away."""
    parts: dict[str, zipfile.ZipInfo] = {}
    seen: set[str] = set()
    unpacked = 0
    for info in archive.infolist():
        part = info.filename.replace("\\", "/")
        if info.flag_bits & _ENCRYPTED_FLAG:
            raise EncryptedFileError(name=name)
        if _is_trick(part, info) or part.lower() in seen:
            raise ForeignPartError(name=name, part=part)
        seen.add(part.lower())
        if not part.lower().endswith((".xml", ".rels")):
            continue
        unpacked += info.file_size
        ratio_is_mad = info.file_size > max(_SMALL_PART, MAX_RATIO * info.compress_size)
        if unpacked > MAX_UNPACKED or ratio_is_mad:
            raise UnpacksTooLargeError(name=name, megabytes=MAX_UNPACKED // _MEGABYTE)
        parts[part] = info
    return parts


def _is_trick(part: str, info: zipfile.ZipInfo) -> bool:
    outside = part.startswith("/") or ":" in part or ".." in part.split("/")
    link = stat.S_ISLNK(info.external_attr >> 16)
    # Office knows two methods; others could unpack far beyond the declared size in a single step.
    foreign_method = info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
    return outside or link or foreign_method


def _copy_parts(archive: zipfile.ZipFile, parts: dict[str, zipfile.ZipInfo]) -> bytes:
    meter = CellMeter()
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as clean:
        for part, info in parts.items():
            part_meter = meter.part()
            with archive.open(info) as source, clean.open(part, "w") as copy:
                while chunk := source.read(_CHUNK):
                    part_meter.feed(chunk)
                    copy.write(chunk)
            part_meter.feed(b"", last=True)
    meter.finish()
    return target.getvalue()
