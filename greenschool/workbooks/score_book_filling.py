"""Marks written into a judge's workbook as a judge writes them in Excel: into its open cells, and nothing else."""

from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path

from greenschool.fresh_file import fresh_file
from greenschool.text.search_key import search_key
from greenschool.workbooks.cells import shown
from greenschool.workbooks.score_book import CODE_COLUMN, COMMENT_TITLE, FIRST_MARK, HEADER_ROW, SHEET_TITLE


class LockedCellError(ValueError):
    """A mark for a cell that a judge cannot write into."""


def fill_book(path: Path, marks: Mapping[str, Mapping[str, Decimal]]) -> None:
    """Write marks, by the code of the entry and the name of the criterion, into the workbook at ``path``.

    Raises ``KeyError`` for a code or a criterion that the workbook does not have and ``LockedCellError``; the file is
    then as it was.
    """
    from openpyxl import load_workbook

    workbook = load_workbook(path)
    sheet = workbook[SHEET_TITLE]
    titles = [shown(cell.value) for cell in sheet[HEADER_ROW]]
    columns = {search_key(titles[place]): place + 1 for place in range(FIRST_MARK, titles.index(COMMENT_TITLE))}
    rows = {shown(sheet.cell(row, CODE_COLUMN + 1).value): row for row in range(HEADER_ROW + 1, sheet.max_row + 1)}
    for code, of_entry in marks.items():
        for criterion, mark in of_entry.items():
            cell = sheet.cell(rows[code], columns[search_key(criterion)])
            if cell.protection.locked:
                raise LockedCellError(cell.coordinate)
            cell.value = mark
    with fresh_file(path) as beside:
        workbook.save(beside)
