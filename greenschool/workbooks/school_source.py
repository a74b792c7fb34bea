"""Which school sent a list that has no column for it: told by its letterhead, its sheet or its file name."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from greenschool.text.school_names import parse_school_name
from greenschool.text.search_key import search_key
from greenschool.text.unicode import normalise
from greenschool.workbooks.header import Header
from greenschool.workbooks.table import CellValue

_LABEL = re.compile(r"(?:tên )?(?:trường|đơn vị)(?: dự thi| tham gia)?\s*:\s*(.+)", re.IGNORECASE)
_LABEL_ALONE = frozenset({"truong", "don vi", "ten truong", "ten don vi", "don vi du thi", "don vi tham gia"})
_SCHOOL = re.compile(
    r"\b(?:trường\s+(?:mầm non|mẫu giáo|tiểu học|trung học|liên cấp|phổ thông|th|thcs|t\.h|mn|m\.n|ptcs)\b"
    r"|(?:mầm non|mẫu giáo|tiểu học|trung học cơ sở|thcs)\s).*",
    re.IGNORECASE,
)
_AFTER_NAME = re.compile(
    r"\s+(?:tham gia|dự thi|năm học|đăng ký|quận|huyện|phường|thành phố|tp\.|gửi|nộp|kính)\b.*|\s*[(,;:–].*|\s-\s.*",
    re.IGNORECASE,
)
_SHEETS_OF_EXCEL = re.compile(r"(?:sheet|trang|trang tinh|data|du lieu|ds|danh sach)? ?[0-9]*")
_NO_PART_OF_NAME = re.compile(
    r"\b(?:khẩu hiệu|khau hieu|sáng kiến|sang kien|đại sứ xanh|dai su xanh|danh sách|danh sach|ds|slogan|kh|sk|dsx"
    r"|dự thi|du thi|bài|bai|cuộc thi|cuoc thi|nộp|nop|gửi|gui|final|bản|ban|v?[0-9]{4}|lần [0-9]|lan [0-9])\b.*",
    re.IGNORECASE,
)


class Source(StrEnum):
    """Where the school of a list was found."""

    LETTERHEAD = "letterhead"
    SHEET = "sheet"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class FoundSchool:
    """A school as the file writes it, and where; ``cell`` is row (as in Excel) and column (from 0)."""

    name: str
    source: Source
    cell: tuple[int, int] | None = None


def school_of(header: Header, file: Path) -> FoundSchool | None:
    """Return the school of a whole list: from its letterhead, else its sheet, else the name of its file."""
    letterhead = list(_in_letterhead(header))
    if letterhead:
        return letterhead[0]
    sheet = normalise(header.table.sheet)
    if not _SHEETS_OF_EXCEL.fullmatch(search_key(sheet)) and (name := school_in(sheet)):
        return FoundSchool(name, Source.SHEET)
    stem = normalise(re.sub(r"[_.]+|-(?=\D)", " ", file.stem))
    name = school_in(stem) or school_in(re.sub(r"\A[^\W\d_]{2,3}\s", "", stem))
    return FoundSchool(_NO_PART_OF_NAME.sub("", name).strip(" -"), Source.FILE) if name else None


def school_in(text: str) -> str:
    """Return the school that a line names together with its level; ``""`` for none."""
    clean = normalise(text)
    if labelled := _LABEL.match(clean):
        return _AFTER_NAME.sub("", labelled[1]).strip()
    found = _SCHOOL.search(clean)
    name = _AFTER_NAME.sub("", found[0]).strip(" .") if found else ""
    parsed = parse_school_name(name) if name else None
    return name if parsed and parsed.level and parsed.name else _whole(clean)


def _whole(text: str) -> str:
    """Return a line that is a school's name from its first letter ("TH Thăng Long"), ``""`` for any other."""
    parsed = parse_school_name(text)
    words = parsed.name.split()
    named = parsed.level and 0 < len(words) <= 5 and all(word[:1].isupper() or word[:1].isdigit() for word in words)
    return text if named else ""


def _in_letterhead(header: Header) -> Iterator[FoundSchool]:
    first = (header.first_row or header.row or 1) - 1
    for number, row in enumerate(header.table.rows[:first], 1):
        for column, cell in enumerate(row):
            for line in cell.splitlines() if isinstance(cell, str) else ():
                name = _value_beside(row, column) if _is_label(line) else school_in(line)
                if name:
                    yield FoundSchool(name, Source.LETTERHEAD, (number, column))


def _is_label(line: str) -> bool:
    return search_key(line) in _LABEL_ALONE


def _value_beside(row: tuple[CellValue, ...], column: int) -> str:
    return next((normalise(cell) for cell in row[column + 1 :] if isinstance(cell, str) and normalise(cell)), "")
