"""``entries``: what schools have sent, its files, receipts and decisions, and where the contests stand."""

from pathlib import Path
from typing import Annotated

import typer

from greenschool.cli import double_commands, entry_record_commands
from greenschool.cli.entry_reports import print_entries, print_entries_json, print_standing, print_standing_json
from greenschool.cli.import_commands import add_entries_import
from greenschool.cli.options import as_json_option, contest_option
from greenschool.cli.place import place_of
from greenschool.cli.terminal import print_line, progress_bars
from greenschool.language import say
from greenschool.services.desk import Desk
from greenschool.services.entry_files import attach
from greenschool.services.entry_papers import export_entries, print_reminder, print_returns
from greenschool.services.entry_standing import entry_standing
from greenschool.services.entry_states import move_entries, return_entries
from greenschool.services.intake import EntryRow, list_entries
from greenschool.services.receipts import give_receipts, print_receipts, without_receipt
from greenschool.services.school_records import find_school
from greenschool.services.schools import list_schools
from greenschool.services.states import EntryState

ContestOption = Annotated[str | None, contest_option()]
Codes = Annotated[list[str], typer.Argument(help=say("cli", "Codes of the entries, such as KH-034"))]


def add(app: typer.Typer) -> None:
    """Add the commands to ``app``."""
    family = typer.Typer(help=say("cli", "The entries of the season."))
    app.add_typer(family, name="entries")
    _add_lists(family)
    _add_papers(family)
    _add_decisions(family)
    add_entries_import(family, "import")
    double_commands.add_to(family)
    entry_record_commands.add_to(family)


def _add_lists(family: typer.Typer) -> None:
    school_option = Annotated[str | None, typer.Option("--school", help=say("cli", "Code or name of the school"))]
    state_option = Annotated[EntryState | None, typer.Option("--state", help=say("cli", "Only entries in this state"))]
    json_switch = Annotated[bool, as_json_option()]

    @family.command("list", help=say("cli", "Entries, all or some of them."))
    def list_them(
        context: typer.Context,
        contest: ContestOption = None,
        school: school_option = None,
        state: state_option = None,
        as_json: json_switch = False,  # noqa: FBT002 - a switch of the command line
    ) -> None:
        with place_of(context).desk() as desk:
            found = _some(desk, contest, school, state)
        (print_entries_json if as_json else print_entries)(found)

    @family.command("export", help=say("cli", "Write entries to a workbook, a sheet for each contest."))
    def export(
        context: typer.Context,
        file: Annotated[Path, typer.Argument(help=say("cli", "Workbook to write"), dir_okay=False)],
        contest: ContestOption = None,
        school: school_option = None,
        state: state_option = None,
    ) -> None:
        with place_of(context).desk() as desk, progress_bars() as bars:
            count = export_entries(desk, file, _some(desk, contest, school, state), bars)
        print_line(say("cli", "Written: {file}, {count} entries", file=file, count=count))

    @family.command("standing", help=say("cli", "Entries by school, level and day, and who has sent nothing."))
    def standing(
        context: typer.Context,
        contest: ContestOption = None,
        out: Annotated[
            Path | None, typer.Option(help=say("cli", "Write whom to remind to this PDF or workbook instead"))
        ] = None,
        as_json: json_switch = False,  # noqa: FBT002 - a switch of the command line
    ) -> None:
        with place_of(context).desk() as desk:
            if out is not None:
                print_reminder(desk, out, contest)
                print_line(say("cli", "Written: {file}", file=out))
                return
            found = [one for one in entry_standing(desk) if contest is None or one.code == contest.upper()]
        (print_standing_json if as_json else print_standing)(found)


def _add_papers(family: typer.Typer) -> None:
    out_option = Annotated[Path, typer.Option("--out", help=say("cli", "PDF to write"), dir_okay=False)]

    @family.command("receipts", help=say("cli", "Give receipts, one for each school, and print them."))
    def receipts(
        context: typer.Context,
        out: out_option,
        codes: Annotated[
            list[str] | None, typer.Argument(help=say("cli", "Codes of the entries; without any, all without receipt"))
        ] = None,
        contest: ContestOption = None,
        handed_by: Annotated[str, typer.Option("--from", help=say("cli", "Who brought the entries"))] = "",
        one_per_entry: Annotated[  # noqa: FBT002 - a switch of the command line
            bool, typer.Option("--each", help=say("cli", "One receipt for each entry"))
        ] = False,
        again: Annotated[
            list[int] | None, typer.Option("--again", help=say("cli", "Print this receipt again; may be repeated"))
        ] = None,
    ) -> None:
        with place_of(context).desk() as desk:
            if again:
                numbers = list(again)
            else:
                given = give_receipts(
                    desk, codes or without_receipt(desk, contest), handed_by, one_per_entry=one_per_entry
                )
                numbers = [receipt.number for receipt in given]
            pages = print_receipts(desk, numbers, out)
        told = say(
            "cli", "Written: {file}, {count} receipts on {pages} pages", file=out, count=len(numbers), pages=pages
        )
        print_line(told)

    @family.command("return", help=say("cli", "Return entries to their schools with what they lack."))
    def give_back(
        context: typer.Context,
        codes: Codes,
        missing: Annotated[list[str], typer.Option("--missing", help=say("cli", "What is missing; may be repeated"))],
        out: Annotated[
            Path | None, typer.Option("--out", help=say("cli", "Write the list for the schools to this PDF"))
        ] = None,
    ) -> None:
        with place_of(context).desk() as desk:
            return_entries(desk, dict.fromkeys(codes, missing))
            if out is not None:
                print_returns(desk, out, [code.upper() for code in codes])
        print_line(say("cli", "Returned: {codes}", codes=", ".join(codes)))
        if out is not None:
            print_line(say("cli", "Written: {file}", file=out))


def _add_decisions(family: typer.Typer) -> None:
    def decision(name: str, target: EntryState, help_text: str) -> None:
        @family.command(name, help=help_text)
        def decide(
            context: typer.Context,
            codes: Codes,
            reason: Annotated[str, typer.Option("--reason", help=say("cli", "Why; kept in the journal"))] = "",
        ) -> None:
            with place_of(context).desk() as desk:
                moved = move_entries(desk, codes, target, reason)
            print_line(", ".join(f"{one.code}: {say('states', one.state.value)}" for one in moved.after))

    decision("accept", EntryState.ACCEPTED, say("cli", "Accept entries; a late one needs a reason."))
    decision("withdraw", EntryState.WITHDRAWN, say("cli", "Note that a school takes entries back for good."))
    decision("disqualify", EntryState.DISQUALIFIED, say("cli", "Exclude entries."))
    decision("receive", EntryState.RECEIVED, say("cli", "Note that returned entries have come again."))

    @family.command("attach", help=say("cli", "Keep files with an entry."))
    def attach_files(
        context: typer.Context,
        code: Annotated[str, typer.Argument(help=say("cli", "Code of the entry, such as KH-034"))],
        files: Annotated[list[Path], typer.Argument(help=say("cli", "Pictures, PDF, Word files or slides"))],
    ) -> None:
        with place_of(context).desk() as desk:
            added = attach(desk, code, files)
        print_line(say("cli", "{code}: {count} files were added", code=added[0].code, count=len(added)))


def _some(desk: Desk, contest: str | None, school: str | None, state: EntryState | None) -> list[EntryRow]:
    """Return the entries that the options leave."""
    wanted = None
    if school is not None:
        number = find_school(desk, school)
        wanted = next(one.name for one in list_schools(desk) if one.id == number)
    return [
        row
        for row in list_entries(desk, contest)
        if (wanted is None or row.school == wanted) and (state is None or row.state is state)
    ]
