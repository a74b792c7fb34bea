"""Che thông tin: names are found however they are written, covered, and judges let in."""

import pytest

from greenschool.models.account import Role
from greenschool.models.base import IllegalMoveError
from greenschool.services import blindness
from greenschool.services.blindness import (
    COVER,
    NamesFoundError,
    NobodyAssignedError,
    NothingToMaskError,
    check_texts,
    mask,
    mask_all,
    release,
)
from greenschool.services.intake import list_entries
from greenschool.services.marking import my_sheets
from greenschool.services.name_finding import Named
from greenschool.services.states import RoundState
from greenschool.storage.unit_of_work import NotAllowedError
from tests.services.judging import assigned, judge_desk, state_of


@pytest.fixture
def telling(lists, behind):
    """Slogans 1 to 3 tell their school in full, their school without accents, and their author; the others nothing."""
    mask_all(lists, "KH")
    entries = {entry.number: entry for entry in list_entries(lists, "KH")}
    bare = entries[2].school.removeprefix("Trường ").split(maxsplit=2)[-1]
    texts = {
        1: f"Học sinh {entries[1].school} tiết kiệm nước",
        2: f"Em yêu {bare.upper()}, em yêu nước",
        3: f"{entries[3].authors[0]}: nước là sự sống",
        4: "Nước là sự sống",
    }
    for number, text in texts.items():
        behind(lists, f"UPDATE entries SET title = '{text}', masked_title = NULL WHERE id = {entries[number].id}")  # noqa: S608
    return lists


def test_names_are_found_with_their_place(telling):
    found = {one.entry: one for one in check_texts(telling, "KH")}
    assert sorted(found) == [1, 2, 3]
    assert {number: one.kind for number, one in found.items()} == {1: Named.SCHOOL, 2: Named.SCHOOL, 3: Named.AUTHOR}
    for one in found.values():
        assert one.text[one.start : one.end] == one.found
    assert found[1].found.startswith("Trường")
    assert found[2].found.isupper()


def test_all_are_covered_at_once_and_the_entry_itself_stays(telling):
    before = {entry.number: entry.title for entry in list_entries(telling, "KH")}
    assert mask_all(telling, "KH") == 3
    assert check_texts(telling, "KH") == ()
    assert {entry.number: entry.title for entry in list_entries(telling, "KH")} == before
    mask(telling, "KH", 1, None)
    assert [one.entry for one in check_texts(telling, "KH")] == [1]
    mask(telling, "KH", 1, f"Học sinh {COVER}")
    assert check_texts(telling, "KH") == ()
    with pytest.raises(NothingToMaskError):
        mask(telling, "KH", 1, "  ")


def test_judges_are_let_in_when_no_name_is_left_or_with_a_reason(telling, journal):
    assigned(telling)
    with pytest.raises(NamesFoundError, match="KH-001, KH-002, KH-003"):
        release(telling, "KH")
    assert state_of(telling, "KH") is RoundState.CODED
    mask(telling, "KH", 1, "Học sinh tiết kiệm nước")
    release(telling, "KH", "tên trường là tên danh nhân")
    line = journal(telling)[-1]
    assert (line.reason, line.detail["named"]) == ("tên trường là tên danh nhân", [2, 3])
    assert len(my_sheets(judge_desk(telling, "GK01"))) in {20, 21}


def test_nobody_is_let_in_before_codes_and_assignment(lists):
    with pytest.raises(IllegalMoveError):
        release(lists, "KH", "vội")
    from greenschool.services import codes

    codes.draw(lists, "KH")
    with pytest.raises(NobodyAssignedError):
        release(lists, "KH", "vội")


@pytest.mark.parametrize("role", [Role.JUDGE, Role.VIEWER])
def test_only_the_office_covers_and_lets_in(lists, seated_as, role):
    other = seated_as(lists, role)
    for call in (
        lambda: check_texts(other, "KH"),
        lambda: mask(other, "KH", 1, "x"),
        lambda: blindness.mask_all(other, "KH"),
        lambda: release(other, "KH"),
    ):
        with pytest.raises(NotAllowedError):
            call()
