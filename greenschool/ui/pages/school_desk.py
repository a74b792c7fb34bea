"""What an officer does to schools, each step of which can be taken back."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from greenschool.language import say
from greenschool.services.desk import Desk
from greenschool.services.school_changes import (
    PictureChange,
    Registration,
    SchoolChange,
    change_picture,
    change_registration,
    change_schools,
    facts_of,
)
from greenschool.services.school_records import SchoolFacts
from greenschool.services.schools import SchoolRow
from greenschool.ui.dialogs.school_form import read_pupils
from greenschool.ui.pages.short_names import short_school
from greenschool.ui.table.column import Setter
from greenschool.ui.undo import ServiceStack


class SchoolDesk:
    """Calls the services through one stack; what they refuse is raised to the field or cell that was typed into."""

    def __init__(self, desk: Desk, stack: ServiceStack) -> None:
        self._desk, self._stack = desk, stack

    def register(self, facts: SchoolFacts) -> None:
        """Register a school."""
        service: Callable[[Registration], Registration] = partial(change_registration, self._desk)
        self._stack.call(say("schools", "register {school}", school=facts.name), service, Registration(facts))

    def take_off(self, row: SchoolRow) -> None:
        """Take a school off the season."""
        service: Callable[[Registration], Registration] = partial(change_registration, self._desk)
        words = say("schools", "take off {school}", school=short_school(row.name))
        self._stack.call(words, service, Registration(facts_of(row), row.id))

    def edit(self, row: SchoolRow, facts: SchoolFacts) -> None:
        """Change all that is recorded of a school."""
        words = say("schools", "edit {school}", school=short_school(row.name))
        self._change(words, [SchoolChange(row.id, facts)])

    def set_active(self, row: SchoolRow, *, active: bool) -> None:
        """Say whether the next season asks a school to take part."""
        name = short_school(row.name)
        words = (
            say("schools", "activate {school}", school=name)
            if active
            else say("schools", "deactivate {school}", school=name)
        )
        self._change(words, [SchoolChange(row.id, replace(facts_of(row), active=active))])

    def setter(self, fact: str) -> Setter[SchoolRow]:
        """Return what writes one fact of some schools, as it was typed into the table."""

        def write(typed: Sequence[tuple[SchoolRow, str]]) -> None:
            changes = [SchoolChange(row.id, _with(facts_of(row), fact, text)) for row, text in typed]
            one = short_school(typed[0][0].name)
            count = len(changes)
            words = (
                say("schools", "edit {school}", school=one)
                if count == 1
                else say("schools", "edit {n} schools", n=count)
            )
            self._change(words, changes)

        return write

    def set_picture(self, row: SchoolRow, file: Path | None) -> None:
        """Put a photo or logo on a school, or take it off."""
        service: Callable[[PictureChange], PictureChange] = partial(change_picture, self._desk)
        words = say("schools", "picture of {school}", school=short_school(row.name))
        self._stack.call(words, service, PictureChange(row.id, file))

    def _change(self, words: str, changes: Sequence[SchoolChange]) -> None:
        service: Callable[[Sequence[SchoolChange]], Sequence[SchoolChange]] = partial(change_schools, self._desk)
        self._stack.call(words, service, changes)


def _with(facts: SchoolFacts, fact: str, text: str) -> SchoolFacts:
    if fact == "pupils":
        return replace(facts, pupils=read_pupils(text))
    values: dict[str, Any] = {fact: text}
    return replace(facts, **values)
