"""What the cells of a workbook would take in memory, counted from its XML before anything is built from it.

A kilobyte of XML can name a cell at the far end of the sheet, or one long text a million times. The reading
library lays out the whole rectangle and copies every text, and where memory runs out the program is killed
without a word, so the count has to come first. On the way the meter notes what the library does not tell: styles
of text cells, formulas and merged ranges.
"""

import re
from array import array
from collections.abc import Mapping, Sequence
from itertools import zip_longest

from greenschool.workbooks import plain_sheet
from greenschool.workbooks import tally as limits
from greenschool.workbooks.guarded_xml import ForeignXmlError, local, parse
from greenschool.workbooks.table import Merge
from greenschool.workbooks.tally import Tally, TooFarError, column_number

_REFERENCE = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})")
_MANY_STYLES = 100_000
_MOST_TAGS = 4_000_000  # followed one by one they take seconds
_TEXT_KINDS = frozenset({"s", "str", "inlineStr"})


def measure(xml: bytes, shared_fonts: Mapping[int, str]) -> Tally:
    """Return the tally of one XML part. Raises ``TooFarError`` or ``ForeignXmlError``.

    ``shared_fonts`` are the fonts of shared texts that are known so far.
    """
    tally, rest = plain_sheet.take_out(xml, by_text=bool(shared_fonts))
    if rest.count(b"<") > _MOST_TAGS:
        raise TooFarError
    meter = PartMeter(shared_fonts, tally)
    parse(rest, meter.start, meter.end, meter.characters)
    return tally


def check_together(tallies: Sequence[Tally]) -> None:
    """Raise ``TooFarError`` when all parts together hold too many cells or repeat too much text."""
    if sum(tally.cells for tally in tallies) > limits.MAX_CELLS:
        raise TooFarError
    lengths = array("L")
    for tally in tallies:
        # Where two tables claim an index, the longer text counts.
        lengths = array("L", map(max, zip_longest(lengths, tally.lengths, fillvalue=0)))
    known, longest = len(lengths), max(lengths, default=0)
    own = sum(tally.text for tally in tallies)
    if own + longest * sum(len(tally.uses) for tally in tallies) > limits.MAX_TEXT:
        own += sum(lengths[index] for tally in tallies for index in tally.uses if index < known)
        if own > limits.MAX_TEXT:
            raise TooFarError


class PartMeter:
    """Follows one part tag by tag, whatever it looks like."""

    def __init__(self, shared_fonts: Mapping[int, str], tally: Tally) -> None:
        self.tally = tally
        self._shared_fonts = shared_fonts
        self._row = self._column = 0
        self._in_cell = self._counted = self._shared = self._in_value = False
        self._in_text = self._computes = self._has_value = False
        self._kind = self._style = self._index = self._font = ""
        self._length = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Take in the beginning of an element."""
        name = local(tag)
        if name == "c":
            self._start_cell(attributes)
        elif name == "row":
            self._row = _whole(attributes["r"]) if "r" in attributes else self._row + 1
            self._column = 0
        elif name in ("v", "is"):
            self._in_value = True
            if self._in_cell:
                self._count_cell()
        elif name == "f":
            self._computes = self._in_cell
        elif name == "si":
            self._in_text, self._length, self._font = True, 0, ""
        else:
            self._start_other(name, attributes)

    def _start_other(self, name: str, attributes: dict[str, str]) -> None:
        if name == "rFont" and self._in_text:
            self._font = self._font or attributes.get("val", "")
        elif name == "mergeCell":
            ends = [_REFERENCE.fullmatch(end) for end in attributes.get("ref", "").split(":")]
            if len(ends) == 2 and ends[0] and ends[1]:
                self.tally.merged.append(merge(*(ends[0].groups() + ends[1].groups())))
        elif name == "sheet":
            self.tally.sheets += 1
            self.tally.check()

    def _start_cell(self, attributes: dict[str, str]) -> None:
        self._in_cell, self._index = True, ""
        self._counted = self._computes = self._has_value = False
        self._kind, self._style = attributes.get("t", ""), attributes.get("s", "")
        self._shared = self._kind == "s"
        self._column += 1
        if "r" in attributes:
            found = _REFERENCE.fullmatch(attributes["r"])
            if found is None:
                raise ForeignXmlError
            self._column, self._row = column_number(found[1]), int(found[2])

    def _count_cell(self) -> None:
        tally = self.tally
        tally.cells += 1
        # Only cells with a value count: formatting may reach to the end of the sheet without taking memory.
        tally.last_row = max(tally.last_row, self._row)
        tally.last_column = max(tally.last_column, self._column)
        tally.check()

    def end(self, tag: str) -> None:
        """Take in the end of an element."""
        name = local(tag)
        if name == "c":
            self._end_cell()
        elif name in ("v", "is"):
            self._in_value = False
        elif name == "si":
            self._in_text = False
            if self._font:
                self.tally.fonts[len(self.tally.lengths)] = self._font
            self.tally.lengths.append(self._length)
            self.tally.check()

    def _end_cell(self) -> None:
        index = -1
        if self._shared and self._index:
            index = _whole(self._index)
            self.tally.uses.append(index)
        if self._kind in _TEXT_KINDS and len(self.tally.styles) < _MANY_STYLES:
            text = index if index in self._shared_fonts else -1
            self.tally.styles[self._column - 1, self._style, text] += 1
        if self._computes:
            self.tally.formulas[self._row, self._column - 1] = self._has_value or self._kind == "str"
            self.tally.check()
        self._in_cell = False

    def characters(self, text: str) -> None:
        """Take in text."""
        if self._in_text:
            self._length += len(text.encode())
        elif self._in_cell and self._in_value:
            self._has_value = True
            if self._shared:
                self._index += text
            else:
                self.tally.text += len(text.encode())
                self.tally.check()


def merge(first_letters: str, first_row: str, last_letters: str, last_row: str) -> Merge:
    """Return a merged range from the parts of a reference like A1:C2."""
    return Merge(int(first_row), int(last_row), column_number(first_letters) - 1, column_number(last_letters) - 1)


def _whole(digits: str) -> int:
    if not re.fullmatch(r"[0-9]{1,9}", digits.strip()):
        raise ForeignXmlError
    return int(digits)
