"""One mark saved by ``give_mark`` against bare sqlite3 commits with the same settings, taken in turns in one run.

Run from the root of the repository::

    python -m tests.benchmarks.bench_mark [rounds] [folder]

Each round saves one mark and, on copies of the same store, commits twice with nothing but ``sqlite3``: once the bare
row of the mark, once every row that ``give_mark`` writes (mark, its history, the journal's line). Which comes first
goes round. An fsync of 4 KB in the same folder tells what the disk takes of it. What ours does besides: who asks,
whether the sheet is theirs, open and without conflict, whether the mark is possible, the new total, the chain.

A saved mark is to take at most twice the bare commit of one row, by the medians of the rounds. That means something on
a disk that waits for its plates or cells, as those of offices do. Where an fsync takes a tenth of a millisecond,
because something between the program and the disk answers for it, only the processor's work is left to compare. So all
of it is measured several times: on the disk as it is, and with every fsync, ours and the bare ones alike, held up by
``WAITS`` (strace delays the system call; nothing else is slowed).
"""

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from decimal import Decimal
from itertools import cycle
from pathlib import Path
from statistics import median, quantiles
from uuid import uuid4

from greenschool.services import marking
from greenschool.storage.engine import PRAGMAS
from tests import season_being_marked

ROUNDS, LIMIT = 240, 2
WAITS = (500, 1000, 4000)
"""Microseconds."""
OURS, ONE_ROW, EVERY_ROW, FSYNC = "give_mark", "bare, one row", "bare, every row", "fsync of 4 KB"
WORK = "work of give_mark"
HELD_UP = "GREENSCHOOL_FSYNC_HELD_UP"
MARK = "INSERT INTO marks (sheet_id, criterion_id, value) VALUES (?, ?, ?)"
STATE = "UPDATE score_sheets SET state = 'draft' WHERE id = ?"
HISTORY = """INSERT INTO mark_operations (operation, sheet_id, criterion_id, before, after, at, account_id, actor)
    VALUES (?, ?, ?, NULL, 5000, ?, 2, 'Giám khảo')"""
LINE = """INSERT INTO audit_events (at, account_id, actor, role, action, detail, reason, previous_hash, hash)
    VALUES (?, 2, 'Giám khảo', 'judge', 'marks.give', ?, '', ?, ?)"""
Commit = Callable[[], object]


class Bare:
    """A store's database through ``sqlite3`` alone, with the settings of the program."""

    def __init__(self, database: Path) -> None:
        self._connection = sqlite3.connect(database, isolation_level=None)
        for pragma in PRAGMAS:
            self._connection.execute(pragma)

    def commit(self, *statements: tuple[str, tuple[object, ...]]) -> None:
        """Carry the statements out in one transaction."""
        self._connection.execute("BEGIN IMMEDIATE")
        for statement, values in statements:
            self._connection.execute(statement, values)
        self._connection.execute("COMMIT")

    def criterion(self, name: str) -> int:
        """Return the number of a criterion."""
        return int(self._connection.execute("SELECT id FROM rubric_criteria WHERE name = ?", (name,)).fetchone()[0])

    def every_row(self, sheet: int, criterion: int) -> None:
        """Write what ``give_mark`` writes, as long as its own lines are."""
        at, detail = "2023-05-22 01:00:00.000000", "x" * 700
        self.commit(
            (MARK, (sheet, criterion, 5000)),
            (STATE, (sheet,)),
            (HISTORY, (uuid4().hex, sheet, criterion, at)),
            (LINE, (at, detail, uuid4().hex * 2, uuid4().hex * 2)),
        )


def sync(file: int) -> None:
    """Write a page and wait until the disk has it."""
    os.pwrite(file, b"x" * 4096, 0)
    os.fsync(file)


def measure(folder: Path, rounds: int) -> dict[str, list[float]]:
    """Return the seconds that each way took in each round; the first round, which warms up, is left out."""
    season_being_marked.make(folder / "ours")
    for copy in ("one", "every"):
        shutil.copytree(folder / "ours", folder / copy)
    desk = season_being_marked.sit_down(folder / "ours")
    one, every = (Bare(folder / copy / "greenschool.db") for copy in ("one", "every"))
    file = os.open(folder / "page", os.O_RDWR | os.O_CREAT)
    took: dict[str, list[float]] = {OURS: [], ONE_ROW: [], EVERY_ROW: [], FSYNC: [], WORK: []}
    for (sheet, name), first in zip(season_being_marked.criteria_of(desk)[: rounds + 1], cycle(range(4)), strict=False):
        number = one.criterion(name)
        ways: list[tuple[str, Commit]] = [
            (OURS, lambda: marking.give_mark(desk, sheet, name, Decimal(5), uuid4().hex)),  # noqa: B023 - called here
            (ONE_ROW, lambda: one.commit((MARK, (sheet, number, 5000)))),  # noqa: B023
            (EVERY_ROW, lambda: every.every_row(sheet, number)),  # noqa: B023
            (FSYNC, lambda: sync(file)),
        ]
        for what, commit in ways[first:] + ways[:first]:
            start, work = time.perf_counter(), time.process_time()
            commit()
            took[what].append(time.perf_counter() - start)
            if what == OURS:
                took[WORK].append(time.process_time() - work)
    desk.storage.close()
    return {what: seconds[1:] for what, seconds in took.items()}


def measure_and_print(rounds: int, parent: str | None) -> None:
    """Print what each way takes and the ratios."""
    with tempfile.TemporaryDirectory(dir=parent) as folder:
        took = measure(Path(folder), rounds)
    work = median(took.pop(WORK))
    for what, seconds in took.items():
        low, middle, high = quantiles(seconds, n=4)
        print(f"{what:>16}: median {middle * 1e3:6.2f} ms, quarters {low * 1e3:6.2f} – {high * 1e3:6.2f} ms")  # noqa: T201
    ratios = {bare: median(took[OURS]) / median(took[bare]) for bare in (ONE_ROW, EVERY_ROW)}
    for bare, ratio in ratios.items():
        print(f"{'ratio':>16}: {ratio:.2f} × {bare}")  # noqa: T201
    print(f"{'of give_mark':>16}: {work * 1e3:.2f} ms are work of the processor; wanted: at most {LIMIT} × {ONE_ROW}")  # noqa: T201


def main() -> None:
    """Measure on the disk as it is, then on one that waits."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS
    parent = sys.argv[2] if len(sys.argv) > 2 else None
    if os.environ.get(HELD_UP):
        measure_and_print(rounds, parent)
        return
    print("The disk as it is", flush=True)  # noqa: T201
    measure_and_print(rounds, parent)
    for wait in WAITS:
        print(f"Every fsync held up by {wait / 1e3} ms", flush=True)  # noqa: T201
        held_up = ["-e", "trace=fsync,fdatasync", "-e", f"inject=fsync,fdatasync:delay_exit={wait}", "-o", os.devnull]
        again = [sys.executable, "-m", "tests.benchmarks.bench_mark", *sys.argv[1:]]
        subprocess.run(
            ["strace", "--follow-forks", "--seccomp-bpf", *held_up, *again], check=True, env=os.environ | {HELD_UP: "1"}
        )


if __name__ == "__main__":
    main()
