"""The letters of a text file: which encoding it is in, told by its bytes and by whether they make Vietnamese."""

import re
from unicodedata import normalize

from greenschool.text.charset_guess import guess_charset
from greenschool.text.charsets import Charset, decode_cp1258
from greenschool.text.syllables import is_syllable
from greenschool.workbooks.refusals import UnknownEncodingError

_UTF8_MARK = b"\xef\xbb\xbf"
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
_SAMPLE = 200_000  # characters in which syllables are counted
_WORD = re.compile(r"[^\W\d_]+")
_BINARY = re.compile("[\x00-\x08\x0e-\x1f]")
# What no export of a table is without; of these many are written with a byte 0 in UTF-16.
_UTF16_SIGNS = {"utf-16-le": b"\n\0", "utf-16-be": b"\0\n"}
_FEW = 4  # one word beyond ASCII in so many may be foreign


def decode(name: str, content: bytes) -> tuple[str, str]:
    """Return the text in NFC and its encoding: "utf-8", "utf-16", "windows-1258", or "windows-1252".

    The last is handed on for bytes of a legacy font charset (TCVN3, VNI): as Windows shows them, to be converted
    column by column. Raises ``UnknownEncodingError`` where no reading gives Vietnamese.
    """
    found = _unicode(content)
    if found is None:
        found = _single_bytes(content)
    if found is None or _BINARY.search(found[0]):
        raise UnknownEncodingError(name=name)
    return found


def _unicode(content: bytes) -> tuple[str, str] | None:
    try:
        if content.startswith(_UTF16_MARKS):
            return normalize("NFC", content.decode("utf-16")), "utf-16"
        if b"\0" in content and not content.startswith(_UTF8_MARK):
            encoding = max(_UTF16_SIGNS, key=lambda one: content.count(_UTF16_SIGNS[one]))
            return normalize("NFC", content.decode(encoding)), "utf-16"
        return content.decode("utf-8-sig"), "utf-8"
    except UnicodeDecodeError:
        return None


def _single_bytes(content: bytes) -> tuple[str, str] | None:
    try:
        text = decode_cp1258(content)
    except UnicodeDecodeError:
        text = ""
    if text and _is_vietnamese(text):
        return text, "windows-1258"
    # The code page leaves five bytes free; legacy fonts do not, so they stay what they are.
    text = content.decode("latin-1").translate(_WINDOWS_1252)
    if guess_charset(re.split(r"[\t,;\r\n]", text)) in (Charset.TCVN3, Charset.VNI):
        return text, "windows-1252"
    return None


def _is_vietnamese(text: str) -> bool:
    words = [word for word in _WORD.findall(text[:_SAMPLE]) if not word.isascii()]
    return bool(words) and _FEW * sum(not is_syllable(word) for word in words) <= len(words)


def _windows_1252(byte: int) -> str:
    return bytes([byte]).decode("cp1252", "ignore") or chr(byte)


_WINDOWS_1252 = {byte: _windows_1252(byte) for byte in range(0x80, 0xA0)}
