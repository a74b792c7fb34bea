"""``import``, ``template`` and ``list``: workbooks in, empty workbooks out, what is recorded."""

from pathlib import Path
from typing import Annotated, Any

import typer

from greenschool.cli.place import place_of
from greenschool.cli.reports import print_import
from greenschool.cli.terminal import print_line, progress_bars
from greenschool.language import say
from greenschool.services.imports import Importer, run
from greenschool.services.intake import EntriesImport
from greenschool.services.judges import JudgesImport
from greenschool.services.marks import MarksImport
from greenschool.services.schools import SchoolsImport
from greenschool.services.templates import write_empty_list
from greenschool.services.training_lists import ParticipantsImport


def add(app: typer.Typer) -> None:
    """Add the commands to ``app``."""
    _add_imports(app)
    _add_templates(app)


def _add_imports(app: typer.Typer) -> None:
    workbook = Annotated[Path, typer.Argument(help=say("cli", "Workbook (.xlsx) or .csv file"))]
    contest_code = Annotated[str, typer.Option("--contest", help=say("cli", "Code of the contest: SK, KH, DS"))]
    update_switch = Annotated[
        bool, typer.Option("--update", help=say("cli", "Bring schools that are known up to date"))
    ]

    imports = typer.Typer(help=say("cli", "Take a workbook in: all of it, or nothing."))
    app.add_typer(imports, name="import")

    @imports.command("schools", help=say("cli", "The schools that take part."))
    def import_schools(context: typer.Context, file: workbook, update: update_switch = False) -> None:  # noqa: FBT002
        take_in(context, SchoolsImport(update=update), file)

    @imports.command("judges", help=say("cli", "The judges."))
    def import_judges(context: typer.Context, file: workbook) -> None:
        take_in(context, JudgesImport(), file)

    @imports.command("entries", help=say("cli", "The entries to one contest."))
    def import_entries(context: typer.Context, file: workbook, contest: contest_code) -> None:
        take_in(context, EntriesImport(contest), file)

    @imports.command("participants", help=say("cli", "The teachers who are asked to a training."))
    def import_participants(
        context: typer.Context,
        file: workbook,
        training: Annotated[int, typer.Option(help=say("cli", "Number of the training in the season"))],
    ) -> None:
        take_in(context, ParticipantsImport(training), file)

    @imports.command("marks", help=say("cli", "Marks that judges gave elsewhere."))
    def import_marks(context: typer.Context, file: workbook) -> None:
        take_in(context, MarksImport(), file)


def _add_templates(app: typer.Typer) -> None:
    target = Annotated[Path, typer.Argument(help=say("cli", "Workbook to write"), dir_okay=False)]
    contest_code = Annotated[str, typer.Option("--contest", help=say("cli", "Code of the contest: SK, KH, DS"))]

    templates = typer.Typer(help=say("cli", "Write an empty workbook to fill in."))
    app.add_typer(templates, name="template")

    @templates.command("schools", help=say("cli", "The schools that take part."))
    def write_schools(context: typer.Context, file: target) -> None:
        _write_template(context, "schools", file)

    @templates.command("judges", help=say("cli", "The judges."))
    def write_judges(context: typer.Context, file: target) -> None:
        _write_template(context, "judges", file)

    @templates.command("entries", help=say("cli", "The entries to one contest."))
    def write_entries(context: typer.Context, file: target, contest: contest_code = "") -> None:
        _write_template(context, "entries", file, contest or None)

    @templates.command("marks", help=say("cli", "Marks that judges gave elsewhere."))
    def write_marks(context: typer.Context, file: target) -> None:
        _write_template(context, "marks", file)

    @templates.command("participants", help=say("cli", "The teachers who are asked to a training."))
    def write_participants(context: typer.Context, file: target) -> None:
        _write_template(context, "participants", file)


def _write_template(context: typer.Context, kind: str, file: Path, contest: str | None = None) -> None:
    with place_of(context).desk() as desk:
        write_empty_list(desk, kind, file, contest)
    print_line(say("cli", "Written: {file}", file=file))


def take_in(context: typer.Context, importer: Importer[Any], file: Path) -> None:
    """Take ``file`` in and say what it brought."""
    with place_of(context).desk() as desk, progress_bars() as progress:
        result = run(importer, desk, file, progress)
    print_import(result)
