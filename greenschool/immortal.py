"""Keep Python 3.11 alive under PySide6 6.12.

The wheels of PySide6 6.12 behave as if ``None`` were immortal, as it is since Python 3.12 (PEP 683). On 3.11
every call that returns ``None`` takes away a reference that it never had, and after some ten thousand calls
the process ends with "none_dealloc: deallocating None". Giving the constants a count that nobody can use up
is what 3.12 does. PySide6 6.11 has not this fault. To be deleted together with support for Python 3.11.
"""

import ctypes
import sys

_NEVER_USED_UP = 1 << 60


def keep_constants() -> None:
    """Make ``None``, ``True`` and ``False`` immortal where the interpreter has not; call before any Qt."""
    if sys.version_info >= (3, 12):
        return
    for constant in (None, True, False):
        # The count is the first field of every object of the interpreter.
        ctypes.c_ssize_t.from_address(id(constant)).value = _NEVER_USED_UP
