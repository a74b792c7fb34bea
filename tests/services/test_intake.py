"""Entries: what an import takes, keeps as late and refuses."""

from datetime import date

import pytest

from greenschool.models.account import Role
from greenschool.services.desk import UnknownContestError
from greenschool.services.entry_checks import (
    GradeNotEligibleError,
    LevelNotEligibleError,
    TooManyOfClassError,
    TooManyOfSchoolError,
    TooManyWordsError,
)
from greenschool.services.imports import ImportRefusedError, check, run
from greenschool.services.intake import EntriesAreFixedError, EntriesImport, EntriesLateError, list_entries
from greenschool.services.intake_checks import EntryKnownError, NumberTwiceError, UnknownGroupError
from greenschool.services.schools import AmbiguousSchoolError, UnknownSchoolError
from greenschool.services.states import EntryState
from greenschool.storage.unit_of_work import NotAllowedError

TITLES = ("STT", "Trường", "Họ và tên tác giả", "Lớp", "Ngày sinh", "Tên bài dự thi", "Nhóm", "Ngày nhận")


def row(number=900, school="TH Thăng Long", title="Nước sạch", group="", received="01/01/2023"):
    return (number, school, "Nguyễn Văn An", "4A", "02/03/2013", title, group, received)


def test_the_practice_season_counts_its_entries_all_accepted(lists):
    rows = list_entries(lists)
    counts = {code: sum(one.contest == code for one in rows) for code in ("SK", "KH", "DS")}
    assert counts == {"SK": 27, "KH": 71, "DS": 140}
    assert {one.state for one in rows} == {EntryState.ACCEPTED}
    assert len({one.code for one in rows}) == 238
    assert [one.code for one in list_entries(lists, "kh")] == [f"KH-{number:03d}" for number in range(1, 72)]


def test_an_entry_keeps_its_authors_with_class_and_birth_date_in_order(lists):
    second = list_entries(lists, "SK")[1]
    assert second.authors == ("Hoàng Thùy Hoa", "Đinh Hải Việt")
    assert second.classes == ("9B", "7B")
    assert second.born == (date(2009, 6, 17), date(2011, 2, 8))
    assert (second.school, second.group, second.received_on) == ("Trường THCS Hoàn Kiếm", "Kỹ thuật", date(2023, 1, 10))


def test_a_topic_is_kept_where_the_contest_has_no_groups(lists):
    assert list_entries(lists, "DS")[0].group == "Rác thải"


@pytest.mark.parametrize(
    ("contest", "line", "cell", "error"),
    [
        ("KH", row(school="TH Không Có"), "B2", UnknownSchoolError),
        ("KH", row(school="Nguyễn Du"), "B2", AmbiguousSchoolError),
        ("SK", row(school="MN Sao Mai", group="Kỹ thuật"), "B2", LevelNotEligibleError),
        ("KH", row(number=1), "A2", NumberTwiceError),
        ("KH", row(title=" ".join(["nước"] * 21)), "F2", TooManyWordsError),
        ("SK", row(group="Âm nhạc"), "G2", UnknownGroupError),
        ("SK", row(), "G2", UnknownGroupError),
    ],
)
def test_each_refusal_names_its_cell(lists, write_list, contest, line, cell, error):
    with pytest.raises(ImportRefusedError) as refused:
        run(EntriesImport(contest), lists, write_list(TITLES, line))
    (problem,) = refused.value.problems
    assert (problem.cell, type(problem.message)) == (cell, error)
    assert len(list_entries(lists)) == 238


def test_twenty_words_are_within_the_limit(lists, write_list):
    run(EntriesImport("KH"), lists, write_list(TITLES, row(title=" ".join(["nước"] * 20))))
    assert list_entries(lists, "KH")[-1].number == 900


def test_a_number_twice_in_one_file_is_refused(lists, write_list):
    with pytest.raises(ImportRefusedError) as refused:
        run(EntriesImport("DS"), lists, write_list(TITLES, row(), row()))
    assert [(p.cell, type(p.message)) for p in refused.value.problems] == [("A3", NumberTwiceError)]


def test_late_entries_are_kept_as_late_with_a_note(lists, write_list):
    file = write_list(TITLES, row(900, received="28/02/2023"), row(901, received="01/03/2023"), row(902, received=""))
    result = run(EntriesImport("KH"), lists, file)
    (note,) = result.notes
    assert isinstance(note, EntriesLateError)
    assert note.values == {"day": "28/02/2023", "codes": "KH-901"}
    states = {one.number: (one.state, one.state_reason) for one in list_entries(lists, "KH") if one.number >= 900}
    assert states == {
        900: (EntryState.ACCEPTED, ""),
        901: (EntryState.LATE, "> 28/02/2023"),
        902: (EntryState.ACCEPTED, ""),
    }


def test_once_codes_are_drawn_no_entry_comes_in(marked, write_list):
    with pytest.raises(EntriesAreFixedError):
        run(EntriesImport("KH"), marked, write_list(TITLES, row()))
    assert len(list_entries(marked, "KH")) == 71


def test_an_unknown_contest_is_refused_with_those_there_are(lists, write_list):
    with pytest.raises(UnknownContestError) as refused:
        run(EntriesImport("XX"), lists, write_list(TITLES, row()))
    assert refused.value.values["known"] == "DS, KH, SK"
    with pytest.raises(UnknownContestError):
        list_entries(lists, "XX")


def test_the_preview_shows_a_team_in_lines_and_changes_nothing(lists, write_list):
    file = write_list(
        TITLES,
        (900, "TH Thăng Long", "Lê A\nLê B", "4A\n4B", "02/03/2013\n", "Bài", "Kỹ thuật", ""),
        (901, "TH Thăng Long", "Lê A\nLê B", "4A\n4B", "02/03/2013\n04/05/2012", "Bài", "Kỹ thuật", "05/01/2023"),
        (902, "TH Thăng Long", "Lê C", "", "", "Bài", "Kỹ thuật", ""),
    )
    found = check(EntriesImport("SK"), lists, file)
    assert [problem.row for problem in found.problems] == [2]
    assert found.lines == (
        (
            "901",
            "TH Thăng Long",
            "Lê A\nLê B",
            "4A\n4B",
            "02/03/2013\n04/05/2012",
            "Bài",
            "Kỹ thuật",
            "05/01/2023",
        ),
        ("902", "TH Thăng Long", "Lê C", "", "", "Bài", "Kỹ thuật", ""),
    )
    assert len(found.titles) == len(found.lines[0])
    assert len(list_entries(lists)) == 238


@pytest.mark.parametrize("role", [Role.JUDGE, Role.VIEWER])
def test_who_may_not_edit_may_not_import(lists, seated_as, role, write_list):
    with pytest.raises(NotAllowedError):
        run(EntriesImport("KH"), seated_as(lists, role), write_list(TITLES, row()))
    assert len(list_entries(lists)) == 238


def test_a_judge_sees_no_names(lists, seated_as):
    with pytest.raises(NotAllowedError):
        list_entries(seated_as(lists, Role.JUDGE))


@pytest.mark.parametrize(
    ("change", "faults"),
    [
        ("school_limit = 1", [("B3", TooManyOfSchoolError)]),
        ("class_limit = 1", [("D3", TooManyOfClassError)]),
        ("grades = '[3, 5]'", [("D2", GradeNotEligibleError), ("D3", GradeNotEligibleError)]),
        ("school_limit = 1, class_limit = 1, grades = '[3, 5]', limits_refuse = 0", []),
    ],
)
def test_a_list_keeps_to_the_limits_of_the_contest(lists, write_list, behind, change, faults):
    behind(lists, f"UPDATE contests SET {change} WHERE code = 'KH'")  # noqa: S608
    found = check(EntriesImport("KH"), lists, write_list(TITLES, row(900), row(901, title="Nước trong")))
    assert [(problem.cell, type(problem.message)) for problem in found.problems] == faults


def test_an_entry_that_is_there_already_is_no_second_one_whatever_its_number(lists, write_list):
    titles = ("STT", "Trường", "Họ tên", "Khẩu hiệu")
    known = list_entries(lists, "KH")[6]
    again = (1, known.school, "\n".join(known.authors).upper(), f"{known.title}!")
    other = (2, known.school, "\n".join(known.authors), "Một câu khác hẳn")
    importer, file = EntriesImport("KH", renumber=True), write_list(titles, again, other)
    found = check(importer, lists, file)
    (problem,) = found.problems
    assert (problem.cell, type(problem.message), problem.message.values) == (
        "D2",
        EntryKnownError,
        {"code": known.code},
    )
    assert run(importer, lists, file, wishes=found.without_faulty()).added == 1
