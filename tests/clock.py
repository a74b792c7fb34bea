"""Hold what people are promised in seconds, so that a busy machine does not decide.

A test that looks at the clock is marked ``clock``. ``make test`` runs these after all others, one at a time; they are
not traced for coverage, which would measure the tracing. Limits leave room for a machine half as fast as the one on
which the benchmarks were run.
"""

import time
from collections.abc import Callable

_TRIES = 3


def assert_within(seconds: float, do: Callable[[], object]) -> None:
    """Fail where ``do`` never takes as little as so many of the processor's seconds; what else runs only ever adds."""
    took: list[float] = []
    while not took or (took[-1] > seconds and len(took) < _TRIES):
        took.append(_seconds(do))
    assert min(took) <= seconds, f"{min(took):.2f} s at its best, {seconds} s are promised"


def least_seconds(do: Callable[[], object]) -> float:
    """Return the processor's seconds that ``do`` takes at its best."""
    return min(_seconds(do) for _ in range(_TRIES))


def _seconds(do: Callable[[], object]) -> float:
    start = time.process_time()
    do()
    return time.process_time() - start
