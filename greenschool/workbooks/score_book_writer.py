"""Write one judge's workbook: the sheet to mark in, the rubric with what its levels mean, the files of the entries."""

from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from greenschool.fresh_file import fresh_file
from greenschool.text.numbers import format_decimal
from greenschool.workbooks.locked_sheet import LockedSheet, new_workbook
from greenschool.workbooks.score_book import (
    CODE_COLUMN,
    CODE_TITLE,
    FILES_TITLE,
    FIRST_MARK,
    HEADER_ROW,
    INSTRUCTION_ROW,
    JUDGE_ROW,
    RUBRIC_TITLE,
    SHEET_TITLE,
    TEXT_COLUMN,
    BookEntry,
    BookGroup,
    ScoreBook,
    group_words,
)

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.datavalidation import DataValidation

_CODE_WIDTH, _TEXT_WIDTH, _MARK_WIDTH, _COMMENT_WIDTH, _CHECK_WIDTH = 13, 50, 13, 30, 14
_LINES_OF_INSTRUCTION = 3
_RUBRIC_COLUMNS = ("Tiêu chí", "Mức", "Mô tả")
_RUBRIC_WIDTHS = (34, 20, 90)
_FILE_COLUMNS, _FILE_WIDTHS = (CODE_TITLE, "Tệp", "Ghi chú"), (_CODE_WIDTH, 30, 60)
_BESIDE = "Bấm vào tên tệp để mở. Thư mục tệp phải để cạnh phiếu chấm này."
_KEPT = "Văn phòng giữ tệp này. Cần xem để chấm thì hỏi văn phòng."


def write_book(out: Path, book: ScoreBook) -> None:
    """Write the workbook to the .xlsx file ``out``.

    Raises ``TextTooLongError``, ``UnwritableTextError``, ``TargetInUseError`` or ``WriteFailedError``; the old file is
    then untouched.
    """
    workbook = new_workbook()
    marks = (_MARK_WIDTH,) * len(book.criteria)
    widths = (_CODE_WIDTH, _TEXT_WIDTH, *marks, _COMMENT_WIDTH, _COMMENT_WIDTH, _CHECK_WIDTH)
    sheet = LockedSheet(workbook.active, SHEET_TITLE, widths)
    _write_head(sheet, book)
    for row, line in book.rows():
        if isinstance(line, BookGroup):
            _write_group(sheet, book, row, line)
        else:
            _write_entry(sheet, book, row, line)
    _add_rules(sheet, book)
    sheet.finish(HEADER_ROW, hidden_column=book.check_column, frozen_column=FIRST_MARK)
    _write_rubric(workbook, book)
    if book.files:
        _write_files(workbook, book)
    with fresh_file(out) as beside:
        workbook.save(beside)


def _write_head(sheet: LockedSheet, book: ScoreBook) -> None:
    for (row, column), text in book.head().items():
        sheet.put(row, column, text)
    for row in range(1, JUDGE_ROW + 1):
        sheet.style_title(row)
    sheet.style_note(INSTRUCTION_ROW, book.check_column, _LINES_OF_INSTRUCTION)
    sheet.style_header(HEADER_ROW, len(book.columns))


def _write_group(sheet: LockedSheet, book: ScoreBook, row: int, group: BookGroup) -> None:
    sheet.put(row, CODE_COLUMN, group_words(group))
    for place, maximum in enumerate(group.maxima):
        sheet.put(row, FIRST_MARK + place, maximum)
    sheet.style_group(row, book.check_column, centred=range(FIRST_MARK, book.comment_column))


def _write_entry(sheet: LockedSheet, book: ScoreBook, row: int, entry: BookEntry) -> None:
    sheet.put(row, CODE_COLUMN, entry.code)
    sheet.put(row, TEXT_COLUMN, entry.text)
    for place, mark in entry.marks.items():
        sheet.put(row, FIRST_MARK + place, mark)
    if entry.comment:
        sheet.put(row, book.comment_column, entry.comment)
    sheet.put(row, book.check_column, book.check_code(entry))
    sheet.style_row(row, len(book.columns), centred=range(FIRST_MARK, book.comment_column))
    for column in range(FIRST_MARK, book.check_column):
        sheet.open_cell(row, column)


def _add_rules(sheet: LockedSheet, book: ScoreBook) -> None:
    """Let Excel refuse what cannot be a mark: one rule for each criterion of each group."""
    rows = {line.code: row for row, line in book.rows() if isinstance(line, BookEntry)}
    for group in book.groups:
        for place, maximum in enumerate(group.maxima):
            rule = _rule(maximum, book.criteria[place].step)
            for entry in group.entries:
                sheet.add_rule(rule, rows[entry.code], FIRST_MARK + place)


def _rule(maximum: Decimal, step: Decimal) -> "DataValidation":
    from openpyxl.worksheet.datavalidation import DataValidation

    rule = DataValidation(type="decimal", operator="between", formula1="0", formula2=f"{maximum:f}")
    rule.allow_blank = True
    rule.errorTitle = "Điểm không hợp lệ"
    rule.error = f"Điểm từ 0 đến {format_decimal(maximum)}, bước {format_decimal(step)}."
    rule.showErrorMessage = True
    return rule


def _write_rubric(workbook: "Workbook", book: ScoreBook) -> None:
    sheet = LockedSheet(workbook.create_sheet(), RUBRIC_TITLE, _RUBRIC_WIDTHS)
    for column, title in enumerate(_RUBRIC_COLUMNS):
        sheet.put(1, column, title)
    sheet.style_header(1, len(_RUBRIC_COLUMNS))
    row = 1
    for criterion in book.criteria:
        lines = (("", criterion.description), *criterion.levels)
        for level, words in lines:
            row += 1
            for column, text in enumerate((criterion.name if not level else "", level, words)):
                sheet.put(row, column, text)
            sheet.style_row(row, len(_RUBRIC_COLUMNS))
    sheet.finish(1)


def _write_files(workbook: "Workbook", book: ScoreBook) -> None:
    sheet = LockedSheet(workbook.create_sheet(), FILES_TITLE, _FILE_WIDTHS)
    sheet.put(1, 0, _BESIDE)
    sheet.style_note(1, len(_FILE_COLUMNS), 1)
    for column, title in enumerate(_FILE_COLUMNS):
        sheet.put(2, column, title)
    sheet.style_header(2, len(_FILE_COLUMNS))
    for row, file in enumerate(book.files, start=3):
        for column, text in enumerate((file.code, file.name, "" if file.place else _KEPT)):
            sheet.put(row, column, text)
        sheet.style_row(row, len(_FILE_COLUMNS))
        if file.place:
            sheet.link(row, 1, file.place)
    sheet.finish(2)
