"""What is written to Excel: sheets of typed columns, as plain values."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class CellKind:
    """What the cells of a column hold and how Excel shows it.

    ``holds`` is the Python type; ``number_format`` is Excel's; ``places`` are the decimal places of a number.
    """

    holds: type
    number_format: str
    places: int = 0


TEXT = CellKind(str, "@")
INTEGER = CellKind(int, "0")
DATE = CellKind(date, "dd/mm/yyyy")


def decimal(places: int) -> CellKind:
    """Return the kind of an exact number shown with ``places`` decimal places, at least one."""
    return CellKind(Decimal, "0." + "0" * places, places)


@dataclass(frozen=True, slots=True)
class ChoiceList:
    """Where allowed values stand: sheet title, column from 0, how many of them below the title in row 1."""

    sheet: str
    column: int
    count: int


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """One column: its title, what it holds, its width in characters, and for templates a drop-down list."""

    title: str
    kind: CellKind = TEXT
    width: float = 16
    choices: ChoiceList | None = None


SheetValue = str | int | Decimal | date | None


@dataclass(frozen=True, slots=True)
class TableSheet:
    """One sheet: lines above the table, the header row, the rows, lines below.

    Each row has one value per column, of the column's type or ``None``.
    """

    title: str
    columns: Sequence[SheetColumn]
    rows: Sequence[Sequence[SheetValue]]
    heading_lines: Sequence[str] = ()
    footer_lines: Sequence[str] = ()
