"""Errors that people can cause and mend.

Each error is a class with one English sentence, marked for translation, and the values that fill it. The sentence
says what happened, what was kept and what to do. The face (window or command line) turns it into the reader's
language with ``greenschool.language.tell``; ``str(error)`` is the English sentence, for logs and tests.

Anything that is not a ``GreenSchoolError`` is a bug of ours.
"""

from typing import ClassVar


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - the name that lupdate looks for
    """Mark ``text`` for extraction by Qt Linguist under its context and return it unchanged."""
    return text


class GreenSchoolError(Exception):
    """A refusal with a message key (the English sentence) and the values that it names."""

    sentence: ClassVar[str]

    def __init__(self, **values: object) -> None:
        self.values = values
        super().__init__(self.sentence.format(**values))
