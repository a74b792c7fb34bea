"""Season templates: a TOML file with contests, rubrics and prizes, read whole and checked before anything is made."""

import json
import tomllib
from collections.abc import Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

from sqlalchemy import JSON, inspect

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import Contest, ContestGroup, PrizeLine, Round, RubricCriterion, Season, TieBreak
from greenschool.models.base import Base
from greenschool.models.contest import LatePolicy
from greenschool.resources import resource
from greenschool.scoring.marks import MarkScale, from_thousandths, to_thousandths
from greenschool.services.contestants import TIE_BREAK_KINDS, compute_without_entries
from greenschool.services.schools import LEVELS
from greenschool.text.search_key import search_key

_TOP_KEYS = frozenset({"name", "school_year", "programme", "starts_on", "ends_on", "organisation", "contests"})
_ROUND_KEYS = frozenset(
    {"criteria", "tie_breaks", "prizes", "shortlist", "school_cap", "one_prize_per_author", "minimum_marks"}
    | {"aggregate", "decimals", "sheet_decimals"}
)
_CONTEST_KEYS = _ROUND_KEYS | (
    {"code", "name", "letter", "closes_on", "levels", "groups", "work_label", "word_limit", "achievement"}
    | {"decision_number", "decision_date", "letter_date", "opens_on", "fields", "grades"}
    | {"school_limit", "class_limit", "limits_refuse", "late_policy", "consent_required"}
)
_CRITERION_KEYS = frozenset({"name", "maximum", "step", "weight"})
_TIE_BREAK_KEYS = frozenset({"kind", "criterion"})
_PRIZE_KEYS = frozenset({"name", "scope"})
_QUOTAS = ("count", "share", "minimum")

MARK_STEP = Decimal("0.5")
"""Judges mark in halves, unless the template's criterion names another step."""


class TemplateUnreadableError(GreenSchoolError):
    """A season template that cannot be used."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{file} is not a usable season template ({cause}). No season was made. Correct the file and try again.",
    )


def read_season(template: Path, rules: Path | None = None) -> Season:
    """Return the season of a TOML template, not yet recorded.

    ``rules`` is an optional JSON file whose rubrics and prizes by contest code replace the template's (the form of
    ``season.json`` in the practice data). Raises ``TemplateUnreadableError`` for whatever could not be recorded,
    computed or printed later.
    """
    replaced = _read_rules(rules) if rules else {}
    try:
        season = _season(tomllib.loads(template.read_text(encoding="utf-8"), parse_float=Decimal), replaced)
        _check(season)
    except (OSError, ValueError, LookupError, TypeError, AttributeError) as error:
        raise TemplateUnreadableError(file=template, cause=repr(error)) from error
    return season


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


def _season(template: Mapping[str, Any], rules: Mapping[str, Mapping[str, Any]]) -> Season:
    _check_keys(template, _TOP_KEYS)
    known = {contest["code"] for contest in template["contests"]}
    if unknown := rules.keys() - known:
        raise ValueError(f"rules for contests that the template lacks: {sorted(unknown)}")
    return Season(
        name=template["name"],
        school_year=template["school_year"],
        programme=template["programme"],
        starts_on=template["starts_on"],
        ends_on=template["ends_on"],
        closed_at=None,
        contests=[_contest({**contest, **rules.get(contest["code"], {})}) for contest in template["contests"]],
        **template["organisation"],
    )


def _contest(template: Mapping[str, Any]) -> Contest:
    _check_keys(template, _CONTEST_KEYS)
    return Contest(
        code=template["code"],
        name=template["name"],
        letter=template["letter"],
        letter_date=template.get("letter_date"),
        opens_on=template.get("opens_on"),
        closes_on=template.get("closes_on"),
        levels=template["levels"],
        work_label=template["work_label"],
        word_limit=template.get("word_limit"),
        fields=template.get("fields", []),
        grades=template.get("grades", []),
        school_limit=template.get("school_limit"),
        class_limit=template.get("class_limit"),
        limits_refuse=template.get("limits_refuse", True),
        late_policy=LatePolicy(template.get("late_policy", LatePolicy.DECIDE)),
        consent_required=template.get("consent_required", False),
        achievement=template["achievement"],
        decision_number=template["decision_number"],
        decision_date=template.get("decision_date"),
        groups=[ContestGroup(position=i, name=name) for i, name in enumerate(template["groups"])],
        rounds=[_round(template)],
    )


def _round(template: Mapping[str, Any]) -> Round:
    criteria = template["criteria"]
    for criterion in criteria:
        _check_keys(criterion, _CRITERION_KEYS)
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
    for link in named:
        _check_keys(link, _TIE_BREAK_KEYS)
    return [
        TieBreak(position=i, kind=link["kind"], criterion_position=link.get("criterion"))
        for i, link in enumerate(named)
    ]


def _prize_line(position: int, line: Mapping[str, Any]) -> PrizeLine:
    quota = next((kind for kind in _QUOTAS if kind in line), "count")
    _check_keys(line, _PRIZE_KEYS | {quota})
    if quota == "count" and not isinstance(line[quota], int):
        raise TypeError(f"{line['name']}: prizes are a whole number, not {line[quota]}")
    return PrizeLine(
        position=position,
        name=line["name"],
        quota=quota,
        amount=to_thousandths(line[quota]),
        scope=line.get("scope", "contest"),
    )


def _check_keys(table: Mapping[str, Any], known: frozenset[str]) -> None:
    """Refuse a misspelt key, which would otherwise be passed over without a word."""
    if unknown := table.keys() - known:
        raise ValueError(f"unknown keys: {', '.join(sorted(unknown))}")


def _check(season: Season) -> None:
    """Refuse what would only fail later: when it is recorded, computed or printed."""
    for record in (season, *season.contests):
        _check_columns(record)
    resource("certificates", f"{season.certificate_layout}.toml")
    _check_each_once("contest", [contest.code for contest in season.contests])
    for contest in season.contests:
        contest.achievement.format(prize="", contest="", programme="", school_year="")
        if not contest.levels or not set(contest.levels) <= set(LEVELS):
            raise ValueError(f"levels of {contest.code}: {contest.levels}")
        _check_each_once("group", [group.name for group in contest.groups])
        for round_ in contest.rounds:
            _check_round(round_)


def _check_round(round_: Round) -> None:
    for record in (round_, *round_.criteria, *round_.prize_lines):
        _check_columns(record)
    _check_each_once("criterion", [criterion.name for criterion in round_.criteria])
    _check_each_once("prize", [line.name for line in round_.prize_lines])
    for criterion in round_.criteria:
        MarkScale(from_thousandths(criterion.maximum), from_thousandths(criterion.step))
    for link in round_.tie_breaks:
        criteria = range(len(round_.criteria)) if link.kind == "criterion" else (None,)
        if link.kind not in TIE_BREAK_KINDS or link.criterion_position not in criteria:
            raise ValueError(f"tie-break {link.kind}, criterion {link.criterion_position}")
    compute_without_entries(round_)


def _check_columns(record: Base) -> None:
    """Refuse missing values and values of a wrong type, which the database would refuse without naming the file."""
    for column in inspect(type(record)).columns:
        value = getattr(record, column.key)
        if column.primary_key or column.foreign_keys or isinstance(column.type, JSON):
            continue
        if value is None and not column.nullable and column.default is None:
            raise ValueError(f"{column.key} is missing")
        if value is not None and not isinstance(value, column.type.python_type):
            raise TypeError(f"{column.key} = {value!r}")


def _check_each_once(what: str, names: Sequence[str]) -> None:
    """Refuse names that people could not tell apart."""
    if not all(names) or len({search_key(name) for name in names}) != len(names):
        raise ValueError(f"each {what} needs a name of its own: {names}")
