"""``keying``: marks of paper sheets typed in by one person and compared with the paper by another."""

from typing import Annotated

import typer

from greenschool import wording
from greenschool.cli.judging_terms import read_marks
from greenschool.cli.options import as_json_option, contest_option
from greenschool.cli.place import place_of
from greenschool.cli.terminal import print_json, print_line, print_table
from greenschool.language import say
from greenschool.services import keying
from greenschool.services.sheet_intake import SheetMarks
from greenschool.text.numbers import format_decimal


def add(app: typer.Typer) -> None:
    """Add the commands to ``app``."""
    family = typer.Typer(help=say("cli", "Paper sheets: typed in by one person, compared by another."))
    app.add_typer(family, name="keying")
    contest_code = Annotated[str, contest_option()]
    judge_code = Annotated[str, typer.Argument(help=say("cli", "Code of the judge"))]
    blind_code = Annotated[str, typer.Argument(help=say("cli", "Blind code of the entry"))]

    @family.command("list", help=say("cli", "Sheets that were typed in, and whether somebody has compared them."))
    def list_them(
        context: typer.Context,
        contest: contest_code,
        as_json: Annotated[bool, as_json_option()] = False,  # noqa: FBT002
    ) -> None:
        with place_of(context).desk() as desk:
            rows = keying.keyed_sheets(desk, contest, None)
        (_print_json if as_json else _print)(rows)

    @family.command("enter", help=say("cli", "Type in the marks of one paper sheet."))
    def enter(
        context: typer.Context,
        judge: judge_code,
        code: blind_code,
        contest: contest_code,
        marks: Annotated[list[str], typer.Option("--mark", help=say("cli", "A mark: criterion=8,5; one for each"))],
        comment: Annotated[str, typer.Option(help=say("cli", "Comment on the entry"))] = "",
    ) -> None:
        given = SheetMarks(judge.upper(), code.upper(), read_marks(marks), comment)
        with place_of(context).desk() as desk:
            keying.key_sheet(desk, contest, given)
        print_line(say("cli", "Recorded. Somebody else compares it with the paper."))

    @family.command("confirm", help=say("cli", "Confirm that a sheet says what the paper says."))
    def confirm(context: typer.Context, judge: judge_code, code: blind_code, contest: contest_code) -> None:
        with place_of(context).desk() as desk:
            keying.confirm(desk, contest, judge.upper(), code.upper())
        print_line(say("cli", "The sheet is confirmed."))

    @family.command("reject", help=say("cli", "Send a sheet back to be typed in again."))
    def reject(
        context: typer.Context,
        judge: judge_code,
        code: blind_code,
        contest: contest_code,
        reason: Annotated[str, typer.Option("--reason", help=say("cli", "Why; goes into the journal"))],
    ) -> None:
        with place_of(context).desk() as desk:
            keying.reject(desk, contest, judge.upper(), code.upper(), reason)
        print_line(say("cli", "The sheet goes back to be typed in again."))


def _print(rows: tuple[keying.KeyedRow, ...]) -> None:
    titles = [
        say("columns", "Judge"),
        say("columns", "Blind code"),
        say("columns", "State"),
        say("columns", "Marks"),
        say("columns", "Total"),
        say("columns", "Keyed by"),
        say("columns", "Compared by"),
    ]
    cells = [
        (
            row.judge,
            row.blind_code,
            wording.state_name(row.state),
            " · ".join(f"{name} {format_decimal(mark)}" for name, mark in row.marks),
            format_decimal(row.total),
            row.keyed_by,
            row.checked_by,
        )
        for row in rows
    ]
    print_table(titles, cells, right=frozenset({4}))


def _print_json(rows: tuple[keying.KeyedRow, ...]) -> None:
    print_json(
        [
            {
                "judge": row.judge,
                "blind_code": row.blind_code,
                "state": row.state.value,
                "marks": {name: float(mark) for name, mark in row.marks},
                "total": float(row.total),
                "keyed_by": row.keyed_by,
                "compared_by": row.checked_by or None,
            }
            for row in rows
        ]
    )
