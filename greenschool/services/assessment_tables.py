"""The assessments as Excel sheets, with Vietnamese wording."""

from collections.abc import Sequence

from greenschool.models.assessment import AssessmentState
from greenschool.papers.assessment_report import signed
from greenschool.papers.wording import wording
from greenschool.services.assessment_rows import AssessmentGrid
from greenschool.services.assessment_views import differences_of, heat_map_of, levels_of
from greenschool.services.assessment_words import band_word, level_word, short_name, standing_word, state_word
from greenschool.workbooks.sheets import INTEGER, CellKind, SheetColumn, SheetValue, TableSheet, decimal

_POINTS = CellKind(decimal(3).holds, "General", 3)
"""Points of single criteria: as many decimals as they have."""
_NAME_WIDTH = 40


def report_sheets(grid: AssessmentGrid, season: str, fingerprint: str) -> tuple[TableSheet, ...]:
    """Return the sheets of the report: schools, single criteria, levels, differences."""
    phrases = wording("assessment")
    headings = (phrases.say("report_title"), season)
    foot = wording("heading").say("fingerprint", fingerprint=fingerprint)

    def sheet(name: str, columns: Sequence[SheetColumn], rows: Sequence[Sequence[SheetValue]]) -> TableSheet:
        return TableSheet(phrases.say(name), columns, rows, headings, (foot,))

    return (
        sheet("sheet_schools", *_schools(grid)),
        sheet("sheet_map", *_map(grid)),
        sheet("sheet_levels", *_levels(grid)),
        sheet("sheet_gaps", *_gaps(grid)),
    )


_Table = tuple[list[SheetColumn], list[tuple[SheetValue, ...]]]


def _schools(grid: AssessmentGrid) -> _Table:
    totals = decimal(max(grid.checklist.decimals, 1))
    codes = [pillar.code for pillar in grid.checklist.pillars if pillar.counted]
    columns = [
        _column("code", 12),
        _column("school", _NAME_WIDTH),
        _column("level", 12),
        *(SheetColumn(code, totals, 10) for code in codes),
        _column("total", 12, totals),
        _column("band", 16),
        _column("state", 16),
    ]
    rows: list[tuple[SheetValue, ...]] = []
    for sheet in grid.sheets:
        points = {part.key: part.points for part in sheet.standing.pillars}
        pillars = [points.get(code) for code in codes]
        words = (standing_word(sheet), state_word(sheet.state))
        rows.append((sheet.code, sheet.school, level_word(sheet.level), *pillars, sheet.standing.total, *words))
    return columns, rows


def _map(grid: AssessmentGrid) -> _Table:
    heat = heat_map_of(grid)
    columns = [_column("school", _NAME_WIDTH), *(SheetColumn(one.code, _POINTS, 6) for one in heat.criteria)]
    return columns, [(row.school, *(cell.points for cell in row.cells)) for row in heat.rows]


def _levels(grid: AssessmentGrid) -> _Table:
    levels = levels_of(grid)
    bands = [*(band.name for band in grid.checklist.bands), None]
    columns = [
        _column("level", 14),
        _column("schools", 12, INTEGER),
        *(SheetColumn(state_word(state), INTEGER, 14) for state in AssessmentState),
        *(SheetColumn(band_word(band), INTEGER, 14) for band in bands),
        _column("mean", 16, decimal(2)),
    ]
    rows: list[tuple[SheetValue, ...]] = [
        (
            level_word(row.level),
            row.schools,
            *(count for _, count in row.states),
            *(count for _, count in row.bands),
            row.mean_total,
        )
        for row in levels
    ]
    return columns, rows


def _gaps(grid: AssessmentGrid) -> _Table:
    columns = [
        _column("code", 8),
        _column("criterion", 60),
        _column("differing", 14, INTEGER),
        _column("gap", 16, decimal(1)),
        _column("widest", 60),
    ]
    phrases = wording("assessment")
    rows: list[tuple[SheetValue, ...]] = [
        (
            row.criterion,
            row.text,
            row.differing,
            row.mean_gap,
            "\n".join(
                phrases.say("widest_part", school=short_name(gap.school), difference=signed(gap.difference))
                for gap in row.widest
            ),
        )
        for row in differences_of(grid)
    ]
    return columns, rows


def _column(name: str, width: int, kind: CellKind | None = None) -> SheetColumn:
    title = wording("assessment").say(f"column_{name}")
    return SheetColumn(title, width=width) if kind is None else SheetColumn(title, kind, width)
