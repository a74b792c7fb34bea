"""The way of an OpenDocument spreadsheet through the customs: cells that repeat are counted as often.

One line of XML can say that a cell or a row stands a million times; LibreOffice says so of empty ones below every
list. Only filled cells count.
"""

import io
import zipfile
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from greenschool.workbooks.guarded_xml import ForeignXmlError, local, parse
from greenschool.workbooks.table import Merge
from greenschool.workbooks.tally import MAX_CELLS, MAX_TEXT, SheetFacts, Tally, TooFarError, main_fonts
from greenschool.workbooks.zip_parts import Parts

MIMETYPE = "mimetype"
SPREADSHEET = b"application/vnd.oasis.opendocument.spreadsheet"
CONTENT = "content.xml"
_STYLES = "styles.xml"
_MANIFEST = "META-INF/manifest.xml"
_OWN_MANIFEST = (
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
    '<manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>'
    '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
)
_ENCRYPTED = b"encryption-data"
_CELLS = frozenset({"table-cell", "covered-table-cell"})
_MANY_STYLES = 100_000
_MOST_TAGS = 5_000_000  # a list of 100,000 rows and ten columns has four million
_MOST_EMPTY = 500_000  # office programs write empty neighbours as one that repeats
_MAX_PARENTS = 20


class PasswordError(Exception):
    """The parts are enciphered."""


def check_password(parts: Parts) -> None:
    """Raise ``PasswordError`` when the list of parts says that some are enciphered."""
    if _MANIFEST in parts and _ENCRYPTED in parts[_MANIFEST].unpack():
        raise PasswordError


def repack(parts: Parts) -> tuple[bytes, Mapping[str, SheetFacts]]:
    """Return the spreadsheet with nothing but its cells, and the facts of its sheets by their names.

    Raises ``PasswordError``, ``TooFarError``, ``ForeignXmlError`` and what ``Part.unpack`` raises.
    """
    check_password(parts)
    if CONTENT not in parts:
        raise ForeignXmlError
    meter = _Meter()
    if _STYLES in parts:
        parse(parts[_STYLES].unpack(), meter.style_start)
    xml = parts[CONTENT].unpack()
    if xml.count(b"<") > _MOST_TAGS:
        raise TooFarError
    parse(xml, meter.start, meter.end, meter.characters)
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as clean:
        clean.writestr(MIMETYPE, SPREADSHEET, compress_type=zipfile.ZIP_STORED)
        clean.writestr(_MANIFEST, _OWN_MANIFEST)
        clean.writestr(CONTENT, xml)
    return target.getvalue(), {sheet: meter.facts(tally) for sheet, tally in meter.sheets.items()}


@dataclass(slots=True)
class _Meter:
    """Follows the content tag by tag; styles come before the cells that use them."""

    sheets: dict[str, Tally] = field(default_factory=dict)
    fonts: dict[str, str] = field(default_factory=dict)
    parents: dict[str, str] = field(default_factory=dict)
    style: str = ""
    sheet: Tally | None = None
    cells: int = 0
    empty: int = 0
    text: int = 0
    row: int = 0
    rows: int = 1
    column: int = 0
    columns: int = 1
    column_styles: list[tuple[int, str]] = field(default_factory=list)
    row_style: str = ""
    cell: dict[str, str] | None = None
    length: int = 0
    span: str = ""

    def style_start(self, tag: str, attributes: dict[str, str]) -> None:
        """Take in a style of cells or letters: its font, or the style that it is derived from."""
        name = local(tag)
        if name == "style":
            self.style = attributes.get("style:name", "")
            self.parents[self.style] = attributes.get("style:parent-style-name", "Default")
        elif name == "default-style":
            self.style = ""
        elif name == "text-properties" and self.style:
            font = attributes.get("style:font-name") or attributes.get("fo:font-family", "")
            if font:
                self.fonts[self.style] = font.strip("'\"")
        elif name == "font-face":
            family = attributes.get("svg:font-family", "").strip("'\"")
            self.fonts[f"font {attributes.get('style:name', '')}"] = family

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Take in the beginning of an element."""
        name = local(tag)
        if name in _CELLS:
            self.cell, self.length, self.span = attributes, 0, ""
            self.columns = _repeated(attributes, "table:number-columns-repeated")
        elif name == "table-row":
            self.rows = _repeated(attributes, "table:number-rows-repeated")
            self.column, self.row_style = 0, attributes.get("table:default-cell-style-name", "")
        elif name == "table":
            self._start_sheet(attributes)
        elif name == "table-column":
            end = self.column_styles[-1][0] if self.column_styles else 0
            end += _repeated(attributes, "table:number-columns-repeated")
            self.column_styles.append((end, attributes.get("table:default-cell-style-name", "")))
            if len(self.column_styles) > _MANY_STYLES:
                raise TooFarError
        elif name == "span" and self.cell is not None:
            self.span = self.span or attributes.get("text:style-name", "")
        elif name in ("p", "s", "tab", "line-break") and self.cell is not None:
            self.length += min(_repeated(attributes, "text:c"), MAX_TEXT)
        else:
            self.style_start(tag, attributes)

    def _start_sheet(self, attributes: dict[str, str]) -> None:
        name = attributes.get("table:name", "")
        if self.sheet is not None or name in self.sheets:
            raise ForeignXmlError
        self.sheet = self.sheets[name] = Tally(sheets=len(self.sheets) + 1)
        self.sheet.check()
        self.row = 0
        self.column_styles = []

    def end(self, tag: str) -> None:
        """Take in the end of an element."""
        name = local(tag)
        if name in _CELLS:
            self._end_cell()
        elif name == "table-row":
            self.row += self.rows
        elif name == "table":
            self.sheet = None

    def characters(self, text: str) -> None:
        """Take in text."""
        if self.cell is not None:
            self.length += len(text.encode())

    def _end_cell(self) -> None:
        attributes, sheet = self.cell, self.sheet
        if attributes is None or sheet is None:
            raise ForeignXmlError
        formula = "table:formula" in attributes
        own_text = sum(len(value) for key, value in attributes.items() if key.startswith("office:"))
        if self.length or own_text or formula:
            self._count(sheet, (self.length + own_text) * self.rows * self.columns)
        else:
            self.empty += 1
            if self.empty > _MOST_EMPTY:
                raise TooFarError
        if formula:
            self._note_formulas(sheet, has_value=bool(self.length or own_text))
        across = _repeated(attributes, "table:number-columns-spanned")
        down = _repeated(attributes, "table:number-rows-spanned")
        if across * down > 1:
            column = self.column
            sheet.merged.append(Merge(self.row + 1, self.row + down, column, column + across - 1))
            if len(sheet.merged) > _MANY_STYLES:
                raise TooFarError
        self.column += self.columns
        self.cell = None

    def _count(self, sheet: Tally, text: int) -> None:
        self.cells += self.rows * self.columns
        self.text += text
        sheet.last_row, sheet.last_column = (
            max(sheet.last_row, self.row + self.rows),
            max(sheet.last_column, self.column + self.columns),
        )
        sheet.check()
        if self.cells > MAX_CELLS or self.text > MAX_TEXT:
            raise TooFarError
        if self.length and len(sheet.styles) < _MANY_STYLES:
            for column in range(self.column, self.column + self.columns):
                sheet.styles[column, self.span or self._style_of(column), -1] += self.rows

    def _style_of(self, column: int) -> str:
        style = self.cell.get("table:style-name", "") if self.cell else ""
        return style or self.row_style or next((name for end, name in self.column_styles if column < end), "")

    def _note_formulas(self, sheet: Tally, *, has_value: bool) -> None:
        for row in range(self.row + 1, self.row + self.rows + 1):
            for column in range(self.column, self.column + self.columns):
                sheet.formulas[row, column] = has_value

    def facts(self, sheet: Tally) -> SheetFacts:
        """Return the facts of a sheet that was measured."""
        counts: Counter[tuple[int, str]] = Counter()
        for (column, style, _), count in sheet.styles.items():
            counts[column, self._font(style)] += count
        return SheetFacts(main_fonts(counts), tuple(sheet.merged), sheet.formulas)

    def _font(self, style: str) -> str:
        for _ in range(_MAX_PARENTS):
            if style in self.fonts:
                return self.fonts.get(f"font {self.fonts[style]}") or self.fonts[style]
            style = self.parents.get(style, "Default")
        return ""


def _repeated(attributes: Mapping[str, str], key: str) -> int:
    """Return how often something stands; LibreOffice itself counts to 2 ** 20."""
    digits = attributes.get(key, "1")
    if not (digits.isascii() and digits.isdecimal()):
        raise ForeignXmlError
    return max(1, int(digits[:9]))
