"""``conflicts``: who may not mark what."""

from typing import Annotated

import typer

from greenschool.cli.judging_terms import entry_number
from greenschool.cli.options import as_json_option
from greenschool.cli.place import place_of
from greenschool.cli.terminal import print_json, print_line, print_table
from greenschool.language import say
from greenschool.services import conflicts
from greenschool.services.school_records import find_school
from greenschool.text.dates import format_date


def add(app: typer.Typer) -> None:
    """Add the commands to ``app``."""
    family = typer.Typer(help=say("cli", "Conflicts of interest: own schools, and what was declared."))
    app.add_typer(family, name="conflicts")

    @family.command("list", help=say("cli", "Every conflict of the season's judges."))
    def list_them(
        context: typer.Context,
        as_json: Annotated[bool, as_json_option()] = False,  # noqa: FBT002
    ) -> None:
        with place_of(context).desk() as desk:
            rows = conflicts.list_conflicts(desk)
        (_print_json if as_json else _print)(rows)

    @family.command("declare", help=say("cli", "Record that a judge may not mark a school's entries, or one entry."))
    def declare(
        context: typer.Context,
        judge: Annotated[str, typer.Argument(help=say("cli", "Code of the judge"))],
        reason: Annotated[str, typer.Option("--reason", help=say("cli", "Why; goes into the journal"))],
        school: Annotated[str | None, typer.Option(help=say("cli", "Code or name of the school"))] = None,
        contest: Annotated[str | None, typer.Option(help=say("cli", "Code of the contest of the entry"))] = None,
        entry: Annotated[str | None, typer.Option(help=say("cli", "Blind code or number of the entry"))] = None,
    ) -> None:
        with place_of(context).desk() as desk:
            school_id = None if school is None else find_school(desk, school)
            about = None if entry is None or contest is None else (contest, entry_number(desk, contest, entry))
            conflicts.declare_conflict(desk, judge, reason, school_id, about)
        print_line(say("cli", "The conflict is recorded."))

    @family.command("withdraw", help=say("cli", "Take a declared conflict back, by its number in the list."))
    def withdraw(
        context: typer.Context,
        number: Annotated[int, typer.Argument(help=say("cli", "Number of the conflict"))],
    ) -> None:
        with place_of(context).desk() as desk:
            conflicts.withdraw_conflict(desk, number)
        print_line(say("cli", "The conflict is withdrawn."))


def _print(rows: tuple[conflicts.ConflictRow, ...]) -> None:
    titles = [
        say("columns", "No."),
        say("columns", "Judge"),
        say("columns", "School"),
        say("columns", "Entry"),
        say("columns", "Reason"),
        say("columns", "Declared by"),
        say("columns", "Declared on"),
    ]
    cells = [
        (
            "" if row.id is None else str(row.id),
            row.judge,
            row.school,
            row.entry,
            row.reason or (say("panel", "works there") if row.id is None else ""),
            row.declared_by,
            "" if row.declared_at is None else format_date(row.declared_at.date()),
        )
        for row in rows
    ]
    print_table(titles, cells, right=frozenset({0}))


def _print_json(rows: tuple[conflicts.ConflictRow, ...]) -> None:
    print_json(
        [
            {
                "number": row.id,
                "judge": row.judge,
                "school": row.school or None,
                "entry": row.entry or None,
                "reason": row.reason or None,
                "declared_by": row.declared_by or None,
            }
            for row in rows
        ]
    )
