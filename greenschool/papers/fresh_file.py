"""Write a file beside its place and put it there when it is whole, so that nobody ever finds half a file."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError


class PaperNotWrittenError(GreenSchoolError):
    """The system refused the file, most often because another program has it open."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The file {file} could not be written ({reason}). What was there before is unchanged. "
        "Close it in other programs, or choose another folder, and try again.",
    )


@contextmanager
def fresh_file(out: Path) -> Iterator[Path]:
    """Give a path beside ``out`` to write to; on leaving, that file takes the place of ``out``.

    Whatever goes wrong inside, ``out`` stays as it was and nothing is left beside it. Raises
    ``PaperNotWrittenError``.
    """
    beside = out.with_name(f".{out.name}.part")
    try:
        yield beside
        with beside.open("rb+") as written:
            os.fsync(written.fileno())
        beside.replace(out)
    except OSError as error:
        raise PaperNotWrittenError(file=out.name, reason=error.strerror or error) from error
    finally:
        beside.unlink(missing_ok=True)
