"""Offices that ship with the program, one file for each time: a quận until 30/6/2025, a phường since."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import select

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import OrgUnit, Succession
from greenschool.models.account import Permission
from greenschool.models.organisation import SignPrefix
from greenschool.resources import resource
from greenschool.services.desk import Desk
from greenschool.services.organisation import SignatoryFacts, UnitFacts, UnitRow, add_unit_in, list_units
from greenschool.storage.unit_of_work import UnitOfWork
from greenschool.text.unicode import normalise


class UnknownPresetError(GreenSchoolError):
    """A preset that does not ship."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "There are no ready-made offices “{preset}”. Nothing was changed. There are: {known}."
    )


@dataclass(frozen=True, slots=True)
class PresetRow:
    """Ready-made offices: the key, what they are, and the place that they name unless told otherwise."""

    key: str
    name: str
    place: str


def list_presets() -> tuple[PresetRow, ...]:
    """Return the ready-made offices by key."""
    files = sorted(resource("organisations").glob("*.toml"))
    return tuple(PresetRow(file.stem, preset["name"], preset["place"]) for file in files for preset in [_read(file)])


def add_preset(desk: Desk, preset: str, place: str = "") -> tuple[UnitRow, ...]:
    """Record ready-made offices for ``place``: all of them, or none; those whose work they took over point to them.

    Raises ``UnknownPresetError``, or ``UnitTwiceError`` where one of them is recorded already.
    """
    known = {row.key: row for row in list_presets()}
    if preset not in known:
        raise UnknownPresetError(preset=preset, known=", ".join(known))
    template = _read(resource("organisations", f"{preset}.toml"))
    where = normalise(place) or known[preset].place
    numbers: dict[str, int] = {}
    with desk.write(Permission.EDIT, "organisation.preset") as uow:
        uow.detail["preset"] = preset
        for unit in template["units"]:
            parent = numbers.get(unit.get("parent", ""))
            made = add_unit_in(uow, _facts(template, unit, parent, where))
            numbers[unit["code"]] = made.id
            _follow(uow, made, [name.format(place=where) for name in unit.get("after", ())])
    return tuple(row for row in list_units(desk) if row.id in numbers.values())


def _follow(uow: UnitOfWork, unit: OrgUnit, names: list[str]) -> None:
    """Make ``unit`` the successor of the offices of these names, where they are recorded."""
    for before in uow.session.scalars(select(OrgUnit).where(OrgUnit.name.in_(names))):
        before.successions.append(Succession(successor=unit))


def _read(file: Path) -> dict[str, Any]:
    return tomllib.loads(file.read_text(encoding="utf-8"))


def _facts(template: dict[str, Any], unit: dict[str, Any], parent: int | None, place: str) -> UnitFacts:
    named = {
        key: unit[key].format(place=place, PLACE=place.upper()) for key in ("name", "heading", "certificate_authority")
    }
    return UnitFacts(
        **named,
        place=place,
        document_suffix=unit["document_suffix"],
        parent_id=parent,
        valid_from=template.get("valid_from"),
        valid_to=template.get("valid_to"),
        signatories=tuple(
            SignatoryFacts(SignPrefix(one["prefix"]), one["represents"], one["post"], one["name"])
            for one in unit["signatories"]
        ),
    )
