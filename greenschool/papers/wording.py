"""The fixed wording of papers, which is Vietnamese whatever the language of the window.

It stands in ``resources/papers``, one TOML file per paper, where an office can change it.
"""

from functools import cache

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.papers.strict_toml import StrictTable, read_toml
from greenschool.resources import resource


class UnknownBlankError(GreenSchoolError):
    """A phrase has a blank { } that the program cannot fill."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "In the file {file}, the phrase “{key}” has a blank {blank} that cannot be filled. "
        "No paper was written. Blanks that can be filled there: {known}.",
    )


class Wording:
    """The phrases of one paper by key."""

    def __init__(self, table: StrictTable) -> None:
        self._file = table.file
        self._phrases = table.texts()

    def say(self, phrase: str, **blanks: object) -> str:
        """Return the phrase with its blanks filled. Raises ``MissingKeyError`` or ``UnknownBlankError``."""
        text = StrictTable(self._file, self._phrases).text(phrase)
        try:
            return text.format(**blanks)
        except (KeyError, IndexError, ValueError) as error:
            raise UnknownBlankError(
                file=self._file.name,
                key=phrase,
                blank=error,
                known=", ".join(f"{{{name}}}" for name in blanks),
            ) from error


@cache
def wording(paper: str) -> Wording:
    """Return the wording in ``resources/papers/<paper>.toml``.

    Raises ``UnreadableFileError`` or ``WrongValueError``.
    """
    return Wording(read_toml(resource("papers", f"{paper}.toml")))
