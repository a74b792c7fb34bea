"""``round list`` and ``round rules``: the rounds of a contest, and how the present one is marked and computed."""

from dataclasses import replace
from enum import StrEnum
from typing import Annotated, Any

import typer

from greenschool import wording
from greenschool.cli.judging_terms import read_number
from greenschool.cli.options import as_json_option, contest_option
from greenschool.cli.place import place_of
from greenschool.cli.terminal import print_json, print_line, print_table, read_day
from greenschool.language import say
from greenschool.scoring.aggregate import Aggregate
from greenschool.services.next_rounds import list_rounds
from greenschool.services.rubrics import RoundFacts, round_facts, set_round
from greenschool.services.states import AdjudicationRule
from greenschool.text.dates import format_date
from greenschool.text.numbers import format_decimal

_EXACT = -1
"""Typed for totals of sheets that are not rounded."""


class _Groups(StrEnum):
    """How many groups of markers there are."""

    ONE = "1"
    TWO = "2"


def add_to(family: typer.Typer) -> None:
    """Add the commands to the family ``round``."""
    _add_list(family)
    _add_rules(family)


def _add_list(family: typer.Typer) -> None:
    @family.command("list", help=say("cli", "The rounds of a contest in their order."))
    def list_them(
        context: typer.Context,
        contest: Annotated[str, contest_option()],
    ) -> None:
        with place_of(context).desk() as desk:
            rows = list_rounds(desk, contest)
        titles = [say("columns", "No."), say("columns", "Name"), say("columns", "State"), say("columns", "Entries")]
        cells = [(str(row.number), row.name, wording.state_name(row.state), str(row.entries)) for row in rows]
        print_table(titles, cells, right=frozenset({0, 3}))


def _add_rules(family: typer.Typer) -> None:
    @family.command("rules", help=say("cli", "Show how the round is marked and computed, or change what is named."))
    def rules(
        context: typer.Context,
        contest: Annotated[str, contest_option()],
        name: Annotated[str | None, typer.Option(help=say("cli", "Name of the round"))] = None,
        minimum: Annotated[int | None, typer.Option(help=say("cli", "Least marks for each entry"), min=1)] = None,
        aggregate: Annotated[Aggregate | None, typer.Option(help=say("cli", "Score of an entry"))] = None,
        decimals: Annotated[int | None, typer.Option(help=say("cli", "Decimals of the score"), min=0)] = None,
        sheet_decimals: Annotated[
            int | None, typer.Option(help=say("cli", "Decimals of a sheet's total; -1 leaves it exact"), min=_EXACT)
        ] = None,
        chosen: Annotated[
            int | None, typer.Option(help=say("cli", "How many go on to the next round; 0 chooses nobody"), min=0)
        ] = None,
        per_entry: Annotated[
            int | None, typer.Option(help=say("cli", "Judges for each entry; 0 for the whole panel"), min=0)
        ] = None,
        groups: Annotated[_Groups | None, typer.Option(help=say("cli", "Groups of markers: 1 or 2"))] = None,
        until: Annotated[
            str | None, typer.Option(help=say("cli", "Marks are wanted until this day: dd/mm/yyyy"))
        ] = None,
        apart: Annotated[
            AdjudicationRule | None, typer.Option(help=say("cli", "What is done where marks lie far apart"))
        ] = None,
        agree: Annotated[str | None, typer.Option(help=say("cli", "Marks agree below, in %"))] = None,
        discuss: Annotated[str | None, typer.Option(help=say("cli", "Talked over up to, in %"))] = None,
        mean: Annotated[str | None, typer.Option(help=say("cli", "Mean of three within, in %"))] = None,
        as_json: Annotated[bool, as_json_option()] = False,  # noqa: FBT002
    ) -> None:
        given: dict[str, Any] = {
            "name": name,
            "minimum_marks": minimum,
            "aggregate": None if aggregate is None else aggregate.value,
            "decimals": decimals,
            "adjudication": apart,
            "marking_until": None if until is None else read_day(until),
            "agree_below": None if agree is None else read_number(agree),
            "discuss_to": None if discuss is None else read_number(discuss),
            "mean_within": None if mean is None else read_number(mean),
            "marker_groups": None if groups is None else groups is _Groups.TWO,
        }
        changes = {key: value for key, value in given.items() if value is not None}
        if sheet_decimals is not None:
            changes["sheet_decimals"] = None if sheet_decimals == _EXACT else sheet_decimals
        if chosen is not None:
            changes["shortlist"] = chosen or None
        if per_entry is not None:
            changes["marks_per_entry"] = per_entry or None
        with place_of(context).desk() as desk:
            if changes:
                set_round(desk, contest, replace(round_facts(desk, contest), **changes))
            found = round_facts(desk, contest)
        (_print_json if as_json else _print)(found)


def _print(found: RoundFacts) -> None:
    everybody, exact, nobody = (
        say("panel", "all"),
        say("RoundFactsDialog", "exact"),
        say("RoundFactsDialog", "not chosen"),
    )
    lines = [
        (say("RoundFactsDialog", "Name of the round"), found.name),
        (say("RoundFactsDialog", "Least marks for each entry"), str(found.minimum_marks)),
        (say("AssignmentView", "Judges for each entry"), str(found.marks_per_entry or everybody)),
        (say("cli", "Groups of markers"), "2" if found.marker_groups else "1"),
        (say("RoundFactsDialog", "Score of an entry"), wording.aggregate_name(found.aggregate)),
        (say("RoundFactsDialog", "Decimals of the score"), str(found.decimals)),
        (
            say("RoundFactsDialog", "Decimals of a sheet's total"),
            exact if found.sheet_decimals is None else str(found.sheet_decimals),
        ),
        (say("RoundFactsDialog", "Chosen for the next round"), str(found.shortlist or nobody)),
        (
            say("RoundFactsDialog", "Marks are wanted until"),
            "–" if found.marking_until is None else format_date(found.marking_until),
        ),
        (say("RoundFactsDialog", "When marks lie far apart"), wording.state_name(found.adjudication)),
        (say("RoundFactsDialog", "Marks agree below, in %"), format_decimal(found.agree_below)),
        (say("RoundFactsDialog", "Talked over up to, in %"), format_decimal(found.discuss_to)),
        (say("RoundFactsDialog", "Mean of three within, in %"), format_decimal(found.mean_within)),
    ]
    for words, value in lines:
        print_line(f"{words}: {value}")


def _print_json(found: RoundFacts) -> None:
    print_json(
        {
            "name": found.name,
            "minimum": found.minimum_marks,
            "per_entry": found.marks_per_entry,
            "groups": 2 if found.marker_groups else 1,
            "aggregate": found.aggregate,
            "decimals": found.decimals,
            "sheet_decimals": found.sheet_decimals,
            "chosen": found.shortlist,
            "until": None if found.marking_until is None else found.marking_until.isoformat(),
            "apart": found.adjudication.value,
            "agree": float(found.agree_below),
            "discuss": float(found.discuss_to),
            "mean": float(found.mean_within),
        }
    )
