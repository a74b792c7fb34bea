"""``training``: changing sessions, and the lists of those who are asked to come."""

from dataclasses import replace
from typing import Annotated

import typer

from greenschool.cli.place import place_of
from greenschool.cli.terminal import print_line, read_day
from greenschool.language import say
from greenschool.services import trainings
from greenschool.services.desk import Desk
from greenschool.services.school_records import find_school
from greenschool.services.states import Attendance
from greenschool.services.training_people import Person, PersonChange, change_people
from greenschool.text.search_key import search_key
from greenschool.wording import state_name


def add(family: typer.Typer) -> None:
    """Add the commands to the family ``training``."""
    number_option = Annotated[int, typer.Option("--number", help=say("cli", "Number of the training in the season"))]
    school_option = Annotated[str, typer.Option("--school", help=say("cli", "School, by name or code"))]
    name_argument = Annotated[str, typer.Argument(help=say("cli", "Name of the person"))]

    @family.command("edit", help=say("cli", "Change a session; what is not given stays."))
    def edit(
        context: typer.Context,
        number: number_option,
        topic: Annotated[str | None, typer.Option(help=say("cli", "What it is about"))] = None,
        day: Annotated[str | None, typer.Option("--date", help=say("cli", "Day, as dd/mm/yyyy"))] = None,
        place: Annotated[str | None, typer.Option(help=say("cli", "Where it is held"))] = None,
        document: Annotated[
            str | None, typer.Option(help=say("cli", "Number and day of the letter that calls it"))
        ] = None,
    ) -> None:
        with place_of(context).desk() as desk:
            known = trainings.training_facts(desk, number)
            facts = replace(
                known,
                held_on=known.held_on if day is None else read_day(day),
                topic=known.topic if topic is None else topic,
                place=known.place if place is None else place,
                document=known.document if document is None else document,
            )
            trainings.edit_training(desk, number, facts)
        print_line(say("cli", "Training {number} was changed.", number=number))

    @family.command("remove", help=say("cli", "Remove a session."))
    def remove(
        context: typer.Context,
        number: number_option,
        with_list: Annotated[  # noqa: FBT002 - a switch of the command line
            bool, typer.Option("--with-list", help=say("cli", "With everybody on its list; this cannot be undone"))
        ] = False,
    ) -> None:
        take_away = trainings.remove_training_with_list if with_list else trainings.remove_training
        with place_of(context).desk() as desk:
            take_away(desk, number)
        print_line(say("cli", "Training {number} was removed.", number=number))

    @family.command("mark", help=say("cli", "Write down whether somebody came; who is not on the list is put on it."))
    def mark(
        context: typer.Context,
        name: name_argument,
        number: number_option,
        school: school_option,
        attendance: Annotated[
            Attendance, typer.Option("--as", help=say("cli", "What is written down"))
        ] = Attendance.PRESENT,
    ) -> None:
        with place_of(context).desk() as desk:
            before = _listed(desk, number, school, name)
            after = replace(before or Person(find_school(desk, school), name), attendance=attendance)
            change_people(desk, number, [PersonChange(before, after)])
        print_line(f"{after.name}: {state_name(attendance)}")

    @family.command("take-off", help=say("cli", "Take somebody off the list of a session."))
    def take_off(context: typer.Context, name: name_argument, number: number_option, school: school_option) -> None:
        with place_of(context).desk() as desk:
            before = _listed(desk, number, school, name) or Person(find_school(desk, school), name)
            change_people(desk, number, [PersonChange(before, None)])
        print_line(say("cli", "{name} was taken off the list of training {number}.", name=before.name, number=number))


def _listed(desk: Desk, number: int, school: str, name: str) -> Person | None:
    wanted = find_school(desk, school), search_key(name)
    for one in trainings.list_participants(desk, number):
        if (one.school_id, search_key(one.name)) == wanted:
            return Person(one.school_id, one.name, one.phone, one.note, one.attendance)
    return None
