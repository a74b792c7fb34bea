"""Seasons and contests: making them from a template, listing them."""

import json
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from sqlalchemy import func, select

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import (
    Contest,
    ContestGroup,
    Entry,
    PrizeLine,
    Round,
    RubricCriterion,
    Season,
    TieBreak,
)
from greenschool.models.account import Actor, Permission
from greenschool.models.round import RoundState
from greenschool.scoring.marks import to_thousandths
from greenschool.services.desk import Desk, round_of
from greenschool.storage.unit_of_work import Storage

MARK_STEP = Decimal("0.5")
"""Judges mark in halves, unless the template's criterion names another step."""


class TemplateUnreadableError(GreenSchoolError):
    """A season template that cannot be used."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{file} is not a usable season template ({cause}). No season was made. Correct the file and try again.",
    )


@dataclass(frozen=True, slots=True)
class SeasonRow:
    """A season, for the season switch."""

    id: int
    name: str
    school_year: str
    closed: bool


@dataclass(frozen=True, slots=True)
class ContestRow:
    """A contest, with where its deciding round stands."""

    code: str
    name: str
    work_label: str
    entries: int
    round_state: RoundState
    groups: tuple[str, ...]


def make_season(storage: Storage, actor: Actor, template: Path, rules: Path | None = None) -> SeasonRow:
    """Make a season from a TOML template.

    ``rules`` is an optional JSON file whose rubrics and prizes by contest code replace the template's (the form of
    ``season.json`` in the practice data). Raises ``TemplateUnreadableError`` before anything is written.
    """
    season = _read_template(template, _read_rules(rules) if rules else {})
    with storage.write(actor, Permission.EDIT, "season.make") as uow:
        uow.session.add(season)
        uow.session.flush()
        return _season_row(season)


def list_seasons(storage: Storage, actor: Actor) -> tuple[SeasonRow, ...]:
    """Return all seasons, the newest first."""
    with storage.read(actor) as uow:
        seasons = uow.session.scalars(select(Season).order_by(Season.starts_on.desc(), Season.id.desc()))
        return tuple(_season_row(season) for season in seasons)


def list_contests(desk: Desk) -> tuple[ContestRow, ...]:
    """Return the season's contests in their order."""
    with desk.read() as uow:
        query = (
            select(Contest, func.count(Entry.id))
            .outerjoin(Entry, Entry.contest_id == Contest.id)
            .where(Contest.season_id == desk.season_id)
            .group_by(Contest.id)
            .order_by(Contest.id)
        )
        return tuple(
            ContestRow(
                code=contest.code,
                name=contest.name,
                work_label=contest.work_label,
                entries=entries,
                round_state=round_of(contest).state,
                groups=tuple(group.name for group in contest.groups),
            )
            for contest, entries in uow.session.execute(query)
        )


def _season_row(season: Season) -> SeasonRow:
    return SeasonRow(season.id, season.name, season.school_year, season.closed_at is not None)


def _read_rules(file: Path) -> Mapping[str, Mapping[str, Any]]:
    """Read rubrics and prizes by contest code, in the words of the template."""
    try:
        rules = json.loads(file.read_text(encoding="utf-8"), parse_float=Decimal)
        return {
            code: {
                "criteria": [{"name": item["name"], "maximum": item["max"]} for item in criteria],
                "shortlist": rules["prizes"][code].get("shortlist"),
                "prizes": [
                    {"name": name, "count": count}
                    for name, count in rules["prizes"][code].items()
                    if name != "shortlist"
                ],
            }
            for code, criteria in rules["rubrics"].items()
        }
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise TemplateUnreadableError(file=file, cause=repr(error)) from error


def _read_template(file: Path, rules: Mapping[str, Mapping[str, Any]]) -> Season:
    try:
        template = tomllib.loads(file.read_text(encoding="utf-8"), parse_float=Decimal)
        contests = [_contest({**contest, **rules.get(contest["code"], {})}) for contest in template["contests"]]
        return Season(
            name=template["name"],
            school_year=template["school_year"],
            programme=template["programme"],
            starts_on=template["starts_on"],
            ends_on=template["ends_on"],
            closed_at=None,
            contests=contests,
            **template["organisation"],
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise TemplateUnreadableError(file=file, cause=repr(error)) from error


def _contest(template: Mapping[str, Any]) -> Contest:
    return Contest(
        code=template["code"],
        name=template["name"],
        letter=template["letter"],
        closes_on=template.get("closes_on"),
        levels=template["levels"],
        work_label=template["work_label"],
        word_limit=template.get("word_limit"),
        achievement=template["achievement"],
        decision_number=template["decision_number"],
        decision_date=template.get("decision_date"),
        groups=[ContestGroup(position=i, name=name) for i, name in enumerate(template["groups"])],
        rounds=[_round(template)],
    )


def _round(template: Mapping[str, Any]) -> Round:
    criteria = template["criteria"]
    return Round(
        number=1,
        aggregate=template.get("aggregate", "mean"),
        decimals=template.get("decimals", 2),
        sheet_decimals=template.get("sheet_decimals"),
        minimum_marks=template.get("minimum_marks", 2),
        shortlist=template.get("shortlist"),
        school_cap=template.get("school_cap"),
        one_prize_per_author=template.get("one_prize_per_author", False),
        settled_at=None,
        fingerprint="",
        criteria=[
            RubricCriterion(
                position=i,
                name=criterion["name"],
                maximum=to_thousandths(criterion["maximum"]),
                step=to_thousandths(criterion.get("step", MARK_STEP)),
                weight=to_thousandths(criterion.get("weight", 1)),
            )
            for i, criterion in enumerate(criteria)
        ],
        tie_breaks=_tie_breaks(template.get("tie_breaks"), len(criteria)),
        prize_lines=[_prize_line(i, line) for i, line in enumerate(template["prizes"])],
    )


def _tie_breaks(named: Sequence[Mapping[str, Any]] | None, criteria: int) -> list[TieBreak]:
    """Return the named chain, or that of the programme: each criterion in turn, judges, lowest mark."""
    if named is None:
        named = [
            *({"kind": "criterion", "criterion": i} for i in range(criteria)),
            {"kind": "judges_above"},
            {"kind": "lowest_mark"},
        ]
    return [
        TieBreak(position=i, kind=link["kind"], criterion_position=link.get("criterion"))
        for i, link in enumerate(named)
    ]


def _prize_line(position: int, line: Mapping[str, Any]) -> PrizeLine:
    quota = next(kind for kind in ("count", "share", "minimum") if kind in line)
    return PrizeLine(
        position=position,
        name=line["name"],
        quota=quota,
        amount=to_thousandths(line[quota]),
        scope=line.get("scope", "contest"),
    )
