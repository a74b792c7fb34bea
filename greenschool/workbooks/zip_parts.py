"""The parts of a zip archive, none of whose promises is believed until it was counted."""

import io
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

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

_LOCAL_ENTRY = b"PK\x03\x04"
_DIRECTORY_ENTRY = b"PK\x01\x02"
_DIRECTORY_END = b"PK\x05\x06"
_ENCRYPTED_FLAG = 0x1
_CHUNK = 16 * 1024

# Signature, version, flags, method, time, date, checksum, packed and unpacked size, lengths of name and more.
_LOCAL_HEADER = struct.Struct("<4s5H3L2H")
_DIRECTORY_HEADER = struct.Struct("<4s6H3L5H2L")
_END = struct.Struct("<4s4H2LH")
_VERSION = 20
_NAME_IN_UTF8 = 0x800
_FIRST_OF_1980 = 0x21


@dataclass(frozen=True, slots=True)
class Part:
    """A part as it lies packed in the archive, with what its directory promises of it."""

    packed: memoryview
    method: int
    size: int
    checksum: int

    def unpack(self) -> bytes:
        """Return the part, unpacked in steps so that a lie about its size is noticed before it takes memory.

        What was packed ends where the part ends, so that another program unpacks the same and no more. Raises
        ``BadZipFile`` or ``zlib.error``.
        """
        xml = bytes(self.packed) if self.method == zipfile.ZIP_STORED else self._inflated()
        if len(xml) != self.size or zlib.crc32(xml) != self.checksum:
            raise zipfile.BadZipFile
        return xml

    def _inflated(self) -> bytes:
        inflater = zlib.decompressobj(-zlib.MAX_WBITS)
        unpacked = io.BytesIO()
        for begin in range(0, len(self.packed), _CHUNK):
            chunk = self.packed[begin : begin + _CHUNK]
            unpacked.write(inflater.decompress(chunk, self.size - unpacked.tell() + 1))
            if inflater.unconsumed_tail or inflater.unused_data:
                raise zipfile.BadZipFile
        if not inflater.eof:
            raise zipfile.BadZipFile
        return unpacked.getvalue()


Parts = dict[str, Part]


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
            yield archive, _scan_directory(name, archive, memoryview(content))
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


def archive_of(parts: Parts) -> bytes:
    """Return a new archive with these parts as they lie packed, each of them unpacked whole before."""
    archive, directory = io.BytesIO(), io.BytesIO()
    for name, part in parts.items():
        written = name.encode()
        facts = (_VERSION, _NAME_IN_UTF8, part.method, 0, _FIRST_OF_1980, part.checksum, len(part.packed), part.size)
        place = archive.tell()
        archive.write(_LOCAL_HEADER.pack(_LOCAL_ENTRY, *facts, len(written), 0) + written)
        archive.write(part.packed)
        directory.write(
            _DIRECTORY_HEADER.pack(_DIRECTORY_ENTRY, _VERSION, *facts, len(written), 0, 0, 0, 0, 0, place) + written
        )
    place, entries = archive.tell(), directory.getvalue()
    end = _END.pack(_DIRECTORY_END, 0, 0, len(parts), len(parts), len(entries), place, 0)
    return archive.getvalue() + entries + end


def _scan_directory(name: str, archive: zipfile.ZipFile, content: memoryview) -> Parts:
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
        parts[part] = Part(_packed(info, content), info.compress_type, info.file_size, info.CRC)
    return parts


def _packed(info: zipfile.ZipInfo, content: memoryview) -> memoryview:
    """Return the bytes of a part behind its own header, whose name and more may be longer than the directory says."""
    header = content[info.header_offset : info.header_offset + _LOCAL_HEADER.size]
    if len(header) < _LOCAL_HEADER.size or header[:4] != _LOCAL_ENTRY:
        raise zipfile.BadZipFile
    name, more = _LOCAL_HEADER.unpack(header)[-2:]
    begin = info.header_offset + _LOCAL_HEADER.size + name + more
    return content[begin : begin + info.compress_size]


def _is_trick(part: str, info: zipfile.ZipInfo) -> bool:
    outside = part.startswith("/") or ":" in part or ".." in part.split("/")
    link = stat.S_ISLNK(info.external_attr >> 16)
    # Office knows two methods; others could unpack far beyond the declared size in a single step.
    foreign_method = info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
    return outside or link or foreign_method
