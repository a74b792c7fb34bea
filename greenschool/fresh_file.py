"""Files that leave: written beside their place and put there when whole, so that nobody ever finds half a file."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError


class TargetInUseError(GreenSchoolError):
    """The file to be replaced cannot be: another program has it open, or the folder is read-only."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” could not be written. The old file was kept. If it is open in another program, close it there, or "
        "choose another name or folder, and try again.",
    )


class WriteFailedError(GreenSchoolError):
    """The disk is full, or the folder is gone."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” could not be written: the folder is missing or the disk is full. What was there before was kept. "
        "Make room or choose another folder, and try again.",
    )


@contextmanager
def fresh_file(out: Path) -> Iterator[Path]:
    """Give a path beside ``out`` to write to; on leaving, that file takes the place of ``out``.

    Whatever goes wrong inside, ``out`` stays as it was and nothing is left beside it. Raises ``TargetInUseError`` or
    ``WriteFailedError`` where the system refuses.
    """
    beside = out.with_name(f".{out.name}.part")
    try:
        yield beside
        with beside.open("rb+") as written:
            os.fsync(written.fileno())
        beside.replace(out)
    except PermissionError as error:
        raise TargetInUseError(name=out.name) from error
    except OSError as error:
        raise WriteFailedError(name=out.name) from error
    finally:
        _discard(beside)


def _discard(file: Path) -> None:
    """Remove what is left of an unfinished file; a folder that is gone or read-only has nothing to remove."""
    try:
        file.unlink(missing_ok=True)
    except OSError:
        return
