"""``season``: the seasons of the store, what their papers print, the next one, closing."""

from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import Annotated, Any

import typer

from greenschool.cli import office_commands
from greenschool.cli.options import as_json_option
from greenschool.cli.place import place_of
from greenschool.cli.terminal import print_json, print_line, print_table, read_day
from greenschool.language import say
from greenschool.services import season_facts, seasons
from greenschool.services.season_facts import SeasonCard
from greenschool.services.season_rollover import NextSeason, roll_over
from greenschool.services.seasons import SeasonRow
from greenschool.text.dates import format_date


def add(app: typer.Typer) -> None:
    """Add the commands to ``app``."""
    _add_seasons(app)
    office_commands.add(app)


def _add_seasons(app: typer.Typer) -> None:
    family = typer.Typer(help=say("cli", "Seasons: listing, making the next one, closing."))
    app.add_typer(family, name="season")
    _add_headings(family)

    @family.command("list", help=say("cli", "All seasons, the newest first."))
    def list_them(
        context: typer.Context,
        as_json: Annotated[bool, as_json_option()] = False,  # noqa: FBT002
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


def _add_headings(family: typer.Typer) -> None:
    @family.command("show", help=say("cli", "What the season is called and what its papers print."))
    def show(
        context: typer.Context,
        as_json: Annotated[bool, as_json_option()] = False,  # noqa: FBT002
    ) -> None:
        with place_of(context).desk() as desk:
            card = season_facts.season_card(desk)
        (_print_card_json if as_json else _print_card)(card)

    @family.command("edit", help=say("cli", "Change the season; what is left out stays as it is."))
    def edit(
        context: typer.Context,
        name: Annotated[str | None, typer.Option(help=say("cli", "Name of the season"))] = None,
        school_year: Annotated[str | None, typer.Option(help=say("cli", "School year, such as 2023–2024"))] = None,
        programme: Annotated[str | None, typer.Option(help=say("cli", "Name of the programme"))] = None,
        starts: Annotated[str | None, typer.Option(help=say("cli", "First day, as dd/mm/yyyy"))] = None,
        ends: Annotated[str | None, typer.Option(help=say("cli", "Last day, as dd/mm/yyyy"))] = None,
        parent_heading: Annotated[str | None, typer.Option(help=say("cli", "Heading of the office above"))] = None,
        issuer_heading: Annotated[str | None, typer.Option(help=say("cli", "Heading of the issuing office"))] = None,
        certificate_authority: Annotated[str | None, typer.Option(help=say("cli", "Who gives certificates"))] = None,
        place: Annotated[str | None, typer.Option(help=say("cli", "Place before the day"))] = None,
        document_suffix: Annotated[str | None, typer.Option(help=say("cli", "Last part of document numbers"))] = None,
        signatory_post: Annotated[
            str | None, typer.Option(help=say("cli", "Lines above the signature, parted by |"))
        ] = None,
        signatory_name: Annotated[str | None, typer.Option(help=say("cli", "Name below the signature"))] = None,
        layout: Annotated[str | None, typer.Option(help=say("cli", "Layout of the certificates"))] = None,
    ) -> None:
        own = {
            "name": name,
            "school_year": school_year,
            "programme": programme,
            "starts_on": read_day(starts) if starts else None,
            "ends_on": read_day(ends) if ends else None,
            "certificate_layout": layout,
        }
        printed = {
            "parent_heading": parent_heading,
            "issuer_heading": issuer_heading,
            "certificate_authority": certificate_authority,
            "place": place,
            "document_suffix": document_suffix,
            "signatory_post": signatory_post.replace("|", "\n") if signatory_post is not None else None,
            "signatory_name": signatory_name,
        }
        with place_of(context).desk() as desk:
            facts = season_facts.season_card(desk).facts
            season_facts.edit_season(
                desk, replace(facts, headings=replace(facts.headings, **_given(printed)), **_given(own))
            )
        print_line(say("cli", "The season was changed."))

    @family.command("take-headings", help=say("cli", "Copy the headings that an office has on a day."))
    def take_headings(
        context: typer.Context,
        office: Annotated[int, typer.Argument(help=say("cli", "Number of the office that issues papers"))],
        on: Annotated[str, typer.Option(help=say("cli", "Day, as dd/mm/yyyy"))],
        signatory: Annotated[int, typer.Option(help=say("cli", "Which of its signatories signs"))] = 1,
    ) -> None:
        day = read_day(on)
        with place_of(context).desk() as desk:
            seasons.take_headings(desk, office, day, signatory - 1)
        print_line(say("cli", "The season was changed."))


def _given(options: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in options.items() if value is not None}


def _print_seasons(rows: tuple[SeasonRow, ...]) -> None:
    titles = [say("columns", "Season"), say("columns", "School year"), say("columns", "State")]
    closed, running = say("cli", "closed"), say("cli", "open")
    print_table(titles, [(row.name, row.school_year, closed if row.closed else running) for row in rows])


def _print_seasons_json(rows: tuple[SeasonRow, ...]) -> None:
    print_json([{"name": row.name, "school_year": row.school_year, "closed": row.closed} for row in rows])


def _print_card(card: SeasonCard) -> None:
    facts, headings = card.facts, card.facts.headings
    layouts = {row.key: row.name for row in season_facts.list_layouts()}
    rows = [
        (say("columns", "Season"), facts.name),
        (say("columns", "School year"), facts.school_year),
        (say("columns", "Programme"), facts.programme),
        (say("columns", "From"), format_date(facts.starts_on)),
        (say("columns", "To"), format_date(facts.ends_on)),
        (say("columns", "Above it"), headings.parent_heading),
        (say("columns", "Office"), headings.issuer_heading),
        (say("columns", "Certificate authority"), headings.certificate_authority),
        (say("columns", "Place"), headings.place),
        (say("columns", "Document suffix"), headings.document_suffix),
        (say("columns", "Signatory"), " / ".join((*headings.signatory_post.splitlines(), headings.signatory_name))),
        (say("columns", "Certificate layout"), layouts.get(facts.certificate_layout, facts.certificate_layout)),
        (say("columns", "State"), _state(card)),
    ]
    for name, value in rows:
        print_line(f"{name}: {value}")


def _state(card: SeasonCard) -> str:
    return say("cli", "open") if card.closed_on is None else say("cli", "closed") + f" {format_date(card.closed_on)}"


def _print_card_json(card: SeasonCard) -> None:
    facts = asdict(card.facts)
    days = {"starts_on": card.facts.starts_on.isoformat(), "ends_on": card.facts.ends_on.isoformat()}
    closed = card.closed_on.isoformat() if card.closed_on else None
    print_json({**facts, **days, "closed_on": closed})
