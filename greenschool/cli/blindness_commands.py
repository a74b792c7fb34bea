"""``blindness``: the files of entries before judges see them – looked at, covered in parts, withheld."""

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from greenschool import wording
from greenschool.cli.options import as_json_option, contest_option
from greenschool.cli.place import place_of
from greenschool.cli.terminal import print_json, print_line, print_table, progress_bars
from greenschool.fresh_file import fresh_file
from greenschool.language import say
from greenschool.services import file_checks
from greenschool.services.covers import WHOLE, Cover
from greenschool.services.file_checks import FileToCheck, NameInFile

_PERCENT = 100
FileCode = Annotated[str, typer.Argument(help=say("cli", "Entry and number of the file, such as KH-034/1"))]
FileCodes = Annotated[list[str], typer.Argument(help=say("cli", "Entries and numbers of files, such as KH-034/1"))]


def add(app: typer.Typer) -> None:
    """Add the commands to ``app``."""
    family = typer.Typer(help=say("cli", "Files before judges see them: looked at, covered, withheld."))
    app.add_typer(family, name="blindness")
    _add_looks(family)
    _add_decisions(family)


def _add_looks(family: typer.Typer) -> None:
    @family.command("files", help=say("cli", "Files of a contest: where each stands, and the names that PDFs tell."))
    def files(
        context: typer.Context,
        contest: Annotated[str, contest_option()],
        as_json: Annotated[bool, as_json_option()] = False,  # noqa: FBT002
    ) -> None:
        with place_of(context).desk() as desk, progress_bars() as bars:
            found = file_checks.files_to_check(desk, contest)
            names = file_checks.names_in_files(desk, contest, bars)
        (_print_json if as_json else _print)(found, names)

    @family.command("show", help=say("cli", "Write the judges' copy of a file into a folder, to look at it."))
    def show(
        context: typer.Context,
        file: FileCode,
        out: Annotated[Path, typer.Option("--out", help=say("cli", "Folder to write into"), file_okay=False)] = Path(),
    ) -> None:
        with place_of(context).desk() as desk:
            copy = file_checks.copy_to_check(desk, file_checks.find_file(desk, file))
        out.mkdir(parents=True, exist_ok=True)
        with fresh_file(out / copy.name) as beside:
            beside.write_bytes(copy.content)
        print_line(say("cli", "Written: {file}", file=out / copy.name))


def _add_decisions(family: typer.Typer) -> None:
    why = Annotated[str, typer.Option("--reason", help=say("cli", "Why; goes into the journal"))]

    @family.command(
        "cover", help=say("cli", "Cover parts of a picture or PDF in the judges' copy, no others; without parts, none.")
    )
    def cover(
        context: typer.Context,
        file: FileCode,
        parts: Annotated[
            list[str] | None,
            typer.Option(
                "--part",
                help=say(
                    "cli",
                    "left,top,width,height in percent of the picture; of a PDF with its page before: 2:0,0,100,12; may "
                    "be repeated",
                ),
            ),
        ] = None,
    ) -> None:
        covers = [_cover(part) for part in parts or ()]
        with place_of(context).desk() as desk:
            file_checks.cover_file(desk, file_checks.find_file(desk, file), covers)
        print_line(say("cli", "{file}: parts covered: {count}. Look at it once more.", file=file, count=len(covers)))

    @family.command(
        "cover-names", help=say("cli", "Cover the names that the text of PDFs tells, besides what is covered already.")
    )
    def cover_names(context: typer.Context, files: FileCodes) -> None:
        with place_of(context).desk() as desk:
            for file in files:
                count = file_checks.cover_names(desk, file_checks.find_file(desk, file))
                print_line(say("cli", "{file}: names covered: {count}. Look at it once more.", file=file, count=count))

    @family.command("confirm", help=say("cli", "Note that somebody looked at files and that they name nobody."))
    def confirm(context: typer.Context, files: FileCodes, reason: why = "") -> None:
        with place_of(context).desk() as desk:
            for number in [file_checks.find_file(desk, file) for file in files]:
                file_checks.clear_file(desk, number, reason)
        print_line(say("cli", "Judges see: {files}", files=", ".join(files)))

    @family.command("withhold", help=say("cli", "Keep files from the judges."))
    def withhold(context: typer.Context, files: FileCodes, reason: why) -> None:
        with place_of(context).desk() as desk:
            for number in [file_checks.find_file(desk, file) for file in files]:
                file_checks.withhold_file(desk, number, reason)
        print_line(say("cli", "Judges do not see: {files}", files=", ".join(files)))


def _cover(part: str) -> Cover:
    """Read "10,20,30,5.5" or "2:10,20,30,5.5": the page, and percent of its width and height."""
    page, _, place = part.rpartition(":")
    try:
        left, top, width, height = (round(float(side) * WHOLE / _PERCENT) for side in place.split(","))
        return Cover(left, top, width, height, int(page or 1))
    except (ValueError, OverflowError) as error:
        raise typer.BadParameter(part) from error


def _print(found: tuple[FileToCheck, ...], names: tuple[NameInFile, ...]) -> None:
    titles = [
        say("columns", "Entry"),
        say("columns", "File"),
        say("columns", "Came as"),
        say("columns", "State"),
        say("columns", "Covered"),
        say("columns", "Found"),
        say("columns", "Reason"),
    ]
    cells = [
        (
            file.code,
            file.name,
            file.came_as,
            wording.state_name(file.verdict) if file.for_judges else say("FilesCheck", "not for judges"),
            str(len(file.covers) or ""),
            ", ".join(
                say("cli", "{found} (page {page})", found=one.found, page=one.page)
                for one in names
                if one.file == file.id
            ),
            file.reason,
        )
        for file in found
    ]
    print_table(titles, cells, right=frozenset({4}))


def _print_json(found: tuple[FileToCheck, ...], names: tuple[NameInFile, ...]) -> None:
    print_json(
        [
            {
                "entry": file.code,
                "blind_code": file.blind_code,
                "file": file.name,
                "came_as": file.came_as,
                "for_judges": file.for_judges,
                "state": file.verdict.value,
                "covers": [asdict(one) for one in file.covers],
                "names": [
                    {"page": one.page, "kind": one.kind.value, "found": one.found}
                    for one in names
                    if one.file == file.id
                ],
                "reason": file.reason,
            }
            for file in found
        ]
    )
