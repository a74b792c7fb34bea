"""``panels``, ``codes`` and ``panel-quality``: who marks what, under which codes, and how well."""

from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Annotated

import typer

from greenschool import judging_wording
from greenschool.cli import assignment_commands, calibration_commands
from greenschool.cli.options import as_json_option, contest_option
from greenschool.cli.place import place_of
from greenschool.cli.terminal import print_json, print_line, print_table, progress_bars
from greenschool.language import say
from greenschool.services import codes, panels
from greenschool.services import panel_quality as quality
from greenschool.services.code_papers import print_code_map, print_comparison
from greenschool.services.panels import AssignmentReport, Seat
from greenschool.text.numbers import format_decimal


def add(app: typer.Typer) -> None:
    """Add the commands to ``app``."""
    _add_panels(app)
    _add_codes(app)
    _add_quality(app)


def _add_panels(app: typer.Typer) -> None:
    contest_code = Annotated[str, contest_option()]
    seed_option = Annotated[int | None, typer.Option("--seed", help=say("cli", "Number that does a draw over"))]
    family = typer.Typer(help=say("cli", "Panels: who sits on them and who marks what."))
    app.add_typer(family, name="panels")

    @family.command("list", help=say("cli", "The panel of a contest, with how much is each judge's."))
    def list_them(
        context: typer.Context,
        contest: contest_code,
        as_json: Annotated[bool, as_json_option()] = False,  # noqa: FBT002
    ) -> None:
        with place_of(context).desk() as desk:
            found = panels.list_panel(desk, contest)
        (_print_panel_json if as_json else _print_panel)(found)

    @family.command("seat", help=say("cli", "Seat exactly these judges: GK01,GK02, or GK01:1,GK02:2 in two groups."))
    def seat(
        context: typer.Context,
        contest: contest_code,
        judges: Annotated[str, typer.Option(help=say("cli", "Codes of the judges"))],
    ) -> None:
        seats = _seats(judges)
        with place_of(context).desk() as desk:
            found = panels.set_panel(desk, contest, seats)
        _print_panel(found)

    @family.command("assign", help=say("cli", "Assign the entries: equal loads, no conflict, everything connected."))
    def assign(context: typer.Context, contest: contest_code, seed: seed_option = None) -> None:
        with place_of(context).desk() as desk:
            found = panels.assign(desk, contest, seed)
        _print_report(found)

    @family.command("join", help=say("cli", "Seat one more judge, who takes over a fair share."))
    def join(
        context: typer.Context,
        contest: contest_code,
        judge: Annotated[str, typer.Argument(help=say("cli", "Code of the judge"))],
        group: Annotated[int, typer.Option(help=say("cli", "Group of markers: 1 or 2; 0 without groups"))] = 0,
    ) -> None:
        with place_of(context).desk() as desk:
            found = panels.add_member(desk, contest, judge, group)
        _print_report(found)

    @family.command("leave", help=say("cli", "Let a judge leave; the others take over what was not handed in."))
    def leave(
        context: typer.Context,
        contest: contest_code,
        judge: Annotated[str, typer.Argument(help=say("cli", "Code of the judge"))],
        reason: Annotated[str, typer.Option("--reason", help=say("cli", "Why; goes into the journal"))],
    ) -> None:
        with place_of(context).desk() as desk:
            found = panels.remove_member(desk, contest, judge, reason)
        _print_report(found)

    assignment_commands.add_to(family)
    calibration_commands.add_to(family)


def _seats(words: str) -> list[Seat]:
    seats = []
    for word in words.replace(" ", "").split(","):
        judge, _, group = word.partition(":")
        if group not in {"", "0", "1", "2"} or not judge:
            raise typer.BadParameter(word)
        seats.append(Seat(judge, int(group or 0)))
    return seats


def _print_panel(rows: tuple[panels.MemberRow, ...]) -> None:
    titles = [
        say("columns", "Code"),
        say("columns", "Name"),
        say("columns", "Workplace"),
        say("columns", "Group"),
        say("columns", "Assigned"),
        say("columns", "Begun"),
        say("columns", "Handed in"),
        say("columns", "May not mark"),
        say("columns", "Left"),
    ]
    cells = [
        (
            row.judge,
            row.name,
            row.workplace,
            str(row.marker_group or ""),
            str(row.assigned),
            str(row.begun),
            str(row.submitted),
            str(row.barred),
            row.left_reason,
        )
        for row in rows
    ]
    print_table(titles, cells, right=frozenset({4, 5, 6, 7}))


def _print_panel_json(rows: tuple[panels.MemberRow, ...]) -> None:
    print_json(
        [
            {
                "judge": row.judge,
                "name": row.name,
                "group": row.marker_group,
                "assigned": row.assigned,
                "begun": row.begun,
                "handed_in": row.submitted,
                "recused": row.recused,
                "absent": row.absent,
                "may_not_mark": row.barred,
                "left": row.left_reason or None,
            }
            for row in rows
        ]
    )


def _print_report(found: AssignmentReport) -> None:
    print_line(
        say(
            "cli",
            "{sheets} sheets in all, {added} added, {removed} taken away; the number {seed} does it over.",
            sheets=found.sheets,
            added=found.added,
            removed=found.removed,
            seed=found.seed,
        )
    )
    titles = [say("columns", "Code"), say("columns", "Name"), say("columns", "Sheets")]
    print_table(titles, [(one.judge, one.name, str(one.sheets)) for one in found.loads], right=frozenset({2}))


def _add_codes(app: typer.Typer) -> None:
    contest_code = Annotated[str, contest_option()]
    family = typer.Typer(help=say("cli", "Blind codes: drawing, the map for officers, opening."))
    app.add_typer(family, name="codes")

    @family.command("draw", help=say("cli", "Draw the codes of a contest; not again once judges are assigned."))
    def draw(
        context: typer.Context,
        contest: contest_code,
        seed: Annotated[int | None, typer.Option("--seed", help=say("cli", "For practice only: the same draw"))] = None,
    ) -> None:
        with place_of(context).desk() as desk:
            count = codes.draw(desk, contest) if seed is None else codes.draw(desk, contest, Random(seed))  # noqa: S311
        print_line(say("cli", "{count} codes were drawn for {contest}.", count=count, contest=contest.upper()))

    @family.command("report", help=say("cli", "Whose work each code is; after opening, with judges and scores."))
    def report(
        context: typer.Context,
        contest: contest_code,
        out: Annotated[
            Path | None, typer.Option(help=say("cli", "Write to this .pdf or .xlsx file instead"), dir_okay=False)
        ] = None,
        as_json: Annotated[bool, as_json_option()] = False,  # noqa: FBT002
    ) -> None:
        with place_of(context).desk() as desk:
            if out is not None:
                with progress_bars() as progress:
                    printed = print_comparison if codes.are_open(desk, contest) else print_code_map
                    printed(desk, contest, out, progress)
                print_line(say("cli", "Written: {file}", file=out))
                return
            rows = codes.code_map(desk, contest)
            opened = codes.comparison(desk, contest) if codes.are_open(desk, contest) else ()
        judges = {row.blind_code: ", ".join(row.judges) for row in opened}
        scores = {row.blind_code: row.score for row in opened}
        if as_json:
            print_json(
                [
                    {
                        "blind_code": row.blind_code,
                        "entry": row.number,
                        "code": row.code,
                        "school": row.school,
                        "authors": list(row.authors),
                        "judges": judges.get(row.blind_code),
                        "score": _plain(scores.get(row.blind_code)),
                    }
                    for row in rows
                ]
            )
            return
        titles = [
            say("columns", "Blind code"),
            say("columns", "Code"),
            say("columns", "School"),
            say("columns", "Authors"),
            say("columns", "Judges"),
            say("columns", "Score"),
        ]
        cells = [
            (
                row.blind_code,
                row.code,
                row.school,
                ", ".join(row.authors),
                judges.get(row.blind_code, ""),
                _shown(scores.get(row.blind_code)),
            )
            for row in rows
        ]
        print_table(titles, cells, right=frozenset({5}))

    @family.command("open", help=say("cli", "Open the codes once the marks are closed; nothing takes it back."))
    def open_them(context: typer.Context, contest: contest_code) -> None:
        with place_of(context).desk() as desk:
            codes.open_codes(desk, contest)
        print_line(say("cli", "The codes of {contest} are open.", contest=contest.upper()))


def _add_quality(app: typer.Typer) -> None:
    @app.command("panel-quality", help=say("cli", "How far the judges agree, and who stands out; it changes no mark."))
    def panel_quality(
        context: typer.Context,
        contest: Annotated[str, contest_option()],
        as_json: Annotated[bool, as_json_option()] = False,  # noqa: FBT002
    ) -> None:
        with place_of(context).desk() as desk:
            found = quality.panel_quality(desk, contest)
        (_print_quality_json if as_json else _print_quality)(found)


def _print_quality(found: quality.PanelQuality) -> None:
    print_line(found.contest_name)
    for sentence in judging_wording.quality_text(found):
        print_line(f"• {sentence}")
    print_line()
    titles = [
        say("columns", "Code"),
        say("columns", "Name"),
        say("columns", "Sheets"),
        say("columns", "Beyond the others"),
        say("columns", "Lenient by"),
        say("columns", "Spread"),
        say("columns", "Correlation"),
        say("columns", "Drift"),
    ]
    cells = [
        (
            one.judge,
            one.name,
            str(one.sheets),
            _shown(one.leniency),
            _shown(one.severity),
            _shown(one.spread),
            _shown(one.correlation),
            _shown(one.drift),
        )
        for one in found.judges
    ]
    print_table(titles, cells, right=frozenset({2, 3, 4, 5, 6, 7}))
    print_line()
    _print_adjusted(found)
    figures = [
        ("ICC(1)", found.single),
        ("ICC(k)", found.mean),
        ("W", found.concordance),
        ("α", found.alpha),
    ]
    print_line(", ".join(f"{name} = {_shown(value)}" for name, value in figures))


def _print_adjusted(found: quality.PanelQuality) -> None:
    """Print each entry's mean beside what it would be by judges of middling strictness, where that says anything."""
    if not found.adjusted:
        return
    print_line(judging_wording.adjusted_text())
    titles = [say("columns", "Blind code"), say("columns", "Mean"), say("columns", "Strictness evened")]
    cells = [(one.blind_code, _shown(one.raw), _shown(one.adjusted)) for one in found.adjusted]
    print_table(titles, cells, right=frozenset({1, 2}))
    print_line()


def _print_quality_json(found: quality.PanelQuality) -> None:
    print_json(
        {
            "contest": found.contest,
            "entries": found.entries,
            "sheets": found.sheets,
            "complete": found.complete,
            "connected": found.connected,
            "icc_single": _plain(found.single),
            "icc_mean": _plain(found.mean),
            "kendall_w": _plain(found.concordance),
            "alpha": _plain(found.alpha),
            "judges": [
                {
                    "judge": one.judge,
                    "sheets": one.sheets,
                    "leniency": _plain(one.leniency),
                    "severity": _plain(one.severity),
                    "spread": _plain(one.spread),
                    "correlation": _plain(one.correlation),
                    "drift": _plain(one.drift),
                    "flags": [flag.value for flag in one.flags],
                }
                for one in found.judges
            ],
            "adjusted": [
                {"blind_code": one.blind_code, "mean": _plain(one.raw), "adjusted": _plain(one.adjusted)}
                for one in found.adjusted
            ],
        }
    )


def _shown(value: Decimal | None) -> str:
    return "–" if value is None else format_decimal(value)


def _plain(value: Decimal | None) -> float | None:
    return None if value is None else float(value)
