"""What each row below a header is: a record, a heading between records, the foot of the list, or nothing."""

import re
from collections.abc import Callable, Sequence
from enum import Enum
from itertools import islice
from typing import NamedTuple

from greenschool.text.search_key import search_key
from greenschool.workbooks import cells
from greenschool.workbooks.header import Header
from greenschool.workbooks.mapping import ListShape, title_key
from greenschool.workbooks.table import CellValue, column_of

# Key of the running number (STT) in every list that has one.
NUMBER = "number"

# What schools give each row alike, before or after it has a record: a row that fills nothing else is empty.
_FILLED_BEFOREHAND = frozenset({NUMBER, "school", "group"})
_TOTAL = re.compile(r"(?:tong (?:cong|so)|cong)(?: [0-9]|$)|tong (?:cong|so)\b")
_FOOT = re.compile(
    r"hieu truong\b|p?ho hieu truong|p hieu truong|(?:kt|tm|q) (?:hieu truong|ban giam hieu|nha truong)|ban giam hieu\b"
    r"|nguoi (?:lap|tong hop|nop|viet|lam|ky)\b|can bo tong hop|thu truong|ky (?:ten|va|ghi)|xac nhan cua|noi nhan"
    r"|(?:an dinh )?danh sach (?:nay )?(?:tren |nay )?(?:co|gom)\b|luu y\b"
    r"|(?:[^0-9]{2,30} )?ngay (?:[0-9]{1,2} )?thang\b"
)
_SECTION = re.compile(r"(?:[ivx]{1,5}|[a-h]|[0-9]{1,2}) (?=khoi|lop|nhom|truong|bang|phan|linh vuc|cap)|")
_SECTION_WORD = re.compile(
    r"(?:khoi|lop|nhom|truong|bang|phan|linh vuc|cap|mam non|tieu hoc|trung hoc|thcs|mau giao)\b"
)
_ORDER_OF_SECTION = re.compile(r"(?:[IVX]{1,5}|[A-H])[.)]?")
_NUMBER_OF_COLUMN = re.compile(r"\(?(?:[0-9]{1,2}|[A-Z])\)?")
_FEWEST_NUMBERS = 3
_ROWS_A_STEP = 1_000


class Kind(Enum):
    """What a row is."""

    RECORD = "record"
    HEADING = "heading"
    FOOT = "foot"
    EMPTY = "empty"


class Row(NamedTuple):
    """A row, numbered as in Excel, and its words where it is a heading or a foot."""

    number: int
    kind: Kind
    text: str = ""


def rows_of(header: Header, shape: ListShape, step: Callable[[int], None]) -> list[Row]:
    """Return every row below the header with what it is. What stands between records is a heading, not a foot.

    The texts of the table are clean. ``step`` is told how many rows more were looked at.
    """
    sorter = _Sorter(header, shape)
    rows: list[Row] = []
    sure = enumerate(sorter.sure_records(), header.row + 1)
    while several := list(islice(sure, _ROWS_A_STEP)):
        rows += [Row(number, Kind.RECORD) if is_sure else sorter.row(number) for number, is_sure in several]
        step(len(several))
    last = next((row.number for row in reversed(rows) if row.kind is Kind.RECORD), 0)
    return [row._replace(kind=Kind.HEADING) if row.kind is Kind.FOOT and row.number < last else row for row in rows]


class _Sorter:
    def __init__(self, header: Header, shape: ListShape) -> None:
        self._header = header
        self._columns = header.columns
        self._names = [header.columns[key] for key in shape.names if key in header.columns]
        self._beforehand = {column for key, column in header.columns.items() if key in _FILLED_BEFOREHAND}
        self._used = frozenset(header.columns.values())
        self._needed = [
            header.columns[field.key] for field in shape.fields if field.required and field.key in header.columns
        ]
        self._titles = {key: title_key(title) for key, title in header.titles.items() if title}
        self._foot_began = False

    def sure_records(self) -> list[bool]:
        """Tell of each row below the header whether it is numbered and names somebody: it is a record then.

        Only the first may be "(1) (2) (3)" below the titles.
        """
        rows = self._header.table.rows[self._header.row :]
        names = [column_of(rows, column) for column in self._names if column not in self._beforehand]
        if NUMBER not in self._columns or not names or not rows:
            return [False] * len(rows)
        numbered = map(_is_numbered, column_of(rows, self._columns[NUMBER]))
        sure = [is_numbered and bool(name) for is_numbered, name in zip(numbered, names[0], strict=True)]
        return [False, *sure[1:]]

    def row(self, number: int) -> Row:
        row = self._header.table.rows[number - 1]
        filled = {column: text for column, cell in enumerate(row) if (text := cells.shown(cell))}
        if not filled or self._says_nothing(filled) or self._is_header_again(number, filled):
            return Row(number, Kind.EMPTY)
        text = " ".join(" ".join(filled.values()).split())
        if self._is_record(filled):
            return Row(number, Kind.RECORD)
        if any(_FOOT.match(search_key(cell)) or _TOTAL.match(search_key(cell)) for cell in filled.values()):
            self._foot_began = True
        return Row(number, Kind.FOOT, text)

    def _says_nothing(self, filled: dict[int, str]) -> bool:
        """Tell whether a row holds no more than its number, or what was filled in for all rows beforehand."""
        number = filled.get(self._columns.get(NUMBER, -1), "")
        return is_number(number) and self._beforehand.issuperset(filled)

    def _is_record(self, filled: dict[int, str]) -> bool:
        number = filled.get(self._columns.get(NUMBER, -1), "")
        if is_number(number):
            return True
        texts = list(filled.values())
        keys = [search_key(text) for text in texts]
        if _TOTAL.match(keys[0]) or self._is_section(filled, texts, number):
            return False
        if any(map(_FOOT.match, keys)) and not self._is_full(filled):
            return False
        named = any(column in filled for column in self._names)
        if self._foot_began:
            return named and self._is_full(filled)
        return named or len(self._used.intersection(filled)) >= _FEWEST_NUMBERS

    def _is_full(self, filled: dict[int, str]) -> bool:
        sure = [column for column in self._needed if column != self._columns.get(NUMBER)]
        sure += [self._columns["class_name"]] if "class_name" in self._columns else []
        authors_are_foot = any(_FOOT.match(search_key(filled.get(column, ""))) for column in self._names)
        return not authors_are_foot and all(column in filled for column in sure)

    def _is_section(self, filled: dict[int, str], texts: Sequence[str], number: str) -> bool:
        """Tell "I | Khối 3" and "Trường Tiểu học …" that stand alone in a row from a name that stands alone."""
        if len(texts) == 1:
            key = search_key(texts[0])
            return bool(_SECTION_WORD.match(_SECTION.sub("", key, count=1)))
        return len(filled) == 2 and bool(number) and bool(_ORDER_OF_SECTION.fullmatch(number))

    def _is_header_again(self, number: int, filled: dict[int, str]) -> bool:
        """Tell the header printed on every page, and "(1) (2) (3)" below it, from records."""
        below_titles = number == self._header.row + 1 and len(filled) >= _FEWEST_NUMBERS
        if below_titles and all(_NUMBER_OF_COLUMN.fullmatch(text) for text in filled.values()):
            return True
        if is_number(filled.get(self._columns.get(NUMBER, -1), "")):
            return False
        same = sum(title_key(filled.get(self._columns[key], "")) == title for key, title in self._titles.items())
        return same >= min(3, max(2, len(set(self._titles.values()))))


def _is_numbered(cell: CellValue) -> bool:
    return cell >= 0 if type(cell) is int else is_number(cells.shown(cell))


def is_number(text: str) -> bool:
    """Tell whether the cell of the running number numbers a record: "7", "07", "7."."""
    return text.removesuffix(".").removesuffix(")").isdecimal()


def number_of(cell: CellValue) -> CellValue:
    """Return the running number without the dot that some write after it."""
    return cell.strip().removesuffix(".").removesuffix(")") if isinstance(cell, str) else cell
