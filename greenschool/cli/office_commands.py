"""``office``: the offices whose headings seasons copy, and who signs for them."""

from dataclasses import replace
from typing import Annotated, Any

import typer

from greenschool.cli.options import as_json_option
from greenschool.cli.place import place_of
from greenschool.cli.terminal import print_json, print_table, read_day
from greenschool.language import say
from greenschool.services import office_presets, organisation
from greenschool.services.organisation import SignatoryFacts, UnitFacts, UnitRow, signatory_line
from greenschool.services.states import SignPrefix
from greenschool.text.dates import format_date

_NO_DAY = "-"


def add(app: typer.Typer) -> None:
    """Add the commands to ``app``."""
    family = typer.Typer(help=say("cli", "Offices: their headings and signatories, from when to when."))
    app.add_typer(family, name="office")

    @family.command("list", help=say("cli", "All offices, or those of one day."))
    def list_them(
        context: typer.Context,
        on: Annotated[str, typer.Option(help=say("cli", "Day, as dd/mm/yyyy"))] = "",
        as_json: Annotated[bool, as_json_option()] = False,  # noqa: FBT002
    ) -> None:
        with place_of(context).desk() as desk:
            found = organisation.list_units(desk, read_day(on) if on else None)
        (_print_units_json if as_json else _print_units)(found)

    @family.command("add-ready-made", help=say("cli", "Record ready-made offices: quan or phuong."))
    def add_ready_made(
        context: typer.Context,
        preset: Annotated[str, typer.Argument(help=say("cli", "quan or phuong"))],
        place: Annotated[str, typer.Option(help=say("cli", "Name of the place"))] = "",
    ) -> None:
        with place_of(context).desk() as desk:
            made = office_presets.add_preset(desk, preset, place)
        _print_units(made)

    _add_changes(family)


def _add_changes(family: typer.Typer) -> None:
    heading = Annotated[str | None, typer.Option(help=say("cli", "Heading of its papers, in capitals"))]
    authority = Annotated[str | None, typer.Option(help=say("cli", "Who gives certificates"))]
    place = Annotated[str | None, typer.Option(help=say("cli", "Place before the day"))]
    suffix = Annotated[str | None, typer.Option(help=say("cli", "Last part of document numbers"))]
    parent = Annotated[int | None, typer.Option(help=say("cli", "Number of the office above; 0 for none"))]
    first = Annotated[str | None, typer.Option("--from", help=say("cli", "First day, as dd/mm/yyyy; - for none"))]
    last = Annotated[str | None, typer.Option("--to", help=say("cli", "Last day, as dd/mm/yyyy; - for none"))]
    successor = Annotated[
        list[int] | None, typer.Option(help=say("cli", "Number of an office that took over; may be repeated"))
    ]
    signatory = Annotated[
        list[str] | None,
        typer.Option(help=say("cli", "Who signs: prefix|for whom|post|name; may be repeated, replaces all")),
    ]

    @family.command("add", help=say("cli", "Record an office."))
    def add_one(
        context: typer.Context,
        name: Annotated[str, typer.Argument(help=say("cli", "Name of the office, as in a sentence"))],
        heading: heading = None,
        authority: authority = None,
        place: place = None,
        suffix: suffix = None,
        parent: parent = None,
        first: first = None,
        last: last = None,
        successor: successor = None,
        signatory: signatory = None,
    ) -> None:
        blank = UnitFacts(name, name.upper(), "", "", "")
        facts = _changed(blank, (None, heading, authority, place, suffix), parent, (first, last), successor, signatory)
        with place_of(context).desk() as desk:
            made = organisation.add_unit(desk, facts)
        _print_units((made,))

    @family.command("edit", help=say("cli", "Change an office; what is left out stays as it is."))
    def edit(
        context: typer.Context,
        number: Annotated[int, typer.Argument(help=say("cli", "Number of the office"))],
        name: Annotated[str | None, typer.Option(help=say("cli", "Name of the office, as in a sentence"))] = None,
        heading: heading = None,
        authority: authority = None,
        place: place = None,
        suffix: suffix = None,
        parent: parent = None,
        first: first = None,
        last: last = None,
        successor: successor = None,
        signatory: signatory = None,
    ) -> None:
        with place_of(context).desk() as desk:
            known = organisation.unit_row(desk, number).facts
            texts = (name, heading, authority, place, suffix)
            facts = _changed(known, texts, parent, (first, last), successor, signatory)
            changed = organisation.edit_unit(desk, number, facts)
        _print_units((changed,))


def _changed(
    facts: UnitFacts,
    texts: tuple[str | None, ...],
    parent: int | None,
    days: tuple[str | None, str | None],
    successors: list[int] | None,
    signatories: list[str] | None,
) -> UnitFacts:
    """Return the facts with what was typed in the place of what was there."""
    names = ("name", "heading", "certificate_authority", "place", "document_suffix")
    given: dict[str, Any] = {name: text for name, text in zip(names, texts, strict=True) if text is not None}
    if parent is not None:
        given["parent_id"] = parent or None
    for name, day in zip(("valid_from", "valid_to"), days, strict=True):
        if day is not None:
            given[name] = None if day == _NO_DAY else read_day(day)
    if successors:
        given["successors"] = tuple(successors)
    if signatories:
        given["signatories"] = tuple(map(_signatory, signatories))
    return replace(facts, **given)


def _signatory(words: str) -> SignatoryFacts:
    """Read "KT.|TRƯỞNG PHÒNG|PHÓ TRƯỞNG PHÒNG|Trần Thị Mẫu"."""
    try:
        prefix, represents, post, name = words.split("|")
        return SignatoryFacts(SignPrefix(prefix.strip()), represents, post, name)
    except ValueError as error:
        raise typer.BadParameter(words) from error


def _print_units(rows: tuple[UnitRow, ...]) -> None:
    titles = [
        say("columns", "No."),
        say("columns", "Office"),
        say("columns", "Above it"),
        say("columns", "From"),
        say("columns", "To"),
        say("columns", "Signatories"),
    ]
    cells = [
        (
            str(row.id),
            row.facts.name,
            row.parent,
            format_date(row.facts.valid_from) if row.facts.valid_from else "",
            format_date(row.facts.valid_to) if row.facts.valid_to else "",
            "; ".join(map(signatory_line, row.facts.signatories)),
        )
        for row in rows
    ]
    print_table(titles, cells, right=frozenset({0}))


def _print_units_json(rows: tuple[UnitRow, ...]) -> None:
    print_json(
        [
            {
                "id": row.id,
                "name": row.facts.name,
                "parent": row.parent or None,
                "heading": row.facts.heading,
                "valid_from": row.facts.valid_from.isoformat() if row.facts.valid_from else None,
                "valid_to": row.facts.valid_to.isoformat() if row.facts.valid_to else None,
                "successors": list(row.facts.successors),
                "signatories": [signatory_line(one) for one in row.facts.signatories],
            }
            for row in rows
        ]
    )
