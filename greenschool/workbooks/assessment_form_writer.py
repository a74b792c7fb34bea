"""Write the checklist sheet of one school: locked but for one column, with rules for what may be typed."""

from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from greenschool.fresh_file import fresh_file
from greenschool.workbooks.assessment_form import (
    CODE_COLUMN,
    COLUMNS,
    ENTRY_COLUMN,
    HEADER_ROW,
    INSTRUCTION_ROW,
    SCHOOL_ROW,
    SEASON_ROW,
    SHEET_TITLE,
    AssessmentForm,
    FormGroup,
    FormItem,
)
from greenschool.workbooks.cell_values import writable_text
from greenschool.workbooks.table import cell_name, column_letter

if TYPE_CHECKING:
    from openpyxl.worksheet.datavalidation import DataValidation
    from openpyxl.worksheet.worksheet import Worksheet

_WIDTHS = (7, 48, 27, 40, 8, 10, 14)
_FONT = "Times New Roman"
_A4 = 9
_MESSAGE_LENGTH = 220  # Excel shows 225 characters of an error message
_LINE_HEIGHT = 16
_LETTERS = 1.1  # of Times, to one unit of width
_LINES_OF_INSTRUCTION = 2


def write_form(out: Path, form: AssessmentForm) -> None:
    """Write the sheet to the .xlsx file ``out``.

    Raises ``TextTooLongError``, ``UnwritableTextError``, ``TargetInUseError`` or ``WriteFailedError``; the old file is
    then untouched.
    """
    from openpyxl import Workbook
    from openpyxl.workbook.protection import WorkbookProtection

    workbook = Workbook()
    workbook.properties.creator = "greenschool"
    workbook.security = WorkbookProtection(lockStructure=True)
    sheet = workbook.active
    sheet.title = SHEET_TITLE
    _FormWriter(sheet, form).write()
    with fresh_file(out) as beside:
        workbook.save(beside)


class _FormWriter:
    """Fills one worksheet."""

    def __init__(self, sheet: "Worksheet", form: AssessmentForm) -> None:
        self._sheet = sheet
        self._form = form

    def write(self) -> None:
        """Write cells, styles, rules, protection and page set-up."""
        for (row, column), value in self._form.cells().items():
            self._put(row, column, value)
        self._style_head()
        for row, line in self._form.rows():
            if isinstance(line, FormGroup):
                self._style_group(row)
            else:
                self._style_item(row, line)
        self._protect()
        self._set_up_page()

    def _put(self, row: int, column: int, value: str | Decimal) -> None:
        cell = self._cell(row, column)
        if isinstance(value, str):
            cell.value = writable_text(value, SHEET_TITLE, cell_name(row, column))
            # Without this openpyxl makes formulas of texts that begin with "=".
            cell.data_type = "s"
        else:
            cell.value = value

    def _cell(self, row: int, column: int) -> Any:  # noqa: ANN401 - openpyxl has no types
        return self._sheet.cell(row, column + 1)

    def _style_head(self) -> None:
        from openpyxl.styles import Alignment, Font, PatternFill

        bold = Font(name=_FONT, size=13, bold=True)
        for row in (1, SEASON_ROW, SCHOOL_ROW):
            self._cell(row, 0).font = bold
        note = self._cell(INSTRUCTION_ROW, 0)
        note.font = Font(name=_FONT, size=11, italic=True)
        note.alignment = Alignment(wrap_text=True, vertical="top")
        self._sheet.merge_cells(
            start_row=INSTRUCTION_ROW, end_row=INSTRUCTION_ROW, start_column=1, end_column=ENTRY_COLUMN + 1
        )
        self._sheet.row_dimensions[INSTRUCTION_ROW].height = _LINES_OF_INSTRUCTION * _LINE_HEIGHT
        for column in range(len(COLUMNS)):
            cell = self._cell(HEADER_ROW, column)
            cell.font = Font(name=_FONT, size=12, bold=True)
            cell.fill = PatternFill("solid", fgColor="E2EFDA")
            cell.border = _box()
            cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)

    def _style_group(self, row: int) -> None:
        from openpyxl.styles import Font, PatternFill

        for column in range(ENTRY_COLUMN + 1):
            cell = self._cell(row, column)
            cell.font = Font(name=_FONT, size=12, bold=True)
            cell.fill = PatternFill("solid", fgColor="EEF3EA")

    def _style_item(self, row: int, item: FormItem) -> None:
        from openpyxl.styles import Alignment, Font, PatternFill, Protection

        for column in range(len(COLUMNS)):
            cell = self._cell(row, column)
            cell.font = Font(name=_FONT, size=12)
            cell.border = _box()
            number = column >= ENTRY_COLUMN - 1
            cell.alignment = Alignment(horizontal="center" if number else None, vertical="top", wrap_text=True)
        entry = self._cell(row, ENTRY_COLUMN)
        entry.protection = Protection(locked=False)
        entry.fill = PatternFill("solid", fgColor="FFF8DC")
        texts = zip(_WIDTHS, ("", item.text, item.evidence, item.entry), strict=False)
        lines = max(
            sum(1 + len(part) // int(width * _LETTERS) for part in text.splitlines()) for width, text in texts if text
        )
        self._sheet.row_dimensions[row].height = (lines + 0.3) * _LINE_HEIGHT
        rule = _rule(item)
        rule.add(cell_name(row, ENTRY_COLUMN))
        self._sheet.add_data_validation(rule)

    def _protect(self) -> None:
        self._sheet.protection.sheet = True
        self._sheet.column_dimensions[column_letter(CODE_COLUMN)].hidden = True

    def _set_up_page(self) -> None:
        sheet = self._sheet
        for column, width in enumerate(_WIDTHS):
            sheet.column_dimensions[column_letter(column)].width = width
        sheet.page_setup.paperSize = _A4
        sheet.page_setup.orientation = "landscape"
        sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
        sheet.sheet_properties.pageSetUpPr.fitToPage = True
        sheet.print_title_rows = f"{HEADER_ROW}:{HEADER_ROW}"
        sheet.oddFooter.center.text = "&P/&N"
        sheet.freeze_panes = cell_name(HEADER_ROW + 1, 0)


def _rule(item: FormItem) -> "DataValidation":
    """Return Excel's rule for one entry. Lists are for whole numbers only: Excel reads theirs by its own language."""
    from openpyxl.worksheet.datavalidation import DataValidation

    if item.choices and all(choice == choice.to_integral_value() for choice in item.choices):
        rule = DataValidation(type="list", formula1='"' + ",".join(f"{choice:f}" for choice in item.choices) + '"')
    else:
        highest = item.choices[-1] if item.choices else item.highest
        rule = DataValidation(
            type="whole" if item.whole else "decimal",
            operator="greaterThanOrEqual" if highest is None else "between",
            formula1="0",
            formula2=None if highest is None else f"{highest:f}",
        )
    rule.allow_blank = True
    rule.errorTitle, rule.error = "Chưa đúng cách ghi", item.entry[-_MESSAGE_LENGTH:]
    rule.showErrorMessage = True
    return rule


def _box() -> Any:  # noqa: ANN401 - openpyxl has no types
    from openpyxl.styles import Border, Side

    line = Side(style="thin", color="808080")
    return Border(left=line, right=line, top=line, bottom=line)
