"""``score-workbooks``: a workbook for each judge out, and what they marked at home in."""

from pathlib import Path
from typing import Annotated

import typer

from greenschool.cli.options import contest_option
from greenschool.cli.place import place_of
from greenschool.cli.terminal import print_line, progress_bars
from greenschool.language import say, tell
from greenschool.services.score_books import BookReturn, check_books, take_books
from greenschool.services.sending_home import send_home


def add(app: typer.Typer) -> None:
    """Add the commands to ``app``."""
    family = typer.Typer(help=say("cli", "Workbooks in which judges mark at home."))
    app.add_typer(family, name="score-workbooks")

    @family.command("export", help=say("cli", "Write for each judge a workbook and the files of the entries."))
    def export(
        context: typer.Context,
        contest: Annotated[str, contest_option()],
        out: Annotated[Path, typer.Option(help=say("cli", "Folder to write into"), file_okay=False)],
        judge: Annotated[list[str] | None, typer.Option("--judge", help=say("cli", "Only this judge, by code"))] = None,
    ) -> None:
        with place_of(context).desk() as desk, progress_bars() as progress:
            sent = send_home(desk, contest, out, judge, progress)
        for file in (*sent.books, *sent.files):
            print_line(say("cli", "Written: {file}", file=file))
        if sent.left_out:
            print_line(say("cli", "⚑ No judge gets these files: {names}", names=", ".join(sent.left_out)))

    @family.command("import", help=say("cli", "Take workbooks home; a row that is wrong costs itself only."))
    def bring(
        context: typer.Context,
        files: Annotated[list[Path], typer.Argument(help=say("cli", "Workbooks that came back"))],
        preview: Annotated[  # noqa: FBT002 - a switch of the command line
            bool, typer.Option("--preview", help=say("cli", "Only say what they would bring"))
        ] = False,
    ) -> None:
        with place_of(context).desk() as desk, progress_bars() as progress:
            found = (check_books if preview else take_books)(desk, files, progress)
        for one in found:
            _print(one)
        if any(one.refused or one.problems for one in found):
            raise typer.Exit(1)


def _print(one: BookReturn) -> None:
    if one.refused is not None:
        print_line(f"✖ {tell(one.refused)}")
        return
    told = say(
        "cli",
        "{file}: {judge}, {contest}: new {new}, changed {changed}, the same {same}, stood aside {recused}, "
        "not marked {unmarked}",
        file=one.file.name,
        judge=one.judge,
        contest=one.contest,
        new=one.new,
        changed=one.changed,
        same=one.same,
        recused=one.recused,
        unmarked=len(one.unmarked),
    )
    print_line(told)
    for problem in one.problems:
        print_line(f"  ✖ {problem.cell}: {tell(problem.message)}")
