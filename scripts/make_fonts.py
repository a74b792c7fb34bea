"""Make the static fonts in ``resources/fonts`` out of the variable ones on PyPI.

reportlab draws only the default instance of a variable font, and Qt knows the named weights of one on some
systems only. So each weight that papers and window need is cut out here, reduced to Latin, Vietnamese and
general punctuation, and committed. Run again only when a font package is updated::

    uv run --group assets python scripts/make_fonts.py

Playfair Display's licence reserves its name for unmodified copies, so our cut carries another one.
"""

import shutil
from dataclasses import dataclass
from pathlib import Path

import fontpkg_noto_sans
import fontpkg_noto_serif
import fontpkg_playfair_display
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

TARGET = Path(__file__).resolve().parent.parent / "resources" / "fonts"

UNICODES = (
    *range(0x0020, 0x0250),  # Latin with its extensions: ă â đ ê ô ơ ư
    *range(0x0300, 0x0334),  # combining marks of text that was not composed
    *range(0x1EA0, 0x1EFA),  # Vietnamese letters with two marks
    *range(0x2010, 0x2028),  # dashes, quotation marks, daggers, bullets, ellipsis
    *(0x202F, 0x2030, 0x2032, 0x2033, 0x2039, 0x203A, 0x2044),
    *(0x20AB, 0x20AC, 0x2116, 0x2122, 0x2212, 0x2248, 0x2260, 0x2264, 0x2265),
)


@dataclass(frozen=True, slots=True)
class Cut:
    """One static font: the variable file it comes from, its place on the axes and the names it is given.

    ``features`` are those of OpenType that are kept: the window shapes text, reportlab neither shapes nor kerns.
    """

    source: Path
    axes: dict[str, float]
    family: str
    style: str
    features: tuple[str, ...] = ()

    @property
    def file_name(self) -> str:
        """The file name, which is the PostScript name as well: ``NotoSerif-Bold.ttf``."""
        return f"{self.family.replace(' ', '')}-{self.style.replace(' ', '')}.ttf"


def _cuts() -> list[Cut]:
    noto = fontpkg_noto_serif.ROOT / "files"
    playfair = fontpkg_playfair_display.ROOT / "files"
    sans = fontpkg_noto_sans.ROOT / "files" / "NotoSans[wdth,wght].ttf"
    shaping = ("ccmp", "locl", "mark", "mkmk", "kern", "tnum", "lnum")
    upright, italic = noto / "NotoSerif[wdth,wght].ttf", noto / "NotoSerif-Italic[wdth,wght].ttf"
    return [
        Cut(upright, {"wdth": 100, "wght": 400}, "Noto Serif", "Regular"),
        Cut(upright, {"wdth": 100, "wght": 700}, "Noto Serif", "Bold"),
        Cut(italic, {"wdth": 100, "wght": 400}, "Noto Serif", "Italic"),
        Cut(italic, {"wdth": 100, "wght": 700}, "Noto Serif", "Bold Italic"),
        Cut(sans, {"wdth": 100, "wght": 400}, "Noto Sans", "Regular", shaping),
        Cut(sans, {"wdth": 100, "wght": 600}, "Noto Sans", "SemiBold", shaping),
        Cut(sans, {"wdth": 100, "wght": 700}, "Noto Sans", "Bold", shaping),
        Cut(playfair / "PlayfairDisplay[wght].ttf", {"wght": 700}, "Greenschool Display", "Bold"),
    ]


def _rename(font: TTFont, cut: Cut) -> None:
    postscript = cut.file_name.removesuffix(".ttf")
    names = {1: cut.family, 2: cut.style, 3: postscript, 4: f"{cut.family} {cut.style}", 6: postscript}
    if cut.style == "SemiBold":  # outside the four styles that old name tables know
        names |= {1: f"{cut.family} {cut.style}", 2: "Regular", 16: cut.family, 17: cut.style}
    table = font["name"]
    kept = {0, 5, 13, 14}  # copyright, version, licence and its address
    table.names = [record for record in table.names if record.nameID in kept]
    for name_id, value in names.items():
        table.setName(value, name_id, 3, 1, 0x409)


def make(cut: Cut) -> Path:
    """Cut one static font, write it to ``TARGET`` and return its path."""
    font = instantiateVariableFont(TTFont(cut.source), cut.axes)
    options = Options()
    options.layout_features = list(cut.features)
    options.hinting = False
    options.glyph_names = False
    options.notdef_outline = True
    options.name_IDs = ["*"]
    options.drop_tables += ["STAT", "DSIG", "MVAR", "meta"]
    if not cut.features:
        options.drop_tables += ["GDEF", "GPOS", "GSUB"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=UNICODES)
    subsetter.subset(font)
    _rename(font, cut)
    font["OS/2"].usWeightClass = int(cut.axes["wght"])
    font["head"].modified = font["head"].created  # the same input gives the same bytes
    font.recalcTimestamp = False
    path = TARGET / cut.file_name
    font.save(path)
    return path


def main() -> None:
    """Make every font and copy the licences beside them."""
    TARGET.mkdir(parents=True, exist_ok=True)
    for cut in _cuts():
        make(cut)
    shutil.copyfile(fontpkg_noto_sans.ROOT / "LICENSE", TARGET / "OFL-NotoSans.txt")
    shutil.copyfile(fontpkg_noto_serif.ROOT / "LICENSE", TARGET / "OFL-NotoSerif.txt")
    shutil.copyfile(fontpkg_playfair_display.ROOT / "LICENSE", TARGET / "OFL-GreenschoolDisplay.txt")


if __name__ == "__main__":
    main()
