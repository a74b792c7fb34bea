"""``standings``, ``close``, ``decide``, ``settle``: from marks to a final result."""

from pathlib import Path
from typing import Annotated

import typer

from greenschool.cli.options import as_json_option, contest_option
from greenschool.cli.place import place_of
from greenschool.cli.reports import print_standings, print_standings_json
from greenschool.cli.terminal import print_line, progress_bars
from greenschool.language import say
from greenschool.services import results, rounds
from greenschool.services.printing import print_standings as write_standings
from greenschool.services.standings import standings as standings_of
from greenschool.services.states import DecisionKind


def add(app: typer.Typer) -> None:
    """Add the commands to ``app``."""
    contest_code = Annotated[str, contest_option()]
    json_switch = Annotated[bool, as_json_option()]
    why = Annotated[str, typer.Option("--reason", help=say("cli", "Why; goes into the journal"))]

    @app.command(help=say("cli", "Who stands where, with prizes, ties and reasons."))
    def standings(
        context: typer.Context,
        contest: contest_code,
        as_json: json_switch = False,  # noqa: FBT002 - a switch of the command line
        out: Annotated[Path | None, typer.Option(help=say("cli", "Write to this .pdf or .xlsx file instead"))] = None,
        number: Annotated[
            int | None,
            typer.Option("--round", help=say("cli", "Number of the round; else the one with prizes")),
        ] = None,
    ) -> None:
        with place_of(context).desk() as desk:
            if out is not None:
                with progress_bars() as progress:
                    write_standings(desk, contest, out, progress, number)
                print_line(say("cli", "Written: {file}", file=out))
                return
            found = standings_of(desk, contest, number)
        (print_standings_json if as_json else print_standings)(found)

    @app.command(help=say("cli", "Close the marks of a contest and lock its score sheets."))
    def close(context: typer.Context, contest: contest_code, reason: why = "") -> None:
        with place_of(context).desk() as desk:
            rounds.close_round(desk, contest, reason)
        print_line(say("cli", "The marks of {contest} are closed.", contest=contest.upper()))

    @app.command(help=say("cli", "Record the council's decision on a tie that stands on a line."))
    def decide(
        context: typer.Context,
        contest: contest_code,
        line: Annotated[str, typer.Option(help=say("cli", "The line: Nhất, Nhì …, or shortlist"))],
        kind: Annotated[DecisionKind, typer.Option(help=say("cli", "What was decided"))],
        entries: Annotated[str, typer.Option(help=say("cli", "The tied entries, as 54,44; for a vote, best first"))],
        reason: why,
    ) -> None:
        numbers = _numbers(entries)
        with place_of(context).desk() as desk:
            found = results.decide(desk, contest, line, kind, numbers, reason)
        print_standings(found)

    @app.command(help=say("cli", "Make the result final: tie-breaks, fingerprint, awards."))
    def settle(context: typer.Context, contest: contest_code) -> None:
        with place_of(context).desk() as desk:
            found = results.settle(desk, contest)
        print_standings(found)


def _numbers(words: str) -> list[int]:
    try:
        return [int(word) for word in words.replace(" ", "").split(",")]
    except ValueError as error:
        raise typer.BadParameter(words) from error
