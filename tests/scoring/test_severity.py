"""Strictness of judges: balanced tables by mean squares, complete designs keep their order, parts are refused."""

from collections import Counter
from math import log
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenschool.scoring.mixed_model import LARGEST_RATIO, CrossedMarks
from greenschool.scoring.severity import TooFewError, UnconnectedError, connected_parts, fit


def triples(table):
    return [(f"bài {row}", f"GK{column}", mark) for row, marks in enumerate(table) for column, mark in enumerate(marks)]


def analysis_of_variance(table):
    """Mean and variances (entry, judge, residual) of a balanced table, from its mean squares."""
    rows, columns = len(table), len(table[0])
    grand = sum(map(sum, table)) / (rows * columns)
    of_rows = columns * sum((sum(row) / columns - grand) ** 2 for row in table)
    of_columns = rows * sum((sum(column) / rows - grand) ** 2 for column in zip(*table, strict=True))
    whole = sum((mark - grand) ** 2 for row in table for mark in row)
    residual = (whole - of_rows - of_columns) / ((rows - 1) * (columns - 1))
    between = (of_rows / (rows - 1) - residual) / columns
    among = (of_columns / (columns - 1) - residual) / rows
    return grand, between, among, residual


def simulated(rng, rows, columns, deviations=(6.0, 4.0, 3.0)):
    of_entry, of_judge, noise = deviations
    entries = [rng.gauss(70, of_entry) for _ in range(rows)]
    judges = [rng.gauss(0, of_judge) for _ in range(columns)]
    return [[round(2 * (entry + judge + rng.gauss(0, noise))) / 2 for judge in judges] for entry in entries]


@pytest.mark.parametrize("seed", range(20))
def test_a_balanced_table_gives_the_variances_of_its_mean_squares(seed):
    table = simulated(Random(seed), 12, 4)
    found = fit(triples(table))
    grand, between, among, residual = analysis_of_variance(table)
    assert min(between, among) > 0
    assert found.grand_mean == pytest.approx(grand, abs=1e-6)
    assert found.variance_entry == pytest.approx(between, abs=1e-6)
    assert found.variance_judge == pytest.approx(among, abs=1e-6)
    assert found.variance_residual == pytest.approx(residual, abs=1e-6)
    shrinkage = between / (between + residual / 4)
    for number, row in enumerate(table):
        assert found.entry_effects[f"bài {number}"] == pytest.approx(shrinkage * (sum(row) / 4 - grand), abs=1e-6)
    shrinkage = among / (among + residual / 12)
    for number, column in enumerate(zip(*table, strict=True)):
        assert found.judge_effects[f"GK{number}"] == pytest.approx(shrinkage * (sum(column) / 12 - grand), abs=1e-6)


@pytest.mark.parametrize("seed", range(20))
def test_the_likelihood_itself_finds_those_variances_too(seed):
    table = simulated(Random(seed), 9, 5)
    grand, between, among, residual = analysis_of_variance(table)
    rows = [[(column, mark - grand) for column, mark in enumerate(row)] for row in table]
    found = CrossedMarks(rows, 5).best()
    assert found.variance == pytest.approx(residual, rel=1e-7)
    assert found.entry_ratio * found.variance == pytest.approx(between, rel=1e-7)
    assert found.judge_ratio * found.variance == pytest.approx(among, rel=1e-7)
    assert found.entry_slope == pytest.approx(0, abs=1e-4)
    assert found.judge_slope == pytest.approx(0, abs=1e-4)


def test_an_unbalanced_table_gives_what_a_search_of_the_likelihood_gives():
    rng = Random(5)
    table = simulated(rng, 14, 5)
    given_marks = [one for one in triples(table) if rng.random() < 0.6]
    found = fit(given_marks)
    assert not found.complete
    best = likelihood(given_marks, found.variance_entry, found.variance_judge, found.variance_residual)
    for factors in ((1.05, 1, 1), (0.95, 1, 1), (1, 1.05, 1), (1, 0.95, 1), (1, 1, 1.05), (1, 1, 0.95)):
        variances = (found.variance_entry, found.variance_judge, found.variance_residual)
        moved = likelihood(given_marks, *(one * factor for one, factor in zip(variances, factors, strict=True)))
        assert moved < best


def likelihood(marks, of_entry, of_judge, residual):
    """Restricted log-likelihood, the long way: the whole covariance matrix, by Cholesky."""
    size = len(marks)
    covariance = [
        [
            of_entry * (one[0] == other[0]) + of_judge * (one[1] == other[1]) + residual * (one is other)
            for other in marks
        ]
        for one in marks
    ]
    lower = cholesky(covariance)
    ones, values = forward(lower, [1.0] * size), forward(lower, [float(mark) for _, _, mark in marks])
    precision = sum(one * one for one in ones)
    mean = sum(one * value for one, value in zip(ones, values, strict=True)) / precision
    square = sum((value - mean * one) ** 2 for one, value in zip(ones, values, strict=True))
    return -(2 * sum(log(lower[place][place]) for place in range(size)) + log(precision) + square) / 2


def cholesky(matrix):
    lower = [[0.0] * len(matrix) for _ in matrix]
    for row in range(len(matrix)):
        for column in range(row + 1):
            rest = matrix[row][column] - sum(lower[row][one] * lower[column][one] for one in range(column))
            lower[row][column] = rest**0.5 if row == column else rest / lower[column][column]
    return lower


def forward(lower, vector):
    solved = []
    for row, value in zip(lower, vector, strict=True):
        solved.append((value - sum(a * b for a, b in zip(row, solved, strict=False))) / row[len(solved)])
    return solved


def test_in_complete_designs_the_adjusted_order_is_the_raw_order():
    rng = Random(2023)
    for _ in range(1000):
        rows, columns = rng.randint(2, 12), rng.randint(2, 6)
        table = [[rng.randint(0, 40) / 2 for _ in range(columns)] for _ in range(rows)]
        found = fit(triples(table))
        assert found.complete
        raw = [sum(row) for row in table]
        adjusted = [found.entry_effects[f"bài {number}"] for number in range(rows)]
        for one in range(rows):
            for other in range(rows):
                assert (raw[one] < raw[other]) <= (adjusted[one] < adjusted[other] or found.variance_residual == 0)
                assert (raw[one] == raw[other]) <= (adjusted[one] == adjusted[other])


def test_a_strict_judge_is_told_from_weak_entries():
    rng = Random(8)
    quality = {entry: rng.gauss(70, 8) for entry in range(60)}
    marks = [
        (entry, judge, good + rng.gauss(0, 2) - (10 if judge == "nghiêm" else 0))
        for entry, good in quality.items()
        for judge in rng.sample(("A", "B", "C", "nghiêm"), 2)
    ]
    found = fit(marks)
    assert min(found.judge_effects, key=found.judge_effects.get) == "nghiêm"
    lenient = sum(found.judge_effects[judge] for judge in "ABC") / 3
    assert lenient - found.judge_effects["nghiêm"] == pytest.approx(10, abs=2)
    judges = Counter(entry for entry, judge, _ in marks if judge == "nghiêm")
    raw = {entry: [mark for one, _, mark in marks if one == entry] for entry in quality}
    lifted = [found.grand_mean + found.entry_effects[e] - sum(raw[e]) / 2 for e in quality if judges[e]]
    assert sum(lifted) / len(lifted) > 2


def test_marks_that_nothing_connects_are_refused_with_their_parts():
    marks = [(1, "A", 5), (1, "B", 6), (2, "A", 7), (3, "C", 5), (3, "D", 8)]
    with pytest.raises(UnconnectedError) as refused:
        fit(marks)
    assert refused.value.parts == ((1, 2), (3,))
    assert isinstance(refused.value, ValueError)


@pytest.mark.parametrize("marks", [[], [(1, "A", 5)], [(1, "A", 5), (1, "B", 5)], [(1, "A", 5), (2, "A", 6)]])
def test_too_few_marks_are_refused(marks):
    with pytest.raises(TooFewError):
        fit(marks)


def test_a_judge_marks_an_entry_once():
    with pytest.raises(ValueError, match="once"):
        fit([(1, "A", 5), (1, "A", 6)])


def test_equal_marks_have_no_effects_at_all():
    for marks in ([(e, j, 7) for e in range(3) for j in range(3)], [(e, j, 7) for e in range(3) for j in (e, e + 1)]):
        found = fit(marks)
        assert set(found.entry_effects.values()) == set(found.judge_effects.values()) == {0.0}
        assert (found.variance_entry, found.variance_judge, found.variance_residual) == (0, 0, 0)


def test_judges_who_agree_to_the_last_digit():
    found = fit([(entry, judge, entry + judge) for entry in range(5) for judge in range(3)])
    assert (found.variance_entry, found.variance_judge, found.variance_residual) == (2.5, 1, 0)
    gaps = fit([(entry, judge, entry) for entry in range(6) for judge in (entry % 3, (entry + 1) % 3)])
    assert gaps.variance_residual < gaps.variance_entry / LARGEST_RATIO * 2
    assert list(gaps.entry_effects.values()) == pytest.approx([-2.5, -1.5, -0.5, 0.5, 1.5, 2.5], abs=1e-3)


@given(st.lists(st.tuples(st.integers(0, 6), st.integers(0, 4)), max_size=25))
def test_parts_are_what_no_path_joins(pairs):
    parts = connected_parts(pairs)
    assert sorted(entry for part in parts for entry in part) == sorted({entry for entry, _ in pairs})
    of_part = {entry: number for number, part in enumerate(parts) for entry in part}
    for entry, judge in pairs:
        assert {of_part[other] for other, same in pairs if same == judge} == {of_part[entry]}
