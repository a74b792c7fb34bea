"""A process that works on a store and says line by line what it does, until it is killed."""

import json
import os
import select
import signal
import sys
import time
import traceback
from collections.abc import Callable, Iterator

Report = Callable[..., None]
Work = Callable[[Report], None]
PATIENCE = 120
"""Seconds after which a child that says nothing is taken for stuck."""


class Child:
    """The work runs in a fork of this process, which has everything imported but no window and no open store."""

    def __init__(self, work: Work) -> None:
        self._read, write = os.pipe()
        sys.stdout.flush()
        self.pid = os.fork()
        if self.pid == 0:
            os.close(self._read)
            os._exit(_status_of(work, write))
        os.close(write)
        self._unread = b""

    def lines(self) -> Iterator[list[str]]:
        """Give what the child says as soon as it says it, to the last line of a dead one."""
        while True:
            while b"\n" in self._unread:
                line, _, self._unread = self._unread.partition(b"\n")
                yield json.loads(line)
            if not select.select([self._read], [], [], PATIENCE)[0]:
                self.kill()
                raise AssertionError(f"the child said nothing for {PATIENCE} s")
            said = os.read(self._read, 1 << 16)
            if not said:
                return
            self._unread += said

    def kill(self) -> None:
        """End the child as a power switch ends a program."""
        os.kill(self.pid, signal.SIGKILL)

    def was_killed(self) -> bool:
        """Wait for the child's end and tell whether it was our doing; False where it had finished before."""
        os.close(self._read)
        _, status = os.waitpid(self.pid, 0)
        if os.WIFEXITED(status) and os.WEXITSTATUS(status):
            raise AssertionError("the child failed by itself; see its traceback above")
        return os.WIFSIGNALED(status)


def _status_of(work: Work, pipe: int) -> int:
    def report(*words: str | None) -> None:
        os.write(pipe, json.dumps(words).encode() + b"\n")  # one call, nothing held back

    try:
        work(report)
    except BaseException:  # noqa: BLE001 - whatever it was, this process ends here
        traceback.print_exc()
        return 1
    return 0


def wait(seconds: float) -> None:
    """Wait to the microsecond, as ``sleep`` does not."""
    until = time.perf_counter() + seconds
    while (left := until - time.perf_counter()) > 0:
        if left > 0.001:
            time.sleep(left / 2)
