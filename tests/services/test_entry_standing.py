"""Where the contests stand, and the lists made of it."""

import itertools
from datetime import date, timedelta
from itertools import pairwise

import pytest
from openpyxl import load_workbook

from greenschool.services.entry_papers import export_entries, print_reminder
from greenschool.services.entry_standing import entry_standing
from greenschool.services.entry_states import move_entries
from greenschool.services.printing import UnknownPaperFormatError
from greenschool.services.states import EntryState
from tests.papers.pdf_reading import page_texts
from tests.services.entry_builders import announce, register


def standing(desk, code="SK"):
    return next(one for one in entry_standing(desk) if one.code == code)


def test_every_entry_is_counted_once_by_school_level_group_and_day(lists):
    one = standing(lists)
    assert one.entries == 27
    assert (len(one.schools), len(one.silent)) == (21, 9)
    assert dict(one.levels) == {"TH": 16, "THCS": 11, "LC": 0}
    assert dict(one.groups) == {"Kỹ thuật": 14, "Truyền thông": 13}
    assert sum(day.entries for day in one.days) + one.undated == 27
    assert sum(count for _, count in one.weeks()) == 27 - one.undated
    assert all(monday.weekday() == 0 for monday, _ in one.weeks())


def test_weeks_without_entries_are_shown_too(lists):
    register(lists, "DS", received_on=date(2022, 11, 1))
    weeks = [monday for monday, _ in standing(lists, "DS").weeks()]
    assert weeks[0] == date(2022, 10, 31)
    assert all(later - earlier == timedelta(days=7) for earlier, later in itertools.pairwise(weeks))
    assert all(later - earlier == timedelta(days=7) for earlier, later in pairwise(weeks))
    assert any(count == 0 for _, count in standing(lists, "DS").weeks())


def test_what_has_left_does_not_count_and_late_days_are_marked(lists):
    register(lists, received_on=date(2023, 3, 5))
    move_entries(lists, ["KH-001"], EntryState.WITHDRAWN, "trường rút")
    one = standing(lists, "KH")
    assert one.entries == 71
    assert [day.day for day in one.days if day.late] == [date(2023, 3, 5)]
    assert one.days_left is not None
    assert one.days_left < 0


def test_an_empty_season_has_nothing(empty):
    assert all((one.entries, one.weeks(), one.schools) == (0, (), ()) for one in entry_standing(empty))


def test_the_reminder_names_the_silent_schools_with_their_phone(lists, tmp_path):
    print_reminder(lists, tmp_path / "a.pdf", "sk")
    text = " ".join(page_texts(tmp_path / "a.pdf"))
    silent = standing(lists).silent
    assert all(school.phone in text for school in silent)
    assert "Cuộc thi “Sáng kiến bảo tồn nguồn nước”" in text
    print_reminder(lists, tmp_path / "b.pdf", "DS")
    assert "Tất cả các trường đã nộp bài." in " ".join(page_texts(tmp_path / "b.pdf"))
    for day, words in ((None, "chưa ấn định"), (date(2023, 5, 22), "hôm nay"), (date(2023, 6, 1), "còn 10 ngày")):
        announce(lists, "SK", closes_on=day)
        print_reminder(lists, tmp_path / "c.pdf")
        assert words in " ".join(" ".join(page_texts(tmp_path / "c.pdf")).split())


def test_the_workbook_has_all_of_it(lists, tmp_path):
    print_reminder(lists, tmp_path / "a.xlsx")
    book = load_workbook(tmp_path / "a.xlsx")
    assert book.sheetnames == ["Chưa nộp", "Theo trường", "Theo ngày"]
    with pytest.raises(UnknownPaperFormatError):
        print_reminder(lists, tmp_path / "a.txt")


def test_entries_go_out_to_a_sheet_for_each_contest(lists, empty, tmp_path):
    assert export_entries(lists, tmp_path / "a.xlsx") == 238
    book = load_workbook(tmp_path / "a.xlsx")
    assert len(book.sheetnames) == 3
    codes = {row[0].value for sheet in book for row in sheet.iter_rows()}
    assert {"SK-001", "KH-071", "DS-140"} <= codes
    assert export_entries(empty, tmp_path / "b.xlsx") == 0
