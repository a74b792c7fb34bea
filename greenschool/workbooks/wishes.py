"""What a person wants read otherwise than the file says; the file itself is never changed."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from greenschool.errors import QT_TRANSLATE_NOOP
from greenschool.text.unicode import normalise_lines
from greenschool.workbooks.mapping import ChosenColumns
from greenschool.workbooks.refusals import FileRefusedError
from greenschool.workbooks.table import CellValue, RawTable, cell_place


class NoSuchCellError(FileRefusedError):
    """A correction of a cell that is not among the rows of the list."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The list in “{name}” has no cell {cell}. Nothing was imported. Name a cell of the list as Excel does, like "
        "B5, and try again.",
    )


@dataclass(frozen=True, slots=True)
class Wishes:
    """What is read in place of what the file says.

    ``corrections`` are texts typed over cells, by the cell's name ("B5"); ``left_out`` are rows to pass over.
    ``chosen`` are the columns that a person chose; ``school`` sent the list, where it has no column for it.
    """

    corrections: Mapping[str, str] = field(default_factory=dict)
    left_out: frozenset[int] = frozenset()
    chosen: ChosenColumns | None = None
    school: str = ""


AS_WRITTEN = Wishes()


def corrected(name: str, table: RawTable, header_row: int, corrections: Mapping[str, str]) -> RawTable:
    """Return the sheet of the file ``name`` with what was typed over the cells below its header.

    Raises ``NoSuchCellError``.
    """
    if not corrections:
        return table
    rows: dict[int, list[CellValue]] = {}
    formulas = dict(table.formulas)
    for cell, text in corrections.items():
        place = cell_place(cell)
        if place is None or not header_row < place[0] <= len(table.rows):
            raise NoSuchCellError(name=name, cell=cell)
        number, column = place
        cells = rows.setdefault(number, list(table.rows[number - 1]))
        cells += [None] * (column + 1 - len(cells))
        cells[column] = normalise_lines(text) or None
        formulas.pop(place, None)
    corrected_rows = tuple(tuple(rows.get(number, row)) for number, row in enumerate(table.rows, 1))
    return replace(table, rows=corrected_rows, formulas=formulas)
