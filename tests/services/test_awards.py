"""Awards: one per author, numbers without a gap, words that never change."""

import pytest

from greenschool.models.account import Role
from greenschool.services.awards import list_awards
from greenschool.services.desk import UnknownContestError
from greenschool.services.intake import list_entries
from greenschool.services.printing import print_certificates
from greenschool.services.results import settle
from greenschool.services.rounds import close_round
from greenschool.services.standings import standings
from greenschool.storage.unit_of_work import NotAllowedError
from tests.papers.pdf_reading import page_texts

PRIZES = ["Nhất", "Nhì", "Ba", "Khuyến khích"]


def test_register_numbers_run_without_a_gap_across_the_contests(settled):
    awards = list_awards(settled)
    assert [award.register_number for award in awards] == list(range(1, len(awards) + 1))
    contests = [award.contest for award in awards]
    assert contests == sorted(contests, key=["SK", "KH", "DS"].index)
    assert [award.contest for award in list_awards(settled, "kh")] == ["KH"] * contests.count("KH")


def test_numbers_follow_the_order_in_which_contests_are_settled(marked):
    for contest in ("DS", "SK"):
        close_round(marked, contest)
        settle(marked, contest)
    awards = list_awards(marked)
    assert [award.register_number for award in awards] == list(range(1, len(awards) + 1))
    assert (awards[0].contest, awards[-1].contest) == ("DS", "SK")


@pytest.mark.parametrize("contest", ["SK", "KH", "DS"])
def test_each_author_of_each_prize_has_one_award_highest_prize_first(settled, contest):
    awards = list_awards(settled, contest)
    entries = {entry.number: entry for entry in list_entries(settled, contest)}
    winners = [row for row in standings(settled, contest).rows if row.prize]
    expected = {
        (row.entry, row.prize, row.rank, author, class_name, row.school, row.title)
        for row in winners
        for author, class_name in zip(entries[row.entry].authors, entries[row.entry].classes, strict=True)
    }
    found = [(a.entry, a.prize, a.rank, a.recipient, a.class_name, a.school, a.work) for a in awards]
    assert set(found) == expected
    assert len(found) == len(expected)
    order = [(PRIZES.index(award.prize), award.rank, award.entry) for award in awards]
    assert order == sorted(order)


def test_the_sentence_and_the_day_are_those_of_settling(settled):
    award = list_awards(settled, "KH")[0]
    assert award.achievement == (
        "Đã đạt giải Nhất cuộc thi “Sáng tạo khẩu hiệu” trong chương trình “Xây dựng Trường học xanh – Vì một Hà Nội "
        "xanh” năm học 2022–2023"
    )
    day = standings(settled, "KH").settled_at
    assert day is not None
    assert award.granted_on == day.astimezone().date()


def test_an_award_keeps_its_words_when_school_and_author_are_renamed(settled, behind, tmp_path):
    before = list_awards(settled)
    print_certificates(settled, "KH", tmp_path / "truoc.pdf")
    behind(
        settled,
        "UPDATE participations SET name = 'Trường Đổi Tên'",
        "UPDATE authors SET name = 'Người Khác', class_name = '0Z'",
        "UPDATE entries SET title = 'Khác'",
    )
    assert list_awards(settled) == before
    print_certificates(settled, "KH", tmp_path / "sau.pdf")
    assert page_texts(tmp_path / "sau.pdf") == page_texts(tmp_path / "truoc.pdf")
    assert "Đổi Tên" not in "".join(page_texts(tmp_path / "sau.pdf"))
    assert standings(settled, "KH").rows[0].school == "Trường Đổi Tên"


def test_without_a_settled_contest_there_is_no_award(marked):
    assert list_awards(marked) == ()
    with pytest.raises(UnknownContestError):
        list_awards(marked, "XX")


def test_a_judge_sees_no_awards(settled, seated_as):
    assert list_awards(seated_as(settled, Role.VIEWER))
    with pytest.raises(NotAllowedError):
        list_awards(seated_as(settled, Role.JUDGE))
