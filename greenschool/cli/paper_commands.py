"""``certificates`` and ``award-list``: papers of a settled contest."""

from pathlib import Path
from typing import Annotated

import typer

from greenschool.cli.options import as_json_option, contest_option
from greenschool.cli.place import place_of
from greenschool.cli.reports import print_awards, print_awards_json, print_certificate_report
from greenschool.cli.terminal import print_line, progress_bars, read_day
from greenschool.language import say
from greenschool.services import awards, printing
from greenschool.services.decisions import PrizeDecision, set_prize_decision


def add(app: typer.Typer) -> None:
    """Add the commands to ``app``."""
    contest_code = Annotated[str, contest_option()]

    @app.command(help=say("cli", "Write the certificates of a settled contest, one page each."))
    def certificates(
        context: typer.Context,
        contest: contest_code,
        out: Annotated[Path, typer.Option(help=say("cli", "PDF to write"), dir_okay=False)],
        blank: Annotated[  # noqa: FBT002 - a switch of the command line
            bool, typer.Option("--blank", help=say("cli", "Only the text, for pre-printed blanks"))
        ] = False,
    ) -> None:
        with place_of(context).desk() as desk, progress_bars() as progress:
            report = printing.print_certificates(desk, contest, out, progress, background=not blank)
        print_certificate_report(report, out)

    @app.command("decision", help=say("cli", "Record the number and day of the decision that gives the prizes."))
    def decision(
        context: typer.Context,
        contest: contest_code,
        number: Annotated[str, typer.Option(help=say("cli", "Number, such as 125/QĐ-TNMT"))],
        signed_on: Annotated[str, typer.Option("--date", help=say("cli", "Day, as dd/mm/yyyy"))],
    ) -> None:
        decided = PrizeDecision(number, read_day(signed_on))
        with place_of(context).desk() as desk:
            set_prize_decision(desk, contest, decided)
        print_line(say("cli", "The papers of {contest} name this decision from now on.", contest=contest.upper()))

    @app.command("award-list", help=say("cli", "The awards of a settled contest."))
    def award_list(
        context: typer.Context,
        contest: contest_code,
        out: Annotated[Path | None, typer.Option(help=say("cli", "Write to this .pdf or .xlsx file instead"))] = None,
        as_json: Annotated[bool, as_json_option()] = False,  # noqa: FBT002
    ) -> None:
        with place_of(context).desk() as desk:
            if out is None:
                found = awards.list_awards(desk, contest)
                (print_awards_json if as_json else print_awards)(found)
                return
            with progress_bars() as progress:
                printing.print_award_list(desk, contest, out, progress)
        print_line(say("cli", "Written: {file}", file=out))
