"""Go through the records of an old Excel workbook (.xls) before a library builds anything from them: [MS-XLS].

Records are counted, passwords noticed, and what holds no cells – drawings, macros' names, links, formatted but
empty cells – is struck out in place, so that the library passes over it.
"""

import struct
from collections import Counter
from dataclasses import dataclass, field

from greenschool.workbooks.table import Merge
from greenschool.workbooks.tally import MAX_CELLS, MAX_SHEETS, SheetFacts, Tally, TooFarError, main_fonts

_BOF, _EOF, _FILEPASS, _BOUNDSHEET, _CONTINUE = 0x0809, 0x000A, 0x002F, 0x0085, 0x003C
_SST, _STRING, _FONT, _XF, _MERGED = 0x00FC, 0x0207, 0x0031, 0x00E0, 0x00E5
_NUMBER, _LABEL_SST, _LABEL, _RSTRING = 0x0203, 0x00FD, 0x0204, 0x00D6
_RK, _MULRK, _FORMULA, _BOOL_ERR = 0x027E, 0x00BD, 0x0006, 0x0205
_CODEPAGE, _FORMAT, _DATE_MODE = 0x0042, 0x041E, 0x0022
_CELLS = frozenset({_NUMBER, _LABEL_SST, _LABEL, _RSTRING, _RK, _MULRK, _FORMULA, _BOOL_ERR})
_TEXT_CELLS = frozenset({_LABEL_SST, _LABEL, _RSTRING})
_KEPT = _CELLS | {_BOF, _EOF, _BOUNDSHEET, _SST, _STRING, _FONT, _XF, _CODEPAGE, _FORMAT, _DATE_MODE}
_CONTINUED = frozenset({_SST, _STRING})
_STRUCK = 0x7777

_BIFF8 = 0x0600
_WORKSHEET = 0
_COLUMNS = 256
_STRING_RESULT = b"\x00", b"\xff\xff"
_COMPUTE_ON_LOAD = 0x02
_MISSING_FONT = 4  # font numbers leave out 4


class DamagedRecordsError(Exception):
    """The records do not follow one another, or the sheets are not where the list of sheets says."""


class PasswordError(Exception):
    """The records are enciphered."""


@dataclass(frozen=True, slots=True)
class ScannedStream:
    """The records that may be read, and the facts of each worksheet in its order."""

    records: bytes
    facts: tuple[SheetFacts, ...]


@dataclass(slots=True)
class _Scan:
    stream: bytearray
    version: int = 0
    fonts: list[str] = field(default_factory=list)
    styles: list[int] = field(default_factory=list)
    listed: list[int] = field(default_factory=list)
    sheets: dict[int, Tally] = field(default_factory=dict)
    sheet: Tally = field(default_factory=Tally)
    cells: int = 0

    def record(self, kind: int, begin: int, body: bytes) -> None:
        """Take in one record that begins at ``begin``."""
        if kind in _CELLS:
            self._cell(kind, body)
        elif kind == _BOF:
            (version,) = struct.unpack_from("<H", body)
            self.version = self.version or version
            # A chart inside a sheet begins like a sheet, but no list names it.
            self.sheet = self.sheets.setdefault(begin, Tally()) if begin in self.listed else self.sheet
        elif kind == _FILEPASS:
            raise PasswordError
        elif kind == _BOUNDSHEET:
            self._listed(body)
        elif kind == _FONT:
            self.fonts.append(self._font_name(body))
        elif kind == _XF:
            self.styles.append(struct.unpack_from("<H", body)[0])
        elif kind == _MERGED:
            self._merged(body)

    def _listed(self, body: bytes) -> None:
        place, _, kind = struct.unpack_from("<IBB", body)
        if kind == _WORKSHEET:
            if place in self.listed:
                raise DamagedRecordsError
            self.listed.append(place)
        if len(self.listed) > MAX_SHEETS:
            raise TooFarError

    def _cell(self, kind: int, body: bytes) -> None:
        row, column, style = struct.unpack_from("<HHH", body)
        last, count = column, 1
        if kind == _MULRK:
            last, count = struct.unpack_from("<H", body, len(body) - 2)[0], (len(body) - 6) // 6
        if max(column, last) >= _COLUMNS:
            raise DamagedRecordsError
        self.cells += count
        sheet = self.sheet
        sheet.last_row, sheet.last_column = max(sheet.last_row, row + 1), max(sheet.last_column, last + 1)
        if kind in _TEXT_CELLS:
            sheet.styles[column, str(style), -1] += 1
        elif kind == _FORMULA:
            result, flags = body[6:14], body[14]
            if (result[:1], result[6:8]) == _STRING_RESULT:
                sheet.styles[column, str(style), -1] += 1
            sheet.formulas[row + 1, column] = not (flags & _COMPUTE_ON_LOAD and not any(result))
        if self.cells > MAX_CELLS:
            raise TooFarError
        sheet.check()

    def _font_name(self, body: bytes) -> str:
        length = body[14]
        if self.version < _BIFF8:
            return body[15 : 15 + length].decode("latin-1")
        wide = body[15] & 1
        return body[16 : 16 + length * (2 if wide else 1)].decode("utf-16-le" if wide else "latin-1", "replace")

    def _merged(self, body: bytes) -> None:
        (count,) = struct.unpack_from("<H", body)
        for number in range(count):
            first_row, last_row, first, last = struct.unpack_from("<HHHH", body, 2 + number * 8)
            self.sheet.merged.append(Merge(first_row + 1, last_row + 1, first, last))

    def facts(self) -> tuple[SheetFacts, ...]:
        """Return the facts of the listed worksheets; every one of them has to be there."""
        if any(place not in self.sheets for place in self.listed):
            raise DamagedRecordsError
        return tuple(self._facts(self.sheets[place]) for place in self.listed)

    def _facts(self, sheet: Tally) -> SheetFacts:
        counts: Counter[tuple[int, str]] = Counter()
        for (column, style, _), count in sheet.styles.items():
            counts[column, self._font(int(style))] += count
        return SheetFacts(main_fonts(counts), tuple(sheet.merged), sheet.formulas)

    def _font(self, style: int) -> str:
        number = self.styles[style] if style < len(self.styles) else 0
        number -= number > _MISSING_FONT
        return self.fonts[number] if number < len(self.fonts) else ""


def scan(content: bytes) -> ScannedStream:
    """Return the stream with everything struck out that is not needed, and the facts of its sheets.

    Raises ``TooFarError``, ``PasswordError`` or ``DamagedRecordsError``.
    """
    state = _Scan(bytearray(content))
    begin, before, depth = 0, 0, 0
    try:
        while begin + 4 <= len(content):
            kind, length = struct.unpack_from("<HH", content, begin)
            body = content[begin + 4 : begin + 4 + length]
            if kind == length == 0 and depth == 0:
                break
            if len(body) < length:
                raise DamagedRecordsError
            depth += (kind == _BOF) - (kind == _EOF)
            state.record(kind, begin, body)
            before = before if kind == _CONTINUE else kind
            if kind not in _KEPT and not (kind == _CONTINUE and before in _CONTINUED):
                struct.pack_into("<H", state.stream, begin, _STRUCK)
            begin += 4 + length
        facts = state.facts()
    except (struct.error, IndexError) as error:
        raise DamagedRecordsError from error
    if depth or not state.listed:
        raise DamagedRecordsError
    return ScannedStream(bytes(state.stream[:begin]), facts)
