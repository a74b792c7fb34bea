from fractions import Fraction

import pytest

from greenschool.scoring.marks import AboveMaximumError, BelowZeroError
from greenschool.scoring.rubric import Criterion, IncompleteSheetError, Rubric, UnknownCriterionError

RUBRIC = Rubric(
    (
        Criterion("idea", "Ý tưởng", Fraction(10), Fraction(2)),
        Criterion("form", "Trình bày", Fraction(5), Fraction(1, 3)),
    )
)


def test_the_maximum_is_the_weighted_sum_of_the_maxima():
    assert RUBRIC.maximum == 20 + Fraction(5, 3)


def test_a_sheet_total_is_the_weighted_sum_exactly():
    assert RUBRIC.sheet_total({"idea": Fraction(15, 2), "form": Fraction(4)}) == 15 + Fraction(4, 3)


def test_full_marks_give_the_maximum_and_zeros_give_zero():
    assert RUBRIC.sheet_total({"idea": Fraction(10), "form": Fraction(5)}) == RUBRIC.maximum
    assert RUBRIC.sheet_total({"idea": Fraction(0), "form": Fraction(0)}) == 0


@pytest.mark.parametrize("marks", [{"idea": Fraction(10)}, {"idea": Fraction(10), "form": None}])
def test_a_sheet_without_a_mark_is_refused_and_the_mark_is_no_zero(marks):
    with pytest.raises(IncompleteSheetError) as refused:
        RUBRIC.sheet_total(marks)
    assert refused.value.missing == ("form",)


@pytest.mark.parametrize("mark", [Fraction(3), None])
def test_a_mark_that_belongs_to_no_criterion_is_not_dropped(mark):
    with pytest.raises(UnknownCriterionError) as refused:
        RUBRIC.sheet_total({"idea": Fraction(1), "form": Fraction(1), "style": mark})
    assert refused.value.key == "style"


def test_a_mark_off_its_scale_is_refused():
    with pytest.raises(AboveMaximumError):
        RUBRIC.sheet_total({"idea": Fraction(1), "form": Fraction(51, 10)})
    with pytest.raises(BelowZeroError):
        RUBRIC.sheet_total({"idea": Fraction(-1), "form": Fraction(5)})


def test_a_mark_in_binary_floating_point_is_refused():
    with pytest.raises(TypeError):
        RUBRIC.sheet_total({"idea": 7.5, "form": Fraction(4)})


def test_criteria_are_found_by_key():
    assert RUBRIC.criterion("form").name == "Trình bày"


def test_a_rubric_has_criteria_and_each_key_once():
    with pytest.raises(ValueError, match="each key once"):
        Rubric(())
    with pytest.raises(ValueError, match="each key once"):
        Rubric((RUBRIC.criteria[0], RUBRIC.criteria[0]))


@pytest.mark.parametrize(("maximum", "weight"), [(0, 1), (-1, 1), (1, 0), (1, -1)])
def test_maximum_and_weight_are_above_zero(maximum, weight):
    with pytest.raises(ValueError, match="above zero"):
        Criterion("idea", "Ý tưởng", Fraction(maximum), Fraction(weight))
