from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenschool.scoring.checklist import (
    Band,
    Checklist,
    Criterion,
    DoesNotApplyError,
    NothingAppliesError,
    Pillar,
)
from greenschool.scoring.checklist_rules import Deduction, EnteredError, Measured, Rule, Rung, Steps, YesNo

LEVELS = ("MN", "TH", "THCS", "LC")
ALL = frozenset(LEVELS)
HALF = Fraction(1, 2)
BANDS = (
    Band("tiêu biểu", Fraction(85), HALF),
    Band("đạt", Fraction(70), HALF),
    Band("đang phấn đấu", Fraction(50), Fraction(0)),
)


def steps(maximum: int) -> Steps:
    return Steps(tuple(Fraction(n) for n in range(maximum + 1)))


SMALL = Checklist(
    pillars=(Pillar("A"), Pillar("B"), Pillar("X", bonus=True)),
    criteria=(
        Criterion("A1", "A", "", steps(40), ALL),
        Criterion("B1", "B", "nước", steps(30), ALL),
        Criterion("B2", "B", "rác", steps(30), frozenset({"TH"})),
        Criterion("X1", "X", "", steps(5), ALL),
    ),
    bands=BANDS,
    decimals=2,
)


def test_items_that_do_not_apply_scale_the_rest_to_one_hundred():
    score = SMALL.score("MN", {"A1": 40, "B1": 15, "X1": 5})
    assert SMALL.scale("MN") == Fraction(100, 70)
    assert [line.counted_maximum for line in score.lines] == [Fraction(400, 7), Fraction(300, 7), 5]
    assert score.exact_total == Fraction(550, 7) + 5
    assert score.total == Decimal("83.57")


def test_totals_by_pillar_and_theme():
    score = SMALL.score("TH", {"A1": 30, "B1": 15, "B2": 30, "X1": 2})
    assert [(part.key, part.points, part.maximum, part.bonus) for part in score.pillars] == [
        ("A", 30, 40, False),
        ("B", 45, 60, False),
        ("X", 2, 5, True),
    ]
    assert [(part.key, part.points, part.share) for part in score.themes] == [("nước", 15, HALF), ("rác", 30, 1)]
    assert score.total == 77
    assert score.band == "đạt"


@pytest.mark.parametrize(
    ("a", "b1", "b2", "band"),
    [
        (40, 30, 15, "tiêu biểu"),
        (40, 30, 14, "đạt"),
        (40, 15, 15, "đạt"),
        (39, 15, 15, "đang phấn đấu"),
        (20, 15, 15, "đang phấn đấu"),
        (20, 15, 14, None),
    ],
)
def test_bands_begin_at_their_thresholds(a, b1, b2, band):
    assert SMALL.score("TH", {"A1": a, "B1": b1, "B2": b2, "X1": 0}).band == band


def test_a_pillar_below_its_minimum_holds_the_school_back_and_is_named():
    score = SMALL.score("TH", {"A1": 19, "B1": 30, "B2": 30, "X1": 0})
    assert score.total == 79
    assert (score.band, score.held_back_by) == ("đang phấn đấu", ("A",))


def test_just_half_of_a_pillar_is_enough_for_the_minimum():
    score = SMALL.score("TH", {"A1": 20, "B1": 30, "B2": 30, "X1": 0})
    assert (score.band, score.held_back_by) == ("đạt", ())


def test_a_bonus_pillar_has_no_minimum_and_no_part_in_the_hundred():
    full = {"A1": 40, "B1": 30, "B2": 30}
    assert SMALL.score("TH", {**full, "X1": 0}).band == "tiêu biểu"
    assert SMALL.score("TH", {**full, "X1": 5}).total == 105


def test_every_band_may_ask_for_the_minimum_and_then_no_band_is_left():
    strict = Checklist(SMALL.pillars, SMALL.criteria, (Band("đạt", Fraction(50), HALF),), 0)
    score = strict.score("TH", {"A1": 10, "B1": 30, "B2": 30, "X1": 0})
    assert (score.total, score.band, score.held_back_by) == (70, None, ("A",))


def test_a_missing_mark_is_no_zero():
    score = SMALL.score("MN", {"A1": 40, "B1": None})
    assert score.missing == ("B1", "X1")
    assert score.band is None
    assert score.exact_total == Fraction(400, 7)
    assert score.lines[1].counted is None


def test_the_total_is_rounded_half_up_once():
    third = Checklist(
        (Pillar("A"),),
        tuple(Criterion(f"A{n}", "A", "", steps(1), ALL) for n in range(8)),
        (Band("đạt", Fraction("12.5"), Fraction(0)),),
        1,
    )
    score = third.score("TH", {f"A{n}": int(n < 1) for n in range(8)})
    assert (score.exact_total, score.total, score.band) == (Fraction(25, 2), Decimal("12.5"), "đạt")
    whole = Checklist(third.pillars, third.criteria, (Band("đạt", Fraction(13), Fraction(0)),), 0)
    assert whole.score("TH", {f"A{n}": int(n < 1) for n in range(8)}).band == "đạt"


def test_an_entry_for_a_criterion_of_another_level_is_refused():
    with pytest.raises(DoesNotApplyError) as refused:
        SMALL.score("MN", {"B2": 1})
    assert refused.value.key == "B2"
    assert SMALL.score("MN", {"B2": None}).missing == ("A1", "B1", "X1")


def test_an_entry_off_its_rule_is_refused():
    with pytest.raises(EnteredError):
        SMALL.score("MN", {"A1": 41})


def test_a_level_without_core_criteria_cannot_be_scored():
    lonely = Checklist(SMALL.pillars, (SMALL.criteria[2], SMALL.criteria[3]), (), 2)
    with pytest.raises(NothingAppliesError) as refused:
        lonely.score("MN", {})
    assert refused.value.level == "MN"


@pytest.mark.parametrize(
    "make",
    [
        lambda: Checklist((Pillar("A"), Pillar("A")), (), (), 2),
        lambda: Checklist((Pillar("A"),), (SMALL.criteria[0], SMALL.criteria[0]), (), 2),
        lambda: Checklist((Pillar("A"),), (SMALL.criteria[1],), (), 2),
        lambda: Checklist((Pillar("A"),), (), BANDS[::-1], 2),
        lambda: Checklist((Pillar("A"),), (), (BANDS[0], BANDS[0]), 2),
        lambda: Checklist((Pillar("A"),), (), (), -1),
    ],
)
def test_a_checklist_that_makes_no_sense_cannot_be_made(make):
    with pytest.raises(ValueError, match=r"once|belongs|bands|decimals"):
        make()


points = st.integers(1, 12_000).map(lambda thousandths: Fraction(thousandths, 1000))


@st.composite
def measures(draw: st.DrawFn) -> Measured:
    count = draw(st.integers(1, 4))
    rising = sorted(draw(st.lists(points, min_size=count, max_size=count, unique=True)))
    thresholds = sorted(draw(st.lists(st.integers(0, 100).map(Fraction), min_size=count, max_size=count, unique=True)))
    at_most = draw(st.booleans())
    hardest_first = thresholds if at_most else thresholds[::-1]
    rungs = tuple(Rung(t, p) for t, p in zip(hardest_first, rising[::-1], strict=True))
    return Measured(rungs, at_most, Fraction(100))


rules: st.SearchStrategy[Rule] = st.one_of(
    points.map(YesNo),
    st.sets(points, min_size=1, max_size=4).map(lambda marks: Steps((Fraction(0), *sorted(marks)))),
    measures(),
    st.tuples(points, points).map(lambda pair: Deduction(max(pair), min(pair))),
)


def best(rule: Rule) -> Fraction:
    match rule:
        case Measured():
            return rule.rungs[0].threshold
        case Deduction():
            return Fraction(0)
        case _:
            return rule.maximum


def any_entry(rule: Rule) -> st.SearchStrategy[Fraction]:
    match rule:
        case YesNo():
            return st.sampled_from((Fraction(0), rule.maximum))
        case Steps():
            return st.sampled_from(rule.steps)
        case Measured():
            highest = 100 if rule.limit is None else rule.limit
            return st.integers(0, int(highest * 1000)).map(lambda thousandths: Fraction(thousandths, 1000))
        case Deduction():
            return st.integers(0, 30).map(Fraction)


@st.composite
def templates(draw: st.DrawFn) -> Checklist:
    pillars = (*(Pillar(f"P{n}") for n in range(draw(st.integers(1, 4)))), Pillar("X", bonus=True))
    count = draw(st.integers(1, 14))
    criteria = tuple(
        Criterion(
            f"C{n}",
            draw(st.sampled_from(pillars)).key,
            draw(st.sampled_from(("", "nước", "rác"))),
            draw(rules),
            draw(st.frozensets(st.sampled_from(LEVELS), min_size=1)),
        )
        for n in range(count)
    )
    # One core criterion for everybody, so that there is something to scale.
    return Checklist(pillars, (*criteria, Criterion("C", "P0", "", draw(rules), ALL)), BANDS, draw(st.integers(0, 3)))


@given(templates(), st.sampled_from(LEVELS))
def test_the_maximum_of_every_school_is_exactly_one_hundred(template, level):
    score = template.score(level, {c.key: best(c.rule) for c in template.applying(level)})
    core = [part for part in score.pillars if not part.bonus]
    assert sum(part.maximum for part in core) == 100
    assert sum(part.points for part in core) == 100
    bonus = sum(c.rule.maximum for c in template.applying(level) if c.pillar == "X")
    assert score.exact_total == 100 + bonus
    assert score.band == "tiêu biểu"


@given(templates(), st.sampled_from(LEVELS), st.data())
def test_totals_equal_a_second_computation_in_whole_numbers(template, level, data):
    applying = template.applying(level)
    entered = {c.key: data.draw(any_entry(c.rule)) for c in applying}
    score = template.score(level, entered)
    # By another route: whole thousandths over one common denominator, no fraction before the end.
    core = [c for c in applying if c.pillar != "X"]
    maximum = sum(int(c.rule.maximum * 1000) for c in core)
    reached = sum(int(c.rule.points(entered[c.key]) * 1000) for c in core)
    bonus = sum(int(c.rule.points(entered[c.key]) * 1000) for c in applying if c.pillar == "X")
    numerator, denominator = reached * 100 * 1000 + bonus * maximum, maximum * 1000
    assert score.exact_total.numerator * denominator == numerator * score.exact_total.denominator
    shift = 10**template.decimals
    assert int(score.total * shift) == (2 * numerator * shift + denominator) // (2 * denominator)
    assert sum(line.counted for line in score.lines) == score.exact_total


@given(templates(), st.sampled_from(LEVELS), st.data())
def test_more_points_never_give_a_lower_band(template, level, data):
    applying = template.applying(level)
    entered = {c.key: data.draw(any_entry(c.rule)) for c in applying}
    better = {**entered, "C": best(next(c for c in applying if c.key == "C").rule)}
    order = ["tiêu biểu", "đạt", "đang phấn đấu", None]
    assert order.index(template.score(level, better).band) <= order.index(template.score(level, entered).band)
