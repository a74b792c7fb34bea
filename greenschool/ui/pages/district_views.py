"""All schools at a glance: heat map, criteria where to visit, progress of each level, year on year."""

from collections.abc import Callable
from fractions import Fraction

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from greenschool.language import say
from greenschool.scoring.rounding import half_up
from greenschool.services.assessment_rows import AssessmentGrid
from greenschool.services.assessment_views import (
    DifferenceRow,
    HeatRow,
    LevelRow,
    differences_of,
    heat_map_of,
    levels_of,
)
from greenschool.services.assessment_views import HeatCell as CellOfSchool
from greenschool.services.assessment_views import (
    HeatMap as HeatRows,
)
from greenschool.services.checklists import ChecklistRow, CriterionRow
from greenschool.services.states import AssessmentState, Side
from greenschool.text.numbers import format_decimal
from greenschool.ui.pages.short_names import short_school
from greenschool.ui.pages.year_view import YearView
from greenschool.ui.table.column import Align, Column
from greenschool.ui.table.view import TableView
from greenschool.ui.widgets.chips import FilterChip, FilterChips
from greenschool.ui.widgets.heat_map import HeatCell, HeatColumn, HeatLine, HeatMap
from greenschool.ui.widgets.style import label
from greenschool.wording import level_name, side_heading, state_name

HEAT, GAPS, LEVELS, YEARS = "heat", "gaps", "levels", "years"
_STANDING = "standing"


class DistrictViews(QStackedWidget):
    """One of four views of the same schools; ``open_sheet`` leads from a cell to a school's sheet and criterion."""

    def __init__(
        self,
        checklist: ChecklistRow | None,
        settings: QSettings,
        open_sheet: Callable[[int, str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._grid: AssessmentGrid | None = None
        self._rows: HeatRows | None = None
        self._open_sheet = open_sheet
        sides = [FilterChip(_STANDING, self.tr("Marks that count"))]
        self.sides = FilterChips([*sides, *(FilterChip(side.name, side_heading(side)) for side in Side)])
        self.heat = HeatMap(self.tr("Share of the points by school and criterion"))
        self.gaps: TableView[DifferenceRow] = TableView("assessment-gaps", _gap_columns(), settings)
        self.levels: TableView[LevelRow] = TableView("assessment-levels", _level_columns(checklist), settings)
        self.gaps.grid.setAccessibleName(self.tr("Criteria at which self and verified marks differ"))
        self.levels.grid.setAccessibleName(self.tr("Progress by level"))
        self.years = YearView(settings)
        self._views = {HEAT: self._heat_page(), GAPS: self.gaps, LEVELS: self.levels, YEARS: self.years}
        for view in self._views.values():
            self.addWidget(view)
        self.sides.chosen.connect(lambda _side: self._show_heat())
        self.heat.opened.connect(self._open)
        self.years.table.opened.connect(lambda row: self._open_sheet(row.school_id, ""))

    def show_view(self, key: str) -> None:
        """Show one of the views."""
        self.setCurrentWidget(self._views[key])
        self._views[key].setFocus()

    def show_grid(self, grid: AssessmentGrid) -> None:
        """Show the assessments of today."""
        self._grid = grid
        self._show_heat()
        self.gaps.set_rows(differences_of(grid))
        self.levels.set_rows(levels_of(grid))

    def _heat_page(self) -> QWidget:
        page = QWidget()
        bar = QHBoxLayout()
        bar.addWidget(self.sides, 1)
        words = self.tr("Per cent of the points · – not marked · blank: does not apply · Enter opens the sheet")
        bar.addWidget(label(words, "small"), 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(bar)
        column.addWidget(self.heat, 1)
        page.setFocusProxy(self.heat)
        return page

    def _show_heat(self) -> None:
        if self._grid is None:
            return
        chosen = self.sides.current()
        self._rows = heat_map_of(self._grid, None if chosen == _STANDING else Side[chosen])
        criteria = self._rows.criteria
        heads = [HeatColumn(one.code, f"{one.code}. {one.text}") for one in criteria]
        self.heat.show_lines(heads, [_heat_line(row, criteria) for row in self._rows.rows])

    def _open(self, line: int, column: int) -> None:
        if self._rows is not None:
            self._open_sheet(self._rows.rows[line].school_id, self._rows.criteria[column].code)


def _heat_line(row: HeatRow, criteria: tuple[CriterionRow, ...]) -> HeatLine:
    name = short_school(row.school)
    pairs = zip(row.cells, criteria, strict=True)
    return HeatLine(name, tuple(_heat_cell(name, cell, criterion) for cell, criterion in pairs))


def _heat_cell(school: str, cell: CellOfSchool, criterion: CriterionRow) -> HeatCell:
    if not cell.applies:
        return HeatCell(None, say("pages", "{school}: {code} does not apply", school=school, code=criterion.code))
    if cell.share is None or cell.points is None:
        return HeatCell(None, say("pages", "{school}: {code} has no mark yet", school=school, code=criterion.code), "–")
    tip = say(
        "pages",
        "{school}, {code}: {points} of {maximum} points\n{criterion}",
        school=school,
        code=criterion.code,
        points=format_decimal(cell.points),
        maximum=format_decimal(criterion.maximum),
        criterion=criterion.text,
    )
    return HeatCell(int(half_up(Fraction(cell.share * 100), 0)), tip)


def _gap_columns() -> list[Column[DifferenceRow]]:
    return [
        Column("criterion", say("columns", "Code"), lambda row: row.criterion, width=64),
        Column("text", say("columns", "Criterion"), lambda row: row.text, width=420),
        Column("differing", say("columns", "Schools that differ"), lambda row: row.differing, Align.RIGHT),
        Column("compared", say("columns", "Compared"), lambda row: row.compared, Align.RIGHT),
        Column("gap", say("columns", "Mean gap (%)"), lambda row: row.mean_gap, Align.RIGHT),
        Column("widest", say("columns", "Widest gaps (self less verified)"), _widest, width=360),
    ]


def _widest(row: DifferenceRow) -> str:
    gaps = (
        f"{short_school(gap.school)} {'+' if gap.difference > 0 else ''}{format_decimal(gap.difference)}"
        for gap in row.widest
    )
    return "; ".join(gaps)


def _level_columns(checklist: ChecklistRow | None) -> list[Column[LevelRow]]:
    bands: list[str | None] = [band.name for band in checklist.bands] if checklist else []
    return [
        Column("level", say("columns", "Level"), lambda row: level_name(row.level), width=140),
        Column("schools", say("columns", "Schools"), lambda row: row.schools, Align.RIGHT),
        *(_state_column(state) for state in AssessmentState),
        *(_band_column(place, band) for place, band in enumerate((*bands, None))),
        Column("mean", say("columns", "Mean total"), lambda row: row.mean_total, Align.RIGHT),
    ]


def _state_column(state: AssessmentState) -> Column[LevelRow]:
    return Column(f"state-{state.name}", state_name(state), lambda row: dict(row.states)[state], Align.RIGHT)


def _band_column(place: int, band: str | None) -> Column[LevelRow]:
    title = band or say("states", "below all bands")
    return Column(f"band-{place}", title, lambda row: dict(row.bands).get(band, 0), Align.RIGHT)
