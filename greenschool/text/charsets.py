"""Vietnamese letters from before Unicode: the charsets TCVN3 (ABC), VNI-Windows and Windows-1258.

TCVN3 and VNI are not encodings of bytes but of fonts: a cell holds "NguyÔn" and shows "Nguyễn" because its font
(".VnTime") draws other shapes. TCVN3 has no capitals with a tone; fonts whose name ends in H (".VnTimeH") draw every
letter as a capital. Source of the tables: TCVN 5712:1993 (VN1, as in glibc) and the VNI-Windows code page.
"""

from __future__ import annotations

import re
from enum import StrEnum
from unicodedata import normalize


class Charset(StrEnum):
    """How the letters of a text are written."""

    UNICODE = "unicode"
    TCVN3 = "tcvn3"
    VNI = "vni"
    UTF8_TWICE = "utf-8-twice"
    """UTF-8 that somebody read as Windows-1252: "NguyÃªn" for "Nguyên"."""


_TCVN3_CODES = (
    "\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8\xa9\xaa\xab\xac\xad\xae\xb5\xb8\xb6\xb7\xb9\xbb\xbe\xbc\xbd\xc6\xc7\xca\xc8"
    "\xc9\xcb\xcc\xd0\xce\xcf\xd1\xd2\xd5\xd3\xd4\xd6\xd7\xdd\xd8\xdc\xde\xdf\xe3\xe1\xe2\xe4\xe5\xe8\xe6\xe7\xe9"
    "\xea\xed\xeb\xec\xee\xef\xf3\xf1\xf2\xf4\xf5\xf8\xf6\xf7\xf9\xfa\xfd\xfb\xfc\xfe"
)
_TCVN3_LETTERS = "ĂÂÊÔƠƯĐăâêôơưđàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ"
_TCVN3 = dict(zip(_TCVN3_CODES, _TCVN3_LETTERS, strict=True))
_TO_TCVN3 = {letter: code for code, letter in _TCVN3.items()}
# What the ordinary fonts can show as a capital; every other capital is lost in them.
_PLAIN_CAPITALS = frozenset("ĂÂÊÔƠƯĐ")

# Letter after letter: what VNI writes, then what it means; capitals are written as the capitals of both.
_VNI_LETTERS = (
    "aù=á aø=à aû=ả aõ=ã aï=ạ aâ=â aê=ă aá=ấ aà=ầ aå=ẩ aã=ẫ aä=ậ aé=ắ aè=ằ aú=ẳ aü=ẵ aë=ặ "
    "eù=é eø=è eû=ẻ eõ=ẽ eï=ẹ eâ=ê eá=ế eà=ề eå=ể eã=ễ eä=ệ í=í ì=ì æ=ỉ ó=ĩ ò=ị "
    "où=ó oø=ò oû=ỏ oõ=õ oï=ọ oâ=ô ô=ơ oá=ố oà=ồ oå=ổ oã=ỗ oä=ộ ôù=ớ ôø=ờ ôû=ở ôõ=ỡ ôï=ợ "
    "uù=ú uø=ù uû=ủ uõ=ũ uï=ụ ö=ư öù=ứ öø=ừ öû=ử öõ=ữ öï=ự yù=ý yø=ỳ yû=ỷ yõ=ỹ î=ỵ ñ=đ"
)
_VNI_SMALL = dict(pair.split("=") for pair in _VNI_LETTERS.split())
_VNI = _VNI_SMALL | {code.upper(): letter.upper() for code, letter in _VNI_SMALL.items()}
# A capital may carry the small code of its mark: "Aù" is typed where only the letter was meant to be a capital.
_VNI |= {code[0].upper() + code[1:]: letter.upper() for code, letter in _VNI_SMALL.items() if len(code) > 1}
_TO_VNI = {letter: code for code, letter in _VNI_SMALL.items()} | {
    letter.upper(): code.upper() for code, letter in _VNI_SMALL.items()
}
# Longest first: "ôù" is one letter, not "ô" and a stray mark.
_VNI_CODE = re.compile("|".join(sorted(map(re.escape, _VNI), key=len, reverse=True)))

_TCVN3_FONT = re.compile(r"\.vn", re.IGNORECASE)
_VNI_FONT = re.compile(r"vni[-_ ]", re.IGNORECASE)


def to_unicode(text: str, charset: Charset) -> str:
    """Return ``text`` with its letters in Unicode (NFC).

    What the charset does not use stays as it is. Nothing may be stripped from ``text`` before: TCVN3 writes "ư" as
    U+00AD, the soft hyphen. Raises ``UnicodeError`` for ``UTF8_TWICE`` where the text is not such.
    """
    if charset is Charset.TCVN3:
        text = text.translate(_TCVN3_TABLE)
    elif charset is Charset.VNI:
        text = _VNI_CODE.sub(lambda code: _VNI[code[0]], text)
    elif charset is Charset.UTF8_TWICE:
        text = b"".join(map(_windows_byte, text)).decode("utf-8")
    return normalize("NFC", text)


def from_unicode(text: str, charset: Charset) -> str:
    """Return ``text`` as somebody would have typed it in a font of ``charset``.

    TCVN3 has no capitals with a tone: they become small letters, and only a font ending in H shows them again.
    """
    text = normalize("NFC", text)
    if charset is Charset.TCVN3:
        return "".join(_TO_TCVN3.get(char) or _TO_TCVN3.get(char.lower(), char) for char in text)
    if charset is Charset.VNI:
        return "".join(_TO_VNI.get(char, char) for char in text)
    if charset is Charset.UTF8_TWICE:
        return "".join(map(_windows_char, text.encode("utf-8")))
    return text


def charset_of_font(font: str) -> Charset | None:
    """Return the charset that a font's name tells: ".VnTime" TCVN3, "VNI-Times" VNI, others none."""
    if _TCVN3_FONT.match(font):
        return Charset.TCVN3
    return Charset.VNI if _VNI_FONT.match(font) else None


def shows_capitals(font: str) -> bool:
    """Tell whether a TCVN3 font draws capitals only: ".VnTimeH", ".VnArialH"."""
    return charset_of_font(font) is Charset.TCVN3 and font.rstrip().endswith("H")


def with_lost_capitals(text: str, *, is_name: bool) -> str:
    """Return converted TCVN3 text with the capitals that the charset could not write: "ánh" in "Trần Thị ánh".

    Only letters that TCVN3 cannot write as capitals change. A text typed in capitals throughout ("NGUYễN") gets all
    of them; otherwise the first letter of the text, in a name of each word, where the rest opens with capitals too.
    """
    words = text.split(" ")
    if any(char.isupper() for word in words for char in word[1:]) and not any(map(_is_sure_small, text)):
        return text.upper()
    opening = words if is_name else words[:1]
    if any(map(_is_sure_small, (word[:1] for word in opening))):
        return text
    return " ".join([word[:1].upper() + word[1:] for word in opening] + words[len(opening) :])


def decode_cp1258(content: bytes) -> str:
    """Return the text of bytes in Windows-1258, whose tones are marks of their own, in NFC.

    Raises ``UnicodeDecodeError`` for the bytes that the code page leaves free.
    """
    return normalize("NFC", content.decode("cp1258"))


def _is_sure_small(char: str) -> bool:
    """Tell whether a letter is small because it was typed so, and not because the charset has no capital of it."""
    return char.islower() and (char.isascii() or char.upper() in _PLAIN_CAPITALS)


def _windows_byte(char: str) -> bytes:
    try:
        return char.encode("cp1252")
    except UnicodeEncodeError:
        return char.encode("latin-1")  # the five bytes that Windows-1252 leaves free


def _windows_char(byte: int) -> str:
    try:
        return bytes([byte]).decode("cp1252")
    except UnicodeDecodeError:
        return chr(byte)


_TCVN3_TABLE = str.maketrans(_TCVN3)
