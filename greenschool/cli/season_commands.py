"""``season`` and ``office``: the seasons of the store, and the offices whose headings they copy."""

from typing import Annotated

import typer

from greenschool.cli.place import place_of
from greenschool.cli.terminal import print_json, print_line, print_table, read_day
from greenschool.language import say
from greenschool.services import office_presets, organisation, seasons
from greenschool.services.organisation import UnitRow
from greenschool.services.season_rollover import NextSeason, roll_over
from greenschool.services.seasons import SeasonRow
from greenschool.text.dates import format_date


def add(app: typer.Typer) -> None:
    """Add the commands to ``app``."""
    _add_seasons(app)
    _add_offices(app)


def _add_seasons(app: typer.Typer) -> None:
    family = typer.Typer(help=say("cli", "Seasons: listing, making the next one, closing."))
    app.add_typer(family, name="season")

    @family.command("list", help=say("cli", "All seasons, the newest first."))
    def list_them(
        context: typer.Context,
        as_json: Annotated[bool, typer.Option("--json", help=say("cli", "Print JSON"))] = False,  # noqa: FBT002
    ) -> None:
        with place_of(context).desk() as desk:
            found = seasons.list_seasons(desk.storage, desk.actor)
        (_print_seasons_json if as_json else _print_seasons)(found)

    @family.command("next", help=say("cli", "Make the next season: schools, contests and layout come along."))
    def make_next(
        context: typer.Context,
        name: Annotated[str, typer.Argument(help=say("cli", "Name of the new season"))],
        school_year: Annotated[str, typer.Option(help=say("cli", "School year, such as 2023–2024"))],
        starts: Annotated[str, typer.Option(help=say("cli", "First day, as dd/mm/yyyy"))],
        ends: Annotated[str, typer.Option(help=say("cli", "Last day, as dd/mm/yyyy"))],
        office: Annotated[int | None, typer.Option(help=say("cli", "Number of the office that issues papers"))] = None,
        signatory: Annotated[int, typer.Option(help=say("cli", "Which of its signatories signs"))] = 1,
    ) -> None:
        plan = NextSeason(name, school_year, read_day(starts), read_day(ends), office, signatory - 1)
        with place_of(context).desk() as desk:
            made = roll_over(desk, plan)
        print_line(say("cli", "The season {name} was made.", name=made.name))

    @family.command("close", help=say("cli", "Close the season; it can only be read from then on."))
    def close(
        context: typer.Context,
        reason: Annotated[str, typer.Option("--reason", help=say("cli", "Why; goes into the journal"))] = "",
    ) -> None:
        with place_of(context).desk() as desk:
            seasons.close(desk, reason)
        print_line(say("cli", "The season is closed."))


def _add_offices(app: typer.Typer) -> None:
    family = typer.Typer(help=say("cli", "Offices: their headings and signatories, from when to when."))
    app.add_typer(family, name="office")

    @family.command("list", help=say("cli", "All offices, or those of one day."))
    def list_them(
        context: typer.Context,
        on: Annotated[str, typer.Option(help=say("cli", "Day, as dd/mm/yyyy"))] = "",
        as_json: Annotated[bool, typer.Option("--json", help=say("cli", "Print JSON"))] = False,  # noqa: FBT002
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


def _print_seasons(rows: tuple[SeasonRow, ...]) -> None:
    titles = [say("columns", "Season"), say("columns", "School year"), say("columns", "State")]
    closed, running = say("cli", "closed"), say("cli", "open")
    print_table(titles, [(row.name, row.school_year, closed if row.closed else running) for row in rows])


def _print_seasons_json(rows: tuple[SeasonRow, ...]) -> None:
    print_json([{"name": row.name, "school_year": row.school_year, "closed": row.closed} for row in rows])


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
            "; ".join(f"{one.prefix} {one.post.splitlines()[0]} {one.name}".strip() for one in row.facts.signatories),
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
            }
            for row in rows
        ]
    )
