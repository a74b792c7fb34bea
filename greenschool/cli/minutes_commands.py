"""``minutes``: what a round of marking leaves for the file: discussed marks, totals, the minutes of marking."""

from pathlib import Path
from typing import Annotated

import typer

from greenschool.cli.options import contest_option
from greenschool.cli.place import place_of
from greenschool.cli.terminal import print_line
from greenschool.language import say
from greenschool.services.agreed_papers import print_agreed_minutes
from greenschool.services.minutes_papers import print_marking_minutes
from greenschool.services.total_papers import print_total_table


def add(app: typer.Typer) -> None:
    """Add the commands to ``app``."""
    contest_code = Annotated[str, contest_option()]
    pdf = Annotated[Path, typer.Option(help=say("cli", "PDF to write"), dir_okay=False)]
    numbered = Annotated[
        int | None, typer.Option("--round", help=say("cli", "Number of the round; the last where none is given"))
    ]
    family = typer.Typer(help=say("cli", "Papers of a round of marking: discussed marks, totals, minutes."))
    app.add_typer(family, name="minutes")

    @family.command("agreed", help=say("cli", "What was done about marks far apart, under blind codes."))
    def agreed(context: typer.Context, contest: contest_code, out: pdf, number: numbered = None) -> None:
        with place_of(context).desk() as desk:
            print_agreed_minutes(desk, contest, out, number)
        print_line(say("cli", "Written: {file}", file=out))

    @family.command("totals", help=say("cli", "Totals of every judge; with names once the codes are open."))
    def totals(context: typer.Context, contest: contest_code, out: pdf, number: numbered = None) -> None:
        with place_of(context).desk() as desk:
            print_total_table(desk, contest, out, number)
        print_line(say("cli", "Written: {file}", file=out))

    @family.command("round", help=say("cli", "The minutes of marking: panel, sheets, rules, result."))
    def round_minutes(context: typer.Context, contest: contest_code, out: pdf, number: numbered = None) -> None:
        with place_of(context).desk() as desk:
            print_marking_minutes(desk, contest, out, number)
        print_line(say("cli", "Written: {file}", file=out))
