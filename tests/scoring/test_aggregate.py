import csv
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenschool.scoring.aggregate import Aggregate, TooFewMarksError, mean, median, trimmed_mean
from greenschool.scoring.rounding import half_up

SKATING = Path(__file__).parents[1] / "data" / "oracles" / "skating_2018_first_half.csv"
MARKS = st.lists(st.fractions(0, 100), min_size=1, max_size=9)


def skating_rows():
    with SKATING.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_every_published_panel_of_the_2018_olympics_is_reproduced():
    rows = skating_rows()
    wrong = []
    for row in rows:
        # A zero in a published panel is an absent judge.
        marks = [Decimal(text) or None for text in row["judges9"].split()]
        if half_up(trimmed_mean(marks), 2) != Decimal(row["scores_of_panel"]):
            wrong.append(row["performance_id"])
    assert len(rows) == 625
    assert wrong == []


def test_an_absent_judge_leaves_eight_marks_of_which_six_are_kept():
    marks = [Decimal(text) for text in ["6.5", "7.25", "6.25", "6.25", "6.0", "6.25", "6.25", "6.25"]]
    assert trimmed_mean([*marks, None]) == trimmed_mean(marks) == Fraction(Decimal("37.75")) * Fraction(1, 6)
    assert trimmed_mean([*marks, 0]) != trimmed_mean([*marks, None])


def test_the_mean_is_exact():
    assert mean([Fraction(80), Decimal("80.5"), 80]) == Fraction(481, 6)


@pytest.mark.parametrize(
    ("marks", "middle"), [([3], 3), ([1, 2], Fraction(3, 2)), ([9, 1, 5], 5), ([4, 1, 3, 9], Fraction(7, 2))]
)
def test_the_median_is_the_middle_mark_or_the_mean_of_the_two_in_the_middle(marks, middle):
    assert median(marks) == middle


def test_trimming_drops_as_many_at_both_ends():
    assert trimmed_mean([10, 0, 5, 6, 7]) == 6
    assert trimmed_mean([10, 0, 5, 6, 7], drop=2) == 6
    assert trimmed_mean([10, 0, 5], drop=0) == 5


@given(MARKS)
def test_an_absent_judge_is_never_a_zero(marks):
    assert mean([*marks, None]) == mean(marks)
    assert median([None, *marks]) == median(marks)
    with_a_zero = mean([*marks, 0])
    assert with_a_zero * (len(marks) + 1) == mean(marks) * len(marks)
    assert (with_a_zero == mean(marks)) == (mean(marks) == 0)


@given(MARKS, st.randoms(use_true_random=False))
def test_the_order_of_the_judges_changes_nothing(marks, random):
    shuffled = random.sample(marks, len(marks))
    assert mean(shuffled) == mean(marks)
    assert median(shuffled) == median(marks)


@given(MARKS)
def test_every_aggregate_lies_between_the_lowest_and_the_highest_mark(marks):
    for aggregate in (mean, median):
        assert min(marks) <= aggregate(marks) <= max(marks)


@pytest.mark.parametrize("aggregate", [mean, median, trimmed_mean])
@pytest.mark.parametrize("marks", [[], [None, None]])
def test_where_no_mark_is_left_there_is_no_score(aggregate, marks):
    with pytest.raises(TooFewMarksError) as refused:
        aggregate(marks)
    assert refused.value.present == 0


def test_trimming_needs_a_mark_between_the_dropped_ones():
    with pytest.raises(TooFewMarksError) as refused:
        trimmed_mean([1, 2, None])
    assert (refused.value.present, refused.value.needed) == (2, 3)
    with pytest.raises(ValueError, match="cannot be dropped"):
        trimmed_mean([1, 2, 3], drop=-1)


@pytest.mark.parametrize("aggregate", [mean, median, trimmed_mean])
@pytest.mark.parametrize("mark", [8.5, True])
def test_inexact_marks_are_refused(aggregate, mark):
    with pytest.raises(TypeError):
        aggregate([7, 8, 9, mark])


def test_the_named_aggregates_are_these_functions():
    marks = [Fraction(3), 1, None, 4, 1, 5, 9]
    assert Aggregate.MEAN.apply(marks) == mean(marks)
    assert Aggregate.MEDIAN.apply(marks) == median(marks)
    assert Aggregate.TRIMMED_MEAN.apply(marks) == trimmed_mean(marks)


def test_a_named_trimmed_mean_is_for_five_judges_or_more():
    assert Aggregate.TRIMMED_MEAN.apply([1, 2, 3, 4, 5]) == 3
    with pytest.raises(TooFewMarksError):
        Aggregate.TRIMMED_MEAN.apply([1, 2, 3, 4, None])


def test_what_is_kept_is_told():
    assert Aggregate.MEAN.kept([3, 1, 2]) == (1, 2, 3)
    assert Aggregate.MEDIAN.kept([3, 1, 2, None]) == (2,)
    assert Aggregate.TRIMMED_MEAN.kept([5, 1, 2, 4, 3]) == (2, 3, 4)
