from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenschool.scoring.marks import (
    AboveMaximumError,
    BelowZeroError,
    MarkError,
    MarkScale,
    NotThousandthsError,
    OffStepError,
    from_thousandths,
    to_thousandths,
)


@given(st.integers())
def test_thousandths_come_back_as_they_went(thousandths):
    assert to_thousandths(from_thousandths(thousandths)) == thousandths


@pytest.mark.parametrize(
    ("value", "thousandths"),
    [(Decimal("17.5"), 17500), (Decimal("0.001"), 1), (Fraction(1, 8), 125), (9, 9000), (0, 0)],
)
def test_marks_are_recorded_in_thousandths(value, thousandths):
    assert to_thousandths(value) == thousandths


@pytest.mark.parametrize("value", [Fraction(1, 3), Decimal("0.0005"), Decimal("80.1666")])
def test_what_is_not_a_whole_number_of_thousandths_is_refused_and_not_rounded(value):
    with pytest.raises(NotThousandthsError) as refused:
        to_thousandths(value)
    assert refused.value.value == value


@pytest.mark.parametrize("value", [17.5, True])
def test_thousandths_of_inexact_numbers_are_refused(value):
    with pytest.raises(TypeError):
        to_thousandths(value)
    with pytest.raises(TypeError):
        from_thousandths(value)


HALVES = MarkScale(Fraction(25), Fraction(1, 2))


@pytest.mark.parametrize("mark", [0, Fraction(1, 2), Decimal("17.5"), 25])
def test_marks_on_the_scale_are_allowed(mark):
    HALVES.check(mark)


@pytest.mark.parametrize(
    ("mark", "error"),
    [
        (Fraction(-1, 2), BelowZeroError),
        (Fraction(51, 2), AboveMaximumError),
        (Decimal("17.25"), OffStepError),
    ],
)
def test_each_way_off_the_scale_is_told_apart(mark, error):
    with pytest.raises(error) as refused:
        HALVES.check(mark)
    assert isinstance(refused.value, MarkError)
    assert (refused.value.mark, refused.value.scale) == (mark, HALVES)


def test_without_a_step_any_mark_up_to_the_maximum_is_allowed():
    MarkScale(Fraction(10)).check(Fraction(22, 7))


@pytest.mark.parametrize(
    ("maximum", "step"),
    [(Fraction(0), None), (Fraction(-5), None), (Fraction(5), Fraction(0)), (Fraction(5), Fraction(2))],
)
def test_an_impossible_scale_is_refused(maximum, step):
    with pytest.raises(ValueError, match=r"zero|never"):
        MarkScale(maximum, step)


def test_a_mark_in_binary_floating_point_is_refused():
    with pytest.raises(TypeError):
        HALVES.check(17.5)
