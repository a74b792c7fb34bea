"""What is announced of a contest, and what of it can still be changed."""

from dataclasses import replace
from datetime import date

import pytest

from greenschool.models.account import Role
from greenschool.services.contests import (
    ContestBegunError,
    ContestFactsError,
    ContestSettledError,
    GroupInUseError,
    LimitError,
    NamelessError,
    NoLevelError,
    WindowError,
    edit_contest,
    show_contest,
    show_contests,
)
from greenschool.services.intake import list_entries
from greenschool.services.states import LatePolicy
from greenschool.storage.unit_of_work import NotAllowedError
from tests.services.entry_builders import announce


def test_a_contest_is_shown_with_its_rounds(lists):
    card = show_contest(lists, "kh")
    assert (card.code, card.entries, card.begun, card.settled) == ("KH", 71, False, False)
    assert card.facts.word_limit == 20
    assert card.facts.late_policy is LatePolicy.DECIDE
    (round_,) = card.rounds
    assert (len(round_.criteria), round_.prizes, round_.shortlist) == (4, ("Nhất", "Nhì", "Ba"), 36)
    assert [one.code for one in show_contests(lists)] == ["SK", "KH", "DS"]


def test_an_edit_returns_what_was_there_and_undoes(lists):
    before = show_contest(lists, "SK").facts
    wanted = replace(
        before,
        name=" Sáng  kiến ",
        opens_on=date(2022, 12, 28),
        letter_date=date(2022, 12, 28),
        levels=("THCS", "TH"),
        fields=("Nước", "", "Nước"),
        grades=(5, 4, 4),
        school_limit=3,
        consent_required=True,
    )
    old = edit_contest(lists, "SK", wanted)
    assert old == before
    after = show_contest(lists, "SK").facts
    assert (after.name, after.levels, after.fields, after.grades) == ("Sáng kiến", ("TH", "THCS"), ("Nước",), (4, 5))
    edit_contest(lists, "SK", old)
    assert show_contest(lists, "SK").facts == before


def test_a_group_keeps_its_entries_when_it_is_renamed_or_moved(lists):
    before = {row.code: row.group for row in list_entries(lists, "SK")}
    announce(lists, "SK", groups=("Kỹ thuật", "Truyền thông"))
    assert {row.code: row.group for row in list_entries(lists, "SK")} == before
    announce(lists, "SK", groups=("Kỹ thuật", "Truyền thông – vận động", "Âm nhạc"))
    renamed = {code: group.replace("Truyền thông", "Truyền thông – vận động") for code, group in before.items()}
    assert {row.code: row.group for row in list_entries(lists, "SK")} == renamed
    announce(lists, "SK", groups=("Kỹ thuật", "Truyền thông – vận động"))
    with pytest.raises(ContestFactsError) as refused:
        announce(lists, "SK", groups=("Kỹ thuật",))
    assert isinstance(refused.value.values["problem"], GroupInUseError)


@pytest.mark.parametrize(
    ("changed", "problem"),
    [
        ({"name": " "}, NamelessError),
        ({"groups": ("Kỹ thuật", "ky thuat")}, NamelessError),
        ({"levels": ("XX",)}, NoLevelError),
        ({"opens_on": date(2023, 3, 1)}, WindowError),
        ({"word_limit": 0}, LimitError),
        ({"grades": (13,)}, LimitError),
    ],
)
def test_what_a_contest_cannot_be_is_refused(lists, changed, problem):
    with pytest.raises(ContestFactsError) as refused:
        announce(lists, "SK", **changed)
    assert isinstance(refused.value.values["problem"], problem)


@pytest.mark.parametrize(
    "changed", [{"word_limit": 10}, {"closes_on": None}, {"levels": ("TH",)}, {"late_policy": LatePolicy.REFUSE}]
)
def test_rules_stay_once_the_codes_are_drawn(marked, changed):
    with pytest.raises(ContestBegunError):
        announce(marked, "KH", **changed)
    announce(marked, "KH", name="Khẩu hiệu xanh", letter="328/TNMT", letter_date=date(2022, 12, 28))
    assert show_contest(marked, "KH").begun


def test_a_settled_contest_keeps_its_name(settled):
    with pytest.raises(ContestSettledError):
        announce(settled, "KH", name="Khẩu hiệu xanh")
    announce(settled, "KH", letter="329/TNMT")


def test_only_the_office_edits(lists, seated_as):
    with pytest.raises(NotAllowedError):
        edit_contest(seated_as(lists, Role.VIEWER), "KH", show_contest(lists, "KH").facts)
