"""What a person wants read otherwise than the file says; the file itself is never changed."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace

from greenschool.errors import QT_TRANSLATE_NOOP
from greenschool.text.unicode import normalise, normalise_lines
from greenschool.workbooks.mapping import ChosenColumns
from greenschool.workbooks.refusals import FileRefusedError
from greenschool.workbooks.table import CellValue, RawTable, address_parts, cell_place

ROWS_OF_A_SHEET = 1 << 20
"""Where a file has several lists, their rows are numbered through, as if each sheet were as long as it may be."""


class NoSuchCellError(FileRefusedError):
    """A correction of a cell that is not among the rows of the list."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The list in “{name}” has no cell {cell}. Nothing was imported. Name a cell of the list as Excel does, like "
        "B5, and try again.",
    )


class WhichSheetError(FileRefusedError):
    """A correction of a cell that does not say on which of several sheets."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” has lists on the sheets {sheets}. Nothing was imported. Name the sheet of the cell too, like "
        "{first}!{cell}, and try again.",
    )


@dataclass(frozen=True, slots=True)
class ListWishes:
    """What is wished of one list: texts by the names of its cells, rows to pass over, the school that sent it."""

    corrections: Mapping[str, str]
    left_out: frozenset[int]
    school: str


NO_WISHES = ListWishes({}, frozenset(), "")


@dataclass(frozen=True, slots=True)
class Wishes:
    """What is read in place of what the file says.

    ``corrections`` are texts typed over cells, by the name of the cell ("B5"), with its sheet where the file has
    several lists ("4A!B5"). ``left_out`` are rows to pass over, numbered through. ``chosen`` are the columns that a
    person chose, ``sheets`` the sheets to read (none named: every one with such a list). ``schools`` sent the lists
    that have no column for it, by sheet; "" stands for every list.
    """

    corrections: Mapping[str, str] = field(default_factory=dict)
    left_out: frozenset[int] = frozenset()
    chosen: tuple[ChosenColumns, ...] = ()
    sheets: tuple[str, ...] = ()
    schools: Mapping[str, str] = field(default_factory=dict)

    def of_list(self, position: int, sheet: str, *, alone: bool) -> ListWishes:
        """Return what is wished of the list that stands at ``position`` (from 0), on ``sheet``, ``alone`` or not."""
        cells = {address_parts(name): text for name, text in self.corrections.items()}
        before = position * ROWS_OF_A_SHEET
        return ListWishes(
            corrections={
                cell: text for (named, cell), text in cells.items() if same_sheet(named, sheet) or (alone and not named)
            },
            left_out=frozenset(row - before for row in self.left_out if 0 <= row - before < ROWS_OF_A_SHEET),
            school=self.schools.get(sheet) or self.schools.get("", ""),
        )

    def check_cells(self, name: str, sheets: Collection[str]) -> None:
        """Raise ``NoSuchCellError`` or ``WhichSheetError`` where a correction is of none of these ``sheets``."""
        for address in self.corrections:
            sheet, cell = address_parts(address)
            if not sheet and len(sheets) > 1:
                first, shown = next(iter(sheets)), ", ".join(f"“{one}”" for one in sheets)
                raise WhichSheetError(name=name, sheets=shown, first=first, cell=cell)
            if sheet and not any(same_sheet(sheet, one) for one in sheets):
                raise NoSuchCellError(name=name, cell=address)


AS_WRITTEN = Wishes()


def same_sheet(sheet: str, other: str) -> bool:
    """Tell whether two names are of one sheet; Excel allows no two that differ in nothing but capitals."""
    return normalise(sheet).casefold() == normalise(other).casefold()


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
