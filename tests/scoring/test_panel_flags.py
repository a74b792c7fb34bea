"""Judges who stand out, each planted into a panel that otherwise agrees."""

from random import Random

import pytest

from greenschool.scoring.panel_flags import LEAST_MARKS, Flag, panel_figures

PANEL = ("A", "B", "C", "D")


def panel(entries=40, **odd):
    """Marks of four judges; ``odd`` replaces what one of them gives, from the place, the quality and the noise."""
    rng = Random(3)
    marks = []
    for place in range(entries):
        quality = rng.gauss(60, 10)
        for judge in PANEL:
            noise = rng.gauss(0, 3)
            marks.append((place, judge, odd[judge](place, quality, noise) if judge in odd else quality + noise))
    return marks


def flags(marks):
    return {figures.judge: figures.flags for figures in panel_figures(marks, 100) if figures.flags}


def test_a_panel_that_agrees_has_no_flags():
    figures = panel_figures(panel(), 100)
    assert [one.judge for one in figures] == list(PANEL)
    assert all(one.marks == 40 and one.flags == () and one.correlation > 0.8 for one in figures)


@pytest.mark.parametrize(
    ("gives", "flag"),
    [
        (lambda _, quality, noise: quality + noise + 12, Flag.LENIENT),
        (lambda _, quality, noise: quality + noise - 12, Flag.STRICT),
        (lambda place, _, noise: 60 + 10 * (-1) ** place + noise, Flag.AT_ODDS),
        (lambda _, quality, noise: 60 + (quality - 60) / 5 + noise / 5, Flag.FLAT),
        (lambda place, quality, noise: quality + noise + (place - 20) / 2, Flag.DRIFT),
    ],
)
def test_who_stands_out_is_flagged_and_nobody_else(gives, flag):
    found = flags(panel(C=gives))
    assert set(found) == {"C"}
    assert flag in found["C"]


def test_the_others_of_an_entry_are_its_other_judges_only():
    marks = [(entry, "A", 10) for entry in range(9)] + [(entry, "B", 4) for entry in range(5)]
    lenient, strict = panel_figures(marks, 20)
    assert (lenient.leniency, strict.leniency) == (6, -6)
    assert (lenient.marks, strict.marks) == (9, 5)
    assert lenient.correlation is None
    assert lenient.drift is None


def test_nothing_is_said_of_few_marks():
    marks = [(entry, judge, entry) for entry in range(LEAST_MARKS - 1) for judge in "AB"]
    for one in panel_figures(marks, 20):
        assert (one.leniency, one.spread, one.correlation, one.drift, one.flags) == (None, None, None, None, ())
    assert panel_figures([], 20) == ()


def test_one_judge_alone_has_a_spread_and_no_flag():
    (alone,) = panel_figures([(entry, "A", entry) for entry in range(12)], 20)
    assert alone.spread > 0
    assert (alone.leniency, alone.correlation, alone.flags) == (None, None, ())
