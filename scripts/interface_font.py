"""Cut the three weights of Noto Sans that the window uses out of the variable font of ``fontpkg-noto-sans``.

Qt reads the named weights of a variable font on some systems only, and that file is 2 MB of scripts that
nobody here reads. Three static cuts with the letters of Vietnamese look the same everywhere and weigh 0.2 MB.
Needs ``fonttools`` and ``fontpkg-noto-sans``; run again only when the font itself has a new release.
"""

import shutil
from pathlib import Path

import fontpkg
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

WEIGHTS = {400: "Regular", 600: "SemiBold", 700: "Bold"}
LETTERS = [
    *range(0x0020, 0x0250),  # Latin with its extensions: ă â đ ê ô ơ ư
    *range(0x0300, 0x0334),  # combining marks of text that was not composed
    *range(0x1EA0, 0x1EFA),  # Vietnamese letters with two marks
    *range(0x2000, 0x2070),  # dashes, quotes, ellipsis, narrow spaces
    0x20AB,  # đồng
    0x2116,  # numero
]
TARGET = Path(__file__).parent.parent / "resources" / "fonts"


def cut(weight: int, name: str) -> Path:
    """Write the cut of one weight and return its path."""
    font = TTFont(fontpkg.path("noto-sans"))
    font = instantiateVariableFont(font, {"wght": weight, "wdth": 100})
    options = Options(layout_features=["ccmp", "locl", "mark", "mkmk", "kern", "tnum", "lnum"], hinting=False)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=LETTERS)
    subsetter.subset(font)
    _name(font, weight, name)
    path = TARGET / f"NotoSans-{name}.ttf"
    font.save(path)
    return path


def _name(font: TTFont, weight: int, name: str) -> None:
    """Give the cut the names of the static family, so that weights are found under one family."""
    table = font["name"]
    table.names = [record for record in table.names if record.nameID not in {16, 17, 25}]
    legacy = "Noto Sans" if name in {"Regular", "Bold"} else f"Noto Sans {name}"
    style = "Bold" if name == "Bold" else "Regular"
    texts = {1: legacy, 2: style, 4: f"Noto Sans {name}", 6: f"NotoSans-{name}", 16: "Noto Sans", 17: name}
    for number, text in texts.items():
        table.setName(text, number, 3, 1, 0x409)
    font["OS/2"].usWeightClass = weight
    font["head"].modified = font["head"].created


def main() -> None:
    """Write the cuts and the licence that they stand under."""
    TARGET.mkdir(parents=True, exist_ok=True)
    for weight, name in WEIGHTS.items():
        cut(weight, name)
    shutil.copyfile(fontpkg.path("noto-sans").parent.parent / "LICENSE", TARGET / "OFL.txt")


if __name__ == "__main__":
    main()
