"""Agreement of judges: published answers, and what must hold for every table."""

import json
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from greenschool.scoring.agreement import NotComparableError, icc, kendall_w, krippendorff_alpha

ORACLES = Path(__file__).parents[1] / "data" / "oracles"
LEVELS = ("nominal", "ordinal", "interval", "ratio")


def oracle(name):
    return json.loads((ORACLES / f"{name}.json").read_text(encoding="utf-8"))


def by_entry(observers):
    """Rows of entries from the lines of observers; an asterisk is a gap."""
    lines = [[None if word == "*" else int(word) for word in line.split()] for line in observers]
    return list(zip(*lines, strict=True))


def test_intraclass_correlations_of_shrout_and_fleiss():
    known = oracle("icc_shrout_fleiss_1979")
    found = icc(known["rows_targets_cols_judges"])
    values = dict(
        zip(
            known["published_2dp"],
            (found.icc1, found.icc2, found.icc3, found.icc1k, found.icc2k, found.icc3k),
            strict=True,
        )
    )
    assert {name: round(value, 2) for name, value in values.items()} == known["published_2dp"]
    assert {name: round(value, 6) for name, value in values.items()} == known["pingouin_0.6.1"]


def test_concordance_with_ties_and_the_other_correlations_of_irr():
    known = oracle("kendall_w_irr_anxiety")
    rows = known["rows_subjects_cols_raters"]
    assert round(kendall_w(rows), 7) == known["W_tie_corrected"]
    assert round(icc(rows).icc2, 6) == known["ICC(A,1)"]
    assert round(icc(rows).icc3, 6) == known["ICC(C,1)"]
    siegel = known["siegel_1956_3x6"]
    assert round(kendall_w(list(zip(*siegel["ranks"], strict=True))), 4) == siegel["W"]


@pytest.mark.parametrize("level", LEVELS)
def test_alpha_of_krippendorff(level):
    known = oracle("krippendorff_2011")
    alpha = krippendorff_alpha(by_entry(known["observers"]), level)
    assert round(alpha, 3) == known["published"][level]
    assert round(alpha, 4) == known["krippendorff_0.9.0"][level]


@pytest.mark.parametrize("level", ["nominal", "interval"])
def test_alpha_of_three_coders(level):
    known = oracle("krippendorff_2011")["wiki_3_coders"]
    assert round(krippendorff_alpha(by_entry(known["rows"]), level), 3) == known[level]


def test_marks_of_every_kind_are_taken_and_the_standard_level_is_interval():
    rows = [(Decimal("8.5"), Fraction(17, 2)), (7, 6.5), (3, 4)]
    assert krippendorff_alpha(rows) == krippendorff_alpha([(8.5, 8.5), (7, 6.5), (3, 4)], "interval")
    with pytest.raises(TypeError):
        icc([(True, 1), (2, 3)])


@pytest.mark.parametrize("rows", [[], [(1, 2)], [(1,), (2,)], [(1, 2), (1, 2, 3)], [(1, 2), (1, None)]])
def test_a_table_that_is_not_full_is_refused(rows):
    for figure in (icc, kendall_w):
        with pytest.raises(NotComparableError) as refused:
            figure(rows)
        assert refused.value.why


def test_where_nothing_varies_there_is_no_figure():
    alike = [(5, 5), (5, 5), (5, 5)]
    found = icc(alike)
    assert {found.icc1, found.icc2, found.icc3, found.icc1k, found.icc2k, found.icc3k} == {None}
    assert kendall_w(alike) is None
    assert krippendorff_alpha(alike) is None


def test_alpha_needs_two_marks_of_one_entry_a_known_level_and_no_negative_ratio():
    with pytest.raises(NotComparableError):
        krippendorff_alpha([(1, None), (None, 2), ()])
    with pytest.raises(ValueError, match="level"):
        krippendorff_alpha([(1, 2)], "metric")
    with pytest.raises(ValueError, match="zero"):
        krippendorff_alpha([(1, -2)], "ratio")
    assert krippendorff_alpha([(0, 0), (0, 5)], "ratio") is not None


marks = st.integers(0, 20)
tables = st.integers(2, 5).flatmap(
    lambda judges: st.lists(st.lists(marks, min_size=judges, max_size=judges), min_size=2, max_size=8)
)


@given(tables)
def test_one_order_of_all_judges_is_full_agreement(rows):
    first = [row[0] for row in rows]
    assume(len(set(first)) > 1)
    same = [[mark, mark, mark] for mark in first]
    assert kendall_w(same) == 1
    assert [krippendorff_alpha(same, level) for level in LEVELS] == [1] * 4
    assert icc(same).icc1 == icc(same).icc2k == 1


@given(tables)
def test_figures_keep_their_bounds(rows):
    found = kendall_w(rows)
    assert found is None or 0 <= found <= 1
    for level in LEVELS:
        alpha = krippendorff_alpha(rows, level)
        assert alpha is None or alpha <= 1


@given(tables, st.integers(1, 9), st.integers(-30, 30), st.randoms())
def test_neither_the_scale_nor_the_order_of_rows_and_judges_matters(rows, factor, shift, rng):
    moved = [[factor * mark + shift for mark in row] for row in rows]
    places = list(range(len(rows[0])))
    rng.shuffle(places)
    rng.shuffle(moved)
    moved = [[row[place] for place in places] for row in moved]
    assert kendall_w(moved) == kendall_w(rows)
    assert icc(moved) == icc(rows)
    for level in ("nominal", "ordinal", "interval"):
        assert krippendorff_alpha(moved, level) == krippendorff_alpha(rows, level)
