"""The columns of a school's sheet, and how what is typed there is read."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.language import say
from greenschool.services.assessment_rows import CellRow, SheetRow
from greenschool.services.checklists import ChecklistRow, CriterionRow
from greenschool.services.states import Side
from greenschool.text.numbers import NumberError, parse_decimal
from greenschool.ui.table.column import Align, Column, Setter
from greenschool.ui.tokens import Tone
from greenschool.wording import side_heading, state_name


class NotAMarkError(GreenSchoolError):
    """Something typed for a mark that is no number; ``entry`` says how the criterion is filled in."""

    sentence = QT_TRANSLATE_NOOP("errors", "{code}: “{typed}” is not a number. The old mark was kept. {entry}")


@dataclass(frozen=True, slots=True)
class SheetLine:
    """One criterion on a school's sheet, and the sides that may be changed there."""

    criterion: CriterionRow
    cell: CellRow
    open_sides: frozenset[Side]
    """Empty where the person at the desk may only read."""
    open_reason: bool


def sheet_lines(checklist: ChecklistRow, sheet: SheetRow, *, may_edit: bool) -> list[SheetLine]:
    """Return the lines of a sheet in the order of the checklist."""
    criteria = {criterion.code: criterion for criterion in checklist.criteria}
    sides = frozenset(Side) - set(sheet.closed) if may_edit else frozenset()
    return [SheetLine(criteria[cell.criterion], cell, sides, may_edit and Side.AGREED in sides) for cell in sheet.cells]


def read_mark(criterion: CriterionRow, typed: str) -> Decimal | None:
    """Return a mark as typed, "8,5" or "8.5"; None for an empty cell. Raises ``NotAMarkError``."""
    if not typed.strip():
        return None
    try:
        return parse_decimal(typed)
    except NumberError as error:
        raise NotAMarkError(code=criterion.code, typed=typed, entry=criterion.entry) from error


def sheet_columns(
    set_mark: Callable[[Side], Setter[SheetLine]], set_reason: Setter[SheetLine]
) -> list[Column[SheetLine]]:
    """Return the columns; a mark is shown as it is entered, in the unit of its criterion."""
    return [
        Column("code", say("columns", "Code"), lambda line: line.criterion.code, width=56),
        Column("text", say("columns", "Criterion"), lambda line: line.criterion.text, width=320),
        Column("maximum", say("columns", "Maximum"), lambda line: line.criterion.maximum, Align.RIGHT, width=92),
        Column("unit", say("columns", "Unit"), lambda line: line.criterion.unit, width=64),
        *(_side_column(side, set_mark(side)) for side in Side),
        Column("evidence", say("columns", "Files"), lambda line: line.cell.evidence or None, Align.RIGHT, width=56),
        Column(
            "reason",
            say("columns", "Why they differ"),
            lambda line: line.cell.reason,
            width=180,
            setter=set_reason,
            settable=lambda line: line.open_reason,
        ),
    ]


def _side_column(side: Side, setter: Setter[SheetLine]) -> Column[SheetLine]:
    return Column(
        side.name.lower(),
        side_heading(side),
        lambda line: line.cell.side(side).entered,
        Align.RIGHT,
        tone=lambda line: _tone(line, side),
        width=104,
        setter=setter,
        settable=lambda line: side in line.open_sides,
    )


def _tone(line: SheetLine, side: Side) -> Tone:
    """Mark what differs from the school's own mark."""
    own, other = line.cell.self_mark.points, line.cell.side(side).points
    return Tone.WARN if None not in (own, other) and own != other else Tone.PLAIN


def points_text(line: SheetLine, side: Side) -> str:
    """Return what a side entered and the points for it, where these are not the same."""
    mark = line.cell.side(side)
    if mark.entered is None or mark.points is None:
        return ""
    points = say("sheet", "{points} of {maximum}", points=_number(mark.points), maximum=_number(line.cell.maximum))
    if mark.entered == mark.points:
        return points
    return f"{_number(mark.entered)} {line.criterion.unit} → {points}"


def undo_words(side: Side, codes: Sequence[str]) -> str:
    """Return what a step on the sheet is called in the tooltip of Undo."""
    if len(codes) == 1:
        return say("sheet", "{side} {code}", side=state_name(side), code=codes[0])
    return say("sheet", "{side}, {count} cells", side=state_name(side), count=len(codes))


def _number(value: Decimal) -> str:
    return f"{value.normalize():f}".replace(".", ",")
