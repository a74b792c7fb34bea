"""``panels sheets``, ``give``, ``take``, ``what-if``: who marks what, by hand, and what other numbers would mean."""

from typing import Annotated

import typer

from greenschool import wording
from greenschool.cli.judging_terms import entry_number
from greenschool.cli.options import as_json_option, contest_option
from greenschool.cli.place import place_of
from greenschool.cli.terminal import print_json, print_line, print_table
from greenschool.language import say, tell
from greenschool.services import panels


def add_to(family: typer.Typer) -> None:
    """Add the commands to the family ``panels``."""
    contest_code = Annotated[str, contest_option()]
    entry_code = Annotated[str, typer.Argument(help=say("cli", "Blind code or number of the entry"))]
    judge_code = Annotated[str, typer.Argument(help=say("cli", "Code of the judge"))]

    @family.command("sheets", help=say("cli", "Who marks what, under codes."))
    def sheets(
        context: typer.Context,
        contest: contest_code,
        judge: Annotated[str | None, typer.Option(help=say("cli", "Only those of one judge"))] = None,
        as_json: Annotated[bool, as_json_option()] = False,  # noqa: FBT002
    ) -> None:
        with place_of(context).desk() as desk:
            found = panels.assignments(desk, contest)
        rows = [row for row in found if judge is None or row.judge.casefold() == judge.strip().casefold()]
        if as_json:
            print_json(
                [
                    {
                        "blind_code": row.blind_code,
                        "judge": row.judge,
                        "group": row.marker_group,
                        "state": row.state.value,
                        "part": row.part.value,
                    }
                    for row in rows
                ]
            )
            return
        titles = [
            say("columns", "Blind code"),
            say("columns", "Judge"),
            say("columns", "Group"),
            say("columns", "Sheet"),
        ]
        cells = [
            (row.blind_code, row.judge, str(row.marker_group or ""), wording.state_name(row.state)) for row in rows
        ]
        print_table(titles, cells)

    @family.command("give", help=say("cli", "Assign an entry to a judge by hand."))
    def give(context: typer.Context, entry: entry_code, judge: judge_code, contest: contest_code) -> None:
        with place_of(context).desk() as desk:
            found = panels.assign_by_hand(desk, contest, [(entry_number(desk, contest, entry), judge)])
        print_line(say("cli", "{count} sheets were assigned.", count=found.added))

    @family.command("take", help=say("cli", "Take an entry from a judge who has not begun it."))
    def take(context: typer.Context, entry: entry_code, judge: judge_code, contest: contest_code) -> None:
        with place_of(context).desk() as desk:
            found = panels.unassign(desk, contest, [(entry_number(desk, contest, entry), judge)])
        print_line(say("cli", "{count} sheets were taken away.", count=found.removed))

    @family.command(
        "what-if", help=say("cli", "What one, two, three … judges for each entry would mean for the loads.")
    )
    def what_if(
        context: typer.Context,
        contest: contest_code,
        judges: Annotated[
            str | None, typer.Option(help=say("cli", "Codes of other judges than those on the panel"))
        ] = None,
    ) -> None:
        with place_of(context).desk() as desk:
            named = None if judges is None else [code.strip() for code in judges.split(",")]
            seated = [one for one in panels.list_panel(desk, contest) if not one.left_reason]
            count = len(seated if named is None else named)
            tables = [panels.what_if(desk, contest, number, named) for number in (*range(1, count), None)]
        titles = [
            say("columns", "For each entry"),
            say("columns", "Least"),
            say("columns", "Most"),
            say("columns", "Sheets"),
            say("columns", "Why not"),
        ]
        print_table(titles, [_what_if_cells(table) for table in tables], right=frozenset({0, 1, 2, 3}))


def _what_if_cells(table: panels.LoadTable) -> tuple[str, ...]:
    loads = [load.sheets for load in table.loads]
    number = say("panel", "all") if table.per_entry is None else str(table.per_entry)
    if table.refusal is not None:
        return (number, "", "", "", tell(table.refusal))
    return (number, str(min(loads, default=0)), str(max(loads, default=0)), str(sum(loads)), "")
