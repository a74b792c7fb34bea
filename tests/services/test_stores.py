"""Making a store, opening it, sitting down at it; its seasons and contests."""

from datetime import UTC, datetime

import pytest

from greenschool.models.account import Permission, Role
from greenschool.resources import resource
from greenschool.services.accounts import SignInRefusedError
from greenschool.services.overview import overview
from greenschool.services.season_template import TemplateUnreadableError, read_season
from greenschool.services.seasons import list_contests, list_seasons, make_season
from greenschool.services.states import RoundState
from greenschool.services.stores import (
    STANDARD_SEASON,
    FolderUnusableError,
    first_start,
    has_store,
    open_folder,
    sit_down,
)
from greenschool.storage.opening import StoreExistsError, StoreMissingError
from greenschool.storage.unit_of_work import NotAllowedError


def test_a_first_start_makes_a_store_with_a_season(tmp_path, clock):
    assert not has_store(tmp_path / "kho")
    desk = first_start(tmp_path / "kho", clock=clock)
    assert has_store(tmp_path / "kho")
    assert desk.folder == tmp_path / "kho"
    assert desk.may(Permission.ADMINISTER)
    assert [(row.name, row.closed) for row in list_seasons(desk.storage, desk.actor)] == [
        ("Trường học xanh 2022–2023", False)
    ]
    assert [(row.code, row.entries, row.round_state, row.groups) for row in list_contests(desk)] == [
        ("SK", 0, RoundState.PREPARING, ("Truyền thông", "Kỹ thuật")),
        ("KH", 0, RoundState.PREPARING, ()),
        ("DS", 0, RoundState.PREPARING, ()),
    ]
    assert datetime(2023, 5, 22, tzinfo=UTC) < desk.now() < datetime(2023, 5, 23, tzinfo=UTC)
    desk.storage.close()


def test_a_first_start_on_a_store_is_refused_and_changes_no_byte(tmp_path):
    first_start(tmp_path).storage.close()
    before = (tmp_path / "greenschool.db").read_bytes()
    with pytest.raises(StoreExistsError):
        first_start(tmp_path)
    assert (tmp_path / "greenschool.db").read_bytes() == before


def test_a_template_that_cannot_be_used_leaves_no_store(tmp_path):
    (tmp_path / "mua.toml").write_text("name = 3", encoding="utf-8")
    with pytest.raises(TemplateUnreadableError):
        first_start(tmp_path / "kho", tmp_path / "mua.toml")
    assert not (tmp_path / "kho").exists()
    first_start(tmp_path / "kho").storage.close()


def test_a_folder_that_cannot_be_made_is_refused(tmp_path):
    (tmp_path / "tep").write_text("không phải thư mục", encoding="utf-8")
    with pytest.raises(FolderUnusableError):
        first_start(tmp_path / "tep" / "kho")


def test_a_missing_store_is_said(tmp_path):
    with pytest.raises(StoreMissingError):
        open_folder(tmp_path)


def test_the_newest_season_lies_on_the_desk(empty):
    season = read_season(resource(*STANDARD_SEASON))
    season.name, season.starts_on = "Mùa 2021", season.starts_on.replace(year=2021)
    older = make_season(empty.storage, empty.actor, season)
    assert sit_down(empty.storage).season_id == empty.season_id
    assert [row.name for row in list_seasons(empty.storage, empty.actor)] == ["Trường học xanh 2022–2023", "Mùa 2021"]
    assert [row.code for row in list_contests(empty.in_season(older.id))] == ["SK", "KH", "DS"]


def test_sitting_down_needs_the_right_account(empty):
    with pytest.raises(SignInRefusedError):
        sit_down(empty.storage, "ai đó")


def test_seasons_are_made_by_the_office_and_seen_by_viewers(empty, seated_as):
    viewer, judge = seated_as(empty, Role.VIEWER), seated_as(empty, Role.JUDGE)
    assert list_contests(viewer)
    assert list_seasons(viewer.storage, viewer.actor)
    with pytest.raises(NotAllowedError):
        make_season(viewer.storage, viewer.actor, read_season(resource(*STANDARD_SEASON)))
    with pytest.raises(NotAllowedError):
        list_contests(judge)
    with pytest.raises(NotAllowedError):
        list_seasons(judge.storage, judge.actor)


def test_listeners_at_the_desk_hear_what_changed(empty):
    heard = []
    empty.on_change(heard.append)
    season = read_season(resource(*STANDARD_SEASON))
    season.name = "Mùa khác"
    make_season(empty.storage, empty.actor, season)
    assert {"seasons", "contests", "rounds"} <= heard[0]


def test_contests_show_how_far_they_are(settled):
    assert [(row.code, row.entries, row.round_state) for row in list_contests(settled)] == [
        ("SK", 27, RoundState.SETTLED),
        ("KH", 71, RoundState.SETTLED),
        ("DS", 140, RoundState.SETTLED),
    ]


def test_the_season_at_a_glance(settled, empty):
    found = overview(settled)
    assert (found.schools, found.judges, found.entries, found.marks) == (39, 7, 238, 2738)
    assert found.awards == sum(contest.awards for contest in found.contests) > 78
    assert 0 < found.schools_with_entries <= 39
    slogans = found.contests[1]
    assert (slogans.code, slogans.accepted, slogans.marks, slogans.sheets) == ("KH", 71, 852, 213)
    nothing = overview(empty)
    assert (nothing.schools, nothing.entries, nothing.marks, nothing.awards, nothing.last_backup) == (0, 0, 0, 0, None)
