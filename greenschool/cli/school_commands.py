"""``schools``: the schools of the season, their other names, and what each of them did."""

from pathlib import Path
from typing import Annotated

import typer

from greenschool.cli.import_commands import take_in
from greenschool.cli.options import as_json_option
from greenschool.cli.place import place_of
from greenschool.cli.school_record_commands import add_to
from greenschool.cli.school_reports import (
    print_history,
    print_history_json,
    print_schools,
    print_schools_json,
)
from greenschool.cli.terminal import print_line
from greenschool.language import say
from greenschool.services.school_history import school_history
from greenschool.services.school_merging import merge_schools
from greenschool.services.school_papers import print_school_report
from greenschool.services.school_records import find_school, teach_alias
from greenschool.services.schools import SchoolsImport, list_schools
from greenschool.services.templates import export_schools


def add(app: typer.Typer) -> None:
    """Add the commands to ``app``."""
    json_switch = Annotated[bool, as_json_option()]
    school_name = Annotated[str, typer.Argument(help=say("cli", "Code or name of the school"))]
    family = typer.Typer(help=say("cli", "The schools of the season."))
    app.add_typer(family, name="schools")
    add_to(family)

    @family.command("list", help=say("cli", "All schools, with how many entries each sent."))
    def list_them(context: typer.Context, as_json: json_switch = False) -> None:  # noqa: FBT002 - a switch
        with place_of(context).desk() as desk:
            found = list_schools(desk)
        (print_schools_json if as_json else print_schools)(found)

    @family.command("import", help=say("cli", "The schools that take part."))
    def import_them(
        context: typer.Context,
        file: Annotated[
            Path, typer.Argument(help=say("cli", "Workbook (.xlsx) or .csv file"), exists=True, dir_okay=False)
        ],
        update: Annotated[  # noqa: FBT002 - a switch of the command line
            bool, typer.Option("--update", help=say("cli", "Bring schools that are known up to date"))
        ] = False,
    ) -> None:
        take_in(context, SchoolsImport(update=update), file)

    @family.command("export", help=say("cli", "Write the schools to a workbook that can be imported again."))
    def export_them(
        context: typer.Context,
        file: Annotated[Path, typer.Argument(help=say("cli", "Workbook to write"), dir_okay=False)],
    ) -> None:
        with place_of(context).desk() as desk:
            export_schools(desk, file)
        print_line(say("cli", "Written: {file}", file=file))

    @family.command("report", help=say("cli", "What a school did and received over all seasons."))
    def report(
        context: typer.Context,
        school: school_name,
        out: Annotated[Path | None, typer.Option(help=say("cli", "Write to this PDF instead"))] = None,
        as_json: json_switch = False,  # noqa: FBT002 - a switch of the command line
    ) -> None:
        with place_of(context).desk() as desk:
            number = find_school(desk, school)
            if out is None:
                found = school_history(desk, number)
                (print_history_json if as_json else print_history)(found)
                return
            print_school_report(desk, number, out)
        print_line(say("cli", "Written: {file}", file=out))

    @family.command("alias", help=say("cli", "Remember another name that lists write for a school."))
    def alias(
        context: typer.Context,
        school: school_name,
        name: Annotated[str, typer.Argument(help=say("cli", "The other name"))],
    ) -> None:
        with place_of(context).desk() as desk:
            teach_alias(desk, find_school(desk, school), name)
        print_line(say("cli", "“{name}” is known from now on.", name=name))

    @family.command("merge", help=say("cli", "Make one school of two records; the first stays."))
    def merge(
        context: typer.Context,
        kept: school_name,
        gone: Annotated[str, typer.Argument(help=say("cli", "Code or name of the record that goes"))],
    ) -> None:
        with place_of(context).desk() as desk:
            merge_schools(desk, find_school(desk, kept), find_school(desk, gone))
        print_line(say("cli", "The two records are one school now."))
