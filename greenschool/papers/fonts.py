"""The fonts of the papers: found, registered with reportlab under stable names, checked for every glyph.

reportlab prints a black box for a letter that a font lacks, without a word of warning. Every text therefore
passes ``checked`` before the first page is written.
"""

import os
import sys
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.resources import resource

if TYPE_CHECKING:
    from reportlab.pdfbase.ttfonts import TTFont

VIETNAMESE_LETTERS = (
    "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ"
    "AÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬBCDĐEÈẺẼÉẸÊỀỂỄẾỆGHIÌỈĨÍỊKLMNOÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢPQRSTUÙỦŨÚỤƯỪỬỮỨỰVXYỲỶỸÝỴ"
)
PAPER_PUNCTUATION = "0123456789.,:;!?()/–—-…“”‘’«»%&*+="


class MissingGlyphError(GreenSchoolError):
    """A letter of a text is not in the font that is to print it."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The letter “{character}” in “{text}” ({label}) is not in the font {font}. No page was written. "
        "Correct the text or choose another font.",
    )


class UnknownFontError(GreenSchoolError):
    """A layout names a font that does not exist."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "There is no font “{font}” for papers. Nothing was written. Choose one of: {known}."
    )


@dataclass(frozen=True, slots=True)
class FontFamily:
    """Four registered reportlab font names that belong together."""

    regular: str
    bold: str
    italic: str
    bold_italic: str

    def names(self) -> tuple[str, str, str, str]:
        """Return the four names: regular, bold, italic, bold italic."""
        return self.regular, self.bold, self.italic, self.bold_italic


def _family(stem: str) -> FontFamily:
    return FontFamily(f"{stem}-Regular", f"{stem}-Bold", f"{stem}-Italic", f"{stem}-BoldItalic")


NOTO_SERIF = _family("NotoSerif")
DISPLAY_BOLD = "GreenschoolDisplay-Bold"
FACES = (*NOTO_SERIF.names(), DISPLAY_BOLD)

# Nghị định 30/2020/NĐ-CP asks for Times New Roman; the others have its widths. Liberation Serif 1 bears the
# same file names as 2 but lacks Vietnamese, which the glyph check finds out.
_LETTER_FILES = {
    "TimesNewRoman": ("times.ttf", "timesbd.ttf", "timesi.ttf", "timesbi.ttf"),
    "LiberationSerif": (
        "LiberationSerif-Regular.ttf",
        "LiberationSerif-Bold.ttf",
        "LiberationSerif-Italic.ttf",
        "LiberationSerif-BoldItalic.ttf",
    ),
    "Tinos": ("Tinos-Regular.ttf", "Tinos-Bold.ttf", "Tinos-Italic.ttf", "Tinos-BoldItalic.ttf"),
}


def system_font_folders() -> tuple[Path, ...]:
    """Return the folders in which this system keeps its fonts, whether they exist or not."""
    if sys.platform == "win32":
        windows = Path(os.environ.get("WINDIR", r"C:\Windows")) / "Fonts"
        own = Path.home() / "AppData" / "Local" / "Microsoft" / "Windows" / "Fonts"
        return windows, own
    return Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".local/share/fonts"


def _face_file(name: str) -> Path:
    return resource("fonts", f"{name}.ttf")


@cache
def _register(name: str, path: Path) -> "TTFont":
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    font = TTFont(name, str(path))
    pdfmetrics.registerFont(font)
    return font


@cache
def face(name: str) -> "TTFont":
    """Return the registered font ``name``, one of ``FACES`` or of a letter family found earlier.

    Raises ``UnknownFontError`` for any other name.
    """
    from reportlab.pdfbase import pdfmetrics

    if name in FACES:
        return _register(name, _face_file(name))
    if name not in pdfmetrics.getRegisteredFontNames():
        raise UnknownFontError(font=name, known=", ".join(FACES))
    return pdfmetrics.getFont(name)


@cache
def _printable(font: str) -> frozenset[str]:
    letters = (chr(code) for code in face(font).face.charToGlyph)
    return frozenset(letter for letter in letters if not unicodedata.combining(letter)) | {"\n"}


def missing_glyphs(font: str, text: str) -> str:
    """Return the characters of ``text`` that ``font`` cannot print, in order, each once.

    A combining mark counts as missing even where the font has it: reportlab would not set it over its letter.
    """
    missing = set(text) - _printable(font)
    return "".join(sorted(missing, key=text.index))


def checked(font: str, text: str, label: str) -> str:
    """Return ``text`` composed (NFC) and known to be printable in ``font``.

    Raises ``MissingGlyphError``, which names the first character missing, the text and ``label``: whose
    paper it is.
    """
    composed = unicodedata.normalize("NFC", text)
    if missing := missing_glyphs(font, composed):
        raise MissingGlyphError(character=missing[0], text=composed, label=label, font=font)
    return composed


def _find(folders: Sequence[Path], file_names: tuple[str, ...]) -> tuple[Path, ...] | None:
    """Return the files that bear ``file_names`` when one folder holds all of them."""
    first, *others = file_names
    for folder in folders:
        for found in sorted(folder.rglob(first)):
            paths = (found, *(found.with_name(other) for other in others))
            if all(path.is_file() for path in paths):
                return paths
    return None


def _is_vietnamese(path: Path) -> bool:
    from reportlab.pdfbase.ttfonts import TTFError, TTFontFile

    try:
        glyphs = TTFontFile(str(path), validate=0).charToGlyph
    except (TTFError, OSError):
        return False
    return all(ord(letter) in glyphs for letter in VIETNAMESE_LETTERS + PAPER_PUNCTUATION)


@cache
def letter_family(folders: tuple[Path, ...]) -> FontFamily:
    """Return the family for letters and lists, registered and ready.

    Times New Roman where ``folders`` have it, else Liberation Serif 2, else Tinos, and where none of them
    is complete Noto Serif, which ships with the program.
    """
    for stem, file_names in _LETTER_FILES.items():
        paths = _find(folders, file_names)
        if paths and all(_is_vietnamese(path) for path in paths):
            family = _family(stem)
            for name, path in zip(family.names(), paths, strict=True):
                _register(name, path)
            return family
    for name in NOTO_SERIF.names():
        face(name)
    return NOTO_SERIF
