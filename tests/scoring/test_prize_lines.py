import pytest

from greenschool.scoring.prize_lines import (
    ByCount,
    ContradictoryRulingsError,
    Extend,
    Lower,
    PrizeLine,
    standings,
)
from greenschool.scoring.rubric import UnknownCriterionError
from greenschool.scoring.scheme import Scheme
from greenschool.scoring.tiebreaks import ByCriterion

LINES = [PrizeLine("A", ByCount(1))]


def test_an_entry_below_its_minimum_of_marks_has_no_place_and_no_prize(one_criterion, contender):
    result = standings([contender(1, 90), contender(2, 80, 80)], one_criterion, Scheme(), LINES, settle=False)
    assert [standing.entry for standing in result.standings] == [2]
    assert [unscored.entry for unscored in result.unscored] == [1]
    assert result.standing(1) is None
    assert result.standing(2).prize == "A"


def test_a_contest_without_entries_has_an_empty_result(one_criterion):
    result = standings([], one_criterion, Scheme(), LINES, 3, settle=True)
    assert result.standings == result.ties == ()
    assert (result.chosen, result.prizes_total) == (0, 0)


def test_an_entry_that_comes_twice_is_refused(one_criterion, contender):
    with pytest.raises(ValueError, match="stands once"):
        standings([contender(1, 90, 90), contender(1, 80, 80)], one_criterion, Scheme(), LINES, settle=False)


@pytest.mark.parametrize("settle", [False, True])
def test_a_tie_break_on_a_criterion_that_the_rubric_lacks_is_refused(one_criterion, settle):
    with pytest.raises(UnknownCriterionError):
        standings([], one_criterion, Scheme(tie_breaks=(ByCriterion("style"),)), LINES, settle=settle)


def test_contradictory_rulings_are_refused(one_criterion, contender):
    entries = [contender(1, 90, 90), contender(2, 90, 90)]
    rulings = [Extend("A", (1, 2)), Lower("A", (2, 1))]
    with pytest.raises(ContradictoryRulingsError):
        standings(entries, one_criterion, Scheme(), LINES, None, rulings, settle=False)
