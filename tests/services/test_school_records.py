"""Schools by hand and by list: registering, changing, importing again, exporting, wards, pictures."""

from datetime import date

import pytest
from openpyxl import load_workbook
from sqlalchemy import select

from greenschool.models import Judge
from greenschool.models.account import Role
from greenschool.services.imports import ImportRefusedError, check, run
from greenschool.services.school_history import school_history
from greenschool.services.school_records import (
    NotInSeasonError,
    SchoolFacts,
    SchoolHasRecordsError,
    SchoolNamelessError,
    edit_school,
    find_school,
    move_to_ward,
    register_school,
    set_picture,
    teach_alias,
    unregister_school,
)
from greenschool.services.schools import (
    ContactRow,
    LevelContradictsError,
    SchoolCodeTwiceError,
    SchoolsImport,
    SchoolsUpdatedError,
    SchoolTwiceError,
    UnknownLevelError,
    list_schools,
)
from greenschool.services.season_rollover import NextSeason, roll_over
from greenschool.services.seasons import list_seasons
from greenschool.services.templates import export_schools
from greenschool.services.trainings import ParticipantFacts, TrainingFacts, add_participant, add_training
from greenschool.storage.unit_of_work import NotAllowedError
from greenschool.workbooks.sheets import INTEGER, SheetColumn, TableSheet
from greenschool.workbooks.writer import write_workbook
from tests.practice import PRACTICE

WATER = TrainingFacts(date(2022, 12, 23), "Bảo tồn nguồn nước")
CONTACT = ContactRow("Lê Thị Mẫu", "Tổng phụ trách", "0000123456", "mau@vidu.edu.vn")


def _row(desk, school_id):
    return next(row for row in list_schools(desk) if row.id == school_id)


def _list(folder, *rows):
    file = folder / "truong.xlsx"
    titles = ("Mã trường", "Tên trường", "Cấp học", "Phường", "Số học sinh", "Điện thoại")
    columns = [SheetColumn(title, INTEGER) if title == "Số học sinh" else SheetColumn(title) for title in titles]
    write_workbook(file, [TableSheet("Sheet", columns, rows)])
    return file


def test_a_school_is_registered_with_all_that_is_known_of_it(empty):
    facts = SchoolFacts(
        " Trường  Tiểu học Mới", ward="Cửa Nam", pupils=420, phone="0243", note="a\nb", contacts=(CONTACT, CONTACT)
    )
    row = _row(empty, register_school(empty, facts))
    assert (row.name, row.level, row.code, row.ward, row.pupils) == (
        "Trường Tiểu học Mới",
        "TH",
        "TH01",
        "Cửa Nam",
        420,
    )
    assert (row.phone, row.note, row.active, row.picture) == ("0243", "a\nb", True, None)
    assert row.contacts == (CONTACT, CONTACT)


def test_a_school_without_a_code_gets_the_next_free_one(lists):
    assert _row(lists, register_school(lists, SchoolFacts("Mới", "THCS"))).code == "CS08"
    assert _row(lists, register_school(lists, SchoolFacts("Trường TH & THCS Mới"))).code == "LC01"


@pytest.mark.parametrize(
    ("facts", "error"),
    [
        (SchoolFacts("T.H Nguyễn Du"), SchoolTwiceError),
        (SchoolFacts("Trường Tiểu học Mới", code="TH06"), SchoolCodeTwiceError),
        (SchoolFacts("Trường Tiểu học"), SchoolNamelessError),
        (SchoolFacts("Mới"), UnknownLevelError),
        (SchoolFacts("Trường Tiểu học Mới", "THCS"), LevelContradictsError),
    ],
)
def test_a_school_is_refused_that_is_there_or_says_too_little(lists, facts, error):
    with pytest.raises(error):
        register_school(lists, facts)
    assert len(list_schools(lists)) == 39


def test_a_school_registered_by_mistake_is_taken_off_again(lists):
    school = register_school(lists, SchoolFacts("Trường Tiểu học Mới", contacts=(CONTACT,)))
    teach_alias(lists, school, "TH Mới tinh")
    unregister_school(lists, school)
    assert len(list_schools(lists)) == 39
    again = register_school(lists, SchoolFacts("Trường Tiểu học Mới tinh"))
    assert _row(lists, again).code == "TH15"
    with pytest.raises(NotInSeasonError):
        unregister_school(lists, 999)


def test_a_school_on_which_the_season_rests_stays(lists):
    with_entries = find_school(lists, "TH06")
    judged = register_school(lists, SchoolFacts("Trường Tiểu học Mới"))
    with lists.storage.write(lists.actor, "edit", "test") as uow:
        uow.session.scalars(select(Judge)).first().school_id = judged
    trained = register_school(lists, SchoolFacts("Trường Tiểu học Mới hơn"))
    add_participant(lists, add_training(lists, WATER), ParticipantFacts(trained, "Lê Thị Mẫu"))
    for school in (with_entries, judged, trained):
        with pytest.raises(SchoolHasRecordsError):
            unregister_school(lists, school)
    assert len(list_schools(lists)) == 41


def test_a_school_of_an_earlier_season_is_taken_off_the_new_one_only(lists):
    after = lists.in_season(roll_over(lists, NextSeason("2023", "2023–2024", date(2023, 9, 5), date(2024, 5, 31))).id)
    unregister_school(after, find_school(after, "TH06"))
    assert (len(list_schools(after)), len(list_schools(lists))) == (38, 39)


def test_a_school_is_changed_and_its_contacts_replaced(lists):
    school = find_school(lists, "TH06")
    edit_school(lists, school, SchoolFacts("Trường Tiểu học Nguyễn Du", contacts=(CONTACT,)))
    edit_school(lists, school, SchoolFacts("Trường Tiểu học NGUYỄN DU", active=False, contacts=(CONTACT, CONTACT)))
    row = _row(lists, school)
    assert (row.name, row.code, row.active, len(row.contacts)) == ("Trường Tiểu học NGUYỄN DU", "TH06", False, 2)
    with pytest.raises(SchoolTwiceError):
        edit_school(lists, school, SchoolFacts("Trường Tiểu học Tràng An"))
    with pytest.raises(NotInSeasonError):
        edit_school(lists, 999, SchoolFacts("Trường Tiểu học Tràng An"))


def test_a_list_without_codes_comes_in_with_codes_given(empty, tmp_path):
    rows = [("", "Trường A", "Tiểu học", "", None, ""), ("TH01", "Trường B", "Tiểu học", "", None, "")]
    run(SchoolsImport(), empty, _list(tmp_path, *rows))
    assert [(row.name, row.code) for row in list_schools(empty)] == [("Trường A", "TH02"), ("Trường B", "TH01")]


def test_a_list_of_known_schools_is_refused_unless_it_is_to_update_them(lists, tmp_path):
    file = _list(tmp_path, ("", "T.H NGUYỄN DU", "Tiểu học", "Cửa Nam", 500, ""), ("", "Mới", "THCS", "", None, ""))
    with pytest.raises(ImportRefusedError) as refused:
        run(SchoolsImport(), lists, file)
    assert [problem.cell for problem in refused.value.problems] == ["B2"]
    before = _row(lists, find_school(lists, "TH06"))
    result = run(SchoolsImport(update=True), lists, file)
    (note,) = result.notes
    assert isinstance(note, SchoolsUpdatedError)
    assert note.values == {"count": 1}
    after = _row(lists, before.id)
    assert (after.ward, after.pupils) == ("Cửa Nam", 500)
    assert (after.name, after.code, after.phone, after.note) == (before.name, before.code, before.phone, before.note)
    assert len(list_schools(lists)) == 40


def test_a_list_that_writes_an_alias_updates_the_school_it_stands_for(lists, tmp_path):
    school = find_school(lists, "TH06")
    teach_alias(lists, school, "TH N Du")
    file = _list(tmp_path, ("", "TH N. Du", "TH", "Cửa Nam", None, ""), ("", "T.H Nguyễn Du", "TH", "", None, ""))
    (problem,) = check(SchoolsImport(update=True), lists, file).problems
    assert (problem.cell, type(problem.message)) == ("B3", SchoolTwiceError)
    run(SchoolsImport(update=True), lists, _list(tmp_path, ("", "TH N. Du", "TH", "Cửa Nam", None, "")))
    assert _row(lists, school).ward == "Cửa Nam"
    assert len(list_schools(lists)) == 39


def test_a_code_of_another_school_is_refused(lists, tmp_path):
    file = _list(tmp_path, ("TH01", "Trường Tiểu học Nguyễn Du", "TH", "", None, ""))
    (problem,) = check(SchoolsImport(update=True), lists, file).problems
    assert (problem.cell, type(problem.message)) == ("A2", SchoolCodeTwiceError)


def test_an_unknown_level_is_named(lists, tmp_path):
    file = _list(tmp_path, ("", "Trường Mới", "Đại học", "", None, ""))
    (problem,) = check(SchoolsImport(), lists, file).problems
    assert (problem.cell, type(problem.message)) == ("C2", UnknownLevelError)


def test_the_exported_list_comes_back_whole(lists, empty, tmp_path):
    file = tmp_path / "xuat.xlsx"
    assert export_schools(lists, file) == 39
    run(SchoolsImport(), empty, file)
    plain = [
        [(r.code, r.name, r.level, r.ward, r.pupils, r.principal, r.phone, r.email, r.note) for r in list_schools(desk)]
        for desk in (lists, empty)
    ]
    assert plain[0] == plain[1]


def test_the_exported_list_has_the_form_of_the_template(lists, tmp_path):
    file = tmp_path / "xuat.xlsx"
    export_schools(lists, file)
    workbook = load_workbook(file)
    assert workbook.sheetnames == ["Dữ liệu", "Hướng dẫn", "Danh mục"]
    titles = [cell.value for cell in workbook["Dữ liệu"][3]]
    assert [title for title in titles if title.endswith("(*)")] == ["Tên trường (*)", "Cấp học (*)"]


def test_names_that_look_like_dates_survive_a_round_trip_through_excel_as_text(empty, tmp_path):
    for name in ("20-10", "1-6"):
        register_school(empty, SchoolFacts(name, "MN", phone="0243"))
    first, second = tmp_path / "xuat.xlsx", tmp_path / "luu.xlsx"
    export_schools(empty, first)
    workbook = load_workbook(first)
    sheet = workbook["Dữ liệu"]
    cells = [sheet.cell(row, 3) for row in (4, 5)]
    assert [(cell.value, cell.data_type, cell.number_format) for cell in cells] == [
        ("1-6", "s", "@"),
        ("20-10", "s", "@"),
    ]
    workbook.save(second)
    assert run(SchoolsImport(update=True), empty, second).added == 2
    assert [(row.name, row.phone) for row in list_schools(empty)] == [("1-6", "0243"), ("20-10", "0243")]


def test_a_school_moves_to_another_ward_from_a_day_on(lists):
    school = find_school(lists, "TH06")
    move_to_ward(lists, [school], "Cửa Nam", date(2025, 7, 1))
    assert _row(lists, school).ward == "Cửa Đông"
    move_to_ward(lists, [school], "Hoàn Kiếm", date(2025, 7, 1))
    move_to_ward(lists, [school], "Hàng Mã", date(2022, 9, 1))
    assert _row(lists, school).ward == "Hàng Mã"
    assert school_history(lists, school).wards == ((date(2022, 9, 1), "Hàng Mã"), (date(2025, 7, 1), "Hoàn Kiếm"))


def test_a_picture_is_kept_under_its_hash_and_taken_away(lists, tmp_path):
    school, file = find_school(lists, "TH06"), tmp_path / "logo.bin"
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(20))
    set_picture(lists, school, file)
    picture = _row(lists, school).picture
    assert picture.parent == lists.folder / "attachments" / picture.name[:2]
    assert (picture.suffix, picture.read_bytes()) == (".png", file.read_bytes())
    set_picture(lists, school, None)
    assert _row(lists, school).picture is None


@pytest.mark.parametrize("role", [Role.JUDGE, Role.VIEWER])
def test_only_the_office_changes_schools(lists, role, seated_as):
    desk, school = seated_as(lists, role), find_school(lists, "TH06")
    for change in (
        lambda: register_school(desk, SchoolFacts("Trường Tiểu học Mới")),
        lambda: edit_school(desk, school, SchoolFacts("Trường Tiểu học Mới")),
        lambda: move_to_ward(desk, [school], "Cửa Nam", date(2025, 7, 1)),
        lambda: set_picture(desk, school, None),
        lambda: run(SchoolsImport(), desk, PRACTICE / "truong.xlsx"),
    ):
        with pytest.raises(NotAllowedError):
            change()


def test_a_school_of_an_earlier_season_is_known_again(lists):
    school = find_school(lists, "TH06")
    edit_school(lists, school, SchoolFacts("Trường Tiểu học Nguyễn Du", active=False))
    made = roll_over(lists, NextSeason("2023", "2023–2024", date(2023, 9, 5), date(2024, 5, 31)))
    after = lists.in_season(made.id)
    assert register_school(after, SchoolFacts("TH Nguyễn Du", code="TH06")) == school
    assert len(list_seasons(lists.storage, lists.actor)) == 2
