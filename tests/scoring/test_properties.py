"""What must hold for every contest: nobody is awarded by chance, and nothing is lost or hidden."""

from collections import Counter
from dataclasses import dataclass, replace
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from greenschool.scoring.marks import SheetStanding
from greenschool.scoring.prize_lines import (
    ByCount,
    ByMinimum,
    ByShare,
    Contender,
    Extend,
    Limits,
    Lower,
    PrizeLine,
    Scope,
    Vote,
    standings,
)
from greenschool.scoring.ranking import Sheet
from greenschool.scoring.reasons import ReasonKind
from greenschool.scoring.rounding import half_up
from greenschool.scoring.rubric import Criterion, Rubric
from greenschool.scoring.scheme import Scheme
from greenschool.scoring.tiebreaks import ByCriterion, HigherLowestMark, MoreJudgesPlacingAbove

RUBRIC = Rubric((Criterion("a", "First", Fraction(3)), Criterion("b", "Second", Fraction(3))))
JUDGES = ("J1", "J2", "J3")
TIE_BREAKS = (ByCriterion("a"), MoreJudgesPlacingAbove(), HigherLowestMark(), ByCriterion("b"))
NAMES = ("Nhất", "Nhì", "Ba", "Khuyến khích")


@dataclass(frozen=True)
class Contest:
    contenders: tuple[Contender, ...]
    lines: tuple[PrizeLine, ...]
    shortlist: int | None
    tie_breaks: tuple
    limits: Limits
    decimals: int

    def result(self, *, settle=True, rulings=()):
        scheme = Scheme(decimals=self.decimals, tie_breaks=self.tie_breaks)
        return standings(
            self.contenders,
            RUBRIC,
            scheme,
            self.lines,
            self.shortlist,
            rulings,
            settle=settle,
            limits=self.limits,
        )


MARK = st.integers(0, 3).map(Fraction)
SHEET_STATE = st.sampled_from([SheetStanding.SUBMITTED] * 9 + [SheetStanding.ABSENT, SheetStanding.MISSING])


@st.composite
def contender(draw, entry):
    sheets = tuple(Sheet(judge, draw(SHEET_STATE), {"a": draw(MARK), "b": draw(MARK)}) for judge in JUDGES)
    return Contender(
        entry,
        sheets,
        group=draw(st.sampled_from("gh")),
        level=draw(st.sampled_from(["TH", "THCS"])),
        school=draw(st.sampled_from(["X", "Y", "Z", None])),
        authors=draw(st.frozensets(st.sampled_from("pqrst"), max_size=2)),
        ineligible=draw(st.sampled_from([None] * 6 + ["nộp muộn"])),
    )


QUOTA = st.one_of(
    st.integers(0, 4).map(ByCount),
    st.integers(1, 60).map(lambda percent: ByShare(Fraction(percent))),
    st.integers(0, 6).map(lambda score: ByMinimum(half_up(score, 0))),
)


@st.composite
def contests(draw, *, quota=QUOTA, scopes=True, limits=True):
    entries = draw(st.lists(st.integers(1, 99), min_size=1, max_size=10, unique=True))
    narrow = draw(st.sampled_from([Scope.CONTEST, Scope.GROUP, Scope.LEVEL])) if scopes else Scope.CONTEST
    wide = draw(st.integers(0, 3))
    quotas = draw(st.lists(quota, max_size=4))
    return Contest(
        contenders=tuple(draw(contender(entry)) for entry in entries),
        lines=tuple(
            PrizeLine(name, one, Scope.CONTEST if position < wide else narrow)
            for position, (name, one) in enumerate(zip(NAMES, quotas, strict=False))
        ),
        shortlist=draw(st.none() | st.integers(0, 8)),
        tie_breaks=tuple(draw(st.permutations(TIE_BREAKS))[: draw(st.integers(0, 4))]),
        limits=Limits(draw(st.none() | st.integers(1, 2)), draw(st.booleans())) if limits else Limits(),
        decimals=draw(st.integers(0, 2)),
    )


COUNTED = contests(quota=st.integers(0, 4).map(ByCount), scopes=False, limits=False)


def ruled(contest, choice):
    """Rule on every open tie, one after the other, as a council would."""
    rulings = []
    result = contest.result()
    while result.open_ties:
        tie = result.open_ties[0]
        voted = Vote(tie.line, tuple(sorted(tie.undecided, key=lambda entry: (choice.random(), entry))))
        ruling = choice.choice([voted, Extend(tie.line, tie.undecided), Lower(tie.line, tie.undecided)])
        result = contest.result(rulings=[*rulings, ruling])
        if ruling in result.unfit_rulings:
            ruling = voted
            result = contest.result(rulings=[*rulings, ruling])
        rulings.append(ruling)
        assert len(rulings) < 40
    assert result.unfit_rulings == ()
    return result


def assert_limits_kept(contest, result):
    by_entry = {one.entry: one for one in contest.contenders}
    winners = [(s, by_entry[s.entry]) for s in result.standings if s.prize]
    assert all(one.ineligible is None for _, one in winners)
    for pool in {s.pool for s, _ in winners}:
        here = [one for s, one in winners if s.pool == pool]
        if contest.limits.per_school is not None:
            schools = Counter(one.school for one in here if one.school is not None)
            assert all(held <= contest.limits.per_school for held in schools.values())
        if contest.limits.one_per_author:
            authors = Counter(author for one in here for author in one.authors)
            assert all(held == 1 for held in authors.values())


def in_order(lines, standing):
    names = [line.name for line in lines]
    return names.index(standing.prize) if standing.prize else len(names)


@given(contests(), st.booleans(), st.randoms(use_true_random=False))
def test_the_order_of_the_entries_changes_nothing(contest, settle, chance):
    contenders = tuple(chance.sample(contest.contenders, len(contest.contenders)))
    assert replace(contest, contenders=contenders).result(settle=settle) == contest.result(settle=settle)


@given(contests(), st.booleans(), st.randoms(use_true_random=False))
def test_the_numbers_of_the_entries_change_nothing(contest, settle, chance):
    """Had the entries got other numbers, each would have the same place, prize and tie."""
    old = [one.entry for one in contest.contenders]
    number = dict(zip(old, chance.sample(range(1, 100), len(old)), strict=True))
    renumbered = tuple(replace(one, entry=number[one.entry]) for one in contest.contenders)
    before = contest.result(settle=settle)
    after = replace(contest, contenders=renumbered).result(settle=settle)
    for standing in before.standings:
        twin = after.standing(number[standing.entry])
        for what in ("place", "pool_place", "prize", "open_tie", "chosen"):
            assert getattr(twin, what) == getattr(standing, what)
        assert {number[entry] for entry in standing.put_above} == set(twin.put_above)
    for tie, twin in zip(before.ties, after.ties, strict=True):
        for what in ("entries", "inside", "outside", "undecided", "waiting"):
            assert {number[entry] for entry in getattr(tie, what)} == set(getattr(twin, what))
    assert before.counts == after.counts


@given(contests(), st.booleans())
def test_equal_printed_scores_share_the_place_unless_a_reason_parts_them(contest, settle):
    ranked = contest.result(settle=settle).standings
    for one in ranked:
        assert one.place == 1 + sum(other.score > one.score for other in ranked) + len(one.put_above)
        for other in ranked:
            if one.score == other.score and one.place != other.place:
                lower = max(one, other, key=lambda standing: standing.place)
                assert lower.put_above
                assert lower.reasons
            if one.score > other.score:
                assert one.place < other.place


@given(contests())
def test_without_settling_no_equal_scores_are_parted(contest):
    for standing in contest.result(settle=False).standings:
        assert standing.put_above == ()
        assert standing.reasons == ()


@given(COUNTED)
def test_a_straddling_tie_is_always_reported_and_nothing_else_is(contest):
    """Count seats down the list of scores: a line straddles where the next equals the last one seated."""
    result = contest.result(settle=False)
    blocked = {one.entry for one in contest.contenders if one.ineligible}
    scores = [standing.score for standing in result.standings if standing.entry not in blocked]
    seated, straddled = 0, []
    for line in contest.lines:
        last = seated + line.quota.count
        if line.quota.count and 0 < last < len(scores) and scores[last - 1] == scores[last]:
            straddled.append(line.name)
        seated = min(last, len(scores))
    assert [tie.line for tie in result.ties if tie.line in NAMES] == straddled


@given(contests(), st.booleans())
def test_entries_in_an_open_tie_have_no_prize_of_its_line_and_the_tie_is_named(contest, settle):
    result = contest.result(settle=settle)
    on_prize_lines = [tie for tie in result.open_ties if tie.line in NAMES]
    tied = {entry for tie in on_prize_lines for entry in tie.undecided + tie.waiting}
    for standing in result.standings:
        if standing.entry in tied:
            assert standing.open_tie in NAMES
        if standing.open_tie in NAMES:
            assert standing.prize is None
            assert standing.open_tie in {tie.line for tie in on_prize_lines}
            assert standing.entry in tied or contest.limits != Limits()
    assert result.settled == (not result.open_ties)
    for tie in result.ties:
        assert sorted(tie.inside + tie.outside + tie.undecided + tie.waiting) == list(tie.entries)


@given(contests(), st.booleans())
def test_even_while_ties_are_open_no_limit_is_broken_and_no_quota_exceeded(contest, settle):
    result = contest.result(settle=settle)
    assert_limits_kept(contest, result)
    for count in result.counts:
        assert count.quota is None or count.given + count.held <= count.quota


@given(contests(), st.randoms(use_true_random=False))
def test_a_settled_result_never_gives_more_than_the_quota_unless_a_line_was_extended(contest, chance):
    result = ruled(contest, chance)
    for count in result.counts:
        assert count.held == 0
        assert count.extended == 0 or any(isinstance(r, Extend) for t in result.ties for r in t.settled_by)
        if count.quota is not None:
            assert count.given <= count.quota + count.extended
    for name, given_here in Counter(s.prize for s in result.standings if s.prize).items():
        assert given_here == sum(count.given for count in result.counts if count.line == name)


@given(contests(), st.randoms(use_true_random=False))
def test_a_settled_result_keeps_the_limits_and_awards_no_ineligible_entry(contest, chance):
    assert_limits_kept(contest, ruled(contest, chance))


@given(contests(), st.randoms(use_true_random=False))
def test_nobody_is_passed_without_a_reason(contest, chance):
    """Of two entries in one pool, the better one has the better prize, or a reason says why not."""
    result = ruled(contest, chance)
    for better in result.standings:
        for worse in result.standings:
            if better.pool != worse.pool or in_order(contest.lines, worse) >= in_order(contest.lines, better):
                continue
            if better.score > worse.score or better.entry in worse.put_above:
                assert better.passed_over is not None
            elif better.score == worse.score:
                assert better.passed_over is not None or worse.entry in better.put_above


@given(contests(), st.randoms(use_true_random=False))
def test_an_entry_is_passed_over_only_for_a_limit_that_was_reached(contest, chance):
    by_entry = {one.entry: one for one in contest.contenders}
    result = ruled(contest, chance)
    for standing in result.standings:
        reason, own = standing.passed_over, by_entry[standing.entry]
        if reason is None:
            assert own.ineligible is None
        elif reason.kind is ReasonKind.SCHOOL_CAP:
            prizes = [s for s in result.standings if s.prize and by_entry[s.entry].school == own.school]
            assert len(prizes) >= contest.limits.per_school
        elif reason.kind is ReasonKind.AUTHOR_HAS_PRIZE:
            other = reason.values["by"]
            assert result.standing(other).prize
            assert by_entry[other].authors & own.authors
        else:
            assert own.ineligible == reason.values["why"]


@given(contests())
def test_every_entry_is_ranked_or_unscored_and_never_at_zero_for_missing_marks(contest):
    result = contest.result()
    ranked = {standing.entry: standing for standing in result.standings}
    unscored = {one.entry for one in result.unscored}
    assert ranked.keys() | unscored == {one.entry for one in contest.contenders}
    assert not ranked.keys() & unscored
    for one in contest.contenders:
        submitted = [sheet for sheet in one.sheets if sheet.standing is SheetStanding.SUBMITTED]
        assert (one.entry in unscored) == (len(submitted) < 2)
        if one.entry in ranked:
            total = sum(mark for sheet in submitted for mark in sheet.marks.values())
            assert ranked[one.entry].scored.total == Fraction(total, len(submitted))


@given(contests())
def test_tie_breaks_never_change_who_wins_on_score_alone(contest):
    """Where nothing straddles, settling decides nothing."""
    open_result, settled = contest.result(settle=False), contest.result(settle=True)
    if not open_result.ties:
        assert settled.standings == open_result.standings


@settings(max_examples=20)
@given(contests())
def test_a_tie_break_on_an_unknown_criterion_is_refused_before_anything_is_decided(contest):
    with pytest.raises(ValueError, match="no criterion z"):
        replace(contest, tie_breaks=(ByCriterion("z"),)).result()
