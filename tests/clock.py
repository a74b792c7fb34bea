"""Hold what people are promised in seconds, so that a busy machine does not decide.

A test that looks at the clock is marked ``clock``. ``make test`` runs these after all others, one at a time; they are
not traced for coverage, which would measure the tracing. Limits leave room for a machine half as fast as the one on
which the benchmarks were run.
"""

import time
from collections.abc import Callable


def least_seconds(do: Callable[[], object], times: int = 3) -> float:
    """Return the processor's seconds that ``do`` takes at its best: what else the machine does only ever adds."""
    return min(_seconds(do) for _ in range(times))


def _seconds(do: Callable[[], object]) -> float:
    start = time.process_time()
    do()
    return time.process_time() - start
