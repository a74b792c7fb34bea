"""``entries``: the entries of the season, taking lists of them in, and those that look like one."""

from pathlib import Path
from typing import Annotated, Any

import typer

from greenschool import wording
from greenschool.cli import double_commands
from greenschool.cli.import_commands import take_in
from greenschool.cli.place import place_of
from greenschool.cli.terminal import print_json, print_table
from greenschool.language import say
from greenschool.services.intake import EntriesImport, EntryRow, list_entries


def add(app: typer.Typer) -> None:
    """Add the commands to ``app``."""
    family = typer.Typer(help=say("cli", "The entries of the season."))
    app.add_typer(family, name="entries")

    @family.command("list", help=say("cli", "All entries, or those of one contest."))
    def list_them(
        context: typer.Context,
        contest: Annotated[
            str | None, typer.Option("--contest", help=say("cli", "Code of the contest: SK, KH, DS"))
        ] = None,
        as_json: Annotated[bool, typer.Option("--json", help=say("cli", "Print JSON"))] = False,  # noqa: FBT002
    ) -> None:
        with place_of(context).desk() as desk:
            found = list_entries(desk, contest)
        if as_json:
            print_json([_as_json(row) for row in found])
        else:
            _print(found)

    @family.command("import", help=say("cli", "The entries to one contest."))
    def import_them(
        context: typer.Context,
        files: Annotated[list[Path], typer.Argument(help=say("cli", "Workbooks (.xlsx) or .csv files"))],
        contest: Annotated[str, typer.Option("--contest", help=say("cli", "Code of the contest: SK, KH, DS"))],
        renumber: Annotated[  # noqa: FBT002
            bool, typer.Option("--renumber", help=say("cli", "Number entries on after those that are there"))
        ] = False,
    ) -> None:
        take_in(context, EntriesImport(contest, renumber=renumber), *files)

    double_commands.add_to(family)


def _print(rows: tuple[EntryRow, ...]) -> None:
    titles = [
        say("columns", "Code"),
        say("columns", "Entry"),
        say("columns", "School"),
        say("columns", "Authors"),
        say("columns", "Class"),
        say("columns", "State"),
    ]
    print_table(
        titles,
        [
            (
                row.code,
                " ".join(row.title.split()),
                row.school,
                ", ".join(row.authors),
                ", ".join(row.classes),
                wording.state_name(row.state),
            )
            for row in rows
        ],
    )


def _as_json(row: EntryRow) -> dict[str, Any]:
    return {
        "code": row.code,
        "contest": row.contest,
        "number": row.number,
        "school": row.school,
        "authors": list(row.authors),
        "classes": list(row.classes),
        "born": [day.isoformat() if day else None for day in row.born],
        "title": row.title,
        "group": row.group,
        "received": row.received_on.isoformat() if row.received_on else None,
        "state": row.state.value,
        "reason": row.state_reason,
    }
