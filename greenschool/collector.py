"""Python's collector of circles, at rest while very many objects are made that form none."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_at_rest() -> Iterator[None]:
    """Keep the collector from looking for circles inside the block.

    Reading a list of 100,000 rows makes millions of texts, tuples and numbers, all of which are still needed; the
    collector would go through them over and over, a fifth of the whole time, and find nothing to free.
    """
    was_at_work = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_at_work:
            gc.enable()
