"""The list of marks: one row for each judge, entry and criterion."""

from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from greenschool.progress import SILENT, Progress
from greenschool.workbooks.list_file import ListFile, read_lists
from greenschool.workbooks.mapping import Field, ListShape
from greenschool.workbooks.reading import RowCells
from greenschool.workbooks.wishes import AS_WRITTEN, Wishes

MARKS = ListShape(
    title="BẢNG ĐIỂM CHẤM",
    fields=(
        Field("contest", ("Cuộc thi", "Mã cuộc thi"), required=True, hint="Mã của cuộc thi, ví dụ SK."),
        Field(
            "entry",
            ("STT bài", "Số thứ tự bài", "Số bài", "Bài số"),
            required=True,
            is_number=True,
            hint="Số thứ tự của bài trong danh sách bài dự thi.",
        ),
        Field(
            "judge",
            ("Giám khảo", "Mã giám khảo", "Mã GK"),
            required=True,
            hint="Mã của giám khảo, ví dụ GK01.",
        ),
        Field(
            "criterion",
            ("Tiêu chí", "Tên tiêu chí"),
            required=True,
            hint="Tên tiêu chí như trong phiếu chấm.",
        ),
        Field(
            "maximum",
            ("Điểm tối đa", "Tối đa"),
            required=True,
            is_number=True,
            hint="Điểm tối đa của tiêu chí.",
        ),
        Field(
            "mark",
            ("Điểm", "Điểm chấm", "Điểm đạt"),
            required=True,
            is_number=True,
            hint="Điểm đã chấm, ví dụ 8,5. Điểm 0 phải ghi là 0; bài chưa chấm thì không ghi dòng nào.",
        ),
    ),
    names=frozenset({"entry", "judge", "mark"}),
)


@dataclass(frozen=True, slots=True)
class MarkLine:
    """One mark as the list writes it, exact; whether it lies between 0 and ``maximum`` is not judged here."""

    row: int
    contest: str
    entry: int
    judge: str
    criterion: str
    maximum: Decimal
    mark: Decimal


def read_marks(path: Path, progress: Progress = SILENT, wishes: Wishes = AS_WRITTEN) -> ListFile[MarkLine]:
    """Read a list of marks. Raises a ``FileRefusedError`` when the file cannot be read at all."""
    return read_lists(path, MARKS, _line, progress, wishes)


def _line(row: RowCells) -> MarkLine:
    return MarkLine(
        row=row.number,
        contest=row.text("contest"),
        entry=row.whole("entry"),
        judge=row.text("judge"),
        criterion=row.text("criterion"),
        maximum=row.decimal("maximum"),
        mark=row.decimal("mark"),
    )
