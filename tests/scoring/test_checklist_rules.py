from decimal import Decimal
from fractions import Fraction

import pytest

from greenschool.scoring.checklist_rules import Deduction, EnteredError, Measured, Rung, Steps, YesNo

SHARE = Measured(
    (Rung(Fraction(90), Fraction(3)), Rung(Fraction(70), Fraction(2)), Rung(Fraction(1, 2), Fraction(1))),
    limit=Fraction(100),
)
WASTE = Measured((Rung(Fraction(5), Fraction(4)), Rung(Fraction(20), Fraction(1))), at_most=True)


@pytest.mark.parametrize(("entered", "points"), [(0, 0), (4, 4), (Decimal("4.0"), 4)])
def test_yes_or_no_takes_all_or_nothing(entered, points):
    assert YesNo(Fraction(4)).points(entered) == points


@pytest.mark.parametrize("entered", [2, -4, Decimal("3.999"), 5])
def test_yes_or_no_refuses_what_lies_between(entered):
    with pytest.raises(EnteredError) as refused:
        YesNo(Fraction(4)).points(entered)
    assert refused.value.entered == Fraction(entered)


def test_steps_take_one_of_their_marks():
    steps = Steps((Fraction(0), Fraction(3, 2), Fraction(3)))
    assert steps.maximum == 3
    assert steps.points(Decimal("1.5")) == Fraction(3, 2)
    with pytest.raises(EnteredError):
        steps.points(1)


@pytest.mark.parametrize(
    ("entered", "points"), [(100, 3), (90, 3), (Decimal("89.999"), 2), (70, 2), (Decimal("0.5"), 1), (0, 0)]
)
def test_a_measure_gives_the_points_of_the_hardest_rung_it_reaches(entered, points):
    assert SHARE.points(entered) == points


@pytest.mark.parametrize(("entered", "points"), [(0, 4), (5, 4), (Decimal("5.001"), 1), (20, 1), (21, 0)])
def test_a_measure_may_be_better_the_lower_it_is(entered, points):
    assert WASTE.points(entered) == points


@pytest.mark.parametrize("entered", [-1, Decimal("100.001")])
def test_a_measure_is_refused_where_it_cannot_be(entered):
    with pytest.raises(EnteredError):
        SHARE.points(entered)


@pytest.mark.parametrize(("faults", "points"), [(0, 2), (1, Fraction(3, 2)), (4, 0), (9, 0)])
def test_a_deduction_takes_off_for_each_fault_and_stops_at_zero(faults, points):
    assert Deduction(Fraction(2), Fraction(1, 2)).points(faults) == points


@pytest.mark.parametrize("faults", [-1, Decimal("0.5")])
def test_faults_are_counted_whole(faults):
    with pytest.raises(EnteredError):
        Deduction(Fraction(2), Fraction(1, 2)).points(faults)


def test_a_float_is_never_entered():
    with pytest.raises(TypeError):
        SHARE.points(0.5)


@pytest.mark.parametrize(
    "make",
    [
        lambda: YesNo(Fraction(0)),
        lambda: Steps((Fraction(0),)),
        lambda: Steps((Fraction(1), Fraction(2))),
        lambda: Steps((Fraction(0), Fraction(2), Fraction(2))),
        lambda: Measured(()),
        lambda: Measured((Rung(Fraction(70), Fraction(3)), Rung(Fraction(90), Fraction(2)))),
        lambda: Measured((Rung(Fraction(90), Fraction(2)), Rung(Fraction(70), Fraction(2)))),
        lambda: Measured((Rung(Fraction(90), Fraction(2)), Rung(Fraction(70), Fraction(0)))),
        lambda: Measured((Rung(Fraction(90), Fraction(2)), Rung(Fraction(95), Fraction(3))), at_most=True),
        lambda: Measured((Rung(Fraction(-1), Fraction(2)),)),
        lambda: Measured((Rung(Fraction(120), Fraction(2)),), limit=Fraction(100)),
        lambda: Deduction(Fraction(2), Fraction(0)),
        lambda: Deduction(Fraction(2), Fraction(3)),
        lambda: Deduction(Fraction(0), Fraction(1)),
    ],
)
def test_a_rule_that_makes_no_sense_cannot_be_made(make):
    with pytest.raises(ValueError, match=r"step|rung|points|fault"):
        make()
