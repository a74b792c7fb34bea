"""``inspect``: what would be read out of files that schools sent; needs no store."""

from functools import partial
from pathlib import Path
from typing import Annotated, Any

import typer

from greenschool.cli.import_terms import Columns, HeaderRow, Sheets, terms_of, wishes_of
from greenschool.cli.options import contest_option
from greenschool.cli.terminal import print_json, print_line, print_table, progress_bars
from greenschool.language import say, tell
from greenschool.services.inspection import InspectedCell, Inspection, inspect_files
from greenschool.workbooks.entry_columns import ENTRIES

_REFUSED = 1


def add(app: typer.Typer) -> None:
    """Add the command to ``app``."""

    @app.command(
        "inspect",
        help=say("cli", "Show what would be read out of entry lists, and every doubtful cell. Needs no store."),
    )
    def inspect(
        files: Annotated[list[Path], typer.Argument(help=say("cli", "Files that schools sent"))],
        contest: Annotated[str, contest_option()] = "",
        schools: Annotated[
            Path | None, typer.Option("--schools", help=say("cli", "List of schools that gives their official names"))
        ] = None,
        school: Annotated[
            str, typer.Option("--school", help=say("cli", "School that sent the files which do not say it themselves"))
        ] = "",
        sheet: Sheets = None,
        header_row: HeaderRow = None,
        column: Columns = None,
        as_json: Annotated[  # noqa: FBT002 - a switch of the command line
            bool, typer.Option("--json", help=say("cli", "Print a JSON array with one object for each file"))
        ] = False,
    ) -> None:
        terms = terms_of((), None, sheet, header_row, column, leave_out=False)
        terms.check_files(files)
        with progress_bars() as progress:
            how = partial(wishes_of, terms, ENTRIES)
            found = tuple(inspect_files(files, contest, schools, school, progress, how))
        if as_json:
            print_json([_as_json(inspection) for inspection in found])
        else:
            for inspection in found:
                _print(inspection)
        if any(inspection.refused for inspection in found):
            raise typer.Exit(_REFUSED)


def _as_json(found: Inspection) -> dict[str, Any]:
    return {
        "file": str(found.file),
        "refused": tell(found.refused) if found.refused else None,
        "encoding": found.encoding or None,
        "sheet": found.sheet or None,
        "header_row": found.header_row or None,
        "school": found.school or None,
        "rows": [
            {
                "school": row.school or None,
                "authors": list(row.authors),
                "classes": list(row.classes),
                "born": [day.isoformat() if day else None for day in row.born],
                "title": row.title,
                "group": row.group or None,
            }
            for row in found.rows
        ],
        "problems": [
            {"row": cell.row, "column": cell.column or None, "message": _message(cell)} for cell in found.problems
        ],
    }


def _message(cell: InspectedCell) -> str:
    return f"{cell.sheet}: {tell(cell.message)}" if cell.sheet else tell(cell.message)


def _print(found: Inspection) -> None:
    print_line(str(found.file))
    if found.refused:
        print_line(f"  {tell(found.refused)}")
        return
    print_line(
        say(
            "cli",
            "  Entries: {count}. Letters: {encoding}. Sheet: {sheet}. Header in row {row}. School: {school}.",
            count=len(found.rows),
            encoding=found.encoding,
            sheet=found.sheet or "–",
            row=found.header_row or "–",
            school=found.school or "–",
        )
    )
    for reading in found.readings:
        for conversion in reading.conversions:
            print_line(f"  {conversion.charset.value}: {conversion.before} → {conversion.after}")
    titles = (say("columns", "School"), say("columns", "Authors"), say("columns", "Class"), say("columns", "Entry"))
    print_table(titles, [(row.school, "; ".join(row.authors), "; ".join(row.classes), row.title) for row in found.rows])
    for cell in found.problems:
        print_line(f"  {cell.column}{cell.row}: {_message(cell)}")
