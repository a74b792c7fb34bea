"""Who may do what: every service against every role, cell by cell."""

import pytest

from greenschool.models.account import PERMISSIONS, Permission, Role
from tests.services.permissions import NOTHING, TABLE, ask, ready, services, table

SERVICES = dict(services())
OF_JUDGES = {
    "marking.my_sheets",
    "marking.open_sheet",
    "marking.my_history",
    "marking.give_mark",
    "marking.undo",
    "marking.set_comment",
    "marking.set_flag",
    "marking.set_skipped",
    "marking.recuse",
    "marking.gaps",
    "marking.submit",
    "files_to_mark.list_files",
    "files_to_mark.open_file",
    "seasons.seasons_of_judge",
}
"""All that judges may do. Whatever is added here has to be walked by ``test_blindness_walk`` too."""
WITHOUT_ASKING = {
    "overview.last_backup",
    "stores.is_practice",
    "stores.mark_as_practice",
    "templates.write_empty_list",
}
"""These look at no record."""


def test_the_table_is_as_it_was_looked_at(tmp_path):
    """A new line, or a changed one: look whether it is right, then ``python -m tests.services.permissions``."""
    assert table(ready(tmp_path)) == TABLE.read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("role", Role)
def test_a_service_opens_the_store_for_those_only_who_hold_what_it_asks_for(tmp_path, role):
    ready(tmp_path)
    for name, function in SERVICES.items():
        needs, opened = ask(name, function, role, tmp_path)
        assert opened == (needs is None or needs in PERMISSIONS[role]), name


def test_judges_may_mark_and_nothing_else(tmp_path):
    ready(tmp_path)
    open_to_judges = {name for name, function in SERVICES.items() if ask(name, function, Role.JUDGE, tmp_path)[1]}
    assert open_to_judges == OF_JUDGES | WITHOUT_ASKING


def test_what_judges_may_do_nobody_else_may(tmp_path):
    ready(tmp_path)
    for name in OF_JUDGES:
        for role in (Role.ADMINISTRATOR, Role.OFFICER, Role.VIEWER):
            assert ask(name, SERVICES[name], role, tmp_path) == (Permission.MARK, False), (name, role)


def test_viewers_change_nothing(tmp_path):
    ready(tmp_path)
    lines = [line.split(maxsplit=2) for line in table(tmp_path)]
    seen = {needs for _, needs, roles in lines if "viewer" in roles}
    assert seen == {Permission.VIEW.value, NOTHING}
