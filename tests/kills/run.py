"""Kill the program with -9 while it writes, and see that nothing acknowledged is lost and nothing is half done.

Run from the root of the repository::

    python -m tests.kills.run [kills] [seed]

``kills`` fall while a judge types marks at the real screen, all on one store; a tenth as many (five at least) fall each
while a list is imported and while an older store is upgraded. Before that two wrong ways of saving must be found out by
the same harness. Exits with 1 at the first problem; the store that shows it is kept in ``out/kills/``.
"""

import shutil
import sys
import tempfile
import time
from pathlib import Path

from tests import season_being_marked
from tests.kills import marking, whole_jobs

KEPT = Path("out", "kills")
KILLS, CONTROL_KILLS, FEWEST, SEED = 200, 25, 5, "2023"


def main() -> int:
    """Run controls and kills and say what came of them."""
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else KILLS
    seed = sys.argv[2] if len(sys.argv) > 2 else SEED
    shutil.rmtree(KEPT, ignore_errors=True)
    with tempfile.TemporaryDirectory() as folder:
        problems = _controls(Path(folder), seed) or _marking(Path(folder), kills, seed)
        problems = problems or _whole_jobs(Path(folder), max(kills // 10, FEWEST), seed)
        if problems:
            shutil.copytree(folder, KEPT)
    for problem in problems:
        print(f"PROBLEM: {problem}")  # noqa: T201
    return int(bool(problems))


def _controls(folder: Path, seed: str) -> list[str]:
    season_being_marked.make(folder / "template")
    missed = []
    for name, work in marking.CONTROLS.items():
        store = Path(shutil.copytree(folder / "template", folder / work.__name__))
        evening, found = marking.kill_marking(store, CONTROL_KILLS, seed, work)
        told = found[0] if found else "NOT FOUND OUT"
        print(f"control, {name}: after {evening.moments.total()} kills: {told}", flush=True)  # noqa: T201
        missed += [] if found else [f"the harness does not see a mark that is {name}"]
        shutil.rmtree(store)
    return missed


def _marking(folder: Path, kills: int, seed: str) -> list[str]:
    started = time.monotonic()
    store = Path(shutil.copytree(folder / "template", folder / "marking"))
    evening, found = marking.kill_marking(store, kills, seed)
    when = ", ".join(f"{count} {moment}" for moment, count in sorted(evening.moments.items()))
    print(  # noqa: T201
        f"marking: {evening.moments.total()} kills in {time.monotonic() - started:.0f} s ({when}); "
        f"{evening.acknowledged} marks acknowledged, {len(found)} problems",
        flush=True,
    )
    return found


def _whole_jobs(folder: Path, kills: int, seed: str) -> list[str]:
    found = []
    for job in whole_jobs.JOBS:
        outcome = whole_jobs.kill(job, folder / job.name, kills, seed)
        when = ", ".join(f"{count} {moment}" for moment, count in sorted(outcome.moments.items()))
        print(f"{job.name}: {kills} kills ({when}), {len(outcome.problems)} problems", flush=True)  # noqa: T201
        found += outcome.problems
    return found


if __name__ == "__main__":
    sys.exit(main())
