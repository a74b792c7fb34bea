"""A checklist as people write it, in TOML: every key is checked, and what is wrong is named with its place."""

import tomllib
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import TypeGuard

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import Band, Checklist, Criterion, Pillar, Theme
from greenschool.scoring.checklist import NothingAppliesError
from greenschool.scoring.checklist_rules import Deduction, Measured, Rule, Rung, Steps, YesNo
from greenschool.scoring.exact import exact
from greenschool.scoring.marks import to_thousandths
from greenschool.services.checklist_records import PER_CENT, exact_checklist, record_rule
from greenschool.services.schools import LEVELS

_KINDS = ("yes_no", "steps", "measured", "deduction")
_MOST_DECIMALS = 3
_LIMIT = 1_000_000


class ChecklistTemplateError(GreenSchoolError):
    """A template that cannot be used; ``fault`` is one of the errors below."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{file} is not a usable checklist, at “{place}”: {fault} No checklist was made. Correct the file and try "
        "again.",
    )


class NotTomlError(GreenSchoolError):
    """The file is not TOML, or cannot be opened."""

    sentence = QT_TRANSLATE_NOOP("errors", "it cannot be read ({reason}).")


class KeyMissingError(GreenSchoolError):
    """A key that must be there."""

    sentence = QT_TRANSLATE_NOOP("errors", "“{key}” is missing; it looks like {example}.")


class KeyUnknownError(GreenSchoolError):
    """A key without a meaning, most likely misspelt."""

    sentence = QT_TRANSLATE_NOOP("errors", "“{key}” has no meaning there.")


class ValueWrongError(GreenSchoolError):
    """A value of another kind than its key wants."""

    sentence = QT_TRANSLATE_NOOP("errors", "“{key}” cannot be {value}; it looks like {example}.")


class NameTwiceError(GreenSchoolError):
    """A code or name that comes twice."""

    sentence = QT_TRANSLATE_NOOP("errors", "“{name}” comes twice.")


class RuleImpossibleError(GreenSchoolError):
    """A way of marking that makes no sense, such as steps that do not rise from zero."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "the points cannot be given so. Steps rise from 0; thresholds go from the hardest to the easiest."
    )


class BandsImpossibleError(GreenSchoolError):
    """Bands that are not in order."""

    sentence = QT_TRANSLATE_NOOP("errors", "the bands go from the highest threshold to the lowest.")


class LevelEmptyError(GreenSchoolError):
    """A level of schools for which no criterion counts."""

    sentence = QT_TRANSLATE_NOOP("errors", "no criterion applies to the level {level}.")


def read_template(file: Path) -> Checklist:
    """Return the checklist in ``file``, not yet of any season. Raises ``ChecklistTemplateError``."""
    try:
        values = tomllib.loads(file.read_text(encoding="utf-8"), parse_float=Decimal)
    except (OSError, ValueError) as error:
        raise ChecklistTemplateError(file=file.name, place="", fault=NotTomlError(reason=error)) from error
    return _Reader(file.name).checklist(values)


class _Table:
    """A TOML table that gives each value out once and checks it."""

    def __init__(self, file: str, place: str, values: Mapping[str, object]) -> None:
        self.place = place
        self._file, self._values = file, dict(values)

    def fault(self, error: GreenSchoolError) -> ChecklistTemplateError:
        return ChecklistTemplateError(file=self._file, place=self.place, fault=error)

    def has(self, key: str) -> bool:
        return key in self._values

    def raw(self, key: str, example: str) -> object:
        if key not in self._values:
            raise self.fault(KeyMissingError(key=key, example=example))
        return self._values.pop(key)

    def wrong(self, key: str, value: object, example: str) -> ChecklistTemplateError:
        shown = str(value) if isinstance(value, Decimal) else repr(value)
        return self.fault(ValueWrongError(key=key, value=shown, example=example))

    def text(self, key: str, default: str | None = None) -> str:
        if default is not None and key not in self._values:
            return default
        value = self.raw(key, '"…"')
        if not isinstance(value, str) or (default is None and not value.strip()):
            raise self.wrong(key, value, '"…"')
        return value

    def texts(self, key: str, allowed: tuple[str, ...] = ()) -> list[str]:
        example = str(list(allowed) or ["…"]).replace("'", '"')
        value = self.raw(key, example)
        if not isinstance(value, list) or not value or not all(isinstance(item, str) for item in value):
            raise self.wrong(key, value, example)
        if allowed and not set(value) <= set(allowed):
            raise self.wrong(key, value, example)
        return value

    def flag(self, key: str, *, default: bool) -> bool:
        value = self._values.pop(key, default)
        if not isinstance(value, bool):
            raise self.wrong(key, value, "true")
        return value

    def number(self, key: str, example: str, most: int | None = None) -> Decimal:
        value = self.raw(key, example)
        if not _is_number(value) or (most is not None and value > most):
            raise self.wrong(key, value, example)
        return Decimal(value)

    def numbers(self, key: str, example: str) -> list[Decimal]:
        value = self.raw(key, example)
        if not isinstance(value, list) or not all(_is_number(item) for item in value):
            raise self.wrong(key, value, example)
        return [Decimal(item) for item in value]

    def pairs(self, key: str) -> list[tuple[Decimal, Decimal]]:
        example = "[[90, 3], [70, 2]]"
        value = self.raw(key, example)
        if not isinstance(value, list):
            raise self.wrong(key, value, example)
        for pair in value:
            if not isinstance(pair, list) or len(pair) != 2 or not all(_is_number(item) for item in pair):
                raise self.wrong(key, value, example)
        return [(Decimal(threshold), Decimal(points)) for threshold, points in value]

    def table(self, key: str, example: str) -> "_Table":
        value = self.raw(key, example)
        if not isinstance(value, dict):
            raise self.wrong(key, value, example)
        return _Table(self._file, f"{self.place}.{key}", value)

    def array(self, key: str) -> list["_Table"]:
        value = self.raw(key, f"[[{key}]]")
        if not isinstance(value, list) or not value or not all(isinstance(part, dict) for part in value):
            raise self.wrong(key, value, f"[[{key}]]")
        place = f"{self.place}." if self.place else ""
        return [_Table(self._file, f"{place}{key}.{n}", part) for n, part in enumerate(value, start=1)]

    def done(self) -> None:
        for key in self._values:
            raise self.fault(KeyUnknownError(key=key))


class _Reader:
    """Builds the records of one template."""

    def __init__(self, file: str) -> None:
        self._file = file

    def checklist(self, values: Mapping[str, object]) -> Checklist:
        top = _Table(self._file, "", values)
        names = top.texts("themes") if top.has("themes") else []
        themes = {name: Theme(position=position, name=name) for position, name in enumerate(names)}
        checklist = Checklist(name=top.text("name"), version=1, decimals=_decimals(top), themes=list(themes.values()))
        for position, table in enumerate(top.array("bands")):
            checklist.bands.append(_band(position, table))
        for position, table in enumerate(top.array("pillars")):
            self._add_pillar(checklist, position, table, themes)
        top.done()
        _check(top, checklist, names)
        return checklist

    def _add_pillar(self, checklist: Checklist, position: int, table: _Table, themes: Mapping[str, Theme]) -> None:
        bonus = table.flag("bonus", default=False)
        pillar = Pillar(
            position=position,
            code=table.text("code"),
            name=table.text("name"),
            bonus=bonus,
            # A core pillar always counts: without it there would be no 100.
            counted=table.flag("counted", default=True) if bonus else True,
        )
        checklist.pillars.append(pillar)
        for number, entry in enumerate(table.array("criteria"), start=1):
            criterion = _criterion(entry, f"{pillar.code}{number}", len(checklist.criteria), themes)
            criterion.pillar = pillar
            checklist.criteria.append(criterion)
        table.done()


def _criterion(table: _Table, code: str, position: int, themes: Mapping[str, Theme]) -> Criterion:
    table.place = f"{table.place} ({code})"
    theme = table.text("theme", "")
    if theme and theme not in themes:
        raise table.wrong("theme", theme, " / ".join(f'"{name}"' for name in themes) or '""')
    levels = table.texts("levels", LEVELS) if table.has("levels") else list(LEVELS)
    criterion = Criterion(
        code=code,
        position=position,
        theme=themes.get(theme),
        text=table.text("text"),
        guide=table.text("guide", ""),
        evidence=table.text("evidence", ""),
        levels=[level for level in LEVELS if level in levels],
    )
    try:
        rule, criterion.unit = _rule(table)
        record_rule(criterion, rule)
    except ValueError as error:
        raise table.fault(RuleImpossibleError()) from error
    table.done()
    return criterion


def _rule(table: _Table) -> tuple[Rule, str]:
    """Return the rule and the unit of what is entered. Raises ``ValueError`` for one that makes no sense."""
    kinds = [kind for kind in _KINDS if table.has(kind)]
    if len(kinds) != 1:
        raise table.fault(KeyMissingError(key=" / ".join(_KINDS), example="steps = [0, 2, 4]"))
    match kinds[0]:
        case "yes_no":
            return YesNo(exact(table.number("yes_no", "4"))), ""
        case "steps":
            return Steps(tuple(exact(step) for step in table.numbers("steps", "[0, 2, 4]"))), ""
        case "measured":
            return _measured(table.table("measured", '{ unit = "%", at_least = [[90, 3], [70, 2]] }'))
        case _:
            part = table.table("deduction", '{ unit = "lần", points = 3, each = 1 }')
            rule, unit = (
                Deduction(exact(part.number("points", "3")), exact(part.number("each", "1"))),
                part.text("unit"),
            )
            part.done()
            return rule, unit


def _measured(part: _Table) -> tuple[Rule, str]:
    unit, at_most = part.text("unit"), part.has("at_most")
    limit = exact(part.number("limit", "100")) if part.has("limit") else None
    pairs = part.pairs("at_most" if at_most else "at_least")
    part.done()
    rungs = tuple(Rung(exact(threshold), exact(points)) for threshold, points in pairs)
    return Measured(rungs, at_most, limit), unit


def _band(position: int, table: _Table) -> Band:
    band = Band(
        position=position,
        name=table.text("name"),
        threshold=to_thousandths(table.number("threshold", "85")),
        minimum_share=to_thousandths(table.number("minimum_share", "50", PER_CENT)),
    )
    table.done()
    return band


def _decimals(top: _Table) -> int:
    value = top.number("decimals", "2", _MOST_DECIMALS)
    if value != int(value):
        raise top.wrong("decimals", value, "2")
    return int(value)


def _check(top: _Table, checklist: Checklist, themes: list[str]) -> None:
    """Refuse what no single table shows: names that come twice, bands out of order, a level without criteria."""
    codes = [pillar.code for pillar in checklist.pillars]
    criteria = [criterion.code for criterion in checklist.criteria]
    for names in (codes, criteria, [band.name for band in checklist.bands], themes):
        for name in names:
            if names.count(name) > 1:
                raise top.fault(NameTwiceError(name=name))
    thresholds = [band.threshold for band in checklist.bands]
    if thresholds != sorted(set(thresholds), reverse=True):
        raise top.fault(BandsImpossibleError())
    exact_one = exact_checklist(checklist)
    for level in LEVELS:
        try:
            exact_one.scale(level)
        except NothingAppliesError as error:
            raise top.fault(LevelEmptyError(level=level)) from error


def _is_number(value: object) -> TypeGuard[int | Decimal]:
    """Tell whether a value is a number from zero up that can be recorded in thousandths."""
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        return False
    number = Decimal(value)
    return number.is_finite() and 0 <= number < _LIMIT and number * 1000 == int(number * 1000)
