import random
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenschool.scoring.aggregate import Aggregate
from greenschool.scoring.marks import SheetStanding
from greenschool.scoring.ranking import Scored, Sheet, Unscored, rank, score_entry
from greenschool.scoring.reasons import ReasonKind
from greenschool.scoring.rubric import Criterion, IncompleteSheetError, Rubric
from greenschool.scoring.scheme import Scheme

SUBMITTED = SheetStanding.SUBMITTED
ONE = Rubric((Criterion("all", "Overall", Fraction(100)),))


def sheets(*marks):
    return [Sheet(f"J{n}", SUBMITTED, {"all": Fraction(mark)}) for n, mark in enumerate(marks, start=1)]


def with_score(entry, text):
    return Scored(entry, (), (), Fraction(text), Decimal(text))


def test_a_score_is_the_aggregate_rounded_once_at_the_end():
    scored = score_entry(7, sheets(80, 80, Fraction(161, 2)), ONE, Scheme())
    assert scored.total == Fraction(481, 6)
    assert str(scored.score) == "80.17"


def test_sheets_are_rounded_first_where_the_scheme_says_so():
    rubric = Rubric((Criterion("all", "Overall", Fraction(100), Fraction(1, 3)),))
    exact = score_entry(1, sheets(50, 50), rubric, Scheme(decimals=3))
    rounded = score_entry(1, sheets(50, 50), rubric, Scheme(decimals=3, round_sheets=1))
    assert (str(exact.score), str(rounded.score)) == ("16.667", "16.700")
    assert (rounded.counted[0].total, rounded.counted[0].value) == (Fraction(50, 3), Fraction(167, 10))


@pytest.mark.parametrize(
    "standing", [SheetStanding.MISSING, SheetStanding.ABSENT, SheetStanding.RECUSED], ids=lambda s: s.value
)
def test_a_sheet_that_was_not_submitted_does_not_count_whatever_it_holds(standing):
    left_out = Sheet("J9", standing, {"all": Fraction(0)})
    scored = score_entry(1, [*sheets(80, 90), left_out], ONE, Scheme())
    assert scored.total == 85
    assert [sheet.judge for sheet in scored.counted] == ["J1", "J2"]
    assert left_out in scored.sheets


def test_a_submitted_zero_counts():
    assert score_entry(1, sheets(80, 90, 0), ONE, Scheme()).total == Fraction(170, 3)


def test_an_entry_below_its_minimum_of_marks_is_not_scored_and_not_at_zero():
    result = score_entry(1, [*sheets(80), Sheet("J9", SheetStanding.ABSENT)], ONE, Scheme())
    assert isinstance(result, Unscored)
    assert result.reason.kind is ReasonKind.TOO_FEW_MARKS
    assert result.reason.values == {"marks": 1, "minimum": 2}
    assert len(result.sheets) == 2
    assert [sheet.total for sheet in result.counted] == [80]


def test_a_submitted_sheet_that_is_not_whole_stops_the_scoring():
    with pytest.raises(IncompleteSheetError):
        score_entry(1, [*sheets(80, 90), Sheet("J9", SUBMITTED)], ONE, Scheme())


def test_a_judge_with_two_sheets_is_refused():
    with pytest.raises(ValueError, match="two sheets"):
        score_entry(1, [*sheets(80), *sheets(90)], ONE, Scheme())


def test_what_was_counted_does_not_change_with_the_callers_marks():
    marks = {"all": Fraction(80)}
    scored = score_entry(1, [Sheet("J1", SUBMITTED, marks), Sheet("J2", SUBMITTED, marks)], ONE, Scheme())
    marks["all"] = Fraction(0)
    assert scored.counted[0].marks == {"all": 80}


def test_equal_printed_scores_share_the_place_and_the_next_one_is_skipped():
    ranked = rank([with_score(4, "70.00"), with_score(3, "80.17"), with_score(2, "80.17"), with_score(1, "90")])
    assert [(standing.place, standing.scored.entry) for standing in ranked] == [
        (1, 1),
        (2, 2),
        (2, 3),
        (4, 4),
    ]


def test_scores_that_print_alike_share_the_place_although_they_differ_exactly():
    one = Scored(1, (), (), Fraction(801699, 10000), Decimal("80.17"))
    two = Scored(2, (), (), Fraction(801651, 10000), Decimal("80.17"))
    assert [standing.place for standing in rank([one, two])] == [1, 1]


def test_entries_put_above_by_a_reason_come_first_and_the_others_keep_the_shared_place():
    tied = [with_score(entry, "80.17") for entry in (1, 2, 3, 4)]
    ranked = rank([*tied, with_score(5, "70")], {2: {3}, 1: {3, 2}})
    assert [(s.place, s.scored.entry) for s in ranked] == [(1, 3), (1, 4), (2, 2), (3, 1), (5, 5)]


def test_a_reason_never_moves_an_entry_past_a_different_score():
    ranked = rank([with_score(1, "90"), with_score(2, "80")], {1: {2}})
    assert [(s.place, s.scored.entry) for s in ranked] == [(1, 1), (2, 2)]


@given(st.lists(st.integers(0, 5), max_size=20))
def test_a_place_is_one_more_than_the_number_of_higher_scores(scores):
    ranked = rank([with_score(entry, str(score)) for entry, score in enumerate(scores)])
    assert len(ranked) == len(scores)
    for standing in ranked:
        assert standing.place == 1 + sum(score > standing.scored.score for score in scores)


def score_in_whole_numbers(marks, weights, kind, round_sheets, decimals):
    """Compute a printed score on another route: whole numbers over one common denominator, no fractions.

    ``marks`` are in thousandths, ``weights`` in sixtieths. Returns the score in units of its last decimal.
    """
    totals = [sum(mark * weight for mark, weight in zip(row, weights, strict=True)) for row in marks]
    unit = 60_000
    if round_sheets is not None:
        scale = 10**round_sheets
        totals = [(2 * total * scale + unit) // (2 * unit) for total in totals]
        unit = scale
    totals.sort()
    count = len(totals)
    if kind is Aggregate.TRIMMED_MEAN:
        number, divisor = sum(totals) - totals[0] - totals[-1], count - 2
    elif kind is Aggregate.MEDIAN:
        number, divisor = totals[count // 2] + totals[~(count // 2)], 2
    else:
        number, divisor = sum(totals), count
    whole = divisor * unit
    return (2 * number * 10**decimals + whole) // (2 * whole)


def test_a_hundred_thousand_random_rubrics_agree_with_whole_number_arithmetic():
    chance = random.Random(20230522)
    keys = ("a", "b", "c", "d")
    for _ in range(100_000):
        weights = [chance.randint(1, 180) for _ in range(chance.randint(1, 4))]
        judges = chance.randint(2, 6)
        kind = chance.choice([Aggregate.MEAN, Aggregate.MEDIAN, Aggregate.TRIMMED_MEAN][: 3 if judges > 4 else 2])
        step = chance.choice([1, 125, 250, 500])
        marks = [[step * chance.randint(0, 10_000 // step) for _ in weights] for _ in range(judges)]
        round_sheets, decimals = chance.choice([None, None, 0, 1, 2]), chance.choice([0, 1, 2, 3])
        rubric = Rubric(
            tuple(Criterion(k, k, Fraction(10), Fraction(w, 60)) for k, w in zip(keys, weights, strict=False))
        )
        handed_in = [
            Sheet(str(judge), SUBMITTED, {k: Fraction(m, 1000) for k, m in zip(keys, row, strict=False)})
            for judge, row in enumerate(marks)
        ]
        scheme = Scheme(decimals, kind, max(2, kind.minimum_marks), round_sheets)
        scored = score_entry(1, handed_in, rubric, scheme)
        expected = score_in_whole_numbers(marks, weights, kind, round_sheets, decimals)
        assert scored.score.as_tuple().exponent == -decimals
        assert scored.score * 10**decimals == expected, (marks, weights, scheme)
