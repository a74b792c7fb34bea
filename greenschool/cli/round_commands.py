"""``round``: how far marking is, letting judges in, closing, locking, unlocking, publishing, the next round."""

from typing import Annotated

import typer

from greenschool import wording
from greenschool.cli import prize_rule_commands, round_rule_commands, sheet_commands
from greenschool.cli.options import as_json_option, contest_option
from greenschool.cli.place import place_of
from greenschool.cli.terminal import print_json, print_line, print_table
from greenschool.judging_wording import chosen_text, prizes_text
from greenschool.language import say
from greenschool.services import blindness, next_rounds, progress_board, rounds
from greenschool.services.next_round_preview import NextRoundPreview, preview_next_round
from greenschool.text.dates import format_date
from greenschool.text.numbers import format_decimal


def add(app: typer.Typer) -> None:
    """Add the commands to ``app``."""
    family = typer.Typer(help=say("cli", "Rounds: how far marking is, closing, locking, publishing."))
    app.add_typer(family, name="round")
    _add_status(family)
    _add_steps(family)
    round_rule_commands.add_to(family)
    prize_rule_commands.add_to(family)
    sheet_commands.add_to(family)


def _add_status(family: typer.Typer) -> None:
    contest_code = Annotated[str, contest_option()]

    @family.command("status", help=say("cli", "How many sheets are handed in, and who is to be reminded."))
    def status(
        context: typer.Context,
        contest: contest_code,
        as_json: Annotated[bool, as_json_option()] = False,  # noqa: FBT002
    ) -> None:
        with place_of(context).desk() as desk:
            found = progress_board.board(desk, contest)
            late = progress_board.reminders(desk, contest)
        (_print_status_json if as_json else _print_status)(found, late)

    @family.command("texts", help=say("cli", "Names of schools and authors in the texts that judges will read."))
    def texts(
        context: typer.Context,
        contest: contest_code,
        cover: Annotated[bool, typer.Option("--cover", help=say("cli", "Cover them all"))] = False,  # noqa: FBT002
    ) -> None:
        with place_of(context).desk() as desk:
            found = blindness.check_texts(desk, contest)
            covered = blindness.mask_all(desk, contest) if cover else 0
        titles = [say("columns", "Blind code"), say("columns", "Found"), say("columns", "Entry")]
        print_table(titles, [(one.blind_code, one.found, " ".join(one.text.split())) for one in found])
        if cover:
            print_line(say("cli", "Names were covered in {count} entries.", count=covered))


def _add_steps(family: typer.Typer) -> None:
    contest_code = Annotated[str, contest_option()]
    why = Annotated[str, typer.Option("--reason", help=say("cli", "Why; goes into the journal"))]

    @family.command("release", help=say("cli", "Let the judges in."))
    def release(context: typer.Context, contest: contest_code, reason: why = "") -> None:
        with place_of(context).desk() as desk:
            blindness.release(desk, contest, reason)
        print_line(say("cli", "The judges of {contest} may mark.", contest=contest.upper()))

    @family.command("close", help=say("cli", "Close the marks of a contest and lock its score sheets."))
    def close(context: typer.Context, contest: contest_code, reason: why = "") -> None:
        with place_of(context).desk() as desk:
            rounds.close_round(desk, contest, reason)
        print_line(say("cli", "The marks of {contest} are closed.", contest=contest.upper()))

    @family.command("lock", help=say("cli", "Lock the sheets that are handed in while others go on marking."))
    def lock(
        context: typer.Context,
        contest: contest_code,
        judge: Annotated[str | None, typer.Option(help=say("cli", "Only those of one judge"))] = None,
    ) -> None:
        with place_of(context).desk() as desk:
            count = rounds.lock_sheets(desk, contest, judge)
        print_line(say("cli", "{count} sheets were locked.", count=count))

    @family.command("unlock", help=say("cli", "Open closed marks again, for an administrator."))
    def unlock(context: typer.Context, contest: contest_code, reason: why) -> None:
        with place_of(context).desk() as desk:
            rounds.unlock(desk, contest, reason)
        print_line(say("cli", "The marks of {contest} are open again.", contest=contest.upper()))

    @family.command("publish", help=say("cli", "Make a settled result public."))
    def publish(context: typer.Context, contest: contest_code) -> None:
        with place_of(context).desk() as desk:
            rounds.publish(desk, contest)
        print_line(say("cli", "The result of {contest} is published.", contest=contest.upper()))

    @family.command("next", help=say("cli", "Make the next round, for the entries that were chosen."))
    def make_next(
        context: typer.Context,
        contest: contest_code,
        name: Annotated[str, typer.Option(help=say("cli", "Name of the round"))] = "",
        preview: Annotated[  # noqa: FBT002 - a switch of the command line
            bool, typer.Option("--preview", help=say("cli", "Only say who would go on"))
        ] = False,
    ) -> None:
        with place_of(context).desk() as desk:
            if preview:
                _print_preview(preview_next_round(desk, contest))
                return
            made = next_rounds.next_round(desk, contest, name)
        print_line(
            say("cli", "Round {number} was made for {entries} entries.", number=made.number, entries=made.entries)
        )


def _print_preview(found: NextRoundPreview) -> None:
    print_line(chosen_text(found))
    titles = [say("columns", "Rank"), say("columns", "Blind code"), say("columns", "Score")]
    if found.codes_open:
        titles += [say("columns", "Entry"), say("columns", "School"), say("columns", "Authors")]
    cells = []
    for row in found.tied or found.chosen:
        opened = (row.code, row.school, ", ".join(row.authors)) if found.codes_open else ()
        cells.append((str(row.place), row.blind_code, format_decimal(row.score), *opened))
    print_table(titles, cells, right=frozenset({0, 2}))
    print_line(prizes_text(found))


def _print_status(found: progress_board.Board, late: tuple[progress_board.Reminder, ...]) -> None:
    print_line(f"{found.contest_name} – {wording.state_name(found.state)}")
    print_line(say("cli", "{done} of {all} sheets are handed in.", done=found.handed_in, all=found.sheets))
    lacking = sum(row.lacks > 0 for row in found.rows)
    if lacking:
        print_line(say("cli", "{count} entries lack marks.", count=lacking))
    if found.marking_until is not None:
        print_line(say("cli", "Marking is asked for until {day}.", day=format_date(found.marking_until)))
    titles = [
        say("columns", "Code"),
        say("columns", "Name"),
        say("columns", "Not begun"),
        say("columns", "Begun"),
        say("columns", "Handed in"),
        say("columns", "Days late"),
    ]
    cells = [
        (one.judge, one.name, str(one.assigned), str(one.begun), str(one.handed_in), str(one.overdue or ""))
        for one in late
    ]
    print_table(titles, cells, right=frozenset({2, 3, 4, 5}))


def _print_status_json(found: progress_board.Board, late: tuple[progress_board.Reminder, ...]) -> None:
    print_json(
        {
            "contest": found.contest,
            "state": found.state.value,
            "sheets": found.sheets,
            "handed_in": found.handed_in,
            "states": {state.value: count for state, count in found.states},
            "lacking": [row.blind_code for row in found.rows if row.lacks],
            "reminders": [
                {
                    "judge": one.judge,
                    "not_begun": one.assigned,
                    "begun": one.begun,
                    "handed_in": one.handed_in,
                    "days_late": one.overdue,
                }
                for one in late
            ],
        }
    )
