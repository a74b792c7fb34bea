"""``init`` and ``demo``: making a store."""

from pathlib import Path
from typing import Annotated

import typer

from greenschool.cli.demo_reports import print_demo, print_demo_json
from greenschool.cli.options import as_json_option
from greenschool.cli.place import place_of
from greenschool.cli.terminal import print_line, progress_bars
from greenschool.language import say
from greenschool.services import stores
from greenschool.services.demo import run_demo


def add(app: typer.Typer) -> None:
    """Add the commands to ``app``."""
    json_switch = Annotated[bool, as_json_option()]

    @app.command(help=say("cli", "Make a store with its administrator and a season."))
    def init(
        context: typer.Context,
        season: Annotated[
            Path | None, typer.Option(help=say("cli", "Template of the season (TOML)"), exists=True, dir_okay=False)
        ] = None,
    ) -> None:
        desk = stores.first_start(place_of(context).folder, season)
        desk.storage.close()
        print_line(say("cli", "A store was made in {folder}.", folder=desk.folder))

    @app.command(help=say("cli", "Run the whole main job on a practice season, from workbooks to certificates."))
    def demo(
        context: typer.Context,
        data: Annotated[
            Path | None,
            typer.Option(
                help=say("cli", "Folder of workbooks; the built-in season by default"), exists=True, file_okay=False
            ),
        ] = None,
        out: Annotated[Path | None, typer.Option(help=say("cli", "Folder for the papers"))] = None,
        as_json: json_switch = False,  # noqa: FBT002 - a switch of the command line
    ) -> None:
        place = place_of(context)
        folder = place.folder if place.chosen else place.folder / "practice"
        with progress_bars() as progress:
            summary = run_demo(folder, data, out or folder / "papers", progress)
        (print_demo_json if as_json else print_demo)(summary)
