"""Parse XML that nobody vouches for, without giving it the memory that it asks for.

The parser reads UTF-8 only and refuses document types, which leaves no entity to expand. It keeps every name that
it meets and every tag that is open, so both are counted before it sees them.
"""

import re
from collections.abc import Callable
from typing import NoReturn
from xml.parsers import expat

_CHUNK = 256 * 1024
_MAX_TAG = 1024 * 1024  # bytes; a tag is held in memory until it ends, a hundredfold once taken apart
_MAX_DEPTH = 1_000
_MAX_NAMES = 10_000
_FEW_ATTRIBUTES = 1_000

_ELEMENT = re.compile(rb"<([^\s<>/!?]+)")
_ATTRIBUTE = re.compile(rb"([^\s<>=\"']+)\s*=")
_CLOSED_AT_ONCE = re.compile(rb"<[^<>]*/>")
_END_IN_QUOTES = re.compile(rb"/>[^<]*[\"']")
# The reading library sets memory aside for what a count promises; two million is more than any limit lets in.
_MAD_COUNT = re.compile(rb"ount\s*=\s*[\"'][^\"'<]*(?:&|[0-9]{8}|[2-9][0-9]{6})")

Start = Callable[[str, dict[str, str]], None]
End = Callable[[str], None]
Text = Callable[[str], None]


class ForeignXmlError(Exception):
    """The XML is not well-formed UTF-8, declares a document type, or is built as no office program builds it."""


def parse(xml: bytes, start: Start | None = None, end: End | None = None, text: Text | None = None) -> None:
    """Parse a whole document and call back; with no callbacks it is only proved well-formed, which is quick.

    Names come as they are written, with their prefix. Raises ``ForeignXmlError``, and what the callbacks raise.
    """
    # The parser would follow a switch to UTF-16, in which the reading library finds other markup.
    if b"\0" in xml or _MAD_COUNT.search(xml):
        raise ForeignXmlError
    parser = expat.ParserCreate("utf-8")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _doctype
    depth = 0
    countable = _is_countable(xml)
    if not countable:
        start, end = _counting_depth(start, end)
    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = start, end, text
    names: set[bytes] = set()
    for begin in range(0, len(xml), _CHUNK):
        chunk = xml[begin : begin + _CHUNK]
        _collect_names(chunk, names)
        if countable and (depth := depth + _opened(chunk)) > _MAX_DEPTH + begin // _CHUNK:
            raise ForeignXmlError
        _feed(parser, chunk, last=False)
        if begin + len(chunk) - parser.CurrentByteIndex > _MAX_TAG:
            raise ForeignXmlError
    _feed(parser, b"", last=True)


def local(name: str) -> str:
    """Return the name of an element or attribute without its prefix."""
    return name.rpartition(":")[2]


def _feed(parser: expat.XMLParserType, chunk: bytes, *, last: bool) -> None:
    try:
        parser.Parse(chunk, last)
    except expat.ExpatError as error:
        raise ForeignXmlError from error


def _doctype(*_declaration: object) -> NoReturn:
    raise ForeignXmlError


def _collect_names(chunk: bytes, names: set[bytes]) -> None:
    names.update(_ELEMENT.findall(chunk))
    # Nearly all attributes of a sheet are these three; only what is left is worth taking apart.
    usual = chunk.count(b' r="') + chunk.count(b' s="') + chunk.count(b' t="')
    if chunk.count(b"=") - usual > _FEW_ATTRIBUTES:
        names.update(_ATTRIBUTE.findall(chunk))
    if len(names) > _MAX_NAMES:
        raise ForeignXmlError


def _is_countable(xml: bytes) -> bool:
    """Whether the bytes show what opens and what closes: comments, instructions and values may imitate tags."""
    return b"<!" not in xml and xml.find(b"<?", len("<?xml")) < 0 and not _END_IN_QUOTES.search(xml)


def _opened(chunk: bytes) -> int:
    """Return how many more tags were opened than closed; a tag cut in two by the chunks may count once more."""
    opened = chunk.count(b"<") - 2 * chunk.count(b"</")
    return opened - len(_CLOSED_AT_ONCE.findall(chunk)) if b"/>" in chunk else opened


def _counting_depth(start: Start | None, end: End | None) -> tuple[Start, End]:
    depth = 0

    def opened(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > _MAX_DEPTH:
            raise ForeignXmlError
        if start:
            start(name, attributes)

    def closed(name: str) -> None:
        nonlocal depth
        depth -= 1
        if end:
            end(name)

    return opened, closed
