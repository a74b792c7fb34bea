"""``contest``: the contests of the season as they are announced."""

from dataclasses import fields, replace
from datetime import date
from typing import Annotated, Any

import typer

from greenschool.cli.options import as_json_option
from greenschool.cli.place import place_of
from greenschool.cli.terminal import print_json, print_line, print_table, read_day
from greenschool.language import say
from greenschool.services.contests import ContestCard, ContestFacts, edit_contest, show_contest, show_contests
from greenschool.services.states import LatePolicy
from greenschool.text.dates import format_date
from greenschool.wording import state_name


def add(app: typer.Typer) -> None:
    """Add the commands to ``app``."""
    json_switch = Annotated[bool, as_json_option()]
    code_argument = Annotated[str, typer.Argument(help=say("cli", "Code of the contest: SK, KH, DS"))]
    family = typer.Typer(help=say("cli", "The contests of the season."))
    app.add_typer(family, name="contest")

    @family.command("list", help=say("cli", "All contests with window and entries."))
    def list_them(context: typer.Context, as_json: json_switch = False) -> None:  # noqa: FBT002 - a switch
        with place_of(context).desk() as desk:
            found = show_contests(desk)
        if as_json:
            print_json([_json(card) for card in found])
        else:
            _print_all(found)

    @family.command("show", help=say("cli", "All of one contest."))
    def show(context: typer.Context, code: code_argument, as_json: json_switch = False) -> None:  # noqa: FBT002 - a switch
        with place_of(context).desk() as desk:
            card = show_contest(desk, code)
        if as_json:
            print_json(_json(card))
        else:
            _print_one(card)

    _add_edit(family)


def _add_edit(family: typer.Typer) -> None:
    @family.command("edit", help=say("cli", "Change a contest; what is not named stays."))
    def edit(
        context: typer.Context,
        code: Annotated[str, typer.Argument(help=say("cli", "Code of the contest: SK, KH, DS"))],
        name: Annotated[str | None, typer.Option(help=say("cli", "Its name"))] = None,
        letter: Annotated[str | None, typer.Option(help=say("cli", "Number of its letter"))] = None,
        letter_date: Annotated[str | None, typer.Option(help=say("cli", "Day of its letter"))] = None,
        opens: Annotated[str | None, typer.Option(help=say("cli", "First day for entries"))] = None,
        closes: Annotated[str | None, typer.Option(help=say("cli", "Last day for entries"))] = None,
        levels: Annotated[str | None, typer.Option(help=say("cli", "Levels, with commas: MN,TH,THCS,LC"))] = None,
        groups: Annotated[str | None, typer.Option(help=say("cli", "Groups, with commas"))] = None,
        topics: Annotated[str | None, typer.Option("--fields", help=say("cli", "Fields, with commas"))] = None,
        grades: Annotated[str | None, typer.Option(help=say("cli", "Grades, with commas; empty for all"))] = None,
        school_limit: Annotated[
            int | None, typer.Option(help=say("cli", "Most entries of a school; 0 for any"))
        ] = None,
        class_limit: Annotated[int | None, typer.Option(help=say("cli", "Most entries of a class; 0 for any"))] = None,
        word_limit: Annotated[int | None, typer.Option(help=say("cli", "Most words of a text; 0 for any"))] = None,
        strict: Annotated[
            bool | None, typer.Option("--strict/--lenient", help=say("cli", "Refuse beyond the limits, or only warn"))
        ] = None,
        late: Annotated[LatePolicy | None, typer.Option(help=say("cli", "What becomes of late entries"))] = None,
        consent: Annotated[
            bool | None, typer.Option("--consent/--no-consent", help=say("cli", "Accept only with consent, or not"))
        ] = None,
    ) -> None:
        given: dict[str, Any] = {
            "name": name,
            "letter": letter,
            "letter_date": _day(letter_date),
            "opens_on": _day(opens),
            "closes_on": _day(closes),
            "levels": None if levels is None else tuple(one.upper() for one in _parts(levels)),
            "groups": None if groups is None else _parts(groups),
            "fields": None if topics is None else _parts(topics),
            "grades": None if grades is None else _numbers(grades),
            "limits_refuse": strict,
            "late_policy": late,
            "consent_required": consent,
        }
        changed = {key: value for key, value in given.items() if value is not None}
        limits = {"school_limit": school_limit, "class_limit": class_limit, "word_limit": word_limit}
        changed |= {key: value or None for key, value in limits.items() if value is not None}
        with place_of(context).desk() as desk:
            edit_contest(desk, code, replace(show_contest(desk, code).facts, **changed))
            card = show_contest(desk, code)
        _print_one(card)


def _day(typed: str | None) -> date | None:
    return None if typed is None else read_day(typed)


def _parts(typed: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in typed.split(",") if part.strip())


def _numbers(typed: str) -> tuple[int, ...]:
    try:
        return tuple(int(part) for part in _parts(typed))
    except ValueError as error:
        raise typer.BadParameter(typed) from error


def _print_all(found: tuple[ContestCard, ...]) -> None:
    titles = [
        say("columns", "Code"),
        say("columns", "Contest"),
        say("columns", "Letter"),
        say("columns", "Window"),
        say("columns", "Levels"),
        say("columns", "Entries"),
        say("columns", "State"),
    ]
    cells = [
        (
            card.code,
            card.facts.name,
            card.facts.letter,
            f"{_shown(card.facts.opens_on)} – {_shown(card.facts.closes_on)}",
            ", ".join(card.facts.levels),
            str(card.entries),
            state_name(card.rounds[-1].state),
        )
        for card in found
    ]
    print_table(titles, cells, right=frozenset({5}))


def _print_one(card: ContestCard) -> None:
    facts = card.facts
    words = {
        "name": say("columns", "Contest"),
        "letter": say("columns", "Letter"),
        "letter_date": say("columns", "Date of the letter"),
        "opens_on": say("columns", "Opens"),
        "closes_on": say("columns", "Closes"),
        "levels": say("columns", "Levels"),
        "groups": say("columns", "Groups"),
        "fields": say("columns", "Fields"),
        "grades": say("columns", "Grades"),
        "school_limit": say("columns", "Most entries of a school"),
        "class_limit": say("columns", "Most entries of a class"),
        "word_limit": say("columns", "Most words"),
        "limits_refuse": say("columns", "Limits refuse"),
        "late_policy": say("columns", "Late entries"),
        "consent_required": say("columns", "Consent required"),
        "work_label": say("columns", "Name of the work"),
    }
    print_table([card.code, ""], [(words[one.name], _shown(getattr(facts, one.name))) for one in fields(ContestFacts)])
    print_line()
    titles = [say("columns", "Round"), say("columns", "State"), say("columns", "Criteria"), say("columns", "Prizes")]
    rows = [
        (str(one.number), state_name(one.state), ", ".join(one.criteria), ", ".join(one.prizes)) for one in card.rounds
    ]
    print_table(titles, rows)


def _shown(value: object) -> str:
    if value is None or value == "" or value == ():
        return "–"
    if isinstance(value, bool):
        return say("cli", "yes") if value else say("cli", "no")
    if isinstance(value, date):
        return format_date(value)
    if isinstance(value, LatePolicy):
        return state_name(value)
    return ", ".join(str(one) for one in value) if isinstance(value, tuple) else str(value)


def _json(card: ContestCard) -> dict[str, Any]:
    facts = {one.name: getattr(card.facts, one.name) for one in fields(ContestFacts)}
    plain = {key: value.isoformat() if isinstance(value, date) else value for key, value in facts.items()}
    rounds = [{"number": one.number, "state": one.state.value, "criteria": list(one.criteria)} for one in card.rounds]
    return {"code": card.code, **plain, "entries": card.entries, "rounds": rounds}
