"""The practice season, whose slogan marks hold ties exactly on two prize lines."""

from decimal import Decimal
from fractions import Fraction

import pytest

from greenschool.scoring.prize_lines import SHORTLIST, Extend, Lower, Vote
from greenschool.scoring.scheme import Scheme
from greenschool.scoring.tiebreaks import ByCriterion, HigherLowestMark, MoreJudgesPlacingAbove

MEANING = ByCriterion("c1")


def holders(result, prize):
    return {standing.entry for standing in result.standings if standing.prize == prize}


@pytest.mark.parametrize(("code", "ranked"), [("SK", 27), ("KH", 71), ("DS", 140)])
def test_every_entry_is_ranked(practice_contest, code, ranked):
    result = practice_contest(code).result(settle=False)
    assert len(result.standings) == ranked
    assert result.unscored == ()


def test_the_first_slogan_is_entry_34(practice_contest):
    first = practice_contest("KH").result(settle=False).standings[0]
    assert (first.entry, first.place, str(first.score), first.prize) == (34, 1, "94.50", "Nhất")


def test_the_slogans_stop_at_two_ties_and_none_of_the_tied_has_a_prize(practice_contest):
    result = practice_contest("KH").result(settle=False)
    assert [(tie.line, tie.place, tie.score, tie.entries, tie.seats) for tie in result.ties] == [
        ("Nhì", 20, Decimal("80.17"), (44, 54), 1),
        ("Ba", 34, Decimal("73.67"), (9, 26), 1),
    ]
    assert all(tie.undecided == tie.entries and tie.settled_by == () for tie in result.ties)
    for entry, line in [(44, "Nhì"), (54, "Nhì"), (9, "Ba"), (26, "Ba")]:
        standing = result.standing(entry)
        assert (standing.prize, standing.open_tie) == (None, line)
    assert not result.settled
    # One third prize waits for whoever of 44 and 54 is not second, another for 9 or 26.
    assert [(count.given, count.held) for count in result.counts] == [(10, 0), (9, 1), (12, 2)]


@pytest.mark.parametrize("settle", [False, True])
def test_thirty_six_are_chosen_for_thirty_four_prizes_and_the_difference_is_shown(practice_contest, settle):
    result = practice_contest("KH").result(settle=settle)
    assert (result.chosen, result.prizes_total, result.chosen_beyond_prizes) == (36, 34, 2)
    assert sum(standing.chosen for standing in result.standings) == 36


def test_the_first_criterion_parts_both_slogan_ties_with_its_reason(practice_contest):
    result = practice_contest("KH").result(settle=True)
    assert [(tie.inside, tie.outside, tie.settled_by) for tie in result.ties] == [
        ((44,), (54,), (MEANING,)),
        ((26,), (9,), (MEANING,)),
    ]
    expected = [
        (44, 20, "Nhì", Fraction(175, 2)),
        (54, 21, "Ba", Fraction(86)),
        (26, 34, "Ba", Fraction(76)),
        (9, 35, None, Fraction(145, 2)),
    ]
    for entry, place, prize, total in expected:
        standing = result.standing(entry)
        assert (standing.place, standing.prize) == (place, prize)
        assert standing.reasons[0].values == {"criterion": "c1", "total": total, "count": 3}
    assert result.settled


def test_slogan_ties_away_from_the_lines_share_their_places(practice_contest):
    result = practice_contest("KH").result(settle=True)
    for pair, place in [((13, 51), 16), ((1, 41), 18), ((24, 45), 28)]:
        assert [result.standing(entry).place for entry in pair] == [place, place]
        assert all(result.standing(entry).reasons == () for entry in pair)


def test_extending_the_second_prizes_moves_the_third_line_past_its_tie(practice_contest):
    lower = Lower("Ba", (9, 26), "Biên bản 2")
    result = practice_contest("KH").result(settle=False, rulings=[Extend("Nhì", (44, 54)), lower])
    assert [tie.line for tie in result.ties] == ["Nhì"]
    assert {44, 54} <= holders(result, "Nhì")
    assert result.standing(44).place == result.standing(54).place == 20
    nhi, ba = result.counts[1:]
    assert (nhi.quota, nhi.given, nhi.extended) == (10, 11, 1)
    # Fourteen third prizes from place 22 on reach place 35, so 9 and 26 are no longer tied over the line.
    assert (ba.quota, ba.given) == (14, 14)
    assert {9, 26} <= holders(result, "Ba")
    assert result.unfit_rulings == (lower,)


def test_lowering_the_last_slogan_tie_leaves_its_seat_empty(practice_contest):
    rulings = [Vote("Nhì", (44, 54)), Lower("Ba", (9, 26))]
    result = practice_contest("KH").result(settle=False, rulings=rulings)
    assert result.settled
    assert (result.counts[2].quota, result.counts[2].given) == (14, 13)
    assert result.standing(9).prize is None
    assert result.standing(26).prize is None
    assert (result.prizes_total, result.chosen_beyond_prizes) == (33, 3)


def test_a_vote_puts_the_tied_slogans_in_order(practice_contest):
    result = practice_contest("KH").result(settle=False, rulings=[Vote("Nhì", (54, 44), "4 phiếu / 5")])
    assert (result.standing(54).place, result.standing(54).prize) == (20, "Nhì")
    assert (result.standing(44).place, result.standing(44).prize) == (21, "Ba")
    assert result.standing(54).reasons[0].values["decision"] == "4 phiếu / 5"


def test_the_ambassadors_stop_at_a_tie_of_three_on_the_last_line(practice_contest):
    contest = practice_contest("DS")
    (tie,) = contest.result(settle=False).ties
    assert (tie.line, tie.place, tie.score, tie.entries, tie.seats) == (
        "Khuyến khích",
        34,
        Decimal("78.50"),
        (57, 77, 137),
        1,
    )
    (settled,) = contest.result(settle=True).ties
    assert (settled.inside, settled.outside) == ((57,), (77, 137))
    assert settled.settled_by == (ByCriterion("c1"), ByCriterion("c2"))


def test_no_judge_saw_all_three_ambassadors_so_placings_do_not_part_them(practice_contest):
    contest = practice_contest("DS")
    (tie,) = contest.result(settle=True, scheme=Scheme(tie_breaks=(MoreJudgesPlacingAbove(),))).ties
    assert tie.undecided == (57, 77, 137)
    assert len(tie.partings[0].groups) == 1
    (tie,) = contest.result(settle=True, scheme=Scheme(tie_breaks=(HigherLowestMark(),))).ties
    assert tie.inside == (77,)


def test_the_initiatives_have_no_tie_on_a_line(practice_contest):
    result = practice_contest("SK").result(settle=False)
    assert result.ties == ()
    assert result.settled
    assert [(count.line, count.given) for count in result.counts] == [("Nhất", 2), ("Nhì", 4), ("Ba", 4)]
    assert result.shortlist.line == SHORTLIST
    assert result.chosen_beyond_prizes == 0
    assert [standing.place for standing in result.standings[6:9]] == [7, 7, 9]
