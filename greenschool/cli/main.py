"""From the words on the command line to an exit code: 0 done, 1 refused with a message, 2 wrong usage."""

import io
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from greenschool.errors import GreenSchoolError
from greenschool.language import Code, install, say, tell

if TYPE_CHECKING:
    from greenschool.cli.place import WindowOpener

DONE, REFUSED, WRONG_USAGE = 0, 1, 2
_INTERRUPTED = 130
"""What typer exits with after Ctrl+C."""


def run(arguments: Sequence[str], open_window: "WindowOpener") -> int:
    """Run one command and return its exit code; no command opens the window."""
    _write_utf8()
    language = _language(arguments)
    app = QCoreApplication.instance() or QCoreApplication(["greenschool"])
    install(app, language)
    try:
        code = _run_command(arguments, language, open_window)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader of our output (head, less) has gone; a closed pipe at exit would print a traceback.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return REFUSED
    except GreenSchoolError as error:
        _complain(tell(error))
        return REFUSED
    except OSError as error:
        _complain(
            say("cli", "The system refused: {cause}. Make room or choose another folder, and try again.", cause=error)
        )
        return REFUSED
    if code == _INTERRUPTED:
        _complain(say("cli", "Stopped. Nothing half done was kept."))
        return REFUSED
    return code


def _run_command(arguments: Sequence[str], language: Code, open_window: "WindowOpener") -> int:
    from greenschool.cli.commands import command_line

    for word in arguments:
        if not _is_text(word):
            _complain(say("cli", "“{word}” is not readable text. Nothing was done.", word=ascii(word)))
            return WRONG_USAGE
    try:
        command_line(language, open_window)(list(arguments), prog_name="greenschool")
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else DONE
    return DONE


def _write_utf8() -> None:
    """Write Vietnamese whatever the system's code page is; Windows hands files and pipes one that lacks its letters."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8")


def _is_text(word: str) -> bool:
    """Tell whether the bytes that the system passed were text; others can be neither stored nor printed."""
    return not any("\ud800" <= char <= "\udfff" for char in word)


def _language(arguments: Sequence[str]) -> Code:
    """Find the language before anything is printed: help texts are in it too."""
    words = list(arguments)
    wanted = os.environ.get("GREENSCHOOL_LANG", "vi")
    for position, word in enumerate(words):
        if word == "--lang" and position + 1 < len(words):
            wanted = words[position + 1]
        elif word.startswith("--lang="):
            wanted = word.removeprefix("--lang=")
    return "en" if wanted == "en" else "vi"


def _complain(sentence: str) -> None:
    print(sentence, file=sys.stderr)  # noqa: T201 - the terminal is this face's page
