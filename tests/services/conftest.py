"""A desk on the practice season, in the states that tests start from."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from greenschool.models.account import Actor, Role
from greenschool.resources import resource
from greenschool.services import stores
from greenschool.services.demo import ENTRY_FILES
from greenschool.services.desk import Desk
from greenschool.services.imports import run
from greenschool.services.intake import EntriesImport
from greenschool.services.judges import JudgesImport
from greenschool.services.marks import MarksImport
from greenschool.services.schools import SchoolsImport

PRACTICE = resource("demo", "hoan-kiem-2022-23")


def _fill(folder: Path, *, marks: bool) -> None:
    desk = stores.first_start(folder)
    run(SchoolsImport(), desk, PRACTICE / "truong.xlsx")
    run(JudgesImport(), desk, PRACTICE / "giam-khao.xlsx")
    for contest, file in ENTRY_FILES.items():
        run(EntriesImport(contest), desk, PRACTICE / file)
    if marks:
        run(MarksImport(), desk, PRACTICE / "diem.csv")
    desk.storage.close()


@pytest.fixture(scope="session")
def practice_stores(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Stores made once: with the lists only, and with the marks too; tests work on copies."""
    folder = tmp_path_factory.mktemp("practice")
    stores.first_start(folder / "empty").storage.close()
    _fill(folder / "lists", marks=False)
    _fill(folder / "marked", marks=True)
    return {name: folder / name for name in ("empty", "lists", "marked")}


@pytest.fixture
def desk_on(practice_stores: dict[str, Path], tmp_path: Path, clock) -> Iterator[Callable[[str], Desk]]:
    """Return a function that opens a copy of one of the practice stores."""
    opened: list[Desk] = []

    def open_copy(name: str) -> Desk:
        folder = tmp_path / f"store-{len(opened)}"
        shutil.copytree(practice_stores[name], folder)
        opened.append(stores.sit_down(stores.open_folder(folder, clock)))
        return opened[-1]

    yield open_copy
    for desk in opened:
        desk.storage.close()


@pytest.fixture
def empty(desk_on: Callable[[str], Desk]) -> Desk:
    """A desk on a new store."""
    return desk_on("empty")


@pytest.fixture
def lists(desk_on: Callable[[str], Desk]) -> Desk:
    """A desk with schools, judges and entries."""
    return desk_on("lists")


@pytest.fixture
def marked(desk_on: Callable[[str], Desk]) -> Desk:
    """A desk with every mark of the practice season."""
    return desk_on("marked")


def seated_as(desk: Desk, role: Role) -> Desk:
    """Return the same desk with somebody of ``role`` at it."""
    return Desk(desk.storage, Actor(99, "Người khác", role), desk.season_id)
