"""Kill -9 while a list is imported and while an older store is upgraded: all of it is done, or nothing."""

import shutil
import sqlite3
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from functools import partial
from itertools import islice
from pathlib import Path
from random import Random

from sqlalchemy import Engine, event

from greenschool.services import stores
from greenschool.services.imports import run
from greenschool.services.intake import EntriesImport
from greenschool.services.schools import SchoolsImport
from greenschool.storage.home import Home
from greenschool.storage.migrate import HEAD
from greenschool.storage.opening import open_store
from tests.kills.child import Child, Report, wait
from tests.kills.what_is_kept import bad_backups, unsound
from tests.season_being_marked import CONTEST, PRACTICE
from tests.storage.test_migrations import WITH_CHECKLISTS, _store_of

LONGEST_DELAY = 0.1
"""Seconds after a step within which the kill falls."""
ENTRIES = 71
OLD = "0002"


@dataclass(frozen=True)
class Job:
    """A change that is one: the store before it, the doing, and what it leaves: 0 before, ``whole`` after."""

    name: str
    prepare: Callable[[Path], None]
    work: Callable[[Path], None]
    count: Callable[[Path], int]
    whole: int


@dataclass
class Outcome:
    """When the kills fell and what was wrong afterwards."""

    moments: Counter[str] = field(default_factory=Counter)
    problems: list[str] = field(default_factory=list)


def _import_entries(folder: Path) -> None:
    desk = stores.sit_down(stores.open_folder(folder))
    run(EntriesImport(CONTEST), desk, PRACTICE / "khau-hieu.xlsx")
    desk.storage.close()


def _with_schools(folder: Path) -> None:
    desk = stores.first_start(folder)
    run(SchoolsImport(), desk, PRACTICE / "truong.xlsx")
    desk.storage.close()
    for backup in desk.storage.home.backups.iterdir():
        backup.unlink()


def _entries(folder: Path) -> int:
    """Count entries; each with its author, its line of the journal and the run that brought it, or it is half done."""
    entries, authors, runs, lines = _one(
        folder,
        """SELECT (SELECT count(*) FROM entries), (SELECT count(DISTINCT entry_id) FROM authors),
            (SELECT count(*) FROM import_runs WHERE action = 'entries.import'),
            (SELECT count(*) FROM audit_events WHERE action = 'entries.import')""",
    )
    return entries if entries == authors == runs * ENTRIES == lines * ENTRIES else -1


def _old_store(folder: Path) -> None:
    _store_of(Home(folder), OLD, WITH_CHECKLISTS)


def _upgrade(folder: Path) -> None:
    open_store(Home(folder)).close()


def _upgraded(folder: Path) -> int:
    (revision,) = _one(folder, "SELECT version_num FROM alembic_version")
    (new,) = _one(folder, "SELECT count(*) FROM sqlite_master WHERE name IN ('org_units', 'mark_operations')")
    (schools,) = _one(folder, "SELECT count(*) FROM assessment_sheets s JOIN schools o ON o.id = s.school_id")
    return {(OLD, 0, 1): 0, (HEAD, 2, 1): 1}.get((revision, new, schools), -1)


JOBS = (
    Job("import", _with_schools, _import_entries, _entries, ENTRIES),
    Job("upgrade", _old_store, _upgrade, _upgraded, 1),
)


def kill(job: Job, folder: Path, kills: int, seed: str) -> Outcome:
    """Do the job once to count its steps, then kill it at a chance step, so many times, each on a new store."""
    chance, outcome = Random(f"{job.name}-{seed}"), Outcome()
    job.prepare(folder / "template")
    steps = _steps(job, folder)
    for number in range(kills):
        store = Path(shutil.copytree(folder / "template", folder / f"{number}"))
        child = Child(partial(_step_by_step, job, store))
        for _ in islice(child.lines(), chance.randrange(1, steps + 1)):
            pass
        wait(LONGEST_DELAY * 10 ** chance.uniform(-4, 0))
        child.kill()
        finished = ["done"] in list(child.lines())
        child.was_killed()
        outcome.problems += _problems(job, store, outcome, finished=finished)
        if outcome.problems:
            break
        shutil.rmtree(store)
    return outcome


def _steps(job: Job, folder: Path) -> int:
    child = Child(partial(_step_by_step, job, Path(shutil.copytree(folder / "template", folder / "unharmed"))))
    steps = len(list(child.lines()))
    assert not child.was_killed()
    assert job.count(folder / "unharmed") == job.whole
    return steps


def _step_by_step(job: Job, folder: Path, report: Report) -> None:
    """Do the job and say each statement before it is sent to the database, each commit too."""
    event.listen(Engine, "before_cursor_execute", lambda *_: report("statement"))
    event.listen(Engine, "commit", lambda _: report("commit"))
    job.work(folder)
    report("done")


def _problems(job: Job, store: Path, outcome: Outcome, *, finished: bool) -> list[str]:
    count = job.count(store)
    backups = list((store / "backups").glob("*.db"))
    moment = "when it was done" if count == job.whole else "after the backup" if backups else "before the backup"
    outcome.moments[moment] += 1
    found = [*bad_backups(store)]
    if count not in (0, job.whole) or (finished and count == 0):
        found.append(f"{job.name} is half done, or done and gone: {count} of {job.whole}")
    if count and not backups:
        found.append(f"{job.name} without a backup before it")
    for backup in backups:
        copy = Path(shutil.copytree(store, store.with_name("from-backup")))
        shutil.copy(backup, copy / "greenschool.db")
        if job.count(copy) not in (0, job.whole):
            found.append(f"{backup.name} does not hold the store as it was")
        shutil.rmtree(copy)
    if count == 0:
        job.work(store)
    return [*found, *unsound(store), *([] if job.count(store) == job.whole else [f"{job.name} cannot be done again"])]


def _one(folder: Path, question: str) -> tuple[int, ...]:
    with closing(sqlite3.connect(folder / "greenschool.db")) as connection:
        return connection.execute(question).fetchone()
