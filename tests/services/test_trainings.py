"""Trainings: sessions, lists, transcription, who missed what, the sample season, the papers."""

from dataclasses import replace
from datetime import date
from random import Random

import pytest
from openpyxl import load_workbook

from greenschool.models.account import Role
from greenschool.models.training import Attendance
from greenschool.services import results, rounds
from greenschool.services.awards import list_awards
from greenschool.services.desk import SeasonClosedError
from greenschool.services.imports import ImportRefusedError, check, run
from greenschool.services.printing import UnknownPaperFormatError
from greenschool.services.sample_trainings import SAMPLE_NOTE, add_sample_trainings
from greenschool.services.school_history import Chapter, school_history
from greenschool.services.school_papers import print_school_report
from greenschool.services.school_records import (
    NotInSeasonError,
    SchoolFacts,
    find_school,
    move_to_ward,
    register_school,
)
from greenschool.services.schools import AmbiguousSchoolError, UnknownSchoolError
from greenschool.services.season_rollover import NextSeason, roll_over
from greenschool.services.seasons import close
from greenschool.services.standings import standings
from greenschool.services.templates import write_empty_list
from greenschool.services.training_attendance import attendance_report
from greenschool.services.training_lists import ParticipantsImport
from greenschool.services.training_papers import (
    NobodyCameError,
    print_attendance_certificates,
    print_attendance_report,
    print_sign_in_sheet,
)
from greenschool.services.trainings import (
    AttendanceMark,
    ParticipantFacts,
    ParticipantNamelessError,
    ParticipantTwiceError,
    TopicMissingError,
    TrainingFacts,
    TrainingHasListError,
    UnknownParticipantError,
    UnknownTrainingError,
    add_participant,
    add_training,
    edit_participant,
    edit_training,
    list_participants,
    list_trainings,
    mark_attendance,
    remove_participants,
    remove_training,
    set_material,
)
from greenschool.storage.unit_of_work import NotAllowedError
from greenschool.workbooks.sheets import SheetColumn, TableSheet
from greenschool.workbooks.writer import write_workbook
from tests.papers.pdf_reading import page_texts

WATER = TrainingFacts(date(2022, 12, 23), "Bảo tồn nguồn nước", "Hội trường A", "312/TNMT ngày 15/12/2022", "ghi chú")
PLAN = TrainingFacts(date(2023, 1, 12), "Kế hoạch và bộ tiêu chí")


@pytest.fixture
def listed(lists):
    """A desk with one session and three people of two schools on its list."""
    add_training(lists, WATER)
    primary, secondary = find_school(lists, "TH06"), find_school(lists, "CS03")
    add_participant(lists, 1, ParticipantFacts(secondary, "Trần Văn Mẫu", "0000000003"))
    add_participant(lists, 1, ParticipantFacts(primary, " Lê  Thị Mẫu", "0000000001", "tổ trưởng"))
    add_participant(lists, 1, ParticipantFacts(primary, "Phạm Thị Mẫu", "0000000002"))
    return lists


def _ids(desk, number=1):
    return [row.id for row in list_participants(desk, number)]


def _mark(desk, *states, number=1):
    marks = [AttendanceMark(*pair) for pair in zip(_ids(desk, number), states, strict=True)]
    return mark_attendance(desk, number, marks)


def _list(folder, *rows):
    file = folder / "giao-vien.xlsx"
    columns = [SheetColumn(title) for title in ("Họ và tên", "Trường", "Số điện thoại", "Ghi chú")]
    write_workbook(file, [TableSheet("Sheet", columns, rows)])
    return file


def test_sessions_are_numbered_changed_and_removed(empty):
    assert [add_training(empty, WATER), add_training(empty, PLAN)] == [1, 2]
    edit_training(empty, 2, replace(PLAN, place=" Hội  trường B"))
    first, second = list_trainings(empty)
    assert (first.facts, first.material, first.participants, first.noted) == (WATER, None, 0, False)
    assert second.facts.place == "Hội trường B"
    remove_training(empty, 1)
    assert [row.number for row in list_trainings(empty)] == [2]
    with pytest.raises(UnknownTrainingError, match="The season has: 2"):
        edit_training(empty, 1, PLAN)
    with pytest.raises(TopicMissingError):
        add_training(empty, replace(PLAN, topic=" "))
    with pytest.raises(TopicMissingError):
        edit_training(empty, 2, replace(PLAN, topic=""))


def test_a_session_with_a_list_is_not_removed(listed):
    with pytest.raises(TrainingHasListError):
        remove_training(listed, 1)
    remove_participants(listed, 1, _ids(listed))
    remove_training(listed, 1)
    assert list_trainings(listed) == ()


def test_material_is_kept_under_its_hash_and_its_own_name_is_remembered(empty, tmp_path):
    add_training(empty, WATER)
    file = tmp_path / "Tài liệu nước.pdf"
    file.write_bytes(b"%PDF-1.7 nothing")
    set_material(empty, 1, file)
    (row,) = list_trainings(empty)
    assert (row.material_name, row.material.read_bytes()) == ("Tài liệu nước.pdf", file.read_bytes())
    set_material(empty, 1, None)
    (row,) = list_trainings(empty)
    assert (row.material, row.material_name) == (None, "")


def test_people_stand_by_level_and_school_as_typed(listed):
    rows = list_participants(listed, 1)
    assert [(row.name, row.school, row.phone, row.attendance, row.note) for row in rows] == [
        ("Lê Thị Mẫu", "Trường Tiểu học Nguyễn Du", "0000000001", Attendance.EXPECTED, "tổ trưởng"),
        ("Phạm Thị Mẫu", "Trường Tiểu học Nguyễn Du", "0000000002", Attendance.EXPECTED, ""),
        ("Trần Văn Mẫu", "Trường THCS Nguyễn Du", "0000000003", Attendance.EXPECTED, ""),
    ]


def test_a_person_is_on_a_list_once_with_a_name_and_a_school(listed):
    first = list_participants(listed, 1)[0]
    with pytest.raises(ParticipantTwiceError):
        add_participant(listed, 1, ParticipantFacts(first.school_id, "LE THI MAU"))
    with pytest.raises(ParticipantNamelessError):
        add_participant(listed, 1, ParticipantFacts(first.school_id, " – "))
    with pytest.raises(NotInSeasonError):
        add_participant(listed, 1, ParticipantFacts(999, "Lê Văn Mẫu"))
    with pytest.raises(ParticipantTwiceError):
        edit_participant(listed, 1, first.id, ParticipantFacts(first.school_id, "Phạm Thị Mẫu"))
    edit_participant(listed, 1, first.id, ParticipantFacts(first.school_id, "LÊ THỊ MẪU", "1"))
    assert list_participants(listed, 1)[0].name == "LÊ THỊ MẪU"
    with pytest.raises(UnknownParticipantError):
        edit_participant(listed, 1, 999, ParticipantFacts(first.school_id, "Lê Văn Mẫu"))
    assert len(_ids(listed)) == 3


def test_many_are_marked_at_once_and_what_stood_before_undoes_it(listed):
    before = _mark(listed, Attendance.PRESENT, Attendance.ABSENT, Attendance.EXCUSED)
    assert {mark.attendance for mark in before} == {Attendance.EXPECTED}
    (row,) = list_trainings(listed)
    assert (row.participants, row.present, row.schools_present, row.noted) == (3, 1, 1, True)
    redo = mark_attendance(listed, 1, before)
    assert not list_trainings(listed)[0].noted
    mark_attendance(listed, 1, redo)
    assert [one.attendance for one in list_participants(listed, 1)] == [
        Attendance.PRESENT,
        Attendance.ABSENT,
        Attendance.EXCUSED,
    ]


def test_a_transcription_with_a_stranger_writes_nothing(listed):
    marks = [AttendanceMark(_ids(listed)[0], Attendance.PRESENT), AttendanceMark(999, Attendance.PRESENT)]
    with pytest.raises(UnknownParticipantError):
        mark_attendance(listed, 1, marks)
    assert not list_trainings(listed)[0].noted


def test_people_are_taken_off_the_list(listed):
    gone = remove_participants(listed, 1, _ids(listed)[:2])
    assert [row.name for row in gone] == ["Lê Thị Mẫu", "Phạm Thị Mẫu"]
    assert [row.name for row in list_participants(listed, 1)] == ["Trần Văn Mẫu"]


def test_a_school_missed_a_session_when_nobody_of_it_came(listed):
    add_training(listed, PLAN)
    report = {one.school: one for one in attendance_report(listed).schools}
    assert {one.attendance for row in report.values() for one in row.presences} == {Attendance.EXPECTED}
    _mark(listed, Attendance.PRESENT, Attendance.ABSENT, Attendance.EXCUSED)
    report = {one.school: one for one in attendance_report(listed).schools}
    primary, secondary = report["Trường Tiểu học Nguyễn Du"], report["Trường THCS Nguyễn Du"]
    assert (primary.presences[0].came, primary.presences[0].asked, primary.missed) == (1, 2, ())
    assert (secondary.presences[0].attendance, secondary.missed) == (Attendance.EXCUSED, (1,))
    assert (report["Trường THCS Lê Lợi"].presences[0].attendance, report["Trường THCS Lê Lợi"].missed) == (
        Attendance.ABSENT,
        (1,),
    )
    assert primary.presences[1].attendance is Attendance.EXPECTED
    assert len(report) == 39


def test_a_list_of_participants_comes_in_whole(lists, tmp_path):
    add_training(lists, WATER)
    rows = [("Lê Thị Mẫu", "T.H NGUYỄN DU", "0912000000", ""), ("Lê Thị Mẫu", "thcs nguyen du", "", "x")]
    assert run(ParticipantsImport(1), lists, _list(tmp_path, *rows)).added == 2
    assert [(row.school, row.phone, row.note) for row in list_participants(lists, 1)] == [
        ("Trường Tiểu học Nguyễn Du", "0912000000", ""),
        ("Trường THCS Nguyễn Du", "", "x"),
    ]


def test_a_list_with_doubtful_schools_or_people_brings_nothing(listed, tmp_path):
    file = _list(
        tmp_path,
        ("Lê Văn Mẫu", "Nguyễn Du", "", ""),
        ("Lê Văn Mẫu", "TH Không Có", "", ""),
        ("LÊ THỊ MẪU", "TH Nguyễn Du", "", ""),
        ("Lê Văn Mẫu", "TH Nguyễn Du", "", ""),
        ("le van mau", "TH Nguyễn Du", "", ""),
    )
    found = check(ParticipantsImport(1), listed, file)
    assert found.lines[0] == ("Lê Văn Mẫu", "Nguyễn Du", "", "")
    assert [(one.cell, type(one.message)) for one in found.problems] == [
        ("B2", AmbiguousSchoolError),
        ("B3", UnknownSchoolError),
        ("A4", ParticipantTwiceError),
        ("A6", ParticipantTwiceError),
    ]
    with pytest.raises(ImportRefusedError):
        run(ParticipantsImport(1), listed, file)
    assert len(_ids(listed)) == 3


def test_the_template_of_participants_offers_the_schools_of_the_season(lists, tmp_path):
    write_empty_list(lists, "participants", tmp_path / "mau.xlsx")
    workbook = load_workbook(tmp_path / "mau.xlsx")
    assert [cell.value for cell in workbook["Dữ liệu"][3]][:3] == ["STT", "Họ và tên (*)", "Trường (*)"]
    assert workbook["Danh mục"].max_row == 40


def test_the_sample_sessions_are_those_of_the_practice_season_and_always_the_same(lists, marked):
    assert add_sample_trainings(lists) == add_sample_trainings(marked)
    first, second = list_trainings(lists)
    assert [first.facts.held_on, second.facts.held_on] == [date(2022, 12, 23), date(2023, 1, 12)]
    assert first.facts.note == SAMPLE_NOTE
    people = list_participants(lists, 1)
    assert {row.note for row in people} == {SAMPLE_NOTE}
    assert len({row.school for row in people}) == 39
    assert [row.name for row in people] == [row.name for row in list_participants(marked, 1)]
    report = attendance_report(lists)
    assert any(school.missed for school in report.schools)


def test_another_seed_gives_other_people(lists, marked):
    add_sample_trainings(lists, seed=Random(7).randrange(100))
    add_sample_trainings(marked)
    assert [row.name for row in list_participants(lists, 1)] != [row.name for row in list_participants(marked, 1)]


def test_the_sign_in_sheet_has_room_for_every_school(listed, tmp_path):
    out = tmp_path / "ky-ten.pdf"
    assert print_sign_in_sheet(listed, 1, out) == len(page_texts(out))
    text = " ".join(page_texts(out))
    for row in list_participants(listed, 1):
        assert row.name in text
        assert row.phone in text
    assert "Trường Mầm non 20-10" in text
    assert "Công văn số 312/TNMT ngày 15/12/2022." in text
    assert "Danh sách có 3 người của 39 trường." in text


def test_everybody_who_came_gets_a_certificate(listed, tmp_path):
    out = tmp_path / "giay.pdf"
    with pytest.raises(NobodyCameError):
        print_attendance_certificates(listed, 1, out)
    _mark(listed, Attendance.PRESENT, Attendance.ABSENT, Attendance.PRESENT)
    assert print_attendance_certificates(listed, 1, out).pages == 2
    first, second = page_texts(out)
    assert "Ông/Bà Lê Thị Mẫu" in first
    assert "Trường THCS Nguyễn Du" in second
    assert "“Bảo tồn nguồn nước” ngày 23/12/2022" in first
    assert "Hoàn Kiếm, ngày 23 tháng 12 năm 2022" in first
    print_attendance_certificates(listed, 1, out, background=False)
    assert "CỘNG HÒA" not in page_texts(out)[0]


def test_the_report_says_on_paper_what_the_screen_says(listed, tmp_path):
    add_training(listed, PLAN)
    _mark(listed, Attendance.PRESENT, Attendance.ABSENT, Attendance.EXCUSED)
    out = tmp_path / "bao-cao.pdf"
    print_attendance_report(listed, out)
    text = " ".join(page_texts(out))
    assert "Có mặt 1/3 người của 1/39 trường." in text
    assert "Đã lập danh sách 0 người, chưa điểm danh." in text
    assert "Trường Tiểu học Nguyễn Du 1/2 –" in text
    assert "Trường THCS Nguyễn Du có phép – 1" in text
    assert "Mầm non (18 trường)" in text


def test_a_session_that_nobody_missed_says_so(empty, tmp_path):
    register_school(empty, SchoolFacts("Trường TH & THCS Mới"))
    add_training(empty, PLAN)
    print_attendance_report(empty, tmp_path / "bao-cao.pdf")
    text = " ".join(page_texts(tmp_path / "bao-cao.pdf"))
    assert "Các trường vắng: không có." in text
    assert "Liên cấp (1 trường)" in text
    print_sign_in_sheet(empty, 1, tmp_path / "ky-ten.pdf")
    assert "Địa điểm" not in page_texts(tmp_path / "ky-ten.pdf")[0]


def test_the_report_in_excel_has_every_school_and_every_list(listed, tmp_path):
    _mark(listed, Attendance.PRESENT, Attendance.ABSENT, Attendance.EXCUSED)
    out = tmp_path / "bao-cao.xlsx"
    print_attendance_report(listed, out)
    workbook = load_workbook(out)
    assert workbook.sheetnames == ["Theo trường", "Buổi 1"]
    rows = list(workbook["Theo trường"].iter_rows(min_row=4, values_only=True))
    assert len(rows) == 39
    assert ("Trường Tiểu học Nguyễn Du", "1/2", 0) in [row[1:] for row in rows]
    people = list(workbook["Buổi 1"].iter_rows(min_row=4, values_only=True))
    assert people[0][1:5] == ("Trường Tiểu học Nguyễn Du", "Lê Thị Mẫu", "0000000001", "có mặt")
    with pytest.raises(UnknownPaperFormatError):
        print_attendance_report(listed, tmp_path / "bao-cao.docx")


def test_a_schools_history_has_its_entries_prizes_and_trainings(listed):
    _mark(listed, Attendance.PRESENT, Attendance.ABSENT, Attendance.EXCUSED)
    school = find_school(listed, "TH06")
    history = school_history(listed, school)
    (season,) = history.seasons
    assert (history.school, history.level, season.code, season.ward) == (
        "Trường Tiểu học Nguyễn Du",
        "TH",
        "TH06",
        "Cửa Đông",
    )
    assert [line.what.split()[0] for line in season.lines(Chapter.ENTRIES)] == ["DS-023", "DS-051", "DS-105"]
    assert season.lines(Chapter.PRIZES) == ()
    (training,) = season.lines(Chapter.TRAININGS)
    assert (training.what, training.detail, training.outcome) == (
        "23/12/2022 – Bảo tồn nguồn nước",
        "Lê Thị Mẫu, Phạm Thị Mẫu",
        Attendance.PRESENT,
    )
    with pytest.raises(NotInSeasonError):
        school_history(listed, 999)


def test_the_report_of_a_school_tells_every_season_the_newest_first(listed, tmp_path):
    school = find_school(listed, "TH06")
    move_to_ward(listed, [school], "Cửa Nam", date(2025, 7, 1))
    made = roll_over(listed, NextSeason("2025", "2025–2026", date(2025, 9, 5), date(2026, 5, 31)))
    out = tmp_path / "phieu.pdf"
    assert print_school_report(listed.in_season(made.id), school, out) == 1
    (text,) = page_texts(out)
    newest, oldest = text.index("Năm học 2025–2026:"), text.index("Năm học 2022–2023:")
    assert newest < oldest
    assert "phường Cửa Nam. Chưa có bài dự thi" in text
    assert "phường Cửa Đông. Gửi 3 bài dự thi, đạt 0 giải, dự 0/1 buổi tập huấn." in text
    assert "từ 01/07/2025 thuộc phường Cửa Nam." in text


def test_prizes_stand_in_the_report_of_their_school(marked, tmp_path):
    rounds.close_round(marked, "KH")
    while ties := standings(marked, "KH").open_ties:
        results.decide(marked, "KH", ties[0].line, "extend", ties[0].undecided, "thử")
    results.settle(marked, "KH")
    award = list_awards(marked)[0]
    school = find_school(marked, award.school)
    (season,) = school_history(marked, school).seasons
    won = [one for one in list_awards(marked) if one.school == award.school]
    assert [line.outcome for line in season.lines(Chapter.PRIZES)] == [one.prize for one in won]
    out = tmp_path / "phieu.pdf"
    print_school_report(marked, school, out)
    assert f"Giải {award.prize}" in " ".join(page_texts(out))


def test_a_school_without_a_ward_has_a_report_too(empty, tmp_path):
    school = register_school(empty, SchoolFacts("Trường Tiểu học Mới"))
    print_school_report(empty, school, tmp_path / "phieu.pdf")
    assert "mã trường TH01. Chưa có" in page_texts(tmp_path / "phieu.pdf")[0]


@pytest.mark.parametrize("role", [Role.JUDGE, Role.VIEWER])
def test_only_the_office_keeps_trainings(listed, role, seated_as):
    desk, person = seated_as(listed, role), _ids(listed)[0]
    for change in (
        lambda: add_training(desk, PLAN),
        lambda: edit_training(desk, 1, PLAN),
        lambda: remove_training(desk, 1),
        lambda: set_material(desk, 1, None),
        lambda: add_participant(desk, 1, ParticipantFacts(1, "Lê Văn Mẫu")),
        lambda: remove_participants(desk, 1, [person]),
        lambda: mark_attendance(desk, 1, [AttendanceMark(person, Attendance.PRESENT)]),
        lambda: print_attendance_certificates(desk, 1, desk.folder / "giay.pdf"),
        lambda: add_sample_trainings(desk),
    ):
        with pytest.raises(NotAllowedError):
            change()


def test_a_closed_season_keeps_its_lists_as_they_are(listed):
    person = _ids(listed)[0]
    close(listed, "thử")
    for change in (
        lambda: add_training(listed, PLAN),
        lambda: remove_training(listed, 1),
        lambda: set_material(listed, 1, None),
        lambda: remove_participants(listed, 1, [person]),
        lambda: mark_attendance(listed, 1, [AttendanceMark(person, Attendance.PRESENT)]),
    ):
        with pytest.raises(SeasonClosedError):
            change()
    assert len(_ids(listed)) == 3
