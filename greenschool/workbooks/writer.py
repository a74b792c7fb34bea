"""Lists out to Excel: real numbers and dates, text that stays text, ready for A4."""

import contextlib
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from greenschool.errors import QT_TRANSLATE_NOOP
from greenschool.fresh_file import fresh_file
from greenschool.progress import SILENT, Progress
from greenschool.workbooks.cell_values import exact_value, writable_text
from greenschool.workbooks.sheets import TEXT, CellKind, SheetValue, TableSheet
from greenschool.workbooks.table import cell_name, column_letter

if TYPE_CHECKING:
    from openpyxl import Workbook

_FONT = "Times New Roman"
_FONT_SIZE = 12
_A4 = 9
_PORTRAIT_WIDTH = 85  # characters of 12-point Times that an upright A4 page holds legibly
_TITLE_LENGTH = 31
_FORBIDDEN_IN_TITLE = re.compile(r"[\[\]:*?/\\]")
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
_LAST_CHOICE_ROW = 5_000


def write_workbook(path: Path, sheets: Sequence[TableSheet], progress: Progress = SILENT) -> None:
    """Write ``sheets`` to the .xlsx file ``path``, which is replaced only when the new one is complete.

    Raises ``TextTooLongError``, ``UnwritableTextError``, ``TargetInUseError`` or ``WriteFailedError``; in
    each case, and on ``Cancelled``, the old file is untouched.
    """
    progress.begin(QT_TRANSLATE_NOOP("progress", "Writing the rows"), sum(len(sheet.rows) for sheet in sheets))
    with fresh_file(path) as beside, _new_workbook() as workbook:
        _fill(workbook, sheets, progress)
        workbook.save(beside)


@contextlib.contextmanager
def _new_workbook() -> "Iterator[Workbook]":
    """Give a workbook whose rows go straight to the disk, and end its streams whatever happens."""
    from openpyxl import Workbook

    workbook = Workbook(write_only=True)
    try:
        yield workbook
    finally:
        for sheet in workbook.worksheets:
            if not sheet.closed:
                sheet.close()


def _fill(workbook: "Workbook", sheets: Sequence[TableSheet], progress: Progress) -> None:
    workbook.properties.creator = "greenschool"
    _add_styles(workbook, {column.kind for sheet in sheets for column in sheet.columns})
    taken: set[str] = set()
    for sheet in sheets:
        _SheetWriter(workbook, sheet, _legal_title(sheet.title, taken)).write(progress)


def _legal_title(title: str, taken: set[str]) -> str:
    """Return a title that Excel accepts (31 characters, no brackets or slashes), and note it as taken."""
    legal = _FORBIDDEN_IN_TITLE.sub(" ", title).strip(" '")[:_TITLE_LENGTH] or "Sheet"
    candidate, number = legal, 2
    while candidate.lower() in taken:
        suffix = f" ({number})"
        candidate = legal[: _TITLE_LENGTH - len(suffix)] + suffix
        number += 1
    taken.add(candidate.lower())
    return candidate


def _add_styles(workbook: "Workbook", kinds: set[CellKind]) -> None:
    # Named styles: each cell then costs one look-up instead of comparing fonts and borders.
    from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Side

    line = Side(style="thin", color="808080")
    box = Border(left=line, right=line, top=line, bottom=line)
    font = Font(name=_FONT, size=_FONT_SIZE)
    bold = Font(name=_FONT, size=_FONT_SIZE, bold=True)
    middle = Alignment(horizontal="center", vertical="center", wrap_text=True)
    fill = PatternFill("solid", fgColor="E2EFDA")
    workbook.add_named_style(NamedStyle("gs line", font=font))
    workbook.add_named_style(NamedStyle("gs heading", font=bold))
    workbook.add_named_style(NamedStyle("gs title", font=bold, alignment=middle, border=box, fill=fill))
    for kind in kinds | {TEXT}:
        text = kind is TEXT
        alignment = Alignment(horizontal=None if text else "right", vertical="top", wrap_text=text)
        workbook.add_named_style(
            NamedStyle(_style(kind), font=font, alignment=alignment, border=box, number_format=kind.number_format)
        )


def _style(kind: CellKind) -> str:
    return f"gs {kind.number_format}"


class _SheetWriter:
    """Writes one sheet row by row into a workbook."""

    def __init__(self, workbook: "Workbook", sheet: TableSheet, title: str) -> None:
        self._sheet = sheet
        self._title = title
        self._out: Any = workbook.create_sheet(title)
        # A blank row sets the heading lines apart from the table.
        self._header_row = len(sheet.heading_lines) + (2 if sheet.heading_lines else 1)
        self._last_row = self._header_row + len(sheet.rows)

    def write(self, progress: Progress) -> None:
        """Write the whole sheet; the page set-up comes first because rows go straight to the disk."""
        self._set_up_page()
        self._set_up_columns()
        for number, text in enumerate(self._sheet.heading_lines, start=1):
            self._out.append([self._text(text, "gs heading", number, 0)])
        if self._sheet.heading_lines:
            self._out.append([])
        titles = enumerate(column.title for column in self._sheet.columns)
        self._out.append([self._text(title, "gs title", self._header_row, index) for index, title in titles])
        for number, row in enumerate(self._sheet.rows, start=self._header_row + 1):
            cells = zip(self._sheet.columns, row, strict=True)
            self._out.append([self._value(value, column.kind, number, i) for i, (column, value) in enumerate(cells)])
            progress.step()
        for number, text in enumerate(self._sheet.footer_lines, start=self._last_row + 1):
            self._out.append([self._text(text, "gs line", number, 0)])

    def _set_up_page(self) -> None:
        out = self._out
        out.page_setup.paperSize = _A4
        wide = sum(column.width for column in self._sheet.columns) > _PORTRAIT_WIDTH
        out.page_setup.orientation = "landscape" if wide else "portrait"
        out.page_setup.fitToWidth, out.page_setup.fitToHeight = 1, 0
        out.sheet_properties.pageSetUpPr.fitToPage = True
        out.print_title_rows = f"{self._header_row}:{self._header_row}"
        out.oddFooter.center.text = "&P/&N"
        out.freeze_panes = cell_name(self._header_row + 1, 0)
        last = cell_name(self._last_row, len(self._sheet.columns) - 1)
        out.auto_filter.ref = f"{cell_name(self._header_row, 0)}:{last}"

    def _set_up_columns(self) -> None:
        from openpyxl.worksheet.datavalidation import DataValidation

        for index, column in enumerate(self._sheet.columns):
            letter = column_letter(index)
            dimension = self._out.column_dimensions[letter]
            dimension.width = column.width
            # What is typed below the last row, or into an empty template, is taken as the column says.
            dimension.number_format = column.kind.number_format
            if column.choices:
                source = column.choices
                where = column_letter(source.column)
                values = f"'{source.sheet}'!${where}$2:${where}${source.count + 1}"
                rule = DataValidation(type="list", formula1=values, allow_blank=True, errorStyle="warning")
                rule.add(f"{letter}{self._header_row + 1}:{letter}{_LAST_CHOICE_ROW}")
                self._out.data_validations.append(rule)

    def _value(self, value: SheetValue, kind: CellKind, row: int, index: int) -> object:
        exact = exact_value(value, kind, self._title, cell_name(row, index))
        return self._cell(exact, _style(kind))

    def _text(self, text: str, style: str, row: int, index: int) -> object:
        return self._cell(writable_text(text, self._title, cell_name(row, index)), style)

    def _cell(self, value: SheetValue, style: str) -> object:
        from openpyxl.cell import WriteOnlyCell

        cell = WriteOnlyCell(self._out, value)
        cell.style = style
        if isinstance(value, str):
            # Without this openpyxl makes formulas of texts with "=" and error values of "#N/A".
            cell.data_type = "s"
            cell.quotePrefix = value.startswith(_FORMULA_STARTS)
        return cell
