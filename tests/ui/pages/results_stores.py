"""Stores of the practice season for the pages of results: made once, copied for each test."""

import shutil
import sqlite3
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QLineEdit, QPlainTextEdit

from greenschool import language
from greenschool.models.account import Actor
from greenschool.resources import resource
from greenschool.services import stores
from greenschool.services.demo import ENTRY_FILES
from greenschool.services.desk import Desk
from greenschool.services.imports import run
from greenschool.services.intake import EntriesImport
from greenschool.services.judges import JudgesImport
from greenschool.services.marks import MarksImport
from greenschool.services.results import settle
from greenschool.services.rounds import close_round
from greenschool.services.schools import SchoolsImport
from greenschool.ui.jobs import Jobs
from greenschool.ui.office import Office

PRACTICE = resource("demo", "hoan-kiem-2022-23")
TIED = (44, 54)
"""Entries of KH with equal scores where only one more Nhì can be given."""

COPY_MARKS = """
    UPDATE marks SET value = (
        SELECT other.value FROM marks AS other
        JOIN score_sheets AS theirs ON theirs.id = other.sheet_id
        JOIN score_sheets AS mine ON mine.id = marks.sheet_id
        WHERE theirs.entry_id = ? AND theirs.judge_id = mine.judge_id AND other.criterion_id = marks.criterion_id)
    WHERE sheet_id IN (SELECT id FROM score_sheets WHERE entry_id = ?)
"""


def moment():
    return datetime(2023, 5, 22, 1, 0, tzinfo=UTC)


def open_copy(source, folder):
    shutil.copytree(source, folder)
    return stores.sit_down(stores.open_folder(folder, moment))


def change(folder, statement, values=()):
    """Change a store behind the program's back."""
    database = sqlite3.connect(folder / "greenschool.db")
    with database:
        done = database.execute(statement, values).rowcount
    database.close()
    assert done


def entry_ids(folder, contest):
    database = sqlite3.connect(folder / "greenschool.db")
    query = "SELECT number, entries.id FROM entries JOIN contests ON contests.id = contest_id WHERE contests.code = ?"
    found = dict(database.execute(query, (contest,)))
    database.close()
    return found


@pytest.fixture(scope="session")
def result_stores(tmp_path_factory):
    """marked · tied (two entries of KH with the same marks, closed) · closed (KH) · settled (KH)."""
    folder = tmp_path_factory.mktemp("results")
    desk = stores.first_start(folder / "marked", clock=moment)
    run(SchoolsImport(), desk, PRACTICE / "truong.xlsx")
    run(JudgesImport(), desk, PRACTICE / "giam-khao.xlsx")
    for contest, file in ENTRY_FILES.items():
        run(EntriesImport(contest), desk, PRACTICE / file)
    run(MarksImport(), desk, PRACTICE / "diem.csv")
    desk.storage.close()
    shutil.copytree(folder / "marked", folder / "tied")
    ids = entry_ids(folder / "tied", "KH")
    change(folder / "tied", COPY_MARKS, (ids[TIED[0]], ids[TIED[1]]))
    desk = stores.sit_down(stores.open_folder(folder / "tied", moment))
    close_round(desk, "KH")
    desk.storage.close()
    desk = open_copy(folder / "marked", folder / "closed")
    close_round(desk, "KH")
    desk.storage.close()
    desk = open_copy(folder / "closed", folder / "settled")
    settle(desk, "KH")
    desk.storage.close()
    return folder


@pytest.fixture
def office_on(result_stores, tmp_path, qapp, qtbot):
    """Return a function that gives an office, speaking English, on a copy of one of the stores."""
    language.install(qapp, "en")
    opened = []

    def open_office(name, role=None):
        folder = tmp_path / f"store-{len(opened)}"
        desk = open_copy(result_stores / name, folder)
        if role is not None:
            desk = Desk(desk.storage, Actor(99, "Somebody else", role), desk.season_id)
        settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
        opened.append(Office(desk, Jobs(), settings))
        return opened[-1]

    yield open_office
    for office in opened:
        qtbot.waitUntil(lambda office=office: not office.jobs.is_busy())
        assert office.jobs.finish()
        office.desk.storage.close()


def open_page(qtbot, make, office, size=(1190, 627)):
    page = make(office)
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    return page


def button(widget, words):
    """Return the button that is seen with these words."""
    seen = [one for one in widget.findChildren(QAbstractButton) if one.text() == words and one.isVisible()]
    assert len(seen) == 1, words
    return seen[0]


def sees(widget, words):
    """Tell whether a label that is seen contains these words."""
    return any(words in one.text() for one in widget.findChildren(QLabel) if one.isVisible())


def dialog_of(qtbot, page, kind):
    """Wait for a dialog over the page and return it."""
    found = []

    def shown():
        found[:] = [one for one in page.findChildren(kind) if one.isVisible()]
        return bool(found)

    qtbot.waitUntil(shown)
    return found[0]


def nameless(widget):
    """Return what Tab reaches and no screen reader can name."""
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit, QAbstractItemView)
    parts = [part for kind in kinds for part in widget.findChildren(kind) if part.isVisible()]
    return [part for part in parts if part.focusPolicy() is not Qt.FocusPolicy.NoFocus and not part.accessibleName()]
