"""``entries duplicates``: entries that look like one, and what was decided of them."""

from typing import Annotated, Any

import typer

from greenschool import wording
from greenschool.cli.options import as_json_option, contest_option
from greenschool.cli.place import place_of
from greenschool.cli.terminal import print_json, print_line, print_table, progress_bars
from greenschool.language import say
from greenschool.services.doubles import DoubleRow, Ruling, find_pair, list_doubles, rule_double
from greenschool.services.states import Verdict

_VERDICTS = {"same": Verdict.SAME, "different": Verdict.DIFFERENT, "ask": None}


def add_to(entries: typer.Typer) -> None:
    """Add the commands to the family ``entries``."""
    contest_code = Annotated[str | None, contest_option()]

    @entries.command("duplicates", help=say("cli", "Entries that look like one: same author, same or near text."))
    def duplicates(
        context: typer.Context,
        contest: contest_code = None,
        decided: Annotated[  # noqa: FBT002 - a switch of the command line
            bool, typer.Option("--decided", help=say("cli", "Show those too that were decided"))
        ] = False,
        as_json: Annotated[bool, as_json_option()] = False,  # noqa: FBT002
    ) -> None:
        with place_of(context).desk() as desk, progress_bars() as progress:
            found = [row for row in list_doubles(desk, contest, progress) if decided or row.verdict is None]
        if as_json:
            print_json([_as_json(row) for row in found])
        else:
            _print(found)

    @entries.command("decide-duplicate", help=say("cli", "Say whether two entries are the same work."))
    def decide(
        context: typer.Context,
        first: Annotated[str, typer.Argument(help=say("cli", "Code of an entry"))],
        second: Annotated[str, typer.Argument(help=say("cli", "Code of the other entry"))],
        verdict: Annotated[str, typer.Argument(help=say("cli", "same, different, or ask to be asked again"))],
        note: Annotated[str, typer.Option("--note", help=say("cli", "Why; goes into the journal"))] = "",
    ) -> None:
        if verdict not in _VERDICTS:
            raise typer.BadParameter(verdict)
        with place_of(context).desk() as desk:
            pair = find_pair(list_doubles(desk), first, second)
            rule_double(desk, Ruling(pair.first.id, pair.second.id, _VERDICTS[verdict], note))
        print_line(say("cli", "Recorded: {first} and {second}.", first=pair.first.code, second=pair.second.code))


def _print(rows: list[DoubleRow]) -> None:
    if not rows:
        print_line(say("cli", "No entries look like one."))
        return
    titles = [
        say("columns", "Entry"),
        say("columns", "School"),
        say("columns", "Looks like"),
        say("columns", "School"),
        say("columns", "Why"),
        say("columns", "Verdict"),
    ]
    print_table(
        titles,
        [
            (
                f"{row.second.code} {' '.join(row.second.title.split())}",
                row.second.school,
                " ".join([row.first.code, row.earlier_season, *row.first.title.split()]),
                row.first.school,
                wording.double_text(row),
                wording.state_name(row.verdict.verdict) if row.verdict else "?",
            )
            for row in rows
        ],
    )


def _as_json(row: DoubleRow) -> dict[str, Any]:
    return {
        "first": row.first.code,
        "second": row.second.code,
        "earlier_season": row.earlier_season or None,
        "signs": [sign.name.lower() for sign in row.signs],
        "percent": row.percent or None,
        "verdict": row.verdict.verdict.name.lower() if row.verdict else None,
        "note": row.verdict.note if row.verdict else "",
    }
