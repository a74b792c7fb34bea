"""``score-sheets``: phiếu chấm for judges who mark on paper, and filled ones for the file."""

from pathlib import Path
from typing import Annotated

import typer

from greenschool.cli.options import contest_option
from greenschool.cli.place import place_of
from greenschool.cli.terminal import print_line, progress_bars
from greenschool.language import say
from greenschool.services.score_sheets import SheetLayout, SheetOrder, print_score_sheets


def add(app: typer.Typer) -> None:
    """Add the commands to ``app``."""
    family = typer.Typer(help=say("cli", "Score sheets on paper, blank or filled."))
    app.add_typer(family, name="score-sheets")

    @family.command("print", help=say("cli", "Write score sheets as PDF, under blind codes only."))
    def print_them(
        context: typer.Context,
        contest: Annotated[str, contest_option()],
        layout: Annotated[
            SheetLayout, typer.Option(help=say("cli", "A sheet for each entry, a booklet for each judge, or a grid"))
        ],
        out: Annotated[Path, typer.Option(help=say("cli", "PDF to write"), dir_okay=False)],
        judge: Annotated[list[str] | None, typer.Option("--judge", help=say("cli", "Only this judge, by code"))] = None,
        entry: Annotated[
            str | None, typer.Option("--entry", help=say("cli", "Only this entry, by its blind code"))
        ] = None,
        filled: Annotated[  # noqa: FBT002 - a switch of the command line
            bool, typer.Option("--filled", help=say("cli", "With the marks that were handed in, for the file"))
        ] = False,
        number: Annotated[
            int | None, typer.Option("--round", help=say("cli", "Number of the round; the last where none is given"))
        ] = None,
    ) -> None:
        order = SheetOrder(layout, tuple(judge or ()), entry, filled, number)
        with place_of(context).desk() as desk, progress_bars() as progress:
            done = print_score_sheets(desk, contest, order, out, progress)
        told = say(
            "cli",
            "Written: {file}, {sheets} sheets of {judges} judges on {pages} pages",
            file=out,
            sheets=done.sheets,
            judges=done.judges,
            pages=done.pages,
        )
        print_line(told)
        if done.waiting:
            print_line(say("cli", "Left out because they are not handed in: {count} sheets", count=done.waiting))
