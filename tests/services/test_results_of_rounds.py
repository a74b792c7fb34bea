"""Which round results, papers and marking speak of, where a contest has several."""

import shutil
from pathlib import Path
from random import Random

import pytest
from openpyxl import load_workbook

from greenschool.models.base import IllegalMoveError
from greenschool.services import codes, rounds, stores
from greenschool.services.awards import list_awards
from greenschool.services.desk import UnknownRoundError, contest_of, first_round, result_round, round_of
from greenschool.services.entry_states import TooFarError, move_entries
from greenschool.services.explanations import explanation
from greenschool.services.imports import check
from greenschool.services.intake import EntriesAreFixedError, EntriesImport
from greenschool.services.next_rounds import list_rounds, next_round
from greenschool.services.overview import overview
from greenschool.services.printing import (
    NotSettledError,
    ResultChangedError,
    print_award_list,
    print_certificates,
    print_standings,
)
from greenschool.services.progress_board import board
from greenschool.services.sample_final import hold_final
from greenschool.services.seasons import list_contests, unfinished_contests
from greenschool.services.standings import standings
from greenschool.services.states import EntryState, RoundState
from tests.papers.pdf_reading import page_texts
from tests.practice import PRACTICE


@pytest.fixture(scope="module")
def final(practice_stores, tmp_path_factory):
    """A desk, to be looked at, on which the prizes of the initiatives are given and their final is held."""
    folder = tmp_path_factory.mktemp("chung-ket")
    desk = stores.sit_down(stores.open_folder(Path(shutil.copytree(practice_stores["settled"], folder / "kho"))))
    hold_final(desk, "SK", folder, Random(3))
    yield desk
    desk.storage.close()


@pytest.fixture
def with_final(desk_on):
    """A desk with the prizes of the initiatives given, and a final that nobody has marked yet."""
    desk = desk_on("settled")
    next_round(desk, "SK", "Chung kết")
    return desk


@pytest.fixture
def own_final(final, tmp_path):
    """A copy of the desk with the final, to be changed."""
    desk = stores.sit_down(stores.open_folder(Path(shutil.copytree(final.folder, tmp_path / "ban-sao"))))
    yield desk
    desk.storage.close()


@pytest.fixture
def passed_on(marked):
    """A desk on which the first round of the initiatives has only chosen who goes on: the prizes wait for the final."""
    rounds.close_round(marked, "SK")
    next_round(marked, "SK", "Chung khảo")
    return marked


def spoken_of(desk, contest="SK"):
    """Numbers of the round of entries, of marking and of results."""
    with desk.read() as uow:
        found = contest_of(uow, desk, contest)
        return tuple(one(found).number for one in (first_round, round_of, result_round))


def test_results_speak_of_the_round_with_prizes_and_marking_of_the_last(settled, with_final, passed_on):
    assert spoken_of(settled) == (1, 1, 1)
    assert spoken_of(with_final) == (1, 2, 1)
    assert spoken_of(passed_on) == (1, 2, 2)


def test_without_any_prize_results_speak_of_the_last_round(passed_on, behind):
    behind(passed_on, "DELETE FROM prize_lines")
    assert spoken_of(passed_on) == (1, 2, 2)


def test_a_final_leaves_the_standings_as_they_were_and_has_its_own(settled, final):
    before, after = standings(settled, "SK"), standings(final, "SK")
    assert (after.rows, after.lines, after.fingerprint) == (before.rows, before.lines, before.fingerprint)
    of_final = standings(final, "SK", 2)
    assert (of_final.round_number, of_final.round_name, len(of_final.rows)) == (2, "Chung kết", 10)
    assert of_final.fingerprint not in {"", after.fingerprint}
    assert of_final.chosen_beyond_prizes == 0
    assert board(final, "SK").round_name == "Chung kết"
    with pytest.raises(UnknownRoundError):
        standings(final, "SK", 3)


def test_each_round_is_explained_by_its_own_marks(final):
    prize, presented = explanation(final, "SK", 1), explanation(final, "SK", 1, 2)
    assert len(prize.steps.sheets) == 3
    assert len(presented.steps.sheets) == 5
    assert (prize.settled, presented.settled) == (True, True)


def test_awards_certificates_and_the_map_of_codes_stay_with_the_prizes(final, settled, tmp_path):
    assert list_awards(final, "SK") == list_awards(settled, "SK")
    report = print_certificates(final, "SK", tmp_path / "giay.pdf")
    assert report.pages == len(list_awards(final, "SK"))
    print_award_list(final, "SK", tmp_path / "danh-sach.pdf")
    assert standings(final, "SK").fingerprint in "".join(page_texts(tmp_path / "danh-sach.pdf"))
    codes.open_codes(final, "SK")
    scores = {row.entry: row.score for row in standings(final, "SK").rows}
    compared = codes.comparison(final, "SK")
    assert {row.number: row.score for row in compared} == scores
    assert {row.judges for row in compared} == {("GK01", "GK02", "GK03")}


def test_the_standings_of_each_round_are_printed_under_its_name(final, tmp_path):
    for number, name, rows in ((None, "Vòng 1", 27), (2, "Chung kết", 10)):
        print_standings(final, "SK", tmp_path / "xep-hang.pdf", number=number)
        text = "".join(page_texts(tmp_path / "xep-hang.pdf"))
        assert f"Cuộc thi “Sáng kiến bảo tồn nguồn nước” – {name}" in text
        assert standings(final, "SK", number).fingerprint in text
        print_standings(final, "SK", tmp_path / "xep-hang.xlsx", number=number)
        sheet = load_workbook(tmp_path / "xep-hang.xlsx").worksheets[0]
        assert sheet["A1"].value == f"BẢNG XẾP HẠNG – Sáng kiến bảo tồn nguồn nước – {name}"
        assert sum(str(cell.value).startswith("SK-") for row in sheet for cell in row) == rows


def test_a_round_without_prizes_says_who_goes_on_and_misses_no_prize(passed_on, tmp_path):
    first = standings(passed_on, "SK", 1)
    assert (first.chosen, first.prizes, first.chosen_beyond_prizes) == (10, 0, 0)
    print_standings(passed_on, "SK", tmp_path / "xep-hang.xlsx", number=1)
    values = [str(cell.value) for row in load_workbook(tmp_path / "xep-hang.xlsx").worksheets[0] for cell in row]
    assert values.count("Được chọn") == 10
    assert not any("chênh lệch" in value for value in values)
    print_standings(passed_on, "SK", tmp_path / "xep-hang.pdf", number=1)
    text = "".join(page_texts(tmp_path / "xep-hang.pdf"))
    assert text.count("Được chọn") == 10
    assert "chênh lệch" not in text
    with pytest.raises(NotSettledError):
        print_certificates(passed_on, "SK", tmp_path / "giay.pdf")


def test_a_mark_that_was_touched_in_the_final_leaves_the_prizes_printable(own_final, behind, tmp_path):
    last = "(SELECT id FROM rounds WHERE contest_id = 1 AND number = 2)"
    behind(
        own_final,
        "UPDATE marks SET value = 0 WHERE sheet_id IN (SELECT id FROM score_sheets WHERE "  # noqa: S608
        f"round_id = {last} AND entry_id = (SELECT id FROM entries WHERE contest_id = 1 AND number = 15))",
    )
    with pytest.raises(ResultChangedError):
        print_standings(own_final, "SK", tmp_path / "xep-hang.pdf", number=2)
    print_standings(own_final, "SK", tmp_path / "xep-hang.pdf")


def test_a_later_round_keeps_its_codes_however_often_they_are_asked_for(with_final):
    sealed = codes.code_map(with_final, "SK")
    codes.draw(with_final, "SK", Random(8))
    with pytest.raises(codes.CodesInUseError):
        codes.draw(with_final, "SK", Random(9))
    assert codes.code_map(with_final, "SK") == sealed


def test_a_later_round_takes_no_entries_and_lets_none_go(with_final):
    assert [one.entries_fixed for one in list_contests(with_final)] == [True, True, True]
    with pytest.raises(EntriesAreFixedError):
        check(EntriesImport("SK"), with_final, PRACTICE / "sang-kien.xlsx")
    with pytest.raises(TooFarError):
        move_entries(with_final, ["SK-001"], EntryState.WITHDRAWN, "rút bài")


def test_prizes_are_published_while_the_final_goes_on_and_the_final_with_it(with_final, own_final):
    rounds.publish(with_final, "SK")
    assert [one.state for one in list_rounds(with_final, "SK")] == [RoundState.PUBLISHED, RoundState.PREPARING]
    with pytest.raises(IllegalMoveError):
        rounds.publish(with_final, "SK")
    rounds.publish(own_final, "SK")
    assert {one.state for one in list_rounds(own_final, "SK")} == {RoundState.PUBLISHED}


def test_the_season_waits_for_the_final_and_counts_the_marks_of_both_rounds(with_final, final):
    assert unfinished_contests(with_final) == ("Sáng kiến bảo tồn nguồn nước",)
    assert unfinished_contests(final) == ()
    counted = {one.code: (one.sheets, one.marks, one.state) for one in overview(final).contests}
    assert counted["SK"] == (81 + 50, 486 + 300, RoundState.SETTLED)
