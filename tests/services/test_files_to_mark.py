"""A judge sees the cleaned copies of their own sheets' files, and nothing by any other number."""

import pytest

from greenschool.errors import GreenSchoolError
from greenschool.services import marking
from greenschool.services.covers import Cover
from greenschool.services.entry_files import attach, entry_file
from greenschool.services.entry_files import list_files as files_of_entry
from greenschool.services.file_checks import clear_file, cover_file, files_to_check, withhold_file
from greenschool.services.files_to_mark import FileNotShownError, Showing, list_files, open_file
from greenschool.services.own_sheets import SheetNotYoursError
from greenschool.storage.unit_of_work import NotAllowedError
from tests.services.entry_samples import colour_at, locked, paper, photo, slides
from tests.services.judging import being_marked, judge_desk

SECRET = "Zzyx"


@pytest.fixture
def files(lists, tmp_path):
    """The first slogan's files: a covered photo, a paper, slides, a photo that is withheld, a locked paper let pass."""
    attach(
        lists,
        "KH-001",
        [
            photo(tmp_path / f"{SECRET}.jpg", SECRET),
            paper(tmp_path / f"{SECRET}-thuyet-minh.pdf", "Nuoc", marker=SECRET),
            slides(tmp_path / f"{SECRET}.pptx"),
            photo(tmp_path / f"{SECRET}-2.jpg", SECRET, colour="green"),
            locked(tmp_path / f"{SECRET}-khoa.pdf"),
        ],
    )
    found = files_to_check(lists, "KH")
    cover_file(lists, found[0].id, [Cover(0, 0, 500, 500)])
    clear_file(lists, found[0].id)
    clear_file(lists, found[1].id)
    withhold_file(lists, found[3].id, f"có tên {SECRET}")
    being_marked(lists, per_entry=None)
    return files_to_check(lists, "KH")


@pytest.fixture
def mine(lists, files):
    """A judge and their sheet of the first slogan."""
    judge = judge_desk(lists, "GK01")
    return judge, next(one.sheet for one in marking.my_sheets(judge) if one.blind_code == files[0].blind_code)


def test_the_list_says_what_is_shown_and_why_the_rest_is_not(mine):
    shown = list_files(*mine)
    assert [file.showing for file in shown] == [
        Showing.SHOWN,
        Showing.SHOWN,
        Showing.OFFICE_ONLY,
        Showing.WITHHELD,
        Showing.SHOWN,
    ]
    assert [file.number for file in shown] == [1, 2, 3, 4, 5]
    assert SECRET not in repr(shown)


def test_copies_are_covered_clean_and_named_by_the_code(mine, files):
    picture, text = open_file(*mine, 1), open_file(*mine, 2)
    assert (picture.name, text.name) == (f"{files[0].blind_code}-1.jpg", f"{files[0].blind_code}-2.pdf")
    assert colour_at(picture.content, 0.2, 0.2) == (0, 0, 0)
    for copy in (picture, text):
        assert SECRET.encode() not in copy.content
        assert SECRET.encode("utf-16-be") not in copy.content


def test_what_is_not_shown_cannot_be_opened_by_its_number(mine):
    for number in (0, 3, 4, 6, -1):
        with pytest.raises(SheetNotYoursError):
            open_file(*mine, number)


def test_a_file_that_cannot_be_cleaned_is_refused_by_its_blind_name(mine, lists, files):
    entry_file(lists, "KH-001", files_of_entry(lists, "KH-001")[0].id).unlink()
    for number in (1, 5):
        with pytest.raises(FileNotShownError) as refused:
            open_file(*mine, number)
        told = f"{refused.value} {refused.value.values}"
        assert files[0].blind_code in told
        assert SECRET not in told
        assert "KH-001" not in told
        assert refused.value.__cause__ is None


def test_a_file_is_shown_once_the_office_has_looked_at_it(mine, lists, files):
    cover_file(lists, files[0].id, [])
    assert list_files(*mine)[0].showing is Showing.UNSEEN
    with pytest.raises(SheetNotYoursError):
        open_file(*mine, 1)
    clear_file(lists, files[0].id)
    assert min(colour_at(open_file(*mine, 1).content, 0.2, 0.2)) > 250


def test_nobody_elses_sheet_and_not_after_standing_aside(mine, lists):
    judge, sheet = mine
    other = judge_desk(lists, "GK02")
    for call in (list_files, lambda desk, number: open_file(desk, number, 1)):
        with pytest.raises(SheetNotYoursError):
            call(other, sheet)
        with pytest.raises(SheetNotYoursError):
            call(judge, 99_999)
        with pytest.raises(NotAllowedError):
            call(lists, sheet)
    marking.recuse(judge, sheet, "con tôi")
    for call in (list_files, lambda desk, number: open_file(desk, number, 1)):
        with pytest.raises(GreenSchoolError) as refused:
            call(judge, sheet)
        assert isinstance(refused.value, SheetNotYoursError)
