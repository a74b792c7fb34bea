"""``import``, ``template`` and ``imports``: workbooks in, empty workbooks out, what came in and taking it back."""

from pathlib import Path
from typing import Annotated, Any

import typer

from greenschool import wording
from greenschool.cli.import_terms import (
    AS_IT_IS,
    Columns,
    Corrections,
    ErrorFolder,
    HeaderRow,
    LeaveOut,
    Sheets,
    Terms,
    import_on,
    terms_of,
)
from greenschool.cli.options import contest_option
from greenschool.cli.place import place_of
from greenschool.cli.reports import print_import
from greenschool.cli.terminal import print_line, print_table, progress_bars
from greenschool.errors import GreenSchoolError
from greenschool.language import say, tell
from greenschool.services.import_runs import list_imports, undo_import
from greenschool.services.imports import Importer
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
    _add_runs(app)


def _add_imports(app: typer.Typer) -> None:
    workbook = Annotated[Path, typer.Argument(help=say("cli", "Workbook (.xlsx) or .csv file"))]
    update_switch = Annotated[
        bool, typer.Option("--update", help=say("cli", "Bring schools that are known up to date"))
    ]

    imports = typer.Typer(help=say("cli", "Take a workbook in: all of it, or nothing."))
    app.add_typer(imports, name="import")

    @imports.command("schools", help=say("cli", "The schools that take part."))
    def import_schools(
        context: typer.Context,
        file: workbook,
        update: update_switch = False,  # noqa: FBT002
        sheet: Sheets = None,
        header_row: HeaderRow = None,
        column: Columns = None,
        correct: Corrections = None,
        leave_out: LeaveOut = False,  # noqa: FBT002
        errors: ErrorFolder = None,
    ) -> None:
        terms = terms_of(correct, errors, sheet, header_row, column, leave_out=leave_out)
        take_in(context, SchoolsImport(update=update), file, terms=terms)

    @imports.command("judges", help=say("cli", "The judges."))
    def import_judges(
        context: typer.Context,
        file: workbook,
        sheet: Sheets = None,
        header_row: HeaderRow = None,
        column: Columns = None,
        correct: Corrections = None,
        leave_out: LeaveOut = False,  # noqa: FBT002
        errors: ErrorFolder = None,
    ) -> None:
        terms = terms_of(correct, errors, sheet, header_row, column, leave_out=leave_out)
        take_in(context, JudgesImport(), file, terms=terms)

    add_entries_import(imports, "entries")

    @imports.command("participants", help=say("cli", "The teachers who are asked to a training."))
    def import_participants(
        context: typer.Context,
        file: workbook,
        training: Annotated[int, typer.Option(help=say("cli", "Number of the training in the season"))],
        sheet: Sheets = None,
        header_row: HeaderRow = None,
        column: Columns = None,
        correct: Corrections = None,
        leave_out: LeaveOut = False,  # noqa: FBT002
        errors: ErrorFolder = None,
    ) -> None:
        terms = terms_of(correct, errors, sheet, header_row, column, leave_out=leave_out)
        take_in(context, ParticipantsImport(training), file, terms=terms)

    @imports.command("marks", help=say("cli", "Marks that judges gave elsewhere."))
    def import_marks(
        context: typer.Context,
        file: workbook,
        sheet: Sheets = None,
        header_row: HeaderRow = None,
        column: Columns = None,
        correct: Corrections = None,
        leave_out: LeaveOut = False,  # noqa: FBT002
        errors: ErrorFolder = None,
    ) -> None:
        terms = terms_of(correct, errors, sheet, header_row, column, leave_out=leave_out)
        take_in(context, MarksImport(), file, terms=terms)


def add_entries_import(family: typer.Typer, name: str) -> None:
    """Add the command that takes entries in to a family of commands."""
    renumber_switch = Annotated[
        bool, typer.Option("--renumber", help=say("cli", "Number entries on after those that are there"))
    ]
    sender = Annotated[
        str, typer.Option("--school", help=say("cli", "School that sent the files which do not say it themselves"))
    ]

    @family.command(name, help=say("cli", "The entries to one contest, from all lists of the files."))
    def import_entries(
        context: typer.Context,
        files: Annotated[list[Path], typer.Argument(help=say("cli", "Workbooks (.xlsx) or .csv files"))],
        contest: Annotated[str, contest_option()],
        renumber: renumber_switch = False,  # noqa: FBT002
        school: sender = "",
        sheet: Sheets = None,
        header_row: HeaderRow = None,
        column: Columns = None,
        correct: Corrections = None,
        leave_out: LeaveOut = False,  # noqa: FBT002
        errors: ErrorFolder = None,
    ) -> None:
        terms = terms_of(correct, errors, sheet, header_row, column, school, leave_out=leave_out)
        take_in(context, EntriesImport(contest, renumber=renumber), *files, terms=terms)


def _add_templates(app: typer.Typer) -> None:
    target = Annotated[Path, typer.Argument(help=say("cli", "Workbook to write"), dir_okay=False)]
    contest_code = Annotated[str, contest_option()]

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


def _add_runs(app: typer.Typer) -> None:
    runs = typer.Typer(help=say("cli", "Imports that were made, and undoing one."))
    app.add_typer(runs, name="imports")

    @runs.command("list", help=say("cli", "All imports of the season, the newest first."))
    def list_them(context: typer.Context) -> None:
        with place_of(context).desk() as desk:
            found = list_imports(desk)
        titles = [
            say("columns", "No."),
            say("columns", "List"),
            say("columns", "File"),
            say("columns", "Rows"),
            say("columns", "When"),
            say("columns", "By"),
            say("columns", "Undone"),
        ]
        cells = [
            (
                str(row.number),
                wording.import_name(row),
                row.file,
                str(row.rows),
                f"{row.at.astimezone():%H:%M %d/%m/%Y}",
                row.by,
                f"{row.undone_at.astimezone():%H:%M %d/%m/%Y}" if row.undone_at else "",
            )
            for row in found
        ]
        print_table(titles, cells, right=frozenset({0, 3}))

    @runs.command("undo", help=say("cli", "Take back all that one import brought."))
    def undo(
        context: typer.Context, number: Annotated[int, typer.Argument(help=say("cli", "Number of the import"))]
    ) -> None:
        with place_of(context).desk() as desk:
            undone = undo_import(desk, number)
        print_line(say("cli", "Undone: {file}, {rows} rows.", file=undone.file, rows=undone.rows))


def _write_template(context: typer.Context, kind: str, file: Path, contest: str | None = None) -> None:
    with place_of(context).desk() as desk:
        write_empty_list(desk, kind, file, contest)
    print_line(say("cli", "Written: {file}", file=file))


def take_in(context: typer.Context, importer: Importer[Any], *files: Path, terms: Terms = AS_IT_IS) -> None:
    """Take each of ``files`` in and say what it brought; one that is refused does not stop the others.

    Ends with code 1 where any was refused.
    """
    refused = 0
    terms.check_files(files)
    with place_of(context).desk() as desk:
        for file in files:
            try:
                with progress_bars() as progress:
                    result = import_on(importer, desk, file, progress, terms)
            except GreenSchoolError as error:
                if len(files) == 1:
                    raise
                refused += 1
                print_line(f"✖ {tell(error)}")
            else:
                print_import(result)
    if refused:
        print_line(
            say("cli", "Files taken in: {done}; refused: {refused}.", done=len(files) - refused, refused=refused)
        )
        raise typer.Exit(1)
