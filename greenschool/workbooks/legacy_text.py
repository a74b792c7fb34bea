"""Turn a sheet that was typed in TCVN3 or VNI fonts into Unicode, column by column, and say what was done."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.text.charset_guess import converts_cleanly, fits, guess_charset
from greenschool.text.charsets import Charset, shows_capitals, to_unicode
from greenschool.workbooks.table import CellValue, RawTable


class OtherCharsetError(GreenSchoolError):
    """A doubt: one cell that does not seem to be in the charset of its column."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "the letters of “{value}” seem to be in another charset than the rest of the column. The cell was read as it "
        "is. Compare it with the file.",
    )


@dataclass(frozen=True, slots=True)
class Conversion:
    """One column (from 0) that was turned into Unicode, with the first changed text before and after."""

    column: int
    charset: Charset
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class StrangeCell:
    """A cell that was left as it is: row as in Excel, column from 0."""

    row: int
    column: int
    value: str


@dataclass(frozen=True, slots=True)
class UnicodeTable:
    """A sheet in Unicode. ``conversions`` are the columns that were not, ``strange`` the cells left as they were."""

    table: RawTable
    conversions: tuple[Conversion, ...]
    strange: tuple[StrangeCell, ...]


def in_unicode(table: RawTable) -> UnicodeTable:
    """Return ``table`` with every column in Unicode. A sheet that is so already comes back as it is."""
    width = max(map(len, table.rows), default=0)
    columns = [_texts(table.rows, column) for column in range(width)]
    charsets = _charsets(columns, table.fonts)
    strange = [
        StrangeCell(row, column, text)
        for column, texts in enumerate(columns)
        for row, text in texts.items()
        if not fits(text, charsets.get(column, Charset.UNICODE))
    ]
    if not charsets:
        return UnicodeTable(table, (), tuple(strange))
    left = {(cell.row, cell.column) for cell in strange}
    changed = {
        (row, column): _converted(text, charset, table.fonts.get(column, ""))
        for column, charset in charsets.items()
        for row, text in columns[column].items()
        if (row, column) not in left
    }
    rows = tuple(
        tuple(changed.get((number, column), cell) for column, cell in enumerate(row))
        for number, row in enumerate(table.rows, 1)
    )
    conversions = (_conversion(column, charset, columns[column], changed) for column, charset in charsets.items())
    return UnicodeTable(replace(table, rows=rows), tuple(filter(None, conversions)), tuple(strange))


def _charsets(columns: Sequence[Mapping[int, str]], fonts: Mapping[int, str]) -> dict[int, Charset]:
    """Return the charset of each column that is not Unicode; a column that tells nothing follows the others."""
    guessed = {
        column: guess_charset(list(texts.values()), fonts.get(column, "")) for column, texts in enumerate(columns)
    }
    legacy = {column: charset for column, charset in guessed.items() if charset not in (None, Charset.UNICODE)}
    found = {charset for charset in legacy.values() if charset}
    charsets = {column: charset for column, charset in legacy.items() if charset}
    if len(found) == 1 and Charset.UTF8_TWICE not in found:
        (only,) = found
        for column, charset in guessed.items():
            if charset is None and converts_cleanly(columns[column].values(), only):
                charsets[column] = only
    # A font that draws capitals changes a column without a single letter beyond ASCII.
    for column, font in fonts.items():
        if shows_capitals(font) and column < len(columns) and guessed.get(column) is None:
            charsets.setdefault(column, Charset.TCVN3)
    return {column: charsets[column] for column in sorted(charsets)}


def _converted(text: str, charset: Charset, font: str) -> str:
    converted = to_unicode(text, charset)
    return converted.upper() if charset is Charset.TCVN3 and shows_capitals(font) else converted


def _conversion(
    column: int, charset: Charset, texts: Mapping[int, str], changed: Mapping[tuple[int, int], str]
) -> Conversion | None:
    for row, before in texts.items():
        after = changed.get((row, column), before)
        if after != before:
            return Conversion(column, charset, before, after)
    return None


def _texts(rows: Sequence[Sequence[CellValue]], column: int) -> dict[int, str]:
    return {
        number: cell for number, row in enumerate(rows, 1) if column < len(row) and isinstance(cell := row[column], str)
    }
