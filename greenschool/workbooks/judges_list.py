"""The list of judges of a season."""

from dataclasses import dataclass
from pathlib import Path

from greenschool.progress import SILENT, Progress
from greenschool.workbooks.list_file import ListFile, read_lists
from greenschool.workbooks.mapping import Field, ListShape
from greenschool.workbooks.reading import NUMBER, RowCells
from greenschool.workbooks.wishes import AS_WRITTEN, Wishes

JUDGES = ListShape(
    title="DANH SÁCH BAN GIÁM KHẢO",
    fields=(
        Field(NUMBER, ("STT", "TT", "Số TT", "Số thứ tự"), is_number=True, hint="Số thứ tự: 1, 2, 3 …"),
        Field("code", ("Mã", "Mã giám khảo", "Mã GK"), required=True, hint="Mã của giám khảo, ví dụ GK01."),
        Field(
            "name",
            ("Họ và tên", "Họ tên", "Giám khảo", "Họ và tên giám khảo", "Họ tên giám khảo"),
            required=True,
            hint="Họ và tên đầy đủ.",
        ),
        Field(
            "workplace",
            ("Đơn vị công tác", "Đơn vị", "Nơi công tác", "Cơ quan", "Trường"),
            hint="Giám khảo không chấm bài của trường mình, vì vậy hãy ghi đúng tên trường.",
        ),
        Field("note", ("Ghi chú",), hint="Không bắt buộc."),
    ),
    names=frozenset({"name"}),
)


@dataclass(frozen=True, slots=True)
class JudgeLine:
    """One judge as the list writes it; ``row`` is numbered as in Excel, text that is missing is ``""``."""

    row: int
    code: str
    name: str
    workplace: str
    note: str


def read_judges(path: Path, progress: Progress = SILENT, wishes: Wishes = AS_WRITTEN) -> ListFile[JudgeLine]:
    """Read a list of judges. Raises a ``FileRefusedError`` when the file cannot be read at all."""
    return read_lists(path, JUDGES, _line, progress, wishes)


def _line(row: RowCells) -> JudgeLine:
    return JudgeLine(
        row=row.number,
        code=row.text("code"),
        name=row.text("name"),
        workplace=row.text("workplace"),
        note=row.lines("note"),
    )
