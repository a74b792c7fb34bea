"""``round prizes``: what the round gives, and what parts ties."""

import re
from dataclasses import replace
from typing import Annotated

import typer

from greenschool import judging_wording
from greenschool.cli.judging_terms import read_number
from greenschool.cli.options import contest_option
from greenschool.cli.place import place_of
from greenschool.cli.terminal import print_line, print_table
from greenschool.language import say
from greenschool.services.prize_rules import (
    Pool,
    PrizeFacts,
    PrizeRules,
    Quota,
    TieBreakFacts,
    TieBreakKind,
    set_prize_rules,
    show_prize_rules,
)

_LINE = re.compile(r"\s*(?P<name>.+?)\s*(?P<sign>>=|=)\s*(?P<amount>[\d.,]+)\s*(?P<percent>%?)\s*")


def add_to(family: typer.Typer) -> None:
    """Add the command to the family ``round``."""

    @family.command("prizes", help=say("cli", "Show what the round gives, or change what is named."))
    def prizes(
        context: typer.Context,
        contest: Annotated[str, contest_option()],
        lines: Annotated[
            list[str] | None,
            typer.Option("--line", help=say("cli", "A prize: Nhất=2, Nhất=5% or Nhất>=90; all of them, best first")),
        ] = None,
        pool: Annotated[Pool | None, typer.Option(help=say("cli", "Among whom prizes are counted"))] = None,
        school_cap: Annotated[
            int | None, typer.Option(help=say("cli", "Most prizes for one school; 0 for no limit"), min=0)
        ] = None,
        one_each: Annotated[
            bool | None, typer.Option("--one-each/--several-each", help=say("cli", "One prize for each author"))
        ] = None,
        ties: Annotated[
            list[str] | None,
            typer.Option("--tie", help=say("cli", "What parts ties, in order: a criterion, judges_above, lowest_mark")),
        ] = None,
    ) -> None:
        given = None if lines is None else tuple(_line(word) for word in lines)
        with place_of(context).desk() as desk:
            before = show_prize_rules(desk, contest)
            wanted = before if given is None else replace(before, lines=given)
            if pool is not None:
                wanted = replace(wanted, lines=tuple(replace(line, pool=pool) for line in wanted.lines))
            if school_cap is not None:
                wanted = replace(wanted, school_cap=school_cap or None)
            if one_each is not None:
                wanted = replace(wanted, one_prize_per_author=one_each)
            if ties is not None:
                wanted = replace(wanted, tie_breaks=tuple(_link(word) for word in ties))
            found = before if wanted == before else set_prize_rules(desk, contest, wanted)
        _print(found)


def _line(word: str) -> PrizeFacts:
    found = _LINE.fullmatch(word)
    if found is None or (found["sign"] == ">=" and found["percent"]):
        raise typer.BadParameter(word)
    share = Quota.SHARE if found["percent"] else Quota.COUNT
    quota = Quota.MINIMUM if found["sign"] == ">=" else share
    return PrizeFacts(found["name"], quota, read_number(found["amount"]))


def _link(word: str) -> TieBreakFacts:
    kinds = {kind.value: kind for kind in TieBreakKind if kind is not TieBreakKind.CRITERION}
    name = word.strip()
    return TieBreakFacts(kinds[name]) if name in kinds else TieBreakFacts(TieBreakKind.CRITERION, name)


def _print(found: PrizeRules) -> None:
    titles = [say("columns", "Prize"), say("columns", "How many")]
    print_table(titles, [(line.name, judging_wording.prize_line_text(line)) for line in found.lines])
    cap = say("PrizeRulesDialog", "no limit") if found.school_cap is None else str(found.school_cap)
    print_line(f"{say('PrizeRulesDialog', 'Most for one school')}: {cap}")
    if found.one_prize_per_author:
        print_line(say("PrizeRulesDialog", "One prize for each author"))
    chain = "; ".join(judging_wording.tie_break_text(link) for link in found.tie_breaks)
    print_line(f"{say('PrizeRulesDialog', 'What parts a tie, in this order')}: {chain}")
