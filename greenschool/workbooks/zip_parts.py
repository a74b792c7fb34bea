"""The parts of a zip archive, none of whose promises is believed until it was counted."""

import io
import stat
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager

from greenschool.workbooks.guarded_xml import ForeignXmlError
from greenschool.workbooks.refusals import (
    DamagedFileError,
    EncryptedFileError,
    ForeignPartError,
    TooManyCellsError,
    TooManyPartsError,
    UnpacksTooLargeError,
)
from greenschool.workbooks.tally import MAX_CELLS, MAX_COLUMNS, MAX_ROWS, TooFarError

_MEGABYTE = 1024 * 1024
MAX_UNPACKED = 100 * _MEGABYTE
MAX_PARTS = 2_000
# XML of real sheets packs 10 to 25 times; small parts may do better without taking memory.
MAX_RATIO = 200
_SMALL_PART = _MEGABYTE

_DIRECTORY_ENTRY = b"PK\x01\x02"
_ENCRYPTED_FLAG = 0x1
_CHUNK = 256 * 1024

Parts = dict[str, zipfile.ZipInfo]


@contextmanager
def opened(name: str, content: bytes) -> Iterator[tuple[zipfile.ZipFile, Parts]]:
    """Open an archive of known size and hand out its XML parts by their clean names.

    What goes wrong inside the block becomes the refusal of the file called ``name``.
    """
    # Counted in the bytes themselves: reading a forged directory of half a million entries is already too
    # much.
    if content.count(_DIRECTORY_ENTRY) > MAX_PARTS:
        raise TooManyPartsError(name=name, limit=MAX_PARTS)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            yield archive, _scan_directory(name, archive)
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        NotImplementedError,
        ValueError,
        OSError,  # a directory that sends the reader to places before the file
        ForeignXmlError,
    ) as error:
        raise DamagedFileError(name=name) from error
    except TooFarError as error:
        raise TooManyCellsError(name=name, rows=MAX_ROWS, columns=MAX_COLUMNS, cells=MAX_CELLS) from error


def unpack(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    """Return a part, unpacked in steps so that a lie about its size is noticed before it takes memory."""
    unpacked = io.BytesIO()
    with archive.open(info) as source:
        while chunk := source.read(_CHUNK):
            unpacked.write(chunk)
    return unpacked.getvalue()


def _scan_directory(name: str, archive: zipfile.ZipFile) -> Parts:
    """Return the XML parts by their clean names; refuse what the directory already gives away."""
    parts: Parts = {}
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
