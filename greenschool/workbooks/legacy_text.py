"""Turn a sheet that was typed in TCVN3 or VNI fonts into clean Unicode, column by column, and say what was done."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.text.charset_guess import converts_cleanly, fits, guess_charset, strange_texts
from greenschool.text.charsets import Charset, shows_capitals, to_unicode
from greenschool.text.unicode import cleaned_lines, normalise_lines
from greenschool.workbooks.table import CellValue, RawTable, column_of, with_cells


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
    """A sheet in Unicode whose texts are clean: what ``normalise_lines`` leaves as it is, ``None`` for no text.

    ``conversions`` are the columns that were in another charset, ``strange`` the cells that were left in theirs.
    """

    table: RawTable
    conversions: tuple[Conversion, ...]
    strange: tuple[StrangeCell, ...]


def in_unicode(table: RawTable) -> UnicodeTable:
    """Return ``table`` with every column in clean Unicode. A sheet that is so already comes back as it is."""
    width = max(map(len, table.rows), default=0)
    columns = [column_of(table.rows, column) for column in range(width)]
    texts = [[cell for cell in dict.fromkeys(cells) if isinstance(cell, str)] for cells in columns]
    charsets = _charsets(columns, texts, table.fonts)
    strange: list[StrangeCell] = []
    conversions: list[Conversion] = []
    changed: dict[tuple[int, int], CellValue] = {}
    for column, cells in enumerate(columns):
        charset = charsets.get(column, Charset.UNICODE)
        new, left = _changed(texts[column], charset, table.fonts.get(column, ""))
        conversions += _conversion(column, charset, new)
        for row, cell in enumerate(cells, 1) if new or left else ():
            if isinstance(cell, str) and cell in left:
                strange.append(StrangeCell(row, column, cell))
            if isinstance(cell, str) and cell in new:
                changed[row, column] = new[cell] or None
    return UnicodeTable(with_cells(table, changed), tuple(conversions), tuple(strange))


def _changed(texts: Sequence[str], charset: Charset, font: str) -> tuple[dict[str, str], Collection[str]]:
    """Return what is made of those texts of a column that change, and those that seem to be in another charset."""
    if charset is not Charset.UNICODE:
        left = {text for text in texts if not fits(text, charset)}
        new = {text: normalise_lines(text if text in left else _converted(text, charset, font)) for text in texts}
        return {text: changed for text, changed in new.items() if changed != text}, left
    return cleaned_lines(texts), strange_texts(texts)


def _charsets(
    columns: Sequence[Sequence[CellValue]], texts: Sequence[Sequence[str]], fonts: Mapping[int, str]
) -> dict[int, Charset]:
    """Return the charset of each column that is not Unicode; a column that tells nothing follows the others."""
    guessed = {
        column: guess_charset((cell for cell in cells if isinstance(cell, str)), fonts.get(column, ""))
        for column, cells in enumerate(columns)
        if not all(map(str.isascii, texts[column]))
    }
    charsets = {column: charset for column, charset in guessed.items() if charset not in (None, Charset.UNICODE)}
    found = set(charsets.values())
    silent = [column for column in range(len(columns)) if guessed.get(column) is None]
    if len(found) == 1 and Charset.UTF8_TWICE not in found:
        (only,) = found
        charsets |= {column: only for column in silent if converts_cleanly(texts[column], only)}
    # A font that draws capitals changes a column without a single letter beyond ASCII.
    for column in silent:
        if shows_capitals(fonts.get(column, "")):
            charsets.setdefault(column, Charset.TCVN3)
    return {column: charset for column, charset in sorted(charsets.items()) if charset}


def _converted(text: str, charset: Charset, font: str) -> str:
    converted = to_unicode(text, charset)
    return converted.upper() if charset is Charset.TCVN3 and shows_capitals(font) else converted


def _conversion(column: int, charset: Charset, changed: Mapping[str, str]) -> Iterator[Conversion]:
    """Yield the column with the first of its texts that was changed."""
    first = next(iter(changed.items()), None) if charset is not Charset.UNICODE else None
    if first:
        yield Conversion(column, charset, *first)
