"""Season templates: TOML files from which a season is made, with its contests, rubrics and prize lines."""

import json
import tomllib
from collections.abc import Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import Contest, ContestGroup, PrizeLine, Round, RubricCriterion, Season, TieBreak
from greenschool.scoring.marks import to_thousandths

MARK_STEP = Decimal("0.5")
"""Judges mark in halves, unless the template's criterion names another step."""


class TemplateUnreadableError(GreenSchoolError):
    """A season template that cannot be used."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{file} is not a usable season template ({cause}). No season was made. Correct the file and try again.",
    )


def read_season(file: Path, rules: Path | None) -> Season:
    """Return the season of a template, not yet recorded.

    ``rules`` is an optional JSON file whose rubrics and prizes by contest code replace the template's. Raises
    ``TemplateUnreadableError``.
    """
    return _read_template(file, _read_rules(rules) if rules else {})


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
