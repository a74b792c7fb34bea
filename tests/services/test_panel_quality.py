"""How well a panel marks, in figures and words, and accounts of judges."""

from decimal import Decimal

import pytest

from greenschool import judging_wording, language
from greenschool.models.account import Role
from greenschool.scoring.panel_flags import Flag
from greenschool.services import accounts, judge_accounts, marking
from greenschool.services.accounts import UnknownAccountError
from greenschool.services.judge_accounts import (
    AccountLinkedError,
    NotAJudgesAccountError,
    link_account,
    make_judge_account,
)
from greenschool.services.own_sheets import NotAJudgeError
from greenschool.services.panel_quality import Agreement, panel_quality
from greenschool.services.stores import sit_down
from greenschool.storage.unit_of_work import NotAllowedError
from tests.services.judging import being_marked, mark_all


@pytest.fixture(autouse=True)
def english(qapp):
    """Tell sentences in English, whatever a test before this one left behind."""
    language.install(qapp, "en")


PASSWORD = "nước sạch 2023"


@pytest.fixture(autouse=True)
def _application(qapp):
    """Words come through Qt's translations."""


@pytest.fixture(autouse=True)
def light_hashing(monkeypatch):
    """Hash with the least work: how long it takes is not what these tests are about."""
    from argon2 import PasswordHasher

    hasher = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    monkeypatch.setattr(accounts, "_hasher", lambda: hasher)


def test_judges_who_saw_different_entries_are_compared_beside_the_raw_mean(marked):
    found = panel_quality(marked, "DS")
    assert (found.entries, found.sheets, found.full, found.complete, found.connected) == (140, 280, 100, False, True)
    assert found.concordance is None
    assert found.agreement in Agreement
    assert len(found.adjusted) == 140
    assert {one.judge for one in found.judges} == {row.judge for row in found.judges}
    assert sum(one.sheets for one in found.judges) == 280
    assert found.single <= found.mean
    sentences = judging_wording.quality_text(found)
    assert sentences[0].startswith("The judges")
    assert len(sentences) == 1 + (sum(len(one.flags) for one in found.judges) or 1)


def test_a_complete_panel_changes_no_rank(lists):
    being_marked(lists, judges=["GK01", "GK02", "GK04"], per_entry=3)
    shares = {"GK01": "0.9", "GK02": "0.6", "GK04": "0.6"}
    mark_all(lists, shares=lambda judge, code: Decimal(shares[judge]) - Decimal(ord(code[-1]) % 7) / 20)
    found = panel_quality(lists, "KH")
    assert (found.complete, found.adjusted) == (True, ())
    assert found.concordance > Decimal("0.9")
    lenient = next(one for one in found.judges if one.judge == "GK01")
    assert Flag.LENIENT in lenient.flags
    assert lenient.severity > 10
    words = judging_wording.quality_text(found)
    assert any("more than the others" in sentence for sentence in words)
    assert any("change no rank" in sentence for sentence in words)


def test_before_anything_is_handed_in_nothing_is_said(lists):
    being_marked(lists)
    found = panel_quality(lists, "KH")
    assert (found.entries, found.agreement, found.mean, found.alpha, found.judges) == (0, None, None, None, ())
    assert judging_wording.quality_text(found) == ("Too few marks are handed in to say how far the judges agree.",)


def test_a_panel_in_two_parts_is_told_so(lists, behind):
    being_marked(lists)
    mark_all(lists)
    behind(
        lists,
        "UPDATE score_sheets SET state = 'absent' WHERE entry_id % 2 = 0 AND judge_id > 3",
        "UPDATE score_sheets SET state = 'absent' WHERE entry_id % 2 = 1 AND judge_id <= 3",
    )
    found = panel_quality(lists, "KH")
    assert not found.connected
    assert all(one.severity is None for one in found.judges)
    assert any("cannot be told apart" in sentence for sentence in judging_wording.quality_text(found))


def test_viewers_may_look_and_judges_not(marked, seated_as):
    assert panel_quality(seated_as(marked, Role.VIEWER), "KH").sheets
    with pytest.raises(NotAllowedError):
        panel_quality(seated_as(marked, Role.JUDGE), "KH")


def test_a_judge_signs_in_to_their_own_sheets(lists):
    being_marked(lists)
    made = make_judge_account(lists, "GK01", "gk01", PASSWORD)
    assert (made.login, made.role) == ("gk01", Role.JUDGE)
    own = sit_down(lists.storage, "gk01", PASSWORD)
    assert own.season_id == lists.season_id
    assert len(marking.my_sheets(own)) in {20, 21}
    link_account(lists, "GK01", None)
    with pytest.raises(NotAJudgeError):
        sit_down(lists.storage, "gk01", PASSWORD)


def test_an_account_belongs_to_one_judge_and_sees_no_names(lists):
    make_judge_account(lists, "GK01", "gk01", PASSWORD)
    link_account(lists, "GK01", " GK01 ")
    for judge, login, error in (
        ("GK02", "gk01", AccountLinkedError),
        ("GK02", "quantri", NotAJudgesAccountError),
        ("GK02", "không có", UnknownAccountError),
    ):
        with pytest.raises(error):
            link_account(lists, judge, login)


def test_only_an_administrator_links_accounts(lists, seated_as):
    for role in (Role.OFFICER, Role.VIEWER, Role.JUDGE):
        other = seated_as(lists, role)
        for call in (
            lambda desk=other: link_account(desk, "GK01", None),
            lambda desk=other: judge_accounts.make_judge_account(desk, "GK01", "gk", PASSWORD),
        ):
            with pytest.raises(NotAllowedError):
                call()
