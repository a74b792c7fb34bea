"""A city's entries assigned whole: 100,000 entries × 3 × 300 judges in 10 seconds at most, with the rules kept.

Run as ``python -m tests.benchmarks.bench_assignment``; exits with 1 where the demand is not met.
"""

import sys
import time
from collections import Counter

from greenschool.scoring.assignment import Demand, Group, assign
from greenschool.scoring.severity import connected_parts

ENTRIES, JUDGES, PER_ENTRY, SECONDS = 100_000, 300, 3, 10


def main() -> int:
    judges = tuple(f"GK{number:03d}" for number in range(JUDGES))
    entries = tuple(range(ENTRIES))
    barred = {judge: set(entries[number::JUDGES]) for number, judge in enumerate(judges)}
    started = time.perf_counter()
    found = assign(Demand(entries, (Group(judges, PER_ENTRY),), barred), seed=2023)
    seconds = time.perf_counter() - started
    loads = Counter(judge for of_entry in found.values() for judge in of_entry)
    spread = max(loads.values()) - min(loads.values())
    conflicts = sum(entry in barred[judge] for entry, of_entry in found.items() for judge in of_entry)
    parts = len(connected_parts((entry, judge) for entry, of_entry in found.items() for judge in of_entry))
    print(f"{seconds:.2f} s, spread {spread}, conflicts {conflicts}, parts {parts}")  # noqa: T201
    return int(seconds > SECONDS or spread > 1 or conflicts > 0 or parts != 1)


if __name__ == "__main__":
    sys.exit(main())
