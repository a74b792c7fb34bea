"""The practice season in the states that tests start from; made once, and every test works on a copy."""

from functools import cache
from pathlib import Path

import pytest

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

PRACTICE = resource("demo", "hoan-kiem-2022-23")
FILES = {"schools": PRACTICE / "truong.xlsx", "judges": PRACTICE / "giam-khao.xlsx", "marks": PRACTICE / "diem.csv"}
STATES = ("empty", "lists", "marked", "settled")


@pytest.fixture(scope="session")
def practice_stores(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Folders of stores: new, with the lists, with the marks too, and with every contest settled."""
    return _make(tmp_path_factory.getbasetemp() / "practice")


@cache
def _make(folder: Path) -> dict[str, Path]:
    folders = {state: folder / state for state in STATES}
    for state in STATES:
        desk = stores.first_start(folders[state])
        fill(desk, STATES.index(state))
        desk.storage.close()
        for backup in desk.storage.home.backups.iterdir():
            backup.unlink()  # what every test would copy
    return folders


def fill(desk: Desk, steps: int) -> None:
    """Go so many steps: the lists, the marks, closing and settling."""
    if steps > 0:
        run(SchoolsImport(), desk, FILES["schools"])
        run(JudgesImport(), desk, FILES["judges"])
        for contest, file in ENTRY_FILES.items():
            run(EntriesImport(contest), desk, PRACTICE / file)
    if steps > 1:
        run(MarksImport(), desk, FILES["marks"])
    if steps > 2:
        for contest in ENTRY_FILES:
            close_round(desk, contest)
            settle(desk, contest)
