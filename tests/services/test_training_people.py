"""Changing a list step by step: every step hands back what undoes it, whatever it was."""

import pytest

from greenschool.models.account import Role
from greenschool.models.training import Attendance
from greenschool.services.desk import SeasonClosedError
from greenschool.services.school_records import NotInSeasonError, find_school
from greenschool.services.seasons import close
from greenschool.services.training_papers import print_sign_in_sheet
from greenschool.services.training_people import Person, PersonChange, change_people
from greenschool.services.trainings import (
    ParticipantNamelessError,
    ParticipantTwiceError,
    UnknownParticipantError,
    UnknownTrainingError,
    add_training,
    list_participants,
    list_trainings,
    remove_training_with_list,
)
from greenschool.storage.unit_of_work import NotAllowedError
from tests.papers.pdf_reading import page_texts
from tests.services.test_trainings import PLAN, WATER


@pytest.fixture
def schools(lists):
    """A desk with an empty session, and two of its schools."""
    add_training(lists, WATER)
    return lists, find_school(lists, "TH06"), find_school(lists, "CS03")


def people(desk, number=1):
    rows = list_participants(desk, number)
    return {Person(one.school_id, one.name, one.phone, one.note, one.attendance) for one in rows}


def test_every_kind_of_step_is_taken_back_and_done_again(schools):
    desk, primary, secondary = schools
    lan, mai = Person(primary, "Lê Thị Lan", "0000000001"), Person(secondary, "Trần Mai", note="tổ trưởng")
    came = Person(primary, "Lê Thị Lan", "0000000001", attendance=Attendance.PRESENT)
    renamed = Person(secondary, "Trần Thị Mai", note="tổ trưởng", attendance=Attendance.EXCUSED)
    steps = (
        [PersonChange(None, lan), PersonChange(None, mai)],
        [PersonChange(lan, came)],
        [PersonChange(mai, renamed)],
        [PersonChange(came, None), PersonChange(renamed, mai)],
    )
    seen, inverses = [people(desk)], []
    for step in steps:
        inverses.append(change_people(desk, 1, step))
        seen.append(people(desk))
    assert seen == [set(), {lan, mai}, {came, mai}, {came, renamed}, {mai}]
    again = []
    for place, inverse in reversed(list(enumerate(inverses))):
        again.append(change_people(desk, 1, inverse))
        assert people(desk) == seen[place]
    for place, step in enumerate(reversed(again), start=1):
        change_people(desk, 1, step)
        assert people(desk) == seen[place]


def test_a_name_is_written_as_it_is_printed_and_taken_back_as_it_was(schools):
    desk, primary, _ = schools
    change_people(desk, 1, [PersonChange(None, Person(primary, " lê  thị lan "))])
    back = change_people(desk, 1, [PersonChange(Person(primary, "LÊ THỊ LAN"), Person(primary, "Lê Thị Lan"))])
    assert people(desk) == {Person(primary, "Lê Thị Lan")}
    change_people(desk, 1, back)
    assert people(desk) == {Person(primary, "lê thị lan")}


def test_a_refused_change_leaves_the_whole_list(schools):
    desk, primary, secondary = schools
    lan = Person(primary, "Lê Thị Lan")
    change_people(desk, 1, [PersonChange(None, lan)])
    first = PersonChange(None, Person(secondary, "Trần Mai"))
    refused = (
        (PersonChange(None, Person(primary, "LE THI LAN")), ParticipantTwiceError),
        (PersonChange(None, Person(primary, " ")), ParticipantNamelessError),
        (PersonChange(lan, Person(primary, "")), ParticipantNamelessError),
        (PersonChange(Person(secondary, "Lê Thị Lan"), None), UnknownParticipantError),
        (PersonChange(None, Person(9999, "Ai đó")), NotInSeasonError),
    )
    for change, error in refused:
        with pytest.raises(error):
            change_people(desk, 1, [first, change])
        assert people(desk) == {lan}
    with pytest.raises(UnknownTrainingError):
        change_people(desk, 2, [first])
    close(desk, "thử")
    with pytest.raises(SeasonClosedError):
        change_people(desk, 1, [first])


def test_a_viewer_changes_nobody(schools, seated_as):
    desk, primary, _ = schools
    with pytest.raises(NotAllowedError):
        change_people(seated_as(desk, Role.VIEWER), 1, [PersonChange(None, Person(primary, "Lê Thị Lan"))])


def test_a_session_goes_with_its_list_and_the_others_stay(schools):
    desk, primary, _ = schools
    add_training(desk, PLAN)
    for number in (1, 2):
        change_people(desk, number, [PersonChange(None, Person(primary, "Lê Thị Lan"))])
    remove_training_with_list(desk, 1)
    assert [(row.number, row.participants) for row in list_trainings(desk)] == [(2, 1)]
    with pytest.raises(UnknownTrainingError):
        remove_training_with_list(desk, 1)


def test_a_blank_sheet_has_rows_for_every_school_and_no_names(schools, tmp_path):
    desk, primary, _ = schools
    change_people(desk, 1, [PersonChange(None, Person(primary, "Lê Thị Lan"))])
    named, blank = tmp_path / "ten.pdf", tmp_path / "trong.pdf"
    print_sign_in_sheet(desk, 1, named)
    print_sign_in_sheet(desk, 1, blank, names=False)
    assert "Lê Thị Lan" in " ".join(page_texts(named))
    text = " ".join(page_texts(blank))
    assert "Lê Thị Lan" not in text
    assert "Danh sách có 39 trường." in text
    assert "Trường Tiểu học Nguyễn Du" in text
