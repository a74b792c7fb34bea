"""Results: exact scores, ties at the lines, the council's decisions, settling, the fingerprint."""

import csv
import re
from collections import defaultdict
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest

from greenschool.models import Decision
from greenschool.models.account import Role
from greenschool.scoring.prize_lines import SHORTLIST
from greenschool.scoring.reasons import ReasonKind
from greenschool.services.awards import list_awards
from greenschool.services.desk import SeasonClosedError, UnknownContestError
from greenschool.services.results import (
    AlreadySettledError,
    DecisionDoesNotFitError,
    DecisionNeedsReasonError,
    RoundStillOpenError,
    TiesRemainError,
    decide,
    settle,
)
from greenschool.services.rounds import close_round
from greenschool.services.standings import standings
from greenschool.services.states import DecisionKind, RoundState
from greenschool.storage.unit_of_work import NotAllowedError
from tests.practice import FILES

MEANING = "Đúng chủ đề, ý nghĩa"


def by_entry(found):
    return {row.entry: row for row in found.rows}


def prizes(found):
    return {line.name: sum(row.prize == line.name for row in found.rows) for line in found.lines}


def settled_with(desk, contest="KH"):
    close_round(desk, contest)
    return settle(desk, contest)


@pytest.fixture(scope="module")
def second_computation():
    """Scores by contest and entry, from the file alone: sum of a sheet, mean of sheets, half up to two decimals."""
    sheets = defaultdict(lambda: defaultdict(Fraction))
    with FILES["marks"].open(encoding="utf-8-sig") as file:
        for row in csv.DictReader(file):
            mark = Fraction(row["Điểm"].replace(",", "."))
            sheets[row["Cuộc thi"], int(row["STT bài"])][row["Giám khảo"]] += mark
    scores = {}
    for key, totals in sheets.items():
        mean = sum(totals.values()) / len(totals)
        hundredths = (mean * 100 + Fraction(1, 2)).__floor__()
        scores[key] = Decimal(hundredths).scaleb(-2)
        assert scores[key] == (Decimal(mean.numerator) / mean.denominator).quantize(Decimal("0.01"), ROUND_HALF_UP)
    return scores


@pytest.mark.parametrize(("contest", "entries", "marks"), [("SK", 27, 486), ("KH", 71, 852), ("DS", 140, 1400)])
def test_every_score_is_what_a_second_computation_gives(marked, second_computation, contest, entries, marks):
    found = standings(marked, contest)
    assert {(contest, row.entry): row.score for row in found.rows} == {
        key: score for key, score in second_computation.items() if key[0] == contest
    }
    assert len(found.rows) == entries
    assert found.marks == marks
    scores = [row.score for row in found.rows]
    assert scores == sorted(scores, reverse=True)
    assert [row.rank for row in found.rows] == [1 + sum(other > score for other in scores) for score in scores]


def test_the_sheets_of_an_entry_are_shown_with_their_totals(marked):
    first = standings(marked, "KH").rows[0]
    assert (first.entry, first.code, str(first.score)) == (34, "KH-034", "94.50")
    assert sum(sheet.total for sheet in first.sheets) / len(first.sheets) == first.score
    assert all(re.fullmatch(r"GK0\d", sheet.judge) for sheet in first.sheets)


def test_before_settling_ties_on_two_lines_withhold_their_prizes(marked):
    found = standings(marked, "KH")
    assert [(tie.line, tie.place, set(tie.entries), tie.seats) for tie in found.ties] == [
        ("Nhì", 20, {44, 54}, 1),
        ("Ba", 34, {9, 26}, 1),
    ]
    rows = by_entry(found)
    for entry, line, rank in ((44, "Nhì", 20), (54, "Nhì", 20), (9, "Ba", 34), (26, "Ba", 34)):
        assert (rows[entry].prize, rows[entry].open_tie, rows[entry].rank) == ("", line, rank)
    assert (found.settled, found.fingerprint, found.settled_at) == (False, "", None)
    assert (found.chosen, found.prizes, found.chosen_beyond_prizes) == (36, 34, 2)


def test_settling_parts_both_ties_by_the_first_criterion(marked):
    found = settled_with(marked)
    rows = by_entry(found)
    assert [(tie.line, tie.inside, tie.outside, tie.undecided) for tie in found.ties] == [
        ("Nhì", (44,), (54,), ()),
        ("Ba", (26,), (9,), ()),
    ]
    assert found.open_ties == ()
    assert [(rows[entry].rank, rows[entry].prize) for entry in (44, 54, 26, 9)] == [
        (20, "Nhì"),
        (21, "Ba"),
        (34, "Ba"),
        (35, ""),
    ]
    for entry in (44, 54, 26, 9):
        (reason,) = rows[entry].reasons
        assert (reason.kind, reason.values["criterion"]) == (ReasonKind.CRITERION, MEANING)
    assert prizes(found) == {"Nhất": 10, "Nhì": 10, "Ba": 14}
    assert [(line.quota, line.given) for line in found.lines] == [(10, 10), (10, 10), (14, 14)]
    assert sum(row.chosen for row in found.rows) == found.chosen == 36
    assert found.chosen_beyond_prizes == 2
    assert (found.settled, found.state) == (True, RoundState.SETTLED)
    assert found == standings(marked, "KH")


def test_the_ambassadors_are_tied_on_their_last_line(marked):
    (tie,) = standings(marked, "DS").ties
    assert (tie.line, tie.place, set(tie.entries), tie.seats) == ("Khuyến khích", 34, {57, 77, 137}, 1)
    found = settled_with(marked, "DS")
    assert (found.ties[0].inside, found.chosen, found.chosen_beyond_prizes) == ((57,), None, 0)
    assert prizes(found) == {"Nhất": 3, "Nhì": 6, "Ba": 10, "Khuyến khích": 15}


def test_settling_writes_fingerprint_backup_and_line(marked, journal, backups):
    close_round(marked, "KH")
    before = backups(marked)
    found = settle(marked, "KH")
    assert re.fullmatch("[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}", found.fingerprint)
    assert found.settled_at is not None
    assert sorted(backups(marked)) == sorted([*before, "settle"])
    line = journal(marked)[-1]
    assert (line.action, line.detail["contest"], line.detail["fingerprint"]) == (
        "results.settle",
        "KH",
        found.fingerprint,
    )


def test_the_fingerprint_stands_for_the_result_and_changes_with_a_mark(desk_on, behind):
    first, second, changed = (desk_on("marked") for _ in range(3))
    behind(
        changed,
        "UPDATE marks SET value = value - 500 WHERE id = (SELECT marks.id FROM marks JOIN score_sheets ON"
        " score_sheets.id = sheet_id JOIN entries ON entries.id = entry_id JOIN contests ON contests.id = contest_id"
        " WHERE code = 'KH' AND number = 34 ORDER BY marks.id LIMIT 1)",
    )
    prints = [settled_with(desk).fingerprint for desk in (first, second, changed)]
    assert prints[0] == prints[1] != prints[2]
    assert standings(first, "KH").fingerprint == prints[0]
    assert len({settled_with(first, contest).fingerprint for contest in ("SK", "DS")} | {prints[0]}) == 3


def test_settling_waits_for_the_marks_to_be_closed(lists, marked, backups):
    for desk in (lists, marked):
        before = backups(desk)
        with pytest.raises(RoundStillOpenError):
            settle(desk, "KH")
        assert backups(desk) == before
    assert list_awards(marked) == ()


def test_a_settled_result_is_not_settled_or_decided_again(settled, backups, journal):
    before = standings(settled, "KH"), backups(settled), len(journal(settled)), list_awards(settled)
    with pytest.raises(AlreadySettledError):
        settle(settled, "KH")
    with pytest.raises(AlreadySettledError):
        decide(settled, "KH", "Nhì", DecisionKind.EXTEND, (44, 54), "Biên bản")
    assert (standings(settled, "KH"), backups(settled), len(journal(settled)), list_awards(settled)) == before


def test_a_tie_that_nothing_parts_stops_settling(twins, backups):
    before = backups(twins)
    with pytest.raises(TiesRemainError) as refused:
        settle(twins, "KH")
    assert refused.value.values["lines"] == "Nhì"
    assert sorted(refused.value.values["entries"].split(", ")) == ["44", "54"]
    found = standings(twins, "KH")
    assert (found.state, found.fingerprint, list_awards(twins)) == (RoundState.CLOSED, "", ())
    assert [set(tie.undecided) for tie in found.open_ties] == [{44, 54}]
    assert backups(twins) == before


def test_the_council_extends_the_prize(twins):
    decide(twins, "KH", "Nhì", DecisionKind.EXTEND, (54, 44), "Biên bản số 3")
    found = settle(twins, "KH")
    rows = by_entry(found)
    assert [(rows[entry].rank, rows[entry].prize) for entry in (44, 54)] == [(20, "Nhì"), (20, "Nhì")]
    assert prizes(found)["Nhì"] == 11
    assert rows[44].reasons[-1].kind is ReasonKind.EXTENDED
    assert rows[44].reasons[-1].values["decision"] == "Biên bản số 3"


def test_the_council_lowers_them(twins):
    decide(twins, "KH", "Nhì", DecisionKind.LOWER, (44, 54), "Biên bản số 3")
    found = settle(twins, "KH")
    rows = by_entry(found)
    assert [rows[entry].prize for entry in (44, 54)] == ["Ba", "Ba"]
    assert prizes(found)["Nhì"] == 9
    assert found.chosen_beyond_prizes == 3


@pytest.mark.parametrize("order", [(44, 54), (54, 44)])
def test_the_council_votes_in_an_order(twins, order):
    decide(twins, "KH", "Nhì", DecisionKind.VOTE, order, "4 phiếu trên 5")
    found = settle(twins, "KH")
    rows = by_entry(found)
    assert [(rows[entry].rank, rows[entry].prize) for entry in order] == [(20, "Nhì"), (21, "Ba")]
    assert rows[order[0]].reasons[-1].kind is ReasonKind.VOTED


def test_a_decision_is_recorded_with_who_when_and_why_in_table_and_journal(twins, journal):
    decide(twins, "kh", "Nhi\u0300", DecisionKind.VOTE, (54, 44), "  Biên bản   số 3 ")
    with twins.read() as uow:
        (decision,) = uow.session.query(Decision).all()
        recorded = decision.decided_at
        assert (decision.kind, decision.line, decision.entries, decision.reason, decision.decided_by) == (
            DecisionKind.VOTE,
            "Nhì",
            [54, 44],
            "Biên bản số 3",
            "Quản trị",
        )
    line = journal(twins)[-1]
    assert (line.action, line.actor, line.role, line.reason, line.at) == (
        "results.decide",
        "Quản trị",
        "administrator",
        "Biên bản số 3",
        recorded,
    )
    assert line.detail["added"]["decisions"]["rows"][0]["entries"] == [54, 44]


@pytest.mark.parametrize(
    ("line", "entries"),
    [
        ("Nhì", (44,)),
        ("Nhì", (44, 54, 9)),
        ("Nhì", (44, 44, 54)),
        ("Nhì", ()),
        ("Ba", (44, 54)),
        ("Ba", (9, 26)),
        ("Giải lạ", (44, 54)),
        (SHORTLIST, (44, 54)),
    ],
)
def test_a_decision_that_fits_no_open_tie_is_refused(twins, line, entries, journal):
    before = len(journal(twins))
    with pytest.raises(DecisionDoesNotFitError) as refused:
        decide(twins, "KH", line, DecisionKind.EXTEND, entries, "Biên bản")
    assert re.fullmatch(r"Nhì \((44, 54|54, 44)\)", refused.value.values["ties"])
    assert len(journal(twins)) == before


def test_a_second_decision_on_the_same_tie_is_refused(twins):
    decide(twins, "KH", "Nhì", DecisionKind.EXTEND, (44, 54), "Biên bản 1")
    with pytest.raises(DecisionDoesNotFitError, match="Open ties: 0"):
        decide(twins, "KH", "Nhì", DecisionKind.LOWER, (44, 54), "Biên bản 2")


@pytest.mark.parametrize("reason", ["", "   ", "\u200b\n"])
def test_a_decision_without_its_reason_is_refused(twins, reason, journal):
    before = len(journal(twins))
    with pytest.raises(DecisionNeedsReasonError):
        decide(twins, "KH", "Nhì", DecisionKind.EXTEND, (44, 54), reason)
    assert len(journal(twins)) == before


def test_deciding_and_settling_are_for_the_office_in_an_open_season(twins, seated_as, close_season):
    for role in (Role.JUDGE, Role.VIEWER):
        with pytest.raises(NotAllowedError):
            decide(seated_as(twins, role), "KH", "Nhì", DecisionKind.EXTEND, (44, 54), "Biên bản")
        with pytest.raises(NotAllowedError):
            settle(seated_as(twins, role), "KH")
    for act in (lambda: settle(twins, "XX"), lambda: standings(twins, "XX")):
        with pytest.raises(UnknownContestError):
            act()
    close_season(twins)
    with pytest.raises(SeasonClosedError):
        decide(twins, "KH", "Nhì", DecisionKind.EXTEND, (44, 54), "Biên bản")
    with pytest.raises(SeasonClosedError):
        settle(twins, "KH")
    assert standings(twins, "KH").state is RoundState.CLOSED


def test_a_judge_sees_no_standings(marked, seated_as):
    assert standings(seated_as(marked, Role.VIEWER), "KH").rows
    with pytest.raises(NotAllowedError):
        standings(seated_as(marked, Role.JUDGE), "KH")


def test_a_contest_without_a_mark_has_entries_without_a_place(lists):
    found = standings(lists, "SK")
    assert (len(found.rows), found.marks, found.prizes) == (27, 0, 0)
    assert {row.reasons[0].kind for row in found.rows} == {ReasonKind.TOO_FEW_MARKS}


def test_no_school_holds_more_prizes_than_its_cap(season_from):
    found = settled_with(season_from({}, KH="school_cap = 1"))
    holders = [row.school for row in found.rows if row.prize]
    assert len(holders) == len(set(holders))
    passed = [row for row in found.rows if row.reasons and row.reasons[-1].kind is ReasonKind.SCHOOL_CAP]
    assert passed
    best = {}
    for row in found.rows:
        best.setdefault(row.school, row.entry)
    assert {row.entry for row in found.rows if row.prize} <= set(best.values())


KH_PRIZES = '[{ name = "Nhất", count = 10 }, { name = "Nhì", count = 10 }, { name = "Ba", count = 14 }]'


def test_prizes_by_share_are_rounded_down(season_from):
    shares = '[{ name = "Nhất", share = 5 }, { name = "Nhì", share = 10 }]'
    found = settled_with(season_from({KH_PRIZES: shares}))
    assert prizes(found) == {"Nhất": 3, "Nhì": 7}
    assert [line.quota for line in found.lines] == [3, 7]


def test_prizes_by_minimum_score_go_to_all_who_reach_it(season_from, second_computation):
    minimum = '[{ name = "Xuất sắc", minimum = 90 }, { name = "Đạt", minimum = 82.5 }]'
    found = settled_with(season_from({KH_PRIZES: minimum}))
    scores = [score for (contest, _), score in second_computation.items() if contest == "KH"]
    assert prizes(found) == {
        "Xuất sắc": sum(score >= 90 for score in scores),
        "Đạt": sum(Decimal("82.5") <= score < 90 for score in scores),
    }
    assert all(prizes(found).values())


def test_a_scheme_of_median_and_one_decimal_is_computed_so(season_from):
    found = standings(season_from({}, KH='aggregate = "median"\ndecimals = 1\nsheet_decimals = 0'), "KH")
    assert (found.scheme.aggregate, found.scheme.decimals, found.scheme.sheet_decimals) == ("median", 1, 0)
    for row in found.rows:
        totals = sorted(sheet.total.quantize(Decimal(1), ROUND_HALF_UP) for sheet in row.sheets)
        assert len(totals) == 3
        assert row.score == totals[1]
        assert row.score.as_tuple().exponent == -1


def test_only_the_tie_breaks_of_the_scheme_are_tried(season_from):
    desk = season_from({}, KH='tie_breaks = [{ kind = "lowest_mark" }]')
    found = standings(desk, "KH")
    assert found.scheme.tie_breaks == (("lowest_mark", ""),)
    assert {reason.kind for tie in found.ties for _, reason in tie.reasons} == {ReasonKind.LOWEST_MARK}


def test_prizes_by_group_are_counted_in_each_group(season_from):
    old = '[{ name = "Nhất", count = 2 }, { name = "Nhì", count = 4 }, { name = "Ba", count = 4 }]'
    found = settled_with(season_from({old: '[{ name = "Nhất", count = 1, scope = "group" }]'}, "SK"), "SK")
    assert {row.group for row in found.rows if row.prize} == {"Truyền thông", "Kỹ thuật"}
    assert sum(bool(row.prize) for row in found.rows) == 2
