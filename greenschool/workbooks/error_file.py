"""The rows of a list that could not be taken in, with what is wrong in each, to be corrected and taken in again."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from greenschool.progress import SILENT, Progress
from greenschool.workbooks.cells import shown
from greenschool.workbooks.sheets import SheetColumn, TableSheet
from greenschool.workbooks.table import CellValue, RawTable, column_letter
from greenschool.workbooks.writer import write_workbook

ERROR_TITLE = "Lỗi"
_ERROR_WIDTH = 60
_NARROWEST, _WIDEST, _GAP = 6, 40, 2


@dataclass(frozen=True, slots=True)
class FaultyRows:
    """The faulty rows of one list: its sheet and header row, the titles of the columns (from 0) that are read.

    ``rows`` gives what is wrong by row, as Excel numbers it. No other column is written, because it may hold what may
    never be stored.
    """

    table: RawTable
    header_row: int
    titles: Mapping[int, str]
    rows: Mapping[int, str]


def write_error_file(path: Path, lists: Sequence[FaultyRows], progress: Progress = SILENT) -> None:
    """Write the faulty rows of each list on a sheet of its own, under the lines that head the list.

    Every cell is text, so that Excel leaves it as it stands. Raises what ``write_workbook`` raises.
    """
    write_workbook(path, [_sheet(found) for found in lists], progress)


def _sheet(found: FaultyRows) -> TableSheet:
    table, titles = found.table, found.titles
    rows = [
        [*(_cell(table.rows[row - 1], column) for column in sorted(titles)), found.rows[row]]
        for row in sorted(found.rows)
    ]
    columns = [
        SheetColumn(titles[column] or column_letter(column), width=_width(titles[column], [row[i] for row in rows]))
        for i, column in enumerate(sorted(titles))
    ]
    above = [" ".join(filter(None, map(shown, row))) for row in table.rows[: max(found.header_row - 1, 0)]]
    return TableSheet(
        table.sheet or ERROR_TITLE,
        [*columns, SheetColumn(ERROR_TITLE, width=_ERROR_WIDTH)],
        rows,
        heading_lines=[line for line in above if line],
    )


def _cell(row: tuple[CellValue, ...], column: int) -> str:
    return shown(row[column]) if column < len(row) else ""


def _width(title: str, cells: list[str]) -> float:
    longest = max((len(line) for cell in cells for line in cell.split("\n")), default=0)
    return min(max(len(title), longest, _NARROWEST) + _GAP, _WIDEST)
