"""What a round gives and how ties are parted, as the office sets it."""

from dataclasses import replace
from decimal import Decimal

import pytest

from greenschool.services.prize_rules import (
    Pool,
    PrizeFacts,
    PrizeNamesError,
    PrizesFixedError,
    PrizesUnusableError,
    Quota,
    TieBreakFacts,
    TieBreakKind,
    possible_tie_breaks,
    set_prize_rules,
    show_prize_rules,
)
from greenschool.services.rounds import close_round
from greenschool.services.standings import standings


def test_other_prizes_are_given_at_once(marked):
    close_round(marked, "KH")
    before = show_prize_rules(marked, "KH")
    lines = (PrizeFacts("Nhất", Quota.COUNT, Decimal(1)), PrizeFacts("Khuyến khích", Quota.SHARE, Decimal(10)))
    after = set_prize_rules(marked, "KH", replace(before, lines=lines, school_cap=1))
    assert show_prize_rules(marked, "KH") == after
    assert (after.lines, after.school_cap) == (lines, 1)
    found = standings(marked, "KH")
    assert [line.name for line in found.lines] == ["Nhất", "Khuyến khích"]
    assert sum(row.prize == "Nhất" for row in found.rows) <= 1


def test_the_chain_of_tie_breaks_is_put_in_another_order(marked):
    possible = possible_tie_breaks(marked, "KH")
    chain = (TieBreakFacts(TieBreakKind.LOWEST_MARK), possible[1], possible[0])
    set_prize_rules(marked, "KH", replace(show_prize_rules(marked, "KH"), tie_breaks=chain))
    assert show_prize_rules(marked, "KH").tie_breaks == chain
    assert standings(marked, "KH").scheme.tie_breaks[0] == ("lowest_mark", "")


@pytest.mark.parametrize(
    ("line", "error"),
    [
        (PrizeFacts("nhat", Quota.COUNT, Decimal(2)), PrizeNamesError),
        (PrizeFacts(" ", Quota.COUNT, Decimal(2)), PrizeNamesError),
        (PrizeFacts("Ba", Quota.COUNT, Decimal("1.5")), PrizesUnusableError),
        (PrizeFacts("Ba", Quota.SHARE, Decimal(120)), PrizesUnusableError),
    ],
)
def test_prizes_that_cannot_be_given_are_refused_and_nothing_changes(lists, line, error):
    before = show_prize_rules(lists, "KH")
    first = PrizeFacts("Nhất", Quota.MINIMUM, Decimal(90), Pool.LEVEL)
    with pytest.raises(error):
        set_prize_rules(lists, "KH", replace(before, lines=(first, line)))
    unknown = (TieBreakFacts(TieBreakKind.CRITERION, "Không có"),)
    with pytest.raises(PrizesUnusableError):
        set_prize_rules(lists, "KH", replace(before, tie_breaks=unknown))
    assert show_prize_rules(lists, "KH") == before


def test_a_settled_result_keeps_its_prizes(settled):
    with pytest.raises(PrizesFixedError):
        set_prize_rules(settled, "KH", show_prize_rules(settled, "KH"))
