"""``training``: sessions, who came, and their papers."""

from pathlib import Path
from typing import Annotated, Any

import typer

from greenschool.cli import training_list_commands
from greenschool.cli.options import as_json_option
from greenschool.cli.place import place_of
from greenschool.cli.reports import print_certificate_report
from greenschool.cli.terminal import print_json, print_line, print_table, progress_bars, read_day
from greenschool.language import say
from greenschool.services import training_papers, trainings
from greenschool.services.training_attendance import AttendanceReport, attendance_report
from greenschool.services.trainings import TrainingFacts, TrainingRow
from greenschool.text.dates import format_date
from greenschool.wording import state_name


def add(app: typer.Typer) -> None:
    """Add the commands to ``app``."""
    json_switch = Annotated[bool, as_json_option()]
    number_option = Annotated[int, typer.Option("--number", help=say("cli", "Number of the training in the season"))]
    pdf = Annotated[Path, typer.Option("--out", help=say("cli", "PDF to write"), dir_okay=False)]
    family = typer.Typer(help=say("cli", "Trainings: sessions, attendance, papers."))
    app.add_typer(family, name="training")
    training_list_commands.add(family)

    @family.command("list", help=say("cli", "All sessions, with how many came."))
    def list_them(context: typer.Context, as_json: json_switch = False) -> None:  # noqa: FBT002 - a switch
        with place_of(context).desk() as desk:
            found = trainings.list_trainings(desk)
        if as_json:
            print_json([_training(one) for one in found])
        else:
            _print_trainings(found)

    @family.command("add", help=say("cli", "Record a session."))
    def add_one(
        context: typer.Context,
        topic: Annotated[str, typer.Argument(help=say("cli", "What it is about"))],
        day: Annotated[str, typer.Option("--date", help=say("cli", "Day, as dd/mm/yyyy"))],
        place: Annotated[str, typer.Option(help=say("cli", "Where it is held"))] = "",
        document: Annotated[str, typer.Option(help=say("cli", "Number and day of the letter that calls it"))] = "",
    ) -> None:
        facts = TrainingFacts(read_day(day), topic, place, document)
        with place_of(context).desk() as desk:
            number = trainings.add_training(desk, facts)
        print_line(say("cli", "Training {number} was recorded.", number=number))

    @family.command("report", help=say("cli", "Which schools came to which session, and which missed it."))
    def report(
        context: typer.Context,
        out: Annotated[Path | None, typer.Option(help=say("cli", "Write to this .pdf or .xlsx file instead"))] = None,
        as_json: json_switch = False,  # noqa: FBT002 - a switch of the command line
    ) -> None:
        with place_of(context).desk() as desk:
            if out is None:
                found = attendance_report(desk)
                (_print_report_json if as_json else _print_report)(found)
                return
            with progress_bars() as progress:
                training_papers.print_attendance_report(desk, out, progress)
        print_line(say("cli", "Written: {file}", file=out))

    @family.command("sign-in", help=say("cli", "Write the sheet that people sign."))
    def sign_in(
        context: typer.Context,
        number: number_option,
        out: pdf,
        blank: Annotated[  # noqa: FBT002 - a switch of the command line
            bool, typer.Option("--blank", help=say("cli", "Empty rows for every school, without the names of the list"))
        ] = False,
    ) -> None:
        with place_of(context).desk() as desk:
            training_papers.print_sign_in_sheet(desk, number, out, names=not blank)
        print_line(say("cli", "Written: {file}", file=out))

    @family.command("certificates", help=say("cli", "Write a certificate for everybody who came."))
    def certificates(
        context: typer.Context,
        number: number_option,
        out: pdf,
        blank: Annotated[  # noqa: FBT002 - a switch of the command line
            bool, typer.Option("--blank", help=say("cli", "Only the text, for pre-printed blanks"))
        ] = False,
    ) -> None:
        with place_of(context).desk() as desk, progress_bars() as progress:
            written = training_papers.print_attendance_certificates(desk, number, out, progress, background=not blank)
        print_certificate_report(written, out)


def _print_trainings(rows: tuple[TrainingRow, ...]) -> None:
    titles = [
        say("columns", "No."),
        say("columns", "Date"),
        say("columns", "Topic"),
        say("columns", "Place"),
        say("columns", "Asked"),
        say("columns", "Came"),
        say("columns", "Schools"),
    ]
    cells = [
        (
            str(row.number),
            format_date(row.facts.held_on),
            row.facts.topic,
            row.facts.place,
            str(row.participants),
            str(row.present),
            str(row.schools_present),
        )
        for row in rows
    ]
    print_table(titles, cells, right=frozenset({0, 4, 5, 6}))


def _training(row: TrainingRow) -> dict[str, Any]:
    return {
        "number": row.number,
        "date": row.facts.held_on.isoformat(),
        "topic": row.facts.topic,
        "place": row.facts.place,
        "document": row.facts.document,
        "participants": row.participants,
        "present": row.present,
        "schools_present": row.schools_present,
    }


def _print_report(found: AttendanceReport) -> None:
    _print_trainings(found.trainings)
    print_line()
    titles = [say("columns", "School"), *(str(one.number) for one in found.trainings)]
    cells = [
        (
            school.school,
            *(f"{one.came}/{one.asked}" if one.came else state_name(one.attendance) for one in school.presences),
        )
        for school in found.schools
    ]
    print_table(titles, cells)


def _print_report_json(found: AttendanceReport) -> None:
    print_json(
        {
            "trainings": [_training(one) for one in found.trainings],
            "schools": [
                {
                    "school": school.school,
                    "level": school.level,
                    "sessions": {
                        str(one.training): {"asked": one.asked, "came": one.came, "attendance": one.attendance.value}
                        for one in school.presences
                    },
                    "missed": list(school.missed),
                }
                for school in found.schools
            ],
        }
    )
