from fractions import Fraction

from greenschool.scoring.marks import SheetStanding
from greenschool.scoring.ranking import Sheet, score_entry
from greenschool.scoring.reasons import ReasonKind
from greenschool.scoring.rubric import Criterion, Rubric
from greenschool.scoring.scheme import Scheme
from greenschool.scoring.tiebreaks import ByCriterion, HigherLowestMark, MoreJudgesPlacingAbove

RUBRIC = Rubric((Criterion("a", "First", Fraction(50)), Criterion("b", "Second", Fraction(50))))


def scored(entry, **marks):
    """Score an entry from judge=(first, second) marks."""
    sheets = [
        Sheet(judge, SheetStanding.SUBMITTED, {"a": Fraction(a), "b": Fraction(b)}) for judge, (a, b) in marks.items()
    ]
    return score_entry(entry, sheets, RUBRIC, Scheme())


def entries(groups):
    return [[measured.scored.entry for measured in group.members] for group in groups]


def test_a_criterion_compares_exact_means_and_tells_total_and_count():
    one = scored(1, J1=(20, 20), J2=(21, 19), J3=(20, 20))
    two = scored(2, J1=(20, 20), J2=(20, 20), J3=(20, 20))
    groups = ByCriterion("a").part([two, one])
    assert entries(groups) == [[1], [2]]
    assert [group.value for group in groups] == [Fraction(61, 3), 20]
    reason = groups[0].members[0].reason
    assert reason.kind is ReasonKind.CRITERION
    assert reason.values == {"criterion": "a", "total": 61, "count": 3}


def test_a_criterion_compares_means_and_not_totals_where_judges_differ_in_number():
    three_judges = scored(1, J1=(20, 20), J2=(20, 20), J3=(20, 20))
    two_judges = scored(2, J1=(21, 19), J2=(21, 19))
    assert entries(ByCriterion("a").part([three_judges, two_judges])) == [[2], [1]]


def test_equal_values_stay_together():
    tied = [scored(entry, J1=(10, 10), J2=(10, 10)) for entry in (3, 1, 2)]
    for tie_break in (ByCriterion("a"), MoreJudgesPlacingAbove(), HigherLowestMark()):
        assert entries(tie_break.part(tied)) == [[1, 2, 3]]


def test_more_judges_placing_above_counts_judges():
    one = scored(1, J1=(30, 30), J2=(30, 30), J3=(10, 10))
    two = scored(2, J1=(29, 30), J2=(29, 30), J3=(11, 11))
    groups = MoreJudgesPlacingAbove().part([one, two])
    assert entries(groups) == [[1], [2]]
    assert groups[0].members[0].reason.values == {"placings": 2, "judges": 3, "others": 1}
    assert groups[1].members[0].reason.values == {"placings": 1, "judges": 3, "others": 1}


def test_a_circle_of_majorities_parts_nothing():
    one = scored(1, J1=(3, 0), J2=(1, 0), J3=(2, 0))
    two = scored(2, J1=(2, 0), J2=(3, 0), J3=(1, 0))
    three = scored(3, J1=(1, 0), J2=(2, 0), J3=(3, 0))
    groups = MoreJudgesPlacingAbove().part([one, two, three])
    assert entries(groups) == [[1, 2, 3]]
    assert groups[0].value == 3


def test_equal_totals_of_a_judge_count_for_neither():
    one = scored(1, J1=(10, 10), J2=(5, 5))
    two = scored(2, J1=(10, 10), J2=(5, 5))
    assert [group.value for group in MoreJudgesPlacingAbove().part([one, two])] == [0]


def test_only_judges_of_all_tied_entries_are_asked():
    one = scored(1, J1=(10, 10), J2=(20, 20))
    two = scored(2, J1=(11, 11), J3=(19, 19))
    groups = MoreJudgesPlacingAbove().part([one, two])
    assert entries(groups) == [[2], [1]]
    assert groups[0].members[0].reason.values["judges"] == 1


def test_judges_who_share_no_entry_part_nothing():
    one, two = scored(1, J1=(10, 10), J2=(20, 20)), scored(2, J3=(15, 15), J4=(15, 15))
    assert entries(MoreJudgesPlacingAbove().part([one, two])) == [[1, 2]]


def test_the_higher_lowest_sheet_wins_and_names_its_judges():
    one = scored(1, J1=(10, 10), J2=(20, 20), J3=(10, 10))
    two = scored(2, J1=(12, 12), J2=(14, 14), J3=(14, 14))
    groups = HigherLowestMark().part([one, two])
    assert entries(groups) == [[2], [1]]
    assert groups[0].members[0].reason.values == {"lowest": 24, "judge": "J1"}
    assert groups[1].members[0].reason.values == {"lowest": 20, "judge": "J1, J3"}
