"""The rules of a round in the words of its minutes: rubric, computing, bands, ties, prize lines."""

from collections.abc import Iterator
from decimal import Decimal

from greenschool.models import Contest, PrizeLine, Round, TieBreak
from greenschool.models.round import AdjudicationRule
from greenschool.papers.marking_minutes import RubricLine, RubricPart
from greenschool.papers.wording import wording
from greenschool.services.contestants import maximum_for
from greenschool.services.mark_rules import plain, written
from greenschool.services.result_papers import line_name


def rubric_parts(contest: Contest, round_: Round) -> tuple[RubricPart, ...]:
    """Return the rubric; one for each group where groups have maxima of their own."""
    if not any(criterion.group_maxima for criterion in round_.criteria):
        return (_part(round_, "", None),)
    return tuple(_part(round_, group.name, group.position) for group in contest.groups)


def _part(round_: Round, group: str, position: int | None) -> RubricPart:
    lines = []
    for one in round_.criteria:
        maximum, weight = (plain(value) for value in maximum_for(one, position))
        lines.append(RubricLine(one.name, maximum, plain(one.step), weight))
    return RubricPart(group, tuple(lines), sum((line.maximum * line.weight for line in lines), Decimal(0)))


def rule_sentences(round_: Round) -> tuple[str, ...]:
    """Return how a round is computed, in the order in which it is: sheet, score, least marks, bands, ties, prizes."""
    return tuple(_rules(round_))


def _rules(round_: Round) -> Iterator[str]:
    phrases = wording("minutes")
    if round_.sheet_decimals is None:
        yield phrases.say("rule_sheet_exact")
    else:
        yield phrases.say("rule_sheet_rounded", decimals=round_.sheet_decimals)
    aggregate = phrases.say(f"aggregate_{round_.aggregate.replace(' ', '_')}")
    yield phrases.say("rule_score", aggregate=aggregate, decimals=round_.decimals)
    yield phrases.say("rule_minimum", minimum=round_.minimum_marks)
    yield phrases.say("rule_bands", rule=bands_words(round_))
    steps = [_tie_break(link, round_) for link in round_.tie_breaks]
    steps.append(phrases.say("tie_council"))
    yield phrases.say("rule_ties", steps=phrases.say("separator").join(steps))
    if round_.prize_lines:
        yield phrases.say("rule_lines", lines=phrases.say("separator").join(_line(one) for one in round_.prize_lines))
    if round_.shortlist is not None:
        yield phrases.say("rule_shortlist", count=round_.shortlist)
    if round_.school_cap is not None:
        yield phrases.say("rule_cap", cap=round_.school_cap)
    if round_.one_prize_per_author:
        yield phrases.say("rule_one_prize")


def bands_words(round_: Round) -> str:
    """Return what a round does about marks of one entry that lie far apart."""
    return wording("minutes").say(
        "agreed_bands" if round_.adjudication is AdjudicationRule.BANDS else "agreed_list",
        agree=written(round_.agree_below),
        discuss=written(round_.discuss_to),
        mean=written(round_.mean_within),
    )


def _tie_break(link: TieBreak, round_: Round) -> str:
    criterion = "" if link.criterion_position is None else round_.criteria[link.criterion_position].name
    return wording("minutes").say(f"tie_{link.kind}", criterion=criterion)


def _line(line: PrizeLine) -> str:
    phrases = wording("minutes")
    amount = phrases.say(f"line_{line.quota}", line=line_name(line.name), amount=written(line.amount))
    return amount if line.scope == "contest" else f"{amount} {phrases.say(f'scope_{line.scope}')}"
