"""Papers of the assessments: the assessment card of a school and the report on all, as PDF and as Excel."""

import hashlib
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from itertools import groupby
from pathlib import Path

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import Season
from greenschool.models.assessment import AssessmentState, Side
from greenschool.papers.assessment_card import (
    AssessmentCardPaper,
    BandRule,
    CardGroup,
    CardPart,
    CardRow,
    ThreeMarks,
    write_assessment_card,
)
from greenschool.papers.assessment_report import (
    AssessmentReportPaper,
    GapLine,
    HeatCell,
    LevelLine,
    PillarColumn,
    SchoolLine,
    write_assessment_report,
)
from greenschool.papers.assessment_report import HeatRow as PaperHeatRow
from greenschool.papers.letterhead import Letterhead
from greenschool.papers.wording import Wording, wording
from greenschool.progress import SILENT, Progress
from greenschool.services.assessment_rows import AssessmentGrid, CellRow, PartRow, ScoreRow, SheetRow, grid_in
from greenschool.services.assessment_tables import report_sheets
from greenschool.services.assessment_views import DifferenceRow, LevelRow, differences_of, heat_map_of, levels_of
from greenschool.services.assessment_words import band_word, level_word, short_name, standing_word, state_word
from greenschool.services.checklists import BandRow, ChecklistRow, CriterionRow
from greenschool.services.desk import Desk, season_of
from greenschool.services.letterheads import signature
from greenschool.services.printing import paper_suffix
from greenschool.services.school_records import NotInSeasonError
from greenschool.services.stores import is_practice
from greenschool.storage import audit_chain
from greenschool.text.numbers import format_decimal
from greenschool.workbooks.writer import write_workbook

GAPS_SHOWN = 10
"""Criteria in the report at which self and verified marks differed most."""


class CardFormatError(GreenSchoolError):
    """An assessment card under a file name that does not end in .pdf."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "{file}: an assessment card is written as .pdf only. Nothing was written. Choose a name that ends so."
    )


def print_report_card(desk: Desk, school_id: int, out: Path) -> None:
    """Write the assessment card of a school to the PDF ``out``; one that is not agreed says so on every page.

    Raises ``CardFormatError``, ``NotInSeasonError``, ``NoChecklistError``, ``ChainBrokenError`` or what the
    writer refuses.
    """
    if out.suffix.lower() != ".pdf":
        raise CardFormatError(file=out.name)
    with desk.read() as uow:
        audit_chain.verify(uow.session)
        season, grid = season_of(uow, desk), grid_in(uow, desk, school_id)
        if not grid.sheets:
            raise NotInSeasonError(school=school_id)
        sheet = grid.sheets[0]
        phrases = wording("assessment")
        score = sheet.standing
        names = {pillar.code: f"{pillar.code}. {pillar.name}" for pillar in grid.checklist.pillars}
        paper = AssessmentCardPaper(
            letterhead=_letterhead(season, phrases),
            checklist=grid.checklist.name,
            school=sheet.school,
            school_year=season.school_year,
            parts=tuple(_card_part(sheet, part, names, phrases) for part in score.pillars),
            total=ThreeMarks(*(_total(sheet, side) for side in Side)),
            maximum=100 + sum((part.maximum for part in score.pillars if part.bonus), Decimal(0)),
            decimals=grid.checklist.decimals,
            raw_maximum=_raw_maximum(sheet, grid.checklist),
            band=score.band,
            held_back_by=tuple(names[code] for code in score.held_back_by),
            held_from=_held_from(score, grid.checklist),
            bands=tuple(_band_rule(band) for band in grid.checklist.bands),
            groups=_card_groups(sheet, grid.checklist, names),
            agreed=sheet.state is AssessmentState.AGREED,
            sample=is_practice(desk),
            fingerprint=fingerprint(season.name, grid, (sheet,)),
            signature=signature(season),
            recipients=tuple(phrases.say("card_recipients", school=sheet.school).split("|")),
            made_at=uow.now.astimezone(),
        )
    write_assessment_card(paper, out)


def _band_rule(band: BandRow) -> BandRule:
    return BandRule(band.name, band.threshold, band.minimum_share)


def _held_from(score: ScoreRow, checklist: ChecklistRow) -> BandRule | None:
    """Return the band that the total alone would reach, where a pillar keeps the school from it."""
    reached = (band for band in checklist.bands if score.held_back_by and score.total >= band.threshold)
    band = next(reached, None)
    return None if band is None else _band_rule(band)


def print_district_report(desk: Desk, out: Path, progress: Progress = SILENT) -> None:
    """Write the report on all schools to ``out``, a .pdf or an .xlsx file; one not all agreed says so on every page.

    Raises ``UnknownPaperFormatError``, ``NoChecklistError``, ``ChainBrokenError`` or what the writers refuse.
    """
    suffix = paper_suffix(out)
    with desk.read() as uow:
        audit_chain.verify(uow.session)
        season, grid = season_of(uow, desk), grid_in(uow, desk)
        stamp = fingerprint(season.name, grid, grid.sheets)
        if suffix == ".xlsx":
            write_workbook(out, report_sheets(grid, season.name, stamp), progress)
            return
        paper = _report(season, grid, stamp, made_at=uow.now.astimezone(), sample=is_practice(desk))
    write_assessment_report(paper, out)


def fingerprint(season: str, grid: AssessmentGrid, sheets: Sequence[SheetRow]) -> str:
    """Return twelve characters that stand for what ``sheets`` say: every entry, reason and state.

    It is the start of the SHA-256 of those facts in a fixed order.
    """
    facts = [
        season,
        grid.checklist.version,
        [
            [sheet.school, sheet.state.value, str(sheet.standing.total), [_facts(cell) for cell in sheet.cells]]
            for sheet in sheets
        ],
    ]
    digest = hashlib.sha256(json.dumps(facts, ensure_ascii=False).encode()).hexdigest().upper()
    return "-".join((digest[:4], digest[4:8], digest[8:12]))


def _facts(cell: CellRow) -> list[str]:
    return [cell.criterion, *(str(cell.side(side).entered) for side in Side), cell.reason]


def _report(
    season: Season, grid: AssessmentGrid, stamp: str, *, made_at: datetime, sample: bool
) -> AssessmentReportPaper:
    phrases, heat, levels = wording("assessment"), heat_map_of(grid), levels_of(grid)
    counted = [pillar for pillar in grid.checklist.pillars if pillar.counted]
    return AssessmentReportPaper(
        letterhead=_letterhead(season, phrases),
        checklist=grid.checklist.name,
        season=season.name,
        school_year=season.school_year,
        pillars=tuple(PillarColumn(pillar.code, pillar.name) for pillar in counted),
        schools=tuple(_school_line(sheet, [pillar.code for pillar in counted]) for sheet in grid.sheets),
        decimals=grid.checklist.decimals,
        criteria=tuple((criterion.code, criterion.text) for criterion in heat.criteria),
        heat=tuple(
            PaperHeatRow(
                short_name(row.school),
                tuple(HeatCell(cell.points, cell.share, cell.applies) for cell in row.cells),
                format_decimal(row.total, grid.checklist.decimals),
            )
            for row in heat.rows
        ),
        states=tuple(state_word(state) for state in AssessmentState),
        bands=tuple(band_word(band) for band, _ in levels[0].bands) if levels else (),
        levels=tuple(_level_line(row) for row in levels),
        gaps=tuple(_gap_line(row) for row in differences_of(grid)[:GAPS_SHOWN]),
        summary=_summary(grid, phrases),
        agreed=all(sheet.state is AssessmentState.AGREED for sheet in grid.sheets),
        sample=sample,
        fingerprint=stamp,
        signature=signature(season),
        recipients=tuple(phrases.say("recipients").split("|")),
        made_at=made_at,
    )


def _school_line(sheet: SheetRow, pillars: Sequence[str]) -> SchoolLine:
    points = {part.key: part.points for part in sheet.standing.pillars}
    return SchoolLine(
        school=sheet.school,
        level=level_word(sheet.level),
        pillars=tuple(points.get(code) for code in pillars),
        total=sheet.standing.total,
        band=standing_word(sheet),
        state=state_word(sheet.state),
    )


def _level_line(row: LevelRow) -> LevelLine:
    states, bands = tuple(count for _, count in row.states), tuple(count for _, count in row.bands)
    return LevelLine(level_word(row.level), row.schools, states, bands, row.mean_total)


def _gap_line(row: DifferenceRow) -> GapLine:
    widest = tuple((short_name(gap.school), gap.difference) for gap in row.widest)
    return GapLine(row.criterion, row.text, row.differing, row.mean_gap, widest)


def _summary(grid: AssessmentGrid, phrases: Wording) -> str:
    agreed = [sheet for sheet in grid.sheets if sheet.state is AssessmentState.AGREED]
    reached = Counter(sheet.standing.band for sheet in agreed)
    bands = ", ".join(
        phrases.say("summary_part", count=reached[band], band=band_word(band).lower())
        for band in (*(one.name for one in grid.checklist.bands), None)
    )
    return phrases.say("summary", schools=len(grid.sheets), agreed=len(agreed), bands=bands)


def _card_part(sheet: SheetRow, part: PartRow, names: Mapping[str, str], phrases: Wording) -> CardPart:
    def points(side: Side) -> Decimal | None:
        return (
            next(one.points for one in sheet.score(side).pillars if one.key == part.key) if _any(sheet, side) else None
        )

    name = phrases.say("bonus", name=names[part.key]) if part.bonus else names[part.key]
    return CardPart(name, part.maximum, ThreeMarks(*(points(side) for side in Side)))


def _total(sheet: SheetRow, side: Side) -> Decimal | None:
    return sheet.score(side).total if _any(sheet, side) else None


def _any(sheet: SheetRow, side: Side) -> bool:
    """Tell whether a side has entered anything: a school that nobody visited has no total of 0."""
    return any(cell.side(side).entered is not None for cell in sheet.cells)


def _card_groups(sheet: SheetRow, checklist: ChecklistRow, names: Mapping[str, str]) -> tuple[CardGroup, ...]:
    criteria = {criterion.code: criterion for criterion in checklist.criteria}

    def title(cell: CellRow) -> str:
        criterion = criteria[cell.criterion]
        name = names[criterion.pillar]
        return f"{name} – {criterion.theme}" if criterion.theme else name

    return tuple(
        CardGroup(heading, tuple(_card_row(cell, criteria[cell.criterion]) for cell in cells))
        for heading, cells in groupby(sheet.cells, key=title)
    )


def _card_row(cell: CellRow, criterion: CriterionRow) -> CardRow:
    marks = ThreeMarks(*(cell.side(side).points for side in Side))
    return CardRow(cell.criterion, criterion.text, cell.maximum, marks, cell.reason)


def _raw_maximum(sheet: SheetRow, checklist: ChecklistRow) -> Decimal:
    core = {pillar.code for pillar in checklist.pillars if not pillar.bonus}
    pillar_of = {criterion.code: criterion.pillar for criterion in checklist.criteria}
    return sum((cell.maximum for cell in sheet.cells if pillar_of[cell.criterion] in core), Decimal(0))


def _letterhead(season: Season, phrases: Wording) -> Letterhead:
    # The day is written by hand when the paper is signed.
    place = phrases.say("undated", place=season.place, year=season.ends_on.year)
    return Letterhead(season.parent_heading, season.issuer_heading, None, place)
