"""Who marks what: whole, equal, without conflicts, connected, the same for a seed; the least disturbance later on."""

from collections import Counter
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenschool.scoring.assignment import (
    Changes,
    Demand,
    Group,
    ImpossibleError,
    TooFewJudgesError,
    UnconnectableError,
    UnequalLoadsError,
    assign,
    reassign,
)
from greenschool.scoring.severity import connected_parts


def pairs_of(assignment):
    return [(entry, judge) for entry, judges in assignment.items() for judge in judges]


def loads(assignment, judges):
    counts = Counter(judge for _, judge in pairs_of(assignment))
    return [counts[judge] for judge in judges]


def check(demand, assignment):
    assert tuple(assignment) == demand.entries
    for entry, judges in assignment.items():
        assert len(set(judges)) == len(judges)
        for group in demand.groups:
            assert len(set(judges) & set(group.judges)) == group.per_entry
        assert all(entry not in demand.barred.get(judge, ()) for judge in judges)
    for group in demand.groups:
        of_group = loads(assignment, group.judges)
        assert max(of_group) - min(of_group) <= 1
    if demand.connected and assignment:
        assert len(connected_parts(pairs_of(assignment))) == 1
        assert min(loads(assignment, [judge for group in demand.groups for judge in group.judges])) > 0


@st.composite
def demands(draw):
    judges = [f"GK{number}" for number in range(draw(st.integers(2, 6)))]
    entries = tuple(range(draw(st.integers(1, 12))))
    barred = {judge: draw(st.sets(st.sampled_from(entries), max_size=4)) for judge in judges}
    if len(judges) >= 4 and draw(st.booleans()):
        groups = (Group(tuple(judges[:2]), 1), Group(tuple(judges[2:]), draw(st.integers(1, 2))))
    else:
        groups = (Group(tuple(judges), draw(st.integers(1, len(judges)))),)
    return Demand(entries, groups, barred, connected=draw(st.booleans()))


def refused(demand, seed):
    try:
        assign(demand, seed)
    except ImpossibleError as refusal:
        return refusal
    return None


@given(demands(), st.integers())
def test_an_assignment_keeps_every_rule_or_is_refused_in_words(demand, seed):
    refusal = refused(demand, seed)
    if refusal is None:
        found = assign(demand, seed)
        check(demand, found)
        assert assign(demand, seed) == found
    else:
        assert len(str(refusal)) > 20


@given(st.integers(2, 7), st.integers(1, 25), st.integers(2, 7), st.integers())
def test_without_conflicts_only_too_few_marks_are_refused(judges, entries, per_entry, seed):
    per_entry = min(per_entry, judges)
    demand = Demand(tuple(range(entries)), (Group(tuple(range(judges)), per_entry),))
    if entries * (per_entry - 1) >= judges - 1:
        check(demand, assign(demand, seed))
    else:
        with pytest.raises(UnconnectableError):
            assign(demand, seed)


@given(demands(), st.integers())
def test_equal_loads_are_refused_only_where_there_are_none(demand, seed):
    """On one small group, against all assignments that there are."""
    if len(demand.groups) > 1 or len(demand.entries) > 5 or len(demand.groups[0].judges) > 4:
        return
    refusal = refused(Demand(demand.entries, demand.groups, demand.barred, connected=False), seed)
    if isinstance(refusal, UnequalLoadsError):
        assert not _equal_loads_exist(demand)
        assert refusal.most - refusal.least > 1
        assert refusal.judge in demand.groups[0].judges


def _equal_loads_exist(demand):
    (group,) = demand.groups
    states = {(0,) * len(group.judges)}
    for entry in demand.entries:
        able = [place for place, judge in enumerate(group.judges) if entry not in demand.barred.get(judge, ())]
        states = {
            tuple(load + (place in chosen) for place, load in enumerate(state))
            for state in states
            for chosen in combinations(able, group.per_entry)
        }
    return any(max(state) - min(state) <= 1 for state in states)


def test_another_seed_gives_another_assignment():
    demand = Demand(tuple(range(30)), (Group(tuple("ABCDEF"), 2),))
    assert assign(demand, 1) != assign(demand, 2)


def test_an_entry_that_too_few_may_mark_is_named():
    demand = Demand((1, 2), (Group(("A", "B", "C"), 2),), {"A": {2}, "B": {2}})
    with pytest.raises(TooFewJudgesError) as refused:
        assign(demand, 1)
    assert (refused.value.entry, refused.value.able, refused.value.wanted) == (2, 1, 2)


def test_a_judge_whom_conflicts_leave_with_too_little_is_named():
    demand = Demand(tuple(range(12)), (Group(("A", "B", "C"), 2),), {"A": set(range(10))})
    with pytest.raises(UnequalLoadsError) as refused:
        assign(demand, 1)
    assert (refused.value.judge, refused.value.least, refused.value.most) == ("A", 2, 11)


def test_one_judge_each_connects_nothing():
    demand = Demand(tuple(range(6)), (Group(("A", "B"), 1),))
    with pytest.raises(UnconnectableError) as refused:
        assign(demand, 1)
    assert (refused.value.marks, refused.value.needed) == (6, 7)
    assert loads(assign(Demand(demand.entries, demand.groups, connected=False), 1), "AB") == [3, 3]


def test_conflicts_that_split_a_panel_in_two_are_refused():
    barred = {"A": {3, 4, 5}, "B": {3, 4, 5}, "C": {0, 1, 2}, "D": {0, 1, 2}}
    with pytest.raises(UnconnectableError):
        assign(Demand(tuple(range(6)), (Group(tuple("ABCD"), 2),), barred), 1)


def test_two_groups_mark_every_entry_independently():
    demand = Demand(tuple(range(21)), (Group(("A1", "A2", "A3"), 1), Group(("B1", "B2"), 1)))
    found = assign(demand, 5)
    check(demand, found)
    assert loads(found, ("A1", "A2", "A3")) == [7, 7, 7]
    assert sorted(loads(found, ("B1", "B2"))) == [10, 11]


@pytest.mark.parametrize(
    ("entries", "groups"),
    [((1, 1), (Group(("A",), 1),)), ((1,), ()), ((1,), (Group(("A", "A"), 1),)), ((1,), (Group(("A",), 0),))],
)
def test_a_demand_that_makes_no_sense(entries, groups):
    with pytest.raises(ValueError):  # noqa: PT011 - its own sentence for each would say no more
        Demand(entries, groups)


def test_no_entries_are_assigned_to_nobody():
    assert assign(Demand((), (Group(("A", "B"), 1),), connected=False), 1) == {}
    assert reassign(Demand((), (Group(("A", "B"), 1),)), {}, [], 1) == Changes((), ())


def applied(current, changes):
    after = {entry: set(judges) for entry, judges in current.items()}
    for entry, judge in changes.removed:
        after[entry].remove(judge)
    for entry, judge in changes.added:
        assert judge not in after[entry]
        after[entry].add(judge)
    return after


def test_a_judge_who_joins_gets_their_share_and_nothing_else_moves():
    before = Demand(tuple(range(60)), (Group(tuple("ABCD"), 2),))
    current = assign(before, 1)
    changes = reassign(Demand(before.entries, (Group(tuple("ABCDE"), 2),)), current, [], 1)
    after = applied(current, changes)
    assert loads(after, "ABCDE") == [24] * 5
    assert len(changes.added) == len(changes.removed) == 24
    assert {judge for _, judge in changes.added} == {"E"}


def test_a_judge_who_leaves_keeps_what_is_begun_and_nothing_else_moves():
    demand = Demand(tuple(range(60)), (Group(tuple("ABCD"), 2),))
    current = assign(demand, 1)
    begun = [(entry, "B") for entry in [one for one, judges in current.items() if "B" in judges][:10]]
    changes = reassign(Demand(demand.entries, demand.groups, closed=frozenset("B")), current, begun, 1)
    after = applied(current, changes)
    assert {judge for _, judge in changes.removed} == {"B"}
    assert len(changes.removed) == len(changes.added) == 20
    assert loads(after, "B") == [10]
    assert sorted(loads(after, "ACD")) == [36, 37, 37]
    assert all(len(judges) == 2 for judges in after.values())


@given(demands(), st.integers(), st.data())
def test_whatever_changes_what_is_begun_stays_and_every_entry_is_whole(demand, seed, data):
    demand = Demand(demand.entries, demand.groups, demand.barred, connected=False)
    try:
        current = assign(demand, seed)
        begun = data.draw(st.sets(st.sampled_from(pairs_of(current)))) if pairs_of(current) else set()
        leaving = data.draw(st.sampled_from(demand.groups[0].judges))
        later = Demand(demand.entries, demand.groups, demand.barred, closed=frozenset({leaving}))
        after = applied(current, reassign(later, current, begun, seed))
    except ImpossibleError:
        return
    assert begun <= set(pairs_of(after))
    assert all(pair in begun for pair in pairs_of(after) if pair[1] == leaving)
    for entry, judges in after.items():
        for group in demand.groups:
            assert len(judges & set(group.judges)) == group.per_entry
        assert all((entry, judge) in begun or entry not in demand.barred[judge] for judge in judges)


def test_a_new_conflict_takes_an_entry_away_and_a_smaller_number_takes_the_rest():
    demand = Demand(tuple(range(20)), (Group(tuple("ABCD"), 2),))
    current = assign(demand, 1)
    (entry,) = [one for one, judges in current.items() if "A" in judges][:1]
    changes = reassign(Demand(demand.entries, demand.groups, {"A": {entry}}), current, [], 1)
    assert (entry, "A") in changes.removed
    fewer = reassign(Demand(demand.entries, (Group(tuple("ABCD"), 1),), connected=False), current, [], 1)
    assert len(fewer.removed) - len(fewer.added) == 20
    gone = reassign(Demand(tuple(range(19)), demand.groups), current, [], 1)
    assert {pair for pair in gone.removed if pair[0] == 19} == {(19, judge) for judge in current[19]}


def test_a_city_is_assigned_whole():
    """A tenth of the largest demand; the whole of it is a benchmark."""
    judges = tuple(f"GK{number:03d}" for number in range(300))
    entries = tuple(range(10_000))
    barred = {judge: set(entries[number::300]) for number, judge in enumerate(judges)}
    demand = Demand(entries, (Group(judges, 3),), barred)
    check(demand, assign(demand, 2023))
