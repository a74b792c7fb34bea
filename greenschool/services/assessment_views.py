"""Seeing the assessments: heat map, where to visit, progress by level, year on year."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from sqlalchemy import select

from greenschool.models import Checklist, Season
from greenschool.models.assessment import AssessmentState, Side
from greenschool.scoring.exact import exact
from greenschool.scoring.rounding import half_up
from greenschool.services.assessment_rows import AssessmentGrid, CellRow, SheetRow, grid_in
from greenschool.services.checklists import CriterionRow
from greenschool.services.desk import Desk, season_of
from greenschool.services.schools import LEVELS
from greenschool.storage.unit_of_work import UnitOfWork

WIDEST = 5
"""How many schools are named for a criterion, those with the widest gap."""


@dataclass(frozen=True, slots=True)
class HeatCell:
    """One school and criterion: points before scaling, and their share of the maximum, 0 to 1.

    Both are None where there is no mark yet; ``applies`` is False where the school does not have the criterion.
    """

    points: Decimal | None
    share: Fraction | None
    applies: bool


@dataclass(frozen=True, slots=True)
class HeatRow:
    """One school across all criteria; ``band`` is None while marks are missing or no band is reached."""

    school_id: int
    school: str
    level: str
    cells: tuple[HeatCell, ...]
    total: Decimal
    band: str | None


@dataclass(frozen=True, slots=True)
class HeatMap:
    """Schools by criteria. Without a side, each school shows the marks that speak for it in its state."""

    criteria: tuple[CriterionRow, ...]
    rows: tuple[HeatRow, ...]


@dataclass(frozen=True, slots=True)
class Gap:
    """How far the district is from a school's own claim: self points less verified points."""

    school_id: int
    school: str
    difference: Decimal


@dataclass(frozen=True, slots=True)
class DifferenceRow:
    """A criterion at which schools and district differ."""

    criterion: str
    text: str
    compared: int
    """Schools with both marks."""
    differing: int
    mean_gap: Decimal
    """Mean absolute difference in per cent of the maximum, one decimal."""
    widest: tuple[Gap, ...]


@dataclass(frozen=True, slots=True)
class LevelRow:
    """How far the schools of one level are."""

    level: str
    schools: int
    states: tuple[tuple[AssessmentState, int], ...]
    bands: tuple[tuple[str | None, int], ...]
    """Bands of the schools whose marks are complete, in the order of the checklist; None is below all bands."""
    mean_total: Decimal | None
    """Mean of their totals; None where no school's marks are complete."""


@dataclass(frozen=True, slots=True)
class YearRow:
    """A school in this season and the one before; totals are of agreed sheets only, None where there is none."""

    school_id: int
    school: str
    level: str
    earlier_total: Decimal | None
    earlier_band: str | None
    total: Decimal | None
    band: str | None

    @property
    def change(self) -> Decimal | None:
        """Total less the earlier total; None where one of them is missing."""
        if self.total is None or self.earlier_total is None:
            return None
        return self.total - self.earlier_total


@dataclass(frozen=True, slots=True)
class YearOnYear:
    """This season beside an earlier one."""

    earlier_season: str
    season: str
    rows: tuple[YearRow, ...]


def heat_map(desk: Desk, side: Side | None = None) -> HeatMap:
    """Return schools by criteria for colouring; raises ``NoChecklistError``."""
    with desk.read() as uow:
        return heat_map_of(grid_in(uow, desk), side)


def most_different(desk: Desk) -> tuple[DifferenceRow, ...]:
    """Return the criteria at which self and verified points differ, the widest mean gap first: where to visit."""
    with desk.read() as uow:
        return differences_of(grid_in(uow, desk))


def level_progress(desk: Desk) -> tuple[LevelRow, ...]:
    """Return the progress of each level that has schools; raises ``NoChecklistError``."""
    with desk.read() as uow:
        return levels_of(grid_in(uow, desk))


def year_on_year(desk: Desk) -> YearOnYear | None:
    """Return this season beside the newest earlier one with a checklist; None where there is none."""
    with desk.read() as uow:
        earlier = _earlier_season(uow, desk)
        if earlier is None:
            return None
        then = {sheet.school_id: sheet for sheet in grid_in(uow, desk.in_season(earlier.id)).sheets}
        rows = tuple(_year_row(now, then.get(now.school_id)) for now in grid_in(uow, desk).sheets)
        return YearOnYear(earlier.name, season_of(uow, desk).name, rows)


def heat_map_of(grid: AssessmentGrid, side: Side | None = None) -> HeatMap:
    """Return the heat map of a grid."""
    criteria = tuple(criterion for criterion in grid.checklist.criteria if criterion.counted)
    return HeatMap(criteria, tuple(_heat_row(sheet, criteria, side or sheet.counting) for sheet in grid.sheets))


def differences_of(grid: AssessmentGrid) -> tuple[DifferenceRow, ...]:
    """Return the criteria of a grid at which schools and district differ."""
    found = []
    for criterion in grid.checklist.criteria:
        gaps = [
            Gap(sheet.school_id, sheet.school, cell.self_mark.points - cell.verified.points)
            for sheet in grid.sheets
            if (cell := sheet.cell(criterion.code)) and cell.self_mark.points is not None
            if cell.verified.points is not None
        ]
        differing = sorted((gap for gap in gaps if gap.difference), key=lambda gap: (-abs(gap.difference), gap.school))
        if differing:
            found.append(_difference_row(criterion, len(gaps), differing))
    return tuple(sorted(found, key=lambda row: -row.mean_gap))


def levels_of(grid: AssessmentGrid) -> tuple[LevelRow, ...]:
    """Return the progress by level of a grid."""
    bands = [band.name for band in grid.checklist.bands]
    by_level = ((level, [sheet for sheet in grid.sheets if sheet.level == level]) for level in LEVELS)
    return tuple(_level_row(level, sheets, bands) for level, sheets in by_level if sheets)


def _heat_row(sheet: SheetRow, criteria: Iterable[CriterionRow], side: Side) -> HeatRow:
    by_code = {cell.criterion: cell for cell in sheet.cells}
    cells = tuple(_heat_cell(by_code.get(criterion.code), side) for criterion in criteria)
    score = sheet.score(side)
    return HeatRow(sheet.school_id, sheet.school, sheet.level, cells, score.total, score.band)


def _heat_cell(cell: CellRow | None, side: Side) -> HeatCell:
    if cell is None:
        return HeatCell(None, None, applies=False)
    points = cell.side(side).points
    share = None if points is None else Fraction(exact(points), exact(cell.maximum))
    return HeatCell(points, share, applies=True)


def _difference_row(criterion: CriterionRow, compared: int, differing: Sequence[Gap]) -> DifferenceRow:
    total = sum((exact(abs(gap.difference)) for gap in differing), Fraction(0))
    return DifferenceRow(
        criterion=criterion.code,
        text=criterion.text,
        compared=compared,
        differing=len(differing),
        mean_gap=half_up(Fraction(total * 100, compared * exact(criterion.maximum)), 1),
        widest=tuple(differing[:WIDEST]),
    )


def _level_row(level: str, sheets: Sequence[SheetRow], bands: Sequence[str]) -> LevelRow:
    states = Counter(sheet.state for sheet in sheets)
    complete = [sheet.standing for sheet in sheets if sheet.standing.complete]
    reached = Counter(score.band for score in complete)
    totals = sum((exact(score.total) for score in complete), Fraction(0))
    return LevelRow(
        level=level,
        schools=len(sheets),
        states=tuple((state, states[state]) for state in AssessmentState),
        bands=tuple((band, reached[band]) for band in (*bands, None)),
        mean_total=half_up(Fraction(totals, len(complete)), 2) if complete else None,
    )


def _earlier_season(uow: UnitOfWork, desk: Desk) -> Season | None:
    here = season_of(uow, desk)
    query = select(Season).join(Checklist).where(Season.starts_on < here.starts_on)
    return uow.session.scalars(query.order_by(Season.starts_on.desc(), Season.id.desc())).first()


def _year_row(now: SheetRow, then: SheetRow | None) -> YearRow:
    total, band = _agreed(now)
    earlier_total, earlier_band = _agreed(then)
    return YearRow(now.school_id, now.school, now.level, earlier_total, earlier_band, total, band)


def _agreed(sheet: SheetRow | None) -> tuple[Decimal | None, str | None]:
    if sheet is None or sheet.state is not AssessmentState.AGREED:
        return None, None
    return sheet.standing.total, sheet.standing.band
