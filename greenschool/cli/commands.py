"""The command ``greenschool`` put together: its global options and one module for each family of commands."""

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Annotated, Literal

import platformdirs
import typer
from typer.main import get_command

from greenschool import __version__
from greenschool.cli import (
    account_commands,
    blindness_commands,
    checklist_commands,
    conflict_commands,
    contest_commands,
    discrepancy_commands,
    entry_commands,
    import_commands,
    inspect_commands,
    keying_commands,
    minutes_commands,
    my_sheet_commands,
    panel_commands,
    paper_commands,
    result_commands,
    round_commands,
    rubric_commands,
    school_commands,
    score_book_commands,
    score_sheet_commands,
    season_commands,
    store_commands,
    training_commands,
)
from greenschool.cli.place import Place, WindowOpener
from greenschool.cli.terminal import print_line
from greenschool.language import Code, say


@cache
def command_line(language: Code, open_window: WindowOpener) -> Callable[..., object]:
    """Return the command with its help in ``language``, which must be installed already; put together once."""
    app = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
    _add_start(app, language, open_window)
    families = (
        store_commands,
        season_commands,
        school_commands,
        import_commands,
        contest_commands,
        entry_commands,
        inspect_commands,
        checklist_commands,
        rubric_commands,
        conflict_commands,
        panel_commands,
        blindness_commands,
        round_commands,
        keying_commands,
        discrepancy_commands,
        my_sheet_commands,
        result_commands,
        paper_commands,
        score_book_commands,
        score_sheet_commands,
        minutes_commands,
        training_commands,
        account_commands,
    )
    for family in families:
        family.add(app)
    return get_command(app)


def _add_start(app: typer.Typer, language: Code, open_window: WindowOpener) -> None:
    @app.callback(
        invoke_without_command=True,
        help=say("cli", "Run a Green School season: schools, entries, marks, results, certificates."),
        epilog=say("cli", "Without a command, the window opens."),
    )
    def start(
        context: typer.Context,
        home: Annotated[
            Path | None,
            typer.Option("--home", envvar="GREENSCHOOL_HOME", help=say("cli", "Folder of the store"), file_okay=False),
        ] = None,
        lang: Annotated[  # noqa: ARG001 - read before the help texts are made, see cli.main
            Literal["vi", "en"], typer.Option("--lang", envvar="GREENSCHOOL_LANG", help=say("cli", "Language"))
        ] = "vi",
        login: Annotated[
            str | None, typer.Option("--as", envvar="GREENSCHOOL_ACCOUNT", help=say("cli", "Account to work as"))
        ] = None,
        season: Annotated[
            str | None,
            typer.Option("--season", help=say("cli", "Name of the season to work in; the newest by default")),
        ] = None,
        version: Annotated[  # noqa: FBT002 - a switch of the command line
            bool, typer.Option("--version", help=say("cli", "Print the version and stop"))
        ] = False,
    ) -> None:
        if version:
            print_line(f"greenschool {__version__}")
            raise typer.Exit
        folder = home or Path(platformdirs.user_data_dir("greenschool", appauthor=False))
        context.obj = Place(folder, login, chosen=home is not None, season=season)
        if context.invoked_subcommand is None:
            raise typer.Exit(open_window(folder, login, language))
