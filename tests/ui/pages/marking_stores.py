"""Stores of the slogans for the officer's page of marking: made once, copied for each test."""

import random
import shutil

import pytest
from PySide6.QtCore import QSettings

from greenschool import language
from greenschool.models.account import Actor
from greenschool.services import codes, panels, stores
from greenschool.services.desk import Desk
from greenschool.services.imports import run
from greenschool.services.intake import EntriesImport
from greenschool.services.judges import JudgesImport
from greenschool.services.schools import SchoolsImport
from greenschool.ui.jobs import Jobs
from greenschool.ui.office import Office
from greenschool.ui.pages.marking import MarkingPage
from tests.ui.pages.results_stores import PRACTICE, open_copy, open_page

JUDGES = 7


@pytest.fixture(scope="session")
def marking_stores(tmp_path_factory):
    """preparing (entries of KH) · coded · assigned (all judges, all entries)."""
    folder = tmp_path_factory.mktemp("marking")
    desk = stores.first_start(folder / "preparing")
    run(SchoolsImport(), desk, PRACTICE / "truong.xlsx")
    run(JudgesImport(), desk, PRACTICE / "giam-khao.xlsx")
    run(EntriesImport("KH"), desk, PRACTICE / "khau-hieu.xlsx")
    desk.storage.close()
    desk = open_copy(folder / "preparing", folder / "coded")
    codes.draw(desk, "KH", random.Random(1))
    desk.storage.close()
    desk = open_copy(folder / "coded", folder / "assigned")
    panels.set_panel(desk, "KH", [panels.Seat(f"GK{number:02d}") for number in range(1, JUDGES + 1)])
    panels.assign(desk, "KH", seed=1)
    desk.storage.close()
    return folder


@pytest.fixture
def marking_office(marking_stores, tmp_path, qapp, qtbot):
    """Return a function that gives an office, speaking English, on a copy of one of the stores."""
    language.install(qapp, "en")
    opened = []

    def open_office(name, role=None):
        folder = tmp_path / f"marking-{len(opened)}"
        shutil.copytree(marking_stores / name, folder)
        desk = stores.sit_down(stores.open_folder(folder))
        if role is not None:
            desk = Desk(desk.storage, Actor(99, "Somebody else", role), desk.season_id)
        opened.append(Office(desk, Jobs(), QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)))
        return opened[-1]

    yield open_office
    for office in opened:
        qtbot.waitUntil(lambda office=office: not office.jobs.is_busy())
        assert office.jobs.finish()
        office.desk.storage.close()


@pytest.fixture
def marking_page(marking_office, qtbot):
    """Return a function that opens the page on the slogans of one of the stores."""

    def make(name, role=None):
        page = open_page(qtbot, MarkingPage, marking_office(name, role))
        page.reveal("KH")
        return page

    return make
