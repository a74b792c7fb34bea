"""A checklist as a workbook of three sheets (pillars, themes, criteria), written out and read back."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from pathlib import Path

from greenschool.progress import SILENT
from greenschool.workbooks.mapping import Field, ListShape
from greenschool.workbooks.reading import NUMBER, Reading, RowCells, read_list
from greenschool.workbooks.sheets import ChoiceList, SheetColumn, TableSheet
from greenschool.workbooks.writer import write_workbook

YES, NO = "Có", "Không"
YES_NO, STEPS, MEASURED, DEDUCTION = "Đạt/không đạt", "Theo mức", "Số đo", "Trừ điểm"
KINDS = (YES_NO, STEPS, MEASURED, DEDUCTION)
_CHOICES, _GUIDE = "Danh mục", "Hướng dẫn"

PILLARS = ListShape(
    title="TRỤ CỘT",
    fields=(
        Field("code", ("Mã trụ cột",), required=True, hint="Ví dụ A. Mã tiêu chí bắt đầu bằng mã trụ cột."),
        Field("name", ("Tên trụ cột",), required=True, hint="Tên đầy đủ của trụ cột."),
        Field("bonus", ("Điểm thưởng",), hint="Có: điểm cộng thêm ngoài 100. Để trống là Không."),
        Field("counted", ("Tính trong mùa này",), hint="Chỉ trụ cột điểm thưởng mới được bỏ. Để trống là Có."),
    ),
    names=frozenset({"code", "name"}),
)
THEMES = ListShape(
    title="CHỦ ĐỀ",
    fields=(
        Field(NUMBER, ("STT",), is_number=True, hint="Không bắt buộc."),
        Field("name", ("Tên chủ đề",), required=True, hint="Ví dụ Rác thải."),
    ),
    names=frozenset({"name"}),
)
CRITERIA = ListShape(
    title="TIÊU CHÍ",
    fields=(
        Field(
            "code", ("Mã tiêu chí",), hint="Mã đã có: tiêu chí được sửa. Để trống: tiêu chí mới, tự lấy số tiếp theo."
        ),
        Field("pillar", ("Thuộc trụ cột",), required=True, hint="Mã trụ cột."),
        Field("theme", ("Thuộc chủ đề",), hint="Để trống nếu trụ cột không chia chủ đề."),
        Field("text", ("Nội dung tiêu chí",), required=True, hint="Yêu cầu đối với nhà trường."),
        Field("guide", ("Hướng dẫn chấm",), hint="Ý nghĩa các mức, cách đo."),
        Field("evidence", ("Minh chứng",), hint="Để trống nếu không cần nộp."),
        Field("kind", ("Cách chấm",), required=True, hint="Chọn trong danh sách."),
        Field(
            "scale",
            ("Thang điểm",),
            required=True,
            hint="Đạt/không đạt: 4. Theo mức: 0; 2; 4. Số đo: >= 95: 3; >= 80: 2 (hoặc <= nếu càng thấp càng tốt). "
            "Trừ điểm: số điểm khi không có lỗi.",
        ),
        Field("each", ("Trừ mỗi lần",), hint="Chỉ khi trừ điểm."),
        Field("unit", ("Đơn vị tính",), hint="Chỉ khi số đo hoặc trừ điểm, ví dụ %."),
        Field("limit", ("Số đo cao nhất",), hint="Không bắt buộc, ví dụ 100 với %."),
        Field("levels", ("Cấp học áp dụng",), hint="MN, TH, THCS, LC; để trống là tất cả."),
    ),
    names=frozenset({"code", "text"}),
)
_WIDTHS = {"name": 44, "text": 60, "guide": 40, "evidence": 34, "scale": 30, "kind": 16}
_GUIDE_LINES = (
    "CÁCH SỬA BỘ TIÊU CHÍ",
    "Sửa trên ba trang Trụ cột, Chủ đề, Tiêu chí; không đổi tên cột. Thứ tự dòng là thứ tự trong bộ tiêu chí.",
    "Dòng bị xóa là tiêu chí bị bỏ. Chương trình cho xem trước mọi thay đổi khi nhập.",
)


@dataclass(frozen=True, slots=True)
class PillarLine:
    """A pillar as the workbook writes it; ``row`` is numbered as in Excel."""

    row: int
    code: str
    name: str
    bonus: str
    counted: str


@dataclass(frozen=True, slots=True)
class ThemeLine:
    """A theme."""

    row: int
    name: str


@dataclass(frozen=True, slots=True)
class CriterionLine:
    """A criterion; what is missing is empty."""

    row: int
    code: str
    pillar: str
    theme: str
    text: str
    guide: str
    evidence: str
    kind: str
    scale: str
    each: str
    unit: str
    limit: str
    levels: str


@dataclass(frozen=True, slots=True)
class ChecklistReading:
    """The three sheets."""

    pillars: Reading[PillarLine]
    themes: Reading[ThemeLine]
    criteria: Reading[CriterionLine]


def read_checklist_book(path: Path) -> ChecklistReading:
    """Read the workbook. Raises a ``FileRefusedError`` where a sheet cannot be found or read."""
    return ChecklistReading(
        read_list(path, PILLARS, _pillar, SILENT),
        read_list(path, THEMES, _theme, SILENT),
        read_list(path, CRITERIA, _criterion, SILENT),
    )


def write_checklist_book(
    path: Path,
    pillars: Sequence[PillarLine],
    themes: Sequence[ThemeLine],
    criteria: Sequence[CriterionLine],
) -> None:
    """Write the workbook, with drop-down lists and a guide. Raises what ``write_workbook`` raises."""
    choices = {
        "kind": KINDS,
        "bonus": (YES, NO),
        "counted": (YES, NO),
        "pillar": tuple(one.code for one in pillars),
        "theme": tuple(one.name for one in themes),
    }
    lists = {key: values for key, values in choices.items() if values}
    longest = max(len(values) for values in lists.values())
    columns = list(lists.values())
    rows = [[column[at] if at < len(column) else None for column in columns] for at in range(longest)]
    titles = [_title(key) for key in lists]
    where = {key: ChoiceList(_CHOICES, at, len(values)) for at, (key, values) in enumerate(lists.items())}
    write_workbook(
        path,
        [
            _sheet("Tiêu chí", CRITERIA, criteria, where),
            _sheet("Trụ cột", PILLARS, pillars, where),
            _sheet("Chủ đề", THEMES, themes, where),
            _guide(),
            TableSheet(_CHOICES, [SheetColumn(title, width=24) for title in titles], rows),
        ],
    )


def _title(key: str) -> str:
    titles = {field.key: field.titles[0] for shape in (CRITERIA, PILLARS) for field in shape.fields}
    return titles[key] + " – danh mục"


def _sheet(
    title: str,
    shape: ListShape,
    lines: "Sequence[PillarLine | ThemeLine | CriterionLine]",
    where: dict[str, ChoiceList],
) -> TableSheet:
    columns = [
        SheetColumn(
            field.titles[0] + (" (*)" if field.required else ""),
            width=_WIDTHS.get(field.key, 14),
            choices=where.get(field.key),
        )
        for field in shape.fields
    ]
    rows = [[_cell(line, field, number) for field in shape.fields] for number, line in enumerate(lines, start=1)]
    return TableSheet(title, columns, rows)


def _cell(line: "PillarLine | ThemeLine | CriterionLine", field: Field, number: int) -> str | None:
    return str(number) if field.key == NUMBER else getattr(line, field.key) or None


def _guide() -> TableSheet:
    columns = [SheetColumn("Cột", width=24), SheetColumn("Cách điền", width=90)]
    rows = [[field.titles[0], field.hint] for shape in (CRITERIA, PILLARS, THEMES) for field in shape.fields]
    return TableSheet(_GUIDE, columns, rows, heading_lines=_GUIDE_LINES)


def _pillar(row: RowCells) -> PillarLine:
    return PillarLine(row.number, row.text("code"), row.text("name"), row.text("bonus"), row.text("counted"))


def _theme(row: RowCells) -> ThemeLine:
    return ThemeLine(row.number, row.text("name"))


def _criterion(row: RowCells) -> CriterionLine:
    long = {"text", "guide", "evidence"}
    keys = [field.name for field in fields(CriterionLine)][1:]
    cells = {key: row.lines(key) if key in long else row.text(key) for key in keys}
    return CriterionLine(row=row.number, **cells)
