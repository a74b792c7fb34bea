"""Changes of schools, and the changes that take them back."""

from dataclasses import replace
from datetime import date

import pytest

from greenschool.services.school_changes import (
    AliasChange,
    AliasNotNeededError,
    PictureChange,
    Registration,
    SchoolChange,
    change_alias,
    change_picture,
    change_registration,
    change_schools,
    facts_of,
)
from greenschool.services.school_merging import BELONGINGS, Belonging, _references, belongings
from greenschool.services.school_records import (
    AliasRow,
    AliasTakenError,
    NotInSeasonError,
    SchoolFacts,
    UnknownAliasError,
    WardRow,
    aliases,
    find_school,
    forget_alias,
    move_to_ward,
    register_school,
    teach_alias,
    wards,
)
from greenschool.services.schools import ContactRow, SchoolCodeTwiceError, list_schools

FACTS = SchoolFacts(
    "Trường Tiểu học Mới", "TH", "TH99", "Cửa Nam", 420, contacts=(ContactRow("Lê Thị Mẫu", "Đội", "0243", ""),)
)


def row_of(desk, school_id):
    return next(row for row in list_schools(desk) if row.id == school_id)


def test_a_registration_is_taken_back_and_made_again_with_all_its_facts(lists):
    undo = change_registration(lists, Registration(FACTS))
    assert facts_of(row_of(lists, undo.school_id)) == FACTS
    redo = change_registration(lists, undo)
    assert len(list_schools(lists)) == 39
    assert redo == Registration(FACTS)
    again = change_registration(lists, redo)
    assert facts_of(row_of(lists, again.school_id)) == FACTS


def test_changes_of_several_schools_are_all_taken_back(lists):
    before = list_schools(lists)
    undo = change_schools(
        lists, [SchoolChange(row.id, replace(facts_of(row), ward="Cửa Nam", active=False)) for row in before[:3]]
    )
    assert [(row.ward, row.active) for row in list_schools(lists)[:3]] == [("Cửa Nam", False)] * 3
    redo = change_schools(lists, undo)
    assert list_schools(lists) == before
    change_schools(lists, redo)
    assert [row.ward for row in list_schools(lists)[:3]] == ["Cửa Nam"] * 3


def test_one_school_that_cannot_be_changed_leaves_all_as_they_were(lists):
    before = list_schools(lists)
    changes = [SchoolChange(row.id, replace(facts_of(row), code="XX")) for row in before[:2]]
    with pytest.raises(SchoolCodeTwiceError):
        change_schools(lists, changes)
    assert list_schools(lists) == before


def test_a_rename_that_is_taken_back_leaves_no_name_behind(lists):
    school = find_school(lists, "TH01")
    teach_alias(lists, school, "TH T. Vương", "danh-sach.xlsx")
    before, named = row_of(lists, school), aliases(lists, school)
    undo = change_schools(lists, [SchoolChange(school, replace(facts_of(before), name="Trường Tiểu học Khác"))])
    assert find_school(lists, before.name) == find_school(lists, "TH Khác") == school
    redo = change_schools(lists, undo)
    assert (row_of(lists, school), aliases(lists, school)) == (before, named)
    change_schools(lists, redo)
    assert {one.name for one in aliases(lists, school)} == {"TH T. Vương", before.name}


def test_a_name_that_became_anothers_is_not_taken_back_from_it(lists):
    school, other = find_school(lists, "TH01"), find_school(lists, "TH02")
    row = row_of(lists, school)
    teach_alias(lists, school, "TH T. Vương")
    undo = change_schools(lists, [SchoolChange(school, replace(facts_of(row), note="a"))])
    forget_alias(lists, school, "TH T. Vương")
    teach_alias(lists, other, "TH T. Vương")
    with pytest.raises(AliasTakenError):
        change_schools(lists, undo)
    assert row_of(lists, school).note == "a"


def test_another_name_comes_and_goes_with_the_file_that_wrote_it(lists):
    school = find_school(lists, "TH06")
    named = AliasRow("TH N. Du", "danh-sach.xlsx")
    undo = change_alias(lists, AliasChange(school, named, known=True))
    assert aliases(lists, school) == (named,)
    redo = change_alias(lists, replace(undo, alias=AliasRow("th n. du", "")))
    assert aliases(lists, school) == ()
    change_alias(lists, redo)
    assert aliases(lists, school) == (named,)
    with pytest.raises(AliasNotNeededError):
        change_alias(lists, AliasChange(school, AliasRow("Tiểu học Nguyễn Du", ""), known=True))
    with pytest.raises(UnknownAliasError):
        change_alias(lists, AliasChange(school, AliasRow("Gì đó", ""), known=False))


def test_a_picture_is_put_on_and_taken_off(lists, tmp_path):
    school = find_school(lists, "TH06")
    file = tmp_path / "anh.png"
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(9))
    undo = change_picture(lists, PictureChange(school, file))
    kept = row_of(lists, school).picture
    assert undo.file is None
    redo = change_picture(lists, undo)
    assert row_of(lists, school).picture is None
    file.unlink()
    change_picture(lists, redo)
    assert row_of(lists, school).picture == kept


def test_wards_are_told_with_the_day_from_which_they_hold(lists):
    school = find_school(lists, "TH06")
    assert wards(lists, school) == ()
    move_to_ward(lists, [school], "Cửa Nam", date(2026, 7, 1))
    move_to_ward(lists, [school], "Hoàn Kiếm", date(2025, 7, 1))
    assert wards(lists, school) == (WardRow(date(2025, 7, 1), "Hoàn Kiếm"), WardRow(date(2026, 7, 1), "Cửa Nam"))


def test_what_a_school_has_is_counted_in_an_officers_words(lists):
    school = find_school(lists, "TH06")
    teach_alias(lists, school, "TH N. Du")
    counts = belongings(lists, school)
    assert counts[Belonging.ENTRIES] == row_of(lists, school).entries_in_all > 0
    assert (counts[Belonging.SEASONS], counts[Belonging.ALIASES], counts[Belonging.OTHERS]) == (1, 1, 0)
    with pytest.raises(NotInSeasonError):
        belongings(lists, 999)
    assert sum(belongings(lists, register_school(lists, FACTS)).values()) == 1


def test_no_word_is_left_of_a_table_that_is_gone():
    known = {record.__tablename__ for record, _ in _references()}
    assert set(BELONGINGS) <= known
