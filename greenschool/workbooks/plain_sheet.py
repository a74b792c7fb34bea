"""Measure a sheet as Excel, LibreOffice and WPS write it, a hundred times faster than tag by tag.

Every cell names its place in one plain way, so patterns over the bytes can count. Where a single cell looks
different the whole part is refused here, with ``NotPlainError``, and measured the slow way. The bytes are trusted
only together with a parser that finds them well-formed: no tag can then hide from the patterns, and what looks
like a tag inside a text only makes the counts higher or the part not plain.
"""

import re
from collections import Counter
from collections.abc import Iterator

from greenschool.workbooks.table import Merge
from greenschool.workbooks.tally import Tally, column_number

_PIECE = 256 * 1024
_FONT_SAMPLE = 4 * 1024 * 1024  # bytes in which the fonts of every text cell are counted; then every eighth piece
_SAMPLE_STEP = 8

_PLACE = rb'<c r="([A-Z]{1,3})([1-9][0-9]{0,6})"'
_OTHERS = rb'(?: (?:s="[0-9]+"|t="(?:s|n|b|e|str|inlineStr)"|[a-z]{2,}="[^"<>&]*"))*'
_CELL = re.compile(rb'<c r="[A-Z]{1,3}[1-9][0-9]{0,6}"' + _OTHERS + rb" ?/?>")
# A cell is filled unless it ends at once.
_COLUMN = re.compile(rb'<c r="([A-Z]{1,3})[0-9]+"' + _OTHERS + rb">(?!</c>)")
_ROW = re.compile(rb'<c r="[A-Z]{1,3}([0-9]+)"' + _OTHERS + rb">(?!</c>)")
_FORMULA = re.compile(_PLACE + rb"(" + _OTHERS + rb")><f(?:[^>]*/>|(?: [^>]*)?>[^<]*</f>)(<v>[^<])?")
_SHARED_USE = re.compile(rb't="s"[^<>]*><v>([0-9]{1,9})</v>')
_TEXT_CELL = re.compile(rb'<c r="([A-Z]{1,3})[0-9]+"(' + _OTHERS + rb")>")
_TEXT_CELL_BY_TEXT = re.compile(rb'<c r="([A-Z]{1,3})[0-9]+"(' + _OTHERS + rb")>(?:<v>([0-9]{1,9})</v>)?")
_TEXT = re.compile(rb"<t(?: [^>]*)?>([^<]*)")
_STRING = re.compile(rb't="str"[^<>]*>(?:<f[^<>]*>[^<]*</f>|<f[^<>]*/>)?<v>([^<]*)')
_SHARED_TEXT = re.compile(rb"<si><t(?: [^>]*)?>([^<]*)</t></si>")
_MERGED = re.compile(rb'<mergeCell ref="([A-Z]{1,3})([1-9][0-9]{0,6}):([A-Z]{1,3})([1-9][0-9]{0,6})"')
_STYLE = re.compile(rb' s="([0-9]+)"')
_KIND = re.compile(rb' t="([a-zA-Z]+)"')
# A tag up to the character behind its name.
_TAG = re.compile(rb"<[^/][^\s<>/]*.", re.DOTALL)
_MEANING = frozenset({b"c", b"v", b"is", b"f", b"t", b"si", b"sheet", b"mergeCell"})
_TEXT_KINDS = frozenset({b"s", b"str", b"inlineStr"})


class NotPlainError(Exception):
    """The part holds a tag that the patterns do not know, so they cannot be trusted with it."""


def measure(xml: bytes, *, by_text: bool) -> Tally:
    """Return the tally of a part. ``by_text`` tells styles of text cells apart by shared text as well.

    Raises ``TooFarError`` or ``NotPlainError``.
    """
    tally = Tally()
    attributes: Counter[tuple[bytes, ...]] = Counter()
    text_cell = _TEXT_CELL_BY_TEXT if by_text else _TEXT_CELL
    for begin, piece in _pieces(xml):
        if any(map(_is_strange, set(_TAG.findall(piece)))):
            raise NotPlainError
        cells = piece.count(b"<c ")
        if cells:
            _measure_cells(piece, cells, tally)
            if begin < _FONT_SAMPLE or begin // _PIECE % _SAMPLE_STEP == 0:
                attributes.update(text_cell.findall(piece))
        _measure_texts(piece, tally)
        tally.sheets += piece.count(b"<sheet ")
        if b"<mergeCell " in piece:
            _measure_merged(piece, tally)
        tally.check()
    tally.styles = _styles(attributes)
    return tally


def _is_strange(tag: bytes) -> bool:
    """Tell whether a tag means something here but has a prefix, odd white space or no attributes where some belong."""
    prefix, _, name = tag[1:-1].rpartition(b":")
    if tag.startswith(b"<!"):
        return True
    if name not in _MEANING:
        return False
    usual = b">" if name == b"si" else b" " if name == b"c" else b" >"
    return bool(prefix) or tag[-1:] not in usual


def _pieces(xml: bytes) -> Iterator[tuple[int, bytes]]:
    """Cut before the start of a cell or a text, so that no cell lies in two pieces."""
    begin = 0
    while begin < len(xml):
        end = min(begin + _PIECE, len(xml))
        if end < len(xml):
            end = max(xml.rfind(mark, begin + 1, end) for mark in (b"<c ", b"<si>", b"<mergeCell ", b"<row "))
            if end <= begin:
                raise NotPlainError
        yield begin, xml[begin:end]
        begin = end


def _measure_cells(piece: bytes, cells: int, tally: Tally) -> None:
    columns = _COLUMN.findall(piece)
    if len(_CELL.findall(piece)) != cells:
        raise NotPlainError
    tally.cells += len(columns)
    if columns:
        tally.last_column = max(tally.last_column, *(column_number(name.decode()) for name in set(columns)))
        tally.last_row = max(tally.last_row, *map(int, set(_ROW.findall(piece))))
    if b't="s"' in piece:
        uses = _SHARED_USE.findall(piece)
        if len(uses) != piece.count(b't="s"'):
            raise NotPlainError
        tally.uses.extend(map(int, uses))
    formulas = piece.count(b"<f>") + piece.count(b"<f ")
    if formulas:
        found = _FORMULA.findall(piece)
        if len(found) != formulas:
            raise NotPlainError
        for letters, row, others, value in found:
            place = int(row), column_number(letters.decode()) - 1
            tally.formulas[place] = bool(value) or b't="str"' in others


def _measure_texts(piece: bytes, tally: Tally) -> None:
    shared = piece.count(b"<si>")
    if shared:
        texts = _SHARED_TEXT.findall(piece)
        if len(texts) != shared:
            raise NotPlainError
        tally.lengths.extend(map(len, texts))
    elif b"<t>" in piece or b"<t " in piece:
        tally.text += sum(map(len, _TEXT.findall(piece)))
    if b't="str"' in piece:
        texts = _STRING.findall(piece)
        if len(texts) != piece.count(b't="str"'):
            raise NotPlainError
        tally.text += sum(map(len, texts))


def _measure_merged(piece: bytes, tally: Tally) -> None:
    for first, first_row, last, last_row in _MERGED.findall(piece):
        left, right = column_number(first.decode()) - 1, column_number(last.decode()) - 1
        tally.merged.append(Merge(int(first_row), int(last_row), left, right))


def _styles(attributes: Counter[tuple[bytes, ...]]) -> Counter[tuple[int, str, int]]:
    styles: Counter[tuple[int, str, int]] = Counter()
    for (letters, others, *text), count in attributes.items():
        kind, style = _KIND.search(others), _STYLE.search(others)
        if kind and kind[1] in _TEXT_KINDS:
            index = int(text[0]) if text and text[0] and kind[1] == b"s" else -1
            styles[column_number(letters.decode()) - 1, style[1].decode() if style else "", index] += count
    return styles
