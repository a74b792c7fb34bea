from fractions import Fraction

import pytest

from greenschool.services.explanations import explanation
from greenschool.services.results import settle
from greenschool.services.rounds import close_round


def test_every_mark_adds_up_to_the_score(marked):
    steps = explanation(marked, "KH", 54).steps
    totals = [sum(step.subtotal for step in sheet.marks) for sheet in steps.sheets]
    assert totals == [sheet.total for sheet in steps.sheets]
    assert steps.rounding.exact == sum(totals, Fraction(0)) / len(totals)
    assert str(steps.rounding.score) == "80.17"


def test_before_settling_the_place_is_shared_and_the_tie_foreseen(marked):
    why = explanation(marked, "KH", 54)
    assert (why.steps.place.place, why.steps.place.sharing, why.settled) == (20, (44,), False)
    (tie,) = why.ties
    assert (tie.line, tie.inside, tie.outside) == ("Nhì", (44,), (54,))
    assert (why.codes[44], why.judges["GK01"]) == ("KH-044", "Giám khảo mẫu 01")


def test_once_settled_the_place_is_final(marked):
    close_round(marked, "KH")
    settle(marked, "KH")
    why = explanation(marked, "KH", 54)
    assert (why.steps.place.place, why.steps.place.put_above, why.settled) == (21, (44,), True)


def test_an_entry_that_is_not_there_is_a_mistake_of_the_caller(marked):
    with pytest.raises(KeyError):
        explanation(marked, "KH", 999)
