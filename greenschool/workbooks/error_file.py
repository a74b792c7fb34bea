"""The rows of a list that could not be taken in, with what is wrong in each, to be corrected and taken in again."""

from collections.abc import Mapping
from pathlib import Path

from greenschool.progress import SILENT, Progress
from greenschool.workbooks.cells import shown
from greenschool.workbooks.sheets import SheetColumn, TableSheet
from greenschool.workbooks.table import CellValue, RawTable, column_letter
from greenschool.workbooks.writer import write_workbook

ERROR_TITLE = "Lỗi"
_ERROR_WIDTH = 60
_NARROWEST, _WIDEST, _GAP = 6, 40, 2


def write_error_file(
    path: Path,
    table: RawTable,
    header_row: int,
    titles: Mapping[int, str],
    errors: Mapping[int, str],
    progress: Progress = SILENT,
) -> None:
    """Write the rows of ``errors`` (row as in Excel to what is wrong) under the lines that head ``table``.

    ``titles`` are those of the columns (from 0) that are read; no other is written, because it may hold what may
    never be stored. Every cell is text, so that Excel leaves it as it stands. Raises what ``write_workbook`` raises.
    """
    rows = [[*(_cell(table.rows[row - 1], column) for column in sorted(titles)), errors[row]] for row in sorted(errors)]
    columns = [
        SheetColumn(titles[column] or column_letter(column), width=_width(titles[column], [row[i] for row in rows]))
        for i, column in enumerate(sorted(titles))
    ]
    above = [" ".join(filter(None, map(shown, row))) for row in table.rows[: max(header_row - 1, 0)]]
    sheet = TableSheet(
        table.sheet or ERROR_TITLE,
        [*columns, SheetColumn(ERROR_TITLE, width=_ERROR_WIDTH)],
        rows,
        heading_lines=[line for line in above if line],
    )
    write_workbook(path, [sheet], progress)


def _cell(row: tuple[CellValue, ...], column: int) -> str:
    return shown(row[column]) if column < len(row) else ""


def _width(title: str, cells: list[str]) -> float:
    longest = max((len(line) for cell in cells for line in cell.split("\n")), default=0)
    return min(max(len(title), longest, _NARROWEST) + _GAP, _WIDEST)
