from decimal import Decimal
from fractions import Fraction

import pytest

from greenschool.scoring.aggregate import Aggregate
from greenschool.scoring.explain import LeftOutSheet, ReasonKind, explain
from greenschool.scoring.marks import SheetStanding
from greenschool.scoring.prize_lines import ByCount, Contender, Extend, PrizeLine, Scope, standings
from greenschool.scoring.ranking import Sheet
from greenschool.scoring.rounding import half_up
from greenschool.scoring.rubric import Criterion, Rubric
from greenschool.scoring.scheme import Scheme

RUBRIC = Rubric((Criterion("a", "Ý tưởng", Fraction(10), Fraction(2)), Criterion("b", "Trình bày", Fraction(10))))


def contender(entry, *pairs, left_out=(), **kwargs):
    sheets = [
        Sheet(f"J{n}", SheetStanding.SUBMITTED, {"a": Fraction(a), "b": Fraction(b)})
        for n, (a, b) in enumerate(pairs, start=1)
    ]
    return Contender(entry, (*sheets, *left_out), **kwargs)


def redo(explanation, scheme):
    """Go through the steps with nothing but the numbers they show; return the printed score."""
    for sheet in explanation.sheets:
        assert all(step.mark * step.weight == step.subtotal for step in sheet.marks)
        assert sum(step.subtotal for step in sheet.marks) == sheet.total
        if scheme.round_sheets is None:
            assert sheet.value == sheet.total
        else:
            assert sheet.value == half_up(sheet.total, scheme.round_sheets)
    aggregate = explanation.aggregate
    assert sorted(aggregate.kept + aggregate.dropped) == sorted(sheet.value for sheet in explanation.sheets)
    assert sum(aggregate.kept) == aggregate.total
    assert len(aggregate.kept) == aggregate.count
    assert aggregate.result * aggregate.count == aggregate.total
    assert explanation.rounding.exact == aggregate.result
    return half_up(aggregate.result, explanation.rounding.decimals)


@pytest.mark.parametrize("code", ["SK", "KH", "DS"])
def test_every_entry_of_the_practice_season_can_be_redone(practice_contest, code):
    result = practice_contest(code).result(settle=True)
    for standing in result.standings:
        explanation = explain(result, standing.entry)
        assert redo(explanation, result.scheme) == explanation.rounding.score == standing.score
        place = explanation.place
        assert place.place == 1 + place.higher + len(place.put_above) == standing.place
        assert explanation.outcome is standing


@pytest.mark.parametrize("aggregate", list(Aggregate))
@pytest.mark.parametrize("round_sheets", [None, 0])
@pytest.mark.parametrize("judges", [5, 6])
def test_every_aggregate_tells_what_it_kept_and_dropped(aggregate, round_sheets, judges):
    pairs = [(5, 5), (9, 9), (7, Fraction(1, 2)), (1, 1), (8, 3), (6, 6)][:judges]
    scheme = Scheme(aggregate=aggregate, minimum_marks=5, round_sheets=round_sheets)
    result = standings([contender(1, *pairs)], RUBRIC, scheme, [], settle=False)
    explanation = explain(result, 1)
    assert redo(explanation, scheme) == result.standings[0].score
    dropped = {Aggregate.MEAN: 0, Aggregate.TRIMMED_MEAN: 2, Aggregate.MEDIAN: 4}[aggregate]
    assert len(explanation.aggregate.dropped) == dropped


def test_every_mark_with_its_weight_and_subtotal_is_there():
    result = standings([contender(1, (7, 8), (6, 9))], RUBRIC, Scheme(), [], settle=False)
    first, second = explain(result, 1).sheets
    step = first.marks[0]
    assert (step.criterion, step.name, step.mark, step.maximum, step.weight, step.subtotal) == (
        "a",
        "Ý tưởng",
        7,
        10,
        2,
        14,
    )
    assert (first.total, second.total) == (22, 21)
    assert explain(result, 1).rounding.score == Decimal("21.50")


def test_sheets_that_do_not_count_are_named_with_why():
    left_out = (Sheet("J8", SheetStanding.ABSENT), Sheet("J9", SheetStanding.RECUSED))
    result = standings([contender(1, (7, 8), (6, 9), left_out=left_out)], RUBRIC, Scheme(), [], settle=False)
    explanation = explain(result, 1)
    assert explanation.left_out == (
        LeftOutSheet("J8", SheetStanding.ABSENT),
        LeftOutSheet("J9", SheetStanding.RECUSED),
    )
    assert len(explanation.sheets) == 2


def test_an_unscored_entry_is_explained_up_to_its_sheets():
    left_out = (Sheet("J9", SheetStanding.MISSING),)
    result = standings([contender(1, (7, 8), left_out=left_out)], RUBRIC, Scheme(), [], settle=False)
    explanation = explain(result, 1)
    assert explanation.unscored.kind is ReasonKind.TOO_FEW_MARKS
    assert explanation.unscored.values == {"marks": 1, "minimum": 2}
    assert [sheet.total for sheet in explanation.sheets] == [22]
    assert [sheet.judge for sheet in explanation.left_out] == ["J9"]
    assert explanation.aggregate is explanation.rounding is explanation.place is explanation.outcome is None


def test_a_broken_tie_is_explained_from_both_sides(practice_contest):
    result = practice_contest("KH").result(settle=True)
    winner, loser = explain(result, 44), explain(result, 54)
    assert winner.ties == loser.ties
    assert [group.value for group in winner.ties[0].partings[0].groups] == [Fraction(175, 6), Fraction(86, 3)]
    assert (winner.place.higher, winner.place.put_above) == (19, ())
    assert (loser.place.higher, loser.place.put_above) == (19, (44,))
    assert [line.line for line in winner.lines] == ["Nhất", "Nhì", "Ba"]


def test_a_shared_place_names_those_who_share_it(practice_contest):
    result = practice_contest("KH").result(settle=True)
    assert explain(result, 24).place.sharing == (45,)
    assert explain(result, 34).place.sharing == ()


def test_a_ruling_is_part_of_the_explanation():
    entries = [contender(entry, (5, 5), (5, 5)) for entry in (1, 2)]
    ruling = Extend("Nhất", (1, 2), "Biên bản 3")
    result = standings(entries, RUBRIC, Scheme(), [PrizeLine("Nhất", ByCount(1))], None, [ruling], settle=False)
    explanation = explain(result, 2)
    assert explanation.ties[0].settled_by == (ruling,)
    assert explanation.outcome.reasons[0].values["decision"] == "Biên bản 3"


def test_only_the_lines_of_its_own_pool_and_of_the_contest_concern_an_entry():
    entries = [contender(1, (5, 5), (5, 5), group="g"), contender(2, (4, 4), (4, 4), group="h")]
    lines = [PrizeLine("Đặc biệt", ByCount(1)), PrizeLine("Nhất", ByCount(1), Scope.GROUP)]
    result = standings(entries, RUBRIC, Scheme(), lines, settle=False)
    assert [(line.line, line.pool) for line in explain(result, 2).lines] == [
        ("Đặc biệt", None),
        ("Nhất", "h"),
    ]


def test_an_entry_that_the_result_does_not_have_is_refused(practice_contest):
    with pytest.raises(KeyError):
        explain(practice_contest("KH").result(settle=False), 999)
    unscored = standings([contender(1, (7, 8))], RUBRIC, Scheme(), [], settle=False)
    with pytest.raises(KeyError):
        explain(unscored, 2)
