import pytest

from greenschool.scoring.aggregate import Aggregate
from greenschool.scoring.scheme import Scheme
from greenschool.scoring.tiebreaks import ByCriterion


def test_the_default_is_the_plain_mean_of_two_or_more_exact_sheets_printed_with_two_decimals():
    scheme = Scheme()
    assert (scheme.aggregate, scheme.decimals, scheme.round_sheets) == (Aggregate.MEAN, 2, None)
    assert (scheme.minimum_marks, scheme.tie_breaks) == (2, ())


def test_a_trimmed_mean_asks_for_five_marks():
    assert Scheme(aggregate=Aggregate.TRIMMED_MEAN, minimum_marks=5).minimum_marks == 5
    with pytest.raises(ValueError, match="5 marks or more"):
        Scheme(aggregate=Aggregate.TRIMMED_MEAN, minimum_marks=4)


@pytest.mark.parametrize(
    "rules",
    [
        {"minimum_marks": 0},
        {"decimals": -1},
        {"round_sheets": -1},
        {"tie_breaks": (ByCriterion("a"), ByCriterion("a"))},
    ],
)
def test_rules_that_cannot_be_meant_are_refused(rules):
    with pytest.raises(ValueError, match=r"marks or more|decimals|once"):
        Scheme(**rules)
