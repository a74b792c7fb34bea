"""Desks on the practice season, people to sit at them, and lists to bring in."""

import csv
import shutil
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from greenschool.models import AuditEvent
from greenschool.models.account import Actor, Role
from greenschool.resources import resource
from greenschool.services import stores
from greenschool.services.assessments import agree, move, set_marks
from greenschool.services.demo import ENTRY_FILES
from greenschool.services.desk import Desk
from greenschool.services.imports import run
from greenschool.services.marks import MarksImport
from greenschool.services.states import AssessmentState, Side
from tests.practice import CLOSED_TWINS, Change, PracticeStores, import_lists, practice_stores, write_marks
from tests.services.full_marks import full_marks

__all__ = ["practice_stores"]


@pytest.fixture
def desk_on(practice_stores: PracticeStores, tmp_path: Path, clock) -> Iterator[Callable[..., Desk]]:
    """Return a function that opens a copy of one of the practice stores, or of one that a function has changed."""
    opened: list[Desk] = []

    def open_copy(state: str, change: Change | None = None) -> Desk:
        folder = tmp_path / f"store-{len(opened)}"
        shutil.copytree(practice_stores.changed(state, change) if change else practice_stores[state], folder)
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


@pytest.fixture
def settled(desk_on: Callable[[str], Desk]) -> Desk:
    """A desk with all three contests settled."""
    return desk_on("settled")


@pytest.fixture
def twins(desk_on: Callable[[str], Desk]) -> Desk:
    """A desk on which slogans 54 and 44 are tied on the line of the second prizes by identical sheets; marks closed."""
    return desk_on("twins")


@pytest.fixture
def seated_as() -> Callable[[Desk, Role], Desk]:
    """Return a function that seats somebody of a role at a desk."""

    def seated(desk: Desk, role: Role) -> Desk:
        return Desk(desk.storage, Actor(99, "Người khác", role), desk.season_id)

    return seated


@pytest.fixture
def write_list(tmp_path: Path):
    """Return a function that writes a .csv list: titles, rows, and the name of the file."""

    def write(titles, *rows, name="danh-sach.csv") -> Path:
        path = tmp_path / name
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            csv.writer(file).writerows([titles, *rows])
        return path

    return write


@pytest.fixture
def behind():
    """Return a function that changes the database behind the program's back."""

    def change(desk: Desk, *statements: str) -> None:
        connection = sqlite3.connect(desk.storage.home.database)
        for statement in statements:
            connection.execute(statement)
        connection.commit()
        connection.close()

    return change


@pytest.fixture
def journal():
    """Return a function that reads the journal of a desk's store, oldest line first."""

    def lines(desk: Desk) -> list[AuditEvent]:
        with desk.read() as uow:
            found = uow.session.query(AuditEvent).order_by(AuditEvent.id).all()
            uow.session.expunge_all()
            return found

    return lines


@pytest.fixture
def close_season(behind):
    """Return a function that closes the desk's season."""

    def close(desk: Desk) -> None:
        behind(desk, "UPDATE seasons SET closed_at = '2023-06-01 00:00:00'")

    return close


@pytest.fixture
def backups():
    """Return a function that names the occasions of a store's backups."""

    def occasions(desk: Desk) -> list[str]:
        files = sorted(desk.storage.home.backups.glob("*.db"), key=lambda file: file.name)
        return [file.stem.partition("-")[2] for file in files]

    return occasions


@pytest.fixture
def twin_marks(tmp_path: Path) -> Path:
    """All marks of the practice season, but slogans 54 and 44 have identical sheets."""
    return write_marks(tmp_path / "sinh-doi.csv", *ENTRY_FILES, twins=CLOSED_TWINS)


@pytest.fixture
def season_from(tmp_path: Path, clock) -> Iterator[Callable[..., Desk]]:
    """Return a function that makes a season from the standard template with places replaced and lines added.

    ``marked`` is the contest whose marks are taken in; ``contests`` gives the lines that are added to some.
    """
    opened: list[Desk] = []

    def make(replaced: dict[str, str], marked: str = "KH", **contests: str) -> Desk:
        template = resource(*stores.STANDARD_SEASON).read_text(encoding="utf-8")
        for code, lines in contests.items():
            template = template.replace(f'code = "{code}"\n', f'code = "{code}"\n{lines}\n')
        for old, new in replaced.items():
            assert template.count(old) == 1
            template = template.replace(old, new)
        file = tmp_path / f"season-{len(opened)}.toml"
        file.write_text(template, encoding="utf-8")
        opened.append(stores.first_start(tmp_path / f"own-{len(opened)}", file, clock=clock))
        import_lists(opened[-1])
        run(MarksImport(), opened[-1], write_marks(tmp_path / "diem.csv", marked, twins={}))
        return opened[-1]

    yield make
    for desk in opened:
        desk.storage.close()


@pytest.fixture
def full_sheets() -> Callable[[Desk, Sequence[int]], None]:
    """Return a function that takes schools to an agreed sheet with full marks."""

    def fill(desk: Desk, schools: Sequence[int]) -> None:
        for side, state in ((Side.SELF, AssessmentState.SELF_MARKED), (Side.VERIFIED, AssessmentState.VERIFIED)):
            set_marks(desk, [change for school in schools for change in full_marks(desk, school, side)])
            move(desk, schools, state)
        agree(desk, schools)

    return fill
