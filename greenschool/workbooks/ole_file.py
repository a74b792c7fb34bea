"""The streams of an OLE compound file, the box around an old Excel workbook: [MS-CFB].

Every chain of sectors is followed for as many steps as the file has sectors and no further.
"""

import struct
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

_HEADER = 512
_LAST_SECTOR = 0xFFFFFFFA  # higher numbers are marks: free, end of chain, tables
_ENTRY = 128
_MINI_SECTOR = 64
_IN_HEADER = 109
_STREAM, _ROOT = 2, 5
_MAX_ENTRIES = 10_000


class DamagedBoxError(Exception):
    """The sectors do not fit together or the file is cut short."""


@dataclass(frozen=True, slots=True)
class _Entry:
    name: str
    kind: int
    start: int
    size: int


class OleFile:
    """An opened compound file. Raises ``DamagedBoxError`` from everywhere."""

    def __init__(self, content: bytes) -> None:
        if len(content) < _HEADER:
            raise DamagedBoxError
        shift, mini_shift = struct.unpack_from("<HH", content, 30)
        if shift not in (9, 12) or mini_shift != 6:
            raise DamagedBoxError
        self._content = content
        self._sector = 1 << shift
        self._sectors = max(0, -(-len(content) // self._sector) - 1)
        (first, self._cutoff, mini_table) = struct.unpack_from("<I4xII", content, 48)
        self._table = self._sector_table()
        self._entries = tuple(self._directory(first))
        self._mini_table = self._numbers(self._chain(mini_table, self._table))

    @property
    def names(self) -> frozenset[str]:
        """The names of all streams."""
        return frozenset(entry.name for entry in self._entries if entry.kind == _STREAM)

    def stream(self, name: str) -> bytes:
        """Return the bytes of a stream that is there."""
        entry = next(entry for entry in self._entries if entry.name == name and entry.kind == _STREAM)
        if entry.size > len(self._content):
            raise DamagedBoxError
        if entry.size >= self._cutoff:
            data = b"".join(map(self._bytes_of, self._chain(entry.start, self._table)))
        else:
            data = self._small_stream(entry)
        if len(data) < entry.size:
            raise DamagedBoxError
        return data[: entry.size]

    def _small_stream(self, entry: _Entry) -> bytes:
        root = next((one for one in self._entries if one.kind == _ROOT), None)
        if root is None:
            raise DamagedBoxError
        mini = b"".join(map(self._bytes_of, self._chain(root.start, self._table)))
        chain = self._chain(entry.start, self._mini_table)
        return b"".join(mini[number * _MINI_SECTOR : (number + 1) * _MINI_SECTOR] for number in chain)

    def _sector_table(self) -> "array[int]":
        (next_list, lists) = struct.unpack_from("<II", self._content, 68)
        places = list(struct.unpack_from(f"<{_IN_HEADER}I", self._content, 76))
        for _ in range(min(lists, self._sectors)):
            if next_list >= _LAST_SECTOR:
                break
            *more, next_list = struct.unpack(f"<{self._sector // 4}I", self._whole(next_list))
            places += more
        used = [place for place in places if place < _LAST_SECTOR]
        if len(set(used)) < len(used):
            raise DamagedBoxError
        return self._numbers(used)

    def _numbers(self, sectors: "Sequence[int] | Iterator[int]") -> "array[int]":
        numbers = array("I")
        for sector in sectors:
            numbers.extend(struct.unpack(f"<{self._sector // 4}I", self._whole(sector)))
        return numbers

    def _directory(self, first: int) -> Iterator[_Entry]:
        count = 0
        for sector in self._chain(first, self._table):
            content = self._whole(sector)
            for begin in range(0, len(content), _ENTRY):
                count += 1
                if count > _MAX_ENTRIES:
                    raise DamagedBoxError
                length, kind = struct.unpack_from("<HB", content, begin + 64)
                start, size = struct.unpack_from("<II", content, begin + 116)
                name = content[begin : begin + max(0, min(length, 64) - 2)].decode("utf-16-le", "replace")
                yield _Entry(name, kind, start, size)

    def _chain(self, start: int, table: Sequence[int]) -> Iterator[int]:
        sector, steps = start, 0
        while sector < _LAST_SECTOR:
            if sector >= len(table) or steps >= len(table):
                raise DamagedBoxError
            yield sector
            sector, steps = table[sector], steps + 1

    def _bytes_of(self, sector: int) -> bytes:
        """Return the bytes of a sector; the last one of a file may be short."""
        begin = (sector + 1) * self._sector
        if begin >= len(self._content):
            raise DamagedBoxError
        return self._content[begin : begin + self._sector]

    def _whole(self, sector: int) -> bytes:
        found = self._bytes_of(sector)
        if len(found) < self._sector:
            raise DamagedBoxError
        return found
