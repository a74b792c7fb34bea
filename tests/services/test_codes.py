"""Đánh phách: drawn once judges are assigned, looked at on record, opened only after the marks are closed."""

from random import Random

import pytest

from greenschool.models.account import Role
from greenschool.models.base import IllegalMoveError
from greenschool.services import codes
from greenschool.services.codes import CodesInUseError, CodesSealedError, CodesStaySealedError, NothingToCodeError
from greenschool.services.rounds import EntriesUndecidedError, close_round
from greenschool.services.states import RoundState
from greenschool.storage.unit_of_work import NotAllowedError
from tests.services.judging import assigned, state_of


def test_codes_are_drawn_for_every_accepted_entry_and_may_be_drawn_anew_until_judges_are_assigned(lists):
    assert codes.draw(lists, "KH", Random(1)) == 71
    first = codes.code_map(lists, "KH")
    codes.draw(lists, "kh", Random(2))
    second = codes.code_map(lists, "KH")
    assert {row.number for row in first} == {row.number for row in second}
    assert {row.blind_code for row in first} != {row.blind_code for row in second}
    assert state_of(lists, "KH") is RoundState.CODED


def test_codes_in_use_stay(lists):
    assigned(lists)
    before = codes.code_map(lists, "KH")
    with pytest.raises(CodesInUseError):
        codes.draw(lists, "KH", Random(3))
    assert codes.code_map(lists, "KH") == before


def test_no_codes_while_an_entry_is_undecided_or_there_is_none_or_marking_goes_on(lists, empty, marked, behind):
    behind(lists, "UPDATE entries SET state = 'received' WHERE number = 5")
    with pytest.raises(EntriesUndecidedError, match="KH-005"):
        codes.draw(lists, "KH", Random(1))
    with pytest.raises(NothingToCodeError):
        codes.draw(empty, "KH", Random(1))
    with pytest.raises(IllegalMoveError):
        codes.draw(marked, "KH", Random(1))


def test_the_map_comes_in_the_order_of_the_codes_and_each_look_is_journalled(marked, journal):
    rows = codes.code_map(marked, "KH")
    assert [row.blind_code for row in rows] == sorted(row.blind_code for row in rows)
    assert [row.number for row in rows] != sorted(row.number for row in rows)
    assert rows[0].code == f"KH-{rows[0].number:03d}"
    assert all(row.school and row.authors and row.title for row in rows)
    assert (journal(marked)[-1].action, journal(marked)[-1].detail["contest"]) == ("codes.look", "KH")


@pytest.mark.parametrize("role", [Role.JUDGE, Role.VIEWER])
def test_only_the_office_sees_whose_work_a_code_is(marked, seated_as, role):
    other = seated_as(marked, role)
    for path in (codes.draw, codes.code_map, codes.open_codes, codes.comparison):
        with pytest.raises(NotAllowedError):
            path(other, "KH")


def test_codes_open_one_way_once_the_marks_are_closed(marked, journal):
    with pytest.raises(CodesStaySealedError):
        codes.open_codes(marked, "KH")
    with pytest.raises(CodesSealedError):
        codes.comparison(marked, "KH")
    close_round(marked, "KH")
    codes.open_codes(marked, "KH")
    assert codes.are_open(marked, "KH")
    line = journal(marked)[-1]
    assert (line.action, line.detail["contest"]) == ("codes.open", "KH")
    opened = len(journal(marked))
    codes.open_codes(marked, "KH")
    assert len(journal(marked)) == opened


def test_the_comparison_has_code_entry_judges_and_score(marked):
    close_round(marked, "KH")
    codes.open_codes(marked, "KH")
    rows = {row.number: row for row in codes.comparison(marked, "KH")}
    assert len(rows) == 71
    assert len(rows[1].judges) == 3
    assert rows[1].score is not None
    assert not codes.are_open(marked, "DS")
