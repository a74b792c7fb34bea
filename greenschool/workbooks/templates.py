"""The lists that offices fill in ("Tải biểu mẫu"), empty or with what is known: the reader of the kind reads them."""

from collections.abc import Mapping, Sequence
from enum import Enum
from pathlib import Path

from greenschool.workbooks.entry_list import ENTRIES
from greenschool.workbooks.judges_list import JUDGES
from greenschool.workbooks.mapping import Field
from greenschool.workbooks.mark_list import MARKS
from greenschool.workbooks.participants_list import PARTICIPANTS
from greenschool.workbooks.schools_list import SCHOOLS
from greenschool.workbooks.sheets import TEXT, CellKind, ChoiceList, SheetColumn, SheetValue, TableSheet
from greenschool.workbooks.writer import write_workbook

_GUIDE = "Hướng dẫn"
_CHOICES = "Danh mục"
_DATA = "Dữ liệu"
_REQUIRED_SIGN = " (*)"
_NUMBER = CellKind(int, "General")
_GUIDE_LINES = (
    "HƯỚNG DẪN ĐIỀN BIỂU MẪU",
    f"Điền vào trang “{_DATA}”, mỗi dòng một mục, không đổi tên cột. Cột có dấu (*) là bắt buộc.",
)


class ListKind(Enum):
    """The lists that have a template."""

    SCHOOLS = SCHOOLS
    JUDGES = JUDGES
    ENTRIES = ENTRIES
    MARKS = MARKS
    PARTICIPANTS = PARTICIPANTS


def write_template(
    path: Path,
    kind: ListKind,
    choices: Mapping[str, Sequence[str]],
    rows: Sequence[Mapping[str, SheetValue]] = (),
) -> None:
    """Write a list of ``kind`` to ``path``: the data sheet, a guide, and the allowed values.

    ``choices`` gives the allowed values of columns by field key (``"level"``, ``"school"``, ``"group"`` …);
    their cells offer them in a drop-down list. ``rows`` holds what is known already, by field key; without it the
    list is empty. Raises what ``write_workbook`` raises.
    """
    shape = kind.value
    chosen = [field for field in shape.fields if choices.get(field.key)]
    columns = [_column(field, chosen, choices) for field in shape.fields]
    filled = [[row.get(field.key) for field in shape.fields] for row in rows]
    data = TableSheet(_DATA, columns, filled, heading_lines=(shape.title,))
    sheets = [data, _guide(shape.fields)]
    if chosen:
        sheets.append(_choice_sheet(chosen, choices))
    write_workbook(path, sheets)


def _column(field: Field, chosen: Sequence[Field], choices: Mapping[str, Sequence[str]]) -> SheetColumn:
    # Dates are typed as text on purpose: Excel with an English calendar turns 06/07/2018 into 7 June.
    kind = _NUMBER if field.is_number else TEXT
    source = ChoiceList(_CHOICES, chosen.index(field), len(choices[field.key])) if field in chosen else None
    width = 10 if field.is_number else 24
    return SheetColumn(field.titles[0] + _REQUIRED_SIGN * field.required, kind, width, source)


def _guide(fields: Sequence[Field]) -> TableSheet:
    columns = (
        SheetColumn("Tên cột", width=24),
        SheetColumn("Bắt buộc", width=10),
        SheetColumn("Cách ghi", width=70),
    )
    rows = [(field.titles[0], "có" if field.required else "không", field.hint) for field in fields]
    return TableSheet(_GUIDE, columns, rows, heading_lines=_GUIDE_LINES)


def _choice_sheet(chosen: Sequence[Field], choices: Mapping[str, Sequence[str]]) -> TableSheet:
    columns = [SheetColumn(field.titles[0], width=36) for field in chosen]
    longest = max(len(choices[field.key]) for field in chosen)
    rows = [
        [choices[field.key][index] if index < len(choices[field.key]) else None for field in chosen]
        for index in range(longest)
    ]
    return TableSheet(_CHOICES, columns, rows)
