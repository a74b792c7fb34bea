"""What the cells of a workbook would take in memory, counted from its XML before anything is built from it.

A kilobyte of XML can name a cell at the far end of the sheet, or one long text a million times. The reading
library lays out the whole rectangle and copies every text, and where memory runs out the program is killed
without a word, so the count has to come first. The parser reads UTF-8 only and refuses document types, which
leaves no entity to expand.
"""

import re
from array import array
from typing import NoReturn
from xml.parsers import expat

MAX_ROWS = 100_000
MAX_COLUMNS = 512
MAX_CELLS = 1_000_000
MAX_TEXT = 20_000_000  # characters in all cells together

_MAX_TAG = 1024 * 1024  # bytes; a tag is held in memory until it ends, a hundredfold once taken apart
_REFERENCE = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})")


class TooFarError(Exception):
    """A cell lies beyond the limits, or the cells hold more text than the limits allow."""


class ForeignXmlError(Exception):
    """The XML is not well-formed UTF-8, declares a document type, or names a cell that cannot be."""


class CellMeter:
    """Adds up the cells of one workbook, part by part, and the shared texts that they repeat."""

    def __init__(self) -> None:
        self._cells = 0
        self._text_lengths = array("L")
        self._uses = array("L")

    def part(self) -> "PartMeter":
        """Return the meter of the next XML part."""
        return PartMeter(self)

    def add_cell(self) -> None:
        """Count one cell with a value, even when another one claims the same place."""
        self._cells += 1
        if self._cells > MAX_CELLS:
            raise TooFarError

    def add_use(self, index: int) -> None:
        """Count one cell that shows the shared text with this index."""
        self._uses.append(index)

    def add_length(self, index: int, length: int) -> None:
        """Take in the length of a shared text; where two tables claim an index, the longer text counts."""
        if index == len(self._text_lengths):
            self._text_lengths.append(length)
        else:
            self._text_lengths[index] = max(self._text_lengths[index], length)

    def finish(self) -> None:
        """Raise ``TooFarError`` when the cells together repeat more text than ``MAX_TEXT``."""
        known = len(self._text_lengths)
        if sum(self._text_lengths[index] for index in self._uses if index < known) > MAX_TEXT:
            raise TooFarError


class PartMeter:
    """Follows one XML part chunk by chunk. Raises ``TooFarError`` or ``ForeignXmlError`` from ``feed``."""

    def __init__(self, workbook: CellMeter) -> None:
        self._workbook = workbook
        self._fed = self._row = self._column = 0
        self._last_row = self._last_column = 0
        self._in_cell = self._shared = self._in_value = self._in_text = False
        self._index = ""
        self._texts = self._length = 0
        self._parser = expat.ParserCreate("utf-8")
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._characters
        self._parser.StartDoctypeDeclHandler = self._doctype

    def feed(self, chunk: bytes, *, last: bool = False) -> None:
        """Take in the next bytes of the part; ``last`` says that no more follow."""
        # The parser would follow a switch to UTF-16, in which the reading library finds other markup.
        if b"\0" in chunk:
            raise ForeignXmlError
        try:
            self._parser.Parse(chunk, last)
        except expat.ExpatError as error:
            raise ForeignXmlError from error
        self._fed += len(chunk)
        if self._fed - self._parser.CurrentByteIndex > _MAX_TAG:
            raise ForeignXmlError

    def _doctype(self, *_declaration: object) -> NoReturn:
        raise ForeignXmlError

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        name = tag.rpartition(":")[2]
        if name == "c":
            self._start_cell(attributes)
        elif name == "row":
            self._row = _whole(attributes["r"]) if "r" in attributes else self._row + 1
            self._column = 0
        elif name in ("v", "is"):
            self._in_value = True
            if self._in_cell:
                self._count_cell()
        elif name == "si":
            self._in_text, self._length = True, 0

    def _start_cell(self, attributes: dict[str, str]) -> None:
        self._in_cell, self._index = True, ""
        self._shared = attributes.get("t") == "s"
        self._column += 1
        if "r" in attributes:
            found = _REFERENCE.fullmatch(attributes["r"])
            if found is None:
                raise ForeignXmlError
            self._column, self._row = _column_number(found[1]), int(found[2])

    def _count_cell(self) -> None:
        self._workbook.add_cell()
        # Only cells with a value count: formatting may reach to the end of the sheet without taking memory.
        self._last_row = max(self._last_row, self._row)
        self._last_column = max(self._last_column, self._column)
        if (
            self._last_row > MAX_ROWS
            or self._last_column > MAX_COLUMNS
            or self._last_row * self._last_column > MAX_CELLS
        ):
            raise TooFarError

    def _end(self, tag: str) -> None:
        name = tag.rpartition(":")[2]
        if name == "c":
            if self._shared and self._index:
                self._workbook.add_use(_whole(self._index))
            self._in_cell = False
        elif name in ("v", "is"):
            self._in_value = False
        elif name == "si":
            self._in_text = False
            self._workbook.add_length(self._texts, self._length)
            self._texts += 1
            if self._texts > MAX_CELLS:
                raise TooFarError

    def _characters(self, text: str) -> None:
        if self._in_text:
            self._length += len(text)
        elif self._in_cell and self._in_value and self._shared:
            self._index += text


def _whole(digits: str) -> int:
    if not re.fullmatch(r"[0-9]{1,9}", digits.strip()):
        raise ForeignXmlError
    return int(digits)


def _column_number(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number
