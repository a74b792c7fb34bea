"""What a column seems to hold, told by its cells alone: for lists whose titles are missing or unheard of."""

import re
from collections.abc import Callable, Sequence
from datetime import date
from enum import Enum
from itertools import islice

from greenschool.text.dates import DateError, parse_date
from greenschool.text.school_names import parse_school_name
from greenschool.text.search_key import search_key
from greenschool.text.syllables import is_syllable
from greenschool.text.unicode import normalise
from greenschool.workbooks.table import CellValue

_SAMPLE = 200
_STRANGERS_PERCENT = 30  # so many of the cells may look otherwise

_CLASS = re.compile(
    r"(?:l[ớo]p )?(?:[0-9]{1,2} ?[^\W\d_][^\W_]{0,3}|[0-9]{1,2}[/.-][0-9]{1,2}|mg[bnl]?\b.*|.* tuổi.*)", re.IGNORECASE
)
_LAST_YEAR = 2049
_NAME_WORDS = range(2, 7)
_TEXT_WORDS = 4
_FAMILIES = frozenset(
    search_key(
        "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đoàn Vương Trịnh Trương Đinh Lâm "
        "Phùng Mai Tô Hà Tạ Cao Chu Châu Thái Quách Tăng Thân Lưu Lương Kiều Khổng Nghiêm Ông Tống Triệu Từ Ninh Nông "
        "Quản Thạch Tôn Văn Vi Viên Âu An Bạch Bạc Bế Cấn Chử Công Cù Cung Diệp Doãn Đàm Đậu Điêu Đường Giang Giáp Hứa "
        "Hàn Khuất Khúc Kim La Lã Lại Liễu Lò Lục Ma Mã Mạc Mạch Mẫn Ngụy Nhâm Nhữ Ninh Phí Phó Phương Quàng Sầm "
        "Sùng Thi Thiều Thẩm Tiêu Tòng Trà Trang Tưởng Ung Ứng Uông Vàng Vừ Xa Giàng Hờ Lầu Mùa Thào Cầm Đèo Hoa Hạ "
        "Bành Biện Bồ Cái Cam Chung Đái Đồng Đổng Ngọ Ngọc Lang Lỗ Luyện Lư Mông Nhan Ong Sử Tất Tiết Trình Vĩnh"
    ).split()
)


class Look(Enum):
    """The kinds of columns that can be told by their cells."""

    PERSON = "person"
    CLASS = "class"
    DATE = "date"
    SCHOOL = "school"
    TEXT = "text"


def look_of(values: Sequence[CellValue]) -> Look | None:
    """Return what most cells of a column hold, None where they are few, mixed or of no such kind."""
    cells = [cell for cell in values if cell is not None and str(cell).strip()][:_SAMPLE]
    if not cells:
        return None
    for look, belongs in _LOOKS:
        if _most(belongs, cells):
            return look
    return None


def _most(belongs: Callable[[CellValue], bool], cells: Sequence[CellValue]) -> bool:
    """Tell whether enough of the cells belong; give up once too many do not."""
    strangers = (cell for cell in cells if not belongs(cell))
    return next(islice(strangers, len(cells) * _STRANGERS_PERCENT // 100, None), None) is None


def is_family_name(word: str) -> bool:
    """Tell whether people are called so by their family; only the common two hundred are known."""
    return search_key(word) in _FAMILIES


def is_person(text: str) -> bool:
    """Tell whether a text reads like one full name: a known family, each word with a capital."""
    words = normalise(text).split()
    return (
        len(words) in _NAME_WORDS
        and is_family_name(words[0])
        and all(word[:1].isupper() and is_syllable(word) for word in words)
    )


def is_class(text: str) -> bool:
    """Tell whether a text reads like the name of one class: "5A2", "Lớp 3/1", "MGL A1"."""
    return bool(_CLASS.fullmatch(normalise(text)))


def _holds_person(cell: CellValue) -> bool:
    return isinstance(cell, str) and is_person(re.split(r"[\n;,]|\s[-–]\s|\svà\s", cell.strip())[0])


def _holds_class(cell: CellValue) -> bool:
    return isinstance(cell, str) and is_class(re.split(r"[\n;,]|\s[-–]\s", cell.strip())[0])


def _holds_date(cell: CellValue) -> bool:
    if isinstance(cell, str):
        try:
            parse_date(cell, pivot=_LAST_YEAR)
        except DateError:
            return False
        return True
    return isinstance(cell, date)


def _holds_school(cell: CellValue) -> bool:
    return isinstance(cell, str) and parse_school_name(cell).level is not None and not is_class(cell)


def _holds_text(cell: CellValue) -> bool:
    return isinstance(cell, str) and len(cell.split()) >= _TEXT_WORDS


_LOOKS: tuple[tuple[Look, Callable[[CellValue], bool]], ...] = (
    (Look.DATE, _holds_date),
    (Look.CLASS, _holds_class),
    (Look.SCHOOL, _holds_school),
    (Look.PERSON, _holds_person),
    (Look.TEXT, _holds_text),
)
