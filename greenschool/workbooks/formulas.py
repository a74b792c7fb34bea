"""Cells that compute: where a number was asked for, a formula would change behind everybody's back."""

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.workbooks.safe_open import SafeFile
from greenschool.workbooks.table import RawTable, cell_name


class FormulaUsedError(GreenSchoolError):
    """A remark, not a fault: the cell computes, and what Excel computed last was taken."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "There is a formula in this cell. The value that Excel computed last, “{value}”, was taken."
    )


class NotComputedError(GreenSchoolError):
    """The cell computes, but the file does not say what: a program wrote it that cannot compute."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "There is a formula in this cell, but the file does not hold its result. The row was not imported. Open "
        "the file in Excel, save it and import it again, or type the value.",
    )


def formula_remark(table: RawTable, row: int, column: int, value: str) -> FormulaUsedError | NotComputedError | None:
    """Return what there is to say of a cell (row as Excel counts, column from 0) that shows ``value``."""
    computed = table.formulas.get((row, column))
    if computed is None:
        return None
    return FormulaUsedError(value=value) if computed else NotComputedError()


def formula_cells(file: SafeFile) -> tuple[str, ...]:
    """Return the names of all cells with a formula, sheet by sheet; a text file has none."""
    facts = file.facts.values() if file.old is None else file.old.facts
    return tuple(cell_name(*place) for sheet in facts for place in sheet.formulas)
