"""``entries add|change|remove|correct-name|consent|files|detach``: what is recorded of an entry by hand."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Annotated, Any

import typer

from greenschool.cli.options import contest_option
from greenschool.cli.place import place_of
from greenschool.cli.terminal import print_line, print_table, read_day
from greenschool.language import say, tell
from greenschool.services.entry_files import detach, list_files
from greenschool.services.entry_records import (
    AuthorFacts,
    EntryChange,
    EntryFacts,
    EntrySaved,
    correct_name,
    entry_facts,
    record_consent,
    save_entry,
    withdraw_consent,
)
from greenschool.services.school_records import find_school

Code = Annotated[str, typer.Argument(help=say("cli", "Code of the entry, such as KH-034"))]
Authors = Annotated[
    list[str] | None,
    typer.Option("--author", help=say("cli", "Name; class; birth date: “Lê An; 4A; 05/09/2012”. May be repeated.")),
]
Title = Annotated[str | None, typer.Option(help=say("cli", "Title or text of the entry"))]
Group = Annotated[str | None, typer.Option(help=say("cli", "Group of the contest"))]
Topic = Annotated[str | None, typer.Option(help=say("cli", "Field of the entry"))]
Note = Annotated[str | None, typer.Option(help=say("cli", "Note"))]
Received = Annotated[str | None, typer.Option(help=say("cli", "Day on which it came, dd/mm/yyyy"))]
Position = Annotated[int, typer.Option("--author", min=1, help=say("cli", "Which of the authors, from 1"))]


def add_to(family: typer.Typer) -> None:
    """Add the commands to the family ``entries``."""
    _add_records(family)
    _add_people(family)
    _add_files(family)


def _add_records(family: typer.Typer) -> None:
    @family.command("add", help=say("cli", "Register one entry by hand."))
    def register(
        context: typer.Context,
        contest: Annotated[str, contest_option()],
        school: Annotated[str, typer.Option("--school", help=say("cli", "Code or name of the school"))],
        title: Annotated[str, typer.Option(help=say("cli", "Title or text of the entry"))],
        authors: Authors = None,
        group: Group = None,
        topic: Topic = None,
        note: Note = None,
        received: Received = None,
    ) -> None:
        with place_of(context).desk() as desk:
            empty = EntryFacts(find_school(desk, school), title, ())
            facts = replace(empty, **_given(title, authors, group, topic, note, received))
            saved = save_entry(desk, EntryChange(contest, None, facts))
        _print_saved(saved)

    @family.command("change", help=say("cli", "Change one entry; what is not named stays."))
    def change(
        context: typer.Context,
        code: Code,
        school: Annotated[str | None, typer.Option("--school", help=say("cli", "Code or name of the school"))] = None,
        title: Title = None,
        authors: Authors = None,
        group: Group = None,
        topic: Topic = None,
        note: Note = None,
        received: Received = None,
    ) -> None:
        with place_of(context).desk() as desk:
            known = entry_facts(desk, code)
            given = _given(title, authors, group, topic, note, received)
            if authors:
                given["authors"] = _with_consents(known.authors, given["authors"])
            facts = replace(known, **given)
            if school is not None:
                facts = replace(facts, school_id=find_school(desk, school))
            saved = save_entry(desk, _step(code, facts))
        _print_saved(saved)

    @family.command("remove", help=say("cli", "Take an entry that was registered by mistake off the list."))
    def remove(context: typer.Context, code: Code) -> None:
        with place_of(context).desk() as desk:
            entry_facts(desk, code)  # the code must be an entry's
            saved = save_entry(desk, _step(code, None))
        print_line(say("cli", "Removed: {code}", code=saved.code))


def _add_people(family: typer.Typer) -> None:
    @family.command("correct-name", help=say("cli", "Spell an author otherwise, also after the codes were drawn."))
    def correct(
        context: typer.Context,
        code: Code,
        name: Annotated[str, typer.Argument(help=say("cli", "Name exactly as it is to be printed"))],
        reason: Annotated[str, typer.Option("--reason", help=say("cli", "Why; kept in the journal"))],
        author: Position = 1,
    ) -> None:
        with place_of(context).desk() as desk:
            old = correct_name(desk, code, author - 1, name, reason)
        print_line(f"{code.upper()}: {old} → {name}")

    @family.command(
        "consent", help=say("cli", "Note that the authors agreed, or with --withdraw that one does no more.")
    )
    def consent(
        context: typer.Context,
        codes: Annotated[list[str], typer.Argument(help=say("cli", "Codes of the entries, such as KH-034"))],
        on: Annotated[str | None, typer.Option("--on", help=say("cli", "The day; without it today"))] = None,
        withdraw: Annotated[
            int | None, typer.Option("--withdraw", min=1, help=say("cli", "Which of the authors, from 1"))
        ] = None,
    ) -> None:
        with place_of(context).desk() as desk:
            day = read_day(on) if on else desk.now().astimezone().date()
            if withdraw is not None:
                for code in codes:
                    withdraw_consent(desk, code, withdraw - 1, day)
                print_line(say("cli", "Consent withdrawn: {codes}", codes=", ".join(codes)))
                return
            count = record_consent(desk, codes, day)
        print_line(say("cli", "Consents recorded: {count}", count=count))


def _add_files(family: typer.Typer) -> None:
    @family.command("files", help=say("cli", "The files of an entry."))
    def files(context: typer.Context, code: Code) -> None:
        with place_of(context).desk() as desk:
            found = list_files(desk, code)
        titles = [say("columns", "No."), say("columns", "File"), say("columns", "When")]
        cells = [(str(one.id), one.came_as, f"{one.added_at.astimezone():%H:%M %d/%m/%Y}") for one in found]
        print_table(titles, cells, right=frozenset({0}))

    @family.command("detach", help=say("cli", "Take a file off an entry."))
    def take_off(
        context: typer.Context,
        code: Code,
        number: Annotated[int, typer.Argument(help=say("cli", "Number of the file, as “entries files” tells it"))],
    ) -> None:
        with place_of(context).desk() as desk:
            gone = detach(desk, code, number)
        print_line(say("cli", "{code}: “{name}” was taken off", code=gone.code, name=gone.came_as))


def _given(
    title: str | None,
    authors: Sequence[str] | None,
    group: str | None,
    topic: str | None,
    note: str | None,
    received: str | None,
) -> dict[str, Any]:
    """Return the facts that were named on the command line."""
    found: dict[str, Any] = {"title": title, "group": group, "topic": topic, "note": note}
    found["authors"] = tuple(map(_author, authors)) if authors else None
    found["received_on"] = read_day(received) if received else None
    return {key: value for key, value in found.items() if value is not None}


def _author(typed: str) -> AuthorFacts:
    name, class_name, born = [part.strip() for part in f"{typed};;".split(";")][:3]
    day: date | None = read_day(born) if born else None
    return AuthorFacts(name, class_name, day)


def _with_consents(known: Sequence[AuthorFacts], authors: Sequence[AuthorFacts]) -> tuple[AuthorFacts, ...]:
    """Return the authors with what is recorded of those who were there under the same name."""
    by_name = {one.name: one for one in known}
    return tuple(
        replace(by_name[one.name], class_name=one.class_name, born_on=one.born_on) if one.name in by_name else one
        for one in authors
    )


def _step(code: str, facts: EntryFacts | None) -> EntryChange:
    contest, _, number = code.strip().rpartition("-")
    return EntryChange(contest.upper(), int(number), facts)


def _print_saved(saved: EntrySaved) -> None:
    print_line(say("cli", "Saved: {code}", code=saved.code))
    for warning in saved.warnings:
        print_line(f"⚑ {tell(warning)}")
