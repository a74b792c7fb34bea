"""The way of an Excel workbook through the customs: every XML part is unpacked and measured."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from greenschool.workbooks import cell_meter
from greenschool.workbooks.guarded_xml import ForeignXmlError, local, parse
from greenschool.workbooks.tally import SheetFacts, Tally, TooFarError, main_fonts
from greenschool.workbooks.zip_parts import Parts, archive_of

_WORKBOOK = "xl/workbook.xml"
_RELATIONS = "xl/_rels/workbook.xml.rels"
_STYLES = "xl/styles.xml"
_MOST_TAGS_OF_STYLES = 800_000  # Excel itself keeps at most 65,490 styles
_SHARED_TEXTS = "xl/sharedstrings.xml"


def repack(parts: Parts) -> tuple[bytes, Mapping[str, SheetFacts]]:
    """Return the workbook without parts that hold no cells, and the facts of its sheets by their names.

    Raises ``TooFarError``, ``ForeignXmlError`` and what ``Part.unpack`` raises.
    """
    tallies: dict[str, Tally] = {}
    small: dict[str, bytes] = {}
    fonts: dict[int, str] = {}
    # Shared texts first: some bring their own fonts.
    for name, part in sorted(parts.items(), key=lambda item: item[0].lower() != _SHARED_TEXTS):
        xml = part.unpack()
        if name.lower() == _STYLES and xml.count(b"<") > _MOST_TAGS_OF_STYLES:
            raise TooFarError
        tallies[name] = tally = cell_meter.measure(xml, fonts)
        fonts |= tally.fonts
        if name.lower() in (_WORKBOOK, _RELATIONS, _STYLES):
            small[name.lower()] = xml
    cell_meter.check_together(tuple(tallies.values()))
    named = _parts_of_sheets(small)
    styles = _fonts_of_styles(small[_STYLES]) if _STYLES in small else {}
    by_part = {part.lower(): _facts(tally, styles, fonts) for part, tally in tallies.items()}
    return archive_of(parts), {sheet: by_part[part] for sheet, part in named.items() if part in by_part}


def _facts(tally: Tally, styles: Mapping[str, str], shared_fonts: Mapping[int, str]) -> SheetFacts:
    counts: Counter[tuple[int, str]] = Counter()
    for (column, style, text), count in tally.styles.items():
        counts[column, shared_fonts.get(text) or styles.get(style or "0", "")] += count
    return SheetFacts(main_fonts(counts), tuple(tally.merged), tally.formulas)


def _parts_of_sheets(small: Mapping[str, bytes]) -> dict[str, str]:
    """Return the parts of sheets, in small letters, by the names of the sheets."""
    targets: dict[str, str] = {}
    sheets: dict[str, str] = {}

    def start(tag: str, attributes: dict[str, str]) -> None:
        if local(tag) == "Relationship":
            target = attributes.get("Target", "").lower().removeprefix("/")
            targets[attributes.get("Id", "")] = target if target.startswith("xl/") else f"xl/{target}"
        elif local(tag) == "sheet":
            relation = next((value for key, value in attributes.items() if key.endswith(":id")), "")
            if sheets.setdefault(attributes.get("name", ""), relation) != relation:
                raise ForeignXmlError

    for part in (_WORKBOOK, _RELATIONS):
        parse(small.get(part, b"<none/>"), start)
    found = {name: targets[relation] for name, relation in sheets.items() if relation in targets}
    # A part under a hundred names would be unpacked a hundred times.
    if len(set(found.values())) < len(found):
        raise ForeignXmlError
    return found


@dataclass(slots=True)
class _Styles:
    """The fonts of ``styles.xml`` and which one each style of cells uses, as the parser meets them."""

    fonts: list[str] = field(default_factory=list)
    styles: list[int] = field(default_factory=list)
    where: str = ""

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        name = local(tag)
        if name in ("fonts", "cellXfs", "cellStyleXfs", "dxfs"):
            self.where = name
        elif self.where == "fonts" and name == "font":
            self.fonts.append("")
        elif self.where == "fonts" and name == "name" and self.fonts:
            self.fonts[-1] = attributes.get("val", "")
        elif self.where == "cellXfs" and name == "xf":
            number = attributes.get("fontId", "0")
            self.styles.append(int(number) if number.isdecimal() and len(number) < len("1000000") else 0)

    def end(self, tag: str) -> None:
        if local(tag) == self.where:
            self.where = ""


def _fonts_of_styles(xml: bytes) -> dict[str, str]:
    found = _Styles()
    parse(xml, found.start, found.end)
    return {str(style): found.fonts[font] for style, font in enumerate(found.styles) if font < len(found.fonts)}
