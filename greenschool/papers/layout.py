"""The layout of a certificate: page, background and fields, read strictly from a TOML file.

Lengths are in millimetres from the top and left of the page, sizes and spacing in points.
``resources/certificates`` holds the layouts that ship; a season may keep its own.
"""

from dataclasses import dataclass
from pathlib import Path

from greenschool.papers.fonts import FACES
from greenschool.papers.strict_toml import StrictTable, read_toml

PAPER_SIZES = {"A4": (210.0, 297.0), "A3": (297.0, 420.0)}
ORIENTATIONS = ("landscape", "portrait")
ANCHORS = ("left", "centre", "right")
CASES = ("as is", "upper")
STACKS = ("down", "middle", "up")
GIVES_WAY = ("size", "line")
PICTURE_FORMATS = (".png", ".jpg", ".jpeg")


@dataclass(frozen=True, slots=True)
class Page:
    """The sheet, in mm."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Rule:
    """A line ``gap`` mm below the last baseline, ``share`` of the text long, ``thickness`` points strong."""

    gap: float
    share: float
    thickness: float
    colour: str


@dataclass(frozen=True, slots=True)
class Field:
    """One text of the certificate and the place where it stands.

    ``top`` is the baseline of the first line (``stack`` "down"), of the last ("up") or the middle of both
    ("middle"). ``anchor`` says which part of the field's width lies at ``left``. ``gives_way`` says what a
    text that is too long loses first: its "size", or the rest of its "line". ``leading`` is a multiple of
    the size. ``text`` is printed where a certificate brings none. A ``preprinted`` field is left out on
    blanks, which bear it already.
    """

    name: str
    top: float
    left: float
    width: float
    anchor: str
    align: str
    font: str
    smallest: float
    largest: float
    colour: str
    case: str
    lines: int
    leading: float
    spacing: float
    stack: str
    gives_way: str
    text: str | None
    preprinted: bool
    rule: Rule | None


@dataclass(frozen=True, slots=True)
class Ornament:
    """A drawing of ``greenschool.papers.ornaments`` by name, in a box in mm: the whole page by default."""

    draw: str
    top: float
    left: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Layout:
    """A certificate without its names. ``picture`` covers the page, below the ornaments."""

    name: str
    page: Page
    picture: Path | None
    ornaments: tuple[Ornament, ...]
    fields: tuple[Field, ...]


def read_layout(path: Path) -> Layout:
    """Return the layout in the TOML file ``path``.

    Raises ``UnreadableFileError``, or ``UnknownKeyError``, ``MissingKeyError`` or ``WrongValueError``,
    which name the key.
    """
    table = read_toml(path)
    page = _page(table)
    layout = Layout(
        name=table.text("name", example='"Giấy khen"'),
        page=page,
        picture=_picture(table),
        ornaments=tuple(_ornament(part, page) for part in table.array("ornaments")),
        fields=tuple(_field(name, part) for name, part in table.tables("fields").items()),
    )
    table.done()
    return layout


def _page(table: StrictTable) -> Page:
    size = table.raw("page", "A4", '"A4"')
    orientation = table.choice("orientation", ORIENTATIONS, "landscape")
    if isinstance(size, str):
        if size not in PAPER_SIZES:
            raise table.wrong("page", size, '"A4" / "A3" / [297, 210]')
        short, long = PAPER_SIZES[size]
    else:
        numbers = StrictTable(table.file, {"page": size}).pair("page", example="[297, 210]")
        short, long = sorted(numbers)
    return Page(long, short) if orientation == "landscape" else Page(short, long)


def _picture(table: StrictTable) -> Path | None:
    """Return the office's own background, a PNG or JPEG beside the layout."""
    name = table.optional_text("picture")
    if name is None:
        return None
    path = table.file.parent / name
    if path.suffix.lower() not in PICTURE_FORMATS or not path.is_file():
        raise table.wrong("picture", name, '"nen-giay-khen.png"')
    return path


def _ornament(table: StrictTable, page: Page) -> Ornament:
    from greenschool.papers.ornaments import ORNAMENTS

    ornament = Ornament(
        draw=table.choice("draw", tuple(ORNAMENTS), ""),
        top=table.number("top", 0.0),
        left=table.number("left", 0.0),
        width=table.number("width", page.width),
        height=table.number("height", page.height),
    )
    table.done()
    return ornament


def _field(name: str, table: StrictTable) -> Field:
    smallest, largest = table.pair("size", example="[12, 14]")
    if smallest > largest:
        raise table.wrong("size", [smallest, largest], f"[{largest:g}, {smallest:g}]")
    anchor = table.choice("anchor", ANCHORS, "centre")
    field = Field(
        name=name,
        top=table.number("top"),
        left=table.number("left"),
        width=table.number("width", least=1.0),
        anchor=anchor,
        align=table.choice("align", ANCHORS, anchor),
        font=table.choice("font", FACES, ""),
        smallest=smallest,
        largest=largest,
        colour=table.colour("colour", "#000000"),
        case=table.choice("case", CASES, "as is"),
        lines=_whole(table, "lines"),
        leading=table.number("leading", 1.3, least=0.8, example="1.3"),
        spacing=table.number("spacing", 0.0, example="1.5"),
        stack=table.choice("stack", STACKS, "down"),
        gives_way=table.choice("gives_way", GIVES_WAY, "size"),
        text=table.optional_text("text"),
        preprinted=table.flag("preprinted"),
        rule=_rule(table.table("rule")),
    )
    table.done()
    return field


def _whole(table: StrictTable, key: str) -> int:
    value = table.number(key, 1, least=1, example="2")
    if value != int(value):
        raise table.wrong(key, value, "2")
    return int(value)


def _rule(table: StrictTable | None) -> Rule | None:
    if table is None:
        return None
    rule = Rule(
        gap=table.number("gap", 1.5),
        share=table.number("share", 1.0, example="0.5"),
        thickness=table.number("thickness", 0.6, example="0.6"),
        colour=table.colour("colour", "#000000"),
    )
    table.done()
    return rule
