"""The tie gate on small contests, line by line."""

from decimal import Decimal
from fractions import Fraction

import pytest

from greenschool.scoring.prize_lines import (
    SHORTLIST,
    ByCount,
    ByMinimum,
    ByShare,
    Extend,
    Limits,
    Lower,
    PrizeLine,
    Scope,
    TieCause,
    Vote,
    standings,
)
from greenschool.scoring.reasons import ReasonKind
from greenschool.scoring.scheme import Scheme
from greenschool.scoring.tiebreaks import HigherLowestMark, MoreJudgesPlacingAbove

LOWEST = HigherLowestMark()


def counts(**lines):
    return [PrizeLine(name, ByCount(count)) for name, count in lines.items()]


@pytest.fixture
def award(one_criterion, contender):
    """Award a contest given as entry=marks (same two marks if one number) or as ready contenders."""

    def run(entries, lines, shortlist=None, rulings=(), *, tie_breaks=(), limits=None):
        built = [
            contender(number, *(marks if isinstance(marks, tuple) else (marks, marks)))
            for number, marks in entries.items()
        ]
        return go(built, lines, shortlist, rulings, tie_breaks=tie_breaks, limits=limits)

    def go(contenders, lines, shortlist=None, rulings=(), *, tie_breaks=(), limits=None):
        scheme = Scheme(tie_breaks=tuple(tie_breaks))
        return standings(
            contenders,
            one_criterion,
            scheme,
            lines,
            shortlist,
            rulings,
            settle=bool(tie_breaks),
            limits=limits or Limits(),
        )

    run.contenders = go
    return run


def prizes(result):
    return {standing.entry: standing.prize for standing in result.standings}


FIVE_TIED = {1: 90, 2: 80, 3: 80, 4: 80, 5: 80, 6: 80, 7: 70}
TWO_LINES = counts(A=1, B=1, C=2)


def test_a_tie_that_ends_on_the_line_does_not_straddle_it(award):
    result = award({1: 90, 2: 80, 3: 80, 4: 70}, counts(A=1, B=2))
    assert result.ties == ()
    assert prizes(result) == {1: "A", 2: "B", 3: "B", 4: None}
    assert [standing.place for standing in result.standings] == [1, 2, 2, 4]


def test_a_tie_over_two_lines_is_reported_at_both(award):
    result = award(FIVE_TIED, TWO_LINES)
    assert [(tie.line, tie.place, tie.seats, tie.undecided) for tie in result.ties] == [
        ("B", 2, 1, (2, 3, 4, 5, 6)),
        ("C", 2, 2, (2, 3, 4, 5, 6)),
    ]
    assert prizes(result) == {1: "A", 2: None, 3: None, 4: None, 5: None, 6: None, 7: None}
    assert result.standing(4).open_tie == "B"
    assert [(count.given, count.held) for count in result.counts] == [(1, 0), (0, 1), (0, 2)]


def test_a_tie_over_one_line_that_ends_on_the_next_is_reported_once(award):
    result = award(FIVE_TIED, counts(A=1, B=1, C=4, D=1))
    assert [tie.line for tie in result.ties] == ["B"]
    assert result.standing(7).prize == "D"


def test_an_open_tie_above_does_not_hide_one_below(award):
    result = award({1: 90, 2: 90, 3: 80, 4: 70, 5: 70}, counts(A=1, B=3))
    assert [(tie.line, tie.entries) for tie in result.ties] == [("A", (1, 2)), ("B", (4, 5))]
    assert result.standing(3).prize == "B"


def test_one_vote_settles_a_tie_over_two_lines(award):
    result = award(FIVE_TIED, TWO_LINES, rulings=[Vote("B", (6, 5, 4, 3, 2))])
    assert prizes(result) == {1: "A", 6: "B", 5: "C", 4: "C", 3: None, 2: None, 7: None}
    assert [result.standing(entry).place for entry in (6, 5, 4, 3, 2, 7)] == [2, 3, 4, 5, 6, 7]
    assert [(tie.line, tie.inside, tie.outside) for tie in result.ties] == [
        ("B", (6,), (2, 3, 4, 5)),
        ("C", (4, 5), (2, 3)),
    ]
    assert all(tie.settled_by == (Vote("B", (6, 5, 4, 3, 2)),) for tie in result.ties)
    assert result.ties[1].place == 3
    assert result.settled


def test_an_extended_line_does_not_eat_seats_of_the_next(award):
    entries = FIVE_TIED | {8: 70, 9: 60}
    result = award(entries, TWO_LINES, rulings=[Extend("B", (2, 3, 4, 5, 6), "QĐ 1")])
    assert {e for e, prize in prizes(result).items() if prize == "B"} == {2, 3, 4, 5, 6}
    assert {e for e, prize in prizes(result).items() if prize == "C"} == {7, 8}
    assert (result.counts[1].quota, result.counts[1].given, result.counts[1].extended) == (1, 5, 4)
    assert {result.standing(entry).place for entry in (2, 3, 4, 5, 6)} == {2}
    reason = result.standing(3).reasons[0]
    assert reason.kind is ReasonKind.EXTENDED
    assert reason.values == {"line": "B", "count": 5, "seats": 1, "decision": "QĐ 1"}
    assert result.ties[0].settled_by == (Extend("B", (2, 3, 4, 5, 6), "QĐ 1"),)


def test_lowering_leaves_the_seats_empty_and_the_tie_meets_the_next_line(award):
    lowered = Lower("B", (2, 3, 4, 5, 6))
    result = award(FIVE_TIED, TWO_LINES, rulings=[lowered])
    assert (result.counts[1].given, result.counts[1].held) == (0, 0)
    assert [(tie.line, tie.undecided) for tie in result.ties] == [("B", ()), ("C", (2, 3, 4, 5, 6))]
    assert result.ties[0].outside == (2, 3, 4, 5, 6)
    assert result.standing(2).open_tie == "C"
    again = award(FIVE_TIED, TWO_LINES, rulings=[lowered, Lower("C", (2, 3, 4, 5, 6))])
    assert again.settled
    assert prizes(again) == {1: "A"} | dict.fromkeys(range(2, 8))
    assert [reason.kind for reason in again.standing(2).reasons] == [ReasonKind.LOWERED] * 2


def test_nobody_below_a_lowered_tie_moves_up_onto_the_line(award):
    result = award({1: 90, 2: 90, 3: 80}, counts(A=1, B=3), rulings=[Lower("A", (1, 2))])
    assert prizes(result) == {1: "B", 2: "B", 3: "B"}


@pytest.mark.parametrize(
    "ruling",
    [
        Vote("B", (2, 3)),
        Extend("B", (2, 3, 4, 5, 6, 7)),
        Lower("A", (2, 3, 4, 5, 6)),
        Vote("C", (2, 3, 4, 5, 6)),
        Vote("no such line", (2, 3, 4, 5, 6)),
    ],
)
def test_a_ruling_about_another_tie_is_reported_and_decides_nothing(award, ruling):
    without, result = award(FIVE_TIED, TWO_LINES), award(FIVE_TIED, TWO_LINES, rulings=[ruling])
    assert result.unfit_rulings == (ruling,)
    assert (result.standings, result.ties) == (without.standings, without.ties)
    assert not result.settled


def test_a_ruling_without_any_tie_keeps_the_result_unsettled(award):
    result = award({1: 90, 2: 80}, counts(A=1), rulings=[Vote("A", (1, 2))])
    assert result.open_ties == ()
    assert result.unfit_rulings == (Vote("A", (1, 2)),)
    assert not result.settled


def test_tie_breaks_part_only_as_far_as_the_line_needs(award):
    entries = {1: (85, 75), 2: (82, 78), 3: (82, 78), 4: (81, 79), 5: (81, 79)}
    result = award(entries, counts(A=2), tie_breaks=[LOWEST])
    assert {e for e, prize in prizes(result).items() if prize} == {4, 5}
    assert [result.standing(entry).place for entry in (4, 5, 2, 3, 1)] == [1, 1, 3, 3, 5]
    assert result.ties[0].settled_by == (LOWEST,)


def test_what_tie_breaks_do_not_part_waits_for_a_ruling_on_just_these_entries(award):
    entries = {1: (85, 75), 2: (82, 78), 3: (82, 78), 4: (81, 79), 5: 80}
    result = award(entries, counts(A=3, B=1), tie_breaks=[LOWEST])
    (tie,) = result.ties
    assert (tie.inside, tie.undecided, tie.outside) == ((4, 5), (2, 3), (1,))
    assert [len(parting.groups) for parting in tie.partings] == [4, 1]
    assert [result.standing(entry).place for entry in (5, 4, 2, 3, 1)] == [1, 2, 3, 3, 5]
    voted = award(entries, counts(A=3, B=1), tie_breaks=[LOWEST], rulings=[Vote("A", (3, 2))])
    assert voted.ties[0].settled_by == (LOWEST, Vote("A", (3, 2)))
    assert prizes(voted) == {5: "A", 4: "A", 3: "A", 2: "B", 1: None}
    extended = award(entries, counts(A=3, B=1), tie_breaks=[LOWEST], rulings=[Extend("A", (2, 3))])
    assert prizes(extended) == {5: "A", 4: "A", 3: "A", 2: "A", 1: "B"}
    lowered = award(entries, counts(A=3, B=2), tie_breaks=[LOWEST], rulings=[Lower("A", (2, 3))])
    assert prizes(lowered) == {5: "A", 4: "A", 3: "B", 2: "B", 1: None}


def test_a_ruling_on_the_whole_tie_does_not_fit_what_tie_breaks_left_of_it(award):
    entries = {1: (85, 75), 2: (82, 78), 3: (82, 78)}
    vote = Vote("A", (1, 2, 3))
    assert award(entries, counts(A=1), rulings=[vote]).standing(1).prize == "A"
    result = award(entries, counts(A=1), tie_breaks=[LOWEST], rulings=[vote])
    assert (result.ties[0].undecided, result.unfit_rulings) == ((2, 3), (vote,))


def test_every_cell_starts_again_with_the_first_tie_break(award):
    # Lowest sheets part 1 from the others; among 2 and 3 the judges are asked, not among all three.
    entries = {1: (30, 60, 60), 2: (20, 80, 50), 3: (20, 65, 65)}
    result = award(entries, counts(A=2), tie_breaks=[LOWEST, MoreJudgesPlacingAbove()])
    (tie,) = result.ties
    assert (tie.inside, tie.outside, tie.undecided) == ((1,), (), (2, 3))
    assert [parting.by for parting in tie.partings] == [LOWEST, LOWEST, MoreJudgesPlacingAbove()]


def test_the_shortlist_is_a_line_that_gives_no_prize_and_takes_none(award):
    result = award({1: 90, 2: 80, 3: 70, 4: 60}, counts(A=1), shortlist=3)
    assert [standing.chosen for standing in result.standings] == [True, True, True, False]
    assert prizes(result) == {1: "A", 2: None, 3: None, 4: None}
    assert (result.chosen, result.prizes_total) == (3, 1)


def test_a_tie_over_the_shortlist_stops_as_any_other(award):
    entries = {1: 90, 2: 80, 3: 80}
    result = award(entries, counts(A=1), shortlist=2)
    assert [(tie.line, tie.undecided) for tie in result.ties] == [(SHORTLIST, (2, 3))]
    assert result.standing(2).open_tie == SHORTLIST
    assert (result.chosen, result.standing(2).chosen) == (2, False)
    extended = award(entries, counts(A=1), shortlist=2, rulings=[Extend(SHORTLIST, (2, 3))])
    assert extended.chosen == 3
    assert extended.settled


def test_a_tie_over_shortlist_and_last_line_is_parted_once_and_reported_at_both(award):
    entries = {1: 90, 2: (81, 79), 3: (85, 75)}
    result = award(entries, counts(A=2), shortlist=2, tie_breaks=[LOWEST])
    assert [(tie.line, tie.inside, tie.settled_by) for tie in result.ties] == [
        (SHORTLIST, (2,), (LOWEST,)),
        ("A", (2,), (LOWEST,)),
    ]
    assert len(result.standing(2).reasons) == 1
    assert award(entries, counts(A=2), shortlist=2).open_ties[1].line == "A"


def test_without_shortlist_and_lines_there_is_only_a_ranking(award):
    result = award({1: 90, 2: 80}, [])
    assert (result.chosen, result.chosen_beyond_prizes, result.prizes_total) == (None, None, 0)
    assert result.settled


def test_a_line_without_seats_has_no_tie(award):
    result = award({1: 90, 2: 90}, [PrizeLine("A", ByShare(Fraction(5))), *counts(B=2)])
    assert result.ties == ()
    assert prizes(result) == {1: "B", 2: "B"}


def test_an_open_tie_passes_a_line_without_seats(award):
    result = award({1: 90, 2: 90, 3: 90, 4: 80}, counts(A=1, B=0, C=2))
    assert [tie.line for tie in result.ties] == ["A"]
    assert [count.held for count in result.counts] == [1, 0, 2]


def test_a_line_by_minimum_takes_all_from_its_score_upwards(award):
    lines = [*counts(A=1), PrizeLine("B", ByMinimum(Decimal("80.00")))]
    result = award({1: 90, 2: 80, 3: 80, 4: Fraction("79.99"), 5: 70}, lines)
    assert prizes(result) == {1: "A", 2: "B", 3: "B", 4: None, 5: None}
    assert (result.counts[1].quota, result.counts[1].given) == (None, 2)


def test_an_open_tie_reaches_a_line_by_minimum_only_with_its_score(award):
    lines = [*counts(A=1), PrizeLine("B", ByMinimum(Decimal(95))), PrizeLine("C", ByMinimum(Decimal(85)))]
    result = award({1: 90, 2: 90, 3: 90, 4: 88}, lines)
    assert [count.held for count in result.counts] == [1, 0, 2]
    assert result.standing(4).prize == "C"


def test_an_ineligible_entry_keeps_its_place_and_the_prize_goes_to_the_next(award, contender):
    entries = [contender(1, 90, 90, ineligible="nộp muộn"), contender(2, 80, 80), contender(3, 70, 70)]
    result = award.contenders(entries, counts(A=1), shortlist=1)
    assert [(s.place, s.prize, s.chosen) for s in result.standings] == [
        (1, None, False),
        (2, "A", True),
        (3, None, False),
    ]
    assert result.standing(1).passed_over.kind is ReasonKind.INELIGIBLE
    assert result.standing(1).passed_over.values == {"why": "nộp muộn"}


def test_an_ineligible_entry_takes_no_part_in_a_tie(award, contender):
    entries = [
        contender(1, 81, 79, ineligible="x"),
        contender(2, 82, 78),
        contender(3, 85, 75),
        contender(4, 70, 70),
    ]
    result = award.contenders(entries, counts(A=1), tie_breaks=[LOWEST])
    assert result.ties[0].entries == (2, 3)
    # Nothing was decided between entry 1 and the others, so it keeps the first of the shared places.
    assert [(s.place, s.entry) for s in result.standings] == [(1, 1), (1, 2), (2, 3), (4, 4)]


def test_a_school_at_its_cap_is_passed_over(award, contender):
    entries = [
        contender(n, mark, mark, school=school) for n, mark, school in [(1, 90, "X"), (2, 80, "X"), (3, 70, "Y")]
    ]
    result = award.contenders(entries, counts(A=2), limits=Limits(per_school=1))
    assert prizes(result) == {1: "A", 2: None, 3: "A"}
    assert result.standing(2).place == 2
    assert result.standing(2).passed_over.values == {"line": "A", "cap": 1}
    assert result.standing(3).passed_over is None


def test_an_entry_that_no_prize_reached_was_not_passed_over(award, contender):
    entries = [contender(1, 90, 90, school="X"), contender(2, 80, 80, school="X")]
    result = award.contenders(entries, counts(A=1), limits=Limits(per_school=1))
    assert result.standing(2).passed_over is None


def test_a_tie_over_the_last_seat_of_a_school_stops_only_that_school(award, contender):
    entries = [contender(n, 80, 80, school=school) for n, school in [(1, "X"), (2, "X"), (3, "Y")]]
    limits = Limits(per_school=1)
    result = award.contenders(entries, counts(A=3), limits=limits)
    (tie,) = result.ties
    assert (tie.cause, tie.inside, tie.undecided) == (TieCause.LIMITS, (3,), (1, 2))
    assert (result.counts[0].given, result.counts[0].held) == (1, 1)
    voted = award.contenders(entries, counts(A=3), rulings=[Vote("A", (2, 1))], limits=limits)
    assert prizes(voted) == {3: "A", 2: "A", 1: None}
    assert voted.standing(1).passed_over.kind is ReasonKind.SCHOOL_CAP
    assert voted.settled


def test_below_a_tie_over_a_limit_the_next_line_is_whole(award, contender):
    entries = [contender(n, mark, mark, school=school) for n, mark, school in [(1, 80, "X"), (2, 80, "X")]]
    entries += [contender(3, 70, 70, school="Y"), contender(4, 60, 60, school="Y")]
    result = award.contenders(entries, counts(A=1, B=1), limits=Limits(per_school=1))
    assert result.ties[0].cause is TieCause.LIMITS
    assert [(count.given, count.held) for count in result.counts] == [(0, 1), (1, 0)]
    assert result.standing(3).prize == "B"


def test_an_open_tie_goes_on_with_no_more_entries_than_its_school_may_have_prizes(award, contender):
    entries = [contender(n, 80, 80, school="X") for n in (1, 2, 3)] + [contender(4, 70, 70, school="Y")]
    result = award.contenders(entries, counts(A=1, B=2), limits=Limits(per_school=2))
    assert [(tie.line, tie.cause, tie.undecided) for tie in result.ties] == [("A", TieCause.SEATS, (1, 2, 3))]
    assert [(count.given, count.held) for count in result.counts] == [(0, 1), (1, 1)]
    voted = award.contenders(entries, counts(A=1, B=2), rulings=[Vote("A", (3, 1, 2))], limits=Limits(2))
    assert prizes(voted) == {3: "A", 1: "B", 2: None, 4: "B"}


def test_who_loses_the_last_seat_to_a_limit_is_passed_over_with_that_reason(award, contender):
    entries = [
        contender(1, 85, 75, school="X"),
        contender(2, 81, 79, school="X"),
        contender(3, 80, 80, school="Y"),
    ]
    result = award.contenders(entries, counts(A=2), tie_breaks=[LOWEST], limits=Limits(per_school=1))
    assert prizes(result) == {2: "A", 3: "A", 1: None}
    assert result.standing(1).passed_over.kind is ReasonKind.SCHOOL_CAP


def test_entries_whose_prize_hangs_on_an_open_tie_wait_with_it(award, contender):
    entries = [contender(n, 80, 80, school="X", authors=frozenset("p")) for n in (1, 2)]
    entries += [
        contender(3, 85, 75, school="X"),
        contender(4, 70, 70, school="X"),
        contender(5, 60, 60, authors=frozenset("p")),
        contender(6, 50, 50, school="Y"),
    ]
    limits = Limits(per_school=1, one_per_author=True)
    result = award.contenders(entries, counts(A=4, B=1), tie_breaks=[LOWEST], limits=limits)
    (tie,) = result.ties
    assert (tie.undecided, tie.waiting) == ((1, 2), (3,))
    assert [result.standing(entry).open_tie for entry in (3, 4, 5, 6)] == ["A", "A", "A", None]
    assert prizes(result) == {1: None, 2: None, 3: None, 4: None, 5: None, 6: "A"}
    voted = award.contenders(entries, counts(A=4, B=1), tie_breaks=[LOWEST], rulings=[Vote("A", (2, 1))], limits=limits)
    assert voted.settled
    assert prizes(voted) == {2: "A", 1: None, 3: None, 4: None, 5: None, 6: "A"}
    assert [voted.standing(n).passed_over.kind.value for n in (1, 3, 4, 5)] == ["school cap"] * 3 + ["author has prize"]


def test_two_clashes_in_one_tie_are_ruled_on_one_after_the_other(award, contender):
    entries = [contender(n, 81, 79, school="X") for n in (1, 2)]
    entries += [contender(n, 85, 75, school="Y") for n in (3, 4)]
    limits, lines = Limits(per_school=1), counts(A=4)
    first = award.contenders(entries, lines, tie_breaks=[LOWEST], limits=limits)
    assert (first.ties[0].undecided, first.ties[0].waiting) == ((1, 2), (3, 4))
    rulings = [Vote("A", (2, 1))]
    second = award.contenders(entries, lines, rulings=rulings, tie_breaks=[LOWEST], limits=limits)
    assert (second.ties[0].undecided, second.ties[0].waiting) == ((3, 4), ())
    rulings.append(Vote("A", (3, 4)))
    third = award.contenders(entries, lines, rulings=rulings, tie_breaks=[LOWEST], limits=limits)
    assert third.settled
    assert prizes(third) == {2: "A", 1: None, 3: "A", 4: None}


@pytest.mark.parametrize("ruling", [Extend("A", (1, 2)), Lower("A", (1, 2))])
def test_extending_or_lowering_does_not_fit_a_tie_over_a_limit(award, contender, ruling):
    entries = [contender(n, 80, 80, school="X") for n in (1, 2)]
    result = award.contenders(entries, counts(A=3), rulings=[ruling], limits=Limits(per_school=1))
    assert result.unfit_rulings == (ruling,)
    assert result.ties[0].undecided == (1, 2)


def test_a_line_is_not_extended_beyond_a_limit(award, contender):
    entries = [contender(n, 80, 80, school=school) for n, school in [(1, "X"), (2, "X"), (3, "Y")]]
    ruling = Extend("A", (1, 2, 3))
    result = award.contenders(entries, counts(A=1), rulings=[ruling], limits=Limits(per_school=1))
    assert result.unfit_rulings == (ruling,)
    assert result.counts[0].extended == 0


def test_tied_entries_of_one_author_are_parted_by_a_reason_and_one_is_passed_over(award, contender):
    entries = [
        contender(1, 85, 75, authors=frozenset("p")),
        contender(2, 81, 79, authors=frozenset("pq")),
        contender(3, 70, 70, authors=frozenset("r")),
    ]
    limits = Limits(one_per_author=True)
    assert award.contenders(entries, counts(A=2), limits=limits).ties[0].undecided == (1, 2)
    result = award.contenders(entries, counts(A=2), tie_breaks=[LOWEST], limits=limits)
    assert prizes(result) == {2: "A", 1: None, 3: "A"}
    assert result.standing(1).passed_over.values == {"line": "A", "by": 2}
    assert result.ties[0].cause is TieCause.LIMITS


def test_lines_per_group_are_filled_and_stopped_in_each_group_for_itself(award, contender):
    entries = [
        contender(n, mark, mark, group=group)
        for group, members in [
            ("kỹ thuật", [(1, 90), (2, 80), (3, 80)]),
            ("truyền thông", [(4, 80), (5, 70)]),
        ]
        for n, mark in members
    ]
    lines = [PrizeLine("A", ByCount(1), Scope.GROUP), PrizeLine("B", ByCount(1), Scope.GROUP)]
    result = award.contenders(entries, lines)
    assert [(tie.line, tie.pool, tie.place, tie.entries) for tie in result.ties] == [("B", "kỹ thuật", 2, (2, 3))]
    assert prizes(result) == {1: "A", 2: None, 3: None, 4: "A", 5: "B"}
    assert [(s.entry, s.place, s.pool, s.pool_place) for s in result.standings] == [
        (1, 1, "kỹ thuật", 1),
        (2, 2, "kỹ thuật", 2),
        (3, 2, "kỹ thuật", 2),
        (4, 2, "truyền thông", 1),
        (5, 5, "truyền thông", 2),
    ]
    voted = award.contenders(entries, lines, rulings=[Vote("B", (3, 2))])
    # Entry 4 was not voted on: nothing puts it above or below the others.
    assert [(s.entry, s.place, s.pool_place) for s in voted.standings][1:4] == [
        (3, 2, 2),
        (4, 2, 1),
        (2, 3, 3),
    ]


def test_a_contest_line_comes_before_lines_per_level(award, contender):
    entries = [
        contender(n, mark, mark, level=level)
        for n, mark, level in [(1, 90, "TH"), (2, 80, "TH"), (3, 70, "THCS"), (4, 60, "THCS")]
    ]
    lines = [PrizeLine("Đặc biệt", ByCount(1)), PrizeLine("Nhất", ByShare(Fraction(50)), Scope.LEVEL)]
    result = award.contenders(entries, lines)
    assert prizes(result) == {1: "Đặc biệt", 2: "Nhất", 3: "Nhất", 4: None}
    assert [(count.line, count.pool, count.quota) for count in result.counts] == [
        ("Đặc biệt", None, 1),
        ("Nhất", "TH", 1),
        ("Nhất", "THCS", 1),
    ]


def test_entries_open_on_a_contest_line_wait_and_take_no_seat_in_their_level(award, contender):
    entries = [contender(n, 80, 80, level="TH") for n in (1, 2)] + [contender(3, 70, 70, level="TH")]
    lines = [PrizeLine("Đặc biệt", ByCount(1)), PrizeLine("Nhất", ByCount(1), Scope.LEVEL)]
    result = award.contenders(entries, lines)
    assert result.standing(1).open_tie == result.standing(2).open_tie == "Đặc biệt"
    assert result.standing(3).prize == "Nhất"
    assert not result.settled


def test_a_cap_counts_in_the_pool_so_that_no_group_depends_on_another(award, contender):
    entries = [contender(n, 80, 80, school="X", group=group) for n, group in [(1, "a"), (2, "b")]]
    lines = [PrizeLine("A", ByCount(1), Scope.GROUP)]
    result = award.contenders(entries, lines, limits=Limits(per_school=1))
    assert prizes(result) == {1: "A", 2: "A"}
