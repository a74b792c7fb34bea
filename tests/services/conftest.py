"""A desk on the practice season, in the states that tests start from."""

import shutil
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from pathlib import Path

import pytest

from greenschool.models.account import Actor, Role
from greenschool.resources import resource
from greenschool.scoring.checklist_rules import Deduction, Measured, Rule
from greenschool.scoring.marks import to_thousandths
from greenschool.services import stores
from greenschool.services.assessments import MarkChange, agree, assessment_of, move, set_marks
from greenschool.services.checklists import plain, show_checklist
from greenschool.services.demo import ENTRY_FILES
from greenschool.services.desk import Desk
from greenschool.services.imports import run
from greenschool.services.intake import EntriesImport
from greenschool.services.judges import JudgesImport
from greenschool.services.marks import MarksImport
from greenschool.services.schools import SchoolsImport
from greenschool.services.states import AssessmentState, Side

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


def best(rule: Rule) -> Decimal:
    """Return what earns full points by ``rule``."""
    match rule:
        case Measured():
            return plain(to_thousandths(rule.rungs[0].threshold))
        case Deduction():
            return Decimal(0)
        case _:
            return plain(to_thousandths(rule.maximum))


def full_marks(desk: Desk, school_id: int, side: Side) -> list[MarkChange]:
    """Return full marks of ``side`` for one school."""
    rules = {criterion.code: criterion.rule for criterion in show_checklist(desk).criteria}
    cells = assessment_of(desk, school_id).cells
    return [MarkChange(school_id, cell.criterion, side, best(rules[cell.criterion])) for cell in cells]


@pytest.fixture
def full_sheets() -> Callable[[Desk, Sequence[int]], None]:
    """Return a function that takes schools to an agreed sheet with full marks."""

    def fill(desk: Desk, schools: Sequence[int]) -> None:
        for side, state in ((Side.SELF, AssessmentState.SELF_MARKED), (Side.VERIFIED, AssessmentState.VERIFIED)):
            set_marks(desk, [change for school in schools for change in full_marks(desk, school, side)])
            move(desk, schools, state)
        agree(desk, schools)

    return fill


def seated_as(desk: Desk, role: Role) -> Desk:
    """Return the same desk with somebody of ``role`` at it."""
    return Desk(desk.storage, Actor(99, "Người khác", role), desk.season_id)
