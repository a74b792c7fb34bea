"""``my-sheets``: what a judge does with the own sheets, under codes only."""

from collections.abc import Callable
from typing import Annotated
from uuid import uuid4

import typer

from greenschool import wording
from greenschool.cli.judging_terms import read_marks
from greenschool.cli.options import as_json_option
from greenschool.cli.place import place_of
from greenschool.cli.sheet_commands import print_history
from greenschool.cli.terminal import print_json, print_line, print_table
from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.language import say
from greenschool.services import marking
from greenschool.services.desk import Desk
from greenschool.services.marking_rows import MySheet, OpenSheet
from greenschool.text.numbers import format_decimal


class NoSuchCodeError(GreenSchoolError):
    """A code under which the judge has no sheet."""

    sentence = QT_TRANSLATE_NOOP("errors", "You have no sheet for {code}. Nothing was changed. Look at your list.")


def add(app: typer.Typer) -> None:
    """Add the commands to ``app``."""
    family = typer.Typer(help=say("cli", "A judge's own sheets: marking under codes."))
    app.add_typer(family, name="my-sheets")
    _add_reading(family)
    _add_marking(family)
    _add_rest(family)


def _add_reading(family: typer.Typer) -> None:
    blind_code = Annotated[str, typer.Argument(help=say("cli", "Blind code of the entry"))]

    @family.command("list", help=say("cli", "Your sheets, those first that all judges mark first."))
    def list_them(
        context: typer.Context,
        as_json: Annotated[bool, as_json_option()] = False,  # noqa: FBT002
    ) -> None:
        with place_of(context).desk() as desk:
            rows = marking.my_sheets(desk)
        (_print_json if as_json else _print)(rows)

    @family.command("show", help=say("cli", "One entry, with the marks that you have given."))
    def show(context: typer.Context, code: blind_code) -> None:
        with place_of(context).desk() as desk:
            found = marking.open_sheet(desk, _own(desk, code).sheet)
        _print_sheet(found)

    @family.command("history", help=say("cli", "Every change of your marks for an entry."))
    def history(context: typer.Context, code: blind_code) -> None:
        with place_of(context).desk() as desk:
            rows = marking.my_history(desk, _own(desk, code).sheet)
        print_history(rows)


def _add_marking(family: typer.Typer) -> None:
    blind_code = Annotated[str, typer.Argument(help=say("cli", "Blind code of the entry"))]

    @family.command("mark", help=say("cli", "Give marks; each is saved by itself."))
    def mark(
        context: typer.Context,
        code: blind_code,
        marks: Annotated[list[str], typer.Option("--mark", help=say("cli", "A mark: criterion=8,5; one for each"))],
    ) -> None:
        given = read_marks(marks)
        with place_of(context).desk() as desk:
            sheet = _own(desk, code).sheet
            for name, value in given.items():
                marking.give_mark(desk, sheet, name, value, uuid4().hex)
            found = marking.open_sheet(desk, sheet)
        _print_sheet(found)

    @family.command("undo", help=say("cli", "Take back the newest change of the marks."))
    def undo(context: typer.Context, code: blind_code) -> None:
        with place_of(context).desk() as desk:
            sheet = _own(desk, code).sheet
            marking.undo(desk, sheet, uuid4().hex)
            found = marking.open_sheet(desk, sheet)
        _print_sheet(found)

    @family.command("comment", help=say("cli", 'Comment on an entry, or under one criterion; "" takes it away.'))
    def comment(
        context: typer.Context,
        code: blind_code,
        text: Annotated[str, typer.Argument(help=say("cli", "The comment"))],
        criterion: Annotated[str | None, typer.Option(help=say("cli", "Under this criterion"))] = None,
    ) -> None:
        _change(context, code, lambda desk, sheet: marking.set_comment(desk, sheet.sheet, text, criterion))


def _add_rest(family: typer.Typer) -> None:
    blind_code = Annotated[str, typer.Argument(help=say("cli", "Blind code of the entry"))]

    @family.command("flag", help=say("cli", "Flag an entry to be looked at again, or take the flag off."))
    def flag(context: typer.Context, code: blind_code) -> None:
        _change(context, code, lambda desk, sheet: marking.set_flag(desk, sheet.sheet, flagged=not sheet.flagged))

    @family.command("put-off", help=say("cli", "Put an entry off, or no longer."))
    def put_off(context: typer.Context, code: blind_code) -> None:
        _change(context, code, lambda desk, sheet: marking.set_skipped(desk, sheet.sheet, skipped=not sheet.skipped))

    @family.command("stand-aside", help=say("cli", "Give an entry back to the office, with a reason."))
    def stand_aside(
        context: typer.Context,
        code: blind_code,
        reason: Annotated[str, typer.Option("--reason", help=say("cli", "Why; goes into the journal"))],
    ) -> None:
        _change(context, code, lambda desk, sheet: marking.recuse(desk, sheet.sheet, reason))

    @family.command("hand-in", help=say("cli", "Hand in these sheets; without a code all that are whole."))
    def hand_in(
        context: typer.Context,
        codes: Annotated[list[str] | None, typer.Argument(help=say("cli", "Blind codes"))] = None,
    ) -> None:
        with place_of(context).desk() as desk:
            if codes:
                sheets = [_own(desk, code).sheet for code in codes]
            else:
                sheets = [one.sheet for one in marking.my_sheets(desk) if one.editable]
                lacking = {gap.sheet for gap in marking.gaps(desk, sheets)}
                sheets = [sheet for sheet in sheets if sheet not in lacking]
            count = marking.submit(desk, sheets)
        print_line(say("cli", "{count} sheets were handed in.", count=count))


def _change(context: typer.Context, code: str, service: Callable[[Desk, MySheet], object]) -> None:
    """Do something to one own sheet and show where it stands then."""
    with place_of(context).desk() as desk:
        sheet = _own(desk, code)
        service(desk, sheet)
        row = _own(desk, code)
    _print((row,))


def _own(desk: Desk, code: str) -> MySheet:
    """Return the newest sheet of the judge under a code; a later round keeps the codes of the first."""
    wanted = code.strip().upper()
    found = [one for one in marking.my_sheets(desk) if wanted in {one.blind_code, one.blind_code.partition("-")[2]}]
    if not found:
        raise NoSuchCodeError(code=code)
    return found[-1]


def _print(rows: tuple[MySheet, ...]) -> None:
    titles = [
        say("columns", "Blind code"),
        say("columns", "Sheet"),
        say("columns", "Marks"),
        say("columns", "Total"),
        say("columns", "To look at"),
    ]
    print_table(titles, [_cells(row) for row in rows], right=frozenset({2, 3}))


def _cells(row: MySheet) -> tuple[str, ...]:
    signs = {
        say("judging", "Marked first"): row.first,
        say("judging", "opens once the entries marked first were talked over"): row.waits,
        say("JudgingList", "Flagged"): row.flagged,
        say("JudgingList", "Put off"): row.skipped,
    }
    told = ", ".join(words for words, holds in signs.items() if holds)
    total = format_decimal(row.total) if row.given else ""
    return (row.blind_code, wording.state_name(row.state), f"{row.given}/{row.criteria}", total, told)


def _print_json(rows: tuple[MySheet, ...]) -> None:
    print_json(
        [
            {
                "blind_code": row.blind_code,
                "contest": row.contest,
                "state": row.state.value,
                "given": row.given,
                "criteria": row.criteria,
                "total": float(row.total),
                "flagged": row.flagged,
                "put_off": row.skipped,
                "marked_first": row.first,
                "waits": row.waits,
            }
            for row in rows
        ]
    )


def _print_sheet(found: OpenSheet) -> None:
    print_line(f"{found.row.blind_code} · {found.row.contest_name}")
    print_line(found.text)
    titles = [say("columns", "Criterion"), say("columns", "Mark"), say("columns", "Maximum"), say("columns", "Comment")]
    cells = [
        (one.name, "–" if one.mark is None else format_decimal(one.mark), format_decimal(one.maximum), one.comment)
        for one in found.criteria
    ]
    print_table(titles, cells, right=frozenset({1, 2}))
    print_line(f"{format_decimal(found.row.total)} / {format_decimal(found.full)}")
