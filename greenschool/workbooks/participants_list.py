"""The list of teachers who are asked to a training."""

from dataclasses import dataclass
from pathlib import Path

from greenschool.progress import SILENT, Progress
from greenschool.workbooks.list_file import ListFile, read_lists
from greenschool.workbooks.mapping import Field, ListShape
from greenschool.workbooks.reading import NUMBER, RowCells
from greenschool.workbooks.wishes import AS_WRITTEN, Wishes

PARTICIPANTS = ListShape(
    title="DANH SÁCH GIÁO VIÊN THAM DỰ TẬP HUẤN",
    fields=(
        Field(NUMBER, ("STT", "TT", "Số TT", "Số thứ tự"), is_number=True, hint="Số thứ tự: 1, 2, 3 …"),
        Field(
            "name",
            ("Họ và tên", "Họ tên", "Họ và tên giáo viên", "Họ tên giáo viên", "Giáo viên", "Người tham dự"),
            required=True,
            hint="Họ và tên đầy đủ, như sẽ in trên giấy chứng nhận.",
        ),
        Field(
            "school",
            ("Trường", "Tên trường", "Đơn vị", "Đơn vị công tác", "Tên đơn vị"),
            required=True,
            hint="Ghi cả cấp học, ví dụ Trường THCS Nguyễn Du.",
        ),
        Field("phone", ("Điện thoại", "Số điện thoại", "SĐT", "ĐT"), hint="Giữ số 0 ở đầu."),
        Field("note", ("Ghi chú",), hint="Không bắt buộc."),
    ),
    names=frozenset({"name"}),
)


@dataclass(frozen=True, slots=True)
class ParticipantLine:
    """One teacher as the list writes it; ``row`` is numbered as in Excel, text that is missing is ``""``."""

    row: int
    name: str
    school: str
    phone: str
    note: str


def read_participants(
    path: Path, progress: Progress = SILENT, wishes: Wishes = AS_WRITTEN
) -> ListFile[ParticipantLine]:
    """Read a list of participants. Raises a ``FileRefusedError`` when the file cannot be read at all."""
    return read_lists(path, PARTICIPANTS, _line, progress, wishes)


def _line(row: RowCells) -> ParticipantLine:
    return ParticipantLine(
        row=row.number,
        name=row.text("name"),
        school=row.text("school"),
        phone=row.phone("phone"),
        note=row.lines("note"),
    )
