"""The checklist of a season: making it from a template or from another season's, showing it."""

from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from sqlalchemy import func, or_, select

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import Assessment, AssessmentSheet, Band, Checklist, Criterion, Pillar, Season, Theme
from greenschool.models.account import Permission
from greenschool.models.checklist import CriterionKind
from greenschool.scoring.checklist_rules import Rule, Steps, YesNo
from greenschool.scoring.marks import from_thousandths, to_thousandths
from greenschool.scoring.rounding import half_up
from greenschool.services.checklist_records import rule_of
from greenschool.services.checklist_template import read_template
from greenschool.services.checklist_words import how_to_enter
from greenschool.services.desk import Desk, open_season_of, season_of
from greenschool.storage.unit_of_work import UnitOfWork


class NoChecklistError(GreenSchoolError):
    """A season without a checklist."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "The season “{season}” has no checklist yet. Nothing was changed. Make one from a template first."
    )


class ChecklistExistsError(GreenSchoolError):
    """A second checklist for one season."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "The season “{season}” has a checklist already; it was left as it is. Change its criteria instead."
    )


class UnknownChecklistCriterionError(GreenSchoolError):
    """A code that no criterion of the checklist has."""

    sentence = QT_TRANSLATE_NOOP("errors", "There is no criterion “{code}” in this checklist. Nothing was changed.")


@dataclass(frozen=True, slots=True)
class PillarRow:
    """A pillar; ``points`` are the sum of its criteria before any scaling."""

    code: str
    name: str
    bonus: bool
    counted: bool
    points: Decimal


@dataclass(frozen=True, slots=True)
class CriterionRow:
    """A criterion. ``entry`` says in Vietnamese how to fill it in; ``choices`` are what may be entered, if few."""

    code: str
    pillar: str
    theme: str
    text: str
    guide: str
    evidence: str
    kind: CriterionKind
    maximum: Decimal
    unit: str
    entry: str
    choices: tuple[Decimal, ...]
    rule: Rule
    levels: tuple[str, ...]
    counted: bool
    """Whether its pillar takes part this season."""


@dataclass(frozen=True, slots=True)
class BandRow:
    """A band: least total, and least per cent of each core pillar."""

    name: str
    threshold: Decimal
    minimum_share: Decimal


@dataclass(frozen=True, slots=True)
class ChecklistRow:
    """The checklist of the desk's season."""

    name: str
    version: int
    decimals: int
    pillars: tuple[PillarRow, ...]
    themes: tuple[str, ...]
    criteria: tuple[CriterionRow, ...]
    bands: tuple[BandRow, ...]
    schools_with_marks: int
    """In use from one upwards: changes then ask."""


def make_checklist(desk: Desk, template: Path) -> ChecklistRow:
    """Give the desk's season a checklist from a TOML template.

    Raises ``ChecklistTemplateError``, ``ChecklistExistsError`` or ``SeasonClosedError``.
    """
    checklist = read_template(template)
    with desk.write(Permission.EDIT, "checklist.make") as uow:
        _refuse_second(uow, desk)
        checklist.season_id = desk.season_id
        uow.session.add(checklist)
        uow.session.flush()
        return checklist_row(uow, checklist)


def copy_checklist(desk: Desk, source_season_id: int) -> ChecklistRow:
    """Give the desk's season a copy of another season's checklist, which stays as it is.

    Raises ``NoChecklistError`` where that season has none, ``ChecklistExistsError`` or ``SeasonClosedError``.
    """
    with desk.write(Permission.EDIT, "checklist.copy") as uow:
        _refuse_second(uow, desk)
        copy = checklist_for(season_of(uow, desk), checklist_of(uow, desk.in_season(source_season_id)))
        uow.session.add(copy)
        uow.session.flush()
        return checklist_row(uow, copy)


def show_checklist(desk: Desk) -> ChecklistRow:
    """Return the season's checklist; raises ``NoChecklistError``."""
    with desk.read() as uow:
        return checklist_row(uow, checklist_of(uow, desk))


def checklist_of(uow: UnitOfWork, desk: Desk) -> Checklist:
    """Return the recorded checklist of the desk's season; raises ``NoChecklistError``."""
    checklist = _find(uow, desk)
    if checklist is None:
        raise NoChecklistError(season=season_of(uow, desk).name)
    return checklist


def criterion_of(checklist: Checklist, code: str) -> Criterion:
    """Return the criterion of a code, in any case; raises ``UnknownChecklistCriterionError``."""
    for criterion in checklist.criteria:
        if criterion.code.casefold() == code.strip().casefold():
            return criterion
    raise UnknownChecklistCriterionError(code=code)


def applying_to(checklist: Checklist, level: str) -> list[Criterion]:
    """Return the criteria that count for schools of ``level`` this season."""
    return [one for one in checklist.criteria if one.pillar.counted and level in one.levels]


def checklist_row(uow: UnitOfWork, checklist: Checklist) -> ChecklistRow:
    """Return a recorded checklist as a row."""
    return ChecklistRow(
        name=checklist.name,
        version=checklist.version,
        decimals=checklist.decimals,
        pillars=tuple(_pillar_row(pillar, checklist) for pillar in checklist.pillars),
        themes=tuple(theme.name for theme in checklist.themes),
        criteria=tuple(criterion_row(criterion) for criterion in checklist.criteria),
        bands=tuple(BandRow(band.name, plain(band.threshold), plain(band.minimum_share)) for band in checklist.bands),
        schools_with_marks=schools_with_marks(uow, checklist),
    )


def criterion_row(criterion: Criterion) -> CriterionRow:
    """Return a recorded criterion as a row."""
    rule = rule_of(criterion)
    return CriterionRow(
        code=criterion.code,
        pillar=criterion.pillar.code,
        theme=criterion.theme.name if criterion.theme else "",
        text=criterion.text,
        guide=criterion.guide,
        evidence=criterion.evidence,
        kind=criterion.kind,
        maximum=plain(criterion.maximum),
        unit=criterion.unit,
        entry=how_to_enter(rule, criterion.unit),
        choices=_choices(rule),
        rule=rule,
        levels=tuple(criterion.levels),
        counted=criterion.pillar.counted,
    )


def plain(thousandths: int) -> Decimal:
    """Return a recorded number with no more decimals than it needs: 2500 is 2.5."""
    return Decimal(f"{half_up(from_thousandths(thousandths), 3).normalize():f}")


def _pillar_row(pillar: Pillar, checklist: Checklist) -> PillarRow:
    points = sum(criterion.maximum for criterion in checklist.criteria if criterion.pillar is pillar)
    return PillarRow(pillar.code, pillar.name, pillar.bonus, pillar.counted, plain(points))


def _choices(rule: Rule) -> tuple[Decimal, ...]:
    match rule:
        case YesNo():
            return (Decimal(0), plain(to_thousandths(rule.maximum)))
        case Steps():
            return tuple(plain(to_thousandths(step)) for step in rule.steps)
        case _:
            return ()


def _find(uow: UnitOfWork, desk: Desk) -> Checklist | None:
    return uow.session.scalars(select(Checklist).where(Checklist.season_id == desk.season_id)).one_or_none()


def _refuse_second(uow: UnitOfWork, desk: Desk) -> None:
    season = open_season_of(uow, desk)
    if _find(uow, desk) is not None:
        raise ChecklistExistsError(season=season.name)


def schools_with_marks(uow: UnitOfWork, checklist: Checklist) -> int:
    """Return the number of schools that have been marked by the checklist."""
    marked = or_(*(column.is_not(None) for column in _COLUMNS))
    query = select(func.count(func.distinct(AssessmentSheet.id))).join(Assessment).where(marked)
    return uow.session.scalar(query.where(AssessmentSheet.checklist_id == checklist.id)) or 0


_COLUMNS = (Assessment.self_entered, Assessment.verified_entered, Assessment.agreed_entered)


def checklist_for(season: Season, source: Checklist) -> Checklist:
    """Return a copy of a checklist for another season, not yet recorded; it begins with version 1."""
    pillars = {
        one.id: Pillar(position=one.position, code=one.code, name=one.name, bonus=one.bonus, counted=one.counted)
        for one in source.pillars
    }
    themes = {one.id: Theme(position=one.position, name=one.name) for one in source.themes}
    criteria = [
        Criterion(
            pillar=pillars[one.pillar_id],
            theme=None if one.theme_id is None else themes[one.theme_id],
            **{name: getattr(one, name) for name in _COPIED},
        )
        for one in source.criteria
    ]
    bands = [
        Band(position=one.position, name=one.name, threshold=one.threshold, minimum_share=one.minimum_share)
        for one in source.bands
    ]
    return Checklist(
        season_id=season.id,
        name=source.name,
        version=1,
        decimals=source.decimals,
        pillars=list(pillars.values()),
        themes=list(themes.values()),
        criteria=criteria,
        bands=bands,
    )


_COPIED = ("position", "code", "text", "guide", "evidence", "kind", "maximum", "rule", "unit", "levels")
