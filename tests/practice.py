"""The practice season in the states that tests start from; made once, and every test works on a copy."""

import csv
import shutil
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from pathlib import Path
from random import Random

import openpyxl
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
from greenschool.services.sample_assessments import fill_with_samples
from greenschool.services.schools import SchoolsImport

PRACTICE = resource("demo", "hoan-kiem-2022-23")
FILES = {"schools": PRACTICE / "truong.xlsx", "judges": PRACTICE / "giam-khao.xlsx", "marks": PRACTICE / "diem.csv"}
STATES = ("empty", "schools", "lists", "marked", "settled", "twins")
"""A new store, one with schools and judges, with entries too, with marks too, with every contest settled."""
FIRST_ENTRY_ROW = 4
CLOSED_TWINS = {54: 44}
"""In the state "twins", slogans 54 and 44 have identical sheets on the line of the second prizes; marks closed."""


Change = Callable[[Desk], object]


def assess(desk: Desk) -> None:
    """Fill in the sheets of all schools with samples, up to agreed ones."""
    fill_with_samples(desk, Random(2023))


class PracticeStores:
    """Folders of stores by their state; each is made when it is first asked for, and every test works on a copy."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._made: dict[str, Path] = {}

    def __getitem__(self, state: str) -> Path:
        """Return the store of a state; see ``STATES``."""
        if state not in self._made:
            folder = self._folder / state
            _keep(stores.first_start(folder), lambda desk: _fill(desk, state, self._folder))
            self._made[state] = folder
        return self._made[state]

    def changed(self, state: str, change: Change) -> Path:
        """Return the store of a state that ``change``, a function of a test module, has gone over."""
        name = f"{change.__module__}.{change.__qualname__}-{state}"
        if name not in self._made:
            folder = Path(shutil.copytree(self[state], self._folder / name))
            _keep(stores.sit_down(stores.open_folder(folder)), change)
            self._made[name] = folder
        return self._made[name]


@pytest.fixture(scope="session")
def practice_stores(tmp_path_factory: pytest.TempPathFactory) -> PracticeStores:
    """The stores that tests start from."""
    return _in(tmp_path_factory.getbasetemp() / "practice")


@cache
def _in(folder: Path) -> PracticeStores:
    return PracticeStores(folder)


def _keep(desk: Desk, change: Change) -> None:
    change(desk)
    desk.storage.close()
    for backup in desk.storage.home.backups.iterdir():
        backup.unlink()  # what every test would copy


def _fill(desk: Desk, state: str, folder: Path) -> None:
    if state == "schools":
        run(SchoolsImport(), desk, FILES["schools"])
        run(JudgesImport(), desk, FILES["judges"])
    elif state != "empty":
        import_lists(desk)
    if state in {"marked", "settled"}:
        run(MarksImport(), desk, FILES["marks"])
    if state == "settled":
        for contest in ENTRY_FILES:
            close_round(desk, contest)
            settle(desk, contest)
    if state == "twins":
        run(MarksImport(), desk, write_marks(folder / "sinh-doi.csv", "KH", twins=CLOSED_TWINS))
        close_round(desk, "KH")


def import_lists(desk: Desk) -> None:
    """Take in schools, judges and entries."""
    run(SchoolsImport(), desk, FILES["schools"])
    run(JudgesImport(), desk, FILES["judges"])
    for contest, file in ENTRY_FILES.items():
        run(EntriesImport(contest), desk, PRACTICE / file)


def with_few_entries(folder: Path, marks: Path = FILES["marks"], **kept: int) -> Path:
    """Copy the practice season into ``folder`` with the first entries only of some contests: ``SK=6``."""
    shutil.copytree(PRACTICE, folder)
    for contest, number in kept.items():
        workbook = openpyxl.load_workbook(folder / ENTRY_FILES[contest])
        workbook.worksheets[0].delete_rows(FIRST_ENTRY_ROW + number, 1000)
        workbook.save(folder / ENTRY_FILES[contest])
    with marks.open(encoding="utf-8-sig", newline="") as file:
        titles, *rows = csv.reader(file)
    with (folder / "diem.csv").open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows([titles, *(row for row in rows if int(row[1]) <= kept.get(row[0], 1000))])
    return folder


def write_marks(path: Path, *contests: str, twins: Mapping[int, int], judges: int = 9) -> Path:
    """Write the marks of ``contests`` by the first ``judges`` of each entry; a slogan may have another's: {54: 44}."""
    with FILES["marks"].open(encoding="utf-8-sig", newline="") as file:
        titles, *rows = csv.reader(file)
    slogans = [row for row in rows if row[0] == "KH"]
    kept = [row for row in rows if row[0] in contests and not (row[0] == "KH" and int(row[1]) in twins)]
    copied = [["KH", str(twin), *row[2:]] for twin, model in twins.items() for row in slogans if int(row[1]) == model]
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows([titles, *_of_first_judges([*kept, *copied], judges)])
    return path


def _of_first_judges(rows: Iterable[list[str]], judges: int) -> Iterable[list[str]]:
    seen: dict[tuple[str, str], list[str]] = {}
    for row in rows:
        of_entry = seen.setdefault((row[0], row[1]), [])
        if row[2] not in of_entry:
            of_entry.append(row[2])
        if of_entry.index(row[2]) < judges:
            yield row
