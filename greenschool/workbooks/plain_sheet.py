"""Count the rows of a sheet as Excel, LibreOffice and WPS write them, a hundred times faster than tag by tag.

One pattern knows the whole of such a row, from its first character to its last, so nothing can hide in it: what it
matches is well-formed, and every cell names its place. Rows that it matches are counted and taken out of the part;
an empty row stands in their place, and what is left is for the parser. The same is done with a table of shared texts.
"""

import io
import re
from collections import Counter
from collections.abc import Iterator

from greenschool.workbooks.tally import Tally, column_number

_PIECE = 256 * 1024
_FONT_SAMPLE = 1024 * 1024  # bytes in which the fonts of every text cell are counted; then every sixteenth piece
_SAMPLE_STEP = 16

# No markup, no control characters, none beyond U+F000 (two of them are none), and of references only those that stand
# for one harmless character.
_RUN = rb"[^<&\x00-\x08\x0b\x0c\x0e-\x1f\xef]*+"
_TEXT = _RUN + rb"(?:&(?:amp|lt|gt|quot|apos|#(?:9|10|13));" + _RUN + rb")*+"
_FLAGS = rb'(?: [A-Za-z0-9]+(?::[A-Za-z0-9]+)?="[^<>&"\x00-\x1f]*+")*+'
_T = rb'<t(?: xml:space="preserve")?>' + _TEXT + rb"</t>"
_FORMULA = rb"<f" + _FLAGS + rb"(?:/>|>" + _TEXT + rb"</f>)"
_VALUE = rb'<v(?: xml:space="preserve")?>' + _TEXT + rb"</v>"
# The row of each cell is that of the row around it.
_CELL = (
    rb'<c r="[A-Z]{1,3}\1"(?: s="[0-9]+")?(?:'
    rb' t="s"><v>[0-9]{1,9}</v></c>'
    rb'| t="inlineStr"><is>' + _T + rb"</is></c>"
    rb'|(?: t="(?:n|b|e|str)")?>(?:' + _VALUE + rb"|" + _FORMULA + rb"(?:" + _VALUE + rb")?)</c>"
    rb'|(?: t="[A-Za-z]+")? ?/>)'
)
_ROW = rb'<row r="([1-9][0-9]{0,6})"' + _FLAGS + rb"(?: ?/>|>(?:" + _CELL + rb")*+</row>)"
_ROWS = re.compile(rb"(?:" + _ROW + rb")+")  # not ``++``, in which Python 3.11 loses groups
_TEXTS = re.compile(rb"(?:<si>" + _T + rb"</si>)++")

_EMPTY_CELL = re.compile(rb'<c r="[A-Z]+[0-9]+"(?: s="[0-9]+")?(?: t="[A-Za-z]+")? ?/>')
_ROW_OF_CELLS = re.compile(rb'<row r="([0-9]+)"[^>]*><c')
_COLUMN = re.compile(rb'<c r="([A-Z]+)')
_COMPUTED = re.compile(rb'<c r="([A-Z]+)([0-9]+)"([^>]*)><f(?:[^>]*/>|[^>]*>[^<]*</f>)(<v[^>]*>[^<])?')
_SHARED_USE = re.compile(rb't="s"[^<]*<v>([0-9]+)')
_TEXT_CELL = re.compile(rb'<c r="([A-Z]+)[0-9]+"([^>]*)>()')
_TEXT_CELL_BY_TEXT = re.compile(rb'<c r="([A-Z]+)[0-9]+"([^>]*)>(?:<v>([0-9]+)</v>)?')
_INLINE = re.compile(rb"<t(?: [^>]*)?>([^<]*)")
_COMPUTED_TEXT = re.compile(rb't="str"[^>]*>(?:<f[^>]*/>|<f[^>]*>[^<]*</f>)?<v[^>]*>([^<]*)')
_STYLE = re.compile(rb' s="([0-9]+)"')
_KIND = re.compile(rb' t="([a-zA-Z]+)"')
_TEXT_KINDS = frozenset({b"s", b"str", b"inlineStr"})


def take_out(xml: bytes, *, by_text: bool) -> tuple[Tally, bytes]:
    """Return the tally of the plain rows or texts of a part, and the part without them.

    ``by_text`` tells styles of text cells apart by shared text as well. Raises ``TooFarError``.
    """
    counter = _Counter(by_text=by_text)
    left = io.BytesIO()  # holds what is written to it once, which pieces to be joined would not
    for piece in _pieces(xml):
        left.write(counter.without_plain(piece))
    rest = left.getvalue()
    # A row inside a comment is none, and what stands in the row could end the comment.
    if b"<!" in rest or rest.find(b"<?", len("<?xml")) >= 0:
        return Tally(), xml
    counter.tally.styles = counter.styles()
    return counter.tally, rest


def _pieces(xml: bytes) -> Iterator[bytes]:
    """Cut before the start of a row, so that no row lies in two pieces; a table of texts stays whole."""
    begin = 0
    while begin < len(xml):
        end = xml.find(b"<row ", begin + _PIECE)
        end = len(xml) if end < 0 else end
        yield xml[begin:end]
        begin = end


class _Counter:
    def __init__(self, *, by_text: bool) -> None:
        self.tally = Tally()
        self._attributes: Counter[tuple[bytes, bytes, bytes]] = Counter()
        self._text_cell = _TEXT_CELL_BY_TEXT if by_text else _TEXT_CELL
        self._seen = 0
        self._pieces = 0

    def without_plain(self, piece: bytes) -> bytes:
        """Count what is plain and return the rest."""
        self._pieces += 1
        if b"<row " in piece:
            piece = _ROWS.sub(self._take_rows, piece)
        elif b"<si>" in piece:
            first, last = piece.find(b"<si>"), piece.rfind(b"</si>") + len(b"</si>")
            # The number of a text is its place, so the table is plain as a whole or not at all.
            if _TEXTS.fullmatch(piece, first, last):
                self.tally.lengths.extend(map(len, _INLINE.findall(piece, first, last)))
                piece = piece[:first] + piece[last:]
        self.tally.check()
        return piece

    def _take_rows(self, found: "re.Match[bytes]") -> bytes:
        self._count(found[0])
        return b'<row r="' + found[1] + b'"/>'

    def _count(self, rows: bytes) -> None:
        tally = self.tally
        if b"/>" in rows:
            # Formatting may reach to the end of the sheet without taking memory: only cells with a value count.
            rows = _EMPTY_CELL.sub(b"", rows)
        columns = _COLUMN.findall(rows)
        if not columns:
            return
        tally.cells += len(columns)
        tally.last_column = max(tally.last_column, *(column_number(name.decode()) for name in set(columns)))
        tally.last_row = max(tally.last_row, *map(int, _ROW_OF_CELLS.findall(rows)))
        if b"<is>" in rows:
            tally.text += sum(map(len, _INLINE.findall(rows)))
        if b't="str"' in rows:
            tally.text += sum(map(len, _COMPUTED_TEXT.findall(rows)))
        if b't="s"' in rows:
            tally.uses.extend(map(int, _SHARED_USE.findall(rows)))
        if b"<f" in rows:
            for letters, row, others, value in _COMPUTED.findall(rows):
                place = int(row), column_number(letters.decode()) - 1
                tally.formulas[place] = bool(value) or b't="str"' in others
        if self._seen < _FONT_SAMPLE or self._pieces % _SAMPLE_STEP == 0:
            self._attributes.update(self._text_cell.findall(rows))
        self._seen += len(rows)

    def styles(self) -> "Counter[tuple[int, str, int]]":
        """Return how many text cells were seen by column, style and shared text."""
        styles: Counter[tuple[int, str, int]] = Counter()
        for (letters, others, text), count in self._attributes.items():
            kind, style = _KIND.search(others), _STYLE.search(others)
            if kind and kind[1] in _TEXT_KINDS:
                index = int(text) if text and kind[1] == b"s" else -1
                styles[column_number(letters.decode()) - 1, style[1].decode() if style else "", index] += count
        return styles
