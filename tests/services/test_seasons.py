"""The next season out of the last one, and closing."""

from datetime import date

import pytest
from sqlalchemy import select

from greenschool.models import AuditEvent, Contest, Participation, Round
from greenschool.models.account import Role
from greenschool.models.round import RoundState
from greenschool.services import results, rounds, seasons
from greenschool.services.decisions import PrizeDecision, set_prize_decision
from greenschool.services.desk import SeasonClosedError
from greenschool.services.imports import run
from greenschool.services.intake import EntriesImport, list_entries
from greenschool.services.judges import list_judges
from greenschool.services.office_presets import add_preset
from greenschool.services.organisation import UnitNotValidError
from greenschool.services.printing import print_standings
from greenschool.services.school_papers import print_school_report
from greenschool.services.school_records import SchoolFacts, edit_school, find_school, move_to_ward
from greenschool.services.schools import ContactRow, list_schools
from greenschool.services.season_rollover import NextSeason, SeasonDatesError, SeasonTwiceError, roll_over
from greenschool.services.seasons import SeasonUnfinishedError
from greenschool.services.standings import standings
from greenschool.services.stores import UnknownSeasonError, sit_down
from greenschool.storage.unit_of_work import NotAllowedError
from tests.papers.pdf_reading import page_texts
from tests.practice import PRACTICE

NEXT = NextSeason("Trường học xanh 2025–2026", "2025–2026", date(2025, 9, 5), date(2026, 5, 31))


def _contests(desk):
    with desk.read() as uow:
        return {
            contest.code: (
                contest.name,
                contest.levels,
                contest.work_label,
                contest.word_limit,
                [group.name for group in contest.groups],
                [(one.name, one.maximum, one.step, one.weight) for one in contest.rounds[-1].criteria],
                [(one.kind, one.criterion_position) for one in contest.rounds[-1].tie_breaks],
                [(one.name, one.quota, one.amount, one.scope) for one in contest.rounds[-1].prize_lines],
                contest.rounds[-1].shortlist,
            )
            for contest in uow.session.scalars(select(Contest).where(Contest.season_id == desk.season_id))
        }


def test_schools_contests_and_layout_come_along_and_entries_and_marks_do_not(marked):
    made = roll_over(marked, NEXT)
    after = marked.in_season(made.id)
    assert _contests(after) == _contests(marked)
    before, rolled = list_schools(marked), list_schools(after)
    assert [(row.id, row.code, row.ward, row.phone) for row in rolled] == [
        (row.id, row.code, row.ward, row.phone) for row in before
    ]
    assert len(rolled) == 39
    assert (list_entries(after), list_judges(after)) == ((), ())
    assert len(list_entries(marked)) == 238
    with after.read() as uow:
        query = select(Contest, Round).join(Round).where(Contest.season_id == after.season_id)
        for contest, round_ in uow.session.execute(query):
            assert (contest.letter, contest.closes_on, contest.decision_number, contest.decision_date) == (
                "",
                None,
                "",
                None,
            )
            assert (round_.state, round_.settled_at, round_.fingerprint) == (RoundState.PREPARING, None, "")


def test_the_new_season_takes_entries_like_the_first(lists):
    after = lists.in_season(roll_over(lists, NEXT).id)
    assert run(EntriesImport("KH"), after, PRACTICE / "khau-hieu.xlsx").added == 71
    assert len(list_entries(lists)) == 238


def test_inactive_schools_stay_behind_and_wards_are_those_of_the_first_day(lists):
    closed, moved, other = list_schools(lists)[:3]
    edit_school(lists, closed.id, SchoolFacts(closed.name, code=closed.code, active=False))
    contact = ContactRow("Lê Thị Mẫu", "Tổng phụ trách", "0900000000", "")
    edit_school(lists, other.id, SchoolFacts(other.name, code=other.code, ward=other.ward, contacts=(contact,)))
    move_to_ward(lists, [moved.id], "Cửa Nam", date(2025, 7, 1))
    rolled = {row.id: row for row in list_schools(lists.in_season(roll_over(lists, NEXT).id))}
    assert closed.id not in rolled
    assert len(rolled) == 38
    assert rolled[moved.id].ward == "Cửa Nam"
    assert rolled[other.id].contacts == (contact,)
    assert {row.id: row.ward for row in list_schools(lists)}[moved.id] == moved.ward


def test_a_season_before_the_move_keeps_the_ward_it_had(lists):
    school = list_schools(lists)[0]
    move_to_ward(lists, [school.id], "Cửa Nam", date(2025, 7, 1))
    plan = NextSeason("2023–2024", "2023–2024", date(2023, 9, 5), date(2024, 5, 31))
    assert list_schools(lists.in_season(roll_over(lists, plan).id))[0].ward == school.ward


def test_a_season_has_a_name_of_its_own_and_ends_after_it_begins(empty):
    with pytest.raises(SeasonDatesError):
        roll_over(empty, NextSeason("Khác", "2023–2024", date(2023, 9, 5), date(2023, 9, 4)))
    (only,) = seasons.list_seasons(empty.storage, empty.actor)
    with pytest.raises(SeasonTwiceError):
        roll_over(empty, NextSeason(f" {only.name}", "2023–2024", date(2023, 9, 5), date(2024, 5, 31)))
    add_preset(empty, "quan")
    with pytest.raises(UnitNotValidError):
        roll_over(empty, NextSeason(NEXT.name, NEXT.school_year, NEXT.starts_on, NEXT.ends_on, unit_id=3))
    assert len(seasons.list_seasons(empty.storage, empty.actor)) == 1


def test_a_season_closed_in_2023_prints_its_own_headings_after_the_organisation_has_changed(marked, tmp_path):
    offices = {row.facts.document_suffix: row for row in (*add_preset(marked, "quan"), *add_preset(marked, "phuong"))}
    seasons.close(marked, "thử")
    plan = NextSeason(
        NEXT.name, NEXT.school_year, NEXT.starts_on, NEXT.ends_on, unit_id=offices["VHXH"].id, signatory=1
    )
    after = marked.in_season(roll_over(marked, plan).id)
    old, new = tmp_path / "2023.pdf", tmp_path / "2025.pdf"
    print_standings(marked, "KH", old)
    print_standings(after, "KH", new)
    old_text, new_text = page_texts(old)[0], " ".join(page_texts(new))
    assert "ỦY BAN NHÂN DÂN QUẬN HOÀN KIẾM PHÒNG TÀI NGUYÊN VÀ MÔI TRƯỜNG" in old_text
    assert "VĂN HÓA" not in old_text
    assert "ỦY BAN NHÂN DÂN PHƯỜNG HOÀN KIẾM PHÒNG VĂN HÓA - XÃ HỘI" in new_text
    assert "QUẬN" not in new_text
    assert "KT. TRƯỞNG PHÒNG" in new_text
    assert seasons.headings(after).document_suffix == "VHXH"


def test_a_school_that_is_renamed_keeps_its_name_on_the_papers_of_closed_seasons(marked, tmp_path):
    seasons.close(marked, "thử")
    after = marked.in_season(roll_over(marked, NEXT).id)
    school = next(row for row in list_schools(after) if row.code == "TH05")
    edit_school(after, school.id, SchoolFacts("Trường Tiểu học Thăng Long Mới", code=school.code))
    print_school_report(marked, school.id, tmp_path / "phieu.pdf")
    (text,) = page_texts(tmp_path / "phieu.pdf")
    assert "PHIẾU KẾT QUẢ Trường Tiểu học Thăng Long Chương trình" in text
    ranked = {row.school for contest in ("KH", "DS") for row in standings(marked, contest).rows}
    assert "Trường Tiểu học Thăng Long" in ranked
    assert "Trường Tiểu học Thăng Long Mới" not in ranked
    assert {row.name for row in list_schools(marked)} >= {"Trường Tiểu học Thăng Long"}
    assert "Trường Tiểu học Thăng Long" in {row.school for row in list_entries(marked)}
    assert {row.name for row in list_schools(after)} >= {"Trường Tiểu học Thăng Long Mới"}
    assert find_school(after, "TH Thăng Long") == find_school(marked, "TH Thăng Long") == school.id


def test_a_closed_season_is_read_and_never_changed(marked):
    seasons.close(marked, "Hết mùa thi")
    assert len(list_schools(marked)) == 39
    for change in (
        lambda: run(EntriesImport("KH"), marked, PRACTICE / "khau-hieu.xlsx"),
        lambda: rounds.close_round(marked, "KH"),
        lambda: results.settle(marked, "KH"),
        lambda: set_prize_decision(marked, "KH", PrizeDecision("1/QĐ", None)),
        lambda: edit_school(marked, list_schools(marked)[0].id, SchoolFacts("Trường Mầm non A")),
        lambda: seasons.close(marked, "Lần nữa"),
    ):
        with pytest.raises(SeasonClosedError):
            change()
    assert seasons.list_seasons(marked.storage, marked.actor)[0].closed


def test_closing_with_open_contests_asks_for_the_reason_and_keeps_it(lists):
    with pytest.raises(SeasonUnfinishedError, match="Sáng tạo khẩu hiệu"):
        seasons.close(lists, "  ")
    seasons.close(lists, "Dừng vì dịch")
    with lists.read() as uow:
        last = uow.session.scalars(select(AuditEvent).order_by(AuditEvent.id.desc())).first()
        assert (last.action, last.reason) == ("season.close", "Dừng vì dịch")
    assert any("close-season" in file.name for file in lists.storage.home.backups.glob("*.db"))


def test_a_season_without_entries_closes_without_a_reason(empty):
    seasons.close(empty)
    assert seasons.list_seasons(empty.storage, empty.actor)[0].closed


def test_only_the_office_makes_and_closes_seasons(empty, seated_as):
    for role in (Role.JUDGE, Role.VIEWER):
        with pytest.raises(NotAllowedError):
            roll_over(seated_as(empty, role), NEXT)
        with pytest.raises(NotAllowedError):
            seasons.close(seated_as(empty, role))


def test_the_newest_season_lies_on_the_desk_unless_another_is_named(empty):
    roll_over(empty, NEXT)
    assert seasons.headings(sit_down(empty.storage)) is not None
    newest, first = seasons.list_seasons(empty.storage, empty.actor)
    assert sit_down(empty.storage).season_id == newest.id
    assert sit_down(empty.storage, season="truong hoc xanh 2022-2023").season_id == first.id
    with pytest.raises(UnknownSeasonError, match="2025–2026"):
        sit_down(empty.storage, season="2030")


def test_participations_of_both_seasons_are_records_of_their_own(lists):
    made = roll_over(lists, NEXT)
    with lists.read() as uow:
        counts = [
            len(uow.session.scalars(select(Participation).where(Participation.season_id == season)).all())
            for season in (lists.season_id, made.id)
        ]
    assert counts == [39, 39]
