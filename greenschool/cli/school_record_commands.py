"""``schools add``, ``edit``, ``remove``, ``ward``, ``picture``, ``forget-alias``: schools by hand at the terminal."""

from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any

import typer

from greenschool.cli.place import place_of
from greenschool.cli.terminal import print_line, read_day
from greenschool.language import say
from greenschool.services.desk import Desk
from greenschool.services.school_changes import facts_of
from greenschool.services.school_records import (
    SchoolFacts,
    edit_school,
    find_school,
    forget_alias,
    move_to_ward,
    register_school,
    set_picture,
    unregister_school,
)
from greenschool.services.schools import SchoolRow, list_schools


def add_to(family: typer.Typer) -> None:
    """Add the commands to the family ``schools``."""
    _add_records(family)
    _add_rest(family)


def _add_records(family: typer.Typer) -> None:
    school_name = Annotated[str, typer.Argument(help=say("cli", "Code or name of the school"))]
    level_option = Annotated[str | None, typer.Option(help=say("cli", "Level: MN, TH, THCS or LC"))]
    code_option = Annotated[str | None, typer.Option(help=say("cli", "Its code"))]
    ward_option = Annotated[str | None, typer.Option(help=say("cli", "Its ward"))]
    pupils_option = Annotated[int | None, typer.Option(help=say("cli", "How many pupils it has"), min=0)]
    principal_option = Annotated[str | None, typer.Option(help=say("cli", "Who leads it"))]
    phone_option = Annotated[str | None, typer.Option(help=say("cli", "Its phone"))]
    email_option = Annotated[str | None, typer.Option(help=say("cli", "Its email"))]
    note_option = Annotated[str | None, typer.Option(help=say("cli", "A note"))]

    @family.command("add", help=say("cli", "Register a school."))
    def register(
        context: typer.Context,
        name: Annotated[str, typer.Argument(help=say("cli", "Its name in full"))],
        level: level_option = None,
        code: code_option = None,
        ward: ward_option = None,
        pupils: pupils_option = None,
        principal: principal_option = None,
        phone: phone_option = None,
        email: email_option = None,
        note: note_option = None,
    ) -> None:
        given = _given(
            level=level, code=code, ward=ward, pupils=pupils, principal=principal, phone=phone, email=email, note=note
        )
        with place_of(context).desk() as desk:
            row = _row(desk, register_school(desk, replace(SchoolFacts(name), **given)))
        print_line(say("cli", "{school} was registered with the code {code}.", school=row.name, code=row.code))

    @family.command("edit", help=say("cli", "Change what is recorded of a school; what is not named stays."))
    def edit(
        context: typer.Context,
        school: school_name,
        name: Annotated[str | None, typer.Option(help=say("cli", "Its name in full"))] = None,
        level: level_option = None,
        code: code_option = None,
        ward: ward_option = None,
        pupils: pupils_option = None,
        principal: principal_option = None,
        phone: phone_option = None,
        email: email_option = None,
        note: note_option = None,
        active: Annotated[
            bool | None, typer.Option(help=say("cli", "Whether the next season asks it to take part"))
        ] = None,
    ) -> None:
        given = _given(
            name=name,
            level=level,
            code=code,
            ward=ward,
            pupils=pupils,
            principal=principal,
            phone=phone,
            email=email,
            note=note,
            active=active,
        )
        with place_of(context).desk() as desk:
            number = find_school(desk, school)
            edit_school(desk, number, replace(facts_of(_row(desk, number)), **given))
            row = _row(desk, number)
        print_line(say("cli", "{school} was changed.", school=row.name))


def _add_rest(family: typer.Typer) -> None:
    school_name = Annotated[str, typer.Argument(help=say("cli", "Code or name of the school"))]

    @family.command("remove", help=say("cli", "Take a school off the season."))
    def remove(context: typer.Context, school: school_name) -> None:
        with place_of(context).desk() as desk:
            unregister_school(desk, find_school(desk, school))
        print_line(say("cli", "The school was taken off this season."))

    @family.command("ward", help=say("cli", "Record that a school lies in another ward from a day on."))
    def move(
        context: typer.Context,
        school: school_name,
        ward: Annotated[str, typer.Argument(help=say("cli", "The new ward"))],
        day: Annotated[str, typer.Option("--from", help=say("cli", "The day, such as 01/07/2025"))],
    ) -> None:
        with place_of(context).desk() as desk:
            move_to_ward(desk, [find_school(desk, school)], ward, read_day(day))
        print_line(say("cli", "The new ward is recorded with its day."))

    @family.command("picture", help=say("cli", "Put a photo or logo on a school; without a file, take it off."))
    def picture(
        context: typer.Context,
        school: school_name,
        file: Annotated[
            Path | None, typer.Argument(help=say("cli", "PNG or JPEG file"), exists=True, dir_okay=False)
        ] = None,
    ) -> None:
        with place_of(context).desk() as desk:
            set_picture(desk, find_school(desk, school), file)
        print_line(say("cli", "The picture was put on.") if file else say("cli", "The picture was taken off."))

    @family.command("forget-alias", help=say("cli", "Forget another name of a school."))
    def forget(
        context: typer.Context,
        school: school_name,
        name: Annotated[str, typer.Argument(help=say("cli", "The other name"))],
    ) -> None:
        with place_of(context).desk() as desk:
            forget_alias(desk, find_school(desk, school), name)
        print_line(say("cli", "“{name}” is forgotten.", name=name))


def _given(**facts: object) -> dict[str, Any]:
    """Return the facts that were named."""
    return {fact: value for fact, value in facts.items() if value is not None}


def _row(desk: Desk, school_id: int) -> SchoolRow:
    return next(row for row in list_schools(desk) if row.id == school_id)
