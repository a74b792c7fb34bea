"""Write the checklist sheet of one school: locked but for one column, with rules for what may be typed."""

from pathlib import Path
from typing import TYPE_CHECKING

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
from greenschool.workbooks.locked_sheet import LockedSheet, new_workbook

if TYPE_CHECKING:
    from openpyxl.worksheet.datavalidation import DataValidation

_WIDTHS = (7, 48, 27, 40, 8, 10, 14)
_MESSAGE_LENGTH = 220  # Excel shows 225 characters of an error message
_LINES_OF_INSTRUCTION = 2


def write_form(out: Path, form: AssessmentForm) -> None:
    """Write the sheet to the .xlsx file ``out``.

    Raises ``TextTooLongError``, ``UnwritableTextError``, ``TargetInUseError`` or ``WriteFailedError``; the old file is
    then untouched.
    """
    workbook = new_workbook()
    sheet = LockedSheet(workbook.active, SHEET_TITLE, _WIDTHS)
    for (row, column), value in form.cells().items():
        sheet.put(row, column, value)
    for row in (1, SEASON_ROW, SCHOOL_ROW):
        sheet.style_title(row)
    sheet.style_note(INSTRUCTION_ROW, ENTRY_COLUMN + 1, _LINES_OF_INSTRUCTION)
    sheet.style_header(HEADER_ROW, len(COLUMNS))
    for row, line in form.rows():
        if isinstance(line, FormGroup):
            sheet.style_group(row, ENTRY_COLUMN + 1)
            continue
        sheet.style_row(row, len(COLUMNS), centred=(ENTRY_COLUMN - 1, ENTRY_COLUMN, CODE_COLUMN))
        sheet.open_cell(row, ENTRY_COLUMN)
        sheet.add_rule(_rule(line), row, ENTRY_COLUMN)
    sheet.finish(HEADER_ROW, hidden_column=CODE_COLUMN)
    with fresh_file(out) as beside:
        workbook.save(beside)


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
