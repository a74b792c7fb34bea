"""``discrepancies``: marks of one entry that lie far apart, and how each is dealt with."""

from typing import Annotated

import typer

from greenschool import judging_wording, wording
from greenschool.cli.judging_terms import entry_number, entry_numbers, read_marks, totals_text
from greenschool.cli.options import as_json_option, contest_option
from greenschool.cli.place import place_of
from greenschool.cli.terminal import print_json, print_line, print_table
from greenschool.language import say
from greenschool.services import discrepancies
from greenschool.text.numbers import format_decimal


def add(app: typer.Typer) -> None:
    """Add the commands to ``app``."""
    family = typer.Typer(help=say("cli", "Marks of one entry that lie far apart."))
    app.add_typer(family, name="discrepancies")
    _add_list(family)
    _add_steps(family)


def _add_list(family: typer.Typer) -> None:
    @family.command("list", help=say("cli", "Entries whose marks lie outside the bands, the widest gap first."))
    def list_them(
        context: typer.Context,
        contest: Annotated[str, contest_option()],
        as_json: Annotated[bool, as_json_option()] = False,  # noqa: FBT002
    ) -> None:
        with place_of(context).desk() as desk:
            rows = discrepancies.list_pairs(desk, contest)
        (_print_json if as_json else _print)(rows)


def _add_steps(family: typer.Typer) -> None:
    contest_code = Annotated[str, contest_option()]
    entry_code = Annotated[str, typer.Argument(help=say("cli", "Blind code or number of the entry"))]
    present_option = Annotated[str, typer.Option("--present", help=say("cli", "Who was there"))]
    text_option = Annotated[str, typer.Option("--text", help=say("cli", "What was decided, and why"))]

    @family.command("thirds", help=say("cli", "Assign a third judge wherever the bands ask for one."))
    def thirds(context: typer.Context, contest: contest_code) -> None:
        with place_of(context).desk() as desk:
            count = discrepancies.assign_thirds(desk, contest)
        print_line(say("cli", "{count} sheets were assigned.", count=count))

    @family.command("discuss", help=say("cli", "Record that the judges talked an entry over."))
    def discuss(
        context: typer.Context,
        entry: entry_code,
        contest: contest_code,
        text: text_option,
        present: present_option = "",
    ) -> None:
        with place_of(context).desk() as desk:
            discrepancies.record_discussion(desk, contest, entry_number(desk, contest, entry), present, text)
        print_line(say("cli", "The minutes are recorded."))

    @family.command("together", help=say("cli", "Record the marks that the judges gave an entry together."))
    def together(
        context: typer.Context,
        entry: entry_code,
        contest: contest_code,
        marks: Annotated[list[str], typer.Option("--mark", help=say("cli", "A mark: criterion=8,5; one for each"))],
        text: text_option,
        present: present_option = "",
    ) -> None:
        given = read_marks(marks)
        with place_of(context).desk() as desk:
            discrepancies.record_together(desk, contest, entry_number(desk, contest, entry), given, present, text)
        print_line(say("cli", "The minutes are recorded."))

    @family.command("keep", help=say("cli", "Let the mean of these entries stand, with a reason."))
    def keep(
        context: typer.Context,
        entries: Annotated[str, typer.Argument(help=say("cli", "Blind codes or numbers, with commas between them"))],
        contest: contest_code,
        reason: Annotated[str, typer.Option("--reason", help=say("cli", "Why; goes into the journal"))],
    ) -> None:
        with place_of(context).desk() as desk:
            discrepancies.keep_mean(desk, contest, entry_numbers(desk, contest, entries), reason)
        print_line(say("cli", "The mean stands."))


def _print(rows: tuple[discrepancies.PairRow, ...]) -> None:
    titles = [
        say("columns", "Blind code"),
        say("columns", "Totals"),
        say("columns", "Of"),
        say("columns", "Gap in %"),
        say("columns", "The bands ask for"),
        say("columns", "Dealt with"),
    ]
    cells = [
        (
            row.blind_code,
            totals_text(row.totals),
            format_decimal(row.full),
            format_decimal(row.gap),
            judging_wording.pair_text(row),
            wording.state_name(row.done) if row.done else say("marking", "open"),
        )
        for row in rows
    ]
    print_table(titles, cells, right=frozenset({2, 3}))


def _print_json(rows: tuple[discrepancies.PairRow, ...]) -> None:
    print_json(
        [
            {
                "blind_code": row.blind_code,
                "totals": {judge: float(total) for judge, total in row.totals},
                "full": float(row.full),
                "gap_percent": float(row.gap),
                "verdict": row.verdict.value,
                "done": None if row.done is None else row.done.value,
                "third_pending": row.third_pending,
            }
            for row in rows
        ]
    )
