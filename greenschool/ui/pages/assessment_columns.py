"""The columns of the assessed schools."""

from decimal import Decimal

from greenschool.language import say
from greenschool.services.assessment_rows import SheetRow
from greenschool.services.checklists import ChecklistRow, PillarRow
from greenschool.services.states import Side
from greenschool.ui.dialogs.sheet_totals import STATE_TONES, band_text, is_begun
from greenschool.ui.pages.short_names import short_school
from greenschool.ui.table.column import Align, Column
from greenschool.wording import level_name, side_heading, state_name


def assessment_columns(checklist: ChecklistRow | None) -> list[Column[SheetRow]]:
    """Return the columns; without a checklist there are no pillars."""
    pillars = [pillar for pillar in checklist.pillars if pillar.counted] if checklist else []
    return [
        Column("code", say("columns", "Code"), lambda row: row.code),
        Column("school", say("columns", "School"), lambda row: short_school(row.school)),
        Column("level", say("columns", "Level"), lambda row: level_name(row.level)),
        Column(
            "state",
            say("columns", "State"),
            lambda row: state_name(row.state),
            tone=lambda row: STATE_TONES[row.state],
            width=112,
        ),
        *(_total_column(side) for side in Side),
        Column("band", say("columns", "Band"), standing_band, width=124),
        *(_pillar_column(pillar) for pillar in pillars),
        Column("official", say("pages", "Official name"), lambda row: row.school, hidden=True),
        Column("reason", say("columns", "Reopened because"), lambda row: row.state_reason, hidden=True),
    ]


def total_of(row: SheetRow, side: Side) -> Decimal | None:
    """Return the total of a side; None where it has entered nothing."""
    return row.score(side).total if is_begun(row, side) else None


def standing_band(row: SheetRow) -> str:
    """Return the band by the marks that count in the school's state."""
    return band_text(row.standing, begun=is_begun(row, row.counting))


def _total_column(side: Side) -> Column[SheetRow]:
    return Column(
        f"total-{side.name.lower()}", side_heading(side), lambda row: total_of(row, side), Align.RIGHT, width=104
    )


def _pillar_column(pillar: PillarRow) -> Column[SheetRow]:
    def points(row: SheetRow) -> Decimal | None:
        parts = (part.points for part in row.standing.pillars if part.key == pillar.code)
        return next(parts, None) if is_begun(row, row.counting) else None

    return Column(f"pillar-{pillar.code}", pillar.code, points, Align.RIGHT, width=56, hint=pillar.name)
