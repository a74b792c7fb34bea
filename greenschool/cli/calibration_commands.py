"""``panels calibration``: the entries that all judges mark first, chosen, watched and talked over."""

from typing import Annotated

import typer

from greenschool import judging_wording
from greenschool.cli.judging_terms import entry_number, entry_numbers, totals_text
from greenschool.cli.options import as_json_option, contest_option
from greenschool.cli.place import place_of
from greenschool.cli.terminal import print_json, print_line, print_table
from greenschool.language import say
from greenschool.services.calibration import (
    CalibrationRow,
    candidates,
    list_calibration,
    record_calibration,
    set_calibration,
)
from greenschool.services.calibration_choice import HANDFUL, propose


def add_to(panels: typer.Typer) -> None:
    """Add the commands to the family ``panels``."""
    contest_code = Annotated[str, contest_option()]
    family = typer.Typer(help=say("cli", "Entries that all judges mark first, to talk over how they mark."))
    panels.add_typer(family, name="calibration")

    @family.command("list", help=say("cli", "These entries with the totals so far and how far apart they are."))
    def list_them(
        context: typer.Context,
        contest: contest_code,
        as_json: Annotated[bool, as_json_option()] = False,  # noqa: FBT002
    ) -> None:
        with place_of(context).desk() as desk:
            rows = list_calibration(desk, contest)
        (_print_json if as_json else _print)(rows)

    @family.command("set", help=say("cli", "Choose exactly these entries, before the judges are let in."))
    def choose(
        context: typer.Context,
        contest: contest_code,
        entries: Annotated[
            str, typer.Option(help=say("cli", "Blind codes or numbers, with commas between them; empty for none"))
        ],
    ) -> None:
        with place_of(context).desk() as desk:
            set_calibration(desk, contest, entry_numbers(desk, contest, entries))
            rows = list_calibration(desk, contest)
        _print(rows)

    @family.command("propose", help=say("cli", "Choose a few entries by a draw, in turn from each group."))
    def draw(
        context: typer.Context,
        contest: contest_code,
        seed: Annotated[int, typer.Option("--seed", help=say("cli", "Number that does a draw over"))] = 1,
        count: Annotated[int, typer.Option(help=say("cli", "How many"), min=1)] = HANDFUL,
    ) -> None:
        with place_of(context).desk() as desk:
            set_calibration(desk, contest, propose(candidates(desk, contest), count, seed))
            rows = list_calibration(desk, contest)
        _print(rows)

    @family.command("minutes", help=say("cli", "Record what the judges agreed on; after the last the others open."))
    def minutes(
        context: typer.Context,
        entry: Annotated[str, typer.Argument(help=say("cli", "Blind code or number of the entry"))],
        contest: contest_code,
        text: Annotated[str, typer.Option("--text", help=say("cli", "What was agreed on"))],
    ) -> None:
        with place_of(context).desk() as desk:
            record_calibration(desk, contest, entry_number(desk, contest, entry), text)
            left = sum(not row.minutes for row in list_calibration(desk, contest))
        print_line(say("cli", "Recorded. Entries without minutes: {count}.", count=left))


def _print(rows: tuple[CalibrationRow, ...]) -> None:
    titles = [
        say("columns", "Blind code"),
        say("columns", "Totals"),
        say("columns", "How far apart"),
        say("columns", "Minutes"),
    ]
    cells = [
        (row.blind_code, totals_text(row.totals), judging_wording.calibration_text(row), " ".join(row.minutes.split()))
        for row in rows
    ]
    print_table(titles, cells)


def _print_json(rows: tuple[CalibrationRow, ...]) -> None:
    print_json(
        [
            {
                "blind_code": row.blind_code,
                "totals": {judge: float(total) for judge, total in row.totals},
                "full": float(row.full),
                "spread": float(row.spread),
                "gap_percent": float(row.gap),
                "verdict": row.verdict.value,
                "waiting": list(row.waiting),
                "unassigned": list(row.unassigned),
                "minutes": row.minutes or None,
            }
            for row in rows
        ]
    )
