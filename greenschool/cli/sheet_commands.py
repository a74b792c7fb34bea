"""``round hand-back``, ``absent``, ``history``, ``mask``: single sheets and texts of a round."""

from typing import Annotated

import typer

from greenschool.cli.judging_terms import entry_number
from greenschool.cli.options import as_json_option, contest_option
from greenschool.cli.place import place_of
from greenschool.cli.terminal import print_json, print_line, print_table
from greenschool.language import say
from greenschool.services import blindness, rounds
from greenschool.services.mark_changes import MarkHistoryRow, mark_history
from greenschool.text.numbers import format_decimal


def add_to(family: typer.Typer) -> None:
    """Add the commands to the family ``round``."""
    contest_code = Annotated[str, contest_option()]
    entry_code = Annotated[str, typer.Argument(help=say("cli", "Blind code or number of the entry"))]
    judge_code = Annotated[str, typer.Argument(help=say("cli", "Code of the judge"))]
    why = Annotated[str, typer.Option("--reason", help=say("cli", "Why; goes into the journal"))]

    @family.command("hand-back", help=say("cli", "Hand a sheet back to its judge to be corrected."))
    def hand_back(
        context: typer.Context, entry: entry_code, judge: judge_code, contest: contest_code, reason: why
    ) -> None:
        with place_of(context).desk() as desk:
            rounds.hand_back(desk, contest, entry_number(desk, contest, entry), judge, reason)
        print_line(say("cli", "The sheet was handed back."))

    @family.command("absent", help=say("cli", "Note that a judge does not mark what is not handed in; it is no zero."))
    def absent(context: typer.Context, judge: judge_code, contest: contest_code, reason: why) -> None:
        with place_of(context).desk() as desk:
            count = rounds.mark_absent(desk, contest, judge, reason)
        print_line(say("cli", "{count} sheets count as absent.", count=count))

    @family.command("history", help=say("cli", "Every change of the marks on one sheet: who, when, before, after."))
    def history(
        context: typer.Context,
        entry: entry_code,
        judge: judge_code,
        contest: contest_code,
        as_json: Annotated[bool, as_json_option()] = False,  # noqa: FBT002
    ) -> None:
        with place_of(context).desk() as desk:
            rows = mark_history(desk, contest, entry_number(desk, contest, entry), judge)
        (_print_json if as_json else print_history)(rows)

    @family.command("mask", help=say("cli", "Let judges read another text of an entry, or its own again."))
    def mask(
        context: typer.Context,
        entry: entry_code,
        contest: contest_code,
        text: Annotated[
            str | None, typer.Option("--text", help=say("cli", "What judges read; left out, the entry's own text"))
        ] = None,
    ) -> None:
        with place_of(context).desk() as desk:
            blindness.mask(desk, contest, entry_number(desk, contest, entry), text)
        if text is None:
            print_line(say("cli", "The judges read the entry's own text."))
        else:
            print_line(say("cli", "The judges read the text given."))


def print_history(rows: tuple[MarkHistoryRow, ...]) -> None:
    """Print changes of marks, oldest first."""
    titles = [
        say("columns", "When"),
        say("columns", "Who"),
        say("columns", "Criterion"),
        say("columns", "Before"),
        say("columns", "After"),
        say("columns", "Undo"),
    ]
    cells = [
        (
            f"{row.at.astimezone():%d/%m/%Y %H:%M:%S}",
            row.by,
            row.criterion,
            "–" if row.before is None else format_decimal(row.before),
            "–" if row.after is None else format_decimal(row.after),
            "↶" if row.undoes else "",
        )
        for row in rows
    ]
    print_table(titles, cells, right=frozenset({3, 4}))


def _print_json(rows: tuple[MarkHistoryRow, ...]) -> None:
    print_json(
        [
            {
                "at": row.at.isoformat(),
                "by": row.by,
                "criterion": row.criterion,
                "before": None if row.before is None else float(row.before),
                "after": None if row.after is None else float(row.after),
                "undoes": row.undoes,
            }
            for row in rows
        ]
    )
