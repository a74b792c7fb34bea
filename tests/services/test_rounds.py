"""A round's way: blind codes, closing, locked sheets."""

from itertools import pairwise
from random import Random

import pytest

from greenschool.models import Entry, ScoreSheet
from greenschool.models.account import Role
from greenschool.models.base import IllegalMoveError
from greenschool.models.entry import EntryState
from greenschool.models.judging import SheetState
from greenschool.services.demo import ENTRY_FILES
from greenschool.services.desk import SeasonClosedError, UnknownContestError, contest_of, round_of
from greenschool.services.imports import run
from greenschool.services.marks import MarksImport
from greenschool.services.rounds import (
    BLIND_ALPHABET,
    EntriesUndecidedError,
    MarksMissingError,
    close_round,
    draw_codes,
)
from greenschool.services.standings import standings
from greenschool.services.states import RoundState
from greenschool.storage.unit_of_work import NotAllowedError
from tests.practice import write_marks


def codes_in(desk, contest):
    """Blind codes by the number of the entry."""
    return {row.entry: row.blind_code for row in standings(desk, contest).rows}


def drawn(desk, rng, tmp_path):
    """Blind codes of all contests, drawn by taking in one sheet for each entry."""
    run(MarksImport(rng), desk, write_marks(tmp_path / "diem.csv", *ENTRY_FILES, twins={}, judges=1))
    return {contest: codes_in(desk, contest) for contest in ENTRY_FILES}


def sheet_states(desk, contest):
    with desk.read() as uow:
        round_ = round_of(contest_of(uow, desk, contest))
        return {sheet.state for sheet in uow.session.query(ScoreSheet).where(ScoreSheet.round_id == round_.id)}


def test_codes_are_unique_sealed_to_their_contest_and_without_look_alikes(lists, tmp_path):
    for contest, codes in drawn(lists, Random(7), tmp_path).items():
        assert all(code.startswith(f"{contest}-") for code in codes.values())
        letters = [code.partition("-")[2] for code in codes.values()]
        assert len(set(letters)) == len(letters)
        assert {len(word) for word in letters} == {4}
        assert set("".join(letters)) <= set(BLIND_ALPHABET)
        assert set("".join(letters)).isdisjoint("0O1I2Z5S8B")


def test_codes_say_nothing_of_the_place_in_the_list(lists, tmp_path):
    codes = drawn(lists, Random(7), tmp_path)["DS"]
    in_list_order = [codes[number] for number in sorted(codes)]
    in_code_order = sorted(in_list_order)
    assert in_list_order != in_code_order
    neighbours = sum(
        abs(in_code_order.index(one) - in_code_order.index(other)) == 1 for one, other in pairwise(in_list_order)
    )
    assert neighbours < 10


def test_another_chance_draws_other_codes_and_the_same_draws_the_same(desk_on, tmp_path):
    first, same, other = (drawn(desk_on("lists"), Random(seed), tmp_path) for seed in (7, 7, 8))
    assert first == same
    assert all(first["KH"][number] != other["KH"][number] for number in first["KH"])


def test_the_systems_own_chance_draws_whole_codes(marked):
    codes = codes_in(marked, "DS").values()
    assert len(set(codes)) == 140


def test_no_code_comes_twice_even_where_chance_repeats_itself(lists, tmp_path):
    class Stutter(Random):
        """Draws each code twice over."""

        drawn: list[str]

        def choice(self, letters):
            self.drawn = getattr(self, "drawn", [])
            place = len(self.drawn)
            self.drawn.append(self.drawn[place - 4] if place % 8 >= 4 else super().choice(letters))
            return self.drawn[-1]

    codes = list(drawn(lists, Stutter(3), tmp_path)["SK"].values())
    assert len(set(codes)) == len(codes) == 27


def test_codes_are_not_drawn_twice_nor_while_an_entry_is_undecided(lists):
    with lists.read() as uow:
        contest = contest_of(uow, lists, "SK")
        entries = uow.session.query(Entry).where(Entry.contest_id == contest.id).all()
        entries[0].state = EntryState.RECEIVED
        with pytest.raises(EntriesUndecidedError, match="SK-001"):
            draw_codes(contest, entries, Random(1))
        assert all(entry.blind_code is None for entry in entries)
        entries[0].state = EntryState.DISQUALIFIED
        draw_codes(contest, entries, Random(1))
        assert [entry.number for entry in entries if entry.blind_code is None] == [1]
        assert round_of(contest).state is RoundState.CODED
        sealed = [entry.blind_code for entry in entries]
        with pytest.raises(IllegalMoveError):
            draw_codes(contest, entries, Random(2))
        assert [entry.blind_code for entry in entries] == sealed


def test_closing_locks_every_sheet_after_a_backup(marked, backups, journal):
    before = backups(marked)
    close_round(marked, "kh")
    assert sheet_states(marked, "KH") == {SheetState.LOCKED}
    assert sheet_states(marked, "DS") == {SheetState.SUBMITTED}
    assert standings(marked, "KH").state is RoundState.CLOSED
    assert sorted(backups(marked)) == sorted([*before, "close"])
    line = journal(marked)[-1]
    assert (line.action, line.reason, line.detail["contest"], line.detail["lacking"]) == ("round.close", "", "KH", [])


def test_closing_with_missing_marks_needs_a_reason_and_writes_it_down(marked, behind, journal, backups):
    absent = (
        "UPDATE score_sheets SET state = 'absent' WHERE entry_id IN (SELECT entries.id FROM entries JOIN contests ON"
        " contests.id = contest_id WHERE contests.code = 'KH' AND number IN (5, 9))"
    )
    behind(marked, absent)
    before = len(backups(marked))
    for nothing in ("", "  \u200b"):
        with pytest.raises(MarksMissingError) as refused:
            close_round(marked, "KH", nothing)
        assert refused.value.values["codes"] == "KH-005, KH-009"
    assert standings(marked, "KH").state is RoundState.MARKING
    assert len(backups(marked)) == before
    close_round(marked, "KH", "  giám khảo   ốm ")
    line = journal(marked)[-1]
    assert (line.reason, line.detail["lacking"]) == ("giám khảo ốm", ["KH-005", "KH-009"])
    assert sheet_states(marked, "KH") == {SheetState.LOCKED, SheetState.ABSENT}
    last = standings(marked, "KH").rows[-2:]
    assert [(row.entry, row.rank, row.score, row.prize, row.chosen) for row in last] == [
        (5, None, None, "", False),
        (9, None, None, "", False),
    ]


@pytest.mark.parametrize("times", [0, 2])
def test_only_a_round_that_is_being_marked_closes(lists, marked, times):
    desk = marked if times else lists
    if times:
        close_round(desk, "KH")
    with pytest.raises(IllegalMoveError):
        close_round(desk, "KH")


def test_closing_is_for_the_office_in_an_open_season(marked, seated_as, close_season, backups):
    before = backups(marked)
    for role in (Role.JUDGE, Role.VIEWER):
        with pytest.raises(NotAllowedError):
            close_round(seated_as(marked, role), "KH")
    with pytest.raises(UnknownContestError):
        close_round(marked, "XX")
    close_season(marked)
    with pytest.raises(SeasonClosedError):
        close_round(marked, "KH")
    assert backups(marked) == before
    assert standings(marked, "KH").state is RoundState.MARKING
