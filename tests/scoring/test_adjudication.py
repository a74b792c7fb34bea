"""Marks that lie far apart: the bands, with their edges exactly as written."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenschool.scoring.adjudication import Bands, Finding, Verdict, of_panel, of_three, of_two

HAIR = Fraction(1, 1000)


@pytest.mark.parametrize(
    ("gap", "verdict"),
    [
        (Fraction(0), Verdict.AGREE),
        (10 - HAIR, Verdict.AGREE),
        (Fraction(10), Verdict.DISCUSS),
        (10 + HAIR, Verdict.DISCUSS),
        (15 - HAIR, Verdict.DISCUSS),
        (Fraction(15), Verdict.DISCUSS),
        (15 + HAIR, Verdict.THIRD),
        (Fraction(100), Verdict.THIRD),
    ],
)
@pytest.mark.parametrize("full", [Fraction(100), Fraction(20), Fraction(7, 2)])
def test_two_marks_at_the_edges(gap, verdict, full):
    distance = gap * full / 100
    for pair in ((full, full - distance), (full - distance, full)):
        found = of_two(*pair, full)
        assert (found.verdict, found.gap) == (verdict, gap)
        assert found.value == ((full + full - distance) / 2 if verdict is Verdict.AGREE else None)


@pytest.mark.parametrize(
    ("marks", "verdict", "value"),
    [
        ((80, 60, 80), Verdict.EQUAL_PAIR, 80),
        ((80, 80, 10), Verdict.EQUAL_PAIR, 80),
        ((0, 0, 100), Verdict.EQUAL_PAIR, 0),
        ((70, 70, 70), Verdict.EQUAL_PAIR, 70),
        ((80, 60, 70), Verdict.MEAN, 70),
        ((75, 50, 60), Verdict.MEAN, Fraction(185, 3)),
        ((Decimal("75.001"), 50, 60), Verdict.TOGETHER, None),
        ((100, 0, 50), Verdict.TOGETHER, None),
    ],
)
def test_three_marks(marks, verdict, value):
    found = of_three(marks, 100)
    assert (found.verdict, found.value) == (verdict, value)


def test_three_are_three():
    with pytest.raises(ValueError, match="three"):
        of_three([1, 2], 10)


@pytest.mark.parametrize(
    ("marks", "verdict"),
    [
        ((), Verdict.TOO_FEW),
        ((50,), Verdict.TOO_FEW),
        ((50, 60), Verdict.DISCUSS),
        ((50, 66), Verdict.THIRD),
        ((50, 55, 59), Verdict.AGREE),
        ((50, 55, 60), Verdict.DISCUSS),
        ((50, 55, 75), Verdict.DISCUSS),
        ((50, 55, Decimal("75.5")), Verdict.TOGETHER),
        ((50, 50, 90, 90), Verdict.TOGETHER),
    ],
)
def test_a_panel_of_any_size(marks, verdict):
    assert of_panel(marks, 100).verdict is verdict


def test_the_mean_of_a_panel_that_agrees():
    assert of_panel((50, 55, 59), 100) == Finding(Verdict.AGREE, Fraction(9), Fraction(164, 3))


@pytest.mark.parametrize("ends", [(0, 15, 25), (16, 15, 25), (10, 101, 25), (10, 15, 0), (10, 15, 101)])
def test_bands_that_make_no_sense_are_refused(ends):
    with pytest.raises(ValueError, match="bands"):
        Bands(*map(Fraction, ends))


def test_other_bands_and_an_impossible_scale():
    assert of_two(50, 70, 100, Bands(Fraction(20), Fraction(20), Fraction(30))).verdict is Verdict.DISCUSS
    with pytest.raises(ValueError, match="zero"):
        of_two(1, 2, 0)


@given(st.integers(0, 200), st.integers(0, 200), st.integers(1, 50))
def test_the_scale_and_the_order_do_not_matter(one, other, factor):
    half_points = of_two(Fraction(one, 2), Fraction(other, 2), 100)
    scaled = of_two(factor * Fraction(other, 2), factor * Fraction(one, 2), 100 * factor)
    assert (half_points.verdict, half_points.gap) == (scaled.verdict, scaled.gap)
