"""Two records of one school made one."""

from datetime import date

import pytest
from sqlalchemy import select

from greenschool.models import AuditEvent, Entry, Judge, Participation, Round, School, SchoolWard
from greenschool.models.training import Attendance
from greenschool.services import results, rounds
from greenschool.services.awards import list_awards
from greenschool.services.intake import list_entries
from greenschool.services.school_history import Chapter, school_history
from greenschool.services.school_merging import (
    LevelsDifferError,
    MergeChangesResultError,
    MergeDoublesError,
    SameSchoolError,
    merge_schools,
)
from greenschool.services.school_records import (
    NotInSeasonError,
    SchoolFacts,
    aliases,
    find_school,
    move_to_ward,
    register_school,
    set_picture,
    teach_alias,
)
from greenschool.services.schools import ContactRow, list_schools
from greenschool.services.season_rollover import NextSeason, roll_over
from greenschool.services.standings import standings
from greenschool.services.trainings import (
    AttendanceMark,
    ParticipantFacts,
    TrainingFacts,
    add_participant,
    add_training,
    list_participants,
    mark_attendance,
)

CONTACT = ContactRow("Lê Thị Mẫu", "", "", "")


def _references(desk, school_id):
    with desk.read() as uow:
        return {
            record.__tablename__: len(uow.session.scalars(select(record).where(record.school_id == school_id)).all())
            for record in (Entry, Judge, Participation, SchoolWard)
        }


def test_all_that_pointed_to_the_second_points_to_the_first(lists, tmp_path):
    kept, gone = find_school(lists, "TH01"), find_school(lists, "TH06")
    picture = tmp_path / "anh.jpg"
    picture.write_bytes(b"\xff\xd8\xff" + bytes(9))
    set_picture(lists, gone, picture)
    teach_alias(lists, gone, "TH N Du")
    for school, ward in ((kept, "Hàng Bạc"), (gone, "Hàng Bồ")):
        move_to_ward(lists, [school], ward, date(2025, 7, 1))
    move_to_ward(lists, [gone], "Cửa Nam", date(2026, 7, 1))
    training = add_training(lists, TrainingFacts(date(2022, 12, 23), "Nước"))
    person = add_participant(lists, training, ParticipantFacts(gone, "Lê Thị Mẫu"))
    mark_attendance(lists, training, [AttendanceMark(person, Attendance.PRESENT)])
    before, other = _references(lists, kept), _references(lists, gone)

    merge_schools(lists, kept, gone)

    after = _references(lists, kept)
    assert after["entries"] == before["entries"] + other["entries"]
    assert after["judges"] == before["judges"] + other["judges"]
    assert after["participations"] == 1
    assert after["school_wards"] == 2
    assert set(_references(lists, gone).values()) == {0}
    assert len(list_entries(lists)) == 238
    assert len(list_schools(lists)) == 38
    assert find_school(lists, "TH Nguyễn Du") == find_school(lists, "TH N. Du") == kept
    assert {one.name for one in aliases(lists, kept)} == {"TH N Du", "Trường Tiểu học Nguyễn Du"}
    assert school_history(lists, kept).wards == ((date(2025, 7, 1), "Hàng Bạc"), (date(2026, 7, 1), "Cửa Nam"))
    assert [one.school_id for one in list_participants(lists, training)] == [kept]
    assert next(row for row in list_schools(lists) if row.id == kept).picture is not None
    with lists.read() as uow:
        assert uow.session.get(School, gone) is None
        last = uow.session.scalars(select(AuditEvent).order_by(AuditEvent.id.desc())).first()
        assert last.action == "schools.merge"
        assert last.detail["merged"]["gone"] == [gone, "Trường Tiểu học Nguyễn Du"]
    assert any("merge-schools" in file.name for file in lists.storage.home.backups.glob("*.db"))
    assert lists.storage.verify_chain(lists.actor) > 0


def test_gaps_are_filled_from_the_second_and_nothing_is_overwritten(empty):
    kept = register_school(empty, SchoolFacts("Trường Tiểu học A", phone="1"))
    facts = SchoolFacts("Trường Tiểu học A cũ", ward="Cửa Nam", phone="2", pupils=7, contacts=(CONTACT,))
    gone = register_school(empty, facts)
    merge_schools(empty, kept, gone)
    (row,) = list_schools(empty)
    assert (row.code, row.phone, row.ward, row.pupils, row.contacts) == ("TH01", "1", "Cửa Nam", 7, (CONTACT,))


def test_a_contact_of_the_first_stays(empty):
    kept = register_school(empty, SchoolFacts("Trường Tiểu học A", contacts=(CONTACT,)))
    other = ContactRow("Người khác", "", "", "")
    merge_schools(empty, kept, register_school(empty, SchoolFacts("Trường Tiểu học B", contacts=(other,))))
    assert list_schools(empty)[0].contacts == (CONTACT,)


def test_parts_in_different_seasons_become_the_history_of_one_school(lists):
    gone = find_school(lists, "TH06")
    made = roll_over(lists, NextSeason("2023", "2023–2024", date(2023, 9, 5), date(2024, 5, 31)))
    after = lists.in_season(made.id)
    kept = register_school(after, SchoolFacts("Trường Tiểu học Nguyễn Du 2"))
    with after.storage.write(after.actor, "edit", "test") as uow:
        uow.session.delete(
            uow.session.scalar(
                select(Participation).where(Participation.school_id == gone, Participation.season_id == made.id)
            )
        )
    merge_schools(after, kept, gone)
    history = school_history(after, kept)
    assert [(one.season, len(one.lines(Chapter.ENTRIES))) for one in history.seasons] == [
        ("2023", 0),
        ("Trường học xanh 2022–2023", 3),
    ]


def test_what_would_stand_twice_is_refused_with_nothing_changed(lists):
    kept, gone = find_school(lists, "TH01"), find_school(lists, "TH06")
    training = add_training(lists, TrainingFacts(date(2022, 12, 23), "Nước"))
    for school in (kept, gone):
        add_participant(lists, training, ParticipantFacts(school, "Lê Thị Mẫu"))
    before = _references(lists, gone)
    with pytest.raises(MergeDoublesError, match="people at trainings"):
        merge_schools(lists, kept, gone)
    assert _references(lists, gone) == before
    assert len(list_schools(lists)) == 39


def test_schools_of_two_levels_and_a_school_with_itself_stay_as_they_are(lists):
    primary, secondary = find_school(lists, "TH Nguyễn Du"), find_school(lists, "THCS Nguyễn Du")
    with pytest.raises(LevelsDifferError):
        merge_schools(lists, primary, secondary)
    with pytest.raises(SameSchoolError):
        merge_schools(lists, primary, primary)
    for one, other in ((primary, 999), (999, primary)):
        with pytest.raises(NotInSeasonError):
            merge_schools(lists, one, other)


def test_a_settled_result_outlives_a_merger(marked):
    _settle(marked)
    awards = list_awards(marked, "KH")
    merge_schools(marked, find_school(marked, "TH01"), find_school(marked, "TH06"))
    assert list_awards(marked, "KH") == awards
    assert standings(marked, "KH").settled


def test_a_merger_that_would_change_a_settled_result_is_refused(marked):
    with marked.storage.write(marked.actor, "edit", "test") as uow:
        for round_ in uow.session.scalars(select(Round)):
            round_.school_cap = 1
    _settle(marked)
    winners = list(dict.fromkeys(award.school for award in list_awards(marked, "KH")))
    primary = [name for name in winners if "Mầm non" in name][:2]
    with pytest.raises(MergeChangesResultError, match="khẩu hiệu"):
        merge_schools(marked, find_school(marked, primary[0]), find_school(marked, primary[1]))
    assert len(list_schools(marked)) == 39


def _settle(desk):
    rounds.close_round(desk, "KH")
    while ties := standings(desk, "KH").open_ties:
        results.decide(desk, "KH", ties[0].line, "extend", ties[0].undecided, "thử")
    results.settle(desk, "KH")
