"""What sheets that go out locked and come home have in common.

Protection keeps honest people from slipping; it keeps nobody out. So what is locked bears a hidden check code, and on
its return it is compared with what was sent.
"""

import hashlib
from collections.abc import Callable, Sequence
from copy import copy
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.workbooks.cell_values import writable_text
from greenschool.workbooks.cells import shown
from greenschool.workbooks.table import CellValue, RawTable, cell_name, column_letter

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.datavalidation import DataValidation
    from openpyxl.worksheet.worksheet import Worksheet

Dress = Callable[[Any], None]
_FONT = "Times New Roman"
_A4 = 9
_LINE_HEIGHT = 16
_LETTERS = 1.1  # of Times, to one unit of width
_HEADER_FILL, _GROUP_FILL, _ENTRY_FILL = "E2EFDA", "EEF3EA", "FFF8DC"
_LINK = "0563C1"


class LockedCellChangedError(GreenSchoolError):
    """A cell that was sent out locked and says something else now."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "this cell is locked and said “{expected}” when it was sent out. Send the sheet out again."
    )


class FormulaInCellError(GreenSchoolError):
    """A formula where a number was asked for."""

    sentence = QT_TRANSLATE_NOOP("errors", "there is a formula in this cell. Write the number itself.")


@dataclass(frozen=True, slots=True)
class Returned:
    """A sheet that came home: the file's name, its cells, and the names of those with formulas."""

    name: str
    table: RawTable
    formulas: frozenset[str]

    def value(self, row: int, column: int) -> CellValue:
        """Return a cell, by row as Excel counts and column from 0; None beyond the edge."""
        cells = self.table.rows[row - 1] if row <= len(self.table.rows) else ()
        return cells[column] if column < len(cells) else None

    def text(self, row: int, column: int) -> str:
        """Return a cell as a person reads it."""
        return shown(self.value(row, column))


def digest(*parts: str) -> str:
    """Return a check code of twelve hexadecimal digits."""
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:12].upper()


def new_workbook() -> "Workbook":
    """Return a workbook whose sheets can be neither added nor removed."""
    from openpyxl import Workbook
    from openpyxl.workbook.protection import WorkbookProtection

    workbook = Workbook()
    workbook.properties.creator = "greenschool"
    workbook.security = WorkbookProtection(lockStructure=True)
    return workbook


class LockedSheet:
    """Writes one worksheet; rows as Excel counts them, columns from 0. All is locked but for the entry cells."""

    def __init__(self, sheet: "Worksheet", title: str, widths: Sequence[float]) -> None:
        self.sheet = sheet
        self._title, self._widths = title, widths
        self._dressed: dict[tuple[tuple[int, ...], Dress], Any] = {}
        sheet.title = title

    def put(self, row: int, column: int, value: str | Decimal) -> None:
        """Write a value; a text stays text even where it looks like a formula."""
        cell = self._cell(row, column)
        if isinstance(value, str):
            cell.value = writable_text(value, self._title, cell_name(row, column))
            # Without this openpyxl makes formulas of texts that begin with "=".
            cell.data_type = "s"
        else:
            cell.value = value

    def style_title(self, row: int) -> None:
        """Make a row of the head bold."""
        from openpyxl.styles import Font

        self._cell(row, 0).font = Font(name=_FONT, size=13, bold=True)

    def style_note(self, row: int, columns: int, lines: int) -> None:
        """Let an instruction run over ``columns`` columns in ``lines`` lines."""
        from openpyxl.styles import Alignment, Font

        note = self._cell(row, 0)
        note.font = Font(name=_FONT, size=11, italic=True)
        note.alignment = Alignment(wrap_text=True, vertical="top")
        self.sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=columns)
        self.sheet.row_dimensions[row].height = lines * _LINE_HEIGHT

    def style_header(self, row: int, columns: int) -> None:
        """Show a row as the one that names the columns."""
        for column in range(columns):
            self._dress(self._cell(row, column), _as_header)

    def style_group(self, row: int, columns: int, centred: Sequence[int] = ()) -> None:
        """Show a row as the heading of those below."""
        for column in range(columns):
            self._dress(self._cell(row, column), _as_centred_group if column in centred else _as_group)

    def style_row(self, row: int, columns: int, centred: Sequence[int] = ()) -> None:
        """Box the cells of a row and make it as high as its longest text; ``centred`` hold numbers."""
        lines = 1
        for column in range(columns):
            cell = self._cell(row, column)
            self._dress(cell, _as_number if column in centred else _as_text)
            letters = int(self._widths[column] * _LETTERS)
            text = cell.value if isinstance(cell.value, str) else ""
            lines = max(lines, sum(1 + len(part) // letters for part in text.splitlines()))
        self.sheet.row_dimensions[row].height = (lines + 0.3) * _LINE_HEIGHT

    def open_cell(self, row: int, column: int) -> None:
        """Let people write into a cell."""
        self._dress(self._cell(row, column), _as_open)

    def link(self, row: int, column: int, place: str) -> None:
        """Let a click open the file at ``place``, which is told from the folder of the workbook."""
        cell = self._cell(row, column)
        cell.hyperlink = place
        self._dress(cell, _as_link)

    def add_rule(self, rule: "DataValidation", row: int, column: int) -> None:
        """Let Excel hold a cell to ``rule``, which may serve many cells."""
        if not rule.sqref:
            self.sheet.add_data_validation(rule)
        rule.add(cell_name(row, column))

    def finish(self, header_row: int, hidden_column: int | None = None, frozen_column: int = 0) -> None:
        """Protect the sheet, hide its codes and set the page up: A4 across, the header on every page."""
        sheet = self.sheet
        sheet.protection.sheet = True
        for column, width in enumerate(self._widths):
            sheet.column_dimensions[column_letter(column)].width = width
        if hidden_column is not None:
            sheet.column_dimensions[column_letter(hidden_column)].hidden = True
        sheet.page_setup.paperSize = _A4
        sheet.page_setup.orientation = "landscape"
        sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
        sheet.sheet_properties.pageSetUpPr.fitToPage = True
        sheet.print_title_rows = f"{header_row}:{header_row}"
        sheet.oddFooter.center.text = "&P/&N"
        sheet.freeze_panes = cell_name(header_row + 1, frozen_column)

    def _dress(self, cell: Any, dress: Dress) -> None:  # noqa: ANN401 - openpyxl has no types
        """Dress a cell as the one before it that looked the same: making and comparing styles takes very long."""
        key = (tuple(cell._style or ()), dress)  # noqa: SLF001 - what openpyxl's manual copies the looks of a cell with
        known = self._dressed.get(key)
        if known is None:
            dress(cell)
            self._dressed[key] = copy(cell._style)  # noqa: SLF001
        else:
            cell._style = copy(known)  # noqa: SLF001

    def _cell(self, row: int, column: int) -> Any:  # noqa: ANN401 - openpyxl has no types
        return self.sheet.cell(row, column + 1)


def _as_header(cell: Any) -> None:  # noqa: ANN401 - openpyxl has no types
    from openpyxl.styles import Alignment, Font, PatternFill

    cell.font = Font(name=_FONT, size=12, bold=True)
    cell.fill = PatternFill("solid", fgColor=_HEADER_FILL)
    cell.border = _box()
    cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)


def _as_group(cell: Any) -> None:  # noqa: ANN401 - openpyxl has no types
    from openpyxl.styles import Font, PatternFill

    cell.font = Font(name=_FONT, size=12, bold=True)
    cell.fill = PatternFill("solid", fgColor=_GROUP_FILL)


def _as_centred_group(cell: Any) -> None:  # noqa: ANN401 - openpyxl has no types
    from openpyxl.styles import Alignment

    _as_group(cell)
    cell.alignment = Alignment(horizontal="center")


def _as_text(cell: Any, horizontal: str | None = None) -> None:  # noqa: ANN401 - openpyxl has no types
    from openpyxl.styles import Alignment, Font

    cell.font = Font(name=_FONT, size=12)
    cell.border = _box()
    cell.alignment = Alignment(horizontal=horizontal, vertical="top", wrap_text=True)


def _as_number(cell: Any) -> None:  # noqa: ANN401 - openpyxl has no types
    _as_text(cell, "center")


def _as_open(cell: Any) -> None:  # noqa: ANN401 - openpyxl has no types
    from openpyxl.styles import PatternFill, Protection

    cell.protection = Protection(locked=False)
    cell.fill = PatternFill("solid", fgColor=_ENTRY_FILL)


def _as_link(cell: Any) -> None:  # noqa: ANN401 - openpyxl has no types
    from openpyxl.styles import Font

    cell.font = Font(name=_FONT, size=12, underline="single", color=_LINK)


def _box() -> Any:  # noqa: ANN401 - openpyxl has no types
    from openpyxl.styles import Border, Side

    line = Side(style="thin", color="808080")
    return Border(left=line, right=line, top=line, bottom=line)
