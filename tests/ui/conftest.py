"""The window's room: one application with theme and Vietnamese words, as people have it."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from greenschool import language
from greenschool.resources import resource
from greenschool.services import stores
from greenschool.ui.jobs import Jobs
from greenschool.ui.office import Office
from greenschool.ui.theme import Mode, Theme
from tests.practice import practice_stores

__all__ = ["practice_stores"]

ROOT = Path(__file__).parents[2]
PRACTICE = resource("demo", "hoan-kiem-2022-23")


@pytest.fixture(scope="session")
def _theme(qapp):
    return qapp.findChild(Theme) or Theme(qapp)  # the end-to-end tests may have made it


@pytest.fixture(autouse=True)
def theme(qapp, _theme):
    language.install(qapp, "vi")
    yield _theme
    if _theme.mode is not Mode.LIGHT or _theme.scale != 100:
        _theme.set_mode(Mode.LIGHT)
        _theme.set_scale(100)


@pytest.fixture
def settings(tmp_path):
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def practice():
    """The folder of the practice season's workbooks."""
    return PRACTICE


@pytest.fixture
def english(qapp, theme):  # noqa: ARG001 - Vietnamese comes first
    language.install(qapp, "en")


@pytest.fixture
def desk_on(practice_stores, tmp_path):
    """Return a function that opens a copy of a practice store, or of one that a function has changed."""
    opened = []

    def open_copy(state, change=None):
        folder = tmp_path / f"store-{len(opened)}"
        shutil.copytree(practice_stores.changed(state, change) if change else practice_stores[state], folder)
        opened.append(stores.sit_down(stores.open_folder(folder)))
        return opened[-1]

    yield open_copy
    for desk in opened:
        desk.storage.close()


@pytest.fixture
def practice_desk(desk_on):
    """A desk on the practice season with every mark."""
    return desk_on("marked")


@pytest.fixture
def office_at(qtbot, settings):
    """Return a function that makes the office of a desk; its jobs end before the test does."""
    made = []

    def make(desk):
        made.append(Office(desk, Jobs(), settings))
        return made[-1]

    yield make
    for office in made:
        qtbot.waitUntil(lambda office=office: not office.jobs.is_busy())
