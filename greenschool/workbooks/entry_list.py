"""The list of entries of one contest, with the authors of each in lines of one cell."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.progress import SILENT, Progress
from greenschool.workbooks import cells
from greenschool.workbooks.mapping import Field, ListShape
from greenschool.workbooks.reading import NUMBER, Reading, RowCells, read_list
from greenschool.workbooks.wishes import AS_WRITTEN, Wishes

_Item = TypeVar("_Item")

ENTRIES = ListShape(
    title="DANH SÁCH BÀI DỰ THI",
    fields=(
        Field(
            NUMBER,
            ("STT", "TT", "Số TT", "Số thứ tự", "STT bài"),
            required=True,
            is_number=True,
            hint="Số thứ tự của bài: 1, 2, 3 …",
        ),
        Field(
            "school",
            ("Trường", "Tên trường", "Đơn vị", "Tên đơn vị"),
            required=True,
            hint="Ghi cả cấp học, ví dụ Trường THCS Nguyễn Du.",
        ),
        Field(
            "authors",
            (
                "Họ và tên tác giả",
                "Họ tên tác giả",
                "Tác giả",
                "Nhóm tác giả",
                "Họ và tên",
                "Họ tên",
                "Họ và tên học sinh",
                "Họ tên học sinh",
                "Tên học sinh",
            ),
            required=True,
            hint="Nhiều tác giả: mỗi người một dòng trong ô (Alt+Enter).",
        ),
        Field("class_name", ("Lớp", "Lớp học"), hint="Cùng thứ tự và số dòng với tác giả."),
        Field(
            "born",
            ("Ngày sinh", "Ngày tháng năm sinh", "Ngày, tháng, năm sinh"),
            hint="Ngày/tháng/năm, ví dụ 05/09/2012; cùng thứ tự và số dòng với tác giả.",
        ),
        Field(
            "title",
            (
                "Tên bài dự thi",
                "Bài dự thi",
                "Tên bài",
                "Tên sáng kiến",
                "Sáng kiến",
                "Tên sản phẩm",
                "Tên tác phẩm",
                "Tác phẩm",
                "Nội dung khẩu hiệu",
                "Nội dung câu khẩu hiệu",
                "Câu khẩu hiệu",
                "Tên câu khẩu hiệu",
                "Khẩu hiệu",
                "Slogan",
                "Câu slogan",
                "Tên câu slogan",
            ),
            required=True,
            hint="Tên bài, tên sáng kiến hoặc nguyên văn câu khẩu hiệu.",
        ),
        Field(
            "group",
            ("Nhóm", "Nhóm sáng kiến", "Lĩnh vực", "Chủ đề", "Bảng"),
            hint="Chọn trong danh sách, nếu có.",
        ),
        Field("received", ("Ngày nhận", "Ngày nhận bài", "Ngày nộp"), hint="Ngày/tháng/năm, ví dụ 18/01/2023."),
        Field("note", ("Ghi chú",), hint="Không bắt buộc."),
    ),
    names=frozenset({"authors"}),
)


class AuthorLinesError(GreenSchoolError):
    """The lines of classes or birth dates do not pair up with the authors of the same row."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The row names {authors} authors but “{column}” has {lines} lines. The row was not imported. Write "
        "one line for each author, in the same order, and import again.",
    )


@dataclass(frozen=True, slots=True)
class AuthorLine:
    """One author: name as written, class (``""`` when not given) and birth date."""

    name: str
    class_name: str
    born: date | None


@dataclass(frozen=True, slots=True)
class EntryLine:
    """One entry as the list writes it; ``row`` is numbered as in Excel, ``number`` is its STT.

    ``title`` and ``note`` keep their line breaks: a slogan may be a verse.
    """

    row: int
    number: int
    school: str
    authors: tuple[AuthorLine, ...]
    title: str
    group: str
    received: date | None
    note: str


def read_entries(path: Path, progress: Progress = SILENT, wishes: Wishes = AS_WRITTEN) -> Reading[EntryLine]:
    """Read a list of entries. Raises a ``FileRefusedError`` when the file cannot be read at all."""
    return read_list(path, ENTRIES, _line, progress, wishes)


def _line(row: RowCells) -> EntryLine:
    return EntryLine(
        row=row.number,
        number=row.whole(NUMBER),
        school=row.text("school"),
        authors=_authors(row),
        title=row.lines("title"),
        group=row.text("group"),
        received=row.date_or_none("received"),
        note=row.lines("note"),
    )


def _authors(row: RowCells) -> tuple[AuthorLine, ...]:
    names = row.lines("authors").splitlines()
    classes = _parallel(row, "class_name", row.lines("class_name").splitlines(), len(names), "")
    births = _parallel(row, "born", _birth_dates(row), len(names), None)
    return tuple(AuthorLine(*author) for author in zip(names, classes, births, strict=True))


def _birth_dates(row: RowCells) -> list[date | None]:
    cell = row.raw("born")
    if cell is None:
        return []
    births: list[date | None] = []
    # A date that Excel keeps as one fills its cell; typed dates stand in lines.
    for part in cells.as_lines(cell).splitlines() if isinstance(cell, str) else [cell]:
        try:
            births.append(cells.as_date(part))
        except cells.NotADateError as error:
            row.report("born", error)
            births.append(None)
    return births


def _parallel(row: RowCells, key: str, values: list[_Item], authors: int, blank: _Item) -> list[_Item]:
    """Return one value for each author; note a problem when the lines do not pair up."""
    if values and authors and len(values) != authors:
        title = next(field.titles[0] for field in ENTRIES.fields if field.key == key)
        row.report(key, AuthorLinesError(authors=authors, column=title, lines=len(values)))
    return values if len(values) == authors else [blank] * authors
