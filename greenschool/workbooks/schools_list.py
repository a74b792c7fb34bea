"""The list of schools that take part in a season."""

from dataclasses import dataclass
from pathlib import Path

from greenschool.progress import SILENT, Progress
from greenschool.workbooks.list_file import ListFile, read_lists
from greenschool.workbooks.mapping import Field, ListShape
from greenschool.workbooks.reading import NUMBER, RowCells
from greenschool.workbooks.wishes import AS_WRITTEN, Wishes

SCHOOLS = ListShape(
    title="DANH SÁCH TRƯỜNG THAM GIA",
    fields=(
        Field(NUMBER, ("STT", "TT", "Số TT", "Số thứ tự"), is_number=True, hint="Số thứ tự: 1, 2, 3 …"),
        Field("code", ("Mã trường", "Mã"), hint="Mã của trường, ví dụ TH01."),
        Field(
            "name",
            ("Tên trường", "Trường", "Đơn vị", "Tên đơn vị"),
            required=True,
            hint="Tên đầy đủ, ví dụ Trường Tiểu học Thăng Long.",
        ),
        Field("level", ("Cấp học", "Cấp", "Bậc học"), required=True, hint="Chọn trong danh sách."),
        Field("ward", ("Phường", "Phường/xã", "Phường, xã", "Xã/phường"), hint="Phường nơi trường đóng."),
        Field(
            "pupils",
            ("Số học sinh", "Tổng số học sinh", "Sĩ số", "Số HS"),
            is_number=True,
            hint="Viết bằng chữ số, không có dấu chấm.",
        ),
        Field("principal", ("Hiệu trưởng", "Họ tên hiệu trưởng"), hint="Họ và tên hiệu trưởng."),
        Field("phone", ("Điện thoại", "Số điện thoại", "SĐT", "ĐT"), hint="Giữ số 0 ở đầu."),
        Field("email", ("Email", "E-mail", "Thư điện tử", "Hộp thư"), hint="Hộp thư của trường."),
        Field("note", ("Ghi chú",), hint="Không bắt buộc."),
    ),
    names=frozenset({"name"}),
)


@dataclass(frozen=True, slots=True)
class SchoolLine:
    """One school as the list writes it; ``row`` is numbered as in Excel, text that is missing is ``""``."""

    row: int
    code: str
    name: str
    level: str
    ward: str
    pupils: int | None
    principal: str
    phone: str
    email: str
    note: str


def read_schools(path: Path, progress: Progress = SILENT, wishes: Wishes = AS_WRITTEN) -> ListFile[SchoolLine]:
    """Read a list of schools. Raises a ``FileRefusedError`` when the file cannot be read at all."""
    return read_lists(path, SCHOOLS, _line, progress, wishes)


def _line(row: RowCells) -> SchoolLine:
    return SchoolLine(
        row=row.number,
        code=row.text("code"),
        name=row.text("name"),
        level=row.text("level"),
        ward=row.text("ward"),
        pupils=row.whole_or_none("pupils"),
        principal=row.text("principal"),
        phone=row.phone("phone"),
        email=row.text("email"),
        note=row.lines("note"),
    )
