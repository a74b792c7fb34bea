"""``checklist``: what schools are assessed by, their sheets out and home again, and the report."""

from pathlib import Path
from typing import Annotated

import typer

from greenschool.cli.checklist_reports import (
    print_assessments,
    print_assessments_json,
    print_checklist,
    print_checklist_json,
    print_preview,
    print_preview_json,
    print_sheets,
    print_sheets_json,
)
from greenschool.cli.options import as_json_option
from greenschool.cli.place import place_of
from greenschool.cli.terminal import print_line, progress_bars
from greenschool.language import say
from greenschool.services import assessment_sheets, assessments, checklist_books, checklist_saving, checklists
from greenschool.services.assessment_papers import print_district_report, print_report_card
from greenschool.services.school_records import find_school


def add(app: typer.Typer) -> None:
    """Add the commands to ``app``."""
    json_switch = Annotated[bool, as_json_option()]
    family = typer.Typer(help=say("cli", "The checklist of the season and the assessments of its schools."))
    app.add_typer(family, name="checklist")

    @family.command(help=say("cli", "The criteria, with points and how to fill them in; or as a workbook to edit."))
    def show(
        context: typer.Context,
        out: Annotated[Path | None, typer.Option(help=say("cli", "Write to this .xlsx file instead"))] = None,
        as_json: json_switch = False,  # noqa: FBT002 - a switch
    ) -> None:
        with place_of(context).desk() as desk:
            if out is not None:
                checklist_books.write_checklist(desk, out)
                print_line(say("cli", "Written: {file}", file=out))
                return
            found = checklists.show_checklist(desk)
        (print_checklist_json if as_json else print_checklist)(found)

    @family.command("import", help=say("cli", "Show what an edited workbook would change; with --yes change it."))
    def import_checklist(
        context: typer.Context,
        file: Annotated[Path, typer.Argument(help=say("cli", "Workbook written by “show --out”"), exists=True)],
        yes: Annotated[bool, typer.Option("--yes", help=say("cli", "Make the changes"))] = False,  # noqa: FBT002
        lose_marks: Annotated[  # noqa: FBT002 - a switch
            bool,
            typer.Option("--lose-marks", help=say("cli", "Let marks go that no longer fit; the journal keeps them")),
        ] = False,
        as_json: json_switch = False,  # noqa: FBT002 - a switch
    ) -> None:
        with place_of(context).desk() as desk:
            draft = checklist_books.read_checklist(desk, file)
            preview = checklist_saving.preview_draft(desk, draft)
            if yes:
                checklist_saving.save_draft(desk, draft, confirm=True, lose_marks=lose_marks, source=file.name)
        (print_preview_json if as_json else print_preview)(preview, saved=yes)

    @family.command(help=say("cli", "Write a sheet for each school to fill in."))
    def export(
        context: typer.Context,
        folder: Annotated[Path, typer.Argument(help=say("cli", "Folder for the sheets"), file_okay=False)],
    ) -> None:
        with place_of(context).desk() as desk, progress_bars() as progress:
            files = assessment_sheets.export_sheets(desk, folder, progress=progress)
        print_line(say("cli", "{count} sheets written to {folder}.", count=len(files), folder=folder))

    @family.command("import-sheets", help=say("cli", "Take filled sheets home: all of them, or none."))
    def import_sheets(
        context: typer.Context,
        sheets: Annotated[list[Path], typer.Argument(help=say("cli", "Sheets, or a folder of them"), exists=True)],
        as_json: json_switch = False,  # noqa: FBT002 - a switch
    ) -> None:
        files = [
            file for path in sheets for file in (assessment_sheets.sheets_in_folder(path) if path.is_dir() else (path,))
        ]
        with place_of(context).desk() as desk, progress_bars() as progress:
            found = assessment_sheets.import_sheets(desk, files, progress=progress)
        (print_sheets_json if as_json else print_sheets)(found)

    @family.command(help=say("cli", "How the schools stand; or the report of one school or of all, as a file."))
    def report(
        context: typer.Context,
        school: Annotated[str, typer.Option(help=say("cli", "Code or name of one school"))] = "",
        out: Annotated[Path | None, typer.Option(help=say("cli", "Write to this .pdf or .xlsx file instead"))] = None,
        as_json: json_switch = False,  # noqa: FBT002 - a switch
    ) -> None:
        with place_of(context).desk() as desk:
            school_id = find_school(desk, school) if school else None
            if out is None:
                found = assessments.list_assessments(desk)
                (print_assessments_json if as_json else print_assessments)(found, school_id)
                return
            if school_id is not None:
                print_report_card(desk, school_id, out)
            else:
                with progress_bars() as progress:
                    print_district_report(desk, out, progress)
        print_line(say("cli", "Written: {file}", file=out))
